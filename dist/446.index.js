"use strict";
exports.id = 446;
exports.ids = [446, 813];
exports.modules = {
3813: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readGlobs: () => (
	readGlobs
),
readHeaders: () => (
	readHeaders
),
readParams: () => (
	readParams
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const mostPatterns = 100;
const mostStars = 20;
const mostPatternBytes = 1024;
function readGlobs(reader, name) {
const count = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.m)(reader.input(name)).length;
if (count > mostPatterns) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, name, `has ${count} patterns; at most ${mostPatterns} can be given. Write one that fits them all, such as reports/**/*.xml.`);
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, name, (pattern, refuse) => {
	const fix = "Write one pattern a line, such as reports/**/*.xml.";
	if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(pattern) > mostPatternBytes) return refuse(`is longer than ${mostPatternBytes} bytes. ${fix}`);
	if (pattern.split("*").length > 21) return refuse(`has more than ${mostStars} stars. ${fix}`);
	if (!/^(?:[\\/]|[a-z]:)/i.test(pattern) && !pattern.split(/[\\/]/).includes("..")) return pattern;
	return refuse(`('${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.g)(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`);
});
}
function readHeaders(reader) {
const forbidden = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, "webhook-headers", (line, refuse) => {
	const [, name = "", value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
	if (value === void 0) return refuse("is not 'Name: value' in plain ASCII. Write one header a line, such as X-Team: ci.");
	if (forbidden.test(name)) return refuse(`sets ${name}, which the action sets itself. Remove this line.`);
	return [name, value];
});
}
function readParams(reader) {
const text = reader.input("global-params");
try {
	if (text.startsWith("{")) return Object.entries(JSON.parse(text)).map(([key, value]) => ({
		key,
		value: typeof value === "string" ? value : JSON.stringify(value)
	}));
} catch {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "global-params", `begins with { but is not valid JSON. Write one KEY=value a line, or an object in JSON.`);
	return [];
}
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.f)(reader, "global-params", (line, refuse) => {
	const at = line.indexOf("=");
	if (at < 1) return refuse("is not 'KEY=value'. Write one a line, such as VERSION=1.2.");
	return {
		key: line.slice(0, at).trim(),
		value: line.slice(at + 1).trim()
	};
});
}
})
),
8446: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readMailTarget: () => (
	readMailTarget
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3813);
const maxMailboxes = 50;
const entries = /(?:"(?:\\.|[^"\\\r\n])*"?|[^"\r\n,;，、；])+/g;
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;
function readMailboxes(reader, name, text = reader.input(name)) {
const mailboxes = new Map();
for (const entry of text.match(entries) ?? []) {
	const mailbox = parseMailbox(entry.trim());
	if (typeof mailbox === "string") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, name, `has '${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__._)((0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(entry), 80)}'${mailbox}`);
	else if (mailbox !== void 0 && !mailboxes.has(mailbox.address.toLowerCase())) mailboxes.set(mailbox.address.toLowerCase(), mailbox);
}
const { size } = mailboxes;
if (size > maxMailboxes) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, name, `has ${size} addresses; at most ${maxMailboxes} are allowed. Use a mailing list.`);
return [...mailboxes.values()];
}
function parseMailbox(entry) {
if (entry === "") return void 0;
const [, before = "", bracketed] = /(.*)<([^<]*)>$/s.exec(entry) ?? [];
const name = nameIn(before.trim());
const address = bracketed?.trim() ?? entry;
if (name === void 0) return ' with a name that must stand in double quotes, as in "Doe, Jane" <jane@example.com>.';
const domain = addressShape.exec(address)?.[1];
if (domain === void 0) return ", which is not an address. Write name@example.com or Name <name@example.com>, a name with a comma in double quotes.";
return /^[.-]|\.[.-]|-\.|[.-]$/.test(domain) ? ", whose domain is not a host name. Check its spelling." : {
	name,
	address
};
}
function nameIn(text) {
const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
if (quoted !== void 0) return (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(quoted.replace(/\\(.)/g, "$1"));
return /[<>"@:\\]/.test(text) ? void 0 : (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.r)(text);
}
const ports = {
starttls: 587,
tls: 465,
none: 25
};
const securities = [
"starttls",
"tls",
"none"
];
const hostShape = /^[\p{L}\p{N}._:-]+$/u;
async function readMailTarget(reader) {
const before = reader.problems.length;
const draft = draftOf(reader);
const login = loginOf(reader, draft);
const server = {
	...await placeOf(reader, draft),
	login
};
const to = readMailboxes(reader, "email-to");
const cc = readMailboxes(reader, "email-cc");
const bcc = readMailboxes(reader, "email-bcc");
const replyTo = readMailboxes(reader, "email-reply-to");
const from = senderOf(reader, draft.username);
const attachments = (0, _lists_js__WEBPACK_IMPORTED_MODULE_2__.readGlobs)(reader, "email-attachments");
if ([
	...to,
	...cc,
	...bcc
].length === 0 && reader.input("mentions") === "" && reader.problems.length === before) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "email-to", "is empty. Give at least one address.");
if (server.security === "none" && login.kind !== "none" && !(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.v)(server.host)) reader.warnings.push("Input 'smtp-security' is none: the login is sent in clear. Use starttls or tls.");
return {
	server,
	from,
	to,
	cc,
	bcc,
	replyTo,
	attachments
};
}
function draftOf(reader) {
const { input } = reader;
const security = input("smtp-security") === "" ? void 0 : (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.p)(reader, "smtp-security", (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.d)(securities));
const url = input("smtp-url") === "" ? void 0 : serverUrl(reader);
const implicit = url?.protocol === "smtps:";
if (implicit && security !== void 0 && security !== "tls") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-security", "must be tls or empty with smtps://. For STARTTLS write smtp://.");
return {
	host: url === void 0 ? input("smtp-host") : (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.n)(url.hostname).replace(/[[\]]/g, ""),
	port: url?.port ?? input("smtp-port"),
	security: implicit ? "tls" : security,
	username: input("smtp-username") || (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.n)(url?.username ?? ""),
	password: input("smtp-password") || (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.n)(url?.password ?? "")
};
}
function serverUrl(reader) {
const { input } = reader;
if (input("smtp-host") + input("smtp-port") !== "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-url", "cannot be combined with smtp-host or smtp-port. Set one of them.");
const text = input("smtp-url");
const url = URL.canParse(text) ? new URL(text) : void 0;
if (url === void 0 || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-url", ({ messages }) => messages.notMailUrl);
	return new URL("smtp://unknown");
}
if (url.search + url.hash !== "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-url", "has parameters, which are not supported. Use the input smtp-security.");
return url;
}
async function placeOf(reader, draft) {
const known = hostShape.test(draft.host) ? await wellKnown(draft) : void 0;
const given = draft.port === "" ? void 0 : Number(draft.port);
const security = draft.security ?? known?.security ?? (given === ports.tls ? "tls" : "starttls");
const usual = known?.security === security ? known.port : void 0;
const port = given ?? usual ?? ports[security];
const input = reader.input("smtp-url") === "" ? "smtp-port" : "smtp-url";
const problem = portProblem(draft.port, {
	port,
	security
}, input);
if (problem !== void 0) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, input, problem);
if (draft.host === "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-host", "is missing. Give the name of the mail server, or smtp-url.");
else if (!hostShape.test(draft.host)) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-host", "is not a host name. Write it alone, such as smtp.example.com.");
return {
	host: known?.host ?? draft.host,
	port,
	security
};
}
function portProblem(written, { port, security }, input) {
if (!/^\d{0,5}$/.test(written) || port < 1 || port > 65535) return "has no port number. Allowed is 1 to 65535, usually 587 (starttls) or 465 (tls).";
if (port === ports.tls && security !== "tls") return `has the port 465, where TLS begins with the first byte, but smtp-security is ${security}. Set smtp-security to tls or leave it empty, or use the port 587.`;
if (port !== ports.starttls || security !== "tls") return void 0;
return `has the port 587, where a server begins in clear and goes on with STARTTLS, but TLS from the first byte is asked for. ${input === "smtp-url" ? "Write smtp://" : "Leave smtp-security empty or set it to starttls"}, or use the port 465.`;
}
async function wellKnown({ host, port }) {
if (host.includes(".") && port !== "") return void 0;
const { default: recordOf } = await __webpack_require__.e(
	978
).then(__webpack_require__.bind(__webpack_require__, 9978));
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
function loginOf(reader, { username, password }) {
const accessToken = reader.input("smtp-access-token");
if (password !== "" && accessToken !== "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-access-token", "cannot be combined with smtp-password. Set one of them.");
else if (username === "" && password + accessToken !== "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-username", ({ messages }) => messages.noUsername);
else if (username !== "" && password + accessToken === "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "smtp-password", ({ messages }) => messages.noPassword);
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
function senderOf(reader, username) {
const text = reader.input("email-from") || (username.includes("@") ? username : "");
const [from, ...others] = readMailboxes(reader, "email-from", text);
if (text === "") (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "email-from", ({ messages }) => messages.noSender);
else if ((from === void 0 || others.length > 0) && !reader.problems.some(({ input }) => input === "email-from")) (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.u)(reader, "email-from", "must be exactly one address.");
return from;
}
})
)
};
;
