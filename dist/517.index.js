"use strict";
exports.id = 517;
exports.ids = [517];
exports.modules = {
9517: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createClient: () => (
	createClient
),
runLookups: () => (
	runLookups
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var ApiError = class extends Error {
refused;
constructor(reason, refused = false) {
	super(reason);
	this.refused = refused;
}
};
const maxShown = 5;
const maxJobs = 9;
const batch = 3;
const perPage$1 = 100;
const maxPages$1 = 3;
const sayNothing = /^Process completed with exit code|^The operation was canceled\.?$/;
async function readAnnotations(jobs, get) {
const failed = jobs.filter((job) => job.status === "FAIL" && job.id !== void 0).slice(0, maxJobs);
let errors = [];
let problem;
for (let index = 0; index < failed.length && errors.length < maxShown && !problem; index += batch) {
	const reads = await Promise.all(failed.slice(index, index + batch).map((job) => errorsOf(job, get)));
	errors = unlike([...errors, ...reads.flatMap((read) => read.errors)]);
	problem = reads.find((read) => read.problem)?.problem;
}
return {
	errors: errors.slice(0, maxShown),
	problem
};
}
async function errorsOf(job, get) {
let errors = [];
try {
	for (let page = 1; page <= maxPages$1 && errors.length < maxShown; page += 1) {
		const values = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(await get(`check-runs/${job.id}/annotations?per_page=${perPage$1}&page=${page}`));
		errors = unlike([...errors, ...values.flatMap((value) => annotationOf(value, job))]);
		if (values.length < perPage$1) break;
	}
	return { errors };
} catch (problem) {
	return {
		errors,
		problem
	};
}
}
function unlike(errors) {
return [...Map.groupBy(errors, ({ at, text }) => `${at} ${text}`).values()].flatMap(([first]) => first ?? []);
}
function annotationOf(value, { url }) {
const text = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.O)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "message")) ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.O)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "title"));
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "annotation_level") !== "failure" || text === void 0 || sayNothing.test(text)) return [];
const path = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "path");
const line = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(value, "start_line");
return [{
	at: path === ".github" ? void 0 : path && line ? `${path}:${line}` : path,
	text,
	url
}];
}
const maxRuns = 50;
async function readHistory(facts, want, get) {
if (facts.runAttempt === 1) return runsBefore(facts, get);
const [previous, runs] = await Promise.all([attemptBefore(facts, get), want === "streak" ? runsBefore(facts, get).catch(() => void 0) : void 0]);
return {
	...runs,
	previous
};
}
async function attemptBefore({ runId, runAttempt }, get) {
const { status } = runOf(await get(`actions/runs/${runId}/attempts/${runAttempt - 1}?exclude_pull_requests=true`));
if (status === void 0) throw new ApiError("the attempt before has no known conclusion");
return status;
}
async function runsBefore(facts, get) {
const workflow = facts.workflowFile ?? facts.workflowId;
if (workflow === void 0) throw new ApiError("the workflow is not known");
const query = new URLSearchParams({
	branch: facts.runBranch ?? facts.branch ?? "",
	status: "completed",
	event: facts.eventName ?? "",
	exclude_pull_requests: "true",
	per_page: String(maxRuns)
});
const answer = await get(`actions/workflows/${encodeURIComponent(workflow)}/runs?${query}`);
const listed = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(answer, "workflow_runs");
const runs = listed.filter((run) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(run, "id") !== facts.runId).map(runOf).filter(({ runNumber = 0 }) => runNumber <= (facts.runNumber ?? Number.POSITIVE_INFINITY)).filter(({ status }) => status && status !== "CANCELED" && status !== "SKIP");
const end = runs.findIndex(({ status }) => status !== "FAIL");
const failed = end < 0 ? runs : runs.slice(0, end);
const more = end < 0 && listed.length >= maxRuns;
return {
	previous: runs[0]?.status ?? "none",
	failures: {
		count: failed.length,
		more,
		first: failed.at(-1)
	}
};
}
function runOf(run) {
return {
	status: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "conclusion") ?? ""),
	runNumber: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(run, "run_number"),
	sha: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "head_sha"),
	startedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "run_started_at") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "created_at")
};
}
const perPage = 100;
const maxPages = 10;
async function listJobs(place, get) {
const path = `actions/runs/${place.runId}/attempts/${place.runAttempt}/jobs?per_page=${perPage}`;
const jobs = new Map();
const listed = (problem) => ({
	jobs: [...jobs.values()],
	problem
});
let total = 0;
try {
	for (let page = 1; page <= maxPages; page += 1) {
		const answer = await get(`${path}&page=${page}`);
		const values = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(answer, "jobs");
		for (const value of values) jobs.set((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(value, "id"), toJob(value, place));
		total = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(answer, "total_count") ?? 0;
		const enough = jobs.size >= Math.max(1, total);
		if (values.length < perPage || total > 0 && enough) return listed(enough ? void 0 : new ApiError("the list has gaps"));
	}
} catch (problem) {
	return listed(problem);
}
return listed(new ApiError(`the run has ${total} jobs, and only the first 1000 are read`));
}
function toJob(value, place) {
const id = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(value, "id");
const failedSteps = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(value, "steps").filter((step) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(step, "conclusion") ?? "") === "FAIL").flatMap((step) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(step, "name") ?? []);
return {
	id,
	name: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "name") ?? "",
	status: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "conclusion") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "status") ?? "") ?? "UNKOWN",
	startedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "started_at"),
	completedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "completed_at"),
	url: id === void 0 ? void 0 : (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.x)(place, id),
	failedSteps,
	runnerName: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(value, "runner_name")
};
}
function findOwnJob(jobs, { id, runnerName, job }) {
const byId = jobs.find((one) => id !== void 0 && one.id === id);
if (byId) return byId;
const running = jobs.filter((one) => one.status === "RUNNING");
const here = running.filter((one) => runnerName !== void 0 && one.runnerName === runnerName);
if (here.length === 1) return here[0];
const named = running.filter(({ name }) => {
	const last = name.split(" / ").at(-1) ?? "";
	return job !== void 0 && (last === job || last.startsWith(`${job} (`));
});
return named.length === 1 ? named[0] : void 0;
}
const lookupDefinitions = {
job: {
	what: "this job",
	permission: "actions: read"
},
jobs: {
	what: "the jobs of this run",
	permission: "actions: read"
},
run: {
	what: "this run",
	permission: "actions: read"
},
commit: {
	what: "the commit",
	permission: "contents: read"
},
history: {
	what: "the runs before",
	permission: "actions: read"
},
streak: {
	what: "the runs before",
	permission: "actions: read"
},
errors: {
	what: "the errors of the failed jobs",
	permission: "checks: read"
},
artifacts: {
	what: "the artifacts",
	permission: "actions: read"
}
};
async function runLookups(needs, where, get) {
const { facts, checkRunId } = where;
const { sha = "" } = facts;
const read = (path) => get(`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.S)(facts.repository)}/${path}`);
const asked = [];
const ask = (name, part) => {
	if (needs.has(name)) asked.push(part().catch((problem) => ({ notes: [note(name, where, problem)] })));
};
if (needs.has("jobs") || needs.has("errors") || needs.has("job") && checkRunId === void 0) asked.push(jobsPart(needs, where, read));
else ask("job", () => jobPart(where, read));
ask("run", () => runPart(facts, read));
ask("commit", async () => ({ commit: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.T)(await read(`commits/${encodeURIComponent(sha)}`), _index_js__WEBPACK_IMPORTED_MODULE_0__.w) }));
const want = needs.has("streak") ? "streak" : "history";
ask(want, async () => ({ history: await readHistory(facts, want, read) }));
ask("artifacts", () => artifactsPart(facts, read));
const parts = await Promise.all(asked);
return Object.assign({ jobsComplete: false }, ...parts, { notes: parts.flatMap(({ notes = [] }) => notes) });
}
async function jobPart({ facts, checkRunId }, get) {
const job = toJob(await get(`actions/jobs/${checkRunId}`), facts);
return job.id === checkRunId ? { job } : { notes: ["The answer about this job was of another shape."] };
}
async function jobsPart(needs, where, get) {
const { facts, whole, checkRunId, runnerName } = where;
const all = needs.has("jobs") || needs.has("errors");
const { jobs, problem } = await listJobs(facts, get);
const own = findOwnJob(jobs, {
	id: checkRunId,
	runnerName,
	job: facts.job
});
const shown = whole ? jobs.filter((job) => job !== own) : jobs;
const notes = [];
if (problem && (all || !own)) notes.push(note("jobs", where, problem));
if (!problem && !own && (whole || needs.has("job"))) notes.push("This job could not be told from the others of the run.");
const read = needs.has("errors") ? await readAnnotations(shown, get) : void 0;
if (read?.problem) notes.push(note("errors", where, read.problem));
return {
	...read && { errors: read.errors },
	...needs.has("job") && own ? { job: own } : {},
	...all && jobs.length > 0 ? {
		jobs: shown,
		jobsComplete: problem === void 0
	} : {},
	notes
};
}
async function runPart(facts, get) {
const run = await get(`actions/runs/${facts.runId}?exclude_pull_requests=true`);
const page = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "html_url");
const { title, authorName } = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.T)(run, _index_js__WEBPACK_IMPORTED_MODULE_0__.E);
return { run: {
	title,
	authorName,
	workflowId: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(run, "workflow_id"),
	startedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "run_started_at"),
	remark: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.O)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "display_title")),
	page: facts.context.forge === "gitea" && page?.startsWith(`${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.C)(facts)}/`) ? page : void 0,
	cancelled: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(run, "status") === "cancelled"
} };
}
async function artifactsPart({ runId }, get) {
return { artifacts: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.k)(await get(`actions/runs/${runId}/artifacts?per_page=100`), "artifacts").filter((artifact) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(artifact, "expired") !== true).flatMap((artifact) => {
	const name = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(artifact, "name");
	return name === void 0 ? [] : [{
		name,
		bytes: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(artifact, "size_in_bytes")
	}];
}) };
}
function note(name, where, { message, refused }) {
const said = `Could not read ${lookupDefinitions[name].what}: ${message}.`;
if (!refused) return said;
if (where.facts.context.forge !== "github") return `${said} This server's API may not offer it.`;
return `${said} The token needs the permission ${lookupDefinitions[name].permission}.`;
}
const allReadsMs = 15e3;
const maxBytes = 4194304;
function createClient({ api, token, timeoutMs = 5e3, ending }) {
const headers = {
	Accept: "application/vnd.github+json",
	"X-GitHub-Api-Version": "2022-11-28",
	"User-Agent": "message-notification",
	Authorization: `Bearer ${token}`
};
const end = Date.now() + allReadsMs;
return limited(async (path) => {
	const left = end - Date.now();
	if (left <= 0) throw new ApiError("the look-ups took too long");
	const url = URL.parse(`${api}${path}`);
	if (url === null) throw new ApiError("the request could not be made");
	return jsonOf(await (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.n)({
		method: "GET",
		url,
		headers,
		maxBytes
	}, Math.min(timeoutMs, left), ending));
});
}
function limited(get) {
const reads = [];
return (path) => {
	const read = Promise.resolve(reads.at(-3)).catch(() => void 0).then(() => get(path));
	reads.push(read);
	return read;
};
}
function jsonOf(reply) {
if (reply.kind === "no-answer") throw new ApiError(silenceOf(reply));
if (reply.status < 200 || reply.status > 299) throw refusalOf(reply);
if (reply.end === "cut") throw new ApiError("the answer was cut off");
if (reply.end === "capped") throw new ApiError("the answer is larger than 4 MiB");
try {
	return JSON.parse(reply.body);
} catch {
	throw new ApiError("the answer is not valid JSON");
}
}
function refusalOf({ status, headers }) {
const spent = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
if (status === 429 || status === 403 && spent) return new ApiError(`the rate limit is used up (HTTP ${status})`);
if (status === 401) return new ApiError("the token was refused (HTTP 401)");
if (status === 403) return new ApiError("the token lacks the permission (HTTP 403)", true);
if (status === 404) return new ApiError("it was not found (HTTP 404)", true);
return new ApiError(`the API answered HTTP ${status}`);
}
const silences = {
ECONNREFUSED: "the connection was refused",
ECONNRESET: "the connection was closed",
ENOTFOUND: "the name of the host was not found",
EAI_AGAIN: "the name of the host could not be looked up",
TIMEOUT: "no answer in time",
CANCELLED: "the run was cancelled"
};
function silenceOf({ code, proxy }) {
return `${silences[code] ?? "no answer"}${proxy ? " at the proxy" : ""} (${code})`;
}
})
)
};
;
