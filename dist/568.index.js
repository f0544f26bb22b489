"use strict";
exports.id = 568;
exports.ids = [568];
exports.modules = {

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_1__);



// src/http/names.ts
const limitMs = 5e3;
function createResolver(resolve, timeoutMs = limitMs) {
	const hanging = new Set();
	let queue = Promise.resolve();
	return (host, options, callback) => {
		const step = () => new Promise((next) => {
			const end = (...[error, address, family]) => {
				clearTimeout(timer);
				next();
				callback(error, address, family);
			};
			const giveUp = () => end(Object.assign(new Error("no answer"), { code: "EAI_AGAIN" }), []);
			const timer = setTimeout(giveUp, hanging.has(host) ? 0 : timeoutMs);
			if (hanging.has(host)) return;
			hanging.add(host);
			resolve(host, options, (...answer) => {
				hanging.delete(host);
				end(...answer);
			});
		});
		queue = queue.then(step);
	};
}
const resolveName = createResolver((host, options, callback) => (0,node_dns__WEBPACK_IMPORTED_MODULE_1__.lookup)(host, options, callback));
// src/http/client.ts
const maxBodyBytes = 65536;
const maxHeaderSize = 16384;
async function sendRequest(request, timeoutMs, cancel) {
	const started = performance.now();
	const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...cancel ? [cancel] : []]);
	const progress = {
		bodySent: false,
		proxy: void 0,
		tunnel: false
	};
	try {
		progress.proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.n)(request.url, process.env);
		return await readResponse(await open(request, progress, timeoutMs, signal), request.maxBytes ?? maxBodyBytes);
	} catch (error) {
		const ended = signal.aborted ? cancel?.aborted ? "CANCELLED" : "TIMEOUT" : void 0;
		const seconds = Math.round((performance.now() - started) / 100) / 10;
		return {
			...toNetworkError(error, ended, request.url, progress),
			bodySent: progress.bodySent,
			seconds
		};
	}
}
async function open({ method, url, headers, body }, progress, timeoutMs, signal) {
	const secure = url.protocol === "https:";
	const { Agent, request: send } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
	const proxyEnv = progress.proxy && {
		http_proxy: progress.proxy.href,
		https_proxy: progress.proxy.href
	};
	const agent = new Agent(proxyEnv && {
		proxyEnv,
		timeout: timeoutMs
	});
	return withVerification(() => new Promise((resolve, reject) => {
		const request = send(url, {
			method,
			headers: {
				...headers,
				"Accept-Encoding": "identity"
			},
			agent,
			signal,
			maxHeaderSize,
			lookup: resolveName,
			...secure && { rejectUnauthorized: true }
		});
		request.on("socket", () => {
			progress.tunnel = secure;
		});
		request.on("finish", () => {
			progress.bodySent = true;
		});
		request.on("response", (response) => resolve({
			response,
			request
		}));
		request.on("error", reject);
		request.end(body);
	}));
}
function withVerification(connect) {
	const value = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	if (value === void 0) return connect();
	delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	try {
		return connect();
	} finally {
		process.env.NODE_TLS_REJECT_UNAUTHORIZED = value;
	}
}
function readResponse({ response, request }, maxBytes) {
	const { statusCode: status = 0 } = response;
	const head = {
		kind: "response",
		status,
		headers: joinHeaders(response),
		receivedAt: Date.now()
	};
	return new Promise((resolve) => {
		const chunks = [];
		let size = 0;
		const finish = (end) => {
			resolve({
				...head,
				body: toText(Buffer.concat(chunks).subarray(0, maxBytes), end !== "complete"),
				end
			});
			if (end !== "complete") request.destroy();
		};
		response.on("data", (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > maxBytes) finish("truncated");
		});
		request.on("error", () => {
			while (response.read());
		});
		response.on("error", () => finish("aborted"));
		response.on("close", () => finish(response.complete ? "complete" : "aborted"));
	});
}
function joinHeaders({ headers }) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}
function toText(bytes, partial) {
	return new TextDecoder().decode(bytes, { stream: partial });
}
function toNetworkError(error, ended, url, { proxy, tunnel }) {
	const kind = "network-error";
	const code = ended ?? readCode(error);
	const { variable } = readFields(error);
	if (variable !== void 0) return {
		kind,
		code,
		host: String(variable),
		proxy: false
	};
	const ofService = proxy?.protocol === "http:" && /^(?!ERR_PROXY)(?:[^E]|EPROTO|ERR_)/.test(code) && ended === void 0;
	if (proxy === void 0 || tunnel || ofService) return {
		kind,
		code,
		host: hostAndPort(url),
		proxy: false
	};
	return {
		kind,
		code: ended ?? readProxyCode(error, code),
		host: hostAndPort(proxy),
		proxy: true
	};
}
const readFields = (error) => Object(error);
function readCode(error) {
	const { code } = readFields(error);
	return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "ECONNRESET";
}
function readProxyCode(error, code) {
	if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return "PROXY_ANSWER";
	if (code !== "ERR_PROXY_TUNNEL") return code;
	const { statusCode } = readFields(error);
	if (statusCode === void 0) return "ECONNRESET";
	const status = Number(statusCode);
	return status >= 100 && status <= 999 ? `PROXY_${status}` : "PROXY_ANSWER";
}
function hostAndPort({ hostname, port, protocol }) {
	return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
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

/***/ 9568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewMessage: () => (/* binding */ previewMessage),
/* harmony export */   sendMessage: () => (/* binding */ sendMessage)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(653);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1359);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9517);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7138);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3828);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_6__);








