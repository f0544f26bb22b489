"use strict";
exports.id = 200;
exports.ids = [200];
exports.modules = {
8200: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
getFrom: () => (
	getFrom
),
lookUp: () => (
	lookUp
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const maxShown = 5;
const maxJobs = 9;
const batch = 3;
const perPage$1 = 100;
const maxPages$1 = 3;
const sayNothing = /^Process completed with exit code|^The operation was canceled\.?$/;
async function annotationsOf(place, jobs, get) {
const failed = jobs.filter((job) => job.status === "FAIL" && job.id !== void 0).slice(0, maxJobs);
const errors = [];
for (let index = 0; index < failed.length && errors.length < maxShown; index += batch) {
	const reads = await Promise.all(failed.slice(index, index + batch).map((job) => ofJob(place, job, get)));
	for (const read of reads) add(errors, read.errors);
	const problem = reads.find((read) => read.problem)?.problem;
	if (problem) return {
		errors: errors.slice(0, maxShown),
		problem
	};
}
return { errors: errors.slice(0, maxShown) };
}
function add(errors, more) {
for (const error of more) if (!errors.some(({ at, text }) => at === error.at && text === error.text)) errors.push(error);
}
async function ofJob(place, job, get) {
const path = `/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.repository)}/check-runs/${job.id}/annotations`;
const errors = [];
for (let page = 1; page <= maxPages$1 && errors.length < maxShown; page += 1) {
	const answer = await get(`${path}?per_page=${perPage$1}&page=${page}`);
	if (!answer.ok) return {
		errors,
		problem: answer
	};
	const values = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(answer, "json");
	add(errors, values.flatMap((value) => annotationOf(value, job)));
	if (values.length < perPage$1) break;
}
return { errors };
}
function annotationOf(value, job) {
const text = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "message")) ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "title"));
if ((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "annotation_level") !== "failure" || text === void 0 || sayNothing.test(text)) return [];
const path = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "path");
const line = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(value, "start_line");
return [{
	at: path === void 0 || path === ".github" ? void 0 : line ? `${path}:${line}` : path,
	text,
	url: job.url
}];
}
async function artifactsOf(place, get) {
const answer = await get(`${`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.repository)}/actions/runs`}/${place.runId}/artifacts?per_page=100`);
if (!answer.ok) return answer;
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(answer.json, "artifacts").filter((artifact) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(artifact, "expired") !== true).flatMap((artifact) => {
	const name = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(artifact, "name");
	return name === void 0 ? [] : [{
		name,
		bytes: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(artifact, "size_in_bytes")
	}];
});
}
const maxRuns = 50;
async function historyOf(facts, want, get) {
if (facts.runAttempt === 1) return runsBefore(facts, get);
if (want === "previous") return attemptBefore(facts, get);
const [attempt, runs] = await Promise.all([attemptBefore(facts, get), runsBefore(facts, get)]);
return "previous" in attempt && "previous" in runs ? {
	...runs,
	...attempt
} : attempt;
}
async function attemptBefore(facts, get) {
const answer = await get(`${`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(facts.repository)}/actions/runs/${facts.runId}`}/attempts/${facts.runAttempt - 1}?exclude_pull_requests=true`);
if (!answer.ok) return answer;
const previous = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(answer.json, "conclusion") ?? "");
return previous ? { previous } : unread$1("the attempt before has no known conclusion");
}
async function runsBefore(facts, get) {
const workflow = facts.workflowFile ?? facts.workflowId;
if (workflow === void 0) return unread$1("the workflow is not known");
const query = new URLSearchParams({
	branch: facts.runBranch ?? facts.branch ?? "",
	status: "completed",
	event: facts.eventName ?? "",
	exclude_pull_requests: "true",
	per_page: String(maxRuns)
});
const answer = await get(`${`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(facts.repository)}/actions/workflows/${encodeURIComponent(workflow)}/runs`}?${query}`);
if (!answer.ok) return answer;
const listed = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(answer.json, "workflow_runs");
const counted = listed.filter((run) => isBefore(run, facts)).map(runOf).filter(({ status }) => status && status !== "CANCELED" && status !== "SKIP");
return {
	previous: counted[0]?.status ?? "none",
	failures: failuresOf(counted, listed.length >= maxRuns)
};
}
function isBefore(run, facts) {
const number = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(run, "run_number");
const later = number !== void 0 && facts.runNumber !== void 0 && number > facts.runNumber;
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(run, "id") !== facts.runId && !later;
}
function runOf(run) {
return {
	status: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "conclusion") ?? ""),
	runNumber: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(run, "run_number"),
	sha: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "head_sha"),
	startedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "run_started_at") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "created_at")
};
}
function failuresOf(runs, full) {
const end = runs.findIndex(({ status }) => status !== "FAIL");
const count = end < 0 ? runs.length : end;
const first = runs[count - 1];
return {
	count,
	more: full && end < 0,
	...first === void 0 ? {} : { first }
};
}
function unread$1(reason) {
return {
	ok: false,
	refused: false,
	reason
};
}
const perPage = 100;
const maxPages = 10;
async function listJobs(place, get) {
const path = `/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.repository)}/actions/runs/${place.runId}/attempts/${place.runAttempt}/jobs`;
const jobs = new Map();
const listed = (reason) => ({
	jobs: [...jobs.values()],
	...reason === void 0 ? {} : { problem: {
		ok: false,
		refused: false,
		reason
	} }
});
let total = 0;
for (let page = 1; page <= maxPages; page += 1) {
	const answer = await get(`${path}?per_page=${perPage}&page=${page}`);
	if (!answer.ok) return {
		...listed(),
		problem: answer
	};
	const values = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(answer.json, "jobs");
	for (const value of values) jobs.set((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(value, "id"), jobOf(value, place));
	total = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(answer.json, "total_count") ?? 0;
	if (values.length < perPage || total > 0 && jobs.size >= total) return listed(jobs.size > 0 && jobs.size >= total ? void 0 : "the list has gaps");
}
return listed(`the run has ${total} jobs, and only the first 1000 are read`);
}
function jobOf(value, place) {
const id = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(value, "id");
return {
	id,
	name: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "name") ?? "",
	status: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "conclusion") ?? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "status") ?? "") ?? "UNKOWN",
	startedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "started_at"),
	completedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "completed_at"),
	url: id === void 0 ? void 0 : (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.o)(place, id),
	failedSteps: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.h)(value, "steps").filter((step) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(step, "conclusion") ?? "") === "FAIL").flatMap((step) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(step, "name") ?? []),
	runnerName: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(value, "runner_name")
};
}
function ownJob(jobs, { id, runnerName, job }) {
const byId = id === void 0 ? void 0 : jobs.find((one) => one.id === id);
if (byId) return byId;
const running = jobs.filter((one) => one.status === "RUNNING");
const here = running.filter((one) => runnerName !== void 0 && one.runnerName === runnerName);
if (here.length === 1) return here[0];
if (job === void 0) return void 0;
const named = running.filter((one) => {
	const last = one.name.split(" / ").at(-1) ?? "";
	return last === job || last.startsWith(`${job} (`);
});
return named.length === 1 ? named[0] : void 0;
}
const permissions = {
job: "actions: read",
jobs: "actions: read",
run: "actions: read",
commit: "contents: read",
history: "actions: read",
streak: "actions: read",
errors: "checks: read",
artifacts: "actions: read"
};
async function lookUp(needs, where, get) {
const parts = await Promise.all([
	...[
		"job",
		"jobs",
		"errors"
	].some((name) => needs.has(name)) ? [jobParts(needs, where, get)] : [],
	...needs.has("run") ? [runPart(where, get)] : [],
	...needs.has("commit") ? [commitPart(where, get)] : [],
	...needs.has("history") || needs.has("streak") ? [historyPart(needs, where, get)] : [],
	...needs.has("artifacts") ? [artifactsPart(where, get)] : []
]);
return Object.assign({ jobsComplete: false }, ...parts, { notes: parts.flatMap((part) => part.notes ?? []) });
}
async function jobParts(needs, where, get) {
const { facts, checkRunId: id } = where;
if (needs.has("jobs") || needs.has("errors") || id === void 0) return listPart(needs, where, get);
const answer = await get(`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(facts.repository)}/actions/jobs/${id}`);
if (!answer.ok) return { notes: [note("this job", "job", where, answer)] };
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(answer.json, "id") === id ? { job: jobOf(answer.json, facts) } : { notes: ["The answer about this job was of another shape."] };
}
async function listPart(needs, where, get) {
const { facts, whole } = where;
const all = needs.has("jobs") || needs.has("errors");
const { jobs, problem } = await listJobs(facts, get);
const own = ownJob(jobs, ownOf(where));
const shown = whole ? jobs.filter((job) => job !== own) : jobs;
const lost = problem && (all || !own) ? [note("the jobs of this run", "jobs", where, problem)] : [];
const untold = (needs.has("job") || whole) && !own && !problem ? ["This job could not be told from the others of the run."] : [];
const annotations = needs.has("errors") ? await errorsPart(where, shown, get) : {};
return {
	...annotations,
	...needs.has("job") && own ? { job: own } : {},
	...all && jobs.length > 0 ? {
		jobs: shown,
		jobsComplete: problem === void 0
	} : {},
	notes: [
		...lost,
		...untold,
		...annotations.notes ?? []
	]
};
}
async function errorsPart(where, jobs, get) {
const { errors, problem } = await annotationsOf(where.facts, jobs, get);
return {
	errors,
	...problem ? { notes: [note("the errors of the failed jobs", "errors", where, problem)] } : {}
};
}
function ownOf({ checkRunId, runnerName, facts }) {
return {
	id: checkRunId,
	runnerName,
	job: facts.job
};
}
async function runPart(where, get) {
const { facts } = where;
const answer = await get(`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(facts.repository)}/actions/runs/${facts.runId}?exclude_pull_requests=true`);
if (!answer.ok) return { notes: [note("this run", "run", where, answer)] };
const run = answer.json;
const remark = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "display_title"));
return { run: {
	workflowId: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(run, "workflow_id"),
	title: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "head_commit", "message")) ?? remark,
	authorName: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "head_commit", "author", "name"),
	startedAt: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "run_started_at"),
	remark,
	page: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "html_url"),
	cancelled: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(run, "status") === "cancelled"
} };
}
async function commitPart(where, get) {
const { sha, repository } = where.facts;
if (sha === void 0) return { notes: ["Could not read the commit: its sha is not known."] };
const answer = await get(`/repos/${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.s)(repository)}/commits/${encodeURIComponent(sha)}`);
if (!answer.ok) return { notes: [note("the commit", "commit", where, answer)] };
return { commit: {
	title: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(answer.json, "commit", "message")),
	authorName: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(answer.json, "commit", "author", "name"),
	authorLogin: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(answer.json, "author", "login")
} };
}
async function historyPart(needs, where, get) {
const history = await historyOf(where.facts, needs.has("streak") ? "streak" : "previous", get);
return "previous" in history ? { history } : { notes: [note("the runs before", "history", where, history)] };
}
async function artifactsPart(where, get) {
const artifacts = await artifactsOf(where.facts, get);
return "ok" in artifacts ? { notes: [note("the artifacts", "artifacts", where, artifacts)] } : { artifacts };
}
function note(what, lookUp2, where, { reason, refused }) {
const said = `Could not read ${what}: ${reason}.`;
if (!refused) return said;
if (where.facts.context.forge !== "github") return `${said} This server's API may not offer it.`;
return `${said} The token needs the permission ${permissions[lookUp2]}.`;
}
const defaultTimeoutMs = 5e3;
const allReadsMs = 15e3;
const maxParallel = 3;
const maxBytes = 4194304;
function getFrom({ api, token, timeoutMs = defaultTimeoutMs, ending }) {
const headers = {
	Accept: "application/vnd.github+json",
	"X-GitHub-Api-Version": "2022-11-28",
	"User-Agent": "message-notification",
	Authorization: `Bearer ${token}`
};
const end = Date.now() + allReadsMs;
return limited(async (path) => {
	const left = end - Date.now();
	if (left <= 0) return unread("the look-ups took too long");
	try {
		const url = new URL(`${api}${path}`);
		return answerOf(await (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.M)({
			method: "GET",
			url,
			headers,
			maxBytes
		}, Math.min(timeoutMs, left), ending));
	} catch {
		return unread("the request could not be made");
	}
});
}
function limited(get) {
let free = maxParallel;
const waiting = [];
return async (path) => {
	if (free > 0) free -= 1;
	else await new Promise((resolve) => waiting.push(resolve));
	try {
		return await get(path);
	} finally {
		const next = waiting.shift();
		if (next) next();
		else free += 1;
	}
};
}
function answerOf(reply) {
if (reply.kind === "no-answer") return unread(silenceOf(reply));
if (reply.status < 200 || reply.status > 299) return refusalOf(reply);
if (reply.end === "cut") return unread("the answer was cut off");
if (reply.end === "capped") return unread("the answer is larger than 4 MiB");
try {
	return {
		ok: true,
		json: JSON.parse(reply.body)
	};
} catch {
	return unread("the answer is not valid JSON");
}
}
function refusalOf({ status, headers }) {
const spent = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
if (status === 429 || status === 403 && spent) return unread(`the rate limit is used up (HTTP ${status})`);
if (status === 401) return unread("the token was refused (HTTP 401)");
if (status === 403) return {
	ok: false,
	refused: true,
	reason: "the token lacks the permission (HTTP 403)"
};
if (status === 404) return {
	ok: false,
	refused: true,
	reason: "it was not found (HTTP 404)"
};
return unread(`the API answered HTTP ${status}`);
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
function unread(reason) {
return {
	ok: false,
	refused: false,
	reason
};
}
})
)
};
;
