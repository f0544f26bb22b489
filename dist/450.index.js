"use strict";
exports.id = 450;
exports.ids = [450];
exports.modules = {
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
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
var _spell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7478);
const larkBytes = 2e4;
const service = {
title: "Lark",
codeKeys: ["code", "StatusCode"],
textKeys: ["msg", "StatusMessage"],
codes: async () => (await __webpack_require__.e(
	121
).then(__webpack_require__.bind(__webpack_require__, 121))).larkCodes
};
const colours = {
SUCCESS: "green",
FAIL: "red",
CANCELED: "grey",
CANCELLING: "grey",
SKIP: "grey",
RUNNING: "blue",
WAITING: "yellow",
FINISH: "turquoise",
UNKOWN: "orange"
};
function entities(text, { start, table }) {
const shown = text.replace(/[&<>!*/[\]()#+"'`$_~\\-]/g, entity);
const cell = table ? shown.replaceAll("|", entity) : shown;
return start ? cell.replace(/^(?:\d{1,9}\.|=|\||:)/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1))) : cell;
}
function entity(character) {
return `&#${character.charCodeAt(0)};`;
}
const mention = /<(?=[\s/]*(?:at(?![a-z0-9])|(?:a\s*)?$))/gi;
function dialectOf({ identity: { server } }) {
const inCode = (0, _spell_js__WEBPACK_IMPORTED_MODULE_3__.u)(Object.values(_spell_js__WEBPACK_IMPORTED_MODULE_3__.d), server);
return {
	plain: (text, place) => place.inCode ? inCode(text, {
		...place,
		stars: true
	}).replace(mention, "‹") : entities((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, server), place),
	disarmed: () => new RegExp(`${_spell_js__WEBPACK_IMPORTED_MODULE_3__.f.source}|${mention.source}`, "gi"),
	halfMention: /<[\s/]*(?:a\s*)?$/i,
	server
};
}
const lark = {
transport: "http",
title: service.title,
encode(message, target, attempt) {
	const limit = attempt.form === "short" ? larkBytes / 2 : larkBytes;
	const signature = signatureOf(target, attempt);
	const body = (candidate) => ({
		...signature,
		...content(candidate, attempt)
	});
	const { message: fitting, notes } = (0, _spell_js__WEBPACK_IMPORTED_MODULE_3__.l)(message, limit, (candidate) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(JSON.stringify(body(candidate))));
	return {
		wires: [(0, _spell_js__WEBPACK_IMPORTED_MODULE_3__.p)(target.url, body(fitting))],
		notes,
		secrets: signature.sign === void 0 ? [] : [signature.sign]
	};
},
decode: (reply) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_3__.m)(service, reply)
};
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
function content(message, attempt) {
if (attempt.form === "plain") return {
	msg_type: "text",
	content: { text: textOf(message) }
};
return {
	msg_type: "interactive",
	card: {
		schema: "2.0",
		header: {
			title: plain(titleOf(message)),
			template: colours[message.status]
		},
		body: { elements: elements(message) }
	}
};
}
function titleOf({ title, status, identity }) {
return `${(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(status)}${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(title, identity.server))}`;
}
function elements(message) {
const dialect = dialectOf(message);
const custom = (0, _spell_js__WEBPACK_IMPORTED_MODULE_3__.r)(message.custom, dialect, (text) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_3__.c)(text, "\n\n")).trim();
const mentions = message.mentions.map((each) => `<at id=${each.kind === "all" ? "all" : each.value}></at>`);
return [
	...fieldsOf(message).flatMap((field) => nodesOf(field, dialect)),
	...[custom, mentions.join(" ")].filter((text) => text !== "").map((text) => ({
		tag: "markdown",
		content: text
	})),
	{
		tag: "button",
		text: plain(message.link.text),
		type: "primary",
		behaviors: [{
			type: "open_url",
			default_url: message.link.url
		}]
	}
];
}
function fieldsOf({ fields }) {
return fields.filter(({ name }) => name !== "link");
}
function nodesOf({ label, values, list }, dialect) {
const head = {
	tag: "markdown",
	content: `**${label}**`
};
const nodes = values.map((value) => valueNode(value, dialect));
if (!list) return [{
	tag: "column_set",
	flex_mode: "none",
	columns: [column(1, [head]), column(2, nodes)]
}];
const texts = nodes.flatMap((node) => node.tag === "div" ? [node.text.content] : []);
return texts.length === nodes.length ? [head, {
	tag: "div",
	text: plain(texts.join("\n"))
}] : [head, ...nodes];
}
function column(weight, parts) {
return {
	tag: "column",
	width: "weighted",
	weight,
	elements: parts
};
}
function valueNode({ text, url, status }, dialect) {
return url === void 0 ? {
	tag: "div",
	text: plain((0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, dialect.server))
} : {
	tag: "markdown",
	content: `${(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(status)}[${dialect.plain(text, {})}](${url})`
};
}
function plain(text) {
return {
	tag: "plain_text",
	content: text
};
}
function textOf(message) {
const { server } = message.identity;
const lines = fieldsOf(message).map(({ label, values, list }) => {
	const parts = values.map((value) => (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(value.status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(value.text, server));
	return `${label}${_marks_js__WEBPACK_IMPORTED_MODULE_2__.t[message.language]}${parts.join(list ? "\n  " : " ")}`;
});
return [
	[
		titleOf(message),
		...lines,
		(0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.custom, server).trim()
	].join("\n").replace(mention, "‹"),
	message.mentions.map((each) => `<at user_id="${each.kind === "all" ? "all" : each.value}"></at>`).join(" "),
	message.link.url
].filter((line) => line !== "").join("\n");
}
})
)
};
;
