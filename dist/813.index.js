"use strict";
exports.id = 813;
exports.ids = [813];
exports.modules = {
3813: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readGlobs: () => (
	readGlobs
),
readHeaders: () => (
	readHeaders
),
readParams: () => (
	readParams
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const mostPatterns = 100;
const mostStars = 20;
const mostPatternBytes = 1024;
function readGlobs(reader, name) {
const count = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)(reader.input(name)).length;
if (count > mostPatterns) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, name, `has ${count} patterns; at most ${mostPatterns} can be given. Write one that fits them all, such as reports/**/*.xml.`);
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, name, (pattern, refuse) => {
	const fix = "Write one pattern a line, such as reports/**/*.xml.";
	if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(pattern) > mostPatternBytes) return refuse(`is longer than ${mostPatternBytes} bytes. ${fix}`);
	if (pattern.split("*").length > 21) return refuse(`has more than ${mostStars} stars. ${fix}`);
	if (!/^(?:[\\/]|[a-z]:)/i.test(pattern) && !pattern.split(/[\\/]/).includes("..")) return pattern;
	return refuse(`('${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`);
});
}
function readHeaders(reader) {
const forbidden = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, "webhook-headers", (line, refuse) => {
	const [, name = "", value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
	if (value === void 0) return refuse("is not 'Name: value' in plain ASCII. Write one header a line, such as X-Team: ci.");
	if (forbidden.test(name)) return refuse(`sets ${name}, which the action sets itself. Remove this line.`);
	return [name, value];
});
}
function readParams(reader) {
const text = reader.input("global-params");
try {
	if (text.startsWith("{")) return Object.entries(JSON.parse(text)).map(([key, value]) => ({
		key,
		value: typeof value === "string" ? value : JSON.stringify(value)
	}));
} catch {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "global-params", `begins with { but is not valid JSON. Write one KEY=value a line, or an object in JSON.`);
	return [];
}
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, "global-params", (line, refuse) => {
	const at = line.indexOf("=");
	if (at < 1) return refuse("is not 'KEY=value'. Write one a line, such as VERSION=1.2.");
	return {
		key: line.slice(0, at).trim(),
		value: line.slice(at + 1).trim()
	};
});
}
})
)
};
;
