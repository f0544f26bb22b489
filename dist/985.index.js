"use strict";
exports.id = 985;
exports.ids = [985];
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

/***/ 7415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);

// src/channels/markdown.ts
function toMarkdown(message, escaped, style) {
	const parts = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(message.blocks, "as a line").map((group) => renderGroup(group, message, escaped, style));
	const shown = message.blocks.some((block) => block.kind === "field" && block.field.name === "link");
	const links = message.links.slice(shown ? 1 : 0).map(({ text, url }) => `[${text}](${url})`);
	const all = [
		...parts,
		links.join(" · "),
		style.mentions
	].flat().map(toPart).filter(({ text }) => text !== "");
	const body = all.reduce((text, part, index) => {
		const before = all[index - 1];
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
	const separator = rest === "" ? "" : _index_js__WEBPACK_IMPORTED_MODULE_0__.k[language];
	return {
		mark,
		word: title.word,
		colon: separator,
		text: escaped.value(rest, "linked"),
		link: log.url
	};
}
function toPart(part) {
	return typeof part === "string" ? { text: part } : part;
}
function renderGroup(group, message, escaped, style) {
	const { value } = escaped;
	switch (group.kind) {
		case "fields": return [{
			text: paragraphs(group.fields, message, escaped, style).join("\n\n"),
			open: true
		}];
		case "reason": return [{ text: group.pieces.map(({ text, strong }) => strong ? `**${value(text, "strong")}**` : text).join("") }];
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
		case "where": return [{ text: group.parts.map((part, index) => part.map((each, at) => writeValue(each, escaped, index + at === 0 ? "start" : void 0)).join(" ")).join(" · ") }];
		case "who": return [{
			text: style.who(group.parts.map((text, index) => value(text, index === 0 ? "start" : void 0)).join(" · ")),
			follows: true
		}];
	}
}
function quoteLines({ name, text, url }, escaped) {
	return [`> ${writeValue({
		text: name,
		url
	}, escaped, "start")}`, ...text === "" ? [] : [`> ${escaped.value(text, "start")}`]];
}
function endsOpen(custom) {
	return /^[ \t]*(?:>|\||[-*+] |\d+[.)] )/.test(custom.slice(custom.lastIndexOf("\n") + 1));
}
function writeValue({ text, url, status }, { value }, place) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(status) + (url === void 0 ? value(text, place) : `[${value(text, "linked")}](${url})`);
}
function paragraphs(fields, { language }, escaped, { lineBreak, line }) {
	const separator = _index_js__WEBPACK_IMPORTED_MODULE_0__.k[language].trim();
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



/***/ }),

/***/ 5985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wecom: () => (/* binding */ wecom)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _chat_bot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7284);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7841);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7415);





