"use strict";
exports.id = 450;
exports.ids = [450];
exports.modules = {

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lark: () => (/* binding */ lark)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5839);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _chat_bot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7284);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7841);





// src/channels/lark-card.ts
function countElements(elements) {
	return JSON.stringify(elements).match(/"tag":"(?!plain_text")/g)?.length ?? 0;
}
function column(weight, elements) {
	return {
		tag: "column",
		width: "weighted",
		weight,
		elements
	};
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
// src/channels/lark.ts
const larkBytes = 2e4;
const pictures = {
	en: "picture",
	zh: "图片"
};
const templates = {
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
	mentionPrefix: /<[\s/]*(?:a\s*)?$/i,
	lineBreak: "\n\n",
	entities
};
function entities(text, { start, table }) {
	const shown = text.replace(/[&<>!*/[\]()#+"'`$_~\\-]/g, entity);
	const cell = table ? shown.replaceAll("|", entity) : shown;
	return start ? cell.replace(/^(?:\d{1,9}\.|=|\||:)/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1))) : cell;
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}
const newWebhook = {
	en: "Copy the bot's webhook URL again into the GitHub secret that the input 'webhook-url' uses.",
	zh: "重新复制机器人的 Webhook 地址，填入输入 'webhook-url' 引用的 GitHub Secret。"
};
const rate = {
	en: "A Lark bot takes at most 5 messages per second and 100 per minute: use 'scope: workflow' to send one message for the whole run.",
	zh: "飞书机器人每秒最多接收 5 条、每分钟最多 100 条消息：用 'scope: workflow'，整个运行只发一条消息。"
};
const card = {
	en: "Check the Markdown of 'custom-content' and the ids in 'mentions'; if both are right, report this as a bug of the action.",
	zh: "检查 'custom-content' 中的 Markdown 和 'mentions' 中的 id；如果都正确，请报告为本 action 的缺陷。"
};
const ids = {
	en: "Check that every id in 'mentions' is the open id (ou_…) or user id of a member of this group.",
	zh: "检查 'mentions' 中的每个 id 都是该群成员的 open_id（ou_…）或 user_id。"
};
const removed = {
	en: "Add a custom bot to the group again and copy its webhook URL into the GitHub secret that the input 'webhook-url' uses.",
	zh: "在群里重新添加自定义机器人，把它的 Webhook 地址填入输入 'webhook-url' 引用的 GitHub Secret。"
};
const tooMany = {
	message: {
		en: "too many messages",
		zh: "消息过多"
	},
	advice: rate,
	retry: "rate-limited"
};
const tooLong = {
	message: {
		en: "the message is too large",
		zh: "消息过大"
	},
	advice: {
		en: "Shorten 'custom-content'.",
		zh: "缩短 'custom-content'。"
	},
	fallback: "short"
};
const rejectedContent = {
	message: {
		en: "the content did not pass the review",
		zh: "内容未通过审核"
	},
	advice: {
		en: "Take the text or link it objects to out of 'custom-content', or use 'content' to omit that line.",
		zh: "从 'custom-content' 中去掉被拒的文字或链接，或用 'content' 去掉那一行。"
	}
};
const larkCodes = [
	{
		code: "9499",
		message: {
			en: "the request was not accepted",
			zh: "请求未被接受"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "19001",
		message: {
			en: "the webhook URL is wrong or the bot was removed",
			zh: "Webhook 地址有误，或机器人已被移除"
		},
		advice: newWebhook
	},
	{
		code: "19002",
		message: {
			en: "a parameter is not valid",
			zh: "参数无效"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "19007",
		message: {
			en: "the bot is not enabled",
			zh: "机器人未启用"
		},
		advice: {
			en: "Enable the bot in the group's settings.",
			zh: "在群设置中启用机器人。"
		}
	},
	{
		code: "19021",
		message: {
			en: "the signature does not match or is more than an hour off",
			zh: "签名不匹配，或时间戳相差超过一小时"
		},
		advice: {
			en: "Copy the bot's signing key into the GitHub secret that the input 'secret' uses; on your own runner, set the clock.",
			zh: "把机器人的签名密钥填入输入 'secret' 引用的 GitHub Secret；自托管运行器请校准时钟。"
		}
	},
	{
		code: "19022",
		message: {
			en: "the runner's address is not in the bot's list",
			zh: "运行器的 IP 地址不在机器人的白名单中"
		},
		advice: {
			en: "Let the bot check a signature instead of addresses, or use a runner with a fixed address.",
			zh: "让机器人改用签名校验，不按 IP 地址检查；或使用地址固定的运行器。"
		}
	},
	{
		code: "19024",
		message: {
			en: "none of the bot's keywords is in the message",
			zh: "消息中没有机器人的自定义关键词"
		},
		advice: {
			en: "Put one of the bot's keywords into 'title'.",
			zh: "把其中一个关键词写进 'title'。"
		}
	},
	{
		code: "19036",
		...tooLong
	},
	{
		code: "11232",
		...tooMany
	},
	{
		code: "11233",
		...tooMany
	},
	{
		code: "11247",
		...tooMany
	},
	{
		code: "11231",
		message: {
			en: "the bot is not in the group",
			zh: "机器人不在群里"
		},
		advice: removed
	},
	{
		code: "11237",
		message: {
			en: "the group no longer exists",
			zh: "群已不存在"
		},
		advice: removed
	},
	{
		code: "11242",
		message: {
			en: "the bot was removed",
			zh: "机器人已被移除"
		},
		advice: removed
	},
	{
		code: "11249",
		message: {
			en: "the group or the bot no longer exists",
			zh: "群或机器人已不存在"
		},
		advice: removed
	},
	{
		code: "11248",
		...rejectedContent
	},
	{
		code: "11312",
		...rejectedContent
	},
	{
		code: "11235",
		message: {
			en: "only administrators may mention everybody in this group",
			zh: "该群仅管理员可以 @ 所有人"
		},
		advice: {
			en: "Ask the group's administrator to let everybody mention all, or take 'all' out of 'mentions'.",
			zh: "请群管理员允许所有成员 @ 所有人，或从 'mentions' 中去掉 'all'。"
		},
		fallback: "without-all"
	},
	{
		code: "11246",
		words: ["internal error", "内部错误"],
		message: {
			en: "the service failed",
			zh: "服务出错"
		},
		advice: {
			en: "Run the step again later.",
			zh: "稍后重新运行。"
		},
		retry: "yes"
	},
	{
		code: "11246",
		words: ["100290", "invalid user"],
		message: {
			en: "the card mentions somebody who is not known here",
			zh: "卡片中 @ 了此处不存在的用户"
		},
		advice: ids,
		fallback: "plain"
	},
	{
		code: "11246",
		words: ["200570", "image key"],
		message: {
			en: "the card holds a picture that was not uploaded to Lark",
			zh: "卡片中有未上传到飞书的图片"
		},
		advice: {
			en: "Use only image keys (img_…) of uploaded pictures in 'custom-content', or a link to the picture.",
			zh: "'custom-content' 中只能使用已上传图片的 image_key（img_…），或改为图片链接。"
		},
		fallback: "plain"
	},
	{
		code: "11246",
		message: {
			en: "the card was not accepted",
			zh: "卡片未被接受"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "11310",
		message: {
			en: "the card holds a part that is not supported",
			zh: "卡片中有不支持的组件"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "200621",
		message: {
			en: "the card could not be read",
			zh: "无法解析卡片"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "200732",
		message: {
			en: "the card holds a variable of the wrong type",
			zh: "卡片中有类型错误的变量"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "10002",
		message: {
			en: "the card was not accepted",
			zh: "卡片未被接受"
		},
		advice: card,
		fallback: "plain"
	},
	{
		code: "99991400",
		...tooMany
	}
];
const lark = (0,_chat_bot_js__WEBPACK_IMPORTED_MODULE_2__.t)({
	title: "Lark",
	bytes: larkBytes,
	codeKeys: ["code", "StatusCode"],
	textKeys: ["msg", "StatusMessage"],
	codes: larkCodes,
	tooMany,
	tooLong,
	vague: ["9499", "11246"],
	createRenderer(_, target, attempt) {
		const signature = sign(target, attempt);
		const render = (message) => {
			const content = attempt.variant === "plain" ? buildText(message) : buildCard(message, attempt);
			const measuredText = JSON.stringify({
				...signature,
				...content
			});
			const elements = content.msg_type === "interactive" ? countElements(content.card.body.elements) : 0;
			return {
				bodies: [measuredText],
				measuredText,
				hasTooManyParts: elements > 200
			};
		};
		return {
			url: target.url,
			secrets: signature.sign === void 0 ? [] : [signature.sign],
			render
		};
	}
});
function signLark(timestamp, secret) {
	return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__.r)(`${timestamp}\n${secret}`, "", "base64");
}
function sign({ secret }, { now }) {
	if (secret === "") return {};
	const timestamp = Math.floor(now.getTime() / 1e3);
	return {
		timestamp: String(timestamp),
		sign: signLark(timestamp, secret)
	};
}
function buildCard(message, { variant }) {
	const { status, links, mentions, blocks } = message;
	const mentioned = mentions.map((each) => `<at id=${each.kind === "all" ? "all" : each.value}></at>`).join(" ");
	const custom = linkPictures((0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.i)(message, dialect).custom(), message.language);
	const allowed = variant === "without-all" ? custom.replace(/<at id=["']?all["']?>(?:<\/at>)?/gi, "@all") : custom;
	const elements = [
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.u)(blocks)).flatMap((group) => groupNodes(group, message, allowed)),
		{
			tag: "column_set",
			flex_mode: "flow",
			columns: links.map(buttonColumn)
		},
		...mentioned === "" ? [] : [markdown(mentioned)]
	];
	const header = {
		title: plain((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message, false)),
		subtitle: plain(buildSubtitle(message)),
		template: templates[status]
	};
	return {
		msg_type: "interactive",
		card: {
			schema: "2.0",
			config: { summary: { content: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message) } },
			header,
			body: { elements }
		}
	};
}
function buildSubtitle({ identity, title, language }) {
	const { repository, branch, server, runNumber, runAttempt } = identity;
	const ref = title.kind === "default" ? title.ref : branch;
	const run = runNumber === 0 ? "" : _index_js__WEBPACK_IMPORTED_MODULE_0__.r[language].run(runNumber, runAttempt);
	return [
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(repository, server),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(ref, server),
		run
	].filter((part) => part !== "").join(" · ");
}
function buttonColumn({ text, url }, index) {
	const behaviors = [{
		type: "open_url",
		default_url: url
	}];
	return {
		tag: "column",
		width: "auto",
		elements: [{
			tag: "button",
			text: plain(text),
			type: index === 0 ? "primary" : "default",
			behaviors
		}]
	};
}
function groupNodes(group, { identity: { server } }, custom) {
	const spell = (text) => entities((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server), { start: true });
	const write = ({ text, url }) => url === void 0 ? spell(text) : `[${spell(text)}](${url})`;
	switch (group.kind) {
		case "fields": return group.fields.flatMap((field) => buildNodes(field, server));
		case "reason": return [markdown(group.pieces.map(({ text, strong }) => strong ? `**${spell(text)}**` : text).join(""))];
		case "evidence": return [markdown([...group.quotes.map(({ name, text, url }) => [`> ${write({
			text: name,
			url
		})}`, spell(text)].filter((line) => line !== "").join("<br>")), group.rest].filter((text) => text !== "").join("\n\n"))];
		case "custom": return custom === "" ? [] : [markdown(custom)];
		case "where": return [markdown(group.parts.map((part) => part.map(write).join(" ")).join(" · "))];
		case "who": return [{
			tag: "div",
			text: {
				...plain(group.parts.map((part) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(part, server)).join(" · ")),
				text_color: "grey"
			}
		}];
	}
}
function buildNodes({ label, values, list }, server) {
	const head = markdown(`**${label}**`);
	if (!list) {
		const nodes = values.map((value) => valueNode(value, server));
		return [{
			tag: "column_set",
			flex_mode: "none",
			columns: [column(1, [head]), column(2, nodes)]
		}];
	}
	if (values.every(({ url }) => url === void 0)) return [head, textNode(values.map((value) => shown(value, server)).join("\n"))];
	return [head, markdown(values.map((value, index) => valueMarkdown(value, server, { start: index === 0 })).join("<br>"))];
}
function linkPictures(custom, language) {
	return custom.replace(/!\[([^[\]]*)\](?!\(\s*<?img_)/g, (_, text) => `[${text || pictures[language]}]`);
}
function valueNode(value, server) {
	return value.url === void 0 ? textNode(shown(value, server)) : markdown(valueMarkdown(value, server));
}
function valueMarkdown({ text, url, status }, server, position = {}) {
	const written = entities((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server), position);
	return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(status) + (url === void 0 ? written : `[${written}](${url})`);
}
function shown({ text, status }, server) {
	return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(status) + (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server);
}
function buildText(message) {
	const written = [(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message), ...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message)].join("\n").replace(mention, "‹");
	const mentions = message.mentions.map((each) => `<at user_id="${each.kind === "all" ? "all" : each.value}"></at>`);
	return {
		msg_type: "text",
		content: { text: [
			written,
			...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(message),
			mentions.join(" ")
		].filter((line) => line !== "").join("\n") }
	};
}



/***/ })

};
;