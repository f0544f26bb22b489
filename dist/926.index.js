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
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _no_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
function reportFailure(error, { input, env, secrets, stage }) {
const asked = input("fail-on-error").toLowerCase() === "true" ? 1 : 0;
const end = (outcome, reason, code) => {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)({
		outcome,
		reason,
		status: void 0
	}, secrets.redact);
	return code;
};
if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.l)) {
	const text = error instanceof Error ? error.message : String(error);
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.N)("error", secrets.redact(`Unexpected error, please report it as a bug: ${text}`));
	return end("failed", `unexpected error: ${text}`, asked);
}
if (stage.name === "main") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.P)("STATE", _index_js__WEBPACK_IMPORTED_MODULE_0__.c);
if ((0, _no_secrets_js__WEBPACK_IMPORTED_MODULE_1__.u)(error, input, env)) {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.N)("notice", "Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.");
	return end("skipped", "this run was given no secrets (fork or Dependabot)", 0);
}
for (const problem of error.problems) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.N)("error", secrets.redact(`Input '${problem.input}' ${problem.text}`));
return end("failed", error.message.replaceAll("\n", " "), stage.name === "main" ? 1 : asked);
}
})
),
8805: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
requireLogin: () => (
	requireLogin
),
u: () => (
	isMissingSecrets
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const fromSecrets = /webhook-url|smtp-(?:host|url|password|access-token|username)|email-(?:from|to)/;
function isMissingSecrets({ problems }, input, env) {
return givenNoSecrets(input, env) && problems.every(({ input: name }) => fromSecrets.test(name) && input(name) === "");
}
function requireLogin({ security, login }, input, env) {
if (login.kind === "none" && security !== "none" && givenNoSecrets(input, env)) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.l([{
	input: "smtp-password",
	text: "is empty."
}]);
}
function givenNoSecrets(input, env) {
return ["None", "Dependabot"].includes(input("secret-source")) || env.GITHUB_ACTOR === "dependabot[bot]";
}
})
)
};
;
