"use strict";
exports.id = 846;
exports.ids = [846];
exports.modules = {
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
	8846: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				email: () => (
					/* binding */
					email
				)
				/* harmony export */
			});
			var _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7851);
			var _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7089);
			var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
			var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
			var customBytes = 128 * 1024;
			var valueBytes = 2048;
			var listLength = 200;
			function bound(message, form) {
				const limit = form === "short" ? customBytes / 4 : customBytes;
				const custom = cutSpans(message.custom, limit);
				const fields = message.fields.map((field) => ({
					...field,
					values: field.values.slice(0, listLength).map((value) => ({ ...value, text: (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(value.text, valueBytes) }))
				}));
				const notes = message.fields.filter(
					(field) => field.values.length > listLength || field.values.some(({ text }) => (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(text) > valueBytes)
				).map((field) => `${field.name} was shortened`);
				if (custom !== message.custom) notes.push(`custom-content was shortened to ${limit} bytes`);
				return { message: { ...message, custom, fields }, notes };
			}
			function cutSpans(spans, bytes) {
				let left = bytes;
				for (const [index, span] of spans.entries()) {
					const size = (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.dp)(span.text);
					if (size > left) return [...spans.slice(0, index), { ...span, text: (0, _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.Uw)(span.text, left) }];
					left -= size;
				}
				return spans;
			}
			var permanent = { failure: "refused", retry: false };
			var transient = { failure: "unavailable", retry: true };
			var auth = { failure: "auth", retry: false };
			var trust = "Check smtp-host; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.";
			var mailCodes = [
				{
					codes: ["ECONNREFUSED"],
					...transient,
					text: "connection refused by the mail server",
					advice: "Check smtp-host and smtp-port, and that the server accepts connections from the runner."
				},
				{
					codes: ["ENOTFOUND", "EDNS"],
					...transient,
					text: "host of the mail server not found",
					advice: "Check the spelling of smtp-host."
				},
				{
					codes: ["EAI_AGAIN"],
					...transient,
					text: "the name service did not answer",
					advice: "Run the job again; if it stays, check the name service of the runner."
				},
				{
					codes: ["CERT_HAS_EXPIRED"],
					...permanent,
					text: "TLS: the certificate of the mail server has expired",
					advice: "Renew the certificate of the mail server."
				},
				{
					codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
					...permanent,
					text: "TLS: the certificate of the mail server is self-signed",
					advice: trust
				},
				{
					codes: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_GET_ISSUER_CERT"],
					...permanent,
					text: "TLS: the issuer of the certificate of the mail server is not known",
					advice: trust
				},
				{
					codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
					...permanent,
					text: "TLS: the certificate of the mail server is for another host name",
					advice: "Set smtp-host to the name in the certificate."
				},
				{
					codes: ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"],
					...permanent,
					text: "TLS: the port does not speak TLS from the first byte",
					advice: "Set smtp-security to starttls, usually with port 587."
				},
				{
					codes: ["ETLS"],
					responses: [421, 454],
					...transient,
					text: "TLS is not available at the moment",
					advice: "Run the job again later."
				},
				{
					codes: ["ETLS"],
					...permanent,
					text: "TLS: the mail server offers no STARTTLS",
					advice: "Use a port with TLS (587 or 465); only inside a trusted network set smtp-security to none."
				},
				{
					responses: [454, 421],
					command: "AUTH",
					...transient,
					text: "the mail server cannot check the login at the moment",
					advice: "Run the job again later."
				},
				{
					responses: [534],
					...auth,
					text: "the mail server wants another way to log in",
					advice: "Create an application password, or set smtp-access-token (OAuth2)."
				},
				{
					responses: [535],
					...auth,
					text: "the mail server refused the login",
					advice: "Check smtp-username and smtp-password; many services want an application password or authorisation code, not the account password."
				},
				{
					responses: [530, 538],
					...auth,
					text: "the mail server wants a login or TLS first",
					advice: "Set smtp-username and smtp-password, and smtp-security to starttls or tls."
				},
				{
					codes: ["EAUTH", "ENOAUTH", "EOAUTH2"],
					...auth,
					text: "the mail server offers no way to log in that fits",
					advice: "Check smtp-security, and whether the server wants smtp-password or smtp-access-token."
				},
				{
					responses: [552, 523],
					failure: "too-long",
					retry: false,
					shorter: true,
					text: "the e-mail is larger than the mail server takes",
					advice: "Leave out email-attachments or shorten custom-content."
				},
				{
					codes: ["ENOSMTPUTF8"],
					...permanent,
					text: "the mail server does not take addresses with characters beyond ASCII before the @ (no SMTPUTF8)",
					advice: "Give the person an ASCII address, or use a mail server with SMTPUTF8."
				},
				{
					codes: ["EENVELOPE"],
					responses: [550, 553, 554, 551, 501],
					command: "MAIL",
					...permanent,
					text: "the mail server does not accept the sender",
					advice: "Set email-from to an address that this login may send from."
				},
				{
					codes: ["EENVELOPE"],
					responses: [450, 451, 452],
					command: "RCPT",
					...transient,
					text: "the mail server defers every recipient (greylisting)",
					advice: "Run the job again in some minutes, or have the sender listed at the receiving server."
				},
				{
					codes: ["EENVELOPE"],
					responses: [500, 501, 510, 550, 551, 553, 554, 555, 556],
					command: "RCPT",
					...permanent,
					text: "the mail server refused every recipient",
					advice: "Check the addresses in email-to, email-cc and email-bcc."
				},
				{
					codes: ["EENVELOPE"],
					responses: [0],
					...permanent,
					text: "the e-mail has no usable sender or recipient",
					advice: "Check email-from and email-to."
				},
				{
					responses: [554, 550],
					command: "DATA",
					...permanent,
					text: "the mail server refused the content",
					advice: "Read the reply of the server; spam filters name their reason there."
				},
				{
					responses: [554],
					command: "CONN",
					...permanent,
					text: "the mail server refuses the runner",
					advice: "The address of the runner may be on a block list; use a submission server with a login."
				},
				{
					responses: [421, 450, 451, 452],
					...transient,
					text: "the mail server is busy",
					advice: "Run the job again later."
				},
				{
					responses: [0],
					codes: ["EPROTOCOL"],
					...permanent,
					text: "the answer is not that of a mail server",
					advice: "Check smtp-host and smtp-port."
				},
				{
					codes: ["EPROXY"],
					...permanent,
					text: "the proxy refused the connection",
					advice: "Check the proxy settings of the runner."
				},
				{
					codes: ["EABORT", "ETIMEDOUT"],
					failure: "timeout",
					retry: true,
					text: "no answer from the mail server in time",
					advice: "Check smtp-port and smtp-security (465 needs tls, 587 needs starttls), or raise timeout."
				},
				{
					codes: ["ECONNECTION", "ESOCKET", "ECONNRESET", "EPIPE", "EHOSTUNREACH", "ENETUNREACH"],
					responses: [0],
					...transient,
					text: "the connection to the mail server was lost",
					advice: "Run the job again; if it stays, check smtp-port and smtp-security."
				},
				{
					codes: ["EFILEACCESS", "ENOENT", "EACCES", "ESTREAM"],
					failure: "malformed",
					retry: false,
					text: "an attachment could not be read",
					advice: "Check email-attachments."
				}
			];
			function mailCodeOf(reply) {
				const row2 = mailCodes.find(
					(candidate) => (candidate.codes?.includes(reply.code) ?? true) && (candidate.responses?.includes(reply.response) ?? true) && reply.command.startsWith(candidate.command ?? "")
				);
				const passes = reply.response >= 400 && reply.response < 500;
				return row2 ?? {
					...passes ? transient : permanent,
					text: "the mail server refused the e-mail",
					advice: "Read the reply of the server and check the smtp inputs."
				};
			}
			var reasons = {
				en: (repository) => `You receive this because a workflow of ${repository} names your address in email-to, email-cc or email-bcc.`,
				zh: (repository) => `您收到此邮件，是因为 ${repository} 的工作流在 email-to、email-cc 或 email-bcc 中填写了您的地址。`
			};
			function emailText(message) {
				const title = (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__.H)(message.title));
				const custom = (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.e)(
					message.custom.map((span) => span.trust === "plain" ? (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(span.text) : span.text).join("")
				);
				const parts = [
					title,
					message.fields.map(line).join("\n"),
					custom.trim(),
					`${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(message.link.text)}: ${message.link.url}`,
					`-- 
${reasons[message.language]((0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(message.identity.repository))}`
				];
				return `${parts.filter((part) => part !== "").join("\n\n")}
`;
			}
			function line(field) {
				const values = field.values.map(({ text, url }) => (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(text) + (url === void 0 ? "" : ` (${url})`));
				return field.list ? [`${field.label}:`, ...values.map((text) => `* ${text}`)].join("\n") : `${field.label}: ${values.join(" ")}`;
			}
			var entities = {
				"&": "&amp;",
				"<": "&lt;",
				">": "&gt;",
				'"': "&quot;",
				"'": "&#39;"
			};
			var colours = {
				SUCCESS: "#1a7f37",
				FAIL: "#cf222e",
				CANCELED: "#6e7781",
				CANCELLING: "#6e7781",
				SKIP: "#6e7781",
				RUNNING: "#0969da",
				WAITING: "#9a6700",
				FINISH: "#0969da",
				UNKOWN: "#9a6700"
			};
			var font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
			var css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md pre{white-space:pre-wrap;overflow-wrap:anywhere}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background:#0d1117!important}.card{background:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.rule{border-color:#30363d!important}.link,.md a{color:#79c0ff!important}}
@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}.page{padding:0!important}}`;
			function emailHtml(message, subject, custom) {
				const colour = colours[message.status];
				return html`<!doctype html>
<html lang="${message.language === "zh" ? "zh-CN" : "en"}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${raw(css)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f6f8fa">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${message.statusName} · ${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(message.identity.branch)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="page" style="background:#f6f8fa;padding:16px 0"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="card" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #d0d7de;table-layout:fixed">
<tr><td style="height:6px;line-height:6px;font-size:0;background:${colour}">&nbsp;</td></tr>
<tr><td class="pad" style="padding:20px 24px 4px;${font}">
<div style="display:inline-block;font-size:13px;font-weight:600;color:#ffffff;background:${colour};padding:2px 10px;border-radius:10px">${message.statusName}</div>
<h1 class="ink" dir="auto" style="margin:12px 0 0;font-size:20px;line-height:1.35;color:#1f2328;overflow-wrap:anywhere">${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__.H)(message.title))}</h1>
</td></tr>
${message.fields.length > 0 ? table(message.fields) : ""}
${custom === "" ? "" : block(custom)}
${button(message, colour)}
<tr><td class="pad soft rule" style="padding:12px 24px 16px;border-top:1px solid #d8dee4;${font};font-size:12px;line-height:1.5;color:#59636e;overflow-wrap:anywhere">${reasons[message.language]((0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
			}
			function table(fields) {
				return html`<tr><td class="pad" style="padding:12px 24px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed">
${fields.map(row)}</table></td></tr>`;
			}
			function row(field) {
				const values = field.values.map(
					({ text, url }) => html`<div dir="auto" style="display:${field.list ? "block" : "inline"}">${url === void 0 ? (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(text) : html`<a class="link" href="${url}" style="color:#0969da;text-decoration:none">${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(text)}</a>`}</div> `
				);
				return html`<tr><td class="soft rule" width="32%" valign="top" style="padding:7px 8px 7px 0;border-bottom:1px solid #d8dee4;${font};font-size:14px;line-height:1.45;color:#59636e">${field.label}</td>
<td class="ink rule" valign="top" style="padding:7px 0;border-bottom:1px solid #d8dee4;${font};font-size:14px;line-height:1.45;color:#1f2328;overflow-wrap:anywhere">${values}</td></tr>
`;
			}
			function block(custom) {
				return html`<tr><td class="pad ink md" dir="auto" style="padding:4px 24px;${font};font-size:15px;line-height:1.5;color:#1f2328;overflow-wrap:anywhere">${raw(custom)}</td></tr>`;
			}
			function button({ link }, colour) {
				return html`<tr><td class="pad" style="padding:12px 24px 24px"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:${colour};border-radius:6px">
<a href="${link.url}" style="display:inline-block;padding:10px 20px;${font};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${(0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(link.text)}</a></td></tr></table></td></tr>`;
			}
			function html(texts, ...values) {
				return { html: texts.map((text, index) => text + spell(values[index] ?? "")).join("") };
			}
			function spell(part) {
				if (typeof part === "string") return part.replace(/[&<>"']/g, (character) => entities[character] ?? "");
				return "html" in part ? part.html : part.map((each) => each.html).join("");
			}
			function raw(text) {
				return { html: text };
			}
			var subjectGraphemes = 120;
			var email = { title: "E-mail", transport: "smtp", encode, decode };
			async function encode(message, target, attempt) {
				const { message: bounded, notes } = bound(message, attempt.form);
				const subject = subjectOf(bounded);
				const attachments = attempt.form === "full" ? target.attachments : [];
				const mail = {
					server: target.server,
					from: target.from,
					// Some clients show a mail without To as broken: blind copies alone are addressed to the sender.
					to: target.to.length + target.cc.length > 0 ? target.to : [target.from],
					cc: target.cc,
					replyTo: target.replyTo,
					recipients: recipientsOf(target, attempt.only),
					subject,
					text: emailText(bounded),
					html: emailHtml(bounded, subject, await customHtml(bounded)),
					...identify(message),
					headers: headersOf(message),
					attachments
				};
				const left = target.attachments.length - attachments.length;
				const dropped = left > 0 ? [`${left} attachment(s) left out because the mail server refused the size`] : [];
				const silent = message.mentions.length > 0 ? ["e-mail has no mentions; add the people to email-to or email-cc"] : [];
				return { wires: [mail], notes: [...notes, ...dropped, ...silent] };
			}
			async function customHtml(message) {
				if ((0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__.H)(message.custom).trim() === "") return "";
				const { renderMarkdown } = await Promise.all(
					[__webpack_require__.e(869), __webpack_require__.e(546)]
				).then(__webpack_require__.bind(__webpack_require__, 3546));
				return renderMarkdown(message.custom);
			}
			function recipientsOf(target, only) {
				const all = new Set([...target.to, ...target.cc, ...target.bcc].map((mailbox) => mailbox.address));
				return [...all].filter((address) => only === void 0 || only.includes(address));
			}
			function subjectOf(message) {
				const prefix = `[${message.identity.repository}]`;
				const title = (0, _chunk_YOXOIXGF_js__WEBPACK_IMPORTED_MODULE_3__.H)(message.title);
				const subject = (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(title.startsWith(prefix) ? title : `${prefix} ${title}`).replaceAll("=?", "= ?");
				const graphemes = [...new Intl.Segmenter("und").segment(subject.slice(0, subjectGraphemes * 16))];
				if (graphemes.length <= subjectGraphemes) return subject.slice(0, subjectGraphemes * 16);
				const head = graphemes.slice(0, subjectGraphemes - 1).map((part) => part.segment);
				return head.join("").trimEnd() + _chunk_TDYUHOAF_js__WEBPACK_IMPORTED_MODULE_0__.K1;
			}
			function identify({ identity, status }) {
				const host = hostOf(identity.server);
				const [owner = "", name = ""] = identity.repository.split("/");
				const job = digest(identity.repository, identity.workflow, identity.job);
				const run = `run-${atom(identity.runId)}.${identity.runAttempt}.${job}.${status.toLowerCase()}`;
				return {
					messageId: `<${run}@${host}>`,
					threadId: `<thread-${digest(identity.repository, identity.workflow, identity.branch)}@${host}>`,
					list: {
						id: `${atom(name)}.${atom(owner)}.${host}`,
						comment: (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(identity.repository),
						archive: `${identity.server}/${identity.repository}`
					}
				};
			}
			function headersOf({ identity, status }) {
				return {
					"Auto-Submitted": "auto-generated",
					"X-Auto-Response-Suppress": "All",
					Precedence: "list",
					"X-Pipeline-Status": status,
					"X-Pipeline-Name": (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(identity.workflow),
					"X-Pipeline-Job": (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(identity.job),
					"X-Pipeline-Branch": (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(identity.branch),
					"X-Pipeline-Run-Id": (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_2__.T)(identity.runId),
					"X-Pipeline-Run-Number": String(identity.runNumber),
					"X-Pipeline-Run-Attempt": String(identity.runAttempt)
				};
			}
			function digest(...parts) {
				return (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
			}
			function atom(text) {
				return text.replace(/[^A-Za-z0-9_-]/g, "-") || "-";
			}
			function hostOf(server) {
				return URL.canParse(server) ? new URL(server).hostname.replace(/[^A-Za-z0-9.-]/g, "-") || "localhost" : "localhost";
			}
			function decode(reply) {
				if (reply.kind === "accepted") return decodeAccepted(reply);
				if (reply.unknown) {
					return {
						kind: "failed",
						failure: "timeout",
						code: reply.code,
						text: `delivery unknown: the mail server took the e-mail but its reply was lost, Message-ID ${reply.messageId}`,
						advice: "Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.",
						retry: false
					};
				}
				const row2 = mailCodeOf(reply);
				const deferred = deferredOf(reply.rejected);
				const named = reply.rejected.length > 0 ? `: ${listRefused(reply.rejected)}` : said(reply.text);
				if (deferred.length > 0 && deferred.length < reply.rejected.length) {
					const code = String(reply.response || reply.code);
					return {
						kind: "partial",
						code,
						text: `no recipient was accepted${named}`,
						advice: row2.advice,
						again: deferred,
						refused: refusedOf(reply.rejected)
					};
				}
				return {
					kind: "failed",
					failure: row2.failure,
					code: reply.response > 0 ? String(reply.response) : reply.code,
					text: row2.text + named,
					advice: row2.advice,
					retry: row2.retry,
					...row2.shorter ? { fallback: "short" } : {}
				};
			}
			function decodeAccepted(reply) {
				if (reply.rejected.length === 0) return { kind: "accepted", id: reply.messageId };
				const again = deferredOf(reply.rejected);
				return {
					kind: "partial",
					id: reply.messageId,
					code: String(reply.rejected[0]?.code ?? 0),
					text: `not delivered to ${listRefused(reply.rejected)}`,
					advice: "Check these addresses in email-to, email-cc and email-bcc; the others got the e-mail.",
					again,
					refused: refusedOf(reply.rejected)
				};
			}
			function refusedOf(rejected) {
				return rejected.filter(({ code }) => code < 400 || code >= 500).map(({ address }) => address);
			}
			function deferredOf(rejected) {
				return rejected.filter(({ code }) => code >= 400 && code < 500).map(({ address }) => address);
			}
			function listRefused(rejected) {
				return rejected.map(({ address, code, text }) => `${address} (${text || code})`).join(", ");
			}
			function said(text) {
				return text === "" ? "" : `: ${text.replace(/\.$/, "")}`;
			}
		})
	)
};
;
