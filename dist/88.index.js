"use strict";
exports.id = 88;
exports.ids = [88];
exports.modules = {
1398: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	markOf
),
t: () => (
	colons
)
});
const statusMarks = {
SUCCESS: "✅",
FAIL: "❌",
CANCELED: "🚫",
CANCELLING: "🚫",
SKIP: "⏭️",
RUNNING: "▶️",
WAITING: "⏳",
FINISH: "🏁",
UNKOWN: "❔"
};
function markOf(status) {
return status === void 0 ? "" : `${statusMarks[status]} `;
}
const colons = {
en: ": ",
zh: "："
};
})
),
2088: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
preview: () => (
	preview
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5965);
async function preview(settings, message, now) {
const { destination } = settings;
const attempt = {
	now,
	form: "full",
	id: "msg_dry-run"
};
const wires = destination.transport === "smtp" ? await texts(destination, message, attempt) : await bodies(destination, message, attempt);
const lines = message.fields.map(({ label, values, list }) => label + _marks_js__WEBPACK_IMPORTED_MODULE_1__.t[message.language] + values.map((value) => (0, _clean_js__WEBPACK_IMPORTED_MODULE_2__.t)(value.text)).join(list ? ", " : " "));
return [
	"### Message Notification: dry run",
	fence([
		(0, _clean_js__WEBPACK_IMPORTED_MODULE_2__.t)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.a)(message.title)),
		...lines,
		(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.a)(message.custom),
		message.link.url
	].filter((line) => line !== "").join("\n"), "text"),
	"Body of the request:",
	...wires.map((wire) => fence(wire, destination.transport === "smtp" ? "text" : "json")),
	""
].join("\n\n");
}
async function texts({ channel, targets: [target] }, message, attempt) {
const { wires } = await (await _index_js__WEBPACK_IMPORTED_MODULE_0__.I[channel].load()).encode(message, target, attempt);
return wires.map((mail) => mail.text);
}
async function bodies({ channel, targets: [target] }, message, attempt) {
if (target === void 0) return [];
const { wires } = await (await _index_js__WEBPACK_IMPORTED_MODULE_0__.I[channel].load()).encode(message, {
	...target,
	secret: ""
}, attempt);
return wires.map((wire) => wire.body);
}
function fence(text, language) {
const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
const mark = "`".repeat(longest + 1);
return `${mark}${language}
${text}
${mark}`;
}
})
)
};
;
