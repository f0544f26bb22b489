"use strict";
exports.id = 130;
exports.ids = [130];
exports.modules = {
	130: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				wecom: () => (
					wecom
				),
				wecomBytes: () => (
					wecomBytes
				)
			});
			var cut = __webpack_require__(4494);
			var answer = __webpack_require__(4997);
			var fit = __webpack_require__(4916);
			var look_alikes = __webpack_require__(1696);
			var spell = __webpack_require__(4429);
			;
			const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
			const bug = "Report this as a bug of the action.";
			const minute = 6e4;
			const wecomCodes = [
				{
					code: "-1",
					failure: "unavailable",
					meaning: "the service is busy",
					advice: "Run the step again later.",
					retry: true
				},
				{
					code: "6000",
					failure: "unavailable",
					meaning: "the data is being changed",
					advice: "Run the step again later.",
					retry: true
				},
				{ code: "40008", failure: "malformed", meaning: "the message type is not valid", advice: bug, retry: false },
				{ code: "40006", failure: "malformed", meaning: "the file size is not valid", advice: bug, retry: false },
				{ code: "40007", failure: "malformed", meaning: "the media id is not valid", advice: bug, retry: false },
				{ code: "40009", failure: "malformed", meaning: "the picture size is not valid", advice: bug, retry: false },
				{
					code: "40033",
					failure: "malformed",
					meaning: "the message holds characters that are not allowed",
					advice: "Take unusual characters out of 'custom-content' and 'title'.",
					retry: false
				},
				{ code: "40035", failure: "malformed", meaning: "a parameter is not valid", advice: bug, retry: false },
				{
					code: "40058",
					words: "exceed max length",
					failure: "too-long",
					meaning: "the message is too long",
					advice: "Shorten 'custom-content'.",
					retry: false,
					fallback: "short"
				},
				{ code: "40058", failure: "malformed", meaning: "a parameter is not valid", advice: bug, retry: false },
				{ code: "40063", failure: "malformed", meaning: "a parameter is empty", advice: bug, retry: false },
				{ code: "40123", failure: "malformed", meaning: "the picture format is not valid", advice: bug, retry: false },
				{ code: "41006", failure: "malformed", meaning: "the media id is missing", advice: bug, retry: false },
				{ code: "41010", failure: "malformed", meaning: "a link is missing", advice: bug, retry: false },
				{ code: "41016", failure: "malformed", meaning: "a title is missing", advice: bug, retry: false },
				{ code: "44001", failure: "malformed", meaning: "the media is empty", advice: bug, retry: false },
				{ code: "44004", failure: "malformed", meaning: "the content is empty", advice: bug, retry: false },
				{
					code: "45001",
					failure: "too-long",
					meaning: "the media is too large",
					advice: "Shorten 'custom-content'.",
					retry: false
				},
				{
					code: "45002",
					failure: "too-long",
					meaning: "the message is too long",
					advice: "Shorten 'custom-content'.",
					retry: false,
					fallback: "short"
				},
				{ code: "45008", failure: "malformed", meaning: "the number of articles is not valid", advice: bug, retry: false },
				{
					code: "45009",
					failure: "rate-limited",
					meaning: "more than 20 messages in a minute",
					advice: "A WeCom robot takes at most 20 messages a minute: use 'scope: workflow' to send one message for the whole run.",
					retry: minute
				},
				{
					code: "45033",
					failure: "rate-limited",
					meaning: "too many calls at once",
					advice: "Run the step again later.",
					retry: true
				},
				{
					code: "45034",
					failure: "malformed",
					meaning: "a link has no scheme",
					advice: "Begin every link in 'custom-content' with https://.",
					retry: false
				},
				{
					code: "85002",
					failure: "refused",
					meaning: "the message holds forbidden words",
					advice: "Take the text it objects to out of 'custom-content', or use 'content' to leave the line out.",
					retry: false
				},
				{
					code: "93000",
					failure: "auth",
					meaning: "the webhook URL is not valid or the robot was removed",
					advice: newWebhook,
					retry: false
				},
				{
					code: "93004",
					failure: "refused",
					meaning: "the robot is disabled",
					advice: "Enable the robot in the group's settings.",
					retry: false
				},
				{
					code: "93008",
					failure: "refused",
					meaning: "the robot is not in the group",
					advice: "Add the robot to the group again.",
					retry: false
				}
			];
			;
			const wecomBytes = 4096;
			const mentionBytes = 1024;
			const service = { title: "WeCom", codeKeys: ["errcode"], textKeys: ["errmsg"], codes: wecomCodes };
			const disarm = (text) => text.replace(/<(?=[\s\u200c\u200d]*(?:@|$))/g, "＜");
			const dialect = { plain: look_alikes.xX, disarm, begun: /<[\s\u200c\u200d]*$/ };
			const colours = {
				SUCCESS: "info",
				RUNNING: "info",
				FINISH: "info",
				WAITING: "comment",
				SKIP: "comment",
				CANCELED: "comment",
				CANCELLING: "comment",
				UNKOWN: "warning",
				FAIL: "warning"
			};
			const wecom = {
				transport: "http",
				title: service.title,
				encode(message, target, attempt) {
					const limit = attempt.form === "short" ? wecomBytes / 2 : wecomBytes;
					const { message: fitting, notes } = (0, fit.X)(message, limit, (candidate) => (0, cut.dp)(content(candidate)));
					const markdown = { msgtype: "markdown", markdown: { content: content(fitting) } };
					const companion = companionText(fitting);
					const bodies = companion === void 0 ? [markdown] : [markdown, companion];
					return { wires: bodies.map((body) => (0, answer.UX)(target.url, body)), notes };
				},
				decode: (reply) => (0, answer.S4)(service, reply)
			};
			function content(message) {
				const lines = message.fields.map((field) => {
					const values = field.values.map((value) => {
						const text = (0, look_alikes.xX)(value.text);
						if (value.url)
							return `[${text}](${value.url})`;
						return field.name === "status" ? coloured(message.status, text) : text;
					});
					return field.list ? [`> ${field.label}:`, ...values.map((value) => `> ${value}`)].join("\n") : `> ${field.label}: ${values.join(" ")}`;
				});
				const title = `${spell.Dw[message.status]} ${(0, spell.f$)(message.title, dialect)}`;
				const blocks = [
					coloured(message.status, title),
					// The empty line ends the quote; without it what follows would belong to it.
					lines.length === 0 ? "" : `${lines.join("\n")}
`,
					(0, look_alikes.rN)((0, spell.lO)(message.custom, dialect)).trim(),
					inline(message.mentions),
					`[${message.link.text}](${message.link.url})`
				];
				return blocks.filter((block) => block !== "").join("\n");
			}
			function coloured(status, text) {
				return `<font color="${colours[status]}">${text}</font>`;
			}
			function inline(mentions) {
				const text = mentions.flatMap((mention) => mention.kind === "id" ? [`<@${mention.value}>`] : []).join(" ");
				return (0, cut.dp)(text) > mentionBytes ? "" : text;
			}
			function companionText(message) {
				const ids = inline(message.mentions) === "" ? message.mentions.flatMap((mention) => mention.kind === "id" ? [mention.value] : []) : [];
				const mobiles = message.mentions.flatMap((mention) => mention.kind === "mobile" ? [mention.value.replace(/^\+86-?/, "")] : []);
				const all = message.mentions.some((mention) => mention.kind === "all") ? ["@all"] : [];
				if (ids.length + mobiles.length + all.length === 0)
					return void 0;
				const { runNumber } = message.identity;
				return {
					msgtype: "text",
					text: {
						content: `${spell.Dw[message.status]} ${message.statusName}${runNumber === 0 ? "" : ` #${runNumber}`}`,
						mentioned_list: [...ids, ...all],
						mentioned_mobile_list: mobiles
					}
				};
			}
		})
	)
};
;
