"use strict";
exports.id = 447;
exports.ids = [447];
exports.modules = {
	8447: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				sendMail: () => (
					sendMail
				)
			});
			var nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(533);
			var nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9394);
			var textLength = 256;
			var sendMail = async (mail, timeoutMs, signal) => {
				const watch = { bodySent: false, needsUtf8: needsUtf8(mail), refusal: new AbortController() };
				const clip = clipper(mail.server);
				const ends = [AbortSignal.timeout(timeoutMs), watch.refusal.signal, ...signal ? [signal] : []];
				const deadline = AbortSignal.any(ends);
				try {
					const options = transportOf(mail, watch, timeoutMs);
					const transport = new nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_0__.A(new nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_1__.A(options), options);
					try {
						const info = await transport.sendMail({ ...messageOf(mail), signal: deadline });
						const rejected = refusals(info.rejectedErrors, clip);
						return { kind: "accepted", messageId: mail.messageId, rejected };
					} finally {
						transport.close();
					}
				} catch (error) {
					return failed(error, mail.messageId, watch, clip);
				}
			};
			function transportOf({ server, from }, watch, timeoutMs) {
				const auth = authOf(server);
				return {
					host: server.host,
					port: server.port,
					secure: server.security === "tls",
					requireTLS: server.security === "starttls",
					ignoreTLS: server.security === "none",
					name: from.address.split("@").at(-1) ?? "localhost",
					...auth === void 0 ? {} : { auth, forceAuth: true },
					dnsTimeout: Math.min(5e3, timeoutMs),
					connectionTimeout: timeoutMs,
					greetingTimeout: timeoutMs,
					socketTimeout: timeoutMs,
					socketCloseTimeout: 1e3,
					maxResponseSize: 65536,
					tls: { minVersion: "TLSv1.2" },
					disableUrlAccess: true,
					maxRecipients: 200,
					transactionLog: true,
					logger: probe(watch)
				};
			}
			function authOf(server) {
				const { username, password, accessToken } = server;
				if (accessToken !== "") return { type: "OAuth2", user: username, accessToken };
				return username === "" && password === "" ? void 0 : { user: username, pass: password };
			}
			function needsUtf8({ from, recipients }) {
				return [from.address, ...recipients].some((address) => /[^\0-\x7f].*@/.test(address));
			}
			function probe(watch) {
				const see = (entry, text) => {
					if (entry?.tnx === "message") watch.bodySent = true;
					if (!watch.needsUtf8 || entry?.tnx !== "client" || typeof text !== "string") return;
					if (text.startsWith("MAIL FROM:") && !/ SMTPUTF8\b/.test(text)) watch.refusal.abort();
				};
				return { level: () => {
				}, trace: see, debug: see, info: see, warn: see, error: see, fatal: see };
			}
			function messageOf(mail) {
				const { list } = mail;
				return {
					from: { ...mail.from },
					to: mail.to.map((mailbox) => ({ ...mailbox })),
					cc: mail.cc.map((mailbox) => ({ ...mailbox })),
					replyTo: mail.replyTo.map((mailbox) => ({ ...mailbox })),
					envelope: { from: mail.from.address, to: [...mail.recipients] },
					subject: mail.subject,
					text: mail.text,
					html: mail.html,
					textEncoding: "quoted-printable",
					messageId: mail.messageId,
					inReplyTo: mail.threadId,
					references: [mail.threadId],
					list: { id: { url: list.id, comment: list.comment }, archive: { url: list.archive } },
					headers: { ...mail.headers },
					attachments: mail.attachments.map(({ filename, path }) => ({ filename, path }))
				};
			}
			function failed(error, messageId, watch, clip) {
				const facts = factsOf(error);
				return {
					kind: "failed",
					messageId,
					code: watch.refusal.signal.aborted ? "ENOSMTPUTF8" : facts.text("originalCode") || facts.text("code") || "EUNKNOWN",
					response: facts.number("responseCode"),
					text: clip(facts.text("response") || facts.text("message")),
					command: facts.text("command"),
					unknown: watch.bodySent && facts.number("responseCode") === 0,
					rejected: refusals(facts.list("rejectedErrors"), clip)
				};
			}
			function refusals(errors, clip) {
				return (Array.isArray(errors) ? errors : []).map((error) => {
					const facts = factsOf(error);
					const text = clip(facts.text("response") || facts.text("message"));
					return { address: clip(facts.text("recipient")), code: facts.number("responseCode"), text };
				});
			}
			function factsOf(error) {
				const fields = typeof error === "object" && error !== null ? error : {};
				return {
					text: (name) => typeof fields[name] === "string" ? fields[name] : "",
					number: (name) => typeof fields[name] === "number" ? fields[name] : 0,
					list: (name) => fields[name]
				};
			}
			function clipper({ username, password, accessToken }) {
				const base64 = (text) => Buffer.from(text).toString("base64");
				const oauth = base64(`user=${username}auth=Bearer ${accessToken}`);
				const plain = [password, accessToken].filter((text) => text.length > 3);
				const pairs = [base64(`\0${username}\0${password}`), base64(username), base64(password), base64(accessToken), oauth];
				const secrets = [...plain, ...pairs.filter((text) => text.length > 3)].sort((a, b) => b.length - a.length);
				return (text) => {
					const masked = secrets.reduce((now, secret) => now.replaceAll(secret, "***"), text);
					const line = masked.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/ {2,}/g, " ").trim();
					return line.length > textLength ? `${line.slice(0, textLength - 1).toWellFormed()}…` : line;
				};
			}
		})
	)
};
;
