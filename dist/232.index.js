"use strict";
exports.id = 232;
exports.ids = [232];
exports.modules = {

/***/ 6232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   email: () => (/* binding */ email),
/* harmony export */   t: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5839);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7841);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(653);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(751);






// src/channels/email/html.ts
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
const css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md a{color:#0969da}.md pre{white-space:pre-wrap}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background-color:#0d1117!important}.card{background-color:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.link,.md a{color:#79c0ff!important}}`;
const previewBytes = 200;
const bands = {
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
function emailHtml(message, { subject, custom, missing }) {
	const color = bands[message.status];
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
<tr><td bgcolor="${color}" style="padding:14px 24px;${font};color:#ffffff"><h1 dir="auto" style="margin:0;font-size:18px;color:#ffffff">${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message)}</h1></td></tr>
<tr><td style="padding:12px 20px 20px">
${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.u)(message.blocks)).map((group) => groupHtml(group, message, custom))}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.r)(missing).map((note) => paragraph(note[message.language], soft, 13))}
${buttons(message, color)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${_text_js__WEBPACK_IMPORTED_MODULE_3__.n[message.language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}
function preview({ blocks, identity: { server } }) {
	const reason = blocks.find((block) => block.kind === "reason");
	const lines = (reason ? [reason] : blocks).flatMap((block) => previewLines(block, server)).slice(0, 2);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(lines.join(" · "), previewBytes);
}
function previewLines(block, server) {
	const line = (values, between) => values.map(({ text }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server)).join(between);
	switch (block.kind) {
		case "reason": return [block.pieces.map(({ text, strong }) => strong ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server) : text).join("")];
		case "field": return ["link", "repository"].includes(block.field.name) ? [] : [line(block.field.values, " ")];
		case "where": return [block.parts.map((part) => line(part, " ")).join(" · ")];
		case "who": return [block.parts.map((text) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server)).join(" · ")];
		default: return [];
	}
}
const ink = {
	name: "ink",
	color: "#1f2328"
};
const soft = {
	name: "soft",
	color: "#59636e"
};
function paragraph(content, tone, size) {
	return html`<div class="${tone.name}" dir="auto" style="padding:4px;${font};font-size:${String(size)}px;color:${tone.color}">${content}</div>
`;
}
function groupHtml(group, { identity: { server } }, custom) {
	switch (group.kind) {
		case "fields": return table(group.fields, server);
		case "reason": return paragraph(group.pieces.map((piece) => pieceHtml(piece, server)), ink, 15);
		case "evidence": return html`${group.quotes.map((quote) => quoteHtml(quote, server))}${group.rest === "" ? "" : paragraph(group.rest, soft, 14)}`;
		case "custom": return html`<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328">${{ html: custom }}</div>
`;
		case "where": return paragraph(joined$1(group.parts.map((part) => joined$1(part.map((value) => valueHtml(value, server)), " ")), " · "), ink, 14);
		case "who": return paragraph(group.parts.map((text) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server)).join(" · "), soft, 14);
	}
}
function pieceHtml({ text, strong }, server) {
	return strong ? html`<b>${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server)}</b>` : html`${text}`;
}
function quoteHtml({ name, text, url }, server) {
	const why = text === "" ? "" : html`<br>${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server)}`;
	return html`<div class="soft" dir="auto" style="margin:4px 4px 8px;padding:0 0 0 10px;border-left:3px solid #8c959f;${font};font-size:14px;color:#59636e">${valueHtml({
		text: name,
		url
	}, server)}${why}</div>
`;
}
function joined$1(parts, between) {
	return html`${parts.map((part, index) => html`${index === 0 ? "" : between}${part}`)}`;
}
function table(fields, server) {
	return html`<table role="presentation" width="100%" cellpadding="4" cellspacing="0" style="table-layout:fixed">
<colgroup><col width="104"><col></colgroup>
${fields.map((field) => row(field, server))}</table>
`;
}
function row({ label, values, list }, server) {
	const shown = values.map((value) => valueHtml(value, server));
	const dark = `${font};font-size:14px;color:#1f2328`;
	return list ? html`<tr><td colspan="2" class="ink" dir="auto" style="${dark}"><span class="soft" style="color:#59636e">${label}</span>${shown.map((each) => html`<br>${each}`)}</td></tr>
` : html`<tr><td valign="top" class="soft" style="${font};font-size:14px;color:#59636e">${label}</td><td valign="top" class="ink" dir="auto" style="${dark}">${joined$1(shown, " ")}</td></tr>
`;
}
function valueHtml({ text, url, status }, server) {
	const shown = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(text, server);
	return url === void 0 ? html`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(status)}${shown}` : html`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
}
function buttons({ links: [log, changes] }, color) {
	const text = `${font};font-size:15px;font-weight:600;text-decoration:none`;
	const second = changes === void 0 ? "" : html`<td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="border:1px solid #8c959f;border-radius:6px;padding:9px 19px"><a class="link" href="${changes.url}" style="${text};color:#0969da">${changes.text}</a></td></tr></table></td>`;
	return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${color}" style="border-radius:6px;padding:10px 20px"><a href="${log.url}" style="${text};color:#ffffff">${log.text}</a></td></tr></table></td>${second}</tr></table>`;
}
function html(texts, ...values) {
	return { html: texts.map((text, index) => text + toHtml(values[index] ?? "")).join("") };
}
function toHtml(part) {
	if (typeof part === "string") return escapeHtml(part);
	return "html" in part ? part.html : part.map((each) => each.html).join("");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
// src/channels/email/smtp-codes.ts
const relayWords = /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin = {
	en: "Set 'smtp-username' and 'smtp-password': most servers take mail for other domains only after a login. Without a login, have the address of the runner allowed at the server.",
	zh: "设置 'smtp-username' 和 'smtp-password'：大多数服务器只有登录后才接收发往其他域的邮件。不登录时，请在服务器上放行运行器的 IP 地址。"
};
const trust = {
	en: "Check 'smtp-host'; for a private CA set NODE_EXTRA_CA_CERTS in the step's env: to the path of a PEM file with its certificate.",
	zh: "检查 'smtp-host'；如果是私有 CA，在步骤的 env: 中设置 NODE_EXTRA_CA_CERTS，指向含有它的证书的 PEM 文件。"
};
const setFrom = {
	en: "Set 'email-from' to an address that this login may send from.",
	zh: "把 'email-from' 设为该账号有权使用的地址。"
};
const blocked = {
	en: "The runner's IP address may be on a block list. Send through your mail provider ('smtp-host', 'smtp-port' 587 or 465) with 'smtp-username' and 'smtp-password'.",
	zh: "运行器的 IP 地址可能在黑名单中。请通过邮件服务商发送（'smtp-host'，'smtp-port' 用 587 或 465），并设置 'smtp-username' 和 'smtp-password'。"
};
const manyMeanings = [
	421,
	450,
	451,
	452,
	454,
	501,
	550,
	551,
	552,
	553,
	554
];
const relayReplies = [
	450,
	451,
	454,
	530,
	550,
	551,
	553,
	554
];
const refusedLogins = Array.from({ length: 100 }, (_, index) => 500 + index).filter((code) => code !== 504);
const fewer = {
	en: "Send fewer emails, for example one for the whole run with 'scope: workflow', and run the job again later.",
	zh: "减少邮件，例如用 'scope: workflow'，整个运行只发一封；稍后重新运行作业。"
};
const later = {
	en: "Run the job again later.",
	zh: "稍后重新运行作业。"
};
const mailErrors = [
	{
		codes: ["ECONNREFUSED"],
		message: {
			en: "connection refused by the mail server",
			zh: "邮件服务器拒绝连接"
		},
		advice: {
			en: "Check 'smtp-host' and 'smtp-port', and that the server accepts connections from the runner.",
			zh: "检查 'smtp-host' 和 'smtp-port'，以及服务器是否接受来自运行器的连接。"
		},
		retry: "yes"
	},
	{
		codes: ["ENOTFOUND", "EDNS"],
		message: {
			en: "host of the mail server not found",
			zh: "找不到邮件服务器的主机"
		},
		advice: {
			en: "Check the spelling of 'smtp-host'.",
			zh: "检查 'smtp-host' 的拼写。"
		},
		retry: "yes"
	},
	{
		codes: ["EAI_AGAIN"],
		message: {
			en: "DNS did not answer for the host of the mail server",
			zh: "DNS 服务器没有响应对邮件服务器主机的查询"
		},
		advice: {
			en: "Run the job again; if it happens again, check 'smtp-host' and the DNS server of the runner.",
			zh: "重新运行作业；如果仍然出现，检查 'smtp-host' 和运行器的 DNS 服务器。"
		},
		retry: "yes"
	},
	{
		codes: ["CERT_HAS_EXPIRED"],
		message: {
			en: "TLS: the certificate of the mail server has expired",
			zh: "TLS：邮件服务器的证书已过期"
		},
		advice: {
			en: "Renew the certificate of the mail server.",
			zh: "更新邮件服务器的证书。"
		}
	},
	{
		codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
		message: {
			en: "TLS: the certificate of the mail server is self-signed",
			zh: "TLS：邮件服务器的证书是自签名的"
		},
		advice: trust
	},
	{
		codes: [
			"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
			"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
			"UNABLE_TO_GET_ISSUER_CERT"
		],
		message: {
			en: "TLS: the issuer of the certificate of the mail server is not known",
			zh: "TLS：邮件服务器证书的签发机构未知"
		},
		advice: trust
	},
	{
		codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
		message: {
			en: "TLS: the certificate of the mail server is for another host name",
			zh: "TLS：邮件服务器的证书属于另一个主机名"
		},
		advice: {
			en: "Set 'smtp-host' to the name in the certificate.",
			zh: "把 'smtp-host' 设为证书中的名称。"
		}
	},
	{
		codes: ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"],
		message: {
			en: "TLS: the port does not speak TLS from the first byte",
			zh: "TLS：该端口不是从第一个字节起使用 TLS"
		},
		advice: {
			en: "Set 'smtp-security' to 'starttls', usually with port 587.",
			zh: "把 'smtp-security' 设为 'starttls'，通常用端口 587。"
		}
	},
	{
		codes: ["ETLS"],
		responses: [
			421,
			450,
			451,
			454
		],
		message: {
			en: "TLS is not available at the moment",
			zh: "TLS 暂时不可用"
		},
		advice: later,
		retry: "yes"
	},
	{
		codes: ["ETLS"],
		message: {
			en: "TLS: the mail server offers no STARTTLS",
			zh: "TLS：邮件服务器不支持 STARTTLS"
		},
		advice: {
			en: "Use a port with TLS (587 or 465); only inside a trusted network set 'smtp-security' to 'none'.",
			zh: "使用支持 TLS 的端口（587 或 465）；只有在可信的内网中才把 'smtp-security' 设为 'none'。"
		}
	},
	{
		responses: [
			421,
			432,
			450,
			451,
			454
		],
		command: "AUTH",
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.tooMany,
		message: {
			en: "too many connections or messages at once",
			zh: "连接或邮件过于频繁"
		},
		advice: later,
		retry: "rate-limited"
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
		message: {
			en: "the mail server cannot check the login at the moment",
			zh: "邮件服务器暂时无法验证登录"
		},
		advice: later,
		retry: "yes"
	},
	{
		responses: [
			432,
			530,
			534,
			535,
			550,
			553,
			554
		],
		command: "AUTH",
		words: /\b5\.7\.(?:139|30)\b|SmtpClientAuthentication is disabled|basic authentication.{0,20}(?:not supported|disabled)/i,
		message: {
			en: "Microsoft takes no password here",
			zh: "微软在这里不接受密码"
		},
		advice: {
			en: "Set 'smtp-access-token' (OAuth2), or have the administrator of the organization switch on authenticated SMTP for this mailbox.",
			zh: "设置 'smtp-access-token'（OAuth2），或请组织的管理员为该邮箱启用经过身份验证的 SMTP。"
		}
	},
	{
		responses: [534],
		command: "AUTH",
		message: {
			en: "the mail server wants another way to log in",
			zh: "邮件服务器要求其他登录方式"
		},
		advice: {
			en: "Create an application password, or set 'smtp-access-token' (OAuth2).",
			zh: "创建授权码（应用专用密码），或设置 'smtp-access-token'（OAuth2）。"
		}
	},
	{
		responses: [530, 538],
		message: {
			en: "the mail server wants a login or TLS first",
			zh: "邮件服务器要求先登录或先启用 TLS"
		},
		advice: {
			en: "Set 'smtp-username' and 'smtp-password', and 'smtp-security' to 'starttls' or 'tls'.",
			zh: "设置 'smtp-username' 和 'smtp-password'，并把 'smtp-security' 设为 'starttls' 或 'tls'。"
		}
	},
	{
		responses: refusedLogins,
		command: "AUTH",
		message: {
			en: "the mail server refused the login",
			zh: "邮件服务器拒绝登录"
		},
		advice: {
			en: "Check 'smtp-username' and 'smtp-password'. Many services want an application password or authorization code instead of the account password, and SMTP must be switched on in the settings of the mailbox.",
			zh: "检查 'smtp-username' 和 'smtp-password'。很多服务要求授权码或应用专用密码，而不是账号密码，并且要在邮箱设置中开启 SMTP 服务。"
		}
	},
	{
		codes: [
			"EAUTH",
			"ENOAUTH",
			"EOAUTH2"
		],
		message: {
			en: "the mail server offers no way to log in that fits",
			zh: "邮件服务器没有提供合适的登录方式"
		},
		advice: {
			en: "Check 'smtp-security', and whether the server wants 'smtp-password' or 'smtp-access-token'.",
			zh: "检查 'smtp-security'，以及服务器要求的是 'smtp-password' 还是 'smtp-access-token'。"
		}
	},
	{
		responses: manyMeanings,
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.senderRefused,
		message: {
			en: "the mail server does not accept the sender",
			zh: "邮件服务器不接受该发件人"
		},
		advice: setFrom
	},
	{
		responses: [440],
		message: {
			en: "the mail server does not accept the sender",
			zh: "邮件服务器不接受该发件人"
		},
		advice: setFrom
	},
	{
		responses: manyMeanings,
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.blockList,
		message: {
			en: "the mail server blocks the IP address of the runner",
			zh: "邮件服务器拒绝运行器的 IP 地址"
		},
		advice: blocked
	},
	{
		responses: manyMeanings,
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.quota,
		message: {
			en: "the sending quota of the mail account is used up",
			zh: "邮件账号的发信配额已用完"
		},
		advice: {
			en: "Send fewer emails, for example one for the whole run with 'scope: workflow', or use a service with a larger quota.",
			zh: "减少邮件，例如用 'scope: workflow'，整个运行只发一封；或使用配额更大的服务。"
		}
	},
	{
		responses: [
			450,
			452,
			550,
			552,
			554
		],
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.mailboxFull,
		message: {
			en: "the mailbox of a recipient is full",
			zh: "收件人的邮箱已满"
		},
		advice: {
			en: "Have the recipient free some space.",
			zh: "请收件人清理邮箱。"
		}
	},
	{
		responses: [
			421,
			432,
			450,
			451,
			452
		],
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.tooMany,
		message: {
			en: "too many connections or messages at once",
			zh: "连接或邮件过于频繁"
		},
		advice: fewer,
		retry: "rate-limited"
	},
	{
		responses: [550, 554],
		words: _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.o.tooMany,
		message: {
			en: "too many connections or messages at once",
			zh: "连接或邮件过于频繁"
		},
		advice: fewer
	},
	{
		responses: [552, 523],
		message: {
			en: "the email is larger than the mail server takes",
			zh: "邮件超过了邮件服务器允许的大小"
		},
		advice: {
			en: "Leave out 'email-attachments' or shorten 'custom-content'.",
			zh: "去掉 'email-attachments'，或缩短 'custom-content'。"
		},
		fallback: "short"
	},
	{
		codes: ["ENOSMTPUTF8"],
		message: {
			en: "the mail server does not take addresses with characters beyond ASCII before the @ (no SMTPUTF8)",
			zh: "邮件服务器不支持 @ 之前含非 ASCII 字符的地址（没有 SMTPUTF8）"
		},
		advice: {
			en: "Give the person an ASCII address, or use a mail server with SMTPUTF8.",
			zh: "改用 ASCII 地址，或使用支持 SMTPUTF8 的邮件服务器。"
		}
	},
	{
		codes: ["EENVELOPE"],
		responses: relayReplies,
		words: relayWords,
		login: false,
		message: {
			en: "the mail server takes no mail for others without a login",
			zh: "未登录时，邮件服务器不接收发往其他域的邮件"
		},
		advice: noLogin
	},
	{
		codes: ["EENVELOPE"],
		responses: relayReplies,
		command: "RCPT",
		words: relayWords,
		message: {
			en: "the mail server does not pass on mail of this login",
			zh: "邮件服务器不转发该账号的邮件"
		},
		advice: {
			en: "Use the mail server of the sender, with a login that may send from 'email-from'.",
			zh: "使用发件人所属的邮件服务器，并用有权以 'email-from' 发信的账号登录。"
		}
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
		message: {
			en: "the mail server does not accept the sender",
			zh: "邮件服务器不接受该发件人"
		},
		advice: setFrom
	},
	{
		codes: ["EENVELOPE"],
		responses: [
			450,
			451,
			452
		],
		command: "RCPT",
		message: {
			en: "the mail server defers the recipients (greylisting)",
			zh: "邮件服务器暂缓接收（灰名单）"
		},
		advice: {
			en: "Run the job again in some minutes, or have the sender listed at the receiving server.",
			zh: "几分钟后重新运行作业，或在收件服务器上把发件人列入白名单。"
		},
		retry: "yes"
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
		message: {
			en: "the mail server refused the recipients",
			zh: "邮件服务器拒绝了收件人"
		},
		advice: {
			en: "Check the addresses in 'email-to', 'email-cc', 'email-bcc' and 'mentions'.",
			zh: "检查 'email-to'、'email-cc'、'email-bcc' 和 'mentions' 中的地址。"
		}
	},
	{
		codes: ["EENVELOPE"],
		responses: [0],
		message: {
			en: "the email has no usable sender or recipient",
			zh: "邮件没有可用的发件人或收件人"
		},
		advice: {
			en: "Check 'email-from', 'email-to' and 'mentions'.",
			zh: "检查 'email-from'、'email-to' 和 'mentions'。"
		}
	},
	{
		responses: [554, 550],
		command: "DATA",
		message: {
			en: "the mail server refused the content",
			zh: "邮件服务器拒收邮件内容"
		},
		advice: {
			en: "Remove the link, the attachment or the words that the reply names, or ask the mail administrator to allow this sender.",
			zh: "去掉回复中提到的链接、附件或文字，或请邮件管理员放行该发件人。"
		}
	},
	{
		responses: [554],
		command: "CONN",
		message: {
			en: "the mail server blocks the IP address of the runner",
			zh: "邮件服务器拒绝运行器的 IP 地址"
		},
		advice: blocked
	},
	{
		responses: [
			421,
			450,
			451,
			452
		],
		message: {
			en: "the mail server is busy",
			zh: "邮件服务器繁忙"
		},
		advice: later,
		retry: "yes"
	},
	{
		codes: ["EPROTOCOL"],
		responses: [0],
		message: {
			en: "the answer is not that of a mail server",
			zh: "回复不是来自邮件服务器"
		},
		advice: {
			en: "Check 'smtp-host' and 'smtp-port'.",
			zh: "检查 'smtp-host' 和 'smtp-port'。"
		}
	},
	{
		codes: ["EABORT", "ETIMEDOUT"],
		message: {
			en: "no answer from the mail server in time",
			zh: "邮件服务器没有及时回复"
		},
		advice: {
			en: "Check 'smtp-port' and 'smtp-security' (465 needs 'tls', 587 needs 'starttls'), or raise 'timeout'.",
			zh: "检查 'smtp-port' 和 'smtp-security'（465 用 'tls'，587 用 'starttls'），或增大 'timeout'。"
		},
		retry: "yes"
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
		message: {
			en: "the connection to the mail server was lost",
			zh: "与邮件服务器的连接中断"
		},
		advice: {
			en: "Run the job again; if it happens again, check 'smtp-port' and 'smtp-security'.",
			zh: "重新运行作业；如果仍然出现，检查 'smtp-port' 和 'smtp-security'。"
		},
		retry: "yes"
	}
];
// src/channels/email/smtp-errors.ts
const textLength = 256;
const namesShown = 10;
const ownWords = new Set([
	"EABORT",
	"ETIMEDOUT",
	"ERR_SSL_WRONG_VERSION_NUMBER"
]);
function parseMailReply(reply) {
	if (reply.kind === "accepted") return decodeAccepted(reply);
	if (reply.unknown) return {
		kind: "failed",
		code: reply.code,
		message: {
			en: `delivery unknown: the mail server took the email but its reply was lost, Message-ID ${reply.messageId}`,
			zh: `不确定是否送达：邮件服务器收下了邮件，但它的回复丢失，Message-ID ${reply.messageId}`
		},
		advice: {
			en: "Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.",
			zh: "在收件箱或邮件服务器的日志中查找该 Message-ID；为避免重复，没有再次发送。"
		},
		retry: false
	};
	const row = findMailError(reply);
	const { words, message, advice } = row;
	const code = reply.response > 0 ? String(reply.response) : reply.code;
	if (reply.rejected.length === 0) return (0,_channel_js__WEBPACK_IMPORTED_MODULE_4__.t)(code, row, { message: joined(message, ...quoteReply(ownWords.has(reply.code) ? "" : reply.text)) });
	const { again, refused } = sorted(reply.rejected, words);
	const causes = adviceFor(reply.rejected, reply.login, advice);
	return again.length > 0 && refused.length > 0 ? {
		...partial({
			again,
			refused
		}, causes),
		message: noneAccepted(statuses(again, refused))
	} : (0,_channel_js__WEBPACK_IMPORTED_MODULE_4__.t)(code, row, {
		advice: causes,
		message: joined(message, `: ${listed(reply.rejected, "en")}`, `：${listed(reply.rejected, "zh")}`)
	});
}
function adviceFor(rejected, login, usual) {
	const rows = rejected.map(({ code, text }) => findMailError({
		kind: "failed",
		messageId: "",
		code: "EENVELOPE",
		response: code,
		text,
		command: "RCPT TO",
		unknown: false,
		rejected: [],
		login
	}));
	const causes = new Map(rows.map((row) => [row.message.en, row.advice]));
	if (causes.size < 2) return rows[0]?.retry === void 0 && rows[0]?.words ? rows[0].advice : usual;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)((language) => [...causes.values()].map((each) => each[language]).join(language === "en" ? " " : ""));
}
const otherError = {
	message: {
		en: "the mail server refused the email",
		zh: "邮件服务器拒绝了邮件"
	},
	advice: {
		en: "Read the reply of the server and check the smtp inputs.",
		zh: "查看服务器的回复，并检查 smtp 开头的输入。"
	}
};
function findMailError(reply) {
	const texts = [reply.text, ...reply.rejected.map(({ text }) => text)];
	return mailErrors.find(({ codes, responses, command = "", words, login }) => (codes?.includes(reply.code) ?? true) && (responses?.includes(reply.response) ?? true) && reply.command.startsWith(command) && (words === void 0 || texts.some((text) => words.test(text))) && (login === void 0 || login === reply.login)) ?? (reply.response >= 400 && reply.response < 500 ? {
		...otherError,
		retry: "yes"
	} : otherError);
}
function relayCode(text) {
	return mailErrors.find((row) => row.login === false && row.words?.test(text));
}
function decodeAccepted({ accepted, messageId, rejected, login }) {
	if (rejected.length === 0) return {
		kind: "accepted",
		id: messageId
	};
	const relay = login ? void 0 : rejected.map(({ text }) => relayCode(text)).find((row) => row !== void 0);
	const { again, refused } = sorted(rejected, relay?.words);
	const advice = refused.length > 0 ? {
		en: "Check these addresses in 'email-to', 'email-cc', 'email-bcc' and 'mentions'.",
		zh: "检查 'email-to'、'email-cc'、'email-bcc' 和 'mentions' 中的这些地址。"
	} : {
		en: "Have the sender listed at the receiving server, which defers senders that it does not know.",
		zh: "请在收件服务器上把发件人列入白名单，该服务器会暂缓接收陌生的发件人。"
	};
	const count = accepted.length;
	const others = {
		en: count === 1 ? "; the other recipient has it" : `; the ${count} others have it`,
		zh: `；其余 ${count} 人已收到`
	};
	return {
		...partial({
			again,
			refused
		}, relay?.advice ?? adviceFor(rejected, login, advice)),
		id: messageId,
		message: joined(statuses(again, refused), others.en, others.zh)
	};
}
function partial({ again, refused }, advice) {
	const code = String((refused[0] ?? again[0])?.code);
	const missed = {
		code,
		message: statuses([], refused),
		advice
	};
	return {
		kind: "partial",
		code,
		advice,
		retry: false,
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)((language) => {
		const [no, later, and] = language === "en" ? [
			"refused for ",
			"deferred for ",
			"; "
		] : [
			"拒收：",
			"暂缓接收：",
			"；"
		];
		return [refused.length > 0 ? no + listed(refused, language) : "", again.length > 0 ? later + listed(again, language) : ""].filter((part) => part !== "").join(and);
	});
}
const noneAccepted = ({ en, zh }) => ({
	en: `no recipient was accepted: ${en}`,
	zh: `没有收件人被接受：${zh}`
});
function joined({ en, zh }, english, chinese = english) {
	return {
		en: en + english,
		zh: zh + chinese
	};
}
function listed(rejected, language) {
	const names = rejected.flatMap(({ address, code, text, blind }) => blind ? [] : [language === "en" ? `${address} (${clipped(text) || code})` : `${address}（${clipped(text) || code}）`]);
	const hidden = rejected.filter(({ blind }) => blind);
	const codes = [...new Set(hidden.map(({ code }) => code))].join(language === "en" ? ", " : "、");
	if (hidden.length > 0) names.push(language === "en" ? `${hidden.length} blind copies (${codes})` : `${hidden.length} 个密送地址（${codes}）`);
	const more = names.length - namesShown;
	const comma = language === "en" ? ", " : "、";
	const others = language === "en" ? ` and ${more} more` : `等，另有 ${more} 人`;
	return more > 1 ? names.slice(0, namesShown).join(comma) + others : names.join(comma);
}
function quoteReply(text) {
	const shown = clipped(text).replace(/\.$/, "");
	return text === "" ? ["", ""] : [`: ${shown}`, `：${shown}`];
}
function clipped(text) {
	const line = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text).replace(/ {2,}/g, " ");
	return line.length > textLength ? `${line.slice(0, 255).toWellFormed()}…` : line;
}
// src/channels/email/email.ts
const customBytes = 131072;
const valueBytes = 2048;
const titleBytes = 8192;
const listLength = 200;
const subjectGraphemes = 120;
const email = {
	title: "E-mail",
	transport: "smtp",
	render,
	parseResponse: parseMailReply
};
async function render(message, target, attempt) {
	const { message: bounded, notes } = bound(message, attempt.variant);
	const subject = buildSubject(bounded);
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
		text: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(bounded, missing),
		html: emailHtml(bounded, {
			subject,
			custom: await customHtml(bounded),
			missing
		}),
		...identify(message, target),
		headers: buildHeaders(message),
		attachments: files
	};
	const left = missing.filter(({ reason }) => reason === "server").length;
	const dropped = left > 0 ? [attachmentsDropped(left)] : [];
	return {
		requests: [mail],
		notes: [...notes, ...dropped],
		secrets: []
	};
}
const shortened = (name) => ({
	en: `${name} was shortened`,
	zh: `${name} 已缩短`
});
const attachmentsDropped = (count) => ({
	en: `${count} attachment(s) omitted because the mail server refused the size`,
	zh: `因邮件服务器拒绝了该大小，略去 ${count} 个附件`
});
function bound(message, variant) {
	const limit = variant === "short" ? customBytes / 4 : customBytes;
	const blocks = message.blocks.map((block) => boundBlock(block, limit));
	const title = boundTitle(message.title);
	const cut = message.blocks.flatMap((block, index) => block === blocks[index] ? [] : [block.kind === "field" ? block.field.name : "custom-content"]);
	const names = title === message.title ? cut : ["title", ...cut];
	return {
		message: {
			...message,
			title,
			blocks
		},
		notes: names.map(shortened)
	};
}
function boundTitle(title) {
	if (title.kind !== "own") return title;
	const spans = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(title.spans, titleBytes);
	return spans === title.spans ? title : {
		...title,
		spans
	};
}
function boundBlock(block, limit) {
	if (block.kind === "custom") {
		const spans = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(block.spans, limit);
		return spans === block.spans ? block : {
			...block,
			spans
		};
	}
	if (block.kind !== "field") return block;
	const { values } = block.field;
	if (values.length <= listLength && values.every(({ text }) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.t)(text) <= valueBytes)) return block;
	const kept = values.slice(0, listLength).map((value) => ({
		...value,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(value.text, valueBytes)
	}));
	return {
		...block,
		field: {
			...block.field,
			values: kept
		}
	};
}
async function customHtml({ blocks, identity }) {
	const custom = blocks.find((block) => block.kind === "custom");
	if (custom === void 0) return "";
	const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 7415));
	return renderMarkdown(custom.spans, identity.server);
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
	const [listed, cc, bcc] = [
		fresh(target.to),
		fresh(target.cc),
		fresh(target.bcc)
	];
	const to = [...listed, ...fresh(mentioned)];
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
function buildSubject({ title, language, mark, identity }) {
	const prefix = `[${identity.repository}]`;
	const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.p)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.n)(title, { language }, false), identity.server);
	const ref = title.kind === "default" && title.ref !== "" ? ` (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.m)(title.ref, identity.server)})` : "";
	const own = text.startsWith(prefix) ? text.slice(prefix.length).trimStart() : text;
	const subject = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(`${prefix} ${mark} ${own}${ref}`).replaceAll("=?", "= ?");
	if (subject.length <= subjectGraphemes) return subject;
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
			comment: headerText(repository),
			archive: `${identity.server}/${repository}`
		}
	};
}
const headerText = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text), 256);
function buildHeaders({ identity, status }) {
	return {
		"Auto-Submitted": "auto-generated",
		"X-Auto-Response-Suppress": "All",
		Precedence: "list",
		"X-Pipeline-Status": status,
		"X-Pipeline-Name": headerText(identity.workflow),
		"X-Pipeline-Job": headerText(identity.job),
		"X-Pipeline-Branch": headerText(identity.branch),
		"X-Pipeline-Run-Id": headerText(identity.runId),
		"X-Pipeline-Run-Number": String(identity.runNumber),
		"X-Pipeline-Run-Attempt": String(identity.runAttempt)
	};
}
function digest(...parts) {
	return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.i)(parts.join("\n")).slice(0, 12);
}
function atom(text) {
	return text.replace(/[^A-Za-z0-9_-]/g, "-") || "-";
}
function hostOf(server) {
	return URL.canParse(server) ? new URL(server).hostname.replace(/[^A-Za-z0-9.-]/g, "-") || "localhost" : "localhost";
}



