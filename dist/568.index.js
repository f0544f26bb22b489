"use strict";
exports.id = 568;
exports.ids = [568];
exports.modules = {

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

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
const resolveName = createResolver((host, options, callback) => {
	Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 23)).then(({ lookup }) => lookup(host, options, callback));
});
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
		progress.proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__.n)(request.url, process.env);
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
	const { Agent, request: send } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
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
	const { variable } = fieldsOf(error);
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
const fieldsOf = (error) => Object(error);
function readCode(error) {
	const { code } = fieldsOf(error);
	return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "ECONNRESET";
}
function readProxyCode(error, code) {
	if (code === "EPROTO" || code.startsWith("ERR_SSL_")) return "PROXY_ANSWER";
	if (code !== "ERR_PROXY_TUNNEL") return code;
	const { statusCode } = fieldsOf(error);
	if (statusCode === void 0) return "ECONNRESET";
	const status = Number(statusCode);
	return status >= 100 && status <= 999 ? `PROXY_${status}` : "PROXY_ANSWER";
}
function hostAndPort({ hostname, port, protocol }) {
	return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}



/***/ }),

/***/ 9568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendMessage: () => (/* binding */ sendMessage)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1359);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



// src/delivery/context.ts
const totalMs = 6e4;
function createDeliveryContext({ inFlightSignal, redact, ...step }) {
	return {
		...step,
		post: async (request, timeoutMs) => redactedAnswer(await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.t)(request, timeoutMs, inFlightSignal), redact),
		sendMail: async (mail, timeoutMs) => {
			const { sendMail } = await Promise.all(/* import() */[__webpack_require__.e(62), __webpack_require__.e(446)]).then(__webpack_require__.bind(__webpack_require__, 8446));
			return redactedReply(await sendMail(mail, timeoutMs, inFlightSignal), redact);
		},
		now: () => new Date(),
		clock: () => performance.now(),
		random: Math.random,
		deadline: totalMs
	};
}
function redactedAnswer(reply, redact) {
	if (reply.kind === "network-error") return reply;
	try {
		const answer = JSON.parse(reply.body);
		const body = JSON.stringify(redactJson(answer, redact));
		return body === JSON.stringify(answer) ? reply : {
			...reply,
			body
		};
	} catch {
		return {
			...reply,
			body: redact(reply.body, reply.end === "complete")
		};
	}
}
function redactJson(value, redact) {
	if (typeof value === "string") return redact(value, true);
	if (Array.isArray(value)) return value.map((each) => redactJson(each, redact));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, each]) => [/^[a-z]{1,16}$/i.test(key) ? key : redact(key, true), redactJson(each, redact)]);
	return Object.fromEntries(entries);
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
// src/delivery/deliver.ts
async function send(destination, message, world) {
	const { post, sendMail, random } = world;
	if (destination.transport === "smtp") {
		const channel = await _index_js__WEBPACK_IMPORTED_MODULE_1__.f[destination.channel].load();
		const [target] = destination.targets;
		return [await deliver({
			channel,
			target,
			message,
			transmit: sendMail
		}, idOf(random), world)];
	}
	const channel = await _index_js__WEBPACK_IMPORTED_MODULE_1__.f[destination.channel].load();
	const deliverTo = (target) => deliver({
		channel,
		target,
		message,
		transmit: post
	}, idOf(random), world);
	return Promise.all(destination.targets.map(deliverTo));
}
const leastMs = 5e3;
function idOf(random) {
	return `msg_${[
		random(),
		random(),
		random()
	].map((part) => Math.floor(part * 2 ** 32).toString(16)).map((part) => part.padStart(8, "0")).join("")}`;
}
async function deliver(parcel, id, world) {
	const state = begin(id, parcel.channel.title);
	let problem;
	while (!world.cancelled() && (problem === void 0 || world.clock() < world.deadline)) {
		problem = await attempt(parcel, state, world);
		if (problem === void 0 && state.attempts === 1) return sent(state);
		const { toDelivery, waitBeforeRetry } = await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 822));
		if (problem === void 0) return toDelivery(state, void 0);
		const end = await waitBeforeRetry(problem, state, world);
		if (end !== void 0) return toDelivery(state, problem, end);
	}
	return (await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 822))).stopped(state, problem, world);
}
async function attempt({ channel, target, message, transmit }, state, world) {
	state.attempts += 1;
	const { variant: form, id, only } = state;
	try {
		const now = world.now();
		const encoded = await channel.render(message, target, {
			now,
			variant: form,
			id,
			...only && { only }
		});
		for (const note of encoded.notes) state.notes.set(note.en, note);
		world.hide(encoded.secrets);
		for (const wire of encoded.requests.slice(state.accepted)) {
			const left = Math.max(leastMs, world.deadline - world.clock());
			const verdict = await channel.parseResponse(await transmit(wire, Math.min(world.timeoutMs, left)));
			if (verdict.kind !== "accepted") return verdict;
			state.accepted += 1;
			state.answerId ||= verdict.id ?? "";
		}
		return;
	} catch {
		const { permanentFailure } = await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 822));
		return permanentFailure("INTERNAL", {
			en: "the message could not be made",
			zh: "无法生成消息"
		}, {
			en: "This is a bug of the action: please report it with the inputs used.",
			zh: "这是本 action 的缺陷：请连同所用的输入一起报告。"
		});
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
		fallback: void 0,
		missed: [],
		codes: new Set(),
		notes: new Map()
	};
}
const noText = {
	en: "",
	zh: ""
};
function sent({ attempts, answerId, id, notes }) {
	return {
		outcome: "sent",
		attempts,
		code: "",
		reason: noText,
		advice: noText,
		id: answerId || id,
		notes: [...notes.values()]
	};
}
// src/actions/send.ts
async function sendMessage(step, message) {
	const { env, settings, secrets, log, cancelSignal, inFlightSignal } = step;
	const { timeoutMs, retries } = settings;
	const destination = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(step, message.status);
	for (const text of (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__.t)(env, process.versions.node)) log.warning(text);
	const deliveries = await send(destination, message, createDeliveryContext({
		cancelled: () => cancelSignal.aborted,
		inFlightSignal,
		pause: (ms) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(ms, cancelSignal),
		timeoutMs,
		retries,
		log: log.info,
		hide: (made) => made.forEach(secrets.add),
		redact: secrets.redact
	}));
	for (const { notes } of deliveries) notes.forEach(log.note);
	const { status, task } = message;
	return {
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.C)(deliveries),
		status,
		task,
		channel: destination.channel,
		deliveries
	};
}



/***/ })

};
;