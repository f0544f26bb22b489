"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {
	7036: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				getFrom: () => (
					getFrom
				)
			});
			var _chunk_IIPRHG4R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7705);
			var defaultTimeoutMs = 5e3;
			var allReadsMs = 15e3;
			var maxBytes = 4 * 1024 * 1024;
			function reasonOf(reply) {
				const spent = reply.headers["x-ratelimit-remaining"] === "0" || reply.headers["retry-after"] !== void 0;
				if (reply.status === 429 || reply.status === 403 && spent)
					return `the rate limit is used up (HTTP ${reply.status})`;
				if (reply.status === 401) return "the token was refused (HTTP 401)";
				if (reply.status === 403) return "the token lacks the permission (HTTP 403)";
				if (reply.status === 404) return "not found, or the token lacks the permission (HTTP 404)";
				return `HTTP ${reply.status}`;
			}
			function answerOf(reply) {
				if (reply.kind === "no-answer") return { ok: false, reason: `no answer (${reply.code})` };
				if (reply.status < 200 || reply.status > 299) return { ok: false, reason: reasonOf(reply) };
				if (reply.end === "cut") return { ok: false, reason: "the answer was cut off" };
				if (reply.end === "capped") return { ok: false, reason: "the answer is larger than 4 MiB" };
				try {
					return { ok: true, json: JSON.parse(reply.body) };
				} catch {
					return { ok: false, reason: "the answer is not valid JSON" };
				}
			}
			function getFrom(api, token, timeoutMs = defaultTimeoutMs) {
				const headers = {
					Accept: "application/vnd.github+json",
					"X-GitHub-Api-Version": "2022-11-28",
					"User-Agent": "message-notification",
					Authorization: `Bearer ${token}`
				};
				const end = Date.now() + allReadsMs;
				return async (path) => {
					const left = end - Date.now();
					if (left <= 0) return { ok: false, reason: "the look-ups took too long" };
					try {
						const url = new URL(`${api}${path}`);
						return answerOf(await (0, _chunk_IIPRHG4R_js__WEBPACK_IMPORTED_MODULE_0__.c)({ method: "GET", url, headers, maxBytes }, Math.min(timeoutMs, left)));
					} catch {
						return { ok: false, reason: "the request could not be made" };
					}
				};
			}
		})
	)
};
;
