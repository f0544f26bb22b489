"use strict";
exports.id = 451;
exports.ids = [451];
exports.modules = {
	5451: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				lark: () => (
					lark
				),
				larkBytes: () => (
					larkBytes
				),
				signLark: () => (
					signLark
				)
			});
			var message_message = __webpack_require__(6811);
			var clean = __webpack_require__(8859);
			var cut = __webpack_require__(4494);
			var answer = __webpack_require__(4997);
			var fit = __webpack_require__(4916);
			;
			const newWebhook = "Copy the bot's webhook URL again into the secret behind 'webhook-url'.";
			const rate = "A Lark bot takes at most 5 messages a second and 100 a minute: use 'scope: workflow' to send one message for the whole run.";
			const card = "Report this as a bug of the action; check that every id in 'mentions' is a member of the group and that the group allows mentioning all.";
			const larkCodes = [
				{
					code: "9499",
					words: "frequency",
					failure: "rate-limited",
					meaning: "too many messages",
					advice: rate,
					retry: true
				},
				{
					code: "9499",
					failure: "malformed",
					meaning: "the request was not accepted",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "19001",
					failure: "auth",
					meaning: "the webhook URL is wrong or the bot was removed",
					advice: newWebhook,
					retry: false
				},
				{
					code: "19002",
					failure: "malformed",
					meaning: "a parameter is not valid",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "19007",
					failure: "refused",
					meaning: "the bot is not enabled",
					advice: "Enable the bot in the group's settings.",
					retry: false
				},
				{
					code: "19021",
					failure: "auth",
					meaning: "the signature does not match or is more than an hour off",
					advice: "Copy the bot's signing key into the secret behind 'secret'; on your own runner, set the clock.",
					retry: false
				},
				{
					code: "19022",
					failure: "auth",
					meaning: "the runner's address is not in the bot's list",
					advice: "Let the bot check a signature instead of addresses, or use a runner with a fixed address.",
					retry: false
				},
				{
					code: "19024",
					failure: "refused",
					meaning: "none of the bot's keywords is in the message",
					advice: "Put one of the bot's keywords into 'title'.",
					retry: false
				},
				{
					code: "19036",
					failure: "too-long",
					meaning: "the message is too large",
					advice: "Shorten 'custom-content'.",
					retry: false,
					fallback: "short"
				},
				{ code: "11232", failure: "rate-limited", meaning: "too many messages", advice: rate, retry: true },
				{
					code: "11246",
					failure: "malformed",
					meaning: "the card was not accepted",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "11310",
					failure: "malformed",
					meaning: "the card holds a part that is not supported",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "200621",
					failure: "malformed",
					meaning: "the card could not be read",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "200732",
					failure: "malformed",
					meaning: "the card holds a variable of the wrong type",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{
					code: "10002",
					failure: "malformed",
					meaning: "the card was not accepted",
					advice: card,
					retry: false,
					fallback: "plain"
				},
				{ code: "99991400", failure: "rate-limited", meaning: "too many calls", advice: rate, retry: true }
			];
			var look_alikes = __webpack_require__(1696);
			var spell = __webpack_require__(4429);
			;
			const larkBytes = 2e4;
			const service = {
				title: "Lark",
				codeKeys: ["code", "StatusCode"],
				textKeys: ["msg", "StatusMessage"],
				codes: larkCodes
			};
			const colours = {
				SUCCESS: "green",
				FAIL: "red",
				CANCELED: "grey",
				CANCELLING: "grey",
				SKIP: "grey",
				RUNNING: "blue",
				WAITING: "yellow",
				FINISH: "turquoise",
				UNKOWN: "orange"
			};
			function entities(text) {
				return (0, clean.T)(text).replace(/\\/g, "＼").replace(/[&<>!*/[\]()#+"'`$_~|@=-]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d{1,9})\./, "$1&#46;").replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`);
			}
			const disarm = (text) => text.replace(/<(?=[\s/]*(?:at(?![\p{L}\p{N}])|(?:a\s*)?$))/giu, "＜");
			const dialect = { plain: entities, disarm, begun: /<[\s/]*(?:a\s*)?$/i };
			const lark = {
				transport: "http",
				title: service.title,
				encode(message, target, attempt) {
					const limit = attempt.form === "short" ? larkBytes / 2 : larkBytes;
					const body = (candidate) => ({ ...signature(target, attempt), ...content(candidate, attempt) });
					const { message: fitting, notes } = (0, fit.X)(message, limit, (candidate) => (0, cut.dp)(JSON.stringify(body(candidate))));
					return { wires: [(0, answer.UX)(target.url, body(fitting))], notes };
				},
				decode: (reply) => (0, answer.S4)(service, reply)
			};
			function signLark(timestamp, secret) {
				return (0, answer.pW)(`${timestamp}
${secret}`, "");
			}
			function signature({ secret }, { now }) {
				if (secret === "")
					return {};
				const timestamp = Math.floor(now.getTime() / 1e3);
				return { timestamp: String(timestamp), sign: signLark(timestamp, secret) };
			}
			function content(message, attempt) {
				if (attempt.form === "plain")
					return { msg_type: "text", content: { text: plainText(message) } };
				const title = `${spell.Dw[message.status]} ${(0, clean.T)((0, message_message.H)(message.title))}`;
				const header = { title: { tag: "plain_text", content: title }, template: colours[message.status] };
				return { msg_type: "interactive", card: { schema: "2.0", header, body: { elements: lark_elements(message) } } };
			}
			function lark_elements(message) {
				const custom = (0, look_alikes.sj)((0, look_alikes.rN)((0, spell.lO)(message.custom, dialect)), "\n\n").trim();
				const mentions = message.mentions.map((mention) => `<at id=${mention.kind === "all" ? "all" : mention.value}></at>`);
				const markdown = [custom, mentions.join(" ")].filter((text) => text !== "");
				return [
					...message.fields.map(row),
					...markdown.map((text) => ({ tag: "markdown", content: text })),
					{
						tag: "button",
						text: { tag: "plain_text", content: message.link.text },
						type: "primary",
						behaviors: [{ type: "open_url", default_url: message.link.url }]
					}
				];
			}
			function row(field) {
				const column = (weight, parts) => ({
					tag: "column",
					width: "weighted",
					weight,
					elements: parts
				});
				const label = { tag: "markdown", content: `**${field.label}**` };
				return { tag: "column_set", flex_mode: "none", columns: [column(1, [label]), column(3, values(field))] };
			}
			function values(field) {
				const nodes = field.values.map((value) => value.url ? { tag: "markdown", content: `[${entities(value.text)}](${value.url})` } : { tag: "div", text: { tag: "plain_text", content: (0, clean.T)(value.text) } });
				return nodes;
			}
			function plainText(message) {
				const inert = (text) => text.replace(/</g, "＜");
				const lines = message.fields.map((field) => {
					const parts = field.values.map((value) => inert((0, clean.T)(value.text)));
					return `${field.label}: ${parts.join(field.list ? "\n  " : " ")}`;
				});
				const mentions = message.mentions.map((mention) => `<at user_id="${mention.kind === "all" ? "all" : mention.value}"></at>`);
				return [
					`${spell.Dw[message.status]} ${inert((0, clean.T)((0, message_message.H)(message.title)))}`,
					...lines,
					inert((0, clean.e)((0, message_message.H)(message.custom))).trim(),
					mentions.join(" "),
					message.link.url
				].filter((line) => line !== "").join("\n");
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
