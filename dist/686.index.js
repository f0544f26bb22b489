"use strict";
exports.id = 686;
exports.ids = [686];
exports.modules = {
6686: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
needsWith: () => (
	needsWith
),
neverSeen: () => (
	neverSeen
),
unknownWords: () => (
	unknownWords
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const strangers = [
"slack",
"discord",
"teams",
"msteams",
"telegram",
"mattermost",
"rocketchat",
"googlechat",
"ntfy"
];
function unknownWords(input, unknown, allowed) {
const list = `Allowed: ${allowed.words.join(", ")}${allowed.more ?? ""}.`;
const [word = "", ...others] = unknown;
if (word === "") return `is empty. ${list}`;
if (input === "channel" && strangers.includes(word.toLowerCase())) return `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}', a service that this action does not send to. ${list}`;
if (others.length > 0) return `has unknown words: ${told(input, unknown, allowed)}. ${list}`;
const meant = suggestion(input, word, allowed);
const hint = meant === void 0 ? "" : ` Did you mean '${meant}'?`;
return `has an unknown word '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}'.${hint} ${list}`;
}
const most = 8;
function told(input, unknown, allowed) {
const each = unknown.slice(0, most).map((word) => {
	const meant = suggestion(input, word, allowed);
	return `'${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}'${meant === void 0 ? "" : ` (did you mean '${meant}'?)`}`;
});
return unknown.length > most ? `${each.join(", ")} and ${unknown.length - most} more` : each.join(", ");
}
function suggestion(input, word, { words, synonyms }) {
const key = word.toLowerCase().replaceAll("_", "-");
return Object.entries(synonyms ?? synonymsOf(input)).find(([, others]) => others.includes(key))?.[0] ?? nearest(key, words);
}
function nearest(word, allowed) {
const most2 = word.length < 3 || word.length > 32 ? 0 : word.length < 6 ? 1 : 2;
const best = allowed.map((candidate) => ({
	candidate,
	edits: editsBetween(word, candidate.toLowerCase())
})).sort((a, b) => a.edits - b.edits)[0];
return best !== void 0 && best.edits <= most2 ? best.candidate : void 0;
}
function editsBetween(a, b) {
let row = Array.from({ length: b.length + 1 }, (_, index) => index);
for (let i = 1; i <= a.length; i += 1) {
	const next = [i];
	for (let j = 1; j <= b.length; j += 1) {
		const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
		next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
	}
	row = next;
}
return row[b.length] ?? 0;
}
function synonymsOf(input) {
return {
	"run-status": {
		finish: [
			"always",
			"always()",
			"all",
			"any",
			"every",
			"end",
			"ended",
			"completed",
			"complete",
			"done",
			"*",
			"!cancelled()"
		],
		fail: [
			"on-failure",
			"onfailure",
			"failure()",
			"failing",
			"error",
			"errors",
			"broke",
			"失败",
			"运行失败"
		],
		success: [
			"on-success",
			"onsuccess",
			"success()",
			"ok",
			"pass",
			"passed",
			"成功",
			"运行成功"
		],
		cancel: [
			"cancelled()",
			"on-cancel",
			"abort",
			"aborted",
			"stopped",
			"取消",
			"已取消"
		],
		running: [
			"start",
			"started",
			"begin",
			"run",
			"运行中"
		],
		fixed: [
			"recovered",
			"recovery",
			"back-to-normal",
			"recover"
		],
		broken: [
			"changed",
			"change",
			"regression",
			"on-change"
		],
		skip: [
			"on-skip",
			"跳过",
			"已跳过"
		],
		wait: ["等待", "等待运行"]
	},
	status: {
		failure: [
			"failure()",
			"error",
			"失败"
		],
		success: [
			"success()",
			"ok",
			"pass",
			"passed",
			"成功"
		],
		cancelled: [
			"cancelled()",
			"abort",
			"aborted",
			"取消"
		],
		running: ["start", "started"]
	},
	scope: {
		workflow: [
			"run",
			"pipeline",
			"all",
			"jobs",
			"needs"
		],
		job: ["step", "task"]
	},
	content: {
		"failed-steps": [
			"failed",
			"failure",
			"failures",
			"failed-jobs",
			"steps",
			"failed-step"
		],
		commit: [
			"message",
			"sha",
			"commit-message",
			"commit-title",
			"title"
		],
		branch: [
			"ref",
			"tag",
			"head"
		],
		repository: ["repo", "project"],
		"pull-request": [
			"pr",
			"pull",
			"pullrequest",
			"merge-request",
			"mr"
		],
		actor: [
			"user",
			"sender",
			"executor",
			"who"
		],
		duration: [
			"time",
			"elapsed",
			"took"
		],
		link: [
			"url",
			"run-url",
			"links"
		],
		workflow: ["pipeline"],
		tests: [
			"test",
			"test-reports",
			"junit",
			"test-results"
		],
		errors: ["error", "annotations"],
		artifacts: ["artifact"],
		changes: [
			"change",
			"commits",
			"diff",
			"changelog"
		],
		params: [
			"parameters",
			"inputs",
			"global-params"
		],
		jobs: ["needs", "matrix"],
		none: [
			"empty",
			"nothing",
			"no",
			"false"
		]
	},
	language: {
		zh: [
			"cn",
			"zh-tw",
			"zh-hk",
			"chinese",
			"ch",
			"zho",
			"中文",
			"简体中文"
		],
		en: [
			"english",
			"eng",
			"us",
			"uk",
			"英文"
		]
	},
	"smtp-security": {
		tls: [
			"ssl",
			"smtps",
			"ssl/tls",
			"implicit",
			"true",
			"secure"
		],
		starttls: ["start-tls", "auto"],
		none: [
			"plain",
			"no",
			"off",
			"false",
			"insecure"
		]
	},
	"time-zone": { "Asia/Shanghai": [
		"beijing",
		"asia/beijing",
		"china",
		"cst",
		"gmt+8",
		"utc+8",
		"shanghai",
		"北京时间"
	] },
	"payload-format": {
		flow: [
			"yunxiao",
			"aliyun",
			"original",
			"string"
		],
		documented: [
			"default",
			"standard",
			"json"
		]
	}
}[input === "mention-on" ? "run-status" : input] ?? {};
}
function neverSeen(words) {
return `Input 'run-status' has ${words.map((word) => `'${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(word)}'`).join(" and ")}, which a step that follows its job never sees: a job that is skipped or waits runs no step. Report it from another job: with 'needs: \${{ toJSON(needs) }}' and 'if: always()', or with 'status'.`;
}
function needsWith(other, text) {
const instead = other === "scope" ? "leave 'scope' out" : "remove 'status'";
return `reports the whole run, so it cannot be combined with '${other}: ${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(text)}'. To report the whole run, ${instead}; otherwise remove 'needs'.`;
}
})
)
};
;