// src/delivery/attachments.ts
const maxAttachmentBytes = 10485760;
async function withFiles(target, workspace, early) {
	const { files, missing: all } = await readAttachments(target.attachments, workspace);
	const missing = early ? all.filter(({ reason }) => reason !== "none" && reason !== "list") : all;
	return {
		target: {
			...target,
			attached: {
				files,
				missing
			}
		},
		warnings: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(missing)
	};
}
async function readAttachments(patterns, workspace) {
	const { files, missing } = {
		files: [],
		missing: []
	};
	let left = maxAttachmentBytes;
	for (const { name, path, size, problem } of await (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_1__.t)(patterns, workspace)) {
		const known = problem ?? (size > left ? "size" : void 0);
		const content = known ? void 0 : await readAtMost(path, left);
		const reason = known ?? (content === void 0 ? "unreadable" : content.length > left ? "size" : void 0);
		if (content === void 0 || reason) missing.push({
			name: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.D)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(name), 120),
			reason: reason ?? "unreadable"
		});
		else {
			files.push({
				filename: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.E)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(name)),
				content
			});
			left -= content.length;
		}
	}
	return {
		files,
		missing
	};
}
async function readAtMost(path, limit) {
	try {
		return Buffer.concat(await (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.createReadStream)(path, { end: limit }).toArray());
	} catch {
		return;
	}
}
// src/delivery/context.ts
const totalMs = 6e4;
function createDeliveryContext({ inFlightSignal, redact, ...step }) {
	return {
		...step,
		post: async (request, timeoutMs) => redactedAnswer(await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.t)(request, timeoutMs, inFlightSignal), redact),
		sendMail: async (mail, timeoutMs) => {
			const { sendMail } = await Promise.all(/* import() */[__webpack_require__.e(62), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 8446));
			return redactedReply(await sendMail(mail, timeoutMs, inFlightSignal), redact);
		},
		now: () => new Date(),
		clock: () => performance.now(),
		random: Math.random,
		deadline: totalMs
	};
}
function redactedAnswer(reply, redact) {
	if (reply.kind === "network-error") return reply;
	try {
		const answer = JSON.parse(reply.body);
		const body = JSON.stringify(redactJson(answer, redact));
		return body === JSON.stringify(answer) ? reply : {
			...reply,
			body
		};
	} catch {
		return {
			...reply,
			body: redact(reply.body, reply.end === "complete")
		};
	}
}
function redactJson(value, redact) {
	if (typeof value === "string") return redact(value, true);
	if (Array.isArray(value)) return value.map((each) => redactJson(each, redact));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, each]) => [/^[a-z]{1,16}$/i.test(key) ? key : redact(key, true), redactJson(each, redact)]);
	return Object.fromEntries(entries);
}
function redactedReply(reply, redact) {
	const rejected = reply.rejected.map((entry) => ({
		...entry,
		text: redact(entry.text, true)
	}));
	return reply.kind === "accepted" ? {
		...reply,
		rejected
	} : {
		...reply,
		rejected,
		text: redact(reply.text, true)
	};
}
// src/delivery/retry.ts
const noText = {
	en: "",
	zh: ""
};
const pauses = {
	soon: {
		firstMs: 1e3,
		times: 2,
		least: .8,
		most: 1.2
	},
	later: {
		firstMs: 2e3,
		times: 4,
		least: .5,
		most: 1
	}
};
const leastAttemptMs = 500;
const noTime = {
	en: "no time left to try again",
	zh: "没有时间再次尝试"
};
const canceled = {
	en: "canceled",
	zh: "已取消"
};
const notRepeated = {
	en: "not repeated",
	zh: "不再重试"
};
const notRepeatedAgain = {
	en: "not repeated again",
	zh: "不再次重试"
};
const noAttempts = {
	en: "no attempts left",
	zh: "重试次数已用完"
};
const variants = {
	full: {
		en: "full form",
		zh: "完整形式"
	},
	plain: {
		en: "plain form",
		zh: "纯文本形式"
	},
	short: {
		en: "short form",
		zh: "缩短的形式"
	},
	"without-all": {
		en: "form that does not mention everybody",
		zh: "不 @ 所有人的形式"
	}
};
async function waitBeforeRetry(problem, state, world) {
	const said = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.k)((language) => withCode(problem.message[language], problem.code, language));
	const seen = state.codes.has(problem.code);
	state.codes.add(problem.code);
	if (problem.kind === "partial") remember(problem, state);
	const log = (what) => {
		const attempt = {
			en: `attempt ${state.attempts} failed: `,
			zh: `第 ${state.attempts} 次尝试失败：`
		};
		const line = (language) => {
			const reason = said[language].replace(`${state.title}${_index_js__WEBPACK_IMPORTED_MODULE_2__.O[language]}`, "");
			return `${state.title}${_index_js__WEBPACK_IMPORTED_MODULE_2__.O[language]}${attempt[language]}${reason}${language === "en" ? "; " : "；"}${what[language]}`;
		};
		world.log((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.k)(line));
	};
	const end = (why, what = why) => {
		log(what);
		return why;
	};
	if (world.cancelled()) return end(canceled);
	if (problem.kind === "failed" && problem.fallback && state.variant === "full") {
		state.variant = problem.fallback;
		const form = variants[problem.fallback];
		state.fallback = {
			en: `sent in the ${form.en}, because: ${said.en}`,
			zh: `以${form.zh}发送，原因：${said.zh}`
		};
		log({
			en: `trying the ${form.en}`,
			zh: `改用${form.zh}`
		});
		return;
	}
	const retry = problem.kind === "failed" ? problem.retry : problem.again.length > 0 && "yes";
	if (retry === false) return end(noText, notRepeated);
	if (retry === "once" && seen) return end(noText, notRepeatedAgain);
	const charged = state.attempts - (state.variant === "full" ? 1 : 2);
	if (charged >= world.retries) return end(noText, noAttempts);
	const pauseMs = choosePause(retry, charged, world.random());
	if (world.clock() + pauseMs + leastAttemptMs > world.deadline) return end(typeof retry === "object" && retry.afterMs === pauseMs ? tooLong(Math.ceil(pauseMs / 1e3)) : noTime);
	const seconds = (pauseMs / 1e3).toFixed(1);
	log({
		en: `trying again in ${seconds} s`,
		zh: `${seconds} 秒后重试`
	});
	if (pauseMs > 0) await world.pause(pauseMs);
}
const tooLong = (seconds) => ({
	en: `the service asks to wait ${seconds} s, longer than the time left`,
	zh: `服务要求等待 ${seconds} 秒，超过剩余时间`
});
function choosePause(retry, charged, chance) {
	const asked = typeof retry === "object" ? retry.afterMs : void 0;
	if (asked === 0) return 0;
	const { firstMs, times, least, most } = pauses[retry === "rate-limited" ? "later" : "soon"];
	return Math.max(asked ?? 0, Math.round(firstMs * times ** charged * (least + (most - least) * chance)));
}
function remember(problem, state) {
	state.answerId ||= problem.id ?? "";
	if (problem.missed !== void 0) state.missed.push(problem.missed);
	state.only = problem.again;
}
function stopped(state, problem, world) {
	if (problem !== void 0) return toDelivery(state, problem, world.cancelled() ? canceled : noTime);
	return toDelivery(state, permanentFailure("CANCELLED", {
		en: "canceled before the first attempt",
		zh: "在第一次尝试之前已取消"
	}, {
		en: "Run the job again if the message is needed.",
		zh: "如果需要这条消息，请重新运行作业。"
	}));
}
function permanentFailure(code, message, advice) {
	return {
		kind: "failed",
		code,
		message,
		advice,
		retry: false
	};
}
function toDelivery(state, problem, why = noText) {
	const last = problem ?? state.missed.at(-1);
	const notes = [...state.notes.values(), ...!problem && state.fallback ? [state.fallback] : []];
	const common = {
		attempts: state.attempts,
		id: state.answerId || state.id,
		notes
	};
	if (!last) return {
		outcome: "sent",
		code: "",
		reason: noText,
		advice: noText,
		...common
	};
	const reached = state.accepted > 0 || state.answerId !== "";
	const before = state.missed.filter((missed) => problem?.kind !== "partial" || missed !== problem.missed);
	const reason = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.k)((language) => {
		const { part, others, tries, and } = phrases[language];
		const said = [...new Set([...before, last].map(({ message }) => message[language]))].join(and) + (problem?.kind === "failed" && state.only && reached ? others : "");
		return (state.accepted > 0 && problem ? part : "") + withCode(said, last.code, language) + (state.attempts > 1 ? tries(state.attempts) : "") + (why[language] && `${and}${why[language]}`);
	});
	return {
		outcome: reached ? "partial" : "failed",
		code: last.code,
		reason,
		advice: last.advice,
		...common
	};
}
const phrases = {
	en: {
		part: "only a part was accepted: ",
		others: "; the others have it",
		tries: (count) => `, after ${count} attempts`,
		and: "; "
	},
	zh: {
		part: "只有一部分被接受：",
		others: "；其他人已收到",
		tries: (count) => `，共尝试 ${count} 次`,
		and: "；"
	}
};
function withCode(text, code, language) {
	if (text.includes(`(${code}`) || text.includes(`（${code}`)) return text;
	return language === "zh" ? `${text}（${code}）` : `${text} (${code})`;
}
// src/delivery/deliver.ts
async function send(destination, message, world) {
	const { post, sendMail, random } = world;
	if (destination.transport === "smtp") {
		const channel = await _index_js__WEBPACK_IMPORTED_MODULE_2__.f[destination.channel].load();
		const [target] = destination.targets;
		return [await deliver({
			channel,
			target,
			message,
			transmit: sendMail
		}, createDeliveryId(random), world)];
	}
	const channel = await _index_js__WEBPACK_IMPORTED_MODULE_2__.f[destination.channel].load();
	const deliverTo = (target) => deliver({
		channel,
		target,
		message,
		transmit: post
	}, createDeliveryId(random), world);
	return Promise.all(destination.targets.map(deliverTo));
}
const leastMs = 5e3;
function createDeliveryId(random) {
	return `msg_${[
		random(),
		random(),
		random()
	].map((part) => Math.floor(part * 2 ** 32).toString(16)).map((part) => part.padStart(8, "0")).join("")}`;
}
async function deliver(job, id, world) {
	const state = createState(id, job.channel.title);
	let problem;
	while (!world.cancelled() && (problem === void 0 || world.clock() < world.deadline)) {
		problem = await attempt(job, state, world);
		if (problem === void 0) return toDelivery(state, void 0);
		const end = await waitBeforeRetry(problem, state, world);
		if (end !== void 0) return toDelivery(state, problem, end);
	}
	return stopped(state, problem, world);
}
async function attempt({ channel, target, message, transmit }, state, world) {
	state.attempts += 1;
	const { variant: form, id, only } = state;
	try {
		const now = world.now();
		const encoded = await channel.render(message, target, {
			now,
			variant: form,
			id,
			...only && { only }
		});
		for (const note of encoded.notes) state.notes.set(note.en, note);
		world.hide(encoded.secrets);
		for (const request of encoded.requests.slice(state.accepted)) {
			const left = Math.max(leastMs, world.deadline - world.clock());
			const verdict = await channel.parseResponse(await transmit(request, Math.min(world.timeoutMs, left)));
			if (verdict.kind !== "accepted") return verdict;
			state.accepted += 1;
			state.answerId ||= verdict.id ?? "";
		}
		return;
	} catch {
		return permanentFailure("INTERNAL", {
			en: "the message could not be made",
			zh: "无法生成消息"
		}, {
			en: "This is a bug of the action: please report it with the inputs used.",
			zh: "这是本 action 的缺陷：请连同所用的输入一起报告。"
		});
	}
}
function createState(id, title) {
	return {
		id,
		title,
		attempts: 0,
		variant: "full",
		fallback: void 0,
		accepted: 0,
		only: void 0,
		missed: [],
		answerId: "",
		codes: new Set(),
		notes: new Map()
	};
}
// src/delivery/dry-run.ts
const heading = {
	en: "Message Notification: dry run",
	zh: "Message Notification：只预览，未发送"
};
const bodyLabel = {
	en: "Body of the request:",
	zh: "请求体："
};
const mailLine = {
	server: (value) => ({
		en: `Server: ${value}`,
		zh: `服务器：${value}`
	}),
	from: (value) => ({
		en: `From: ${value}`,
		zh: `发件人：${value}`
	}),
	to: (value) => ({
		en: `To: ${value}`,
		zh: `收件人：${value}`
	}),
	cc: (value) => ({
		en: `Cc: ${value}`,
		zh: `抄送：${value}`
	}),
	bcc: (count) => ({
		en: `Bcc: ${count}`,
		zh: `密送：${count} 人`
	}),
	subject: (value) => ({
		en: `Subject: ${value}`,
		zh: `主题：${value}`
	})
};
async function renderDryRun(destination, message, now) {
	const text = [
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.n)(message),
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.r)(message),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(message).join("\n")
	];
	const bodies = await renderBodies(destination, message, now);
	return [
		`### ${heading[message.language]}`,
		fence(text.join("\n\n"), "text"),
		bodyLabel[message.language],
		...bodies.map((body) => fence(body, destination.transport === "smtp" ? "text" : "json")),
		""
	].join("\n\n");
}
async function renderBodies(destination, message, now) {
	const attempt = {
		now,
		variant: "full",
		id: "msg_dry-run"
	};
	if (destination.transport === "smtp") {
		const { requests } = await (await _index_js__WEBPACK_IMPORTED_MODULE_2__.f[destination.channel].load()).render(message, destination.targets[0], attempt);
		return requests.map((mail) => `${describeMail(mail, message.language)}\n\n${mail.text}`);
	}
	const { requests } = await (await _index_js__WEBPACK_IMPORTED_MODULE_2__.f[destination.channel].load()).render(message, {
		...destination.targets[0],
		secret: ""
	}, attempt);
	return requests.map(({ body }) => body);
}
function describeMail({ server, from, to, cc, recipients, subject }, language) {
	const show = (people) => people.map(({ name, address }) => name === "" ? address : `${name} <${address}>`).join(", ");
	const visible = new Set([...to, ...cc].map(({ address }) => address));
	const blind = recipients.filter((address) => !visible.has(address)).length;
	return [
		mailLine.server(`${server.host}:${server.port} (${server.security}, login: ${server.login.kind})`),
		mailLine.from(show([from])),
		mailLine.to(show(to)),
		...cc.length > 0 ? [mailLine.cc(show(cc))] : [],
		...blind > 0 ? [mailLine.bcc(blind)] : [],
		mailLine.subject(subject)
	].map((line) => line[language]).join("\n");
}
function fence(text, language) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const mark = "`".repeat(longest + 1);
	return `${mark}${language}\n${text}\n${mark}`;
}
// src/actions/send.ts
async function sendMessage(step, message) {
	const { env, settings, secrets, log, cancelSignal, inFlightSignal } = step;
	const { timeoutMs, retries } = settings;
	const destination = await loadAttachments(step, message.status);
	for (const text of (0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__.t)(env, process.versions.node)) log.warning(text);
	const deliveries = await send(destination, message, createDeliveryContext({
		cancelled: () => cancelSignal.aborted,
		inFlightSignal,
		pause: (ms) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.l)(ms, cancelSignal),
		timeoutMs,
		retries,
		log: log.info,
		hide: (made) => made.forEach(secrets.add),
		redact: secrets.redact
	}));
	for (const { notes } of deliveries) notes.forEach(log.note);
	const { status, task } = message;
	return {
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.S)(deliveries),
		status,
		task,
		channel: destination.channel,
		deliveries
	};
}
async function previewMessage(step, message, now) {
	const shown = await renderDryRun(await loadAttachments(step, message.status), message, now);
	for (const line of step.log.show(shown).split("\n")) step.log.info(line);
	return {
		outcome: "skipped",
		reason: {
			en: "'dry-run' is on",
			zh: "已开启 'dry-run'"
		},
		status: message.status,
		task: message.task,
		preview: shown
	};
}
async function loadAttachments(step, status) {
	const { destination } = step.settings;
	if (destination.transport !== "smtp" || destination.targets[0].attachments.length === 0) return destination;
	const early = status === "RUNNING" || status === "WAITING";
	const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || ".", early);
	for (const text of warnings) step.log.warning(text);
	return {
		...destination,
		targets: [target]
	};
}



