"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {
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
