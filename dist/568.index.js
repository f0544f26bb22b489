"use strict";
exports.id = 568;
exports.ids = [568];
exports.modules = {

/***/ 751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toFailure),
/* harmony export */   t: () => (/* binding */ jsonHeaders)
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
const jsonHeaders = {
	"Content-Type": "application/json; charset=utf-8",
	"User-Agent": "message-notification"
};



/***/ }),

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_2__);



// src/http/dns.ts
function createResolver(resolve, limitMs = 5e3) {
	const hanging = new Set();
	let queue = Promise.resolve();
	const ask = async (host, options) => {
		const noAnswer = Object.assign(new Error("no answer"), { code: "EAI_AGAIN" });
		if (hanging.has(host)) throw noAnswer;
		hanging.add(host);
		const answer = resolve(host, options).finally(() => hanging.delete(host));
		const limit = Promise.withResolvers();
		const timer = setTimeout(limit.reject, limitMs, noAnswer);
		return Promise.race([answer, limit.promise]).finally(() => clearTimeout(timer));
	};
	return (host, options, callback) => {
		queue = queue.then(() => ask(host, options)).then((answer) => Array.isArray(answer) ? callback(null, answer) : callback(null, answer.address, answer.family), (error) => callback(error, []));
	};
}
const resolveName = createResolver(node_dns_promises__WEBPACK_IMPORTED_MODULE_2__.lookup);
// src/http/client.ts
const maxBodyBytes = 65536;
async function sendRequest(request, timeoutMs, cancel) {
	const started = performance.now();
	const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...cancel ? [cancel] : []]);
	const progress = {
		bodySent: false,
		proxy: void 0,
		handshake: false,
		tunnel: false
	};
	try {
		progress.proxy = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(request.url, process.env);
		return await exchange(request, progress, timeoutMs, signal);
	} catch (error) {
		const ended = signal.aborted ? cancel?.aborted ? "CANCELLED" : "TIMEOUT" : void 0;
		const seconds = Math.round((performance.now() - started) / 100) / 10;
		const { bodySent } = progress;
		return {
			kind: "network-error",
			...describeError(error, ended, request.url, progress),
			bodySent,
			seconds
		};
	}
}
async function exchange({ method, url, headers, body, maxBytes = maxBodyBytes }, progress, timeoutMs, signal) {
	const secure = url.protocol === "https:";
	const { Agent, request: start } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : (node_http__WEBPACK_IMPORTED_MODULE_1___default());
	const proxyEnv = progress.proxy && {
		http_proxy: progress.proxy.href,
		https_proxy: progress.proxy.href
	};
	const agent = new Agent(proxyEnv && {
		proxyEnv,
		timeout: timeoutMs
	});
	const watched = secure && progress.proxy && await watchHandshake(progress);
	const send = () => new Promise((resolve, reject) => {
		const request = start(url, {
			method,
			headers: {
				...headers,
				"Accept-Encoding": "identity"
			},
			agent,
			signal,
			lookup: resolveName,
			...secure && { rejectUnauthorized: true },
			...watched && { secureContext: watched }
		});
		request.on("socket", () => Object.assign(progress, { tunnel: secure }));
		request.on("finish", () => Object.assign(progress, { bodySent: true }));
		request.on("response", (response) => resolve(readResponse(request, response, maxBytes)));
		request.on("error", reject);
		request.on("close", () => reject(Object.assign(new Error(), { code: "HPE_UPGRADE" })));
		request.end(body);
	});
	return withVerification(send);
}
async function watchHandshake(progress) {
	const { createSecureContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
	const usual = createSecureContext();
	const get = () => {
		progress.handshake = true;
		return usual.context;
	};
	return Object.create(usual, { context: { get } });
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
function readResponse(request, response, maxBytes) {
	const headers = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
	const head = {
		status: response.statusCode ?? 0,
		headers: Object.fromEntries(headers),
		receivedAt: Date.now()
	};
	return new Promise((resolve) => {
		const chunks = [];
		let size = 0;
		const finish = (end) => {
			const body = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes), { stream: end !== "complete" });
			resolve({
				kind: "response",
				...head,
				body,
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
function describeError(error, ended, url, { proxy, handshake, tunnel }) {
	const { code: thrown, variable, statusCode } = Object(error);
	const isCode = typeof thrown === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(thrown);
	const code = ended ?? (isCode ? thrown : "ECONNRESET");
	const ofService = handshake && /^(?!ERR_PROXY)(?:[^E]|EPROTO|ERR_)/.test(code) && !ended;
	if (proxy === void 0 || tunnel || ofService) return {
		code,
		host: variable === void 0 ? hostAndPort(url) : String(variable),
		proxy: false
	};
	return {
		code: toProxyCode(code, statusCode),
		host: hostAndPort(proxy),
		proxy: true
	};
}
function toProxyCode(code, statusCode) {
	if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return "PROXY_ANSWER";
	if (code !== "ERR_PROXY_TUNNEL") return code;
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
/* harmony export */   a: () => (/* binding */ disableForgedLinks),
/* harmony export */   c: () => (/* binding */ sanitizeLine),
/* harmony export */   i: () => (/* binding */ toParagraphs),
/* harmony export */   n: () => (/* binding */ linkLines),
/* harmony export */   o: () => (/* binding */ keepWebLinks),
/* harmony export */   r: () => (/* binding */ plainTitle),
/* harmony export */   s: () => (/* binding */ plainText),
/* harmony export */   t: () => (/* binding */ groupText)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);

function encodeInLinks(text, values, server, markdown) {
	const replacements = new Map();
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
		if (safe === void 0) replacements.set(target.opener, target.inert);
		else for (const [index, each] of safe.entries()) encoded[first + index] = {
			text: each,
			inUrl: true
		};
	}
	replacements.delete(-1);
	return {
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)([text], replacements).join(""),
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
		inert: "",
		rest: /^[^\s()<>"']*/
	};
}
function inlineTarget(before) {
	const opener = before.lastIndexOf("](");
	return opener < 0 ? void 0 : openDestination(before, opener + 2, {
		opener,
		inert: "］",
		rest: /^[^\s()<>]*/
	});
}
function definitionTarget(before) {
	const opener = before.lastIndexOf("]:") + 1;
	return opener < 1 ? void 0 : openDestination(before, opener + 1, {
		opener,
		inert: "：",
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
		inert: "‹",
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
			text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text),
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
		const lines = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(text).replaceAll("", "");
		return source === "raw" ? keepWebLinks(lines) : lines;
	});
	const values = spans.filter(({ source }) => source === "value").map(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text));
	const template = disableForgedLinks(own.join(""), values, server, false);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(template, ({ text }) => text);
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
	const edited = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(pieces, edits);
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
// src/message/plain-text.ts
function plainTitle(message, withPlace = true) {
	const title = plainText((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(message.title, message, withPlace), message.identity.server);
	return `${message.mark} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(title)}`;
}
function toParagraphs(message, addressOf = () => "") {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(message.blocks, "elsewhere").map((group) => groupText(group, message, addressOf)).filter((text) => text !== "");
}
function linkLines({ links, language }) {
	return links.map(({ text, url }) => `${text}${_index_js__WEBPACK_IMPORTED_MODULE_0__.A[language]}${url}`);
}
function groupText(group, message, addressOf = () => "") {
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
function fieldText(field, { language, identity }, addressOf) {
	const { label, values, list } = field;
	const texts = values.map(({ text, status }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(status) + sanitizeLine(text, identity.server));
	const addresses = values.map(addressOf);
	const head = label + _index_js__WEBPACK_IMPORTED_MODULE_0__.A[language];
	return list ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join("\n") : head + texts.join(" ") + addresses.join("");
}



/***/ }),

/***/ 9568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewMessage: () => (/* binding */ previewMessage),
/* harmony export */   sendMessage: () => (/* binding */ sendMessage)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2433);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5554);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9517);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7138);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3415);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_8__);









