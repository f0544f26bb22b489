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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7841);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2433);
/* harmony import */ var _smtp_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1756);





// src/channels/email/html.ts
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans','PingFang SC','Microsoft YaHei',Helvetica,Arial,sans-serif";
const css = `:root{color-scheme:light dark;supported-color-schemes:light dark}
.md a{color:#0969da}.md pre{white-space:pre-wrap}.md table{border-collapse:collapse}.md td,.md th{border:1px solid #8c959f;padding:2px 8px}
@media (prefers-color-scheme:dark){.page{background-color:#0d1117!important}.card{background-color:#161b22!important;border-color:#30363d!important}
.ink{color:#e6edf3!important}.soft{color:#9198a1!important}.link,.md a{color:#79c0ff!important}}`;
const previewBytes = 200;
const blue = "#0969da";
const bars = {
	SUCCESS: "#1a7f37",
	FAIL: "#cf222e",
	CANCELED: "#6e7781",
	CANCELLING: "#6e7781",
	SKIP: "#6e7781",
	RUNNING: blue,
	WAITING: "#9a6700",
	FINISH: blue,
	UNKOWN: "#9a6700"
};
const footers = {
	en: (repository) => `You are receiving this email because a workflow in ${repository} lists your address.`,
	zh: (repository) => `您收到此邮件，是因为 ${repository} 的工作流将您设为收件人。`
};
function emailHtml(message, { subject, custom, missing }) {
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
<tr><td class="ink" style="padding:16px 24px 0;border-top:6px solid ${bars[message.status]};${font};color:#1f2328"><h1 class="ink" dir="auto" style="margin:0;font-size:18px;color:#1f2328">${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message)}</h1></td></tr>
<tr><td style="padding:8px 20px 20px">
${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(message.blocks, "elsewhere").map((group) => groupHtml(group, message, custom))}${(0,_types_js__WEBPACK_IMPORTED_MODULE_3__.t)(missing).map((note) => paragraph(note[message.language], soft, 13))}
${buttons(message)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${footers[message.language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}
function preview(message) {
	const reason = message.blocks.find((block) => block.kind === "reason");
	const lines = (reason ? [reason] : message.blocks).flatMap((block) => previewLines(block, message)).slice(0, 2);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(lines.join(" · "), previewBytes);
}
function previewLines(block, message) {
	switch (block.kind) {
		case "field": {
			const { name, values } = block.field;
			const texts = values.map(({ text }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, message.identity.server));
			return ["link", "repository"].includes(name) ? [] : [texts.join(" ")];
		}
		case "reason":
		case "where":
		case "who": return [(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(block, message)];
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
		case "fields": return html`<table role="presentation" width="100%" cellpadding="4" cellspacing="0" style="table-layout:fixed">
<colgroup><col width="104"><col></colgroup>
${group.fields.map((field) => row(field, server))}</table>
`;
		case "reason": return paragraph(group.pieces.map(({ text, strong }) => strong ? html`<b>${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, server)}</b>` : html`${text}`), ink, 15);
		case "evidence": return html`${group.quotes.map((quote) => quoteHtml(quote, server))}${group.rest === "" ? "" : paragraph(group.rest, soft, 14)}`;
		case "custom": return html`<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328">${{ html: custom }}</div>
`;
		case "where": return paragraph(joined(group.parts.map((part) => part.map((value) => valueHtml(value, server))).map((part) => joined(part, " ")), " · "), ink, 14);
		case "who": return paragraph(group.parts.map((text) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, server)).join(" · "), soft, 14);
	}
}
function quoteHtml({ name, text, url }, server) {
	const why = text === "" ? "" : html`<br>${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, server)}`;
	return html`<div class="soft" dir="auto" style="margin:4px 4px 8px;padding:0 0 0 10px;border-left:3px solid #8c959f;${font};font-size:14px;color:#59636e">${valueHtml({
		text: name,
		url
	}, server)}${why}</div>
`;
}
function joined(parts, between) {
	return html`${parts.map((part, index) => html`${index === 0 ? "" : between}${part}`)}`;
}
function row({ label, values, list }, server) {
	const shown = values.map((value) => valueHtml(value, server));
	const dark = `${font};font-size:14px;color:#1f2328`;
	return list ? html`<tr><td colspan="2" class="ink" dir="auto" style="${dark}"><span class="soft" style="color:#59636e">${label}</span>${shown.map((each) => html`<br>${each}`)}</td></tr>
` : html`<tr><td valign="top" class="soft" style="${font};font-size:14px;color:#59636e">${label}</td><td valign="top" class="ink" dir="auto" style="${dark}">${joined(shown, " ")}</td></tr>
`;
}
function valueHtml({ text, url, status }, server) {
	const shown = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, server);
	return url === void 0 ? html`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(status)}${shown}` : html`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
}
function buttons({ links: [log, changes] }) {
	const text = `${font};font-size:15px;font-weight:600;text-decoration:none`;
	const second = changes === void 0 ? "" : html`<td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="border:1px solid #8c959f;border-radius:6px;padding:9px 19px"><a class="link" href="${changes.url}" style="${text};color:#0969da">${changes.text}</a></td></tr></table></td>`;
	return html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${blue}" style="border-radius:6px;padding:10px 20px"><a href="${log.url}" style="${text};color:#ffffff">${log.text}</a></td></tr></table></td>${second}</tr></table>`;
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
// src/channels/email/email.ts
const customBytes = 131072;
const valueBytes = 2048;
const titleBytes = 8192;
const listLength = 200;
const subjectGraphemes = 120;
const email = {
	title: {
		en: "Email",
		zh: "邮件"
	},
	render,
	parseResponse: _smtp_errors_js__WEBPACK_IMPORTED_MODULE_4__.n
};
async function render(message, target, attempt) {
	const { message: bounded, notes } = truncateParts(message, attempt.variant);
	const subject = buildSubject(bounded);
	const { files, missing } = selectAttachments(target.attached, attempt.variant);
	const mail = {
		server: target.server,
		from: target.from,
		...listPeople(message, target),
		replyTo: [...target.replyTo],
		subject,
		text: emailText(bounded, missing),
		html: emailHtml(bounded, {
			subject,
			custom: await customHtml(bounded),
			missing
		}),
		...buildIds(message, target),
		headers: buildHeaders(message),
		attachments: files
	};
	const omitted = missing.filter(({ reason }) => reason === "server").length;
	if (omitted > 0) notes.push({
		en: `Attachments omitted because the mail server rejected the size: ${omitted}.`,
		zh: `邮件服务器拒绝了该大小，因此略去 ${omitted} 个附件。`
	});
	return {
		requests: [mail],
		notes,
		secrets: []
	};
}
function emailText(message, missing) {
	const { language, identity, links } = message;
	const addressOf = ({ url = "" }) => links[0].url.startsWith(url) ? "" : ` (${url})`;
	return `${[
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message),
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.i)(message, addressOf),
		(0,_types_js__WEBPACK_IMPORTED_MODULE_3__.t)(missing).map((note) => note[language]).join("\n"),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message).join("\n"),
		`-- \n${footers[language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(identity.repository))}`
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function truncateParts(message, variant) {
	const limit = variant === "short" ? customBytes / 4 : customBytes;
	const blocks = message.blocks.map((block) => truncateBlock(block, limit));
	const title = message.title.kind === "own" ? truncateSpans(message.title, titleBytes) : message.title;
	const cut = message.blocks.flatMap((block, index) => block === blocks[index] ? [] : [block.kind === "field" ? block.field.name : "custom-content"]);
	const notes = (title === message.title ? cut : ["title", ...cut]).map((name) => ({
		en: `Shortened: ${name}.`,
		zh: `已缩短：${name}。`
	}));
	return {
		message: {
			...message,
			title,
			blocks
		},
		notes
	};
}
function truncateSpans(part, bytes) {
	const spans = (0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(part.spans, bytes);
	return spans === part.spans ? part : {
		...part,
		spans
	};
}
function truncateBlock(block, limit) {
	if (block.kind === "custom") return truncateSpans(block, limit);
	if (block.kind !== "field") return block;
	const { values } = block.field;
	if (values.length <= listLength && values.every(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(text) <= valueBytes)) return block;
	const kept = values.slice(0, listLength).map((value) => ({
		...value,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(value.text, valueBytes)
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
	const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 4417));
	return renderMarkdown(custom.spans, identity.server);
}
function selectAttachments(attached, form) {
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
function listPeople(message, target) {
	const seen = new Set();
	const fresh = (mailboxes) => mailboxes.filter(({ address }) => seen.size < seen.add(address.toLowerCase()).size);
	const mentioned = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(message.mentions, "address").map((address) => ({
		name: "",
		address
	}));
	const [listed, cc, bcc] = [
		fresh(target.to),
		fresh(target.cc),
		fresh(target.bcc)
	];
	const to = [...listed, ...fresh(mentioned)];
	const recipients = [
		...to,
		...cc,
		...bcc
	].map(({ address }) => address);
	return {
		to: to.length + cc.length > 0 ? to : [target.from],
		cc,
		recipients
	};
}
function buildSubject({ title, language, mark, identity }) {
	const prefix = `[${identity.repository}]`;
	const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(title, { language }, false), identity.server);
	const ref = title.kind === "default" && title.ref !== "" ? ` (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(title.ref, identity.server)})` : "";
	const own = text.startsWith(prefix) ? text.slice(prefix.length).trimStart() : text;
	const subject = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(`${prefix} ${mark} ${own}${ref}`).replaceAll("=?", "= ?");
	if (subject.length <= subjectGraphemes) return subject;
	const graphemes = [...new Intl.Segmenter("und").segment(subject.slice(0, 1920))];
	if (graphemes.length <= subjectGraphemes) return subject.slice(0, 1920);
	return graphemes.slice(0, 119).map((part) => part.segment).join("").trimEnd() + "…";
}
function buildIds({ identity, status }, target) {
	const host = URL.parse(identity.server)?.hostname.replace(/[^A-Za-z0-9.-]/g, "-") || "localhost";
	const [owner = "", name = ""] = identity.repository.split("/");
	const { repository, workflow, job, checkRunId, step, branch } = identity;
	const visible = [
		target.from,
		...target.to,
		...target.cc
	].map(({ address }) => address.toLowerCase());
	const report = digest(repository, workflow, job, checkRunId, step, target.server.host, ...visible);
	const run = `run-${atom(identity.runId)}.${identity.runAttempt}.${report}.${status.toLowerCase()}`;
	const thread = `<thread-${digest(repository, workflow, branch)}@${host}>`;
	return {
		messageId: `<${run}@${host}>`,
		inReplyTo: thread,
		references: thread,
		list: {
			id: {
				url: `${atom(name)}.${atom(owner)}.${host}`,
				comment: headerText(repository)
			},
			archive: { url: `${identity.server}/${repository}` }
		}
	};
}
const headerText = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text), 256);
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(parts.join("\n")).slice(0, 12);
}
function atom(text) {
	return text.replace(/[^A-Za-z0-9_-]/g, "-") || "-";
}



/***/ }),

/***/ 1756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseMailReply),
/* harmony export */   t: () => (/* binding */ findRecipientError)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);
/* harmony import */ var _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3293);



// src/channels/email/smtp-errors.ts
const quotaWords = /\b5\.4\.5\b|(?:daily|hourly|monthly).{0,30}(?:limit|quota)|(?:sending|message|recipient).{0,10}(?:limit|quota).{0,20}(?:exceed|reach)|quota.{0,20}(?:exceed|reach)|调用次数达到上限|配额|当日.{0,10}上限|每日.{0,10}(?:上限|限制)/i;
const mailboxFullWords = /\b[45]\.2\.2\b|mailbox.{0,20}(?:full|over|quota|exceed)|over.?quota|邮箱.{0,6}(?:已满|空间)/i;
const senderRefusedWords = /\b5\.7\.60\b|\b5\.2\.252\b|send.?as.?denied|permissions? to send as|not (?:allowed|authori[sz]ed|permitted) to send (?:as|from)|not owned by (?:auth )?user|sender.{0,20}(?:rejected|denied|refused|not allowed|not owned|mismatch)|mail from (?:must equal|account doesn't conform)|from (?:address|header).{0,40}(?:must|match|verified|not allowed)|unverified sender|address is not verified|unauthenticated email from|发件人.{0,12}(?:不|拒|无效|必须)|发信地址/i;
const blockListWords = /block(?:ed)?.?list|black.?list|\b(?:rbl|dnsbl|spamhaus|spamcop|barracuda|sorbs)\b|banned sending ip|blocked using|(?:ip|client|host).{0,20}(?:reputation|is blocked|been blocked|banned)|黑名单/i;
const relayWords = /relay(?:ing)?.{0,20}(?:denied|not permitted|not allowed|prohibited)|unable to relay|client host rejected|(?:not|isn't) in my list of allowed rcpthosts/i;
const noLogin = {
	en: "Set 'smtp-username' and 'smtp-password': most servers accept mail for other domains only after a login. Without a login, allow the runner's IP address on the server.",
	zh: "设置 'smtp-username' 和 'smtp-password'：大多数服务器只有登录后才接收发往其他域的邮件。不登录时，请在服务器上放行运行器的 IP 地址。"
};
const senderRefused = {
	message: {
		en: "the mail server does not accept the sender",
		zh: "邮件服务器不接受该发件人"
	},
	advice: {
		en: "Set 'email-from' to an address that this login may send from.",
		zh: "把 'email-from' 设为该账号有权使用的地址。"
	}
};
const runnerBlocked = {
	message: {
		en: "the mail server blocks the IP address of the runner",
		zh: "邮件服务器拒绝运行器的 IP 地址"
	},
	advice: {
		en: "The runner's IP address may be on a blocklist. Send through your mail provider ('smtp-host', 'smtp-port' 587 or 465) with 'smtp-username' and 'smtp-password'.",
		zh: "运行器的 IP 地址可能在黑名单中。请通过邮件服务商发送（'smtp-host'，'smtp-port' 用 587 或 465），并设置 'smtp-username' 和 'smtp-password'。"
	}
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
const tooMany = {
	message: {
		en: "too many connections or messages at once",
		zh: "连接或邮件过于频繁"
	},
	advice: {
		en: "Send fewer emails, for example one for the whole run with 'scope: workflow', and run the job again later.",
		zh: "减少邮件，例如用 'scope: workflow'，整个运行只发一封；稍后重新运行作业。"
	}
};
const later = {
	en: "Run the job again later.",
	zh: "稍后重新运行作业。"
};
const mailErrors = [
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
		words: _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__.i,
		...tooMany,
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
		words: /\b5\.7\.(?:139|30)\b|SmtpClientAuthentication is disabled|basic authentication.{0,20}(?:not supported|disabled)/i,
		message: {
			en: "Microsoft does not accept passwords here",
			zh: "微软在这里不接受密码"
		},
		advice: {
			en: "Set 'smtp-access-token' (OAuth2), or ask the administrator of the organization to enable authenticated SMTP for this mailbox.",
			zh: "设置 'smtp-access-token'（OAuth2），或请组织的管理员为该邮箱启用经过身份验证的 SMTP。"
		}
	},
	{
		responses: [534],
		command: "AUTH",
		message: {
			en: "the mail server requires another login method",
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
			en: "the mail server requires a login or TLS first",
			zh: "邮件服务器要求先登录或先启用 TLS"
		},
		advice: {
			en: "Set 'smtp-username' and 'smtp-password', and 'smtp-security' to 'starttls' or 'tls'.",
			zh: "设置 'smtp-username' 和 'smtp-password'，并把 'smtp-security' 设为 'starttls' 或 'tls'。"
		}
	},
	{
		responses: manyMeanings,
		words: blockListWords,
		...runnerBlocked
	},
	{
		responses: refusedLogins,
		command: "AUTH",
		message: {
			en: "the mail server refused the login",
			zh: "邮件服务器拒绝登录"
		},
		advice: {
			en: "Check 'smtp-username' and 'smtp-password'. Many services require an application password or authorization code instead of the account password, and SMTP must be enabled in the settings of the mailbox.",
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
			en: "the mail server offers no suitable login method",
			zh: "邮件服务器没有提供合适的登录方式"
		},
		advice: {
			en: "Check 'smtp-security', and whether the server expects 'smtp-password' or 'smtp-access-token'.",
			zh: "检查 'smtp-security'，以及服务器要求的是 'smtp-password' 还是 'smtp-access-token'。"
		}
	},
	{
		responses: manyMeanings,
		words: senderRefusedWords,
		...senderRefused
	},
	{
		responses: [440],
		...senderRefused
	},
	{
		responses: manyMeanings,
		words: quotaWords,
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
		words: mailboxFullWords,
		message: {
			en: "the mailbox of a recipient is full",
			zh: "收件人的邮箱已满"
		},
		advice: {
			en: "Ask the recipient to free up space.",
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
		words: _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__.i,
		...tooMany,
		retry: "rate-limited"
	},
	{
		responses: [550, 554],
		words: _transport_errors_js__WEBPACK_IMPORTED_MODULE_2__.i,
		...tooMany
	},
	{
		responses: [552, 523],
		message: {
			en: "the email is larger than the mail server accepts",
			zh: "邮件超过了邮件服务器允许的大小"
		},
		advice: {
			en: "Remove 'email-attachments' or shorten 'custom-content'.",
			zh: "去掉 'email-attachments'，或缩短 'custom-content'。"
		},
		fallback: "short"
	},
	{
		codes: ["ENOSMTPUTF8"],
		message: {
			en: "the mail server does not accept addresses with non-ASCII characters before the @ (no SMTPUTF8)",
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
			en: "the mail server accepts no mail for other domains without a login",
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
			en: "the mail server does not relay mail of this login",
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
		...senderRefused
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
			en: "Run the job again in some minutes, or add the sender to the allowlist of the receiving server.",
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
			en: "Remove the link, the attachment or the words named in the reply, or ask the mail administrator to allow this sender.",
			zh: "去掉回复中提到的链接、附件或文字，或请邮件管理员放行该发件人。"
		}
	},
	{
		responses: [554],
		command: "CONN",
		...runnerBlocked
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
			en: "the response is not from a mail server",
			zh: "回复不是来自邮件服务器"
		},
		advice: {
			en: "Check 'smtp-host' and 'smtp-port'.",
			zh: "检查 'smtp-host' 和 'smtp-port'。"
		}
	}
];
const textLength = 256;
const namesShown = 10;
function parseMailReply(reply) {
	return reply.kind === "accepted" ? parseAccepted(reply) : addEarlier(parseFailed(reply), reply);
}
function parseAccepted({ accepted, messageId, rejected, login, earlier }) {
	const all = [...earlier?.refused ?? [], ...rejected];
	if (all.length === 0) return {
		kind: "accepted",
		id: messageId
	};
	const count = accepted.length + (earlier?.accepted ?? 0);
	const others = {
		en: count === 1 ? "; the other recipient received it" : `; the ${count} others received it`,
		zh: `；其余 ${count} 人已收到`
	};
	const { code, retry } = summarize(all);
	return {
		kind: "partial",
		id: messageId,
		code,
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(describe(all), others),
		advice: adviseFor(all, login, listSender),
		retry
	};
}
function summarize(rejected) {
	const first = rejected.find(({ isDeferred }) => !isDeferred) ?? rejected[0];
	return {
		code: String(first?.code),
		retry: rejected.some(({ isDeferred }) => isDeferred) && "yes"
	};
}
function parseFailed(reply) {
	const { rejected, login } = reply;
	if (reply.unknown) return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(reply.code, {
		message: {
			en: `delivery unknown: the mail server received the email but its reply was lost, Message-ID ${reply.messageId}`,
			zh: `不确定是否送达：邮件服务器收下了邮件，但它的回复丢失，Message-ID ${reply.messageId}`
		},
		advice: {
			en: "Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.",
			zh: "在收件箱或邮件服务器的日志中查找该 Message-ID；为避免重复，没有再次发送。"
		}
	});
	const lost = reply.response === 0 ? (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_2__.t)(reply) : void 0;
	if (lost !== void 0) return lost;
	const row = findMailError(reply);
	const code = reply.response > 0 ? String(reply.response) : reply.code;
	if (rejected.length === 0) return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(code, row, { message: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(row.message, quoteReply(reply.text)) });
	const advice = adviseFor(rejected, login);
	if (new Set(rejected.map(({ isDeferred }) => isDeferred)).size === 2) return {
		kind: "failed",
		...summarize(rejected),
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(noneAccepted, describe(rejected)),
		advice
	};
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(code, row, {
		advice,
		message: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(row.message, _index_js__WEBPACK_IMPORTED_MODULE_0__.A, listRecipients(rejected))
	});
}
function addEarlier(failure, { earlier, messageId, login }) {
	if (earlier === void 0) return failure;
	const { accepted, refused } = earlier;
	const before = refused.length > 0 ? [describe(refused), _index_js__WEBPACK_IMPORTED_MODULE_0__.R] : [];
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(...before, failure.message, ...accepted > 0 ? [othersHaveIt] : []);
	const causes = [...refused.map((each) => findRecipientError(each, login)), failure];
	const advice = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(causes.map((cause) => cause.advice));
	return {
		...failure,
		message,
		advice,
		...accepted > 0 && {
			kind: "partial",
			id: messageId
		}
	};
}
const listSender = {
	en: "Add the sender to the allowlist of the receiving server, which defers unknown senders.",
	zh: "请在收件服务器上把发件人列入白名单，该服务器会暂缓接收陌生的发件人。"
};
function adviseFor(rejected, login, deferred) {
	const rows = rejected.map((each) => findRecipientError(each, login));
	const isOneCause = new Set(rows.map((row) => row.message.en)).size === 1;
	if (deferred && isOneCause && rows[0]?.retry !== void 0) return deferred;
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(rows.map(({ advice }) => advice));
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
function findRecipientError({ code, text }, login) {
	return findMailError({
		code: "EENVELOPE",
		response: code,
		text,
		command: "RCPT TO",
		rejected: [],
		login
	});
}
function describe(rejected) {
	const refused = rejected.filter(({ isDeferred }) => !isDeferred);
	const deferred = rejected.filter(({ isDeferred }) => isDeferred);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(...refused.length > 0 ? [refusedFor, listRecipients(refused)] : [], ...refused.length > 0 && deferred.length > 0 ? [_index_js__WEBPACK_IMPORTED_MODULE_0__.R] : [], ...deferred.length > 0 ? [deferredFor, listRecipients(deferred)] : []);
}
function listRecipients(rejected) {
	const visible = rejected.filter(({ isBcc }) => !isBcc);
	const blind = rejected.filter(({ isBcc }) => isBcc);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)((language) => {
		const names = visible.map(({ address, code, text }) => withReply(address, shorten(text) || String(code))[language]);
		const codes = [...new Set(blind.map(({ code }) => code))].join(comma[language]);
		if (blind.length > 0) names.push(blindCopies(blind.length, codes)[language]);
		const left = names.length - namesShown;
		return (left > 1 ? names.slice(0, namesShown) : names).join(comma[language]) + (left > 1 ? more(left)[language] : "");
	});
}
const noneAccepted = {
	en: "no recipient was accepted: ",
	zh: "没有收件人被接受："
};
const refusedFor = {
	en: "refused for ",
	zh: "拒收："
};
const deferredFor = {
	en: "deferred for ",
	zh: "暂缓接收："
};
const othersHaveIt = {
	en: "; the others received it",
	zh: "；其他人已收到"
};
const withReply = (address, reply) => ({
	en: `${address} (${reply})`,
	zh: `${address}（${reply}）`
});
const blindCopies = (count, codes) => ({
	en: `${count} blind ${count === 1 ? "copy" : "copies"} (${codes})`,
	zh: `${count} 个密送地址（${codes}）`
});
const more = (count) => ({
	en: ` and ${count} more`,
	zh: `等，另有 ${count} 人`
});
const comma = {
	en: ", ",
	zh: "、"
};
function quoteReply(text) {
	const shown = shorten(text).replace(/\.$/, "");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)((language) => text === "" ? "" : _index_js__WEBPACK_IMPORTED_MODULE_0__.A[language] + shown);
}
function shorten(text) {
	const line = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text).replace(/ {2,}/g, " ");
	return line.length > textLength ? `${line.slice(0, 255).toWellFormed()}…` : line;
}



/***/ }),

/***/ 2433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ missingFileNotes)
/* harmony export */ });
// src/channels/email/types.ts
const missingReasons = {
	none: {
		en: "no file matches",
		zh: "没有匹配的文件"
	},
	list: {
		en: "no file matches; write one pattern per line",
		zh: "没有匹配的文件；每行写一个通配符"
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
		en: "too many files to search",
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
		const { en, zh } = missingReasons[reason];
		return {
			en: `Not attached: ${name} (${en})`,
			zh: `未附上 ${name}：${zh}`
		};
	});
	const more = missing.length - missingShown;
	if (more > 0) notes.push({
		en: `Not attached: ${more} more`,
		zh: `另有 ${more} 个文件未附上`
	});
	return notes;
}



/***/ })

};
;