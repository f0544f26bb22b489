"use strict";
exports.id = 284;
exports.ids = [284];
exports.modules = {

/***/ 7284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createChatBot)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5839);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(751);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5544);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5512);






// src/channels/meanings.ts
const meanings = {
	tooMany: /too (?:many|fast|frequent)|frequency|rate.?limit|throttl|\bqps\b|times (?:per|a) (?:minute|second)|频率|频繁|限流|[过太]快|请求[过太]多|次数(?:达到|超过|[过太]多)/i,
	tooLong: /too (?:long|large|big)|exceeds? (?:the )?(?:max(?:imum)? )?(?:length|limit|size)|exceed.{0,20}\bbytes\b|[过太][长大]|超长|超过.{0,8}(?:长度|字节|限制)/i
};
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
	const texts = message.blocks.flatMap(_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.p);
	const title = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(message.title, message));
	const fits = ({ measuredText, hasTooManyParts }) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(measuredText) <= limit && hasTooManyParts !== true;
	if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(title) <= 512 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__.t)(texts.join("")) <= limit) {
		const rendered = render(message);
		if (fits(rendered)) return {
			bodies: rendered.bodies,
			notes: []
		};
	}
	const { message: shorter, notes } = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_3__.n)(message, limit, (candidate) => fits(render(candidate)));
	return {
		bodies: render(shorter).bodies,
		notes
	};
}
function parseResponse(service, response) {
	if (response.kind === "network-error") return (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__.n)(response);
	const answer = readAnswer(service, response.body);
	const isOk = response.status >= 200 && response.status < 300;
	if (answer !== void 0 && Number(answer.code) !== 0) return toServiceError(service, answer);
	if (!isOk) return (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__.r)(response, service.title);
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
	const shown = quote(shorten((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(text).replace(/ {2,}/g, " ")));
	const said = shown === "" ? code : `${code}: ${shown}`;
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_5__.t)(code, row, { message: {
		en: `${title}: ${row.message.en} (${said})`,
		zh: `${title}: ${row.message.zh}（${said}）`
	} });
}
function findRow({ codes, tooMany, tooLong, vague, title }, code, text) {
	const rows = codes.filter((row) => row.code === code);
	const byWords = rows.find(({ words }) => words?.some((each) => text.toLowerCase().includes(each)));
	if (byWords !== void 0) return byWords;
	if (rows.length === 0 || vague.includes(code)) {
		if (meanings.tooMany.test(text)) return tooMany;
		if (meanings.tooLong.test(text)) return tooLong;
	}
	return rows.find(({ words }) => words === void 0) ?? unknownCode(title);
}
function unknownCode(title) {
	return {
		message: {
			en: "rejected with a code that is not in its documents",
			zh: "以文档中没有的代码拒绝"
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.O)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(shown), 256);
}



/***/ }),

