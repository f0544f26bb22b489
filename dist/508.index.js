"use strict";
exports.id = 508;
exports.ids = [508];
exports.modules = {
6508: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readNeededJobs: () => (
	readNeededJobs
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const form = "Write needs: ${{ toJSON(needs) }}";
function readNeededJobs(reader) {
const needs = objectIn(reader.input("needs"));
if (typeof needs !== "string") return Object.keys(needs).map((name) => ({
	name,
	status: statusIn(reader, name, (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(needs, name, "result"))
}));
(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "needs", needs);
}
function objectIn(text) {
try {
	const needs = JSON.parse(text);
	if (typeof needs !== "object" || needs === null || Array.isArray(needs)) return `is not a JSON object. ${form}.`;
	if (Object.keys(needs).length > 0) return needs;
	return `names no job. ${form}, and list the jobs to report under 'needs:' of this job.`;
} catch {
	return `is not valid JSON. ${form}.`;
}
}
function statusIn(reader, job, result) {
if (result === "") {
	reader.warnings.push(`Input 'needs' has no result for the job '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(job)}'. It is reported as skipped, which is what a runner of Gitea means by it.`);
	return "SKIP";
}
const status = typeof result === "string" ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.M)(result) : void 0;
if (status !== void 0) return status;
const what = typeof result === "string" ? `the unknown result '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(result)}'` : "no result";
(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "needs", `has ${what} for the job '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(job)}'. ${form}.`);
return "UNKOWN";
}
})
)
};
;
