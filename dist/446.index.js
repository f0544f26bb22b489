"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendMail: () => (/* binding */ sendMail)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(533);
/* harmony import */ var nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9394);



// src/delivery/smtp.ts
const sendMail = async (mail, timeoutMs, cancel) => {
	const watch = {
		bodySent: false,
		refused: false,
		stop: new AbortController()
	};
	const signal = AbortSignal.any([
		AbortSignal.timeout(timeoutMs),
		watch.stop.signal,
		...cancel ? [cancel] : []
	]);
	const login = mail.server.login.kind !== "none";
	const options = createTransportOptions(mail, watch, timeoutMs);
	const transport = new nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(new nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(options), options);
	try {
		const info = await transport.sendMail({
			...toMailOptions(mail),
			signal
		});
		if (!/^2\d\d/.test(info.response)) throw {
			code: "EPROTOCOL",
			response: info.response
		};
		const rejected = refusals(info.rejectedErrors, mail);
		const accepted = mail.recipients.filter((address) => !rejected.some((refused) => refused.address === address));
		return {
			kind: "accepted",
			messageId: mail.messageId,
			accepted,
			rejected,
			login
		};
	} catch (error) {
		return {
			...failed(error, mail, watch),
			login
		};
	} finally {
		transport.close();
	}
};
function createTransportOptions(mail, watch, timeoutMs) {
	const { server, from } = mail;
	const { login } = server;
	return {
		host: server.host,
		port: server.port,
		secure: server.security === "tls",
		requireTLS: server.security === "starttls",
		ignoreTLS: server.security === "none",
		name: greetingName(from.address),
		...login.kind !== "none" && {
			auth: toAuth(login),
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
		logger: probe(mail, watch)
	};
}
function toAuth(login) {
	const { kind, username: user } = login;
	return kind === "token" ? {
		type: "OAuth2",
		user,
		accessToken: login.accessToken
	} : {
		user,
		pass: login.password
	};
}
function greetingName(from) {
	const domain = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(from.split("@").at(-1) ?? "");
	if (/^[\d.]+$/.test(domain)) return `[${domain}]`;
	return domain.includes(".") ? domain : "[127.0.0.1]";
}
function toAsciiAddress(address) {
	return address.replace(/[^@]+$/, (domain) => (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain) || domain);
}
function probe({ from, recipients }, watch) {
	const needsUtf8 = [from.address, ...recipients].some((address) => /[^\0-\x7f].*@/.test(address));
	const see = (entry, text) => {
		if (entry.tnx === "message") watch.bodySent = true;
		if (!needsUtf8 || entry.tnx !== "client" || !/^MAIL FROM:(?!.* SMTPUTF8\b)/.test(String(text))) return;
		watch.refused = true;
		watch.stop.abort();
	};
	return {
		level: () => {},
		trace: see,
		debug: see,
		info: see,
		warn: see,
		error: see,
		fatal: see
	};
}
function toMailOptions(mail) {
	const { list } = mail;
	return {
		from: { ...mail.from },
		to: mail.to.map((mailbox) => ({ ...mailbox })),
		cc: mail.cc.map((mailbox) => ({ ...mailbox })),
		replyTo: mail.replyTo.map((mailbox) => ({ ...mailbox })),
		envelope: {
			from: mail.from.address,
			to: mail.recipients.map(toAsciiAddress)
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
function failed(error, mail, { bodySent, refused }) {
	const thrown = readFields(error);
	const response = number(thrown.responseCode);
	return {
		kind: "failed",
		messageId: mail.messageId,
		code: refused ? "ENOSMTPUTF8" : text(thrown.originalCode) || text(thrown.code) || "EUNKNOWN",
		response,
		text: text(thrown.response) || text(thrown.message),
		command: text(thrown.command),
		unknown: bodySent && response === 0,
		rejected: refusals(thrown.rejectedErrors, mail)
	};
}
function refusals(errors, { recipients, to, cc }) {
	const visible = new Set([...to, ...cc].map(({ address }) => address));
	return (Array.isArray(errors) ? errors : []).map(readFields).map((thrown) => {
		const sent = text(thrown.recipient);
		const address = recipients.find((recipient) => toAsciiAddress(recipient) === sent) ?? sent;
		return {
			address,
			code: number(thrown.responseCode),
			text: text(thrown.response) || text(thrown.message),
			...!visible.has(address) && { blind: true }
		};
	});
}
const readFields = (thrown) => Object(thrown);
const text = (field) => typeof field === "string" ? field : "";
const number = (field) => typeof field === "number" ? field : 0;



/***/ })

};
;