/***/ 5544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ networkFailure),
/* harmony export */   r: () => (/* binding */ statusFailure),
/* harmony export */   t: () => (/* binding */ http_errors_exports)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
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
// src/channels/http-errors.ts
var http_errors_exports = __exportAll({
	describeNetworkError: () => describeNetworkError,
	networkFailure: () => networkFailure,
	statusFailure: () => statusFailure
});
const again = {
	en: "No action needed if a retry succeeds; otherwise check the service's status page.",
	zh: "如果重试成功则无需处理；否则查看该服务的状态页。"
};
const ca = {
	en: "Give the CA certificate of the server in the environment variable NODE_EXTRA_CA_CERTS.",
	zh: "用环境变量 NODE_EXTRA_CA_CERTS 给出服务器的 CA 证书。"
};
const checkUrl = {
	en: "Check that the URL is that of the service.",
	zh: "检查地址是否属于该服务。"
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
			en: "Check the token, the secret and the runner's clock.",
			zh: "检查令牌、密钥和运行器的时钟。"
		}
	},
	{
		status: 403,
		message: {
			en: "forbidden",
			zh: "禁止访问"
		},
		advice: {
			en: "Check the token, the secret, and whether the runner's address is allowed.",
			zh: "检查令牌、密钥，以及是否允许运行器的 IP 地址。"
		}
	},
	{
		status: 404,
		message: {
			en: "not found",
			zh: "找不到"
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
			en: "a proxy asks for a user and a password",
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
			en: "Shorten 'custom-content' or select less 'content'.",
			zh: "缩短 'custom-content'，或减少 'content' 的内容。"
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
			en: "redirect refused",
			zh: "不跟随重定向"
		},
		advice: {
			en: "Use the final URL: a followed redirect would send the secret to another place.",
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
		message: ({ en, zh }) => ({
			en: `connection refused by ${en}`,
			zh: `${zh} 拒绝连接`
		}),
		advice: {
			en: "Check host and port, and that the service is up.",
			zh: "检查主机和端口，以及服务是否已启动。"
		},
		retry: "yes"
	},
	{
		codes: ["ENOTFOUND"],
		message: ({ en, zh }) => ({
			en: `no address found for ${en}`,
			zh: `找不到 ${zh} 的 IP 地址`
		}),
		advice: {
			en: "Check the spelling of the host, and that the runner can resolve it.",
			zh: "检查主机名的拼写，以及运行器能否解析它。"
		},
		retry: "once"
	},
	{
		codes: ["EAI_AGAIN"],
		message: ({ en, zh }) => ({
			en: `the name server did not answer for ${en}`,
			zh: `域名服务器没有回答对 ${zh} 的查询`
		}),
		advice: {
			en: "Check the runner's name resolution.",
			zh: "检查运行器的域名解析。"
		},
		retry: "yes"
	},
	{
		codes: ["TIMEOUT"],
		message: ({ en, zh }, time) => ({
			en: `no answer from ${en} in ${time}`,
			zh: `${zh} 在 ${time} 内没有回复`
		}),
		advice: {
			en: "Check that the service is reachable from the runner, or raise 'timeout'.",
			zh: "检查运行器能否访问该服务，或增大 'timeout'。"
		},
		retry: "yes"
	},
	{
		codes: ["ETIMEDOUT"],
		message: ({ en, zh }, time) => ({
			en: `no connection to ${en} in ${time}`,
			zh: `在 ${time} 内无法连接 ${zh}`
		}),
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
		message: ({ en, zh }) => ({
			en: `no network route to ${en}`,
			zh: `没有到 ${zh} 的网络路由`
		}),
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
		message: ({ en, zh }) => ({
			en: `connection to ${en} closed before the answer`,
			zh: `与 ${zh} 的连接在回复之前关闭`
		}),
		advice: {
			en: "Check the service and the firewalls before it; a port that speaks TLS needs 'https:'.",
			zh: "检查服务和它前面的防火墙；使用 TLS 的端口需要 'https:'。"
		},
		retry: "yes"
	},
	{
		codes: ["CANCELLED"],
		message: ({ en, zh }) => ({
			en: `the attempt at ${en} was canceled`,
			zh: `对 ${zh} 的尝试已取消`
		}),
		advice: {
			en: "Run the job again if the message is needed.",
			zh: "如果需要这条消息，请重新运行作业。"
		}
	},
	{
		codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
		message: ({ en, zh }) => ({
			en: `the TLS certificate of ${en} is expired or not yet valid`,
			zh: `${zh} 的 TLS 证书已过期或尚未生效`
		}),
		advice: {
			en: "Renew the server's certificate and check the runner's clock.",
			zh: "更新服务器的证书，并检查运行器的时钟。"
		}
	},
	{
		codes: ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"],
		message: ({ en, zh }) => ({
			en: `the TLS certificate of ${en} is for another host`,
			zh: `${zh} 的 TLS 证书属于另一台主机`
		}),
		advice: {
			en: "Use the host name that the certificate names.",
			zh: "使用证书中的主机名。"
		}
	},
	{
		codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
		message: ({ en, zh }) => ({
			en: `the TLS certificate of ${en} is self-signed`,
			zh: `${zh} 的 TLS 证书是自签名的`
		}),
		advice: ca
	},
	{
		codes: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT*"],
		message: ({ en, zh }) => ({
			en: `the TLS certificate of ${en} is from an unknown issuer`,
			zh: `${zh} 的 TLS 证书由未知机构签发`
		}),
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
		message: ({ en, zh }) => ({
			en: `the TLS certificate of ${en} is not valid`,
			zh: `${zh} 的 TLS 证书无效`
		}),
		advice: ca
	},
	{
		codes: [
			"ERR_SSL_*",
			"ERR_TLS_*",
			"EPROTO"
		],
		message: ({ en, zh }) => ({
			en: `no TLS connection with ${en}`,
			zh: `无法与 ${zh} 建立 TLS 连接`
		}),
		advice: {
			en: "Check that the port speaks TLS 1.2 or newer; 'http:' and 'https:' may be confused.",
			zh: "检查该端口是否使用 TLS 1.2 或更高版本；可能混淆了 'http:' 和 'https:'。"
		}
	},
	{
		codes: ["HPE_HEADER_OVERFLOW"],
		message: ({ en, zh }) => ({
			en: `the headers of the answer of ${en} are too long`,
			zh: `${zh} 回复的头部过长`
		}),
		advice: checkUrl
	},
	{
		codes: ["HPE_*"],
		message: ({ en, zh }) => ({
			en: `the answer of ${en} is not HTTP`,
			zh: `${zh} 的回复不是 HTTP`
		}),
		advice: {
			en: "Check host and port; if the port speaks TLS, use 'https:'.",
			zh: "检查主机和端口；如果该端口使用 TLS，请用 'https:'。"
		}
	},
	{
		codes: ["PROXY_407"],
		message: ({ en, zh }) => ({
			en: `${en} asks for a user and a password`,
			zh: `${zh} 要求用户名和密码`
		}),
		advice: {
			en: "Put them into the runner's proxy variable, percent-encoded.",
			zh: "经百分号编码后写入运行器的代理环境变量。"
		}
	},
	{
		codes: ["PROXY_403"],
		message: ({ en, zh }) => ({
			en: `${en} forbids this destination`,
			zh: `${zh} 禁止访问该目标`
		}),
		advice: {
			en: "Allow the destination at the proxy, or list it in NO_PROXY.",
			zh: "在代理上放行该目标，或把它列入 NO_PROXY。"
		}
	},
	{
		codes: ["PROXY_URL"],
		message: ({ en, zh }) => ({
			en: `the variable ${en} is not the URL of an http(s) proxy`,
			zh: `环境变量 ${zh} 不是 http(s) 代理的地址`
		}),
		advice: {
			en: "Correct it in the runner's environment: it begins with http:// or https://; user and password are percent-encoded (% is %25, @ is %40).",
			zh: "在运行器的环境中改正：以 http:// 或 https:// 开头；用户名和密码要做百分号编码（% 写成 %25，@ 写成 %40）。"
		}
	},
	{
		codes: ["PROXY_*"],
		message: ({ en, zh }) => ({
			en: `${en} did not open a tunnel`,
			zh: `${zh} 没有建立隧道`
		}),
		advice: checkProxy
	},
	{
		codes: ["ERR_INVALID_CHAR", "ERR_INVALID_HTTP_TOKEN"],
		message: ({ en, zh }) => ({
			en: `a header for ${en} has characters that HTTP does not allow`,
			zh: `发往 ${zh} 的请求头中有 HTTP 不允许的字符`
		}),
		advice: {
			en: "Remove control characters and non-Latin letters from the headers.",
			zh: "去掉请求头中的控制字符和非拉丁字母。"
		}
	}
];
const otherNetworkError = {
	codes: [],
	message: ({ en, zh }) => ({
		en: `request to ${en} failed`,
		zh: `对 ${zh} 的请求失败`
	}),
	advice: {
		en: "Look up the code; please report it if it should be retried.",
		zh: "查找该代码的含义；如果认为应当重试，请报告。"
	}
};
const ambiguous = [
	"TIMEOUT",
	"ETIMEDOUT",
	"ECONNRESET",
	"EPIPE",
	"ECONNABORTED",
	"CANCELLED"
];
function findNetworkError(code) {
	const fits = (name) => name.endsWith("*") ? code.startsWith(name.slice(0, -1)) : code === name;
	return networkErrors.find(({ codes }) => codes.some(fits)) ?? otherNetworkError;
}
function toProxyName(host) {
	return {
		en: `the proxy ${host}`,
		zh: `代理 ${host}`
	};
}
function networkFailure({ code, host, proxy, seconds, bodySent }) {
	const row = findNetworkError(code);
	const what = row.message(proxy ? toProxyName(host) : {
		en: host,
		zh: host
	}, `${seconds} s`);
	const message = bodySent && ambiguous.includes(code) ? {
		en: `${what.en}; unknown whether it arrived`,
		zh: `${what.zh}；不确定是否已送达`
	} : what;
	const [, status] = /^PROXY_(\d+)$/.exec(code) ?? [];
	const retry = status === void 0 ? row.retry : findStatusError(Number(status)).retry;
	const advice = proxy && !code.startsWith("PROXY_") ? checkProxy : row.advice;
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.t)(code, {
		message,
		advice,
		...retry && { retry }
	});
}
function describeNetworkError({ code, host, proxy, seconds }) {
	const { en, zh } = findNetworkError(code).message(proxy ? toProxyName(host) : {
		en: "the API",
		zh: "API"
	}, `${seconds} s`);
	return {
		en: `${en} (${code})`,
		zh: `${zh}（${code}）`
	};
}
function statusFailure(response, service) {
	const row = findStatusError(response.status);
	const afterMs = row.retry === void 0 ? void 0 : parseRetryAfter(response.headers["retry-after"], serverTime(response));
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)((language) => `${service}: ${row.message[language]}`);
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.t)(`HTTP ${response.status}`, row, {
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



/***/ })

};
;