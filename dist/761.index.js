"use strict";
exports.id = 761;
exports.ids = [761];
exports.modules = {

/***/ 1761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyRoute: () => (/* binding */ proxyRoute)
/* harmony export */ });
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1566);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8182);



/** Carries a system-like code, so that nothing of the variable's value is ever shown. */
const UNUSABLE = Object.assign(new Error('the proxy variable is not an http(s) URL'), { code: 'PROXY_URL' });
/**
 * The proxy that the environment names for `url`, or undefined for a direct connection.
 * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` (exact, `.suffix`, `*`, `host:port`), lower case first:
 * https://github.com/Rob--W/proxy-from-env. Loopback hosts are always direct.
 * `signal` closes a connection to the proxy that is still being made.
 */
function proxyRoute(url, signal) {
    if (isLoopback(url.hostname))
        return undefined;
    const value = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_2__/* .getProxyForUrl */ .T)(url);
    if (value === '')
        return undefined;
    const proxy = URL.parse(value);
    if (!proxy || !/^https?:$/.test(proxy.protocol))
        throw UNUSABLE;
    // The agents hand their options to net.connect, which takes a signal; their types do not say so.
    const options = { keepAlive: false, signal };
    const agent = url.protocol === 'https:' ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b(proxy, options) : new http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s(proxy, options);
    return { agent, host: `${proxy.hostname}:${proxy.port || (proxy.protocol === 'https:' ? '443' : '80')}` };
}
function isLoopback(hostname) {
    return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}


/***/ })

};
;