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
<tr><td class="ink" style="padding:16px 24px 0;border-top:6px solid ${bars[message.status]};${font};color:#1f2328"><h1 class="ink" dir="auto" style="margin:0;font-size:18px;color:#1f2328">${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message)}</h1></td></tr>
<tr><td style="padding:8px 20px 20px">
${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(message.blocks, "elsewhere").map((group) => groupHtml(group, message, custom))}${(0,_types_js__WEBPACK_IMPORTED_MODULE_3__.t)(missing).map((note) => paragraph(note[message.language], soft, 13))}
${buttons(message)}
</td></tr>
<tr><td class="soft" style="padding:0 24px 16px;${font};font-size:12px;color:#59636e">${footers[message.language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(message.identity.repository))}</td></tr>
</table></td></tr></table>
</body>
</html>
`.html;
}
function preview({ blocks, identity: { server } }) {
	const reason = blocks.find((block) => block.kind === "reason");
	const lines = (reason ? [reason] : blocks).flatMap((block) => previewLines(block, server)).slice(0, 2);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(lines.join(" · "), previewBytes);
}
function previewLines(block, server) {
	const line = (values, between) => values.map(({ text }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server)).join(between);
	switch (block.kind) {
		case "reason": return [block.pieces.map(({ text, strong }) => strong ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server) : text).join("")];
		case "field": return ["link", "repository"].includes(block.field.name) ? [] : [line(block.field.values, " ")];
		case "where": return [block.parts.map((part) => line(part, " ")).join(" · ")];
		case "who": return [block.parts.map((text) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server)).join(" · ")];
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
		case "where": return paragraph(joined(group.parts.map((part) => joined(part.map((value) => valueHtml(value, server)), " ")), " · "), ink, 14);
		case "who": return paragraph(group.parts.map((text) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server)).join(" · "), soft, 14);
	}
}
function pieceHtml({ text, strong }, server) {
	return strong ? html`<b>${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server)}</b>` : html`${text}`;
}
function quoteHtml({ name, text, url }, server) {
	const why = text === "" ? "" : html`<br>${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server)}`;
	return html`<div class="soft" dir="auto" style="margin:4px 4px 8px;padding:0 0 0 10px;border-left:3px solid #8c959f;${font};font-size:14px;color:#59636e">${valueHtml({
		text: name,
		url
	}, server)}${why}</div>
`;
}
function joined(parts, between) {
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
` : html`<tr><td valign="top" class="soft" style="${font};font-size:14px;color:#59636e">${label}</td><td valign="top" class="ink" dir="auto" style="${dark}">${joined(shown, " ")}</td></tr>
`;
}
function valueHtml({ text, url, status }, server) {
	const shown = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(text, server);
	return url === void 0 ? html`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(status)}${shown}` : html`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(status)}<a class="link" href="${url}" style="color:#0969da">${shown}</a>`;
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
	title: "E-mail",
	transport: "smtp",
	render,
	parseResponse: _smtp_errors_js__WEBPACK_IMPORTED_MODULE_4__.n
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
		recipients: people.recipients,
		subject,
		text: emailText(bounded, missing),
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
function emailText(message, missing) {
	const { language, identity, links } = message;
	const addressOf = ({ url = "" }) => links[0].url.startsWith(url) ? "" : ` (${url})`;
	return `${[
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(message),
		...(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.r)(message, addressOf),
		(0,_types_js__WEBPACK_IMPORTED_MODULE_3__.t)(missing).map((note) => note[language]).join("\n"),
		(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(message).join("\n"),
		`-- \n${footers[language]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(identity.repository))}`
	].filter((part) => part !== "").join("\n\n")}\n`;
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
	if (values.length <= listLength && values.every(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(text) <= valueBytes)) return block;
	const kept = values.slice(0, listLength).map((value) => ({
		...value,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(value.text, valueBytes)
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
	const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(title, { language }, false), identity.server);
	const ref = title.kind === "default" && title.ref !== "" ? ` (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.s)(title.ref, identity.server)})` : "";
	const own = text.startsWith(prefix) ? text.slice(prefix.length).trimStart() : text;
	const subject = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(`${prefix} ${mark} ${own}${ref}`).replaceAll("=?", "= ?");
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
const headerText = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(text), 256);
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(parts.join("\n")).slice(0, 12);
}
function atom(text) {
	return text.replace(/[^A-Za-z0-9_-]/g, "-") || "-";
}
function hostOf(server) {
	return URL.canParse(server) ? new URL(server).hostname.replace(/[^A-Za-z0-9.-]/g, "-") || "localhost" : "localhost";
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
		const { en, zh } = missingReasons[reason];
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



/***/ })

};
;