"use strict";
exports.id = 544;
exports.ids = [544];
exports.modules = {
1931: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (
	toFailure
)
});
function toFailure(code, row, more = {}) {
const [, text, advice, then = false] = row;
return {
	kind: "failed",
	code,
	text,
	advice,
	...typeof then === "object" ? {
		retry: false,
		...then
	} : { retry: then },
	...more
};
}
})
),
5544: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
networkFailure: () => (
	networkFailure
),
statusFailure: () => (
	statusFailure
)
});
var _error_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1931);
const again = "Nothing to do if it passes; else look at the state of the service.";
const ca = "Give the CA certificate of the server by the environment variable NODE_EXTRA_CA_CERTS";
const checkProxy = "Check the proxy and its log, or list the destination in NO_PROXY.";
const statusCodes = [
[
	400,
	"request refused",
	"Check the URL and the message; the service could not read the request."
],
[
	401,
	"not authorised",
	"Check the token, the secret and the clock of the runner."
],
[
	403,
	"forbidden",
	"Check the token, the secret, and whether the runner's address is allowed."
],
[
	404,
	"not found",
	"Check the path of the URL; the robot or receiver may have been removed."
],
[
	405,
	"POST not allowed",
	"Check the path of the URL."
],
[
	407,
	"a proxy asks for a user and a password",
	"Put them into the proxy variable of the runner."
],
[
	408,
	"the service waited too long for the request",
	again,
	"yes"
],
[
	410,
	"gone",
	"The receiver was removed: make a new one and change the URL."
],
[
	413,
	"message too large",
	"Shorten `custom-content` or select less `content`."
],
[
	425,
	"too early",
	again,
	"yes"
],
[
	429,
	"too many messages",
	"Send fewer messages, for example one for the whole run by `scope: workflow`.",
	"yes"
],
[
	3,
	"redirect refused",
	"Use the final URL: a followed redirect would send the secret to another place."
],
[
	4,
	"request refused",
	"Look up the status in the documentation of the receiver."
],
[
	5,
	"the service failed",
	again,
	"yes"
]
];
const otherStatus = [
0,
"unexpected status",
"Check that the URL is that of the service."
];
const networkCodes = [
[
	["ECONNREFUSED"],
	(host) => `connection refused by ${host}`,
	"Check host and port, and that the service is up.",
	"yes"
],
[
	["ENOTFOUND"],
	(host) => `no address found for ${host}`,
	"Check the spelling of the host, and that the runner can resolve it.",
	"once"
],
[
	["EAI_AGAIN"],
	(host) => `the name server did not answer for ${host}`,
	"Check the runner's name resolution.",
	"yes"
],
[
	["TIMEOUT"],
	(host, time) => `no answer from ${host} in ${time}`,
	"Check that the service is reachable from the runner, or raise `timeout`.",
	"yes"
],
[
	["ETIMEDOUT"],
	(host, time) => `no connection to ${host} in ${time}`,
	"Check that a firewall lets the runner reach the service.",
	"yes"
],
[
	[
		"ENETUNREACH",
		"EHOSTUNREACH",
		"ENETDOWN",
		"EHOSTDOWN",
		"EADDRNOTAVAIL"
	],
	(host) => `no network route to ${host}`,
	"Check the runner's network.",
	"yes"
],
[
	[
		"ECONNRESET",
		"EPIPE",
		"ECONNABORTED"
	],
	(host) => `connection to ${host} closed before the answer`,
	"Check the service and the firewalls before it; a port that speaks TLS needs `https:`.",
	"yes"
],
[
	["CANCELLED"],
	(host) => `the attempt at ${host} was cancelled`,
	"Run the job again if the message is needed."
],
[
	["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
	(host) => `the TLS certificate of ${host} is expired or not yet valid`,
	"Renew the server's certificate and check the runner's clock."
],
[
	["ERR_TLS_CERT_ALTNAME_INVALID"],
	(host) => `the TLS certificate of ${host} is for another host`,
	"Use the host name that the certificate names."
],
[
	["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
	(host) => `the TLS certificate of ${host} is self-signed`,
	`${ca}.`
],
[
	["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT*"],
	(host) => `the TLS certificate of ${host} is from an unknown issuer`,
	`${ca}.`
],
[
	[
		"CERT_*",
		"INVALID_CA",
		"INVALID_PURPOSE",
		"HOSTNAME_MISMATCH",
		"PATH_LENGTH_EXCEEDED",
		"ERR_TLS_CERT*"
	],
	(host) => `the TLS certificate of ${host} is not valid`,
	`${ca} if it is private.`
],
[
	[
		"ERR_SSL_*",
		"ERR_TLS_*",
		"EPROTO"
	],
	(host) => `no TLS connection with ${host}`,
	"Check that the port speaks TLS 1.2 or newer; `http:` and `https:` may be confused."
],
[
	["HPE_HEADER_OVERFLOW"],
	(host) => `the headers of the answer of ${host} are too long`,
	"Check that the URL is that of the service."
],
[
	["HPE_*"],
	(host) => `the answer of ${host} is not HTTP`,
	"Check host and port; the port may speak TLS: then use `https:`."
],
[
	["PROXY_407"],
	(host) => `${host} asks for a user and a password`,
	"Put them into the proxy variable of the runner, percent-encoded."
],
[
	["PROXY_403"],
	(host) => `${host} forbids this destination`,
	"Allow the destination at the proxy, or list it in NO_PROXY."
],
[
	["PROXY_URL"],
	(host) => `the variable ${host} is not the URL of an http(s) proxy`,
	"Correct it in the environment of the runner; user and password are percent-encoded (% is %25, @ is %40)."
],
[
	["PROXY_*"],
	(host) => `${host} did not open a tunnel`,
	checkProxy
],
[
	["ERR_INVALID_CHAR", "ERR_INVALID_HTTP_TOKEN"],
	(host) => `a header for ${host} has characters that HTTP does not allow`,
	"Remove control characters and non-Latin letters from the headers."
]
];
const otherFailure = [
[],
(host) => `no exchange with ${host}`,
"Look up the code; please report it if it should be retried."
];
const ambiguous = [
"TIMEOUT",
"ETIMEDOUT",
"ECONNRESET",
"EPIPE",
"ECONNABORTED",
"CANCELLED"
];
function networkFailure({ code, host, proxy, seconds, bodySent }) {
const fits = (name) => name.endsWith("*") ? code.startsWith(name.slice(0, -1)) : code === name;
const [on, textOf, own, then = false] = networkCodes.find(([names]) => names.some(fits)) ?? otherFailure;
const text = textOf(proxy ? `the proxy ${host}` : host, `${seconds} s`);
const arrival = bodySent && ambiguous.includes(code) ? "; unknown whether it arrived" : "";
const advice = proxy && !code.startsWith("PROXY_") ? checkProxy : own;
return (0, _error_table_js__WEBPACK_IMPORTED_MODULE_0__.t)(code, [
	on,
	text + arrival,
	advice,
	then
]);
}
function statusFailure(reply, service) {
const rowOf = (status) => statusCodes.find(([on]) => on === status);
const row = rowOf(reply.status) ?? rowOf(Math.floor(reply.status / 100)) ?? otherStatus;
const [, text, , then] = row;
const afterMs = then === void 0 ? void 0 : retryAfterMs(reply.headers["retry-after"], serverTime(reply));
const more = {
	text: `${service}: ${text}`,
	...afterMs !== void 0 && { retry: { afterMs } }
};
return (0, _error_table_js__WEBPACK_IMPORTED_MODULE_0__.t)(`HTTP ${reply.status}`, row, more);
}
function serverTime({ headers, at }) {
const time = httpDate(headers.date ?? "");
return Number.isNaN(time) ? at : time;
}
function retryAfterMs(header, now) {
const value = header?.trim() ?? "";
if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value)) * 1e3;
const time = httpDate(value);
return Number.isNaN(time) ? void 0 : Math.max(0, time - now);
}
function httpDate(value) {
return /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : NaN;
}
})
)
};
;
