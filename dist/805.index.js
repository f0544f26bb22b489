"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {
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
