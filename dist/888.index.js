"use strict";
exports.id = 888;
exports.ids = [888];
exports.modules = {

/***/ 1888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dingtalk: () => (/* binding */ dingtalk)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7415);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7841);




// src/channels/dingtalk.ts
const dingtalkBytes = 2e4;
const maxListTitleBytes = 256;
const dialect = {
	rules: [
		"tag",
		"entity",
		"link",
		"emphasis",
		"underscore",
		"code",
		"cell",
		"brackets",
		"end",
		"begin",
		"start"
	],
	mention: ({ mentions }) => {
		const named = mentions.flatMap((each) => each.kind === "all" ? ["all", "所有人"] : [each.value, atNumber(each.value)]).map((name) => name.replace(/[^a-z0-9]/gi, "\\$&")).join("|");
		return new RegExp(named === "" ? "(?!)" : `@(?=${named}|$)`, "gi");
	},
	lineBreak: "  \n"
};
const style = {
	gap: "\n\n",
	lineBreak: "  \n",
	softBreak: "  \n  ",
	heading: ({ mark, word, colon, text, link }) => {
		const title = `${word}${colon}${text}`;
		return `#### ${mark} ${link === "" ? title : `[${title}](${link})`}`;
	},
	line: (_, label, values) => `**${label}** ${values}`,
	who: (text) => text
};
const rateAdvice = {
	en: "A DingTalk bot accepts at most 20 messages per minute and then rejects all for 10 minutes: use 'scope: workflow' to send one message for the whole run.",
	zh: "钉钉机器人每分钟最多接收 20 条消息，超过后 10 分钟内全部拒收：用 'scope: workflow'，整个运行只发一条消息。"
};
const checkProxy = {
	en: "Check that no proxy rewrites the request.",
	zh: "检查是否有代理改写了请求。"
};
const tooMany = {
	message: {
		en: "more than 20 messages in one minute",
		zh: "一分钟内超过 20 条消息"
	},
	advice: rateAdvice
};
const dingtalkCodes = [
	{
		codes: ["-1"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.busy
	},
	{
		codes: ["88"],
		message: {
			en: "this is the URL of another DingTalk product",
			zh: "这是钉钉其他产品的地址"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["90018"],
		message: {
			en: "too many calls",
			zh: "调用次数过多"
		},
		advice: rateAdvice,
		retry: "yes"
	},
	{
		codes: ["40035"],
		message: {
			en: "a parameter is missing",
			zh: "缺少参数"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["43002"],
		message: {
			en: "the request was not a POST",
			zh: "请求方法不是 POST"
		},
		advice: checkProxy
	},
	{
		codes: ["43004"],
		message: {
			en: "the content type was not accepted",
			zh: "不接受该内容类型（Content-Type）"
		},
		advice: checkProxy
	},
	{
		codes: [
			"300001",
			"300005",
			"400101"
		],
		message: {
			en: "the access token does not exist",
			zh: "access_token 不存在"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["310000"],
		words: ["keyword", "关键词"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.noKeyword
	},
	{
		codes: ["310000"],
		words: ["sign not match", "签名不匹配"],
		message: {
			en: "the signature does not match",
			zh: "签名不匹配"
		},
		advice: {
			en: "Copy the bot's signing key (it begins with SEC) into the GitHub secret that the input 'secret' uses.",
			zh: "把机器人的加签密钥（以 SEC 开头）填入输入 'secret' 引用的 GitHub 密钥（secret）。"
		}
	},
	{
		codes: ["310000"],
		words: ["timestamp", "时间戳"],
		message: {
			en: "the timestamp of the signature is more than an hour off",
			zh: "签名的时间戳相差超过一小时"
		},
		advice: {
			en: "Correct the runner's clock; the clocks of GitHub-hosted runners are right.",
			zh: "校准运行器的时钟；GitHub 托管的运行器是准的。"
		}
	},
	{
		codes: ["310000"],
		words: ["whitelist", "白名单"],
		message: {
			en: "the runner's IP address is not on the bot's allowlist",
			zh: "运行器的 IP 地址不在机器人的白名单中"
		},
		advice: {
			en: "Let the bot check a signature instead of IP addresses, or use a runner with a fixed IP address.",
			zh: "让机器人改用加签，不按 IP 地址检查；或使用地址固定的运行器。"
		}
	},
	{
		codes: ["310000"],
		message: {
			en: "the bot's security settings rejected the message",
			zh: "消息被机器人的安全设置拒收"
		},
		advice: {
			en: "Compare the bot's security settings (keyword, signature, IP addresses) with 'title' and 'secret'.",
			zh: "对照机器人的安全设置（关键词、加签、IP 地址）检查 'title' 和 'secret'。"
		}
	},
	{
		codes: ["130101", "410100"],
		...tooMany
	},
	{
		codes: ["400013"],
		message: {
			en: "the group was dissolved",
			zh: "群已解散"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newBot
	},
	{
		codes: ["400102"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.disabled
	},
	{
		codes: ["400105"],
		message: {
			en: "the message type is not supported",
			zh: "不支持该消息类型"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["400106"],
		message: {
			en: "the bot does not exist",
			zh: "机器人不存在"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["400401"],
		message: {
			en: "a required part is missing",
			zh: "缺少必需的内容"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.bug
	},
	{
		codes: ["430101"],
		message: {
			en: "the message contains an unsafe link",
			zh: "消息中有不安全的链接"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.otherContent
	},
	{
		codes: ["430102"],
		message: {
			en: "the message contains unsuitable text",
			zh: "消息中有不合适的文字"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.otherContent
	},
	{
		codes: ["430103"],
		message: {
			en: "the message contains an unsuitable picture",
			zh: "消息中有不合适的图片"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.otherContent
	},
	{
		codes: ["430104"],
		message: {
			en: "the message contains unsuitable content",
			zh: "消息中有不合适的内容"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.otherContent
	},
	{
		codes: ["460101", "101002"],
		..._markdown_js__WEBPACK_IMPORTED_MODULE_2__.i.tooLong
	},
	{
		codes: ["90030"],
		message: {
			en: "the organization's quota of webhook calls is used up",
			zh: "组织的 Webhook 调用次数已达上限"
		},
		advice: {
			en: "Ask the organization's DingTalk administrator for a larger quota; 'scope: workflow' and 'run-status' reduce the number of messages.",
			zh: "请组织的钉钉管理员提高额度；用 'scope: workflow' 和 'run-status' 可减少消息。"
		}
	},
	{
		codes: ["404"],
		message: {
			en: "the URL does not exist",
			zh: "请求的地址不存在"
		},
		advice: _markdown_js__WEBPACK_IMPORTED_MODULE_2__.r.newWebhook
	},
	{
		codes: ["1111"],
		message: {
			en: "DingTalk blocks the runner's IP address for some minutes",
			zh: "钉钉暂时拦截运行器的 IP 地址"
		},
		advice: {
			en: "Run the step again in ten minutes: too many calls came from this IP address, which other jobs may share.",
			zh: "十分钟后重新运行：来自该 IP 地址的调用过多，其他作业可能与它共用该地址。"
		}
	}
];
const dingtalk = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	title: {
		en: "DingTalk",
		zh: "钉钉"
	},
	bytes: dingtalkBytes,
	codeKeys: ["errcode"],
	textKeys: ["errmsg"],
	codes: dingtalkCodes,
	tooMany,
	ambiguousCodes: ["310000"],
	findCode: ({ punish }) => punish === "deny" ? "1111" : void 0,
	shorten: (text) => text.replace(/^description:([^;]*);.*/, "$1").replace(/,? ?more: ?\[.*/, ""),
	createRenderer(_, target, attempt) {
		const render = (message) => {
			const body = JSON.stringify(buildBody(message, (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.i)(message, dialect)));
			return {
				bodies: [body],
				measuredText: body
			};
		};
		return {
			...sign(target, attempt),
			render
		};
	}
});
function signDingtalk(timestamp, secret) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(secret, `${timestamp}\n${secret}`, "base64");
}
function sign({ url, secret }, { now }) {
	if (secret === "") return {
		url,
		secrets: []
	};
	const signature = signDingtalk(now.getTime(), secret);
	const address = new URL(url);
	address.searchParams.set("timestamp", String(now.getTime()));
	address.searchParams.set("sign", signature);
	return {
		url: address,
		secrets: [signature]
	};
}
function buildBody(message, escaped) {
	const { mentions } = message;
	const names = mentions.map((each) => each.kind === "all" ? "@所有人" : `@${atNumber(each.value)}`);
	const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t)(message, escaped, {
		...style,
		mentions: names.join(" ")
	});
	return {
		msgtype: "markdown",
		markdown: {
			title: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message), maxListTitleBytes),
			text
		},
		at: {
			atMobiles: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(mentions, "mobile").map(atNumber),
			atUserIds: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(mentions, "id").map(atNumber),
			isAtAll: mentions.some(({ kind }) => kind === "all")
		}
	};
}
function atNumber(value) {
	return value.replace(/^\+86-?/, "");
}



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