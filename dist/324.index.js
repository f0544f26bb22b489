"use strict";
exports.id = 324;
exports.ids = [324];
exports.modules = {
	3324: (
		((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
			__webpack_require__.d(__webpack_exports__, {
				proxyRoute: () => (
					proxyRoute
				)
			});
			var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);
			var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1566);
			var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8182);
			var UNUSABLE = Object.assign(new Error("the proxy variable is not an http(s) URL"), { code: "PROXY_URL" });
			function proxyRoute(url, signal) {
				if (isLoopback(url.hostname)) return void 0;
				const value = (0, proxy_from_env__WEBPACK_IMPORTED_MODULE_2__.T)(url);
				if (value === "") return void 0;
				const proxy = URL.parse(value);
				if (!proxy || !/^https?:$/.test(proxy.protocol)) throw UNUSABLE;
				const options = { keepAlive: false, signal };
				const agent = url.protocol === "https:" ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.b(proxy, options) : new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.s(proxy, options);
				return { agent, host: `${proxy.hostname}:${proxy.port || (proxy.protocol === "https:" ? "443" : "80")}` };
			}
			function isLoopback(hostname) {
				return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
			}
		})
	)
};
;
