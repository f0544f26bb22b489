"use strict";
exports.id = 828;
exports.ids = [828];
exports.modules = {
3828: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
proxyRoute: () => (
	proxyRoute
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
function proxyRoute(url, env, { make, timeoutMs }) {
const variable = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.N)(url.hostname) || bypassed(url, env.no_proxy || env.NO_PROXY || "") ? void 0 : variableFor(url, env);
if (variable === void 0 || !(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.P)(process.versions.node)) return void 0;
const proxy = proxyUrl(variable, env[variable] ?? "");
return {
	agent: new make({
		proxyEnv: {
			http_proxy: proxy.href,
			https_proxy: proxy.href
		},
		timeout: timeoutMs
	}),
	host: `${proxy.hostname}:${proxy.port || (proxy.protocol === "https:" ? "443" : "80")}`,
	stands: (code) => proxyCodes.test(code),
	codeOf: tunnelCode
};
}
const proxyCodes = /^(?:PROXY_\d|PROXY_ANSWER|E(?!RR_|PROTO)|TIMEOUT|CANCELLED)/;
function tunnelCode(code, error) {
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
