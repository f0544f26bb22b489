"use strict";
exports.id = 121;
exports.ids = [121];
exports.modules = {
121: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
larkCodes: () => (
	larkCodes
)
});
const newWebhook = "Copy the bot's webhook URL again into the secret behind 'webhook-url'.";
const rate = "A Lark bot takes at most 5 messages a second and 100 a minute: use 'scope: workflow' to send one message for the whole run.";
const card = "Report this as a bug of the action; check that every id in 'mentions' is a member of the group and that the group allows mentioning all.";
const larkCodes = [
{
	code: "9499",
	words: ["frequency"],
	text: "too many messages",
	advice: rate,
	retry: "later"
},
{
	code: "9499",
	text: "the request was not accepted",
	advice: card,
	fallback: "plain"
},
{
	code: "19001",
	text: "the webhook URL is wrong or the bot was removed",
	advice: newWebhook
},
{
	code: "19002",
	text: "a parameter is not valid",
	advice: card,
	fallback: "plain"
},
{
	code: "19007",
	text: "the bot is not enabled",
	advice: "Enable the bot in the group's settings."
},
{
	code: "19021",
	text: "the signature does not match or is more than an hour off",
	advice: "Copy the bot's signing key into the secret behind 'secret'; on your own runner, set the clock."
},
{
	code: "19022",
	text: "the runner's address is not in the bot's list",
	advice: "Let the bot check a signature instead of addresses, or use a runner with a fixed address."
},
{
	code: "19024",
	text: "none of the bot's keywords is in the message",
	advice: "Put one of the bot's keywords into 'title'."
},
{
	code: "19036",
	text: "the message is too large",
	advice: "Shorten 'custom-content'.",
	fallback: "short"
},
{
	code: "11232",
	text: "too many messages",
	advice: rate,
	retry: "later"
},
{
	code: "11246",
	text: "the card was not accepted",
	advice: card,
	fallback: "plain"
},
{
	code: "11310",
	text: "the card holds a part that is not supported",
	advice: card,
	fallback: "plain"
},
{
	code: "200621",
	text: "the card could not be read",
	advice: card,
	fallback: "plain"
},
{
	code: "200732",
	text: "the card holds a variable of the wrong type",
	advice: card,
	fallback: "plain"
},
{
	code: "10002",
	text: "the card was not accepted",
	advice: card,
	fallback: "plain"
},
{
	code: "99991400",
	text: "too many calls",
	advice: rate,
	retry: "later"
}
];
})
)
};
;
