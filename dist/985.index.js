"use strict";
exports.id = 985;
exports.ids = [985];
exports.modules = {
5985: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
wecom: () => (
	wecom
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1398);
var _spell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7478);
const wecomBytes = 4096;
const mentionBytes = 1024;
const service = {
title: "WeCom",
codeKeys: ["errcode"],
textKeys: ["errmsg"],
codes: async () => (await __webpack_require__.e(
	706
).then(__webpack_require__.bind(__webpack_require__, 9706))).wecomCodes,
brief: (text) => text.replace(/,? ?from ip: ?[\d.:a-f]*/i, "").replace(/,? ?more info at(?: https?:\S*)?/i, "")
};
const colours = {
SUCCESS: "info",
RUNNING: "info",
FINISH: "info",
WAITING: "comment",
SKIP: "comment",
CANCELED: "comment",
CANCELLING: "comment",
UNKOWN: "warning",
FAIL: "warning"
};
const { tag, entity, link, bold, emphasis, code, cell, brackets, end, begin, start } = _spell_js__WEBPACK_IMPORTED_MODULE_4__.d;
const disarmed = () => new RegExp(`${_spell_js__WEBPACK_IMPORTED_MODULE_4__.f.source}|<(?=[\\s\\u200c\\u200d]*(?:@|$))`, "gi");
const halfMention = /<[\s\u200c\u200d]*$/;
const ownMention = /<@([^<>\s]{1,64})>/g;
const richer = [
/^ {0,3}(?:```|~~~)/m,
/^[ \t]{0,16}(?:[-*+]|\d{1,9}\.)[ \t]+\S/m,
/^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$/m,
/^ {0,3}>[ \t]{0,3}>/m,
/^[ \t]{0,3}\|?[ \t]{0,3}:?-+:?[ \t]*\|[-:| \t]*$/m,
/!\[[^[\]\n]*\]\(/,
/(?<![*\w\\])\*(?![*\s])[^*\n]+(?<![\s*\\])\*(?![*\w])/
];
const wecom = {
transport: "http",
title: service.title,
encode(message, target, attempt) {
	const limit = attempt.form === "short" ? wecomBytes / 2 : wecomBytes;
	const own = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.s)(message.custom);
	const draw = richer.some((pattern) => pattern.test(own)) ? richMarkdown : markdown;
	const { message: fitting, notes } = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.l)(message, limit, (candidate) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.t)(draw(candidate).content));
	const { body, mentioned } = draw(fitting);
	const companion = companionOf(fitting, mentioned);
	return {
		wires: (companion === void 0 ? [body] : [body, companion]).map((each) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.p)(target.url, each)),
		notes,
		secrets: []
	};
},
decode: (reply) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.m)(service, reply)
};
function markdown(message) {
const ids = idsOf(message);
const inline = ids.map((id) => `<@${id}>`).join(" ");
const fits = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.t)(inline) <= mentionBytes;
const content = contentOf(message, {
	dialect: dialectOf(message, [
		tag,
		entity,
		link,
		bold,
		code,
		brackets,
		end,
		begin,
		start
	]),
	coloured: (colour, text) => `<font color="${colour}">${text}</font>`,
	custom: (text) => text,
	mentions: fits ? inline : ""
});
return {
	content,
	body: {
		msgtype: "markdown",
		markdown: { content }
	},
	mentioned: fits ? [] : ids
};
}
function richMarkdown(message) {
const own = [];
const content = contentOf(message, {
	dialect: dialectOf(message, [
		tag,
		entity,
		link,
		emphasis,
		code,
		cell,
		brackets,
		end,
		begin,
		start
	]),
	coloured: (_, text) => text,
	custom: (text) => text.replace(/<\/?font\b[^<>]*>/gi, "").replace(ownMention, (_, id) => {
		own.push(id === "all" ? "@all" : id);
		return `@${id}`;
	}),
	mentions: ""
});
return {
	content,
	body: {
		msgtype: "markdown_v2",
		markdown_v2: { content }
	},
	mentioned: [...idsOf(message), ...own]
};
}
function contentOf(message, { dialect, coloured, custom, mentions }) {
const title = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.t)(message, dialect);
const shown = title.linked || message.fields.some(({ name }) => name === "link");
return [
	`### ${coloured(colours[message.status], title.text)}`,
	linesOf(message, dialect, coloured),
	custom((0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.r)(message.custom, dialect)).trim(),
	mentions,
	shown ? "" : `[${message.link.text}](${message.link.url})`
].filter((block) => block !== "").join("\n").trimEnd();
}
function linesOf(message, dialect, coloured) {
const colon = _marks_js__WEBPACK_IMPORTED_MODULE_3__.t[message.language].trim();
return (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.n)(message.fields, "\n", ({ name, label, values, list }) => {
	if (list) return [`**${label}${colon}**`, ...(0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.i)(values, dialect)].join("\n");
	const text = values.map((value) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.a)(value, dialect)).join(" ");
	const shown = name === "status" ? coloured(colours[message.status], text) : text;
	return `> ${coloured("comment", label + colon)} ${shown}`;
}).map((paragraph) => `${paragraph}
`).join("\n");
}
function dialectOf(message, chosen) {
const { server } = message.identity;
const around = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.o)(message);
const inert = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.u)(chosen, server);
return {
	plain: (text, place) => inert(text, {
		...place,
		...around
	}),
	disarmed,
	halfMention,
	server
};
}
function idsOf({ mentions }) {
return mentions.flatMap((mention) => mention.kind === "id" ? [mention.value] : []);
}
function companionOf(message, ids) {
const mobiles = message.mentions.flatMap((mention) => mention.kind === "mobile" ? [mention.value.replace(/^\+86-?/, "")] : []);
const all = message.mentions.some((mention) => mention.kind === "all") ? ["@all"] : [];
if (ids.length + mobiles.length + all.length === 0) return void 0;
const { repository, server } = message.identity;
const title = (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _links_js__WEBPACK_IMPORTED_MODULE_2__.r)(message.title, server)), 1024);
return {
	msgtype: "text",
	text: {
		content: [
			`${(0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.n)(message.status)}${title}`,
			repository,
			message.link.url
		].filter((line) => line !== "").join("\n").replace(/<(?=[\s\u200c\u200d]*@)/g, "‹"),
		mentioned_list: [...new Set([...ids, ...all])],
		mentioned_mobile_list: mobiles
	}
};
}
})
)
};
;
