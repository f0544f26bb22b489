"use strict";
exports.id = 757;
exports.ids = [757];
exports.modules = {
6757: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
renderDryRun: () => (
	renderDryRun
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _status_styles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3595);
var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5965);
async function renderDryRun(destination, message, now) {
const lines = message.fields.map(({ label, values, list }) => label + _status_styles_js__WEBPACK_IMPORTED_MODULE_1__.t[message.language] + values.map((value) => (0, _clean_js__WEBPACK_IMPORTED_MODULE_2__.r)(value.text)).join(list ? ", " : " "));
const text = [
	(0, _clean_js__WEBPACK_IMPORTED_MODULE_2__.r)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(message.title)),
	...lines,
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(message.custom),
	message.link.url
];
const bodies = await bodiesOf(destination, message, now);
return [
	"### Message Notification: dry run",
	fence(text.filter((line) => line !== "").join("\n"), "text"),
	"Body of the request:",
	...bodies.map((body) => fence(body, destination.transport === "smtp" ? "text" : "json")),
	""
].join("\n\n");
}
async function bodiesOf(destination, message, now) {
const attempt = {
	now,
	variant: "full",
	id: "msg_dry-run"
};
if (destination.transport === "smtp") {
	const { requests: wires2 } = await (await _index_js__WEBPACK_IMPORTED_MODULE_0__.b[destination.channel].load()).encode(message, destination.targets[0], attempt);
	return wires2.map(({ text }) => text);
}
const { requests: wires } = await (await _index_js__WEBPACK_IMPORTED_MODULE_0__.b[destination.channel].load()).encode(message, {
	...destination.targets[0],
	secret: ""
}, attempt);
return wires.map(({ body }) => body);
}
function fence(text, language) {
const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
const mark = "`".repeat(longest + 1);
return `${mark}${language}
${text}
${mark}`;
}
})
),
3595: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	statusMark
),
r: () => (
	statusStyles
),
t: () => (
	colons
)
});
const statusStyles = {
SUCCESS: {
	mark: "\u2705",
	font: "info",
	template: "green",
	band: "#1a7f37"
},
FAIL: {
	mark: "\u274C",
	font: "warning",
	template: "red",
	band: "#cf222e"
},
CANCELED: {
	mark: "\u{1F6AB}",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
CANCELLING: {
	mark: "\u{1F6AB}",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
SKIP: {
	mark: "\u23ED\uFE0F",
	font: "comment",
	template: "grey",
	band: "#6e7781"
},
RUNNING: {
	mark: "\u25B6\uFE0F",
	font: "info",
	template: "blue",
	band: "#0969da"
},
WAITING: {
	mark: "\u23F3",
	font: "comment",
	template: "yellow",
	band: "#9a6700"
},
FINISH: {
	mark: "\u{1F3C1}",
	font: "info",
	template: "turquoise",
	band: "#0969da"
},
UNKOWN: {
	mark: "\u2754",
	font: "warning",
	template: "orange",
	band: "#9a6700"
}
};
function statusMark(status) {
return status === void 0 ? "" : `${statusStyles[status].mark} `;
}
const colons = {
en: ": ",
zh: "\uFF1A"
};
})
)
};
;
