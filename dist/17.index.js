"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 6017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describe: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);

// src/config/messages.ts
const checkSecret = {
	en: "If it comes from a secret, check the name of the secret and that this workflow may read it",
	zh: "如果它来自密钥，请检查密钥的名称，以及本工作流是否有权读取它"
};
const onePattern = {
	en: "Write one pattern per line, such as reports/**/*.xml.",
	zh: "请每行写一个通配符，例如 reports/**/*.xml。"
};
const oneParam = {
	en: "Write one KEY=value per line, or an object in JSON.",
	zh: "请每行写一个 KEY=value，或写一个 JSON 对象。"
};
const toJson = {
	en: "Write needs: ${{ toJSON(needs) }}",
	zh: "请写 needs: ${{ toJSON(needs) }}"
};
const forms = {
	commas: {
		en: "Separate the values with commas.",
		zh: "请用逗号分隔各个值。"
	},
	oneHeader: {
		en: "Write one header per line, such as X-Team: ci.",
		zh: "请每行写一个请求头，例如 X-Team: ci。"
	},
	onePerson: {
		en: "Write one person per line, such as octocat: 13800000000.",
		zh: "请每行写一个人，例如 octocat: 13800000000。"
	}
};
const space = (words) => /^\w/.test(words) ? ` ${words}` : words;
const idKinds = {
	mobile: {
		en: "a mobile number",
		zh: "手机号",
		examples: ["13800000000", "+1-5550100200"]
	},
	id: {
		en: "a user ID",
		zh: "用户 ID",
		examples: ["zhangsan"]
	},
	"open-id": {
		en: "an open ID",
		zh: "open ID",
		examples: ["ou_…"]
	},
	address: {
		en: "an email address",
		zh: "邮箱地址",
		examples: ["mona@example.com"]
	}
};
function writeIds(kinds) {
	const ids = kinds.map((kind) => idKinds[kind]);
	const en = ids.map((id) => `${id.en} (${id.examples.join(", ")})`);
	const zh = ids.map((id) => `${id.zh}（${id.examples.join("、")}）`);
	return {
		en: `Write ${anyOf("en-GB", en)}.`,
		zh: `请填写${space(anyOf("zh", zh))}。`
	};
}
function anyOf(locale, words) {
	return new Intl.ListFormat(locale, { type: "disjunction" }).format(words);
}
const messages = {
	expression: {
		en: "contains ${{ … }} as plain text instead of a value. Write the expression in the workflow; a secret or variable must contain the value itself.",
		zh: "中的 ${{ … }} 没有被替换成值。表达式要写在工作流里，密钥或变量中只能存放值本身。"
	},
	onlySeparators: {
		en: "has only separators and no value. Are the variables in it empty? Remove the input, or give a value.",
		zh: "只有分隔符，没有值。是不是其中的变量为空？请删除这个输入，或填写一个值。"
	},
	json: (form) => ({
		en: `is JSON, which is not supported here. ${forms[form].en}`,
		zh: `是 JSON，这里不支持。${forms[form].zh}`
	}),
	notANumber: (given, min, max, unit) => ({
		en: `must be a whole number from ${min} to ${max}, not '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(given)}'.${unit ? " Write it without a unit." : ""}`,
		zh: `必须是 ${min} 到 ${max} 的整数，不能是 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(given)}'。${unit ? "请不要写单位。" : ""}`
	}),
	notAFlag: (given, meant) => ({
		en: `must be true or false, not '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(given)}'.${meant && ` Write ${meant}.`}`,
		zh: `必须是 true 或 false，不能是 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(given)}'。${meant && `请写 ${meant}。`}`
	}),
	otherChannel: (channel) => ({
		en: `is not used by the channel ${channel}. Remove it, or check 'channel'.`,
		zh: `在渠道 ${channel} 中没有用到。请删除它，或检查 'channel'。`
	}),
	tooShort: {
		en: "is shorter than 4 characters, so it cannot be hidden in the log. Use a longer secret.",
		zh: "少于 4 个字符，无法在日志中隐藏。请使用更长的密钥。"
	},
	weak: {
		en: "is easy to guess or part of public text, and every occurrence of it becomes ***, also in the message. Use a long random secret.",
		zh: "容易被猜到，或者出现在公开文字中；凡是与它相同的文字都会显示为 ***，消息里也一样。请使用较长的随机密钥。"
	},
	masked: {
		en: "contains ***, which is how GitHub's log hides a secret. Copy the real value again from the service.",
		zh: "含有 ***，这是 GitHub 日志隐藏密钥后的样子。请从服务端重新复制真正的值。"
	},
	quotes: {
		en: "has quotes around it. Remove them from the secret.",
		zh: "两端带有引号。请在密钥中去掉引号。"
	},
	quotesInPassword: {
		en: "has quotes around it, which are sent as part of it. Remove them if they do not belong to it.",
		zh: "两端带有引号，引号会作为它的一部分发送。如果引号不属于它，请去掉。"
	},
	blankAtEnd: {
		en: "begins or ends with a blank, which is removed. If the blank belongs to the password, use 'smtp-url' and write it as %20.",
		zh: "首尾有空格，会被去掉。如果空格属于密码，请使用 'smtp-url'，并把空格写成 %20。"
	},
	secretIsUrl: {
		en: "is a URL. Put the URL in 'webhook-url' and the signing key in 'secret'.",
		zh: "是一个 URL。URL 请写在 'webhook-url' 中，'secret' 只写签名密钥。"
	},
	secretCount: (secrets, urls) => ({
		en: `has ${secrets} lines, but 'webhook-url' has ${urls}. Give one for all, or one per line in the same order ('-' for none).`,
		zh: `有 ${secrets} 行，而 'webhook-url' 有 ${urls} 行。请只写一个供所有 URL 共用，或按相同顺序每行写一个（'-' 表示没有）。`
	}),
	noDestination: {
		en: `is empty, and so is 'email-to', so there is nowhere to send to. ${checkSecret.en}.`,
		zh: `为空，'email-to' 也为空，不知道发送到哪里。${checkSecret.zh}。`
	},
	noUrl: {
		en: `is empty. ${checkSecret.en}.`,
		zh: `为空。${checkSecret.zh}。`
	},
	tooManyUrls: (count, max) => ({
		en: `has ${count} URLs; at most ${max} are allowed. Write one per line, and use more steps for the rest.`,
		zh: `有 ${count} 个 URL，最多 ${max} 个。请每行写一个，其余的放到另外的步骤里。`
	}),
	sameUrl: (line, earlier) => ({
		en: `line ${line} is the same URL as line ${earlier}, so it is used only once. Remove one of the two.`,
		zh: `第 ${line} 行与第 ${earlier} 行是同一个 URL，只发送一次。请删除其中一个。`
	}),
	unencrypted: {
		en: "begins with http:, so the message and its token are sent unencrypted. Use https: if the receiver supports it.",
		zh: "以 http: 开头，消息和其中的令牌会明文传输。如果接收端支持，请改用 https:。"
	},
	unresolvedReference: {
		en: "contains a reference that was not replaced. Write ${{ secrets.NAME }}, with the name of your secret.",
		zh: "含有没有被替换的引用。请写成 ${{ secrets.NAME }}，其中 NAME 是密钥的名称。"
	},
	severalInLine: {
		en: "has several URLs on one line. Write one per line.",
		zh: "一行中有多个 URL。请每行写一个。"
	},
	markAtEnd: (mark) => ({
		en: `ends with '${mark}', which is not part of a URL. Remove it.`,
		zh: `末尾有 '${mark}'，它不是 URL 的一部分。请删除它。`
	}),
	noScheme: {
		en: "does not begin with https://. Put https:// in front of it.",
		zh: "没有以 https:// 开头。请在前面加上 https://。"
	},
	onlyToken: {
		en: "is only a token or a key. Give the whole URL from the bot's page, which begins with https://.",
		zh: "只是一个令牌或密钥。请填写机器人页面上完整的 URL，以 https:// 开头。"
	},
	notAUrl: {
		en: "is not a URL. Copy it again, beginning with https://.",
		zh: "不是 URL。请重新复制，以 https:// 开头。"
	},
	otherScheme: (scheme) => ({
		en: `begins with ${scheme} but only https: (or http: inside your network) is supported. Copy the URL again; it begins with https://.`,
		zh: `以 ${scheme} 开头，但只支持 https:（内网中也可以用 http:）。请重新复制以 https:// 开头的 URL。`
	}),
	loginInUrl: {
		en: "contains a username or password. Use 'webhook-headers' with an Authorization line instead.",
		zh: "含有用户名或密码。请改用 'webhook-headers'，写一行 Authorization。"
	},
	otherBot: (bot, channel, named) => ({
		en: `is the URL of a bot of the channel ${bot}, not ${channel}. ${named ? `Write 'channel: ${bot}' or remove 'channel'` : "Use one step for each channel"}.`,
		zh: `是渠道 ${bot} 的机器人的 Webhook 地址，不是 ${channel} 的。${named ? `请写 'channel: ${bot}'，或删除 'channel'` : "请为每个渠道使用单独的步骤"}。`
	}),
	otherProduct: (reason) => reason,
	notABot: (channel, example) => ({
		en: `is not the URL of a bot of the channel ${channel}, which looks like ${example} with https:// in front. Copy it again from the bot's page.`,
		zh: `不是渠道 ${channel} 的机器人的 Webhook 地址，正确的形式是 ${example}（前面加 https://）。请从机器人的页面重新复制。`
	}),
	noToken: (token, example) => ({
		en: `has no ${token}: it should look like ${example} with https:// in front. Copy it again from the bot's page.`,
		zh: `缺少 ${token}，正确的形式是 ${example}（前面加 https://）。请从机器人的页面重新复制。`
	}),
	httpToService: {
		en: "begins with http:, which would send the token unencrypted. Begin it with https:.",
		zh: "以 http: 开头，令牌会明文传输。请改为以 https: 开头。"
	},
	unsupported: (service, receiver) => ({
		en: `is a webhook of ${service}, which this action does not write messages for. Use an action made for it. To send the task payload there anyway, write 'channel: ${receiver}'.`,
		zh: `是 ${service} 的 Webhook，本 action 不支持为它生成消息。请使用专门的 action；如果确实要把任务报文发到那里，请写 'channel: ${receiver}'。`
	}),
	otherTrigger: {
		en: "is 'workflow-run', which works only in a workflow triggered by 'on: workflow_run'. Add that trigger, or remove 'scope'.",
		zh: "为 'workflow-run'，只能用于由 'on: workflow_run' 触发的工作流。请添加这个触发器，或删除 'scope'。"
	},
	conflict: (other, value) => ({
		en: `reports the whole run, so it cannot be combined with '${other}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(value)}'. To report the whole run, remove '${other}'; otherwise remove 'needs'.`,
		zh: `通知的是整个运行，不能与 '${other}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(value)}' 同时使用。要通知整个运行，请删除 '${other}'；否则请删除 'needs'。`
	}),
	emptyStatus: {
		en: "is empty: an expression in it has no value. Write 'follow' to follow this job, or an expression that has one: ${{ needs.<job>.result }} of a job listed under 'needs:', ${{ steps.<id>.outcome }} of an earlier step, or ${{ job.status }}.",
		zh: "为空：其中的表达式没有值。要跟随本作业请写 'follow'；否则请写有值的表达式：'needs:' 中所列作业的 ${{ needs.<job>.result }}、前面步骤的 ${{ steps.<id>.outcome }}，或 ${{ job.status }}。"
	},
	noneWithOthers: {
		en: "has 'none' together with other values. Remove 'none', or write it alone.",
		zh: "中 'none' 与其他值同时出现。请删除 'none'，或只写 'none'。"
	},
	timeoutInJob: {
		en: "has 'timeout', which a step cannot see in its own job: a job that exceeds its time is canceled. Use 'cancel', or 'timeout' with the scope 'workflow' or 'workflow-run'.",
		zh: "中有 'timeout'，步骤在自己的作业里无法识别它：超时的作业表现为已取消。请使用 'cancel'，或在范围 'workflow'、'workflow-run' 中使用 'timeout'。"
	},
	unreachable: (words) => {
		const quoted = words.map((word) => `'${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'`);
		return {
			en: `has ${quoted.join(" and ")}, which a step that follows its job never sees: a job that is skipped or waits runs no steps. Report it from another job: with 'needs: \${{ toJSON(needs) }}' and 'if: always()', or with 'status'.`,
			zh: `中有 ${quoted.join("、")}，跟随作业的步骤永远看不到：被跳过或等待中的作业不运行任何步骤。请在另一个作业中通知：使用 'needs: \${{ toJSON(needs) }}' 和 'if: always()'，或使用 'status'。`
		};
	},
	literalLineBreak: {
		en: "contains \\n, which is shown as it is. For a line break, write the text as a block: custom-content: | and the lines below it.",
		zh: "含有 \\n，它会原样显示。需要换行时请写成块：custom-content: |，并把各行写在下面。"
	},
	reportsNotShown: {
		en: "is not used, because 'content' has neither 'summary' nor 'tests'. Add one of them, or remove the reports.",
		zh: "没有用到，因为 'content' 中既没有 'summary' 也没有 'tests'。请添加其中一个，或删除测试报告。"
	},
	needsNotJson: {
		en: `is not valid JSON. ${toJson.en}.`,
		zh: `不是有效的 JSON。${toJson.zh}。`
	},
	needsNoObject: {
		en: `is not a JSON object. ${toJson.en}.`,
		zh: `不是 JSON 对象。${toJson.zh}。`
	},
	needsNoJob: {
		en: `contains no job. ${toJson.en}, and list the jobs to report under 'needs:' of this job.`,
		zh: `没有任何作业。${toJson.zh}，并在本作业的 'needs:' 中列出要通知的作业。`
	},
	emptyResult: (job) => ({
		en: `has no result for the job '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(job)}'. It is reported as skipped, which is what a Gitea runner means by it.`,
		zh: `中没有作业 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(job)}' 的结果。按已跳过通知，因为 Gitea 的运行器就是这样表示跳过的。`
	}),
	unknownResult: (job, result) => ({
		en: `has the unknown result '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(result)}' for the job '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(job)}'. ${toJson.en}.`,
		zh: `中作业 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(job)}' 的结果 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(result)}' 无法识别。${toJson.zh}。`
	}),
	noResult: (job) => ({
		en: `has no result for the job '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(job)}'. ${toJson.en}.`,
		zh: `中没有作业 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(job)}' 的结果。${toJson.zh}。`
	}),
	tooManyPatterns: (count, max) => ({
		en: `has ${count} patterns; at most ${max} are allowed. Write one that matches them all, such as reports/**/*.xml.`,
		zh: `有 ${count} 个通配符，最多 ${max} 个。请写一个能匹配全部文件的通配符，例如 reports/**/*.xml。`
	}),
	longPattern: (bytes) => ({
		en: `is longer than ${bytes} bytes. ${onePattern.en}`,
		zh: `超过 ${bytes} 字节。${onePattern.zh}`
	}),
	manyStars: {
		en: `has more than 3 stars between two slashes. ${onePattern.en}`,
		zh: `在两个斜杠之间有超过 3 个星号。${onePattern.zh}`
	},
	braceRange: {
		en: `has a range in braces. ${onePattern.en}`,
		zh: `在花括号中使用了范围。${onePattern.zh}`
	},
	manyBraces: {
		en: `has more than 3 pairs of braces, or more than 20 commas in them. ${onePattern.en}`,
		zh: `的花括号超过 3 对，或其中的逗号超过 20 个。${onePattern.zh}`
	},
	patternList: {
		en: `is a list. ${onePattern.en} If a comma belongs to the file name, write ? for it.`,
		zh: `是一个列表。${onePattern.zh}如果逗号属于文件名，请用 ? 代替。`
	},
	outsideWorkspace: (pattern) => ({
		en: `('${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`,
		zh: `（'${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(pattern)}'）超出了工作区。请写相对于工作区的路径，例如 reports/**/*.xml。`
	}),
	notAHeader: {
		en: `is not 'Name: value' in plain ASCII. ${forms.oneHeader.en}`,
		zh: `不是纯 ASCII 的 'Name: value'。${forms.oneHeader.zh}`
	},
	ownHeader: (name) => ({
		en: `sets ${name}, which the action sets itself. Remove this line.`,
		zh: `设置了 ${name}，它由本 action 自己设置。请删除这一行。`
	}),
	paramsNotJson: {
		en: `begins with { but is not valid JSON. ${oneParam.en}`,
		zh: `以 { 开头，但不是有效的 JSON。${oneParam.zh}`
	},
	notAParam: {
		en: "is not 'KEY=value'. Write one per line, such as VERSION=1.2.",
		zh: "不是 'KEY=value'。请每行写一个，例如 VERSION=1.2。"
	},
	tooManyPeople: (count, max) => ({
		en: `names ${count} people; at most ${max} can be mentioned. Use 'all'.`,
		zh: `有 ${count} 个人，最多可以 @ ${max} 个。请使用 'all'。`
	}),
	nobody: (word) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'. To mention nobody, remove the input.`,
		zh: `中有 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'。不需要 @ 任何人时，请删除这个输入。`
	}),
	otherRole: (word) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}', which is neither an ID nor a word that 'mentions' supports. Write 'author' (who wrote the commit), 'actor' (who started the run), or the person's ID.`,
		zh: `中的 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}' 既不是 ID，也不是 'mentions' 可用的值。请写 'author'（提交人）、'actor'（触发者），或填写此人的 ID。`
	}),
	everybody: (word) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'. To mention everybody, write 'all'.`,
		zh: `中有 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'。要 @ 所有人，请写 'all'。`
	}),
	allByMail: {
		en: "has 'all', which only bots support. Write the addresses, or one of a mailing list.",
		zh: "中有 'all'，只有机器人支持。请填写邮箱地址，或一个邮件列表的地址。"
	},
	otherKind: (word, kind, channel, kinds) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}', ${idKinds[kind].en}, which the channel ${channel} does not support. ${writeIds(kinds).en}`,
		zh: `中的 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}' 是${space(idKinds[kind].zh)}，渠道 ${channel} 不支持。${writeIds(kinds).zh}`
	}),
	unusableId: (word, reason) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}', ${reason.en}`,
		zh: `中的 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}' ${reason.zh}`
	}),
	likeMobile: (word) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}', which looks like a mobile number but is not one. Write 13800000000 or +1-5550100200.`,
		zh: `中的 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}' 像手机号，但不正确。请写 13800000000 或 +1-5550100200。`
	}),
	notAnId: (word, kinds) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}', which is not an ID: nobody can be mentioned by name. ${writeIds(kinds).en}`,
		zh: `中的 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}' 不是 ID，不能用姓名 @ 人。${writeIds(kinds).zh}`
	}),
	notInMap: (line) => {
		const shown = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(line.length > 8 ? `${line.slice(0, 8).toWellFormed()}…` : line);
		return {
			en: `('${shown}') is not 'github-login: id'. Use a colon after the login. ${forms.onePerson.en}`,
			zh: `（'${shown}'）不是 'github-login: id'。请在登录名后用冒号。${forms.onePerson.zh}`
		};
	},
	staffNumbers: (numbers, takesMobile) => {
		const shown = (comma) => [...numbers.slice(0, 5), ...numbers.length > 5 ? ["…"] : []].join(comma);
		return {
			en: `has ${shown(", ")}, which is used as a user ID (staff number), not as a mobile number.${takesMobile ? " If a mobile number is meant, write all of its 11 digits." : ""}`,
			zh: `中的 ${shown("、")} 按用户 ID（工号）处理，不是手机号。${takesMobile ? "如果想写手机号，请写全 11 位数字。" : ""}`
		};
	},
	loginWithoutAt: (word) => ({
		en: `has '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}', which is used as a user ID. If the login in 'mention-map' is meant, write '@${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'.`,
		zh: `中的 '${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}' 按用户 ID 处理。如果指 'mention-map' 中的登录名，请写 '@${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word)}'。`
	}),
	noRecipient: {
		en: "is empty. Give at least one address.",
		zh: "为空。请至少填写一个地址。"
	},
	loginUnencrypted: {
		en: "is none, so the login is sent unencrypted. Use starttls or tls.",
		zh: "为 none，登录信息会明文传输。请使用 starttls 或 tls。"
	},
	notTls: {
		en: "must be tls or empty with smtps://. For STARTTLS write smtp://.",
		zh: "与 smtps:// 一起使用时必须是 tls 或留空。要用 STARTTLS 请写 smtp://。"
	},
	hostAndUrl: {
		en: "cannot be combined with 'smtp-host' or 'smtp-port'. Set one of them.",
		zh: "不能与 'smtp-host' 或 'smtp-port' 同时使用。请只保留一种。"
	},
	notAMailUrl: {
		en: "is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.",
		zh: "不是邮件服务器的 URL。请写成 smtp://host:587（STARTTLS）或 smtps://host:465（TLS），密码中的特殊字符要用百分号编码。"
	},
	mailUrlParameters: {
		en: "has parameters, which are not supported. Use the input 'smtp-security'.",
		zh: "带有参数，这里不支持。请使用输入 'smtp-security'。"
	},
	noHost: {
		en: "is missing. Give the name of the mail server, or 'smtp-url'.",
		zh: "未填写。请填写邮件服务器的主机名，或使用 'smtp-url'。"
	},
	hostIsUrl: {
		en: "is a URL. Move it to 'smtp-url', or write only the host, such as smtp.example.com.",
		zh: "是一个 URL。请移到 'smtp-url'，或只写主机名，例如 smtp.example.com。"
	},
	hostWithPort: {
		en: "contains a port. Write the host here and the port in 'smtp-port'.",
		zh: "带有端口。这里只写主机名，端口请写在 'smtp-port' 中。"
	},
	notAHost: {
		en: "is not a host name. Write only the host, such as smtp.example.com.",
		zh: "不是主机名。请只写主机名，例如 smtp.example.com。"
	},
	notAPort: {
		en: "has no valid port number. Allowed: 1 to 65535, usually 587 (starttls) or 465 (tls).",
		zh: "没有有效的端口号。可用的值：1 到 65535，通常是 587（starttls）或 465（tls）。"
	},
	tlsPort: (security) => ({
		en: `has the port 465, where the connection is encrypted from the start, but 'smtp-security' is ${security}. Set 'smtp-security' to tls or leave it empty, or use the port 587.`,
		zh: `的端口是 465，这个端口从一开始就加密，但 'smtp-security' 是 ${security}。请把 'smtp-security' 设为 tls 或留空，或改用端口 587。`
	}),
	starttlsPort: (inUrl) => ({
		en: `has the port 587, where the connection is upgraded by STARTTLS, but TLS from the start is configured. ${inUrl ? "Write smtp://" : "Leave 'smtp-security' empty or set it to starttls"}, or use the port 465.`,
		zh: `的端口是 587，这个端口通过 STARTTLS 升级加密，但配置要求从一开始就用 TLS。${inUrl ? "请写 smtp://" : "请把 'smtp-security' 留空或设为 starttls"}，或改用端口 465。`
	}),
	passwordAndToken: {
		en: "cannot be combined with 'smtp-password'. Set one of them.",
		zh: "不能与 'smtp-password' 同时使用。请只保留一个。"
	},
	noUsername: {
		en: "is missing, but a password or token is set. Give the login name, usually the sender's full address.",
		zh: "未填写，但已设置密码或令牌。请填写登录名，通常是发件人的完整地址。"
	},
	noPassword: {
		en: `is missing, but 'smtp-username' is set. ${checkSecret.en}; for a server without a login leave 'smtp-username' empty and give the sender in 'email-from'.`,
		zh: `未填写，但已设置 'smtp-username'。${checkSecret.zh}；如果服务器不需要登录，请把 'smtp-username' 留空，并在 'email-from' 中填写发件人。`
	},
	noSender: {
		en: "is empty, and 'smtp-username' is not an address that could be used instead. Give the sender's address.",
		zh: "为空，'smtp-username' 也不是可以代替它的邮箱地址。请填写发件人地址。"
	},
	notOneAddress: {
		en: "must be exactly one address.",
		zh: "必须正好是一个地址。"
	},
	tooManyAddresses: (count, max) => ({
		en: `has ${count} addresses; at most ${max} are allowed. Use a mailing list.`,
		zh: `有 ${count} 个地址，最多 ${max} 个。请使用邮件列表。`
	}),
	unquotedName: (entry) => ({
		en: `has '${entry}' with a name that must be in double quotes, as in "Doe, Jane" <jane@example.com>.`,
		zh: `中的 '${entry}' 的名字必须放在双引号中，例如 "Doe, Jane" <jane@example.com>。`
	}),
	notAnAddress: (entry) => ({
		en: `has '${entry}', which is not an address. Write name@example.com or Name <name@example.com>, a name with a comma in double quotes.`,
		zh: `中的 '${entry}' 不是邮箱地址。请写 name@example.com 或 Name <name@example.com>，名字中有逗号时要放在双引号中。`
	}),
	wrongDomain: (entry) => ({
		en: `has '${entry}', whose domain is not a host name. Check its spelling.`,
		zh: `中的 '${entry}' 的域名不正确。请检查拼写。`
	})
};
// src/config/suggestions.ts
const maxListed = 8;
function describe(notes) {
	return notes.map(({ input, message, line }) => {
		const text = message[0] === "unknown" ? describeUnknown(input, message[1], message[2]) : findMessage(message);
		if (line === void 0) return {
			input,
			text
		};
		return {
			input,
			text: {
				en: `line ${line} ${text.en}`,
				zh: `第 ${line} 行${text.zh}`
			}
		};
	});
}
function findMessage([name, ...given]) {
	const entry = messages[name];
	return typeof entry === "function" ? entry(...given) : entry;
}
function describeUnknown(input, unknown, words) {
	const text = describeUnknownWords(unknown, allowedWords(input, words));
	if (input !== "language") return text;
	return {
		en: `${text.en} 输入 'language' ${text.zh}`,
		zh: `${text.zh} Input 'language' ${text.en}`
	};
}
function describeUnknownWords(unknown, vocabulary) {
	const { words, more = _index_js__WEBPACK_IMPORTED_MODULE_0__.F, unsupportedServices } = vocabulary;
	const list = {
		en: `Allowed: ${words.join(", ")}${more.en}.`,
		zh: `可用的值：${words.join("、")}${more.zh}。`
	};
	const [word = ""] = unknown;
	const quote = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(word);
	if (word === "") return {
		en: `is empty. ${list.en}`,
		zh: `为空。${list.zh}`
	};
	if (unsupportedServices?.test(word)) return {
		en: `has '${quote}', a service that this action does not support. ${list.en}`,
		zh: `中的 '${quote}' 是本 action 不支持的服务。${list.zh}`
	};
	const shown = unknown.slice(0, maxListed).map((one) => ({
		value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(one),
		meant: findSuggestion(one, vocabulary)
	}));
	if (unknown.length === 1) {
		const meant = shown[0]?.meant;
		const hint = meant ? {
			en: ` Did you mean '${meant}'?`,
			zh: `是不是想写 '${meant}'？`
		} : _index_js__WEBPACK_IMPORTED_MODULE_0__.F;
		return {
			en: `has an unknown value '${quote}'.${hint.en} ${list.en}`,
			zh: `中的值 '${quote}' 无法识别。${hint.zh}${list.zh}`
		};
	}
	const en = shown.map(({ value, meant }) => `'${value}'${meant ? ` (did you mean '${meant}'?)` : ""}`);
	const zh = shown.map(({ value, meant }) => `'${value}'${meant ? `（是不是 '${meant}'？）` : ""}`);
	const others = unknown.length - maxListed;
	return {
		en: `has unknown values: ${en.join(", ")}${others > 0 ? ` and ${others} more` : ""}. ${list.en}`,
		zh: `中有无法识别的值：${zh.join("、")}${others > 0 ? ` 等，另有 ${others} 个` : ""}。${list.zh}`
	};
}
function findSuggestion(word, { words, synonyms }) {
	const key = word.toLowerCase().replaceAll("_", "-").replace(/\(\)$/, "");
	const known = synonyms.find(([, others]) => others.split(" ").includes(key));
	if (known !== void 0 || key.length < 3) return known?.[0];
	const within = (edits) => words.find((each) => isWithin(edits, key, each.toLowerCase()));
	return within(1) ?? (key.length < 6 ? void 0 : within(2));
}
function isWithin(edits, a, b) {
	if (a === b) return true;
	const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
	if (a[0] === b[0]) return isWithin(edits, restOfA, restOfB);
	if (edits === 0) return false;
	return isWithin(edits - 1, restOfA, b) || isWithin(edits - 1, a, restOfB) || isWithin(edits - 1, restOfA, restOfB);
}
function allowedWords(input, words = []) {
	const name = input === "mention-on" ? "run-status" : input;
	const own = synonyms.filter(([of]) => of === name).map(([, word, others]) => [word, others]);
	return {
		words,
		...vocabularies[name],
		synonyms: own
	};
}
const vocabularies = {
	channel: {
		words: _index_js__WEBPACK_IMPORTED_MODULE_0__.G.flatMap(([name, { aliases }]) => [name, ...aliases]),
		unsupportedServices: /^(?:slack|discord|(?:ms)?teams|telegram|mattermost|rocketchat|googlechat|ntfy)$/i
	},
	"run-status": {
		words: [
			"running",
			"wait",
			"success",
			"fail",
			"cancel",
			"skip",
			"finish",
			"timeout",
			"broken",
			"fixed"
		],
		more: {
			en: ", and GitHub's own such as failure, cancelled, skipped, in_progress",
			zh: "，以及 GitHub 自己的 failure、cancelled、skipped、in_progress 等"
		}
	},
	status: {
		words: [
			"follow",
			"success",
			"failure",
			"cancelled",
			"skipped",
			"running",
			"waiting"
		],
		more: {
			en: ", and the other values of GitHub and of 'run-status'",
			zh: "，以及 GitHub 和 'run-status' 的其他值"
		}
	},
	language: { words: ["en", "zh"] },
	"time-zone": {
		words: [
			"UTC",
			"Asia/Shanghai",
			"Europe/Berlin"
		],
		more: {
			en: ", and the other names of the IANA time zone database",
			zh: "，以及 IANA 时区数据库中的其他名称"
		}
	}
};
const synonyms = [
	..._index_js__WEBPACK_IMPORTED_MODULE_0__.G.map(([name, { misspellings }]) => [
		"channel",
		name,
		misspellings.join(" ")
	]),
	[
		"run-status",
		"finish",
		"always all any every end ended completed complete done * !cancelled"
	],
	[
		"run-status",
		"fail",
		"on-failure onfailure failure failing error errors broke 失败 运行失败"
	],
	[
		"run-status",
		"success",
		"on-success onsuccess ok pass passed 成功 运行成功"
	],
	[
		"run-status",
		"cancel",
		"cancelled on-cancel abort aborted stopped 取消 已取消"
	],
	[
		"run-status",
		"running",
		"start started begin run 运行中"
	],
	[
		"run-status",
		"fixed",
		"recovered recovery back-to-normal recover 恢复 已恢复 修复"
	],
	[
		"run-status",
		"broken",
		"changed change regression on-change 变坏"
	],
	[
		"run-status",
		"skip",
		"on-skip 跳过 已跳过"
	],
	[
		"run-status",
		"wait",
		"等待 等待运行"
	],
	[
		"run-status",
		"timeout",
		"timed-out timedout time-out on-timeout 超时"
	],
	[
		"status",
		"follow",
		"auto automatic job default watch none 跟随"
	],
	[
		"status",
		"failure",
		"error 失败"
	],
	[
		"status",
		"success",
		"ok pass passed 成功"
	],
	[
		"status",
		"cancelled",
		"abort aborted 取消"
	],
	[
		"status",
		"running",
		"start started"
	],
	[
		"scope",
		"workflow",
		"run pipeline all jobs needs"
	],
	[
		"scope",
		"job",
		"step task"
	],
	[
		"content",
		"summary",
		"default compact auto 摘要"
	],
	[
		"content",
		"failed-steps",
		"failed failure failures failed-jobs steps failed-step"
	],
	[
		"content",
		"commit",
		"message sha commit-message commit-title title"
	],
	[
		"content",
		"branch",
		"ref tag head"
	],
	[
		"content",
		"repository",
		"repo project"
	],
	[
		"content",
		"pull-request",
		"pr pull pullrequest merge-request mr"
	],
	[
		"content",
		"actor",
		"user sender executor who"
	],
	[
		"content",
		"duration",
		"time elapsed took"
	],
	[
		"content",
		"link",
		"url run-url links"
	],
	[
		"content",
		"workflow",
		"pipeline"
	],
	[
		"content",
		"tests",
		"test test-reports junit test-results"
	],
	[
		"content",
		"errors",
		"error annotations"
	],
	[
		"content",
		"changes",
		"change commits diff changelog"
	],
	[
		"content",
		"params",
		"parameters inputs global-params"
	],
	[
		"content",
		"jobs",
		"needs matrix"
	],
	[
		"content",
		"none",
		"empty nothing no false"
	],
	[
		"language",
		"zh",
		"cn zh-tw zh-hk chinese ch zho 中文 简体中文"
	],
	[
		"language",
		"en",
		"english eng us uk 英文"
	],
	[
		"smtp-security",
		"tls",
		"ssl smtps ssl/tls implicit true secure"
	],
	[
		"smtp-security",
		"starttls",
		"start-tls auto explicit false"
	],
	[
		"smtp-security",
		"none",
		"plain no off insecure"
	],
	[
		"time-zone",
		"Asia/Shanghai",
		"beijing asia/beijing china cst gmt+8 utc+8 shanghai 北京时间 北京 上海 东八区"
	],
	[
		"payload-format",
		"flow",
		"yunxiao aliyun original string 云效 云效flow"
	],
	[
		"payload-format",
		"documented",
		"default standard json"
	]
];



/***/ })

};
;