"use strict";
exports.id = 450;
exports.ids = [450];
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
4450: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lark: () => (
	lark
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _chat_bot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7284);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3595);
const larkBytes = 2e4;
const mention = /<(?=[\s/]*(?:at(?![a-z0-9])|(?:a\s*)?$))/gi;
const dialect = {
rules: [
	"tag",
	"entity",
	"link",
	"emphasis",
	"bold",
	"code",
	"brackets",
	"cell",
	"end",
	"begin",
	"start"
],
mention: () => mention,
halfMention: /<[\s/]*(?:a\s*)?$/i,
lineBreak: "\n\n",
entities
};
function entities(text, { start, table }) {
const shown2 = text.replace(/[&<>!*/[\]()#+"'`$_~\\-]/g, entity);
const cell = table ? shown2.replaceAll("|", entity) : shown2;
return start ? cell.replace(/^(?:\d{1,9}\.|=|\||:)/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1))) : cell;
}
function entity(character) {
return `&#${character.charCodeAt(0)};`;
}
const lark = (0, _chat_bot_js__WEBPACK_IMPORTED_MODULE_2__.t)({
title: "Lark",
bytes: larkBytes,
codeKeys: ["code", "StatusCode"],
textKeys: ["msg", "StatusMessage"],
codes: async () => (await __webpack_require__.e(
	121
).then(__webpack_require__.bind(__webpack_require__, 121))).larkCodes,
async drawing(message, target, attempt) {
	const signature = signatureOf(target, attempt);
	const custom = await customBy(message);
	const draw = (candidate) => {
		const content = attempt.variant === "plain" ? textOf(candidate) : cardOf(candidate, custom(candidate));
		const body = JSON.stringify({
			...signature,
			...content
		});
		return {
			bodies: [body],
			counted: body
		};
	};
	return {
		url: target.url,
		secrets: signature.sign === void 0 ? [] : [signature.sign],
		draw
	};
}
});
async function customBy({ custom }) {
if (custom.length === 0) return () => "";
const { escapeMessage } = await __webpack_require__.e(
	773
).then(__webpack_require__.bind(__webpack_require__, 773));
return (message) => escapeMessage(message, dialect).custom();
}
function signLark(timestamp, secret) {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.r)(`${timestamp}
${secret}`, "", "base64");
}
function signatureOf({ secret }, { now }) {
if (secret === "") return {};
const timestamp = Math.floor(now.getTime() / 1e3);
return {
	timestamp: String(timestamp),
	sign: signLark(timestamp, secret)
};
}
function cardOf(message, custom) {
const { status, link, mentions } = message;
const mentioned = mentions.map((each) => `<at id=${each.kind === "all" ? "all" : each.value}></at>`).join(" ");
const elements = [
	...fieldsOf(message).flatMap((field) => nodesOf(field, message.identity.server)),
	...[custom, mentioned].filter((text) => text !== "").map(markdown),
	{
		tag: "button",
		text: plain(link.text),
		type: "primary",
		behaviors: [{
			type: "open_url",
			default_url: link.url
		}]
	}
];
return {
	msg_type: "interactive",
	card: {
		schema: "2.0",
		header: {
			title: plain(titleOf(message)),
			template: _status_styles_js__WEBPACK_IMPORTED_MODULE_3__.r[status].template
		},
		body: { elements }
	}
};
}
function titleOf({ title, status, identity }) {
return `${(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_3__.n)(status)}${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(title, identity.server))}`;
}
function fieldsOf({ fields }) {
return fields.filter(({ name }) => name !== "link");
}
function nodesOf({ label, values, list }, server) {
const head = markdown(`**${label}**`);
if (list && values.every(({ url }) => url === void 0)) return [head, textNode(values.map((value) => shown(value, server)).join("\n"))];
const nodes = values.map((value) => valueNode(value, server));
if (list) return [head, ...nodes];
return [{
	tag: "column_set",
	flex_mode: "none",
	columns: [column(1, [head]), column(2, nodes)]
}];
}
function column(weight, elements) {
return {
	tag: "column",
	width: "weighted",
	weight,
	elements
};
}
function valueNode(value, server) {
const { text, url, status } = value;
if (url === void 0) return textNode(shown(value, server));
return markdown(`${(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_3__.n)(status)}[${entities((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, server), {})}](${url})`);
}
function shown({ text, status }, server) {
return (0, _status_styles_js__WEBPACK_IMPORTED_MODULE_3__.n)(status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, server);
}
function markdown(content) {
return {
	tag: "markdown",
	content
};
}
function textNode(content) {
return {
	tag: "div",
	text: plain(content)
};
}
function plain(content) {
return {
	tag: "plain_text",
	content
};
}
function textOf(message) {
const { server } = message.identity;
const lines = fieldsOf(message).map(({ label, values, list }) => {
	const parts = values.map((value) => shown(value, server));
	return `${label}${_status_styles_js__WEBPACK_IMPORTED_MODULE_3__.t[message.language]}${parts.join(list ? "\n  " : " ")}`;
});
return {
	msg_type: "text",
	content: { text: [
		[
			titleOf(message),
			...lines,
			(0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.custom, server).trim()
		].join("\n").replace(mention, "\u2039"),
		message.mentions.map((each) => `<at user_id="${each.kind === "all" ? "all" : each.value}"></at>`).join(" "),
		message.link.url
	].filter((line) => line !== "").join("\n") }
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
)
};
;
