"use strict";
exports.id = 828;
exports.ids = [828];
exports.modules = {
3828: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connectorFor: () => (
	connectorFor
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
function connectorFor(url, env, timeoutMs) {
const proxy = proxyFor(url, env);
return proxy ? through(proxy, timeoutMs) : _index_js__WEBPACK_IMPORTED_MODULE_0__.i;
}
function proxyFor(url, env) {
const variable = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.v)(url.hostname) || bypassed(url, env.no_proxy || env.NO_PROXY || "") ? void 0 : variableFor(url, env);
if (variable === void 0 || !(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.r)(process.versions.node)) return void 0;
const proxy = proxyUrl(variable, env[variable] ?? "");
return {
	href: proxy.href,
	host: `${proxy.hostname}:${proxy.port || (proxy.protocol === "https:" ? "443" : "80")}`
};
}
const through = ({ href, host }, timeoutMs) => ({ url, method, headers, body = "" }, events) => {
const secure = url.protocol === "https:";
const lib = secure ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
const length = method === "POST" ? { "Content-Length": String(Buffer.byteLength(body)) } : {};
const request = lib.request(url, {
	method,
	headers: {
		...headers,
		"Accept-Encoding": "identity",
		...length
	},
	agent: new lib.Agent({
		proxyEnv: {
			http_proxy: href,
			https_proxy: href
		},
		timeout: timeoutMs
	}),
	...secure ? { rejectUnauthorized: true } : {},
	maxHeaderSize: _index_js__WEBPACK_IMPORTED_MODULE_0__.a
});
let tunnel = false;
request.on("socket", () => {
	tunnel = secure;
});
request.on("finish", events.sent);
let incoming;
request.on("response", (response) => {
	if (response.statusCode === 407) return events.failed("PROXY_407");
	incoming = response;
	events.head(response.statusCode ?? 0, flat(response.headers));
	response.on("data", events.body);
	response.on("end", () => events.ended(response.complete));
	response.on("error", () => events.ended(false));
});
request.on("error", (error) => {
	while (incoming?.read()) ;
	events.failed(tunnel ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.o)(error) : tunnelCode(error));
});
request.on("close", () => events.failed("ECONNRESET"));
request.end(body);
return {
	close: () => request.destroy(),
	proxyAt: (code) => !tunnel && proxyCodes.test(code) ? host : void 0
};
};
function flat(headers) {
return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}
const proxyCodes = /^(?:PROXY_\d|PROXY_ANSWER|E(?!RR_|PROTO)|TIMEOUT|CANCELLED)/;
function tunnelCode(error) {
const code = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.o)(error);
if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return "PROXY_ANSWER";
if (code !== "ERR_PROXY_TUNNEL") return code;
const status = "statusCode" in error ? error.statusCode : void 0;
if (status === void 0) return "ECONNRESET";
return Number(status) >= 100 && Number(status) <= 999 ? `PROXY_${status}` : "PROXY_ANSWER";
}
function variableFor(url, env) {
return [`${url.protocol.replace(":", "")}_proxy`, "all_proxy"].flatMap((name) => [name, name.toUpperCase()]).find((name) => env[name]);
}
function proxyUrl(variable, value) {
const url = URL.parse(value.includes("://") ? value : `http://${value}`);
if (url && /^https?:$/.test(url.protocol) && isEncoded(url.username + url.password)) return url;
throw Object.assign(new Error("not the URL of a proxy"), {
	code: "PROXY_URL",
	variable
});
}
function isEncoded(text) {
try {
	return decodeURIComponent(text) !== void 0;
} catch {
	return false;
}
}
function bypassed({ hostname, port, protocol }, list) {
const host = hostname.toLowerCase();
const actual = port || (protocol === "https:" ? "443" : "80");
return list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
	const [, name = "", wanted = actual] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
	const suffix = name.replace(/^\*?\.?/, "");
	return wanted === actual && (name === "*" || host === suffix || host.endsWith(`.${suffix}`));
});
}
})
)
};
;
