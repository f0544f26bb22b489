"use strict";
exports.id = 694;
exports.ids = [694];
exports.modules = {
3694: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
problemOf: () => (
	problemOf
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const receiverChannel = _index_js__WEBPACK_IMPORTED_MODULE_0__.F.find(([, { transport, url }]) => transport === "http" && url === void 0)?.[0];
const filledIn = "Write ${{ secrets.NAME }}, with the name of your secret.";
function problemOf(candidate) {
const { text } = candidate;
if (/^["'`]|["'`]$/.test(text)) return "has quotes around the URL. Remove them from the secret.";
if (/^\$|^secrets\.|\$\{|\{\{/.test(text)) return `holds a reference that was not filled in. ${filledIn}`;
if (/[,;，；]https?:\/\//i.test(text)) return "has several URLs in one line. Write each on a line of its own.";
const url = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.b)(text);
if (url === void 0) return notAUrl(text);
if (url.protocol !== "https:" && url.protocol !== "http:") return /^[\w-]+(?:\.[\w-]+)+:$/.test(url.protocol) ? notAUrl(text) : `begins with ${url.protocol} but only https: (or http: inside your network) can be used.`;
if (url.username !== "" || url.password !== "") return "holds a user name or password. Use 'webhook-headers' with an Authorization line instead.";
return problemOfService(url, candidate);
}
function notAUrl(text) {
if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text)) return "does not begin with https://. Put https:// before it.";
return /^[\w-]{16,}$/.test(text) ? "is only a token or a key. Give the whole URL that the robot's page shows, beginning with https://." : "is not a URL. Copy it again, beginning with https://.";
}
function problemOfService(url, { channel, named }) {
const expected = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.S)(channel);
const robot = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.x)(url.pathname);
const service = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.C)(url.hostname);
const mistaken = named && expected === void 0 ? void 0 : (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.y)(url);
if (mistaken !== void 0) return mistaken;
if (robot !== void 0 && robot !== channel && (expected !== void 0 || service !== void 0)) return `is the URL of a robot of the channel ${robot}, not ${channel}. ${named ? `Write 'channel: ${robot}' or leave 'channel' out` : "Use a step for each channel"}.`;
const home = service ?? channel;
const example = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.S)(home)?.example.replace("https://", "");
if (robot === void 0 && (expected !== void 0 || service !== void 0 && !named)) return `is not the URL of a robot of the channel ${home}, which looks like ${example}. Copy it again from the robot's page.`;
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.v)(url, channel)) return `has no ${expected?.token}: it looks like ${example}. Copy it again from the robot's page.`;
if (service !== void 0 && url.protocol === "http:") return "begins with http:, which would send the token in clear. Begin it with https:.";
const stranger = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.w)(url);
return stranger === void 0 || named ? void 0 : `is a webhook of ${stranger}, a service that this action does not write messages for. Use an action made for it; to send the task payload there all the same, write 'channel: ${receiverChannel}'.`;
}
})
)
};
;
