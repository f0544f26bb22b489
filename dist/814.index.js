"use strict";
exports.id = 814;
exports.ids = [814];
exports.modules = {
1814: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
headersOf: () => (
	headersOf
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const forbiddenHeaders = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;
function headersOf(reader) {
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(reader.input("webhook-headers")).flatMap((line, index) => {
	const match = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line);
	const name = match?.[1] ?? "";
	const problem = match === null ? "is not 'Name: value' in plain ASCII. Write one header a line, such as X-Team: ci." : forbiddenHeaders.test(name) ? `sets ${name}, which the action sets itself. Remove this line.` : void 0;
	if (problem === void 0) return [[name, match?.[2] ?? ""]];
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, "webhook-headers", `line ${index + 1} ${problem}`);
	return [];
});
}
})
)
};
;
