"use strict";
exports.id = 926;
exports.ids = [926, 805];
exports.modules = {
4926: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
reportFailure: () => (
	reportFailure
)
});
var _no_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
function reportFailure(error, { input, env, secrets, stage }) {
const asked = input("fail-on-error").toLowerCase() === "true" ? 1 : 0;
const say = (outcome, reason) => (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.n)({
	outcome,
	reason,
	status: void 0
}, secrets.redact);
if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_1__.T)) {
	const text = error instanceof Error ? error.message : String(error);
	(0, _index_js__WEBPACK_IMPORTED_MODULE_1__.r)("error", secrets.redact(`Unexpected error, please report it as a bug: ${text}`));
	say("failed", `unexpected error: ${text}`);
	return asked;
}
if (stage.name === "main") (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.t)();
if ((0, _no_secrets_js__WEBPACK_IMPORTED_MODULE_0__.I)(error, input, env)) {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_1__.r)("notice", "Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.");
	say("skipped", "this run was given no secrets (fork or Dependabot)");
	return 0;
}
for (const problem of error.problems) (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.r)("error", secrets.redact(`Input '${problem.input}' ${problem.text}`));
say("failed", error.message.replaceAll("\n", " "));
return stage.name === "main" ? 1 : asked;
}
})
),
8805: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (
	isExcused
),
requireLogin: () => (
	requireLogin
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const fromSecrets = [
"webhook-url",
"smtp-host",
"smtp-url",
"smtp-password",
"smtp-access-token",
"smtp-username",
"email-from",
"email-to"
];
function isExcused({ problems }, input, env) {
return givenNoSecrets(input, env) && problems.every((problem) => fromSecrets.includes(problem.input) && input(problem.input) === "");
}
function requireLogin(destination, input, env) {
if (!givenNoSecrets(input, env)) return;
const { security, login } = destination.targets[0].server;
if (login.kind === "none" && security !== "none") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.T([{
	input: "smtp-password",
	text: "is empty."
}]);
}
function givenNoSecrets(input, env) {
const source = input("secret-source");
return source === "None" || source === "Dependabot" || env.GITHUB_ACTOR === "dependabot[bot]";
}
})
)
};
;
