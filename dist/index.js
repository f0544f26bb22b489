(() => {
	"use strict";
	var __webpack_modules__ = {
		/***/
		1961: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					B: () => (
						/* binding */
						channels2
					)
					/* harmony export */
				});
				const channels2 = {
					dingtalk: async () => (await Promise.all(
						/* import() */
						[__nccwpck_require__2.e(617), __nccwpck_require__2.e(147)]
					).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1147))).dingtalk,
					wecom: async () => (await Promise.all(
						/* import() */
						[__nccwpck_require__2.e(617), __nccwpck_require__2.e(130)]
					).then(__nccwpck_require__2.bind(__nccwpck_require__2, 130))).wecom,
					lark: async () => (await Promise.all(
						/* import() */
						[__nccwpck_require__2.e(617), __nccwpck_require__2.e(451)]
					).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5451))).lark,
					webhook: async () => (await __nccwpck_require__2.e(
						/* import() */
						504
					).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4504))).webhook,
					email: async () => (await __nccwpck_require__2.e(
						/* import() */
						245
					).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4245))).email
				};
			})
		),
		/***/
		4096: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					$6: () => (
						/* binding */
						textAt
					),
					/* harmony export */
					TM: () => (
						/* binding */
						firstLine
					),
					/* harmony export */
					at: () => (
						/* binding */
						at
					),
					/* harmony export */
					gT: () => (
						/* binding */
						listAt
					),
					/* harmony export */
					tk: () => (
						/* binding */
						numberAt
					)
					/* harmony export */
				});
				function at(value, ...path) {
					let here = value;
					for (const key of path) {
						if (typeof here !== "object" || here === null || !Object.hasOwn(here, key))
							return void 0;
						here = here[key];
					}
					return here;
				}
				function textAt(value, ...path) {
					const found = at(value, ...path);
					return typeof found === "string" ? found : "";
				}
				function numberAt(value, ...path) {
					const found = at(value, ...path);
					return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : 0;
				}
				function listAt(value, ...path) {
					const found = at(value, ...path);
					return Array.isArray(found) ? found : [];
				}
				function firstLine(text) {
					return (text.trimStart().split(/[\r\n\u2028\u2029]/u, 1)[0] ?? "").trim();
				}
			})
		),
		/***/
		3680: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					Db: () => (
						/* binding */
						postUntil
					),
					/* harmony export */
					cv: () => (
						/* binding */
						exchange2
					)
					/* harmony export */
				});
				const MAX_BODY_BYTES = 64 * 1024;
				const MAX_HEADER_BYTES = 16 * 1024;
				const PROXY_VARIABLES = ["http_proxy", "https_proxy", "all_proxy"];
				const post = (request, timeoutMs) => exchange2({ ...request, method: "POST" }, timeoutMs);
				function postUntil(signal) {
					return (request, timeoutMs) => exchange2({ ...request, method: "POST" }, timeoutMs, signal);
				}
				async function exchange2(request, timeoutMs, signal) {
					const started = process.uptime();
					const progress = { bodySent: false, route: void 0, throughProxy: false };
					const ended = new AbortController();
					const miss = (code) => {
						const proxy = code.startsWith("PROXY_") || progress.route !== void 0 && !progress.throughProxy;
						return {
							kind: "no-answer",
							code,
							host: proxy && progress.route ? progress.route.host : hostOf(request.url),
							bodySent: progress.bodySent,
							proxy,
							seconds: Math.round((process.uptime() - started) * 10) / 10
						};
					};
					try {
						if (PROXY_VARIABLES.some((name) => process.env[name] || process.env[name.toUpperCase()])) {
							const { proxyRoute } = await Promise.all(
								/* import() */
								[__nccwpck_require__2.e(121), __nccwpck_require__2.e(729)]
							).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1729));
							progress.route = proxyRoute(request.url, ended.signal);
						}
						const lib = request.url.protocol === "https:" ? await Promise.resolve(
							/* import() */
						).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 4708, 23)) : await Promise.resolve(
							/* import() */
						).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 7067, 23));
						return await converse(lib.request, request, progress, { timeoutMs, signal, miss });
					} catch (error) {
						return miss(codeOf(error));
					} finally {
						ended.abort();
					}
				}
				function converse(send, exchange3, progress, { timeoutMs, signal, miss }) {
					return new Promise((resolve2) => {
						const body = Buffer.from(exchange3.body ?? "");
						const request = open(send, exchange3, body.length, progress.route);
						const answer = collect(exchange3.maxBytes ?? MAX_BODY_BYTES);
						const settle = (reply) => {
							clearTimeout(timer);
							signal?.removeEventListener("abort", cancel);
							resolve2(reply);
							request.destroy();
						};
						const fail = (code) => settle(answer.reply("cut") ?? miss(code));
						const timer = setTimeout(() => fail("TIMEOUT"), timeoutMs);
						const cancel = () => fail("CANCELLED");
						if (signal?.aborted)
							cancel();
						signal?.addEventListener("abort", cancel);
						request.on("finish", () => {
							progress.bodySent = true;
						});
						request.on("error", (error) => fail(codeOf(error)));
						request.on("close", () => fail("ECONNRESET"));
						request.on("proxyConnect", (connect) => {
							const code = refusalOf(connect);
							if (code)
								settle(miss(code));
							else
								progress.throughProxy = true;
						});
						request.on("response", (response) => {
							if (progress.route && response.statusCode === 407)
								settle(miss("PROXY_407"));
							else
								answer.read(response, settle);
						});
						request.end(body);
					});
				}
				function open(send, { url, method, headers }, bytes, route) {
					const length = method === "POST" ? { "Content-Length": String(bytes) } : {};
					return send(url, {
						method,
						headers: { ...headers, "Accept-Encoding": "identity", ...length },
						agent: route?.agent ?? false,
						maxHeaderSize: MAX_HEADER_BYTES
					});
				}
				function collect(maxBytes2) {
					const chunks = [];
					let room = maxBytes2;
					let head;
					const reply = (end) => head && { kind: "answer", ...head, body: text(Buffer.concat(chunks), end !== "whole"), end };
					const read = (response, settle) => {
						head = { status: response.statusCode ?? 0, headers: flat(response.headers) };
						const finish = (end) => {
							const whole = reply(end);
							if (whole)
								settle(whole);
						};
						response.on("data", (chunk) => {
							chunks.push(chunk.subarray(0, room));
							room -= chunk.length;
							if (room < 0)
								finish("capped");
						});
						response.on("end", () => finish(response.complete ? "whole" : "cut"));
						response.on("error", () => finish("cut"));
					};
					return { read, reply };
				}
				function text(bytes, partial) {
					return new TextDecoder().decode(bytes, { stream: partial });
				}
				function flat(headers) {
					const entries = Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]);
					return Object.fromEntries(entries);
				}
				function hostOf(url) {
					return `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;
				}
				function refusalOf({ statusCode, headers }) {
					if (statusCode === void 0)
						return "";
					if (statusCode === 200)
						return String(headers?.["content-type"] ?? "").includes("html") ? "PROXY_HTML" : "";
					return statusCode >= 100 && statusCode <= 999 ? `PROXY_${statusCode}` : "PROXY_ANSWER";
				}
				function codeOf(error) {
					const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
					return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "ECONNRESET";
				}
			})
		),
		/***/
		3573: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					$5: () => (
						/* binding */
						unknownWord
					),
					/* harmony export */
					Jt: () => (
						/* binding */
						flag
					),
					/* harmony export */
					Mn: () => (
						/* binding */
						lines
					),
					/* harmony export */
					SP: () => (
						/* binding */
						shown
					),
					/* harmony export */
					Yq: () => (
						/* binding */
						choice
					),
					/* harmony export */
					aL: () => (
						/* binding */
						words
					),
					/* harmony export */
					cc: () => (
						/* binding */
						complain
					),
					/* harmony export */
					nl: () => (
						/* binding */
						parseWords
					),
					/* harmony export */
					rD: () => (
						/* binding */
						wholeNumber2
					)
					/* harmony export */
				});
				var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8859);
				var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4494);
				function complain(reader, input, text) {
					reader.problems.push({ input, text });
				}
				function words(text) {
					return text.split(/[\s,;，、；]+/u).filter((word) => word !== "");
				}
				function lines(text) {
					return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
				}
				function shown(word) {
					return (0, _text_cut_js__WEBPACK_IMPORTED_MODULE_0__.Uw)((0, _text_clean_js__WEBPACK_IMPORTED_MODULE_1__.T)(word), 48);
				}
				function parseWords(reader, name, allowed, parse) {
					const parsed2 = [];
					for (const word of words(reader.input(name))) {
						const value = parse(word);
						if (value === void 0)
							complain(reader, name, unknownWord(word, allowed));
						else
							parsed2.push(value);
					}
					return parsed2;
				}
				function choice(reader, name, allowed) {
					const word = reader.input(name).toLowerCase();
					const found = allowed.find((candidate) => candidate === word);
					if (found === void 0)
						complain(reader, name, unknownWord(word, allowed));
					return found ?? allowed[0];
				}
				function wholeNumber2(reader, name, least, most2) {
					const text = reader.input(name);
					const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
					if (value >= least && value <= most2)
						return value;
					complain(reader, name, `must be a whole number from ${least} to ${most2}, not '${shown(text)}'.`);
					return least;
				}
				function flag(reader, name) {
					const text = reader.input(name);
					if (/^(?:true|True|TRUE)$/.test(text))
						return true;
					if (!/^(?:false|False|FALSE)$/.test(text))
						complain(reader, name, `must be true or false, not '${shown(text)}'.`);
					return false;
				}
				function unknownWord(word, allowed) {
					if (word === "")
						return `is empty. Allowed: ${allowed.join(", ")}.`;
					const near = nearest(word.toLowerCase(), allowed);
					const hint = near === void 0 ? "" : ` Did you mean '${near}'?`;
					return `has an unknown word '${shown(word)}'.${hint} Allowed: ${allowed.join(", ")}.`;
				}
				function nearest(word, allowed) {
					if (word.length > 32)
						return void 0;
					const scored = allowed.map((candidate) => ({ candidate, distance: distance(word, candidate.toLowerCase()) }));
					const best = scored.sort((a, b) => a.distance - b.distance)[0];
					return best !== void 0 && best.distance <= 2 ? best.candidate : void 0;
				}
				function distance(a, b) {
					let row = Array.from({ length: b.length + 1 }, (_, index) => index);
					for (let i = 1; i <= a.length; i += 1) {
						const next = [i];
						for (let j = 1; j <= b.length; j += 1) {
							const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
							next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
						}
						row = next;
					}
					return row[b.length] ?? 0;
				}
			})
		),
		/***/
		2736: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					Bk: () => (
						/* binding */
						selectorOf
					),
					/* harmony export */
					JM: () => (
						/* binding */
						statusNames
					),
					/* harmony export */
					c2: () => (
						/* binding */
						statusOf
					),
					/* harmony export */
					eo: () => (
						/* binding */
						languages
					),
					/* harmony export */
					o7: () => (
						/* binding */
						statusWords
					),
					/* harmony export */
					uV: () => (
						/* binding */
						isEnd
					)
					/* harmony export */
				});
				const statusCodes = (
					/* unused pure expression or super */
					null
				);
				const languages = ["en", "zh"];
				const statusNames = {
					en: {
						UNKOWN: "Unknown",
						RUNNING: "Running",
						WAITING: "Waiting to run",
						CANCELLING: "Canceling",
						CANCELED: "Canceled",
						FINISH: "Finished",
						SUCCESS: "Successfully run",
						FAIL: "Failed to run",
						SKIP: "Skipped"
					},
					zh: {
						UNKOWN: "未知",
						RUNNING: "运行中",
						WAITING: "等待运行",
						CANCELLING: "取消中",
						CANCELED: "已取消",
						FINISH: "已完成",
						SUCCESS: "运行成功",
						FAIL: "运行失败",
						SKIP: "已跳过"
					}
				};
				const words = {
					success: "SUCCESS",
					succeeded: "SUCCESS",
					fail: "FAIL",
					failure: "FAIL",
					failed: "FAIL",
					timed_out: "FAIL",
					startup_failure: "FAIL",
					cancel: "CANCELED",
					cancelled: "CANCELED",
					canceled: "CANCELED",
					skip: "SKIP",
					skipped: "SKIP",
					neutral: "FINISH",
					finish: "FINISH",
					in_progress: "RUNNING",
					running: "RUNNING",
					wait: "WAITING",
					waiting: "WAITING",
					queued: "WAITING",
					requested: "WAITING",
					pending: "WAITING",
					action_required: "WAITING",
					cancelling: "CANCELLING",
					canceling: "CANCELLING",
					stale: "UNKOWN",
					unknown: "UNKOWN",
					unkown: "UNKOWN"
				};
				const statusWords = Object.keys(words);
				function statusOf(word) {
					const key = word.trim().toLowerCase();
					return Object.hasOwn(words, key) ? words[key] : void 0;
				}
				function selectorOf(word) {
					const key = word.trim().toLowerCase();
					if (key === "broken" || key === "fixed")
						return key;
					if (key === "finish" || key === "finished")
						return "end";
					return statusOf(key);
				}
				function isEnd(code) {
					return code !== "RUNNING" && code !== "WAITING" && code !== "CANCELLING";
				}
			})
		),
		/***/
		8859: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					T: () => (
						/* binding */
						oneLine
					),
					/* harmony export */
					e: () => (
						/* binding */
						ownLines
					)
					/* harmony export */
				});
				const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
				const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
				const markFlood = /(\p{M}{8})\p{M}+/gu;
				function oneLine(text) {
					return strip(text.replace(lineBreaks, " ")).trim();
				}
				function ownLines(text) {
					return strip(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));
				}
				function strip(text) {
					return text.toWellFormed().replace(invisible, "").replace(markFlood, "$1");
				}
			})
		),
		/***/
		4494: (
			/***/
			((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
				__nccwpck_require__2.d(__webpack_exports__2, {
					/* harmony export */
					K1: () => (
						/* binding */
						cutMark
					),
					/* harmony export */
					Uw: () => (
						/* binding */
						cutBytes
					),
					/* harmony export */
					dp: () => (
						/* binding */
						byteLength
					)
					/* harmony export */
				});
				const cutMark = "…";
				const encoder = new TextEncoder();
				const neighbourhood = 256;
				function byteLength(text) {
					return Buffer.byteLength(text, "utf8");
				}
				function cutBytes(text, bytes) {
					if (byteLength(text) <= bytes)
						return text;
					const room = bytes - byteLength(cutMark);
					if (room < 0)
						return "";
					const { read } = encoder.encodeInto(text, new Uint8Array(room));
					return text.slice(0, graphemeBorder(text, read)) + cutMark;
				}
				function graphemeBorder(text, at) {
					if (at === 0)
						return 0;
					const start = Math.max(0, at - neighbourhood);
					const window = text.slice(start, at + neighbourhood);
					let border = 0;
					for (const { index } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(window)) {
						if (start + index > at)
							break;
						border = index;
					}
					return border === 0 && start > 0 ? at : start + border;
				}
			})
		),
		/***/
		2613: (
			/***/
			((module2) => {
				module2.exports = require("assert");
			})
		),
		/***/
		4434: (
			/***/
			((module2) => {
				module2.exports = require("events");
			})
		),
		/***/
		8611: (
			/***/
			((module2) => {
				module2.exports = require("http");
			})
		),
		/***/
		5692: (
			/***/
			((module2) => {
				module2.exports = require("https");
			})
		),
		/***/
		9278: (
			/***/
			((module2) => {
				module2.exports = require("net");
			})
		),
		/***/
		7598: (
			/***/
			((module2) => {
				module2.exports = require("node:crypto");
			})
		),
		/***/
		610: (
			/***/
			((module2) => {
				module2.exports = require("node:dns");
			})
		),
		/***/
		8474: (
			/***/
			((module2) => {
				module2.exports = require("node:events");
			})
		),
		/***/
		3024: (
			/***/
			((module2) => {
				module2.exports = require("node:fs");
			})
		),
		/***/
		1455: (
			/***/
			((module2) => {
				module2.exports = require("node:fs/promises");
			})
		),
		/***/
		7067: (
			/***/
			((module2) => {
				module2.exports = require("node:http");
			})
		),
		/***/
		4708: (
			/***/
			((module2) => {
				module2.exports = require("node:https");
			})
		),
		/***/
		7030: (
			/***/
			((module2) => {
				module2.exports = require("node:net");
			})
		),
		/***/
		8161: (
			/***/
			((module2) => {
				module2.exports = require("node:os");
			})
		),
		/***/
		6760: (
			/***/
			((module2) => {
				module2.exports = require("node:path");
			})
		),
		/***/
		7075: (
			/***/
			((module2) => {
				module2.exports = require("node:stream");
			})
		),
		/***/
		1692: (
			/***/
			((module2) => {
				module2.exports = require("node:tls");
			})
		),
		/***/
		3136: (
			/***/
			((module2) => {
				module2.exports = require("node:url");
			})
		),
		/***/
		7975: (
			/***/
			((module2) => {
				module2.exports = require("node:util");
			})
		),
		/***/
		8522: (
			/***/
			((module2) => {
				module2.exports = require("node:zlib");
			})
		),
		/***/
		857: (
			/***/
			((module2) => {
				module2.exports = require("os");
			})
		),
		/***/
		4756: (
			/***/
			((module2) => {
				module2.exports = require("tls");
			})
		),
		/***/
		2018: (
			/***/
			((module2) => {
				module2.exports = require("tty");
			})
		),
		/***/
		7016: (
			/***/
			((module2) => {
				module2.exports = require("url");
			})
		),
		/***/
		9023: (
			/***/
			((module2) => {
				module2.exports = require("util");
			})
		)
		/******/
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) {
			return cachedModule.exports;
		}
		var module2 = __webpack_module_cache__[moduleId] = {
			/******/
			// no module.id needed
			/******/
			// no module.loaded needed
			/******/
			exports: {}
			/******/
		};
		var threw = true;
		try {
			__webpack_modules__[moduleId](module2, module2.exports, __nccwpck_require__);
			threw = false;
		} finally {
			if (threw) delete __webpack_module_cache__[moduleId];
		}
		return module2.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
	(() => {
		var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
		var leafPrototypes;
		__nccwpck_require__.t = function(value, mode) {
			if (mode & 1) value = this(value);
			if (mode & 8) return value;
			if (typeof value === "object" && value) {
				if (mode & 4 && value.__esModule) return value;
				if (mode & 16 && typeof value.then === "function") return value;
			}
			var ns = /* @__PURE__ */ Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
			for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
				Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
			}
			def["default"] = () => value;
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	(() => {
		__nccwpck_require__.d = (exports, definition) => {
			for (var key in definition) {
				if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
				}
			}
		};
	})();
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => {
			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, []));
		};
	})();
	(() => {
		__nccwpck_require__.u = (chunkId) => {
			return "" + chunkId + ".index.js";
		};
	})();
	(() => {
		__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	})();
	(() => {
		__nccwpck_require__.r = (exports) => {
			if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
				Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
			}
			Object.defineProperty(exports, "__esModule", { value: true });
		};
	})();
	(() => {
		var installedChunks = {
			/******/
			792: 1
			/******/
		};
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) {
				if (__nccwpck_require__.o(moreModules, moduleId)) {
					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
				}
			}
			if (runtime) runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++)
				installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			if (!installedChunks[chunkId]) {
				if (true) {
					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
				} else installedChunks[chunkId] = 1;
			}
		};
	})();
	var __webpack_exports__ = {};
	var lib_status = __nccwpck_require__(2736);
	;
	function selects(selectors, status) {
		if (selectors.includes(status) || (0, lib_status.uV)(status) && selectors.includes("end"))
			return true;
		return status === "UNKOWN" && selectors.some((selector) => selector === "FAIL" || selector === "SUCCESS" || selector === "end");
	}
	function needsHistory(selectors, status) {
		if (selects(selectors, status))
			return false;
		return status === "FAIL" && selectors.includes("broken") || status === "SUCCESS" && selectors.includes("fixed");
	}
	function decide(selectors, status, previous) {
		if (selects(selectors, status))
			return { notify: true };
		if (!needsHistory(selectors, status))
			return { notify: false, reason: `the status ${status} is not selected by 'run-status'` };
		if (status === "FAIL") {
			return previous === "FAIL" ? { notify: false, reason: "the run before failed too, so nothing broke" } : { notify: true };
		}
		return previous === "FAIL" ? { notify: true } : { notify: false, reason: "the run before is not known to have failed, so nothing was fixed" };
	}
	var exchange = __nccwpck_require__(3680);
	;
	const totalMs = 6e4;
	const cancelMs = 6500;
	function listenForCancel() {
		const pauses = new AbortController();
		const attempts = new AbortController();
		let timer;
		const onSignal = () => {
			pauses.abort();
			timer ??= setTimeout(() => attempts.abort(), cancelMs).unref();
		};
		process.on("SIGINT", onSignal);
		process.on("SIGTERM", onSignal);
		return {
			cancelled: () => pauses.signal.aborted,
			attempts: attempts.signal,
			pause: (ms) => pauseUntil(ms, pauses.signal),
			release: () => {
				process.off("SIGINT", onSignal);
				process.off("SIGTERM", onSignal);
				clearTimeout(timer);
			}
		};
	}
	function pauseUntil(ms, signal) {
		return new Promise((resolve2) => {
			if (signal.aborted)
				return resolve2();
			const end = () => {
				clearTimeout(timer);
				signal.removeEventListener("abort", end);
				resolve2();
			};
			const timer = setTimeout(end, ms);
			signal.addEventListener("abort", end);
		});
	}
	function signaturesIn({ url, headers, body }) {
		const inBody = /^\{"timestamp":"\d+","sign":"([^"]+)"/.exec(body)?.[1] ?? "";
		const hub = headers["X-Hub-Signature-256"] ?? "";
		const standard = headers["webhook-signature"] ?? "";
		const all = [
			url.searchParams.get("sign") ?? "",
			inBody,
			hub,
			hub.replace(/^sha256=/, ""),
			standard.replace(/^v1,/, "")
		];
		return all.filter((signature) => signature !== "");
	}
	function realWorld(settings, cancellation, begun, log, learn = () => {
	}) {
		const post = (0, exchange.Db)(cancellation.attempts);
		return {
			post: (request, timeoutMs) => {
				for (const signature of signaturesIn(request))
					learn(signature);
				return post(request, timeoutMs);
			},
			sendMail: async (mail, timeoutMs) => (await Promise.all(
				/* import() */
				[__nccwpck_require__.e(62), __nccwpck_require__.e(841)]
			).then(__nccwpck_require__.bind(__nccwpck_require__, 5841))).sendMail(mail, timeoutMs, cancellation.attempts),
			now: () => /* @__PURE__ */ new Date(),
			random: Math.random,
			pause: cancellation.pause,
			cancelled: cancellation.cancelled,
			deadline: begun + totalMs,
			timeoutMs: settings.timeoutMs,
			retries: settings.retries,
			log
		};
	}
	var external_node_fs_ = __nccwpck_require__(3024);
	;
	const maxBytes = 25 * 1024 * 1024;
	function without(reason) {
		return { event: {}, warning: `The event file ${reason}; the message has fewer facts.` };
	}
	function parsed(text) {
		if (text.trim() === "")
			return without("is empty");
		try {
			const event = JSON.parse(text);
			if (typeof event !== "object" || event === null || Array.isArray(event))
				return without("holds no JSON object");
			return { event, warning: "" };
		} catch {
			return without("is not valid JSON");
		}
	}
	function readEvent(path) {
		if (!path)
			return without("is missing (GITHUB_EVENT_PATH is not set)");
		try {
			const found = (0, external_node_fs_.statSync)(path);
			if (!found.isFile())
				return without("is not a file");
			if (found.size > maxBytes)
				return without("is larger than 25 MiB");
			return parsed((0, external_node_fs_.readFileSync)(path, "utf8").replace(/^\uFEFF/u, ""));
		} catch {
			return without("is missing or cannot be read");
		}
	}
	;
	class InputError extends Error {
		name = "InputError";
		problems;
		constructor(problems) {
			super(problems.map((problem) => `Input '${problem.input}' ${problem.text}`).join("\n"));
			this.problems = problems;
		}
	}
	;
	const variableNames = (
		/* unused pure expression or super */
		null
	);
	const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^{}]*))?\}/g;
	const forbidden = /^(?:INPUT_|STATE_|ACTIONS_)|TOKEN|SECRET|PASSW|KEY|CREDENTIAL|COOKIE|AUTH(?!OR)|_PROXY$|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/i;
	const fromRunner = /^(?:GITHUB|RUNNER)_/i;
	function referencesIn(text) {
		return new Set([...text.matchAll(reference)].filter((match) => match[1] === "").map((match) => match[2] ?? ""));
	}
	function expand(text, variables, env) {
		const spans = [];
		const unknown = /* @__PURE__ */ new Set();
		const refused = /* @__PURE__ */ new Set();
		let end = 0;
		for (const match of text.matchAll(reference)) {
			push(spans, { trust: "own", text: text.slice(end, match.index) });
			end = match.index + match[0].length;
			const name = match[2] ?? "";
			if (match[1] === "$")
				push(spans, { trust: "own", text: match[0].slice(1) });
			else {
				const span = variableValue(name, match[3], variables, env);
				if (span === "refused")
					refused.add(name);
				if (span === "unknown")
					unknown.add(name);
				push(spans, typeof span === "string" ? { trust: "own", text: match[0] } : span);
			}
		}
		push(spans, { trust: "own", text: text.slice(end) });
		return { spans, unknown: [...unknown], refused: [...refused] };
	}
	function variableValue(name, fallback, variables, env) {
		const known = Object.hasOwn(variables, name) ? variables[name] : void 0;
		if (known === void 0 && forbidden.test(name))
			return "refused";
		const value = known ?? (Object.hasOwn(env, name) ? env[name] : void 0);
		if (value === void 0 || value === "" && fallback !== void 0) {
			return fallback === void 0 ? "unknown" : { trust: "own", text: fallback };
		}
		if (name === "PIPELINE_URL")
			return { trust: "url", text: value };
		return { trust: known !== void 0 || fromRunner.test(name) ? "plain" : "markup", text: value };
	}
	function push(spans, span) {
		const last = spans.at(-1);
		if (span.text === "")
			return;
		if (last !== void 0 && last.trust === span.trust)
			spans[spans.length - 1] = { ...last, text: last.text + span.text };
		else
			spans.push(span);
	}
	;
	function wantedFor(settings, facts, status, startedAt) {
		const refers = references(settings);
		const shows = (...names) => settings.content.some((name) => names.includes(name));
		const webhook = settings.destination.channel === "webhook";
		const lines = !webhook;
		const single = settings.scope === "job";
		const jobName = settings.taskName === "" && (webhook || lines && (shows("job") || settings.title === "") || refers.has("TASK_NAME"));
		const duration = lines && shows("duration") || refers.has("DURATION");
		const authors = shows("author") || refers.has("COMMIT_AUTHOR") || settings.mentions.some((mention) => mention.kind === "author");
		const title = shows("commit") || refers.has("CI_COMMIT_TITLE");
		return {
			job: settings.scope === "workflow" && status === void 0 && settings.checkRunId === "" || single && (jobName || duration && startedAt === ""),
			run: facts.workflowId === 0 && (webhook || refers.has("PIPELINE_ID")) || settings.scope === "workflow" && duration && facts.startedAt === "" || facts.remark === "" && refers.has("BUILD_REMARK"),
			commit: facts.sha !== "" && (lines && title && facts.title === "" || lines && authors && facts.authorName === "" && facts.authorLogin === ""),
			jobs: lines && shows("jobs", "failed-steps") || status === void 0,
			history: needs_history(settings.selectors, status) || needs_history(settings.mentionOn, status)
		};
	}
	function references(settings) {
		if (settings.destination.channel === "webhook")
			return /* @__PURE__ */ new Set();
		return /* @__PURE__ */ new Set([...referencesIn(settings.title), ...referencesIn(settings.custom)]);
	}
	function needs_history(selectors, status) {
		if (status !== void 0)
			return needsHistory(selectors, status);
		return ["FAIL", "SUCCESS"].some((code) => needsHistory(selectors, code));
	}
	function worthLooking(settings, status) {
		return status === void 0 || selects(settings.selectors, status) || needsHistory(settings.selectors, status);
	}
	;
	const nothing = { jobsComplete: false, notes: [] };
	async function look(step, facts, status) {
		const { env, settings, stage } = step;
		const wanted = wantedFor(settings, facts, status, "");
		const saved = stage.name === "post" && stage.jobName !== "";
		const asked = saved ? { ...wanted, job: false } : wanted;
		const known = saved ? { job: { id: 0, name: stage.jobName, startedAt: stage.startedAt, url: "" } } : {};
		if (!Object.values(asked).some(Boolean))
			return { ...nothing, ...known };
		if (settings.token === "")
			return { ...nothing, ...known, notes: ["no look-ups were made, because github-token is empty"] };
		const [{ lookUp }, { getFrom }] = await Promise.all([__nccwpck_require__.e(
			/* import() */
			315
		).then(__nccwpck_require__.bind(__nccwpck_require__, 315)), __nccwpck_require__.e(
			/* import() */
			716
		).then(__nccwpck_require__.bind(__nccwpck_require__, 3716))]);
		const where = { facts, token: settings.token, checkRunId: settings.checkRunId, runnerName: env.RUNNER_NAME ?? "" };
		return { ...await lookUp(asked, where, getFrom(facts.api, settings.token)), ...known };
	}
	async function jobsShown(found, settings) {
		if (settings.scope !== "workflow")
			return found;
		const { jobsToShow } = await __nccwpck_require__.e(
			/* import() */
			107
		).then(__nccwpck_require__.bind(__nccwpck_require__, 8107));
		const jobs = jobsToShow(found.jobs, ownJobId(found, settings), settings.needs);
		return jobs === void 0 ? found : { ...found, jobs };
	}
	async function statusOfNeeds(needs) {
		const { statusFromNeeds } = await __nccwpck_require__.e(
			/* import() */
			107
		).then(__nccwpck_require__.bind(__nccwpck_require__, 8107));
		const read = statusFromNeeds(needs);
		if (read.problem !== "")
			throw new InputError([{ input: "needs", text: `${read.problem}. Write needs: \${{ toJSON(needs) }}.` }]);
		return read.status;
	}
	function ownJobId(found, settings) {
		return Number(settings.checkRunId) || found.job?.id || 0;
	}
	async function statusOfJobs(found, settings) {
		const { statusFromJobs } = await __nccwpck_require__.e(
			/* import() */
			107
		).then(__nccwpck_require__.bind(__nccwpck_require__, 8107));
		return statusFromJobs(found.jobs ?? [], ownJobId(found, settings), found.jobs !== void 0 && found.jobsComplete);
	}
	var json = __nccwpck_require__(4096);
	;
	function shortRef(ref) {
		return ref.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/u, "");
	}
	function realSha(sha) {
		return /^0+$/u.test(sha) ? "" : sha;
	}
	function ofEnvironment(env) {
		const ref = env.GITHUB_REF_NAME || env.GITHUB_REF || "";
		return { branch: shortRef(ref), sha: realSha(env.GITHUB_SHA ?? "") };
	}
	function ofCommit(commit) {
		return {
			title: (0, json.TM)((0, json.$6)(commit, "message")),
			authorName: (0, json.$6)(commit, "author", "name"),
			authorLogin: (0, json.$6)(commit, "author", "username")
		};
	}
	function sourceOfRun(run) {
		const commit = ofCommit((0, json.at)(run, "head_commit"));
		return {
			...commit,
			title: commit.title || (0, json.TM)((0, json.$6)(run, "display_title")),
			branch: shortRef((0, json.$6)(run, "head_branch")),
			sha: realSha((0, json.$6)(run, "head_sha")),
			before: ""
		};
	}
	function ofPullRequest(env, event) {
		const pull = (0, json.at)(event, "pull_request");
		const own = ofEnvironment(env);
		return {
			branch: shortRef((0, json.$6)(pull, "head", "ref") || env.GITHUB_HEAD_REF || own.branch),
			// GITHUB_SHA would be the merge commit, or the base of pull_request_target.
			sha: realSha((0, json.$6)(pull, "head", "sha")),
			before: (0, json.$6)(event, "action") === "synchronize" ? realSha((0, json.$6)(event, "before")) : "",
			title: (0, json.TM)((0, json.$6)(pull, "title")),
			authorName: "",
			authorLogin: (0, json.$6)(pull, "user", "login")
		};
	}
	function ofPush(env, event) {
		const own = ofEnvironment(env);
		const after = realSha((0, json.$6)(event, "head_commit", "id") || (0, json.$6)(event, "after"));
		return {
			...ofCommit((0, json.at)(event, "head_commit")),
			branch: own.branch || shortRef((0, json.$6)(event, "ref")),
			sha: own.sha || after,
			before: realSha((0, json.$6)(event, "before"))
		};
	}
	function ofMergeGroup(env, event) {
		const own = ofEnvironment(env);
		const group = (0, json.at)(event, "merge_group");
		return {
			...ofCommit((0, json.at)(group, "head_commit")),
			branch: own.branch || shortRef((0, json.$6)(group, "head_ref")),
			sha: own.sha || realSha((0, json.$6)(group, "head_sha")),
			before: realSha((0, json.$6)(group, "base_sha"))
		};
	}
	function ofCheck(env, event) {
		const own = ofEnvironment(env);
		const check = (0, json.at)(event, "check_run") ?? (0, json.at)(event, "check_suite");
		const suite = (0, json.at)(event, "check_run", "check_suite") ?? (0, json.at)(event, "check_suite");
		const sha = realSha((0, json.$6)(check, "head_sha"));
		const branch = shortRef((0, json.$6)(suite, "head_branch"));
		return { ...ofCommit((0, json.at)(suite, "head_commit")), branch: sha ? branch : own.branch, sha: sha || own.sha, before: "" };
	}
	function ofStatus(env, event) {
		const own = ofEnvironment(env);
		const sha = realSha((0, json.$6)(event, "sha"));
		return {
			...ofCommit((0, json.at)(event, "commit", "commit")),
			authorLogin: (0, json.$6)(event, "commit", "author", "login"),
			branch: sha ? shortRef((0, json.$6)((0, json.gT)(event, "branches")[0], "name")) : own.branch,
			sha: sha || own.sha,
			before: ""
		};
	}
	function ofDeployment(env, event) {
		const own = ofEnvironment(env);
		const sha = own.sha || realSha((0, json.$6)(event, "deployment", "sha"));
		const ref = own.branch || shortRef((0, json.$6)(event, "deployment", "ref"));
		return { ...ofCommit(void 0), branch: ref === sha ? "" : ref, sha, before: "" };
	}
	function ofRelease(env, event) {
		const own = ofEnvironment(env);
		const tag = (0, json.$6)(event, "release", "tag_name");
		return {
			branch: own.branch || shortRef(tag),
			sha: own.sha,
			before: "",
			title: (0, json.TM)((0, json.$6)(event, "release", "name")) || tag,
			authorName: "",
			authorLogin: (0, json.$6)(event, "release", "author", "login")
		};
	}
	function ofPackage(env, event) {
		const own = ofEnvironment(env);
		const version = (0, json.at)(event, "registry_package", "package_version");
		return {
			...ofCommit(void 0),
			branch: own.branch || shortRef((0, json.$6)(version, "tag_name")),
			sha: own.sha || realSha((0, json.$6)(version, "target_oid")),
			before: ""
		};
	}
	const readers = {
		push: ofPush,
		merge_group: ofMergeGroup,
		check_run: ofCheck,
		check_suite: ofCheck,
		status: ofStatus,
		deployment: ofDeployment,
		deployment_status: ofDeployment,
		release: ofRelease,
		registry_package: ofPackage
	};
	function sourceOf(env, event, eventName) {
		const run = (0, json.at)(event, "workflow_run");
		if (eventName === "workflow_run" && (0, json.$6)(run, "head_sha") !== "")
			return sourceOfRun(run);
		if ((0, json.at)(event, "pull_request") || eventName.startsWith("pull_request"))
			return ofPullRequest(env, event);
		const read = Object.hasOwn(readers, eventName) ? readers[eventName] : void 0;
		if (read)
			return read(env, event);
		return { ...ofCommit(void 0), ...ofEnvironment(env), before: "" };
	}
	;
	function baseUrl(text, fallback) {
		return /^https?:\/\/[^\s/]/u.test(text ?? "") ? (text ?? "").replace(/\/+$/u, "") : fallback;
	}
	function fileName(path) {
		return path.replace(/@.*$/su, "").split("/").at(-1) ?? "";
	}
	function workflowName(name, file) {
		if (/^\.github\/.*\.ya?ml$/u.test(name))
			return fileName(name);
		return name || file;
	}
	function wholeNumber(text) {
		return /^\d{1,15}$/u.test(text ?? "") ? Number(text) : 0;
	}
	function digits(text) {
		return /^\d+$/u.test(text) ? text : "";
	}
	function urlOfRun(server, repository, runId, attempt) {
		if (repository === "")
			return server;
		const home = `${server}/${repository.split("/").map(encodeURIComponent).join("/")}`;
		if (runId === "")
			return `${home}/actions`;
		return `${home}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
	}
	function paramsOf(event, eventName) {
		const given = eventName === "workflow_dispatch" ? (0, json.at)(event, "inputs") : eventName === "repository_dispatch" ? (0, json.at)(event, "client_payload") : void 0;
		if (typeof given !== "object" || given === null || Array.isArray(given))
			return [];
		return Object.entries(given).filter(([, value]) => ["string", "number", "boolean"].includes(typeof value)).map(([key, value]) => ({ key, value: String(value) }));
	}
	function thisRun(env, event, place) {
		const eventName = env.GITHUB_EVENT_NAME ?? "";
		const workflowFile = fileName(env.GITHUB_WORKFLOW_REF ?? "");
		const runId = digits(env.GITHUB_RUN_ID ?? "");
		const runAttempt = wholeNumber(env.GITHUB_RUN_ATTEMPT) || 1;
		const source = sourceOf(env, event, eventName);
		const ownBranch = shortRef(env.GITHUB_REF_NAME || env.GITHUB_REF || "");
		const filedElsewhere = !eventName.startsWith("pull_request") && ownBranch !== "" && ownBranch !== source.branch;
		return {
			...place,
			...source,
			...filedElsewhere ? { runBranch: ownBranch } : {},
			workflow: workflowName(env.GITHUB_WORKFLOW ?? "", workflowFile),
			workflowId: 0,
			workflowFile,
			eventName,
			actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || (0, json.$6)(event, "sender", "login"),
			job: env.GITHUB_JOB ?? "",
			runId,
			runNumber: wholeNumber(env.GITHUB_RUN_NUMBER),
			runAttempt,
			runUrl: urlOfRun(place.server, place.repository, runId, runAttempt),
			startedAt: "",
			status: "",
			remark: "",
			params: paramsOf(event, eventName)
		};
	}
	function triggeringRun(event, where) {
		const run = (0, json.at)(event, "workflow_run");
		const place = { ...where, repository: (0, json.$6)(run, "repository", "full_name") || where.repository };
		const workflowFile = fileName((0, json.$6)(run, "path") || (0, json.$6)(event, "workflow", "path"));
		const runId = String((0, json.tk)(run, "id") || "");
		const runAttempt = (0, json.tk)(run, "run_attempt") || 1;
		return {
			...place,
			...sourceOfRun(run),
			workflow: workflowName((0, json.$6)(run, "name") || (0, json.$6)(event, "workflow", "name"), workflowFile),
			workflowId: (0, json.tk)(run, "workflow_id") || (0, json.tk)(event, "workflow", "id"),
			workflowFile,
			eventName: (0, json.$6)(run, "event"),
			actor: (0, json.$6)(run, "triggering_actor", "login") || (0, json.$6)(run, "actor", "login"),
			job: "",
			runId,
			runNumber: (0, json.tk)(run, "run_number"),
			runAttempt,
			runUrl: urlOfRun(place.server, place.repository, runId, runAttempt),
			startedAt: (0, json.$6)(run, "run_started_at") || (0, json.$6)(run, "created_at"),
			status: (0, json.$6)(run, "conclusion") || (0, json.$6)(run, "status"),
			remark: (0, json.TM)((0, json.$6)(run, "display_title")),
			params: []
		};
	}
	function factsOf(env, event, subject) {
		const place = {
			server: baseUrl(env.GITHUB_SERVER_URL, "https://github.com"),
			api: baseUrl(env.GITHUB_API_URL, "https://api.github.com"),
			repository: env.GITHUB_REPOSITORY || (0, json.$6)(event, "repository", "full_name")
		};
		return subject === "this-run" ? thisRun(env, event, place) : triggeringRun(event, place);
	}
	;
	const inputNames = [
		"channel",
		"webhook-url",
		"secret",
		"run-status",
		"status",
		"scope",
		"needs",
		"content",
		"custom-content",
		"title",
		"mentions",
		"mention-on",
		"mention-map",
		"language",
		"pipeline-name",
		"stage-name",
		"task-name",
		"global-params",
		"email-to",
		"email-cc",
		"email-bcc",
		"email-from",
		"email-reply-to",
		"email-attachments",
		"smtp-url",
		"smtp-host",
		"smtp-port",
		"smtp-security",
		"smtp-username",
		"smtp-password",
		"smtp-access-token",
		"webhook-headers",
		"github-token",
		"timeout",
		"retries",
		"fail-on-error",
		"dry-run",
		"job-status",
		"check-run-id",
		"secret-source"
	];
	function variableOf(name) {
		return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
	}
	function inputsOf(env) {
		return (name) => (env[variableOf(name)] ?? "").trim();
	}
	;
	const labels = {
		en: {
			repository: "Repository",
			workflow: "Workflow",
			job: "Job",
			stage: "Stage",
			status: "Status",
			actor: "By",
			event: "Event",
			branch: "Branch",
			commit: "Commit",
			author: "Author",
			run: "Run",
			duration: "Duration",
			jobs: "Jobs",
			"failed-steps": "Failed steps",
			params: "Parameters",
			link: "Link"
		},
		zh: {
			repository: "代码库",
			workflow: "流水线",
			job: "任务",
			stage: "阶段",
			status: "状态",
			actor: "执行人",
			event: "事件",
			branch: "分支",
			commit: "提交",
			author: "提交人",
			run: "运行",
			duration: "耗时",
			jobs: "任务列表",
			"failed-steps": "失败步骤",
			params: "运行参数",
			link: "链接"
		}
	};
	const originals = {
		pipelineName: "workflow",
		operator: "actor",
		pipelineTask: "job",
		pipelineJob: "job",
		pipelineStage: "stage"
	};
	const contentNames = [...Object.keys(labels.en), ...Object.keys(originals), "none"];
	function contentOf(words) {
		return [...new Set(words.filter((word) => word !== "none").map((word) => originals[word] ?? word))];
	}
	function fieldsOf(items, known, language) {
		return items.flatMap((name) => {
			const values = makers[name](known, language).filter((value) => value.text !== "");
			const list = name === "jobs" || name === "failed-steps" || name === "params";
			return values.length === 0 ? [] : [{ name, label: labels[language][name], values, list }];
		});
	}
	const one = (text, url = "") => [url === "" ? { text } : { text, url }];
	const makers = {
		repository: (known) => one(known.repository, known.repository === "" ? "" : `${known.server}/${known.repository}`),
		workflow: (known) => one(known.task.task.pipelineName),
		job: (known) => one(known.job),
		stage: (known) => one(known.task.task.stageName),
		status: (known) => one(known.task.task.statusName),
		actor: (known) => one(known.actor),
		event: (known) => one(known.event),
		branch: (known) => one(known.task.sources[0]?.branch ?? ""),
		commit: (known) => {
			const sha = known.task.sources[0]?.commitId ?? "";
			const link = /^[0-9a-f]{7,64}$/i.test(sha) ? `${known.server}/${known.repository}/commit/${sha}` : "";
			return [...one(sha.slice(0, 7), link), ...one(known.title)];
		},
		author: (known) => one(known.author),
		run: (known) => one(known.task.task.buildNumber === 0 ? "" : `#${known.task.task.buildNumber}`, known.runUrl),
		duration: (known, language) => one(known.durationMs === void 0 ? "" : durationText(known.durationMs, language)),
		jobs: (known, language) => known.jobs.map((job) => {
			const time = job.durationMs === void 0 ? "" : ` (${durationText(job.durationMs, language)})`;
			return one(`${job.name}: ${known.statusName(job.status)}${time}`, job.url)[0];
		}),
		"failed-steps": (known) => known.jobs.flatMap((job) => job.failedSteps.map((step) => one(`${job.name} / ${step}`, job.url)[0])),
		params: (known) => known.task.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` })),
		link: (known) => one(known.link.url, known.link.url)
	};
	function durationText(ms, language) {
		const seconds = Math.max(0, Math.round(ms / 1e3));
		const units = language === "zh" ? ["小时", "分", "秒"] : ["h", "m", "s"];
		const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
		const first = parts.findIndex((part, index) => part > 0 || index === 2);
		return parts.slice(first).map((part, index) => `${index === 0 ? part : String(part).padStart(2, "0")}${units[first + index]}`).join(language === "zh" ? "" : " ");
	}
	var channels = __nccwpck_require__(1961);
	var inputs_reader = __nccwpck_require__(3573);
	;
	const aliases = {
		...Object.fromEntries(Object.keys(channels.B).map((name) => [name, name])),
		wechat: "wecom",
		feishu: "lark"
	};
	const paths = [
		{ channel: "dingtalk", path: /^\/robot\/send$/, shape: "https://oapi.dingtalk.com/robot/send?access_token=…" },
		{
			channel: "wecom",
			path: /^\/cgi-bin\/webhook\/send$/,
			shape: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…"
		},
		{
			channel: "lark",
			path: /^\/open-apis\/bot\/v2\/hook\/[^/]+$/,
			shape: "https://open.feishu.cn/open-apis/bot/v2/hook/…"
		}
	];
	const publicHosts = /^(?:oapi\.dingtalk\.com|qyapi\.weixin\.qq\.com|open\.(?:feishu\.cn|larksuite\.com|larkoffice\.com))$/;
	const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
	const forbiddenHeaders = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;
	function channelOf(reader) {
		const word = reader.input("channel").toLowerCase();
		if (word !== "") {
			if (Object.hasOwn(aliases, word))
				return aliases[word];
			(0, inputs_reader.cc)(reader, "channel", (0, inputs_reader.$5)(word, Object.keys(aliases)));
			return void 0;
		}
		const first = (0, inputs_reader.aL)(reader.input("webhook-url"))[0];
		if (first !== void 0)
			return robotOf(first) ?? "webhook";
		return reader.input("email-to") === "" ? void 0 : "email";
	}
	function targetsOf(reader, channel) {
		const urls = (0, inputs_reader.Mn)(reader.input("webhook-url")).flatMap((line) => line.split(/\s+/));
		if (urls.length === 0)
			(0, inputs_reader.cc)(reader, "webhook-url", "is empty. If it comes from a secret, check the name of the secret and that this workflow may read it.");
		const secrets = secretsFor(reader, urls.length);
		const headers = channel === "webhook" ? headersOf(reader) : [];
		return urls.flatMap((text, index) => {
			const url = urlOf(reader, text, urls.length > 1 ? `line ${index + 1} ` : "", channel);
			return url === void 0 ? [] : [{ url, secret: secrets[index] ?? "", headers }];
		});
	}
	function robotOf(text) {
		const path = URL.canParse(text) ? new URL(text).pathname : "";
		return paths.find((row) => row.path.test(path))?.channel;
	}
	function urlOf(reader, text, where, channel) {
		const wrong = (problem) => (0, inputs_reader.cc)(reader, "webhook-url", `${where}${problem}`);
		if (/^["'`]|["'`]$/.test(text))
			return void wrong("has quotes around the URL. Remove them from the secret.");
		if (!URL.canParse(text))
			return void wrong("is not a URL. Copy it again, beginning with https://.");
		const url = new URL(text);
		if (url.protocol !== "https:" && url.protocol !== "http:")
			return void wrong(`begins with ${url.protocol} but only https: (or http: inside your network) can be used.`);
		if (url.username !== "" || url.password !== "")
			return void wrong("holds a user name or password. Use 'webhook-headers' with an Authorization line instead.");
		if (url.pathname.startsWith("/v1.0/robot/"))
			return void wrong("belongs to a DingTalk app robot, which works differently. Create a custom robot in the group and copy its webhook URL.");
		if (url.pathname.startsWith("/flow/api/trigger-webhook/"))
			return void wrong("starts a Feishu flow, which is not a bot. Create a custom bot in the group and copy its webhook URL.");
		const robot = robotOf(text);
		const expected = paths.find((row) => row.channel === channel);
		if (expected !== void 0 && robot !== channel)
			return void wrong(`is not the URL of a ${channel} robot${robot === void 0 ? "" : ` but of ${robot}`}. Expected: ${expected.shape}.`);
		if (url.protocol === "http:") {
			if (publicHosts.test(url.hostname))
				return void wrong("begins with http:, which would send the token in clear. Begin it with https:.");
			if (!loopback.test(url.hostname))
				reader.warnings.push("Input 'webhook-url' begins with http:, so the message and its token travel in clear.");
		}
		return url;
	}
	function secretsFor(reader, urls) {
		const secrets = (0, inputs_reader.Mn)(reader.input("secret")).map((line) => line === "-" ? "" : line);
		if (secrets.length === 1)
			return Array.from({ length: urls }, () => secrets[0] ?? "");
		if (secrets.length > 0 && secrets.length !== urls && urls > 0) {
			(0, inputs_reader.cc)(reader, "secret", `has ${secrets.length} lines for ${urls} URLs. Give one for all, or one a line in the same order ('-' = none).`);
		}
		return secrets;
	}
	function headersOf(reader) {
		return (0, inputs_reader.Mn)(reader.input("webhook-headers")).flatMap((line, index) => {
			const match = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line);
			const name = match?.[1] ?? "";
			const problem = match === null ? "is not 'Name: value' in plain ASCII." : forbiddenHeaders.test(name) ? `sets ${name}, which the action sets itself.` : void 0;
			if (problem === void 0)
				return [[name, match?.[2] ?? ""]];
			(0, inputs_reader.cc)(reader, "webhook-headers", `line ${index + 1} ${problem}`);
			return [];
		});
	}
	;
	const most = 100;
	const mobile = /^(?:1\d{10}|\+\d{1,4}-?\d{4,14})$/;
	const userId = /^[\w.@$*+-]{1,64}$/;
	function mentionsOf(reader, channel, map) {
		const seen = /* @__PURE__ */ new Map();
		for (const word of (0, inputs_reader.aL)(reader.input("mentions").normalize("NFKC"))) {
			const request = requestOf(reader, word, channel, map);
			if (request !== void 0)
				seen.set(JSON.stringify(request), request);
		}
		if (seen.size > most)
			(0, inputs_reader.cc)(reader, "mentions", `names ${seen.size} people; at most ${most} can be mentioned. Use 'all'.`);
		return [...seen.values()];
	}
	function mentionMapOf(reader, channel) {
		const map = /* @__PURE__ */ new Map();
		for (const [index, line] of (0, inputs_reader.Mn)(reader.input("mention-map")).entries()) {
			const match = /^@?([\w[\]-]{1,64})\s*[:：]\s*(\S+)$/.exec(line);
			if (match === null) {
				(0, inputs_reader.cc)(reader, "mention-map", `line ${index + 1} is not 'github-login: id'.`);
				continue;
			}
			const mention = literal(reader, (match[2] ?? "").normalize("NFKC"), channel, "mention-map");
			if (mention !== void 0)
				map.set((match[1] ?? "").toLowerCase(), mention);
		}
		return map;
	}
	function requestOf(reader, word, channel, map) {
		const bare = word.replace(/^@+/, "");
		const lower = bare.toLowerCase();
		if (lower === "all" || bare === "所有人")
			return { kind: "all" };
		if (lower === "actor" || lower === "author")
			return { kind: lower };
		if (word.startsWith("@") && (map.has(lower) || !mobile.test(bare)))
			return { kind: "login", login: lower };
		return literal(reader, bare, channel, "mentions");
	}
	function literal(reader, word, channel, input) {
		if (word.toLowerCase() === "all")
			return { kind: "all" };
		if (mobile.test(word)) {
			if (channel !== "lark")
				return { kind: "mobile", value: word };
			(0, inputs_reader.cc)(reader, input, `holds a mobile number; Lark mentions only by open id (ou_…) or user id.`);
			return void 0;
		}
		const digits2 = word.replace(/\D/g, "").length;
		if (word.startsWith("+") || /^1[\da-z]{10}$/i.test(word) && digits2 >= 8) {
			(0, inputs_reader.cc)(reader, input, `has '${(0, inputs_reader.SP)(word)}', which looks like a mobile number but is none. Write 13800000000 or +1-5550100200.`);
			return void 0;
		}
		if (userId.test(word))
			return { kind: "id", value: word };
		(0, inputs_reader.cc)(reader, input, `has '${(0, inputs_reader.SP)(word)}', which is not an id that ${channel} knows.`);
		return void 0;
	}
	;
	const scopes = ["job", "workflow", "workflow-run"];
	const selectorWords = [.../* @__PURE__ */ new Set(["finish", "broken", "fixed", ...lib_status.o7])];
	const owners = [
		{ input: "secret", channels: ["dingtalk", "lark", "webhook"] },
		{ input: "webhook-headers", channels: ["webhook"] },
		{ input: "webhook-url", channels: ["dingtalk", "wecom", "lark", "webhook"] },
		{ input: "mentions", channels: ["dingtalk", "wecom", "lark"] },
		{ input: "custom-content", channels: ["dingtalk", "wecom", "lark", "email"] },
		...[
			"email-to",
			"email-cc",
			"email-bcc",
			"email-from",
			"email-reply-to",
			"email-attachments",
			"smtp-url",
			"smtp-host",
			"smtp-port",
			"smtp-username",
			"smtp-password",
			"smtp-access-token"
		].map((input) => ({ input, channels: ["email"] }))
	];
	async function settingsOf(input, workspace, eventName) {
		const reader = { input, problems: [], warnings: [], fileWarnings: [] };
		const channel = channelOf(reader);
		if (channel === void 0 && reader.problems.length === 0) {
			(0, inputs_reader.cc)(reader, "webhook-url", "is empty, and so is 'email-to': nowhere to send to. If it comes from a secret, check the name of the secret and that this workflow may read it.");
		}
		const assumed = channel ?? "webhook";
		const common = commonOf(reader, assumed);
		if (common.scope === "workflow-run" && eventName !== void 0 && eventName !== "workflow_run")
			(0, inputs_reader.cc)(reader, "scope", "is 'workflow-run', which works only in a workflow that is triggered by 'on: workflow_run'.");
		const destination = channel === void 0 ? void 0 : await destinationOf(reader, channel, workspace);
		if (channel !== void 0)
			warnOfStrangers(reader, channel);
		if (destination === void 0 || reader.problems.length > 0)
			throw new InputError(reader.problems);
		return { ...common, destination, warnings: reader.warnings, fileWarnings: reader.fileWarnings };
	}
	function commonOf(reader, channel) {
		const { input } = reader;
		const mentionMap = mentionMapOf(reader, channel);
		return {
			selectors: (0, inputs_reader.nl)(reader, "run-status", selectorWords, lib_status.Bk),
			status: givenStatus(reader),
			scope: (0, inputs_reader.Yq)(reader, "scope", scopes),
			needs: input("needs"),
			content: contentOf((0, inputs_reader.nl)(reader, "content", contentNames, (word) => contentNames.find((name) => name.toLowerCase() === word.toLowerCase()))),
			custom: input("custom-content"),
			title: input("title"),
			mentions: channel === "email" || channel === "webhook" ? [] : mentionsOf(reader, channel, mentionMap),
			mentionOn: (0, inputs_reader.nl)(reader, "mention-on", selectorWords, lib_status.Bk),
			mentionMap,
			language: (0, inputs_reader.Yq)(reader, "language", lib_status.eo),
			pipelineName: input("pipeline-name"),
			stageName: input("stage-name"),
			taskName: input("task-name"),
			globalParams: settings_paramsOf(reader),
			token: input("github-token"),
			timeoutMs: (0, inputs_reader.rD)(reader, "timeout", 1, 50) * 1e3,
			retries: (0, inputs_reader.rD)(reader, "retries", 0, 10),
			failOnError: (0, inputs_reader.Jt)(reader, "fail-on-error"),
			dryRun: (0, inputs_reader.Jt)(reader, "dry-run"),
			checkRunId: /^\d+$/.test(input("check-run-id")) ? input("check-run-id") : ""
		};
	}
	function givenStatus(reader) {
		const word = reader.input("status");
		if (word === "")
			return void 0;
		const status = (0, lib_status.c2)(word);
		if (status === void 0)
			(0, inputs_reader.cc)(reader, "status", (0, inputs_reader.$5)(word, lib_status.o7));
		return status;
	}
	function settings_paramsOf(reader) {
		const text = reader.input("global-params");
		if (text.startsWith("{")) {
			try {
				const object = JSON.parse(text);
				return Object.keys(object).map((key) => ({
					key,
					value: typeof object[key] === "string" ? object[key] : JSON.stringify(object[key])
				}));
			} catch {
				(0, inputs_reader.cc)(reader, "global-params", "begins with { but is not valid JSON.");
				return [];
			}
		}
		return (0, inputs_reader.Mn)(text).flatMap((line, index) => {
			const at = line.indexOf("=");
			if (at > 0)
				return [{ key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }];
			(0, inputs_reader.cc)(reader, "global-params", `line ${index + 1} is not 'KEY=value'.`);
			return [];
		});
	}
	async function destinationOf(reader, channel, workspace) {
		if (channel !== "email")
			return { channel, targets: targetsOf(reader, channel) };
		const { mailTargetOf } = await __nccwpck_require__.e(
			/* import() */
			68
		).then(__nccwpck_require__.bind(__nccwpck_require__, 9068));
		const target = await mailTargetOf(reader, workspace);
		return target === void 0 ? void 0 : { channel, targets: [target] };
	}
	function warnOfStrangers(reader, channel) {
		for (const { input, channels: channels2 } of owners) {
			if (reader.input(input) !== "" && !channels2.includes(channel)) {
				reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
			}
		}
	}
	;
	function mentions_mentionsOf({ settings, facts, found, status }, known) {
		if (settings.mentionOn.length > 0 && !mentionNow(settings.mentionOn, status, found))
			return { mentions: [], warnings: [] };
		const warnings = [];
		const mentions = /* @__PURE__ */ new Map();
		for (const request of settings.mentions) {
			const mention = resolve(request, settings, facts, facts.authorLogin || found.commit?.authorLogin || known.author);
			if (typeof mention === "string")
				warnings.push(mention);
			else
				mentions.set(JSON.stringify(mention), mention);
		}
		return { mentions: [...mentions.values()], warnings };
	}
	function mentionNow(selectors, status, found) {
		if (selects(selectors, status))
			return true;
		const failedBefore = found.previous === "FAIL";
		return status === "FAIL" && selectors.includes("broken") && !failedBefore || status === "SUCCESS" && selectors.includes("fixed") && failedBefore;
	}
	function resolve(request, settings, facts, author) {
		if (request.kind === "all" || request.kind === "mobile" || request.kind === "id")
			return request;
		const login = (request.kind === "login" ? request.login : request.kind === "actor" ? facts.actor : author).toLowerCase();
		const who = request.kind === "login" ? `@${login}` : `the ${request.kind}`;
		return settings.mentionMap.get(login) ?? `Not mentioned: ${who}${request.kind === "login" || login === "" ? "" : ` (${login})`} is not in 'mention-map'.`;
	}
	;
	function sentence(names, statusName, language) {
		const word = {
			en: { pipeline: "Pipeline ", stage: "stage", job: "job" },
			zh: { pipeline: "流水线", stage: "阶段", job: "任务" }
		};
		const said = word[language];
		const stage = names.stageName && `${said.stage}[${names.stageName}]`;
		const job = names.taskName && `${said.job}[${names.taskName}]`;
		const end = language === "en" ? statusName.charAt(0).toLowerCase() + statusName.slice(1) : statusName;
		return `[${names.pipelineName}]${said.pipeline}${stage}${job}${end}`;
	}
	function taskOf(facts, words) {
		const names = {
			pipelineName: words.pipelineName || facts.workflow,
			stageName: words.stageName || facts.job,
			taskName: words.taskName || facts.job
		};
		const statusName = lib_status.JM[words.language][words.status];
		return {
			event: "task",
			action: "status",
			task: {
				pipelineId: facts.workflowId,
				...names,
				buildNumber: facts.runNumber,
				statusCode: words.status,
				statusName,
				pipelineUrl: facts.runUrl,
				message: sentence(names, statusName, words.language)
			},
			sources: [
				{
					repo: facts.repository && `${facts.server}/${facts.repository}.git`,
					branch: facts.branch,
					commitId: facts.sha,
					privousCommitId: facts.before
				}
			],
			globalParams: [...facts.params, ...words.globalParams]
		};
	}
	;
	function compose(material) {
		const { settings, facts, status, env } = material;
		const known = knownOf(material);
		const variables = variablesOf(material, known);
		const title = settings.title === "" ? void 0 : expand(settings.title, variables, env);
		const custom = expand(settings.custom, variables, env);
		const mentioned = mentions_mentionsOf(material, known);
		const parts = title === void 0 ? [custom] : [title, custom];
		const unknown = [...new Set(parts.flatMap((part) => part.unknown))];
		const message = {
			task: known.task,
			status,
			statusName: known.task.task.statusName,
			language: settings.language,
			title: title?.spans ?? defaultTitle(known),
			fields: fieldsOf(settings.content, known, settings.language),
			custom: custom.spans,
			mentions: mentioned.mentions,
			link: known.link,
			identity: {
				repository: facts.repository,
				server: facts.server,
				workflow: facts.workflow,
				branch: facts.branch,
				runId: facts.runId,
				runNumber: facts.runNumber,
				runAttempt: facts.runAttempt,
				job: known.job
			}
		};
		const warnings = unknown.map((name) => `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`);
		return {
			message,
			warnings: [...warnings, ...mentioned.warnings],
			refused: [...new Set(parts.flatMap((part) => part.refused))]
		};
	}
	function knownOf({ settings, facts, found, status, now, startedAt }) {
		const whole = settings.scope !== "job";
		const job = settings.taskName || (whole ? "" : found.job?.name || facts.job);
		const task = taskOf({ ...facts, workflowId: facts.workflowId || (found.run?.workflowId ?? 0) }, {
			status,
			language: settings.language,
			pipelineName: settings.pipelineName,
			stageName: settings.stageName,
			taskName: job,
			globalParams: settings.globalParams
		});
		const jobLink = !whole && settings.checkRunId !== "" ? `${facts.server}/${facts.repository}/actions/runs/${facts.runId}/job/${settings.checkRunId}` : found.job?.url;
		const view = settings.language === "zh" ? { run: "查看运行", job: "查看任务" } : { run: "View the run", job: "View the job" };
		const start = Date.parse(startedAt);
		return {
			task,
			repository: facts.repository,
			server: facts.server,
			event: facts.eventName,
			actor: facts.actor,
			title: facts.title || found.commit?.title || found.run?.title || "",
			author: facts.authorLogin || facts.authorName || found.commit?.authorLogin || found.commit?.authorName || found.run?.authorName || "",
			runUrl: facts.runUrl,
			job,
			link: !whole && jobLink ? { text: view.job, url: jobLink } : { text: view.run, url: facts.runUrl },
			durationMs: Number.isNaN(start) ? void 0 : Math.max(0, now.getTime() - start),
			jobs: jobsOf(found),
			statusName: (code) => lib_status.JM[settings.language][code]
		};
	}
	function jobsOf(found) {
		return (found.jobs ?? []).map((job) => {
			const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
			return {
				name: job.name,
				status: job.status,
				url: job.url,
				durationMs: Number.isNaN(ms) ? void 0 : ms,
				failedSteps: job.failedSteps
			};
		});
	}
	function defaultTitle(known) {
		const { pipelineName, statusName, buildNumber } = known.task.task;
		const own = (text) => ({ trust: "own", text });
		const pipeline = pipelineName === "" ? [] : [own("["), { trust: "plain", text: pipelineName }, own("] ")];
		const job = known.job === "" ? [] : [{ trust: "plain", text: known.job }, own(" ")];
		return [...pipeline, ...job, own(buildNumber === 0 ? statusName : `${statusName} #${buildNumber}`)];
	}
	function variablesOf({ settings, facts, found, now }, known) {
		const { task } = known.task;
		const sha = facts.sha;
		return {
			PIPELINE_ID: String(task.pipelineId),
			PIPELINE_NAME: task.pipelineName,
			BUILD_NUMBER: String(task.buildNumber),
			BUILD_REMARK: facts.remark || found.run?.remark || "",
			BUILD_EXECUTOR: facts.actor,
			BUILD_MESSAGE: `${facts.actor}·${facts.eventName}`,
			DATETIME: now.toISOString().slice(0, 19).replace(/[T:]/g, "-"),
			TIMESTAMP: String(now.getTime()),
			CI_SOURCE_NAME: facts.repository.split("/").at(-1) ?? "",
			CI_COMMIT_REF_NAME: facts.branch,
			CI_COMMIT_TITLE: known.title,
			CI_COMMIT_SHA: sha,
			CI_COMMIT_ID: sha.slice(0, 8),
			STATUS: task.statusCode,
			STATUS_NAME: task.statusName,
			STAGE_NAME: task.stageName,
			TASK_NAME: task.taskName,
			PIPELINE_URL: facts.runUrl,
			DURATION: known.durationMs === void 0 ? "" : durationText(known.durationMs, settings.language),
			COMMIT_AUTHOR: known.author,
			EVENT_NAME: facts.eventName,
			REPOSITORY: facts.repository
		};
	}
	;
	function redactMessage(message, redact) {
		const walk = (value) => {
			if (typeof value === "string")
				return redact(value);
			if (Array.isArray(value))
				return value.map(walk);
			if (typeof value !== "object" || value === null)
				return value;
			return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
		};
		return { ...walk(message), mentions: message.mentions };
	}
	var clean = __nccwpck_require__(8859);
	var cut = __nccwpck_require__(4494);
	var external_node_os_ = __nccwpck_require__(8161);
	var external_os_ = __nccwpck_require__(857);
	;
	function toCommandValue(input) {
		if (input === null || input === void 0) {
			return "";
		} else if (typeof input === "string" || input instanceof String) {
			return input;
		}
		return JSON.stringify(input);
	}
	function toCommandProperties(annotationProperties) {
		if (!Object.keys(annotationProperties).length) {
			return {};
		}
		return {
			title: annotationProperties.title,
			file: annotationProperties.file,
			line: annotationProperties.startLine,
			endLine: annotationProperties.endLine,
			col: annotationProperties.startColumn,
			endColumn: annotationProperties.endColumn
		};
	}
	;
	function issueCommand(command, properties, message) {
		const cmd = new Command(command, properties, message);
		process.stdout.write(cmd.toString() + external_os_.EOL);
	}
	function issue(name, message = "") {
		issueCommand(name, {}, message);
	}
	const CMD_STRING = "::";
	class Command {
		constructor(command, properties, message) {
			if (!command) {
				command = "missing.command";
			}
			this.command = command;
			this.properties = properties;
			this.message = message;
		}
		toString() {
			let cmdStr = CMD_STRING + this.command;
			if (this.properties && Object.keys(this.properties).length > 0) {
				cmdStr += " ";
				let first = true;
				for (const key in this.properties) {
					if (this.properties.hasOwnProperty(key)) {
						const val = this.properties[key];
						if (val) {
							if (first) {
								first = false;
							} else {
								cmdStr += ",";
							}
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
			}
			cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
			return cmdStr;
		}
	}
	function escapeData(s) {
		return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
	}
	function escapeProperty(s) {
		return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
	}
	;
	function inert(text) {
		return text.replace(/[\r\n]+/g, " ").replace(/^\s*::/, ": :").replace(/##\[/g, "## [");
	}
	function writeLine(text) {
		process.stdout.write(`${inert(text)}
`);
	}
	function annotate(level, text) {
		issueCommand(level, { title: "Message Notification" }, text.replace(/##\[/g, "## ["));
	}
	function maskInLog(value) {
		issueCommand("add-mask", {}, value);
	}
	function setOutput(name, value) {
		appendToFile("OUTPUT", block(name, value));
	}
	function saveState(name, value) {
		appendToFile("STATE", block(name, value));
	}
	function appendSummary(markdown) {
		appendToFile("STEP_SUMMARY", markdown);
	}
	function appendToFile(command, text) {
		const path = process.env[`GITHUB_${command}`];
		if (!path || !(0, external_node_fs_.existsSync)(path))
			throw new Error(`the runner's file for ${command} is missing`);
		(0, external_node_fs_.appendFileSync)(path, `${text}${external_node_os_.EOL}`);
	}
	function block(name, value) {
		let number = 0;
		while (`${name}${value}`.includes(`ghadelimiter_${number}`))
			number += 1;
		const delimiter = `ghadelimiter_${number}`;
		return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}`;
	}
	;
	function nothingSent(outcome, reason, status = "") {
		return { outcome, reason, status, payload: "", channel: "", deliveries: [], preview: "" };
	}
	function summarise(deliveries) {
		const sent = deliveries.filter((delivery) => delivery.outcome === "sent").length;
		const lost = deliveries.filter((delivery) => delivery.outcome === "failed").length;
		const outcome = sent === deliveries.length ? "sent" : lost === deliveries.length ? "failed" : "partial";
		const reasons = deliveries.map((delivery, index) => {
			const which = deliveries.length > 1 ? `target ${index + 1}: ` : "";
			return delivery.outcome === "sent" ? "" : `${which}${delivery.reason}. ${delivery.advice}`;
		});
		return { outcome, reason: reasons.filter((reason) => reason !== "").join(" ") };
	}
	function publish(report, redact) {
		const reason = redact(report.reason);
		const results = report.deliveries.map((delivery, index) => ({
			index,
			channel: report.channel,
			outcome: delivery.outcome,
			attempts: delivery.attempts,
			code: delivery.code,
			reason: redact(delivery.reason)
		}));
		const attempts = report.deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
		const outputs = {
			outcome: report.outcome,
			reason,
			status: report.status,
			payload: redact(report.payload),
			"message-id": report.deliveries[0]?.id ?? "",
			attempts: String(attempts),
			results: JSON.stringify(results)
		};
		quietly("the outputs", () => {
			for (const [name, value] of Object.entries(outputs))
				setOutput(name, value);
		});
		if (report.outcome === "sent")
			writeLine(`Sent to ${report.channel} (status ${report.status}, attempts ${attempts}).`);
		else if (report.outcome === "skipped")
			writeLine(`Nothing sent: ${reason}.`);
		else if (report.deliveries.length > 0)
			annotate("error", `Notification ${report.outcome === "partial" ? "partly delivered" : "not delivered"}: ${reason}`);
		if (report.outcome === "failed" || report.outcome === "partial")
			quietly("the job summary", () => appendSummary(table(results)));
		if (report.preview !== "")
			quietly("the job summary", () => appendSummary(redact(report.preview)));
	}
	function table(results) {
		const cell = (text) => (0, cut.Uw)((0, clean.T)(text), 300).replace(/[|\\`*_<>[\]]/g, (character) => `\\${character}`);
		const rows = results.map((row) => `| ${row.index + 1} | ${row.channel} | ${row.outcome} | ${row.attempts} | ${cell(row.code)} | ${cell(row.reason)} |`);
		if (rows.length === 0)
			return "";
		return [
			"### Message Notification",
			"",
			"| # | Channel | Outcome | Attempts | Code | Reason |",
			"|---|---|---|---|---|---|",
			...rows,
			""
		].join("\n");
	}
	function quietly(what, write) {
		try {
			write();
		} catch {
			annotate("warning", `Could not write ${what}: the runner's file is missing or not writable.`);
		}
	}
	;
	const fromSecrets = [
		"webhook-url",
		"smtp-host",
		"smtp-url",
		"smtp-password",
		"smtp-access-token",
		"smtp-username",
		"email-from",
		"email-to"
	];
	function reportFailure(error, { input, env, secrets, stage }) {
		const asked = input("fail-on-error").toLowerCase() === "true" ? 1 : 0;
		if (!(error instanceof InputError)) {
			const text = error instanceof Error ? error.message : String(error);
			annotate("error", secrets.redact(`Unexpected error, please report it as a bug: ${text}`));
			publish(nothingSent("failed", `unexpected error: ${text}`), secrets.redact);
			return asked;
		}
		if (givenNoSecrets(input, env) && onlyEmptySecrets(error, input)) {
			annotate("notice", "Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.");
			publish(nothingSent("skipped", "this run was given no secrets (fork or Dependabot)"), secrets.redact);
			return 0;
		}
		for (const problem of error.problems)
			annotate("error", secrets.redact(`Input '${problem.input}' ${problem.text}`));
		publish(nothingSent("failed", error.message.replaceAll("\n", " ")), secrets.redact);
		return stage.name === "main" ? 1 : asked;
	}
	function requireLogin({ destination }, input, env) {
		if (destination.channel !== "email" || !givenNoSecrets(input, env))
			return;
		const { security, username } = destination.targets[0].server;
		if (username === "" && security !== "none")
			throw new InputError([{ input: "smtp-password", text: "is empty." }]);
	}
	function givenNoSecrets(input, env) {
		const source = input("secret-source");
		return source === "None" || source === "Dependabot" || env.GITHUB_ACTOR === "dependabot[bot]";
	}
	function onlyEmptySecrets(error, input) {
		return error.problems.every((problem) => fromSecrets.includes(problem.input) && input(problem.input) === "");
	}
	;
	const shortest = 4;
	const runnerTokens = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	const proxyNames = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
	function collectSecrets(input, env) {
		const found = /* @__PURE__ */ new Map();
		const tooShort = /* @__PURE__ */ new Set();
		const add = (name, value) => {
			const text = value.trim();
			if (text === "" || text === "-")
				return;
			if (text.length < shortest)
				tooShort.add(name);
			else
				found.set(text, name);
		};
		for (const name of ["secret", "smtp-password", "smtp-access-token", "github-token"]) {
			for (const value of input(name).split(/\r?\n/))
				add(name, value);
		}
		for (const value of input("webhook-url").split(/\s+/))
			for (const part of urlSecrets(value))
				add("webhook-url", part);
		for (const part of loginSecrets(input("smtp-url")))
			add("smtp-url", part);
		for (const line of input("webhook-headers").split(/\r?\n/))
			addHeader(line, add);
		for (const name of runnerTokens)
			add(name, env[name] ?? "");
		for (const name of proxyNames)
			for (const part of loginSecrets(env[name] ?? ""))
				add(name, part);
		addLogin(input, add);
		return secretsOf([...found.keys()].flatMap(secrets_forms), [...tooShort]);
	}
	function secretsOf(all, tooShort) {
		const longestFirst = (list) => [...new Set(list)].filter((value) => value.length >= shortest).sort((a, b) => b.length - a.length);
		let values = longestFirst(all);
		return {
			get values() {
				return values;
			},
			tooShort,
			redact: (text) => values.reduce((rest, value) => rest.replaceAll(value, "***"), text),
			learn: (value) => {
				const fresh = secrets_forms(value.trim()).filter((form) => form.length >= shortest && !values.includes(form));
				values = longestFirst([...values, ...fresh]);
				return fresh;
			}
		};
	}
	function secrets_forms(value) {
		return [
			value,
			encodeURIComponent(value.toWellFormed()),
			JSON.stringify(value).slice(1, -1),
			Buffer.from(value).toString("base64")
		];
	}
	function urlSecrets(value) {
		const quoted = /^["'`]+|["'`]+$/g;
		if (quoted.test(value))
			return [value, ...urlSecrets(value.replace(quoted, ""))];
		if (!URL.canParse(value))
			return value.length >= 16 ? [value] : [];
		const url = new URL(value);
		const segments = url.pathname.split("/").filter((part) => part.length >= 16 || /\/hook\/[^/]+$/.test(url.pathname));
		const tokens = segments.filter((part) => part.length >= 8 && (part.length >= 16 || /\d/.test(part)));
		const query = [...url.searchParams.values()].filter((part) => part.length >= 6);
		const bare = url.pathname === "/" && url.search === "";
		return [...bare ? [] : [value, url.href], ...tokens, ...query, url.username, url.password];
	}
	function loginSecrets(value) {
		if (!URL.canParse(value))
			return value.includes("@") ? [value] : [];
		const url = new URL(value);
		if (url.password === "")
			return [];
		return [
			value,
			url.password,
			decode(url.password),
			Buffer.from(`${decode(url.username)}:${decode(url.password)}`).toString("base64")
		];
	}
	function addLogin(input, add) {
		const url = URL.canParse(input("smtp-url")) ? new URL(input("smtp-url")) : void 0;
		const user = input("smtp-username") || decode(url?.username ?? "");
		const password = input("smtp-password") || decode(url?.password ?? "");
		const token = input("smtp-access-token");
		const base64 = (text) => Buffer.from(text).toString("base64");
		if (user !== "" && password !== "")
			add("smtp-password", base64(`\0${user}\0${password}`));
		if (token !== "")
			add("smtp-access-token", base64(`user=${user}auth=Bearer ${token}`));
	}
	function decode(text) {
		try {
			return decodeURIComponent(text);
		} catch {
			return text;
		}
	}
	function addHeader(line, add) {
		const value = line.slice(line.indexOf(":") + 1).trim();
		if (value.length < 8)
			return;
		add("webhook-headers", value);
		const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
		if (credential)
			add("webhook-headers", credential);
	}
	;
	const stage_hidden = ["job-status", "secret-source"];
	function stageOf(env) {
		if (env.STATE_stage === "done")
			return { name: "done" };
		if (env.STATE_stage !== "follow")
			return { name: "main" };
		return { name: "post", startedAt: env.STATE_startedAt ?? "", jobName: env.STATE_jobName ?? "" };
	}
	function savedInputs(env) {
		const fresh = inputsOf(env);
		return (name) => stage_hidden.includes(name) ? fresh(name) : (env[`STATE_input-${name}`] ?? "").trim();
	}
	function finishInMain() {
		saveState("stage", "done");
	}
	function followInPost(input, startedAt) {
		for (const name of inputNames)
			if (!stage_hidden.includes(name) && input(name) !== "")
				saveState(`input-${name}`, input(name));
		saveState("startedAt", startedAt);
		saveState("stage", "follow");
	}
	function refuseStaleRunners(env) {
		const runner = env.ACT ? "act" : env.GITEA_ACTIONS ? "Gitea" : env.FORGEJO_ACTIONS ? "Forgejo" : "";
		if (runner === "")
			return;
		throw new InputError([
			{
				input: "status",
				text: `is empty, but the runner of ${runner} cannot tell the step how the job ended. Put the step last in the job with these two lines: \`if: always()\` and, under \`with:\`, \`status: \${{ job.status }}\`.`
			}
		]);
	}
	;
	async function main(env, begun) {
		const stage = stageOf(env);
		if (stage.name === "done")
			return 0;
		const input = stage.name === "post" ? savedInputs(env) : inputsOf(env);
		const secrets = collectSecrets((name) => input(name), env);
		for (const value of secrets.values)
			maskInLog(value);
		try {
			if (stage.name === "main")
				finishInMain();
			const settings = await settingsOf(input, env.GITHUB_WORKSPACE ?? ".", env.GITHUB_EVENT_NAME ?? "");
			requireLogin(settings, input, env);
			if (stage.name === "main")
				warn([...settings.warnings, ...shortSecrets(secrets)], secrets);
			if (stage.name === "main" && follows(settings)) {
				refuseStaleRunners(env);
				followInPost(input, new Date(begun).toISOString());
			}
			const report = await reportStage({ env, settings, secrets, stage, begun }, input);
			publish(report, secrets.redact);
			return settings.failOnError && (report.outcome === "failed" || report.outcome === "partial") ? 1 : 0;
		} catch (error) {
			return reportFailure(error, { input, env, secrets, stage });
		}
	}
	function follows(settings) {
		return settings.status === void 0 && settings.scope === "job";
	}
	async function reportStage(step, input) {
		const { env, settings, stage, secrets } = step;
		const early = statusBefore(settings, stage, input);
		if (early !== void 0 && !worthLooking(settings, early))
			return notSelected(settings, early);
		const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
		if (warning !== "")
			warn([warning], secrets);
		const facts = factsOf(env, event, settings.scope === "workflow-run" ? "triggering-run" : "this-run");
		const status = settings.scope === "workflow-run" && settings.status === void 0 ? (0, lib_status.c2)(facts.status) ?? "UNKOWN" : early;
		return reportStatus(step, facts, status);
	}
	function statusBefore(settings, stage, input) {
		if (settings.status !== void 0)
			return settings.status;
		if (settings.scope === "job")
			return stage.name === "post" ? (0, lib_status.c2)(input("job-status")) ?? "UNKOWN" : "RUNNING";
		return void 0;
	}
	function notSelected(settings, status) {
		const decision = decide(settings.selectors, status, void 0);
		return nothingSent("skipped", decision.notify ? "" : decision.reason, status);
	}
	async function reportStatus(step, facts, given) {
		const { env, settings, secrets, stage, begun } = step;
		const fromNeeds = given === void 0 && settings.needs !== "" ? await statusOfNeeds(settings.needs) : void 0;
		const early = given ?? fromNeeds;
		if (early !== void 0 && !worthLooking(settings, early))
			return notSelected(settings, early);
		const found = await jobsShown(await look(step, facts, early), settings);
		const status = early ?? await statusOfJobs(found, settings);
		const blind = status === "UNKOWN" || needsHistory(settings.selectors, status) && found.previous === void 0;
		if (blind)
			warn(found.notes, secrets);
		else
			for (const note of found.notes)
				writeLine(secrets.redact(`Note: ${note}`));
		const decision = decide(settings.selectors, status, found.previous);
		if (!decision.notify)
			return nothingSent("skipped", decision.reason, status);
		if (stage.name === "main" && found.job)
			saveJob(found.job);
		const startedAt = settings.scope === "job" ? found.job?.startedAt || (stage.name === "post" ? stage.startedAt : "") : facts.startedAt || (found.run?.startedAt ?? "");
		const composed = compose({ settings, facts, found, status, now: /* @__PURE__ */ new Date(), startedAt, env });
		warn([...settings.fileWarnings, ...composed.warnings], secrets);
		for (const name of composed.refused)
			annotate("error", `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`);
		return deliverOrPreview(step, redactMessage(composed.message, secrets.redact), begun);
	}
	async function deliverOrPreview(step, message, begun) {
		const { settings, secrets } = step;
		const { preview, send } = await __nccwpck_require__.e(
			/* import() */
			903
		).then(__nccwpck_require__.bind(__nccwpck_require__, 5903));
		const base = {
			status: message.status,
			payload: JSON.stringify(message.task),
			channel: settings.destination.channel
		};
		if (settings.dryRun) {
			const shown = await preview(settings, message, /* @__PURE__ */ new Date());
			for (const line of secrets.redact(shown).split("\n"))
				writeLine(line);
			return { ...base, outcome: "skipped", reason: "'dry-run' is on", deliveries: [], preview: shown };
		}
		const cancellation = listenForCancel();
		const deliveries = await send(settings, message, realWorld(settings, cancellation, begun, (line) => writeLine(secrets.redact(line)), (signature) => {
			for (const value of secrets.learn(signature))
				maskInLog(value);
		}));
		cancellation.release();
		for (const delivery of deliveries)
			for (const note of delivery.notes)
				writeLine(secrets.redact(`Note: ${note}`));
		return { ...base, ...summarise(deliveries), deliveries, preview: "" };
	}
	function saveJob(job) {
		saveState("jobName", job.name);
		if (job.startedAt !== "")
			saveState("startedAt", job.startedAt);
	}
	function warn(texts, secrets) {
		for (const text of texts)
			annotate("warning", secrets.redact(text));
	}
	function shortSecrets(secrets) {
		return secrets.tooShort.map((name) => `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`);
	}
	;
	main(process.env, Date.now()).then((code) => {
		process.exitCode = code;
	});
	module.exports = __webpack_exports__;
})();
