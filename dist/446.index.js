"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {
8446: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sendMail: () => (
	sendMail
)
});
var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
var node_url__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
var nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(533);
var nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9394);
const sendMail = async (mail, timeoutMs, ending) => {
const watch = {
	bodySent: false,
	needsUtf8: needsUtf8(mail),
	refusal: new AbortController()
};
const cancelled = new AbortController();
const forget = ending?.onReached(() => cancelled.abort());
const deadline = AbortSignal.any([
	AbortSignal.timeout(timeoutMs),
	watch.refusal.signal,
	cancelled.signal
]);
const { messageId } = mail;
const login = mail.server.login.kind !== "none";
try {
	const options = transportOf(mail, watch, timeoutMs);
	const transport = new nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_1__.A(new nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_2__.A(options), options);
	try {
		const rejected = refusals((await transport.sendMail({
			...messageOf(mail),
			signal: deadline
		})).rejectedErrors, mail);
		const refused = rejected.map(({ address }) => address);
		return {
			kind: "accepted",
			messageId,
			accepted: mail.recipients.filter((address) => !refused.includes(address)),
			rejected,
			login
		};
	} finally {
		transport.close();
		forget?.();
	}
} catch (error) {
	return {
		...failed(error, mail, watch),
		login
	};
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
	name: greetingName(from.address),
	...auth === void 0 ? {} : {
		auth,
		forceAuth: true
	},
	dnsTimeout: Math.min(5e3, timeoutMs),
	connectionTimeout: timeoutMs,
	greetingTimeout: timeoutMs,
	socketTimeout: timeoutMs,
	socketCloseTimeout: 1e3,
	maxResponseSize: 65536,
	tls: {
		minVersion: "TLSv1.2",
		rejectUnauthorized: true
	},
	disableFileAccess: true,
	disableUrlAccess: true,
	maxRecipients: 300,
	transactionLog: true,
	logger: probe(watch)
};
}
function authOf({ login }) {
if (login.kind === "none") return void 0;
const user = login.username;
return login.kind === "token" ? {
	type: "OAuth2",
	user,
	accessToken: login.accessToken
} : {
	user,
	pass: login.password
};
}
function greetingName(from) {
const domain = (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(from.split("@").at(-1) ?? "");
if (/^[\d.]+$/.test(domain)) return `[${domain}]`;
return domain.includes(".") ? domain : "[127.0.0.1]";
}
function asciiOf(address) {
return address.replace(/[^@]+$/, (domain) => (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain);
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
return {
	level: () => {
	},
	trace: see,
	debug: see,
	info: see,
	warn: see,
	error: see,
	fatal: see
};
}
function messageOf(mail) {
const { list } = mail;
return {
	from: { ...mail.from },
	to: mail.to.map((mailbox) => ({ ...mailbox })),
	cc: mail.cc.map((mailbox) => ({ ...mailbox })),
	replyTo: mail.replyTo.map((mailbox) => ({ ...mailbox })),
	envelope: {
		from: mail.from.address,
		to: mail.recipients.map(asciiOf)
	},
	subject: mail.subject,
	text: mail.text,
	html: mail.html,
	textEncoding: "quoted-printable",
	messageId: mail.messageId,
	inReplyTo: mail.threadId,
	references: [mail.threadId],
	list: {
		id: {
			url: list.id,
			comment: list.comment
		},
		archive: { url: list.archive }
	},
	headers: { ...mail.headers },
	attachments: mail.attachments.map(({ filename, content }) => ({
		filename,
		content: Buffer.from(content)
	}))
};
}
function failed(error, mail, watch) {
const facts = factsOf(error);
return {
	kind: "failed",
	messageId: mail.messageId,
	code: watch.refusal.signal.aborted ? "ENOSMTPUTF8" : facts.text("originalCode") || facts.text("code") || "EUNKNOWN",
	response: facts.number("responseCode"),
	text: facts.text("response") || facts.text("message"),
	command: facts.text("command"),
	unknown: watch.bodySent && facts.number("responseCode") === 0,
	rejected: refusals(facts.list("rejectedErrors"), mail)
};
}
function refusals(errors, { recipients }) {
return (Array.isArray(errors) ? errors : []).map((error) => {
	const facts = factsOf(error);
	const sent = facts.text("recipient");
	return {
		address: recipients.find((recipient) => asciiOf(recipient) === sent) ?? sent,
		code: facts.number("responseCode"),
		text: facts.text("response") || facts.text("message")
	};
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
})
)
};
;
