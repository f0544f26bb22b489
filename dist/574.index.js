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
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);
var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_5___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
const maxAttachmentBytes = 10485760;
async function withFiles(target, workspace, early) {
const { files, missing: all } = await readAttachments(target.attachments, workspace);
const missing = early ? all.filter(({ reason }) => reason !== "none" && reason !== "listed") : all;
return {
	target: {
		...target,
		attached: {
			files,
			missing
		}
	},
	warnings: (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.i)(missing, "en")
};
}
async function readAttachments(patterns, workspace) {
const { files, missing } = {
	files: [],
	missing: []
};
let left = maxAttachmentBytes;
for (const { name, path, size, problem } of await (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_1__.t)(patterns, workspace)) {
	const reason = problem === "none" && /[,{]/.test(name) ? "listed" : problem ?? (size > left ? "size" : void 0);
	const content = reason ? void 0 : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(path).catch(() => void 0);
	if (content === void 0) missing.push({
		name: (0, _index_js__WEBPACK_IMPORTED_MODULE_3__._)((0, _clean_js__WEBPACK_IMPORTED_MODULE_2__.r)(name), 120),
		reason: reason ?? "unreadable"
	});
	else files.push({
		filename: (0, _clean_js__WEBPACK_IMPORTED_MODULE_2__.r)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(name)),
		content
	});
	left -= content?.length ?? 0;
}
return {
	files,
	missing
};
}
})
),
9965: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (
	unclosedUrl
),
i: () => (
	sanitizeLine
),
n: () => (
	keepWebLinks
),
r: () => (
	plainText
),
t: () => (
	encodeInUrl
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
function sanitizeLine(text, server) {
return deadLinks((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(text), server);
}
function deadLinks(text, server) {
if (!text.includes(":") && !text.includes(".")) return text;
if (!/:\\?\/|www\./i.test(text)) return text;
return text.replace(/:\\?\/\\?\//g, (found, at) => isOwn(text, at, server) ? found : ":\u2215\u2215").replace(/(www)\./gi, "$1\u2024");
}
function isOwn(text, at, server) {
const start = at - server.indexOf("://");
if (!text.startsWith(server, start)) return false;
return !/[a-z0-9+.-]/i.test(text.charAt(start - 1)) && /^(?:\/|\s|$)/.test(text.slice(start + server.length));
}
function encodeInUrl(text, before, server) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
const encoded = encodeURIComponent(line).replace(/[()'*!_~]/g, percent);
if (/^https?:\/\/[^\s/?#]+[/?#]/i.test(before) || line.startsWith("/") && /:\/\/[^\s/]+$/.test(before)) return encoded.replaceAll("%2F", "/");
if (before === "" && `${line} `.startsWith(`${server}/`)) return encodeURI(line).replace(/[()]/g, percent);
return before === "" ? encoded : ` ${deadLinks(encoded, server)}`;
}
function percent(mark) {
return `%${mark.charCodeAt(0).toString(16)}`;
}
function unclosedUrl(before) {
const near = before.slice(-512);
if (!near.includes("](") && !near.includes("://")) return void 0;
return (/\]\(<?([^\s()<>]*)$/.exec(near) ?? /(https?:\/\/[^\s()<>]*)$/i.exec(near))?.[1];
}
function keepWebLinks(text) {
return text.replace(/(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi, "$1\uFF1A");
}
function plainText(spans, server) {
return spans.reduce((done, { source, text }) => {
	if (source === "template") return done + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
	if (source === "raw") return done + keepWebLinks((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text));
	const link = unclosedUrl(done);
	return done + (link === void 0 ? sanitizeLine(text, server) : encodeInUrl(text, link, server));
}, "");
}
})
),
3595: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	statusMark
),
r: () => (
	statusStyles
),
t: () => (
	colons
)
});
const statusStyles = {
SUCCESS: {
	mark: "\u2705",
	font: "info",
	template: "green",
	band: "#1a7f37"
},
FAIL: {
	mark: "\u274C",
	font: "warning",
	template: "red",
	band: "#cf222e"
},
CANCELED: {
	mark: "\u{1F6AB}",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
CANCELLING: {
	mark: "\u{1F6AB}",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
SKIP: {
	mark: "\u23ED\uFE0F",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
RUNNING: {
	mark: "\u25B6\uFE0F",
	font: "info",
	template: "blue",
	band: "#0969da"
},
WAITING: {
	mark: "\u23F3",
	font: "comment",
	template: "yellow",
	band: "#9a6700"
},
FINISH: {
	mark: "\u{1F3C1}",
	font: "info",
	template: "turquoise",
	band: "#0969da"
},
UNKOWN: {
	mark: "\u2754",
	font: "warning",
	template: "orange",
	band: "#9a6700"
}
};
function statusMark(status) {
return status === void 0 ? "" : `${statusStyles[status].mark} `;
}
const colons = {
en: ": ",
zh: "\uFF1A"
};
})
),
653: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (
	missingFileNotes
),
n: () => (
	fieldsShown
),
r: () => (
	footers
),
t: () => (
	emailText
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3595);
const reasonsMissing = {
none: {
	en: "no file matches",
	zh: "\u6CA1\u6709\u5339\u914D\u7684\u6587\u4EF6"
},
listed: {
	en: "no file matches; write one pattern a line, without braces",
	zh: "\u6CA1\u6709\u5339\u914D\u7684\u6587\u4EF6\uFF1B\u6BCF\u884C\u5199\u4E00\u4E2A\u6A21\u5F0F\uFF0C\u4E0D\u652F\u6301\u82B1\u62EC\u53F7"
},
outside: {
	en: "a link that leaves the workspace",
	zh: "\u94FE\u63A5\u6307\u5411\u5DE5\u4F5C\u533A\u4E4B\u5916"
},
unreadable: {
	en: "cannot be read",
	zh: "\u65E0\u6CD5\u8BFB\u53D6"
},
kind: {
	en: "not a regular file",
	zh: "\u4E0D\u662F\u666E\u901A\u6587\u4EF6"
},
size: {
	en: "all files together may have 10 MiB",
	zh: "\u9644\u4EF6\u603B\u5927\u5C0F\u4E0D\u5F97\u8D85\u8FC7 10 MiB"
},
many: {
	en: "too many files to look through",
	zh: "\u6587\u4EF6\u8FC7\u591A\uFF0C\u65E0\u6CD5\u5168\u90E8\u67E5\u627E"
},
server: {
	en: "the mail server refused the size",
	zh: "\u90AE\u4EF6\u670D\u52A1\u5668\u62D2\u7EDD\u4E86\u8BE5\u5927\u5C0F"
}
};
const missingShown = 20;
function missingFileNotes(missing, language) {
const lines = missing.slice(0, missingShown).map(({ name, reason }) => {
	const why = reasonsMissing[reason][language];
	return language === "zh" ? `\u672A\u80FD\u9644\u4E0A ${name}\uFF1A${why}` : `Not attached: ${name} (${why})`;
});
const more = missing.length - missingShown;
if (more > 0) lines.push(language === "zh" ? `\u53E6\u6709 ${more} \u4E2A\u6587\u4EF6\u672A\u80FD\u9644\u4E0A` : `Not attached: ${more} more`);
return lines;
}
const footers = {
en: (repository) => `You receive this because a workflow of ${repository} names your address in email-to, email-cc, email-bcc or mentions.`,
zh: (repository) => `\u60A8\u6536\u5230\u6B64\u90AE\u4EF6\uFF0C\u662F\u56E0\u4E3A ${repository} \u7684\u5DE5\u4F5C\u6D41\u5728 email-to\u3001email-cc\u3001email-bcc \u6216 mentions \u4E2D\u586B\u5199\u4E86\u60A8\u7684\u5730\u5740\u3002`
};
function fieldsShown({ fields }) {
return fields.filter(({ name }) => name !== "link");
}
function emailText(message, missing) {
const { language, identity, link } = message;
return `${[
	(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.n)(message.status) + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.title, identity.server)),
	fieldsShown(message).map((field) => line(field, message)).join("\n"),
	(0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.custom, identity.server).trim(),
	missingFileNotes(missing, language).join("\n"),
	`${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(link.text)}${_status_styles_js__WEBPACK_IMPORTED_MODULE_2__.t[language]}${link.url}`,
	`-- 
${footers[language]((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(identity.repository))}`
].filter((part) => part !== "").join("\n\n")}
`;
}
function line({ label, values, list }, { language, identity, link }) {
const texts = values.map(({ text, status }) => (0, _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, identity.server));
const addresses = values.map(({ url = "" }) => link.url.startsWith(url) ? "" : ` (${url})`);
const head = label + _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.t[language];
return list ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join("\n") : head + texts.join(" ") + addresses.join("");
}
})
),
3415: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (
	findFiles
)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const tokenShape = /\[(?:[!^].|[^!^])[^\]]*\]|./gsu;
function isPlain(segment) {
return !/[*?[]/.test(segment);
}
function segmentMatcher(segment) {
const tokens = (segment.match(tokenShape) ?? []).map(tokenOf);
const hidden = segment.startsWith(".");
return (name) => name.startsWith(".") === hidden && matches(name, tokens);
}
function tokenOf(text) {
if (text === "*") return "star";
if (text === "?") return () => true;
if (text.length < 3) return (character) => character === text;
const not = /^\[[!^]/.test(text);
const ranges = [...text.slice(not ? 2 : 1, -1).matchAll(/(.)(?:-(.))?/gsu)];
return (character) => ranges.some(([, low = "", high = low]) => low <= character && character <= high) !== not;
}
function matches(name, tokens) {
let row = [true];
for (const token of tokens) row.push(token === "star" && row.at(-1) === true);
for (const character of name) {
	const next = [false];
	for (const [at, token] of tokens.entries()) next.push((token === "star" ? next[at] || row[at + 1] : row[at] && token(character)) === true);
	row = next;
}
return row.at(-1) === true;
}
const mostEntries = 2e5;
async function findFiles(patterns, workspace, entries = mostEntries) {
const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => workspace);
const all = [];
const seen = new Set();
for (const pattern of patterns) {
	const { paths, complete } = await pathsOf(pattern, root, entries);
	if (!complete || paths.length === 0) all.push({
		name: pattern,
		path: "",
		size: 0,
		problem: complete ? "none" : "many"
	});
	for (const path of paths) {
		const file = await fileAt(path, root);
		if (!seen.has(file.path)) all.push(file);
		seen.add(file.path);
	}
}
return all;
}
async function fileAt(found, root) {
const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(found).catch(() => void 0);
const file = {
	name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, found),
	path: path ?? found,
	size: 0
};
if (path === void 0) return {
	...file,
	problem: "unreadable"
};
const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) return {
	...file,
	problem: "outside"
};
const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
return facts?.isFile() ? {
	...file,
	size: facts.size
} : {
	...file,
	problem: "kind"
};
}
async function pathsOf(pattern, root, left) {
if (await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern))) return {
	paths: [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern)],
	complete: true
};
const walk = {
	found: new Set(),
	seen: new Set(),
	left
};
const segments = pattern.match(/[^\\/]+/g) ?? [];
if (segments.at(-1) === "**") segments.push("*");
await step(root, segments, walk);
return {
	paths: [...walk.found].sort(),
	complete: walk.left > 0
};
}
async function step(folder, segments, walk) {
const [segment = "", ...rest] = segments;
const state = `${segments.length} ${folder}`;
if (walk.seen.has(state)) return;
walk.seen.add(state);
if (segment === "**") {
	await step(folder, rest, walk);
	for (const entry of await entriesOf(folder, walk)) if (entry.isDirectory() && !entry.name.startsWith(".")) await step((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, walk);
	return;
}
const names = isPlain(segment) ? [segment] : (await entriesOf(folder, walk)).map((entry) => entry.name).filter(segmentMatcher(segment));
for (const path of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) if (rest.length > 0) await step(path, rest, walk);
else if (!isPlain(segment) || await exists(path)) walk.found.add(path);
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
)
};
;
