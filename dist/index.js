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
	return crypto().createHmac("sha256", key).update(text, "utf8").digest(form);
}
function sha256Hex(text) {
	return crypto().createHash("sha256").update(text, "utf8").digest("hex");
}
function crypto() {
	return process.getBuiltinModule("node:crypto");
}
})
),
5965: (
((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
__nccwpck_require__2.d(__webpack_exports__2, {
	n: () => (
		ownLines
	),
	t: () => (
		oneLine
	)
});
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
const harmless = String.raw` -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3003\u4e00-\u9fff\uff01-\uff5e`;
const printable = new RegExp(`^[${harmless}]*$`);
const printableLines = new RegExp(`^[\\n\\t${harmless}]*$`);
function oneLine(text) {
	return printable.test(text) ? text.trim() : strip(text.replace(lineBreaks, " ")).trim();
}
function ownLines(text) {
	return printableLines.test(text) ? text : strip(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));
}
function strip(text) {
	floodOfMarks ??= /(\p{M}{8})\p{M}+/gu;
	return text.toWellFormed().replace(invisible, "").replace(floodOfMarks, "$1");
}
let floodOfMarks;
})
),
1188: (
((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
__nccwpck_require__2.r(__webpack_exports__2);
__nccwpck_require__2.d(__webpack_exports__2, {
	A: () => (
		cutBytes
	),
	C: () => (
		serviceAt
	),
	D: () => (
		lines$1
	),
	E: () => (
		complain
	),
	F: () => (
		channelRows
	),
	I: () => (
		channels
	),
	L: () => (
		statusOf
	),
	M: () => (
		exchange
	),
	N: () => (
		isLoopback
	),
	O: () => (
		refuseWords
	),
	P: () => (
		nodeSpeaksToProxies
	),
	S: () => (
		rowOf
	),
	T: () => (
		InputError
	),
	_: () => (
		textAt
	),
	a: () => (
		readable
	),
	b: () => (
		parsed$1
	),
	c: () => (
		authored
	),
	d: () => (
		realSha
	),
	f: () => (
		shortRef
	),
	g: () => (
		numberAt
	),
	h: () => (
		listAt
	),
	i: () => (
		saveForLater
	),
	j: () => (
		shown
	),
	k: () => (
		words$2
	),
	l: () => (
		commitOfRun
	),
	m: () => (
		firstLine
	),
	n: () => (
		publish
	),
	o: () => (
		jobUrl
	),
	p: () => (
		at
	),
	r: () => (
		annotate
	),
	s: () => (
		repositoryPath
	),
	t: () => (
		finishInMain
	),
	u: () => (
		ownCommit
	),
	v: () => (
		lacksToken
	),
	w: () => (
		strangerAt
	),
	x: () => (
		robotAt
	),
	y: () => (
		mistakenAt
	)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5839);
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5965);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
const languages = ["en", "zh"];
const statusNames = {
	en: {
		UNKOWN: "Unknown",
		RUNNING: "Running",
		WAITING: "Waiting to run",
		CANCELLING: "Canceling",
		CANCELED: "Canceled",
		FINISH: "Finished",
		SUCCESS: "Successfully run",
		FAIL: "Failed to run",
		SKIP: "Skipped"
	},
	zh: {
		UNKOWN: "未知",
		RUNNING: "运行中",
		WAITING: "等待运行",
		CANCELLING: "取消中",
		CANCELED: "已取消",
		FINISH: "已完成",
		SUCCESS: "运行成功",
		FAIL: "运行失败",
		SKIP: "已跳过"
	}
};
const messageWords = {
	en: {
		...statusNames.en,
		WAITING: "Waiting",
		SUCCESS: "Succeeded",
		FAIL: "Failed"
	},
	zh: statusNames.zh
};
const words$3 = {
	success: "SUCCESS",
	succeeded: "SUCCESS",
	fail: "FAIL",
	failure: "FAIL",
	failed: "FAIL",
	timed_out: "FAIL",
	startup_failure: "FAIL",
	cancel: "CANCELED",
	cancelled: "CANCELED",
	canceled: "CANCELED",
	skip: "SKIP",
	skipped: "SKIP",
	neutral: "FINISH",
	finish: "FINISH",
	in_progress: "RUNNING",
	running: "RUNNING",
	wait: "WAITING",
	waiting: "WAITING",
	queued: "WAITING",
	requested: "WAITING",
	pending: "WAITING",
	action_required: "WAITING",
	cancelling: "CANCELLING",
	canceling: "CANCELLING",
	stale: "UNKOWN",
	unknown: "UNKOWN",
	unkown: "UNKOWN"
};
Object.keys(words$3);
function statusOf(word) {
	const key = word.trim().toLowerCase();
	return Object.hasOwn(words$3, key) ? words$3[key] : void 0;
}
function selectorOf(word) {
	const key = word.trim().toLowerCase();
	if (key === "broken" || key === "fixed") return key;
	if (key === "finish" || key === "finished") return "end";
	return statusOf(key);
}
function isEnd(code) {
	return code !== "RUNNING" && code !== "WAITING" && code !== "CANCELLING";
}
const report = { kind: "report" };
function decide(selectors, status, previous) {
	if (status === void 0) return undecided(selectors);
	if (selects(selectors, status)) return report;
	const change = status === "FAIL" ? "broken" : "fixed";
	if (status !== "FAIL" && status !== "SUCCESS" || !selectors.includes(change)) return {
		kind: "skip",
		reason: `the status ${status} is not selected by 'run-status'`
	};
	if (previous === void 0) return { kind: "ask" };
	if (previous === "FAIL" === (change === "fixed")) return report;
	return {
		kind: "skip",
		reason: change === "broken" ? "the run before failed too, so nothing broke" : "the run before is not known to have failed, so nothing was fixed"
	};
}
function undecided(selectors) {
	return ["FAIL", "SUCCESS"].some((status) => decide(selectors, status).kind === "ask") ? { kind: "ask" } : report;
}
function selects(selectors, status) {
	if (selectors.includes(status) || isEnd(status) && selectors.includes("end")) return true;
	return status === "UNKOWN" && (selectors.includes("FAIL") || selectors.includes("SUCCESS"));
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
const channels = {
	dingtalk: {
		load: async () => (await Promise.all(
			[__nccwpck_require__2.e(478), __nccwpck_require__2.e(888)]
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1888))).dingtalk,
		transport: "http",
		aliases: [],
		mistakenNames: [
			"dingding",
			"ding",
			"dingtalk-robot",
			"钉钉"
		],
		impliedBy: "webhook-url",
		url: {
			hosts: ["oapi.dingtalk.com", "api.dingtalk.com"],
			path: /^\/robot\/send$/,
			token: "access_token",
			example: "https://oapi.dingtalk.com/robot/send?access_token=…",
			mistaken: {
				path: "/v1.0/robot/",
				because: "belongs to a DingTalk app robot, which works differently. Create a custom robot in the group and copy its webhook URL."
			}
		},
		inputs: [...robotInputs, "secret"],
		mentions: ["mobile", "id"],
		speaks: true
	},
	wecom: {
		load: async () => (await Promise.all(
			[__nccwpck_require__2.e(478), __nccwpck_require__2.e(985)]
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5985))).wecom,
		transport: "http",
		aliases: ["wechat"],
		mistakenNames: [
			"qywx",
			"weixin",
			"wework",
			"wxwork",
			"work-wechat",
			"wechat-work",
			"wechatwork",
			"企业微信",
			"微信"
		],
		impliedBy: "webhook-url",
		url: {
			hosts: ["qyapi.weixin.qq.com"],
			path: /^\/cgi-bin\/webhook\/send$/,
			token: "key",
			example: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…"
		},
		inputs: robotInputs,
		mentions: ["id", "mobile"],
		speaks: true
	},
	lark: {
		load: async () => (await Promise.all(
			[__nccwpck_require__2.e(478), __nccwpck_require__2.e(450)]
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4450))).lark,
		transport: "http",
		aliases: ["feishu"],
		mistakenNames: [
			"larksuite",
			"feishu-bot",
			"lark-bot",
			"飞书"
		],
		impliedBy: "webhook-url",
		url: {
			hosts: [
				"open.feishu.cn",
				"open.larksuite.com",
				"open.larkoffice.com"
			],
			path: /^\/open-apis\/bot\/v2\/hook\/[^/]+$/,
			example: "https://open.feishu.cn/open-apis/bot/v2/hook/…",
			mistaken: {
				path: "/flow/api/trigger-webhook/",
				because: "starts a Feishu flow, which is not a bot. Create a custom bot in the group and copy its webhook URL."
			}
		},
		inputs: [...robotInputs, "secret"],
		mentions: ["open-id", "id"],
		speaks: true
	},
	webhook: {
		load: async () => (await __nccwpck_require__2.e(
			13
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7013))).webhook,
		transport: "http",
		aliases: [],
		mistakenNames: [
			"http",
			"https",
			"hook",
			"url",
			"custom",
			"generic"
		],
		impliedBy: "webhook-url",
		inputs: [
			"webhook-url",
			"secret",
			"webhook-headers",
			"payload-format"
		],
		mentions: [],
		speaks: false
	},
	email: {
		load: async () => (await __nccwpck_require__2.e(
			232
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6232))).email,
		transport: "smtp",
		aliases: [],
		mistakenNames: [
			"mail",
			"e-mail",
			"smtp",
			"gmail",
			"邮件",
			"邮箱"
		],
		impliedBy: "email-to",
		inputs: [
			...messageInputs,
			"email-to",
			"email-cc",
			"email-bcc",
			"email-from",
			"email-reply-to",
			"email-attachments",
			"smtp-url",
			"smtp-host",
			"smtp-port",
			"smtp-security",
			"smtp-username",
			"smtp-password",
			"smtp-access-token"
		],
		mentions: ["address"],
		speaks: true
	}
};
const channelRows = Object.entries(channels);
function courier(channel, target, message, transmit) {
	return {
		title: channel.title,
		prepare: async (attempt) => {
			const { wires, ...rest } = await channel.encode(message, target, attempt);
			return {
				wires: wires.map((wire) => async (timeoutMs) => channel.decode(await transmit(wire, timeoutMs))),
				...rest
			};
		}
	};
}
async function deliver({ title, prepare }, id, world) {
	const state = begin(id);
	const refused = world.cancelled() ? cancelled : world.now().getTime() >= world.deadline ? late : void 0;
	if (refused) return (await __nccwpck_require__2.e(
		822
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 822))).conclude(state, refused);
	for (; ; ) {
		const problem = await attemptOnce(prepare, state, world);
		if (problem === void 0 && state.attempts === 1) return sent(state);
		const { conclude, next } = await __nccwpck_require__2.e(
			822
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 822));
		if (problem === void 0) return conclude(state, void 0);
		const plan = next(problem, state, world);
		const reason = plan.log.startsWith(`${title}: `) ? plan.log.slice(title.length + 2) : plan.log;
		world.log(`${title}: attempt ${state.attempts} failed: ${reason}`);
		if (plan.pauseMs === void 0) return conclude(state, problem, plan.why);
		if (plan.pauseMs > 0) await world.pause(plan.pauseMs);
		if (world.cancelled()) return conclude(state, problem, "cancelled");
		if (world.now().getTime() >= world.deadline) return conclude(state, problem, "no time left to try again");
	}
}
async function attemptOnce(prepare, state, world) {
	state.attempts += 1;
	const { form, id, only } = state;
	try {
		const { wires, notes, secrets } = await prepare({
			now: world.now(),
			form,
			id,
			...only ? { only } : {}
		});
		for (const note of notes) state.notes.add(note);
		world.hide(secrets);
		for (const send2 of wires.slice(state.accepted)) {
			const left = world.deadline - world.now().getTime();
			const verdict = await send2(Math.max(1, Math.min(world.timeoutMs, left)));
			if (verdict.kind !== "accepted") return verdict;
			state.accepted += 1;
			state.reached = true;
			state.answerId ||= verdict.id ?? "";
		}
		return;
	} catch {
		return broken;
	}
}
function begin(id) {
	return {
		attempts: 0,
		charged: 0,
		accepted: 0,
		reached: false,
		answerId: "",
		only: void 0,
		id,
		form: "full",
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
const cancelled = {
	kind: "failed",
	code: "CANCELLED",
	text: "cancelled before the first attempt",
	advice: "Run the job again if the message is needed.",
	retry: false
};
const late = {
	kind: "failed",
	code: "DEADLINE",
	text: "no time was left for an attempt",
	advice: "Lower `timeout` or `retries`, or look at what took so long before.",
	retry: false
};
const broken = {
	kind: "failed",
	code: "INTERNAL",
	text: "the message could not be made",
	advice: "This is a defect of the action: please report it with the inputs used.",
	retry: false
};
async function send(destination, message, world) {
	const couriers = await couriersOf(destination, message, world);
	return Promise.all(couriers.map((one2) => deliver(one2, idOf(world.random), world)));
}
async function couriersOf(destination, message, world) {
	if (destination.transport === "smtp") {
		const channel2 = await channels[destination.channel].load();
		return destination.targets.map((target) => courier(channel2, target, message, world.sendMail));
	}
	const channel = await channels[destination.channel].load();
	return destination.targets.map((target) => courier(channel, target, message, world.post));
}
function idOf(random) {
	const part2 = () => Math.floor(random() * 2 ** 32).toString(16);
	return `msg_${[
		part2(),
		part2(),
		part2()
	].map((text2) => text2.padStart(8, "0")).join("")}`;
}
const proxyNames$1 = [
	"https_proxy",
	"http_proxy",
	"all_proxy"
].flatMap((name) => [name, name.toUpperCase()]);
function proxyVariable(env) {
	return proxyNames$1.find((name) => env[name]);
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
function hostOf(url) {
	return `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;
}
function isLoopback(hostname) {
	return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}
const maxBodyBytes = 65536;
const maxHeaderBytes = 16384;
function postUntil(ending2) {
	return (request, timeoutMs) => exchange({
		...request,
		method: "POST"
	}, timeoutMs, ending2);
}
async function exchange(request, timeoutMs, ending2) {
	const started = process.uptime();
	const progress = {
		bodySent: false,
		route: void 0,
		throughProxy: false
	};
	const miss = (code) => {
		const atProxy = !progress.throughProxy && progress.route?.stands(code) === true;
		return {
			kind: "no-answer",
			code,
			host: atProxy && progress.route ? progress.route.host : hostOf(request.url),
			bodySent: progress.bodySent,
			proxy: atProxy,
			seconds: Math.round((process.uptime() - started) * 10) / 10
		};
	};
	try {
		const lib = request.url.protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
		if (proxyVariable(process.env) !== void 0) {
			const { proxyRoute } = await __nccwpck_require__2.e(
				828
			).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3828));
			progress.route = proxyRoute(request.url, process.env, {
				make: lib.Agent,
				timeoutMs
			});
		}
		return await converse(lib.request, request, progress, {
			timeoutMs,
			ending: ending2,
			miss
		});
	} catch (error) {
		const reply = miss(codeOf(error));
		return isVariable(error) ? {
			...reply,
			host: error.variable
		} : reply;
	}
}
function converse(send2, exchange2, progress, { timeoutMs, ending: ending2, miss }) {
	return new Promise((resolve2) => {
		const body = Buffer.from(exchange2.body ?? "");
		const request = verifying(() => open(send2, exchange2, body.length, progress.route));
		const answer = collect(exchange2.maxBytes ?? maxBodyBytes);
		let forget = () => {
		};
		const settle = (reply) => {
			clearTimeout(timer);
			forget();
			resolve2(reply);
			if (reply.kind === "no-answer" || reply.end !== "whole") request.destroy();
		};
		const fail = (code) => settle(answer.reply("cut") ?? miss(code));
		const timer = setTimeout(() => fail("TIMEOUT"), timeoutMs);
		if (ending2) forget = ending2.onReached(() => fail("CANCELLED"));
		request.on("finish", () => {
			progress.bodySent = true;
		});
		request.on("error", (error) => {
			const code = codeOf(error);
			fail(progress.throughProxy ? code : progress.route?.codeOf(code, error) ?? code);
		});
		request.on("close", () => fail("ECONNRESET"));
		request.on("socket", () => {
			progress.throughProxy = exchange2.url.protocol === "https:";
		});
		request.on("response", (response) => {
			if (progress.route && response.statusCode === 407) settle(miss("PROXY_407"));
			else answer.read(response, settle);
		});
		request.end(body);
	});
}
function open(send2, { url, method, headers }, bytes, route) {
	const length = method === "POST" ? { "Content-Length": String(bytes) } : {};
	return send2(url, {
		method,
		headers: {
			...headers,
			"Accept-Encoding": "identity",
			...length
		},
		agent: route?.agent ?? false,
		...url.protocol === "https:" ? { rejectUnauthorized: true } : {},
		maxHeaderSize: maxHeaderBytes
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
	let incoming;
	let at2 = 0;
	const reply = (end) => {
		if (!incoming) return void 0;
		if (end === "cut") while (incoming.read() !== null) ;
		const body = text(Buffer.concat(chunks), end !== "whole");
		return {
			kind: "answer",
			status: incoming.statusCode ?? 0,
			headers: flat(incoming.headers),
			body,
			end,
			at: at2
		};
	};
	const read = (response, settle) => {
		incoming = response;
		at2 = Date.now();
		const finish = (end) => {
			const answer = reply(end);
			if (answer) settle(answer);
		};
		response.on("data", (chunk) => {
			chunks.push(chunk.subarray(0, Math.max(0, room)));
			room -= chunk.length;
			if (room < 0) finish("capped");
		});
		response.on("end", () => finish(response.complete ? "whole" : "cut"));
		response.on("error", () => finish("cut"));
	};
	return {
		read,
		reply
	};
}
function text(bytes, partial) {
	if (!partial) return bytes.toString("utf8").replace(/^\ufeff/, "");
	return new TextDecoder().decode(bytes, { stream: true });
}
function flat(headers) {
	const entries = Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
	return Object.fromEntries(entries);
}
function isVariable(error) {
	return error instanceof Error && "variable" in error;
}
function codeOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "ECONNRESET";
}
const totalMs = 6e4;
const now = () => new Date();
function realWorld({ started, attempts, redact, ...step }) {
	const post = postUntil(attempts);
	return {
		...step,
		post: async (request, timeoutMs) => redactedAnswer(await post(request, timeoutMs), redact),
		sendMail: async (mail, timeoutMs) => {
			const { sendMail } = await Promise.all(
				[__nccwpck_require__2.e(62), __nccwpck_require__2.e(446)]
			).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8446));
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
function statusOfJobs(jobs, complete) {
	const codes = jobs.map((job) => job.status);
	if (codes.includes("FAIL")) return "FAIL";
	const ends = [
		"CANCELED",
		"SUCCESS",
		"SKIP",
		"FINISH"
	];
	if (!complete || codes.length === 0 || codes.some((code) => !ends.includes(code))) return "UNKOWN";
	if (codes.includes("CANCELED")) return "CANCELED";
	if (codes.includes("SUCCESS")) return "SUCCESS";
	return codes.includes("FINISH") ? "FINISH" : "SKIP";
}
const encoder = new TextEncoder();
const neighbourhood = 256;
function cutBytes(text2, bytes) {
	if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)(text2) <= bytes) return text2;
	const room = bytes - (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)("…");
	if (room < 0) return "";
	const { read } = encoder.encodeInto(text2, new Uint8Array(room));
	return text2.slice(0, graphemeBorder(text2, read)) + "…";
}
function graphemeBorder(text2, at2) {
	if (at2 === 0) return 0;
	const start = Math.max(0, at2 - neighbourhood);
	const window = text2.slice(start, at2 + neighbourhood);
	let border = 0;
	for (const { index } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(window)) {
		if (start + index > at2) break;
		border = index;
	}
	return border === 0 && start > 0 ? at2 : start + border;
}
function shown(word) {
	return cutBytes((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(word), 48);
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
function complain(reader, input, text2) {
	if (reader.problems.filter((problem) => problem.input === input).length < mostProblemsOfOneInput) reader.problems.push({
		input,
		text: text2
	});
}
function refuseWords(reader, input, words2, allowed) {
	complain(reader, input, __nccwpck_require__2.e(
		686
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6686)).then(({ unknownWords }) => unknownWords(input, words2, allowed)));
}
async function errorOf({ problems }) {
	return new InputError(await Promise.all(problems.map(async ({ input, text: text2 }) => ({
		input,
		text: await text2
	}))));
}
function words$2(text2) {
	return text2 === "" ? [] : text2.split(/[\s,;，、；]+/).filter((word) => word !== "");
}
function lines$1(text2) {
	if (text2 === "") return [];
	return text2.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function parseWords(reader, name, vocabulary) {
	const parsed2 = [];
	const unknown = [];
	for (const word of words$2(reader.input(name))) {
		const value = vocabulary.parse(word);
		if (value === void 0) unknown.push(word);
		else parsed2.push(value);
	}
	if (unknown.length > 0) refuseWords(reader, name, [...new Set(unknown)], vocabulary);
	return parsed2;
}
function choice(reader, name, allowed) {
	const word = reader.input(name);
	const found = allowed.find((candidate) => candidate === word.toLowerCase());
	if (found === void 0) refuseWords(reader, name, [word], { words: allowed });
	return found ?? allowed[0];
}
function wholeNumber$1(reader, name, least, most2) {
	const text2 = reader.input(name);
	const value = Number(text2);
	if (String(value) === text2 && Number.isInteger(value) && value >= least && value <= most2) return value;
	const fix = /^\d+\s*[a-z]+$/i.test(text2) ? " Write it without a unit." : "";
	complain(reader, name, `must be a whole number from ${least} to ${most2}, not '${shown(text2)}'.${fix}`);
	return least;
}
function flag(reader, name) {
	const text2 = reader.input(name);
	if (text2 === "true" || text2 === "True" || text2 === "TRUE") return true;
	if (text2 === "false" || text2 === "False" || text2 === "FALSE") return false;
	const meant = /^(?:yes|y|on|1)$/i.test(text2) ? "true" : /^(?:no|n|off|0)$/i.test(text2) ? "false" : void 0;
	const fix = meant === void 0 ? "" : ` Write ${meant}.`;
	complain(reader, name, `must be true or false, not '${shown(text2)}'.${fix}`);
	return false;
}
const strangers = [
	{
		service: "Slack",
		url: /^hooks\.slack(?:-gov)?\.com\//
	},
	{
		service: "Discord",
		url: /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//
	},
	{
		service: "Microsoft Teams",
		url: /^[\w-]+\.webhook\.office\.com\//
	},
	{
		service: "Telegram",
		url: /^api\.telegram\.org\//
	}
];
function parsed$1(text2) {
	if (!URL.canParse(text2)) return void 0;
	const url = new URL(text2);
	const path = withoutSlashes(url.pathname);
	if (path !== url.pathname && robotAt(path) !== void 0) url.pathname = path;
	return url;
}
function robotAt(path) {
	return channelRows.find(([, { url }]) => url?.path.test(path))?.[0];
}
function serviceAt(host) {
	return channelRows.find(([, { url }]) => url?.hosts.includes(withoutDot(host)))?.[0];
}
function lacksToken(url, channel) {
	const { token } = rowOf(channel) ?? {};
	return token !== void 0 && serviceAt(url.hostname) === channel && (url.searchParams.get(token) ?? "") === "";
}
function strangerAt(url) {
	const address = withoutDot(url.hostname) + url.pathname;
	return strangers.find((each) => each.url.test(address))?.service;
}
function mistakenAt(url) {
	return channelRows.map(([, row]) => row.url?.mistaken).find((mistaken) => mistaken && url.pathname.startsWith(mistaken.path))?.because;
}
function rowOf(channel) {
	return channels[channel].url;
}
function isOrdinary(url, { text: text2, channel, named: named2 }) {
	if (!((url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "") || /[{},;，；]|["'`]$/.test(text2)) return false;
	const service = serviceAt(url.hostname);
	if (service !== void 0 && url.protocol === "http:") return false;
	const row = rowOf(channel);
	if (row !== void 0) return row.path.test(url.pathname) && !lacksToken(url, channel);
	return service === void 0 && (named2 || strangerAt(url) === void 0 && mistakenAt(url) === void 0);
}
function withoutDot(host) {
	return host.endsWith(".") ? host.slice(0, -1) : host;
}
function withoutSlashes(path) {
	let end = path.length;
	while (end > 1 && path[end - 1] === "/") end -= 1;
	return path.slice(0, end);
}
const most = 50;
function channelOf(reader) {
	const word = reader.input("channel").toLowerCase();
	if (word === "") return impliedChannel(reader);
	const named2 = channelRows.find(([name, { aliases }]) => name === word || aliases.includes(word));
	if (named2 === void 0) refuseWords(reader, "channel", [word], {
		words: channelRows.flatMap(([name, { aliases }]) => [name, ...aliases]),
		synonyms: Object.fromEntries(channelRows.map(([name, { mistakenNames }]) => [name, mistakenNames]))
	});
	return named2?.[0];
}
function impliedChannel(reader) {
	const [first] = words$2(reader.input("webhook-url"));
	const path = first === void 0 ? "" : parsed$1(first)?.pathname ?? "";
	return channelRows.find(([, { impliedBy, url }]) => url === void 0 ? reader.input(impliedBy) !== "" : url.path.test(path))?.[0];
}
async function targetsOf(reader, channel) {
	const given = reader.input("webhook-url");
	const texts = given.includes("{{") ? [given] : given.split(/\s+/).filter((text2) => text2 !== "");
	if (texts.length === 0) complain(reader, "webhook-url", "is empty. If it comes from a secret, check the name of the secret and that this workflow may read it.");
	if (texts.length > most) {
		complain(reader, "webhook-url", `has ${texts.length} URLs; at most ${most} can be given. Write one a line.`);
		return [];
	}
	const secrets = secretsFor(reader, texts.length);
	const headers = await headersFor(reader, channel);
	const named2 = reader.input("channel") !== "";
	const targets = [];
	for (const [index, text2] of texts.entries()) {
		const url = await urlOf(reader, {
			text: text2,
			channel,
			named: named2
		}, texts.length > 1 ? `line ${index + 1} ` : "");
		if (url !== void 0) targets.push({
			url,
			secret: secrets[index] ?? "",
			headers
		});
	}
	return targets;
}
async function urlOf(reader, candidate, where) {
	const url = parsed$1(candidate.text);
	if (url === void 0 || !isOrdinary(url, candidate)) {
		const problem = (await __nccwpck_require__2.e(
			694
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3694))).problemOf(candidate);
		if (problem !== void 0) return void complain(reader, "webhook-url", `${where}${problem}`);
	}
	if (url?.protocol === "http:" && !isLoopback(url.hostname)) reader.warnings.push("Input 'webhook-url' begins with http:, so the message and its token travel in clear. Use https: if the receiver has it.");
	return url;
}
function secretsFor(reader, urls) {
	const text2 = reader.input("secret");
	if (text2 === "") return [];
	if (text2.startsWith("https://") || text2.startsWith("http://")) complain(reader, "secret", "holds a URL. The URL belongs into 'webhook-url', the signing key into 'secret'.");
	const secrets = lines$1(text2).map((line) => line === "-" ? "" : line);
	if (secrets.length === 1) return Array.from({ length: urls }, () => secrets[0] ?? "");
	if (secrets.length > 0 && secrets.length !== urls && urls > 0) complain(reader, "secret", `has ${secrets.length} lines for ${urls} URLs. Give one for all, or one a line in the same order ('-' = none).`);
	return secrets;
}
async function headersFor(reader, channel) {
	if (!channels[channel].inputs.includes("webhook-headers") || reader.input("webhook-headers") === "") return [];
	const { headersOf } = await __nccwpck_require__2.e(
		814
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1814));
	return headersOf(reader);
}
const untouched = ["", "documented"];
async function destinationOf(reader, channel) {
	if (isHttp(channel)) {
		const [first, ...others] = await targetsOf(reader, channel);
		return first === void 0 ? void 0 : {
			transport: "http",
			channel,
			targets: [first, ...others]
		};
	}
	const { mailTargetOf } = await __nccwpck_require__2.e(
		263
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2263));
	const target = await mailTargetOf(reader);
	return target === void 0 ? void 0 : {
		transport: "smtp",
		channel,
		targets: [target]
	};
}
function warnOfStrangers(reader, channel) {
	const own = channels[channel].inputs;
	for (const input of new Set(Object.values(channels).flatMap((row) => row.inputs))) if (!untouched.includes(reader.input(input)) && !own.includes(input)) reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
}
function isHttp(channel) {
	return channels[channel].transport === "http";
}
const selectorWords = {
	words: [
		"running",
		"wait",
		"success",
		"fail",
		"cancel",
		"skip",
		"finish",
		"broken",
		"fixed"
	],
	more: ", and GitHub's words such as failure, cancelled, skipped, in_progress",
	parse: selectorOf
};
async function wiringOf(reader, scope) {
	const { input } = reader;
	const status = givenStatus(reader);
	return {
		selectors: await selectorsOf(reader, status === void 0 && scope === "job"),
		status,
		neededJobs: input("needs") === "" ? void 0 : (await __nccwpck_require__2.e(
			508
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6508))).neededJobs(reader),
		testReports: input("test-reports") === "" ? [] : (await __nccwpck_require__2.e(
			707
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2707))).globs(reader, "test-reports"),
		token: input("github-token"),
		timeoutMs: wholeNumber$1(reader, "timeout", 1, 50) * 1e3,
		retries: wholeNumber$1(reader, "retries", 0, 10),
		failOnError: flag(reader, "fail-on-error"),
		dryRun: flag(reader, "dry-run"),
		checkRunId: /^\d+$/.test(input("check-run-id")) ? input("check-run-id") : ""
	};
}
function givenStatus(reader) {
	const word = reader.input("status");
	if (word === "") return void 0;
	const status = statusOf(word);
	if (status === void 0) refuseWords(reader, "status", [word], {
		words: [
			"success",
			"failure",
			"cancelled",
			"skipped",
			"running",
			"waiting"
		],
		more: ", and the other words of GitHub and of 'run-status'"
	});
	return status;
}
const neverFollowed = [
	"SKIP",
	"WAITING",
	"CANCELLING"
];
async function selectorsOf(reader, follows2) {
	const text2 = reader.input("run-status");
	if (text2 === "") refuseWords(reader, "run-status", [text2], selectorWords);
	const selectors = parseWords(reader, "run-status", selectorWords);
	if (!follows2 || !selectors.some((selector) => neverFollowed.includes(selector))) return selectors;
	const never = words$2(text2).filter((word) => neverFollowed.includes(selectorOf(word) ?? "end"));
	reader.warnings.push((await __nccwpck_require__2.e(
		686
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6686))).neverSeen(never));
	return selectors;
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
function ownCommit({ refName, ref, sha }) {
	return {
		branch: shortRef(refName ?? ref),
		sha: realSha(sha)
	};
}
function commitOfRun(run) {
	const commit = authored(at(run, "head_commit"));
	return {
		...commit,
		title: commit.title ?? firstLine(textAt(run, "display_title")),
		branch: shortRef(textAt(run, "head_branch")),
		sha: realSha(textAt(run, "head_sha"))
	};
}
function commitOfPush(context) {
	const { payload } = context;
	const own = ownCommit(context);
	return {
		...authored(at(payload, "head_commit")),
		branch: own.branch ?? shortRef(textAt(payload, "ref")),
		sha: own.sha ?? realSha(textAt(payload, "head_commit", "id") ?? textAt(payload, "after")),
		before: realSha(textAt(payload, "before"))
	};
}
function authored(commit) {
	return {
		title: firstLine(textAt(commit, "message")),
		authorName: textAt(commit, "author", "name"),
		authorLogin: textAt(commit, "author", "username")
	};
}
function shortRef(ref) {
	return ref?.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/, "") || void 0;
}
function realSha(sha) {
	return sha === void 0 || /^0+$/.test(sha) ? void 0 : sha;
}
function repositoryPath(repository) {
	return (repository ?? "").split("/").map(part$1).join("/");
}
function repositoryUrl({ server, repository }) {
	return repository === void 0 ? server : `${server}/${repositoryPath(repository)}`;
}
function runUrl(place) {
	if (place.runPage !== void 0) return place.runPage;
	if (place.repository === void 0) return place.server;
	if (place.runId === void 0) return `${repositoryUrl(place)}/actions`;
	return `${actionsUrl(place)}${place.runAttempt > 1 ? `/attempts/${place.runAttempt}` : ""}`;
}
function jobUrl(place, id) {
	if (place.runPage !== void 0) return void 0;
	return `${actionsUrl(place)}/job/${part$1(String(id))}`;
}
function artifactsUrl(place) {
	return `${runUrl(place)}#artifacts`;
}
function commitUrl(place, sha) {
	return isSha(sha) && place.repository !== void 0 ? `${repositoryUrl(place)}/commit/${sha}` : void 0;
}
function compareUrl(place, before, after) {
	if (place.repository === void 0 || !isSha(before) || !isSha(after)) return void 0;
	return `${repositoryUrl(place)}/compare/${before}...${after}`;
}
function pullRequestUrl(place, number) {
	return place.repository === void 0 ? void 0 : `${repositoryUrl(place)}/pull/${number}`;
}
function actionsUrl(place) {
	return `${repositoryUrl(place)}/actions/runs/${place.runId}`;
}
function isSha(text2) {
	return text2 !== void 0 && /^[0-9a-f]{7,64}$/i.test(text2);
}
function part$1(text2) {
	return encodeURIComponent(text2.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
function pullRequestOf(facts) {
	const { payload } = facts.context;
	const pull = at(payload, "pull_request") ?? listAt(payload, "workflow_run", "pull_requests")[0];
	const number = numberAt(pull, "number");
	if (number === void 0) return void 0;
	return {
		number,
		title: firstLine(textAt(pull, "title")),
		url: pullRequestUrl(facts, number),
		head: headOf(pull),
		base: textAt(pull, "base", "ref")
	};
}
function headOf(pull) {
	const owner = textAt(pull, "head", "repo", "owner", "login");
	const branch = textAt(pull, "head", "ref");
	return owner !== void 0 && owner !== textAt(pull, "base", "repo", "owner", "login") && branch !== void 0 ? `${owner}:${branch}` : branch;
}
function changesOf(facts) {
	const { payload, eventName } = facts.context;
	const all = listAt(payload, "commits");
	if (eventName !== "push" || all.length === 0) return void 0;
	const commits = all.slice(-10).map((commit) => ({
		title: firstLine(textAt(commit, "message")) ?? "",
		author: textAt(commit, "author", "username") ?? textAt(commit, "author", "name"),
		sha: textAt(commit, "id")
	}));
	const { before, sha } = commitOfPush(facts.context);
	return {
		commits,
		more: all.length - commits.length,
		url: compareUrl(facts, before, sha)
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
		failing: ({ count, more, first }) => {
			if (more) return `已连续失败至少 ${count} 次`;
			const bad = first?.sha === void 0 ? "" : `，首个失败提交 ${first.sha.slice(0, 7)}`;
			return `自 #${first?.runNumber ?? "?"} 起失败（共 ${count + 1} 次${bad}）`;
		},
		fixed: ({ count, more }, time) => `连续失败${more ? "至少" : ""} ${count} 次后恢复${time && `，历时 ${time}`}`
	}
};
function testsLine(results, language) {
	const said = words$1[language];
	const { failures, failed, seconds } = results;
	const rest = failed - failures.length;
	const counts = said.tests(results).filter((text2) => !/^0 |\s0$/.test(text2));
	const time = seconds === void 0 ? "" : ` (${secondsText(seconds, language)})`;
	return [
		...failures.map(({ name, text: text2 }) => ({
			text: text2 === "" ? name : `${name}: ${text2}`,
			status: "FAIL"
		})),
		...rest > 0 && failures.length > 0 ? [{ text: said.moreFailed(rest) }] : [],
		...counts.length === 0 ? [] : [{ text: `${counts.join(language === "zh" ? "，" : ", ")}${time}` }]
	];
}
function streakLine(failures, status, language, now2) {
	if (failures === void 0 || failures.count === 0) return [];
	const said = words$1[language];
	if (status === "FAIL") return [{ text: said.failing(failures) }];
	if (status !== "SUCCESS") return [];
	const ms = now2.getTime() - Date.parse(failures.first?.startedAt ?? "");
	return [{ text: said.fixed(failures, failures.more || !(ms > 0) ? "" : spanText(ms, language)) }];
}
function pullRequestLine({ number, title, url, head, base }) {
	return [
		url === void 0 ? { text: `#${number}` } : {
			text: `#${number}`,
			url
		},
		...title === void 0 ? [] : [{ text: title }],
		...head && base ? [{ text: `(${head} → ${base})` }] : []
	];
}
function changesLine({ commits, more, url }, language) {
	const said = words$1[language];
	const rest = more > 0 ? said.more(more) : url === void 0 ? "" : said.compare;
	return [...commits.map(({ title, author }) => ({ text: author === void 0 ? title : `${title} (${author})` })), ...rest === "" ? [] : [url === void 0 ? { text: rest } : {
		text: rest,
		url
	}]];
}
const maxArtifacts = 10;
function artifactsLine(artifacts, url, language) {
	const rest = artifacts.length - maxArtifacts;
	return [...artifacts.slice(0, maxArtifacts).map(({ name, bytes }) => {
		return {
			text: bytes === void 0 ? name : `${name} (${sizeText(bytes)})`,
			url
		};
	}), ...rest > 0 ? [{
		text: words$1[language].more(rest),
		url
	}] : []];
}
function durationText(ms, language) {
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
	if (seconds >= 9.95) return durationText(seconds * 1e3, language);
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
		values: ({ facts }) => one(facts.repository, repositoryUrl(facts))
	},
	workflow: {
		en: "Workflow",
		zh: "工作流",
		values: ({ task }) => one(task.task.pipelineName)
	},
	job: {
		en: "Job",
		zh: "作业",
		needs: ["job-name"],
		values: ({ job }) => one(job)
	},
	stage: {
		en: "Stage",
		zh: "阶段",
		values: ({ task }) => one(task.task.stageName)
	},
	status: {
		en: "Status",
		zh: "状态",
		values: ({ status, language }) => one(messageWords[language][status])
	},
	actor: {
		en: "By",
		zh: "执行人",
		values: ({ facts }) => one(facts.actor)
	},
	event: {
		en: "Event",
		zh: "事件",
		values: ({ facts }) => one(facts.eventName)
	},
	branch: {
		en: "Branch",
		zh: "分支",
		values: ({ facts }) => one(facts.branch)
	},
	commit: {
		en: "Commit",
		zh: "提交",
		needs: ["title"],
		values: ({ facts, title }) => [...one(facts.sha?.slice(0, 7), commitUrl(facts, facts.sha)), ...one(title)]
	},
	author: {
		en: "Author",
		zh: "提交人",
		needs: ["author"],
		values: ({ author }) => one(author)
	},
	run: {
		en: "Run",
		zh: "运行",
		values: ({ facts, task }) => one(facts.runNumber && `#${facts.runNumber}`, task.task.pipelineUrl)
	},
	duration: {
		en: "Duration",
		zh: "耗时",
		needs: ["start"],
		values: ({ durationMs, language }) => one(durationMs === void 0 ? "" : durationText(durationMs, language))
	},
	jobs: {
		en: "Jobs",
		zh: "作业列表",
		list: true,
		needs: ["jobs"],
		values: ({ found, language }) => (found.jobs ?? []).flatMap((job) => {
			const ms = Date.parse(job.completedAt ?? "") - Date.parse(job.startedAt ?? "");
			const time = Number.isNaN(ms) ? "" : ` (${durationText(ms, language)})`;
			return one(`${job.name}${time}`, job.url, job.status);
		})
	},
	"failed-steps": {
		en: "Failed steps",
		zh: "失败步骤",
		list: true,
		needs: ["failed-steps"],
		values: ({ found: { jobs, job } }) => jobs === void 0 ? (job?.failedSteps ?? []).flatMap((step) => one(step, void 0, "FAIL")) : jobs.flatMap(({ name, failedSteps = [], url }) => failedSteps.flatMap((step) => one(`${name} / ${step}`, url, "FAIL")))
	},
	streak: {
		en: "History",
		zh: "历史",
		needs: ["streak"],
		values: ({ found, status, language, now: now2 }) => streakLine(found.history?.failures, status, language, now2)
	},
	"pull-request": {
		en: "Pull request",
		zh: "合并请求",
		values: ({ facts }) => {
			const pull = pullRequestOf(facts);
			return pull === void 0 ? [] : pullRequestLine(pull);
		}
	},
	changes: {
		en: "Changes",
		zh: "变更",
		list: true,
		values: ({ facts, language }) => {
			const changes = changesOf(facts);
			return changes === void 0 ? [] : changesLine(changes, language);
		}
	},
	tests: {
		en: "Tests",
		zh: "测试",
		list: true,
		needs: ["tests"],
		values: ({ found, language }) => found.tests === void 0 ? [] : testsLine(found.tests, language)
	},
	errors: {
		en: "Errors",
		zh: "错误",
		list: true,
		needs: ["errors"],
		values: ({ found }) => (found.errors ?? []).flatMap(({ at: at2, text: text2, url }) => one(at2 === void 0 ? text2 : `${at2}: ${text2}`, url, "FAIL"))
	},
	artifacts: {
		en: "Artifacts",
		zh: "制品",
		list: true,
		needs: ["artifacts"],
		values: ({ found, facts, language }) => artifactsLine(found.artifacts ?? [], artifactsUrl(facts), language)
	},
	params: {
		en: "Parameters",
		zh: "运行参数",
		list: true,
		values: ({ task }) => task.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }))
	},
	link: {
		en: "Link",
		zh: "链接",
		values: ({ link }) => one(link.url, link.url)
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
function contentOf(words2) {
	return [...new Set(words2.filter((word) => word !== "none").map((word) => originals[word] ?? word))];
}
const tag = {
	en: "Tag",
	zh: "标签"
};
function fieldsOf(names, known) {
	const said = names.includes("pull-request") ? pullRequestOf(known.facts) : void 0;
	return names.flatMap((name) => {
		const row = fields[name];
		if (name === "branch" && said?.head && said.base) return [];
		const twice = name === "commit" && said?.title;
		const values = row.values(known).filter(({ text: text2 }) => text2 !== "" && text2 !== twice);
		const tagged = known.facts.context.ref === `refs/tags/${values[0]?.text}`;
		const label = (name === "branch" && tagged ? tag : row)[known.language];
		const list = values.some(({ status }, index) => row.list && (index > 0 || status));
		return values.length === 0 ? [] : [{
			name,
			label,
			values,
			list
		}];
	});
}
function one(text2, url, status) {
	if (text2 === void 0 || text2 === "" || text2 === 0) return [];
	return [{
		text: String(text2),
		...url === void 0 ? {} : { url },
		...status === void 0 ? {} : { status }
	}];
}
const scopes = [
	"job",
	"workflow",
	"workflow-run"
];
const payloadFormats = ["documented", "flow"];
const content = {
	words: contentNames,
	parse: (word) => {
		const key = word.toLowerCase().replaceAll("_", "-");
		return contentNames.find((name) => name === key) ?? contentNames.find((name) => name.toLowerCase() === key);
	}
};
async function wishesOf(reader, channel) {
	const { input } = reader;
	return {
		scope: scopeOf(reader),
		speaks: channel === void 0 || channels[channel].speaks,
		content: contentOf(parseWords(reader, "content", content)),
		custom: input("custom-content"),
		title: input("title"),
		...await peopleOf(reader, channel),
		mentionOn: parseWords(reader, "mention-on", selectorWords),
		language: languageOf(reader),
		pipelineName: input("pipeline-name"),
		stageName: input("stage-name"),
		taskName: input("task-name"),
		globalParams: input("global-params") === "" ? [] : (await __nccwpck_require__2.e(
			152
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7152))).paramsOf(reader),
		payloadFormat: choice(reader, "payload-format", payloadFormats),
		timeZone: timeZoneOf(reader)
	};
}
async function peopleOf(reader, channel) {
	if (reader.input("mentions") === "" && reader.input("mention-map") === "" || channel === void 0) return {
		mentions: [],
		mentionMap: new Map()
	};
	const { mentionMapOf, mentionsOf: mentionsOf2 } = await __nccwpck_require__2.e(
		721
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9721));
	const mentionMap = mentionMapOf(reader, channel);
	return {
		mentions: mentionsOf2(reader, channel, mentionMap),
		mentionMap
	};
}
function scopeOf(reader) {
	const needs = reader.input("needs") !== "";
	const word = reader.input("scope").replaceAll("_", "-");
	const scope = word === "" ? void 0 : scopes.find((each) => each === word.toLowerCase());
	if (word !== "" && scope === void 0) refuseWords(reader, "scope", [word], { words: scopes });
	else if (needs && (scope ?? "workflow") !== "workflow") complainOfNeeds(reader, "scope");
	else if (needs && reader.input("status") !== "") complainOfNeeds(reader, "status");
	return scope ?? (needs ? "workflow" : "job");
}
function complainOfNeeds(reader, other) {
	const text2 = reader.input(other);
	complain(reader, "needs", __nccwpck_require__2.e(
		686
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6686)).then(({ needsWith }) => needsWith(other, text2)));
}
function languageOf(reader) {
	const word = reader.input("language");
	const plain = languages.find((each) => each === word);
	if (plain !== void 0) return plain;
	const language = /^(?:(en)(?:[-_][a-z]{2,4})?|(zh)(?:[-_](?:cn|hans|hans[-_]cn|sg))?)$/i.exec(word);
	const found = languages.find((each) => each === (language?.[1] ?? language?.[2])?.toLowerCase());
	if (found !== void 0) return found;
	refuseWords(reader, "language", [word], { words: languages });
	return "en";
}
function timeZoneOf(reader) {
	const zone = reader.input("time-zone");
	if (zone === "UTC") return zone;
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return zone;
	} catch {
		refuseWords(reader, "time-zone", [zone], {
			words: [
				"UTC",
				"Asia/Shanghai",
				"Europe/Berlin"
			],
			more: ", and the other names of the IANA time-zone database"
		});
		return "UTC";
	}
}
async function settingsOf(input, eventName) {
	const reader = {
		input,
		problems: [],
		warnings: []
	};
	const channel = channelOf(reader);
	if (channel === void 0 && reader.problems.length === 0) complain(reader, "webhook-url", "is empty, and so is 'email-to': nowhere to send to. If it comes from a secret, check the name of the secret and that this workflow may read it.");
	const wishes = await wishesOf(reader, channel);
	const wiring = await wiringOf(reader, wishes.scope);
	if (wishes.scope === "workflow-run" && eventName !== "workflow_run") complain(reader, "scope", "is 'workflow-run', which works only in a workflow that is triggered by 'on: workflow_run'. Add that trigger, or leave 'scope' out.");
	if (wishes.speaks && wiring.testReports.length > 0 && !wishes.content.includes("tests")) reader.warnings.push("Input 'test-reports' is not used, because 'content' has no 'tests'. Add that word, or remove the reports.");
	const destination = channel === void 0 ? void 0 : await destinationOf(reader, channel);
	if (channel !== void 0) warnOfStrangers(reader, channel);
	if (destination === void 0 || reader.problems.length > 0) throw await errorOf(reader);
	return {
		...wishes,
		...wiring,
		destination,
		warnings: [...new Set(reader.warnings)]
	};
}
function factsOf(context, subject, commit) {
	return subject === "this-run" ? thisRun(context, commit) : triggeringRun(context);
}
async function commitOf(context) {
	if (context.eventName === "push") return commitOfPush(context);
	const { commitOfEvent } = await __nccwpck_require__2.e(
		806
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6806));
	return commitOfEvent(context);
}
function thisRun(context, commit) {
	const { payload, eventName = "" } = context;
	const workflowFile = fileName(context.workflowRef);
	const ownBranch = ownCommit(context).branch;
	const filedElsewhere = !eventName.startsWith("pull_request") && ownBranch !== void 0 && ownBranch !== commit.branch;
	const server = serverOf(context);
	return {
		...server,
		...commit,
		...runPageOf(server, context.runNumber),
		...filedElsewhere ? { runBranch: ownBranch } : {},
		workflow: workflowName(context.workflow, workflowFile),
		workflowFile,
		eventName: context.eventName,
		actor: context.triggeringActor ?? context.actor ?? textAt(payload, "sender", "login"),
		job: context.job,
		runId: context.runId,
		runNumber: context.runNumber,
		runAttempt: context.runAttempt || 1,
		params: paramsOf(payload, eventName)
	};
}
function triggeringRun(context) {
	const { payload } = context;
	const run = at(payload, "workflow_run");
	const server = serverOf(context);
	const workflowFile = fileName(textAt(run, "path") ?? textAt(payload, "workflow", "path"));
	return {
		...server,
		...commitOfRun(run),
		repository: textAt(run, "repository", "full_name") ?? server.repository,
		workflow: workflowName(textAt(run, "name") ?? textAt(payload, "workflow", "name"), workflowFile),
		workflowId: numberAt(run, "workflow_id") ?? numberAt(payload, "workflow", "id"),
		workflowFile,
		eventName: textAt(run, "event"),
		actor: textAt(run, "triggering_actor", "login") ?? textAt(run, "actor", "login"),
		runId: numberAt(run, "id"),
		runNumber: numberAt(run, "run_number"),
		...runPageOf(server, numberAt(run, "run_number")),
		runAttempt: numberAt(run, "run_attempt") || 1,
		startedAt: textAt(run, "run_started_at") ?? textAt(run, "created_at"),
		status: statusOf(textAt(run, "conclusion") ?? textAt(run, "status") ?? "") ?? "UNKOWN",
		remark: firstLine(textAt(run, "display_title")),
		params: []
	};
}
function serverOf(context) {
	return {
		server: baseUrl(context.serverUrl, "https://github.com"),
		api: baseUrl(context.apiUrl, "https://api.github.com"),
		repository: context.repository ?? textAt(context.payload, "repository", "full_name"),
		context
	};
}
function runPageOf(server, runNumber) {
	if (server.context.forge === "github") return {};
	return { runPage: `${repositoryUrl({
		...server,
		runId: void 0,
		runAttempt: 1
	})}/actions${runNumber === void 0 ? "" : `/runs/${runNumber}`}` };
}
function withPage(facts, page) {
	return facts.context.forge === "gitea" && page?.startsWith(`${repositoryUrl(facts)}/`) ? {
		...facts,
		runPage: page
	} : facts;
}
function baseUrl(text2, fallback) {
	return text2 !== void 0 && /^https?:\/\/[^\s/]/.test(text2) ? text2.replace(/\/+$/, "") : fallback;
}
function fileName(path) {
	return path?.replace(/@.*$/s, "").split("/").at(-1) || void 0;
}
function workflowName(name, file) {
	return name?.startsWith(".github/") && /\.ya?ml$/.test(name) ? fileName(name) : name ?? file;
}
function paramsOf(payload, eventName) {
	const given = eventName === "workflow_dispatch" ? at(payload, "inputs") : eventName === "repository_dispatch" ? at(payload, "client_payload") : void 0;
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
function hindranceOf({ repository, runId }, token) {
	if (token === "") return "github-token is empty";
	return repository === void 0 || runId === void 0 ? "the repository or the run is not known" : void 0;
}
function dateTime(moment, timeZone) {
	if (timeZone === "UTC") return moment.toISOString().slice(0, 19).replace(/[T:]/g, "-");
	const parts = new Intl.DateTimeFormat("en", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit"
	}).formatToParts(moment);
	const part2 = (type) => parts.find((one2) => one2.type === type)?.value ?? "";
	return [
		"year",
		"month",
		"day",
		"hour",
		"minute",
		"second"
	].map(part2).join("-");
}
function flowOf(payload, facts, title) {
	const { task, sources: sources2, globalParams } = payload;
	const runId = String(facts.runId ?? "");
	const actor = facts.actor ?? "";
	return {
		event: payload.event,
		action: payload.action,
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
function mentionsOf({ settings, facts, found, status }) {
	const decision = decide(settings.mentionOn, status, found.history?.previous ?? "unreadable");
	if (settings.mentionOn.length > 0 && decision.kind !== "report") return {
		mentions: [],
		warnings: []
	};
	const warnings = [];
	const mentions = new Map();
	for (const request of settings.mentions) {
		const people = resolve(request, settings, facts, facts.authorLogin ?? found.commit?.authorLogin);
		if (typeof people === "string") warnings.push(people);
		else for (const mention of people) mentions.set(JSON.stringify(mention), mention);
	}
	return {
		mentions: [...mentions.values()],
		warnings
	};
}
function resolve(request, settings, facts, author) {
	if (request.kind === "all" || "value" in request) return [request];
	const login = ((request.kind === "login" ? request.login : request.kind === "actor" ? facts.actor : author) ?? "").toLowerCase();
	const who = request.kind === "login" ? `@${login}` : `the ${request.kind}`;
	const ids = settings.mentionMap.get(login);
	if (ids !== void 0 && ids.length > 0) return ids;
	const missing = ids === void 0 ? "is not in 'mention-map'" : "has no id for this channel in 'mention-map'";
	return `Not mentioned: ${who}${request.kind === "login" || login === "" ? "" : ` (${login})`} ${missing}. Add a line such as ${login || "octocat"}: 13800000000.`;
}
function readable(spans) {
	return spans.map((span) => span.text).join("");
}
function sentence(names, statusName, language) {
	const said = {
		en: {
			pipeline: "Pipeline ",
			stage: "stage",
			job: "job"
		},
		zh: {
			pipeline: "流水线",
			stage: "阶段",
			job: "任务"
		}
	}[language];
	const stage = names.stageName && `${said.stage}[${names.stageName}]`;
	const job = names.taskName && `${said.job}[${names.taskName}]`;
	const end = language === "en" ? statusName.charAt(0).toLowerCase() + statusName.slice(1) : statusName;
	return `[${names.pipelineName}]${said.pipeline}${stage}${job}${end}`;
}
function taskOf(facts, words2) {
	const names = {
		pipelineName: words2.pipelineName || (facts.workflow ?? ""),
		stageName: words2.stageName || (facts.job ?? ""),
		taskName: words2.taskName || (facts.job ?? "")
	};
	const statusName = statusNames[words2.language][words2.status];
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
const part = /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|CREDENTIAL|^CREDS$|COOKIE|BEARER|JWT|SESSION|WEBHOOK|PRIVATE|(?<!MON|DON|TUR|HOC)KEY(?!WORD|BOARD)|AUTH(?!OR(?!I[SZ]))/;
const whole = /^(?:\w*(?<!BY|COM|TRES|SUR)PASS|(?:GH|GITHUB|GITLAB)?PAT|[TH]?OTP|SAS|(?:PG|DB|SENTRY)?DSN)\d*$/;
const words = /(?<!^OLD)(?<=\w)PWD(?![A-Z])|_PROXY$|CONN(?:ECTION)?_?STR|(?:DATABASE|DATASOURCE|DB|MONGO|REDIS|VALKEY|POSTGRES|PG|SQL|MARIA|ORACLE|AMQP|RABBIT|BROKER|KAFKA|NATS|ELASTIC|OPENSEARCH|CLICKHOUSE|COUCH|CASSANDRA|SCYLLA|COCKROACH|NEO4J|MEMCACHE|INFLUX|SUPABASE)\w*_UR[IL]S?$/;
function looksLikeCredential(name) {
	const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
	return words.test(upper) || upper.split("_").some((word) => part.test(word) || whole.test(word));
}
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(\|\w+)?(?::-([^{}]*))?\}/g;
const ofRunner = /^(?:INPUT_|STATE_|ACTIONS_)|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/i;
function referencesIn(text2) {
	if (!text2.includes("${")) return new Set();
	return new Set([...text2.matchAll(reference)].filter((match) => match[1] === "").map((match) => match[2] ?? ""));
}
function expand(text2, variables, env) {
	const spans = [];
	const unknown = new Set();
	const refused = new Set();
	let end = 0;
	for (const match of text2.matchAll(reference)) {
		push(spans, {
			trust: "own",
			text: text2.slice(end, match.index)
		});
		end = match.index + match[0].length;
		const [written2, dollar, name = ""] = match;
		if (dollar === "$") push(spans, {
			trust: "own",
			text: written2.slice(1)
		});
		else {
			const span = spanOf(match, variables, env);
			if (span === "refused") refused.add(name);
			if (span === "unknown") unknown.add(name);
			push(spans, typeof span === "string" ? {
				trust: "own",
				text: written2
			} : span);
		}
	}
	push(spans, {
		trust: "own",
		text: text2.slice(end)
	});
	return {
		spans,
		unknown: [...unknown],
		refused: [...refused]
	};
}
function spanOf(match, variables, env) {
	const [, , name = "", filter, written2] = match;
	const known = Object.hasOwn(variables, name) ? variables[name] : void 0;
	if (known === void 0 && (ofRunner.test(name) || looksLikeCredential(name))) return "refused";
	const raw = filter === "|raw" || written2?.endsWith("|raw") === true;
	if (filter !== void 0 && !raw) return "unknown";
	const fallback = written2?.replace(/\|raw$/, "");
	const value = known ?? (Object.hasOwn(env, name) ? env[name] : void 0);
	if (value === void 0 || value === "" && fallback !== void 0) return fallback === void 0 ? "unknown" : {
		trust: "own",
		text: fallback
	};
	return {
		trust: raw ? "markup" : "plain",
		text: value
	};
}
function push(spans, span) {
	const last = spans.at(-1);
	if (span.text === "") return;
	if (last !== void 0 && last.trust === span.trust) spans[spans.length - 1] = {
		...last,
		text: last.text + span.text
	};
	else spans.push(span);
}
function compose(given) {
	const material = {
		...given,
		facts: withPage(given.facts, given.found.run?.page)
	};
	const { settings, facts, status, env } = material;
	const known = knownOf(material);
	const variables = variablesOf(material, known);
	const title = settings.title === "" ? void 0 : expand(settings.title, variables, env);
	const custom = expand(settings.custom, variables, env);
	const mentioned = mentionsOf(material);
	const parts = title === void 0 ? [custom] : [title, custom];
	const unknown = [...new Set(parts.flatMap((part2) => part2.unknown))];
	return {
		message: {
			task: known.task,
			...settings.payloadFormat === "flow" ? { flow: flowOf(known.task, facts, known.title) } : {},
			status,
			statusName: messageWords[settings.language][status],
			language: settings.language,
			title: title !== void 0 && readable(title.spans).trim() !== "" ? title.spans : defaultTitle(known),
			fields: fieldsOf(settings.content, known),
			custom: custom.spans,
			mentions: mentioned.mentions,
			link: known.link,
			identity: {
				repository: facts.repository ?? "",
				server: facts.server,
				workflow: facts.workflow ?? "",
				branch: facts.branch ?? "",
				runId: String(facts.runId ?? ""),
				runNumber: facts.runNumber ?? 0,
				runAttempt: facts.runAttempt,
				job: known.job ?? "",
				checkRunId: settings.checkRunId,
				step: env.GITHUB_ACTION ?? ""
			}
		},
		warnings: [...unknown.map((name) => `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`), ...mentioned.warnings],
		refused: [...new Set(parts.flatMap((part2) => part2.refused))]
	};
}
function knownOf({ settings, facts, found, status, now: now2, startedAt }) {
	const whole2 = settings.scope !== "job";
	const job = settings.taskName || (whole2 ? void 0 : found.job?.name ?? facts.job);
	const task = taskOf({
		...facts,
		job: whole2 ? void 0 : facts.job,
		workflowId: facts.workflowId ?? found.run?.workflowId
	}, {
		status,
		language: settings.language,
		pipelineName: settings.pipelineName,
		stageName: settings.stageName,
		taskName: job ?? "",
		globalParams: settings.globalParams
	});
	const ownUrl = settings.checkRunId === "" ? found.job?.url : jobUrl(facts, settings.checkRunId);
	const view = settings.language === "zh" ? {
		run: "查看运行详情",
		job: "查看作业详情"
	} : {
		run: "View the run",
		job: "View the job"
	};
	const start = Date.parse(startedAt ?? "");
	return {
		task,
		facts,
		found,
		status,
		language: settings.language,
		now: now2,
		title: facts.title ?? found.commit?.title ?? found.run?.title,
		author: facts.authorLogin ?? facts.authorName ?? found.commit?.authorLogin ?? found.commit?.authorName ?? found.run?.authorName,
		job,
		link: !whole2 && ownUrl ? {
			text: view.job,
			url: ownUrl
		} : {
			text: view.run,
			url: runUrl(facts)
		},
		durationMs: Number.isNaN(start) ? void 0 : Math.max(0, now2.getTime() - start)
	};
}
function defaultTitle({ task, job = "", facts, status, language }) {
	const names = [task.task.pipelineName, job].filter((name) => name !== "");
	const number = pullRequestOf(facts)?.number ?? facts.runNumber;
	const word = messageWords[language][status] + (number === void 0 ? "" : ` · #${number}`);
	const own = (text2) => ({
		trust: "own",
		text: text2
	});
	return [...names.flatMap((text2, index) => [own(index === 0 ? "" : " / "), {
		trust: "plain",
		text: text2
	}]), own(names.length === 0 ? word : ` ${word}`)].filter(({ text: text2 }) => text2 !== "");
}
function variablesOf({ settings, facts, found, status, now: now2 }, known) {
	const { task } = known.task;
	const sha = facts.sha ?? "";
	const actor = facts.actor ?? "";
	const eventName = facts.eventName ?? "";
	const repository = facts.repository ?? "";
	return {
		PIPELINE_ID: String(task.pipelineId),
		PIPELINE_NAME: task.pipelineName,
		BUILD_NUMBER: String(task.buildNumber),
		BUILD_REMARK: facts.remark ?? found.run?.remark ?? "",
		BUILD_EXECUTOR: actor,
		BUILD_MESSAGE: `${actor}·${eventName}`,
		get DATETIME() {
			return dateTime(now2, settings.timeZone);
		},
		TIMESTAMP: String(now2.getTime()),
		CI_SOURCE_NAME: repository.split("/").at(-1) ?? "",
		CI_COMMIT_REF_NAME: facts.branch ?? "",
		CI_COMMIT_TITLE: known.title ?? "",
		CI_COMMIT_SHA: sha,
		CI_COMMIT_ID: sha.slice(0, 8),
		STATUS: task.statusCode,
		STATUS_NAME: messageWords[settings.language][status],
		STAGE_NAME: task.stageName,
		TASK_NAME: task.taskName,
		PIPELINE_URL: task.pipelineUrl,
		DURATION: known.durationMs === void 0 ? "" : durationText(known.durationMs, settings.language),
		COMMIT_AUTHOR: known.author ?? "",
		EVENT_NAME: eventName,
		REPOSITORY: repository
	};
}
function redactMessage(message, redact) {
	const { mentions, ...rest } = message;
	const all = textsIn(rest).join("\n");
	return redact(all) === all ? message : {
		...redacted(rest, redact),
		mentions
	};
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function redacted(value, redact) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((part2) => redacted(part2, redact));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part2]) => [key, redacted(part2, redact)]));
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
		if (!atOnce.reached) setTimeout(attempts.reach, attemptMs).unref();
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
	return new Promise((resolve2) => {
		let forget = () => {
		};
		const end = () => {
			clearTimeout(timer);
			forget();
			resolve2();
		};
		const timer = setTimeout(end, ms);
		forget = onReached(end);
	});
}
function contextOf(env, payload) {
	const text2 = (name) => env[`GITHUB_${name}`] || void 0;
	return {
		payload,
		eventName: text2("EVENT_NAME"),
		sha: text2("SHA"),
		ref: text2("REF"),
		workflow: text2("WORKFLOW"),
		action: text2("ACTION"),
		actor: text2("ACTOR"),
		job: text2("JOB"),
		runAttempt: wholeNumber(text2("RUN_ATTEMPT")),
		runNumber: wholeNumber(text2("RUN_NUMBER")),
		runId: wholeNumber(text2("RUN_ID")),
		apiUrl: text2("API_URL") ?? "https://api.github.com",
		serverUrl: text2("SERVER_URL") ?? "https://github.com",
		repository: text2("REPOSITORY"),
		refName: text2("REF_NAME"),
		headRef: text2("HEAD_REF"),
		workflowRef: text2("WORKFLOW_REF"),
		triggeringActor: text2("TRIGGERING_ACTOR"),
		forge: env.FORGEJO_ACTIONS ? "forgejo" : env.GITEA_ACTIONS || env.GITEA_STATE ? "gitea" : "github"
	};
}
function wholeNumber(text2) {
	return text2 !== void 0 && /^\d{1,15}$/.test(text2) ? Number(text2) : void 0;
}
function needsOf(asked, before) {
	const read = [...new Set([
		"run-page",
		...asked.speaks ? messageNeeds(asked) : payloadNeeds[asked.payloadFormat],
		...decisionNeeds(asked, before)
	])].flatMap((need) => sources[need](asked, before) ?? []);
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
const references = {
	TASK_NAME: "job-name",
	DURATION: "start",
	CI_COMMIT_TITLE: "title",
	COMMIT_AUTHOR: "author",
	PIPELINE_ID: "workflow-id",
	BUILD_REMARK: "remark"
};
function messageNeeds({ content: content2, title, custom, mentions }) {
	return [
		...content2.flatMap((name) => fields[name].needs ?? []),
		...[...referencesIn(title), ...referencesIn(custom)].flatMap((name) => Object.hasOwn(references, name) ? references[name] ?? [] : []),
		...title === "" ? ["job-name"] : [],
		...mentions.some(({ kind }) => kind === "author") ? ["login"] : []
	];
}
function decisionNeeds({ selectors, mentionOn }, { status }) {
	const changes = [selectors, mentionOn].some((words2) => decide(words2, status).kind === "ask");
	return [...status === void 0 ? ["jobs"] : [], ...changes ? ["history"] : []];
}
const sources = {
	"job-name": ({ scope, taskName }, { jobName }) => scope === "job" && taskName === "" && jobName === void 0 ? "job" : void 0,
	start: ({ scope }, { facts, startedAt }) => {
		if (scope === "job") return startedAt === void 0 ? "job" : void 0;
		return scope === "workflow" && facts.startedAt === void 0 ? "run" : void 0;
	},
	title: (_, { facts }) => facts.sha !== void 0 && facts.title === void 0 ? "commit" : void 0,
	author: (_, { facts }) => facts.sha !== void 0 && facts.authorLogin === void 0 && facts.authorName === void 0 ? "commit" : void 0,
	login: (_, { facts }) => facts.sha !== void 0 && facts.authorLogin === void 0 ? "commit" : void 0,
	"workflow-id": (_, { facts }) => facts.workflowId === void 0 ? "run" : void 0,
	remark: (_, { facts }) => facts.remark === void 0 ? "run" : void 0,
	"run-page": (_, { facts }) => facts.context.forge === "gitea" ? "run" : void 0,
	jobs: () => "jobs",
	"failed-steps": ({ scope }, { status }) => {
		if (!mayHaveFailed(status)) return void 0;
		return scope === "job" ? "job" : "jobs";
	},
	errors: ({ scope }, { status }) => scope !== "job" && mayHaveFailed(status) ? "errors" : void 0,
	history: () => "history",
	streak: (_, { status }) => status === void 0 || status === "FAIL" || status === "SUCCESS" ? "streak" : void 0,
	artifacts: () => "artifacts",
	tests: ({ testReports }, { status }) => testReports.length > 0 && (status === void 0 || isEnd(status)) ? "tests" : void 0
};
function mayHaveFailed(status) {
	return status === void 0 || status === "FAIL" || status === "CANCELED" || status === "UNKOWN";
}
const maxBytes = 26214400;
function without(reason) {
	return {
		event: {},
		warning: `The event file ${reason}; the message has fewer facts.`
	};
}
function parsed(text2) {
	if (text2.trim() === "") return without("is empty");
	try {
		const event = JSON.parse(text2);
		if (typeof event !== "object" || event === null || Array.isArray(event)) return without("holds no JSON object");
		return {
			event,
			warning: ""
		};
	} catch {
		return without("is not valid JSON");
	}
}
function readEvent(path) {
	if (!path) return without("is missing (GITHUB_EVENT_PATH is not set)");
	try {
		const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
		if (!found.isFile()) return without("is not a file");
		if (found.size > maxBytes) return without("is larger than 25 MiB");
		return parsed((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").replace(/^\uFEFF/u, ""));
	} catch {
		return without("is missing or cannot be read");
	}
}
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
	if (!text2.includes("#")) return text2;
	return text2.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, "$1 ");
}
function writeLine(text2) {
	lines.push(`${inert(text2)}
`);
}
function annotate(level, text2) {
	lines.push(`::${level} title=Message Notification::${escaped(unmarked(text2))}
`);
}
function maskInLog(value) {
	lines.push(`::add-mask::${escaped(value)}
`);
}
function escaped(text2) {
	return text2.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function setOutputs(outputs) {
	appendToFile("OUTPUT", outputs.map(block).join("\n"));
}
function saveState(values) {
	appendToFile("STATE", values.map(block).join("\n"));
}
function saveForLater(name, value) {
	appendToFile("ENV", block([name, value]));
}
function appendSummary(markdown) {
	appendToFile("STEP_SUMMARY", markdown);
}
function appendToFile(command, text2) {
	const path = process.env[`GITHUB_${command}`];
	if (!path || !node_fs__WEBPACK_IMPORTED_MODULE_1___default().existsSync(path)) throw new Error(`the runner's file for ${command} is missing`);
	node_fs__WEBPACK_IMPORTED_MODULE_1___default().appendFileSync(path, `${text2}
`);
}
function block([name, value]) {
	let number = 0;
	while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
	const delimiter = `ghadelimiter_${number}`;
	return `${name}<<${delimiter}
${value}
${delimiter}`;
}
function factsAt(env, settings, secrets) {
	let facts;
	return () => {
		facts ??= readFacts(env, settings, secrets);
		return facts;
	};
}
async function readFacts(env, settings, secrets) {
	const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
	if (warning !== "") warn([warning], secrets);
	const context = contextOf(env, event);
	return factsOf(context, settings.scope === "workflow-run" ? "triggering-run" : "this-run", await commitOf(context));
}
async function look(step, facts, status) {
	const { settings, stage } = step;
	const { jobName, startedAt } = stage.name === "post" ? stage : {
		jobName: void 0,
		startedAt: void 0
	};
	const needs = needsOf(settings, {
		facts,
		status,
		jobName,
		startedAt
	});
	const [found, tests] = await Promise.all([needs.lookUps.size > 0 ? lookedUp(step, facts, needs.lookUps) : {
		jobsComplete: false,
		notes: []
	}, needs.tests ? testsOf(step) : void 0]);
	return {
		...jobName === void 0 ? {} : { job: {
			name: jobName,
			startedAt
		} },
		...settings.neededJobs && { jobs: settings.neededJobs },
		...found,
		...tests && { tests }
	};
}
async function confirmed(step, status) {
	if (step.stage.name !== "post" || !step.env.FORGEJO_ACTIONS) return status;
	const { run } = await lookedUp(step, await step.facts(), new Set(["run"]));
	return run?.cancelled ? "CANCELED" : status;
}
async function lookedUp(step, facts, lookUps) {
	const { env, settings, cancellation } = step;
	const hindrance = hindranceOf(facts, settings.token);
	if (hindrance !== void 0) return {
		jobsComplete: false,
		notes: [`No look-ups were made: ${hindrance}.`]
	};
	const { getFrom, lookUp } = await __nccwpck_require__2.e(
		200
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8200));
	const where = {
		facts,
		token: settings.token,
		checkRunId: settings.checkRunId === "" ? void 0 : Number(settings.checkRunId),
		runnerName: env.RUNNER_NAME || void 0,
		whole: settings.scope === "workflow"
	};
	flush();
	return lookUp(lookUps, where, getFrom({
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
async function withAttachments(step, status) {
	const { destination } = step.settings;
	if (destination.transport !== "smtp" || destination.targets[0].attachments.length === 0) return step;
	const { withFiles } = await __nccwpck_require__2.e(
		574
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 574));
	const early = status === "RUNNING" || status === "WAITING";
	const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || ".", early);
	warn(warnings, step.secrets);
	return {
		...step,
		settings: {
			...step.settings,
			destination: {
				...destination,
				targets: [target]
			}
		}
	};
}
function sayNotes(notes, blind, { secrets }) {
	if (blind) warn(notes, secrets);
	else for (const note of notes) writeLine(secrets.redact(`Note: ${note}`));
}
function warn(texts, secrets) {
	for (const text2 of texts) annotate("warning", secrets.redact(text2));
}
function summarise(deliveries) {
	const sent2 = deliveries.filter((delivery) => delivery.outcome === "sent").length;
	const lost = deliveries.filter((delivery) => delivery.outcome === "failed").length;
	return {
		outcome: sent2 === deliveries.length ? "sent" : lost === deliveries.length ? "failed" : "partial",
		reason: deliveries.map((delivery, index) => {
			const which = deliveries.length > 1 ? `target ${index + 1}: ` : "";
			return delivery.outcome === "sent" ? "" : `${which}${delivery.reason}. ${delivery.advice}`;
		}).filter((reason) => reason !== "").join(" ")
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
	const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
	const outputs = {
		outcome: report2.outcome,
		reason,
		status: report2.status ?? "",
		payload: "task" in report2 ? JSON.stringify(report2.task) : "",
		"message-id": deliveries[0]?.id ?? "",
		attempts: String(attempts),
		results: JSON.stringify(results)
	};
	quietly("the outputs", () => setOutputs(Object.entries(outputs)));
	if (report2.outcome === "sent") writeLine(`Sent to ${channel} (status ${report2.status}, attempts ${attempts}).`);
	else if (report2.outcome === "skipped") writeLine(`Nothing sent: ${reason}.`);
	else if (deliveries.length > 0) annotate("error", `Notification ${report2.outcome === "partial" ? "partly delivered" : "not delivered"}: ${reason}`);
	if (report2.outcome !== "sent" && results.length > 0) quietly("the job summary", () => appendSummary(table(results)));
	if ("preview" in report2) quietly("the job summary", () => appendSummary(redact(report2.preview)));
}
function table(results) {
	const cell = (text2) => cutBytes((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text2), 300).replace(/[|\\`*_<>[\]]/g, (character) => `\\${character}`);
	return [
		"### Message Notification",
		"",
		"| # | Channel | Outcome | Attempts | Code | Reason |",
		"|---|---|---|---|---|---|",
		...results.map((row) => `| ${row.index + 1} | ${row.channel} | ${row.outcome} | ${row.attempts} | ${cell(row.code)} | ${cell(row.reason)} |`),
		""
	].join("\n");
}
function quietly(what, write) {
	try {
		write();
	} catch {
		annotate("warning", `Could not write ${what}: the runner's file is missing or not writable.`);
	}
}
const leastPiece = 4;
function redactorOf(values) {
	let forms = [];
	let known = 0;
	return (text2, whole2 = true) => {
		if (known < values.length) {
			forms = [...new Set([...forms, ...values.slice(known).flatMap(formsOf)])];
			known = values.length;
		}
		const layers = layersOf(text2);
		const ranges = layers.flatMap((layer, depth) => rangesIn(layer, forms, whole2).map((range) => asWritten(range, layers.slice(0, depth))));
		return ranges.length === 0 ? text2 : withStars(text2, ranges);
	};
}
function layersOf(text2) {
	const layers = [text2];
	while (layers.length < 4) {
		const layer = layers.at(-1) ?? "";
		const next = /[%&\\]/.test(layer) ? layer.replace(escapes(), unescaped) : layer;
		if (next === layer) break;
		layers.push(next);
	}
	return layers;
}
function rangesIn(text2, forms, whole2) {
	const ranges = [];
	for (const form of forms) for (let at2 = text2.indexOf(form); at2 >= 0; at2 = text2.indexOf(form, at2 + form.length)) ranges.push([at2, at2 + form.length]);
	const tail = whole2 ? 0 : tailLength(text2, forms);
	return tail === 0 ? ranges : [...ranges, [text2.length - tail, text2.length]];
}
function asWritten(range, layers) {
	return layers.reduceRight(([from, to], layer) => {
		const starts = startsIn(layer);
		return [starts[from] ?? 0, starts[to] ?? layer.length];
	}, range);
}
function startsIn(text2) {
	const starts = [];
	let at2 = 0;
	for (const [piece] of text2.matchAll(escapes("|[^]"))) {
		const units = piece.length === 1 ? 1 : unescaped(piece).length;
		for (let unit = 0; unit < units; unit += 1) starts.push(at2);
		at2 += piece.length;
	}
	return starts;
}
function withStars(text2, ranges) {
	let shown2 = "";
	let at2 = 0;
	for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
		if (from >= at2) shown2 += `${text2.slice(at2, from)}***`;
		at2 = Math.max(at2, to);
	}
	return shown2 + text2.slice(at2);
}
function formsOf(value) {
	const bytes = Buffer.from(value);
	const hex = bytes.toString("hex");
	return [
		...layersOf(value),
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
		own.replace(/=+$/, ""),
		...inside
	];
	return [...standard, ...standard.map((text2) => text2.replaceAll("+", "-").replaceAll("/", "_"))];
}
function tailLength(text2, forms) {
	const lengths = forms.map((form) => {
		let length = Math.min(form.length - 1, text2.length);
		while (length >= leastPiece && !text2.endsWith(form.slice(0, length))) length -= 1;
		return length < leastPiece ? 0 : length;
	});
	return Math.max(0, ...lengths);
}
function escapes(or = "") {
	const hex = "[\\da-fA-F]";
	return new RegExp(`${`%[0-7]${hex}|%[c-fC-F]${hex}(?:%[89abAB]${hex}){1,3}`}|${`\\\\(?:u${hex}{4}|x${hex}{2}|["'\\\\/bfnrt])`}|${`&(?:#\\d{1,7}|#[xX]${hex}{1,6}|amp|lt|gt|quot|apos);`}${or}`, "g");
}
const named = {
	"\\b": "\b",
	"\\f": "\f",
	"\\n": "\n",
	"\\r": "\r",
	"\\t": "	",
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&apos;": "'"
};
function unescaped(piece) {
	if (piece.startsWith("%")) return percentDecoded(piece);
	if (/^\\[ux]/.test(piece)) return String.fromCharCode(Number.parseInt(piece.slice(2), 16));
	if (!piece.startsWith("&#")) return named[piece] ?? piece.slice(1);
	const point = /^&#x/i.test(piece) ? Number.parseInt(piece.slice(3), 16) : Number.parseInt(piece.slice(2), 10);
	return point <= 1114111 ? String.fromCodePoint(point) : "?";
}
function percentDecoded(text2) {
	try {
		return decodeURIComponent(text2);
	} catch {
		return text2;
	}
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
const proxyNames = [
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
	const add = (name, value) => {
		const text2 = value.trim();
		if (text2 === "" || text2 === "-") return;
		if (text2.length < shortest) tooShort.add(name);
		else found.add(text2);
	};
	for (const name of [
		"secret",
		"smtp-password",
		"smtp-access-token",
		"github-token"
	]) for (const value of input(name).split(/\r?\n/)) add(name, value);
	for (const value of input("webhook-url").split(/\s+/)) for (const part2 of urlSecrets(value, env)) add("webhook-url", part2);
	for (const part2 of loginSecrets(input("smtp-url"))) add("smtp-url", part2);
	add("smtp-password", plainLogin(input));
	for (const line of input("webhook-headers").split(/\r?\n/)) addHeader(line, add, env);
	for (const name of runnerTokens) add(name, env[name] ?? "");
	for (const name of proxyNames) for (const part2 of loginSecrets(env[name] ?? "")) add(name, part2);
	return secretsOf([...found], [...tooShort].map(shortSecret));
}
function secretsOf(values, warnings) {
	return {
		values,
		warnings,
		redact: redactorOf(values),
		learn: (value) => {
			const text2 = value.trim();
			if (text2.length < shortest || values.includes(text2)) return [];
			values.push(text2);
			return [text2];
		}
	};
}
function shortSecret(name) {
	return `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`;
}
function urlSecrets(value, env) {
	const quoted = /^["'`]+|["'`]+$/g;
	if (quoted.test(value)) return [value, ...urlSecrets(value.replace(quoted, ""), env)];
	if (!URL.canParse(value)) return value.length >= 16 ? [value] : [];
	const url = new URL(value);
	const tokens = url.pathname.split("/").filter((part2) => part2.length >= (/\d/.test(part2) ? 8 : 16));
	const query = [...url.searchParams].filter(([name, part2]) => part2.length >= 6 && isSecret(part2, name, env));
	return [
		...url.pathname === "/" && url.search === "" ? [] : [value, url.href],
		...tokens.filter((part2) => isSecret(part2, "", env)),
		...query.map(([, part2]) => part2),
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
	const user = input("smtp-username") || percentDecoded(url?.username ?? "");
	const password = input("smtp-password") || percentDecoded(url?.password ?? "");
	return user === "" || password === "" ? "" : Buffer.from(`\0${user}\0${password}`).toString("base64");
}
function passwordOf({ password }) {
	return [password, percentDecoded(password)];
}
function addHeader(line, add, env) {
	const colon = line.indexOf(":");
	const value = line.slice(colon + 1).trim();
	const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
	if (value.length < 8 || !(credential || isSecret(value, line.slice(0, colon), env))) return;
	add("webhook-headers", value);
	if (credential) add("webhook-headers", credential);
}
function isSecret(value, name, env) {
	if (/^k$|key|token|secret|auth|pass|pwd|cookie|cred|sign|code/i.test(name)) return true;
	if (/^(?:(?:[A-Z]?[a-z]{1,14}|[A-Z]{2,15})(?:[-_./ ]|$))+$/.test(value)) return false;
	return !publicNames.some((each) => env[each]?.toLowerCase().includes(value.toLowerCase()));
}
const inputNames = [
	"channel",
	"webhook-url",
	"secret",
	"run-status",
	"status",
	"scope",
	"needs",
	"content",
	"custom-content",
	"title",
	"mentions",
	"mention-on",
	"mention-map",
	"language",
	"pipeline-name",
	"stage-name",
	"task-name",
	"global-params",
	"email-to",
	"email-cc",
	"email-bcc",
	"email-from",
	"email-reply-to",
	"email-attachments",
	"smtp-url",
	"smtp-host",
	"smtp-port",
	"smtp-security",
	"smtp-username",
	"smtp-password",
	"smtp-access-token",
	"webhook-headers",
	"test-reports",
	"payload-format",
	"time-zone",
	"github-token",
	"timeout",
	"retries",
	"fail-on-error",
	"dry-run",
	"job-status",
	"check-run-id",
	"secret-source"
];
function variableOf(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function inputsOf(env) {
	return (name) => (env[variableOf(name)] ?? "").trim();
}
const hidden = ["job-status", "secret-source"];
function stageOf(entry, env) {
	if (entry === "main") return { name: "main" };
	if (env.STATE_stage === "done") return { name: "done" };
	const handedOver = env.STATE_stage === "follow";
	return {
		name: "post",
		handedOver,
		startedAt: handedOver && env.STATE_startedAt || void 0,
		jobName: handedOver && env.STATE_jobName || void 0
	};
}
function inputsAt(stage, env) {
	const fresh = inputsOf(env);
	if (stage.name !== "post" || !stage.handedOver) return fresh;
	return (name) => hidden.includes(name) ? fresh(name) : (env[`STATE_input-${name}`] ?? "").trim();
}
function isOtherRunner(env) {
	return Boolean(env.ACT || env.GITEA_ACTIONS || env.GITEA_STATE || env.FORGEJO_ACTIONS);
}
function follows({ status, scope }) {
	return status === void 0 && scope === "job";
}
function handOver({ input, settings, started }) {
	const unsaved = "The runner's state file is missing or cannot be written (is the disk full?)";
	if (!follows(settings)) {
		if (!finishInMain()) annotate("warning", `${unsaved}; this report needs none.`);
		return;
	}
	if (!saved(() => saveState(inheritance(input, new Date(started).toISOString())))) annotate("error", `${unsaved}: the end of the job is reported without what this stage learned.`);
}
function finishInMain() {
	return saved(() => saveState([["stage", "done"]]));
}
function saveJob({ name, startedAt }) {
	saved(() => saveState([["jobName", name], ...startedAt === void 0 ? [] : [["startedAt", startedAt]]]));
}
function inheritance(input, startedAt) {
	return [
		...inputNames.filter((name) => !hidden.includes(name) && input(name) !== "").map((name) => [`input-${name}`, input(name)]),
		["startedAt", startedAt],
		["stage", "follow"]
	];
}
function saved(save) {
	try {
		save();
		return true;
	} catch {
		return false;
	}
}
async function main(entry, env, started) {
	const stage = stageOf(entry, env);
	if (stage.name === "done") return 0;
	const cancellation = listenForCancel();
	const input = inputsAt(stage, env);
	const secrets = collectSecrets(input, env);
	for (const value of secrets.values) maskInLog(value);
	try {
		const settings = await settingsOf(input, env.GITHUB_EVENT_NAME ?? "");
		if (stage.name === "post" && !follows(settings)) return 0;
		if (settings.destination.transport === "smtp") {
			const { requireLogin } = await __nccwpck_require__2.e(
				805
			).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8805));
			requireLogin(settings.destination, input, env);
		}
		if (follows(settings) && isOtherRunner(env)) {
			const { requireFreshStatus } = await __nccwpck_require__2.e(
				44
			).then(__nccwpck_require__2.bind(__nccwpck_require__2, 44));
			requireFreshStatus(env, entry);
		}
		const step = {
			env,
			started,
			stage,
			input,
			settings,
			secrets,
			cancellation,
			facts: factsAt(env, settings, secrets)
		};
		if (stage.name === "main") {
			warn([...settings.warnings, ...secrets.warnings], secrets);
			handOver(step);
		}
		const report2 = await reportOn(step);
		publish(report2, secrets.redact);
		return settings.failOnError && (report2.outcome === "failed" || report2.outcome === "partial") ? 1 : 0;
	} catch (error) {
		const { reportFailure } = await __nccwpck_require__2.e(
			926
		).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4926));
		return reportFailure(error, {
			input,
			env,
			secrets,
			stage
		});
	}
}
async function reportOn(step) {
	const { selectors, dryRun } = step.settings;
	const early = await confirmed(step, await statusKnown(step));
	const first = decide(selectors, early);
	if (first.kind === "skip") return {
		outcome: "skipped",
		reason: first.reason,
		status: early
	};
	const facts = await step.facts();
	const found = await look(step, facts, early);
	const status = early ?? statusOfJobs(found.jobs ?? [], found.jobsComplete);
	const blind = status === "UNKOWN" || decide(selectors, status).kind === "ask" && found.history === void 0;
	sayNotes(found.notes, blind, step);
	const last = decide(selectors, status, found.history?.previous ?? "unreadable");
	if (last.kind === "skip") return {
		outcome: "skipped",
		reason: last.reason,
		status
	};
	const { job } = found;
	if (step.stage.name === "main" && job !== void 0) saveJob(job);
	const message = messageOf(step, facts, found, status);
	const ready = await withAttachments(step, status);
	return dryRun ? previewed(ready, message) : delivered(ready, message);
}
async function statusKnown(step) {
	const { settings, stage, input } = step;
	if (settings.status !== void 0) return settings.status;
	if (settings.scope === "job") return stage.name === "post" ? statusOf(input("job-status")) ?? "UNKOWN" : "RUNNING";
	if (settings.scope === "workflow-run") return (await step.facts()).status ?? "UNKOWN";
	return settings.neededJobs && statusOfJobs(settings.neededJobs, true);
}
function messageOf(step, facts, found, status) {
	const { env, settings, secrets, stage } = step;
	const startedAt = settings.scope === "job" ? found.job?.startedAt ?? (stage.name === "post" ? stage.startedAt : void 0) : facts.startedAt ?? found.run?.startedAt;
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
async function previewed({ settings, secrets }, message) {
	const { preview } = await __nccwpck_require__2.e(
		88
	).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2088));
	const shown2 = await preview(settings, message, now());
	for (const line of secrets.redact(shown2).split("\n")) writeLine(line);
	return {
		outcome: "skipped",
		reason: "'dry-run' is on",
		status: message.status,
		task: message.task,
		preview: shown2
	};
}
async function delivered(step, message) {
	const { settings, secrets, started, cancellation } = step;
	const log = (line) => {
		writeLine(secrets.redact(line));
		flush();
	};
	const hide = (made) => {
		made.flatMap(secrets.learn).forEach(maskInLog);
		flush();
	};
	const { timeoutMs, retries, destination } = settings;
	warn(environmentWarnings(step.env, process.versions.node), secrets);
	const deliveries = await send(destination, message, realWorld({
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
		...summarise(deliveries),
		status,
		task,
		channel: destination.channel,
		deliveries
	};
}
const shell = "/bin/sh";
function leave(code) {
	flush();
	if (process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap") && process.platform !== "win32" && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(shell)) process.execve?.(shell, [
		"sh",
		"-c",
		`exit ${code}`
	], {});
	process.exit(code);
}
main(process.argv[1]?.endsWith("post.js") ? "post" : "main", process.env, Date.now()).then(leave);
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
