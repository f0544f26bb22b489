"use strict";
exports.id = 124;
exports.ids = [124];
exports.modules = {
	/***/
	3602: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				D: () => (
					/* binding */
					networkRow
				),
				/* harmony export */
				k: () => (
					/* binding */
					RETRIED_ONCE
				)
				/* harmony export */
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
	/***/
	7851: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				H: () => (
					/* binding */
					readable
				)
				/* harmony export */
			});
			function readable(spans) {
				return spans.map((span) => span.text).join("");
			}
		})
	),
	/***/
	5124: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				preview: () => (
					/* binding */
					preview
				),
				/* harmony export */
				send: () => (
					/* binding */
					send
				)
				/* harmony export */
			});
			var _chunk_M5NJHITF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3965);
			var _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7851);
			var _chunk_NBNIK4P6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3602);
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7089);
			var FIRST_PAUSE_MS = 1e3;
			var JITTER = 0.2;
			var LEAST_ATTEMPT_MS = 500;
			function begin(id) {
				const zero = { attempts: 0, retried: 0, form: "full", fallback: "", accepted: 0, reached: false };
				return { ...zero, only: void 0, missed: void 0, answerId: "", id, codes: [], notes: /* @__PURE__ */ new Set() };
			}
			function plan(problem, course, world) {
				course.codes.push(problem.code);
				if (problem.kind === "partial") {
					course.reached ||= problem.id !== void 0;
					course.answerId ||= problem.id ?? "";
					if (problem.refused === void 0 || problem.refused.length > 0) course.missed ??= problem;
					course.only = problem.again;
				}
				if (world.cancelled()) return stop("cancelled");
				if (problem.kind === "failed" && problem.fallback && course.fallback === "") {
					course.form = problem.fallback;
					course.fallback = `sent in the ${problem.fallback} form, because: ${problem.text} (${problem.code})`;
					return { again: true, waitMs: 0, say: `trying the ${problem.fallback} form`, why: "" };
				}
				const retry = problem.kind === "failed" ? problem.retry : problem.again.length > 0;
				if (!retry) return stop("", "not repeated");
				if (_chunk_NBNIK4P6_js__WEBPACK_IMPORTED_MODULE_1__.k.includes(problem.code) && course.codes.filter((code) => code === problem.code).length > 1) {
					return stop("", "not repeated again");
				}
				if (course.retried >= world.retries) return stop("", "no attempts left");
				return wait(problem.kind === "failed" ? problem.afterMs : void 0, course, world);
			}
			function wait(afterMs, course, world) {
				const jitter = 1 - JITTER + 2 * JITTER * world.random();
				const pause = Math.round(FIRST_PAUSE_MS * 2 ** course.retried * jitter);
				const waitMs = afterMs === 0 ? 0 : Math.max(pause, afterMs ?? 0);
				if (world.now().getTime() + waitMs + LEAST_ATTEMPT_MS > world.deadline) {
					const asked = afterMs !== void 0 && afterMs >= pause;
					const seconds = Math.ceil(waitMs / 1e3);
					return stop(
						asked ? `the service asks to wait ${seconds} s, longer than the time left` : "no time left to try again"
					);
				}
				course.retried += 1;
				return { again: true, waitMs, say: `trying again in ${(waitMs / 1e3).toFixed(1)} s`, why: "" };
			}
			function stop(why, say = why) {
				return { again: false, waitMs: 0, say, why };
			}
			function withCode(text, code) {
				const number = code.replace(/^(?:HTTP |PROXY_)/, "");
				return text.includes(`(${code}`) || text.includes(`(${number})`) ? text : `${text} (${code})`;
			}
			function finish(course, problem, why = "") {
				const last = problem ?? course.missed;
				const notes = problem || course.fallback === "" ? [...course.notes] : [...course.notes, course.fallback];
				const common = { attempts: course.attempts, id: course.answerId || course.id, notes };
				if (!last) return { outcome: "sent", code: "", reason: "", advice: "", ...common };
				const tries = course.attempts > 1 ? `, after ${course.attempts} attempts` : "";
				const texts = new Set([course.missed?.text ?? "", last.text].filter((text) => text !== ""));
				const part = course.accepted > 0 && problem ? "only a part was accepted: " : "";
				const reason = `${part}${withCode([...texts].join("; "), last.code)}${tries}${why && `; ${why}`}`;
				return { outcome: course.reached ? "partial" : "failed", code: last.code, reason, advice: last.advice, ...common };
			}
			async function deliver(channel, message, target, id, world) {
				const prepare = courier(channel, message, target, world);
				const course = begin(id);
				for (; ; ) {
					if (course.attempts === 0 && world.cancelled()) return finish(course, CANCELLED);
					if (course.attempts === 0 && world.now().getTime() >= world.deadline) return finish(course, LATE);
					const problem = await attemptOnce(prepare, course, world);
					if (!problem) return finish(course, void 0);
					const { again, waitMs, say, why } = plan(problem, course, world);
					world.log(
						`${channel.title}: attempt ${course.attempts} failed: ${withCode(problem.text, problem.code)}${say && `; ${say}`}`
					);
					if (!again) return finish(course, problem, why);
					if (waitMs > 0) await world.pause(waitMs);
					if (world.cancelled()) return finish(course, problem, "cancelled");
					if (world.now().getTime() >= world.deadline) return finish(course, problem, "no time left to try again");
				}
			}
			function courier(channel, message, target, world) {
				if (channel.transport === "http" && "url" in target) return prepared(channel, message, target, world.post);
				if (channel.transport === "smtp" && "server" in target) return prepared(channel, message, target, world.sendMail);
				return () => Promise.reject(new TypeError("target of another transport"));
			}
			function prepared(codec, message, target, transmit) {
				return async (attempt) => {
					const { wires, notes } = await codec.encode(message, target, attempt);
					const sends = wires.map((wire) => async (timeoutMs) => codec.decode(await transmit(wire, timeoutMs)));
					return { wires: sends, notes };
				};
			}
			async function attemptOnce(prepare, course, world) {
				course.attempts += 1;
				const now = world.now();
				const only = course.only ? { only: course.only } : {};
				try {
					const { wires, notes } = await prepare({ now, form: course.form, id: course.id, ...only });
					for (const note of notes) course.notes.add(note);
					for (const send2 of wires.slice(course.accepted)) {
						const left = world.deadline - world.now().getTime();
						const verdict = await send2(Math.max(1, Math.min(world.timeoutMs, left)));
						if (verdict.kind !== "accepted") return verdict;
						course.accepted += 1;
						course.reached = true;
						course.answerId ||= verdict.id ?? "";
						for (const note of verdict.notes ?? []) course.notes.add(note);
					}
					return void 0;
				} catch {
					return BROKEN;
				}
			}
			var CANCELLED = failure(
				"CANCELLED",
				"cancelled before the first attempt",
				"Run the job again if the message is needed."
			);
			var LATE = failure(
				"DEADLINE",
				"no time was left for an attempt",
				"Lower `timeout` or `retries`, or look at what took so long before."
			);
			var BROKEN = failure(
				"INTERNAL",
				"the message could not be made",
				"This is a defect of the action: please report it with the inputs used."
			);
			function failure(code, text, advice) {
				return { kind: "failed", failure: "malformed", code, text, advice, retry: false };
			}
			async function send(settings, message, world) {
				const channel = await _chunk_M5NJHITF_js__WEBPACK_IMPORTED_MODULE_0__.B[settings.destination.channel]();
				return Promise.all(
					settings.destination.targets.map((target) => deliver(channel, message, target, idOf(world.random), world))
				);
			}
			function idOf(random) {
				const part = () => Math.floor(random() * 2 ** 32).toString(16);
				return `msg_${[part(), part(), part()].map((text) => text.padStart(8, "0")).join("")}`;
			}
			async function preview(settings, message, now) {
				const { destination } = settings;
				const attempt = { now, form: "full", id: "msg_dry-run" };
				const wires = destination.channel === "email" ? (await (await _chunk_M5NJHITF_js__WEBPACK_IMPORTED_MODULE_0__.B.email()).encode(message, destination.targets[0], attempt)).wires.map((mail) => mail.text) : await bodies(destination, message, attempt);
				const lines = message.fields.map(
					(field) => `${field.label}: ${field.values.map((value) => (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(value.text)).join(field.list ? ", " : " ")}`
				);
				const text = [(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__.H)(message.title)), ...lines, (0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__.H)(message.custom), message.link.url].filter(
					(line) => line !== ""
				);
				return [
					"### Message Notification: dry run",
					fence(text.join("\n"), "text"),
					"Body of the request:",
					...wires.map((wire) => fence(wire, destination.channel === "email" ? "text" : "json")),
					""
				].join("\n\n");
			}
			async function bodies(destination, message, attempt) {
				const channel = await _chunk_M5NJHITF_js__WEBPACK_IMPORTED_MODULE_0__.B[destination.channel]();
				const target = destination.targets[0];
				if (target === void 0) return [];
				const encoded = await channel.encode(message, { ...target, secret: "" }, attempt);
				return encoded.wires.map((wire) => JSON.stringify(JSON.parse(wire.body), void 0, 2));
			}
			function fence(text, language) {
				const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
				const mark = "`".repeat(longest + 1);
				return `${mark}${language}
${text}
${mark}`;
			}
		})
	)
};
;
