"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {
822: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
conclude: () => (
	conclude
),
next: () => (
	next
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
function next(problem, state, world) {
const seen = state.codes.has(problem.code);
state.codes.add(problem.code);
if (problem.kind === "partial") remember(problem, state);
const said = withCode(problem.text, problem.code);
const stop = (why, log = why) => ({
	pauseMs: void 0,
	log: `${said}; ${log}`,
	why
});
if (world.cancelled()) return stop("cancelled");
if (problem.kind === "failed" && problem.fallback && state.fallback === "") {
	state.form = problem.fallback;
	state.fallback = `sent in the ${problem.fallback} form, because: ${said}`;
	return {
		pauseMs: 0,
		log: `${said}; trying the ${problem.fallback} form`,
		why: ""
	};
}
const retry = problem.kind === "failed" ? problem.retry : problem.again.length > 0 && "yes";
if (retry === false) return stop("", "not repeated");
if (retry === "once" && seen) return stop("", "not repeated again");
if (state.charged >= world.retries) return stop("", "no attempts left");
const asked = typeof retry === "object" ? retry.afterMs : void 0;
const { firstMs, times, least, most } = pauses[retry === "later" ? "later" : "soon"];
const pause = Math.round(firstMs * times ** state.charged * (least + (most - least) * world.random()));
const pauseMs = asked === 0 ? 0 : Math.max(pause, asked ?? 0);
if (world.now().getTime() + pauseMs + leastAttemptMs > world.deadline) {
	const long = `the service asks to wait ${Math.ceil(pauseMs / 1e3)} s, longer than the time left`;
	return stop(asked !== void 0 && asked >= pause ? long : "no time left to try again");
}
state.charged += 1;
return {
	pauseMs,
	log: `${said}; trying again in ${(pauseMs / 1e3).toFixed(1)} s`,
	why: ""
};
}
function remember(problem, state) {
state.reached ||= problem.id !== void 0;
state.answerId ||= problem.id ?? "";
if (problem.missed !== void 0) state.missed.push(problem.missed);
state.only = problem.again;
}
function conclude(state, problem, why = "") {
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
const before = state.missed.filter((missed) => problem?.kind !== "partial" || missed !== problem.missed);
const texts = new Set([...before, last].map(({ text }) => text));
const others = problem?.kind === "failed" && state.only && state.reached ? "; the others have it" : "";
const part = state.accepted > 0 && problem ? "only a part was accepted: " : "";
const tries = state.attempts > 1 ? `, after ${state.attempts} attempts` : "";
const reason = `${part}${withCode([...texts].join("; ") + others, last.code)}${tries}${why && `; ${why}`}`;
return {
	outcome: state.reached ? "partial" : "failed",
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