/***/ }),

/***/ 653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ footers),
/* harmony export */   r: () => (/* binding */ missingFileNotes),
/* harmony export */   t: () => (/* binding */ emailText)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);


// src/channels/email/text.ts
const reasonsMissing = {
	none: {
		en: "no file matches",
		zh: "没有匹配的文件"
	},
	list: {
		en: "no file matches; write one pattern per line",
		zh: "没有匹配的文件；每行写一个模式"
	},
	outside: {
		en: "a link that leaves the workspace",
		zh: "链接指向工作区之外"
	},
	unreadable: {
		en: "cannot be read",
		zh: "无法读取"
	},
	kind: {
		en: "not a regular file",
		zh: "不是普通文件"
	},
	size: {
		en: "all files together may have 10 MiB",
		zh: "附件总大小不得超过 10 MiB"
	},
	many: {
		en: "too many files to look through",
		zh: "文件过多，无法全部查找"
	},
	server: {
		en: "the mail server refused the size",
		zh: "邮件服务器拒绝了该大小"
	}
};
const missingShown = 20;
function missingFileNotes(missing) {
	const notes = missing.slice(0, missingShown).map(({ name, reason }) => {
		const { en, zh } = reasonsMissing[reason];
		return {
			en: `Not attached: ${name} (${en})`,
			zh: `未能附上 ${name}：${zh}`
		};
	});
	const more = missing.length - missingShown;
	if (more > 0) notes.push({
		en: `Not attached: ${more} more`,
		zh: `另有 ${more} 个文件未能附上`
	});
	return notes;
}
const footers = {
	en: (repository) => `You are receiving this email because a workflow in ${repository} lists your address.`,
	zh: (repository) => `您收到此邮件，是因为 ${repository} 的工作流填写了您的地址。`
};
function emailText(message, missing) {
	const { language, identity, links } = message;
	const addressOf = ({ url = "" }) => links[0].url.startsWith(url) ? "" : ` (${url})`;
	return `${[
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message),
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message, addressOf),
		missingFileNotes(missing).map((note) => note[language]).join("\n"),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(message).join("\n"),
		`-- \n${footers[language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(identity.repository))}`
	].filter((part) => part !== "").join("\n\n")}\n`;
}