/***/ }),

/***/ 653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ footers),
/* harmony export */   r: () => (/* binding */ missingFileNotes),
/* harmony export */   t: () => (/* binding */ emailText)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);


// src/channels/email/text.ts
const reasonsMissing = {
	none: {
		en: "no file matches",
		zh: "没有匹配的文件"
	},
	list: {
		en: "no file matches; write one pattern per line",
		zh: "没有匹配的文件；每行写一个模式"
	},
	outside: {
		en: "a link that leaves the workspace",
		zh: "链接指向工作区之外"
	},
	unreadable: {
		en: "cannot be read",
		zh: "无法读取"
	},
	kind: {
		en: "not a regular file",
		zh: "不是普通文件"
	},
	size: {
		en: "all files together may have 10 MiB",
		zh: "附件总大小不得超过 10 MiB"
	},
	many: {
		en: "too many files to look through",
		zh: "文件过多，无法全部查找"
	},
	server: {
		en: "the mail server refused the size",
		zh: "邮件服务器拒绝了该大小"
	}
};
const missingShown = 20;
function missingFileNotes(missing) {
	const notes = missing.slice(0, missingShown).map(({ name, reason }) => {
		const { en, zh } = reasonsMissing[reason];
		return {
			en: `Not attached: ${name} (${en})`,
			zh: `未能附上 ${name}：${zh}`
		};
	});
	const more = missing.length - missingShown;
	if (more > 0) notes.push({
		en: `Not attached: ${more} more`,
		zh: `另有 ${more} 个文件未能附上`
	});
	return notes;
}
const footers = {
	en: (repository) => `You are receiving this email because a workflow in ${repository} lists your address.`,
	zh: (repository) => `您收到此邮件，是因为 ${repository} 的工作流填写了您的地址。`
};
function emailText(message, missing) {
	const { language, identity, links } = message;
	const addressOf = ({ url = "" }) => links[0].url.startsWith(url) ? "" : ` (${url})`;
	return `${[
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message),
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message, addressOf),
		missingFileNotes(missing).map((note) => note[language]).join("\n"),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(message).join("\n"),
		`-- \n${footers[language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(identity.repository))}`
	].filter((part) => part !== "").join("\n\n")}\n`;
}



/***/ })

};
;