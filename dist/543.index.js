"use strict";
exports.id = 543;
exports.ids = [543];
exports.modules = {

/***/ 751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toFailure)
/* harmony export */ });
// src/channels/channel.ts
function toFailure(code, { message, advice, retry, fallback }, more = {}) {
	return {
		kind: "failed",
		code,
		message,
		advice,
		retry: retry ?? false,
		...fallback && { fallback },
		...more
	};
}



/***/ }),

/***/ 7138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toMarkdown),
/* harmony export */   c: () => (/* binding */ listTexts),
/* harmony export */   d: () => (/* binding */ disableForgedLinks),
/* harmony export */   f: () => (/* binding */ keepWebLinks),
/* harmony export */   h: () => (/* binding */ fillTemplate),
/* harmony export */   i: () => (/* binding */ statusMark),
/* harmony export */   l: () => (/* binding */ listValues),
/* harmony export */   m: () => (/* binding */ sanitizeLine),
/* harmony export */   n: () => (/* binding */ plainTitle),
/* harmony export */   o: () => (/* binding */ findCustom),
/* harmony export */   p: () => (/* binding */ plainText),
/* harmony export */   r: () => (/* binding */ toParagraphs),
/* harmony export */   s: () => (/* binding */ groupBlocks),
/* harmony export */   t: () => (/* binding */ linkLines),
/* harmony export */   u: () => (/* binding */ withoutLink)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);

