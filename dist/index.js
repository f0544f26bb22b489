(() => {
"use strict";
var __webpack_modules__ = {
5839: (
((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
__nccwpck_require__2.d(__webpack_exports__2, {
	i: () => (
		sha256Hex
	),
	n: () => (
		fromBase64
	),
	r: () => (
		hmacSha256
	),
	t: () => (
		byteLength
	)
});
function byteLength(text) {
	return Buffer.byteLength(text, "utf8");
}
function fromBase64(text) {
	return Buffer.from(text, "base64");
}
function hmacSha256(key, text, form) {
	return process.getBuiltinModule("node:crypto").createHmac("sha256", key).update(text, "utf8").digest(form);
}
function sha256Hex(text) {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(text, "utf8").digest("hex");
}
})
),
5965: (
((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
__nccwpck_require__2.d(__webpack_exports__2, {
	n: () => (
		percentDecode
	),
	r: () => (
		toSingleLine
	),
	t: () => (
		normalizeLines
	)
});
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
const harmless = String.raw` -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3003\u4e00-\u9fff\uff01-\uff5e`;
const printable = new RegExp(`^[\\n\\t${harmless}]*$`);
function toSingleLine(text) {
	return (printable.test(text) && !text.includes("\n") && !text.includes("	") ? text : strip(text.replace(lineBreaks, " "))).trim();
}
function normalizeLines(text) {
	return printable.test(text) ? text : strip(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));
}
function strip(text) {
	return text.toWellFormed().replace(invisible, "").replace(/(\p{M}{8})\p{M}+/gu, "$1");
}
function percentDecode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
})
),
1188: (
((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
__nccwpck_require__2.r(__webpack_exports__2);
__nccwpck_require__2.d(__webpack_exports__2, {
	A: () => (
		numberAt
	),
	C: () => (
		repositoryUrl
	),
	D: () => (
		at
	),
	E: () => (
		runPaths
	),
	M: () => (
		parseStatus
	),
	N: () => (
		annotate
	),
	O: () => (
		firstLine
	),
	P: () => (
		saveValues
	),
	S: () => (
		repositoryPath
	),
	T: () => (
		readCommit
	),
	_: () => (
		truncateBytes
	),
	a: () => (
		maxHeadBytes
	),
	b: () => (
		channels
	),
	c: () => (
		finishedState
	),
	d: () => (
		oneOf
	),
	f: () => (
		parseLines
	),
	g: () => (
		quoteForLog
	),
	h: () => (
		splitWords
	),
	i: () => (
		direct
	),
	j: () => (
		textAt
	),
	k: () => (
		listAt
	),
	l: () => (
		InputError
	),
	m: () => (
		splitLines
	),
	n: () => (
		exchange
	),
	o: () => (
		codeOf
	),
	p: () => (
		parseWord
	),
	r: () => (
		nodeSpeaksToProxies
	),
	s: () => (
		publish
	),
	t: () => (
		concatText
	),
	u: () => (
		addError
	),
	v: () => (
		isLoopback
	),
	w: () => (
		commitPaths
	),
	x: () => (
		jobUrl
	),
	y: () => (
		channelDefinitions
	)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5965);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
const lines = [];
function flush() {
	let bytes = Buffer.from(lines.splice(0).join(""));
	while (bytes.length > 0) bytes = bytes.subarray(written(bytes));
}
function written(bytes) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_1___default().writeSync(1, bytes);
	} catch (error) {
		if (error.code !== "EAGAIN") return bytes.length;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		return 0;
	}
}
function inert(text2) {
	if (/^[\w '][ -"$-~]*$/.test(text2) && !text2.includes("::")) return text2;
	return unmarked(text2.replace(/[\r\n]+/g, " ").replace(/^([^!-~]*:[^ -~]*)(?=:)/, "$1 "));
}
function unmarked(text2) {
	return text2.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, "$1 ");
}
function logLine(text2) {
	lines.push(`${inert(text2)}
`);
}
function annotate(level, text2) {
	lines.push(`::${level} title=Message Notification::${escaped(unmarked(text2))}
`);
}
function setSecret(value) {
	lines.push(`::add-mask::${escaped(value)}
`);
}
function escaped(text2) {
	return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function saveValues(file, values) {
	return appended(file, values.map(block).join("\n"));
}
function appendSummary(markdown) {
	return appended("STEP_SUMMARY", markdown);
}
function appended(file, text2) {
	const path = process.env[`GITHUB_${file}`] ?? "";
	if (!node_fs__WEBPACK_IMPORTED_MODULE_1___default().existsSync(path)) return false;
	try {
		node_fs__WEBPACK_IMPORTED_MODULE_1___default().appendFileSync(path, `${text2}
`);
		return true;
	} catch {
		return false;
	}
}
function block([name, value]) {
	let number = 0;
	while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
	return `${name}<<ghadelimiter_${number}
${value}
ghadelimiter_${number}`;
}
function exit(code) {
	flush();
	if (process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap") && process.platform !== "win32" && node_fs__WEBPACK_IMPORTED_MODULE_1___default().existsSync(shell)) process.execve?.(shell, [
		"sh",
		"-c",
		`exit ${code}`
	], {});
	process.exit(code);
}
const shell = "/bin/sh";
const rows$2 = {
	UNKOWN: [
		"Unknown",
		"Unknown",
		"未知",
		"unkown unknown stale"
	],
	RUNNING: [
		"Running",
		"Running",
		"运行中",
		"running in_progress"
	],
	WAITING: [
		"Waiting to run",
		"Waiting",
		"等待运行",
		"waiting wait queued requested pending action_required"
	],
	CANCELLING: [
		"Canceling",
		"Canceling",
		"取消中",
		"cancelling canceling"
	],
	CANCELED: [
		"Canceled",
		"Canceled",
		"已取消",
		"canceled cancelled cancel"
	],
	FINISH: [
		"Finished",
		"Finished",
		"已完成",
		"finish neutral"
	],
	SUCCESS: [
		"Successfully run",
		"Succeeded",
		"运行成功",
		"success succeeded"
	],
	FAIL: [
		"Failed to run",
		"Failed",
		"运行失败",
		"fail failed failure timed_out startup_failure"
	],
	SKIP: [
		"Skipped",
		"Skipped",
		"已跳过",
		"skip skipped"
	]
};
const statusCodes = Object.keys(rows$2);
function payloadStatusName(code, language) {
	return rows$2[code][language === "zh" ? 2 : 0];
}
function statusLabel(code, language) {
	return rows$2[code][language === "zh" ? 2 : 1];
}
function parseStatus(word) {
	const key = word.trim().toLowerCase();
	return statusCodes.find((code) => rows$2[code][3].split(" ").includes(key));
}
function parseSelector(word) {
	const key = word.trim().toLowerCase();
	if (key === "broken" || key === "fixed") return key;
	if (key === "finish" || key === "finished") return "end";
	return parseStatus(key);
}
function isFinal(code) {
	return code !== "RUNNING" && code !== "WAITING" && code !== "CANCELLING";
}
const report = { kind: "report" };
function shouldReport(selectors, status, previous) {
	if (status === void 0) return undecided(selectors);
	if (selects(selectors, status)) return report;
	const change = status === "FAIL" ? "broken" : "fixed";
	if (status !== "FAIL" && status !== "SUCCESS" || !selectors.includes(change)) return {
		kind: "skip",
		reason: `the status ${status} is not selected by 'run-status'`
	};
	if (previous === void 0) return { kind: "needs-history" };
	if (previous === "FAIL" === (change === "fixed")) return report;
	return {
		kind: "skip",
		reason: change === "broken" ? "the run before failed too, so nothing broke" : "the run before is not known to have failed, so nothing was fixed"
	};
}
function undecided(selectors) {
	return ["FAIL", "SUCCESS"].some((status) => shouldReport(selectors, status).kind === "needs-history") ? { kind: "needs-history" } : report;
}
function selects(selectors, status) {
	if (selectors.includes(status) || isFinal(status) && selectors.includes("end")) return true;
	return status === "UNKOWN" && (selectors.includes("FAIL") || selectors.includes("SUCCESS"));
}
const ends = [
	"CANCELED",
	"SUCCESS",
	"FINISH",
	"SKIP"
];
function aggregateStatus(jobs2, complete) {
	const codes = jobs2.map((job) => job.status);
	if (codes.includes("FAIL")) return "FAIL";
	return complete && codes.every((code) => ends.includes(code)) && ends.find((end) => codes.includes(end)) || "UNKOWN";
}
function at(value, ...path) {
	let here = value;
	for (const key of path) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return void 0;
		here = here[key];
	}
	return here;
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function numberAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
function listAt(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
}
function firstLine(text2) {
	const line = (text2 ?? "").trimStart();
	const end = line.search(/[\r\n\u2028\u2029]/);
	return (end < 0 ? line : line.slice(0, end)).trim() || void 0;
}
const runPaths = {
	title: "head_commit.message|display_title",
	authorName: "head_commit.author.name",
	authorLogin: "head_commit.author.username",
	branch: "head_branch",
	sha: "head_sha"
};
const commitPaths = {
	title: "commit.message",
	authorName: "commit.author.name",
	authorLogin: "author.login"
};
const events = new Map([
	["push", [[], {
		branch: "ref",
		sha: "head_commit.id|after",
		before: "before"
	}]],
	["merge_group", [["merge_group"], {
		branch: "head_ref",
		before: "base_sha"
	}]],
	["deployment", [["deployment"], {
		branch: "ref",
		sha: "sha"
	}]],
	["deployment_status", [["deployment"], {
		branch: "ref",
		sha: "sha"
	}]],
	["release", [["release"], {
		branch: "tag_name",
		title: "name|tag_name",
		authorLogin: "author.login"
	}]],
	["registry_package", [["registry_package", "package_version"], {
		branch: "tag_name",
		sha: "target_oid"
	}]],
	["workflow_run", [
		["workflow_run"],
		{},
		"elsewhere"
	]],
	["check_suite", [
		["check_suite"],
		{},
		"elsewhere"
	]],
	["check_run", [
		["check_run", "check_suite"],
		{},
		"elsewhere"
	]],
	["status", [
		[],
		{
			title: "commit.commit.message",
			authorName: "commit.commit.author.name",
			authorLogin: "commit.author.login",
			branch: "branches.0.name",
			sha: "sha"
		},
		"elsewhere"
	]]
]);
function readEventCommit(context, own = readEnvCommit(context)) {
	const { payload, eventName = "" } = context;
	if (eventName.startsWith("pull_request") || at(payload, "pull_request")) return ofPullRequest(context, own);
	const row = events.get(eventName);
	if (row === void 0) return own;
	const [part2, paths, place] = row;
	const said = readCommit(at(payload, ...part2), {
		...runPaths,
		...paths
	});
	if (place === "elsewhere") return said.sha === void 0 ? own : said;
	const { branch = said.branch, sha = said.sha } = own;
	return {
		...said,
		branch: branch === sha ? void 0 : branch,
		sha
	};
}
function ofPullRequest({ payload, headRef }, own) {
	const said = readCommit(payload, {
		branch: "pull_request.head.ref",
		sha: "pull_request.head.sha",
		title: "pull_request.title",
		authorLogin: "pull_request.user.login"
	});
	const before = textAt(payload, "action") === "synchronize" ? realSha(textAt(payload, "before")) : void 0;
	return {
		...said,
		branch: said.branch ?? shortRef(headRef) ?? own.branch,
		before
	};
}
function readEnvCommit({ refName, ref, sha }) {
	return {
		branch: shortRef(refName ?? ref),
		sha: realSha(sha)
	};
}
function readCommit(value, paths) {
	const text2 = (name) => {
		for (const path of paths[name]?.split("|") ?? []) {
			const found = textAt(value, ...path.split("."));
			if (found !== void 0) return found;
		}
	};
	return {
		branch: shortRef(text2("branch")),
		sha: realSha(text2("sha")),
		before: realSha(text2("before")),
		title: firstLine(text2("title")),
		authorName: text2("authorName"),
		authorLogin: text2("authorLogin")
	};
}
function shortRef(ref) {
	return ref?.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/, "") || void 0;
}
function realSha(sha) {
	return sha?.replaceAll("0", "") === "" ? void 0 : sha;
}
function repositoryPath(repository2) {
	return (repository2 ?? "").split("/").map(part$1).join("/");
}
function repositoryUrl({ server, repository: repository2 }) {
	return repository2 === void 0 ? server : `${server}/${repositoryPath(repository2)}`;
}
function runUrl(place) {
	const { runPage, runId, runAttempt } = place;
	const run2 = runId === void 0 ? "" : `/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ""}`;
	return runPage ?? pageOf(place, `actions${run2}`) ?? place.server;
}
function jobUrl(place, id) {
	if (place.runPage !== void 0) return void 0;
	return pageOf(place, `actions/runs/${place.runId}/job/${part$1(String(id))}`);
}
function commitUrl(place, sha) {
	return isSha(sha) ? pageOf(place, `commit/${sha}`) : void 0;
}
function compareUrl(place, before, after) {
	return isSha(before) && isSha(after) ? pageOf(place, `compare/${before}...${after}`) : void 0;
}
function pullRequestUrl(place, number) {
	return pageOf(place, `pull/${number}`);
}
function pageOf(place, path) {
	return place.repository === void 0 ? void 0 : `${repositoryUrl(place)}/${path}`;
}
function isSha(text2 = "") {
	return /^[0-9a-f]{7,64}$/i.test(text2);
}
function part$1(text2) {
	return encodeURIComponent(text2.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
function readRunInfo(context) {
	const { payload, eventName, runNumber } = context;
	const own = readEnvCommit(context);
	const workflowFile = fileName(context.workflowRef);
	return {
		...serverOf(context, runNumber),
		...readEventCommit(context, own),
		runBranch: eventName?.startsWith("pull_request") ? void 0 : own.branch,
		workflow: workflowName(context.workflow, workflowFile),
		workflowId: void 0,
		workflowFile,
		eventName,
		actor: context.triggeringActor ?? context.actor ?? textAt(payload, "sender", "login"),
		job: context.job,
		runId: context.runId,
		runNumber,
		runAttempt: context.runAttempt || 1,
		startedAt: void 0,
		status: void 0,
		remark: void 0,
		params: paramsOf(payload, eventName)
	};
}
function readTriggeringRunInfo(context) {
	const { payload } = context;
	const run2 = at(payload, "workflow_run");
	const runNumber = numberAt(run2, "run_number");
	const workflowFile = fileName(textAt(run2, "path") ?? textAt(payload, "workflow", "path"));
	return {
		...serverOf(context, runNumber),
		...readCommit(run2, runPaths),
		runBranch: void 0,
		workflow: workflowName(textAt(run2, "name") ?? textAt(payload, "workflow", "name"), workflowFile),
		workflowId: numberAt(run2, "workflow_id") ?? numberAt(payload, "workflow", "id"),
		workflowFile,
		eventName: textAt(run2, "event"),
		actor: textAt(run2, "triggering_actor", "login") ?? textAt(run2, "actor", "login"),
		job: void 0,
		runId: numberAt(run2, "id"),
		runNumber,
		runAttempt: numberAt(run2, "run_attempt") || 1,
		startedAt: textAt(run2, "run_started_at") ?? textAt(run2, "created_at"),
		status: parseStatus(textAt(run2, "conclusion") ?? textAt(run2, "status") ?? "") ?? "UNKOWN",
		remark: firstLine(textAt(run2, "display_title")),
		params: []
	};
}
function serverOf(context, runNumber) {
	const server = withoutSlash(context.serverUrl);
	const repository2 = context.repository ?? textAt(context.payload, "repository", "full_name");
	const run2 = runNumber === void 0 ? "" : `/runs/${runNumber}`;
	return {
		server,
		repository: repository2,
		runPage: context.forge === "github" ? void 0 : `${repositoryUrl({
			server,
			repository: repository2
		})}/actions${run2}`,
		api: withoutSlash(context.apiUrl),
		context
	};
}
function withoutSlash(url) {
	return url.endsWith("/") ? url.slice(0, -1) : url;
}
function fileName(path) {
	return path?.split("@")[0]?.split("/").at(-1) || void 0;
}
function workflowName(name, file) {
	return name?.startsWith(".github/") && /\.ya?ml$/.test(name) ? fileName(name) : name ?? file;
}
function paramsOf(payload, eventName) {
	if (eventName !== "workflow_dispatch" && eventName !== "repository_dispatch") return [];
	const given = at(payload, eventName === "workflow_dispatch" ? "inputs" : "client_payload");
	if (typeof given !== "object" || given === null || Array.isArray(given)) return [];
	return Object.entries(given).filter(([, value]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof value)).map(([key, value]) => ({
		key,
		value: String(value)
	}));
}
function lookupBlocker({ repository: repository2, runId }, token) {
	if (token === "") return "github-token is empty";
	return repository2 === void 0 || runId === void 0 ? "the repository or the run is not known" : void 0;
}
function readPullRequest(facts) {
	const { payload } = facts.context;
	const pull = at(payload, "pull_request") ?? listAt(payload, "workflow_run", "pull_requests")[0];
	const number = numberAt(pull, "number");
	if (number === void 0) return void 0;
	return {
		number,
		title: firstLine(textAt(pull, "title")),
		url: pullRequestUrl(facts, number),
		head: headOf$1(pull),
		base: textAt(pull, "base", "ref")
	};
}
function headOf$1(pull) {
	const owner = textAt(pull, "head", "repo", "owner", "login");
	const branch = textAt(pull, "head", "ref");
	return owner !== void 0 && owner !== textAt(pull, "base", "repo", "owner", "login") && branch !== void 0 ? `${owner}:${branch}` : branch;
}
function readChanges(facts) {
	const { payload, eventName } = facts.context;
	const all = listAt(payload, "commits");
	if (eventName !== "push" || all.length === 0) return void 0;
	const commits = all.slice(-10).map((commit2) => ({
		title: firstLine(textAt(commit2, "message")) ?? "",
		author: textAt(commit2, "author", "username") ?? textAt(commit2, "author", "name")
	}));
	return {
		commits,
		more: all.length - commits.length,
		url: compareUrl(facts, facts.before, facts.sha)
	};
}
const words$1 = {
	en: {
		more: (count) => `and ${count} more`,
		moreFailed: (count) => `and ${count} more failed`,
		compare: "compare",
		tests: ({ failed, passed, skipped }) => [
			`${failed} failed`,
			`${passed} passed`,
			`${skipped} skipped`
		],
		comma: ", ",
		failing: ({ count, more, first }) => {
			if (more) return `failing for at least ${count} runs`;
			const bad = first?.sha === void 0 ? "" : `, first bad commit ${first.sha.slice(0, 7)}`;
			return `failing since #${first?.runNumber ?? "?"} (${count + 1} runs${bad})`;
		},
		fixed: ({ count, more }, time) => `fixed after ${more ? "at least " : ""}${count} failed ${count === 1 ? "run" : "runs"}${time && `, ${time}`}`
	},
	zh: {
		more: (count) => `另有 ${count} 个`,
		moreFailed: (count) => `另有 ${count} 个失败`,
		compare: "查看对比",
		tests: ({ failed, passed, skipped }) => [
			`失败 ${failed}`,
			`通过 ${passed}`,
			`跳过 ${skipped}`
		],
		comma: "，",
		failing: ({ count, more, first }) => {
			if (more) return `已连续失败至少 ${count} 次`;
			const bad = first?.sha === void 0 ? "" : `，首个失败提交 ${first.sha.slice(0, 7)}`;
			return `自 #${first?.runNumber ?? "?"} 起失败（共 ${count + 1} 次${bad}）`;
		},
		fixed: ({ count, more }, time) => `连续失败${more ? "至少" : ""} ${count} 次后恢复${time && `，历时 ${time}`}`
	}
};
const repository = ({ facts }) => [{
	text: facts.repository ?? "",
	url: repositoryUrl(facts)
}];
function commit({ facts, title = "" }) {
	return [{
		text: facts.sha?.slice(0, 7) ?? "",
		url: commitUrl(facts, facts.sha)
	}, { text: title }];
}
function run({ facts: { runNumber }, task }) {
	return [{
		text: runNumber ? `#${runNumber}` : "",
		url: task.task.pipelineUrl
	}];
}
const duration = ({ durationMs, settings }) => formatDuration(durationMs, settings.language);
function jobs({ found, settings: { language } }) {
	return found.jobs?.map(({ name, startedAt = "", completedAt = "", url, status }) => {
		const time = formatDuration(Date.parse(completedAt) - Date.parse(startedAt), language);
		return {
			text: name + (time && ` (${time})`),
			url,
			status
		};
	});
}
function failedSteps({ found: { jobs: jobs2, job } }) {
	return (jobs2 ?? (job ? [{
		...job,
		name: "",
		url: void 0
	}] : [])).flatMap(({ name, failedSteps: failedSteps2 = [], url }) => failedSteps2.map((step) => ({
		text: name === "" ? step : `${name} / ${step}`,
		url,
		status: "FAIL"
	})));
}
function streak({ found, status, settings: { language }, now: now2 }) {
	const failures = found.history?.failures;
	if (failures === void 0 || failures.count === 0) return "";
	if (status === "FAIL") return words$1[language].failing(failures);
	if (status !== "SUCCESS") return "";
	const ms = now2.getTime() - Date.parse(failures.first?.startedAt ?? "");
	return words$1[language].fixed(failures, ms > 0 && !failures.more ? spanText(ms, language) : "");
}
function pullRequest({ facts }) {
	const pull = readPullRequest(facts);
	if (pull === void 0) return [];
	const { number, title = "", url, head, base } = pull;
	return [
		{
			text: `#${number}`,
			url
		},
		{ text: title },
		{ text: head && base ? `(${head} → ${base})` : "" }
	];
}
function changes({ facts, settings: { language } }) {
	const pushed = readChanges(facts);
	if (pushed === void 0) return [];
	const { more, compare } = words$1[language];
	const { url } = pushed;
	return [...pushed.commits.map(({ title, author }) => ({ text: author === void 0 ? title : `${title} (${author})` })), {
		text: pushed.more > 0 ? more(pushed.more) : url === void 0 ? "" : compare,
		url
	}];
}
function tests({ found: { tests: results }, settings: { language } }) {
	if (results === void 0) return [];
	const { failures, failed, seconds } = results;
	const said = words$1[language];
	const rest = failed - failures.length;
	const counts = said.tests(results).filter((text2) => !/^0 |\s0$/.test(text2));
	const time = seconds === void 0 ? "" : ` (${secondsText(seconds, language)})`;
	return [
		...failures.map(({ name, text: text2 }) => ({
			text: text2 === "" ? name : `${name}: ${text2}`,
			status: "FAIL"
		})),
		{ text: rest > 0 && failures.length > 0 ? said.moreFailed(rest) : "" },
		{ text: counts.length === 0 ? "" : `${counts.join(said.comma)}${time}` }
	];
}
function errors({ found }) {
	return found.errors?.map(({ at: at2, text: text2, url }) => ({
		text: at2 ? `${at2}: ${text2}` : text2,
		url,
		status: "FAIL"
	}));
}
const maxArtifacts = 10;
function artifacts({ found: { artifacts: artifacts2 = [] }, facts, settings: { language } }) {
	const texts = artifacts2.slice(0, maxArtifacts).map(({ name, bytes }) => bytes === void 0 ? name : `${name} (${sizeText(bytes)})`);
	const rest = artifacts2.length - maxArtifacts;
	const url = `${runUrl(facts)}#artifacts`;
	return [...texts, rest > 0 ? words$1[language].more(rest) : ""].map((text2) => ({
		text: text2,
		url
	}));
}
function params({ task }) {
	return task.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }));
}
function formatDuration(ms, language) {
	if (Number.isNaN(ms)) return "";
	const seconds = Math.max(0, Math.round(ms / 1e3));
	const units = language === "zh" ? [
		"小时",
		"分",
		"秒"
	] : [
		"h",
		"m",
		"s"
	];
	const parts = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	const first = parts.findIndex((part2, index) => part2 > 0 || index === 2);
	return parts.slice(first).map((part2, index) => `${index === 0 ? part2 : String(part2).padStart(2, "0")}${units[first + index]}`).join(language === "zh" ? "" : " ");
}
function spanText(ms, language) {
	const minutes = Math.max(1, Math.round(ms / 6e4));
	const units = language === "zh" ? [
		"天",
		"小时",
		"分钟"
	] : [
		"d",
		"h",
		"min"
	];
	const parts = [
		Math.floor(minutes / 1440),
		Math.floor(minutes / 60) % 24,
		minutes % 60
	];
	const first = parts.findIndex((part2) => part2 > 0);
	return parts.slice(first, first + 2).flatMap((part2, index) => part2 === 0 ? [] : [`${part2} ${units[first + index]}`]).join(" ");
}
function secondsText(seconds, language) {
	if (seconds >= 9.95) return formatDuration(seconds * 1e3, language);
	return `${seconds.toFixed(1)}${language === "zh" ? "秒" : "s"}`;
}
function sizeText(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
	return `${(bytes / 1e3 ** power).toFixed(1)} ${units[power - 1]}`;
}
const fields = {
	repository: {
		en: "Repository",
		zh: "代码库",
		value: repository
	},
	workflow: {
		en: "Workflow",
		zh: "工作流",
		value: ({ task }) => task.task.pipelineName
	},
	job: {
		en: "Job",
		zh: "作业",
		needs: "job-name",
		value: ({ job }) => job
	},
	stage: {
		en: "Stage",
		zh: "阶段",
		value: ({ task }) => task.task.stageName
	},
	status: {
		en: "Status",
		zh: "状态",
		value: ({ status, settings }) => statusLabel(status, settings.language)
	},
	actor: {
		en: "By",
		zh: "执行人",
		value: ({ facts }) => facts.actor
	},
	event: {
		en: "Event",
		zh: "事件",
		value: ({ facts }) => facts.eventName
	},
	branch: {
		en: "Branch",
		zh: "分支",
		value: ({ facts }) => facts.branch
	},
	commit: {
		en: "Commit",
		zh: "提交",
		needs: "title",
		value: commit
	},
	author: {
		en: "Author",
		zh: "提交人",
		needs: "author",
		value: ({ author }) => author
	},
	run: {
		en: "Run",
		zh: "运行",
		value: run
	},
	duration: {
		en: "Duration",
		zh: "耗时",
		needs: "start",
		value: duration
	},
	jobs: {
		en: "Jobs",
		zh: "作业列表",
		list: true,
		needs: "jobs",
		value: jobs
	},
	"failed-steps": {
		en: "Failed steps",
		zh: "失败步骤",
		list: true,
		needs: "failed-steps",
		value: failedSteps
	},
	streak: {
		en: "History",
		zh: "历史",
		needs: "streak",
		value: streak
	},
	"pull-request": {
		en: "Pull request",
		zh: "合并请求",
		value: pullRequest
	},
	changes: {
		en: "Changes",
		zh: "变更",
		list: true,
		value: changes
	},
	tests: {
		en: "Tests",
		zh: "测试",
		list: true,
		needs: "tests",
		value: tests
	},
	errors: {
		en: "Errors",
		zh: "错误",
		list: true,
		needs: "errors",
		value: errors
	},
	artifacts: {
		en: "Artifacts",
		zh: "制品",
		list: true,
		needs: "artifacts",
		value: artifacts
	},
	params: {
		en: "Parameters",
		zh: "运行参数",
		list: true,
		value: params
	},
	link: {
		en: "Link",
		zh: "链接",
		value: ({ link: { url } }) => [{
			text: url,
			url
		}]
	}
};
const originals = {
	pipelineName: "workflow",
	operator: "actor",
	pipelineTask: "job",
	pipelineJob: "job",
	pipelineStage: "stage"
};
const contentNames = [
	...Object.keys(fields),
	...Object.keys(originals),
	"none"
];
function parseContent(words2) {
	return [...new Set(words2.filter((word) => word !== "none").map((word) => originals[word] ?? word))];
}
const tag = {
	en: "Tag",
	zh: "标签"
};
function buildFields(names, known) {
	const { facts, settings } = known;
	const pull = names.includes("pull-request") ? readPullRequest(facts) : void 0;
	return names.flatMap((name) => {
		const row = fields[name];
		if (name === "branch" && pull?.head && pull.base) return [];
		const twice = name === "commit" && pull?.title;
		const said = row.value(known) ?? "";
		const values = (typeof said === "string" ? [{ text: said }] : said).filter(({ text: text2 }) => text2 !== "" && text2 !== twice);
		const isTag = name === "branch" && facts.context.ref === `refs/tags/${facts.branch}`;
		const list = values.some(({ status }, index) => row.list && (index > 0 || status));
		return values.length === 0 ? [] : [{
			name,
			label: (isTag ? tag : row)[settings.language],
			values,
			list
		}];
	});
}
const part = /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|CREDENTIAL|CREDS|COOKIE|BEARER|JWT|SESSION|WEBHOOK|PRIVATE|(?<!MON|DON|TUR|HOC)KEY(?!WORD|BOARD)|AUTH(?!OR(?!I[SZ]))/;
const whole = /^(?:\w*(?<!BY|COM|TRES|SUR)PASS|(?:GH|GITHUB|GITLAB)?PAT|[TH]?OTP|SAS|(?:PG|DB|SENTRY)?DSN)\d*$/;
const words = /(?<!^OLD)(?<=\w)PWD(?![A-Z])|_PROXY$|CONN(?:ECTION)?_?STR|(?:DATABASE|DATASOURCE|DB|MONGO|REDIS|VALKEY|POSTGRES|PG|SQL|MARIA|ORACLE|AMQP|RABBIT|BROKER|KAFKA|NATS|ELASTIC|OPENSEARCH|CLICKHOUSE|COUCH|CASSANDRA|SCYLLA|COCKROACH|NEO4J|MEMCACHE|INFLUX|SUPABASE)\w*_UR[IL]S?$/;
function looksLikeCredential(name) {
	const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
	return words.test(upper) || upper.split("_").some((word) => part.test(word) || whole.test(word));
}
const variables = {
	PIPELINE_ID: ({ task }) => task.task.pipelineId,
	PIPELINE_NAME: ({ task }) => task.task.pipelineName,
	BUILD_NUMBER: ({ task }) => task.task.buildNumber,
	BUILD_REMARK: ({ facts, found }) => facts.remark ?? found.run?.remark,
	BUILD_EXECUTOR: ({ facts }) => facts.actor,
	BUILD_MESSAGE: ({ facts: { actor = "", eventName = "" } }) => `${actor}·${eventName}`,
	DATETIME: ({ now: now2, settings }) => dateTime(now2, settings.timeZone),
	TIMESTAMP: ({ now: now2 }) => now2.getTime(),
	CI_SOURCE_NAME: ({ facts }) => facts.repository?.split("/")[1],
	CI_COMMIT_REF_NAME: ({ facts }) => facts.branch,
	CI_COMMIT_TITLE: ({ title }) => title,
	CI_COMMIT_SHA: ({ facts }) => facts.sha,
	CI_COMMIT_ID: ({ facts }) => facts.sha?.slice(0, 8),
	STATUS: ({ status }) => status,
	STATUS_NAME: ({ status, settings }) => statusLabel(status, settings.language),
	STAGE_NAME: ({ task }) => task.task.stageName,
	TASK_NAME: ({ task }) => task.task.taskName,
	PIPELINE_URL: ({ task }) => task.task.pipelineUrl,
	DURATION: ({ durationMs, settings }) => formatDuration(durationMs, settings.language),
	COMMIT_AUTHOR: ({ author }) => author,
	EVENT_NAME: ({ facts }) => facts.eventName,
	REPOSITORY: ({ facts }) => facts.repository
};
Object.keys(variables);
function dateTime(moment, timeZone) {
	return (timeZone === "UTC" ? moment.toISOString().slice(0, 19) : moment.toLocaleString("sv", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium"
	})).replace(/[T: ]/g, "-");
}
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(\|\w+)?(?::-([^{}]*))?\}/g;
const ofRunner = /^(?:INPUT_|STATE_|ACTIONS_)|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/i;
function referencesIn(text2) {
	return matchesIn(text2).flatMap(([, dollar, name = ""]) => dollar === "$" ? [] : name);
}
function matchesIn(text2) {
	return text2.includes("${") ? [...text2.matchAll(reference)] : [];
}
function expand(text2, known) {
	const spans = [];
	const problems = {
		unknown: new Set(),
		refused: new Set()
	};
	let end = 0;
	for (const match of matchesIn(text2)) {
		push(spans, {
			source: "template",
			text: text2.slice(end, match.index)
		});
		end = match.index + match[0].length;
		const span = match[1] === "$" ? {
			source: "template",
			text: match[0].slice(1)
		} : spanOf(match, known);
		if (typeof span !== "string") push(spans, span);
		else {
			problems[span].add(match[2] ?? "");
			push(spans, {
				source: "template",
				text: match[0]
			});
		}
	}
	push(spans, {
		source: "template",
		text: text2.slice(end)
	});
	return {
		spans,
		unknown: [...problems.unknown],
		refused: [...problems.refused]
	};
}
function spanOf([, , name = "", filter, written2], known) {
	const own = Object.hasOwn(variables, name) ? String(variables[name]?.(known) ?? "") : void 0;
	if (ofRunner.test(name) || looksLikeCredential(name)) return "refused";
	const raw = filter === "|raw" || written2?.endsWith("|raw") === true;
	if (filter !== void 0 && !raw) return "unknown";
	const fallback = written2?.replace(/\|raw$/, "");
	const value = own ?? (Object.hasOwn(known.env, name) ? known.env[name] : void 0);
	if (value !== void 0 && (value !== "" || fallback === void 0)) return {
		source: raw ? "raw" : "value",
		text: value
	};
	return fallback === void 0 ? "unknown" : {
		source: "template",
		text: fallback
	};
}
function push(spans, span) {
	const last = spans.at(-1);
	if (span.text === "") return;
	if (last?.source === span.source) spans[spans.length - 1] = {
		...last,
		text: last.text + span.text
	};
	else spans.push(span);
}
function findRequirements(asked, before) {
	const needs = ["run-page", ...asked.rendersText ? messageNeeds(asked) : payloadNeeds[asked.payloadFormat]];
	if (before.status === void 0) needs.push("jobs");
	if ([asked.selectors, asked.mentionOn].some((words2) => shouldReport(words2, before.status).kind === "needs-history")) needs.push("history");
	const read = needs.flatMap((need) => sources[need](asked, before) || []);
	return {
		lookUps: new Set(read.filter((name) => name !== "tests")),
		tests: read.includes("tests")
	};
}
const payloadNeeds = {
	documented: ["job-name", "workflow-id"],
	flow: [
		"job-name",
		"workflow-id",
		"title"
	]
};
const references = new Map([
	["TASK_NAME", "job-name"],
	["DURATION", "start"],
	["CI_COMMIT_TITLE", "title"],
	["COMMIT_AUTHOR", "author"],
	["PIPELINE_ID", "workflow-id"],
	["BUILD_REMARK", "remark"]
]);
function messageNeeds({ content, title, custom, mentions }) {
	const needs = content.flatMap((name) => fields[name].needs ?? []);
	for (const text2 of [title, custom]) needs.push(...referencesIn(text2).flatMap((name) => references.get(name) ?? []));
	if (title === "") needs.push("job-name");
	if (mentions.some(({ kind }) => kind === "author")) needs.push("login");
	return needs;
}
const sources = {
	"job-name": ({ scope, taskName }, { jobName }) => scope === "job" && taskName === "" && jobName === void 0 && "job",
	start: ({ scope }, { facts, startedAt }) => scope === "job" ? startedAt === void 0 && "job" : facts.startedAt === void 0 && "run",
	title: (_, { facts: { sha, title } }) => sha !== void 0 && title === void 0 && "commit",
	author: (_, { facts: { sha, authorLogin, authorName } }) => sha !== void 0 && (authorLogin ?? authorName) === void 0 && "commit",
	login: (_, { facts: { sha, authorLogin } }) => sha !== void 0 && authorLogin === void 0 && "commit",
	"workflow-id": (_, { facts }) => facts.workflowId === void 0 && "run",
	remark: (_, { facts }) => facts.remark === void 0 && "run",
	"run-page": (_, { facts }) => facts.context.forge === "gitea" && "run",
	jobs: () => "jobs",
	"failed-steps": ({ scope }, { status }) => mayHaveFailed(status) && (scope === "job" ? "job" : "jobs"),
	errors: ({ scope }, { status }) => scope !== "job" && mayHaveFailed(status) && "errors",
	history: () => "history",
	streak: (_, { status }) => (status === void 0 || status === "FAIL" || status === "SUCCESS") && "streak",
	artifacts: () => "artifacts",
	tests: ({ testReports }, { status }) => testReports.length > 0 && (status === void 0 || isFinal(status)) && "tests"
};
function mayHaveFailed(status) {
	return status === void 0 || status === "FAIL" || status === "CANCELED" || status === "UNKOWN";
}
const messageInputs = [
	"title",
	"custom-content",
	"mentions",
	"mention-on",
	"mention-map",
	"test-reports"
];
const robotInputs = ["webhook-url", ...messageInputs];
const mailInputs = [
	"email-to",
	"email-cc",
	"email-bcc",
	"email-from",
	"email-reply-to",
	"email-attachments"
];
const serverInputs = [
	"smtp-url",
	"smtp-host",
	"smtp-port",
	"smtp-security"
];
const loginInputs = [
	"smtp-username",
	"smtp-password",
	"smtp-access-token"
];
const channels = {
	dingtalk: {
		load: async () => (await __nccwpck_require__2.e(
			888
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1888))).dingtalk,
		transport: "http",
		aliases: [],
		misspellings: [
			"dingding",
			"ding",
			"dingtalk-robot",
			"钉钉"
		],
		impliedByInput: "webhook-url",
		url: {
			hosts: ["oapi.dingtalk.com", "api.dingtalk.com"],
			path: /^\/robot\/send$/,
			token: "access_token",
			example: "https://oapi.dingtalk.com/robot/send?access_token=…",
			commonMistake: {
				path: "/v1.0/robot/",
				reason: "belongs to a DingTalk app robot, which works differently. Create a custom robot in the group and copy its webhook URL."
			}
		},
		inputs: [...robotInputs, "secret"],
		mentions: ["mobile", "id"],
		rendersText: true
	},
	wecom: {
		load: async () => (await __nccwpck_require__2.e(
			985
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5985))).wecom,
		transport: "http",
		aliases: ["wechat"],
		misspellings: "qywx weixin wework wxwork work-wechat wechat-work wechatwork 企业微信 微信".split(" "),
		impliedByInput: "webhook-url",
		url: {
			hosts: ["qyapi.weixin.qq.com"],
			path: /^\/cgi-bin\/webhook\/send$/,
			token: "key",
			example: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…"
		},
		inputs: robotInputs,
		mentions: ["id", "mobile"],
		rendersText: true
	},
	lark: {
		load: async () => (await __nccwpck_require__2.e(
			450
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4450))).lark,
		transport: "http",
		aliases: ["feishu"],
		misspellings: [
			"larksuite",
			"feishu-bot",
			"lark-bot",
			"飞书"
		],
		impliedByInput: "webhook-url",
		url: {
			hosts: [
				"open.feishu.cn",
				"open.larksuite.com",
				"open.larkoffice.com"
			],
			path: /^\/open-apis\/bot\/v2\/hook\/[^/]+$/,
			example: "https://open.feishu.cn/open-apis/bot/v2/hook/…",
			commonMistake: {
				path: "/flow/api/trigger-webhook/",
				reason: "starts a Feishu flow, which is not a bot. Create a custom bot in the group and copy its webhook URL."
			}
		},
		inputs: [...robotInputs, "secret"],
		mentions: ["open-id", "id"],
		rendersText: true
	},
	webhook: {
		load: async () => (await __nccwpck_require__2.e(
			13
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7013))).webhook,
		transport: "http",
		aliases: [],
		misspellings: [
			"http",
			"https",
			"hook",
			"url",
			"custom",
			"generic"
		],
		impliedByInput: "webhook-url",
		inputs: [
			"webhook-url",
			"secret",
			"webhook-headers",
			"payload-format"
		],
		mentions: [],
		rendersText: false
	},
	email: {
		load: async () => (await __nccwpck_require__2.e(
			232
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6232))).email,
		transport: "smtp",
		aliases: [],
		misspellings: [
			"mail",
			"e-mail",
			"smtp",
			"gmail",
			"邮件",
			"邮箱"
		],
		impliedByInput: "email-to",
		inputs: [
			...messageInputs,
			...mailInputs,
			...serverInputs,
			...loginInputs
		],
		mentions: ["address"],
		rendersText: true
	}
};
const channelDefinitions = Object.entries(channels);
function hostOf(url) {
	return `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;
}
function isLoopback(hostname) {
	return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}
const strangers = [
	["Slack", /^hooks\.slack(?:-gov)?\.com\//],
	["Discord", /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//],
	["Microsoft Teams", /^[\w-]+\.webhook\.office\.com\//],
	["Telegram", /^api\.telegram\.org\//]
];
const receiver = channelDefinitions.find(([, { transport, url }]) => transport === "http" && url === void 0)?.[0];
function parseWebhookUrl(text2) {
	if (!URL.canParse(text2)) return void 0;
	const url = new URL(text2);
	let path = url.pathname;
	while (path.endsWith("/")) path = path.slice(0, -1);
	if (robotAt(path) !== void 0) url.pathname = path;
	return url;
}
function robotAt(path) {
	return channelDefinitions.find(([, { url }]) => url?.path.test(path))?.[0];
}
function findUrlProblem(text2, url, place) {
	const [odd, quote, reference2] = /(^["'`]|["'`]$)|(^\$|^secrets\.|\$\{|\{\{)|[,;，；]https?:\/\//i.exec(text2) ?? [];
	if (quote !== void 0) return "has quotes around the URL. Remove them from the secret.";
	if (reference2 !== void 0) return "holds a reference that was not filled in. Write ${{ secrets.NAME }}, with the name of your secret.";
	if (odd !== void 0) return "has several URLs in one line. Write each on a line of its own.";
	if (url === void 0 || url.protocol.includes(".")) return notAUrl(text2);
	if (url.protocol !== "https:" && url.protocol !== "http:") return `begins with ${url.protocol} but only https: (or http: inside your network) can be used.`;
	if (url.username !== "" || url.password !== "") return "holds a user name or password. Use 'webhook-headers' with an Authorization line instead.";
	return problemOfService(url, place);
}
function notAUrl(text2) {
	if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text2)) return "does not begin with https://. Put https:// before it.";
	return /^[\w-]{16,}$/.test(text2) ? "is only a token or a key. Give the whole URL that the robot's page shows, beginning with https://." : "is not a URL. Copy it again, beginning with https://.";
}
function problemOfService(url, { channel, named }) {
	const rowOf = (name) => channels[name].url;
	const expected = rowOf(channel);
	const robot = robotAt(url.pathname);
	const host = url.hostname.endsWith(".") ? url.hostname.slice(0, -1) : url.hostname;
	const service = channelDefinitions.find(([, row]) => row.url?.hosts.includes(host))?.[0];
	const known = expected !== void 0 || service !== void 0;
	const strict = expected !== void 0 || !named;
	const mistaken = channelDefinitions.map(([, row]) => row.url?.commonMistake).find((one) => one !== void 0 && url.pathname.startsWith(one.path));
	if (strict && mistaken !== void 0) return mistaken.reason;
	if (robot !== void 0 && robot !== channel && known) return `is the URL of a robot of the channel ${robot}, not ${channel}. ${named ? `Write 'channel: ${robot}' or leave 'channel' out` : "Use a step for each channel"}.`;
	const home = service ?? channel;
	const example = rowOf(home)?.example.replace("https://", "");
	if (robot === void 0 && known && strict) return `is not the URL of a robot of the channel ${home}, which looks like ${example}. Copy it again from the robot's page.`;
	if (expected?.token !== void 0 && service === channel && !url.searchParams.get(expected.token)) return `has no ${expected.token}: it looks like ${example}. Copy it again from the robot's page.`;
	if (service !== void 0 && url.protocol === "http:") return "begins with http:, which would send the token in clear. Begin it with https:.";
	if (named || robot !== void 0) return void 0;
	const stranger = strangers.find(([, address]) => address.test(host + url.pathname));
	return stranger && `is a webhook of ${stranger[0]}, a service that this action does not write messages for. Use an action made for it; to send the task payload there all the same, write 'channel: ${receiver}'.`;
}
const encoder = new TextEncoder();
const neighbourhood = 256;
function truncateBytes(text2, bytes) {
	if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)(text2) <= bytes) return text2;
	const room = bytes - (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)("…");
	if (room < 0) return "";
	const { read } = encoder.encodeInto(text2, new Uint8Array(room));
	return text2.slice(0, graphemeBorder(text2, read)) + "…";
}
function graphemeBorder(text2, at2) {
	if (/^[\n -~\u4e00-\u9fff]{2}$/.test(text2.slice(at2 - 1, at2 + 1))) return at2;
	const start = Math.max(0, at2 - neighbourhood);
	const window = text2.slice(start, at2 + neighbourhood);
	const border = new Intl.Segmenter().segment(window).containing(at2 - start)?.index ?? 0;
	return border === 0 && start > 0 ? at2 : start + border;
}
function quoteForLog(word) {
	return truncateBytes((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(word), 48);
}
var InputError = class extends Error {
	name = "InputError";
	problems;
	constructor(problems) {
		super(problems.map((problem) => `Input '${problem.input}' ${problem.text}`).join("\n"));
		this.problems = problems;
	}
};
const mostProblemsOfOneInput = 8;
function addError(reader, input, text2) {
	if (reader.problems.filter((problem) => problem.input === input).length < mostProblemsOfOneInput) reader.problems.push({
		input,
		text: text2
	});
}
function addUnknownWords(reader, input, unknown, words2) {
	addError(reader, input, (hints) => hints.describeUnknownWords(unknown, hints.allowedWords(input, words2)));
}
async function toInputError({ problems }) {
	const hints = await __nccwpck_require__2.e(
		17
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6017));
	return new InputError(problems.map(({ input, text: text2 }) => ({
		input,
		text: typeof text2 === "string" ? text2 : text2(hints)
	})));
}
function splitWords(text2) {
	return text2 === "" ? [] : text2.match(/[^\s,;，、；]+/g) ?? [];
}
function splitLines(text2) {
	return text2 === "" ? [] : (text2.match(/\S[^\n]*/g) ?? []).map((line) => line.trim());
}
function parseLines(reader, name, parse) {
	return splitLines(reader.input(name)).flatMap((line, index) => {
		const value = parse(line, (text2) => void addError(reader, name, `line ${index + 1} ${text2}`));
		return value === void 0 ? [] : [value];
	});
}
function oneOf(words2) {
	const parse = (word) => {
		const key = word.toLowerCase().replaceAll("_", "-");
		return words2.find((each) => each.toLowerCase() === key);
	};
	return Object.assign(parse, { words: words2 });
}
function parseWord(reader, name, parse) {
	const word = reader.input(name);
	const value = parse(word);
	if (value === void 0) addUnknownWords(reader, name, [word], parse.words);
	return value;
}
function parseWords(reader, name, parse) {
	const given = splitWords(reader.input(name));
	const values = given.map((word) => parse(word));
	const unknown = () => new Set(given.filter((_, index) => values[index] === void 0));
	if (values.includes(void 0)) addUnknownWords(reader, name, [...unknown()], parse.words);
	return values;
}
function parseWholeNumber(reader, name, least, most2) {
	const text2 = reader.input(name);
	const value = Number(text2);
	if (String(value) !== text2 || !Number.isInteger(value) || value < least || value > most2) {
		const fix = /^\d+\s*[a-z]+$/i.test(text2) ? " Write it without a unit." : "";
		addError(reader, name, `must be a whole number from ${least} to ${most2}, not '${quoteForLog(text2)}'.${fix}`);
	}
	return value;
}
function parseFlag(reader, name) {
	const text2 = reader.input(name);
	if (text2 === "false" || text2 === "False" || text2 === "FALSE") return false;
	if (text2 !== "true" && text2 !== "True" && text2 !== "TRUE") {
		const fix = /^(?:yes|y|on|1)$/i.test(text2) ? " Write true." : /^(?:no|n|off|0)$/i.test(text2) ? " Write false." : "";
		addError(reader, name, `must be true or false, not '${quoteForLog(text2)}'.${fix}`);
	}
	return true;
}
const most = 50;
const inClear = "Input 'webhook-url' begins with http:, so the message and its token travel in clear. Use https: if the receiver has it.";
function readChannel(reader) {
	if (reader.input("channel") !== "") return parseWord(reader, "channel", channelNamed);
	const [first = ""] = splitWords(reader.input("webhook-url"));
	const path = parseWebhookUrl(first)?.pathname ?? "";
	const implied = channelDefinitions.find(([, { impliedByInput: impliedBy, url }]) => url === void 0 ? reader.input(impliedBy) !== "" : url.path.test(path));
	if (implied === void 0) addError(reader, "webhook-url", ({ messages }) => messages.nowhere);
	return implied?.[0];
}
function channelNamed(word) {
	const key = word.toLowerCase();
	return channelDefinitions.find(([name, { aliases }]) => name === key || aliases.includes(key))?.[0];
}
async function readDestination(reader, channel) {
	if (isHttp(channel)) return {
		transport: "http",
		channel,
		targets: await targetsOf(reader, channel)
	};
	const { readMailTarget } = await __nccwpck_require__2.e(
		446
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8446));
	return {
		transport: "smtp",
		channel,
		targets: [await readMailTarget(reader)]
	};
}
function isHttp(channel) {
	return channels[channel].transport === "http";
}
async function targetsOf(reader, channel) {
	const given = reader.input("webhook-url");
	const texts = given.includes("{{") ? [given] : given.match(/\S+/g) ?? [];
	if (texts.length === 0) addError(reader, "webhook-url", ({ messages }) => messages.noUrl);
	if (texts.length > most) addError(reader, "webhook-url", `has ${texts.length} URLs; at most ${most} can be given. Write one a line.`);
	const secrets = secretsOf(reader, texts.length);
	const headers = channels[channel].inputs.includes("webhook-headers") && reader.input("webhook-headers") !== "" ? (await __nccwpck_require__2.e(
		813
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3813))).readHeaders(reader) : [];
	const place = {
		channel,
		named: reader.input("channel") !== ""
	};
	return texts.map((text2, index) => {
		const url = parseWebhookUrl(text2);
		const problem = findUrlProblem(text2, url, place);
		if (problem !== void 0) addError(reader, "webhook-url", `${texts.length > 1 ? `line ${index + 1} ` : ""}${problem}`);
		else if (url?.protocol === "http:" && !isLoopback(url.hostname)) reader.warnings.push(inClear);
		return {
			url,
			secret: (secrets.length === 1 ? secrets[0] : secrets[index]) ?? "",
			headers
		};
	});
}
function secretsOf(reader, urls) {
	const text2 = reader.input("secret");
	if (text2.startsWith("https://") || text2.startsWith("http://")) addError(reader, "secret", ({ messages }) => messages.urlForSecret);
	const secrets = splitLines(text2);
	if (secrets.length > 1 && secrets.length !== urls && urls > 0) addError(reader, "secret", `has ${secrets.length} lines for ${urls} URLs. Give one for all, or one a line in the same order ('-' = none).`);
	return secrets.map((line) => line === "-" ? "" : line);
}
const scopes = [
	"job",
	"workflow",
	"workflow-run"
];
const payloadFormats = ["documented", "flow"];
async function readMessageOptions(reader, channel) {
	const { input } = reader;
	const nobody = channel === void 0 || input("mentions") === "" && input("mention-map") === "";
	return {
		scope: scopeOf(reader),
		rendersText: channel === void 0 || channels[channel].rendersText,
		content: parseContent(parseWords(reader, "content", oneOf(contentNames))),
		custom: input("custom-content"),
		title: input("title"),
		...nobody ? {
			mentions: [],
			mentionMap: new Map()
		} : (await __nccwpck_require__2.e(
			721
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9721))).readMentions(reader, channel),
		mentionOn: parseWords(reader, "mention-on", parseSelector),
		language: parseWord(reader, "language", languageOf),
		pipelineName: input("pipeline-name"),
		stageName: input("stage-name"),
		taskName: input("task-name"),
		globalParams: input("global-params") === "" ? [] : (await __nccwpck_require__2.e(
			813
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3813))).readParams(reader),
		payloadFormat: parseWord(reader, "payload-format", oneOf(payloadFormats)),
		timeZone: parseWord(reader, "time-zone", zoneOf)
	};
}
function scopeOf(reader) {
	const needs = reader.input("needs") !== "";
	if (!needs && reader.input("scope") === "") return "job";
	const scope = reader.input("scope") === "" ? "workflow" : parseWord(reader, "scope", oneOf(scopes));
	const other = scope === "job" || scope === "workflow-run" ? "scope" : "status";
	const text2 = reader.input(other);
	if (needs && text2 !== "") addError(reader, "needs", ({ needsConflict }) => needsConflict(other, text2));
	return scope;
}
function languageOf(word) {
	if (word === "en" || /^en(?:[-_][a-z]{2,4})?$/i.test(word)) return "en";
	return /^zh(?:[-_](?:cn|hans|hans[-_]cn|sg))?$/i.test(word) ? "zh" : void 0;
}
function zoneOf(name) {
	if (name === "UTC") return name;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return name;
	} catch {
		return;
	}
}
async function readRunOptions(reader, scope) {
	const { input } = reader;
	const status = input("status") === "" ? void 0 : parseWord(reader, "status", parseStatus);
	return {
		selectors: await selectorsOf(reader, status === void 0 && scope === "job"),
		status,
		neededJobs: input("needs") === "" ? void 0 : (await __nccwpck_require__2.e(
			508
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6508))).readNeededJobs(reader),
		testReports: input("test-reports") === "" ? [] : (await __nccwpck_require__2.e(
			813
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3813))).readGlobs(reader, "test-reports"),
		token: input("github-token"),
		timeoutMs: parseWholeNumber(reader, "timeout", 1, 50) * 1e3,
		retries: parseWholeNumber(reader, "retries", 0, 10),
		failOnError: parseFlag(reader, "fail-on-error"),
		dryRun: parseFlag(reader, "dry-run"),
		checkRunId: /^\d+$/.test(input("check-run-id")) ? input("check-run-id") : ""
	};
}
const neverFollowed = [
	"SKIP",
	"WAITING",
	"CANCELLING"
];
async function selectorsOf(reader, follows) {
	const text2 = reader.input("run-status");
	if (text2 === "") addUnknownWords(reader, "run-status", []);
	const selectors = parseWords(reader, "run-status", parseSelector);
	if (follows && selectors.some((selector) => neverFollowed.includes(selector))) {
		const never = splitWords(text2).filter((word) => neverFollowed.includes(parseSelector(word)));
		reader.warnings.push((await __nccwpck_require__2.e(
			17
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6017))).unreachableStatuses(never));
	}
	return selectors;
}
async function readConfig(input, eventName) {
	const reader = {
		input,
		problems: [],
		warnings: []
	};
	const channel = readChannel(reader);
	const wishes = await readMessageOptions(reader, channel);
	const wiring = await readRunOptions(reader, wishes.scope);
	if (wishes.scope === "workflow-run" && eventName !== "workflow_run") addError(reader, "scope", ({ messages }) => messages.otherTrigger);
	if (wishes.rendersText && wiring.testReports.length > 0 && !wishes.content.includes("tests")) reader.warnings.push("Input 'test-reports' is not used, because 'content' has no 'tests'. Add that word, or remove the reports.");
	const destination = channel && await readDestination(reader, channel);
	if (channel !== void 0) warnOfStrangers(reader, channel);
	if (destination === void 0 || reader.problems.length > 0) throw await toInputError(reader);
	return {
		...wishes,
		...wiring,
		destination,
		warnings: [...new Set(reader.warnings)]
	};
}
function warnOfStrangers(reader, channel) {
	const own = channels[channel].inputs;
	for (const input of new Set(Object.values(channels).flatMap((row) => row.inputs))) if (!own.includes(input) && !["", "documented"].includes(reader.input(input))) reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
}
function buildContext(env, payload) {
	const text2 = (name) => env[`GITHUB_${name}`] || void 0;
	const number = (name) => {
		const digits = text2(name) ?? "";
		return /^\d{1,15}$/.test(digits) ? Number(digits) : void 0;
	};
	return {
		payload,
		eventName: text2("EVENT_NAME"),
		sha: text2("SHA"),
		ref: text2("REF"),
		workflow: text2("WORKFLOW"),
		action: text2("ACTION"),
		actor: text2("ACTOR"),
		job: text2("JOB"),
		runAttempt: number("RUN_ATTEMPT"),
		runNumber: number("RUN_NUMBER"),
		runId: number("RUN_ID"),
		apiUrl: text2("API_URL") ?? "https://api.github.com",
		serverUrl: text2("SERVER_URL") ?? "https://github.com",
		repository: text2("REPOSITORY"),
		refName: text2("REF_NAME"),
		headRef: text2("HEAD_REF"),
		workflowRef: text2("WORKFLOW_REF"),
		triggeringActor: text2("TRIGGERING_ACTOR"),
		forge: forgeOf(env)
	};
}
function forgeOf(env) {
	if (env.FORGEJO_ACTIONS) return "forgejo";
	return env.GITEA_ACTIONS || env.GITEA_STATE ? "gitea" : "github";
}
const maxBytes = 26214400;
function readEvent(path) {
	const event = path ? eventIn(path) : "is missing (GITHUB_EVENT_PATH is not set)";
	if (typeof event === "object") return {
		event,
		warning: ""
	};
	return {
		event: {},
		warning: `The event file ${event}; the message has fewer facts.`
	};
}
function eventIn(path) {
	try {
		const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
		if (!found.isFile()) return "is not a file";
		if (found.size > maxBytes) return "is larger than 25 MiB";
		const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8");
		const text2 = read.startsWith("\uFEFF") ? read.slice(1) : read;
		if (text2.trim() === "") return "is empty";
		const event = JSON.parse(text2);
		return typeof event === "object" && event !== null && !Array.isArray(event) ? event : "holds no JSON object";
	} catch (error) {
		return error instanceof SyntaxError ? "is not valid JSON" : "is missing or cannot be read";
	}
}
function ending() {
	const callbacks = new Set();
	let reached = false;
	return {
		get reached() {
			return reached;
		},
		reach: () => {
			reached = true;
			for (const callback of callbacks) callback();
		},
		onReached: (callback) => {
			if (reached) callback();
			else callbacks.add(callback);
			return () => callbacks.delete(callback);
		}
	};
}
const attemptMs = 6500;
function listenForCancel() {
	const atOnce = ending();
	const attempts = ending();
	const onSignal = () => {
		setTimeout(attempts.reach, attemptMs).unref();
		atOnce.reach();
	};
	process.on("SIGINT", onSignal);
	process.on("SIGTERM", onSignal);
	return {
		cancelled: () => atOnce.reached,
		atOnce,
		attempts,
		pause: (ms) => pauseUntil(ms, atOnce)
	};
}
function pauseUntil(ms, { onReached }) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		onReached(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}
const leastPiece = 4;
const depth = 3;
function createRedact(values) {
	let forms = [];
	let known = 0;
	return (text2, whole2 = true) => {
		if (known < values.length) {
			forms = [...new Set(values.flatMap(formsOf))];
			known = values.length;
		}
		const ranges = rangesIn(text2, forms, whole2);
		return ranges.length === 0 ? text2 : withStars(text2, ranges);
	};
}
function rangesIn(text2, forms, whole2, left = depth) {
	const ranges = [];
	for (const form of forms) for (let at2 = text2.indexOf(form); at2 >= 0; at2 = text2.indexOf(form, at2 + form.length)) ranges.push([at2, at2 + form.length]);
	const tail = whole2 ? 0 : tailLength(text2, forms);
	if (tail > 0) ranges.push([text2.length - tail, text2.length]);
	const meant = left > 0 ? withoutEscapes(text2) : text2;
	const inside = meant === text2 ? [] : rangesIn(meant, forms, whole2, left - 1);
	if (inside.length === 0) return ranges;
	const starts = startsIn(text2);
	return [...ranges, ...inside.map(([from, to]) => [starts[from] ?? 0, starts[to] ?? text2.length])];
}
function startsIn(text2) {
	const starts = [];
	for (const { 0: piece, index } of text2.matchAll(escapes("|[^]"))) for (let left = piece.length === 1 ? 1 : unescaped(piece).length; left > 0; left -= 1) starts.push(index);
	return starts;
}
function tailLength(text2, forms) {
	let longest = 0;
	for (const form of forms) for (let length = Math.max(leastPiece, longest + 1); length < form.length; length += 1) if (text2.endsWith(form.slice(0, length))) longest = length;
	return longest;
}
function withStars(text2, ranges) {
	let shown = "";
	let at2 = 0;
	for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
		if (from >= at2) shown += `${text2.slice(at2, from)}***`;
		at2 = Math.max(at2, to);
	}
	return shown + text2.slice(at2);
}
function formsOf(value) {
	const layers = [value];
	for (let left = depth; left > 0; left -= 1) layers.push(withoutEscapes(layers.at(-1) ?? ""));
	const bytes = Buffer.from(value);
	const hex = bytes.toString("hex");
	return [
		...layers,
		value.replaceAll(" ", "+"),
		...base64Of(bytes),
		hex,
		hex.toUpperCase()
	].filter((form) => form.length >= leastPiece);
}
function base64Of(bytes) {
	const own = bytes.toString("base64");
	const inside = [
		0,
		1,
		2
	].map((skipped) => {
		const groups = Math.floor((bytes.length - skipped) / 3);
		return bytes.subarray(skipped, skipped + groups * 3).toString("base64");
	});
	const standard = [
		own,
		own.replaceAll("=", ""),
		...inside
	];
	return [...standard, ...standard.map((text2) => text2.replaceAll("+", "-").replaceAll("/", "_"))];
}
function escapes(or = "") {
	const hex = "[\\da-fA-F]";
	return new RegExp(`${`%[0-7]${hex}|%[c-fC-F]${hex}(?:%[89abAB]${hex}){1,3}`}|${`\\\\(?:u${hex}{4}|x${hex}{2}|["'\\\\/bfnrt])`}|${`&(?:#\\d{1,7}|#[xX]${hex}{1,6}|amp|lt|gt|quot|apos);`}${or}`, "g");
}
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'"
};
function withoutEscapes(text2) {
	return /[%&\\]/.test(text2) ? text2.replace(escapes(), unescaped) : text2;
}
function unescaped(piece) {
	if (piece.startsWith("%")) return (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(piece);
	if (piece.startsWith("\\")) return JSON.parse(`"${piece.replace("\\'", "'").replace("\\x", "\\u00")}"`);
	const name = piece.slice(1, -1);
	if (!name.startsWith("#")) return entities[name] ?? piece;
	const point = Number(name.replace("#", "").replace(/^x/i, "0x"));
	return point <= 1114111 ? String.fromCodePoint(point) : piece;
}
const shortest = 4;
const runnerTokens = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
const publicNames = [
	"GITHUB_REPOSITORY",
	"GITHUB_REF",
	"GITHUB_HEAD_REF",
	"GITHUB_SHA",
	"GITHUB_RUN_ID"
];
const proxyNames$1 = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy",
	"ALL_PROXY",
	"all_proxy"
];
function collectSecrets(input, env) {
	const found = new Set();
	const tooShort = new Set();
	const add = (name, values2) => {
		for (const value of values2.map((each) => each.trim())) if (value.length >= shortest) found.add(value);
		else if (value !== "" && value !== "-") tooShort.add(name);
	};
	const linesOf = (name) => input(name).split("\n");
	for (const name of [
		"secret",
		"smtp-password",
		"smtp-access-token",
		"github-token"
	]) add(name, linesOf(name));
	for (const url of input("webhook-url").split(/\s+/)) add("webhook-url", urlSecrets(url, env));
	add("smtp-url", loginSecrets(input("smtp-url")));
	add("smtp-password", [plainLogin(input)]);
	for (const line of linesOf("webhook-headers")) add("webhook-headers", headerSecrets(line, env));
	for (const name of runnerTokens) add(name, [env[name] ?? ""]);
	for (const name of proxyNames$1) add(name, loginSecrets(env[name] ?? ""));
	const values = [...found];
	const warnings = [...tooShort].map((name) => `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`);
	const learn = (value) => {
		const text2 = value.trim();
		if (text2.length < shortest || values.includes(text2)) return [];
		values.push(text2);
		return [text2];
	};
	return {
		values,
		warnings,
		redact: createRedact(values),
		learn
	};
}
function urlSecrets(value, env) {
	const quoted = /^["'`]+|["'`]+$/g;
	if (quoted.test(value)) return [value, ...urlSecrets(value.replace(quoted, ""), env)];
	if (!URL.canParse(value)) return value.length >= 16 ? [value] : [];
	const url = new URL(value);
	const whole2 = url.pathname === "/" && url.search === "" ? [] : [value, url.href];
	const tokens = url.pathname.split("/").filter((part2) => part2.length >= (/\d/.test(part2) ? 8 : 16));
	const query = [...url.searchParams].filter(([name, part2]) => part2.length >= 6 && isSecret(part2, name, env));
	const given = [...tokens.filter((part2) => isSecret(part2, "", env)), ...query.map(([, part2]) => part2)];
	return [
		...whole2,
		...given,
		url.username,
		...passwordOf(url)
	];
}
function loginSecrets(value) {
	if (!value.includes("@")) return [];
	return URL.canParse(value) ? [value, ...passwordOf(new URL(value))] : [value];
}
function plainLogin(input) {
	const url = URL.canParse(input("smtp-url")) ? new URL(input("smtp-url")) : void 0;
	const user = input("smtp-username") || (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(url?.username ?? "");
	const password = input("smtp-password") || (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(url?.password ?? "");
	return user === "" || password === "" ? "" : Buffer.from(`\0${user}\0${password}`).toString("base64");
}
function passwordOf({ password }) {
	return [password, (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.n)(password)];
}
function headerSecrets(line, env) {
	const colon = line.indexOf(":");
	const value = line.slice(colon + 1).trim();
	if (value.length < 8) return [];
	const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
	if (!credential && !isSecret(value, line.slice(0, colon), env)) return [];
	return credential ? [value, credential] : [value];
}
function isSecret(value, name, env) {
	if (/^k$|key|token|secret|auth|pass|pwd|cookie|cred|sign|code/i.test(name)) return true;
	if (/^(?:(?:[A-Z]?[a-z]{1,14}|[A-Z]{2,15})(?:[-_./ ]|$))+$/.test(value)) return false;
	return !publicNames.some((each) => env[each]?.toLowerCase().includes(value.toLowerCase()));
}
const inputNames = [
	"channel webhook-url secret run-status status scope needs content custom-content title",
	"mentions mention-on mention-map language pipeline-name stage-name task-name global-params",
	"email-to email-cc email-bcc email-from email-reply-to email-attachments",
	"smtp-url smtp-host smtp-port smtp-security smtp-username smtp-password smtp-access-token",
	"webhook-headers test-reports payload-format time-zone github-token timeout retries fail-on-error dry-run",
	"job-status check-run-id secret-source"
].flatMap((row) => row.split(" "));
function createInput(env) {
	return (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
const finishedState = [["stage", "done"]];
const hidden = ["job-status", "secret-source"];
function detectStage(entry, env) {
	if (entry === "post" && env.STATE_stage === "done") return void 0;
	const handedOver = entry === "post" && env.STATE_stage === "follow";
	return {
		name: entry,
		handedOver,
		startedAt: handedOver && env.STATE_startedAt || void 0,
		jobName: handedOver && env.STATE_jobName || void 0
	};
}
function readStageInputs({ handedOver }, env) {
	const fresh = createInput(env);
	if (!handedOver) return fresh;
	return (name) => hidden.includes(name) ? fresh(name) : (env[`STATE_input-${name}`] ?? "").trim();
}
function reportsInPost({ status, scope }) {
	return status === void 0 && scope === "job";
}
function saveStageState(input, settings, started) {
	const unsaved = "The runner's state file is missing or cannot be written (is the disk full?)";
	if (!reportsInPost(settings)) {
		if (!saveValues("STATE", finishedState)) annotate("warning", `${unsaved}; this report needs none.`);
		return;
	}
	if (!saveValues("STATE", [
		...inputNames.filter((name) => !hidden.includes(name) && input(name) !== "").map((name) => [`input-${name}`, input(name)]),
		["startedAt", new Date(started).toISOString()],
		["stage", "follow"]
	])) annotate("error", `${unsaved}: the end of the job is reported without what this stage learned.`);
}
function startStage(stage, env, started) {
	const cancellation = listenForCancel();
	const input = readStageInputs(stage, env);
	const secrets = collectSecrets(input, env);
	for (const value of secrets.values) setSecret(value);
	return {
		env,
		started,
		stage,
		input,
		secrets,
		cancellation
	};
}
async function loadStage(start) {
	const { env, started, stage, input, secrets } = start;
	const settings = await readConfig(input, env.GITHUB_EVENT_NAME ?? "");
	if (stage.name === "post" && !reportsInPost(settings)) return void 0;
	if (settings.destination.transport === "smtp") {
		const { requireLogin } = await __nccwpck_require__2.e(
			805
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8805));
		requireLogin(settings.destination.targets[0].server, input, env);
	}
	if (reportsInPost(settings) && (env.ACT || env.GITEA_ACTIONS || env.GITEA_STATE || env.FORGEJO_ACTIONS)) {
		const { requireFreshStatus } = await __nccwpck_require__2.e(
			44
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 44));
		requireFreshStatus(env, stage.name);
	}
	if (stage.name === "main") {
		warn([...settings.warnings, ...secrets.warnings], secrets);
		saveStageState(input, settings, started);
	}
	let facts;
	const readOnce = () => {
		facts ??= readFacts(start, settings);
		return facts;
	};
	return {
		...start,
		settings,
		facts: readOnce
	};
}
function warn(texts, { redact }) {
	for (const text2 of texts) annotate("warning", redact(text2));
}
async function readFacts({ env, secrets }, { scope }) {
	const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
	if (warning !== "") warn([warning], secrets);
	const context = buildContext(env, event);
	return scope === "workflow-run" ? readTriggeringRunInfo(context) : readRunInfo(context);
}
const nothing = {
	jobsComplete: false,
	notes: []
};
async function resolveStatus(step) {
	const { status, scope, neededJobs } = step.settings;
	if (status !== void 0) return status;
	if (scope === "job") return step.stage.name === "main" ? "RUNNING" : statusAtEnd(step);
	if (scope === "workflow-run") return (await step.facts()).status ?? "UNKOWN";
	return neededJobs && aggregateStatus(neededJobs, true);
}
async function statusAtEnd(step) {
	if (step.env.FORGEJO_ACTIONS) {
		const { run: run2 } = await lookedUp(step, await step.facts(), new Set(["run"]));
		if (run2?.cancelled) return "CANCELED";
	}
	return parseStatus(step.input("job-status")) ?? "UNKOWN";
}
async function collectFacts(step, status) {
	const { settings, stage } = step;
	const { jobName, startedAt } = stage;
	const facts = await step.facts();
	const needs = findRequirements(settings, {
		facts,
		status,
		jobName,
		startedAt
	});
	const [found, tests2] = await Promise.all([needs.lookUps.size > 0 ? lookedUp(step, facts, needs.lookUps) : nothing, needs.tests ? testsOf(step) : void 0]);
	const { job } = found;
	if (stage.name === "main" && job) saveValues("STATE", [["jobName", job.name], ...job.startedAt ? [["startedAt", job.startedAt]] : []]);
	return {
		...jobName !== void 0 && { job: {
			name: jobName,
			startedAt
		} },
		...settings.neededJobs && { jobs: settings.neededJobs },
		...found,
		...tests2 && { tests: tests2 }
	};
}
async function lookedUp(step, facts, lookUps) {
	const { env, settings, cancellation } = step;
	const hindrance = lookupBlocker(facts, settings.token);
	if (hindrance !== void 0) return {
		...nothing,
		notes: [`No look-ups were made: ${hindrance}.`]
	};
	const { createClient, runLookups } = await __nccwpck_require__2.e(
		517
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9517));
	const where = {
		facts,
		token: settings.token,
		checkRunId: settings.checkRunId === "" ? void 0 : Number(settings.checkRunId),
		runnerName: env.RUNNER_NAME || void 0,
		whole: settings.scope === "workflow"
	};
	flush();
	return runLookups(lookUps, where, createClient({
		...where,
		api: facts.api,
		ending: cancellation.atOnce
	}));
}
async function testsOf({ env, settings, secrets }) {
	const { readTestReports } = await Promise.all(
		[__nccwpck_require__2.e(560), __nccwpck_require__2.e(684)]
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6684));
	const { results, warnings } = await readTestReports(settings.testReports, env.GITHUB_WORKSPACE || ".");
	warn(warnings, secrets);
	return results;
}
function logLookupNotes({ settings, secrets }, { notes, history }, status) {
	if (status === "UNKOWN" || !history && shouldReport(settings.selectors, status).kind === "needs-history") warn(notes, secrets);
	else for (const note of notes) logLine(secrets.redact(`Note: ${note}`));
}
async function loadAttachments(step, status) {
	const { destination } = step.settings;
	if (destination.transport !== "smtp" || destination.targets[0].attachments.length === 0) return destination;
	const { withFiles } = await __nccwpck_require__2.e(
		574
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 574));
	const early = status === "RUNNING" || status === "WAITING";
	const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || ".", early);
	warn(warnings, step.secrets);
	return {
		...destination,
		targets: [target]
	};
}
function summarize(deliveries) {
	const all = (outcome) => deliveries.every((delivery) => delivery.outcome === outcome);
	const reasons = deliveries.map((delivery, index) => {
		const which = deliveries.length > 1 ? `target ${index + 1}: ` : "";
		return delivery.outcome === "sent" ? "" : `${which}${delivery.reason}. ${delivery.advice}`;
	});
	return {
		outcome: all("sent") ? "sent" : all("failed") ? "failed" : "partial",
		reason: reasons.filter((reason) => reason !== "").join(" ")
	};
}
function publish(report2, redact) {
	const deliveries = "deliveries" in report2 ? report2.deliveries : [];
	const channel = "channel" in report2 ? report2.channel : "";
	const reason = redact(report2.reason);
	const results = deliveries.map(({ outcome, attempts: attempts2, code, reason: reason2 }, index) => ({
		index,
		channel,
		outcome,
		attempts: attempts2,
		code,
		reason: redact(reason2)
	}));
	const attempts = String(deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0));
	if (!saveValues("OUTPUT", [
		["outcome", report2.outcome],
		["reason", reason],
		["status", report2.status ?? ""],
		["payload", "task" in report2 ? JSON.stringify(report2.task) : ""],
		["message-id", deliveries[0]?.id ?? ""],
		["attempts", attempts],
		["results", JSON.stringify(results)]
	])) warnOf("the outputs");
	if (report2.outcome === "sent") logLine(`Sent to ${channel} (status ${report2.status}, attempts ${attempts}).`);
	else if (report2.outcome === "skipped") logLine(`Nothing sent: ${reason}.`);
	else if (deliveries.length > 0) annotate("error", `Notification ${report2.outcome === "partial" ? "partly delivered" : "not delivered"}: ${reason}`);
	const summary = "preview" in report2 ? redact(report2.preview) : report2.outcome === "sent" ? "" : table(results);
	if (summary !== "" && !appendSummary(summary)) warnOf("the job summary");
}
function table(results) {
	if (results.length === 0) return "";
	const cell = (text2) => truncateBytes((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(text2), 300).replace(/[|\\`*_<>[\]]/g, "\\$&");
	return `### Message Notification

| # | Channel | Outcome | Attempts | Code | Reason |
|---|---|---|---|---|---|
${results.map(({ channel, outcome, attempts, code, reason }, index) => `| ${index + 1} | ${channel} | ${outcome} | ${attempts} | ${cell(code)} | ${cell(reason)} |
`).join("")}`;
}
function warnOf(what) {
	annotate("warning", `Could not write ${what}: the runner's file is missing or not writable.`);
}
function coded(code) {
	return Object.assign(new Error(code), { code });
}
function codeOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "ECONNRESET";
}
const maxHeadBytes = 16384;
function answerReader(events2) {
	let head = "";
	let body;
	let untilClose = false;
	let over = false;
	const end = (whole2) => {
		over = true;
		events2.ended(whole2);
	};
	const takeHead = (bytes) => {
		const before = head.length;
		head += bytes.toString("latin1");
		const at2 = head.indexOf("\r\n\r\n", Math.max(0, before - 3));
		if (!"HTTP/1.".startsWith(head.slice(0, 7))) throw coded("HPE_INVALID_CONSTANT");
		if ((at2 < 0 ? head.length : at2) > 16384) throw coded("HPE_HEADER_OVERFLOW");
		if (at2 < 0) return void 0;
		const { status, headers } = headOf(head.slice(0, at2));
		head = "";
		if (status >= 200) {
			untilClose = !hasNoBody(status) && !("content-length" in headers) && !("transfer-encoding" in headers);
			const next = untilClose ? endless(events2.body) : framed(status, headers, events2.body);
			events2.head(status, headers);
			body = next;
		}
		return bytes.subarray(at2 + 4 - before);
	};
	return {
		push: (bytes) => {
			let rest = bytes;
			while (rest && !body) rest = takeHead(rest);
			if (over || !rest) return;
			const surplus = body?.(rest);
			if (surplus) end(surplus.length === 0 || surplus.toString("latin1", 0, 5) === "HTTP/");
		},
		close: () => {
			if (over) return;
			if (!body) throw coded("ECONNRESET");
			end(untilClose);
		}
	};
}
function headOf(head) {
	const [first = "", ...lines2] = head.split("\r\n");
	const status = /^HTTP\/1\.[01] ((?!101)[1-9]\d\d)(?: [\t -~\x80-\xff]*)?$/.exec(first)?.[1];
	if (status === void 0) throw coded("HPE_INVALID_STATUS");
	const headers = Object.create(null);
	for (const line of lines2) {
		const [name, value] = fieldOf(line);
		headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
	}
	return {
		status: Number(status),
		headers
	};
}
function fieldOf(line) {
	const [, name, value = ""] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t -~\x80-\xff]*)$/.exec(line) ?? [];
	if (name === void 0) throw coded("HPE_INVALID_HEADER_TOKEN");
	return [name.toLowerCase(), value.trimEnd()];
}
function hasNoBody(status) {
	return status === 204 || status === 304;
}
const endless = (take) => (bytes) => {
	take(bytes);
};
function framed(status, headers, take) {
	if (hasNoBody(status)) return counted(0, take);
	const { "content-length": length, "transfer-encoding": encoding } = headers;
	if (encoding !== void 0 && (length !== void 0 || encoding.toLowerCase() !== "chunked")) throw coded("HPE_INVALID_TRANSFER_ENCODING");
	if (encoding !== void 0) return chunked(take);
	if (!/^\d{1,15}$/.test(length ?? "")) throw coded("HPE_INVALID_CONTENT_LENGTH");
	return counted(Number(length), take);
}
function counted(length, take) {
	let left = length;
	return (bytes) => {
		if (left > 0 && bytes.length > 0) take(bytes.subarray(0, left));
		const surplus = left <= bytes.length ? bytes.subarray(left) : void 0;
		left -= bytes.length;
		return surplus;
	};
}
function chunked(take) {
	let line = "";
	let expected = "size";
	let data;
	const endOfLine = () => {
		if (expected === "size") {
			const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r\n$/i.exec(line)?.[1];
			if (size === void 0) throw coded("HPE_INVALID_CHUNK_SIZE");
			expected = Number.parseInt(size, 16) === 0 ? "trailer" : "end";
			if (expected === "end") data = counted(Number.parseInt(size, 16), take);
		} else if (expected === "end") {
			if (line !== "\r\n") throw coded("HPE_STRICT");
			expected = "size";
		} else fieldOf(line.slice(0, -2));
		line = "";
	};
	return (bytes) => {
		let rest = bytes;
		while (rest && rest.length > 0) {
			if (data) {
				rest = data(rest);
				if (rest) data = void 0;
				continue;
			}
			const end = rest.indexOf("\n") + 1 || rest.length;
			line += rest.toString("latin1", 0, end);
			rest = rest.subarray(end);
			if (line.length > 16384) throw coded("HPE_HEADER_OVERFLOW");
			if (expected === "trailer" && line === "\r\n") return rest;
			if (line.endsWith("\n")) endOfLine();
		}
	};
}
const direct = (exchange2, events2) => {
	const request = requestOf(exchange2);
	const socket = socketTo(exchange2.url);
	const { push: push2, close } = answerReader(events2);
	const guarded = (step) => {
		try {
			step();
		} catch (error) {
			events2.failed(codeOf(error));
		}
	};
	socket.on("data", (bytes) => guarded(() => push2(bytes)));
	socket.on("end", () => guarded(close));
	socket.on("close", () => guarded(close));
	socket.on("error", (error) => events2.failed(codeOf(error)));
	socket.write(request, (error) => {
		if (!error) events2.sent();
	});
	return {
		close: () => socket.destroy(),
		proxyAt: () => void 0
	};
};
function socketTo({ protocol, hostname, port }) {
	const host = hostname.replace("[", "").replace("]", "");
	const net = process.getBuiltinModule("node:net");
	if (protocol === "http:") return net.connect(Number(port) || 80, host);
	if (protocol !== "https:") throw coded("ERR_INVALID_PROTOCOL");
	return process.getBuiltinModule("node:tls").connect({
		host,
		port: Number(port) || 443,
		...net.isIP(host) === 0 && { servername: host },
		ALPNProtocols: ["http/1.1"],
		rejectUnauthorized: true
	});
}
function requestOf({ method, url, headers, body }) {
	const bytes = Buffer.from(body ?? "");
	const lines2 = [`${method} ${url.pathname}${url.search} HTTP/1.1`, `Host: ${url.host}`];
	for (const name in headers) lines2.push(`${name}: ${headers[name]}`);
	lines2.push("Accept-Encoding: identity", "Connection: close");
	if (method === "POST") lines2.push(`Content-Length: ${bytes.length}`);
	if (lines2.some((line) => !/^[\t -~\xa0-\xff]+$/.test(line))) throw coded("ERR_INVALID_CHAR");
	return Buffer.concat([Buffer.from(`${lines2.join("\r\n")}\r
\r
`, "latin1"), bytes]);
}
const proxyNames = [
	"https_proxy",
	"http_proxy",
	"all_proxy"
].flatMap((name) => [name, name.toUpperCase()]);
function proxyVariable(env) {
	return proxyNames.find((name) => env[name]);
}
function nodeSpeaksToProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5;
}
function environmentWarnings(env, version) {
	const proxy = proxyVariable(env);
	const warnings = [];
	if (env.NODE_TLS_REJECT_UNAUTHORIZED === "0") warnings.push("The variable NODE_TLS_REJECT_UNAUTHORIZED is not obeyed: certificates are always verified. Remove it; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.");
	if (proxy !== void 0 && !nodeSpeaksToProxies(version)) warnings.push(`The variable ${proxy} is not obeyed: Node ${version} of this runner cannot use a proxy, so the connection is direct. Update the runner to 2.328.0 or newer.`);
	return warnings;
}
const maxBodyBytes = 65536;
function postUntil(ending2) {
	return (request, timeoutMs) => exchange({
		...request,
		method: "POST"
	}, timeoutMs, ending2);
}
async function exchange(request, timeoutMs, ending2) {
	const started = process.uptime();
	let bodySent = false;
	const miss = (code, proxy) => ({
		kind: "no-answer",
		code,
		host: proxy ?? hostOf(request.url),
		bodySent,
		proxy: proxy !== void 0,
		seconds: Math.round((process.uptime() - started) * 10) / 10
	});
	const sent2 = () => {
		bodySent = true;
	};
	try {
		return await converse(proxyVariable(process.env) === void 0 ? direct : (await __nccwpck_require__2.e(
			828
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3828))).connectorFor(request.url, process.env, timeoutMs), request, {
			timeoutMs,
			ending: ending2,
			miss,
			sent: sent2
		});
	} catch (error) {
		const reply = miss(codeOf(error));
		return isVariable(error) ? {
			...reply,
			host: error.variable
		} : reply;
	}
}
function converse(connect, request, { timeoutMs, ending: ending2, miss, sent: sent2 }) {
	return new Promise((resolve) => {
		const answer = collect(request.maxBytes ?? maxBodyBytes);
		let forget = () => {
		};
		const settle = (reply) => {
			clearTimeout(timer);
			forget();
			if (reply.kind === "no-answer" || reply.end !== "whole") connection.close();
			resolve(reply);
		};
		const fail = (code) => settle(answer.reply("cut") ?? miss(code, connection.proxyAt(code)));
		const finish = (end) => settle(answer.reply(end) ?? miss("ECONNRESET"));
		const connection = verifying(() => connect(request, {
			sent: sent2,
			failed: fail,
			head: answer.begin,
			body: (bytes) => {
				if (!answer.add(bytes)) finish("capped");
			},
			ended: (whole2) => finish(whole2 ? "whole" : "cut")
		}));
		const timer = setTimeout(() => fail("TIMEOUT"), timeoutMs);
		if (ending2) forget = ending2.onReached(() => fail("CANCELLED"));
	});
}
function verifying(connect) {
	const told = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	if (told === void 0) return connect();
	delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
	try {
		return connect();
	} finally {
		process.env.NODE_TLS_REJECT_UNAUTHORIZED = told;
	}
}
function collect(maxBytes2) {
	const chunks = [];
	let room = maxBytes2;
	let head;
	return {
		begin: (status, headers) => {
			head = {
				status,
				headers,
				at: Date.now()
			};
		},
		add: (bytes) => {
			chunks.push(bytes.subarray(0, Math.max(0, room)));
			room -= bytes.length;
			return room >= 0;
		},
		reply: (end) => head && {
			kind: "answer",
			...head,
			body: text(Buffer.concat(chunks), end !== "whole"),
			end
		}
	};
}
function text(bytes, partial) {
	if (partial) return new TextDecoder().decode(bytes, { stream: true });
	return bytes.toString("utf8", bytes.toString("utf8", 0, 3) === "\uFEFF" ? 3 : 0);
}
function isVariable(error) {
	return error instanceof Error && "variable" in error;
}
const totalMs = 6e4;
const now = () => new Date();
function createDeliveryContext({ started, attempts, redact, ...step }) {
	const post = postUntil(attempts);
	return {
		...step,
		post: async (request, timeoutMs) => redactedAnswer(await post(request, timeoutMs), redact),
		sendMail: async (mail, timeoutMs) => {
			const { sendMail } = await Promise.all(
				[__nccwpck_require__2.e(62), __nccwpck_require__2.e(286)]
			).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7286));
			return redactedReply(await sendMail(mail, timeoutMs, attempts), redact);
		},
		now,
		random: Math.random,
		deadline: started + totalMs
	};
}
function redactedAnswer(reply, redact) {
	if (reply.kind === "no-answer") return reply;
	const body = redact(reply.body, reply.end === "whole");
	if (body === reply.body) return reply;
	try {
		const strings = (_, value) => typeof value === "string" ? redact(value, true) : value;
		return {
			...reply,
			body: JSON.stringify(JSON.parse(reply.body, strings))
		};
	} catch {
		return {
			...reply,
			body
		};
	}
}
function redactedReply(reply, redact) {
	const rejected = reply.rejected.map((entry) => ({
		...entry,
		text: redact(entry.text, true)
	}));
	return reply.kind === "accepted" ? {
		...reply,
		rejected
	} : {
		...reply,
		rejected,
		text: redact(reply.text, true)
	};
}
async function send(destination, message, world) {
	const { post, sendMail, random } = world;
	if (destination.transport === "smtp") {
		const channel2 = await channels[destination.channel].load();
		const [target] = destination.targets;
		return [await deliver({
			channel: channel2,
			target,
			message,
			transmit: sendMail
		}, idOf(random), world)];
	}
	const channel = await channels[destination.channel].load();
	const deliverTo = (target) => deliver({
		channel,
		target,
		message,
		transmit: post
	}, idOf(random), world);
	return Promise.all(destination.targets.map(deliverTo));
}
function idOf(random) {
	return `msg_${[
		random(),
		random(),
		random()
	].map((part2) => Math.floor(part2 * 2 ** 32).toString(16)).map((part2) => part2.padStart(8, "0")).join("")}`;
}
async function deliver(parcel, id, world) {
	const state = begin(id, parcel.channel.title);
	let problem;
	while (!world.cancelled() && world.now().getTime() < world.deadline) {
		problem = await attempt(parcel, state, world);
		if (problem === void 0 && state.attempts === 1) return sent(state);
		const { toDelivery, waitBeforeRetry } = await __nccwpck_require__2.e(
			822
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 822));
		if (problem === void 0) return toDelivery(state, void 0);
		const end = await waitBeforeRetry(problem, state, world);
		if (end !== void 0) return toDelivery(state, problem, end);
	}
	return (await __nccwpck_require__2.e(
		822
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 822))).deadlineExceeded(state, problem, world);
}
async function attempt({ channel, target, message, transmit }, state, world) {
	state.attempts += 1;
	const { variant: form, id, only } = state;
	try {
		const now2 = world.now();
		const encoded = await channel.encode(message, target, {
			now: now2,
			variant: form,
			id,
			...only && { only }
		});
		for (const note of encoded.notes) state.notes.add(note);
		world.hide(encoded.secrets);
		for (const wire of encoded.requests.slice(state.accepted)) {
			const left = world.deadline - world.now().getTime();
			const verdict = await channel.decode(await transmit(wire, Math.max(1, Math.min(world.timeoutMs, left))));
			if (verdict.kind !== "accepted") return verdict;
			state.accepted += 1;
			state.answerId ||= verdict.id ?? "";
		}
		return;
	} catch {
		const { permanentFailure } = await __nccwpck_require__2.e(
			822
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 822));
		return permanentFailure("INTERNAL", "the message could not be made", "This is a defect of the action: please report it with the inputs used.");
	}
}
function begin(id, title) {
	return {
		attempts: 0,
		accepted: 0,
		answerId: "",
		only: void 0,
		id,
		title,
		variant: "full",
		fallback: "",
		missed: [],
		codes: new Set(),
		notes: new Set()
	};
}
function sent({ attempts, answerId, id, notes }) {
	return {
		outcome: "sent",
		attempts,
		code: "",
		reason: "",
		advice: "",
		id: answerId || id,
		notes: [...notes]
	};
}
function buildTaskPayload(facts, words2) {
	const names = {
		pipelineName: words2.pipelineName || (facts.workflow ?? ""),
		stageName: words2.stageName || (facts.job ?? ""),
		taskName: words2.taskName || (facts.job ?? "")
	};
	const statusName = payloadStatusName(words2.status, words2.language);
	return {
		event: "task",
		action: "status",
		task: {
			pipelineId: facts.workflowId ?? 0,
			...names,
			buildNumber: facts.runNumber ?? 0,
			statusCode: words2.status,
			statusName,
			pipelineUrl: runUrl(facts),
			message: sentence(names, statusName, words2.language)
		},
		sources: [{
			repo: facts.repository === void 0 ? "" : `${repositoryUrl(facts)}.git`,
			branch: facts.branch ?? "",
			commitId: facts.sha ?? "",
			privousCommitId: facts.before ?? ""
		}],
		globalParams: [...facts.params, ...words2.globalParams]
	};
}
function sentence({ pipelineName, stageName, taskName }, statusName, language) {
	const english = language === "en";
	const stage = stageName && `${english ? "stage" : "阶段"}[${stageName}]`;
	const job = taskName && `${english ? "job" : "任务"}[${taskName}]`;
	const end = english ? statusName.charAt(0).toLowerCase() + statusName.slice(1) : statusName;
	return `[${pipelineName}]${english ? "Pipeline " : "流水线"}${stage}${job}${end}`;
}
function buildMessageContext(material) {
	const { settings, found, status, now: now2, startedAt } = material;
	const whole2 = settings.scope !== "job";
	const facts = {
		...material.facts,
		job: whole2 ? void 0 : material.facts.job,
		workflowId: material.facts.workflowId ?? found.run?.workflowId,
		runPage: found.run?.page ?? material.facts.runPage
	};
	const job = settings.taskName || (whole2 ? void 0 : found.job?.name ?? facts.job);
	const page = settings.checkRunId === "" ? found.job?.url : jobUrl(facts, settings.checkRunId);
	const chinese = settings.language === "zh";
	return {
		...material,
		facts,
		task: buildTaskPayload(facts, {
			...settings,
			status,
			taskName: job ?? ""
		}),
		title: facts.title ?? found.commit?.title ?? found.run?.title,
		author: facts.authorLogin ?? facts.authorName ?? found.commit?.authorLogin ?? found.commit?.authorName ?? found.run?.authorName,
		job,
		link: whole2 || !page ? {
			text: chinese ? "查看运行详情" : "View the run",
			url: runUrl(facts)
		} : {
			text: chinese ? "查看作业详情" : "View the job",
			url: page
		},
		durationMs: now2.getTime() - Date.parse(startedAt ?? "")
	};
}
function buildIdentity({ facts, job, settings, env }) {
	return {
		repository: facts.repository ?? "",
		server: facts.server,
		workflow: facts.workflow ?? "",
		branch: facts.branch ?? "",
		runId: String(facts.runId ?? ""),
		runNumber: facts.runNumber ?? 0,
		runAttempt: facts.runAttempt,
		job: job ?? "",
		checkRunId: settings.checkRunId,
		step: env.GITHUB_ACTION ?? ""
	};
}
function resolveMentions(known) {
	const { settings, status, found } = known;
	const mentions = new Map();
	const warnings = [];
	const now2 = shouldReport(settings.mentionOn, status, found.history?.previous ?? "unreadable");
	const wanted = settings.mentionOn.length === 0 || now2.kind === "report" ? settings.mentions : [];
	for (const request of wanted) {
		const people = peopleOf(request, known);
		if (typeof people === "string") warnings.push(people);
		else for (const mention of people) mentions.set(JSON.stringify(mention), mention);
	}
	return {
		mentions: [...mentions.values()],
		warnings
	};
}
function peopleOf(request, { settings, facts, found }) {
	if (request.kind === "all" || "value" in request) return [request];
	const author = facts.authorLogin ?? found.commit?.authorLogin;
	const login = ((request.kind === "login" ? request.login : request.kind === "actor" ? facts.actor : author) ?? "").toLowerCase();
	const ids = settings.mentionMap.get(login);
	if (ids !== void 0 && ids.length > 0) return ids;
	const role = `the ${request.kind}${login && ` (${login})`}`;
	const missing = ids === void 0 ? "is not in 'mention-map'" : "has no id for this channel in 'mention-map'";
	return `Not mentioned: ${request.kind === "login" ? `@${login}` : role} ${missing}. Add a line such as ${login || "octocat"}: 13800000000.`;
}
function concatText(spans) {
	return spans.map((span) => span.text).join("");
}
function toYunxiaoPayload({ event, action, task, sources: sources2, globalParams }, facts, title) {
	const runId = String(facts.runId ?? "");
	const actor = facts.actor ?? "";
	return {
		event,
		action,
		task: {
			...task,
			pipelineId: task.pipelineId === 0 ? runId : String(task.pipelineId),
			buildNumber: String(task.buildNumber),
			executorId: actor,
			executorName: actor,
			pipelineTags: "",
			pipelineEnvironment: "",
			flowInstId: runId,
			pipelineInstId: String(facts.runAttempt),
			pipelineMark: ""
		},
		sources: sources2.map((source) => ({
			name: facts.repository ?? "",
			sign: "",
			type: "githubGit",
			data: {
				...source,
				commitMsg: title ?? "",
				args: []
			}
		})),
		globalParams: globalParams.map(({ key, value }) => ({
			id: null,
			key,
			value
		})),
		pipeline: null,
		artifacts: []
	};
}
function compose(material) {
	const { settings, status } = material;
	const known = buildMessageContext(material);
	const title = expand(settings.title, known);
	const custom = expand(settings.custom, known);
	const { mentions, warnings } = resolveMentions(known);
	return {
		message: {
			task: known.task,
			...settings.payloadFormat === "flow" ? { flow: toYunxiaoPayload(known.task, known.facts, known.title) } : {},
			status,
			statusName: statusLabel(status, settings.language),
			language: settings.language,
			title: concatText(title.spans).trim() === "" ? defaultTitle(known) : title.spans,
			fields: buildFields(settings.content, known),
			custom: custom.spans,
			mentions,
			link: known.link,
			identity: buildIdentity(known)
		},
		warnings: [...[...new Set([...title.unknown, ...custom.unknown])].map((name) => `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`), ...warnings],
		refused: [...new Set([...title.refused, ...custom.refused])]
	};
}
function defaultTitle({ task, job = "", facts, status, settings }) {
	const { pipelineName } = task.task;
	const number = readPullRequest(facts)?.number ?? facts.runNumber;
	const word = statusLabel(status, settings.language) + (number === void 0 ? "" : ` · #${number}`);
	return [
		{
			source: "value",
			text: pipelineName
		},
		{
			source: "template",
			text: pipelineName && job && " / "
		},
		{
			source: "value",
			text: job
		},
		{
			source: "template",
			text: pipelineName || job ? ` ${word}` : word
		}
	].filter(({ text: text2 }) => text2 !== "");
}
function redactMessage(message, redact) {
	const { mentions, ...rest } = message;
	const json = JSON.stringify(rest);
	if (!json.includes("\\") && redact(json) === json) return message;
	return {
		...JSON.parse(json, (_, value) => typeof value === "string" ? redact(value) : value),
		mentions
	};
}
async function main(entry, env, started) {
	const stage = detectStage(entry, env);
	if (stage === void 0) return 0;
	const start = startStage(stage, env, started);
	try {
		const step = await loadStage(start);
		if (step === void 0) return 0;
		const report2 = await reportOn(step);
		publish(report2, step.secrets.redact);
		return step.settings.failOnError && (report2.outcome === "failed" || report2.outcome === "partial") ? 1 : 0;
	} catch (error) {
		const { reportFailure } = await __nccwpck_require__2.e(
			926
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4926));
		return reportFailure(error, start);
	}
}
async function reportOn(step) {
	const { selectors, dryRun } = step.settings;
	const early = await resolveStatus(step);
	const first = shouldReport(selectors, early);
	if (first.kind === "skip") return {
		outcome: "skipped",
		reason: first.reason,
		status: early
	};
	const found = await collectFacts(step, early);
	const status = early ?? aggregateStatus(found.jobs ?? [], found.jobsComplete);
	logLookupNotes(step, found, status);
	const last = shouldReport(selectors, status, found.history?.previous ?? "unreadable");
	if (last.kind === "skip") return {
		outcome: "skipped",
		reason: last.reason,
		status
	};
	const message = await messageOf(step, found, status);
	return dryRun ? previewed(step, message) : delivered(step, message);
}
async function messageOf(step, found, status) {
	const { env, settings, secrets, stage } = step;
	const facts = await step.facts();
	const startedAt = settings.scope === "job" ? found.job?.startedAt ?? stage.startedAt : facts.startedAt ?? found.run?.startedAt;
	const composed = compose({
		settings,
		facts,
		found,
		status,
		now: now(),
		startedAt,
		env
	});
	warn(composed.warnings, secrets);
	for (const name of composed.refused) annotate("error", `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`);
	return redactMessage(composed.message, secrets.redact);
}
async function previewed(step, message) {
	const { renderDryRun } = await __nccwpck_require__2.e(
		757
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6757));
	const shown = await renderDryRun(await loadAttachments(step, message.status), message, now());
	for (const line of step.secrets.redact(shown).split("\n")) logLine(line);
	return {
		outcome: "skipped",
		reason: "'dry-run' is on",
		status: message.status,
		task: message.task,
		preview: shown
	};
}
async function delivered(step, message) {
	const { env, started, settings, secrets, cancellation } = step;
	const { timeoutMs, retries } = settings;
	const destination = await loadAttachments(step, message.status);
	const log = (line) => {
		logLine(secrets.redact(line));
		flush();
	};
	const hide = (made) => {
		made.flatMap(secrets.learn).forEach(setSecret);
		flush();
	};
	warn(environmentWarnings(env, process.versions.node), secrets);
	const deliveries = await send(destination, message, createDeliveryContext({
		...cancellation,
		started,
		timeoutMs,
		retries,
		log,
		hide,
		redact: secrets.redact
	}));
	for (const delivery of deliveries) for (const note of delivery.notes) log(`Note: ${note}`);
	const { status, task } = message;
	return {
		...summarize(deliveries),
		status,
		task,
		channel: destination.channel,
		deliveries
	};
}
main(process.argv[1]?.endsWith("post.js") ? "post" : "main", process.env, Date.now()).then(exit);
})
),
7598: (
((module2) => {
module2.exports = require("node:crypto");
})
),
610: (
((module2) => {
module2.exports = require("node:dns");
})
),
8474: (
((module2) => {
module2.exports = require("node:events");
})
),
3024: (
((module2) => {
module2.exports = require("node:fs");
})
),
1455: (
((module2) => {
module2.exports = require("node:fs/promises");
})
),
7067: (
((module2) => {
module2.exports = require("node:http");
})
),
4708: (
((module2) => {
module2.exports = require("node:https");
})
),
7030: (
((module2) => {
module2.exports = require("node:net");
})
),
8161: (
((module2) => {
module2.exports = require("node:os");
})
),
6760: (
((module2) => {
module2.exports = require("node:path");
})
),
7075: (
((module2) => {
module2.exports = require("node:stream");
})
),
1692: (
((module2) => {
module2.exports = require("node:tls");
})
),
3136: (
((module2) => {
module2.exports = require("node:url");
})
),
7975: (
((module2) => {
module2.exports = require("node:util");
})
),
8522: (
((module2) => {
module2.exports = require("node:zlib");
})
),
2203: (
((module2) => {
module2.exports = require("stream");
})
)
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== void 0) {
return cachedModule.exports;
}
var module2 = __webpack_module_cache__[moduleId] = {
// no module.id needed
// no module.loaded needed
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId](module2, module2.exports, __nccwpck_require__);
threw = false;
} finally {
if (threw) delete __webpack_module_cache__[moduleId];
}
return module2.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
(() => {
__nccwpck_require__.n = (module2) => {
var getter = module2 && module2.__esModule ? (
() => module2["default"]
) : (
() => module2
);
__nccwpck_require__.d(getter, { a: getter });
return getter;
};
})();
(() => {
__nccwpck_require__.d = (exports, definition) => {
for (var key in definition) {
if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
	Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();
(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();
(() => {
__nccwpck_require__.u = (chunkId) => {
return "" + chunkId + ".index.js";
};
})();
(() => {
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
__nccwpck_require__.r = (exports) => {
if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
}
Object.defineProperty(exports, "__esModule", { value: true });
};
})();
(() => {
var installedChunks = {
792: 1
};
var installChunk = (chunk) => {
var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
for (var moduleId in moreModules) {
if (__nccwpck_require__.o(moreModules, moduleId)) {
	__nccwpck_require__.m[moduleId] = moreModules[moduleId];
}
}
if (runtime) runtime(__nccwpck_require__);
for (var i = 0; i < chunkIds.length; i++)
installedChunks[chunkIds[i]] = 1;
};
__nccwpck_require__.f.require = (chunkId, promises) => {
if (!installedChunks[chunkId]) {
if (true) {
	installChunk(require("./" + __nccwpck_require__.u(chunkId)));
} else installedChunks[chunkId] = 1;
}
};
})();
var __webpack_exports__ = __nccwpck_require__(1188);
module.exports = __webpack_exports__;
})();
