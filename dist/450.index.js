"use strict";
exports.id = 450;
exports.ids = [450];
exports.modules = {

/***/ 7284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createChatBot)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5544);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7841);



const shortestValue = 48;
const shortTitlePart = 96;
function truncateMessage(message, limit, fits) {
	const bounded = boundParts(message, limit);
	const cut = [
		truncateEvidence,
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(bounded) === (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message) && fits(replaceFields(bounded, [])) ? [truncateFields] : [],
		truncateCustom,
		truncateFields
	].reduce((now, step) => fits(now) ? now : step(now, fits), bounded);
	const names = findChanges(message, cut);
	return {
		message: cut,
		notes: names.length === 0 ? [] : [shortened(limit, names)]
	};
}
const shortened = (limit, names) => ({
	en: `shortened to the service's limit of ${limit} bytes: ${names.join(", ")}`,
	zh: `已按服务的上限 ${limit} 字节缩短：${names.join("、")}`
});
function boundParts(message, limit) {
	const { title } = message;
	return mapBlocks(title.kind === "own" ? {
		...message,
		title: {
			...title,
			spans: truncateTitle(title.spans)
		}
	} : message, (block) => {
		if (block.kind === "custom") {
			const spans = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(block.spans, limit);
			return spans === block.spans ? block : {
				...block,
				spans
			};
		}
		return block.kind === "field" ? {
			...block,
			field: mapValues(block.field, (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(text, limit))
		} : block;
	});
}
function mapBlocks(message, change) {
	return {
		...message,
		blocks: message.blocks.flatMap((block) => change(block) ?? [])
	};
}
function truncateEvidence(message, fits) {
	const keep = (count) => mapBlocks(message, (block) => {
		if (block.kind !== "evidence" || block.quotes.length <= count) return block;
		return count === 0 ? void 0 : {
			...block,
			quotes: block.quotes.slice(0, count),
			rest: "…"
		};
	});
	return keep(findLargest(Math.max(0, ...message.blocks.map((block) => block.kind === "evidence" ? block.quotes.length : 0)), (count) => fits(keep(count))));
}
function truncateTitle(title) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title)) <= 512) return title;
	const short = title.map((span) => span.source === "template" ? span : {
		...span,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(span.text, shortTitlePart)
	});
	return (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.n)(short, 512);
}
function truncateCustom(message, fits) {
	const own = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message);
	const keep = (bytes) => mapBlocks(message, (block) => {
		if (block.kind !== "custom") return block;
		return bytes === 0 ? void 0 : {
			...block,
			spans: (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(own, bytes)
		};
	});
	const bytes = findLargest((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(own)), (size) => fits(keep(size)));
	return keep(bytes <= (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)("…") ? 0 : bytes);
}
function findLargest(most, fits) {
	let low = 0;
	let high = most;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
function truncateFields(message, fits) {
	let now = message;
	while (!fits(now)) {
		const fields = listFields(now);
		if (fields.length === 0) return now;
		const longest = Math.max(0, ...fields.flatMap(({ values }) => values.map(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(text))));
		const bytes = Math.max(shortestValue, Math.floor(longest / 2));
		const halve = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(text) === longest ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(text, bytes) : text;
		if (longest > shortestValue) now = replaceFields(now, fields.map((field) => mapValues(field, halve)));
		else if (fields.some(({ values }) => values.length > 1)) now = truncateLists(now, fits);
		else now = replaceFields(now, fields.slice(1));
	}
	return now;
}
function listFields({ blocks }) {
	return blocks.flatMap((block) => block.kind === "field" ? [block.field] : []);
}
function replaceFields(message, fields) {
	let at = -(listFields(message).length - fields.length);
	return mapBlocks(message, (block) => {
		if (block.kind !== "field") return block;
		const field = fields[at++];
		return field === void 0 ? void 0 : {
			...block,
			field
		};
	});
}
function truncateLists(message, fits) {
	const fields = listFields(message);
	const keep = (counts) => replaceFields(message, fields.map((field, index) => firstValues(field, counts[index] ?? 0)));
	const most = Math.max(0, ...fields.map(({ values }) => values.length));
	const least = Math.max(1, findLargest(most - 1, (count) => fits(keep(fields.map(() => count)))));
	const counts = fields.map(() => least);
	for (const [index, { values }] of fields.entries()) counts[index] = Math.max(least, findLargest(values.length, (count) => fits(keep(counts.with(index, count)))));
	return keep(counts);
}
function firstValues(field, count) {
	if (field.values.length <= count) return field;
	const rest = field.values.slice(0, count);
	return {
		...field,
		values: field.values.length > 2 ? [...rest, { text: "…" }] : rest
	};
}
function mapValues(field, change) {
	return {
		...field,
		values: field.values.map((value) => ({
			...value,
			text: change(value.text)
		}))
	};
}
function findChanges(before, after) {
	const parts = (message) => new Map([
		["custom-content", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message))],
		["title", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(message.title, message))],
		...message.blocks.flatMap((block) => {
			if (block.kind === "custom") return [];
			return [[block.kind === "field" ? block.field.name : block.kind, JSON.stringify(block)]];
		})
	]);
	const left = parts(after);
	return [...parts(before)].filter(([name, text]) => left.get(name) !== text).map(([name]) => name);
}
// src/channels/chat-bot.ts
function createChatBot(service) {
	return {
		transport: "http",
		title: service.title,
		limit: service.bytes,
		render(message, target, attempt) {
			const { url, secrets, render } = service.createRenderer(message, target, attempt);
			const { bodies, notes } = renderWithin(attempt.variant === "short" ? service.bytes / 2 : service.bytes, selectMentions(message, attempt), render);
			const headers = {
				"Content-Type": "application/json; charset=utf-8",
				"User-Agent": "message-notification"
			};
			return {
				requests: bodies.map((body) => ({
					method: "POST",
					url,
					headers,
					body
				})),
				notes,
				secrets
			};
		},
		parseResponse: (response) => parseResponse(service, response)
	};
}
function selectMentions(message, { variant }) {
	if (variant !== "without-all") return message;
	return {
		...message,
		mentions: message.mentions.filter(({ kind }) => kind !== "all")
	};
}
function renderWithin(limit, message, render) {
	const texts = message.blocks.flatMap(_index_js__WEBPACK_IMPORTED_MODULE_0__.i);
	const title = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(message.title, message));
	const fits = ({ measuredText, hasTooManyParts }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(measuredText) <= limit && hasTooManyParts !== true;
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(title) <= 512 && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(texts.join("")) <= limit) {
		const rendered = render(message);
		if (fits(rendered)) return {
			bodies: rendered.bodies,
			notes: []
		};
	}
	const { message: shorter, notes } = truncateMessage(message, limit, (candidate) => fits(render(candidate)));
	return {
		bodies: render(shorter).bodies,
		notes
	};
}
const tooLongWords = /too (?:long|large|big)|exceeds? (?:the )?(?:max|length|limit|size)|exceed.{0,20}\bbytes\b|message size|[过太][长大]|超长|超过.{0,10}(?:长度|大小|字节|限制)/i;
function parseResponse(service, response) {
	if (response.kind === "network-error") return (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__.n)(response);
	const answer = readAnswer(service, response.body);
	const isOk = response.status >= 200 && response.status < 300;
	if (answer !== void 0 && Number(answer.code) !== 0) return toServiceError(service, answer);
	if (!isOk) return (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(response, service.title);
	return answer === void 0 ? notAnAnswer(service, response) : { kind: "accepted" };
}
function readAnswer({ codeKeys, textKeys, findCode }, body) {
	const answer = parseObject(body);
	const text = textKeys.map((key) => answer[key]).find((found) => typeof found === "string" || typeof found === "number");
	const codes = codeKeys.map((key) => answer[key]).filter((found) => found !== void 0 && found !== null && found !== "");
	const isCode = (found) => /^(?:number|string)$/.test(typeof found) && /^-?\d+$/.test(String(found));
	const code = codes.length === 0 ? findCode?.(answer) : codes.every(isCode) ? findFailure(codes.map(String)) : void 0;
	return code === void 0 ? void 0 : {
		code,
		text: String(text ?? "")
	};
}
function findFailure(codes) {
	return codes.find((code) => Number(code) !== 0) ?? codes[0];
}
function parseObject(body) {
	try {
		const answer = JSON.parse(body);
		return typeof answer === "object" && answer !== null ? answer : {};
	} catch {
		return {};
	}
}
function toServiceError(service, { code, text }) {
	const { title, shorten = (line) => line } = service;
	const row = findRow(service, code, text);
	const shown = quote(shorten((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(text).replace(/ {2,}/g, " ")));
	return (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(code, row, { message: {
		en: `${title}: ${row.message.en} (${[code, shown].filter(Boolean).join(": ")})`,
		zh: `${title}：${row.message.zh}（${[code, shown].filter(Boolean).join("：")}）`
	} });
}
function findRow({ codes, tooMany, tooLong, vague, title }, code, text) {
	const rows = codes.filter((row) => row.code === code);
	const byWords = rows.find(({ words }) => words?.some((each) => text.toLowerCase().includes(each)));
	if (byWords !== void 0) return byWords;
	if (rows.length === 0 || vague.includes(code)) {
		if (_http_errors_js__WEBPACK_IMPORTED_MODULE_1__.i.test(text)) return tooMany;
		if (tooLongWords.test(text)) return tooLong;
	}
	return rows.find(({ words }) => words === void 0) ?? unknownCode(title);
}
function unknownCode(title) {
	return {
		message: {
			en: "rejected with a code that this action does not know",
			zh: "以本 action 不认识的代码拒绝"
		},
		advice: {
			en: `Search for the code in the documents of ${title}.`,
			zh: `在 ${title} 的文档中查找该代码。`
		}
	};
}
function notAnAnswer({ title }, { status, body, end }) {
	const seen = quote(body).slice(0, 100);
	const cut = end === "aborted";
	return {
		kind: "failed",
		code: `HTTP ${status}`,
		message: {
			en: `not an answer of ${title} (HTTP ${status}${cut ? ", cut off" : ""}${seen === "" ? ", empty" : `: ${seen}`})`,
			zh: `不是 ${title} 的回复（HTTP ${status}${cut ? "，不完整" : ""}${seen === "" ? "，内容为空" : `：${seen}`}）`
		},
		advice: {
			en: `Check that 'webhook-url' is the URL of a ${title} bot and that no proxy or login page answers in its place.`,
			zh: `检查 'webhook-url' 是不是 ${title} 机器人的地址，以及是否有代理或登录页代替它回复。`
		},
		retry: cut ? "yes" : false
	};
}
function quote(text) {
	const shown = text.replace(/https?:\/\/\S+/g, "").replace(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|(?<![\w:])(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?![\w:])/gi, "***");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(shown), 256);
}



/***/ }),

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lark: () => (/* binding */ lark)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _chat_bot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7284);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7841);