// src/delivery/retry.ts
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
	"no-mention-all": {
		en: "form that does not mention everybody",
		zh: "不 @ 所有人的形式"
	}
};
async function waitBeforeRetry(problem, state, context) {
	const { code, retry, fallback } = problem;
	const isKnown = state.codes.has(code);
	state.codes.add(code);
	const reason = withCode(problem.message, code);
	const log = (what) => context.log(describeAttempt(state, reason, what));
	const stop = (why, what = why) => {
		log(what);
		return why;
	};
	if (context.cancelled()) return stop(canceled);
	if (fallback && state.variant === "full") {
		state.variant = fallback;
		const { en, zh } = variants[fallback];
		state.fallback = {
			en: `Sent in the ${en} because of this: ${reason.en}.`,
			zh: `已用${zh}发送，原因：${reason.zh}。`
		};
		log({
			en: `trying the ${en}`,
			zh: `改用${zh}`
		});
		return;
	}
	if (retry === false) return stop(_index_js__WEBPACK_IMPORTED_MODULE_2__.F, {
		en: "not retried",
		zh: "不再重试"
	});
	if (retry === "once" && isKnown) return stop(_index_js__WEBPACK_IMPORTED_MODULE_2__.F, {
		en: "not retried again",
		zh: "不再次重试"
	});
	const retriesUsed = state.attempts - (state.variant === "full" ? 1 : 2);
	if (retriesUsed >= context.retries) return stop(_index_js__WEBPACK_IMPORTED_MODULE_2__.F, {
		en: "no attempts left",
		zh: "重试次数已用完"
	});
	const pauseMs = choosePause(retry, retriesUsed, context.random());
	if (context.clock() + pauseMs + leastAttemptMs > context.deadline) {
		if (typeof retry !== "object" || retry.afterMs !== pauseMs) return stop(noTime);
		const asked = Math.ceil(pauseMs / 1e3);
		return stop({
			en: `the service asks to wait ${asked} s, longer than the time left`,
			zh: `服务要求等待 ${asked} 秒，超过剩余时间`
		});
	}
	const seconds = (pauseMs / 1e3).toFixed(1);
	log({
		en: `trying again in ${seconds} s`,
		zh: `${seconds} 秒后重试`
	});
	if (pauseMs > 0) await context.pause(pauseMs);
}
function describeAttempt({ title, attempts }, reason, what) {
	const attempt = {
		en: `attempt ${attempts} failed: `,
		zh: `第 ${attempts} 次尝试失败：`
	};
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.P)((language) => {
		const head = `${title[language]}${_index_js__WEBPACK_IMPORTED_MODULE_2__.A[language]}`;
		return `${head}${attempt[language]}${reason[language].replace(head, "")}${_index_js__WEBPACK_IMPORTED_MODULE_2__.R[language]}${what[language]}`;
	});
}
function choosePause(retry, retriesUsed, chance) {
	const askedMs = typeof retry === "object" ? retry.afterMs : void 0;
	if (askedMs === 0) return 0;
	const { firstMs, times, least, most } = pauses[retry === "rate-limited" ? "later" : "soon"];
	return Math.max(askedMs ?? 0, Math.round(firstMs * times ** retriesUsed * (least + (most - least) * chance)));
}
function toStoppedDelivery(state, problem, context) {
	if (problem !== void 0) return toDelivery(state, problem, context.cancelled() ? canceled : noTime);
	return toDelivery(state, (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)("CANCELLED", {
		message: {
			en: "canceled before the first attempt",
			zh: "在第一次尝试之前已取消"
		},
		advice: {
			en: "Run the job again if the message is needed.",
			zh: "如果需要这条消息，请重新运行作业。"
		}
	}));
}
function toDelivery(state, problem, why = _index_js__WEBPACK_IMPORTED_MODULE_2__.F) {
	const { attempts, accepted } = state;
	const notes = [...state.notes.values(), ...!problem && state.fallback ? [state.fallback] : []];
	const common = {
		attempts,
		id: state.answerId || state.id,
		notes
	};
	if (!problem) return {
		outcome: "sent",
		code: "",
		reason: _index_js__WEBPACK_IMPORTED_MODULE_2__.F,
		advice: _index_js__WEBPACK_IMPORTED_MODULE_2__.F,
		...common
	};
	const { kind, code, advice } = problem;
	const part = accepted > 0 ? {
		en: "only a part was accepted: ",
		zh: "只有一部分被接受："
	} : _index_js__WEBPACK_IMPORTED_MODULE_2__.F;
	const message = withCode(problem.message, code);
	const tries = attempts > 1 ? {
		en: `, after ${attempts} attempts`,
		zh: `，共尝试 ${attempts} 次`
	} : _index_js__WEBPACK_IMPORTED_MODULE_2__.F;
	const reason = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(part, message, tries, ...why === _index_js__WEBPACK_IMPORTED_MODULE_2__.F ? [] : [_index_js__WEBPACK_IMPORTED_MODULE_2__.R, why]);
	return {
		outcome: kind === "partial" || accepted > 0 ? "partial" : "failed",
		code,
		reason,
		advice,
		...common
	};
}
function withCode({ en, zh }, code) {
	const names = (text) => text.includes(`(${code}`) || text.includes(`（${code}`);
	return {
		en: names(en) ? en : `${en} (${code})`,
		zh: names(zh) ? zh : `${zh}（${code}）`
	};
}
// src/delivery/deliver.ts
async function deliverToAll(destination, message, context) {
	const { post, sendMail, random } = context;
	if (destination.transport === "smtp") {
		const channel = await _index_js__WEBPACK_IMPORTED_MODULE_2__.K[destination.channel].load();
		const [target] = destination.targets;
		return [await deliver({
			channel,
			target,
			message,
			send: sendMail
		}, createDeliveryId(random), context)];
	}
	const channel = await _index_js__WEBPACK_IMPORTED_MODULE_2__.K[destination.channel].load();
	const deliverTo = (target) => deliver({
		channel,
		target,
		message,
		send: post
	}, createDeliveryId(random), context);
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
async function deliver(job, id, context) {
	const counts = {
		attempts: 0,
		accepted: 0,
		answerId: "",
		codes: new Set(),
		notes: new Map()
	};
	const state = {
		id,
		title: job.channel.title,
		variant: "full",
		...counts
	};
	let problem;
	while (!context.cancelled() && (problem === void 0 || context.clock() < context.deadline)) {
		problem = await attempt(job, state, context);
		if (problem === void 0) return toDelivery(state, void 0);
		const end = await waitBeforeRetry(problem, state, context);
		if (end !== void 0) return toDelivery(state, problem, end);
	}
	return toStoppedDelivery(state, problem, context);
}
async function attempt({ channel, target, message, send }, state, context) {
	state.attempts += 1;
	const { variant, id } = state;
	try {
		const now = context.now();
		const rendered = await channel.render(message, target, {
			now,
			variant,
			id
		});
		for (const note of rendered.notes) state.notes.set(note.en, note);
		context.hide(rendered.secrets);
		for (const request of rendered.requests.slice(state.accepted)) {
			const left = Math.max(leastMs, context.deadline - context.clock());
			const result = await channel.parseResponse(await send(request, Math.min(context.timeoutMs, left)));
			if (result.kind !== "failed") state.answerId ||= result.id ?? "";
			if (result.kind !== "accepted") return result;
			state.accepted += 1;
		}
		return;
	} catch {
		return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)("INTERNAL", {
			message: {
				en: "the message could not be made",
				zh: "无法生成消息"
			},
			advice: {
				en: "This is a bug of the action: please report it with the inputs used.",
				zh: "这是本 action 的缺陷：请连同所用的输入一起报告。"
			}
		});
	}
}
// src/delivery/delivery-context.ts
const totalMs = 6e4;
function createDeliveryContext(options) {
	const { cancelSignal, inFlightSignal, redact, ...step } = options;
	let send;
	return {
		...step,
		post: async (request, timeoutMs) => redactResponse(await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.t)(request, timeoutMs, inFlightSignal), redact),
		async sendMail(mail, timeoutMs) {
			send ??= (await Promise.all(/* import() */[__webpack_require__.e(62), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 8446))).createMailSender();
			return redactReply(await send(mail, timeoutMs, inFlightSignal), redact);
		},
		pause: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(ms, void 0, { signal: cancelSignal }).catch(() => {}),
		cancelled: () => cancelSignal.aborted,
		now: () => new Date(),
		clock: () => performance.now(),
		random: Math.random,
		deadline: totalMs
	};
}
function redactResponse(reply, redact) {
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
function redactReply(reply, redact) {
	const redactEach = (entries) => entries.map((entry) => ({
		...entry,
		text: redact(entry.text, true)
	}));
	const { earlier } = reply;
	const redacted = {
		rejected: redactEach(reply.rejected),
		...earlier && { earlier: {
			...earlier,
			refused: redactEach(earlier.refused)
		} }
	};
	return reply.kind === "accepted" ? {
		...reply,
		...redacted
	} : {
		...reply,
		...redacted,
		text: redact(reply.text, true)
	};
}
// src/delivery/dry-run.ts
const heading = {
	en: "Message Notification: dry run",
	zh: "消息通知：只预览，未发送"
};
const bodyLabels = {
	http: {
		en: "Body of the request:",
		zh: "请求体："
	},
	smtp: {
		en: "The email:",
		zh: "邮件："
	}
};
const logins = {
	none: {
		en: "no login",
		zh: "不登录"
	},
	password: {
		en: "login with a password",
		zh: "用密码登录"
	},
	token: {
		en: "login with an access token",
		zh: "用访问令牌登录"
	}
};
const readableBytes = 131072;
async function renderDryRun(destination, message, now) {
	const text = [
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.r)(message),
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.i)(message),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__.n)(message).join("\n")
	];
	const bodies = await renderBodies(destination, message, now);
	return [
		`### ${heading[message.language]}`,
		fence((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.B)(text.join("\n\n"), readableBytes), "text"),
		bodyLabels[destination.transport][message.language],
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
		const { requests } = await (await _index_js__WEBPACK_IMPORTED_MODULE_2__.K[destination.channel].load()).render(message, destination.targets[0], attempt);
		return requests.map((mail) => `${describeMail(mail, message.language)}\n\n${mail.text}`);
	}
	const { requests } = await (await _index_js__WEBPACK_IMPORTED_MODULE_2__.K[destination.channel].load()).render(message, {
		...destination.targets[0],
		secret: ""
	}, attempt);
	return requests.map(({ body }) => body);
}
function describeMail({ server, from, to, cc, recipients, subject }, language) {
	const show = (people) => people.map(({ name, address }) => name === "" ? address : `${name} <${address}>`).join(", ");
	const visible = new Set([...to, ...cc].map(({ address }) => address));
	const blind = recipients.filter((address) => !visible.has(address)).length;
	const { host, port, security } = server;
	const login = logins[server.login.kind];
	return [
		{
			en: `Server: ${host}:${port} (${security}, ${login.en})`,
			zh: `服务器：${host}:${port}（${security}，${login.zh}）`
		},
		{
			en: `From: ${show([from])}`,
			zh: `发件人：${show([from])}`
		},
		{
			en: `To: ${show(to)}`,
			zh: `收件人：${show(to)}`
		},
		...cc.length > 0 ? [{
			en: `Cc: ${show(cc)}`,
			zh: `抄送：${show(cc)}`
		}] : [],
		...blind > 0 ? [{
			en: `Bcc: ${blind}`,
			zh: `密送：${blind} 人`
		}] : [],
		{
			en: `Subject: ${subject}`,
			zh: `主题：${subject}`
		}
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
	for (const text of environmentWarnings(env, process.versions.node)) log.warning(text);
	const deliveries = await deliverToAll(destination, message, createDeliveryContext({
		cancelSignal,
		inFlightSignal,
		timeoutMs,
		retries,
		log: log.info,
		hide: (made) => made.forEach(secrets.add),
		redact: secrets.redact
	}));
	for (const { notes } of deliveries) notes.forEach(log.note);
	const { status, task } = message;
	return {
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.h)(deliveries),
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
function environmentWarnings(env, version) {
	const find = (...names) => names.flatMap((name) => [name, name.toUpperCase()]).find((name) => env[name]);
	const proxy = find("https_proxy", "http_proxy");
	const forAll = find("all_proxy");
	const warnings = [];
	if (env.NODE_TLS_REJECT_UNAUTHORIZED === "0") warnings.push({
		en: "The variable NODE_TLS_REJECT_UNAUTHORIZED is ignored: certificates are always verified. Remove it; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.",
		zh: "环境变量 NODE_TLS_REJECT_UNAUTHORIZED 被忽略：证书总是要验证。请删除它；如果是私有 CA，用 NODE_EXTRA_CA_CERTS 指向它的证书。"
	});
	if (forAll !== void 0 && proxy === void 0) warnings.push({
		en: `The variable ${forAll} is ignored, so the connection is direct. Set HTTPS_PROXY to the proxy instead.`,
		zh: `环境变量 ${forAll} 被忽略，因此直接连接。请改为在 HTTPS_PROXY 中设置代理。`
	});
	if (proxy !== void 0 && !(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.m)(version)) warnings.push({
		en: `The variable ${proxy} is ignored: Node ${version} of this runner cannot use a proxy, so the connection is direct. Update the runner to 2.328.0 or newer.`,
		zh: `环境变量 ${proxy} 被忽略：这个运行器的 Node ${version} 不支持代理，因此直接连接。请把运行器更新到 2.328.0 或更新的版本。`
	});
	return warnings;
}
async function loadAttachments(step, status) {
	const { destination } = step.settings;
	if (destination.transport !== "smtp" || destination.targets[0].attachments.length === 0) return destination;
	const [target] = destination.targets;
	const { files, missing: all } = await readAttachments(target.attachments, step.env.GITHUB_WORKSPACE || ".");
	const isEarly = status === "RUNNING" || status === "WAITING";
	const missing = all.filter(({ reason }) => !isEarly || reason !== "none" && reason !== "list");
	for (const text of (0,_types_js__WEBPACK_IMPORTED_MODULE_0__.t)(missing)) step.log.warning(text);
	return {
		...destination,
		targets: [{
			...target,
			attached: {
				files,
				missing
			}
		}]
	};
}
const maxAttachmentBytes = 10485760;
async function readAttachments(patterns, workspace) {
	const { files, missing } = {
		files: [],
		missing: []
	};
	let left = maxAttachmentBytes;
	for (const { name, path, size, problem } of await (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(patterns, workspace)) {
		const known = problem ?? (size > left ? "size" : void 0);
		const content = known ? void 0 : await readAtMost(path, left);
		const reason = known ?? (content === void 0 ? "unreadable" : content.length > left ? "size" : void 0);
		if (content === void 0 || reason) missing.push({
			name: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.z)(name), 120),
			reason: reason ?? "unreadable"
		});
		else {
			files.push({
				filename: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.z)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(name)),
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
		return Buffer.concat(await (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.createReadStream)(path, { end: limit }).toArray());
	} catch {
		return;
	}
}



/***/ }),

