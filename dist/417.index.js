"use strict";
exports.id = 417;
exports.ids = [417];
exports.modules = {
4417: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
renderMarkdown: () => (
	renderMarkdown
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
var _email_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6232);
var markdown_it__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(869);
const webLink = /^https?:\/\/(?![^/?#]*%20)/i;
const mailLink = /^mailto:([^?]+)/i;
const firstHole = 983040;
const hole = /[\u{f0000}-\u{ffffd}]/gu;
function renderMarkdown(spans, server) {
const values = [];
const markdown = spans.map(({ source, text }) => {
	if (source === "value") return String.fromCodePoint(firstHole + Math.min(values.push(text) - 1, 65533));
	const lines = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text).replace(hole, "");
	return source === "raw" ? (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.n)(lines) : lines;
});
const fill = (text, escaped) => text.replace(hole, (found, at, whole) => {
	const value = values[(found.codePointAt(0) ?? firstHole) - firstHole] ?? "";
	const link = (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.a)(whole.slice(Math.max(0, at - 512), at));
	return escaped(link === void 0 ? (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.i)(value, server) : (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.t)(value, link, server));
});
const parser = new markdown_it__WEBPACK_IMPORTED_MODULE_3__.A({
	html: false,
	linkify: false,
	breaks: true
}).disable("image");
const { normalizeLink } = parser;
parser.normalizeLink = (url) => normalizeLink(fill(`](${url}`, (value) => value).slice(2));
const own = spans.filter(({ source }) => source === "template").map(({ text }) => text);
parser.validateLink = (url) => {
	const address = mailLink.exec(url)?.[1];
	return address === void 0 ? webLink.test(url) : own.some((text) => text.includes(address));
};
return fill(parser.render(markdown.join("")), _email_js__WEBPACK_IMPORTED_MODULE_2__.t);
}
})
)
};
;
