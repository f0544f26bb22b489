"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

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

/***/ 8446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMailSender: () => (/* binding */ createMailSender)
/* harmony export */ });
/* harmony import */ var _smtp_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1756);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(533);
/* harmony import */ var nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9394);




// src/delivery/smtp.ts
function createMailSender() {
	let deferred;
	let earlier;
	return async (mail, timeoutMs, cancel) => {
		const recipients = mail.recipients.filter((address) => deferred?.includes(address) ?? true);
		const reply = await sendMail({
			...mail,
			recipients
		}, timeoutMs, cancel);
		const full = earlier === void 0 ? reply : {
			...reply,
			earlier
		};
		const open = reply.rejected.filter(({ isDeferred }) => isDeferred);
		if (open.length > 0) {
			deferred = open.map(({ address }) => address);
			earlier = {
				accepted: (earlier?.accepted ?? 0) + (reply.kind === "accepted" ? reply.accepted.length : 0),
				refused: [...earlier?.refused ?? [], ...reply.rejected.filter(({ isDeferred }) => !isDeferred)]
			};
		}
		return full;
	};
}
const sendMail = async (mail, timeoutMs, cancel) => {
	const progress = {
		bodySent: false,
		refused: false,
		stop: new AbortController()
	};
	const signal = AbortSignal.any([
		AbortSignal.timeout(timeoutMs),
		progress.stop.signal,
		...cancel ? [cancel] : []
	]);
	const login = mail.server.login.kind !== "none";
	const options = createTransportOptions(mail, progress, timeoutMs);
	const transport = new nodemailer_lib_mailer__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A(new nodemailer_lib_smtp_transport__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A(options), options);
	try {
		const info = await transport.sendMail({
			...toMailOptions(mail),
			signal
		});
		if (!/^2\d\d(?!\d)/.test(info.response)) throw {
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
		const ended = cancel?.aborted ? "CANCELLED" : signal.aborted ? "TIMEOUT" : "";
		const seconds = Math.round(timeoutMs / 100) / 10;
		return {
			...readError(error, progress.refused ? "ENOSMTPUTF8" : ended, mail, progress),
			seconds,
			login
		};
	} finally {
		transport.close();
	}
};
function createTransportOptions(mail, progress, timeoutMs) {
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
		logger: watchLog(mail, progress)
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
	const domain = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(from.split("@").at(-1) ?? "");
	if (/^[\d.]+$/.test(domain)) return `[${domain}]`;
	return domain.includes(".") ? domain : "[127.0.0.1]";
}
function toAsciiAddress(address) {
	return address.replace(/[^@]+$/, (domain) => (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(domain) || domain);
}
function watchLog({ from, recipients }, progress) {
	const needsUtf8 = [from.address, ...recipients].some((address) => /[^\0-\x7f].*@/.test(address));
	const see = (entry, text) => {
		if (entry.tnx === "message") progress.bodySent = true;
		if (!needsUtf8 || entry.tnx !== "client" || !/^MAIL FROM:(?!.* SMTPUTF8\b)/.test(String(text))) return;
		progress.refused = true;
		progress.stop.abort();
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
function toMailOptions({ server, recipients, attachments, ...mail }) {
	return {
		...structuredClone(mail),
		envelope: {
			from: mail.from.address,
			to: recipients.map(toAsciiAddress)
		},
		textEncoding: "quoted-printable",
		attachments: attachments.map(({ filename, content }) => ({
			filename,
			content: Buffer.from(content)
		}))
	};
}
const systemCodes = {
	ECONNECTION: "ECONNRESET",
	EDNS: "EAI_AGAIN",
	ESOCKET: "ECONNRESET",
	ETIMEDOUT: "TIMEOUT"
};
function readError(error, ended, mail, { bodySent }) {
	const thrown = readFields(error);
	const response = number(thrown.responseCode);
	return {
		kind: "failed",
		messageId: mail.messageId,
		code: ended || text(thrown.originalCode) || systemCodes[text(thrown.code)] || text(thrown.code) || "EUNKNOWN",
		host: `${mail.server.host}:${mail.server.port}`,
		response,
		text: text(thrown.response) || text(thrown.message),
		command: text(thrown.command),
		unknown: bodySent && response === 0,
		rejected: refusals(thrown.rejectedErrors, mail)
	};
}
function refusals(errors, { recipients, to, cc, server }) {
	const visible = new Set([...to, ...cc].map(({ address }) => address));
	return (Array.isArray(errors) ? errors : []).map(readFields).map((thrown) => {
		const sent = text(thrown.recipient);
		const address = recipients.find((recipient) => toAsciiAddress(recipient) === sent) ?? sent;
		const reply = {
			code: number(thrown.responseCode),
			text: text(thrown.response) || text(thrown.message)
		};
		const isDeferred = (0,_smtp_errors_js__WEBPACK_IMPORTED_MODULE_0__.t)(reply, server.login.kind !== "none").retry !== void 0;
		return {
			address,
			...reply,
			isDeferred,
			isBcc: !visible.has(address)
		};
	});
}
const readFields = (thrown) => Object(thrown);
const text = (field) => typeof field === "string" ? field : "";
const number = (field) => typeof field === "number" ? field : 0;



/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ transport_errors_exports),
/* harmony export */   i: () => (/* binding */ tooManyWords),
/* harmony export */   n: () => (/* binding */ networkFailure),
/* harmony export */   r: () => (/* binding */ statusFailure),
/* harmony export */   t: () => (/* binding */ mailNetworkFailure)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);


// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
// src/channels/transport-errors.ts
var transport_errors_exports = __exportAll({ describeNetworkError: () => describeNetworkError });
const tooManyWords = /too (?:many|fast|frequent)|\bfreq(?:uency|\b)|frequent.{0,20}limit|rate.?limit|throttl|\bqps\b|times (?:per|a) (?:minute|second)|concurrent connections|thread limit|try again later.{0,20}limit|频[率次繁]|限流|流控|[过太]快|请求[过太]多|次数(?:达到|超[过出]|[过太]多)|并发/i;
const again = {
	en: "Check the service's status page; when the service works again, run the job again.",
	zh: "查看该服务的状态页，服务恢复后重新运行作业。"
};
const ca = {
	en: "Set NODE_EXTRA_CA_CERTS in the step's env: to the path of a PEM file with the CA certificate of the server.",
	zh: "在步骤的 env: 中设置 NODE_EXTRA_CA_CERTS，指向含有服务器 CA 证书的 PEM 文件。"
};
const checkUrl = {
	en: "Copy 'webhook-url' again from the service.",
	zh: "从该服务重新复制 'webhook-url' 的地址。"
};
const checkProxy = {
	en: "Check the proxy and its log, or list the destination in NO_PROXY.",
	zh: "检查代理及其日志，或把目标列入 NO_PROXY。"
};
const statusErrors = [
	{
		status: 400,
		message: {
			en: "request refused",
			zh: "请求被拒绝"
		},
		advice: {
			en: "Check the URL and the message; the service could not read the request.",
			zh: "检查地址和消息；服务无法识别该请求。"
		}
	},
	{
		status: 401,
		message: {
			en: "not authorized",
			zh: "未通过身份验证"
		},
		advice: {
			en: "Check 'webhook-url' and, where set, 'secret' and 'webhook-headers'; on your own runner, also the clock.",
			zh: "检查 'webhook-url'，以及已设置的 'secret' 和 'webhook-headers'；自托管运行器还要检查时钟。"
		}
	},
	{
		status: 403,
		message: {
			en: "forbidden",
			zh: "禁止访问"
		},
		advice: {
			en: "Check 'webhook-url' and, where set, 'secret' and 'webhook-headers', and whether the service allows the runner's IP address.",
			zh: "检查 'webhook-url'，以及已设置的 'secret' 和 'webhook-headers'，并确认服务允许运行器的 IP 地址。"
		}
	},
	{
		status: 404,
		message: {
			en: "not found",
			zh: "找不到该地址"
		},
		advice: {
			en: "Check the path of the URL; the bot or receiver may have been removed.",
			zh: "检查地址的路径；机器人或接收端可能已被移除。"
		}
	},
	{
		status: 405,
		message: {
			en: "POST not allowed",
			zh: "不允许 POST"
		},
		advice: {
			en: "Check the path of the URL.",
			zh: "检查地址的路径。"
		}
	},
	{
		status: 407,
		message: {
			en: "a proxy requires a username and a password",
			zh: "代理要求用户名和密码"
		},
		advice: {
			en: "Put them into the runner's proxy variable.",
			zh: "写入运行器的代理环境变量。"
		}
	},
	{
		status: 408,
		message: {
			en: "the service waited too long for the request",
			zh: "服务等待请求超时"
		},
		advice: again,
		retry: "yes"
	},
	{
		status: 410,
		message: {
			en: "gone",
			zh: "已不存在"
		},
		advice: {
			en: "The receiver was removed: create a new one and change the URL.",
			zh: "接收端已被移除：请新建一个并修改地址。"
		}
	},
	{
		status: 413,
		message: {
			en: "message too large",
			zh: "消息过大"
		},
		advice: {
			en: "Shorten 'custom-content' or list fewer values in 'content'.",
			zh: "缩短 'custom-content'，或在 'content' 中少写几项。"
		}
	},
	{
		status: 425,
		message: {
			en: "too early",
			zh: "请求过早"
		},
		advice: again,
		retry: "yes"
	},
	{
		status: 429,
		message: {
			en: "too many messages",
			zh: "消息过多"
		},
		advice: {
			en: "Send fewer messages, for example one for the whole run with 'scope: workflow'.",
			zh: "减少消息，例如用 'scope: workflow'，整个运行只发一条。"
		},
		retry: "yes"
	},
	{
		status: 3,
		message: {
			en: "redirect not followed",
			zh: "不跟随重定向"
		},
		advice: {
			en: "Use the final URL: following the redirect would send the secret elsewhere.",
			zh: "请使用最终地址：跟随重定向会把密钥发到别处。"
		}
	},
	{
		status: 4,
		message: {
			en: "request refused",
			zh: "请求被拒绝"
		},
		advice: {
			en: "Look up the status in the documentation of the receiver.",
			zh: "在接收端的文档中查找该状态码。"
		}
	},
	{
		status: 5,
		message: {
			en: "the service failed",
			zh: "服务出错"
		},
		advice: again,
		retry: "yes"
	}
];
const otherStatus = {
	message: {
		en: "unexpected status",
		zh: "意外的状态码"
	},
	advice: checkUrl
};
const networkErrors = [
	{
		codes: ["ECONNREFUSED"],
		message: {
			en: "connection refused by {host}",
			zh: "{host} 拒绝连接"
		},
		advice: {
			en: "Check host and port, and that the service is up.",
			zh: "检查主机和端口，以及服务是否已启动。"
		},
		mailAdvice: {
			en: "Check 'smtp-host' and 'smtp-port', and that the server accepts connections from the runner.",
			zh: "检查 'smtp-host' 和 'smtp-port'，以及服务器是否接受来自运行器的连接。"
		},
		retry: "yes"
	},
	{
		codes: ["ENOTFOUND"],
		message: {
			en: "no IP address found for {host}",
			zh: "找不到 {host} 的 IP 地址"
		},
		advice: {
			en: "Check the spelling of the host, and that the runner can resolve it.",
			zh: "检查主机名的拼写，以及运行器能否解析它。"
		},
		retry: "once"
	},
	{
		codes: ["EAI_AGAIN", "ETIMEOUT"],
		message: {
			en: "the DNS server did not respond for {host}",
			zh: "DNS 服务器没有响应对 {host} 的查询"
		},
		advice: {
			en: "Check the DNS server of the runner, then run the job again.",
			zh: "检查运行器的 DNS 服务器，然后重新运行作业。"
		},
		retry: "yes"
	},
	{
		codes: ["TIMEOUT"],
		message: {
			en: "no response from {host} within {seconds} s",
			zh: "{host} 在 {seconds} 秒内没有回复"
		},
		advice: {
			en: "Check that the service is reachable from the runner, or raise 'timeout'.",
			zh: "检查运行器能否访问该服务，或增大 'timeout'。"
		},
		mailAdvice: {
			en: "Check 'smtp-port' and 'smtp-security' (465 needs 'tls', 587 needs 'starttls'), or raise 'timeout'.",
			zh: "检查 'smtp-port' 和 'smtp-security'（465 用 'tls'，587 用 'starttls'），或增大 'timeout'。"
		},
		retry: "yes"
	},
	{
		codes: ["ETIMEDOUT"],
		message: {
			en: "no connection to {host} within {seconds} s",
			zh: "在 {seconds} 秒内无法连接 {host}"
		},
		advice: {
			en: "Check that a firewall lets the runner reach the service.",
			zh: "检查防火墙是否允许运行器访问该服务。"
		},
		retry: "yes"
	},
	{
		codes: [
			"ENETUNREACH",
			"EHOSTUNREACH",
			"ENETDOWN",
			"EHOSTDOWN",
			"EADDRNOTAVAIL"
		],
		message: {
			en: "no network route to {host}",
			zh: "没有到 {host} 的网络路由"
		},
		advice: {
			en: "Check the runner's network.",
			zh: "检查运行器的网络。"
		},
		retry: "yes"
	},
	{
		codes: [
			"ECONNRESET",
			"EPIPE",
			"ECONNABORTED"
		],
		message: {
			en: "connection to {host} closed before the response",
			zh: "与 {host} 的连接在回复之前关闭"
		},
		advice: {
			en: "Check the service and the firewalls before it; a port that uses TLS needs 'https:'.",
			zh: "检查服务和它前面的防火墙；使用 TLS 的端口需要 'https:'。"
		},
		mailAdvice: {
			en: "Run the job again; if it happens again, check 'smtp-port' and 'smtp-security'.",
			zh: "重新运行作业；如果仍然出现，检查 'smtp-port' 和 'smtp-security'。"
		},
		retry: "yes"
	},
	{
		codes: ["CANCELLED"],
		message: {
			en: "the attempt at {host} was canceled",
			zh: "对 {host} 的尝试已取消"
		},
		advice: {
			en: "Run the job again if the message is needed.",
			zh: "如果需要这条消息，请重新运行作业。"
		}
	},
	{
		codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
		message: {
			en: "the TLS certificate of {host} is expired or not yet valid",
			zh: "{host} 的 TLS 证书已过期或尚未生效"
		},
		advice: {
			en: "Renew the server's certificate and check the runner's clock.",
			zh: "更新服务器的证书，并检查运行器的时钟。"
		}
	},
	{
		codes: ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"],
		message: {
			en: "the TLS certificate of {host} is for another host",
			zh: "{host} 的 TLS 证书属于另一台主机"
		},
		advice: {
			en: "Use the host name that the certificate names.",
			zh: "使用证书中的主机名。"
		}
	},
	{
		codes: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
		message: {
			en: "the TLS certificate of {host} is self-signed",
			zh: "{host} 的 TLS 证书是自签名的"
		},
		advice: ca
	},
	{
		codes: ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT*"],
		message: {
			en: "the TLS certificate of {host} is from an unknown issuer",
			zh: "{host} 的 TLS 证书由未知机构签发"
		},
		advice: ca
	},
	{
		codes: [
			"CERT_*",
			"INVALID_CA",
			"INVALID_PURPOSE",
			"PATH_LENGTH_EXCEEDED",
			"ERR_TLS_CERT*"
		],
		message: {
			en: "the TLS certificate of {host} is not valid",
			zh: "{host} 的 TLS 证书无效"
		},
		advice: {
			en: "Have the administrator of the server correct its certificate; another CA on the runner does not help.",
			zh: "请服务器的管理员更正证书；在运行器上添加 CA 没有用。"
		}
	},
	{
		codes: [
			"ERR_SSL_*",
			"ERR_TLS_*",
			"EPROTO"
		],
		message: {
			en: "no TLS connection with {host}",
			zh: "无法与 {host} 建立 TLS 连接"
		},
		advice: {
			en: "Check that the port supports TLS 1.2 or newer; if it has no TLS, begin 'webhook-url' with http:.",
			zh: "检查该端口是否使用 TLS 1.2 或更高版本；如果它没有 TLS，'webhook-url' 请以 http: 开头。"
		},
		mailAdvice: {
			en: "Check that the port supports TLS 1.2 or newer; if it begins without TLS, set 'smtp-security' to 'starttls', usually with port 587.",
			zh: "检查该端口是否使用 TLS 1.2 或更高版本；如果它不是一开始就使用 TLS，请把 'smtp-security' 设为 'starttls'，通常用端口 587。"
		}
	},
	{
		codes: ["HPE_HEADER_OVERFLOW"],
		message: {
			en: "the response headers of {host} are too long",
			zh: "{host} 回复的头部过长"
		},
		advice: checkUrl
	},
	{
		codes: ["HPE_*"],
		message: {
			en: "the response of {host} is not HTTP",
			zh: "{host} 的回复不是 HTTP"
		},
		advice: {
			en: "Check host and port; if the port uses TLS, use 'https:'.",
			zh: "检查主机和端口；如果该端口使用 TLS，请用 'https:'。"
		}
	},
	{
		codes: ["PROXY_407"],
		message: {
			en: "{host} requires a username and a password",
			zh: "{host} 要求用户名和密码"
		},
		advice: {
			en: "Put them into the runner's proxy variable, percent-encoded.",
			zh: "经百分号编码后写入运行器的代理环境变量。"
		}
	},
	{
		codes: ["PROXY_403"],
		message: {
			en: "{host} forbids this destination",
			zh: "{host} 禁止访问该目标"
		},
		advice: {
			en: "Allow the destination at the proxy, or list it in NO_PROXY.",
			zh: "在代理上放行该目标，或把它列入 NO_PROXY。"
		}
	},
	{
		codes: ["PROXY_URL"],
		message: {
			en: "the variable {host} is not the URL of an http(s) proxy",
			zh: "环境变量 {host} 不是 http(s) 代理的地址"
		},
		advice: {
			en: "Correct it in the runner's environment: it begins with http:// or https://; username and password are percent-encoded (% is %25, @ is %40).",
			zh: "在运行器的环境中改正：以 http:// 或 https:// 开头；用户名和密码要做百分号编码（% 写成 %25，@ 写成 %40）。"
		}
	},
	{
		codes: ["PROXY_*"],
		message: {
			en: "{host} did not open a tunnel",
			zh: "{host} 没有建立隧道"
		},
		advice: checkProxy
	},
	{
		codes: ["ERR_INVALID_CHAR", "ERR_INVALID_HTTP_TOKEN"],
		message: {
			en: "a header for {host} has characters that HTTP does not allow",
			zh: "发往 {host} 的请求头中有 HTTP 不允许的字符"
		},
		advice: {
			en: "Remove control characters and non-Latin letters from the headers.",
			zh: "去掉请求头中的控制字符和非拉丁字母。"
		}
	}
];
const otherNetworkError = {
	message: {
		en: "request to {host} failed",
		zh: "对 {host} 的请求失败"
	},
	advice: {
		en: "Search the web for this code together with 'Node.js'; if it looks temporary, run the job again.",
		zh: "在网上搜索该错误码和 'Node.js'；如果是暂时的问题，重新运行作业。"
	}
};
const mayHaveArrived = [
	"TIMEOUT",
	"ETIMEDOUT",
	"ECONNRESET",
	"EPIPE",
	"ECONNABORTED",
	"CANCELLED"
];
function findNetworkError(code) {
	const fits = (name) => name.endsWith("*") ? code.startsWith(name.slice(0, -1)) : code === name;
	return networkErrors.find(({ codes }) => codes.some(fits));
}
function fillMessage({ message }, host, seconds) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)((language) => message[language].replace("{host}", () => host[language]).replace("{seconds}", seconds));
}
function toProxyName(host) {
	return {
		en: `the proxy ${host}`,
		zh: `代理 ${host}`
	};
}
function networkFailure({ code, host, proxy, seconds, bodySent }) {
	const row = findNetworkError(code) ?? otherNetworkError;
	const what = fillMessage(row, proxy ? toProxyName(host) : {
		en: host,
		zh: host
	}, String(seconds));
	const message = bodySent && mayHaveArrived.includes(code) ? {
		en: `${what.en}; unknown whether it arrived`,
		zh: `${what.zh}；不确定是否已送达`
	} : what;
	const [, status] = /^PROXY_(\d+)$/.exec(code) ?? [];
	const retry = status === void 0 ? row.retry : findStatusError(Number(status)).retry;
	const advice = proxy && !code.startsWith("PROXY_") ? checkProxy : row.advice;
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(code, {
		message,
		advice,
		...retry && { retry }
	});
}
function mailNetworkFailure(reply) {
	const { code, host, seconds } = reply;
	const row = findNetworkError(code);
	if (row === void 0) return void 0;
	const message = fillMessage(row, {
		en: host,
		zh: host
	}, String(seconds));
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(code, {
		...row,
		message,
		advice: row.mailAdvice ?? row.advice
	});
}
function describeNetworkError({ code, host, proxy, seconds }) {
	const { en, zh } = fillMessage(findNetworkError(code) ?? otherNetworkError, proxy ? toProxyName(host) : {
		en: "the API",
		zh: "API"
	}, String(seconds));
	return {
		en: `${en} (${code})`,
		zh: `${zh}（${code}）`
	};
}
function statusFailure(response, service) {
	const row = findStatusError(response.status);
	const afterMs = row.retry === void 0 ? void 0 : parseRetryAfter(response.headers["retry-after"], serverTime(response));
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service, _index_js__WEBPACK_IMPORTED_MODULE_0__.A, row.message);
	return (0,_channel_js__WEBPACK_IMPORTED_MODULE_1__.n)(`HTTP ${response.status}`, row, {
		message,
		...afterMs !== void 0 && { retry: { afterMs } }
	});
}
function findStatusError(status) {
	const find = (wanted) => statusErrors.find((row) => row.status === wanted);
	return find(status) ?? find(Math.floor(status / 100)) ?? otherStatus;
}
function serverTime({ headers, receivedAt }) {
	const time = parseHttpDate(headers.date ?? "");
	return Number.isNaN(time) ? receivedAt : time;
}
function parseRetryAfter(header, now) {
	const value = header?.trim() ?? "";
	if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value)) * 1e3;
	const time = parseHttpDate(value);
	return Number.isNaN(time) ? void 0 : Math.max(0, time - now);
}
function parseHttpDate(value) {
	return /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : NaN;
}



/***/ })

};
;