"use strict";
exports.id = 985;
exports.ids = [985];
exports.modules = {
7284: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (
	templateText
),
n: () => (
	areHarmless
),
r: () => (
	isPlain
),
t: () => (
	createChatBot
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
const unusual = /[^\w\n ,.:()#'"+/·\u4e00-\u9fff-]|:(?![\w ])|[Ww]{3}\.|^[^A-Za-z0-9\u4e00-\u9fff]|^\d+[.)](?:\s|$)| $|^$/m;
function areHarmless(values) {
return !values.some((text) => text.includes("\n")) && !unusual.test(values.join("\n"));
}
function templateText(spans) {
return spans.map(({ source, text }) => source === "value" ? "x" : text).join("");
}
function isPlain({ title, fields, custom }) {
const values = [...title.filter(({ source }) => source === "value"), ...fields.flatMap((field) => field.values)];
return custom.length === 0 && areHarmless([`x${templateText(title)}x`, ...values.map(({ text }) => text)]);
}
function createChatBot(service) {
return {
	transport: "http",
	title: service.title,
	async encode(message, target, attempt) {
		const { url, secrets, draw } = await service.drawing(message, target, attempt);
		const { bodies, notes } = await drawnWithin(attempt.variant === "short" ? service.bytes / 2 : service.bytes, message, draw);
		const headers = {
			"Content-Type": "application/json; charset=utf-8",
			"User-Agent": "message-notification"
		};
		return {
			requests: bodies.map((body) => ({
				url,
				headers,
				body
			})),
			notes,
			secrets
		};
	},
	decode: (reply) => judge(service, reply)
};
}
async function drawnWithin(limit, message, draw) {
const texts = [...message.custom, ...message.fields.flatMap(({ values }) => values)].map(({ text }) => text);
if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(message.title)) <= 512 && (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(texts.join("")) <= limit) {
	const { bodies, counted } = draw(message);
	if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(counted) <= limit) return {
		bodies,
		notes: []
	};
}
const { truncateMessage } = await __webpack_require__.e(
	512
).then(__webpack_require__.bind(__webpack_require__, 5512));
const { message: shorter, notes } = truncateMessage(message, limit, (each) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(draw(each).counted));
return {
	bodies: draw(shorter).bodies,
	notes
};
}
function judge(service, reply) {
const said = reply.kind === "answer" ? read(service, reply.body) : void 0;
if (reply.kind === "answer" && reply.status >= 200 && reply.status < 300 && said !== void 0 && Number(said.code) === 0) return { kind: "accepted" };
return __webpack_require__.e(
	897
).then(__webpack_require__.bind(__webpack_require__, 4897)).then(({ rejectionError }) => rejectionError(service, reply, said));
}
function read({ codeKeys, textKeys }, body) {
const value = valueIn(body);
const code = codeKeys.map(value).find((found) => found !== void 0 && /^-?\d+$/.test(found));
return code === void 0 ? void 0 : {
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
7415: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	toMarkdown
),
t: () => (
	spellingOf
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _chat_bot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7284);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3595);
async function spellingOf(message) {
return (0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_1__.r)(message) ? verbatim : (await __webpack_require__.e(
	773
).then(__webpack_require__.bind(__webpack_require__, 773))).escapeMessage;
}
const verbatim = ({ title }) => ({
title: () => ({
	text: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title).trim(),
	linked: true
}),
custom: () => "",
value: (text) => text
});
function toMarkdown(message, spelled, style) {
const { fields, link, status } = message;
const { text, linked } = spelled.title();
const title = (0, _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (linked ? `[${text}](${link.url})` : text);
const shown = linked || fields.some(({ name }) => name === "link");
const below = [
	spelled.custom(),
	style.mentions,
	shown ? "" : `[${link.text}](${link.url})`
];
const lines = [...paragraphs(message, spelled, style), joined(below, style.gap)];
return joined([style.heading(title), joined(lines, "\n\n")], style.gap);
}
function paragraphs({ fields, language }, { value }, { lineBreak, line }) {
const colon = _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.t[language].trim();
const written = ({ text, url, status }) => (0, _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (url === void 0 ? value(text, false) : `[${value(text, true)}](${url})`);
const entry = (each) => (each.status === void 0 ? "\xB7 " : "") + written(each);
const done = [];
for (const [index, field] of fields.entries()) {
	const { label, values, list } = field;
	const drawn = list ? [`**${label}${colon}**`, ...values.map(entry)].join(lineBreak) : line(field, label + colon, values.map(written).join(" "));
	const begins = index === 0 || list || fields[index - 1]?.list;
	done.push(begins ? drawn : `${done.pop()}${lineBreak}${drawn}`);
}
return done;
}
function joined(parts, between) {
return parts.filter((part) => part !== "").join(between);
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
5985: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
wecom: () => (
	wecom
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
var _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7284);
var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7415);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3595);
const wecomBytes = 4096;
const mentionBytes = 1024;
const dialect = {
rules: [
	"tag",
	"entity",
	"link",
	"bold",
	"code",
	"brackets",
	"end",
	"begin",
	"start"
],
mention: () => /<(?=[\s\u200c\u200d]*(?:@|$))/gi,
halfMention: /<[\s\u200c\u200d]*$/
};
const richDialect = {
...dialect,
rules: [
	"tag",
	"entity",
	"link",
	"emphasis",
	"code",
	"cell",
	"brackets",
	"end",
	"begin",
	"start"
]
};
const richer = [
/^ {0,3}(?:```|~~~)/m,
/^[ \t]{0,16}(?:[-*+]|\d{1,9}\.)[ \t]+\S/m,
/^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$/m,
/^ {0,3}>[ \t]{0,3}>/m,
/^[ \t]{0,3}\|?[ \t]{0,3}:?-+:?[ \t]*\|[-:| \t]*$/m,
/!\[[^[\]\n]*\]\(/,
/(?<![*\w\\])\*(?![*\s])[^*\n]+(?<![\s*\\])\*(?![*\w])/
];
const wecom = (0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__.t)({
title: "WeCom",
bytes: wecomBytes,
codeKeys: ["errcode"],
textKeys: ["errmsg"],
codes: async () => (await __webpack_require__.e(
	706
).then(__webpack_require__.bind(__webpack_require__, 9706))).wecomCodes,
brief: (text) => text.replace(/,? ?from ip: ?[\d.:a-f]*/i, "").replace(/,? ?more info at(?: https?:\S*)?/i, ""),
async drawing(message, { url }) {
	const own = (0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_3__.i)(message.custom);
	const rich = own !== "" && richer.some((pattern) => pattern.test(own));
	const spelling = await (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.t)(message);
	const draw = (candidate) => {
		const { body, content, left } = rich ? richMarkdown(candidate, spelling(candidate, richDialect)) : markdown(candidate, spelling(candidate, dialect));
		return {
			bodies: [body, ...companionOf(candidate, left)].map((each) => JSON.stringify(each)),
			counted: content
		};
	};
	return {
		url,
		secrets: [],
		draw
	};
}
});
function markdown(message, spelled) {
const ids = idsOf(message);
const inline = ids.map((id) => `<@${id}>`).join(" ");
const fits = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.t)(inline) <= mentionBytes;
const coloured = (colour, text) => `<font color="${colour}">${text}</font>`;
const content = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.n)(message, spelled, styleOf(message, coloured, fits ? inline : ""));
return {
	body: {
		msgtype: "markdown",
		markdown: { content }
	},
	content,
	left: fits ? [] : ids
};
}
function richMarkdown(message, spelled) {
const left = idsOf(message);
const custom = spelled.custom().replace(/<\/?font\b[^<>]*>/gi, "").replace(/<@([^<>\s]{1,64})>/g, (_, id) => {
	left.push(id === "all" ? "@all" : id);
	return `@${id}`;
});
const style = styleOf(message, (_, text) => text, "");
const content = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_4__.n)(message, {
	...spelled,
	custom: () => custom.trim()
}, style);
return {
	body: {
		msgtype: "markdown_v2",
		markdown_v2: { content }
	},
	content,
	left
};
}
function styleOf({ status }, coloured, mentions) {
return {
	gap: "\n",
	lineBreak: "\n",
	heading: (title) => `### ${coloured(_status_styles_js__WEBPACK_IMPORTED_MODULE_5__.r[status].font, title)}`,
	line: ({ name }, label, values) => `> ${coloured("comment", label)} ${name === "status" ? coloured(_status_styles_js__WEBPACK_IMPORTED_MODULE_5__.r[status].font, values) : values}`,
	mentions
};
}
function idsOf({ mentions }) {
return mentions.flatMap((mention) => mention.kind === "id" ? [mention.value] : []);
}
function companionOf(message, ids) {
const mobiles = message.mentions.flatMap((mention) => mention.kind === "mobile" ? [mention.value.replace(/^\+86-?/, "")] : []);
const all = message.mentions.some(({ kind }) => kind === "all") ? ["@all"] : [];
if (ids.length + mobiles.length + all.length === 0) return [];
const { repository, server } = message.identity;
const title = (0, _index_js__WEBPACK_IMPORTED_MODULE_2__._)((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.title, server)), 1024);
return [{
	msgtype: "text",
	text: {
		content: [
			`${(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_5__.n)(message.status)}${title}`,
			repository,
			message.link.url
		].filter((line) => line !== "").join("\n").replace(/<(?=[\s\u200c\u200d]*@)/g, "\u2039"),
		mentioned_list: [...new Set([...ids, ...all])],
		mentioned_mobile_list: mobiles
	}
}];
}
})
)
};
;
