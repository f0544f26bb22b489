"use strict";
exports.id = 325;
exports.ids = [325];
exports.modules = {
	/***/
	7811: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				S4: () => (
					/* binding */
					judge
				),
				/* harmony export */
				UX: () => (
					/* binding */
					jsonRequest
				),
				/* harmony export */
				"do": () => (
					/* binding */
					noAnswerVerdict
				),
				/* harmony export */
				pW: () => (
					/* binding */
					hmacBase64
				),
				/* harmony export */
				sb: () => (
					/* binding */
					statusVerdict
				)
				/* harmony export */
			});
			var _chunk_NBNIK4P6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3602);
			var _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7089);
			var AGAIN = "Nothing to do if it passes; else look at the state of the service.";
			var STATUS_CODES = {
				400: no("refused", "request refused (400)", "Check the URL and the message; the service could not read the request."),
				401: no("auth", "not authorised (401)", "Check the token, the secret and the clock of the runner."),
				403: no("auth", "forbidden (403)", "Check the token, the secret, and whether the runner's address is allowed."),
				404: no("refused", "not found (404)", "Check the path of the URL; the robot or receiver may have been removed."),
				405: no("refused", "POST not allowed (405)", "Check the path of the URL."),
				407: no("auth", "a proxy asks for a user and a password (407)", "Put them into the proxy variable of the runner."),
				408: yes("timeout", "the service waited too long for the request (408)", AGAIN),
				410: no("refused", "gone (410)", "The receiver was removed: make a new one and change the URL."),
				413: no("too-long", "message too large (413)", "Shorten `custom-content` or select less `content`."),
				425: yes("unavailable", "too early (425)", AGAIN),
				429: yes(
					"rate-limited",
					"too many messages (429)",
					"Send fewer messages, for example one for the whole run by `scope: workflow`."
				)
			};
			var STATUS_CLASSES = {
				3: no(
					"refused",
					"redirect ({status}) refused",
					"Use the final URL: a followed redirect would send the secret to another place."
				),
				4: no("refused", "request refused ({status})", "Look up the status in the documentation of the receiver."),
				5: yes("unavailable", "the service failed ({status})", AGAIN)
			};
			var STATUS_OTHER = no(
				"malformed",
				"unexpected status ({status})",
				"Check that the URL is that of the service."
			);
			function no(failure, text, advice) {
				return { failure, retry: false, text, advice };
			}
			function yes(failure, text, advice) {
				return { failure, retry: true, text, advice };
			}
			var UNKNOWN_ARRIVAL = "; unknown whether it arrived";
			var AMBIGUOUS = ["TIMEOUT", "ETIMEDOUT", "ECONNRESET", "EPIPE", "ECONNABORTED", "CANCELLED"];
			function noAnswerVerdict(reply) {
				const row = (0, _chunk_NBNIK4P6_js__WEBPACK_IMPORTED_MODULE_0__.D)(reply.code);
				const host = reply.proxy && !reply.code.startsWith("PROXY_") ? `the proxy ${reply.host}` : reply.host;
				const fill = (text) => text.replace("host {host}", reply.proxy ? host : `host ${host}`).replace("{host}", host).replace("{seconds}", String(reply.seconds)).replace("{code}", reply.code);
				const arrival = reply.bodySent && AMBIGUOUS.includes(reply.code) ? UNKNOWN_ARRIVAL : "";
				return {
					kind: "failed",
					failure: row.failure,
					code: reply.code,
					text: fill(row.text) + arrival,
					advice: row.advice,
					retry: row.retry
				};
			}
			function statusVerdict(reply, service, now = /* @__PURE__ */ new Date()) {
				if (reply.status >= 200 && reply.status < 300) return misread(reply, service);
				const row = STATUS_CODES[reply.status] ?? STATUS_CLASSES[Math.floor(reply.status / 100)] ?? STATUS_OTHER;
				const afterMs = row.retry ? retryAfterMs(reply.headers["retry-after"], serverTime(reply, now)) : void 0;
				return {
					kind: "failed",
					failure: row.failure,
					code: `HTTP ${reply.status}`,
					text: `${service}: ${row.text.replace("{status}", String(reply.status))}`,
					advice: row.advice,
					retry: row.retry,
					...afterMs === void 0 ? {} : { afterMs }
				};
			}
			function misread(reply, service) {
				const code = `HTTP ${reply.status}`;
				if (reply.end === "cut") {
					const text2 = `the answer of ${service} was cut off${UNKNOWN_ARRIVAL}`;
					return {
						kind: "failed",
						failure: "unavailable",
						code,
						text: text2,
						advice: "Check the network if it stays.",
						retry: true
					};
				}
				const type = /^[\w.+-]{1,30}\/[\w.+-]{1,40}/.exec(reply.headers["content-type"] ?? "")?.[0] ?? "no type";
				const what = reply.body === "" ? "empty" : type;
				const text = `not an answer of ${service} (status ${reply.status}, ${what})`;
				const advice = `Check the URL, and whether a proxy or a login page answers in place of ${service}.`;
				return { kind: "failed", failure: "malformed", code, text, advice, retry: false };
			}
			function serverTime(reply, now) {
				const time = httpDate(reply.headers.date ?? "");
				return Number.isNaN(time) ? now : new Date(time);
			}
			function retryAfterMs(header, now) {
				const value = header?.trim() ?? "";
				if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value)) * 1e3;
				const time = httpDate(value);
				return Number.isNaN(time) ? void 0 : Math.max(0, time - now.getTime());
			}
			function httpDate(value) {
				const form = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/;
				return form.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : Number.NaN;
			}
			function jsonRequest(url, body) {
				return {
					url,
					headers: { "Content-Type": "application/json; charset=utf-8", "User-Agent": "message-notification" },
					body: JSON.stringify(body)
				};
			}
			function hmacBase64(key, message) {
				const { createHmac } = process.getBuiltinModule("node:crypto");
				return createHmac("sha256", key).update(message, "utf8").digest("base64");
			}
			function judge(service, reply) {
				if (reply.kind === "no-answer") return noAnswerVerdict(reply);
				const answer = parseObject(reply.body);
				const code = service.codeKeys.map((key) => answer?.[key]).find((value) => isCode(value));
				if (code === void 0)
					return reply.status >= 200 && reply.status < 300 ? babble(service, reply) : statusVerdict(reply, service.title);
				if (Number(code) === 0 && reply.status >= 200 && reply.status < 300) return { kind: "accepted" };
				if (Number(code) === 0) return statusVerdict(reply, service.title);
				const text = service.textKeys.map((key) => answer?.[key]).find((value) => typeof value === "string");
				return refusal(service, String(code), clip(typeof text === "string" ? text : ""));
			}
			function findRow(codes, code, text) {
				const lower = text.toLowerCase();
				return codes.find((row) => row.code === code && (row.words === void 0 || lower.includes(row.words)));
			}
			function refusal(service, code, text) {
				const row = findRow(service.codes, code, text);
				const said = text === "" ? "" : `: ${text}`;
				if (row === void 0) {
					return {
						kind: "failed",
						failure: "refused",
						code,
						text: `${service.title} refused the message with a code that is not in its documents (${code}${said})`,
						advice: `Search for the code in the documents of ${service.title}.`,
						retry: false
					};
				}
				return {
					kind: "failed",
					failure: row.failure,
					code,
					text: `${service.title}: ${row.meaning} (${code}${said})`,
					advice: row.advice,
					retry: row.retry !== false,
					...typeof row.retry === "number" ? { afterMs: row.retry } : {},
					...row.fallback === void 0 ? {} : { fallback: row.fallback }
				};
			}
			function babble(service, reply) {
				const seen = clip(reply.body).slice(0, 100);
				const cut = reply.end === "cut" ? ", cut off" : "";
				return {
					kind: "failed",
					failure: "refused",
					code: `HTTP ${reply.status}`,
					text: `not an answer of ${service.title} (HTTP ${reply.status}${cut}${seen === "" ? ", empty" : `: ${seen}`})`,
					advice: `Check that 'webhook-url' is the URL of a ${service.title} robot and that no proxy or login page answers in its place.`,
					retry: reply.end === "cut"
				};
			}
			function isCode(value) {
				return typeof value === "number" || typeof value === "string" && /^-?\d+$/.test(value);
			}
			function parseObject(body) {
				try {
					const value = JSON.parse(body);
					return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
				} catch {
					return void 0;
				}
			}
			function clip(text) {
				return (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_1__.Uw)((0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(text.replace(/,?\s*from ip:\s*[\d.:a-f]+/i, "").replace(/https?:\/\/\S+/g, "")), 256);
			}
		})
	),
	3602: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				D: () => (
					networkRow
				),
				k: () => (
					RETRIED_ONCE
				)
			});
			var CA = "Give the CA certificate of the server by the environment variable NODE_EXTRA_CA_CERTS";
			var NETWORK_CODES = [
				row(
					"ECONNREFUSED",
					"unavailable",
					true,
					"connection refused by {host}",
					"Check host and port, and that the service is up."
				),
				row(
					"ENOTFOUND",
					"unavailable",
					true,
					"host {host} not found",
					"Check the spelling of the host, and that the runner can resolve it."
				),
				row(
					"EAI_AGAIN",
					"unavailable",
					true,
					"the name server did not answer for {host}",
					"Check the runner's name resolution."
				),
				row(
					"TIMEOUT",
					"timeout",
					true,
					"no answer from {host} in {seconds} s",
					"Check that the service is reachable from the runner, or raise `timeout`."
				),
				row(
					"ETIMEDOUT",
					"timeout",
					true,
					"no connection to {host} in {seconds} s",
					"Check that a firewall lets the runner reach the service."
				),
				row(
					"ENETUNREACH EHOSTUNREACH ENETDOWN EHOSTDOWN EADDRNOTAVAIL",
					"unavailable",
					true,
					"no network route to {host}",
					"Check the runner's network."
				),
				row(
					"ECONNRESET EPIPE ECONNABORTED",
					"unavailable",
					true,
					"connection to {host} closed before the answer",
					"Check the service and the firewalls before it; a port that speaks TLS needs `https:`."
				),
				row(
					"CANCELLED",
					"timeout",
					false,
					"the attempt at {host} was cancelled",
					"Run the job again if the message is needed."
				),
				row(
					"CERT_HAS_EXPIRED CERT_NOT_YET_VALID",
					"unavailable",
					false,
					"the TLS certificate of {host} is expired or not yet valid",
					"Renew the server's certificate and check the runner's clock."
				),
				row(
					"ERR_TLS_CERT_ALTNAME_INVALID",
					"unavailable",
					false,
					"the TLS certificate of {host} is for another host",
					"Use the host name that the certificate names."
				),
				row(
					"DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN",
					"unavailable",
					false,
					"the TLS certificate of {host} is self-signed",
					`${CA}.`
				),
				row(
					"UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT*",
					"unavailable",
					false,
					"the TLS certificate of {host} is from an unknown issuer",
					`${CA}.`
				),
				row(
					"CERT_* INVALID_CA INVALID_PURPOSE HOSTNAME_MISMATCH PATH_LENGTH_EXCEEDED ERR_TLS_CERT*",
					"unavailable",
					false,
					"the TLS certificate of {host} is not valid",
					`${CA} if it is private.`
				),
				row(
					"ERR_SSL_* ERR_TLS_* EPROTO",
					"unavailable",
					false,
					"no TLS connection with {host}",
					"Check that the port speaks TLS 1.2 or newer; `http:` and `https:` may be confused."
				),
				row(
					"HPE_HEADER_OVERFLOW",
					"malformed",
					false,
					"the headers of the answer of {host} are too long",
					"Check that the URL is that of the service."
				),
				row(
					"HPE_*",
					"malformed",
					false,
					"the answer of {host} is not HTTP",
					"Check host and port; the port may speak TLS: then use `https:`."
				),
				row(
					"PROXY_407",
					"auth",
					false,
					"the proxy {host} asks for a user and a password (407)",
					"Put them into the proxy variable of the runner, percent-encoded."
				),
				row(
					"PROXY_403",
					"refused",
					false,
					"the proxy {host} forbids this destination (403)",
					"Allow the destination at the proxy, or list it in NO_PROXY."
				),
				row(
					"PROXY_URL",
					"refused",
					false,
					"the proxy variable is not an http(s) URL",
					"Correct HTTPS_PROXY or HTTP_PROXY of the runner."
				),
				row(
					"PROXY_*",
					"refused",
					false,
					"the proxy {host} did not open a tunnel ({code})",
					"Check the proxy and its log, or list the destination in NO_PROXY."
				),
				row(
					"ERR_INVALID_CHAR ERR_INVALID_HTTP_TOKEN",
					"malformed",
					false,
					"a header for {host} has characters that HTTP does not allow",
					"Remove control characters and non-Latin letters from the headers."
				)
			];
			var UNKNOWN_CODE = row(
				"*",
				"unavailable",
				false,
				"no exchange with {host} ({code})",
				"Look up the code; please report it if it should be retried."
			);
			var RETRIED_ONCE = ["ENOTFOUND"];
			function networkRow(code) {
				return NETWORK_CODES.find((entry) => entry.codes.some((pattern) => fits(pattern, code))) ?? UNKNOWN_CODE;
			}
			function fits(pattern, code) {
				return pattern.endsWith("*") ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
			}
			function row(codes, failure, retry, text, advice) {
				return { codes: codes.split(" "), failure, retry, text, advice };
			}
		})
	),
	8325: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				signHub: () => (
					signHub
				),
				signStandardWebhook: () => (
					signStandardWebhook
				),
				webhook: () => (
					webhook
				)
			});
			var _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7811);
			var _chunk_NBNIK4P6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3602);
			var _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9666);
			var webhook = {
				transport: "http",
				title: "The webhook receiver",
				encode(message, target, attempt) {
					const body = JSON.stringify(message.task);
					const timestamp = Math.floor(attempt.now.getTime() / 1e3);
					const headers = {
						"Content-Type": "application/json; charset=utf-8",
						"User-Agent": "message-notification",
						...Object.fromEntries(target.headers),
						"webhook-id": attempt.id,
						"webhook-timestamp": String(timestamp),
						...signatures(target.secret, attempt.id, timestamp, body)
					};
					return { wires: [{ url: target.url, headers, body }], notes: [] };
				},
				decode(reply) {
					if (reply.kind === "no-answer") return (0, _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_0__["do"])(reply);
					if (reply.status >= 200 && reply.status < 300) return { kind: "accepted" };
					return (0, _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_0__.sb)(reply, "The webhook receiver");
				}
			};
			function signStandardWebhook(secret, id, timestamp, body) {
				const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : secret;
				return `v1,${(0, _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_0__.pW)(key, `${id}.${timestamp}.${body}`)}`;
			}
			function signHub(secret, body) {
				const { createHmac } = process.getBuiltinModule("node:crypto");
				return `sha256=${createHmac("sha256", secret).update(body, "utf8").digest("hex")}`;
			}
			function signatures(secret, id, timestamp, body) {
				if (secret === "") return {};
				return {
					"webhook-signature": signStandardWebhook(secret, id, timestamp, body),
					"X-Hub-Signature-256": signHub(secret, body)
				};
			}
		})
	)
};
;
