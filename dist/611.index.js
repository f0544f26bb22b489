"use strict";
exports.id = 611;
exports.ids = [611];
exports.modules = {
5611: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
dingtalkCodes: () => (
	dingtalkCodes
)
});
const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
const rate = "A DingTalk robot takes at most 20 messages a minute and then nothing for 10 minutes: use 'scope: workflow' to send one message for the whole run.";
const content = "Take the text or link it objects to out of 'custom-content', or use 'content' to leave the line out.";
const dingtalkCodes = [
{
	code: "-1",
	text: "the service is busy",
	advice: "Run the step again later.",
	retry: "yes"
},
{
	code: "88",
	text: "this is the URL of another DingTalk product",
	advice: newWebhook
},
{
	code: "90018",
	text: "too many calls",
	advice: rate,
	retry: "yes"
},
{
	code: "40035",
	text: "a parameter is missing",
	advice: newWebhook
},
{
	code: "43002",
	text: "the request was not a POST",
	advice: "Check that no proxy rewrites the request."
},
{
	code: "43004",
	text: "the content type was not accepted",
	advice: "Check that no proxy rewrites the request."
},
{
	code: "300001",
	text: "the access token does not exist",
	advice: newWebhook
},
{
	code: "300005",
	text: "the access token does not exist",
	advice: newWebhook
},
{
	code: "310000",
	words: ["keyword", "关键词"],
	text: "none of the robot's keywords is in the message",
	advice: "Put one of the robot's keywords into 'title'."
},
{
	code: "310000",
	words: ["sign not match", "签名不匹配"],
	text: "the signature does not match",
	advice: "Copy the robot's signing key (it begins with SEC) into the secret behind 'secret'."
},
{
	code: "310000",
	words: ["timestamp", "时间戳"],
	text: "the signature is more than an hour off",
	advice: "Set the runner's clock; GitHub-hosted runners are right."
},
{
	code: "310000",
	words: ["whitelist", "白名单"],
	text: "the runner's address is not in the robot's list",
	advice: "Let the robot check a signature instead of addresses, or use a runner with a fixed address."
},
{
	code: "310000",
	text: "the robot's security settings refused the message",
	advice: "Compare the robot's security settings (keyword, signature, addresses) with 'title' and 'secret'."
},
{
	code: "130101",
	text: "more than 20 messages in a minute",
	advice: rate
},
{
	code: "410100",
	text: "more than 20 messages in a minute",
	advice: rate
},
{
	code: "400013",
	text: "the group was dissolved",
	advice: "Create a robot in another group and put its URL into 'webhook-url'."
},
{
	code: "400101",
	text: "the access token does not exist",
	advice: newWebhook
},
{
	code: "400102",
	text: "the robot is disabled",
	advice: "Enable the robot in the group's settings."
},
{
	code: "400105",
	text: "the message type is not supported",
	advice: newWebhook
},
{
	code: "400106",
	text: "the robot does not exist",
	advice: newWebhook
},
{
	code: "400401",
	text: "a required part is missing",
	advice: "Report this as a bug of the action."
},
{
	code: "430101",
	text: "the message holds an unsafe link",
	advice: content
},
{
	code: "430102",
	text: "the message holds unsuitable text",
	advice: content
},
{
	code: "430103",
	text: "the message holds an unsuitable picture",
	advice: content
},
{
	code: "430104",
	text: "the message holds unsuitable content",
	advice: content
},
{
	code: "460101",
	text: "the message is too long",
	advice: "Shorten 'custom-content'.",
	fallback: "short"
}
];
})
)
};
;
