"use strict";
exports.id = 232;
exports.ids = [232];
exports.modules = {
6232: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
email: () => (
	email
),
t: () => (
	escapeHtml
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _truncate_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5840);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3595);
var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(653);
var _error_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1931);
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
const css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md a{color:#0969da}.md pre{white-space:pre-wrap}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background-color:#0d1117!important}.card{background-color:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.link,.md a{color:#79c0ff!important}}`;
const previewBytes = 200;
function emailHtml(message, { subject, custom, missing }) {
const colour = _status_styles_js__WEBPACK_IMPORTED_MODULE_4__.r[message.status].band;
return html`<!doctype html>
<html lang="${message.language === "zh" ? "zh-CN" : "en"}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${{ html: css }}</style>
</head>
<body class="page" style="margin:0;background-color:#f6f8fa">
<div style="display:none">${preview(message)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="page" bgcolor="#f6f8fa"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="card" bgcolor="#ffffff" style="width:100%;max-width:600px;border:1px solid #d0d7de;table-layout:fixed;overflow-wrap:anywhere;line-height:1.5">
${band(message, colour)}
<tr><td style="padding:12px 20px 20px">
${table(message)}
${custom === "" ? "" : html`<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328">${{ html: custom }}</div>`}
${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.i)(missing, message.language).map((text) => html`<div class="soft" style="padding:4px;${font};font-size:13px;color:#59636e">${text}</div>
`)}
${button(message, colour)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${_text_js__WEBPACK_IMPORTED_MODULE_5__.r[message.language]((0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}
function preview(message) {
const lines = (0, _text_js__WEBPACK_IMPORTED_MODULE_5__.n)(message).filter(({ name }) => name !== "repository").slice(0, 2).map(({ values }) => values.map(({ text }) => (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, message.identity.server)).join(" "));
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(lines.join(" \xB7 "), previewBytes);
}
function band(message, colour) {
const title = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _links_js__WEBPACK_IMPORTED_MODULE_2__.r)(message.title, message.identity.server));
const status = title.includes(message.statusName) ? "" : html`<div style="font-size:13px;color:#ffffff">${message.statusName}</div>`;
return html`<tr><td bgcolor="${colour}" style="padding:14px 24px;${font};color:#ffffff">${status}<h1 dir="auto" style="margin:0;font-size:18px;color:#ffffff">${title}</h1></td></tr>`;
}
function table(message) {
const rows = (0, _text_js__WEBPACK_IMPORTED_MODULE_5__.n)(message).map((field) => row(field, message.identity.server));
if (rows.length === 0) return "";
return html`<table role="presentation" width="100%" cellpadding="4" cellspacing="0" style="table-layout:fixed">
<colgroup><col width="28%"><col></colgroup>
${rows}</table>`;
}
function row({ label, values, list }, server) {
const shown = values.map((value) => valueHtml(value, server));
const ink = `${font};font-size:14px;color:#1f2328`;
return list ? html`<tr><td colspan="2" class="ink" dir="auto" style="${ink}"><span class="soft" style="color:#59636e">${label}</span>${shown.map((each) => html`<br>${each}`)}</td></tr>
` : html`<tr><td valign="top" class="soft" style="${`${font};font-size:14px;color:#59636e`}">${label}</td><td valign="top" class="ink" dir="auto" style="${ink}">${shown.map((each, index) => html`${index === 0 ? "" : " "}${each}`)}</td></tr>
`;
}
function valueHtml({ text, url, status }, server) {
const shown = (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, server);
return url === void 0 ? html`${(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_4__.n)(status)}${shown}` : html`${(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_4__.n)(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
}
function button({ link }, colour) {
return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${colour}" style="border-radius:6px;padding:10px 20px"><a href="${link.url}" style="${font};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${(0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(link.text)}</a></td></tr></table></td></tr></table>`;
}
function html(texts, ...values) {
return { html: texts.map((text, index) => text + spell(values[index] ?? "")).join("") };
}
function spell(part) {
if (typeof part === "string") return escapeHtml(part);
return "html" in part ? part.html : part.map((each) => each.html).join("");
}
const entities = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&#39;"
};
function escapeHtml(text) {
return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
const relayWords = /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin = "Set smtp-username and smtp-password: most servers take mail for other domains only after a login. Without a login, have the address of the runner allowed at the server.";
const trust = "Check smtp-host; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.";
const later = "Run the job again later.";
const mailErrors = [
[
	{ codes: ["ECONNREFUSED"] },
	"connection refused by the mail server",
	"Check smtp-host and smtp-port, and that the server accepts connections from the runner.",
	"yes"
],
[
	{ codes: ["ENOTFOUND", "EDNS"] },
	"host of the mail server not found",
	"Check the spelling of smtp-host.",
	"yes"
],
[
	{ codes: ["EAI_AGAIN"] },
	"the name service did not answer",
	"Run the job again; if it stays, check the name service of the runner.",
	"yes"
],
[
	{ codes: ["CERT_HAS_EXPIRED"] },
	"TLS: the certificate of the mail server has expired",
	"Renew the certificate of the mail server."
],
[
	{ codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"] },
	"TLS: the certificate of the mail server is self-signed",
	trust
],
[
	{ codes: [
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
		"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
		"UNABLE_TO_GET_ISSUER_CERT"
	] },
	"TLS: the issuer of the certificate of the mail server is not known",
	trust
],
[
	{ codes: ["ERR_TLS_CERT_ALTNAME_INVALID"] },
	"TLS: the certificate of the mail server is for another host name",
	"Set smtp-host to the name in the certificate."
],
[
	{ codes: ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"] },
	"TLS: the port does not speak TLS from the first byte",
	"Set smtp-security to starttls, usually with port 587."
],
[
	{
		codes: ["ETLS"],
		responses: [
			421,
			450,
			451,
			454
		]
	},
	"TLS is not available at the moment",
	later,
	"yes"
],
[
	{ codes: ["ETLS"] },
	"TLS: the mail server offers no STARTTLS",
	"Use a port with TLS (587 or 465); only inside a trusted network set smtp-security to none."
],
[
	{
		responses: [
			421,
			432,
			435,
			450,
			451,
			454
		],
		command: "AUTH"
	},
	"the mail server cannot check the login at the moment",
	later,
	"yes"
],
[
	{ responses: [534] },
	"the mail server wants another way to log in",
	"Create an application password, or set smtp-access-token (OAuth2)."
],
[
	{ responses: [535] },
	"the mail server refused the login",
	"Check smtp-username and smtp-password; many services want an application password or authorisation code, not the account password."
],
[
	{ responses: [530, 538] },
	"the mail server wants a login or TLS first",
	"Set smtp-username and smtp-password, and smtp-security to starttls or tls."
],
[
	{ codes: [
		"EAUTH",
		"ENOAUTH",
		"EOAUTH2"
	] },
	"the mail server offers no way to log in that fits",
	"Check smtp-security, and whether the server wants smtp-password or smtp-access-token."
],
[
	{ responses: [552, 523] },
	"the e-mail is larger than the mail server takes",
	"Leave out email-attachments or shorten custom-content.",
	{ fallback: "short" }
],
[
	{ codes: ["ENOSMTPUTF8"] },
	"the mail server does not take addresses with characters beyond ASCII before the @ (no SMTPUTF8)",
	"Give the person an ASCII address, or use a mail server with SMTPUTF8."
],
[
	{
		codes: ["EENVELOPE"],
		words: relayWords,
		login: false
	},
	"the mail server takes no mail for others without a login",
	noLogin
],
[
	{
		codes: ["EENVELOPE"],
		command: "RCPT",
		words: relayWords
	},
	"the mail server does not pass on mail of this login",
	"Use the mail server of the sender, with a login that may send from email-from."
],
[
	{
		codes: ["EENVELOPE"],
		responses: [
			550,
			553,
			554,
			551,
			501
		],
		command: "MAIL"
	},
	"the mail server does not accept the sender",
	"Set email-from to an address that this login may send from."
],
[
	{
		codes: ["EENVELOPE"],
		responses: [
			450,
			451,
			452
		],
		command: "RCPT"
	},
	"the mail server defers the recipients (greylisting)",
	"Run the job again in some minutes, or have the sender listed at the receiving server.",
	"yes"
],
[
	{
		codes: ["EENVELOPE"],
		responses: [
			500,
			501,
			510,
			550,
			551,
			553,
			554,
			555,
			556
		],
		command: "RCPT"
	},
	"the mail server refused the recipients",
	"Check the addresses in email-to, email-cc, email-bcc and mentions."
],
[
	{
		codes: ["EENVELOPE"],
		responses: [0]
	},
	"the e-mail has no usable sender or recipient",
	"Check email-from, email-to and mentions."
],
[
	{
		responses: [554, 550],
		command: "DATA"
	},
	"the mail server refused the content",
	"Read the reply of the server; spam filters name their reason there."
],
[
	{
		responses: [554],
		command: "CONN"
	},
	"the mail server refuses the runner",
	"The address of the runner may be on a block list; use a submission server with a login."
],
[
	{ responses: [
		421,
		450,
		451,
		452
	] },
	"the mail server is busy",
	later,
	"yes"
],
[
	{
		codes: ["EPROTOCOL"],
		responses: [0]
	},
	"the answer is not that of a mail server",
	"Check smtp-host and smtp-port."
],
[
	{ codes: ["EABORT", "ETIMEDOUT"] },
	"no answer from the mail server in time",
	"Check smtp-port and smtp-security (465 needs tls, 587 needs starttls), or raise timeout.",
	"yes"
],
[
	{
		codes: [
			"ECONNECTION",
			"ESOCKET",
			"ECONNRESET",
			"EPIPE",
			"EHOSTUNREACH",
			"ENETUNREACH"
		],
		responses: [0]
	},
	"the connection to the mail server was lost",
	"Run the job again; if it stays, check smtp-port and smtp-security.",
	"yes"
]
];
const textLength = 256;
const namesShown = 10;
function decodeMailReply(reply) {
if (reply.kind === "accepted") return decodeAccepted(reply);
if (reply.unknown) return {
	kind: "failed",
	code: reply.code,
	text: `delivery unknown: the mail server took the e-mail but its reply was lost, Message-ID ${reply.messageId}`,
	advice: "Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.",
	retry: false
};
const row2 = findMailError(reply);
const [{ words }, text, advice] = row2;
const code = reply.response > 0 ? String(reply.response) : reply.code;
if (reply.rejected.length === 0) return (0, _error_table_js__WEBPACK_IMPORTED_MODULE_6__.t)(code, row2, { text: text + said(reply.text) });
const { again, refused } = sorted(reply.rejected, words);
return again.length > 0 && refused.length > 0 ? {
	...partial({
		again,
		refused
	}, advice),
	text: `no recipient was accepted: ${statuses(again, refused)}`
} : (0, _error_table_js__WEBPACK_IMPORTED_MODULE_6__.t)(code, row2, { text: `${text}: ${listed(reply.rejected)}` });
}
function findMailError(reply) {
const texts = [reply.text, ...reply.rejected.map(({ text }) => text)];
const known = mailErrors.find(([{ codes, responses, command = "", words, login }]) => (codes?.includes(reply.code) ?? true) && (responses?.includes(reply.response) ?? true) && reply.command.startsWith(command) && (words === void 0 || texts.some((text) => words.test(text))) && (login === void 0 || login === reply.login));
const then = reply.response >= 400 && reply.response < 500 ? "yes" : false;
return known ?? [
	{},
	"the mail server refused the e-mail",
	"Read the reply of the server and check the smtp inputs.",
	then
];
}
function relayCode(text) {
return mailErrors.find(([on]) => on.login === false && on.words?.test(text));
}
function decodeAccepted({ accepted, messageId, rejected, login }) {
if (rejected.length === 0) return {
	kind: "accepted",
	id: messageId
};
const relay = login ? void 0 : rejected.map(({ text }) => relayCode(text)).find((row2) => row2 !== void 0);
const { again, refused } = sorted(rejected, relay?.[0].words);
const advice = refused.length > 0 ? "Check these addresses in email-to, email-cc, email-bcc and mentions." : "Nothing to do if it passes; else have the sender listed at the receiving server.";
const others = accepted.length === 1 ? "the other recipient has" : `the ${accepted.length} others have`;
return {
	...partial({
		again,
		refused
	}, relay?.[2] ?? advice),
	id: messageId,
	text: `${statuses(again, refused)}; ${others} it`
};
}
function partial({ again, refused }, advice) {
const code = String((refused[0] ?? again[0])?.code);
const missed = {
	code,
	text: statuses([], refused),
	advice
};
return {
	kind: "partial",
	code,
	advice,
	again: again.map(({ address }) => address),
	...refused.length > 0 && { missed }
};
}
function sorted(rejected, never) {
const passes = ({ code, text }) => code >= 400 && code < 500 && !never?.test(text);
return {
	again: rejected.filter(passes),
	refused: rejected.filter((each) => !passes(each))
};
}
function statuses(again, refused) {
return [refused.length > 0 ? `refused for ${listed(refused)}` : "", again.length > 0 ? `deferred for ${listed(again)}` : ""].filter((part) => part !== "").join("; ");
}
function listed(rejected) {
const names = rejected.map(({ address, code, text }) => `${address} (${clipped(text) || code})`);
const more = names.length - namesShown;
return more > 1 ? `${names.slice(0, namesShown).join(", ")} and ${more} more` : names.join(", ");
}
function said(text) {
return text === "" ? "" : `: ${clipped(text).replace(/\.$/, "")}`;
}
function clipped(text) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(text).replace(/ {2,}/g, " ");
return line.length > textLength ? `${line.slice(0, 255).toWellFormed()}\u2026` : line;
}
const customBytes = 131072;
const valueBytes = 2048;
const listLength = 200;
const subjectGraphemes = 120;
const email = {
title: "E-mail",
transport: "smtp",
encode,
decode: decodeMailReply
};
async function encode(message, target, attempt) {
const { message: bounded, notes } = bound(message, attempt.variant);
const subject = subjectOf(bounded);
const people = peopleOf(message, target);
const { files, missing } = attachedIn(target.attached, attempt.variant);
const mail = {
	server: target.server,
	from: target.from,
	to: people.to.length + people.cc.length > 0 ? people.to : [target.from],
	cc: people.cc,
	replyTo: target.replyTo,
	recipients: people.recipients.filter((address) => attempt.only?.includes(address) ?? true),
	subject,
	text: (0, _text_js__WEBPACK_IMPORTED_MODULE_5__.t)(bounded, missing),
	html: emailHtml(bounded, {
		subject,
		custom: await customHtml(bounded),
		missing
	}),
	...identify(message, target),
	headers: headersOf(message),
	attachments: files
};
const left = missing.filter(({ reason }) => reason === "server").length;
const dropped = left > 0 ? [`${left} attachment(s) left out because the mail server refused the size`] : [];
return {
	requests: [mail],
	notes: [...notes, ...dropped],
	secrets: []
};
}
function bound(message, form) {
const limit = form === "short" ? customBytes / 4 : customBytes;
const custom = (0, _truncate_spans_js__WEBPACK_IMPORTED_MODULE_3__.t)(message.custom, limit);
const fields = message.fields.map((field) => ({
	...field,
	values: field.values.slice(0, listLength).map((value) => ({
		...value,
		text: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value.text, valueBytes)
	}))
}));
const notes = message.fields.filter(({ values }) => values.length > listLength || values.some(({ text }) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.t)(text) > valueBytes)).map(({ name }) => `${name} was shortened`);
if (custom !== message.custom) notes.push(`custom-content was shortened to ${limit} bytes`);
return {
	message: {
		...message,
		custom,
		fields
	},
	notes
};
}
async function customHtml(message) {
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(message.custom).trim() === "") return "";
const { renderMarkdown } = await Promise.all(
	[__webpack_require__.e(869), __webpack_require__.e(417)]
).then(__webpack_require__.bind(__webpack_require__, 4417));
return renderMarkdown(message.custom, message.identity.server);
}
function attachedIn(attached, form) {
const { files, missing } = attached ?? {
	files: [],
	missing: []
};
if (form === "full") return {
	files,
	missing
};
const refused = files.map(({ filename }) => ({
	name: filename,
	reason: "server"
}));
return {
	files: [],
	missing: [...missing, ...refused]
};
}
function peopleOf(message, target) {
const seen = new Set();
const fresh = (mailboxes) => mailboxes.filter(({ address }) => seen.size < seen.add(address.toLowerCase()).size);
const mentioned = message.mentions.flatMap((mention) => mention.kind === "address" ? [{
	name: "",
	address: mention.value
}] : []);
const [listed2, cc, bcc] = [
	fresh(target.to),
	fresh(target.cc),
	fresh(target.bcc)
];
const to = [...listed2, ...fresh(mentioned)];
return {
	to,
	cc,
	recipients: [
		...to,
		...cc,
		...bcc
	].map(({ address }) => address)
};
}
function subjectOf(message) {
const prefix = `[${message.identity.repository}]`;
const title = (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.r)(message.title, message.identity.server);
const subject = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(title.startsWith(prefix) ? title : `${prefix} ${title}`).replaceAll("=?", "= ?");
if (subject.length <= subjectGraphemes) return subject;
const graphemes = [...new Intl.Segmenter("und").segment(subject.slice(0, 1920))];
if (graphemes.length <= subjectGraphemes) return subject.slice(0, 1920);
return graphemes.slice(0, 119).map((part) => part.segment).join("").trimEnd() + "\u2026";
}
function identify({ identity, status }, target) {
const host = hostOf(identity.server);
const [owner = "", name = ""] = identity.repository.split("/");
const { repository, workflow, job, checkRunId, step, branch } = identity;
const visible = [
	target.from,
	...target.to,
	...target.cc
].map(({ address }) => address.toLowerCase());
const report = digest(repository, workflow, job, checkRunId, step, target.server.host, ...visible);
return {
	messageId: `<${`run-${atom(identity.runId)}.${identity.runAttempt}.${report}.${status.toLowerCase()}`}@${host}>`,
	threadId: `<thread-${digest(repository, workflow, branch)}@${host}>`,
	list: {
		id: `${atom(name)}.${atom(owner)}.${host}`,
		comment: (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(repository),
		archive: `${identity.server}/${repository}`
	}
};
}
function headersOf({ identity, status }) {
return {
	"Auto-Submitted": "auto-generated",
	"X-Auto-Response-Suppress": "All",
	Precedence: "list",
	"X-Pipeline-Status": status,
	"X-Pipeline-Name": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(identity.workflow),
	"X-Pipeline-Job": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(identity.job),
	"X-Pipeline-Branch": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(identity.branch),
	"X-Pipeline-Run-Id": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(identity.runId),
	"X-Pipeline-Run-Number": String(identity.runNumber),
	"X-Pipeline-Run-Attempt": String(identity.runAttempt)
};
}
function digest(...parts) {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.i)(parts.join("\n")).slice(0, 12);
}
function atom(text) {
return text.replace(/[^A-Za-z0-9_-]/g, "-") || "-";
}
function hostOf(server) {
return URL.canParse(server) ? new URL(server).hostname.replace(/[^A-Za-z0-9.-]/g, "-") || "localhost" : "localhost";
}
})
),
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
9965: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (
	unclosedUrl
),
i: () => (
	sanitizeLine
),
n: () => (
	keepWebLinks
),
r: () => (
	plainText
),
t: () => (
	encodeInUrl
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
function sanitizeLine(text, server) {
return deadLinks((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(text), server);
}
function deadLinks(text, server) {
if (!text.includes(":") && !text.includes(".")) return text;
if (!/:\\?\/|www\./i.test(text)) return text;
return text.replace(/:\\?\/\\?\//g, (found, at) => isOwn(text, at, server) ? found : ":\u2215\u2215").replace(/(www)\./gi, "$1\u2024");
}
function isOwn(text, at, server) {
const start = at - server.indexOf("://");
if (!text.startsWith(server, start)) return false;
return !/[a-z0-9+.-]/i.test(text.charAt(start - 1)) && /^(?:\/|\s|$)/.test(text.slice(start + server.length));
}
function encodeInUrl(text, before, server) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
const encoded = encodeURIComponent(line).replace(/[()'*!_~]/g, percent);
if (/^https?:\/\/[^\s/?#]+[/?#]/i.test(before) || line.startsWith("/") && /:\/\/[^\s/]+$/.test(before)) return encoded.replaceAll("%2F", "/");
if (before === "" && `${line} `.startsWith(`${server}/`)) return encodeURI(line).replace(/[()]/g, percent);
return before === "" ? encoded : ` ${deadLinks(encoded, server)}`;
}
function percent(mark) {
return `%${mark.charCodeAt(0).toString(16)}`;
}
function unclosedUrl(before) {
const near = before.slice(-512);
if (!near.includes("](") && !near.includes("://")) return void 0;
return (/\]\(<?([^\s()<>]*)$/.exec(near) ?? /(https?:\/\/[^\s()<>]*)$/i.exec(near))?.[1];
}
function keepWebLinks(text) {
return text.replace(/(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi, "$1\uFF1A");
}
function plainText(spans, server) {
return spans.reduce((done, { source, text }) => {
	if (source === "template") return done + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
	if (source === "raw") return done + keepWebLinks((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text));
	const link = unclosedUrl(done);
	return done + (link === void 0 ? sanitizeLine(text, server) : encodeInUrl(text, link, server));
}, "");
}
})
),
3595: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	statusMark
),
r: () => (
	statusStyles
),
t: () => (
	colons
)
});
const statusStyles = {
SUCCESS: {
	mark: "\u2705",
	font: "info",
	template: "green",
	band: "#1a7f37"
},
FAIL: {
	mark: "\u274C",
	font: "warning",
	template: "red",
	band: "#cf222e"
},
CANCELED: {
	mark: "\u{1F6AB}",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
CANCELLING: {
	mark: "\u{1F6AB}",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
SKIP: {
	mark: "\u23ED\uFE0F",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
RUNNING: {
	mark: "\u25B6\uFE0F",
	font: "info",
	template: "blue",
	band: "#0969da"
},
WAITING: {
	mark: "\u23F3",
	font: "comment",
	template: "yellow",
	band: "#9a6700"
},
FINISH: {
	mark: "\u{1F3C1}",
	font: "info",
	template: "turquoise",
	band: "#0969da"
},
UNKOWN: {
	mark: "\u2754",
	font: "warning",
	template: "orange",
	band: "#9a6700"
}
};
function statusMark(status) {
return status === void 0 ? "" : `${statusStyles[status].mark} `;
}
const colons = {
en: ": ",
zh: "\uFF1A"
};
})
),
653: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (
	missingFileNotes
),
n: () => (
	fieldsShown
),
r: () => (
	footers
),
t: () => (
	emailText
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3595);
const reasonsMissing = {
none: {
	en: "no file matches",
	zh: "\u6CA1\u6709\u5339\u914D\u7684\u6587\u4EF6"
},
listed: {
	en: "no file matches; write one pattern a line, without braces",
	zh: "\u6CA1\u6709\u5339\u914D\u7684\u6587\u4EF6\uFF1B\u6BCF\u884C\u5199\u4E00\u4E2A\u6A21\u5F0F\uFF0C\u4E0D\u652F\u6301\u82B1\u62EC\u53F7"
},
outside: {
	en: "a link that leaves the workspace",
	zh: "\u94FE\u63A5\u6307\u5411\u5DE5\u4F5C\u533A\u4E4B\u5916"
},
unreadable: {
	en: "cannot be read",
	zh: "\u65E0\u6CD5\u8BFB\u53D6"
},
kind: {
	en: "not a regular file",
	zh: "\u4E0D\u662F\u666E\u901A\u6587\u4EF6"
},
size: {
	en: "all files together may have 10 MiB",
	zh: "\u9644\u4EF6\u603B\u5927\u5C0F\u4E0D\u5F97\u8D85\u8FC7 10 MiB"
},
many: {
	en: "too many files to look through",
	zh: "\u6587\u4EF6\u8FC7\u591A\uFF0C\u65E0\u6CD5\u5168\u90E8\u67E5\u627E"
},
server: {
	en: "the mail server refused the size",
	zh: "\u90AE\u4EF6\u670D\u52A1\u5668\u62D2\u7EDD\u4E86\u8BE5\u5927\u5C0F"
}
};
const missingShown = 20;
function missingFileNotes(missing, language) {
const lines = missing.slice(0, missingShown).map(({ name, reason }) => {
	const why = reasonsMissing[reason][language];
	return language === "zh" ? `\u672A\u80FD\u9644\u4E0A ${name}\uFF1A${why}` : `Not attached: ${name} (${why})`;
});
const more = missing.length - missingShown;
if (more > 0) lines.push(language === "zh" ? `\u53E6\u6709 ${more} \u4E2A\u6587\u4EF6\u672A\u80FD\u9644\u4E0A` : `Not attached: ${more} more`);
return lines;
}
const footers = {
en: (repository) => `You receive this because a workflow of ${repository} names your address in email-to, email-cc, email-bcc or mentions.`,
zh: (repository) => `\u60A8\u6536\u5230\u6B64\u90AE\u4EF6\uFF0C\u662F\u56E0\u4E3A ${repository} \u7684\u5DE5\u4F5C\u6D41\u5728 email-to\u3001email-cc\u3001email-bcc \u6216 mentions \u4E2D\u586B\u5199\u4E86\u60A8\u7684\u5730\u5740\u3002`
};
function fieldsShown({ fields }) {
return fields.filter(({ name }) => name !== "link");
}
function emailText(message, missing) {
const { language, identity, link } = message;
return `${[
	(0, _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.n)(message.status) + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.title, identity.server)),
	fieldsShown(message).map((field) => line(field, message)).join("\n"),
	(0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.custom, identity.server).trim(),
	missingFileNotes(missing, language).join("\n"),
	`${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(link.text)}${_status_styles_js__WEBPACK_IMPORTED_MODULE_2__.t[language]}${link.url}`,
	`-- 
${footers[language]((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(identity.repository))}`
].filter((part) => part !== "").join("\n\n")}
`;
}
function line({ label, values, list }, { language, identity, link }) {
const texts = values.map(({ text, status }) => (0, _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, identity.server));
const addresses = values.map(({ url = "" }) => link.url.startsWith(url) ? "" : ` (${url})`);
const head = label + _status_styles_js__WEBPACK_IMPORTED_MODULE_2__.t[language];
return list ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join("\n") : head + texts.join(" ") + addresses.join("");
}
})
),
5840: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (
	truncateSpans
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
function truncateSpans(spans, bytes) {
let left = bytes;
for (const [index, span] of spans.entries()) {
	const size = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(span.text);
	if (size > left) {
		const kept = spans.slice(0, index);
		const text = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(span.text, left);
		const last = text === "" ? kept.pop() : {
			...span,
			text
		};
		return last === void 0 ? kept : [...kept, {
			...last,
			text: withoutHalf(last.text)
		}];
	}
	left -= size;
}
return spans;
}
function withoutHalf(text) {
const line = text.slice(text.lastIndexOf("\n") + 1);
if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line)) return text.slice(0, text.length - line.length) + "\u2026";
const word = line.slice(line.lastIndexOf(" ") + 1);
const link = word.lastIndexOf("://");
if (link < 0 || !text.endsWith("\u2026")) return text;
const end = text.length - word.length + link;
const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
return text.slice(0, end - scheme) + "\u2026";
}
})
)
};
;
