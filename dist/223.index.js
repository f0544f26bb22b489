"use strict";
exports.id = 223;
exports.ids = [223];
exports.modules = {

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_1__);



// src/http/names.ts
const limitMs = 5e3;
function createResolver(resolve, timeoutMs = limitMs) {
	const hanging = new Set();
	let queue = Promise.resolve();
	return (host, options, callback) => {
		const step = () => new Promise((next) => {
			const end = (...[error, address, family]) => {
				clearTimeout(timer);
				next();
				callback(error, address, family);
			};
			const giveUp = () => end(Object.assign(new Error("no answer"), { code: "EAI_AGAIN" }), []);
			const timer = setTimeout(giveUp, hanging.has(host) ? 0 : timeoutMs);
			if (hanging.has(host)) return;
			hanging.add(host);
			resolve(host, options, (...answer) => {
				hanging.delete(host);
				end(...answer);
			});
		});
		queue = queue.then(step);
	};
}
const resolveName = createResolver((host, options, callback) => (0,node_dns__WEBPACK_IMPORTED_MODULE_1__.lookup)(host, options, callback));
// src/http/client.ts
const maxBodyBytes = 65536;
const maxHeaderSize = 16384;
async function sendRequest(request, timeoutMs, cancel) {
	const started = performance.now();
	const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...cancel ? [cancel] : []]);
	const progress = {
		bodySent: false,
		proxy: void 0,
		tunnel: false
	};
	try {
		progress.proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.n)(request.url, process.env);
		return await readResponse(await open(request, progress, timeoutMs, signal), request.maxBytes ?? maxBodyBytes);
	} catch (error) {
		const ended = signal.aborted ? cancel?.aborted ? "CANCELLED" : "TIMEOUT" : void 0;
		const seconds = Math.round((performance.now() - started) / 100) / 10;
		return {
			...toNetworkError(error, ended, request.url, progress),
			bodySent: progress.bodySent,
			seconds
		};
	}
}
async function open({ method, url, headers, body }, progress, timeoutMs, signal) {
	const secure = url.protocol === "https:";
	const { Agent, request: send } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : (node_http__WEBPACK_IMPORTED_MODULE_0___default());
	const proxyEnv = progress.proxy && {
		http_proxy: progress.proxy.href,
		https_proxy: progress.proxy.href
	};
	const agent = new Agent(proxyEnv && {
		proxyEnv,
		timeout: timeoutMs
	});
	return withVerification(() => new Promise((resolve, reject) => {
		const request = send(url, {
			method,
			headers: {
				...headers,
				"Accept-Encoding": "identity"
			},
			agent,
			signal,
			maxHeaderSize,
			lookup: resolveName,
			...secure && { rejectUnauthorized: true }
		});
		request.on("socket", () => {
			progress.tunnel = secure;
		});
		request.on("finish", () => {
			progress.bodySent = true;
		});
		request.on("response", (response) => resolve({
			response,
			request
		}));
		request.on("error", reject);
		request.end(body);
	}));
}
function withVerification(connect) {
	const value = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	if (value === void 0) return connect();
	delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	try {
		return connect();
	} finally {
		process.env.NODE_TLS_REJECT_UNAUTHORIZED = value;
	}
}
function readResponse({ response, request }, maxBytes) {
	const { statusCode: status = 0 } = response;
	const head = {
		kind: "response",
		status,
		headers: joinHeaders(response),
		receivedAt: Date.now()
	};
	return new Promise((resolve) => {
		const chunks = [];
		let size = 0;
		const finish = (end) => {
			resolve({
				...head,
				body: toText(Buffer.concat(chunks).subarray(0, maxBytes), end !== "complete"),
				end
			});
			if (end !== "complete") request.destroy();
		};
		response.on("data", (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > maxBytes) finish("truncated");
		});
		request.on("error", () => {
			while (response.read());
		});
		response.on("error", () => finish("aborted"));
		response.on("close", () => finish(response.complete ? "complete" : "aborted"));
	});
}
function joinHeaders({ headers }) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}
function toText(bytes, partial) {
	return new TextDecoder().decode(bytes, { stream: partial });
}
function toNetworkError(error, ended, url, { proxy, tunnel }) {
	const kind = "network-error";
	const code = ended ?? readCode(error);
	const { variable } = readFields(error);
	if (variable !== void 0) return {
		kind,
		code,
		host: String(variable),
		proxy: false
	};
	const ofService = proxy?.protocol === "http:" && /^(?!ERR_PROXY)(?:[^E]|EPROTO|ERR_)/.test(code) && ended === void 0;
	if (proxy === void 0 || tunnel || ofService) return {
		kind,
		code,
		host: hostAndPort(url),
		proxy: false
	};
	return {
		kind,
		code: ended ?? readProxyCode(error, code),
		host: hostAndPort(proxy),
		proxy: true
	};
}
const readFields = (error) => Object(error);
function readCode(error) {
	const { code } = readFields(error);
	return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "ECONNRESET";
}
function readProxyCode(error, code) {
	if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return "PROXY_ANSWER";
	if (code !== "ERR_PROXY_TUNNEL") return code;
	const { statusCode } = readFields(error);
	if (statusCode === void 0) return "ECONNRESET";
	const status = Number(statusCode);
	return status >= 100 && status <= 999 ? `PROXY_${status}` : "PROXY_ANSWER";
}
function hostAndPort({ hostname, port, protocol }) {
	return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}



