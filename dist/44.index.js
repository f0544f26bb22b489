"use strict";
exports.id = 44;
exports.ids = [44];
exports.modules = {
44: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
requireFreshStatus: () => (
	requireFreshStatus
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const runners = [
{
	name: "Forgejo",
	variable: "FORGEJO_ACTIONS",
	fresh: true
},
{
	name: "Gitea",
	variable: "GITEA_ACTIONS",
	fresh: false
},
{
	name: "Gitea",
	variable: "GITEA_STATE",
	fresh: false
},
{
	name: "act",
	variable: "ACT",
	fresh: true
}
];
function requireFreshStatus(env, entry) {
const runner = runners.find(({ variable }) => env[variable]);
if (runner === void 0) return;
const inComposite = Boolean(env.GITHUB_ACTION_PATH);
if (!runner.fresh || inComposite) {
	const text = `is empty, but ${inComposite ? "inside a composite action " : ""}the runner of ${runner.name} cannot tell the step how the job ended. ${inComposite ? composite : topLevel}: ${lines}`;
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.l([{
		input: "status",
		text
	}]);
}
if (entry === "main") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.P)("ENV", [["INPUT_JOB-STATUS", "unknown"]]);
}
const topLevel = "Put the step last in the job with these two lines";
const composite = "Give the composite action an input for it, pass it on here by `status: ${{ inputs.status }}`, and use the composite action last in the job with these two lines";
const lines = "`if: always()` and, under `with:`, `status: ${{ job.status }}`.";
})
)
};
;
