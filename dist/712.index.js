"use strict";
exports.id = 712;
exports.ids = [712, 127];
exports.modules = {
7639: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (
	explain
)
});
function explain(code, row, more = {}) {
const { text, advice, retry = false, fallback } = {
	...row,
	...more
};
return {
	kind: "failed",
	code,
	text,
	advice,
	retry,
	...fallback === void 0 ? {} : { fallback }
};
}
})
),
8508: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
noAnswerVerdict: () => (
	noAnswerVerdict
),
statusVerdict: () => (
	statusVerdict
)
});
var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7639);
const ca = "Give the CA certificate of the server by the environment variable NODE_EXTRA_CA_CERTS";
const checkProxy = "Check the proxy and its log, or list the destination in NO_PROXY.";
const networkCodes = [
{
	codes: ["ECONNREFUSED"],
	text: (host) => `connection refused by ${host}`,
	advice: "Check host and port, and that the service is up.",
	retry: "yes"
},
{
	codes: ["ENOTFOUND"],
	text: (host) => `no address found for ${host}`,
	advice: "Check the spelling of the host, and that the runner can resolve it.",
	retry: "once"
},
{
	codes: ["EAI_AGAIN"],
	text: (host) => `the name server did not answer for ${host}`,
	advice: "Check the runner's name resolution.",
	retry: "yes"
},
{
	codes: ["TIMEOUT"],
	text: (host, time) => `no answer from ${host} in ${time}`,
	advice: "Check that the service is reachable from the runner, or raise `timeout`.",
	retry: "yes"
},
{
	codes: ["ETIMEDOUT"],
	text: (host, time) => `no connection to ${host} in ${time}`,
	advice: "Check that a firewall lets the runner reach the service.",
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
	text: (host) => `no network route to ${host}`,
	advice: "Check the runner's network.",
	retry: "yes"
},
{
	codes: [
		"ECONNRESET",
		"EPIPE",
		"ECONNABORTED"
	],
	text: (host) => `connection to ${host} closed before the answer`,
	advice: "Check the service and the firewalls before it; a port that speaks TLS needs `https:`.",
	retry: "yes"
},
{
	codes: ["CANCELLED"],
	text: (host) => `the attempt at ${host} was cancelled`,
	advice: "Run the job again if the message is needed."
},
{
	codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
	text: (host) => `the TLS certificate of ${host} is expired or not yet valid`,
	advice: "Renew the server's certificate and check the runner's clock."
},
{
	codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
	text: (host) => `the TLS certificate of ${host} is for another host`,
	advice: "Use the host name that the certificate names."
},
{
	codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
	text: (host) => `the TLS certificate of ${host} is self-signed`,
	advice: `${ca}.`
},
{
	codes: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT*"],
	text: (host) => `the TLS certificate of ${host} is from an unknown issuer`,
	advice: `${ca}.`
},
{
	codes: [
		"CERT_*",
		"INVALID_CA",
		"INVALID_PURPOSE",
		"HOSTNAME_MISMATCH",
		"PATH_LENGTH_EXCEEDED",
		"ERR_TLS_CERT*"
	],
	text: (host) => `the TLS certificate of ${host} is not valid`,
	advice: `${ca} if it is private.`
},
{
	codes: [
		"ERR_SSL_*",
		"ERR_TLS_*",
		"EPROTO"
	],
	text: (host) => `no TLS connection with ${host}`,
	advice: "Check that the port speaks TLS 1.2 or newer; `http:` and `https:` may be confused."
},
{
	codes: ["HPE_HEADER_OVERFLOW"],
	text: (host) => `the headers of the answer of ${host} are too long`,
	advice: "Check that the URL is that of the service."
},
{
	codes: ["HPE_*"],
	text: (host) => `the answer of ${host} is not HTTP`,
	advice: "Check host and port; the port may speak TLS: then use `https:`."
},
{
	codes: ["PROXY_407"],
	text: (host) => `${host} asks for a user and a password`,
	advice: "Put them into the proxy variable of the runner, percent-encoded."
},
{
	codes: ["PROXY_403"],
	text: (host) => `${host} forbids this destination`,
	advice: "Allow the destination at the proxy, or list it in NO_PROXY."
},
{
	codes: ["PROXY_URL"],
	text: (host) => `the variable ${host} is not the URL of an http(s) proxy`,
	advice: "Correct it in the environment of the runner; user and password are percent-encoded (% is %25, @ is %40)."
},
{
	codes: ["PROXY_*"],
	text: (host) => `${host} did not open a tunnel`,
	advice: checkProxy
},
{
	codes: ["ERR_INVALID_CHAR", "ERR_INVALID_HTTP_TOKEN"],
	text: (host) => `a header for ${host} has characters that HTTP does not allow`,
	advice: "Remove control characters and non-Latin letters from the headers."
}
];
const unknown = {
text: (host) => `no exchange with ${host}`,
advice: "Look up the code; please report it if it should be retried."
};
function networkRow(code) {
return networkCodes.find((row) => row.codes.some((pattern) => fits(pattern, code))) ?? unknown;
}
function fits(pattern, code) {
return pattern.endsWith("*") ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}
const again = "Nothing to do if it passes; else look at the state of the service.";
const statusRows = {
400: {
	text: "request refused",
	advice: "Check the URL and the message; the service could not read the request."
},
401: {
	text: "not authorised",
	advice: "Check the token, the secret and the clock of the runner."
},
403: {
	text: "forbidden",
	advice: "Check the token, the secret, and whether the runner's address is allowed."
},
404: {
	text: "not found",
	advice: "Check the path of the URL; the robot or receiver may have been removed."
},
405: {
	text: "POST not allowed",
	advice: "Check the path of the URL."
},
407: {
	text: "a proxy asks for a user and a password",
	advice: "Put them into the proxy variable of the runner."
},
408: {
	text: "the service waited too long for the request",
	advice: again,
	retry: "yes"
},
410: {
	text: "gone",
	advice: "The receiver was removed: make a new one and change the URL."
},
413: {
	text: "message too large",
	advice: "Shorten `custom-content` or select less `content`."
},
425: {
	text: "too early",
	advice: again,
	retry: "yes"
},
429: {
	text: "too many messages",
	advice: "Send fewer messages, for example one for the whole run by `scope: workflow`.",
	retry: "yes"
}
};
const statusClasses = {
3: {
	text: "redirect refused",
	advice: "Use the final URL: a followed redirect would send the secret to another place."
},
4: {
	text: "request refused",
	advice: "Look up the status in the documentation of the receiver."
},
5: {
	text: "the service failed",
	advice: again,
	retry: "yes"
}
};
const otherStatus = {
text: "unexpected status",
advice: "Check that the URL is that of the service."
};
const ambiguous = [
"TIMEOUT",
"ETIMEDOUT",
"ECONNRESET",
"EPIPE",
"ECONNABORTED",
"CANCELLED"
];
function noAnswerVerdict({ code, host, proxy, seconds, bodySent }) {
const row = networkRow(code);
const text = row.text(proxy ? `the proxy ${host}` : host, `${seconds} s`);
const arrival = bodySent && ambiguous.includes(code) ? "; unknown whether it arrived" : "";
const advice = proxy && !code.startsWith("PROXY_") ? checkProxy : row.advice;
return (0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.t)(code, {
	...row,
	text: text + arrival,
	advice
});
}
function statusVerdict(reply, service) {
const row = statusRows[reply.status] ?? statusClasses[Math.floor(reply.status / 100)] ?? otherStatus;
const afterMs = row.retry ? retryAfterMs(reply.headers["retry-after"], serverTime(reply)) : void 0;
const text = `${service}: ${row.text}`;
return (0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.t)(`HTTP ${reply.status}`, row, afterMs === void 0 ? { text } : {
	text,
	retry: { afterMs }
});
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
),
3712: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
refusal: () => (
	refusal
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7639);
var _http_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
async function refusal(service, reply, said) {
if (reply.kind === "no-answer") return (0, _http_answers_js__WEBPACK_IMPORTED_MODULE_2__.noAnswerVerdict)(reply);
const ok = reply.status >= 200 && reply.status < 300;
if (said !== void 0 && Number(said.code) !== 0) return byCode(service, await service.codes(), said);
return ok ? notAnAnswer(service, reply) : (0, _http_answers_js__WEBPACK_IMPORTED_MODULE_2__.statusVerdict)(reply, service.title);
}
function byCode({ title, brief }, codes, { code, text }) {
const lower = text.toLowerCase();
const fits = (row2) => row2.code === code && (row2.words ?? [""]).some((words) => lower.includes(words));
const row = codes.find(fits) ?? unknown(title);
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text).replace(/ {2,}/g, " ");
const shown = clip(brief === void 0 ? line : brief(line));
return (0, _explain_js__WEBPACK_IMPORTED_MODULE_3__.t)(code, row, { text: `${title}: ${row.text} (${code}${shown === "" ? "" : `: ${shown}`})` });
}
function unknown(title) {
return {
	text: "refused with a code that is not in its documents",
	advice: `Search for the code in the documents of ${title}.`
};
}
function notAnAnswer({ title }, { status, body, end }) {
const seen = clip(body).slice(0, 100);
const cut = end === "cut" ? ", cut off" : "";
return {
	kind: "failed",
	code: `HTTP ${status}`,
	text: `not an answer of ${title} (HTTP ${status}${cut}${seen === "" ? ", empty" : `: ${seen}`})`,
	advice: `Check that 'webhook-url' is the URL of a ${title} robot and that no proxy or login page answers in its place.`,
	retry: end === "cut" ? "yes" : false
};
}
function clip(text) {
return (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.A)((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text.replace(/https?:\/\/\S+/g, "")), 256);
}
})
)
};
;
