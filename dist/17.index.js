"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {
6017: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
allowedWords: () => (
	allowedWords
),
describeUnknownWords: () => (
	describeUnknownWords
),
messages: () => (
	messages
),
needsConflict: () => (
	needsConflict
),
unreachableStatuses: () => (
	unreachableStatuses
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const most = 8;
function describeUnknownWords(unknown, vocabulary) {
const list = `Allowed: ${vocabulary.words.join(", ")}${vocabulary.more ?? ""}.`;
const [word = ""] = unknown;
if (word === "") return `is empty. ${list}`;
if (vocabulary.strangers?.test(word)) return `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}', a service that this action does not send to. ${list}`;
const hint = (one, say) => {
	const meant = suggestion(one, vocabulary);
	return meant === void 0 ? "" : say(meant);
};
if (unknown.length === 1) return `has an unknown word '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}'.${hint(word, (meant) => ` Did you mean '${meant}'?`)} ${list}`;
const told = (one) => `'${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(one)}'${hint(one, (meant) => ` (did you mean '${meant}'?)`)}`;
const others = unknown.length > most ? ` and ${unknown.length - most} more` : "";
return `has unknown words: ${unknown.slice(0, most).map(told).join(", ")}${others}. ${list}`;
}
function suggestion(word, { words, synonyms: synonyms2 }) {
const key = word.toLowerCase().replaceAll("_", "-").replace(/\(\)$/, "");
const known = synonyms2.find(([, others]) => others.split(" ").includes(key));
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
	words: _index_js__WEBPACK_IMPORTED_MODULE_0__.y.flatMap(([name, { aliases }]) => [name, ...aliases]),
	strangers: /^(?:slack|discord|(?:ms)?teams|telegram|mattermost|rocketchat|googlechat|ntfy)$/i
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
		"broken",
		"fixed"
	],
	more: ", and GitHub's words such as failure, cancelled, skipped, in_progress"
},
status: {
	words: [
		"success",
		"failure",
		"cancelled",
		"skipped",
		"running",
		"waiting"
	],
	more: ", and the other words of GitHub and of 'run-status'"
},
language: { words: ["en", "zh"] },
"time-zone": {
	words: [
		"UTC",
		"Asia/Shanghai",
		"Europe/Berlin"
	],
	more: ", and the other names of the IANA time-zone database"
}
};
const synonyms = [
..._index_js__WEBPACK_IMPORTED_MODULE_0__.y.map(([name, { misspellings: mistakenNames }]) => [
	"channel",
	name,
	mistakenNames.join(" ")
]),
[
	"run-status",
	"finish",
	"always all any every end ended completed complete done * !cancelled"
],
[
	"run-status",
	"fail",
	"on-failure onfailure failure failing error errors broke \u5931\u8D25 \u8FD0\u884C\u5931\u8D25"
],
[
	"run-status",
	"success",
	"on-success onsuccess ok pass passed \u6210\u529F \u8FD0\u884C\u6210\u529F"
],
[
	"run-status",
	"cancel",
	"cancelled on-cancel abort aborted stopped \u53D6\u6D88 \u5DF2\u53D6\u6D88"
],
[
	"run-status",
	"running",
	"start started begin run \u8FD0\u884C\u4E2D"
],
[
	"run-status",
	"fixed",
	"recovered recovery back-to-normal recover"
],
[
	"run-status",
	"broken",
	"changed change regression on-change"
],
[
	"run-status",
	"skip",
	"on-skip \u8DF3\u8FC7 \u5DF2\u8DF3\u8FC7"
],
[
	"run-status",
	"wait",
	"\u7B49\u5F85 \u7B49\u5F85\u8FD0\u884C"
],
[
	"status",
	"failure",
	"error \u5931\u8D25"
],
[
	"status",
	"success",
	"ok pass passed \u6210\u529F"
],
[
	"status",
	"cancelled",
	"abort aborted \u53D6\u6D88"
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
	"cn zh-tw zh-hk chinese ch zho \u4E2D\u6587 \u7B80\u4F53\u4E2D\u6587"
],
[
	"language",
	"en",
	"english eng us uk \u82F1\u6587"
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
	"beijing asia/beijing china cst gmt+8 utc+8 shanghai \u5317\u4EAC\u65F6\u95F4"
],
[
	"payload-format",
	"flow",
	"yunxiao aliyun original string"
],
[
	"payload-format",
	"documented",
	"default standard json"
]
];
const checkSecret = "If it comes from a secret, check the name of the secret and that this workflow may read it";
const messages = {
nowhere: `is empty, and so is 'email-to': nowhere to send to. ${checkSecret}.`,
noUrl: `is empty. ${checkSecret}.`,
urlForSecret: "holds a URL. The URL belongs into 'webhook-url', the signing key into 'secret'.",
otherTrigger: "is 'workflow-run', which works only in a workflow that is triggered by 'on: workflow_run'. Add that trigger, or leave 'scope' out.",
notMailUrl: "is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.",
noUsername: "is missing, but a password or token is set. Give the name to log in with, most often the whole address of the sender.",
noPassword: `is missing, but smtp-username is set. ${checkSecret}; for a server without a login leave smtp-username empty and give the sender in email-from.`,
noSender: "is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address."
};
function unreachableStatuses(words) {
return `Input 'run-status' has ${words.map((word) => `'${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(word)}'`).join(" and ")}, which a step that follows its job never sees: a job that is skipped or waits runs no step. Report it from another job: with 'needs: \${{ toJSON(needs) }}' and 'if: always()', or with 'status'.`;
}
function needsConflict(other, text) {
const instead = other === "scope" ? "leave 'scope' out" : "remove 'status'";
return `reports the whole run, so it cannot be combined with '${other}: ${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(text)}'. To report the whole run, ${instead}; otherwise remove 'needs'.`;
}
})
)
};
;
