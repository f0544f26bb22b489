"use strict";
exports.id = 13;
exports.ids = [13];
exports.modules = {
7013: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
webhook: () => (
	webhook
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5839);
const title = "The webhook receiver";
const webhook = {
transport: "http",
title,
encode({ flow, task }, { url, secret, headers }, { now, id }) {
	const body = JSON.stringify(flow ?? task);
	const timestamp = Math.floor(now.getTime() / 1e3);
	const signatures = secret === "" ? {} : {
		"webhook-signature": signStandardWebhook(secret, id, timestamp, body),
		"X-Hub-Signature-256": signHub(secret, body)
	};
	const all = {
		"Content-Type": "application/json; charset=utf-8",
		"User-Agent": "message-notification",
		...Object.fromEntries(headers),
		"webhook-id": id,
		"webhook-timestamp": String(timestamp),
		...signatures
	};
	const secrets = Object.values(signatures).flatMap((each) => [each, each.replace(/^(?:sha256=|v1,)/, "")]);
	return {
		requests: [{
			url,
			headers: all,
			body
		}],
		notes: [],
		secrets
	};
},
async decode(reply) {
	if (reply.kind === "answer" && reply.status >= 200 && reply.status < 300) return { kind: "accepted" };
	const { networkFailure, statusFailure } = await __webpack_require__.e(
		544
	).then(__webpack_require__.bind(__webpack_require__, 5544));
	return reply.kind === "answer" ? statusFailure(reply, title) : networkFailure(reply);
}
};
function signStandardWebhook(secret, id, timestamp, body) {
const key = secret.startsWith("whsec_") ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.n)(secret.slice(6)) : secret;
return `v1,${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r)(key, `${id}.${timestamp}.${body}`, "base64")}`;
}
function signHub(secret, body) {
return `sha256=${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.r)(secret, body, "hex")}`;
}
})
)
};
;