// src/channels/lark.ts
const larkBytes = 2e4;
const cardElements = 200;
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
const entity = (character) => `&#${character.charCodeAt(0)};`;
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
const newBot = {
	en: "Add a custom bot to a group that exists and copy its webhook URL into the GitHub secret that the input 'webhook-url' uses.",
	zh: "在现有的群里添加自定义机器人，把它的 Webhook 地址填入输入 'webhook-url' 引用的 GitHub Secret。"
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
const otherContent = {
	en: "Take the text or link it objects to out of 'custom-content', or use 'content' to omit that line.",
	zh: "从 'custom-content' 中去掉被拒的文字或链接，或用 'content' 去掉那一行。"
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
			en: "the group was not found",
			zh: "找不到该群"
		},
		advice: newBot
	},
	{
		code: "11237",
		message: {
			en: "the group was dissolved",
			zh: "该群已解散"
		},
		advice: newBot
	},
	{
		code: "11249",
		message: {
			en: "the bot was not found",
			zh: "找不到该机器人"
		},
		advice: newBot
	},
	{
		code: "11242",
		message: {
			en: "the group is banned",
			zh: "该群已被封禁"
		},
		advice: {
			en: "Ask the organization's Lark administrator about the group, or use a bot in another group.",
			zh: "向企业的飞书管理员询问该群的情况，或使用其他群的机器人。"
		}
	},
	{
		code: "11248",
		message: {
			en: "the message holds sensitive content",
			zh: "消息含敏感内容"
		},
		advice: otherContent
	},
	{
		code: "11312",
		message: {
			en: "the content did not pass the review",
			zh: "内容未通过审核"
		},
		advice: otherContent
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
	createRenderer(_, { url, secret }, { now, variant }) {
		const timestamp = Math.floor(now.getTime() / 1e3);
		const sign = signLark(timestamp, secret);
		const signature = secret === "" ? {} : {
			timestamp: String(timestamp),
			sign
		};
		const render = (message) => {
			const content = variant === "plain" ? buildText(message) : buildCard(message, variant);
			const measuredText = JSON.stringify({
				...signature,
				...content
			});
			const elements = content.msg_type === "interactive" ? countElements(content.card.body.elements) : 0;
			return {
				bodies: [measuredText],
				measuredText,
				hasTooManyParts: elements > cardElements
			};
		};
		return {
			url,
			secrets: secret === "" ? [] : [sign],
			render
		};
	}
});
function signLark(timestamp, secret) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(`${timestamp}\n${secret}`, "", "base64");
}
function buildCard(message, variant) {
	const { status, links, mentions, blocks } = message;
	const mentioned = mentions.map((each) => `<at id=${each.kind === "all" ? "all" : each.value}></at>`).join(" ");
	const custom = linkPictures((0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.i)(message, dialect).custom(), message.language);
	const allowed = variant === "without-all" ? custom.replace(/<at id=["']?all["']?>(?:<\/at>)?/gi, "@all") : custom;
	const elements = [
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(blocks, "elsewhere").flatMap((group) => groupNodes(group, message, allowed)),
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
	const run = runNumber === 0 ? "" : _index_js__WEBPACK_IMPORTED_MODULE_0__.s[language].run(runNumber, runAttempt);
	return [
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(repository, server),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(ref, server),
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
	const write = (value) => valueMarkdown(value, server, { start: true });
	switch (group.kind) {
		case "fields": return group.fields.flatMap((field) => fieldNodes(field, server));
		case "reason": return [markdown(group.pieces.map(({ text, strong }) => strong ? `**${write({ text })}**` : text).join(""))];
		case "evidence": {
			const quotes = group.quotes.map(({ name, text, url }) => [`> ${write({
				text: name,
				url
			})}`, write({ text })].filter((line) => line !== "").join("<br>"));
			return [markdown([...quotes, group.rest].filter((text) => text !== "").join("\n\n"))];
		}
		case "custom": return custom === "" ? [] : [markdown(custom)];
		case "where": return [markdown(group.parts.map((part) => part.map(write).join(" ")).join(" · "))];
		case "who": {
			const text = group.parts.map((part) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(part, server)).join(" · ");
			return [{
				tag: "div",
				text: {
					...plain(text),
					text_color: "grey"
				}
			}];
		}
	}
}
function fieldNodes({ label, values, list }, server) {
	const head = markdown(`**${label}**`);
	if (!list) {
		const nodes = values.map((value) => value.url === void 0 ? textNode(valueText(value, server)) : markdown(valueMarkdown(value, server)));
		return [{
			tag: "column_set",
			flex_mode: "none",
			columns: [column(1, [head]), column(2, nodes)]
		}];
	}
	if (values.every(({ url }) => url === void 0)) return [head, textNode(values.map((value) => valueText(value, server)).join("\n"))];
	const lines = values.map((value, index) => valueMarkdown(value, server, { start: index === 0 }));
	return [head, markdown(lines.join("<br>"))];
}
function linkPictures(custom, language) {
	return custom.replace(/!\[([^[\]]*)\](?!\(\s*<?img_)/g, (_, text) => `[${text || pictures[language]}]`);
}
function valueMarkdown({ text, url, status }, server, position = {}) {
	const written = entities((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server), position);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(status) + (url === void 0 ? written : `[${written}](${url})`);
}
function valueText({ text, status }, server) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(status) + (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server);
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
function countElements(elements) {
	return JSON.stringify(elements).match(/"tag":"(?!plain_text")/g)?.length ?? 0;
}
const column = (weight, elements) => ({
	tag: "column",
	width: "weighted",
	weight,
	elements
});
const markdown = (content) => ({
	tag: "markdown",
	content
});
const textNode = (content) => ({
	tag: "div",
	text: plain(content)
});
const plain = (content) => ({
	tag: "plain_text",
	content
});



/***/ })

};
;