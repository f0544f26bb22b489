"use strict";
exports.id = 741;
exports.ids = [741,293];
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

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ transport_errors_exports),
/* harmony export */   i: () => (/* binding */ tooManyWords),
/* harmony export */   n: () => (/* binding */ networkFailure),
/* harmony export */   r: () => (/* binding */ statusFailure),
/* harmony export */   t: () => (/* binding */ mailNetworkFailure)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);


// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
// src/channels/transport-errors.ts
var transport_errors_exports = __exportAll({ describeNetworkError: () => describeNetworkError });
const tooManyWords = /too (?:many|fast|frequent)|\bfreq(?:uency|\b)|frequent.{0,20}limit|rate.?limit|throttl|\bqps\b|times (?:per|a) (?:minute|second)|concurrent connections|thread limit|try again later.{0,20}limit|频[率次繁]|限流|流控|[过太]快|请求[过太]多|次数(?:达到|超[过出]|[过太]多)|并发/i;
const again = {
	en: "Check the service's status page; when the service works again, run the job again.",
	zh: "查看该服务的状态页，服务恢复后重新运行作业。"
};
const ca = {
	en: "Set NODE_EXTRA_CA_CERTS in the step's env: to the path of a PEM file with the CA certificate of the server.",
	zh: "在步骤的 env: 中设置 NODE_EXTRA_CA_CERTS，指向含有服务器 CA 证书的 PEM 文件。"
};
const checkUrl = {
	en: "Copy 'webhook-url' again from the service.",
	zh: "从该服务重新复制 'webhook-url' 的地址。"
};
const checkProxy = {
	en: "Check the proxy and its log, or list the destination in NO_PROXY.",
	zh: "检查代理及其日志，或把目标列入 NO_PROXY。"
};
const statusErrors = [
	{
		status: 400,
		message: {
			en: "request refused",
			zh: "请求被拒绝"
		},
		advice: {
			en: "Check the URL and the message; the service could not read the request.",
			zh: "检查地址和消息；服务无法识别该请求。"
		}
	},
	{
		status: 401,
		message: {
			en: "not authorized",
			zh: "未通过身份验证"
		},
		advice: {
			en: "Check 'webhook-url' and, where set, 'secret' and 'webhook-headers'; on your own runner, also the clock.",
			zh: "检查 'webhook-url'，以及已设置的 'secret' 和 'webhook-headers'；自托管运行器还要检查时钟。"
		}
	},
	{
		status: 403,
		message: {
			en: "forbidden",
			zh: "禁止访问"
		},
		advice: {
			en: "Check 'webhook-url' and, where set, 'secret' and 'webhook-headers', and whether the service allows the runner's IP address.",
			zh: "检查 'webhook-url'，以及已设置的 'secret' 和 'webhook-headers'，并确认服务允许运行器的 IP 地址。"
		}
	},
	{
		status: 404,
		message: {
			en: "not found",
			zh: "找不到该地址"
		},
		advice: {
			en: "Check the path of the URL; the bot or receiver may have been removed.",
			zh: "检查地址的路径；机器人或接收端可能已被移除。"
		}
	},
	{
		status: 405,
		message: {
			en: "POST not allowed",
			zh: "不允许 POST"
		},
		advice: {
			en: "Check the path of the URL.",
			zh: "检查地址的路径。"
		}
	},
	{
		status: 407,
		message: {
			en: "a proxy requires a username and a password",
			zh: "代理要求用户名和密码"
		},
		advice: {
			en: "Put them into the runner's proxy variable.",
			zh: "写入运行器的代理环境变量。"
		}
	},
	{
		status: 408,
		message: {
			en: "the service waited too long for the request",
			zh: "服务等待请求超时"
		},
		advice: again,
		retry: "yes"
	},
	{
		status: 410,
		message: {
			en: "gone",
			zh: "已不存在"
		},
		advice: {
			en: "The receiver was removed: create a new one and change the URL.",
			zh: "接收端已被移除：请新建一个并修改地址。"
		}
	},
	{
		status: 413,
		message: {
			en: "message too large",
			zh: "消息过大"
		},
		advice: {
			en: "Shorten 'custom-content' or list fewer values in 'content'.",
			zh: "缩短 'custom-content'，或在 'content' 中少写几项。"
		}
	},
	{
		status: 425,
		message: {
			en: "too early",
			zh: "请求过早"
		},
		advice: again,
		retry: "yes"
	},
	{
		status: 429,
		message: {
			en: "too many messages",
			zh: "消息过多"
		},
		advice: {
			en: "Send fewer messages, for example one for the whole run with 'scope: workflow'.",
			zh: "减少消息，例如用 'scope: workflow'，整个运行只发一条。"
		},
		retry: "yes"
	},
	{
		status: 3,
		message: {
			en: "redirect not followed",
			zh: "不跟随重定向"
		},
		advice: {
			en: "Use the final URL: following the redirect would send the secret elsewhere.",
			zh: "请使用最终地址：跟随重定向会把密钥发到别处。"
		}
	},
	{
		status: 4,
		message: {
			en: "request refused",
			zh: "请求被拒绝"
		},
		advice: {
			en: "Look up the status in the documentation of the receiver.",
			zh: "在接收端的文档中查找该状态码。"
		}
	},
	{
		status: 5,
		message: {
			en: "the service failed",
			zh: "服务出错"
		},
		advice: again,
		retry: "yes"
	}
];
const otherStatus = {
	message: {
		en: "unexpected status",
		zh: "意外的状态码"
	},
	advice: checkUrl
};
const networkErrors = [
	{
		codes: ["ECONNREFUSED"],
		message: {
			en: "connection refused by {host}",
			zh: "{host} 拒绝连接"
		},
		advice: {
			en: "Check host and port, and that the service is up.",
			zh: "检查主机和端口，以及服务是否已启动。"
		},
		mailAdvice: {
			en: "Check 'smtp-host' and 'smtp-port', and that the server accepts connections from the runner.",
			zh: "检查 'smtp-host' 和 'smtp-port'，以及服务器是否接受来自运行器的连接。"
		},
		retry: "yes"
	},
	{
		codes: ["ENOTFOUND"],
		message: {
			en: "no IP address found for {host}",
			zh: "找不到 {host} 的 IP 地址"
		},
		advice: {
			en: "Check the spelling of the host, and that the runner can resolve it.",
			zh: "检查主机名的拼写，以及运行器能否解析它。"
		},
		retry: "once"
	},
	{
		codes: ["EAI_AGAIN", "ETIMEOUT"],
		message: {
			en: "the DNS server did not respond for {host}",
			zh: "DNS 服务器没有响应对 {host} 的查询"
		},
		advice: {
			en: "Check the DNS server of the runner, then run the job again.",
			zh: "检查运行器的 DNS 服务器，然后重新运行作业。"
		},
		retry: "yes"
	},
	{
		codes: ["TIMEOUT"],
		message: {
			en: "no response from {host} within {seconds} s",
			zh: "{host} 在 {seconds} 秒内没有回复"
		},
		advice: {
			en: "Check that the service is reachable from the runner, or raise 'timeout'.",
			zh: "检查运行器能否访问该服务，或增大 'timeout'。"
		},
		mailAdvice: {
			en: "Check 'smtp-port' and 'smtp-security' (465 needs 'tls', 587 needs 'starttls'), or raise 'timeout'.",
			zh: "检查 'smtp-port' 和 'smtp-security'（465 用 'tls'，587 用 'starttls'），或增大 'timeout'。"
		},
		retry: "yes"
	},
	{
		codes: ["ETIMEDOUT"],
		message: {
			en: "no connection to {host} within {seconds} s",
			zh: "在 {seconds} 秒内无法连接 {host}"
		},
		advice: {
			en: "Check that a firewall lets the runner reach the service.",
			zh: "检查防火墙是否允许运行器访问该服务。"
		},
		retry: "yes"
	},
	{
		codes: [
			"ENETUNREACH",
			"EHOSTUNREACH",
			"ENETDOWN",
			"EHOSTDOWN",
			"EADDRNOTAVAIL"
		],
		message: {
			en: "no network route to {host}",
			zh: "没有到 {host} 的网络路由"
		},
		advice: {
			en: "Check the runner's network.",
			zh: "检查运行器的网络。"
		},
		retry: "yes"
	},
	{
		codes: [
			"ECONNRESET",
			"EPIPE",
			"ECONNABORTED"
		],
		message: {
			en: "connection to {host} closed before the response",
			zh: "与 {host} 的连接在回复之前关闭"
		},
		advice: {
			en: "Check the service and the firewalls before it; a port that uses TLS needs 'https:'.",
			zh: "检查服务和它前面的防火墙；使用 TLS 的端口需要 'https:'。"
		},
		mailAdvice: {
			en: "Run the job again; if it happens again, check 'smtp-port' and 'smtp-security'.",
			zh: "重新运行作业；如果仍然出现，检查 'smtp-port' 和 'smtp-security'。"
		},
		retry: "yes"
	},
	{
		codes: ["CANCELLED"],
		message: {
			en: "the attempt at {host} was canceled",
			zh: "对 {host} 的尝试已取消"
		},
		advice: {
			en: "Run the job again if the message is needed.",
			zh: "如果需要这条消息，请重新运行作业。"
		}
	},
	{
		codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
		message: {
			en: "the TLS certificate of {host} is expired or not yet valid",
			zh: "{host} 的 TLS 证书已过期或尚未生效"
		},
		advice: {
			en: "Renew the server's certificate and check the runner's clock.",
			zh: "更新服务器的证书，并检查运行器的时钟。"
		}
	},
	{
		codes: ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"],
		message: {
			en: "the TLS certificate of {host} is for another host",
			zh: "{host} 的 TLS 证书属于另一台主机"
		},
		advice: {
			en: "Use the host name that the certificate names.",
			zh: "使用证书中的主机名。"
		}
	},
	{
		codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
		message: {
			en: "the TLS certificate of {host} is self-signed",
			zh: "{host} 的 TLS 证书是自签名的"
		},
		advice: ca
	},
	{
		codes: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT*"],
		message: {
			en: "the TLS certificate of {host} is from an unknown issuer",
			zh: "{host} 的 TLS 证书由未知机构签发"
		},
		advice: ca
	},
	{
		codes: [
			"CERT_*",
			"INVALID_CA",
			"INVALID_PURPOSE",
			"PATH_LENGTH_EXCEEDED",
			"ERR_TLS_CERT*"
		],
		message: {
			en: "the TLS certificate of {host} is not valid",
			zh: "{host} 的 TLS 证书无效"
		},
		advice: {
			en: "Have the administrator of the server correct its certificate; another CA on the runner does not help.",
			zh: "请服务器的管理员更正证书；在运行器上添加 CA 没有用。"
		}
	},
	{
		codes: [
			"ERR_SSL_*",
			"ERR_TLS_*",
			"EPROTO"
		],
		message: {
			en: "no TLS connection with {host}",
			zh: "无法与 {host} 建立 TLS 连接"
		},
		advice: {
			en: "Check that the port supports TLS 1.2 or newer; if it has no TLS, begin 'webhook-url' with http:.",
			zh: "检查该端口是否使用 TLS 1.2 或更高版本；如果它没有 TLS，'webhook-url' 请以 http: 开头。"
		},
		mailAdvice: {
			en: "Check that the port supports TLS 1.2 or newer; if it begins without TLS, set 'smtp-security' to 'starttls', usually with port 587.",
			zh: "检查该端口是否使用 TLS 1.2 或更高版本；如果它不是一开始就使用 TLS，请把 'smtp-security' 设为 'starttls'，通常用端口 587。"
		}
	},
	{
		codes: ["HPE_HEADER_OVERFLOW"],
		message: {
			en: "the response headers of {host} are too long",
			zh: "{host} 回复的头部过长"
		},
		advice: checkUrl
	},
	{
		codes: ["HPE_*"],
		message: {
			en: "the response of {host} is not HTTP",
			zh: "{host} 的回复不是 HTTP"
		},
		advice: {
			en: "Check host and port; if the port uses TLS, use 'https:'.",
			zh: "检查主机和端口；如果该端口使用 TLS，请用 'https:'。"
		}
	},
	{
		codes: ["PROXY_407"],
		message: {
			en: "{host} requires a username and a password",
			zh: "{host} 要求用户名和密码"
		},
		advice: {
			en: "Put them into the runner's proxy variable, percent-encoded.",
			zh: "经百分号编码后写入运行器的代理环境变量。"
		}
	},
	{
		codes: ["PROXY_403"],
		message: {
			en: "{host} forbids this destination",
			zh: "{host} 禁止访问该目标"
		},
		advice: {
			en: "Allow the destination at the proxy, or list it in NO_PROXY.",
			zh: "在代理上放行该目标，或把它列入 NO_PROXY。"
		}
	},
	{
		codes: ["PROXY_URL"],
		message: {
			en: "the variable {host} is not the URL of an http(s) proxy",
			zh: "环境变量 {host} 不是 http(s) 代理的地址"
		},
		advice: {
			en: "Correct it in the runner's environment: it begins with http:// or https://; username and password are percent-encoded (% is %25, @ is %40).",
			zh: "在运行器的环境中改正：以 http:// 或 https:// 开头；用户名和密码要做百分号编码（% 写成 %25，@ 写成 %40）。"
		}
	},
	{
		codes: ["PROXY_*"],
		message: {
			en: "{host} did not open a tunnel",
			zh: "{host} 没有建立隧道"
		},
		advice: checkProxy
	},
	{
		codes: ["ERR_INVALID_CHAR", "ERR_INVALID_HTTP_TOKEN"],
		message: {
			en: "a header for {host} has characters that HTTP does not allow",
			zh: "发往 {host} 的请求头中有 HTTP 不允许的字符"
		},
		advice: {
			en: "Remove control characters and non-Latin letters from the headers.",
			zh: "去掉请求头中的控制字符和非拉丁字母。"
		}
	}
];
const otherNetworkError = {
	message: {
		en: "request to {host} failed",
		zh: "对 {host} 的请求失败"
	},
	advice: {
		en: "Search the web for this code together with 'Node.js'; if it looks temporary, run the job again.",
		zh: "在网上搜索该错误码和 'Node.js'；如果是暂时的问题，重新运行作业。"
	}
};
const mayHaveArrived = [
	"TIMEOUT",
	"ETIMEDOUT",
	"ECONNRESET",
	"EPIPE",
	"ECONNABORTED",
	"CANCELLED"
];
function findNetworkError(code) {
	const fits = (name) => name.endsWith("*") ? code.startsWith(name.slice(0, -1)) : code === name;
	return networkErrors.find(({ codes }) => codes.some(fits));
}
function fillMessage({ message }, host, seconds) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)((language) => message[language].replace("{host}", () => host[language]).replace("{seconds}", seconds));
}
function toProxyName(host) {
	return {
		en: `the proxy ${host}`,
		zh: `代理 ${host}`
	};
}
function networkFailure({ code, host, proxy, seconds, bodySent }) {
	const row = findNetworkError(code) ?? otherNetworkError;
	const what = fillMessage(row, proxy ? toProxyName(host) : {
		en: host,
		zh: host
	}, String(seconds));
	const message = bodySent && mayHaveArrived.includes(code) ? {
		en: `${what.en}; unknown whether it arrived`,
		zh: `${what.zh}；不确定是否已送达`
	} : what;
	const [, status] = /^PROXY_(\d+)$/.exec(code) ?? [];
	const retry = status === void 0 ? row.retry : findStatusError(Number(status)).retry;
	const advice = proxy && !code.startsWith("PROXY_") ? checkProxy : row.advice;
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(code, {
		message,
		advice,
		...retry && { retry }
	});
}
function mailNetworkFailure(reply) {
	const { code, host, seconds } = reply;
	const row = findNetworkError(code);
	if (row === void 0) return void 0;
	const message = fillMessage(row, {
		en: host,
		zh: host
	}, String(seconds));
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(code, {
		...row,
		message,
		advice: row.mailAdvice ?? row.advice
	});
}
function describeNetworkError({ code, host, proxy, seconds }) {
	const { en, zh } = fillMessage(findNetworkError(code) ?? otherNetworkError, proxy ? toProxyName(host) : {
		en: "the API",
		zh: "API"
	}, String(seconds));
	return {
		en: `${en} (${code})`,
		zh: `${zh}（${code}）`
	};
}
function statusFailure(response, service) {
	const row = findStatusError(response.status);
	const afterMs = row.retry === void 0 ? void 0 : parseRetryAfter(response.headers["retry-after"], serverTime(response));
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service, _index_js__WEBPACK_IMPORTED_MODULE_0__.A, row.message);
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(`HTTP ${response.status}`, row, {
		message,
		...afterMs !== void 0 && { retry: { afterMs } }
	});
}
function findStatusError(status) {
	const find = (wanted) => statusErrors.find((row) => row.status === wanted);
	return find(status) ?? find(Math.floor(status / 100)) ?? otherStatus;
}
function serverTime({ headers, receivedAt }) {
	const time = parseHttpDate(headers.date ?? "");
	return Number.isNaN(time) ? receivedAt : time;
}
function parseRetryAfter(header, now) {
	const value = header?.trim() ?? "";
	if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value)) * 1e3;
	const time = parseHttpDate(value);
	return Number.isNaN(time) ? void 0 : Math.max(0, time - now);
}
function parseHttpDate(value) {
	return /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : NaN;
}



