"use strict";
exports.id = 574;
exports.ids = [574];
exports.modules = {
574: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
withFiles: () => (
	withFiles
)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(653);
var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6115);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_5___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
const maxAttachmentBytes = 10485760;
const nameBytes = 120;
async function withFiles(target, workspace, early) {
const { files, missing } = await attach(target.attachments, workspace);
const missed = early ? missing.filter(({ reason }) => reason !== "none" && reason !== "listed") : missing;
return {
	target: {
		...target,
		attached: {
			files,
			missing: missed
		}
	},
	warnings: (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.r)(missed, "en")
};
}
async function attach(patterns, workspace) {
const attached = {
	files: [],
	missing: []
};
const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(workspace).catch(() => workspace);
const search = {
	root,
	seen: new Set(),
	left: maxAttachmentBytes,
	attached
};
for (const pattern of patterns) {
	const { paths, complete } = await (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.n)(pattern, root);
	if (paths.length === 0) leaveOut(search, pattern, reasonOf(pattern, complete));
	for (const path of paths) await add(path, search);
}
return attached;
}
function reasonOf(pattern, complete) {
if (!complete) return "many";
return /[,{]/.test(pattern) ? "listed" : "none";
}
async function add(file, search) {
const { root, seen, attached } = search;
const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(file).catch(() => void 0);
const name = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(root, file);
if (path === void 0) return leaveOut(search, name, "unreadable");
if (seen.has(path)) return;
seen.add(path);
if (!(0, _files_js__WEBPACK_IMPORTED_MODULE_3__.t)(root, path)) return leaveOut(search, name, "outside");
const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(path).catch(() => void 0);
if (facts?.isFile() === false) return leaveOut(search, name, "kind");
if (facts !== void 0 && facts.size > search.left) return leaveOut(search, name, "size");
const content = facts && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(path).catch(() => void 0);
if (content === void 0) return leaveOut(search, name, "unreadable");
search.left -= content.length;
attached.files.push({
	filename: (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(file)),
	content
});
}
function leaveOut({ attached }, name, reason) {
attached.missing.push({
	name: (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.A)((0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(name), nameBytes),
	reason
});
}
})
),
6115: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	pathsOf
),
t: () => (
	isInside
)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const special = /[*?[]/;
function isPlain(segment) {
return !special.test(segment);
}
function segmentMatcher(segment) {
const tokens = tokensOf([...segment]);
const hidden = segment.startsWith(".");
return (name) => name.startsWith(".") === hidden && matches([...name], tokens);
}
function matches(name, tokens) {
let at = 0;
let token = 0;
let retry;
while (at < name.length) {
	const fits = tokens[token];
	if (fits === "star") {
		retry = {
			at,
			token
		};
		token += 1;
	} else if (fits?.(name[at] ?? "")) {
		at += 1;
		token += 1;
	} else if (retry) {
		retry = {
			at: retry.at + 1,
			token: retry.token
		};
		at = retry.at;
		token = retry.token + 1;
	} else return false;
}
return tokens.slice(token).every((rest) => rest === "star");
}
function tokensOf(characters) {
const tokens = [];
for (let at = 0; at < characters.length; at += 1) {
	const character = characters[at] ?? "";
	const first = /[!^]/.test(characters[at + 1] ?? "") ? at + 2 : at + 1;
	const end = character === "[" ? characters.indexOf("]", first + 1) : -1;
	if (character === "*") tokens.push("star");
	else if (character === "?") tokens.push(() => true);
	else if (end > 0) {
		tokens.push(setOf(characters.slice(first, end), first === at + 2));
		at = end;
	} else tokens.push((other) => other === character);
}
return tokens;
}
function setOf(members, not) {
const ranges = [];
for (let at = 0; at < members.length; at += 1) {
	const low = members[at] ?? "";
	const high = members[at + 1] === "-" ? members[at + 2] : void 0;
	ranges.push([low, high ?? low]);
	if (high !== void 0) at += 2;
}
const code = (character) => character.codePointAt(0) ?? 0;
return (other) => ranges.some(([low, high]) => code(other) >= code(low) && code(other) <= code(high)) !== not;
}
const mostEntries = 2e5;
async function pathsOf(pattern, root) {
if (await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern))) return {
	paths: [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern)],
	complete: true
};
const walk = {
	found: new Set(),
	seen: new Set(),
	left: mostEntries
};
const segments = pattern.split(/[\\/]+/).filter((segment) => segment !== "" && segment !== ".");
if (segments.at(-1) === "**") segments.push("*");
await step(root, segments, walk);
return {
	paths: [...walk.found].sort(),
	complete: walk.left > 0
};
}
function isInside(root, path) {
const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
return inside !== ".." && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
async function step(folder, segments, walk) {
const [segment, ...rest] = segments;
const state = `${segments.length} ${folder}`;
if (segment === void 0 || walk.seen.has(state)) return;
walk.seen.add(state);
if (segment === "**") {
	await step(folder, rest, walk);
	for (const entry of await entriesOf(folder, walk)) if (entry.isDirectory() && !entry.name.startsWith(".")) await step((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, walk);
	return;
}
const names = isPlain(segment) ? [segment] : (await entriesOf(folder, walk)).map((entry) => entry.name).filter(segmentMatcher(segment));
for (const name of names) if (rest.length > 0) await step((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), rest, walk);
else if (!isPlain(segment) || await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) walk.found.add((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
async function entriesOf(folder, walk) {
if (walk.left <= 0) return [];
const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
walk.left -= entries.length;
return entries;
}
function exists(path) {
return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
})
),
9965: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (
	webLinksOnly
),
i: () => (
	safeLine
),
n: () => (
	openLink
),
r: () => (
	plainText
),
t: () => (
	inLink
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
const slashes = /:\\?\/\\?\//g;
const www = /www\./gi;
function deadLinks(text, server) {
if (!text.includes(":") && !text.includes(".")) return text;
if (!/:\\?\/|www\./i.test(text)) return text;
return text.replace(slashes, (found, at) => isOwn(text, at, server) ? found : ":∕∕").replace(www, (found) => `${found.slice(0, 3)}․`);
}
function safeLine(text, server) {
return deadLinks((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text), server);
}
function inLink(text, before, server) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
const encoded = encodeURIComponent(line).replace(/[()'*!_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
if (/^https?:\/\/[^\s/?#]+[/?#]/i.test(before) || line.startsWith("/") && /:\/\/[^\s/]+$/.test(before)) return encoded.replaceAll("%2F", "/");
if (before === "" && `${line} `.startsWith(`${server}/`)) return encodeURI(line).replace(/[()]/g, encodeParens);
return before === "" ? encoded : ` ${deadLinks(encoded, server)}`;
}
function openLink(before) {
const near = before.slice(-512);
if (!near.includes("](") && !near.includes("://")) return void 0;
return (/\]\(<?([^\s()<>]*)$/.exec(near) ?? /(https?:\/\/[^\s()<>]*)$/i.exec(near))?.[1];
}
const otherScheme = /(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi;
function webLinksOnly(text) {
return text.replace(otherScheme, "$1：");
}
function plainText(spans, server) {
return spans.reduce((done, { trust, text }) => {
	if (trust === "own") return done + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(text);
	if (trust === "markup") return done + webLinksOnly((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(text));
	const link = openLink(done);
	return done + (link === void 0 ? safeLine(text, server) : inLink(text, link, server));
}, "");
}
function encodeParens(paren) {
return paren === "(" ? "%28" : "%29";
}
function isOwn(text, at, server) {
const start = at - server.indexOf("://");
if (start < 0 || !text.startsWith(server, start)) return false;
return !/[a-z0-9+.-]$/i.test(text.slice(0, start).slice(-1)) && /^(?:\/|\s|$)/.test(text.slice(start + server.length));
}
})
),
1398: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	markOf
),
t: () => (
	colons
)
});
const statusMarks = {
SUCCESS: "✅",
FAIL: "❌",
CANCELED: "🚫",
CANCELLING: "🚫",
SKIP: "⏭️",
RUNNING: "▶️",
WAITING: "⏳",
FINISH: "🏁",
UNKOWN: "❔"
};
function markOf(status) {
return status === void 0 ? "" : `${statusMarks[status]} `;
}
const colons = {
en: ": ",
zh: "："
};
})
),
653: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (
	reasons
),
n: () => (
	fieldsShown
),
r: () => (
	notAttached
),
t: () => (
	emailText
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
const missingReasons = {
en: {
	none: "no file matches",
	listed: "no file matches; write one pattern a line, without braces",
	outside: "a link that leaves the workspace",
	unreadable: "cannot be read",
	kind: "not a regular file",
	size: "all files together may have 10 MiB",
	many: "too many files to look through",
	server: "the mail server refused the size"
},
zh: {
	none: "没有匹配的文件",
	listed: "没有匹配的文件；每行写一个模式，不支持花括号",
	outside: "链接指向工作区之外",
	unreadable: "无法读取",
	kind: "不是普通文件",
	size: "附件总大小不得超过 10 MiB",
	many: "文件过多，无法全部查找",
	server: "邮件服务器拒绝了该大小"
}
};
const missingShown = 20;
function notAttached(missing, language) {
const lines = missing.slice(0, missingShown).map(({ name, reason }) => language === "zh" ? `未能附上 ${name}：${missingReasons.zh[reason]}` : `Not attached: ${name} (${missingReasons.en[reason]})`);
const more = missing.length - missingShown;
if (more <= 0) return lines;
return [...lines, language === "zh" ? `另有 ${more} 个文件未能附上` : `Not attached: ${more} more`];
}
const reasons = {
en: (repository) => `You receive this because a workflow of ${repository} names your address in email-to, email-cc, email-bcc or mentions.`,
zh: (repository) => `您收到此邮件，是因为 ${repository} 的工作流在 email-to、email-cc、email-bcc 或 mentions 中填写了您的地址。`
};
function fieldsShown({ fields }) {
return fields.filter(({ name }) => name !== "link");
}
function emailText(message, missing) {
const { language, identity, link } = message;
const colon = language === "zh" ? "：" : ": ";
return `${[
	(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(message.status) + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.title, identity.server)),
	fieldsShown(message).map((field) => line(field, message)).join("\n"),
	(0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.custom, identity.server).trim(),
	notAttached(missing, language).join("\n"),
	`${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(link.text)}${colon}${link.url}`,
	`-- 
${reasons[language]((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(identity.repository))}`
].filter((part) => part !== "").join("\n\n")}
`;
}
function line({ label, values, list }, { language, identity, link }) {
const texts = values.map(({ text, status }) => (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, identity.server));
const addresses = values.map(({ url = "" }) => link.url.startsWith(url) ? "" : ` (${url})`);
const colon = language === "zh" ? "：" : ":";
return list ? [`${label}${colon}`, ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join("\n") : `${label}${colon}${language === "zh" ? "" : " "}${texts.join(" ")}${addresses.join("")}`;
}
})
)
};
;
