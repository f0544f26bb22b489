"use strict";
exports.id = 769;
exports.ids = [769];
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
	6644: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				Dw: () => (
					statusMarks
				),
				Xn: () => (
					fitTo
				),
				f$: () => (
					spellTitle
				),
				lO: () => (
					spell
				),
				rN: () => (
					deadenForeignLinks
				),
				sj: () => (
					hardBreaks
				),
				xX: () => (
					lookAlikes
				)
			});
			var _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7089);
			var shortestValue = 48;
			var longestTitle = 512;
			function fitTo(message, limit, measure) {
				const bounded = boundParts(message, limit);
				if (bounded === message && measure(message) <= limit) return { message, notes: [] };
				const cut = measure(bounded) <= limit ? bounded : cutFields(cutCustom(bounded, limit, measure), limit, measure);
				return { message: cut, notes: describe(message, cut, limit) };
			}
			function boundParts(message, limit) {
				const tooLong = (spans, bytes) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(spans.map((span) => span.text).join("")) > bytes;
				const values = message.fields.flatMap((field) => field.values);
				const title = tooLong(message.title, longestTitle);
				const custom = tooLong(message.custom, limit);
				const fields = values.some((value) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(value.text) > limit);
				if (!title && !custom && !fields) return message;
				return {
					...message,
					title: title ? cutTitle(message.title) : message.title,
					custom: custom ? cutSpans(message.custom, limit) : message.custom,
					fields: fields ? mapValues(message.fields, (text) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(text, limit)) : message.fields
				};
			}
			function cutTitle(title) {
				const short = title.map((span) => span.trust === "own" ? span : { ...span, text: (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(span.text, 96) });
				return cutSpans(short, longestTitle);
			}
			function cutCustom(message, limit, measure) {
				let low = 0;
				let high = (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(message.custom.map((span) => span.text).join(""));
				const keep = (bytes) => ({ ...message, custom: bytes === 0 ? [] : cutSpans(message.custom, bytes) });
				while (low < high) {
					const middle = Math.ceil((low + high) / 2);
					if (measure(keep(middle)) <= limit) low = middle;
					else high = middle - 1;
				}
				return keep(low <= (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(_chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.K1) ? 0 : low);
			}
			function cutFields(message, limit, measure) {
				let now = message;
				while (measure(now) > limit) {
					const longest = Math.max(0, ...now.fields.flatMap((field) => field.values.map((value) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(value.text))));
					const next = longest > shortestValue ? halveLongest(now, longest) : dropLast(now);
					if (next === now) break;
					now = next;
				}
				return now;
			}
			function halveLongest(message, longest) {
				const bytes = Math.max(shortestValue, Math.floor(longest / 2));
				const fields = mapValues(message.fields, (text) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(text) === longest ? (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(text, bytes) : text);
				return { ...message, fields };
			}
			function dropLast(message) {
				const index = message.fields.reduce(
					(best, field2, at) => field2.values.length > (message.fields[best]?.values.length ?? 0) ? at : best,
					0
				);
				const field = message.fields[index];
				if (field === void 0) return message;
				const rest = field.values.slice(0, Math.floor(field.values.length / 2));
				const shorter = rest.length > 0 ? [{ ...field, values: [...rest, { text: _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.K1 }].slice(0, field.values.length - 1) }] : [];
				return { ...message, fields: message.fields.toSpliced(index, 1, ...shorter) };
			}
			function cutSpans(spans, bytes) {
				const kept = [];
				let left = bytes;
				for (const span of spans) {
					const size = (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(span.text);
					if (size > left) {
						kept.push({ ...span, text: (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(span.text, left) });
						break;
					}
					kept.push(span);
					left -= size;
				}
				return kept;
			}
			function mapValues(fields, change) {
				return fields.map((field) => ({
					...field,
					values: field.values.map((value) => ({ ...value, text: change(value.text) }))
				}));
			}
			function describe(before, after, limit) {
				const text = (message, part) => message[part].map((span) => span.text).join("");
				const notes = [];
				if (text(before, "custom") !== text(after, "custom")) notes.push("custom-content");
				if (text(before, "title") !== text(after, "title")) notes.push("title");
				for (const field of before.fields) {
					const other = after.fields.find((candidate) => candidate.name === field.name);
					if (JSON.stringify(other) !== JSON.stringify(field)) notes.push(field.name);
				}
				return notes.length === 0 ? [] : [`shortened to the service's limit of ${limit} bytes: ${notes.join(", ")}`];
			}
			var wide = {
				"[": "［",
				"]": "］",
				"<": "＜",
				">": "＞",
				"`": "｀",
				"*": "＊",
				"\\": "＼",
				"|": "｜"
			};
			var leading = {
				"#": "＃",
				"-": "－",
				"+": "＋",
				"=": "＝",
				"~": "～",
				"(": "（",
				":": "：",
				_: "＿"
			};
			function lookAlikes(text) {
				return (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_1__.T)(text).replace(/[[\]<>`*\\|]/g, (character) => wide[character] ?? "").replace(/^[#\-+=~(:_]+/, (run) => [...run].map((character) => leading[character] ?? "").join("")).replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => digits + (mark === "." ? "．" : "）")).replace(/@/g, "＠").replace(/&(?=#?\w{1,31};)/g, "＆").replace(/:\/\//g, "：//").replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}．`).replace(/~~/g, "～～").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "＿").replace(/!$/, "！");
			}
			var foreign = String.raw`(?!https?\\?:)(?=\\?[a-z][a-z0-9+.\\-]{0,31}\s*:)`;
			var destination = new RegExp(String.raw`\](\s*)\([\s<]*${foreign}`, "gi");
			var definition = new RegExp(String.raw`\]\s*:(?=[\s<]*${foreign})`, "gi");
			var autolink = new RegExp(String.raw`<\s*${foreign}`, "gi");
			var entity = /&(?=#0{0,7}(?:9|10|13|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|tab|newline)\b)/gi;
			function deadenForeignLinks(markdown) {
				return markdown.replace(entity, "＆").replace(destination, "］$1(").replace(definition, "]：").replace(autolink, "＜").replace(/(?<![a-z])(?!https?\\?:)([a-z][a-z0-9+.-]{0,31})\\?:(?=\\?\/\\?\/)/gi, "$1：");
			}
			function hardBreaks(markdown, lineBreak) {
				return markdown.replace(/([^\n])\n(?=[^\n])(?![ \t]*(?:[-*+>#|`~=]|\d+[.)]))/g, `$1${lineBreak}`);
			}
			function spell(spans, dialect) {
				return spans.map((span, index) => {
					if (span.trust === "plain") return dialect.plain(span.text);
					const text = (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_1__.e)(span.text);
					if (span.trust === "markup") return dialect.disarm(text);
					return dialect.begun === void 0 || index === spans.length - 1 ? text : text.replace(dialect.begun, (begun) => begun.replace("<", "＜"));
				}).join("");
			}
			function spellTitle(spans, dialect) {
				return spell(spans, dialect).split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
			}
			var statusMarks = {
				SUCCESS: "✅",
				FAIL: "❌",
				CANCELED: "🚫",
				CANCELLING: "🚫",
				SKIP: "⏭️",
				RUNNING: "▶️",
				WAITING: "⏳",
				FINISH: "🏁",
				UNKOWN: "❔"
			};
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
	7851: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				H: () => (
					readable
				)
			});
			function readable(spans) {
				return spans.map((span) => span.text).join("");
			}
		})
	),
	3769: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				lark: () => (
					lark
				),
				larkBytes: () => (
					larkBytes
				),
				signLark: () => (
					signLark
				)
			});
			var _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7851);
			var _chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6644);
			var _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
			var _chunk_NBNIK4P6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3602);
			var _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9666);
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7089);
			var newWebhook = "Copy the bot's webhook URL again into the secret behind 'webhook-url'.";
			var rate = "A Lark bot takes at most 5 messages a second and 100 a minute: use 'scope: workflow' to send one message for the whole run.";
			var card = "Report this as a bug of the action; check that every id in 'mentions' is a member of the group and that the group allows mentioning all.";
			var larkCodes = [
				{
					code: "9499",
					words: "frequency",
					failure: "rate-limited",
					meaning: "too many messages",
					advice: rate,
					retry: true
				},
				{
					code: "9499",
					failure: "malformed",
					meaning: "the request was not accepted",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "19001",
					failure: "auth",
					meaning: "the webhook URL is wrong or the bot was removed",
					advice: newWebhook,
					retry: false
				},
				{
					code: "19002",
					failure: "malformed",
					meaning: "a parameter is not valid",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "19007",
					failure: "refused",
					meaning: "the bot is not enabled",
					advice: "Enable the bot in the group's settings.",
					retry: false
				},
				{
					code: "19021",
					failure: "auth",
					meaning: "the signature does not match or is more than an hour off",
					advice: "Copy the bot's signing key into the secret behind 'secret'; on your own runner, set the clock.",
					retry: false
				},
				{
					code: "19022",
					failure: "auth",
					meaning: "the runner's address is not in the bot's list",
					advice: "Let the bot check a signature instead of addresses, or use a runner with a fixed address.",
					retry: false
				},
				{
					code: "19024",
					failure: "refused",
					meaning: "none of the bot's keywords is in the message",
					advice: "Put one of the bot's keywords into 'title'.",
					retry: false
				},
				{
					code: "19036",
					failure: "too-long",
					meaning: "the message is too large",
					advice: "Shorten 'custom-content'.",
					retry: false,
					fallback: "short"
				},
				{ code: "11232", failure: "rate-limited", meaning: "too many messages", advice: rate, retry: true },
				{
					code: "11246",
					failure: "malformed",
					meaning: "the card was not accepted",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "11310",
					failure: "malformed",
					meaning: "the card holds a part that is not supported",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "200621",
					failure: "malformed",
					meaning: "the card could not be read",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "200732",
					failure: "malformed",
					meaning: "the card holds a variable of the wrong type",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "10002",
					failure: "malformed",
					meaning: "the card was not accepted",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{ code: "99991400", failure: "rate-limited", meaning: "too many calls", advice: rate, retry: true }
			];
			var larkBytes = 2e4;
			var service = {
				title: "Lark",
				codeKeys: ["code", "StatusCode"],
				textKeys: ["msg", "StatusMessage"],
				codes: larkCodes
			};
			var colours = {
				SUCCESS: "green",
				FAIL: "red",
				CANCELED: "grey",
				CANCELLING: "grey",
				SKIP: "grey",
				RUNNING: "blue",
				WAITING: "yellow",
				FINISH: "turquoise",
				UNKOWN: "orange"
			};
			function entities(text) {
				return (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(text).replace(/\\/g, "＼").replace(/[&<>!*/[\]()#+"'`$_~|@=-]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d{1,9})\./, "$1&#46;").replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`);
			}
			var disarm = (text) => text.replace(/<(?=[\s/]*(?:at(?![\p{L}\p{N}])|(?:a\s*)?$))/giu, "＜");
			var dialect = { plain: entities, disarm, begun: /<[\s/]*(?:a\s*)?$/i };
			var lark = {
				transport: "http",
				title: service.title,
				encode(message, target, attempt) {
					const limit = attempt.form === "short" ? larkBytes / 2 : larkBytes;
					const body = (candidate) => ({ ...signature(target, attempt), ...content(candidate, attempt) });
					const { message: fitting, notes } = (0, _chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(
						message,
						limit,
						(candidate) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_3__.dp)(JSON.stringify(body(candidate)))
					);
					return { wires: [(0, _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_1__.UX)(target.url, body(fitting))], notes };
				},
				decode: (reply) => (0, _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_1__.S4)(service, reply)
			};
			function signLark(timestamp, secret) {
				return (0, _chunk_6DHWOQ4N_js__WEBPACK_IMPORTED_MODULE_1__.pW)(`${timestamp}
${secret}`, "");
			}
			function signature({ secret }, { now }) {
				if (secret === "") return {};
				const timestamp = Math.floor(now.getTime() / 1e3);
				return { timestamp: String(timestamp), sign: signLark(timestamp, secret) };
			}
			function content(message, attempt) {
				if (attempt.form === "plain") return { msg_type: "text", content: { text: plainText(message) } };
				const title = `${_chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__.Dw[message.status]} ${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_5__.H)(message.title))}`;
				const header = { title: { tag: "plain_text", content: title }, template: colours[message.status] };
				return { msg_type: "interactive", card: { schema: "2.0", header, body: { elements: elements(message) } } };
			}
			function elements(message) {
				const custom = (0, _chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__.sj)((0, _chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__.rN)((0, _chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__.lO)(message.custom, dialect)), "\n\n").trim();
				const mentions = message.mentions.map((mention) => `<at id=${mention.kind === "all" ? "all" : mention.value}></at>`);
				const markdown = [custom, mentions.join(" ")].filter((text) => text !== "");
				return [
					...message.fields.map(row),
					...markdown.map((text) => ({ tag: "markdown", content: text })),
					{
						tag: "button",
						text: { tag: "plain_text", content: message.link.text },
						type: "primary",
						behaviors: [{ type: "open_url", default_url: message.link.url }]
					}
				];
			}
			function row(field) {
				const column = (weight, parts) => ({
					tag: "column",
					width: "weighted",
					weight,
					elements: parts
				});
				const label = { tag: "markdown", content: `**${field.label}**` };
				return { tag: "column_set", flex_mode: "none", columns: [column(1, [label]), column(3, values(field))] };
			}
			function values(field) {
				const nodes = field.values.map(
					(value) => value.url ? { tag: "markdown", content: `[${entities(value.text)}](${value.url})` } : { tag: "div", text: { tag: "plain_text", content: (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(value.text) } }
				);
				return nodes;
			}
			function plainText(message) {
				const inert = (text) => text.replace(/</g, "＜");
				const lines = message.fields.map((field) => {
					const parts = field.values.map((value) => inert((0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)(value.text)));
					return `${field.label}: ${parts.join(field.list ? "\n  " : " ")}`;
				});
				const mentions = message.mentions.map(
					(mention) => `<at user_id="${mention.kind === "all" ? "all" : mention.value}"></at>`
				);
				return [
					`${_chunk_MZKFBTH6_js__WEBPACK_IMPORTED_MODULE_0__.Dw[message.status]} ${inert((0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.T)((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_5__.H)(message.title)))}`,
					...lines,
					inert((0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_4__.e)((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_5__.H)(message.custom))).trim(),
					mentions.join(" "),
					message.link.url
				].filter((line) => line !== "").join("\n");
			}
		})
	)
};
;
