"use strict";
exports.id = 706;
exports.ids = [706];
exports.modules = {
9706: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
wecomCodes: () => (
	wecomCodes
)
});
const newWebhook = "Copy the robot's webhook URL again into the secret behind 'webhook-url'.";
const bug = "Report this as a bug of the action.";
const wecomCodes = [
{
	code: "-1",
	text: "the service is busy",
	advice: "Run the step again later.",
	retry: "yes"
},
{
	code: "6000",
	text: "the data is being changed",
	advice: "Run the step again later.",
	retry: "yes"
},
{
	code: "40008",
	text: "the message type is not valid",
	advice: bug
},
{
	code: "40006",
	text: "the file size is not valid",
	advice: bug
},
{
	code: "40007",
	text: "the media id is not valid",
	advice: bug
},
{
	code: "40009",
	text: "the picture size is not valid",
	advice: bug
},
{
	code: "40033",
	text: "the message holds characters that are not allowed",
	advice: "Take unusual characters out of 'custom-content' and 'title'."
},
{
	code: "40035",
	text: "a parameter is not valid",
	advice: bug
},
{
	code: "40058",
	words: ["exceed max length"],
	text: "the message is too long",
	advice: "Shorten 'custom-content'.",
	fallback: "short"
},
{
	code: "40058",
	text: "a parameter is not valid",
	advice: bug
},
{
	code: "40063",
	text: "a parameter is empty",
	advice: bug
},
{
	code: "40123",
	text: "the picture format is not valid",
	advice: bug
},
{
	code: "41006",
	text: "the media id is missing",
	advice: bug
},
{
	code: "41010",
	text: "a link is missing",
	advice: bug
},
{
	code: "41016",
	text: "a title is missing",
	advice: bug
},
{
	code: "44001",
	text: "the media is empty",
	advice: bug
},
{
	code: "44004",
	text: "the content is empty",
	advice: bug
},
{
	code: "45001",
	text: "the media is too large",
	advice: "Shorten 'custom-content'."
},
{
	code: "45002",
	text: "the message is too long",
	advice: "Shorten 'custom-content'.",
	fallback: "short"
},
{
	code: "45008",
	text: "the number of articles is not valid",
	advice: bug
},
{
	code: "45009",
	text: "more than 20 messages in a minute",
	advice: "A WeCom robot takes at most 20 messages a minute: use 'scope: workflow' to send one message for the whole run.",
	retry: "later"
},
{
	code: "45033",
	text: "too many calls at once",
	advice: "Run the step again later.",
	retry: "yes"
},
{
	code: "45034",
	text: "a link has no scheme",
	advice: "Begin every link in 'custom-content' with https://."
},
{
	code: "85002",
	text: "the message holds forbidden words",
	advice: "Take the text it objects to out of 'custom-content', or use 'content' to leave the line out."
},
{
	code: "93000",
	text: "the webhook URL is not valid or the robot was removed",
	advice: newWebhook
},
{
	code: "93004",
	text: "the robot is disabled",
	advice: "Enable the robot in the group's settings."
},
{
	code: "93008",
	text: "the robot is not in the group",
	advice: "Add the robot to the group again."
}
];
})
)
};
;
