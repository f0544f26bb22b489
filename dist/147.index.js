"use strict";
exports.id = 147;
exports.ids = [147];
exports.modules = {
	1147: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				dingtalk: () => (
					dingtalk
				),
				dingtalkBytes: () => (
					dingtalkBytes
				),
				signDingtalk: () => (
					signDingtalk
				)
			});
			var message_message = __webpack_require__(6811);
			var clean = __webpack_require__(8859);
			var cut = __webpack_require__(4494);
			var answer = __webpack_require__(4997);
			;
			const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
			const rate = "A DingTalk robot takes at most 20 messages a minute and then nothing for 10 minutes: use 'scope: workflow' to send one message for the whole run.";
			const content = "Take the text or link it objects to out of 'custom-content', or use 'content' to leave the line out.";
			const dingtalkCodes = [
				{
					code: "-1",
					failure: "unavailable",
					meaning: "the service is busy",
					advice: "Run the step again later.",
					retry: true
				},
				{
					code: "88",
					failure: "auth",
					meaning: "this is the URL of another DingTalk product",
					advice: newWebhook,
					retry: false
				},
				{ code: "90018", failure: "rate-limited", meaning: "too many calls", advice: rate, retry: true },
				{ code: "40035", failure: "malformed", meaning: "a parameter is missing", advice: newWebhook, retry: false },
				{
					code: "43002",
					failure: "malformed",
					meaning: "the request was not a POST",
					advice: "Check that no proxy rewrites the request.",
					retry: false
				},
				{
					code: "43004",
					failure: "malformed",
					meaning: "the content type was not accepted",
					advice: "Check that no proxy rewrites the request.",
					retry: false
				},
				{ code: "300001", failure: "auth", meaning: "the access token does not exist", advice: newWebhook, retry: false },
				{ code: "300005", failure: "auth", meaning: "the access token does not exist", advice: newWebhook, retry: false },
				{
					code: "310000",
					words: "keyword",
					failure: "refused",
					meaning: "none of the robot's keywords is in the message",
					advice: "Put one of the robot's keywords into 'title'.",
					retry: false
				},
				{
					code: "310000",
					words: "timestamp",
					failure: "auth",
					meaning: "the signature is more than an hour off",
					advice: "Set the runner's clock; GitHub-hosted runners are right.",
					retry: false
				},
				{
					code: "310000",
					words: "sign",
					failure: "auth",
					meaning: "the signature does not match",
					advice: "Copy the robot's signing key (it begins with SEC) into the secret behind 'secret'.",
					retry: false
				},
				{
					code: "310000",
					words: "whitelist",
					failure: "auth",
					meaning: "the runner's address is not in the robot's list",
					advice: "Let the robot check a signature instead of addresses, or use a runner with a fixed address.",
					retry: false
				},
				{
					code: "310000",
					failure: "auth",
					meaning: "the robot's security settings refused the message",
					advice: "Compare the robot's security settings (keyword, signature, addresses) with 'title' and 'secret'.",
					retry: false
				},
				{ code: "130101", failure: "rate-limited", meaning: "more than 20 messages in a minute", advice: rate, retry: false },
				{ code: "410100", failure: "rate-limited", meaning: "more than 20 messages in a minute", advice: rate, retry: false },
				{
					code: "400013",
					failure: "refused",
					meaning: "the group was dissolved",
					advice: "Create a robot in another group and put its URL into 'webhook-url'.",
					retry: false
				},
				{ code: "400101", failure: "auth", meaning: "the access token does not exist", advice: newWebhook, retry: false },
				{
					code: "400102",
					failure: "refused",
					meaning: "the robot is disabled",
					advice: "Enable the robot in the group's settings.",
					retry: false
				},
				{
					code: "400105",
					failure: "malformed",
					meaning: "the message type is not supported",
					advice: newWebhook,
					retry: false
				},
				{ code: "400106", failure: "auth", meaning: "the robot does not exist", advice: newWebhook, retry: false },
				{
					code: "400401",
					failure: "malformed",
					meaning: "a required part is missing",
					advice: "Report this as a bug of the action.",
					retry: false
				},
				{ code: "430101", failure: "refused", meaning: "the message holds an unsafe link", advice: content, retry: false },
				{ code: "430102", failure: "refused", meaning: "the message holds unsuitable text", advice: content, retry: false },
				{
					code: "430103",
					failure: "refused",
					meaning: "the message holds an unsuitable picture",
					advice: content,
					retry: false
				},
				{
					code: "430104",
					failure: "refused",
					meaning: "the message holds unsuitable content",
					advice: content,
					retry: false
				},
				{
					code: "460101",
					failure: "too-long",
					meaning: "the message is too long",
					advice: "Shorten 'custom-content'.",
					retry: false,
					fallback: "short"
				}
			];
			var fit = __webpack_require__(4916);
			var look_alikes = __webpack_require__(1696);
			var spell = __webpack_require__(4429);
			;
			const dingtalkBytes = 2e4;
			const service = { title: "DingTalk", codeKeys: ["errcode"], textKeys: ["errmsg"], codes: dingtalkCodes };
			const dialect = { plain: look_alikes.xX, disarm: (text) => text.replace(/@/g, "＠") };
			const lineBreak = "  \n";
			const dingtalk = {
				transport: "http",
				title: service.title,
				encode(message, target, attempt) {
					const limit = attempt.form === "short" ? dingtalkBytes / 2 : dingtalkBytes;
					const { message: fitting, notes } = (0, fit.X)(message, limit, (candidate) => (0, cut.dp)(JSON.stringify(body(candidate))));
					return { wires: [(0, answer.UX)(signedUrl(target, attempt), body(fitting))], notes };
				},
				decode: (reply) => (0, answer.S4)(service, reply)
			};
			function signDingtalk(timestamp, secret) {
				return (0, answer.pW)(secret, `${timestamp}
${secret}`);
			}
			function signedUrl({ url, secret }, { now }) {
				if (secret === "")
					return url;
				const signed = new URL(url);
				signed.searchParams.set("timestamp", String(now.getTime()));
				signed.searchParams.set("sign", signDingtalk(now.getTime(), secret));
				return signed;
			}
			function body(message) {
				const mark = spell.Dw[message.status];
				const title = (0, cut.Uw)(`${mark} ${(0, clean.T)((0, message_message.H)(message.title))}`, 256);
				return { msgtype: "markdown", markdown: { title, text: dingtalk_text(message, mark) }, at: at(message.mentions) };
			}
			function dingtalk_text(message, mark) {
				const lines = message.fields.map((field) => {
					const values = field.values.map((value) => value.url ? `[${(0, look_alikes.xX)(value.text)}](${value.url})` : (0, look_alikes.xX)(value.text));
					return `**${field.label}:**${field.list ? lineBreak : " "}${values.join(field.list ? lineBreak : " ")}`;
				});
				const custom = (0, look_alikes.sj)((0, look_alikes.rN)((0, spell.lO)(message.custom, dialect)), lineBreak).trim();
				const mentions = message.mentions.map((mention) => mention.kind === "all" ? "@所有人" : `@${atNumber(mention.value)}`);
				const blocks = [
					`#### ${mark} ${(0, spell.f$)(message.title, dialect)}`,
					lines.join(lineBreak),
					custom,
					mentions.join(" "),
					`[${message.link.text}](${message.link.url})`
				];
				return blocks.filter((block) => block !== "").join("\n\n");
			}
			function at(mentions) {
				const values = (kind) => mentions.flatMap((mention) => mention.kind === kind ? [atNumber(mention.value)] : []);
				return {
					atMobiles: values("mobile"),
					atUserIds: values("id"),
					isAtAll: mentions.some((mention) => mention.kind === "all")
				};
			}
			function atNumber(value) {
				return value.replace(/^\+86-?/, "");
			}
		})
	),
	6811: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				H: () => (
					readable
				)
			});
			function readable(spans) {
				return spans.map((span) => span.text).join("");
			}
		})
	)
};
;
