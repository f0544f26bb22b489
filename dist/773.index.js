"use strict";
exports.id = 773;
exports.ids = [773];
exports.modules = {
773: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
escapeMessage: () => (
	escapeMessage
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7284);
const marks = "[](:<>`*|#-+=~_\\!";
const looks = "\uFF3B\uFF3D\uFF08\uFF1A\u2039\u203A\u02CB\u2217\u2223\uFF03\uFF0D\uFF0B\uFF1D\uFF5E\uFF3F\uFF3C\uFF01";
const alike = (text) => [...text].map((mark) => looks[marks.indexOf(mark)] ?? mark).join("");
const escapeRules = {
tag: (text) => text.includes("<") ? text.replace(/<(?=[a-z/!?]|[^\s<>@]{0,64}@|[\s\u200c\u200d]*(?:@|$))/gi, alike) : text,
entity: (text) => text.includes("&") ? text.replace(/&(?=#?\w{1,31};)/g, "\uFF06") : text,
link: (text) => text.replaceAll("](", "\uFF3D("),
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
function createEscaper(dialect, server) {
return (text, place) => (0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__.n)([text]) ? text : dialect.reduce((now, rule) => rule(now, place), (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, server));
}
function leading(text) {
return text.replace(/^(?:#(?=#{0,5}(?:\s|$))|>|[-+*](?=\s|$)|[-_=*:|](?=[\s_=*:|-]*$)|~(?=~~)|\[(?=\^|[^\]]*(?:$|\]:\s*\S+\s*(?:["'(].*)?$))|`{3,})/, alike).replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => digits + (mark === "." ? "\u2024" : "\uFF09"));
}
function starsPair(text, length) {
const runs = [...text.matchAll(/\*+/g)];
if (runs.filter(([run]) => run.length > 1).length > 1) return true;
const opener = runs.findIndex(({ index, 0: run }) => /\S/.test(text.charAt(index + run.length)));
return length === 1 && opener >= 0 && runs.slice(opener + 1).some(({ index }) => /\S/.test(text.charAt(index - 1)));
}
function loneBackticks(text) {
if (text.includes("\\`")) return text.replaceAll("`", alike);
return text.includes("`") ? text.replace(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|`+/gs, (run, paired) => paired ?? alike(run)) : text;
}
function loneBrackets(text) {
if (!/[[\]]/.test(text)) return text;
const lone = unpaired(text);
const all = text.includes("`") && lone.size + unpaired(text.replace(/(`+).*?\1/g, "")).size > 0 || /\\[[\]]/.test(text);
return text.replace(/[[\]]/g, (mark, at) => all || lone.has(at) ? alike(mark) : mark);
}
function unpaired(text) {
const open = [];
const lone = new Set();
for (const { index, 0: mark } of text.matchAll(/[[\]]/g)) if (mark === "[") open.push(index);
else if (open.pop() === void 0) lone.add(index);
for (const index of open) lone.add(index);
return lone;
}
const foreign = String.raw`(?!https?\\?:)(?=\\?[a-z\ue000][a-z0-9+.\\\ue000\t-]{0,31}\s*:)`;
const destination = String.raw`\](\s*)\([\s<]*${foreign}`;
const definition = String.raw`\]\s*:(?=[\s<]*${foreign})`;
const autolink = String.raw`<\s*${foreign}`;
const bare = /(?<![a-z])(?!https?\\?:)([a-z\ue000][a-z0-9+.\ue000-]{0,31})\\?:(?=\\?\/\\?\/)/gi;
const entity = /&(?=#0{0,7}(?:9|10|13|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|tab|newline)\b)/gi;
function disableOtherSchemes(markdown) {
if (!/[:&]/.test(markdown)) return markdown;
return markdown.replace(entity, "\uFF06").replace(new RegExp(destination, "gi"), "\uFF3D$1(").replace(new RegExp(definition, "gi"), "]\uFF1A").replace(new RegExp(autolink, "gi"), "\u2039").replace(bare, "$1\uFF1A");
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
const hole = "\uE000";
const longestLook = 512;
function escapeMessage(message, dialect) {
const { title, custom, identity } = message;
const { lineBreak } = dialect;
const mention = dialect.mention(message);
const plain = plainBy(message, dialect, mention);
const written = (spans, form, linked) => {
	const text = form(disableOtherSchemes(withHoles(spans, dialect, mention)));
	const values = spans.filter(({ source }) => source === "value").map((span) => span.text);
	const placeOf = placesIn(text);
	return text.replaceAll(hole, (_, at) => {
		const value = values.shift() ?? "";
		const link = (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.a)(text.slice(Math.max(0, at - longestLook), at));
		if (link !== void 0) return (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.t)(value, link, identity.server);
		return plain(value, linked ? {
			...placeOf(at),
			linked,
			start: false
		} : placeOf(at));
	});
};
return {
	title() {
		const linked = !/[[\]<`\\]/.test((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title.filter(({ source }) => source !== "value")));
		return {
			text: written(title, onOneLine, linked),
			linked
		};
	},
	custom: () => written(custom, (own) => lineBreak === void 0 ? own : hardBreaks(own, lineBreak), false).trim(),
	value: (text, linked) => plain(text, { linked })
};
}
function plainBy(message, { rules: names, entities }, mention) {
const { server } = message.identity;
const inert = createEscaper(names.map((name) => escapeRules[name]), server);
const around = entities === void 0 ? surroundings(message) : { stars: true };
return (text, place) => entities === void 0 || place.inCode ? inert(text, {
	...place,
	...around
}).replace(mention, disarmed) : entities((0, _links_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, server), place);
}
function withHoles(spans, { halfMention }, mention) {
const ownText = ({ source, text }, index) => {
	if (source === "value") return hole;
	const lines = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(text).replaceAll(hole, "");
	if (source === "raw") return lines.replace(new RegExp(`${tagOfRaw.source}|${mention.source}`, "gi"), disarmed);
	return index < spans.length - 1 && halfMention !== void 0 ? lines.replace(halfMention, disarmed) : lines;
};
return spans.map(ownText).join("");
}
function disarmed(found) {
return found.replace("<", "\u2039").replace("@", "\uFF20");
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
function surroundings({ title, custom, fields }) {
const own = `${(0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__.i)(title)}
${(0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__.i)(custom)}`;
const values = [...[...title, ...custom].filter(({ source }) => source === "value"), ...fields.flatMap((field) => field.values)];
return {
	defined: own.includes("]:") && /^[ >]*\[[^\]\n]+\]:/m.test(own),
	stars: own.includes("*") || values.filter(({ text }) => text.includes("*")).length > 1
};
}
function onOneLine(text) {
return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
}
})
)
};
;
