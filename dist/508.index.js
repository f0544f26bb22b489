"use strict";
exports.id = 508;
exports.ids = [508];
exports.modules = {
6508: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
neededJobs: () => (
	neededJobs
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const form = "Write needs: ${{ toJSON(needs) }}";
function neededJobs(reader) {
const jobs = jobsIn(reader.input("needs"));
if (typeof jobs !== "string") return jobs.map((job) => resultOf(reader, job));
(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "needs", jobs);
}
function jobsIn(text) {
let needs;
try {
	needs = JSON.parse(text);
} catch {
	return `is not valid JSON. ${form}.`;
}
if (typeof needs !== "object" || needs === null || Array.isArray(needs)) return `is not a JSON object. ${form}.`;
const jobs = Object.keys(needs).map((name) => ({
	name,
	result: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(needs, name, "result")
}));
return jobs.length > 0 ? jobs : `names no job. ${form}, and list the jobs to report under 'needs:' of this job.`;
}
function resultOf(reader, { name, result }) {
if (result === "") {
	reader.warnings.push(`Input 'needs' has no result for the job '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(name)}'. It is reported as skipped, which is what a runner of Gitea means by it.`);
	return {
		name,
		status: "SKIP"
	};
}
const status = typeof result === "string" ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.L)(result) : void 0;
if (status === void 0) {
	const what = typeof result === "string" ? `the unknown result '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(result)}'` : "no result";
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "needs", `has ${what} for the job '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(name)}'. ${form}.`);
}
return {
	name,
	status: status ?? "UNKOWN"
};
}
})
)
};
;
