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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7415);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7841);




// src/channels/lark.ts
const larkBytes = 2e4;
const maxElements = 200;
const pictures = {
	en: "picture",
	zh: "图片"
};
const templates = {
	SUCCESS: "green",
	FAIL: "red",
	RUNNING: "blue",
	WAITING: "yellow",
	FINISH: "turquoise",
	UNKOWN: "orange"
};
const mention = /<(?=[\s/\u200c\u200d]*(?:at(?![a-z0-9])|(?:a\s*)?$))/gi;
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
const badCard = {
	advice: {
		en: "Check the Markdown of 'custom-content' and the IDs in 'mentions'; if both are correct, report this as a bug of the action.",
		zh: "检查 'custom-content' 中的 Markdown 和 'mentions' 中的 ID；如果都正确，请报告为本 action 的缺陷。"
	},
	fallback: "plain"
};
const checkIds = {
	en: "Check that every ID in 'mentions' is the open ID (ou_…) or user ID of a member of this group.",
	zh: "检查 'mentions' 中的每个 ID 是否为该群成员的 open ID（ou_…）或用户 ID。"
};
const tooMany = {
	message: {
		en: "too many messages",
		zh: "消息过多"
	},
	advice: {
		en: "A Lark bot accepts at most 5 messages per second and 100 per minute: use 'scope: workflow' to send one message for the whole run.",
		zh: "飞书机器人每秒最多接收 5 条、每分钟最多 100 条消息：用 'scope: workflow'，整个运行只发一条消息。"
	},
	retry: "rate-limited"
};
const larkCodes = [
	{
		codes: ["9499"],
		message: {
			en: "the request was not accepted",
			zh: "请求未被接受"
		},
		...badCard
	},
	{
		codes: ["19001"],
		message: {
			en: "the webhook URL is wrong or the bot was removed",
			zh: "Webhook 地址有误，或机器人已被移除"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["19002"],
		message: {
			en: "a parameter is not valid",
			zh: "参数无效"
		},
		...badCard
	},
	{
		codes: ["19007"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.disabled
	},
	{
		codes: ["19021"],
		message: {
			en: "the signature does not match or is more than an hour off",
			zh: "签名不匹配，或时间戳相差超过一小时"
		},
		advice: {
			en: "Copy the bot's signing key into the GitHub secret that the input 'secret' uses; on your own runner, set the clock.",
			zh: "把机器人的签名密钥填入输入 'secret' 引用的 GitHub 密钥（secret）；自托管运行器请校准时钟。"
		}
	},
	{
		codes: ["19022"],
		message: {
			en: "the runner's IP address is not on the bot's allowlist",
			zh: "运行器的 IP 地址不在机器人的白名单中"
		},
		advice: {
			en: "Let the bot check a signature instead of IP addresses, or use a runner with a fixed IP address.",
			zh: "让机器人改用签名校验，不按 IP 地址检查；或使用地址固定的运行器。"
		}
	},
	{
		codes: ["19024"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.noKeyword
	},
	{
		codes: ["19036"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.tooLong
	},
	{
		codes: [
			"11232",
			"11233",
			"11247",
			"99991400"
		],
		...tooMany
	},
	{
		codes: ["11231"],
		message: {
			en: "the group was not found",
			zh: "找不到该群"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newBot
	},
	{
		codes: ["11237"],
		message: {
			en: "the group was dissolved",
			zh: "该群已解散"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newBot
	},
	{
		codes: ["11249"],
		message: {
			en: "the bot was not found",
			zh: "找不到该机器人"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newBot
	},
	{
		codes: ["11242"],
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
		codes: ["11248"],
		message: {
			en: "the message contains sensitive content",
			zh: "消息含敏感内容"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.otherContent
	},
	{
		codes: ["11312"],
		message: {
			en: "the content did not pass the review",
			zh: "内容未通过审核"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.otherContent
	},
	{
		codes: ["11235"],
		message: {
			en: "only administrators may mention everybody in this group",
			zh: "该群仅管理员可以 @ 所有人"
		},
		advice: {
			en: "Ask the group's administrator to let everybody mention all, or remove 'all' from 'mentions'.",
			zh: "请群管理员允许所有成员 @ 所有人，或从 'mentions' 中去掉 'all'。"
		},
		fallback: "no-mention-all"
	},
	{
		codes: ["11246"],
		words: ["internal error", "内部错误"],
		message: {
			en: "the service failed",
			zh: "服务出错"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.later,
		retry: "yes"
	},
	{
		codes: ["11246"],
		words: ["100290", "invalid user"],
		message: {
			en: "the card mentions an unknown user",
			zh: "卡片中 @ 了此处不存在的用户"
		},
		advice: checkIds,
		fallback: "plain"
	},
	{
		codes: ["11246"],
		words: ["200570", "image key"],
		message: {
			en: "the card contains a picture that was not uploaded to Lark",
			zh: "卡片中有未上传到飞书的图片"
		},
		advice: {
			en: "Use only image keys (img_…) of uploaded pictures in 'custom-content', or a link to the picture.",
			zh: "'custom-content' 中只能使用已上传图片的 image_key（img_…），或改为图片链接。"
		},
		fallback: "plain"
	},
	{
		codes: [
			"11246",
			"10002",
			"200621",
			"200732"
		],
		message: {
			en: "the card was not accepted",
			zh: "卡片未被接受"
		},
		...badCard
	},
	{
		codes: ["11310"],
		message: {
			en: "the card contains a part that is not supported",
			zh: "卡片中有不支持的组件"
		},
		...badCard
	}
];
const lark = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	title: {
		en: "Lark",
		zh: "飞书"
	},
	bytes: larkBytes,
	codeKeys: ["code", "StatusCode"],
	textKeys: ["msg", "StatusMessage"],
	codes: larkCodes,
	tooMany,
	ambiguousCodes: ["9499", "11246"],
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
			const elements = measuredText.match(/"tag":"(?!plain_text")/g) ?? [];
			return {
				bodies: [measuredText],
				measuredText,
				hasTooManyParts: elements.length > maxElements
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(`${timestamp}\n${secret}`, "", "base64");
}
function buildCard(message, variant) {
	const { status, links, mentions, blocks } = message;
	const mentioned = mentions.map((each) => `<at id=${each.kind === "all" ? "all" : each.value}></at>`).join(" ");
	const escaped = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.i)(message, dialect);
	const custom = linkPictures(escaped.custom(), message.language);
	const allowed = variant === "no-mention-all" ? custom.replace(/<at id=["']?all["']?>(?:<\/at>)?/gi, "@all") : custom;
	const elements = [
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(blocks, "elsewhere").flatMap((group) => groupNodes(group, message, escaped, allowed)),
		{
			tag: "column_set",
			flex_mode: "flow",
			columns: links.map(buttonColumn)
		},
		...mentioned === "" ? [] : [markdown(mentioned)]
	];
	const header = {
		title: plain((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message, false)),
		subtitle: plain(buildSubtitle(message)),
		template: templates[status] ?? "grey"
	};
	return {
		msg_type: "interactive",
		card: {
			schema: "2.0",
			config: { summary: { content: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message) } },
			header,
			body: { elements }
		}
	};
}
function buildSubtitle({ identity, title, language }) {
	const { repository, branch, server, runNumber, runAttempt } = identity;
	const ref = title.kind === "default" ? title.ref : branch;
	const run = runNumber === 0 ? "" : _index_js__WEBPACK_IMPORTED_MODULE_0__.c.run(runNumber, runAttempt)[language];
	return [
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(repository, server),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(ref, server),
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
function groupNodes(group, message, escaped, custom) {
	const write = (value) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(value, escaped, { start: true });
	switch (group.kind) {
		case "fields": return group.fields.flatMap((field) => fieldNodes(field, message, escaped));
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
		case "who": return [{
			tag: "div",
			text: {
				...plain((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(group, message)),
				text_color: "grey"
			}
		}];
	}
}
function fieldNodes({ label, values, list }, { identity }, escaped) {
	const writeText = ({ text, status }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(status) + (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, identity.server);
	const head = markdown(`**${label}**`);
	if (!list) {
		const nodes = values.map((value) => value.url === void 0 ? textNode(writeText(value)) : markdown((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(value, escaped)));
		return [{
			tag: "column_set",
			flex_mode: "none",
			columns: [column(1, [head]), column(2, nodes)]
		}];
	}
	if (values.every(({ url }) => url === void 0)) return [head, textNode(values.map(writeText).join("\n"))];
	const lines = values.map((value, index) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(value, escaped, { start: index === 0 }));
	return [head, markdown(lines.join("<br>"))];
}
function linkPictures(custom, language) {
	return custom.replace(/!\[([^[\]]*)\](?!\(\s*<?img_)/g, (_, text) => `[${text || pictures[language]}]`);
}
function buildText(message) {
	const written = [(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message), ...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(message)].join("\n").replace(mention, "‹");
	const mentions = message.mentions.map((each) => `<at user_id="${each.kind === "all" ? "all" : each.value}"></at>`);
	return {
		msg_type: "text",
		content: { text: [
			written,
			...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message),
			mentions.join(" ")
		].filter((line) => line !== "").join("\n") }
	};
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



/***/ }),

/***/ 7415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createChatBot),
/* harmony export */   i: () => (/* binding */ commonErrors),
/* harmony export */   n: () => (/* binding */ writeValue),
/* harmony export */   r: () => (/* binding */ advice),
/* harmony export */   t: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3293);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(751);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7841);




// src/channels/truncate.ts
const shortestValue = 48;
function truncateMessage(message, limit, measure) {
	const measureExcess = (candidate) => measure(candidate) - limit;
	const bounded = boundParts(message, limit);
	const cut = [
		truncateEvidence,
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(bounded) === (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(message) && measureExcess(replaceFields(bounded, [])) <= 0 ? [truncateFields] : [],
		truncateCustom,
		truncateFields
	].reduce((now, step) => measureExcess(now) <= 0 ? now : step(now, measureExcess), bounded);
	const names = findChanges(message, cut);
	return {
		message: cut,
		notes: names.length === 0 ? [] : [shortened(limit, names)]
	};
}
const shortened = (limit, names) => ({
	en: `Shortened to the service's limit of ${limit} bytes: ${names.join(", ")}.`,
	zh: `已按服务的上限 ${limit} 字节缩短：${names.join("、")}。`
});
function boundParts(message, limit) {
	const { title } = message;
	return mapBlocks(title.kind === "own" ? {
		...message,
		title: {
			...title,
			spans: (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.n)(title.spans)
		}
	} : message, (block) => {
		if (block.kind === "custom") {
			const spans = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.t)(block.spans, limit);
			return spans === block.spans ? block : {
				...block,
				spans
			};
		}
		if (block.kind !== "field") return block;
		return setField(block, mapValues(block.field, (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.B)(text, limit)));
	});
}
function mapBlocks(message, change) {
	const blocks = mapItems(message.blocks, change);
	return blocks === message.blocks ? message : {
		...message,
		blocks
	};
}
function setField(block, field) {
	return field === block.field ? block : {
		...block,
		field
	};
}
function mapItems(items, change) {
	const changed = items.map(change);
	return changed.every((item, index) => item === items[index]) ? items : changed.filter((item) => item !== void 0);
}
function truncateEvidence(message, measureExcess) {
	const keep = (count) => mapBlocks(message, (block) => {
		if (block.kind !== "evidence" || block.quotes.length <= count) return block;
		return count === 0 ? void 0 : {
			...block,
			quotes: block.quotes.slice(0, count),
			rest: "…"
		};
	});
	return findLargest(0, Math.max(0, ...message.blocks.map((block) => block.kind === "evidence" ? block.quotes.length : 0)), keep, measureExcess).message;
}
function truncateCustom(message, measureExcess) {
	const own = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(message);
	const keep = (bytes) => mapBlocks(message, (block) => {
		if (block.kind !== "custom") return block;
		const spans = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.t)(own, bytes);
		if (bytes === 0) return void 0;
		return spans === own ? block : {
			...block,
			spans
		};
	});
	const cut = findLargest(0, (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(own)), keep, measureExcess);
	return cut.count <= (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)("…") ? keep(0) : cut.message;
}
function findLargest(least, most, keep, measureExcess) {
	const measure = (count) => {
		const message = keep(count);
		return {
			count,
			message,
			excess: measureExcess(message)
		};
	};
	let low = measure(least);
	if (least >= most || low.excess > 0) return low;
	let high = measure(most);
	if (high.excess <= 0) return high;
	for (let look = 1; high.count - low.count > 1; look += 1) {
		const range = high.count - low.count;
		const even = Math.max(1, Math.floor(range * -low.excess / (high.excess - low.excess)));
		const isUneven = look % 4 === 0 || high.excess === 1e400;
		const next = measure(low.count + (isUneven ? range >> 1 : even));
		if (next.excess <= 0) low = next;
		else high = next;
	}
	return low;
}
function truncateFields(message, measureExcess) {
	let now = message;
	while (measureExcess(now) > 0) {
		const fields = listFields(now);
		if (fields.length === 0) return now;
		const longest = Math.max(0, ...fields.flatMap(({ values }) => values.map(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(text))));
		const bytes = Math.max(shortestValue, Math.floor(longest / 2));
		const halve = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(text) === longest ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.B)(text, bytes) : text;
		if (longest > shortestValue) now = replaceFields(now, fields.map((field) => mapValues(field, halve)));
		else if (fields.some(({ values }) => values.length > 1)) now = truncateLists(now, measureExcess);
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
		return field && setField(block, field);
	});
}
function truncateLists(message, measureExcess) {
	const fields = listFields(message);
	const keep = (counts) => replaceFields(message, fields.map((field, index) => firstValues(field, counts[index] ?? 0)));
	const same = findLargest(1, Math.max(0, ...fields.map(({ values }) => values.length)) - 1, (count) => keep(fields.map(() => count)), measureExcess);
	const counts = fields.map(() => same.count);
	let cut = same.message;
	const longer = [...fields.entries()].filter(([, { values }]) => values.length > same.count);
	if (longer.length === 1) return cut;
	for (const [index, { values }] of longer) {
		const more = findLargest(same.count, values.length, (count) => keep(counts.with(index, count)), measureExcess);
		counts[index] = more.count;
		cut = more.message;
	}
	return cut;
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
	const values = mapItems(field.values, (value) => {
		const text = change(value.text);
		return text === value.text ? value : {
			...value,
			text
		};
	});
	return values === field.values ? field : {
		...field,
		values
	};
}
function findChanges(before, after) {
	const parts = (message) => new Map([
		["custom-content", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(message))],
		["title", (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(message.title, message))],
		...message.blocks.flatMap((block) => {
			if (block.kind === "custom") return [];
			return [[block.kind === "field" ? block.field.name : block.kind, JSON.stringify(block)]];
		})
	]);
	const left = parts(after);
	return [...parts(before)].filter(([name, text]) => left.get(name) !== text).map(([name]) => name);
}
// src/channels/chat-bot.ts
const advice = {
	later: {
		en: "Run the step again later.",
		zh: "稍后重新运行。"
	},
	bug: {
		en: "Report this as a bug of the action.",
		zh: "这是本 action 的缺陷，请报告。"
	},
	newWebhook: {
		en: "Copy the bot's webhook URL again into the GitHub secret that the input 'webhook-url' uses.",
		zh: "重新复制机器人的 Webhook 地址，填入输入 'webhook-url' 引用的 GitHub 密钥（secret）。"
	},
	newBot: {
		en: "Add a custom bot to an existing group and copy its webhook URL into the GitHub secret that the input 'webhook-url' uses.",
		zh: "在现有的群里添加自定义机器人，把它的 Webhook 地址填入输入 'webhook-url' 引用的 GitHub 密钥（secret）。"
	},
	otherContent: {
		en: "Remove the rejected text or link from 'custom-content', or omit that line with 'content'.",
		zh: "从 'custom-content' 中去掉被拒的文字或链接，或用 'content' 去掉那一行。"
	},
	shorten: {
		en: "Shorten 'custom-content'.",
		zh: "缩短 'custom-content'。"
	}
};
const commonErrors = {
	busy: {
		message: {
			en: "the service is busy",
			zh: "服务繁忙"
		},
		advice: advice.later,
		retry: "yes"
	},
	tooLong: {
		message: {
			en: "the message is too long",
			zh: "消息过长"
		},
		advice: advice.shorten,
		fallback: "short"
	},
	disabled: {
		message: {
			en: "the bot is disabled",
			zh: "机器人已停用"
		},
		advice: {
			en: "Enable the bot in the group's settings.",
			zh: "在群设置中启用机器人。"
		}
	},
	noKeyword: {
		message: {
			en: "none of the bot's keywords is in the message",
			zh: "消息中没有机器人的自定义关键词"
		},
		advice: {
			en: "Put one of the bot's keywords into 'title'.",
			zh: "把其中一个关键词写进 'title'。"
		}
	}
};
function createChatBot(service) {
	return {
		title: service.title,
		limit: service.bytes,
		render(message, target, attempt) {
			const { url, secrets, render } = service.createRenderer(message, target, attempt);
			const limit = attempt.variant === "short" ? service.bytes / 2 : service.bytes;
			const mentions = message.mentions.filter(({ kind }) => kind !== "all" || attempt.variant !== "no-mention-all");
			const { bodies, notes } = renderWithin(limit, {
				...message,
				mentions
			}, render);
			return {
				requests: bodies.map((body) => ({
					method: "POST",
					url,
					headers: _channel_js__WEBPACK_IMPORTED_MODULE_2__.t,
					body
				})),
				notes,
				secrets
			};
		},
		parseResponse: (response) => parseResponse(service, response)
	};
}
function renderWithin(limit, message, render) {
	const rendered = new Map();
	const renderOnce = (candidate) => {
		const known = rendered.get(candidate) ?? render(candidate);
		rendered.set(candidate, known);
		return known;
	};
	const measure = (candidate) => {
		const { measuredText, hasTooManyParts } = renderOnce(candidate);
		return hasTooManyParts ? 1e400 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(measuredText);
	};
	const title = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(message.title, message));
	const { message: shorter, notes } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(title) > 512 || (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)(message.blocks.flatMap(_index_js__WEBPACK_IMPORTED_MODULE_1__.a).join("")) > limit || measure(message) > limit ? truncateMessage(message, limit, measure) : {
		message,
		notes: []
	};
	return {
		bodies: renderOnce(shorter).bodies,
		notes
	};
}
const tooLongWords = /too (?:long|large|big)|exceeds? (?:the )?(?:max|length|limit|size)|exceed.{0,20}\bbytes\b|message size|length.{0,40}\blimit|[过太][长大]|超长|超[过出].{0,10}(?:长度|大小|字节|限制)|(?:长度|大小)超/i;
function parseResponse(service, response) {
	if (response.kind === "network-error") return (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_0__.n)(response);
	const answer = readAnswer(service, response.body);
	const isOk = response.status >= 200 && response.status < 300;
	if (answer !== void 0 && Number(answer.code) !== 0) return toServiceError(service, answer);
	if (!isOk) return (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(response, service.title);
	return answer === void 0 ? notAnAnswer(service, response) : { kind: "accepted" };
}
function readAnswer({ codeKeys, textKeys, findCode }, body) {
	const answer = parseObject(body);
	const text = textKeys.map((key) => answer[key]).find((found) => typeof found === "string" || typeof found === "number");
	const codes = codeKeys.map((key) => answer[key]).filter((found) => found !== void 0 && found !== null && found !== "");
	const isCode = (found) => /^(?:number|string)$/.test(typeof found) && /^-?\d+$/.test(String(found));
	const failing = codes.find((code) => Number(code) !== 0) ?? codes[0];
	const code = findCode?.(answer) ?? (codes.every(isCode) && failing !== void 0 ? String(failing) : void 0);
	return code === void 0 ? void 0 : {
		code,
		text: String(text ?? "")
	};
}
function parseObject(body) {
	try {
		return Object(JSON.parse(body));
	} catch {
		return {};
	}
}
function toServiceError(service, { code, text }) {
	const { title, shorten = (line) => line } = service;
	const row = findRow(service, code, text);
	const shown = quote(shorten((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.z)(text).replace(/ {2,}/g, " ")));
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_2__.n)(code, row, { message: {
		en: `${title.en}: ${row.message.en} (${[code, shown].filter(Boolean).join(": ")})`,
		zh: `${title.zh}：${row.message.zh}（${[code, shown].filter(Boolean).join("：")}）`
	} });
}
function findRow({ codes, tooMany, ambiguousCodes, title }, code, text) {
	const rows = codes.filter((row) => row.codes.includes(code));
	const byWords = rows.find(({ words }) => words?.some((each) => text.toLowerCase().includes(each)));
	if (byWords !== void 0) return byWords;
	if (rows.length === 0 || ambiguousCodes.includes(code)) {
		if (_transport_errors_js__WEBPACK_IMPORTED_MODULE_0__.i.test(text)) return tooMany;
		if (tooLongWords.test(text)) return commonErrors.tooLong;
	}
	const unknownCode = {
		message: {
			en: "rejected with a code unknown to this action",
			zh: "返回了本 action 不认识的错误码"
		},
		advice: {
			en: `Search for the code in the documentation of ${title.en}.`,
			zh: "在该服务的文档中查找这个错误码。"
		}
	};
	return rows.find(({ words }) => words === void 0) ?? unknownCode;
}
function notAnAnswer({ title }, { status, body, end }) {
	const seen = quote(body).slice(0, 100);
	const cut = end === "aborted";
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_2__.n)(`HTTP ${status}`, {
		message: {
			en: `not a response of ${title.en} (HTTP ${status}${cut ? ", cut off" : ""}${seen === "" ? ", empty" : `: ${seen}`})`,
			zh: `${title.zh}：这不是机器人的回复（HTTP ${status}${cut ? "，不完整" : ""}${seen === "" ? "，内容为空" : `：${seen}`}）`
		},
		advice: {
			en: `Check that 'webhook-url' is the URL of a ${title.en} bot and that no proxy or login page responds in its place.`,
			zh: "检查 'webhook-url' 是不是机器人的地址，以及是否有代理或登录页代替它回复。"
		},
		...cut && { retry: "yes" }
	});
}
function quote(text) {
	const shown = text.replace(/https?:\/\/\S+/g, "").replace(/(?<![\w:])(?=[\da-f:]*::|(?:[\da-f]*:){3})(?:[\da-f]{0,4}:){2,7}(?:[\d.]{7,15}|[\da-f]{0,4})(?![\w:])|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gi, "***");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.z)(shown), 256);
}
// src/channels/markdown.ts
function toMarkdown(message, escaped, style) {
	const parts = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(message.blocks, "as a line").map((group) => renderGroup(group, message, escaped, style));
	const shown = message.blocks.some((block) => block.kind === "field" && block.field.name === "link");
	const links = message.links.slice(shown ? 1 : 0).map(({ text, url }) => `[${text}](${url})`);
	const shownParts = [
		...parts.flat(),
		{ text: links.join(" · ") },
		{ text: style.mentions }
	].filter(({ text }) => text !== "");
	const body = shownParts.reduce((text, part, index) => {
		const before = shownParts[index - 1];
		if (before === void 0) return part.text;
		return text + (before.open ? "\n\n" : part.follows ? style.softBreak : style.gap) + part.text;
	}, "");
	return [style.heading(escapeTitle(message, escaped)), body].filter((text) => text !== "").join(style.gap);
}
function escapeTitle({ title, language, links: [log], mark }, escaped) {
	if (title.kind === "own") {
		const { text, linked } = escaped.title();
		return {
			mark,
			word: "",
			colon: "",
			text,
			link: linked ? log.url : ""
		};
	}
	const rest = [title.place, title.subject].filter((text) => text !== "").join(" · ");
	const separator = rest === "" ? "" : _index_js__WEBPACK_IMPORTED_MODULE_1__.A[language];
	return {
		mark,
		word: title.word,
		colon: separator,
		text: escaped.value(rest, { linked: true }),
		link: log.url
	};
}
function renderGroup(group, message, escaped, style) {
	const { value } = escaped;
	switch (group.kind) {
		case "fields": return [{
			text: paragraphs(group.fields, message, escaped, style).join("\n\n"),
			open: true
		}];
		case "reason": {
			const betweenStars = {
				before: "*",
				after: "*",
				stars: true
			};
			return [{ text: group.pieces.map(({ text, strong }) => strong ? `**${value(text, betweenStars)}**` : text).join("") }];
		}
		case "evidence": return [...group.quotes.map((quote) => quoteLines(quote, escaped).join(style.lineBreak)).map((text) => ({
			text,
			open: true
		})), { text: group.rest }];
		case "custom": {
			const text = escaped.custom();
			return [{
				text,
				open: endsOpen(text)
			}];
		}
		case "where": return [{ text: group.parts.map((part, index) => part.map((each, at) => writeValue(each, escaped, { start: index + at === 0 })).join(" ")).join(" · ") }];
		case "who": {
			const parts = group.parts.map((text, index) => value(text, { start: index === 0 }));
			return [{
				text: style.who(parts.join(" · ")),
				follows: true
			}];
		}
	}
}
function quoteLines({ name, text, url }, escaped) {
	return [`> ${writeValue({
		text: name,
		url
	}, escaped, { start: true })}`, ...text === "" ? [] : [`> ${escaped.value(text, { start: true })}`]];
}
function endsOpen(custom) {
	return /^[ \t]*(?:>|\||[-*+] |\d+[.)] )/.test(custom.slice(custom.lastIndexOf("\n") + 1));
}
function writeValue({ text, url, status }, { value }, position) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.S)(status) + (url === void 0 ? value(text, position) : `[${value(text, { linked: true })}](${url})`);
}
function paragraphs(fields, { language }, escaped, { lineBreak, line }) {
	const separator = _index_js__WEBPACK_IMPORTED_MODULE_1__.A[language].trim();
	const entry = (each) => (each.status === void 0 ? "· " : "") + writeValue(each, escaped);
	const done = [];
	for (const [index, field] of fields.entries()) {
		const { label, values, list } = field;
		const text = list ? [`**${label}${separator}**`, ...values.map(entry)].join(lineBreak) : line(field, label + separator, values.map((each) => writeValue(each, escaped)).join(" "));
		const begins = index === 0 || list || fields[index - 1]?.list;
		done.push(begins ? text : `${done.pop()}${lineBreak}${text}`);
	}
	return done;
}



/***/ })

};
;