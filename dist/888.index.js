"use strict";
exports.id = 888;
exports.ids = [888];
exports.modules = {
1888: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
dingtalk: () => (
	dingtalk
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1398);
var _spell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7478);
const dingtalkBytes = 2e4;
const service = {
title: "DingTalk",
codeKeys: ["errcode"],
textKeys: ["errmsg"],
codes: async () => (await __webpack_require__.e(
	611
).then(__webpack_require__.bind(__webpack_require__, 5611))).dingtalkCodes,
brief: (text2) => text2.replace(/^description:([^;]*);.*/, "$1").replace(/,? ?more: ?\[.*/, "")
};
const { tag, entity, link, emphasis, code, cell, brackets, end, begin, start } = _spell_js__WEBPACK_IMPORTED_MODULE_4__.d;
const lineBreak = "  \n";
const dingtalk = {
transport: "http",
title: service.title,
encode(message, target, attempt) {
	const limit = attempt.form === "short" ? dingtalkBytes / 2 : dingtalkBytes;
	const { message: fitting, notes } = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.l)(message, limit, (candidate) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.t)(JSON.stringify(body(candidate))));
	const { url, secrets } = signed(target, attempt);
	return {
		wires: [(0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.p)(url, body(fitting))],
		notes,
		secrets
	};
},
decode: (reply) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.m)(service, reply)
};
function signDingtalk(timestamp, secret) {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.r)(secret, `${timestamp}
${secret}`, "base64");
}
function signed({ url, secret }, { now }) {
if (secret === "") return {
	url,
	secrets: []
};
const sign = signDingtalk(now.getTime(), secret);
const address = new URL(url);
address.searchParams.set("timestamp", String(now.getTime()));
address.searchParams.set("sign", sign);
return {
	url: address,
	secrets: [sign]
};
}
function body(message) {
const title = `${(0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.n)(message.status)}${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _links_js__WEBPACK_IMPORTED_MODULE_2__.r)(message.title, message.identity.server))}`;
return {
	msgtype: "markdown",
	markdown: {
		title: (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)(title, 256),
		text: text(message)
	},
	at: {
		atMobiles: idsOf(message.mentions, "mobile"),
		atUserIds: idsOf(message.mentions, "id"),
		isAtAll: message.mentions.some((mention) => mention.kind === "all")
	}
};
}
function text(message) {
const dialect = dialectOf(message);
const title = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.t)(message, dialect);
const colon = _marks_js__WEBPACK_IMPORTED_MODULE_3__.t[message.language].trim();
const mentions = message.mentions.map((mention) => mention.kind === "all" ? "@所有人" : `@${atNumber(mention.value)}`);
const shown = title.linked || message.fields.some(({ name }) => name === "link");
return [
	`#### ${title.text}`,
	...(0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.n)(message.fields, lineBreak, ({ label, values, list }) => list ? [`**${label}${colon}**`, ...(0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.i)(values, dialect)].join(lineBreak) : `**${label}${colon}** ${values.map((value) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.a)(value, dialect)).join(" ")}`),
	(0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.r)(message.custom, dialect, (markdown) => (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.c)(markdown, lineBreak)).trim(),
	mentions.join(" "),
	shown ? "" : `[${message.link.text}](${message.link.url})`
].filter((block) => block !== "").join("\n\n");
}
function dialectOf(message) {
const { mentions, identity: { server } } = message;
const around = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.o)(message);
const named = mentions.flatMap((mention2) => mention2.kind === "all" ? ["all", "所有人"] : [mention2.value, atNumber(mention2.value)]).map((name) => name.replace(/[^a-z0-9]/gi, "\\$&")).join("|");
const mention = () => new RegExp(named === "" ? "(?!)" : `@(?=${named}|$)`, "gi");
const inert = (0, _spell_js__WEBPACK_IMPORTED_MODULE_4__.u)([
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
], server);
return {
	plain: (text2, place) => {
		const shown = inert(text2, {
			...place,
			...around
		});
		return shown.includes("@") ? shown.replace(mention(), "＠") : shown;
	},
	disarmed: () => new RegExp(`${_spell_js__WEBPACK_IMPORTED_MODULE_4__.f.source}|${mention().source}`, "gi"),
	server
};
}
function idsOf(mentions, kind) {
return mentions.flatMap((mention) => mention.kind === kind ? [atNumber(mention.value)] : []);
}
function atNumber(value) {
return value.replace(/^\+86-?/, "");
}
})
)
};
;
