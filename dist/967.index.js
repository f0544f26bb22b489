"use strict";
exports.id = 967;
exports.ids = [967];
exports.modules = {
	/***/
	9967: (
		/***/
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.r(__webpack_exports__);
			__webpack_require__.d(__webpack_exports__, {
				/* harmony export */
				lookUp: () => (
					/* binding */
					lookUp
				)
				/* harmony export */
			});
			var _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);
			var perPage = 100;
			var maxPages = 10;
			function repositoryPath(facts) {
				return `/repos/${facts.repository.split("/").map(encodeURIComponent).join("/")}`;
			}
			function jobUrl(facts, id) {
				const repository = facts.repository.split("/").map(encodeURIComponent).join("/");
				return `${facts.server}/${repository}/actions/runs/${facts.runId}/job/${id}`;
			}
			function jobOf(value, facts) {
				const id = (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(value, "id");
				return {
					id,
					name: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, "name"),
					status: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.c2)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, "conclusion") || (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, "status")) ?? "UNKOWN",
					startedAt: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, "started_at"),
					completedAt: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, "completed_at"),
					url: jobUrl(facts, id),
					failedSteps: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.gT)(value, "steps").filter((step) => (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.c2)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step, "conclusion")) === "FAIL").map((step) => (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(step, "name")),
					runnerName: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(value, "runner_name")
				};
			}
			async function listJobs(facts, get) {
				const path = `${repositoryPath(facts)}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}/jobs`;
				const jobs = /* @__PURE__ */ new Map();
				for (let page = 1; page <= maxPages; page += 1) {
					const answer = await get(`${path}?per_page=${perPage}&page=${page}`);
					if (!answer.ok) return { jobs: [...jobs.values()], complete: false, reason: answer.reason };
					const listed = (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.gT)(answer.json, "jobs");
					for (const value of listed) jobs.set((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(value, "id"), jobOf(value, facts));
					const total = (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(answer.json, "total_count");
					if (listed.length < perPage || total > 0 && jobs.size >= total) {
						const complete = jobs.size > 0 && jobs.size >= total;
						return { jobs: [...jobs.values()], complete, reason: complete ? "" : "the list has gaps" };
					}
				}
				return { jobs: [...jobs.values()], complete: false, reason: "there are more than 1000 jobs" };
			}
			function ownJob(jobs, id, runnerName, job) {
				const byId = id > 0 ? jobs.find((one) => one.id === id) : void 0;
				if (byId) return byId;
				const running = jobs.filter((one) => one.status === "RUNNING");
				const here = running.filter((one) => runnerName !== "" && one.runnerName === runnerName);
				if (here.length === 1) return here[0];
				if (job === "") return void 0;
				const named = running.filter((one) => {
					const last = one.name.split(" / ").at(-1) ?? "";
					return last === job || last.startsWith(`${job} (`);
				});
				return named.length === 1 ? named[0] : void 0;
			}
			async function attemptBefore(facts, get) {
				const runs = `${repositoryPath(facts)}/actions/runs/${facts.runId}`;
				const answer = await get(`${runs}/attempts/${facts.runAttempt - 1}?exclude_pull_requests=true`);
				if (!answer.ok) return { reason: answer.reason };
				const code = (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.c2)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(answer.json, "conclusion"));
				return code ? { previous: code, reason: "" } : { reason: "the attempt before has no known conclusion" };
			}
			async function previousStatus(facts, get) {
				if (facts.runAttempt > 1) return attemptBefore(facts, get);
				const workflow = facts.workflowFile || String(facts.workflowId || "");
				if (workflow === "") return { reason: "the workflow is not known" };
				const query = new URLSearchParams({
					branch: facts.runBranch ?? facts.branch,
					status: "completed",
					event: facts.eventName,
					exclude_pull_requests: "true",
					per_page: "20"
				});
				const path = `${repositoryPath(facts)}/actions/workflows/${encodeURIComponent(workflow)}/runs`;
				const answer = await get(`${path}?${query}`);
				if (!answer.ok) return { reason: answer.reason };
				const own = Number(facts.runId);
				const codes = (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.gT)(answer.json, "workflow_runs").filter((run) => (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(run, "id") !== own && !((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(run, "run_number") > facts.runNumber)).map((run) => (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.c2)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(run, "conclusion")));
				return { previous: codes.find((code) => code && code !== "CANCELED" && code !== "SKIP") ?? "none", reason: "" };
			}
			var maxParallel = 3;
			function note(what, reason, permission) {
				return `Could not read ${what}: ${reason}. It needs the permission ${permission}.`;
			}
			function shown(job) {
				return { id: job.id, name: job.name, startedAt: job.startedAt, url: job.url };
			}
			function bare(job) {
				const { runnerName: _, ...info } = job;
				return info;
			}
			async function fromList(wanted, where, id, get) {
				const list = await listJobs(where.facts, get);
				const own = ownJob(list.jobs, id, where.runnerName, where.facts.job);
				const failed = list.reason !== "" && (wanted.jobs || !own);
				return {
					...wanted.job && own ? { job: shown(own) } : {},
					...wanted.jobs && list.jobs.length > 0 ? { jobs: list.jobs.map(bare), jobsComplete: list.complete } : {},
					...failed ? { note: note("the jobs of this run", list.reason, "actions: read") } : {},
					...wanted.job && !own && !failed ? { note: "This job could not be told from the other jobs of the run." } : {}
				};
			}
			async function jobPart(wanted, where, get) {
				const id = /^\d{1,15}$/.test(where.checkRunId) ? Number(where.checkRunId) : 0;
				if (wanted.jobs || id === 0) return fromList(wanted, where, id, get);
				const answer = await get(`${repositoryPath(where.facts)}/actions/jobs/${id}`);
				if (!answer.ok) return { note: note("this job", answer.reason, "actions: read") };
				return (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(answer.json, "id") === id ? { job: shown(jobOf(answer.json, where.facts)) } : { note: "The answer about this job was of another shape." };
			}
			async function runPart({ facts }, get) {
				const answer = await get(`${repositoryPath(facts)}/actions/runs/${facts.runId}?exclude_pull_requests=true`);
				if (!answer.ok) return { note: note("this run", answer.reason, "actions: read") };
				const run = answer.json;
				const remark = (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.TM)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(run, "display_title"));
				return {
					run: {
						workflowId: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.tk)(run, "workflow_id"),
						title: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.TM)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(run, "head_commit", "message")) || remark,
						authorName: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(run, "head_commit", "author", "name"),
						authorLogin: "",
						startedAt: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(run, "run_started_at"),
						remark
					}
				};
			}
			async function commitPart({ facts }, get) {
				if (facts.sha === "") return { note: "Could not read the commit: its sha is not known." };
				const answer = await get(`${repositoryPath(facts)}/commits/${encodeURIComponent(facts.sha)}`);
				if (!answer.ok) return { note: note("the commit", answer.reason, "contents: read") };
				return {
					commit: {
						title: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.TM)((0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(answer.json, "commit", "message")),
						authorName: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(answer.json, "commit", "author", "name"),
						authorLogin: (0, _chunk_F5V4DDZI_js__WEBPACK_IMPORTED_MODULE_0__.$6)(answer.json, "author", "login")
					}
				};
			}
			async function historyPart({ facts }, get) {
				const { previous, reason } = await previousStatus(facts, get);
				return previous ? { previous } : { note: note("the previous run", reason, "actions: read") };
			}
			function limited(get) {
				let free = maxParallel;
				const waiting = [];
				return async (path) => {
					if (free === 0) await new Promise((resolve) => waiting.push(resolve));
					else free -= 1;
					try {
						return await get(path);
					} finally {
						const next = waiting.shift();
						if (next) next();
						else free += 1;
					}
				};
			}
			async function lookUp(wanted, where, get) {
				if (!Object.values(wanted).includes(true)) return { jobsComplete: false, notes: [] };
				if (where.token === "") return { jobsComplete: false, notes: ["No look-ups were made: github-token is empty."] };
				if (where.facts.repository === "" || where.facts.runId === "") {
					return { jobsComplete: false, notes: ["No look-ups were made: the repository or the run is not known."] };
				}
				const read = limited(get);
				const parts = await Promise.all([
					...wanted.job || wanted.jobs ? [jobPart(wanted, where, read)] : [],
					...wanted.run ? [runPart(where, read)] : [],
					...wanted.commit ? [commitPart(where, read)] : [],
					...wanted.history ? [historyPart(where, read)] : []
				]);
				const notes = parts.flatMap((part) => part.note ? [part.note] : []);
				const found = Object.assign({ jobsComplete: false }, ...parts);
				const { note: _, ...rest } = found;
				return { ...rest, notes };
			}
		})
	)
};
;
