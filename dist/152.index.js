"use strict";
exports.id = 152;
exports.ids = [152];
exports.modules = {
7152: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
paramsOf: () => (
	paramsOf
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
function paramsOf(reader) {
const text = reader.input("global-params");
if (text.startsWith("{")) try {
	const object = JSON.parse(text);
	return Object.keys(object).map((key) => ({
		key,
		value: typeof object[key] === "string" ? object[key] : JSON.stringify(object[key])
	}));
} catch {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "global-params", "begins with { but is not valid JSON. Write one KEY=value a line, or an object in JSON.");
	return [];
}
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(text).flatMap((line, index) => {
	const at = line.indexOf("=");
	if (at > 0) return [{
		key: line.slice(0, at).trim(),
		value: line.slice(at + 1).trim()
	}];
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "global-params", `line ${index + 1} is not 'KEY=value'. Write one a line, such as VERSION=1.2.`);
	return [];
});
}
})
)
};
;