/***/ }),

/***/ 3415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


// src/reports/workspace-files.ts
const mostEntries = 2e5;
async function findFiles(patterns, workspace, entries = mostEntries) {
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => workspace);
	const files = new Map();
	for (const pattern of patterns) {
		const { names, complete } = await findNames(pattern, root, entries);
		const none = isList.test(pattern) ? "list" : "none";
		const problem = complete ? none : "many";
		if (!complete || names.length === 0) files.set(`pattern ${pattern}`, {
			name: pattern,
			path: "",
			size: 0,
			problem
		});
		for (const file of await Promise.all(names.map((name) => inspectFile(name, root)))) if (!files.has(file.path)) files.set(file.path, file);
	}
	return [...files.values()];
}
const isList = /[,;，；、](?![^{}]*\})|\.\w+\s+\S/;
async function findNames(pattern, root, most) {
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern)).catch(() => void 0)) return {
		names: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pattern)],
		complete: true
	};
	const plain = pattern.replace(/(?<!\[)(?<=[?*+@!])\(/g, "[(]").replace(/[\\/]+$/, "");
	const names = [];
	let looked = 0;
	const options = {
		cwd: root,
		exclude: () => ++looked > most
	};
	for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(plain.replace(/(?<=^|[\\/])\*\*$/, "**/*"), options)) if (names.push(name) > most) break;
	const hidden = /(?:^|[\\/{,])\./.test(pattern);
	return {
		names: names.filter((name) => hidden || !/(?:^|[\\/])\./.test(name)).sort(),
		complete: looked <= most && names.length <= most
	};
}
async function inspectFile(name, root) {
	const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)).catch(() => void 0);
	const file = {
		name,
		path: path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name),
		size: 0
	};
	if (path === void 0) return {
		...file,
		problem: "unreadable"
	};
	const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
	if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside)) return {
		...file,
		problem: "outside"
	};
	const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => void 0);
	return facts?.isFile() ? {
		...file,
		size: facts.size
	} : {
		...file,
		problem: "kind"
	};
}



/***/ })

};
;