"use strict";
exports.id = 13;
exports.ids = [13,293];
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

/***/ 7013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   webhook: () => (/* binding */ webhook)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3293);



// src/channels/webhook.ts
const title = {
	en: "The webhook receiver",
	zh: "Webhook 接收端"
};
const webhook = {
	title,
	render({ flow, task }, { url, secret, headers }, { now, id }) {
		const body = JSON.stringify(flow ?? task);
		const timestamp = Math.floor(now.getTime() / 1e3);
		const signatures = secret === "" ? {} : {
			"webhook-signature": signStandardWebhook(secret, id, timestamp, body),
			"X-Hub-Signature-256": signHub(secret, body)
		};
		const all = mergeHeaders(Object.entries(_channel_js__WEBPACK_IMPORTED_MODULE_1__.t), headers, Object.entries({
			"webhook-id": id,
			"webhook-timestamp": String(timestamp),
			...signatures
		}));
		const secrets = Object.values(signatures).flatMap((each) => [each, each.replace(/^(?:sha256=|v1,)/, "")]);
		return {
			requests: [{
				method: "POST",
				url,
				headers: all,
				body
			}],
			notes: [],
			secrets
		};
	},
	parseResponse(response) {
		if (response.kind === "response" && response.status >= 200 && response.status < 300) return { kind: "accepted" };
		return response.kind === "response" ? (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_2__.r)(response, title) : (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_2__.n)(response);
	}
};
function mergeHeaders(...lists) {
	const byName = new Map(lists.flat().map(([name, value]) => [name.toLowerCase(), [name, value]]));
	return Object.fromEntries(byName.values());
}
function signStandardWebhook(secret, id, timestamp, body) {
	const key = secret.startsWith("whsec_") ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(secret.slice(6)) : secret;
	return `v1,${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(key, `${id}.${timestamp}.${body}`, "base64")}`;
}
function signHub(secret, body) {
	return `sha256=${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(secret, body, "hex")}`;
}



/***/ })

};
;