/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ templateText),
/* harmony export */   i: () => (/* binding */ escapeMessage),
/* harmony export */   n: () => (/* binding */ truncateTitle),
/* harmony export */   r: () => (/* binding */ disableEntities),
/* harmony export */   t: () => (/* binding */ truncateMarkup)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);


// src/channels/escape-rules.ts
const marks = "[](:<>`*|#-+=~_\\!";
const lookalikes = "［］（：‹›ˋ∗∣＃－＋＝～＿＼！";
const lookalike = (text) => [...text].map((mark) => lookalikes[marks.indexOf(mark)] ?? mark).join("");
const escapeRules = {
	tag: (text) => text.replace(/<(?=[a-z/!?]|[^\s<>@]{0,64}@|[\s\u200c\u200d]*(?:@|$))/gi, lookalike),
	entity: (text) => text.replace(/&(?=#?\w{1,31};|#x?\d|[lg]t)/gi, "＆"),
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
const rawTag = /<(?!\/?(?:font|br)\b|https?:)(?=[a-z/!?]|[^\s<>@]{0,64}@|$)/gi;
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
	const title = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(message.title, message);
	const { lineBreak } = dialect;
	const mention = dialect.mention(message);
	const escapeValue = createValueEscaper(message, dialect, mention);
	const render = (spans, layOut, linked) => {
		const own = layOut(disableOtherSchemes(withPlaceholders(spans, dialect, mention)));
		const values = spans.filter(({ source }) => source === "value").map((span) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(span.text));
		const template = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.a)(own, values, identity.server, true);
		const positionAt = contextAt(template.text);
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(template, ({ text, inUrl }, at) => {
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
		custom: () => render((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message), (own) => lineBreak === void 0 ? own : hardBreaks(own, lineBreak), false).trim(),
		value: (text, position = {}) => escapeValue((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, identity.server), position)
	};
}
function templateText(spans) {
	return spans.map(({ source, text }) => source === "value" ? "x" : text).join("");
}
function createValueEscaper(message, { rules, entities }, mention) {
	const byRules = createEscaper(rules.map((name) => escapeRules[name]));
	const around = entities === void 0 ? surroundings(message) : { stars: true };
	return (text, position) => {
		if (entities !== void 0 && !position.inCode) return entities(text, position);
		const stars = around.stars || position.stars === true;
		return byRules(text, {
			...around,
			...position,
			stars
		}).replace(mention, disableMention);
	};
}
function withPlaceholders(spans, { mentionPrefix }, mention) {
	const ownText = ({ source, text }, index) => {
		if (source === "value") return "";
		const lines = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(text).replaceAll("", "");
		if (source === "raw") return lines.replace(encodedMention, "＆").replace(new RegExp(`${rawTag.source}|${mention.source}`, "gi"), disableMention);
		return index < spans.length - 1 && mentionPrefix !== void 0 ? lines.replace(mentionPrefix, disableMention) : lines;
	};
	return spans.map(ownText).join("");
}
const encodedMention = /&(?=(?:lt|#0*60|#x0*3c);?[\s/\u200c\u200d]*(?:@|at\b))/gi;
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
	const [title, custom] = [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(message.title, message), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message)];
	const own = `${templateText(title)}\n${templateText(custom)}`;
	const values = [...title.flatMap(({ source, text }) => source === "value" ? [text] : []), ...message.blocks.flatMap(_index_js__WEBPACK_IMPORTED_MODULE_0__.o)];
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
const shortTitlePart = 96;
function truncateSpans(spans, bytes) {
	let left = bytes;
	for (const [index, span] of spans.entries()) {
		const size = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(span.text);
		if (size > left) {
			const kept = spans.slice(0, index);
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(span.text, left);
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
function truncateTitle(title) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title)) <= 512) return title;
	return truncateSpans(title.map((span) => span.source === "template" ? span : {
		...span,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(span.text, shortTitlePart)
	}), 512);
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