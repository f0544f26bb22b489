"use strict";
exports.id = 478;
exports.ids = [478];
exports.modules = {
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
7478: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (
	spellValue
),
c: () => (
	hardBreaks
),
d: () => (
	rules
),
f: () => (
	tagOfRaw
),
i: () => (
	spellList
),
l: () => (
	fitTo
),
m: () => (
	judge
),
n: () => (
	paragraphs
),
o: () => (
	surroundings
),
p: () => (
	jsonRequest
),
r: () => (
	spell
),
s: () => (
	userText
),
t: () => (
	linkedTitle
),
u: () => (
	asWritten
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1398);
function jsonRequest(url, body) {
return {
	url,
	headers: {
		"Content-Type": "application/json; charset=utf-8",
		"User-Agent": "message-notification"
	},
	body: JSON.stringify(body)
};
}
function judge(service, reply) {
const said = reply.kind === "answer" ? read(service, reply.body) : void 0;
if (reply.kind === "answer" && reply.status >= 200 && reply.status < 300 && said?.code !== void 0 && Number(said.code) === 0) return { kind: "accepted" };
return __webpack_require__.e(
	712
).then(__webpack_require__.bind(__webpack_require__, 3712)).then(({ refusal }) => refusal(service, reply, said));
}
function read({ codeKeys, textKeys }, body) {
const value = valueIn(body);
const code = codeKeys.map(value).find((found) => found !== void 0 && /^-?\d+$/.test(found));
if (code === void 0) return void 0;
return {
	code,
	text: textKeys.map(value).find((found) => found !== void 0) ?? ""
};
}
function valueIn(body) {
if (!/^\s*\{/.test(body)) return () => void 0;
try {
	const answer = JSON.parse(body);
	return (key) => typeof answer[key] === "number" || typeof answer[key] === "string" ? String(answer[key]) : void 0;
} catch {
	return (key) => {
		const found = new RegExp(`"${key}"\\s*:\\s*(?:(-?\\d+)\\s*[,}]|"((?:[^"\\\\]|\\\\.)*))`).exec(body);
		return found?.[1] ?? found?.[2];
	};
}
}
const marks = {
"[": "［",
"]": "］",
"(": "（",
":": "：",
"<": "‹",
">": "›",
"`": "ˋ",
"*": "∗",
"|": "∣",
"#": "＃",
"-": "－",
"+": "＋",
"=": "＝",
"~": "～",
_: "＿",
"\\": "＼",
"!": "！"
};
const alike = (text) => [...text].map((mark) => marks[mark] ?? mark).join("");
const rules = {
tag: (text) => text.includes("<") ? text.replace(/<(?=[a-z/!?]|[^\s<>@]{0,64}@|[\s\u200c\u200d]*(?:@|$))/gi, alike) : text,
entity: (text) => text.includes("&") ? text.replace(/&(?=#?\w{1,31};)/g, "＆") : text,
link: (text) => text.replaceAll("](", "］("),
emphasis: (text, { stars }) => text.includes("*") && (stars || starsPair(text, 1)) ? text.replace(/\*{2,}|(?<!\s)\*|\*(?!\s)/g, alike) : text,
bold: (text, { stars }) => text.includes("*") && (stars || starsPair(text, 2)) ? text.replace(/\*{2,}|^\*|\*$/g, alike) : text,
code: (text, { before, after }) => before === "`" || after === "`" ? text.replaceAll("`", alike) : loneBackticks(text),
brackets: (text, { linked, defined }) => defined ? text.replace(/[[\]]/g, alike) : linked ? loneBrackets(text) : text,
cell: (text, { table }) => table ? text.replaceAll("|", alike) : text,
end: (text, { after = "", linked }) => {
	const whole = text.endsWith("\\") && (linked || /[!-/:-@[-`{-~]/.test(after)) ? text.replace(/(?<!\\)\\+$/, alike) : text;
	if (after === "[") return whole.replace(/[\]!]$/, alike);
	return after === "(" || after === ":" ? whole.replace(/\]$/, alike) : whole;
},
begin: (text, { before }) => before === "]" ? text.replace(/^[([:]/, alike) : text,
start: (text, { start }) => start ? leading(text) : text
};
const tagOfRaw = /<(?!\/?(?:font|br)\b|https?:)(?=[a-z/!?]|[^\s<>@]{0,64}@|$)/gi;
function asWritten(dialect, server) {
return (text, place) => isHarmless(text) ? text.trimEnd() : dialect.reduce((now, rule) => rule(now, place), (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, server));
}
function isHarmless(text) {
return /^[A-Za-z][\w ,./@-]*$/.test(text) && !(text.includes(".") && /www\./i.test(text));
}
function leading(text) {
return text.replace(/^(?:#(?=#{0,5}(?:\s|$))|>|[-+*](?=\s|$)|[-_=*:|](?=[\s_=*:|-]*$)|~(?=~~)|\[(?=\^|[^\]]*(?:$|\]:\s*\S+\s*(?:["'(].*)?$))|`{3,})/, alike).replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => digits + (mark === "." ? "․" : "）"));
}
function starsPair(text, length) {
const runs = [...text.matchAll(/\*+/g)];
if (runs.filter(([run]) => run.length > 1).length > 1) return true;
const opener = runs.findIndex(({ index, 0: run }) => /\S/.test(text.charAt(index + run.length)));
return length === 1 && opener >= 0 && runs.slice(opener + 1).some(({ index }) => /\S/.test(text.charAt(index - 1)));
}
function loneBackticks(text) {
if (!text.includes("`")) return text;
const runs = [...text.matchAll(/`+/g)];
const lone = new Set(runs.map((run) => run.index));
for (let index = 0; index < runs.length && !text.includes("\\`"); index++) {
	const [opener] = [runs[index]];
	let closer = index + 1;
	while (closer < runs.length && runs[closer]?.[0].length !== opener?.[0].length) closer++;
	if (opener === void 0 || closer === runs.length) continue;
	for (const { index: inside } of runs.slice(index, closer + 1)) lone.delete(inside);
	index = closer;
}
return text.replace(/`+/g, (run, at) => lone.has(at) ? alike(run) : run);
}
function loneBrackets(text) {
if (!/[[\]]/.test(text)) return text;
const sure = !/\\[[\]]/.test(text) && (!text.includes("`") || unpaired(text.replace(/(`+).*?\1/g, "")).size === 0);
const lone = unpaired(text);
return text.replace(/[[\]]/g, (mark, at) => !sure || lone.has(at) ? alike(mark) : mark);
}
function unpaired(text) {
const open = [];
const lone = new Set();
for (const { index, 0: mark } of text.matchAll(/[[\]]/g)) if (mark === "[") open.push(index);
else if (open.pop() === void 0) lone.add(index);
for (const index of open) lone.add(index);
return lone;
}
const shortestValue = 48;
const longestTitle = 512;
function fitTo(message, limit, measure) {
const bounded = boundParts(message, limit);
if (bounded === message && measure(message) <= limit) return {
	message,
	notes: []
};
const cut = measure(bounded) <= limit ? bounded : cutFields(cutCustom(bounded, limit, measure), limit, measure);
return {
	message: cut,
	notes: describe(message, cut, limit)
};
}
function boundParts(message, limit) {
const tooLong = (spans, bytes) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(spans.map((span) => span.text).join("")) > bytes;
const values = message.fields.flatMap((field) => field.values);
const title = tooLong(message.title, longestTitle);
const custom = tooLong(message.custom, limit);
const fields = values.some((value) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.text) > limit);
if (!title && !custom && !fields) return message;
return {
	...message,
	title: title ? cutTitle(message.title) : message.title,
	custom: custom ? cutSpans(message.custom, limit) : message.custom,
	fields: fields ? mapValues(message.fields, (text) => (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)(text, limit)) : message.fields
};
}
function cutTitle(title) {
return cutSpans(title.map((span) => span.trust === "own" ? span : {
	...span,
	text: (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)(span.text, 96)
}), longestTitle);
}
function cutCustom(message, limit, measure) {
let low = 0;
let high = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(message.custom.map((span) => span.text).join(""));
const keep = (bytes) => ({
	...message,
	custom: bytes === 0 ? [] : cutSpans(message.custom, bytes)
});
while (low < high) {
	const middle = Math.ceil((low + high) / 2);
	if (measure(keep(middle)) <= limit) low = middle;
	else high = middle - 1;
}
return keep(low <= (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)("…") ? 0 : low);
}
function cutFields(message, limit, measure) {
let now = message;
while (measure(now) > limit) {
	const longest = Math.max(0, ...now.fields.flatMap((field) => field.values.map((value) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.text))));
	const next = longest > shortestValue ? halveLongest(now, longest) : dropLast(now);
	if (next === now) break;
	now = next;
}
return now;
}
function halveLongest(message, longest) {
const bytes = Math.max(shortestValue, Math.floor(longest / 2));
const fields = mapValues(message.fields, (text) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(text) === longest ? (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)(text, bytes) : text);
return {
	...message,
	fields
};
}
function dropLast(message) {
const index = message.fields.reduce((best, field2, at) => field2.values.length > (message.fields[best]?.values.length ?? 0) ? at : best, 0);
const field = message.fields[index];
if (field === void 0) return message;
const rest = field.values.slice(0, Math.floor(field.values.length / 2));
const shorter = rest.length > 0 ? [{
	...field,
	values: [...rest, { text: "…" }].slice(0, field.values.length - 1)
}] : [];
return {
	...message,
	fields: message.fields.toSpliced(index, 1, ...shorter)
};
}
function cutSpans(spans, bytes) {
const kept = [];
let left = bytes;
for (const span of spans) {
	const size = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(span.text);
	if (size > left) {
		const text = (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)(span.text, left);
		const last = text === "" ? kept.pop() : {
			...span,
			text
		};
		if (last !== void 0) kept.push({
			...last,
			text: withoutHalf(last.text)
		});
		break;
	}
	kept.push(span);
	left -= size;
}
return kept;
}
function withoutHalf(text) {
const line = text.slice(text.lastIndexOf("\n") + 1);
if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line)) return text.slice(0, text.length - line.length) + "…";
const word = line.slice(line.lastIndexOf(" ") + 1);
const link = word.lastIndexOf("://");
if (link < 0 || !text.endsWith("…")) return text;
const end = text.length - word.length + link;
const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
return text.slice(0, end - scheme) + "…";
}
function mapValues(fields, change) {
return fields.map((field) => ({
	...field,
	values: field.values.map((value) => ({
		...value,
		text: change(value.text)
	}))
}));
}
function describe(before, after, limit) {
const text = (message, part) => message[part].map((span) => span.text).join("");
const notes = [];
if (text(before, "custom") !== text(after, "custom")) notes.push("custom-content");
if (text(before, "title") !== text(after, "title")) notes.push("title");
for (const field of before.fields) {
	const other = after.fields.find((candidate) => candidate.name === field.name);
	if (JSON.stringify(other) !== JSON.stringify(field)) notes.push(field.name);
}
return notes.length === 0 ? [] : [`shortened to the service's limit of ${limit} bytes: ${notes.join(", ")}`];
}
const foreign = String.raw`(?!https?\\?:)(?=\\?[a-z\ue000][a-z0-9+.\\\ue000\t-]{0,31}\s*:)`;
const destination = String.raw`\](\s*)\([\s<]*${foreign}`;
const definition = String.raw`\]\s*:(?=[\s<]*${foreign})`;
const autolink = String.raw`<\s*${foreign}`;
const bare = /(?<![a-z])(?!https?\\?:)([a-z\ue000][a-z0-9+.\ue000-]{0,31})\\?:(?=\\?\/\\?\/)/gi;
const entity = /&(?=#0{0,7}(?:9|10|13|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|tab|newline)\b)/gi;
function deadenForeignLinks(markdown) {
if (!/[:&]/.test(markdown)) return markdown;
return markdown.replace(entity, "＆").replace(new RegExp(destination, "gi"), "］$1(").replace(new RegExp(definition, "gi"), "]：").replace(new RegExp(autolink, "gi"), "‹").replace(bare, "$1：");
}
function hardBreaks(markdown, lineBreak) {
const lines = markdown.split("\n");
let fenced = false;
return lines.map((line, index) => {
	const fence = /^ {0,3}(?:```|~~~)/.test(line);
	if (fence) fenced = !fenced;
	const next = lines[index + 1];
	if (next === void 0) return line;
	return line + (!fenced && !fence && line !== "" && next !== "" && !/^[ \t]*(?:[-*+>#|`~=]|\d+[.)])/.test(next) ? lineBreak : "\n");
}).join("");
}
const hole = "";
const longestLook = 512;
function spell(spans, dialect, form = (text) => text, linked = false) {
if (spans.length === 0) return "";
const values = spans.filter((span) => span.trust === "plain");
const last = spans.length - 1;
const text = form(deadenForeignLinks(spans.map((span, index) => ownText(span, dialect, index < last)).join("")));
if (values.length === 0) return text;
const placeOf = placesIn(text);
let next = 0;
return text.replaceAll(hole, (_, at) => {
	const value = values[next++]?.text ?? "";
	const before = text.slice(Math.max(0, at - longestLook), at);
	const link = (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.n)(before);
	return link === void 0 ? dialect.plain(value, {
		...placeOf(at),
		...linked && {
			linked,
			start: false
		}
	}) : (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.t)(value, link, dialect.server);
});
}
function placesIn(text) {
const code = text.includes("`");
const table = text.includes("|");
const fences = /```|~~~/.test(text) ? [...text.matchAll(/^ {0,3}(?:```|~~~)/gm)].map(({ index }) => index) : [];
let open = 0;
return (at) => {
	while ((fences[open] ?? at) < at) open++;
	const before = text.slice(Math.max(0, at - longestLook), at);
	const after = text.slice(at + 1, at + 1 + longestLook);
	const lineStart = before.lastIndexOf("\n");
	const line = before.slice(lineStart + 1);
	return {
		start: (lineStart >= 0 || at <= longestLook) && /^[\s>*+.)|\d\ue000-]*$/.test(line),
		linked: /^[^\n]*\][([]/.test(after),
		inCode: code && (open % 2 === 1 || (line.match(/`+/g)?.length ?? 0) % 2 === 1),
		table,
		before: before.slice(-1),
		after: after.slice(0, 1)
	};
};
}
function ownText({ trust, text }, dialect, followed) {
if (trust === "plain") return hole;
const lines = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(text).replaceAll(hole, "");
if (trust === "markup") return lines.replace(dialect.disarmed(), (found) => found.replace("<", "‹").replace("@", "＠"));
return followed && dialect.halfMention !== void 0 ? lines.replace(dialect.halfMention, (found) => found.replace("<", "‹")) : lines;
}
function userText(spans) {
return spans.map(({ trust, text }) => trust === "plain" ? "x" : text).join("");
}
function surroundings({ title, custom, fields }) {
const spans = [...title, ...custom];
const own = `${userText(title)}
${userText(custom)}`;
const values = [...spans.filter(({ trust }) => trust === "plain"), ...fields.flatMap((field) => field.values)];
return {
	defined: own.includes("]:") && /^[ >]*\[[^\]\n]+\]:/m.test(own),
	stars: own.includes("*") || values.filter(({ text }) => text.includes("*")).length > 1
};
}
function spellTitle(spans, dialect, linked = false) {
const oneLine = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
return spell(spans, dialect, oneLine, linked);
}
function linkedTitle({ title, status, link }, dialect) {
const own = title.filter((span) => span.trust !== "plain");
const linked = !/[[\]<`\\]/.test((0, _index_js__WEBPACK_IMPORTED_MODULE_1__.a)(own));
const text = spellTitle(title, dialect, linked);
return {
	text: `${(0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.n)(status)}${linked ? `[${text}](${link.url})` : text}`,
	linked
};
}
function spellValue({ text, url, status }, dialect) {
return (0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.n)(status) + (url === void 0 ? dialect.plain(text, {}) : `[${dialect.plain(text, { linked: true })}](${url})`);
}
function spellList(values, dialect) {
return values.map((value) => (value.status === void 0 ? "· " : "") + spellValue(value, dialect));
}
function paragraphs(fields, lineBreak, draw) {
const done = [];
for (const [index, field] of fields.entries()) {
	const begins = index === 0 || field.list || fields[index - 1]?.list;
	done.push(begins ? draw(field) : `${done.pop()}${lineBreak}${draw(field)}`);
}
return done;
}
})
)
};
;
