"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {
822: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
deadlineExceeded: () => (
	deadlineExceeded
),
permanentFailure: () => (
	permanentFailure
),
toDelivery: () => (
	toDelivery
),
waitBeforeRetry: () => (
	waitBeforeRetry
)
});
const pauses = {
soon: {
	firstMs: 1e3,
	times: 2,
	least: 0.8,
	most: 1.2
},
later: {
	firstMs: 2e3,
	times: 4,
	least: 0.5,
	most: 1
}
};
const leastAttemptMs = 500;
const noTime = "no time left to try again";
async function waitBeforeRetry(problem, state, world) {
const said = withCode(problem.text, problem.code);
const seen = state.codes.has(problem.code);
state.codes.add(problem.code);
if (problem.kind === "partial") remember(problem, state);
const log = (what) => {
	const reason = said.startsWith(`${state.title}: `) ? said.slice(state.title.length + 2) : said;
	world.log(`${state.title}: attempt ${state.attempts} failed: ${reason}; ${what}`);
};
const end = (why, what = why) => {
	log(what);
	return why;
};
if (world.cancelled()) return end("cancelled");
if (problem.kind === "failed" && problem.fallback && state.variant === "full") {
	state.variant = problem.fallback;
	state.fallback = `sent in the ${problem.fallback} form, because: ${said}`;
	log(`trying the ${problem.fallback} form`);
	return;
}
const retry = problem.kind === "failed" ? problem.retry : problem.again.length > 0 && "yes";
if (retry === false) return end("", "not repeated");
if (retry === "once" && seen) return end("", "not repeated again");
const charged = state.attempts - (state.variant === "full" ? 1 : 2);
if (charged >= world.retries) return end("", "no attempts left");
const pauseMs = pauseOf(retry, charged, world.random());
if (world.now().getTime() + pauseMs + leastAttemptMs > world.deadline) return end(typeof retry === "object" && retry.afterMs === pauseMs ? `the service asks to wait ${Math.ceil(pauseMs / 1e3)} s, longer than the time left` : noTime);
log(`trying again in ${(pauseMs / 1e3).toFixed(1)} s`);
if (pauseMs > 0) await world.pause(pauseMs);
}
function pauseOf(retry, charged, chance) {
const asked = typeof retry === "object" ? retry.afterMs : void 0;
if (asked === 0) return 0;
const { firstMs, times, least, most } = pauses[retry === "later" ? "later" : "soon"];
return Math.max(asked ?? 0, Math.round(firstMs * times ** charged * (least + (most - least) * chance)));
}
function remember(problem, state) {
state.answerId ||= problem.id ?? "";
if (problem.missed !== void 0) state.missed.push(problem.missed);
state.only = problem.again;
}
function deadlineExceeded(state, problem, world) {
const cancelled = world.cancelled();
if (problem !== void 0) return toDelivery(state, problem, cancelled ? "cancelled" : noTime);
return toDelivery(state, cancelled ? permanentFailure("CANCELLED", "cancelled before the first attempt", "Run the job again if the message is needed.") : permanentFailure("DEADLINE", "no time was left for an attempt", "Lower `timeout` or `retries`, or look at what took so long before."));
}
function permanentFailure(code, text, advice) {
return {
	kind: "failed",
	code,
	text,
	advice,
	retry: false
};
}
function toDelivery(state, problem, why = "") {
const last = problem ?? state.missed.at(-1);
const notes = problem || state.fallback === "" ? [...state.notes] : [...state.notes, state.fallback];
const common = {
	attempts: state.attempts,
	id: state.answerId || state.id,
	notes
};
if (!last) return {
	outcome: "sent",
	code: "",
	reason: "",
	advice: "",
	...common
};
const reached = state.accepted > 0 || state.answerId !== "";
const before = state.missed.filter((missed) => problem?.kind !== "partial" || missed !== problem.missed);
const texts = new Set([...before, last].map(({ text }) => text));
const others = problem?.kind === "failed" && state.only && reached ? "; the others have it" : "";
const part = state.accepted > 0 && problem ? "only a part was accepted: " : "";
const tries = state.attempts > 1 ? `, after ${state.attempts} attempts` : "";
const reason = `${part}${withCode([...texts].join("; ") + others, last.code)}${tries}${why && `; ${why}`}`;
return {
	outcome: reached ? "partial" : "failed",
	code: last.code,
	reason,
	advice: last.advice,
	...common
};
}
function withCode(text, code) {
return text.includes(`(${code}`) ? text : `${text} (${code})`;
}
})
)
};
;
