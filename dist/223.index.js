"use strict";
exports.id = 223;
exports.ids = [223];
exports.modules = {

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_2__);



// src/http/dns.ts
function createResolver(resolve, limitMs = 5e3) {
	const hanging = new Set();
	let queue = Promise.resolve();
	const ask = async (host, options) => {
		const noAnswer = Object.assign(new Error("no answer"), { code: "EAI_AGAIN" });
		if (hanging.has(host)) throw noAnswer;
		hanging.add(host);
		const answer = resolve(host, options).finally(() => hanging.delete(host));
		const limit = Promise.withResolvers();
		const timer = setTimeout(limit.reject, limitMs, noAnswer);
		return Promise.race([answer, limit.promise]).finally(() => clearTimeout(timer));
	};
	return (host, options, callback) => {
		queue = queue.then(() => ask(host, options)).then((answer) => Array.isArray(answer) ? callback(null, answer) : callback(null, answer.address, answer.family), (error) => callback(error, []));
	};
}
const resolveName = createResolver(node_dns_promises__WEBPACK_IMPORTED_MODULE_2__.lookup);
// src/http/client.ts
const maxBodyBytes = 65536;
async function sendRequest(request, timeoutMs, cancel) {
	const started = performance.now();
	const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...cancel ? [cancel] : []]);
	const progress = {
		bodySent: false,
		proxy: void 0,
		handshake: false,
		tunnel: false
	};
	try {
		progress.proxy = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(request.url, process.env);
		return await exchange(request, progress, timeoutMs, signal);
	} catch (error) {
		const ended = signal.aborted ? cancel?.aborted ? "CANCELLED" : "TIMEOUT" : void 0;
		const seconds = Math.round((performance.now() - started) / 100) / 10;
		const { bodySent } = progress;
		return {
			kind: "network-error",
			...describeError(error, ended, request.url, progress),
			bodySent,
			seconds
		};
	}
}
async function exchange({ method, url, headers, body, maxBytes = maxBodyBytes }, progress, timeoutMs, signal) {
	const secure = url.protocol === "https:";
	const { Agent, request: start } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : (node_http__WEBPACK_IMPORTED_MODULE_1___default());
	const proxyEnv = progress.proxy && {
		http_proxy: progress.proxy.href,
		https_proxy: progress.proxy.href
	};
	const agent = new Agent(proxyEnv && {
		proxyEnv,
		timeout: timeoutMs
	});
	const watched = secure && progress.proxy && await watchHandshake(progress);
	const send = () => new Promise((resolve, reject) => {
		const request = start(url, {
			method,
			headers: {
				...headers,
				"Accept-Encoding": "identity"
			},
			agent,
			signal,
			lookup: resolveName,
			...secure && { rejectUnauthorized: true },
			...watched && { secureContext: watched }
		});
		request.on("socket", () => Object.assign(progress, { tunnel: secure }));
		request.on("finish", () => Object.assign(progress, { bodySent: true }));
		request.on("response", (response) => resolve(readResponse(request, response, maxBytes)));
		request.on("error", reject);
		request.on("close", () => reject(Object.assign(new Error(), { code: "HPE_UPGRADE" })));
		request.end(body);
	});
	return withVerification(send);
}
async function watchHandshake(progress) {
	const { createSecureContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
	const usual = createSecureContext();
	const get = () => {
		progress.handshake = true;
		return usual.context;
	};
	return Object.create(usual, { context: { get } });
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
function readResponse(request, response, maxBytes) {
	const headers = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
	const head = {
		status: response.statusCode ?? 0,
		headers: Object.fromEntries(headers),
		receivedAt: Date.now()
	};
	return new Promise((resolve) => {
		const chunks = [];
		let size = 0;
		const finish = (end) => {
			const body = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes), { stream: end !== "complete" });
			resolve({
				kind: "response",
				...head,
				body,
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
function describeError(error, ended, url, { proxy, handshake, tunnel }) {
	const { code: thrown, variable, statusCode } = Object(error);
	const isCode = typeof thrown === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(thrown);
	const code = ended ?? (isCode ? thrown : "ECONNRESET");
	const ofService = handshake && /^(?!ERR_PROXY)(?:[^E]|EPROTO|ERR_)/.test(code) && !ended;
	if (proxy === void 0 || tunnel || ofService) return {
		code,
		host: variable === void 0 ? hostAndPort(url) : String(variable),
		proxy: false
	};
	return {
		code: toProxyCode(code, statusCode),
		host: hostAndPort(proxy),
		proxy: true
	};
}
function toProxyCode(code, statusCode) {
	if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return "PROXY_ANSWER";
	if (code !== "ERR_PROXY_TUNNEL") return code;
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);


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
	if (status === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: "the previous attempt has no known conclusion",
		zh: "上一次尝试的结论未知"
	});
	return status;
}
async function readPreviousRuns(run, get) {
	const workflow = run.workflowFile ?? run.workflowId;
	if (workflow === void 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
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
	const listed = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(answer, "workflow_runs");
	const runs = listed.filter((past) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)(past, "id") !== run.runId && isOfSameBranch(past, run)).map(toPastRun).filter(({ runNumber = 0 }) => runNumber <= (run.runNumber ?? Number.POSITIVE_INFINITY)).filter(({ status }) => status === "SUCCESS" || status === "FAIL" || status === "FINISH");
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
	const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(past, "head_repository.owner.login");
	return owner === void 0 || owner.toLowerCase() === (headOwner ?? repository.split("/")[0])?.toLowerCase();
}
const neverRan = [
	"action_required",
	"startup_failure",
	"stale"
];
function toPastRun(run) {
	const conclusion = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(run, "conclusion");
	return {
		status: neverRan.includes(conclusion) ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.x)(conclusion ?? ""),
		runNumber: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)(run, "run_number"),
		sha: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(run, "head_sha"),
		startedAt: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(run, "run_started_at") ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(run, "created_at")
	};
}
// src/github/lookups.ts
const previousRuns = {
	en: "the previous runs",
	zh: "之前的运行"
};
const annotations = {
	en: "the annotations of the jobs",
	zh: "作业的注解"
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
	history: {
		subject: previousRuns,
		permission: "actions: read"
	},
	streak: {
		subject: previousRuns,
		permission: "actions: read"
	},
	errors: {
		subject: annotations,
		permission: "checks: read"
	},
	timeout: {
		subject: annotations,
		permission: "checks: read"
	},
	artifacts: {
		subject: {
			en: "the artifacts",
			zh: "制品"
		},
		permission: "actions: read"
	}
};
const preferredFromApi = [
	"runPage",
	"jobs",
	"jobsComplete",
	"startedAt"
];
async function completeRunInfo(run, lookups, { scope, ...reporter }, get) {
	const read = (path) => get(`/repos/${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(run.repository)}/${path}`);
	const additions = [];
	const start = (name, lookUp) => {
		if (lookups.has(name)) additions.push(lookUp().catch((problem) => ({ notes: [describeFailure(name, run, problem)] })));
	};
	if (needsList(lookups) || lookups.has("job") && reporter.checkRunId === void 0) additions.push(lookUpJobs(run, lookups, {
		...reporter,
		isWholeRun: scope === "workflow"
	}, read));
	else start("job", () => lookUpJob(run, reporter, read));
	start("commit", async () => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.y)(await read(`commits/${encodeURIComponent(run.sha ?? "")}`), _index_js__WEBPACK_IMPORTED_MODULE_1__.v));
	start("run", () => lookUpRun(run, scope, read));
	const history = lookups.has("streak") ? "streak" : "history";
	start(history, async () => ({ history: await readHistory(run, history, read) }));
	start("artifacts", () => lookUpArtifacts(run, read));
	const all = await Promise.all(additions);
	return {
		run: all.reduce(complete, run),
		notes: all.flatMap(({ notes = [] }) => notes)
	};
}
function needsList(lookups) {
	return lookups.has("jobs") || lookups.has("errors") || lookups.has("timeout");
}
function complete(run, { notes, ...addition }) {
	const known = Object.fromEntries(Object.entries(run).filter(([, value]) => value !== void 0));
	const better = Object.entries(addition).filter(([name, value]) => preferredFromApi.includes(name) && value !== void 0);
	return {
		...run,
		...addition,
		...known,
		...Object.fromEntries(better)
	};
}
async function lookUpJob(run, { checkRunId }, get) {
	const job = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(await get(`actions/jobs/${checkRunId}`), run);
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
async function lookUpJobs(run, lookups, { isWholeRun, ...reporter }, get) {
	const { jobs, problem } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(run, get);
	const ownJob = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(jobs, reporter);
	const reported = isWholeRun ? jobs.filter((job) => job !== ownJob) : jobs;
	const hasList = needsList(lookups);
	const notes = [];
	if (problem && (hasList || !ownJob)) notes.push(describeFailure("jobs", run, problem));
	if (!problem && !ownJob && (isWholeRun || lookups.has("job"))) notes.push({
		lookup: "jobs",
		text: ownJobMissing
	});
	const annotated = reported.filter(({ status }) => lookups.has("errors") && status === "FAIL" || lookups.has("timeout") && status === "CANCELED");
	const found = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(annotated, get);
	if (found.problem) notes.push(describeFailure(lookups.has("timeout") ? "timeout" : "errors", run, found.problem));
	const timedOut = reported.some((job) => job.timedOut) || found.timedOut || (found.problem ? void 0 : false);
	return {
		...lookups.has("errors") && { annotations: found.errors },
		...lookups.has("timeout") && { timedOut },
		...lookups.has("job") && ownJob && describeOwnJob(ownJob),
		...hasList && jobs.length > 0 && {
			jobs: reported,
			jobsComplete: problem === void 0 && (!isWholeRun || !!ownJob)
		},
		notes
	};
}
const ownJobMissing = {
	en: "This job was not found among the jobs of the run.",
	zh: "在本次运行的作业中找不到当前作业。"
};
async function lookUpRun(run, scope, get) {
	const found = await get(`actions/runs/${run.runId}?exclude_pull_requests=true`);
	const page = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(found, "html_url");
	const { title, authorName } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.y)(found, _index_js__WEBPACK_IMPORTED_MODULE_1__.b);
	return {
		title,
		authorName,
		workflowId: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)(found, "workflow_id"),
		startedAt: scope === "job" ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(found, "run_started_at"),
		remark: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(found, "display_title")),
		runPage: run.forge === "gitea" && page?.startsWith(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__._)(run)}/`) ? page : void 0,
		status: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(found, "status") === "cancelled" ? "CANCELED" : void 0
	};
}
async function lookUpArtifacts({ runId }, get) {
	return { artifacts: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(await get(`actions/runs/${runId}/artifacts?per_page=100`), "artifacts").filter((artifact) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.w)(artifact, "expired") !== true).flatMap((artifact) => {
		const name = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.O)(artifact, "name");
		return name === void 0 ? [] : [{
			name,
			bytes: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.D)(artifact, "size_in_bytes")
		}];
	}) };
}
function describeFailure(lookup, { forge }, { reason, forbidden }) {
	const { subject, permission } = lookupDefinitions[lookup];
	const missing = {
		en: ` The token needs the permission ${permission}.`,
		zh: `令牌需要 ${permission} 权限。`
	};
	const advice = !forbidden ? _index_js__WEBPACK_IMPORTED_MODULE_1__.F : forge === "github" ? missing : {
		en: " This server's API may not offer it.",
		zh: "该服务器的 API 可能不支持。"
	};
	return {
		lookup,
		text: {
			en: `Could not read ${subject.en}: ${reason.en}.${advice.en}`,
			zh: `无法读取${subject.zh}：${reason.zh}。${advice.zh}`
		},
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
	return limitConcurrency(async (path) => {
		const left = end - performance.now();
		if (left <= 0) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
			en: "the lookups took too long",
			zh: "查询总时间已用完"
		});
		const url = URL.parse(`${api}${path}`);
		if (url === null) throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
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
function limitConcurrency(get) {
	const reads = [];
	return (path) => {
		const read = Promise.resolve(reads.at(-3)).catch(() => void 0).then(() => get(path));
		reads.push(read);
		return read;
	};
}
function parseAnswer(reply, describe) {
	if (reply.kind === "network-error") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C(describe(reply));
	if (reply.status < 200 || reply.status > 299) throw toRefusal(reply);
	if (reply.end === "aborted") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: "the response was cut off",
		zh: "响应被截断"
	});
	if (reply.end === "truncated") throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: "the response is larger than 4 MiB",
		zh: "响应超过 4 MiB"
	});
	try {
		return JSON.parse(reply.body);
	} catch {
		throw new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
			en: "the response is not valid JSON",
			zh: "响应不是有效的 JSON"
		});
	}
}
function toRefusal({ status, headers }) {
	const isExhausted = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
	if (status === 429 || status === 403 && isExhausted) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: `the rate limit is used up (HTTP ${status})`,
		zh: `已达到频率限制（HTTP ${status}）`
	});
	if (status === 401) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: "the token was rejected (HTTP 401)",
		zh: "令牌被拒绝（HTTP 401）"
	});
	if (status === 403) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: "the token lacks the permission (HTTP 403)",
		zh: "令牌缺少权限（HTTP 403）"
	}, true);
	if (status === 404) return new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: "it was not found (HTTP 404)",
		zh: "未找到（HTTP 404）"
	}, true);
	return new _index_js__WEBPACK_IMPORTED_MODULE_1__.C({
		en: `the API returned HTTP ${status}`,
		zh: `API 返回 HTTP ${status}`
	});
}



/***/ })

};
;