/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5554:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ colon),
  B: () => (/* binding */ truncateBytes),
  C: () => (/* binding */ ApiError),
  D: () => (/* binding */ numberAt),
  E: () => (/* binding */ listAt),
  F: () => (/* binding */ noText),
  G: () => (/* binding */ channelDefinitions),
  H: () => (/* binding */ fromBase64),
  I: () => (/* binding */ normalizeLines),
  K: () => (/* binding */ channels),
  L: () => (/* binding */ quoteForLog),
  M: () => (/* binding */ fillTemplate),
  N: () => (/* binding */ joinSentences),
  O: () => (/* binding */ textAt),
  P: () => (/* binding */ localize),
  R: () => (/* binding */ semicolon),
  S: () => (/* binding */ statusMark),
  T: () => (/* binding */ firstLine),
  U: () => (/* binding */ hmacSha256),
  V: () => (/* binding */ byteLength),
  W: () => (/* binding */ sha256Hex),
  _: () => (/* binding */ repositoryUrl),
  a: () => (/* binding */ listTexts),
  b: () => (/* binding */ runPaths),
  c: () => (/* binding */ phrases),
  d: () => (/* binding */ readAnnotations),
  f: () => (/* binding */ toJob),
  g: () => (/* binding */ repositoryPath),
  h: () => (/* binding */ summarize),
  i: () => (/* binding */ groupBlocks),
  j: () => (/* binding */ concatTexts),
  k: () => (/* binding */ applyEdits),
  l: () => (/* binding */ findOwnJob),
  m: () => (/* binding */ supportsProxies),
  n: () => (/* binding */ findCustom),
  o: () => (/* binding */ listValues),
  p: () => (/* binding */ findProxy),
  r: () => (/* binding */ findIds),
  s: () => (/* binding */ titleSpans),
  t: () => (/* binding */ concatText),
  u: () => (/* binding */ listJobs),
  v: () => (/* binding */ commitPaths),
  w: () => (/* binding */ at),
  x: () => (/* binding */ parseStatus),
  y: () => (/* binding */ readCommit),
  z: () => (/* binding */ toSingleLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./lib/index.js



// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// src/actions/log.ts
const productName = {
	en: "Message Notification",
	zh: "消息通知"
};
function createLog(language, { redact }) {
	const show = (text) => redact(typeof text === "string" ? text : text[language]);
	const data = (text) => breakOldCommands(show(text));
	const properties = { title: productName[language] };
	const info$1 = (text) => info(breakCommands(show(text)));
	return {
		info: info$1,
		note: ({ en, zh }) => info$1({
			en: `Note: ${en}`,
			zh: `提示：${zh}`
		}),
		notice: (text) => notice(data(text), properties),
		warning: (text) => warning(data(text), properties),
		error: (text) => error(data(text), properties),
		show
	};
}
function breakCommands(text) {
	return breakOldCommands(text.replace(/[\r\n]+/g, " ").replace(/^([^!-~]*:[^ -~]*)(?=:)/, "$1 "));
}
function breakOldCommands(text) {
	return text.replace(/(#[^ -~]*#[^ -~]*)(?=\[)/g, "$1 ");
}
const lastWriteMs = 1e4;
function exit(code) {
	setTimeout(exitNow, lastWriteMs, code);
	process.stdout.write("", () => exitNow(code));
}
function exitNow(code) {
	if (process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap") && process.platform !== "win32" && (0,external_node_fs_.existsSync)(shell)) process.execve?.(shell, [
		"sh",
		"-c",
		`exit ${code}`
	], {});
	process.exit(code);
}
const shell = "/bin/sh";
// src/channels/index.ts
const messageInputs = [
	"title",
	"custom-content",
	"mentions",
	"mention-on",
	"mention-map",
	"test-reports"
];
const botInputs = ["webhook-url", ...messageInputs];
const mailInputs = [
	"email-to",
	"email-cc",
	"email-bcc",
	"email-from",
	"email-reply-to",
	"email-attachments"
];
const serverInputs = [
	"smtp-url",
	"smtp-host",
	"smtp-port",
	"smtp-security"
];
const loginInputs = [
	"smtp-username",
	"smtp-password",
	"smtp-access-token"
];
const channels = {
	dingtalk: {
		load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1888))).dingtalk,
		transport: "http",
		aliases: [],
		misspellings: [
			"dingding",
			"ding",
			"dingtalk-robot",
			"钉钉",
			"钉钉机器人"
		],
		impliedByInput: "webhook-url",
		url: {
			domains: ["dingtalk.com"],
			path: /\/robot\/send$/,
			token: "access_token",
			example: "https://oapi.dingtalk.com/robot/send?access_token=…",
			commonMistake: {
				path: "/v1.0/robot/",
				reason: {
					en: "belongs to a DingTalk app bot, which works differently. Create a custom bot in the group and copy its webhook URL.",
					zh: "属于钉钉应用机器人，用法不同。请在群里创建自定义机器人，并复制它的 Webhook 地址。"
				}
			}
		},
		inputs: [...botInputs, "secret"],
		mentions: ["mobile", "id"],
		rendersText: true
	},
	wecom: {
		load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5985))).wecom,
		transport: "http",
		aliases: ["wechat"],
		misspellings: "qywx weixin wework wxwork work-wechat wechat-work wechatwork 企业微信 企业微信机器人 微信".split(" "),
		impliedByInput: "webhook-url",
		url: {
			domains: ["weixin.qq.com"],
			path: /\/cgi-bin\/webhook\/send$/,
			token: "key",
			example: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…"
		},
		inputs: botInputs,
		mentions: ["id", "mobile"],
		rendersText: true
	},
	lark: {
		load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4450))).lark,
		transport: "http",
		aliases: ["feishu"],
		misspellings: [
			"larksuite",
			"feishu-bot",
			"lark-bot",
			"飞书",
			"飞书机器人"
		],
		impliedByInput: "webhook-url",
		url: {
			domains: [
				"feishu.cn",
				"larksuite.com",
				"larkoffice.com"
			],
			path: /\/open-apis\/bot\/v2\/hook\/[^/]+$/,
			example: "https://open.feishu.cn/open-apis/bot/v2/hook/…",
			commonMistake: {
				path: "/flow/api/trigger-webhook/",
				reason: {
					en: "starts a Feishu workflow, which is not a bot. Create a custom bot in the group and copy its webhook URL.",
					zh: "用来触发飞书流程，不是机器人。请在群里创建自定义机器人，并复制它的 Webhook 地址。"
				}
			}
		},
		inputs: [...botInputs, "secret"],
		mentions: ["open-id", "id"],
		unusableIds: {
			pattern: /^on_\w{1,64}$/,
			reason: {
				en: "a union ID, which a custom bot does not know. Write the open ID (ou_…) or the user ID; look it up by email or mobile number in the API explorer of the Feishu/Lark open platform.",
				zh: "是 union ID，自定义机器人无法识别。请填写 open ID（ou_…）或用户 ID，可以在飞书开放平台的 API 调试台用邮箱或手机号查询。"
			}
		},
		rendersText: true
	},
	webhook: {
		load: async () => (await __nccwpck_require__.e(/* import() */ 13).then(__nccwpck_require__.bind(__nccwpck_require__, 7013))).webhook,
		transport: "http",
		aliases: [],
		misspellings: [
			"http",
			"https",
			"hook",
			"url",
			"custom",
			"generic"
		],
		impliedByInput: "webhook-url",
		inputs: [
			"webhook-url",
			"secret",
			"webhook-headers",
			"payload-format"
		],
		mentions: [],
		rendersText: false
	},
	email: {
		load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6232))).email,
		transport: "smtp",
		aliases: [],
		misspellings: [
			"mail",
			"e-mail",
			"smtp",
			"gmail",
			"邮件",
			"邮箱",
			"电子邮件"
		],
		impliedByInput: "email-to",
		inputs: [
			...messageInputs,
			...mailInputs,
			...serverInputs,
			...loginInputs
		],
		mentions: ["address"],
		rendersText: true
	}
};
const channelDefinitions = Object.entries(channels);
// src/config/inputs.ts
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
	...mailInputs,
	...serverInputs,
	...loginInputs,
	"webhook-headers",
	"test-reports",
	"payload-format",
	"time-zone",
	"github-token",
	"timeout",
	"retries",
	"fail-on-error",
	"dry-run",
	"job-status",
	"check-run-id",
	"secret-source"
];
function parseLanguage(word) {
	if (/^en(?:[-_][a-z]{2,4})?$/i.test(word)) return "en";
	return /^zh(?:[-_](?:cn|hans|hans[-_]cn|sg))?$/i.test(word) ? "zh" : void 0;
}
function describeInput({ input, text }) {
	return {
		en: `Input '${input}' ${text.en}`,
		zh: `输入 '${input}' ${text.zh}`
	};
}
var InputError = class extends Error {
	name = "InputError";
	problems;
	constructor(problems) {
		super(problems.map((problem) => describeInput(problem).en).join("\n"));
		this.problems = problems;
	}
};
const maxProblemsPerInput = 8;
function addError({ problems }, input, message, line) {
	const own = problems.filter((problem) => problem.input === input);
	if (own.length < maxProblemsPerInput && !own.some((problem) => problem.message[0] === "expression")) problems.push({
		input,
		message,
		...line !== void 0 && { line }
	});
}
function addWarning(reader, input, message) {
	reader.warnings.push({
		input,
		message
	});
}
const mayHoldExpression = new Set([...[
	"title",
	"custom-content",
	"pipeline-name",
	"stage-name",
	"task-name",
	"global-params"
], ...[
	"needs",
	"webhook-url",
	"github-token",
	"job-status",
	"check-run-id",
	"secret-source"
]]);
function rejectExpressions(reader) {
	for (const name of inputNames) if (!mayHoldExpression.has(name) && reader.input(name).includes("${{")) addError(reader, name, ["expression"]);
}
// src/text/bytes.ts
function byteLength(text) {
	return Buffer.byteLength(text, "utf8");
}
function fromBase64(text) {
	return Buffer.from(text, "base64");
}
function toBase64$1(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
function hmacSha256(key, text, form) {
	return process.getBuiltinModule("node:crypto").createHmac("sha256", key).update(text, "utf8").digest(form);
}
function sha256Hex(text) {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(text, "utf8").digest("hex");
}
// src/text/text.ts
const noText = {
	en: "",
	zh: ""
};
const colon = {
	en: ": ",
	zh: "："
};
const semicolon = {
	en: "; ",
	zh: "；"
};
function localize(build) {
	return {
		en: build("en"),
		zh: build("zh")
	};
}
function joinSentences(sentences) {
	const between = {
		en: " ",
		zh: ""
	};
	return localize((language) => [...new Set(sentences.map((each) => each[language]))].join(between[language]));
}
function concatTexts(...parts) {
	return localize((language) => parts.map((part) => part[language]).join(""));
}
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
function toSingleLine(text) {
	return removeInvisible(text.replace(lineBreaks, " ")).trim();
}
function normalizeLines(text) {
	return removeInvisible(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));
}
function removeInvisible(text) {
	return text.toWellFormed().replace(invisible, "").replace(/(\p{M}{8})\p{M}+/gu, "$1");
}
function percentDecode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const encoder = new TextEncoder();
const graphemeWindow = 256;
function truncateBytes(text, bytes) {
	if (byteLength(text) <= bytes) return text;
	const room = bytes - byteLength("…");
	if (room < 0) return "";
	const { read } = encoder.encodeInto(text, new Uint8Array(room));
	return text.slice(0, findGraphemeBorder(text, read)) + "…";
}
function findGraphemeBorder(text, at) {
	const start = Math.max(0, at - graphemeWindow);
	const window = text.slice(start, at + graphemeWindow);
	const border = new Intl.Segmenter().segment(window).containing(at - start)?.index ?? 0;
	return border === 0 && start > 0 ? at : start + border;
}
function quoteForLog(word) {
	return truncateBytes(toSingleLine(word), 48);
}
function fillTemplate(template, write) {
	let next = 0;
	return template.text.replaceAll("", (_, at) => {
		const value = template.values[next++];
		return value === void 0 ? "" : write(value, at);
	});
}
function applyEdits(pieces, edits) {
	if (edits.size === 0) return [...pieces];
	let start = 0;
	return pieces.map((piece) => {
		const characters = piece.split("").map((character, at) => edits.get(start + at) ?? character);
		start += piece.length;
		return characters.join("");
	});
}
function uniqueBy(items, key) {
	return [...Map.groupBy(items, key).values()].flatMap(([first]) => first ?? []);
}
// src/github/json.ts
var ApiError = class extends Error {
	reason;
	forbidden;
	constructor(reason, forbidden = false) {
		super(reason.en);
		this.reason = reason;
		this.forbidden = forbidden;
	}
};
function at(value, path = "") {
	let here = value;
	for (const key of path === "" ? [] : path.split(".")) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return void 0;
		here = here[key];
	}
	return here;
}
function textAt(value, path) {
	const found = at(value, path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function numberAt(value, path) {
	const found = at(value, path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
function listAt(value, path) {
	const found = at(value, path);
	return Array.isArray(found) ? found : [];
}
function firstLine(text) {
	const line = (text ?? "").trimStart();
	const end = line.search(/[\r\n\u2028\u2029]/);
	return (end < 0 ? line : line.slice(0, end)).trim() || void 0;
}
// src/status.ts
const statuses = {
	UNKOWN: {
		mark: "❔",
		label: {
			en: "Unknown",
			zh: "未知"
		},
		values: "unkown unknown stale"
	},
	RUNNING: {
		mark: "🚀",
		label: {
			en: "Running",
			zh: "运行中"
		},
		title: {
			en: "Started",
			zh: "已开始"
		},
		values: "running in_progress"
	},
	WAITING: {
		mark: "⏳",
		label: {
			en: "Waiting",
			zh: "等待运行"
		},
		title: {
			en: "Waiting",
			zh: "等待中"
		},
		payload: {
			en: "Waiting to run",
			zh: "等待运行"
		},
		values: "waiting wait queued requested pending action_required"
	},
	CANCELLING: {
		mark: "🚫",
		label: {
			en: "Canceling",
			zh: "取消中"
		},
		values: "cancelling canceling"
	},
	CANCELED: {
		mark: "🚫",
		label: {
			en: "Canceled",
			zh: "已取消"
		},
		values: "canceled cancelled cancel"
	},
	FINISH: {
		mark: "🏁",
		label: {
			en: "Finished",
			zh: "已完成"
		},
		values: "finish neutral"
	},
	SUCCESS: {
		mark: "✅",
		label: {
			en: "Succeeded",
			zh: "运行成功"
		},
		title: {
			en: "Succeeded",
			zh: "成功"
		},
		payload: {
			en: "Successfully run",
			zh: "运行成功"
		},
		values: "success succeeded"
	},
	FAIL: {
		mark: "❌",
		label: {
			en: "Failed",
			zh: "运行失败"
		},
		title: {
			en: "Failed",
			zh: "失败"
		},
		payload: {
			en: "Failed to run",
			zh: "运行失败"
		},
		values: "fail failed failure timed_out startup_failure"
	},
	SKIP: {
		mark: "⏭️",
		label: {
			en: "Skipped",
			zh: "已跳过"
		},
		values: "skip skipped"
	}
};
const statusCodes = Object.keys(statuses);
function payloadStatusName(code, language) {
	const { payload, label } = statuses[code];
	return (payload ?? label)[language];
}
function statusLabel(code, language) {
	return statuses[code].label[language];
}
function statusTitle(code, timedOut) {
	if (timedOut) return {
		mark: "⏰",
		en: "Timed out",
		zh: "超时"
	};
	const { mark, title, label } = statuses[code];
	return {
		mark,
		...title ?? label
	};
}
function statusMark(code) {
	return code === void 0 ? "" : `${statuses[code].mark} `;
}
function parseStatus(value) {
	const key = value.trim().toLowerCase();
	return statusCodes.find((code) => statuses[code].values.split(" ").includes(key));
}
function parseSelector(value) {
	const key = value.trim().toLowerCase();
	if (key === "broken" || key === "fixed") return key;
	if (key === "finish" || key === "finished") return "end";
	if (key === "timeout" || key === "timed_out") return "timeout";
	return parseStatus(key);
}
function isFinal(code) {
	return code !== "RUNNING" && code !== "WAITING" && code !== "CANCELLING";
}
// src/config/values.ts
function splitWords(text) {
	return text.match(/[^\s,;，、；"'`“”‘’]+/g) ?? [];
}
function splitLines(text) {
	return (text.match(/\S[^\n]*/g) ?? []).map((line) => line.trim());
}
function rejectEmptyList(reader, name, count) {
	if (count === 0 && reader.input(name) !== "") addError(reader, name, ["onlySeparators"]);
}
function parseLines(reader, name, parse) {
	return reader.input(name).split("\n").flatMap((each, index) => {
		const line = each.trim();
		if (line === "" || line.startsWith("#")) return [];
		const value = parse(line, (message) => void addError(reader, name, message, index + 1));
		return value === void 0 ? [] : [value];
	});
}
function rejectJson(reader, name, form) {
	if (!/^[[{]/.test(reader.input(name))) return false;
	addError(reader, name, ["json", form]);
	return true;
}
function oneOf(allowed) {
	const parse = (word) => {
		const key = word.toLowerCase().replaceAll("_", "-");
		return allowed.find((each) => each.toLowerCase() === key);
	};
	return Object.assign(parse, { allowed });
}
function parseWord(reader, name, parse) {
	const word = reader.input(name);
	const value = parse(word);
	if (value === void 0) addError(reader, name, [
		"unknown",
		[word],
		parse.allowed
	]);
	return value;
}
function parseWords(reader, name, parse) {
	if (rejectJson(reader, name, "commas")) return [];
	const words = splitWords(reader.input(name));
	rejectEmptyList(reader, name, words.length);
	const unknown = words.filter((word) => parse(word) === void 0);
	if (unknown.length > 0) addError(reader, name, [
		"unknown",
		[...new Set(unknown)],
		parse.allowed
	]);
	return words.map(parse).filter((value) => value !== void 0);
}
function parseWholeNumber(reader, name, min, max) {
	const text = reader.input(name);
	const value = Number(text);
	if (String(value) === text && Number.isInteger(value) && value >= min && value <= max) return value;
	addError(reader, name, [
		"notANumber",
		text,
		min,
		max,
		/^\d+\s*(?:[a-z]+|秒|次)$/i.test(text)
	]);
}
function parseFlag(reader, name) {
	const text = reader.input(name);
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	addError(reader, name, [
		"notAFlag",
		text,
		/^(?:yes|y|on|1|是|开)$/i.test(text) ? "true" : /^(?:no|n|off|0|否|关)$/i.test(text) ? "false" : ""
	]);
}
const maxPatterns = 100;
const maxPatternBytes = 1024;
function readGlobs(reader, name) {
	const count = splitLines(reader.input(name)).length;
	if (count > maxPatterns) addError(reader, name, [
		"tooManyPatterns",
		count,
		maxPatterns
	]);
	return parseLines(reader, name, (line, reject) => {
		const pattern = toRelative(line, reader.env.GITHUB_WORKSPACE ?? "");
		const problem = findPatternProblem(pattern);
		return problem === void 0 ? pattern : reject(problem);
	});
}
function toRelative(pattern, workspace) {
	const [path = "", root = ""] = [pattern, workspace].map((each) => each.replace(/[\\/]+/g, "/").replace(/\/$/, ""));
	if (root !== "" && path.startsWith(`${root}/`)) return path.slice(root.length + 1);
	const outside = root.startsWith("/__w/") && path.startsWith("/") ? `work${root.slice(4)}/` : void 0;
	return outside !== void 0 && path.includes(outside) ? path.slice(path.indexOf(outside) + outside.length) : pattern;
}
function findPatternProblem(pattern) {
	const names = pattern.split(/[\\/]/);
	if (byteLength(pattern) > maxPatternBytes) return ["longPattern", maxPatternBytes];
	if (names.some((name) => name !== "**" && name.split("*").length > 4)) return ["manyStars"];
	if (/\{[^}]*\.\./.test(pattern)) return ["braceRange"];
	if (pattern.split("{").length > 4 || /\{(?:.*,){21}/.test(pattern)) return ["manyBraces"];
	if (/^\[\s*["']|\.\w+["']?\s*[,;，；、]\s*["']?\S/.test(pattern.replace(/\{[^}]*\}/g, ""))) return ["patternList"];
	return /^(?:[\\/]|[a-z]:)/i.test(pattern) || names.includes("..") ? ["outsideWorkspace", pattern] : void 0;
}
function readParams$1(reader) {
	const text = reader.input("global-params");
	if (text.startsWith("{")) {
		const params = parseJson(text);
		if (typeof params === "object" && params !== null) return Object.entries({ ...params }).map(([key, value]) => ({
			key,
			value: typeof value === "string" ? value : JSON.stringify(value)
		}));
		addError(reader, "global-params", ["paramsNotJson"]);
		return [];
	}
	return parseLines(reader, "global-params", (line, reject) => {
		const equals = line.indexOf("=");
		if (equals < 1) return reject(["notAParam"]);
		return {
			key: line.slice(0, equals).trim(),
			value: line.slice(equals + 1).trim()
		};
	});
}
function readNeededJobs(reader) {
	if (reader.input("needs") === "") return void 0;
	const needs = parseJson(reader.input("needs"));
	const isObject = typeof needs === "object" && needs !== null && !Array.isArray(needs);
	const jobs = isObject ? Object.entries(needs) : [];
	if (needs === void 0) addError(reader, "needs", ["needsNotJson"]);
	else if (jobs.length === 0) addError(reader, "needs", [isObject ? "needsNoJob" : "needsNoObject"]);
	return jobs.map(([name, job]) => ({
		name,
		status: readResult(reader, name, at(job, "result"))
	}));
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function readResult(reader, job, result) {
	if (result === "") {
		addWarning(reader, "needs", ["emptyResult", job]);
		return "SKIP";
	}
	const status = typeof result === "string" ? parseStatus(result) : void 0;
	if (status === void 0) addError(reader, "needs", typeof result === "string" ? [
		"unknownResult",
		job,
		result
	] : ["noResult", job]);
	return status ?? "UNKOWN";
}
// src/config/secret-inputs.ts
const publicNames = [
	"GITHUB_REPOSITORY",
	"GITHUB_REF",
	"GITHUB_HEAD_REF",
	"GITHUB_SHA",
	"GITHUB_RUN_ID"
];
const secretInputs = [
	"secret",
	"smtp-password",
	"smtp-access-token"
];
function hideSecretInputs(reader) {
	for (const name of secretInputs) for (const line of splitLines(reader.input(name))) if (line !== "-") hideSecret(reader, name, line);
	reader.addSecret(reader.input("github-token"));
	const url = reader.input("smtp-url");
	if (url.includes("@")) reader.addSecret(url);
}
function hideSecret(reader, name, value) {
	reader.addSecret(value);
	if (value.length < 4) addWarning(reader, name, ["tooShort"]);
	else if (value.length < 8 || isPublic(reader, value)) addWarning(reader, name, ["weak"]);
}
function readSecrets(reader, urls) {
	const secrets = splitLines(reader.input("secret"));
	const mistake = secrets.map(findSecretMistake).find((message) => message !== void 0);
	if (mistake !== void 0) addError(reader, "secret", mistake);
	else if (secrets.length > 1 && secrets.length !== urls && urls > 0) addError(reader, "secret", [
		"secretCount",
		secrets.length,
		urls
	]);
	return secrets.map((line) => line === "-" ? "" : line);
}
function findSecretMistake(line) {
	if (/^https?:\/\//i.test(line)) return ["secretIsUrl"];
	if (line.includes("***")) return ["masked"];
	return /^["'`]|["'`]$/.test(line) ? ["quotes"] : void 0;
}
const ownHeaders = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;
function readHeaders(reader, inputs) {
	for (const line of splitLines(reader.input("webhook-headers"))) hideHeader(reader, line);
	if (!inputs.includes("webhook-headers") || rejectJson(reader, "webhook-headers", "oneHeader")) return [];
	return parseLines(reader, "webhook-headers", (line, reject) => {
		const [, name = "", value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
		if (value === void 0) return reject(["notAHeader"]);
		if (ownHeaders.test(name)) return reject(["ownHeader", name]);
		return [name, value];
	});
}
function hideUrl(reader, text, url) {
	if (url === null) {
		if (text.length >= 16) reader.addSecret(text);
		return;
	}
	const whole = url.pathname === "/" && url.search === "" ? [] : [text, url.href];
	const urls = [url, ...innerUrls(url)];
	const segments = urls.flatMap(({ pathname }) => pathname.split("/"));
	const query = urls.flatMap(({ searchParams }) => [...searchParams]);
	const parts = [...segments.filter((part) => part.length >= (/\d/.test(part) ? 8 : 16) && isSecret(reader, part, "")), ...query.flatMap(([name, value]) => value.length >= 6 && isSecret(reader, value, name) ? [value] : [])];
	for (const value of [
		...whole,
		...parts,
		url.username,
		url.password,
		percentDecode(url.password)
	]) reader.addSecret(value);
}
function innerUrls({ pathname, searchParams }) {
	return [percentDecode(pathname), ...searchParams.values()].flatMap((text) => URL.parse(/https?:\/\/.*/i.exec(text)?.[0] ?? "") ?? []);
}
function hideHeader(reader, line) {
	const colon = line.indexOf(":");
	const value = line.slice(colon + 1).trim();
	const credential = /^(?:bearer|basic|token)\s+(\S+)$/i.exec(value)?.[1];
	if (credential !== void 0) hideSecret(reader, "webhook-headers", credential);
	if (value.length >= 8 && (credential !== void 0 || isSecret(reader, value, line.slice(0, colon)))) reader.addSecret(value);
}
function isSecret(reader, value, name) {
	if (/^k$|key|token|secret|auth|pass|pwd|cookie|cred|sign|code/i.test(name)) return true;
	if (/^(?:(?:[A-Z]?[a-z]{1,14}|[A-Z]{2,15})(?:[-_./ ]|$))+$/.test(value)) return false;
	return !isPublic(reader, value);
}
function isPublic({ env }, value) {
	return publicNames.some((name) => env[name]?.toLowerCase().includes(value.toLowerCase()));
}
function isMissingSecrets({ problems }, input, env) {
	const isBlank = (name) => splitWords(input(name)).length === 0;
	return hasNoSecrets(input, env) && problems.every(({ input: name }) => fromSecrets.test(name) && isBlank(name));
}
const fromSecrets = /^(?:webhook-url|smtp-(?:host|url|password|access-token|username)|email-(?:from|to|cc|bcc)|mentions)$/;
function requireLogin({ security, login }, input, env) {
	if (login.kind === "none" && security !== "none" && hasNoSecrets(input, env)) throw new InputError([{
		input: "smtp-password",
		text: {
			en: "is empty.",
			zh: "为空。"
		}
	}]);
}
function hasNoSecrets(input, env) {
	return ["None", "Dependabot"].includes(input("secret-source")) || env.GITHUB_ACTOR === "dependabot[bot]";
}
// src/actions/runner-files.ts
function saveValues(file, values) {
	return append(file, values.map(toBlock).join("\n"));
}
function appendSummary(markdown) {
	return append("STEP_SUMMARY", markdown);
}
function append(file, text) {
	let opened;
	try {
		opened = (0,external_node_fs_.openSync)(process.env[`GITHUB_${file}`] ?? "", "r+");
		return appendOrNothing(opened, `${text}\n`);
	} catch {
		return false;
	} finally {
		if (opened !== void 0) (0,external_node_fs_.closeSync)(opened);
	}
}
function appendOrNothing(file, text) {
	const { size } = (0,external_node_fs_.fstatSync)(file);
	const bytes = Buffer.from(text);
	try {
		for (let written = 0; written < bytes.length;) written += (0,external_node_fs_.writeSync)(file, bytes, written, void 0, size + written);
		return true;
	} catch {
		(0,external_node_fs_.ftruncateSync)(file, size);
		return false;
	}
}
function toBlock([name, value]) {
	let number = 0;
	while (`${name}${value}`.includes(`ghadelimiter_${number}`)) number += 1;
	return `${name}<<ghadelimiter_${number}\n${value}\nghadelimiter_${number}`;
}
const maxBytes = 26214400;
async function loadContext() {
	const { event, problem } = readEvent(process.env.GITHUB_EVENT_PATH);
	delete process.env.GITHUB_EVENT_PATH;
	const { context } = await __nccwpck_require__.e(/* import() */ 681).then(__nccwpck_require__.bind(__nccwpck_require__, 6681));
	context.payload = event;
	return {
		context,
		warning: problem && {
			en: `The event file ${problem.en}; the message has fewer facts.`,
			zh: `事件文件${problem.zh}；消息的内容会因此减少。`
		}
	};
}
function readEvent(path) {
	const noEvent = (problem) => ({
		event: {},
		problem
	});
	if (!path) return noEvent({
		en: "is missing (GITHUB_EVENT_PATH is not set)",
		zh: "不存在（没有设置 GITHUB_EVENT_PATH）"
	});
	try {
		const found = (0,external_node_fs_.statSync)(path);
		if (!found.isFile()) return noEvent({
			en: "is not a file",
			zh: "不是文件"
		});
		if (found.size > maxBytes) return noEvent({
			en: "is larger than 25 MiB",
			zh: "大于 25 MiB"
		});
		const text = new TextDecoder().decode((0,external_node_fs_.readFileSync)(path));
		if (text.trim() === "") return noEvent({
			en: "is empty",
			zh: "为空"
		});
		const event = JSON.parse(text);
		if (typeof event === "object" && event !== null && !Array.isArray(event)) return { event: { ...event } };
		return noEvent({
			en: "contains no JSON object",
			zh: "不是 JSON 对象"
		});
	} catch (error) {
		if (error instanceof SyntaxError) return noEvent({
			en: "is not valid JSON",
			zh: "不是有效的 JSON"
		});
		return noEvent({
			en: "is missing or cannot be read",
			zh: "不存在或无法读取"
		});
	}
}
// src/github/commit.ts
const runPaths = {
	title: ["head_commit.message", "display_title"],
	authorName: ["head_commit.author.name"],
	authorLogin: ["head_commit.author.username"],
	branch: ["head_branch"],
	sha: ["head_sha"]
};
const commitPaths = {
	title: ["commit.message"],
	authorName: ["commit.author.name"],
	authorLogin: ["author.login"]
};
const statusPaths = {
	title: ["commit.commit.message"],
	authorName: ["commit.commit.author.name"],
	authorLogin: ["commit.author.login"],
	branch: ["branches.0.name"],
	sha: ["sha"]
};
const pullRequestPaths = {
	branch: ["pull_request.head.ref"],
	sha: ["pull_request.head.sha"],
	title: ["pull_request.title"],
	authorLogin: ["pull_request.user.login"]
};
const deploymentPaths = {
	branch: ["ref"],
	sha: ["sha"]
};
const events = new Map(Object.entries({
	push: {
		part: "",
		paths: {
			branch: ["ref"],
			sha: ["head_commit.id", "after"],
			before: ["before"]
		}
	},
	merge_group: {
		part: "merge_group",
		paths: {
			branch: ["head_ref"],
			before: ["base_sha"]
		}
	},
	deployment: {
		part: "deployment",
		paths: deploymentPaths
	},
	deployment_status: {
		part: "deployment",
		paths: deploymentPaths
	},
	release: {
		part: "release",
		paths: {
			branch: ["tag_name"],
			title: ["name", "tag_name"],
			authorLogin: ["author.login"]
		}
	},
	registry_package: {
		part: "registry_package.package_version",
		paths: {
			branch: ["tag_name"],
			sha: ["target_oid"]
		}
	},
	workflow_run: {
		part: "workflow_run",
		elsewhere: true
	},
	check_suite: {
		part: "check_suite",
		elsewhere: true
	},
	check_run: {
		part: "check_run.check_suite",
		elsewhere: true
	},
	status: {
		part: "",
		paths: statusPaths,
		elsewhere: true
	}
}));
function readEventCommit(eventName, payload, own) {
	if (eventName.startsWith("pull_request") || at(payload, "pull_request")) {
		const found = readCommit(payload, pullRequestPaths);
		const before = textAt(payload, "action") === "synchronize" ? realSha(textAt(payload, "before")) : void 0;
		return {
			...found,
			branch: found.branch ?? own.branch,
			before
		};
	}
	const row = events.get(eventName);
	if (row === void 0) return own;
	const found = readCommit(at(payload, row.part), {
		...runPaths,
		...row.paths
	});
	if (row.elsewhere) return found.sha === void 0 ? own : found;
	const { branch = found.branch, sha = found.sha } = own;
	return {
		...found,
		branch: branch === sha ? void 0 : branch,
		sha
	};
}
function readCommit(value, paths) {
	const text = (name) => paths[name]?.map((path) => textAt(value, path)).find((found) => found !== void 0);
	return {
		branch: shortRef(text("branch")),
		sha: realSha(text("sha")),
		before: realSha(text("before")),
		title: firstLine(text("title")),
		authorName: text("authorName"),
		authorLogin: text("authorLogin")
	};
}
function shortRef(ref) {
	return ref?.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/, "") || void 0;
}
function realSha(sha) {
	return sha?.replaceAll("0", "") === "" ? void 0 : sha;
}
// src/github/run-info.ts
const scopes = [
	"job",
	"workflow",
	"workflow-run"
];
function repositoryPath(repository = "") {
	return repository.split("/").map(encodePart).join("/");
}
function repositoryUrl({ server, repository }) {
	return repository === void 0 ? server : `${server}/${repositoryPath(repository)}`;
}
function runUrl(run) {
	const { runPage, runId, runAttempt } = run;
	const path = runId === void 0 ? "" : `/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ""}`;
	return runPage ?? pageUrl(run, `actions${path}`) ?? run.server;
}
function jobUrl(run, id) {
	return run.runPage === void 0 ? pageUrl(run, `actions/runs/${run.runId}/job/${encodePart(`${id}`)}`) : void 0;
}
function commitUrl(repo, sha) {
	return isSha(sha) ? pageUrl(repo, `commit/${sha}`) : void 0;
}
function treeUrl(repo, kind, name) {
	return pageUrl(repo, `${repo.forge === "github" ? "tree" : `src/${kind}`}/${repositoryPath(name)}`);
}
function compareUrl(repo, before, after) {
	return isSha(before) && isSha(after) ? pageUrl(repo, `compare/${before}...${after}`) : void 0;
}
function pullRequestUrl(repo, number, part = "") {
	return pageUrl(repo, `${repo.forge === "github" ? "pull" : "pulls"}/${number}${part}`);
}
function pageUrl(repo, path) {
	return repo.repository === void 0 ? void 0 : `${repositoryUrl(repo)}/${path}`;
}
function isSha(text = "") {
	return /^[0-9a-f]{7,64}$/i.test(text);
}
function encodePart(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
// src/github/run.ts
function readRunInfo(context, scope) {
	return scope === "workflow-run" ? readTriggeringRun(context) : readThisRun(context, scope);
}
function readThisRun(context, scope) {
	const { payload, env } = context;
	const eventName = context.eventName ?? "";
	const branch = shortRef(env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || context.ref);
	const workflowFile = fileName(env.GITHUB_WORKFLOW_REF);
	const commit = readEventCommit(eventName, payload, {
		branch,
		sha: realSha(context.sha)
	});
	const location = locate(context, {
		runId: context.runId || void 0,
		runNumber: context.runNumber || void 0,
		runAttempt: context.runAttempt || 1
	});
	return {
		...location,
		...commit,
		runBranch: eventName.startsWith("pull_request") ? void 0 : branch,
		isTag: commit.branch !== void 0 && context.ref === `refs/tags/${commit.branch}`,
		workflow: workflowName(context.workflow || void 0, workflowFile),
		workflowFile,
		eventName: eventName || void 0,
		actor: env.GITHUB_TRIGGERING_ACTOR || context.actor || textAt(payload, "sender.login"),
		job: scope === "job" && context.job || void 0,
		params: readParams(payload, eventName),
		pushed: readPushedCommits(payload, eventName),
		changesUrl: filesUrl(location) ?? compareUrl(location, commit.before, commit.sha)
	};
}
function readTriggeringRun(context) {
	const { payload } = context;
	const run = at(payload, "workflow_run");
	const runNumber = numberAt(run, "run_number");
	const runAttempt = numberAt(run, "run_attempt") || 1;
	const workflowFile = fileName(textAt(run, "path") ?? textAt(payload, "workflow.path"));
	const location = locate(context, {
		runId: numberAt(run, "id"),
		runNumber,
		runAttempt
	});
	const conclusion = textAt(run, "conclusion");
	return {
		...location,
		...readCommit(run, runPaths),
		isTag: false,
		workflow: workflowName(textAt(run, "name") ?? textAt(payload, "workflow.name"), workflowFile),
		workflowId: numberAt(run, "workflow_id") ?? numberAt(payload, "workflow.id"),
		workflowFile,
		eventName: textAt(run, "event"),
		actor: textAt(run, "triggering_actor.login") ?? textAt(run, "actor.login"),
		startedAt: textAt(run, "run_started_at") ?? textAt(run, "created_at"),
		status: parseStatus(conclusion ?? textAt(run, "status") ?? "") ?? "UNKOWN",
		timedOut: conclusion === "timed_out" || void 0,
		remark: firstLine(textAt(run, "display_title")),
		params: [],
		changesUrl: filesUrl(location)
	};
}
function locate({ payload, env, ...context }, run) {
	const forge = findForge(env);
	const server = (context.serverUrl || "https://github.com").replace(/\/$/, "");
	const repository = env.GITHUB_REPOSITORY || textAt(payload, "repository.full_name");
	const path = run.runNumber === void 0 ? "" : `/runs/${run.runNumber}`;
	const runPage = forge === "github" ? void 0 : `${repositoryUrl({
		forge,
		server,
		repository
	})}/actions${path}`;
	const api = (context.apiUrl || "https://api.github.com").replace(/\/$/, "");
	const location = {
		forge,
		server,
		repository,
		...run,
		runPage,
		api
	};
	const headOwner = foreignOwner(payload, repository);
	const pull = at(payload, "pull_request") ?? listAt(payload, "workflow_run.pull_requests")[0];
	return {
		...location,
		headOwner,
		pullRequest: readPullRequest(location, pull, headOwner)
	};
}
function findForge(env) {
	if (isGithubRunner(env)) return "github";
	if (env.FORGEJO_ACTIONS) return "forgejo";
	return env.GITEA_ACTIONS || env.GITEA_STATE ? "gitea" : "github";
}
function isGithubRunner(env) {
	if (env.RUNNER_TRACKING_ID?.startsWith("github_")) return true;
	return Boolean(env.RUNNER_ENVIRONMENT) && env.RUNNER_PERFLOG !== "/dev/null";
}
const filesUrl = ({ pullRequest, ...location }) => pullRequest && pullRequestUrl(location, pullRequest.number, "/files");
function readPullRequest(location, pull, headOwner) {
	const number = numberAt(pull, "number");
	if (number === void 0) return void 0;
	const branch = textAt(pull, "head.ref");
	return {
		number,
		title: firstLine(textAt(pull, "title")),
		url: pullRequestUrl(location, number),
		head: headOwner && branch ? `${headOwner}:${branch}` : branch,
		base: textAt(pull, "base.ref")
	};
}
function foreignOwner(payload, repository) {
	const run = at(payload, "workflow_run");
	const head = [...[at(payload, "pull_request.head.repo"), at(run, "head_repository")], at(run, "head_commit.repository")].find((each) => each !== void 0);
	const name = textAt(head, "full_name");
	const own = textAt(payload, "pull_request.base.repo.full_name") ?? repository;
	if (name !== void 0) return name.toLowerCase() === own?.toLowerCase() ? void 0 : textAt(head, "owner.login") ?? name.split("/")[0];
	const owner = textAt(payload, "pull_request.head.user.login") ?? (head === null ? "ghost" : void 0);
	return owner === textAt(payload, "pull_request.base.user.login") ? void 0 : owner;
}
function readPushedCommits(payload, eventName) {
	const all = listAt(payload, "commits");
	if (eventName !== "push" || all.length === 0) return void 0;
	const commits = all.slice(-10).map((commit) => ({
		title: firstLine(textAt(commit, "message")) ?? "",
		author: textAt(commit, "author.username") ?? textAt(commit, "author.name")
	}));
	return {
		commits,
		more: all.length - commits.length
	};
}
function fileName(path) {
	return path?.split("@")[0]?.split("/").at(-1) || void 0;
}
function workflowName(name, file) {
	return name?.startsWith(".github/") && /\.ya?ml$/.test(name) ? fileName(name) : name ?? file;
}
function readParams(payload, eventName) {
	if (eventName !== "workflow_dispatch" && eventName !== "repository_dispatch") return [];
	const given = at(payload, eventName === "workflow_dispatch" ? "inputs" : "client_payload");
	if (typeof given !== "object" || given === null || Array.isArray(given)) return [];
	return Object.entries(given).filter(([, value]) => [
		"string",
		"number",
		"boolean"
	].includes(typeof value)).map(([key, value]) => ({
		key,
		value: String(value)
	}));
}
function findLookupBlocker({ repository, runId }, token) {
	if (token === "") return {
		en: "github-token is empty",
		zh: "github-token 为空"
	};
	if (repository !== void 0 && runId !== void 0) return void 0;
	return {
		en: "the repository or the run is unknown",
		zh: "仓库或运行未知"
	};
}
// src/actions/stage.ts
const finishedState = [["stage", "done"]];
const readAgain = ["job-status", "secret-source"];
function detectStage(entry) {
	const state = entry === "post" ? getState("stage") : "";
	if (state === "done") return void 0;
	const resumed = state === "follow";
	const readSaved = (name) => resumed && getState(name) || void 0;
	return {
		name: entry,
		resumed,
		startedAt: readSaved("startedAt"),
		jobName: readSaved("jobName")
	};
}
function readStageInputs({ resumed }) {
	if (!resumed) return getInput;
	return (name) => readAgain.includes(name) ? getInput(name) : getState(`input-${name}`).trim();
}
function reportsInPost({ status, scope }) {
	return status === void 0 && scope === "job";
}
function saveStageState(input, config, started, log) {
	if (!reportsInPost(config)) {
		if (!saveValues("STATE", finishedState)) log.warning({
			en: `${unsaved.en}; this report needs none.`,
			zh: `${unsaved.zh}；本次通知不需要它。`
		});
		return;
	}
	if (!saveValues("STATE", [
		...inputNames.filter((name) => !readAgain.includes(name) && input(name) !== "").map((name) => [`input-${name}`, input(name)]),
		["startedAt", new Date(started).toISOString()],
		["stage", "follow"]
	])) log.error({
		en: `${unsaved.en}: the end of the job is reported without what this stage learned.`,
		zh: `${unsaved.zh}：作业结束时的通知将缺少本阶段得到的信息。`
	});
}
function saveJobFacts({ jobName, startedAt }) {
	if (jobName === void 0) return;
	saveValues("STATE", [["jobName", jobName], ...startedAt ? [["startedAt", startedAt]] : []]);
}
const unsaved = {
	en: "The runner's state file is missing or cannot be written (is the disk full?)",
	zh: "运行器的状态文件不存在或无法写入（磁盘是否已满？）"
};
const otherRunners = [
	{
		name: "Forgejo",
		variable: "FORGEJO_ACTIONS",
		fresh: true
	},
	{
		name: "Gitea",
		variable: "GITEA_ACTIONS",
		fresh: false
	},
	{
		name: "Gitea",
		variable: "GITEA_STATE",
		fresh: false
	},
	{
		name: "act",
		variable: "ACT",
		fresh: true
	}
];
function requireFreshStatus(env, entry) {
	const runner = isGithubRunner(env) ? void 0 : otherRunners.find(({ variable }) => env[variable]);
	if (runner === void 0) return;
	const inComposite = Boolean(env.GITHUB_ACTION_PATH);
	if (!runner.fresh || inComposite) throw new InputError([{
		input: "status",
		text: describeWay(runner.name, inComposite ? composite : topLevel)
	}]);
	if (entry === "main") saveValues("ENV", [["INPUT_JOB-STATUS", "unknown"]]);
}
const topLevel = {
	where: noText,
	fix: {
		en: "Put the step last in the job with these two lines",
		zh: "请把这个步骤放在作业的最后，并加上这两行"
	}
};
const composite = {
	where: {
		en: "inside a composite action ",
		zh: "在组合操作中，"
	},
	fix: {
		en: "Give the composite action an input for it, pass it on here by `status: ${{ inputs.status }}`, and use the composite action last in the job with these two lines",
		zh: "请给组合操作增加一个输入，在这里用 `status: ${{ inputs.status }}` 传入，然后把组合操作放在作业的最后，并加上这两行"
	}
};
function describeWay(runner, { where, fix }) {
	return {
		en: `is 'follow', but ${where.en}the ${runner} runner cannot tell the step how the job ended. ${fix.en}: \`if: always()\` and, under \`with:\`, \`status: \${{ job.status }}\`.`,
		zh: `为 'follow'，但${where.zh} ${runner} 的运行器无法告诉步骤作业的结果。${fix.zh}：\`if: always()\`，以及 \`with:\` 下面的 \`status: \${{ job.status }}\`。`
	};
}
// src/actions/report.ts
const watchingJob = {
	en: "Watching this job: the result is sent when it ends.",
	zh: "正在关注这个作业：结束时发送结果。"
};
function summarize(deliveries) {
	const all = (outcome) => deliveries.every((delivery) => delivery.outcome === outcome);
	const reasons = deliveries.flatMap(({ outcome, reason, advice }, index) => {
		if (outcome === "sent") return [];
		const target = deliveries.length > 1 ? {
			en: `target ${index + 1}: `,
			zh: `目标 ${index + 1}：`
		} : noText;
		return [{
			en: `${target.en}${reason.en}. ${advice.en}`,
			zh: `${target.zh}${reason.zh}。${advice.zh}`
		}];
	});
	return {
		outcome: all("sent") ? "sent" : all("failed") ? "failed" : "partial",
		reason: joinSentences(reasons)
	};
}
function publish(report, log) {
	const { outcome, deliveries = [], channel = "", task, preview } = report;
	const results = deliveries.map(({ outcome, attempts, code, reason }, index) => {
		return {
			index,
			channel,
			outcome,
			attempts,
			code: log.show(code),
			reason: log.show(reason)
		};
	});
	const attempts = deliveries.reduce((sum, delivery) => sum + delivery.attempts, 0);
	if (!saveValues("OUTPUT", [
		["outcome", outcome],
		["reason", log.show(report.reason)],
		["status", report.status ?? ""],
		["payload", task === void 0 ? "" : JSON.stringify(task)],
		["message-id", deliveries[0]?.id ?? ""],
		["attempts", String(attempts)],
		["results", JSON.stringify(results)]
	])) warnOfMissingFile({
		en: "the outputs",
		zh: "输出"
	}, log);
	announce(report, attempts, log);
	const summary = preview === void 0 ? toTable(outcome === "sent" ? [] : results, log) : log.show(preview);
	if (summary !== "" && !appendSummary(summary)) warnOfMissingFile({
		en: "the job summary",
		zh: "作业摘要"
	}, log);
}
function announce({ outcome, status, reason, channel, deliveries = [] }, attempts, log) {
	if (reason === watchingJob) log.info(reason);
	else if (outcome === "skipped") log.info({
		en: `Nothing sent: ${reason.en}.`,
		zh: `未发送：${reason.zh}。`
	});
	else if (outcome === "sent") log.info({
		en: `Sent to ${channel} (status ${status}, attempts ${attempts}).`,
		zh: `已发送（渠道 ${channel}，状态 ${status}，尝试 ${attempts} 次）。`
	});
	else if (deliveries.length > 0) log.error(outcome === "partial" ? {
		en: `Notification partly delivered: ${reason.en}`,
		zh: `通知只送达了一部分：${reason.zh}`
	} : {
		en: `Notification not delivered: ${reason.en}`,
		zh: `通知未送达：${reason.zh}`
	});
}
const header = {
	en: "| # | Channel | Outcome | Attempts | Code | Reason |",
	zh: "| # | 渠道 | 结果 | 尝试次数 | 错误码 | 原因 |"
};
const outcomes = {
	sent: {
		en: "sent",
		zh: "已发送"
	},
	partial: {
		en: "partial",
		zh: "部分送达"
	},
	failed: {
		en: "failed",
		zh: "失败"
	}
};
function toTable(results, log) {
	if (results.length === 0) return "";
	const rows = results.map(({ index, channel, outcome, attempts, code, reason }) => `| ${index + 1} | ${channel} | ${log.show(outcomes[outcome])} | ${attempts} | ${toCell(code)} | ${toCell(reason)} |\n`);
	return `### ${log.show(productName)}\n\n${log.show(header)}\n|---|---|---|---|---|---|\n${rows.join("")}`;
}
function toCell(text) {
	return truncateBytes(toSingleLine(text), 300).replaceAll("://", ":∕∕").replace(/(www)\./gi, "$1․").replaceAll("@", "@​").replace(/[&<>|\\`*_~$#[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function warnOfMissingFile(what, log) {
	log.warning({
		en: `Could not write ${what.en}: the runner's file is missing or not writable.`,
		zh: `无法写入${what.zh}：运行器的文件不存在或不可写。`
	});
}
function reportFailure(error, { input, env, log, stage }) {
	const asked = input("fail-on-error").toLowerCase() === "true" ? 1 : 0;
	const end = (outcome, reason, code) => {
		publish({
			outcome,
			reason,
			status: void 0
		}, log);
		return code;
	};
	if (!(error instanceof InputError)) {
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
	if (stage.name === "main") saveValues("STATE", finishedState);
	if (isMissingSecrets(error, input, env)) {
		log.notice({
			en: "Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.",
			zh: "未发送：本次运行没有密钥（来自 fork 或 Dependabot 的合并请求），因此没有可发送的目标。"
		});
		return end("skipped", {
			en: "this run was given no secrets (fork or Dependabot)",
			zh: "本次运行没有密钥（fork 或 Dependabot）"
		}, 0);
	}
	const sentences = error.problems.map(describeInput);
	for (const sentence of sentences) log.error(sentence);
	return end("failed", joinSentences(sentences), stage.name === "main" ? 1 : asked);
}
// src/message/options.ts
const payloadFormats = ["documented", "flow"];
const labels = {
	repository: {
		en: "Repository",
		zh: "仓库"
	},
	workflow: {
		en: "Workflow",
		zh: "工作流"
	},
	job: {
		en: "Job",
		zh: "作业"
	},
	stage: {
		en: "Stage",
		zh: "阶段"
	},
	status: {
		en: "Status",
		zh: "状态"
	},
	actor: {
		en: "By",
		zh: "执行人"
	},
	event: {
		en: "Event",
		zh: "事件"
	},
	branch: {
		en: "Branch",
		zh: "分支"
	},
	commit: {
		en: "Commit",
		zh: "提交"
	},
	author: {
		en: "Author",
		zh: "提交人"
	},
	run: {
		en: "Run",
		zh: "运行"
	},
	duration: {
		en: "Duration",
		zh: "耗时"
	},
	jobs: {
		en: "Jobs",
		zh: "作业列表"
	},
	"failed-steps": {
		en: "Failed steps",
		zh: "失败步骤"
	},
	streak: {
		en: "History",
		zh: "历史"
	},
	"pull-request": {
		en: "Pull request",
		zh: "合并请求"
	},
	changes: {
		en: "Changes",
		zh: "变更"
	},
	tests: {
		en: "Tests",
		zh: "测试"
	},
	errors: {
		en: "Errors",
		zh: "错误"
	},
	artifacts: {
		en: "Artifacts",
		zh: "制品"
	},
	params: {
		en: "Parameters",
		zh: "运行参数"
	},
	link: {
		en: "Link",
		zh: "链接"
	}
};
const originals = {
	pipelineName: "workflow",
	operator: "actor",
	pipelineTask: "job",
	pipelineJob: "job",
	pipelineStage: "stage"
};
const contentNames = [
	"summary",
	...Object.keys(labels),
	...Object.keys(originals),
	"none"
];
function parseContent(values) {
	const names = values.filter((value) => value !== "none").map((value) => originals[value] ?? value);
	return [...new Set(names)];
}
// src/http/proxy.ts
function findProxy(url, env) {
	const name = `${url.protocol.replace(":", "")}_proxy`;
	const variable = [name, name.toUpperCase()].find((each) => env[each]);
	if (variable === void 0 || !supportsProxies(process.versions.node)) return void 0;
	if (isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || "")) return void 0;
	return parseProxyUrl(variable, env[variable] ?? "");
}
function parseProxyUrl(variable, value) {
	const url = URL.parse(value);
	if (url && /^https?:\/\//i.test(value) && isEncoded(url.username + url.password)) return url;
	throw Object.assign(new Error("not the URL of a proxy"), {
		code: "PROXY_URL",
		variable
	});
}
function isEncoded(text) {
	try {
		return decodeURIComponent(text) !== void 0;
	} catch {
		return false;
	}
}
function isExcepted({ hostname, port, protocol }, list) {
	const host = hostname.toLowerCase();
	const actual = port || (protocol === "https:" ? "443" : "80");
	return (list.toLowerCase().match(/[^\s,]+/g) ?? []).some((entry) => {
		const suffix = entry.replace(/^\*?\.?/, "");
		return entry === "*" || entry === `${host}:${actual}` || host === suffix || host.endsWith(`.${suffix}`);
	});
}
function isLoopback(hostname) {
	return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}
function supportsProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5;
}
// src/config/smtp.ts
const ports = {
	starttls: 587,
	tls: 465,
	none: 25
};
const hostShape = /^(?:[\p{L}\p{N}._-]+|[\da-f:.]*:[\da-f:.]*:[\da-f:.]*)$/iu;
async function readMailTarget(reader) {
	const written = readWrittenServer(reader);
	const login = readLogin(reader, written);
	const server = {
		...await completeServer(reader, written),
		login
	};
	const to = readMailboxes(reader, "email-to");
	const cc = readMailboxes(reader, "email-cc");
	const bcc = readMailboxes(reader, "email-bcc");
	const replyTo = readMailboxes(reader, "email-reply-to");
	const from = readSender(reader, written.username);
	const attachments = readGlobs(reader, "email-attachments");
	if ([
		...to,
		...cc,
		...bcc
	].length === 0 && reader.input("mentions") === "" && !reader.problems.some(({ input }) => /^email-(?:to|cc|bcc)$/.test(input))) addError(reader, "email-to", ["noRecipient"]);
	if (server.security === "none" && login.kind !== "none" && !isLoopback(server.host)) addWarning(reader, "smtp-security", ["loginUnencrypted"]);
	return from && {
		server,
		from,
		to,
		cc,
		bcc,
		replyTo,
		attachments
	};
}
function readWrittenServer(reader) {
	const { input } = reader;
	const parseSecurity = oneOf([
		"starttls",
		"tls",
		"none"
	]);
	const security = input("smtp-security") === "" ? void 0 : parseWord(reader, "smtp-security", parseSecurity);
	const url = input("smtp-url") === "" ? void 0 : readServerUrl(reader);
	const implicit = url?.protocol === "smtps:";
	if (implicit && security !== void 0 && security !== "tls") addError(reader, "smtp-security", ["notTls"]);
	if (url?.password) {
		reader.addSecret(url.password);
		hideSecret(reader, "smtp-url", percentDecode(url.password));
	}
	const written = {
		host: (url === void 0 ? input("smtp-host") : percentDecode(url.hostname)).replace(/^\[(.*)\]$/, "$1"),
		port: url?.port ?? input("smtp-port"),
		security: implicit ? "tls" : security,
		username: input("smtp-username") || percentDecode(url?.username ?? ""),
		password: input("smtp-password") || percentDecode(url?.password ?? "")
	};
	if (written.username !== "" && written.password !== "") reader.addSecret(toBase64$1(`\0${written.username}\0${written.password}`));
	return written;
}
function readServerUrl(reader) {
	const { input } = reader;
	if (input("smtp-host") + input("smtp-port") !== "") addError(reader, "smtp-url", ["hostAndUrl"]);
	const url = URL.parse(input("smtp-url"));
	if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "") {
		addError(reader, "smtp-url", ["notAMailUrl"]);
		return new URL("smtp://unknown");
	}
	if (url.search + url.hash !== "") addError(reader, "smtp-url", ["mailUrlParameters"]);
	return url;
}
async function completeServer(reader, written) {
	const known = hostShape.test(written.host) ? await findWellKnown(written) : void 0;
	const given = written.port === "" ? void 0 : Number(written.port);
	const security = written.security ?? known?.security ?? (given === ports.tls ? "tls" : "starttls");
	const usual = known?.security === security ? known.port : void 0;
	const port = given ?? usual ?? ports[security];
	const inUrl = reader.input("smtp-url") !== "";
	const problem = findPortProblem(written.port, port, security, inUrl);
	if (problem !== void 0) addError(reader, inUrl ? "smtp-url" : "smtp-port", problem);
	if (!hostShape.test(written.host)) addError(reader, "smtp-host", describeHost(written.host));
	return {
		host: known?.host ?? written.host,
		port,
		security
	};
}
function describeHost(host) {
	if (host === "") return ["noHost"];
	if (/^smtps?:\/\//i.test(host)) return ["hostIsUrl"];
	return /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\]):\d+$/iu.test(host) ? ["hostWithPort"] : ["notAHost"];
}
function findPortProblem(written, port, security, inUrl) {
	if (!/^\d{0,5}$/.test(written) || port < 1 || port > 65535) return ["notAPort"];
	if (port === ports.tls && security !== "tls") return ["tlsPort", security];
	return port === ports.starttls && security === "tls" ? ["starttlsPort", inUrl] : void 0;
}
async function findWellKnown({ host, port }) {
	if (host.includes(".") && port !== "") return void 0;
	const { default: recordOf } = await __nccwpck_require__.e(/* import() */ 978).then(__nccwpck_require__.bind(__nccwpck_require__, 9978));
	const record = [
		host,
		host.replace(/^[^.]*\./, ""),
		host.split(".").at(-2) ?? ""
	].map((name) => recordOf(name)).find((found) => found && (!host.includes(".") || found.host === host.toLowerCase()));
	if (!record || record.host === void 0) return void 0;
	if (port !== "") return { host: record.host };
	const security = record.secure ? "tls" : "starttls";
	return {
		host: record.host,
		port: Number(record.port ?? ports[security]),
		security
	};
}
function readLogin(reader, { username, password }) {
	const accessToken = reader.input("smtp-access-token");
	checkPassword(reader);
	if (password !== "" && accessToken !== "") addError(reader, "smtp-access-token", ["passwordAndToken"]);
	else if (username === "" && password + accessToken !== "") addError(reader, "smtp-username", ["noUsername"]);
	else if (username !== "" && password + accessToken === "") addError(reader, "smtp-password", ["noPassword"]);
	if (accessToken !== "") return {
		kind: "token",
		username,
		accessToken
	};
	return password === "" ? { kind: "none" } : {
		kind: "password",
		username,
		password
	};
}
function checkPassword(reader) {
	for (const name of ["smtp-password", "smtp-access-token"]) {
		const text = reader.input(name);
		if (/^\*{3,}$/.test(text)) addError(reader, name, ["masked"]);
		if (/^(["'`]).*\1$/.test(text)) addWarning(reader, name, ["quotesInPassword"]);
	}
	const written = reader.input("smtp-password", { trimWhitespace: false }).replace(/^[\r\n]+|[\r\n]+$/g, "");
	if (written.trim() !== "" && written !== written.trim()) addWarning(reader, "smtp-password", ["blankAtEnd"]);
}
function readSender(reader, username) {
	const text = reader.input("email-from") || (username.includes("@") ? username : "");
	const [from, ...others] = readMailboxes(reader, "email-from", text);
	if (text === "") addError(reader, "email-from", ["noSender"]);
	else if ((from === void 0 || others.length > 0) && !reader.problems.some(({ input }) => input === "email-from")) addError(reader, "email-from", ["notOneAddress"]);
	return from;
}
const maxAddresses = 50;
const entries = /(?:"(?:\\.|[^"\\\r\n])*"?|[^"\r\n,;，、；])+/g;
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;
function readMailboxes(reader, name, text = reader.input(name)) {
	const mailboxes = new Map();
	const given = (text.match(entries) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== "");
	rejectEmptyList(reader, name, given.length);
	for (const entry of given) {
		const parsed = parseMailbox(entry);
		if (typeof parsed === "string") addError(reader, name, [parsed, truncateBytes(toSingleLine(entry), 80)]);
		else if (!mailboxes.has(parsed.address.toLowerCase())) mailboxes.set(parsed.address.toLowerCase(), parsed);
	}
	const { size } = mailboxes;
	if (size > maxAddresses) addError(reader, name, [
		"tooManyAddresses",
		size,
		maxAddresses
	]);
	return [...mailboxes.values()];
}
function parseMailbox(entry) {
	const [, before = "", bracketed] = /(.*)<([^<]*)>$/s.exec(entry) ?? [];
	const name = parseDisplayName(before.trim());
	if (name === void 0) return "unquotedName";
	const address = bracketed?.trim() ?? entry;
	const domain = addressShape.exec(address)?.[1];
	if (domain === void 0) return "notAnAddress";
	return /^[.-]|\.[.-]|-\.|[.-]$/.test(domain) ? "wrongDomain" : {
		name,
		address
	};
}
function parseDisplayName(text) {
	const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
	if (quoted !== void 0) return toSingleLine(quoted.replace(/\\(.)/g, "$1"));
	return /[<>"@:\\]/.test(text) ? void 0 : toSingleLine(text);
}
// src/config/destination.ts
const maxUrls = 50;
function readWebhookUrls(reader) {
	return splitLines(reader.input("webhook-url")).filter((line) => !line.startsWith("#")).flatMap((line) => line.includes("{{") ? [line] : line.match(/\S+/g) ?? []).map((text) => {
		const bare = text.replace(/^["'`]+|["'`]+$/g, "");
		const url = parseWebhookUrl(bare);
		if (bare !== text) reader.addSecret(text);
		hideUrl(reader, bare, url);
		return {
			text,
			url
		};
	});
}
function parseWebhookUrl(text) {
	const url = URL.parse(text);
	if (url === null) return null;
	let path = url.pathname;
	while (path.endsWith("/")) path = path.slice(0, -1);
	if (findBotByPath(path) !== void 0) url.pathname = path;
	return url;
}
function findBot(url) {
	return [url, ...innerUrls(url)].map(({ pathname }) => findBotByPath(pathname)).find((bot) => bot !== void 0);
}
function findBotByPath(pathname) {
	const path = percentDecode(pathname).replace(/\/{2,}/g, "/").toLowerCase();
	return channelDefinitions.find(([, { url }]) => url?.path.test(path))?.[0];
}
function readChannel(reader, [first]) {
	if (reader.input("channel") !== "") return parseWord(reader, "channel", parseChannel);
	const bot = first?.url ? findBot(first.url) : void 0;
	const implied = channelDefinitions.find(([, { url, impliedByInput }]) => !url && reader.input(impliedByInput) !== "");
	const channel = bot ?? implied?.[0];
	if (channel === void 0) addError(reader, "webhook-url", ["noDestination"]);
	return channel;
}
function parseChannel(word) {
	const key = word.toLowerCase();
	return channelDefinitions.find(([name, { aliases }]) => name === key || aliases.includes(key))?.[0];
}
async function readDestination(reader, channel, urls) {
	if (!isHttp(channel)) {
		const target = await readMailTarget(reader);
		return target && {
			transport: "smtp",
			channel,
			targets: [target]
		};
	}
	const [first, ...others] = readHttpTargets(reader, channel, urls);
	return first && {
		transport: "http",
		channel,
		targets: [first, ...others]
	};
}
function isHttp(channel) {
	return channels[channel].transport === "http";
}
function readHttpTargets(reader, channel, urls) {
	if (urls.length === 0) addError(reader, "webhook-url", ["noUrl"]);
	if (urls.length > maxUrls) addError(reader, "webhook-url", [
		"tooManyUrls",
		urls.length,
		maxUrls
	]);
	const secrets = readSecrets(reader, urls.length);
	const headers = readHeaders(reader, channels[channel].inputs);
	const named = reader.input("channel") !== "";
	const seen = new Map();
	return urls.flatMap(({ text, url }, index) => {
		const mistake = findMistake(text, url, {
			channel,
			named
		});
		const line = urls.length > 1 ? index + 1 : void 0;
		if (url === null || mistake !== void 0) {
			addError(reader, "webhook-url", mistake ?? ["notAUrl"], line);
			return [];
		}
		const earlier = seen.get(url.href);
		if (earlier !== void 0) {
			addWarning(reader, "webhook-url", [
				"sameUrl",
				index + 1,
				earlier
			]);
			return [];
		}
		seen.set(url.href, index + 1);
		if (url.protocol === "http:" && !isLoopback(url.hostname)) addWarning(reader, "webhook-url", ["unencrypted"]);
		return [{
			url,
			secret: (secrets.length === 1 ? secrets[0] : secrets[index]) ?? "",
			headers
		}];
	});
}
function findMistake(text, url, use) {
	if (/^["'`]|["'`]$/.test(text)) return ["quotes"];
	if (/^\$|^secrets\.|\$\{|\{\{/i.test(text)) return ["unresolvedReference"];
	if (/(?:[,;，；]|\\n)https?:\/\//i.test(text)) return ["severalInLine"];
	if (text.includes("***")) return ["masked"];
	if (/[,.;，。；、]$/.test(text)) return ["markAtEnd", text.slice(-1)];
	if (url === null || url.protocol.includes(".")) {
		if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text)) return ["noScheme"];
		return /^[\w-]{16,}$/.test(text) ? ["onlyToken"] : ["notAUrl"];
	}
	if (url.protocol !== "https:" && url.protocol !== "http:") return ["otherScheme", url.protocol];
	if (url.username !== "" || url.password !== "") return ["loginInUrl"];
	return findServiceMistake(url, use);
}
function findServiceMistake(url, { channel, named }) {
	const definition = (name) => channels[name];
	const expected = definition(channel).url;
	const host = url.hostname.endsWith(".") ? url.hostname.slice(0, -1) : url.hostname;
	const owner = channelDefinitions.find(([, row]) => row.url?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))?.[0];
	const bot = findBot(url);
	const isOwnReceiver = expected === void 0 && named;
	const mistake = channelDefinitions.map(([, row]) => row.url?.commonMistake).find((one) => one !== void 0 && url.pathname.startsWith(one.path));
	if (!isOwnReceiver && mistake !== void 0) return ["otherProduct", mistake.reason];
	if (bot !== void 0 && bot !== channel && (expected !== void 0 || owner !== void 0)) return [
		"otherBot",
		bot,
		channel,
		named
	];
	const service = owner ?? channel;
	const example = (definition(service).url?.example ?? "").replace("https://", "");
	if (bot === void 0 && (owner !== void 0 ? !isOwnReceiver : expected !== void 0 && !named)) return [
		"notABot",
		service,
		example
	];
	if (expected?.token !== void 0 && owner === channel && !url.searchParams.get(expected.token)) return [
		"noToken",
		expected.token,
		example
	];
	if (owner !== void 0 && url.protocol === "http:") return ["httpToService"];
	if (bot !== void 0 || isOwnReceiver) return void 0;
	const unsupported = unsupportedServices.find(([, address]) => address.test(host + url.pathname))?.[0];
	return unsupported === void 0 ? void 0 : [
		"unsupported",
		unsupported,
		genericChannel
	];
}
const genericChannel = channelDefinitions.find(([, { transport, url }]) => transport === "http" && url === void 0)?.[0] ?? "";
const unsupportedServices = [
	["Slack", /^hooks\.slack(?:-gov)?\.com\//],
	["Discord", /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//],
	["Microsoft Teams", /^(?:[\w-]+\.webhook\.office\.com\/|outlook\.office(?:365)?\.com\/webhook\/)/],
	["Microsoft Teams", /^[\w.-]+\.logic\.azure\.(?:com|us|cn)\/workflows\//],
	["Microsoft Teams", /^[\w.-]+\.api\.(?:\w+\.)?powerplatform\.(?:com|microsoft\.us|partner\.microsoftonline\.cn)\//],
	["Telegram", /^api\.telegram\.org\//],
	["Google Chat", /^chat\.googleapis\.com\//]
];
// src/config/mentions.ts
const allKinds = [
	"mobile",
	"id",
	"open-id",
	"address"
];
const maxPeople = 100;
const everybody = ["all", "所有人"];
const lookalikesOfEverybody = [
	"everyone",
	"everybody",
	"here",
	"全体",
	"全体成员",
	"全员"
];
const otherRoles = /^(?:me|myself|self|user|sender|pusher|committer|owner|assignees?|reviewers?|approvers?|maintainers?|creator|executor|operator|trigger(?:er|ing-actor|ing_actor)?|initiator|github[.]actor|作者|提交者|提交人|触发者|触发人|推送者|推送人|执行人|操作人|负责人|我|自己)$/i;
const nobody = [
	"none",
	"nobody",
	"null",
	"undefined",
	"nil",
	"false",
	"no",
	"n/a",
	"-",
	"无",
	"没有"
];
function readMentions(reader, channel) {
	const kinds = channels[channel].mentions;
	const mentionMap = readMap(reader, kinds);
	const text = reader.input("mentions").normalize("NFKC");
	if (kinds.length === 0 || text === "" || rejectJson(reader, "mentions", "commas")) return {
		mentions: [],
		mentionMap
	};
	const words = splitPeople(text);
	rejectEmptyList(reader, "mentions", words.length);
	const seen = new Map();
	for (const word of words) {
		const request = parseRequest(word, channel, mentionMap);
		if ("message" in request) addError(reader, "mentions", request.message);
		else seen.set(JSON.stringify(request), request);
	}
	noteNumbers(reader, kinds, [...seen.values()]);
	noteLogins(reader, mentionMap, [...seen.values()]);
	if (seen.size > maxPeople) addError(reader, "mentions", [
		"tooManyPeople",
		seen.size,
		maxPeople
	]);
	return {
		mentions: [...seen.values()],
		mentionMap
	};
}
function splitPeople(text) {
	return (text.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n").match(/"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|(?<!\d)1[3-9]\d \d{4} \d{4}(?!\d)|[^\s,;，、；]+/g) ?? []).map((word) => word.replace(/["'`“”‘’]/g, "").trim()).filter((word) => word !== "");
}
function parseRequest(word, channel, map) {
	const kinds = channels[channel].mentions;
	const bare = word.replace(/^@+/, "");
	const lower = bare.toLowerCase();
	if (lower === "actor" || lower === "author") return { kind: lower };
	if (nobody.includes(lower)) return { message: ["nobody", word] };
	if (lookalikesOfEverybody.includes(lower)) return { message: ["everybody", word] };
	if (everybody.includes(lower)) return kinds.includes("address") ? { message: ["allByMail"] } : { kind: "all" };
	if (otherRoles.test(bare) && !(word.startsWith("@") && map.has(lower))) return { message: ["otherRole", word] };
	const kind = findKind(bare, kinds);
	const isId = kind === "mobile" || kind === "open-id" || findUnusable(bare) !== void 0;
	if (word.startsWith("@") && isLogin(bare) && (map.has(lower) || !isId)) return {
		kind: "login",
		login: lower
	};
	if (kind === void 0) return { message: describeNoId(word, kinds) };
	return kinds.includes(kind) ? toMention(kind, bare) : { message: [
		"otherKind",
		word,
		kind,
		channel,
		kinds
	] };
}
function readMap(reader, kinds) {
	if (rejectJson(reader, "mention-map", "onePerson")) return new Map();
	const people = parseLines(reader, "mention-map", (line, reject) => {
		const [before = "", after = ""] = line.normalize("NFKC").split(/:(.*)/);
		const login = before.replace(/["'`“”‘’]/g, "").trim().replace(/^@/, "").toLowerCase();
		const ids = splitPeople(after.replace(/(?:^|\s)#.*/, ""));
		if (isLogin(login) && ids.length > 0) return [login, parseIds(reader, ids, kinds)];
		return reject(["notInMap", line]);
	});
	return new Map(people);
}
function parseIds(reader, ids, kinds) {
	const known = ids.flatMap((written) => {
		const id = written.replace(/^@+/, "");
		const kind = [
			...nobody,
			...lookalikesOfEverybody,
			"actor",
			"author"
		].includes(id.toLowerCase()) || otherRoles.test(id) ? void 0 : findKind(id, kinds);
		if (kind !== void 0) return [{
			kind,
			id
		}];
		addError(reader, "mention-map", describeNoId(written, allKinds));
		return [];
	});
	const kind = kinds.find((each) => known.some((one) => one.kind === each));
	const mentions = known.flatMap((one) => kind !== void 0 && one.kind === kind ? [toMention(kind, one.id)] : []);
	noteNumbers(reader, kinds, mentions, "mention-map");
	return mentions;
}
function toMention(kind, id) {
	if (kind !== "mobile") return {
		kind: kind === "open-id" ? "id" : kind,
		value: id
	};
	return {
		kind,
		value: id.replace(/^(?:\+|00)?86-?(?=1\d{10}$)/, "").replace(/-(\d{4})-/, "$1")
	};
}
function findKind(id, kinds) {
	if (/^(?:1\d{10}|1[3-9]\d-\d{4}-\d{4}|(?:00)?861[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/.test(id)) return "mobile";
	if (/^1[\da-z]{10}$/i.test(id) && id.replace(/\D/g, "").length >= 8) return void 0;
	if (kinds[0] === "mobile" && /^1[3-9](?:\d{8}|\d{10})$/.test(id)) return void 0;
	if (kinds.includes("mobile") && /^(?=\d*[-._])(?:86[-._]+)?1[3-9](?:[-._]*\d){8,10}$/.test(id)) return void 0;
	if (/^ou_\w{1,64}$/.test(id)) return "open-id";
	if (findUnusable(id) !== void 0) return void 0;
	if (/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(id)) return "address";
	return /^(?!all$)[\w.@$*-]{1,64}$/i.test(id) ? "id" : void 0;
}
function noteNumbers(reader, kinds, people, input = "mentions") {
	const numbers = people.flatMap((one) => one.kind === "id" && /^\d+$/.test(one.value) ? [one.value] : []);
	if (numbers.length === 0 || !kinds.includes("id")) return;
	reader.notes.push({
		input,
		message: [
			"staffNumbers",
			numbers,
			kinds.includes("mobile")
		]
	});
}
function noteLogins(reader, map, people) {
	for (const one of people) {
		if (one.kind !== "id") continue;
		const ids = map.get(one.value.toLowerCase());
		if (ids !== void 0 && !ids.some((id) => "value" in id && id.value === one.value)) reader.notes.push({
			input: "mentions",
			message: ["loginWithoutAt", one.value]
		});
	}
}
function isLogin(word) {
	return /^[a-z\d][\w-]{0,63}(?:\[bot\])?$/i.test(word);
}
function findUnusable(id) {
	return channelDefinitions.find(([, { unusableIds }]) => unusableIds?.pattern.test(id))?.[1].unusableIds?.reason;
}
function describeNoId(word, kinds) {
	const reason = findUnusable(word.replace(/^@+/, ""));
	if (reason !== void 0) return [
		"unusableId",
		word,
		reason
	];
	return /^\+|^1[\da-z]|^86[-._]/i.test(word) && /\d{6}/.test(word.replace(/\D/g, "")) ? ["likeMobile", word] : [
		"notAnId",
		word,
		kinds
	];
}
// src/config/config.ts
async function readConfig(input, { env, stage, addSecret }) {
	const reader = {
		input,
		env,
		problems: [],
		warnings: [],
		notes: [],
		addSecret
	};
	hideSecretInputs(reader);
	rejectExpressions(reader);
	const language = parseWord(reader, "language", parseLanguage);
	const urls = readWebhookUrls(reader);
	const channel = readChannel(reader, urls);
	const scope = readScope(reader);
	const status = readStatus(reader, stage);
	const content = readContent(reader);
	const timeout = parseWholeNumber(reader, "timeout", 1, 50);
	const values = {
		scope,
		language,
		rendersText: channel === void 0 || channels[channel].rendersText,
		content,
		custom: readCustomContent(reader),
		title: input("title"),
		...channel === void 0 ? {
			mentions: [],
			mentionMap: new Map()
		} : readMentions(reader, channel),
		mentionOn: readSelectors(reader, "mention-on", scope),
		pipelineName: input("pipeline-name"),
		stageName: input("stage-name"),
		taskName: input("task-name"),
		globalParams: readParams$1(reader),
		payloadFormat: parseWord(reader, "payload-format", oneOf(payloadFormats)),
		timeZone: parseWord(reader, "time-zone", parseZone),
		selectors: readSelectors(reader, "run-status", scope),
		testReports: readGlobs(reader, "test-reports"),
		token: input("github-token"),
		timeoutMs: timeout === void 0 ? void 0 : timeout * 1e3,
		retries: parseWholeNumber(reader, "retries", 0, 10),
		failOnError: parseFlag(reader, "fail-on-error"),
		dryRun: parseFlag(reader, "dry-run"),
		checkRunId: /^\d+$/.exec(input("check-run-id"))?.[0] ?? "",
		destination: channel === void 0 ? void 0 : await readDestination(reader, channel, urls)
	};
	const neededJobs = readNeededJobs(reader);
	if (scope === "workflow-run" && env.GITHUB_EVENT_NAME !== "workflow_run") addError(reader, "scope", ["otherTrigger"]);
	if (status === void 0 && scope === "job") warnOfUnreachable(reader);
	const showsTests = content.includes("tests") || content.includes("summary");
	if (values.rendersText && values.testReports.length > 0 && !showsTests) addWarning(reader, "test-reports", ["reportsNotShown"]);
	if (channel !== void 0) warnOfOtherChannels(reader, channel);
	const describe = reader.problems.length + reader.warnings.length + reader.notes.length === 0 ? () => [] : (await __nccwpck_require__.e(/* import() */ 17).then(__nccwpck_require__.bind(__nccwpck_require__, 6017))).describe;
	if (reader.problems.length > 0 || !isComplete(values)) throw new InputError(describe(reader.problems));
	const sentences = (notes) => describe(notes).map(describeInput);
	const warnings = uniqueBy(sentences(reader.warnings), ({ en }) => en);
	return {
		...values,
		status,
		neededJobs,
		warnings,
		notes: sentences(reader.notes)
	};
}
function isComplete(values) {
	return Object.values(values).every((value) => value !== void 0);
}
function readScope(reader) {
	const [scope, needs, status] = [
		reader.input("scope"),
		reader.input("needs"),
		reader.input("status")
	];
	const parsed = scope === "" ? needs === "" ? "job" : "workflow" : parseWord(reader, "scope", oneOf(scopes));
	if (needs === "") return parsed;
	if (parsed === "job" || parsed === "workflow-run") addError(reader, "needs", [
		"conflict",
		"scope",
		scope
	]);
	else if (status !== "" && !follows(status)) addError(reader, "needs", [
		"conflict",
		"status",
		status
	]);
	return parsed;
}
const follows = (word) => word.toLowerCase() === "follow";
function readStatus(reader, stage) {
	const text = reader.input("status");
	if (text === "" && stage === "main") addError(reader, "status", ["emptyStatus"]);
	return text === "" || follows(text) ? void 0 : parseWord(reader, "status", parseStatus);
}
function readContent(reader) {
	const words = parseWords(reader, "content", oneOf(contentNames));
	const content = parseContent(words);
	if (words.includes("none") && content.length > 0) addError(reader, "content", ["noneWithOthers"]);
	return content;
}
function readCustomContent(reader) {
	const text = reader.input("custom-content");
	if (text.includes("\\n") && !text.includes("\n")) reader.notes.push({
		input: "custom-content",
		message: ["literalLineBreak"]
	});
	return text;
}
function readSelectors(reader, name, scope) {
	if (name === "run-status" && reader.input(name) === "") addError(reader, name, ["unknown", []]);
	const selectors = parseWords(reader, name, parseSelector);
	if (scope === "job" && selectors.includes("timeout")) addWarning(reader, name, ["timeoutInJob"]);
	return selectors;
}
const unreachable = [
	"SKIP",
	"WAITING",
	"CANCELLING"
];
function warnOfUnreachable(reader) {
	const words = splitWords(reader.input("run-status")).filter((word) => unreachable.includes(parseSelector(word)));
	if (words.length > 0) addWarning(reader, "run-status", ["unreachable", words]);
}
function parseZone(name) {
	if (name === "UTC") return name;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return name;
	} catch {
		return;
	}
}
function warnOfOtherChannels(reader, channel) {
	const own = channels[channel].inputs;
	for (const input of new Set(Object.values(channels).flatMap((row) => row.inputs))) if (!own.includes(input) && !["", "documented"].includes(reader.input(input))) addWarning(reader, input, ["otherChannel", channel]);
}
// src/actions/secrets.ts
const leastLength = 4;
const runnerTokens = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
const proxyNames = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy",
	"ALL_PROXY",
	"all_proxy"
];
function createSecrets(env) {
	const values = [];
	const add = (value) => {
		const text = value.trim();
		if (text.length < leastLength || values.includes(text)) return;
		values.push(text);
		setSecret(text);
	};
	for (const name of runnerTokens) add(env[name] ?? "");
	for (const name of proxyNames) {
		const url = env[name] ?? "";
		const password = URL.parse(url)?.password ?? "";
		if (url.includes("@")) for (const value of [
			url,
			password,
			percentDecode(password)
		]) add(value);
	}
	return {
		add,
		redact: createRedact(values)
	};
}
function createRedact(values) {
	let forms = [];
	let known = 0;
	return (text, whole = true) => {
		if (known < values.length) {
			forms = [...new Set(values.flatMap(encode))].filter((form) => form.length >= leastLength);
			known = values.length;
		}
		const hidden = hide(text, forms, whole);
		const cleaned = normalizeLines(hidden);
		const clean = hide(cleaned, forms, whole);
		return clean === cleaned ? hidden : clean;
	};
}
function hide(text, forms, whole) {
	const ranges = forms.flatMap((form) => findAll(text, form));
	const cuts = [...text.matchAll(/…/g)].slice(-50).map(({ index }) => index);
	for (const to of whole ? cuts : [...cuts, text.length]) {
		const length = measureBeginning(text.slice(0, to), forms);
		if (length > 0) ranges.push({
			from: to - length,
			to
		});
	}
	let shown = "";
	let end = 0;
	for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
		if (from >= end) shown += `${text.slice(end, from)}***`;
		end = Math.max(end, to);
	}
	return shown + text.slice(end);
}
function findAll(text, form) {
	const ranges = [];
	for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + form.length)) ranges.push({
		from,
		to: from + form.length
	});
	return ranges;
}
function measureBeginning(text, forms) {
	let longest = 0;
	for (const form of forms) for (let length = Math.max(leastLength, longest + 1); length < form.length; length += 1) if (text.endsWith(form.slice(0, length))) longest = length;
	return longest;
}
function encode(value) {
	return [
		value,
		...toBase64(value),
		...toPercent(value),
		...toJson(value),
		...toXml(value)
	];
}
function toBase64(value) {
	const bytes = Buffer.from(value);
	const own = bytes.toString("base64");
	const inside = [
		0,
		1,
		2
	].map((skipped) => {
		const groups = Math.floor((bytes.length - skipped) / 3);
		return bytes.subarray(skipped, skipped + groups * 3).toString("base64");
	});
	const standard = [
		own,
		own.replaceAll("=", ""),
		...inside
	];
	return [...standard, ...standard.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))];
}
function toPercent(value) {
	const usual = encodeURIComponent(value.toWellFormed());
	return [
		usual,
		usual.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
		new URLSearchParams([[value, ""]]).toString().slice(0, -1)
	].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]);
}
function toJson(value) {
	const usual = JSON.stringify(value).slice(1, -1);
	const slashes = usual.replaceAll("/", "\\/");
	const escapeAll = (text, signs) => text.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return [
		usual,
		slashes,
		...[usual, slashes].map((text) => escapeAll(text, /[^ -~]/g)),
		escapeAll(usual, /[<>&'\u2028\u2029]/g)
	];
}
function toXml(value) {
	const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const html = text.replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
	return [
		text,
		html,
		html.replaceAll("&#39;", "&apos;"),
		html.replaceAll("&quot;", "&#34;")
	];
}
// src/actions/step.ts
const attemptMs = 6500;
function listenForCancel() {
	const cancel = new AbortController();
	const inFlight = new AbortController();
	const onSignal = () => {
		setTimeout(() => inFlight.abort(), attemptMs).unref();
		cancel.abort();
	};
	process.on("SIGINT", onSignal);
	process.on("SIGTERM", onSignal);
	return {
		cancelSignal: cancel.signal,
		inFlightSignal: inFlight.signal
	};
}
function nextUncaughtException() {
	return new Promise((_, reject) => {
		process.on("uncaughtException", reject);
		process.on("beforeExit", () => reject(new Error("the step stopped before its end")));
	});
}
function startStage(stage, env, started) {
	const cancellation = listenForCancel();
	const input = readStageInputs(stage);
	const secrets = createSecrets(env);
	const log = createLog(parseLanguage(input("language")) ?? "en", secrets);
	return {
		...cancellation,
		env,
		started,
		stage,
		input,
		secrets,
		log
	};
}
async function loadStage(start) {
	const { env, started, stage, input, secrets, log } = start;
	const settings = await readConfig(input, {
		env,
		stage: stage.name,
		addSecret: secrets.add
	});
	if (stage.name === "post" && !reportsInPost(settings)) return void 0;
	if (settings.destination.transport === "smtp") requireLogin(settings.destination.targets[0].server, input, env);
	if (reportsInPost(settings)) requireFreshStatus(env, stage.name);
	if (stage.name === "main") {
		for (const text of settings.warnings) log.warning(text);
		for (const text of settings.notes) log.note(text);
		saveStageState(input, settings, started, log);
	}
	let run;
	return {
		...start,
		settings,
		run: () => {
			run ??= readRun(start, settings);
			return run;
		},
		lookUp: (known, lookups) => lookUp(known, lookups, start, settings),
		readTests: () => readTests(start, settings)
	};
}
async function readRun({ env, stage, log }, { scope }) {
	const { context, warning } = await loadContext();
	if (warning !== void 0) log.warning(warning);
	const run = readRunInfo({
		...context,
		env
	}, scope);
	return scope === "job" ? {
		...run,
		jobName: stage.jobName,
		startedAt: stage.startedAt
	} : run;
}
async function lookUp(run, lookups, { env, cancelSignal }, { token, scope, checkRunId }) {
	const blocker = findLookupBlocker(run, token);
	if (blocker !== void 0) {
		const { en, zh } = blocker;
		const text = {
			en: `Job details were not looked up because ${en}.`,
			zh: `${zh}，因此未查询作业信息。`
		};
		return {
			run,
			notes: [...lookups].map((lookup) => ({
				lookup,
				text,
				forbidden: true
			}))
		};
	}
	const { createClient, completeRunInfo } = await __nccwpck_require__.e(/* import() */ 223).then(__nccwpck_require__.bind(__nccwpck_require__, 6223));
	const { describeNetworkError } = await __nccwpck_require__.e(/* import() */ 293).then(__nccwpck_require__.bind(__nccwpck_require__, 3293)).then((n) => n.a);
	return completeRunInfo(run, lookups, {
		scope,
		checkRunId: checkRunId === "" ? void 0 : Number(checkRunId),
		runnerName: env.RUNNER_NAME || void 0,
		jobId: env.GITHUB_JOB || void 0
	}, createClient({
		api: run.api,
		token,
		cancel: cancelSignal,
		describe: describeNetworkError
	}));
}
async function readTests({ env, log }, { testReports }) {
	const { readTestReports } = await Promise.all(/* import() */[__nccwpck_require__.e(560), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6684));
	const { results, warnings } = await readTestReports(testReports, env.GITHUB_WORKSPACE || ".");
	for (const text of warnings) log.warning(text);
	return results;
}
async function readJobStatus(step) {
	if (step.stage.name === "main") return "RUNNING";
	if (step.env.FORGEJO_ACTIONS) {
		const { run } = await step.lookUp(await step.run(), new Set(["run"]));
		if (run.status === "CANCELED") return "CANCELED";
	}
	return parseStatus(step.input("job-status")) ?? "UNKOWN";
}
function logLookupNotes({ log }, notes, decidedWithout) {
	const write = decidedWithout ? log.warning : log.note;
	for (const { text } of notes) write(text);
}
// src/filter.ts
const report = { kind: "report" };
function shouldReport(selectors, status, run) {
	if (status === void 0) return decideWithoutStatus(selectors);
	if (selects(selectors, status)) return report;
	const needs = needsFor(selectors, status);
	if (needs.length === 0) return {
		kind: "skip",
		reason: notSelected(status)
	};
	if (run === void 0) return {
		kind: "undecided",
		needs
	};
	if (needs.includes("timeout") && run.timedOut) return report;
	if (!needs.includes("history")) return {
		kind: "skip",
		reason: run.timedOut === void 0 ? timeoutUnknown : notSelected(status)
	};
	if (run.history?.previous === "FAIL" === (status === "SUCCESS")) return report;
	if (status === "FAIL") return {
		kind: "skip",
		reason: nothingBroke
	};
	return {
		kind: "skip",
		reason: run.history === void 0 ? previousUnknown : nothingFixed
	};
}
const notSelected = (status) => ({
	en: `the status ${status} is not selected by 'run-status'`,
	zh: `'run-status' 未选择状态 ${status}`
});
const nothingBroke = {
	en: "the previous run failed too, so nothing broke",
	zh: "上一次运行也失败了，不是新的失败"
};
const nothingFixed = {
	en: "the previous run is not known to have failed, so nothing was fixed",
	zh: "上一次运行没有失败的记录，不算恢复"
};
const previousUnknown = {
	en: "the result of the previous run could not be read, so it is not known whether something was fixed",
	zh: "无法读取上一次运行的结果，不知道是否恢复"
};
const timeoutUnknown = {
	en: "it could not be read whether the run exceeded its time",
	zh: "无法读取运行是否超时"
};
function needsFor(selectors, status) {
	const change = status === "FAIL" ? "broken" : status === "SUCCESS" ? "fixed" : void 0;
	return [...selectors.includes("timeout") && (status === "CANCELED" || status === "FAIL") ? ["timeout"] : [], ...change !== void 0 && selectors.includes(change) ? ["history"] : []];
}
function decideWithoutStatus(selectors) {
	const possible = [
		"FAIL",
		"SUCCESS",
		"CANCELED"
	].map((status) => shouldReport(selectors, status));
	const needs = new Set(possible.flatMap((decision) => decision.kind === "undecided" ? decision.needs : []));
	return needs.size > 0 ? {
		kind: "undecided",
		needs: [...needs]
	} : report;
}
function selects(selectors, status) {
	if (selectors.includes(status) || isFinal(status) && selectors.includes("end")) return true;
	return status === "UNKOWN" && (selectors.includes("FAIL") || selectors.includes("SUCCESS"));
}
// src/github/jobs.ts
const perPage = 100;
const maxPages = 10;
async function listJobs(run, get) {
	const path = `actions/runs/${run.runId}/attempts/${run.runAttempt}/jobs?per_page=${perPage}`;
	const jobs = new Map();
	const listed = (problem) => ({
		jobs: [...jobs.values()],
		problem
	});
	let total = 0;
	try {
		for (let page = 1; page <= maxPages; page += 1) {
			const answer = await get(`${path}&page=${page}`);
			const values = listAt(answer, "jobs");
			for (const value of values) jobs.set(numberAt(value, "id"), toJob(value, run));
			total = numberAt(answer, "total_count") ?? 0;
			const enough = jobs.size >= Math.max(1, total);
			if (values.length < perPage || total > 0 && enough) return listed(enough ? void 0 : new ApiError({
				en: "the list has gaps",
				zh: "列表不完整"
			}));
		}
	} catch (problem) {
		return listed(problem);
	}
	const read = 1e3;
	return listed(new ApiError({
		en: `the run has ${total} jobs, and only the first ${read} are read`,
		zh: `本次运行有 ${total} 个作业，只读取前 ${read} 个`
	}));
}
function toJob(value, run) {
	const id = numberAt(value, "id");
	const stepsThat = (status) => listAt(value, "steps").filter((step) => parseStatus(textAt(step, "conclusion") ?? "") === status).flatMap((step) => textAt(step, "name") ?? []);
	return {
		id,
		name: textAt(value, "name") ?? "",
		status: parseStatus(textAt(value, "conclusion") ?? textAt(value, "status") ?? "") ?? "UNKOWN",
		startedAt: textAt(value, "started_at"),
		completedAt: textAt(value, "completed_at"),
		url: id === void 0 ? void 0 : jobUrl(run, id),
		failedSteps: stepsThat("FAIL"),
		canceledStep: stepsThat("CANCELED")[0],
		timedOut: textAt(value, "conclusion") === "timed_out" || void 0,
		runnerName: textAt(value, "runner_name")
	};
}
function findOwnJob(jobs, { checkRunId, runnerName, jobId }) {
	const byId = jobs.find((one) => checkRunId !== void 0 && one.id === checkRunId);
	if (byId) return byId;
	const running = jobs.filter((one) => one.status === "RUNNING");
	const here = running.filter((one) => runnerName !== void 0 && one.runnerName === runnerName);
	if (here.length === 1) return here[0];
	const named = running.filter(({ name }) => {
		const last = name.split(" / ").at(-1) ?? "";
		return jobId !== void 0 && (last === jobId || last.startsWith(`${jobId} (`));
	});
	return named.length === 1 ? named[0] : void 0;
}
const nonFailures = [
	"CANCELED",
	"SUCCESS",
	"FINISH",
	"SKIP"
];
function aggregateStatus(jobs, complete) {
	const codes = jobs.map((job) => job.status);
	if (codes.includes("FAIL")) return "FAIL";
	return complete && codes.every((code) => nonFailures.includes(code)) && nonFailures.find((end) => codes.includes(end)) || "UNKOWN";
}
const maxAnnotations = 5;
const maxAnnotatedJobs = 9;
const batchSize = 3;
const maxAnnotationPages = 3;
const runnerMessages = /^Process completed with exit code|^The operation was canceled\.?$/;
const timeExceeded = /\bhas exceeded the maximum execution time of\b/;
async function readAnnotations(jobs, get) {
	const asked = jobs.filter((job) => job.id !== void 0).slice(0, maxAnnotatedJobs);
	let all = {
		errors: [],
		timedOut: false
	};
	for (let index = 0; index < asked.length && all.errors.length < maxAnnotations && !all.problem; index += batchSize) {
		const batch = asked.slice(index, index + batchSize);
		const read = [all, ...await Promise.all(batch.map((job) => readJobAnnotations(job, get)))];
		all = {
			errors: mergeAlike(read.flatMap(({ errors }) => errors)),
			timedOut: read.some(({ timedOut }) => timedOut),
			problem: read.find(({ problem }) => problem)?.problem
		};
	}
	return {
		...all,
		errors: all.errors.slice(0, maxAnnotations)
	};
}
async function readJobAnnotations(job, get) {
	let errors = [];
	let timedOut = false;
	try {
		for (let page = 1; page <= maxAnnotationPages && errors.length < maxAnnotations; page += 1) {
			const values = listAt(await get(`check-runs/${job.id}/annotations?per_page=${perPage}&page=${page}`));
			timedOut ||= values.some((value) => timeExceeded.test(textAt(value, "message") ?? ""));
			errors = mergeAlike([...errors, ...values.flatMap((value) => toAnnotation(value, job))]);
			if (values.length < perPage) break;
		}
		return {
			errors,
			timedOut
		};
	} catch (problem) {
		return {
			errors,
			timedOut,
			problem
		};
	}
}
const mergeAlike = (errors) => uniqueBy(errors, ({ at, text }) => `${at} ${text}`);
function toAnnotation(value, { url }) {
	const text = firstLine(textAt(value, "message")) ?? firstLine(textAt(value, "title"));
	if (textAt(value, "annotation_level") !== "failure" || text === void 0 || runnerMessages.test(text)) return [];
	const path = textAt(value, "path");
	const line = numberAt(value, "start_line");
	return [{
		at: path === ".github" ? void 0 : path && line ? `${path}:${line}` : path,
		text,
		url
	}];
}
// src/message/payload.ts
function buildTaskPayload(run, options) {
	const names = {
		pipelineName: options.pipelineName || (run.workflow ?? ""),
		stageName: options.stageName || (run.job ?? ""),
		taskName: options.taskName || (run.job ?? "")
	};
	const statusName = payloadStatusName(options.status, options.language);
	return {
		event: "task",
		action: "status",
		task: {
			pipelineId: run.workflowId ?? 0,
			...names,
			buildNumber: run.runNumber ?? 0,
			statusCode: options.status,
			statusName,
			pipelineUrl: runUrl(run),
			message: describeStatus(names, statusName)[options.language]
		},
		sources: [{
			repo: run.repository === void 0 ? "" : `${repositoryUrl(run)}.git`,
			branch: run.branch ?? "",
			commitId: run.sha ?? "",
			privousCommitId: run.before ?? ""
		}],
		globalParams: [...run.params, ...options.globalParams]
	};
}
function describeStatus({ pipelineName, stageName, taskName }, status) {
	const part = (noun, name) => name && `${noun}[${name}]`;
	const lowerCase = status.charAt(0).toLowerCase() + status.slice(1);
	return {
		en: `[${pipelineName}]Pipeline ${part("stage", stageName)}${part("job", taskName)}${lowerCase}`,
		zh: `[${pipelineName}]流水线${part("阶段", stageName)}${part("任务", taskName)}${status}`
	};
}
const maxMessageBytes = 4096;
function toYunxiaoPayload(payload, run) {
	const { event, action, task, sources, globalParams } = payload;
	const runId = String(run.runId ?? "");
	const actor = run.actor ?? "";
	return {
		event,
		action,
		task: {
			...task,
			pipelineId: task.pipelineId === 0 ? runId : String(task.pipelineId),
			buildNumber: String(task.buildNumber),
			executorId: actor,
			executorName: actor,
			pipelineTags: "",
			pipelineEnvironment: "",
			flowInstId: runId,
			pipelineInstId: String(run.runAttempt),
			pipelineMark: ""
		},
		sources: sources.map((source) => ({
			name: run.repository ?? "",
			sign: "",
			type: "githubGit",
			data: {
				...source,
				commitMsg: truncateBytes(run.title ?? "", maxMessageBytes),
				args: []
			},
			...source
		})),
		globalParams: globalParams.map(({ key, value }) => ({
			id: null,
			key,
			value
		})),
		pipeline: null,
		artifacts: []
	};
}
// src/message/phrases.ts
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const phrases = {
	comma: {
		en: ", ",
		zh: "，"
	},
	brackets: (text) => ({
		en: ` (${text})`,
		zh: `（${text}）`
	}),
	more: (count) => ({
		en: `and ${count} more`,
		zh: `另有 ${count} 个`
	}),
	moreFailed: (count) => ({
		en: `and ${count} more failed`,
		zh: `另有 ${count} 个失败`
	}),
	compare: {
		en: "compare",
		zh: "查看对比"
	},
	viewLog: {
		en: "View log",
		zh: "查看日志"
	},
	viewChanges: {
		en: "Changes",
		zh: "查看改动"
	},
	testCounts: ({ failed, passed, skipped, flaky = 0 }) => ({
		en: [
			`${failed} failed`,
			`${passed} passed`,
			`${flaky} of them flaky`,
			`${skipped} skipped`
		],
		zh: [
			`失败 ${failed}`,
			`通过 ${passed}`,
			`其中不稳定 ${flaky}`,
			`跳过 ${skipped}`
		]
	}),
	failedTests: ({ failed, passed, skipped }) => ({
		en: `${failed} of ${plural(failed + passed + skipped, "test")} failed`,
		zh: `${failed + passed + skipped} 个测试中 ${failed} 个失败`
	}),
	failedJobs: (failed, all) => ({
		en: `${failed} of ${plural(all, "job")} failed`,
		zh: `${all} 个作业中 ${failed} 个失败`
	}),
	stepsFailed: (more) => ({
		en: `${more} failed`,
		zh: `${more || " "}失败`
	}),
	canceledDuring: {
		en: "Canceled during ",
		zh: "取消时正在运行 "
	},
	timedOut: (duration) => ({
		en: `Timed out${duration && ` after ${duration}`}`,
		zh: `运行${duration && ` ${duration}后`}超时`
	}),
	failing: (streak) => {
		const { count, more, first } = streak;
		if (more) return phrases.failingSince(streak);
		const sha = first?.sha?.slice(0, 7);
		const bad = sha === void 0 ? noText : {
			en: `, first bad commit ${sha}`,
			zh: `，首个失败提交 ${sha}`
		};
		return {
			en: `failing since #${first?.runNumber ?? "?"} (${count + 1} runs${bad.en})`,
			zh: `自 #${first?.runNumber ?? "?"} 起失败（共 ${count + 1} 次${bad.zh}）`
		};
	},
	failingSince: ({ count, more, first }) => {
		if (more) return {
			en: `failing for at least ${count} runs`,
			zh: `已连续失败至少 ${count} 次`
		};
		const run = first?.runNumber ?? "?";
		return {
			en: `failing since #${run}, ${count + 1} runs`,
			zh: `自 #${run} 起失败，共 ${count + 1} 次`
		};
	},
	fixed: ({ count, more }, duration = "") => ({
		en: `fixed after ${more ? "at least " : ""}${plural(count, "failed run")}${duration && `, ${duration}`}`,
		zh: `连续失败${more ? "至少" : ""} ${count} 次后恢复${duration && `，历时 ${duration}`}`
	}),
	run: (number, attempt) => ({
		en: `run ${number}${attempt > 1 ? `, attempt ${attempt}` : ""}`,
		zh: `第 ${number} 次运行${attempt > 1 ? `，第 ${attempt} 次尝试` : ""}`
	}),
	schedule: {
		en: "schedule",
		zh: "定时触发"
	}
};
const units = {
	en: [
		"d",
		"h",
		"m",
		"s"
	],
	zh: [
		" 天",
		" 小时",
		" 分",
		" 秒"
	]
};
const unitSeconds = [
	86400,
	3600,
	60,
	1
];
function formatDuration(ms, language) {
	if (Number.isNaN(ms)) return "";
	const seconds = Math.max(0, Math.round(ms / 1e3));
	const largest = unitSeconds.findIndex((size) => seconds >= size || size === 1);
	return unitSeconds.map((size, index) => Math.floor(seconds % (unitSeconds[index - 1] ?? 1e400) / size)).map((count, index) => ({
		count,
		index,
		text: `${count}${units[language][index]}`
	})).filter(({ count, index }) => index === largest || index === largest + 1 && count > 0).map(({ text }) => text).join(" ");
}
function formatSeconds(seconds, language) {
	if (seconds >= 9.95) return formatDuration(seconds * 1e3, language);
	return `${seconds.toFixed(1)}${units[language][3]}`;
}
function formatSize(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	const names = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const power = Math.min(names.length, Math.floor(Math.log10(bytes) / 3));
	return `${(bytes / 1e3 ** power).toFixed(1)} ${names[power - 1]}`;
}
// src/message/message-context.ts
function buildMessageContext(input) {
	const { options, run, status, now } = input;
	const isRunScope = options.scope !== "job";
	const job = options.taskName || (isRunScope ? void 0 : run.jobName ?? run.job);
	const page = options.checkRunId === "" ? run.jobUrl : jobUrl(run, options.checkRunId);
	const ms = now.getTime() - Date.parse(run.startedAt ?? "");
	return {
		...input,
		payload: buildTaskPayload(run, {
			...options,
			status,
			taskName: job ?? ""
		}),
		language: options.language,
		job,
		author: run.authorLogin ?? run.authorName,
		logUrl: isRunScope || !page ? runUrl(run) : page,
		timedOut: run.timedOut === true && (status === "FAIL" || status === "CANCELED"),
		duration: isFinal(status) ? formatDuration(ms, options.language) : ""
	};
}
function buildIdentity({ run, job, options, env }) {
	return {
		repository: run.repository ?? "",
		server: run.server,
		workflow: run.workflow ?? "",
		branch: fullBranch(run) ?? "",
		runId: String(run.runId ?? ""),
		runNumber: run.runNumber ?? 0,
		runAttempt: run.runAttempt,
		job: job ?? "",
		checkRunId: options.checkRunId,
		step: env.GITHUB_ACTION ?? ""
	};
}
function fullBranch({ branch, headOwner }) {
	return branch !== void 0 && headOwner !== void 0 ? `${headOwner}:${branch}` : branch;
}
// src/message/fields.ts
const fields = {
	repository: { value: repositoryValues },
	workflow: { value: ({ payload }) => payload.task.pipelineName },
	job: {
		needs: "job-name",
		value: ({ job }) => job
	},
	stage: { value: ({ payload }) => payload.task.stageName },
	status: { value: ({ status, language }) => statusLabel(status, language) },
	actor: { value: ({ run }) => run.actor },
	event: { value: ({ run }) => run.eventName },
	branch: { value: ({ run }) => fullBranch(run) },
	commit: {
		needs: "title",
		value: commitValues
	},
	author: {
		needs: "author",
		value: ({ author }) => author
	},
	run: { value: runValues },
	duration: {
		needs: "start",
		value: ({ duration }) => duration
	},
	jobs: {
		list: true,
		needs: "jobs",
		value: jobValues
	},
	"failed-steps": {
		list: true,
		needs: "failed-steps",
		value: failedStepValues
	},
	streak: {
		needs: "streak",
		value: describeStreak
	},
	"pull-request": { value: pullRequestValues },
	changes: {
		list: true,
		value: changeValues
	},
	tests: {
		list: true,
		needs: "tests",
		value: testValues
	},
	errors: {
		list: true,
		needs: "errors",
		value: errorValues
	},
	artifacts: {
		list: true,
		needs: "artifacts",
		value: artifactValues
	},
	params: {
		list: true,
		value: ({ payload }) => payload.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }))
	},
	link: { value: ({ logUrl: url }) => [{
		text: url,
		url
	}] }
};
const tag = {
	en: "Tag",
	zh: "标签"
};
function buildField(name, context) {
	const { run, options, language } = context;
	const pull = options.content.includes("pull-request") ? run.pullRequest : void 0;
	const row = fields[name];
	if (name === "branch" && pull?.head && pull.base) return void 0;
	const repeated = name === "commit" && pull?.title;
	const value = row.value(context) ?? "";
	const values = (typeof value === "string" ? [{ text: value }] : value).filter(({ text }) => text !== "" && text !== repeated);
	const list = values.some(({ status }, index) => row.list && (index > 0 || status));
	const label = name === "branch" && run.isTag ? tag : labels[name];
	return values.length === 0 ? void 0 : {
		name,
		label: label[language],
		values,
		list
	};
}
function repositoryValues({ run }) {
	return [{
		text: run.repository ?? "",
		url: repositoryUrl(run)
	}];
}
function commitValues({ run }) {
	return [{
		text: run.sha?.slice(0, 7) ?? "",
		url: commitUrl(run, run.sha)
	}, { text: run.title ?? "" }];
}
function runValues({ run: { runNumber }, payload }) {
	return [{
		text: runNumber ? `#${runNumber}` : "",
		url: payload.task.pipelineUrl
	}];
}
function jobValues({ run, language }) {
	return run.jobs?.map(({ name, startedAt = "", completedAt = "", url, status }) => {
		const time = formatDuration(Date.parse(completedAt) - Date.parse(startedAt), language);
		return {
			text: name + (time && ` (${time})`),
			url,
			status
		};
	});
}
function failedStepValues({ run }) {
	return (run.jobs ?? [{
		name: "",
		url: void 0,
		failedSteps: run.failedSteps ?? []
	}]).flatMap(({ name, failedSteps = [], url }) => failedSteps.map((step) => ({
		text: name === "" ? step : `${name} / ${step}`,
		url,
		status: "FAIL"
	})));
}
function describeStreak({ run, status, language, now }) {
	const failures = run.history?.failures;
	if (failures === void 0 || failures.count === 0) return "";
	if (status === "FAIL") return phrases.failing(failures)[language];
	if (status !== "SUCCESS") return "";
	const ms = now.getTime() - Date.parse(failures.first?.startedAt ?? "");
	return phrases.fixed(failures, ms > 0 && !failures.more ? formatDuration(ms, language) : "")[language];
}
function pullRequestValues({ run }) {
	if (run.pullRequest === void 0) return [];
	const { number, title = "", url, head, base } = run.pullRequest;
	return [
		{
			text: `#${number}`,
			url
		},
		{ text: title },
		{ text: head && base ? `(${head} → ${base})` : "" }
	];
}
function changeValues({ run: { pushed, changesUrl: url }, language }) {
	if (pushed === void 0) return [];
	const rest = pushed.more > 0 ? phrases.more(pushed.more)[language] : url === void 0 ? "" : phrases.compare[language];
	return [...pushed.commits.map(({ title, author }) => author === void 0 ? title : `${title} (${author})`).map((text) => ({ text })), {
		text: rest,
		url
	}];
}
function testValues(context) {
	const { failures = [], failed = 0 } = context.run.tests ?? {};
	const rest = failed - failures.length;
	return [
		...failures.map(({ name, text }) => ({
			text: text === "" ? name : `${name}: ${text}`,
			status: "FAIL"
		})),
		{ text: rest > 0 && failures.length > 0 ? phrases.moreFailed(rest)[context.language] : "" },
		{ text: describeTests(context) }
	];
}
function describeTests({ run: { tests }, language }) {
	if (tests === void 0) return "";
	const counts = phrases.testCounts(tests)[language].filter((text) => !/^0 |\s0$/.test(text));
	const time = tests.seconds === void 0 ? "" : phrases.brackets(formatSeconds(tests.seconds, language))[language];
	return counts.length === 0 ? "" : `${counts.join(phrases.comma[language])}${time}`;
}
function errorValues({ run }) {
	return run.annotations?.map(({ at, text, url }) => ({
		text: at ? `${at}: ${text}` : text,
		url,
		status: "FAIL"
	}));
}
const maxArtifacts = 10;
function artifactValues({ run, language }) {
	const artifacts = run.artifacts ?? [];
	const texts = artifacts.slice(0, maxArtifacts).map(({ name, bytes }) => bytes === void 0 ? name : `${name} (${formatSize(bytes)})`);
	const rest = artifacts.length - maxArtifacts;
	const url = `${runUrl(run)}#artifacts`;
	return [...texts, rest > 0 ? phrases.more(rest)[language] : ""].map((text) => ({
		text,
		url
	}));
}
// src/message/summary.ts
const maxQuotes = 5;
const maxNamedSteps = 3;
const shorten = (text) => truncateBytes(text, 240);
function shows({ options }, line) {
	return !options.content.includes(line);
}
function buildCause(context) {
	const pieces = buildReason(context);
	const { quotes, count } = context.status === "FAIL" ? findEvidence(context) : noEvidence;
	const shown = quotes.slice(0, maxQuotes).map(({ name, text, url }) => ({
		name: shorten(name),
		text: shorten(text),
		url
	}));
	const rest = count > shown.length ? phrases.more(count - shown.length)[context.language] : "";
	return [...pieces.length > 0 ? [{
		kind: "reason",
		pieces
	}] : [], ...shown.length > 0 ? [{
		kind: "evidence",
		quotes: shown,
		rest
	}] : []];
}
function buildCircumstances(context) {
	const { run, status, duration, language } = context;
	const where = [
		shows(context, "repository") ? repositoryValues(context) : [],
		buildRef(context),
		shows(context, "commit") ? commitValues(context) : []
	].map((part) => part.filter(({ text }) => text !== "").map(({ text, url }) => ({
		text: shorten(text),
		url
	}))).filter((part) => part.length > 0);
	const failures = status === "SUCCESS" && shows(context, "streak") ? run.history?.failures : void 0;
	const who = [
		shows(context, "actor") ? run.eventName === "schedule" ? phrases.schedule[language] : run.actor ?? "" : "",
		shows(context, "duration") ? duration : "",
		shows(context, "run") && run.runNumber !== void 0 ? phrases.run(run.runNumber, run.runAttempt)[language] : "",
		failures && failures.count > 0 ? phrases.fixed(failures)[language] : ""
	].filter((part) => part !== "");
	return [...where.length > 0 ? [{
		kind: "where",
		parts: where
	}] : [], ...who.length > 0 ? [{
		kind: "who",
		parts: who
	}] : []];
}
function buildReason(context) {
	const { run, status, timedOut, duration, language, options } = context;
	if (status !== "FAIL" && status !== "CANCELED") return [];
	const { jobs = [], tests, history } = run;
	const isRunScope = options.scope !== "job";
	const failedJobs = isRunScope && shows(context, "jobs") ? jobs.filter(hasFailed).length : 0;
	const streak = status === "FAIL" && shows(context, "streak") ? history?.failures : void 0;
	const failedTests = shows(context, "tests") && tests && tests.failed > 0 ? phrases.failedTests(tests)[language] : "";
	return [
		timedOut ? [{ text: phrases.timedOut(duration)[language] }] : [],
		shows(context, "failed-steps") && !isRunScope ? buildSteps(context, failedTests === "" && !timedOut) : [],
		failedJobs > 0 ? [{ text: phrases.failedJobs(failedJobs, jobs.length)[language] }] : [],
		failedTests === "" ? [] : [{ text: failedTests }],
		streak && streak.count > 0 ? [{ text: phrases.failingSince(streak)[language] }] : []
	].filter((part) => part.length > 0).flatMap((part, index) => index === 0 ? part : [{ text: " · " }, ...part]);
}
const hasFailed = ({ status }) => status === "FAIL";
function buildSteps({ run, language }, saysFailed) {
	const { failedSteps = [], canceledStep } = run;
	if (failedSteps.length === 0) return canceledStep ? [{ text: phrases.canceledDuring[language] }, {
		text: shorten(canceledStep),
		strong: true
	}] : [];
	const names = failedSteps.slice(0, maxNamedSteps).flatMap((text, index) => {
		const step = {
			text: shorten(text),
			strong: true
		};
		return index === 0 ? [step] : [{ text: phrases.comma[language] }, step];
	});
	const rest = failedSteps.length - maxNamedSteps;
	const more = rest > 0 ? ` ${phrases.more(rest)[language]}` : "";
	const end = saysFailed ? phrases.stepsFailed(more)[language] : more;
	return end === "" ? names : [...names, { text: end }];
}
const noEvidence = {
	quotes: [],
	count: 0
};
function findEvidence(context) {
	const { run, language } = context;
	const { tests, annotations = [], jobs = [] } = run;
	if (shows(context, "tests") && tests && tests.failures.length > 0) return {
		quotes: tests.failures.map(({ name, text }) => ({
			name,
			text
		})),
		count: tests.failed
	};
	const quotes = annotations.map(({ at, text, url }) => at === void 0 ? {
		name: text,
		text: "",
		url
	} : {
		name: at,
		text,
		url
	});
	if (shows(context, "errors") && quotes.length > 0) return {
		quotes,
		count: quotes.length
	};
	const failed = shows(context, "jobs") ? jobs.filter(hasFailed) : [];
	return {
		quotes: failed.map(({ name, failedSteps = [], url }) => ({
			name,
			text: failedSteps.join(phrases.comma[language]),
			url
		})),
		count: failed.length
	};
}
function buildRef(context) {
	const { run } = context;
	const { branch, headOwner, isTag, pullRequest: pull } = run;
	if (pull) return shows(context, "pull-request") ? [{
		text: `PR #${pull.number}`,
		url: pull.url
	}] : [];
	if (branch === void 0 || !shows(context, "branch")) return [];
	const url = headOwner === void 0 ? treeUrl(run, isTag ? "tag" : "branch", branch) : void 0;
	return [{
		text: fullBranch(run) ?? "",
		url
	}];
}
// src/message/variables.ts
const variables = {
	PIPELINE_ID: ({ payload }) => payload.task.pipelineId,
	PIPELINE_NAME: ({ payload }) => payload.task.pipelineName,
	BUILD_NUMBER: ({ payload }) => payload.task.buildNumber,
	BUILD_REMARK: ({ run }) => run.remark,
	BUILD_EXECUTOR: ({ run }) => run.actor,
	BUILD_MESSAGE: ({ run: { actor = "", eventName = "" } }) => `${actor}·${eventName}`,
	DATETIME: ({ now, options }) => dateTime(now, options.timeZone),
	TIMESTAMP: ({ now }) => now.getTime(),
	CI_SOURCE_NAME: ({ run }) => run.repository?.split("/")[1],
	CI_COMMIT_REF_NAME: ({ run }) => run.branch,
	CI_COMMIT_TITLE: ({ run }) => run.title,
	CI_COMMIT_SHA: ({ run }) => run.sha,
	CI_COMMIT_ID: ({ run }) => run.sha?.slice(0, 8),
	STATUS: ({ status }) => status,
	STATUS_NAME: ({ status, language }) => statusLabel(status, language),
	STAGE_NAME: ({ payload }) => payload.task.stageName,
	TASK_NAME: ({ payload }) => payload.task.taskName,
	PIPELINE_URL: ({ payload }) => payload.task.pipelineUrl,
	DURATION: ({ duration }) => duration,
	COMMIT_AUTHOR: ({ author }) => author,
	EVENT_NAME: ({ run }) => run.eventName,
	REPOSITORY: ({ run }) => run.repository,
	REASON: (context) => joinTexts(buildReason({
		...context,
		options: {
			...context.options,
			content: []
		}
	}), ""),
	FAILED_STEPS: (context) => joinTexts(failedStepValues(context), ", "),
	TESTS: describeTests,
	CHANGES_URL: ({ run }) => run.changesUrl ?? "",
	LOG_URL: ({ logUrl }) => logUrl
};
function joinTexts(parts, separator) {
	return parts.map(({ text }) => text).join(separator);
}
Object.keys(variables);
function dateTime(moment, timeZone) {
	return (timeZone === "UTC" ? moment.toISOString().slice(0, 19) : moment.toLocaleString("sv", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium"
	})).replace(/[T: ]/g, "-");
}
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(\|\w+)?(?::-([^{}]*))?\}/g;
const runnerNames = /^(?:INPUT_|STATE_|ACTIONS_)|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/i;
function referencesIn(text) {
	return [...text.matchAll(reference)].flatMap(([, dollar, name = ""]) => dollar === "$" ? [] : name);
}
function expand(text, context) {
	const result = {
		spans: [],
		unknown: new Set(),
		refused: new Set()
	};
	const { spans } = result;
	let end = 0;
	for (const match of text.matchAll(reference)) {
		appendSpan(spans, {
			source: "template",
			text: text.slice(end, match.index)
		});
		end = match.index + match[0].length;
		const span = match[1] === "$" ? {
			source: "template",
			text: match[0].slice(1)
		} : toSpan(match, context);
		if (typeof span !== "string") appendSpan(spans, span);
		else {
			result[span].add(match[2] ?? "");
			appendSpan(spans, {
				source: "template",
				text: match[0]
			});
		}
	}
	appendSpan(spans, {
		source: "template",
		text: text.slice(end)
	});
	return result;
}
function toSpan(match, context) {
	const [, , name = "", filter, written] = match;
	const own = Object.hasOwn(variables, name) ? String(variables[name]?.(context) ?? "") : void 0;
	if (runnerNames.test(name) || looksLikeCredential(name)) return "refused";
	const raw = filter === "|raw" || written?.endsWith("|raw") === true;
	if (filter !== void 0 && !raw) return "unknown";
	const fallback = written?.replace(/\|raw$/, "");
	const value = own ?? (Object.hasOwn(context.env, name) ? context.env[name] : void 0);
	if (value !== void 0 && (value !== "" || fallback === void 0)) return {
		source: raw ? "raw" : "value",
		text: value
	};
	return fallback === void 0 ? "unknown" : {
		source: "template",
		text: fallback
	};
}
function appendSpan(spans, span) {
	const last = spans.at(-1);
	if (span.text === "") return;
	if (last?.source === span.source) spans[spans.length - 1] = {
		...last,
		text: last.text + span.text
	};
	else spans.push(span);
}
const credentialPart = /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|CREDENTIAL|CREDS|COOKIE|BEARER|JWT|SESSION|WEBHOOK|PRIVATE|(?<!MON|DON|TUR|HOC)KEY(?!WORD|BOARD)|AUTH(?!OR(?!I[SZ]))/;
const credentialWord = /^(?:\w*(?<!BY|COM|TRES|SUR)PASS|(?:GH|GITHUB|GITLAB)?PAT|[TH]?OTP|SAS|(?:PG|DB|SENTRY)?DSN)\d*$/;
const credentialPhrase = /(?<!^OLD)(?<=\w)PWD(?![A-Z])|_PROXY$|CONN(?:ECTION)?_?STR|(?:DATABASE|DATASOURCE|DB|MONGO|REDIS|VALKEY|POSTGRES|PG|SQL|MARIA|ORACLE|AMQP|RABBIT|BROKER|KAFKA|NATS|ELASTIC|OPENSEARCH|CLICKHOUSE|COUCH|CASSANDRA|SCYLLA|COCKROACH|NEO4J|MEMCACHE|INFLUX|SUPABASE)\w*_UR[IL]S?$/;
function looksLikeCredential(name) {
	const upper = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
	return credentialPhrase.test(upper) || upper.split("_").some((word) => credentialPart.test(word) || credentialWord.test(word));
}
// src/message/requirements.ts
function findRequirements(options, run, status, decision) {
	const required = ["run-page"];
	required.push(...options.rendersText ? messageRequirements(options) : payloadRequirements[options.payloadFormat]);
	if (status === void 0) required.push("jobs");
	for (const each of [decision, shouldReport(options.mentionOn, status)]) if (each.kind === "undecided") required.push(...each.needs);
	const optional = options.rendersText && options.content.includes("summary") ? summaryRequirements(options) : [];
	const find = (requirements) => new Set(requirements.flatMap((name) => name !== "tests" && findLookup[name](options, run, status) || []));
	const needed = find(required);
	const wanted = find(optional);
	const isOver = status === void 0 || isFinal(status);
	return {
		lookups: needed.union(wanted),
		optional: wanted.difference(needed),
		tests: options.testReports.length > 0 && isOver && [...required, ...optional].includes("tests")
	};
}
const payloadRequirements = {
	documented: ["job-name", "workflow-id"],
	flow: [
		"job-name",
		"workflow-id",
		"title"
	]
};
const variableRequirements = new Map([
	["TASK_NAME", ["job-name"]],
	["DURATION", ["start"]],
	["CI_COMMIT_TITLE", ["title"]],
	["COMMIT_AUTHOR", ["author"]],
	["PIPELINE_ID", ["workflow-id"]],
	["BUILD_REMARK", ["remark"]],
	["REASON", ["failed-steps", "tests"]],
	["FAILED_STEPS", ["failed-steps"]],
	["TESTS", ["tests"]]
]);
function messageRequirements({ content, title, custom, mentions }) {
	const names = [title, custom].flatMap(referencesIn);
	return [
		...content.flatMap((name) => name === "summary" ? [] : fields[name].needs ?? []),
		...names.flatMap((name) => variableRequirements.get(name) ?? []),
		...title === "" && !content.includes("summary") ? ["job-name"] : [],
		...mentions.some(({ kind }) => kind === "author") ? ["login"] : []
	];
}
function summaryRequirements({ title }) {
	return [
		...title === "" ? ["job-name"] : [],
		"failed-steps",
		"tests",
		"annotations",
		"title",
		"start"
	];
}
const findLookup = {
	"job-name": ({ scope, taskName }, { jobName }) => scope === "job" && taskName === "" && jobName === void 0 && "job",
	start: ({ scope }, { startedAt }, status) => startedAt === void 0 && (status === void 0 || isFinal(status)) && (scope === "job" ? "job" : "run"),
	title: (_, { sha, title }) => sha !== void 0 && title === void 0 && "commit",
	author: (_, { sha, authorLogin, authorName }) => sha !== void 0 && (authorLogin ?? authorName) === void 0 && "commit",
	login: (_, { sha, authorLogin }) => sha !== void 0 && authorLogin === void 0 && "commit",
	"workflow-id": (_, { workflowId }) => workflowId === void 0 && "run",
	remark: (_, { remark }) => remark === void 0 && "run",
	"run-page": (_, { forge }) => forge === "gitea" && "run",
	jobs: () => "jobs",
	"failed-steps": ({ scope }, _, status) => mayHaveFailed(status) && (scope === "job" ? "job" : "jobs"),
	errors: ({ scope }, _, status) => scope !== "job" && mayHaveFailed(status) && "errors",
	annotations: ({ scope }, _, status) => scope !== "job" && (status === void 0 || status === "FAIL") && "errors",
	history: () => "history",
	timeout: ({ scope }, { timedOut }) => scope !== "job" && timedOut === void 0 && "timeout",
	streak: (_options, _run, status) => (status === void 0 || status === "FAIL" || status === "SUCCESS") && "streak",
	artifacts: () => "artifacts"
};
function mayHaveFailed(status) {
	return status === void 0 || status === "FAIL" || status === "CANCELED" || status === "UNKOWN";
}
// src/message/collect.ts
async function resolveStatus({ status, scope, neededJobs }, jobStatus, readRun) {
	if (status !== void 0) return status;
	if (scope === "job") return jobStatus();
	if (scope === "workflow-run") return (await readRun()).status ?? "UNKOWN";
	return neededJobs && aggregateStatus(neededJobs, true);
}
async function collect(known, status, decision, options, sources) {
	const run = options.neededJobs ? {
		...known,
		jobs: options.neededJobs
	} : known;
	const { lookups, optional, tests } = findRequirements(options, run, status, decision);
	const [found, results] = await Promise.all([lookups.size > 0 ? sources.lookUp(run, lookups) : {
		run,
		notes: []
	}, tests ? sources.readTests() : void 0]);
	const complete = results === void 0 ? found.run : {
		...found.run,
		tests: results
	};
	return {
		run: complete,
		status: status ?? aggregateStatus(complete.jobs ?? [], complete.jobsComplete ?? false),
		notes: uniqueBy(found.notes.filter(({ lookup, forbidden }) => !forbidden || !optional.has(lookup)), ({ text }) => text.en)
	};
}
// src/message/message.ts
function findIds(mentions, kind) {
	return mentions.flatMap((mention) => mention.kind === kind ? [mention.value] : []);
}
function concatText(spans) {
	return spans.map((span) => span.text).join("");
}
function titleSpans(title, { language }, withPlace = true) {
	if (title.kind === "own") return title.spans;
	const rest = [withPlace ? title.place : "", title.subject].filter((part) => part !== "");
	return [{
		source: "template",
		text: title.word + (rest.length === 0 ? "" : colon[language])
	}, {
		source: "value",
		text: rest.join(" · ")
	}].filter(({ text }) => text !== "");
}
const structure = new Set([...[
	"event",
	"action",
	"status",
	"statusCode",
	"statusName",
	"word",
	"mark",
	"language",
	"source",
	"kind",
	"type"
], ...[
	"url",
	"pipelineUrl",
	"repo",
	"server",
	"repository",
	"commitId",
	"privousCommitId",
	"runId",
	"checkRunId"
]]);
function redactMessage(message, redact) {
	const { mentions, ...rest } = message;
	const json = JSON.stringify(rest);
	return {
		...JSON.parse(json, function hide(key, value) {
			if (typeof value !== "string" || structure.has(key)) return value;
			return key === "name" && ("values" in this || "data" in this) ? value : redact(value);
		}),
		mentions
	};
}
function groupBlocks(blocks, link) {
	const groups = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (block.kind !== "field") groups.push(block);
		else if (link === "elsewhere" && block.field.name === "link") continue;
		else if (last?.kind === "fields") groups[groups.length - 1] = {
			...last,
			fields: [...last.fields, block.field]
		};
		else groups.push({
			kind: "fields",
			fields: [block.field]
		});
	}
	return groups;
}
function findCustom({ blocks }) {
	return blocks.find((block) => block.kind === "custom")?.spans ?? [];
}
function listTexts(block) {
	return block.kind === "custom" ? block.spans.map(({ text }) => text) : listValues(block);
}
function listValues(block) {
	switch (block.kind) {
		case "reason": return block.pieces.flatMap(({ text, strong }) => strong ? [text] : []);
		case "evidence": return block.quotes.flatMap(({ name, text }) => [name, text]);
		case "field": return block.field.values.map(({ text }) => text);
		case "where": return block.parts.flatMap((part) => part.map(({ text }) => text));
		case "who": return block.parts;
		case "custom": return block.spans.flatMap(({ source, text }) => source === "value" ? [text] : []);
	}
}
// src/message/compose.ts
function compose(input) {
	const { options, status, run } = input;
	const context = buildMessageContext(input);
	const { payload, timedOut, language } = context;
	const title = expand(options.title, context);
	const custom = expand(options.custom, context);
	const { mentions, warnings } = resolveMentions(context);
	const showsChanges = options.content.includes("summary") && run.changesUrl !== void 0;
	return {
		message: {
			task: payload,
			...options.payloadFormat === "flow" ? { flow: toYunxiaoPayload(payload, run) } : {},
			status,
			timedOut,
			language,
			mark: statusTitle(status, timedOut).mark,
			title: isBlank(title.spans) ? buildDefaultTitle(context) : {
				kind: "own",
				spans: title.spans
			},
			blocks: buildBlocks(context, custom.spans),
			links: [{
				text: phrases.viewLog[language],
				url: context.logUrl
			}, ...showsChanges ? [{
				text: phrases.viewChanges[language],
				url: run.changesUrl
			}] : []],
			mentions,
			identity: buildIdentity(context)
		},
		warnings: [...[...title.unknown.union(custom.unknown)].map(unknownReference), ...warnings],
		refused: [...title.refused.union(custom.refused)].map(refusedReference)
	};
}
const isBlank = (spans) => concatText(spans).trim() === "";
function buildBlocks(context, custom) {
	const { content } = context.options;
	const own = isBlank(custom) ? [] : [{
		kind: "custom",
		spans: custom
	}];
	const blocks = content.flatMap((name) => {
		if (name === "summary") return [
			...buildCause(context),
			...own,
			...buildCircumstances(context)
		];
		const field = buildField(name, context);
		return field === void 0 ? [] : [{
			kind: "field",
			field
		}];
	});
	return content.includes("summary") ? blocks : [...blocks, ...own];
}
function buildDefaultTitle({ payload, job = "", run, status, timedOut, language }) {
	const { pipelineName } = payload.task;
	const repository = run.repository?.split("/").at(-1) ?? "";
	const pull = run.pullRequest && `PR #${run.pullRequest.number}`;
	const tag = run.isTag ? run.branch : void 0;
	return {
		kind: "default",
		word: statusTitle(status, timedOut)[language],
		place: [repository, pull ?? tag ?? ""].filter((part) => part !== "").join(" "),
		subject: truncateBytes([pipelineName, job].filter((part) => part !== "").join(" / "), 240),
		ref: pull ?? tag ?? fullBranch(run) ?? ""
	};
}
const unknownReference = (name) => ({
	en: `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`,
	zh: `引用 \${${name}} 没有值，已原样保留。请检查拼写，或给出默认值：\${${name}:-文本}。`
});
const refusedReference = (name) => ({
	en: `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
	zh: `引用 \${${name}} 未展开：看起来像凭据的名称，以及运行器自用的名称，绝不会写入消息。`
});
function resolveMentions(context) {
	const { options, status, run } = context;
	const mentions = new Map();
	const warnings = [];
	const wanted = options.mentionOn.length === 0 || shouldReport(options.mentionOn, status, run).kind === "report";
	for (const request of wanted ? options.mentions : []) {
		const people = findPeople(request, context);
		if (people.length === 0) warnings.push(describeMissing(request, context));
		for (const mention of people) mentions.set(JSON.stringify(mention), mention);
	}
	return {
		mentions: [...mentions.values()],
		warnings
	};
}
function findPeople(request, context) {
	if (request.kind === "all" || "value" in request) return [request];
	return context.options.mentionMap.get(findLogin(request, context)) ?? [];
}
function findLogin(request, { run }) {
	return (("login" in request ? request.login : request.kind === "actor" ? run.actor : run.authorLogin) ?? "").toLowerCase();
}
function describeMissing(request, context) {
	const login = findLogin(request, context);
	if (login === "") return request.kind === "actor" ? unknownActor : unknownAuthor;
	const roles = {
		actor: {
			en: `the actor (${login})`,
			zh: ` 触发者（${login}）`
		},
		author: {
			en: `the author (${login})`,
			zh: ` 提交人（${login}）`
		}
	};
	const who = request.kind === "actor" || request.kind === "author" ? roles[request.kind] : {
		en: `@${login}`,
		zh: login
	};
	const problem = context.options.mentionMap.has(login) ? {
		en: "has no ID for this channel in 'mention-map'",
		zh: "'mention-map' 中没有该渠道可用的 ID"
	} : {
		en: "is not in 'mention-map'",
		zh: "不在 'mention-map' 中"
	};
	return {
		en: `Not mentioned: ${who.en} ${problem.en}. Add a line such as ${login}: 13800000000.`,
		zh: `未能 @${who.zh}：${problem.zh}。请添加一行，例如 ${login}: 13800000000。`
	};
}
const unknownActor = {
	en: "Not mentioned: the GitHub login of the actor is not known. Use @login in 'mentions'.",
	zh: "未能 @ 触发者：不知道其 GitHub 登录名。请在 'mentions' 中使用 @login。"
};
const unknownAuthor = {
	en: "Not mentioned: the GitHub login of the author is not known. Check that 'github-token' may read the commit (contents: read) and that the commit's email address belongs to a GitHub account, or use 'actor'.",
	zh: "未能 @ 提交人：不知道其 GitHub 登录名。请确认 'github-token' 可以读取提交（contents: read）、提交所用的邮箱属于某个 GitHub 账号，或改用 'actor'。"
};
// src/main.ts
async function main(entry, env, started) {
	const stage = detectStage(entry);
	if (stage === void 0) return 0;
	const start = startStage(stage, env, started);
	try {
		return await Promise.race([runStage(start), nextUncaughtException()]);
	} catch (error) {
		return reportFailure(error, start);
	}
}
async function runStage(start) {
	const step = await loadStage(start);
	if (step === void 0) return 0;
	const report = await reportOn(step);
	publish(report, step.log);
	return step.settings.failOnError && (report.outcome === "failed" || report.outcome === "partial") ? 1 : 0;
}
async function reportOn(step) {
	const { selectors, dryRun } = step.settings;
	const early = await resolveStatus(step.settings, () => readJobStatus(step), step.run);
	const decision = shouldReport(selectors, early);
	if (decision.kind === "skip") return {
		outcome: "skipped",
		reason: step.stage.name === "main" && reportsInPost(step.settings) ? watchingJob : decision.reason,
		status: early
	};
	if (early === "RUNNING" && hasEndedBefore(step)) return {
		outcome: "skipped",
		reason: noStart,
		status: early
	};
	const collected = await collect(await step.run(), early, decision, step.settings, step);
	const { run, status, notes } = collected;
	if (step.stage.name === "main") saveJobFacts(run);
	logLookupNotes(step, notes, status === "UNKOWN" || decision.kind === "undecided" && lacksFacts(decision, run));
	const last = shouldReport(selectors, status, run);
	if (last.kind === "skip") return {
		outcome: "skipped",
		reason: last.reason,
		status
	};
	const message = buildMessage(step, collected);
	const { previewMessage, sendMessage } = await __nccwpck_require__.e(/* import() */ 568).then(__nccwpck_require__.bind(__nccwpck_require__, 9568));
	return dryRun ? previewMessage(step, message, new Date()) : sendMessage(step, message);
}
function hasEndedBefore({ settings, stage, input }) {
	const soFar = parseStatus(input("job-status"));
	return stage.name === "main" && reportsInPost(settings) && (soFar === "FAIL" || soFar === "CANCELED");
}
const noStart = {
	en: "the job had already failed or was canceled, so its start is not reported",
	zh: "作业此前已失败或已取消，不再报告开始"
};
function lacksFacts({ needs }, { history, timedOut }) {
	return needs.includes("history") && !history || needs.includes("timeout") && timedOut === void 0;
}
function buildMessage(step, { run, status }) {
	const { env, settings, secrets, log } = step;
	const composed = compose({
		options: settings,
		run,
		status,
		now: new Date(),
		env
	});
	for (const text of composed.warnings) log.warning(text);
	for (const text of composed.refused) log.error(text);
	return redactMessage(composed.message, secrets.redact);
}
// src/index.ts
const entry = process.argv[1]?.endsWith("post.js") ? "post" : "main";
process.stdout.on("error", () => {});
main(entry, process.env, Date.now()).then(exit);



/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(5554);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;