/***/ 2433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ missingFileNotes)
/* harmony export */ });
// src/channels/email/types.ts
const missingReasons = {
	none: {
		en: "no file matches",
		zh: "没有匹配的文件"
	},
	list: {
		en: "no file matches; write one pattern per line",
		zh: "没有匹配的文件；每行写一个通配符"
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
		en: "too many files to search",
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
		const { en, zh } = missingReasons[reason];
		return {
			en: `Not attached: ${name} (${en})`,
			zh: `未附上 ${name}：${zh}`
		};
	});
	const more = missing.length - missingShown;
	if (more > 0) notes.push({
		en: `Not attached: ${more} more`,
		zh: `另有 ${more} 个文件未附上`
	});
	return notes;
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
const maxEntries = 2e5;
async function findFiles(patterns, workspace, entries = maxEntries) {
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
async function findNames(pattern, root, max) {
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern)).catch(() => void 0)) return {
		names: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pattern)],
		complete: true
	};
	const plain = pattern.replace(/(?<!\[)(?<=[?*+@!])\(/g, "[(]").replace(/[\\/]+$/, "");
	const names = [];
	let looked = 0;
	const options = {
		cwd: root,
		exclude: () => ++looked > max
	};
	for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(plain.replace(/(?<=^|[\\/])\*\*$/, "**/*"), options)) if (names.push(name) > max) break;
	const hidden = /(?:^|[\\/{,])\./.test(pattern);
	return {
		names: names.filter((name) => hidden || !/(?:^|[\\/])\./.test(name)).sort(),
		complete: looked <= max && names.length <= max
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