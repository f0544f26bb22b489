"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

/***/ 151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(869);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);


// CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped.
const punctuation = /[!-/:-@[-`{-~]/g;
const safeLink = /^(?:https?:\/\/|mailto:)/i;
/** Custom content as HTML without raw HTML, images or links other than http, https and mailto. */
function renderMarkdown(spans) {
    const parser = new markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ html: false, linkify: false, breaks: true }).disable('image');
    parser.validateLink = (url) => safeLink.test(url);
    return parser.render(spans.map(toMarkdown).join(''));
}
function toMarkdown(span) {
    return span.trust === 'plain' ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(span.text).replace(punctuation, '\\$&') : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLines */ .e)(span.text);
}


/***/ })

};
;