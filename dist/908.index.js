"use strict";
exports.id = 908;
exports.ids = [908];
exports.modules = {
	9908: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				jobsToShow: () => (
					jobsToShow
				),
				statusFromJobs: () => (
					statusFromJobs
				),
				statusFromNeeds: () => (
					statusFromNeeds
				)
			});
			var _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);
			function merged(codes) {
				if (codes.includes("FAIL")) return "FAIL";
				const known = ["CANCELED", "SUCCESS", "SKIP", "FINISH"];
				if (codes.length === 0 || codes.some((code) => !known.includes(code))) return "UNKOWN";
				if (codes.includes("CANCELED")) return "CANCELED";
				if (codes.includes("SUCCESS")) return "SUCCESS";
				return codes.includes("FINISH") ? "FINISH" : "SKIP";
			}
			function statusFromNeeds(json) {
				let needs;
				try {
					needs = JSON.parse(json);
				} catch {
					return { status: "UNKOWN", jobs: [], problem: "is not valid JSON" };
				}
				if (typeof needs !== "object" || needs === null || Array.isArray(needs)) {
					return { status: "UNKOWN", jobs: [], problem: "is not a JSON object" };
				}
				const jobs = Object.keys(needs).map((name) => ({
					name,
					status: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.c2)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.at)(needs, name), "result")) ?? "UNKOWN"
				}));
				const odd = jobs.filter((job) => job.status === "UNKOWN").map((job) => job.name);
				const problem = jobs.length === 0 ? "names no job" : odd.length > 0 ? `has no known result for ${odd.join(", ")}` : "";
				return { status: merged(jobs.map((job) => job.status)), jobs, problem };
			}
			function statusFromJobs(jobs, ownJobId, complete) {
				const status = merged(jobs.filter((job) => job.id !== ownJobId).map((job) => job.status));
				return complete || status === "FAIL" ? status : "UNKOWN";
			}
			function jobsToShow(jobs, ownJobId, needs) {
				if (jobs !== void 0) return jobs.filter((job) => job.id !== ownJobId);
				if (needs === "") return void 0;
				const unknown = { id: 0, startedAt: "", completedAt: "", url: "", failedSteps: [] };
				return statusFromNeeds(needs).jobs.map((job) => ({ ...unknown, ...job }));
			}
		})
	)
};
;
