"use strict";
exports.id = 512;
exports.ids = [512];
exports.modules = {
5840: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (
	truncateSpans
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
function truncateSpans(spans, bytes) {
let left = bytes;
for (const [index, span] of spans.entries()) {
	const size = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(span.text);
	if (size > left) {
		const kept = spans.slice(0, index);
		const text = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(span.text, left);
		const last = text === "" ? kept.pop() : {
			...span,
			text
		};
		return last === void 0 ? kept : [...kept, {
			...last,
			text: withoutHalf(last.text)
		}];
	}
	left -= size;
}
return spans;
}
function withoutHalf(text) {
const line = text.slice(text.lastIndexOf("\n") + 1);
if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line)) return text.slice(0, text.length - line.length) + "\u2026";
const word = line.slice(line.lastIndexOf(" ") + 1);
const link = word.lastIndexOf("://");
if (link < 0 || !text.endsWith("\u2026")) return text;
const end = text.length - word.length + link;
const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
return text.slice(0, end - scheme) + "\u2026";
}
})
),
5512: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
truncateMessage: () => (
	truncateMessage
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5839);
var _truncate_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);
const shortestValue = 48;
const shortTitlePart = 96;
function truncateMessage(message, limit, measure) {
const fits = (candidate) => measure(candidate) <= limit;
const bounded = {
	...message,
	title: cutTitle(message.title),
	custom: (0, _truncate_spans_js__WEBPACK_IMPORTED_MODULE_1__.t)(message.custom, limit),
	fields: mapValues(message.fields, (text) => (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(text, limit))
};
const cut = fits(bounded) ? bounded : cutFields(cutCustom(bounded, fits), fits);
const names = changes(message, cut);
return {
	message: cut,
	notes: names.length === 0 ? [] : [`shortened to the service's limit of ${limit} bytes: ${names.join(", ")}`]
};
}
function cutTitle(title) {
if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title)) <= 512) return title;
const short = title.map((span) => span.source === "template" ? span : {
	...span,
	text: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(span.text, shortTitlePart)
});
return (0, _truncate_spans_js__WEBPACK_IMPORTED_MODULE_1__.t)(short, 512);
}
function cutCustom(message, fits) {
let low = 0;
let high = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)((0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(message.custom));
const keep = (bytes) => ({
	...message,
	custom: bytes === 0 ? [] : (0, _truncate_spans_js__WEBPACK_IMPORTED_MODULE_1__.t)(message.custom, bytes)
});
while (low < high) {
	const middle = Math.ceil((low + high) / 2);
	if (fits(keep(middle))) low = middle;
	else high = middle - 1;
}
return keep(low <= (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)("\u2026") ? 0 : low);
}
function cutFields(message, fits) {
let now = message;
while (!fits(now) && now.fields.length > 0) {
	const longest = Math.max(0, ...now.fields.flatMap(({ values }) => values.map(({ text }) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)(text))));
	const bytes = Math.max(shortestValue, Math.floor(longest / 2));
	const halved = (text) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.t)(text) === longest ? (0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)(text, bytes) : text;
	const fields = longest > shortestValue ? mapValues(now.fields, halved) : halfOfLongestList(now.fields);
	now = {
		...now,
		fields
	};
}
return now;
}
function halfOfLongestList(fields) {
const most = Math.max(...fields.map(({ values }) => values.length));
const index = fields.findIndex(({ values }) => values.length === most);
return fields.flatMap((field, at) => {
	if (at !== index) return [field];
	const rest = field.values.slice(0, Math.floor(most / 2));
	return rest.length === 0 ? [] : [{
		...field,
		values: [...rest, { text: "\u2026" }].slice(0, most - 1)
	}];
});
}
function mapValues(fields, change) {
return fields.map((field) => ({
	...field,
	values: field.values.map((value) => ({
		...value,
		text: change(value.text)
	}))
}));
}
function changes(before, after) {
const parts = ({ title, custom, fields }) => new Map([
	["custom-content", (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(custom)],
	["title", (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.t)(title)],
	...fields.map((field) => [field.name, JSON.stringify(field)])
]);
const left = parts(after);
return [...parts(before)].filter(([name, text]) => left.get(name) !== text).map(([name]) => name);
}
})
)
};
;