function fillTemplate(template, write) {
	let next = 0;
	return template.text.replaceAll("", (_, at) => {
		const value = template.values[next++];
		return value === void 0 ? "" : write(value, at);
	});
}
function applyEdits(pieces, edits) {
	let next = 0;
	let start = 0;
	return pieces.map((piece) => {
		let done = "";
		let from = 0;
		for (let edit = edits[next]; edit !== void 0 && edit[0] < start + piece.length; edit = edits[++next]) {
			done += piece.slice(from, edit[0] - start) + edit[1];
			from = edit[0] - start + 1;
		}
		start += piece.length;
		return done + piece.slice(from);
	});
}
function encodeInLinks(text, values, server, markdown) {
	const plain = new Map();
	const encoded = values.map((value) => ({
		text: value,
		inUrl: false
	}));
	const places = [...text.matchAll(new RegExp("", "g"))].map(({ index }) => index);
	let done = 0;
	for (const [first, at] of places.entries()) {
		if (first < done) continue;
		const target = findTarget(text, at, markdown);
		if (target === void 0 || (places[first - 1] ?? -1) >= target.start) continue;
		const end = places.findLastIndex((place) => place < target.end) + 1;
		const safe = encodeTarget(text.slice(target.start, target.end), values.slice(first, end), server);
		done = safe === void 0 ? first + 1 : end;
		if (safe === void 0) plain.set(target.opener, target.plain);
		else for (const [index, each] of safe.entries()) encoded[first + index] = {
			text: each,
			inUrl: true
		};
	}
	plain.delete(-1);
	const edits = [...plain].sort(([one], [other]) => one - other);
	return {
		text: applyEdits([text], edits).join(""),
		values: encoded
	};
}
function findTarget(text, at, markdown) {
	const from = Math.max(0, at - 512);
	const before = text.slice(from, at);
	const found = (markdown ? inlineTarget(before) ?? definitionTarget(before) ?? tagTarget(before) : void 0) ?? bareTarget(before);
	if (found === void 0) return void 0;
	const rest = found.rest.exec(text.slice(at, at + 512))?.[0] ?? "";
	const opener = found.opener < 0 ? -1 : from + found.opener;
	return {
		...found,
		opener,
		start: from + found.start,
		end: at + rest.length
	};
}
function bareTarget(before) {
	const start = before.search(/https?:\/\/(?!\S*:\/\/)[^\s()<>]*$/i);
	return start < 0 ? void 0 : {
		start,
		opener: -1,
		plain: "",
		rest: /^[^\s()<>"']*/
	};
}
function inlineTarget(before) {
	const opener = before.lastIndexOf("](");
	return opener < 0 ? void 0 : openDestination(before, opener + 2, {
		opener,
		plain: "］",
		rest: /^[^\s()<>]*/
	});
}
function definitionTarget(before) {
	const opener = before.lastIndexOf("]:") + 1;
	return opener < 1 ? void 0 : openDestination(before, opener + 1, {
		opener,
		plain: "：",
		rest: /^[^\s<>]*/
	});
}
function openDestination(before, from, how) {
	const destination = before.slice(from).trimStart();
	const start = before.length - destination.length;
	if (destination.startsWith("<")) return /[>\n]/.test(destination) ? void 0 : {
		...how,
		start: start + 1,
		rest: /^[^<>\n]*/
	};
	let depth = 0;
	for (const mark of destination.replace(/\\./g, "")) {
		if (mark === "(") depth++;
		if (mark === ")" && depth-- === 0 || /\s/.test(mark)) return void 0;
	}
	return {
		...how,
		start
	};
}
function tagTarget(before) {
	const opener = before.lastIndexOf("<");
	const tag = before.slice(opener + 1);
	if (opener < 0 || !/^(?:$|\/?[a-z\ue000])/i.test(tag) || tag.includes(">")) return void 0;
	const how = {
		opener,
		plain: "‹",
		rest: /^[^\s<>"'[\]()]*/
	};
	const isText = /^\/?(?:font|at)\b/i.test(tag);
	const [, name = "", quote = "", value] = /([\w-]+)\s*=\s*(["']?)([^"']*)$/.exec(tag) ?? [];
	if (value === void 0) return isText ? void 0 : {
		...how,
		start: opener + 1
	};
	return !/(?:href|src|url)$/i.test(name) && (quote !== "" || isText) ? void 0 : {
		...how,
		start: before.length - value.length
	};
}
const ownHost = /^(?:(?:https?:\/\/[^\s/?#\\]+|\/?[^\s:/?#\\]+)[/?#]|[?#])/i;
function encodeTarget(target, values, server) {
	const [before = "", ...after] = target.split("");
	const encoded = values.map((value) => encodeURIComponent(value).replace(/[()'*!_~]/g, percent).replaceAll("%2F", "/").replace(/www\./gi, "www%2e"));
	if (ownHost.test(before) && !/:\/\/[^/?#]*$/.test(before)) return encoded;
	if (/^https?:\/\/[^\s/?#\\]+$/i.test(before) && values[0]?.startsWith("/")) return encoded;
	if (before === "" && values[0] !== void 0) encoded[0] = encodeURI(values[0]).replace(/[()']/g, percent);
	return leadsTo(before + encoded.map((value, index) => value + (after[index] ?? "")).join(""), server) ? encoded : void 0;
}
function percent(mark) {
	return `%${mark.charCodeAt(0).toString(16)}`;
}
function leadsTo(url, server) {
	return url.startsWith(server) && /^(?:[/\s]|$)/.test(url.slice(server.length, server.length + 1));
}
// src/text/links.ts
function sanitizeLine(text, server) {
	return breakForgedLinks({
		text: "",
		values: [{
			text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text),
			inUrl: false
		}]
	}, server).values[0]?.text;
}
function disableForgedLinks(text, values, server, markdown) {
	return breakForgedLinks(encodeInLinks(text, values, server, markdown), server, markdown);
}
function plainText(spans, server) {
	const own = spans.map(({ source, text }) => {
		if (source === "value") return "";
		const lines = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(text).replaceAll("", "");
		return source === "raw" ? keepWebLinks(lines) : lines;
	});
	const values = spans.filter(({ source }) => source === "value").map(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text));
	return fillTemplate(disableForgedLinks(own.join(""), values, server, false), ({ text }) => text);
}
function keepWebLinks(text) {
	return text.replace(/(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi, "$1：");
}
const bareLink = /:\\?\/\\?\/|www\\?\./gi;
const lookalikes = {
	"/": "∕",
	".": "․",
	"\\": ""
};
function breakForgedLinks({ text, values }, server, markdown = false) {
	const pieces = text.split("").flatMap((own, index) => [own, values[index]?.text ?? ""]);
	const whole = pieces.join("");
	const foreign = new Uint8Array(whole.length);
	let length = 0;
	for (const [index, piece] of pieces.entries()) {
		const mark = values[(index - 1) / 2]?.inUrl ? 2 : 1;
		if (index % 2 === 1 && !(mark === 2 && piece.includes("://"))) foreign.fill(mark, length, length + piece.length);
		length += piece.length;
	}
	const edits = new Map();
	let decided = 0;
	for (const { 0: mark, index } of whole.matchAll(bareLink)) {
		const isUrl = mark.startsWith(":");
		if (!isUrl && index < decided) continue;
		const host = index + mark.length;
		const scheme = isUrl ? /[a-z0-9+.-]*\\?$/i.exec(whole.slice(Math.max(0, index - 64), index))?.[0].length ?? 0 : 0;
		const authority = /^[^\s/?#]*/.exec(whole.slice(host, host + 512))?.[0] ?? "";
		const continued = foreign.subarray(host, host + authority.length + 1).findIndex((mark, at) => mark === 1 || mark === 2 && at < authority.length);
		const begunByValue = foreign.subarray(index - scheme, host).some((mark) => mark > 0);
		if (isUrl && isOnServer(whole, index, server) || !begunByValue && continued < 0) decided = host + authority.length;
		else if (begunByValue || continued === 0) {
			for (let at = index; at < host; at++) edits.set(at, lookalikes[whole.charAt(at)] ?? (edits.get(at) || whole.charAt(at)));
			if (isUrl && decided > 0 && !/\s/.test(whole.slice(decided, index))) edits.set(index, ": ");
		} else {
			const isTarget = markdown && /\[[^[\]]*\]\(<?$/.test(whole.slice(Math.max(0, index - 512), index - scheme));
			const rest = /^\S*/.exec(whole.slice(host + continued, host + 512))?.[0] ?? "";
			if (endsBefore(authority.slice(0, continued), rest, isTarget)) decided = host;
			else {
				decided = host + continued;
				edits.set(decided - 1, `${whole.charAt(decided - 1)} `);
			}
		}
	}
	const edited = applyEdits(pieces, [...edits].sort(([one], [other]) => one - other));
	return {
		text: edited.filter((_, index) => index % 2 === 0).join(""),
		values: values.map((value, index) => ({
			...value,
			text: edited[2 * index + 1] ?? ""
		}))
	};
}
function isOnServer(text, at, server) {
	const start = at - server.indexOf("://");
	return leadsTo(text.slice(start, start + 512), server) && !/[a-z0-9+.-]/i.test(text.charAt(start - 1));
}
function endsBefore(before, after, isTarget) {
	return (/[<>[\]^|]/.test(before) || isTarget && before.includes(")")) && !(before + after).includes("@") || /^[^@]+:$/.test(before) && /^\d{1,5}(?:[/?#]|$)/.test(after);
}
// src/channels/blocks.ts
function groupBlocks(blocks) {
	const groups = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (block.kind !== "field") groups.push(block);
		else if (last?.kind === "fields") groups[groups.length - 1] = {
			...last,
			fields: [...last.fields, block.field]
		};
		else groups.push({
			kind: "fields",
			fields: [block.field]
		});
	}
	return groups;
}
function withoutLink(blocks) {
	return blocks.filter((block) => block.kind !== "field" || block.field.name !== "link");
}
function findCustom({ blocks }) {
	return blocks.find((block) => block.kind === "custom")?.spans ?? [];
}
function listTexts(block) {
	return block.kind === "custom" ? block.spans.map(({ text }) => text) : listValues(block);
}
function listValues(block) {
	switch (block.kind) {
		case "reason": return block.pieces.flatMap(({ text, strong }) => strong ? [text] : []);
		case "evidence": return block.quotes.flatMap(({ name, text }) => [name, text]);
		case "field": return block.field.values.map(({ text }) => text);
		case "where": return block.parts.flatMap((part) => part.map(({ text }) => text));
		case "who": return block.parts;
		case "custom": return block.spans.flatMap(({ source, text }) => source === "value" ? [text] : []);
	}
}
// src/channels/markdown.ts
const marks = {
	SUCCESS: "✅",
	FAIL: "❌",
	CANCELED: "🚫",
	CANCELLING: "🚫",
	SKIP: "⏭️",
	RUNNING: "▶️",
	WAITING: "⏳",
	FINISH: "🏁",
	UNKOWN: "❔"
};
function statusMark(status) {
	return status === void 0 ? "" : `${marks[status]} `;
}
const colons = {
	en: ": ",
	zh: "："
};
function toMarkdown(message, escaped, style) {
	const parts = groupBlocks(message.blocks).map((group) => renderGroup(group, message, escaped, style));
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
	const colon = rest === "" ? "" : colons[language];
	return {
		mark,
		word: title.word,
		colon,
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
	return statusMark(status) + (url === void 0 ? value(text, place) : `[${value(text, "linked")}](${url})`);
}
function paragraphs(fields, { language }, escaped, { lineBreak, line }) {
	const colon = colons[language].trim();
	const entry = (each) => (each.status === void 0 ? "· " : "") + writeValue(each, escaped);
	const done = [];
	for (const [index, field] of fields.entries()) {
		const { label, values, list } = field;
		const text = list ? [`**${label}${colon}**`, ...values.map(entry)].join(lineBreak) : line(field, label + colon, values.map((each) => writeValue(each, escaped)).join(" "));
		const begins = index === 0 || list || fields[index - 1]?.list;
		done.push(begins ? text : `${done.pop()}${lineBreak}${text}`);
	}
	return done;
}
// src/channels/plain-text.ts
function plainTitle(message, withPlace = true) {
	const title = plainText((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message.title, message, withPlace), message.identity.server);
	return `${message.mark} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(title)}`;
}
function toParagraphs(message, addressOf = () => "") {
	return groupBlocks(withoutLink(message.blocks)).map((group) => groupText(group, message, addressOf)).filter((text) => text !== "");
}
function linkLines({ links, language }) {
	return links.map(({ text, url }) => `${text}${colons[language]}${url}`);
}
function groupText(group, message, addressOf) {
	const { server } = message.identity;
	const write = (text) => sanitizeLine(text, server);
	switch (group.kind) {
		case "fields": return group.fields.map((field) => fieldText(field, message, addressOf)).join("\n");
		case "reason": return group.pieces.map(({ text, strong }) => strong ? write(text) : text).join("");
		case "evidence": return [...group.quotes.map(({ name, text }) => [name, text].filter((line) => line !== "")).map((quote) => quote.map((line) => `> ${write(line)}`).join("\n")), group.rest].filter((text) => text !== "").join("\n\n");
		case "custom": return plainText(group.spans, server).trim();
		case "where": return group.parts.map((part) => part.map(({ text }) => write(text)).join(" ")).join(" · ");
		case "who": return group.parts.map(write).join(" · ");
	}
}
function fieldText({ label, values, list }, { language, identity }, addressOf) {
	const texts = values.map(({ text, status }) => statusMark(status) + sanitizeLine(text, identity.server));
	const addresses = values.map(addressOf);
	const head = label + colons[language];
	return list ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join("\n") : head + texts.join(" ") + addresses.join("");
}



/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ templateText),
/* harmony export */   i: () => (/* binding */ escapeMessage),
/* harmony export */   n: () => (/* binding */ truncateSpans),
/* harmony export */   o: () => (/* binding */ meanings),
/* harmony export */   r: () => (/* binding */ disableEntities),
/* harmony export */   t: () => (/* binding */ truncateMarkup)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5839);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);



// src/channels/error-meanings.ts
const meanings = {
	tooMany: /too (?:many|fast|frequent)|frequency|frequent.{0,20}limit|rate.?limit|throttl|\bqps\b|times (?:per|a) (?:minute|second)|concurrent connections|try again later.{0,20}limit|频率|频繁|限流|[过太]快|请求[过太]多|次数(?:达到|超过|[过太]多)|并发/i,
	tooLong: /too (?:long|large|big)|exceeds? (?:the )?(?:max|length|limit|size)|exceed.{0,20}\bbytes\b|message size|[过太][长大]|超长|超过.{0,10}(?:长度|大小|字节|限制)/i,
	quota: /\b5\.4\.5\b|(?:daily|hourly|monthly).{0,30}(?:limit|quota)|(?:sending|message|recipient).{0,10}(?:limit|quota).{0,20}(?:exceed|reach)|quota.{0,20}(?:exceed|reach)|调用次数达到上限|配额|当日.{0,10}上限|每日.{0,10}(?:上限|限制)/i,
	mailboxFull: /\b[45]\.2\.2\b|mailbox.{0,20}(?:full|over|quota|exceed)|over.?quota|insufficient (?:system )?storage|邮箱.{0,6}(?:已满|空间)/i,
	senderRefused: /\b5\.7\.60\b|\b5\.2\.252\b|send.?as.?denied|permissions? to send as|not (?:allowed|authori[sz]ed|permitted) to send (?:as|from)|not owned by (?:auth )?user|sender.{0,20}(?:rejected|denied|refused|not allowed|not owned|mismatch)|mail from (?:must equal|account doesn't conform)|from (?:address|header).{0,40}(?:must|match|verified|not allowed)|unverified sender|发件人.{0,12}(?:不|拒|无效|必须)|发信地址/i,
	blockList: /block(?:ed)?.?list|black.?list|\b(?:rbl|dnsbl|spamhaus|spamcop|barracuda|sorbs)\b|banned sending ip|blocked using|(?:ip|client|host).{0,20}(?:reputation|is blocked|been blocked|banned)|黑名单/i
};
// src/channels/escape-rules.ts
const marks = "[](:<>`*|#-+=~_\\!";
const lookalikes = "［］（：‹›ˋ∗∣＃－＋＝～＿＼！";
const lookalike = (text) => [...text].map((mark) => lookalikes[marks.indexOf(mark)] ?? mark).join("");
const escapeRules = {
	tag: (text) => text.replace(/<(?=[a-z/!?]|[^\s<>@]{0,64}@|[\s\u200c\u200d]*(?:@|$))/gi, lookalike),
	entity: (text) => text.replace(/&(?=#?\w{1,31};)/g, "＆"),
	link: (text) => text.replaceAll("](", "］("),
	emphasis: (text, { stars }) => stars || starsPair(text, 1) ? text.replace(/\*{2,}|(?<!\s)\*|\*(?!\s)/g, lookalike) : text,
	underscore: (text) => text.replace(/(?<!\w)(_{1,64})(?=[^\s_])([^\n]*?[^\s_])\1(?!\w)/g, (_, run, word) => lookalike(run) + word + lookalike(run)),
	bold: (text, { stars }) => stars || starsPair(text, 2) ? text.replace(/\*{2,}|^\*|\*$/g, lookalike) : text,
	code: (text, { before, after }) => before === "`" || after === "`" ? text.replaceAll("`", lookalike) : loneBackticks(text),
	brackets: (text, { linked, defined }) => defined ? text.replace(/[[\]]/g, lookalike) : linked ? loneBrackets(text) : text,
	cell: (text, { table }) => table ? text.replaceAll("|", lookalike) : text,
	end: (text, { after = "", linked }) => {
		const whole = text.endsWith("\\") && (linked || /[!-/:-@[-`{-~]/.test(after)) ? text.replace(/(?<!\\)\\+$/, lookalike) : text;
		if (after === "[") return whole.replace(/[\]!]$/, lookalike);
		return after === "(" || after === ":" ? whole.replace(/\]$/, lookalike) : whole;
	},
	begin: (text, { before }) => before === "]" ? text.replace(/^[([:]/, lookalike) : text,
	start: (text, { start }) => start ? leading(text) : text
};
const tagInRaw = /<(?!\/?(?:font|br)\b|https?:)(?=[a-z/!?]|[^\s<>@]{0,64}@|$)/gi;
function createEscaper(rules) {
	return (text, position) => rules.reduce((now, rule) => rule(now, position), text);
}
function leading(text) {
	return text.replace(/^(?:#(?=#{0,5}(?:\s|$))|>|[-+*](?=\s|$)|[-_=*:|](?=[\s_=*:|-]*$)|~(?=~~)|\[(?=\^|[^\]]*(?:$|\]:\s*\S+\s*(?:["'(].*)?$))|`{3,})/, lookalike).replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => digits + (mark === "." ? "․" : "）"));
}
function starsPair(text, length) {
	const runs = [...text.matchAll(/\*+/g)];
	if (runs.filter(([run]) => run.length > 1).length > 1) return true;
	const opener = runs.findIndex(({ index, 0: run }) => /\S/.test(text.charAt(index + run.length)));
	return length === 1 && opener >= 0 && runs.slice(opener + 1).some(({ index }) => /\S/.test(text.charAt(index - 1)));
}
function loneBackticks(text) {
	if (text.includes("\\`")) return text.replaceAll("`", lookalike);
	return text.replace(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|`+/gs, (run, paired) => paired ?? lookalike(run));
}
function loneBrackets(text) {
	const lone = unpaired(text);
	const all = text.includes("`") && lone.size + unpaired(text.replace(/(`+).*?\1/g, "")).size > 0 || /\\[[\]]/.test(text);
	return text.replace(/[[\]]/g, (mark, at) => all || lone.has(at) ? lookalike(mark) : mark);
}
function unpaired(text) {
	const open = [];
	const lone = new Set();
	for (const { index, 0: mark } of text.matchAll(/[[\]]/g)) if (mark === "[") open.push(index);
	else if (open.pop() === void 0) lone.add(index);
	for (const index of open) lone.add(index);
	return lone;
}
// src/channels/escape.ts
const contextLength = 512;
function escapeMessage(message, dialect) {
	const { identity } = message;
	const title = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message.title, message);
	const { lineBreak } = dialect;
	const mention = dialect.mention(message);
	const escapeValue = createValueEscaper(message, dialect, mention);
	const render = (spans, layOut, linked) => {
		const own = layOut(disableOtherSchemes(withPlaceholders(spans, dialect, mention)));
		const values = spans.filter(({ source }) => source === "value").map((span) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(span.text));
		const template = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.d)(own, values, identity.server, true);
		const positionAt = contextAt(template.text);
		return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.h)(template, ({ text, inUrl }, at) => {
			const position = positionAt(at);
			if (inUrl) return text;
			return escapeValue(text, linked ? {
				...position,
				linked,
				start: false
			} : position);
		});
	};
	return {
		title() {
			const linked = !/[[\]<`\\]/.test((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title.filter(({ source }) => source !== "value")));
			return {
				text: render(title, joinLines, linked),
				linked
			};
		},
		custom: () => render((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(message), (own) => lineBreak === void 0 ? own : hardBreaks(own, lineBreak), false).trim(),
		value: (text, place) => escapeValue((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, identity.server), positions[place ?? "plain"])
	};
}
const positions = {
	plain: {},
	linked: { linked: true },
	strong: {
		before: "*",
		after: "*",
		stars: true
	},
	start: { start: true }
};
function templateText(spans) {
	return spans.map(({ source, text }) => source === "value" ? "x" : text).join("");
}
function createValueEscaper(message, { rules, entities }, mention) {
	const byRules = createEscaper(rules.map((name) => escapeRules[name]));
	const around = entities === void 0 ? surroundings(message) : { stars: true };
	return (text, position) => entities === void 0 || position.inCode ? byRules(text, {
		...around,
		...position,
		stars: around.stars || position.stars === true
	}).replace(mention, disableMention) : entities(text, position);
}
function withPlaceholders(spans, { mentionPrefix }, mention) {
	const ownText = ({ source, text }, index) => {
		if (source === "value") return "";
		const lines = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(text).replaceAll("", "");
		if (source === "raw") return lines.replace(new RegExp(`${tagInRaw.source}|${mention.source}`, "gi"), disableMention);
		return index < spans.length - 1 && mentionPrefix !== void 0 ? lines.replace(mentionPrefix, disableMention) : lines;
	};
	return spans.map(ownText).join("");
}
function disableMention(found) {
	return found.replace("<", "‹").replace("@", "＠");
}
function contextAt(text) {
	const fences = [...text.matchAll(/^ {0,3}(?:```|~~~)/gm)].map(({ index }) => index);
	const table = text.includes("|");
	let open = 0;
	return (at) => {
		while ((fences[open] ?? at) < at) open++;
		const before = text.slice(Math.max(0, at - contextLength), at);
		const after = text.slice(at + 1, at + 1 + contextLength);
		const lineStart = before.lastIndexOf("\n");
		const line = before.slice(lineStart + 1);
		return {
			start: (lineStart >= 0 || at <= contextLength) && /^[\s>*+.)|\d\ue000-]*$/.test(line),
			linked: /^[^\n]*\][([]/.test(after) || /\[[^\]]*$/.test(before),
			inCode: open % 2 === 1 || (line.match(/`+/g)?.length ?? 0) % 2 === 1,
			table,
			before: before.slice(-1),
			after: after.slice(0, 1)
		};
	};
}
function surroundings(message) {
	const [title, custom] = [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message.title, message), (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(message)];
	const own = `${templateText(title)}\n${templateText(custom)}`;
	const values = [...title.flatMap(({ source, text }) => source === "value" ? [text] : []), ...message.blocks.flatMap(_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.l)];
	return {
		defined: /^[ >]*\[[^\]\n]+\]:/m.test(own),
		stars: own.includes("*") || values.filter((text) => text.includes("*")).length > 1
	};
}
function joinLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
}
const otherScheme = String.raw`(?!https?\\?:)(?=\\?[a-z\ue000][a-z0-9+.\\\ue000\t-]{0,31}\s*:)`;
const inlineLink = new RegExp(String.raw`\](\s*)\([\s<]*${otherScheme}`, "gi");
const definition = new RegExp(String.raw`\]\s*:(?=[\s<]*${otherScheme})`, "gi");
const autolink = new RegExp(String.raw`<\s*${otherScheme}`, "gi");
const bareScheme = /(?<![a-z])(?!https?\\?:)([a-z\ue000][a-z0-9+.\ue000-]{0,31})\\?:(?=\\?\/\\?\/)/gi;
const entity = /&(?=#0{0,7}(?:9|10|13|4[67]|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|2[ef]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|sol|period|tab|newline)\b)/gi;
function disableEntities(markdown) {
	return markdown.replace(entity, "＆");
}
function disableOtherSchemes(markdown) {
	return disableEntities(markdown).replace(inlineLink, "］$1(").replace(definition, "]：").replace(autolink, "‹").replace(bareScheme, "$1：");
}
function hardBreaks(markdown, lineBreak) {
	const lines = markdown.split("\n");
	let fenced = false;
	return lines.map((line, index) => {
		const fence = /^ {0,3}(?:```|~~~)/.test(line);
		if (fence) fenced = !fenced;
		const next = lines[index + 1];
		if (next === void 0) return line;
		return line + (!fenced && !fence && line !== "" && next !== "" && !/^[ \t]*(?:[-*+>#|`~=]|\d+[.)])/.test(next) ? lineBreak : "\n");
	}).join("");
}
// src/channels/truncate-markup.ts
function truncateSpans(spans, bytes) {
	let left = bytes;
	for (const [index, span] of spans.entries()) {
		const size = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)(span.text);
		if (size > left) {
			const kept = spans.slice(0, index);
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(span.text, left);
			const last = text === "" ? kept.pop() : {
				...span,
				text
			};
			return last === void 0 ? kept : [...kept, {
				...last,
				text: removeHalf(last.text)
			}];
		}
		left -= size;
	}
	return spans;
}
function truncateMarkup(spans, bytes) {
	const cut = truncateSpans(spans, bytes);
	const end = cut === spans ? "" : closingMarks(templateText(cut));
	return end === "" ? cut : [...cut, {
		source: "template",
		text: end
	}];
}
function removeHalf(text) {
	const line = text.slice(text.lastIndexOf("\n") + 1);
	if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line)) return text.slice(0, text.length - line.length) + "…";
	if (!text.endsWith("…")) return text;
	const half = /!?\[([^[\]]{0,512})\]\([^()\n]{0,512}$|<\/?[a-z@][^<>\n]{0,512}$/i.exec(line);
	if (half !== null) return text.slice(0, text.length - line.length + half.index) + (half[1] ?? "") + "…";
	const marks = /[*_~`]+…$/.exec(line);
	if (marks !== null) return text.slice(0, text.length - marks[0].length) + "…";
	const word = line.slice(line.lastIndexOf(" ") + 1);
	const link = word.lastIndexOf("://");
	if (link < 0) return text;
	const end = text.length - word.length + link;
	const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
	return text.slice(0, end - scheme) + "…";
}
function closingMarks(text) {
	let fence = "";
	const prose = [];
	for (const line of text.split("\n")) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
		if (fence === "" && mark === "") prose.push(line);
		else if (fence === "") fence = mark;
		else if (mark.startsWith(fence)) fence = "";
	}
	const tags = [];
	for (const [, end, name = ""] of prose.join("\n").matchAll(/<(\/?)([a-z][\w-]*)\b[^<>]*>/gi)) if (end === "") tags.push(name);
	else if (tags.includes(name)) tags.length = tags.lastIndexOf(name);
	const open = tags.filter((name) => !/^(?:br|hr|img)$/i.test(name)).map((name) => `</${name}>`);
	const [last = ""] = prose.slice(-1);
	return (fence === "" ? openEmphasis(prose.slice(prose.lastIndexOf("") + 1).join("\n")) : `\n${fence}`) + open.reverse().join("") + (fence === "" && /^ {0,3}\|/.test(last) ? " |" : "");
}
function openEmphasis(paragraph) {
	const open = [];
	for (const { 0: mark, 1: code, index } of paragraph.replace(/\\./g, "xx").matchAll(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|`+|\*+|~~|_+/gs)) {
		if (code !== void 0) continue;
		if (mark.startsWith("`")) return mark + open.reverse().join("");
		const [before, after] = [paragraph.charAt(index - 1), paragraph.charAt(index + mark.length)];
		const inWord = mark.startsWith("_") && /\w/.test(before) && /\w/.test(after);
		let left = /\S/.test(before) && !inWord ? mark.length : 0;
		for (let last = open.at(-1); last?.charAt(0) === mark.charAt(0) && last.length <= left; last = open.at(-1)) left -= open.pop()?.length ?? 0;
		if (!(/\S/.test(before) && !inWord && left < mark.length) && !inWord && /\S/.test(after)) open.push(mark);
	}
	return open.reverse().join("");
}



/***/ })

};
;