"use strict";
exports.id = 926;
exports.ids = [926];
exports.modules = {

/***/ 4926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);

// src/actions/failure.ts
function reportFailure(error, { input, env, log, stage }) {
	const asked = input("fail-on-error").toLowerCase() === "true" ? 1 : 0;
	const end = (outcome, reason, code) => {
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)({
			outcome,
			reason,
			status: void 0
		}, log);
		return code;
	};
	if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.m)) {
		const text = error instanceof Error ? error.message : String(error);
		log.error({
			en: `Unexpected error, please report it as a bug: ${text}`,
			zh: `意外错误，请作为缺陷报告给我们：${text}`
		});
		return end("failed", {
			en: `unexpected error: ${text}`,
			zh: `意外错误：${text}`
		}, asked);
	}
	if (stage.name === "main") (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)("STATE", _index_js__WEBPACK_IMPORTED_MODULE_0__.p);
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(error, input, env)) {
		log.notice({
			en: "Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.",
			zh: "未发送：本次运行没有密钥（来自 fork 或 Dependabot 的合并请求），因此没有可发送的目标。"
		});
		return end("skipped", {
			en: "this run was given no secrets (fork or Dependabot)",
			zh: "本次运行没有密钥（fork 或 Dependabot）"
		}, 0);
	}
	const sentences = error.problems.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.h);
	for (const sentence of sentences) log.error(sentence);
	return end("failed", (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)((language) => sentences.map((sentence) => sentence[language]).join(language === "zh" ? "" : " ")), stage.name === "main" ? 1 : asked);
}



/***/ })

};
;