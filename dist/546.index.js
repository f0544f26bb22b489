"use strict";
exports.id = 546;
exports.ids = [546];
exports.modules = {
	3546: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				renderMarkdown: () => (
					renderMarkdown
				)
			});
			var _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7089);
			var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(869);
			var punctuation = /[!-/:-@[-`{-~]/g;
			var safeLink = /^(?:https?:\/\/|mailto:)/i;
			function renderMarkdown(spans) {
				const parser = new markdown_it__WEBPACK_IMPORTED_MODULE_0__.A({ html: false, linkify: false, breaks: true }).disable("image");
				parser.validateLink = (url) => safeLink.test(url);
				return parser.render(spans.map(toMarkdown).join(""));
			}
			function toMarkdown(span) {
				return span.trust === "plain" ? (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_1__.T)(span.text).replace(punctuation, "\\$&") : (0, _chunk_RYQ5H354_js__WEBPACK_IMPORTED_MODULE_1__.e)(span.text);
			}
		})
	)
};
;
