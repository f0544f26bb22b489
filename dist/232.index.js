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
var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9965);
var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7639);
var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1398);
var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(653);
const relayWords = /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin = "Set smtp-username and smtp-password: most servers take mail for other domains only after a login. Without a login, have the address of the runner allowed at the server.";
const trust = "Check smtp-host; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.";
const mailCodes = [
{
	codes: ["ECONNREFUSED"],
	retry: "yes",
	text: "connection refused by the mail server",
	advice: "Check smtp-host and smtp-port, and that the server accepts connections from the runner."
},
{
	codes: ["ENOTFOUND", "EDNS"],
	retry: "yes",
	text: "host of the mail server not found",
	advice: "Check the spelling of smtp-host."
},
{
	codes: ["EAI_AGAIN"],
	retry: "yes",
	text: "the name service did not answer",
	advice: "Run the job again; if it stays, check the name service of the runner."
},
{
	codes: ["CERT_HAS_EXPIRED"],
	text: "TLS: the certificate of the mail server has expired",
	advice: "Renew the certificate of the mail server."
},
{
	codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
	text: "TLS: the certificate of the mail server is self-signed",
	advice: trust
},
{
	codes: [
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
		"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
		"UNABLE_TO_GET_ISSUER_CERT"
	],
	text: "TLS: the issuer of the certificate of the mail server is not known",
	advice: trust
},
{
	codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
	text: "TLS: the certificate of the mail server is for another host name",
	advice: "Set smtp-host to the name in the certificate."
},
{
	codes: ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"],
	text: "TLS: the port does not speak TLS from the first byte",
	advice: "Set smtp-security to starttls, usually with port 587."
},
{
	codes: ["ETLS"],
	responses: [
		421,
		450,
		451,
		454
	],
	retry: "yes",
	text: "TLS is not available at the moment",
	advice: "Run the job again later."
},
{
	codes: ["ETLS"],
	text: "TLS: the mail server offers no STARTTLS",
	advice: "Use a port with TLS (587 or 465); only inside a trusted network set smtp-security to none."
},
{
	responses: [
		421,
		432,
		435,
		450,
		451,
		454
	],
	command: "AUTH",
	retry: "yes",
	text: "the mail server cannot check the login at the moment",
	advice: "Run the job again later."
},
{
	responses: [534],
	text: "the mail server wants another way to log in",
	advice: "Create an application password, or set smtp-access-token (OAuth2)."
},
{
	responses: [535],
	text: "the mail server refused the login",
	advice: "Check smtp-username and smtp-password; many services want an application password or authorisation code, not the account password."
},
{
	responses: [530, 538],
	text: "the mail server wants a login or TLS first",
	advice: "Set smtp-username and smtp-password, and smtp-security to starttls or tls."
},
{
	codes: [
		"EAUTH",
		"ENOAUTH",
		"EOAUTH2"
	],
	text: "the mail server offers no way to log in that fits",
	advice: "Check smtp-security, and whether the server wants smtp-password or smtp-access-token."
},
{
	responses: [552, 523],
	fallback: "short",
	text: "the e-mail is larger than the mail server takes",
	advice: "Leave out email-attachments or shorten custom-content."
},
{
	codes: ["ENOSMTPUTF8"],
	text: "the mail server does not take addresses with characters beyond ASCII before the @ (no SMTPUTF8)",
	advice: "Give the person an ASCII address, or use a mail server with SMTPUTF8."
},
{
	codes: ["EENVELOPE"],
	words: relayWords,
	login: false,
	text: "the mail server takes no mail for others without a login",
	advice: noLogin
},
{
	codes: ["EENVELOPE"],
	words: relayWords,
	command: "RCPT",
	text: "the mail server does not pass on mail of this login",
	advice: "Use the mail server of the sender, with a login that may send from email-from."
},
{
	codes: ["EENVELOPE"],
	responses: [
		550,
		553,
		554,
		551,
		501
	],
	command: "MAIL",
	text: "the mail server does not accept the sender",
	advice: "Set email-from to an address that this login may send from."
},
{
	codes: ["EENVELOPE"],
	responses: [
		450,
		451,
		452
	],
	command: "RCPT",
	retry: "yes",
	text: "the mail server defers the recipients (greylisting)",
	advice: "Run the job again in some minutes, or have the sender listed at the receiving server."
},
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
	command: "RCPT",
	text: "the mail server refused the recipients",
	advice: "Check the addresses in email-to, email-cc, email-bcc and mentions."
},
{
	codes: ["EENVELOPE"],
	responses: [0],
	text: "the e-mail has no usable sender or recipient",
	advice: "Check email-from, email-to and mentions."
},
{
	responses: [554, 550],
	command: "DATA",
	text: "the mail server refused the content",
	advice: "Read the reply of the server; spam filters name their reason there."
},
{
	responses: [554],
	command: "CONN",
	text: "the mail server refuses the runner",
	advice: "The address of the runner may be on a block list; use a submission server with a login."
},
{
	responses: [
		421,
		450,
		451,
		452
	],
	retry: "yes",
	text: "the mail server is busy",
	advice: "Run the job again later."
},
{
	responses: [0],
	codes: ["EPROTOCOL"],
	text: "the answer is not that of a mail server",
	advice: "Check smtp-host and smtp-port."
},
{
	codes: ["EABORT", "ETIMEDOUT"],
	retry: "yes",
	text: "no answer from the mail server in time",
	advice: "Check smtp-port and smtp-security (465 needs tls, 587 needs starttls), or raise timeout."
},
{
	codes: [
		"ECONNECTION",
		"ESOCKET",
		"ECONNRESET",
		"EPIPE",
		"EHOSTUNREACH",
		"ENETUNREACH"
	],
	responses: [0],
	retry: "yes",
	text: "the connection to the mail server was lost",
	advice: "Run the job again; if it stays, check smtp-port and smtp-security."
}
];
function mailCodeOf(reply) {
const texts = [reply.text, ...reply.rejected.map(({ text }) => text)];
const row2 = mailCodes.find(({ codes, responses, command, words, login }) => (codes?.includes(reply.code) ?? true) && (responses?.includes(reply.response) ?? true) && reply.command.startsWith(command ?? "") && (words === void 0 || texts.some((text) => words.test(text))) && (login === void 0 || login === reply.login));
const passes = reply.response >= 400 && reply.response < 500;
return row2 ?? {
	retry: passes ? "yes" : false,
	text: "the mail server refused the e-mail",
	advice: "Read the reply of the server and check the smtp inputs."
};
}
function relayCode(text) {
return mailCodes.find(({ words, login }) => login === false && words?.test(text));
}
const textLength = 256;
const namesShown = 10;
function decode(reply) {
if (reply.kind === "accepted") return decodeAccepted(reply);
if (reply.unknown) return (0, _explain_js__WEBPACK_IMPORTED_MODULE_5__.t)(reply.code, {
	text: `delivery unknown: the mail server took the e-mail but its reply was lost, Message-ID ${reply.messageId}`,
	advice: "Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate."
});
const row2 = mailCodeOf(reply);
const code = reply.response > 0 ? String(reply.response) : reply.code;
if (reply.rejected.length === 0) return (0, _explain_js__WEBPACK_IMPORTED_MODULE_5__.t)(code, row2, { text: row2.text + said(reply.text) });
const { again, refused } = sorted(reply.rejected, row2);
return again.length > 0 && refused.length > 0 ? {
	...partial({
		again,
		refused
	}, row2.advice),
	text: `no recipient was accepted: ${statuses(again, refused)}`
} : (0, _explain_js__WEBPACK_IMPORTED_MODULE_5__.t)(code, row2, { text: `${row2.text}: ${listed(reply.rejected)}` });
}
function decodeAccepted({ accepted, messageId, rejected, login }) {
if (rejected.length === 0) return {
	kind: "accepted",
	id: messageId
};
const relay = login ? void 0 : rejected.map((each) => relayCode(each.text)).find((row2) => row2 !== void 0);
const { again, refused } = sorted(rejected, relay);
const advice = refused.length > 0 ? "Check these addresses in email-to, email-cc, email-bcc and mentions." : "Nothing to do if it passes; else have the sender listed at the receiving server.";
const others = accepted.length === 1 ? "the other recipient has" : `the ${accepted.length} others have`;
return {
	...partial({
		again,
		refused
	}, relay?.advice ?? advice),
	id: messageId,
	text: `${statuses(again, refused)}; ${others} it`
};
}
function partial({ again, refused }, advice) {
const [first] = [...refused, ...again];
const missed = {
	code: String(refused[0]?.code ?? 0),
	text: statuses([], refused),
	advice
};
return {
	kind: "partial",
	code: String(first?.code ?? 0),
	advice,
	again: again.map(({ address }) => address),
	...refused.length > 0 ? { missed } : {}
};
}
function sorted(rejected, row2) {
const passes = ({ code, text }) => code >= 400 && code < 500 && (row2?.words === void 0 || !row2.words.test(text));
return {
	again: rejected.filter(passes),
	refused: rejected.filter((each) => !passes(each))
};
}
function statuses(again, refused) {
return [refused.length > 0 ? `refused for ${listed(refused)}` : "", again.length > 0 ? `deferred for ${listed(again)}` : ""].filter((part) => part !== "").join("; ");
}
function listed(rejected) {
return names(rejected.map(({ address, code, text }) => `${address} (${clipped(text) || code})`));
}
function names(list) {
const more = list.length - namesShown;
return more > 1 ? `${list.slice(0, namesShown).join(", ")} and ${more} more` : list.join(", ");
}
function said(text) {
return text === "" ? "" : `: ${clipped(text).replace(/\.$/, "")}`;
}
function clipped(text) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(text).replace(/ {2,}/g, " ");
return line.length > textLength ? `${line.slice(0, 255).toWellFormed()}…` : line;
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
const colours = {
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
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
const css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md a{color:#0969da}.md pre{white-space:pre-wrap}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background-color:#0d1117!important}.card{background-color:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.link,.md a{color:#79c0ff!important}}`;
const previewBytes = 200;
function emailHtml(message, { subject, custom, missing }) {
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
<body class="page" style="margin:0;background-color:#f6f8fa">
<div style="display:none">${preview(message)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="page" bgcolor="#f6f8fa"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="card" bgcolor="#ffffff" style="width:100%;max-width:600px;border:1px solid #d0d7de;table-layout:fixed;overflow-wrap:anywhere;line-height:1.5">
${band(message, colour)}
<tr><td style="padding:12px 20px 20px">
${table(message)}
${custom === "" ? "" : block(custom)}
${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.r)(missing, message.language).map(note)}
${button(message, colour)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${_text_js__WEBPACK_IMPORTED_MODULE_4__.i[message.language]((0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}
function preview(message) {
const lines = (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.n)(message).filter(({ name }) => name !== "repository").slice(0, 2).map(({ values }) => values.map(({ text }) => (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.i)(text, message.identity.server)).join(" "));
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(lines.join(" · "), previewBytes);
}
function band(message, colour) {
const title = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _links_js__WEBPACK_IMPORTED_MODULE_2__.r)(message.title, message.identity.server));
const status = title.includes(message.statusName) ? "" : html`<div style="font-size:13px;color:#ffffff">${message.statusName}</div>`;
return html`<tr><td bgcolor="${colour}" style="padding:14px 24px;${font};color:#ffffff">${status}<h1 dir="auto" style="margin:0;font-size:18px;color:#ffffff">${title}</h1></td></tr>`;
}
function table(message) {
const rows = (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.n)(message).map((field) => row(field, message.identity.server));
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
return url === void 0 ? html`${(0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.n)(status)}${shown}` : html`${(0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.n)(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
}
function block(custom) {
return html`<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328">${raw(custom)}</div>`;
}
function note(text) {
return html`<div class="soft" style="padding:4px;${font};font-size:13px;color:#59636e">${text}</div>
`;
}
function button({ link }, colour) {
return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${colour}" style="border-radius:6px;padding:10px 20px"><a href="${link.url}" style="${font};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${(0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(link.text)}</a></td></tr></table></td></tr></table>`;
}
function html(texts, ...values) {
return { html: texts.map((text, index) => text + spell(values[index] ?? "")).join("") };
}
function spell(part) {
if (typeof part === "string") return escapeHtml(part);
return "html" in part ? part.html : part.map((each) => each.html).join("");
}
function raw(text) {
return { html: text };
}
const customBytes = 131072;
const valueBytes = 2048;
const listLength = 200;
const subjectGraphemes = 120;
const email = {
title: "E-mail",
transport: "smtp",
encode,
decode
};
async function encode(message, target, attempt) {
const { message: bounded, notes } = bound(message, attempt.form);
const subject = subjectOf(bounded);
const people = peopleOf(message, target);
const { files, missing } = attachedIn(target.attached, attempt.form);
const mail = {
	server: target.server,
	from: target.from,
	to: people.to.length + people.cc.length > 0 ? people.to : [target.from],
	cc: people.cc,
	replyTo: target.replyTo,
	recipients: people.recipients.filter((address) => attempt.only?.includes(address) ?? true),
	subject,
	text: (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.t)(bounded, missing),
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
	wires: [mail],
	notes: [...notes, ...dropped],
	secrets: []
};
}
function bound(message, form) {
const limit = form === "short" ? customBytes / 4 : customBytes;
const custom = cutSpans(message.custom, limit);
const fields = message.fields.map((field) => ({
	...field,
	values: field.values.slice(0, listLength).map((value) => ({
		...value,
		text: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(value.text, valueBytes)
	}))
}));
const notes = message.fields.filter((field) => field.values.length > listLength || field.values.some(({ text }) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.t)(text) > valueBytes)).map((field) => `${field.name} was shortened`);
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
function cutSpans(spans, bytes) {
let left = bytes;
for (const [index, span] of spans.entries()) {
	const size = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.t)(span.text);
	if (size > left) return [...spans.slice(0, index), {
		...span,
		text: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(span.text, left)
	}];
	left -= size;
}
return spans;
}
async function customHtml(message) {
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.a)(message.custom).trim() === "") return "";
const { renderMarkdown } = await Promise.all(
	[__webpack_require__.e(869), __webpack_require__.e(415)]
).then(__webpack_require__.bind(__webpack_require__, 7415));
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
const fresh = (mailboxes) => mailboxes.filter(({ address }) => {
	const known = seen.has(address.toLowerCase());
	seen.add(address.toLowerCase());
	return !known;
});
const mentioned = message.mentions.flatMap((mention) => mention.kind === "address" ? [{
	name: "",
	address: mention.value
}] : []);
const listed2 = {
	to: fresh(target.to),
	cc: fresh(target.cc),
	bcc: fresh(target.bcc)
};
const to = [...listed2.to, ...fresh(mentioned)];
const recipients = [
	...to,
	...listed2.cc,
	...listed2.bcc
].map(({ address }) => address);
return {
	to,
	cc: listed2.cc,
	recipients
};
}
function subjectOf(message) {
const prefix = `[${message.identity.repository}]`;
const title = (0, _links_js__WEBPACK_IMPORTED_MODULE_2__.r)(message.title, message.identity.server);
const subject = (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(title.startsWith(prefix) ? title : `${prefix} ${title}`).replaceAll("=?", "= ?");
const graphemes = [...new Intl.Segmenter("und").segment(subject.slice(0, 1920))];
if (graphemes.length <= subjectGraphemes) return subject.slice(0, 1920);
return graphemes.slice(0, 119).map((part) => part.segment).join("").trimEnd() + "…";
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
		comment: (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(repository),
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
	"X-Pipeline-Name": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(identity.workflow),
	"X-Pipeline-Job": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(identity.job),
	"X-Pipeline-Branch": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(identity.branch),
	"X-Pipeline-Run-Id": (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(identity.runId),
	"X-Pipeline-Run-Number": String(identity.runNumber),
	"X-Pipeline-Run-Attempt": String(identity.runAttempt)
};
}
function digest(...parts) {
return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.i)(parts.join("\n")).slice(0, 12);
}
function atom(text) {
return text.replace(/[^A-Za-z0-9_-]/g, "-") || "-";
}
function hostOf(server) {
return URL.canParse(server) ? new URL(server).hostname.replace(/[^A-Za-z0-9.-]/g, "-") || "localhost" : "localhost";
}
})
),
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
9965: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (
	webLinksOnly
),
i: () => (
	safeLine
),
n: () => (
	openLink
),
r: () => (
	plainText
),
t: () => (
	inLink
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
const slashes = /:\\?\/\\?\//g;
const www = /www\./gi;
function deadLinks(text, server) {
if (!text.includes(":") && !text.includes(".")) return text;
if (!/:\\?\/|www\./i.test(text)) return text;
return text.replace(slashes, (found, at) => isOwn(text, at, server) ? found : ":∕∕").replace(www, (found) => `${found.slice(0, 3)}․`);
}
function safeLine(text, server) {
return deadLinks((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text), server);
}
function inLink(text, before, server) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
const encoded = encodeURIComponent(line).replace(/[()'*!_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
if (/^https?:\/\/[^\s/?#]+[/?#]/i.test(before) || line.startsWith("/") && /:\/\/[^\s/]+$/.test(before)) return encoded.replaceAll("%2F", "/");
if (before === "" && `${line} `.startsWith(`${server}/`)) return encodeURI(line).replace(/[()]/g, encodeParens);
return before === "" ? encoded : ` ${deadLinks(encoded, server)}`;
}
function openLink(before) {
const near = before.slice(-512);
if (!near.includes("](") && !near.includes("://")) return void 0;
return (/\]\(<?([^\s()<>]*)$/.exec(near) ?? /(https?:\/\/[^\s()<>]*)$/i.exec(near))?.[1];
}
const otherScheme = /(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi;
function webLinksOnly(text) {
return text.replace(otherScheme, "$1：");
}
function plainText(spans, server) {
return spans.reduce((done, { trust, text }) => {
	if (trust === "own") return done + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(text);
	if (trust === "markup") return done + webLinksOnly((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(text));
	const link = openLink(done);
	return done + (link === void 0 ? safeLine(text, server) : inLink(text, link, server));
}, "");
}
function encodeParens(paren) {
return paren === "(" ? "%28" : "%29";
}
function isOwn(text, at, server) {
const start = at - server.indexOf("://");
if (start < 0 || !text.startsWith(server, start)) return false;
return !/[a-z0-9+.-]$/i.test(text.slice(0, start).slice(-1)) && /^(?:\/|\s|$)/.test(text.slice(start + server.length));
}
})
),
1398: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	markOf
),
t: () => (
	colons
)
});
const statusMarks = {
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
function markOf(status) {
return status === void 0 ? "" : `${statusMarks[status]} `;
}
const colons = {
en: ": ",
zh: "："
};
})
),
653: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (
	reasons
),
n: () => (
	fieldsShown
),
r: () => (
	notAttached
),
t: () => (
	emailText
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
const missingReasons = {
en: {
	none: "no file matches",
	listed: "no file matches; write one pattern a line, without braces",
	outside: "a link that leaves the workspace",
	unreadable: "cannot be read",
	kind: "not a regular file",
	size: "all files together may have 10 MiB",
	many: "too many files to look through",
	server: "the mail server refused the size"
},
zh: {
	none: "没有匹配的文件",
	listed: "没有匹配的文件；每行写一个模式，不支持花括号",
	outside: "链接指向工作区之外",
	unreadable: "无法读取",
	kind: "不是普通文件",
	size: "附件总大小不得超过 10 MiB",
	many: "文件过多，无法全部查找",
	server: "邮件服务器拒绝了该大小"
}
};
const missingShown = 20;
function notAttached(missing, language) {
const lines = missing.slice(0, missingShown).map(({ name, reason }) => language === "zh" ? `未能附上 ${name}：${missingReasons.zh[reason]}` : `Not attached: ${name} (${missingReasons.en[reason]})`);
const more = missing.length - missingShown;
if (more <= 0) return lines;
return [...lines, language === "zh" ? `另有 ${more} 个文件未能附上` : `Not attached: ${more} more`];
}
const reasons = {
en: (repository) => `You receive this because a workflow of ${repository} names your address in email-to, email-cc, email-bcc or mentions.`,
zh: (repository) => `您收到此邮件，是因为 ${repository} 的工作流在 email-to、email-cc、email-bcc 或 mentions 中填写了您的地址。`
};
function fieldsShown({ fields }) {
return fields.filter(({ name }) => name !== "link");
}
function emailText(message, missing) {
const { language, identity, link } = message;
const colon = language === "zh" ? "：" : ": ";
return `${[
	(0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(message.status) + (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.title, identity.server)),
	fieldsShown(message).map((field) => line(field, message)).join("\n"),
	(0, _links_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.custom, identity.server).trim(),
	notAttached(missing, language).join("\n"),
	`${(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(link.text)}${colon}${link.url}`,
	`-- 
${reasons[language]((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(identity.repository))}`
].filter((part) => part !== "").join("\n\n")}
`;
}
function line({ label, values, list }, { language, identity, link }) {
const texts = values.map(({ text, status }) => (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.n)(status) + (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, identity.server));
const addresses = values.map(({ url = "" }) => link.url.startsWith(url) ? "" : ` (${url})`);
const colon = language === "zh" ? "：" : ":";
return list ? [`${label}${colon}`, ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join("\n") : `${label}${colon}${language === "zh" ? "" : " "}${texts.join(" ")}${addresses.join("")}`;
}
})
)
};
;
