"use strict";
exports.id = 417;
exports.ids = [417];
exports.modules = {

/***/ 4417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7138);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);
/* harmony import */ var _truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7841);
/* harmony import */ var _email_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6232);
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(869);





// src/channels/email/markdown.ts
const webLink = /^https?:\/\/(?![^/?#]*%20)/i;
const mailLink = /^mailto:([^?]+)/i;
const firstPlaceholder = 983040;
const numbered = /[\u{f0000}-\u{ffffd}]/gu;
function renderMarkdown(spans, server) {
	const own = spans.map(({ source, text }) => {
		if (source === "value") return "";
		const lines = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.I)(text).replaceAll("", "").replace(numbered, "");
		return source === "raw" ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.o)(lines) : lines;
	});
	const values = spans.filter(({ source }) => source === "value").map(({ text }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.z)(text));
	const template = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_truncate_markup_js__WEBPACK_IMPORTED_MODULE_2__.r)(own.join("")), values, server, true);
	let next = 0;
	const markdown = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(template, () => String.fromCodePoint(firstPlaceholder + Math.min(next++, 65533)));
	const fill = (text, write) => text.replace(numbered, (found) => {
		return write(template.values[(found.codePointAt(0) ?? firstPlaceholder) - firstPlaceholder]?.text ?? "");
	});
	const parser = new markdown_it__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A({
		html: false,
		linkify: false,
		breaks: true
	});
	parser.renderer.rules.image = linkPicture;
	const { normalizeLink } = parser;
	parser.normalizeLink = (url) => normalizeLink(fill(url, (value) => value));
	const ownText = spans.filter(({ source }) => source === "template").map(({ text }) => text);
	parser.validateLink = (url) => {
		const address = mailLink.exec(url)?.[1];
		return address === void 0 ? webLink.test(url) : ownText.some((text) => text.includes(address));
	};
	return fill(parser.render(markdown), _email_js__WEBPACK_IMPORTED_MODULE_3__.t);
}
function linkPicture(tokens, index) {
	const url = (0,_email_js__WEBPACK_IMPORTED_MODULE_3__.t)(String(tokens[index]?.attrGet("src") ?? ""));
	const text = (0,_email_js__WEBPACK_IMPORTED_MODULE_3__.t)(tokens[index]?.content ?? "") || url;
	return tokens.slice(0, index).findLast(({ type }) => type.startsWith("link_"))?.type === "link_open" ? text : `<a href="${url}">${text}</a>`;
}



/***/ })

};
;