// src/channels/wecom.ts
const wecomBytes = 4096;
const mentionBytes = 1024;
const fonts = {
	SUCCESS: "info",
	FAIL: "warning",
	CANCELED: "comment",
	CANCELLING: "comment",
	SKIP: "comment",
	RUNNING: "comment",
	WAITING: "comment",
	FINISH: "comment",
	UNKOWN: "warning"
};
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
	mentionPrefix: /<[\s\u200c\u200d]*$/
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
const newWebhook = {
	en: "Copy the webhook URL again into the GitHub secret that the input 'webhook-url' uses: in the group, ··· → 消息推送 (message push).",
	zh: "重新复制 Webhook 地址（群聊 ··· → 消息推送），填入输入 'webhook-url' 引用的 GitHub Secret。"
};
const bug = {
	en: "Report this as a bug of the action.",
	zh: "这是本 action 的缺陷，请报告。"
};
const tooMany = {
	message: {
		en: "more than 20 messages in one minute",
		zh: "一分钟内超过 20 条消息"
	},
	advice: {
		en: "A WeCom bot takes at most 20 messages per minute: use 'scope: workflow' to send one message for the whole run.",
		zh: "企业微信机器人每分钟最多接收 20 条消息：用 'scope: workflow'，整个运行只发一条消息。"
	},
	retry: "rate-limited"
};
const tooLong = {
	message: {
		en: "the message is too long",
		zh: "消息过长"
	},
	advice: {
		en: "Shorten 'custom-content'.",
		zh: "缩短 'custom-content'。"
	},
	fallback: "short"
};
const wecomCodes = [
	{
		code: "-1",
		message: {
			en: "the service is busy",
			zh: "服务繁忙"
		},
		advice: {
			en: "Run the step again later.",
			zh: "稍后重新运行。"
		},
		retry: "yes"
	},
	{
		code: "6000",
		message: {
			en: "the data is being changed",
			zh: "数据正在变更"
		},
		advice: {
			en: "Run the step again later.",
			zh: "稍后重新运行。"
		},
		retry: "yes"
	},
	{
		code: "40008",
		message: {
			en: "the message type is not valid",
			zh: "消息类型无效"
		},
		advice: bug
	},
	{
		code: "40006",
		message: {
			en: "the file size is not valid",
			zh: "文件大小无效"
		},
		advice: bug
	},
	{
		code: "40007",
		message: {
			en: "the media id is not valid",
			zh: "media_id 无效"
		},
		advice: bug
	},
	{
		code: "40009",
		message: {
			en: "the picture size is not valid",
			zh: "图片大小无效"
		},
		advice: bug
	},
	{
		code: "40033",
		message: {
			en: "the message holds characters that are not allowed",
			zh: "消息中有不允许的字符"
		},
		advice: {
			en: "Take unusual characters out of 'custom-content' and 'title'.",
			zh: "去掉 'custom-content' 和 'title' 中的特殊字符。"
		}
	},
	{
		code: "40035",
		message: {
			en: "a parameter is not valid",
			zh: "参数无效"
		},
		advice: bug
	},
	{
		code: "40058",
		words: ["exceed max length"],
		...tooLong
	},
	{
		code: "40058",
		message: {
			en: "a parameter is not valid",
			zh: "参数无效"
		},
		advice: bug
	},
	{
		code: "40063",
		message: {
			en: "a parameter is empty",
			zh: "参数为空"
		},
		advice: bug
	},
	{
		code: "40123",
		message: {
			en: "the picture format is not valid",
			zh: "图片格式无效"
		},
		advice: bug
	},
	{
		code: "41006",
		message: {
			en: "the media id is missing",
			zh: "缺少 media_id"
		},
		advice: bug
	},
	{
		code: "41010",
		message: {
			en: "a link is missing",
			zh: "缺少链接"
		},
		advice: bug
	},
	{
		code: "41016",
		message: {
			en: "a title is missing",
			zh: "缺少标题"
		},
		advice: bug
	},
	{
		code: "44001",
		message: {
			en: "the media is empty",
			zh: "多媒体文件为空"
		},
		advice: bug
	},
	{
		code: "44004",
		message: {
			en: "the content is empty",
			zh: "内容为空"
		},
		advice: bug
	},
	{
		code: "45001",
		message: {
			en: "the media is too large",
			zh: "多媒体文件过大"
		},
		advice: {
			en: "Shorten 'custom-content'.",
			zh: "缩短 'custom-content'。"
		}
	},
	{
		code: "45002",
		...tooLong
	},
	{
		code: "45008",
		message: {
			en: "the number of articles is not valid",
			zh: "图文数量无效"
		},
		advice: bug
	},
	{
		code: "45009",
		...tooMany
	},
	{
		code: "45033",
		message: {
			en: "too many calls at once",
			zh: "并发调用过多"
		},
		advice: {
			en: "Run the step again later.",
			zh: "稍后重新运行。"
		},
		retry: "yes"
	},
	{
		code: "45034",
		message: {
			en: "a link has no scheme",
			zh: "链接缺少协议头"
		},
		advice: {
			en: "Begin every link in 'custom-content' with https://.",
			zh: "'custom-content' 中的每个链接都要以 https:// 开头。"
		}
	},
	{
		code: "85002",
		message: {
			en: "the message holds forbidden words",
			zh: "消息中有违禁词"
		},
		advice: {
			en: "Take the text it objects to out of 'custom-content', or use 'content' to omit that line.",
			zh: "从 'custom-content' 中去掉被拒的文字，或用 'content' 去掉那一行。"
		}
	},
	{
		code: "93000",
		message: {
			en: "the webhook URL is not valid or the bot was removed",
			zh: "Webhook 地址无效，或机器人已被移除"
		},
		advice: newWebhook
	},
	{
		code: "93004",
		message: {
			en: "the bot is disabled",
			zh: "机器人已停用"
		},
		advice: {
			en: "Enable the bot in the group's settings.",
			zh: "在群设置中启用机器人。"
		}
	},
	{
		code: "93008",
		message: {
			en: "the bot is not in the group",
			zh: "机器人不在群里"
		},
		advice: {
			en: "Add the bot to the group again: ··· → 消息推送 (message push).",
			zh: "在群聊 ··· → 消息推送 中重新添加。"
		}
	}
];
const wecom = (0,_chat_bot_js__WEBPACK_IMPORTED_MODULE_2__.t)({
	title: "WeCom",
	bytes: wecomBytes,
	codeKeys: ["errcode"],
	textKeys: ["errmsg"],
	codes: wecomCodes,
	tooMany,
	tooLong,
	vague: ["40058"],
	shorten: (text) => text.replace(/,? ?from ip: ?[\d.:a-f]*/i, "").replace(/,? ?more info at(?: https?:\S*)?/i, ""),
	createRenderer(message, { url }) {
		const own = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.a)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message));
		const isRich = richer.some((pattern) => pattern.test(own));
		const render = (candidate) => {
			const { body, content, left } = isRich ? richMarkdown(candidate, (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.i)(candidate, richDialect)) : markdown(candidate, (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_3__.i)(candidate, dialect));
			return {
				bodies: [body, ...mentionMessage(candidate, left)].map((each) => JSON.stringify(each)),
				measuredText: content
			};
		};
		return {
			url,
			secrets: [],
			render
		};
	}
});
function markdown(message, escaped) {
	const ids = findIds(message);
	const inline = ids.map((id) => `<@${id}>`).join(" ");
	const fits = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(inline) <= mentionBytes;
	const colored = (color, text) => `<font color="${color}">${text}</font>`;
	const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t)(message, escaped, buildStyle(message, colored, fits ? inline : ""));
	return {
		body: {
			msgtype: "markdown",
			markdown: { content }
		},
		content,
		left: fits ? [] : ids
	};
}
function richMarkdown(message, escaped) {
	const left = findIds(message);
	const custom = escaped.custom().replace(/<\/?font\b[^<>]*>/gi, "").replace(/<@([^<>\s]{1,64})>/g, (_, id) => {
		left.push(id === "all" ? "@all" : id);
		return `@${id}`;
	});
	const style = buildStyle(message, (_, text) => text, "");
	const content = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.t)(message, {
		...escaped,
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
function buildStyle({ status }, colored, mentions) {
	return {
		gap: "\n",
		lineBreak: "\n",
		softBreak: "\n",
		heading: ({ mark, word, colon, text, link }) => {
			const rest = link === "" || text === "" ? text : `[${text}](${link})`;
			return `### ${mark} ${word === "" ? "" : colored(fonts[status], word)}${colon}${rest}`;
		},
		line: ({ name }, label, values) => `> ${colored("comment", label)} ${name === "status" ? colored(fonts[status], values) : values}`,
		who: (text) => colored("comment", text),
		mentions
	};
}
function findIds({ mentions }) {
	return mentions.flatMap((mention) => mention.kind === "id" ? [mention.value] : []);
}
function mentionMessage(message, ids) {
	const mobiles = message.mentions.flatMap((mention) => mention.kind === "mobile" ? [mention.value.replace(/^\+86-?/, "")] : []);
	const all = message.mentions.some(({ kind }) => kind === "all") ? ["@all"] : [];
	if (ids.length + mobiles.length + all.length === 0) return [];
	return [{
		msgtype: "text",
		text: {
			content: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message), 1024).replace(/<(?=[\s\u200c\u200d]*@)/g, "‹"),
			mentioned_list: [...new Set([...ids, ...all])],
			mentioned_mobile_list: mobiles
		}
	}];
}



/***/ })

};
;