/***/ }),

/***/ 6223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeRunInfo: () => (/* binding */ completeRunInfo),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1359);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



// src/github/history.ts
const maxRuns = 50;
async function readHistory(run, want, get) {
	if (run.runAttempt === 1) return readPreviousRuns(run, get);
	const [previous, runs] = await Promise.all([readPreviousAttempt(run, get), want === "streak" ? readPreviousRuns(run, get).catch(() => void 0) : void 0]);
	return {
		...runs,
		previous
	};
}
async function readPreviousAttempt({ runId, runAttempt }, get) {
	const { status } = toPastRun(await get(`actions/runs/${runId}/attempts/${runAttempt - 1}?exclude_pull_requests=true`));
	if (status === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "the previous attempt has no known conclusion",
		zh: "上一次尝试的结论未知"
	});
	return status;
}
async function readPreviousRuns(run, get) {
	const workflow = run.workflowFile ?? run.workflowId;
	if (workflow === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "the workflow is unknown",
		zh: "工作流未知"
	});
	const query = new URLSearchParams({
		branch: run.runBranch ?? run.branch ?? "",
		status: "completed",
		event: run.eventName ?? "",
		exclude_pull_requests: "true",
		per_page: String(maxRuns)
	});
	const answer = await get(`actions/workflows/${encodeURIComponent(workflow)}/runs?${query}`);
	const listed = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.o)(answer, "workflow_runs");
	const runs = listed.filter((past) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.s)(past, "id") !== run.runId && isOfSameBranch(past, run)).map(toPastRun).filter(({ runNumber = 0 }) => runNumber <= (run.runNumber ?? Number.POSITIVE_INFINITY)).filter(({ status }) => status === "SUCCESS" || status === "FAIL" || status === "FINISH");
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
function isOfSameBranch(past, { headOwner, repository = "" }) {
	const owner = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(past, "head_repository", "owner", "login");
	return owner === void 0 || owner.toLowerCase() === (headOwner ?? repository.split("/")[0])?.toLowerCase();
}
const neverRan = [
	"action_required",
	"startup_failure",
	"stale"
];
function toPastRun(run) {
	const conclusion = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(run, "conclusion");
	return {
		status: neverRan.includes(conclusion) ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.A)(conclusion ?? ""),
		runNumber: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.s)(run, "run_number"),
		sha: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(run, "head_sha"),
		startedAt: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(run, "run_started_at") ?? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(run, "created_at")
	};
}
// src/github/lookups.ts
const previousRuns = {
	subject: {
		en: "the previous runs",
		zh: "之前的运行"
	},
	permission: "actions: read"
};
const annotations = {
	subject: {
		en: "the annotations of the jobs",
		zh: "作业的注解"
	},
	permission: "checks: read"
};
const lookupDefinitions = {
	job: {
		subject: {
			en: "this job",
			zh: "当前作业"
		},
		permission: "actions: read"
	},
	jobs: {
		subject: {
			en: "the jobs of this run",
			zh: "本次运行的作业"
		},
		permission: "actions: read"
	},
	run: {
		subject: {
			en: "this run",
			zh: "本次运行"
		},
		permission: "actions: read"
	},
	commit: {
		subject: {
			en: "the commit",
			zh: "该提交"
		},
		permission: "contents: read"
	},
	history: previousRuns,
	streak: previousRuns,
	errors: annotations,
	timeout: annotations,
	artifacts: {
		subject: {
			en: "the artifacts",
			zh: "制品"
		},
		permission: "actions: read"
	}
};
const replaced = [
	"runPage",
	"jobs",
	"jobsComplete"
];
async function completeRunInfo(run, lookups, { scope, ...own }, get) {
	const read = (path) => get(`/repos/${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(run.repository)}/${path}`);
	const asked = [];
	const ask = (name, add) => {
		if (lookups.has(name)) asked.push(add().catch((problem) => ({ notes: [describeFailure(name, run, problem)] })));
	};
	if (lookups.has("jobs") || lookups.has("errors") || lookups.has("timeout") || lookups.has("job") && own.checkRunId === void 0) asked.push(lookUpJobs(run, lookups, {
		...own,
		whole: scope === "workflow"
	}, read));
	else ask("job", () => lookUpJob(run, own, read));
	ask("commit", async () => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.y)(await read(`commits/${encodeURIComponent(run.sha ?? "")}`), _index_js__WEBPACK_IMPORTED_MODULE_1__.v));
	ask("run", () => lookUpRun(run, scope, read));
	const history = lookups.has("streak") ? "streak" : "history";
	ask(history, async () => ({ history: await readHistory(run, history, read) }));
	ask("artifacts", () => lookUpArtifacts(run, read));
	const additions = await Promise.all(asked);
	return {
		run: additions.reduce(complete, run),
		notes: additions.flatMap(({ notes = [] }) => notes)
	};
}
function complete(run, { notes, ...addition }) {
	const known = Object.fromEntries(Object.entries(run).filter(([, value]) => value !== void 0));
	const better = Object.entries(addition).filter(([name, value]) => replaced.includes(name) && value !== void 0);
	return {
		...run,
		...addition,
		...known,
		...Object.fromEntries(better)
	};
}
async function lookUpJob(run, { checkRunId }, get) {
	const job = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(await get(`actions/jobs/${checkRunId}`), run);
	if (job.id === checkRunId) return describeOwnJob(job);
	return { notes: [{
		lookup: "job",
		text: {
			en: "GitHub described another job than this one.",
			zh: "GitHub 返回的不是当前作业。"
		}
	}] };
}
function describeOwnJob({ name, url, startedAt, failedSteps, canceledStep }) {
	return {
		jobName: name,
		jobUrl: url,
		startedAt,
		failedSteps,
		canceledStep
	};
}
async function lookUpJobs(run, lookups, { whole, ...own }, get) {
	const { jobs, problem } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.a)(run, get);
	const ownJob = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(jobs, own);
	const others = whole ? jobs.filter((job) => job !== ownJob) : jobs;
	const listed = lookups.has("jobs") || lookups.has("errors") || lookups.has("timeout");
	const notes = [];
	if (problem && (listed || !ownJob)) notes.push(describeFailure("jobs", run, problem));
	if (!problem && !ownJob && (whole || lookups.has("job"))) notes.push({
		lookup: "jobs",
		text: ownJobMissing
	});
	const ended = (status) => others.filter((job) => job.status === status);
	const asked = [...lookups.has("errors") ? ended("FAIL") : [], ...lookups.has("timeout") ? ended("CANCELED") : []];
	const found = asked.length > 0 ? await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(asked, get) : void 0;
	if (found?.problem) notes.push(describeFailure(lookups.has("timeout") ? "timeout" : "errors", run, found.problem));
	return {
		...lookups.has("errors") && { annotations: found?.errors ?? [] },
		...lookups.has("timeout") && { timedOut: timedOut(others, found) },
		...lookups.has("job") && ownJob && describeOwnJob(ownJob),
		...listed && jobs.length > 0 && {
			jobs: others,
			jobsComplete: problem === void 0 && (!whole || !!ownJob)
		},
		notes
	};
}
const ownJobMissing = {
	en: "This job was not found among the jobs of the run.",
	zh: "在本次运行的作业中找不到当前作业。"
};
function timedOut(jobs, found) {
	if (jobs?.some((job) => job.timedOut) || found?.timedOut) return true;
	return found?.problem ? void 0 : false;
}
async function lookUpRun(run, scope, get) {
	const found = await get(`actions/runs/${run.runId}?exclude_pull_requests=true`);
	const page = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(found, "html_url");
	const { title, authorName } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.y)(found, _index_js__WEBPACK_IMPORTED_MODULE_1__.b);
	return {
		title,
		authorName,
		workflowId: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.s)(found, "workflow_id"),
		startedAt: scope === "job" ? void 0 : (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(found, "run_started_at"),
		remark: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(found, "display_title")),
		runPage: run.forge === "gitea" && page?.startsWith(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(run)}/`) ? page : void 0,
		status: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(found, "status") === "cancelled" ? "CANCELED" : void 0
	};
}
async function lookUpArtifacts({ runId }, get) {
	return { artifacts: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.o)(await get(`actions/runs/${runId}/artifacts?per_page=100`), "artifacts").filter((artifact) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.i)(artifact, "expired") !== true).flatMap((artifact) => {
		const name = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(artifact, "name");
		return name === void 0 ? [] : [{
			name,
			bytes: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.s)(artifact, "size_in_bytes")
		}];
	}) };
}
function describeFailure(lookup, { forge }, { reason, forbidden }) {
	const { subject, permission } = lookupDefinitions[lookup];
	const missing = {
		en: ` The token needs the permission ${permission}.`,
		zh: `令牌需要 ${permission} 权限。`
	};
	const advice = forge === "github" ? missing : {
		en: " This server's API may not offer it.",
		zh: "该服务器的 API 可能不支持。"
	};
	return {
		lookup,
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)((language) => {
			return {
				en: `Could not read ${subject.en}: ${reason.en}.`,
				zh: `无法读取${subject.zh}：${reason.zh}。`
			}[language] + (forbidden ? advice[language] : "");
		}),
		forbidden
	};
}
// src/github/client.ts
const allReadsMs = 15e3;
const maxBytes = 4194304;
function createClient({ api, token, timeoutMs = 5e3, cancel, describe }) {
	const headers = {
		Accept: "application/vnd.github+json",
		"X-GitHub-Api-Version": "2022-11-28",
		"User-Agent": "message-notification",
		Authorization: `Bearer ${token}`
	};
	const end = performance.now() + allReadsMs;
	return limited(async (path) => {
		const left = end - performance.now();
		if (left <= 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
			en: "the lookups took too long",
			zh: "查询总时间已用完"
		});
		const url = URL.parse(`${api}${path}`);
		if (url === null) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
			en: "the request could not be made",
			zh: "无法发出请求"
		});
		return parseAnswer(await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			method: "GET",
			url,
			headers,
			maxBytes
		}, Math.min(timeoutMs, left), cancel), describe);
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
function parseAnswer(reply, describe) {
	if (reply.kind === "network-error") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c(describe(reply));
	if (reply.status < 200 || reply.status > 299) throw toRefusal(reply);
	if (reply.end === "aborted") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "the response was cut off",
		zh: "响应被截断"
	});
	if (reply.end === "truncated") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "the response is larger than 4 MiB",
		zh: "响应超过 4 MiB"
	});
	try {
		return JSON.parse(reply.body);
	} catch {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
			en: "the response is not valid JSON",
			zh: "响应不是有效的 JSON"
		});
	}
}
function toRefusal({ status, headers }) {
	const spent = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
	if (status === 429 || status === 403 && spent) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: `the rate limit is used up (HTTP ${status})`,
		zh: `已达到频率限制（HTTP ${status}）`
	});
	if (status === 401) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "the token was rejected (HTTP 401)",
		zh: "令牌被拒绝（HTTP 401）"
	});
	if (status === 403) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "the token lacks the permission (HTTP 403)",
		zh: "令牌缺少权限（HTTP 403）"
	}, true);
	if (status === 404) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: "it was not found (HTTP 404)",
		zh: "未找到（HTTP 404）"
	}, true);
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.c({
		en: `the API answered HTTP ${status}`,
		zh: `API 返回 HTTP ${status}`
	});
}



/***/ })

};
;