"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {
2707: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
globs: () => (
	globs
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const mostPatterns = 100;
const mostStars = 20;
const mostPatternBytes = 1024;
function globs(reader, name) {
const patterns = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(reader.input(name));
if (patterns.length > mostPatterns) {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, name, `has ${patterns.length} patterns; at most ${mostPatterns} can be given. Write one that fits them all, such as reports/**/*.xml.`);
	return [];
}
return patterns.flatMap((pattern, index) => {
	const problem = globProblem(pattern);
	if (problem === void 0) return [pattern];
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, name, `line ${index + 1} ${problem}`);
	return [];
});
}
function globProblem(pattern) {
if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(pattern) > mostPatternBytes) return `is longer than ${mostPatternBytes} bytes. Write one pattern a line, such as reports/**/*.xml.`;
if (pattern.split("*").length > 21) return `has more than ${mostStars} stars. Write one pattern a line, such as reports/**/*.xml.`;
if (/^(?:[\\/]|[a-z]:)/i.test(pattern) || pattern.split(/[\\/]/).includes("..")) return `('${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`;
}
})
)
};
;
