"use strict";
exports.id = 263;
exports.ids = [263, 707];
exports.modules = {
2707: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
globs: () => (
	globs
)
});
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
const mostPatterns = 100;
const mostStars = 20;
const mostPatternBytes = 1024;
function globs(reader, name) {
const patterns = (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.D)(reader.input(name));
if (patterns.length > mostPatterns) {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, name, `has ${patterns.length} patterns; at most ${mostPatterns} can be given. Write one that fits them all, such as reports/**/*.xml.`);
	return [];
}
return patterns.flatMap((pattern, index) => {
	const problem = globProblem(pattern);
	if (problem === void 0) return [pattern];
	(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.E)(reader, name, `line ${index + 1} ${problem}`);
	return [];
});
}
function globProblem(pattern) {
if ((0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.t)(pattern) > mostPatternBytes) return `is longer than ${mostPatternBytes} bytes. Write one pattern a line, such as reports/**/*.xml.`;
if (pattern.split("*").length > 21) return `has more than ${mostStars} stars. Write one pattern a line, such as reports/**/*.xml.`;
if (/^(?:[\\/]|[a-z]:)/i.test(pattern) || pattern.split(/[\\/]/).includes("..")) return `('${(0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`;
}
})
),
2263: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
mailTargetOf: () => (
	mailTargetOf
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2707);
var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
const separators = new Set([
"\n",
"\r",
",",
";",
"，",
"、",
"；"
]);
const addressShape = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@([\p{L}\p{N}\p{M}.-]{1,253})$/u;
function parseMailboxes(text) {
const mailboxes = new Map();
const problems = [];
for (const entry of split(text)) {
	const mailbox = parseMailbox(entry);
	if (typeof mailbox === "string") problems.push(mailbox);
	else if (!mailboxes.has(mailbox.address.toLowerCase())) mailboxes.set(mailbox.address.toLowerCase(), mailbox);
}
if (mailboxes.size > 50) problems.push(`has ${mailboxes.size} addresses; at most 50 are allowed. Use a mailing list.`);
return {
	mailboxes: [...mailboxes.values()],
	problems
};
}
function split(text) {
const entries = [];
let entry = "";
let quoted = false;
for (let index = 0; index < text.length; index += 1) {
	const character = text.charAt(index);
	if (separators.has(character) && (!quoted || character === "\n" || character === "\r")) {
		entries.push(entry);
		entry = "";
		quoted = false;
	} else {
		if (character === '"' && !(quoted && text.charAt(index - 1) === "\\")) quoted = !quoted;
		entry += character;
	}
}
return [...entries, entry].map((each) => each.trim()).filter((each) => each !== "");
}
function parseMailbox(entry) {
const open = entry.lastIndexOf("<");
const named = open >= 0 && entry.endsWith(">");
const address = named ? entry.slice(open + 1, -1).trim() : entry;
const name = named ? parseName(entry.slice(0, open).trim()) : "";
if (name === void 0) return `has ${show(entry)} with a name that must stand in double quotes, as in "Doe, Jane" <jane@example.com>.`;
const domain = addressShape.exec(address)?.[1];
if (domain === void 0) return `has ${show(entry)}, which is not an address. Write name@example.com or Name <name@example.com>, a name with a comma in double quotes.`;
if (domain.split(".").some((label) => label === "" || label.startsWith("-") || label.endsWith("-"))) return `has ${show(entry)}, whose domain is not a host name. Check its spelling.`;
return {
	name,
	address
};
}
function parseName(text) {
const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1];
if (quoted !== void 0) return (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(quoted.replace(/\\(.)/g, "$1"));
return /[<>"@:\\]/.test(text) ? void 0 : (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(text);
}
function show(entry) {
const line = (0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.t)(entry);
return `'${line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line}'`;
}
const securities = [
"starttls",
"tls",
"none"
];
const ports = {
starttls: 587,
tls: 465,
none: 25
};
const synonyms = {
tls: [
	"ssl",
	"smtps",
	"implicit",
	"true"
],
starttls: [
	"start-tls",
	"explicit",
	"false"
],
none: ["plain", "off"]
};
const hostShape = /^[\p{L}\p{N}._:-]+$/u;
async function mailTargetOf(reader) {
const before = reader.problems.length;
const draft = draftOf(reader);
const login = loginOf(reader, draft);
const place = await placeOf(reader, draft);
const [to, cc, bcc, replyTo] = [
	"email-to",
	"email-cc",
	"email-bcc",
	"email-reply-to"
].map((name) => boxes(reader, name));
const from = sender(reader, draft.username);
const attachments = (0, _globs_js__WEBPACK_IMPORTED_MODULE_1__.globs)(reader, "email-attachments");
if (to.length + cc.length + bcc.length === 0 && reader.input("mentions") === "" && reader.problems.length === before) (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "email-to", "is empty. Give at least one address.");
if (from === void 0 || reader.problems.length > before) return void 0;
warnOfClearLogin(reader, {
	...place,
	login
});
return {
	server: {
		...place,
		login
	},
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
const draft = {
	host: input("smtp-host").trim(),
	port: input("smtp-port").trim(),
	security: securityOf(reader),
	username: input("smtp-username"),
	password: input("smtp-password")
};
return input("smtp-url") === "" ? draft : fromUrl(reader, draft);
}
function securityOf(reader) {
const word = reader.input("smtp-security").trim().toLowerCase();
const known = securities.find((security) => security === word);
if (word !== "" && known === void 0) (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.O)(reader, "smtp-security", [word], {
	words: securities,
	synonyms
});
return known ?? "";
}
function fromUrl(reader, given) {
const fail = (text2) => (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "smtp-url", text2);
if (given.host !== "" || given.port !== "") fail("cannot be combined with smtp-host or smtp-port. Set one of them.");
const text = reader.input("smtp-url").trim();
const url = URL.canParse(text) ? new URL(text) : void 0;
if (url === void 0 || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
	fail("is not the URL of a mail server. Write smtp://host:587 (STARTTLS) or smtps://host:465 (TLS), with special characters of the password percent-encoded.");
	return {
		...given,
		host: "unknown",
		port: ""
	};
}
if (url.search !== "" || url.hash !== "") fail("has parameters, which are not supported. Use the input smtp-security.");
const implicit = url.protocol === "smtps:";
if (implicit && given.security !== "" && given.security !== "tls") (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "smtp-security", "must be tls or empty with smtps://. For STARTTLS write smtp://.");
return {
	host: decode(url.hostname).replace(/^\[|\]$/g, ""),
	port: url.port,
	security: implicit ? "tls" : given.security,
	username: given.username || decode(url.username),
	password: given.password || decode(url.password)
};
}
function decode(text) {
try {
	return decodeURIComponent(text);
} catch {
	return text;
}
}
async function placeOf(reader, draft) {
const known = hostShape.test(draft.host) ? await wellKnown(draft) : void 0;
const given = portOf(reader, draft.port);
const security = draft.security || known?.security || (given === ports.tls ? "tls" : "starttls");
const usual = known?.security === security ? known.port : void 0;
const port = given ?? usual ?? ports[security];
refuseWrongPort(reader, {
	port,
	security
});
if (!hostShape.test(draft.host)) {
	const text = draft.host === "" ? "is missing. Give the name of the mail server, or smtp-url." : "is not a host name. Write it alone, such as smtp.example.com.";
	(0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "smtp-host", text);
}
return {
	host: known?.host ?? draft.host,
	port,
	security
};
}
async function wellKnown({ host, port, security }) {
const said = port !== "" || security !== "" || /^[\d.]+$/.test(host);
if (host === "localhost" || host.includes(":") || host.includes(".") && said) return void 0;
const { default: recordOf } = await __webpack_require__.e(
	978
).then(__webpack_require__.bind(__webpack_require__, 9978));
const record = [
	host,
	host.replace(/^[^.]*\./, ""),
	host.split(".").at(-2) ?? ""
].map((name) => recordOf(name)).find((found) => found !== false && (!host.includes(".") || found.host === host.toLowerCase()));
if (!record || record.host === void 0) return void 0;
const usual = Number(record.port ?? ports.starttls);
if (port !== "" && Number(port) !== usual) return { host: record.host };
return {
	host: record.host,
	port: usual,
	security: record.secure ? "tls" : record.ignoreTLS ? "none" : "starttls"
};
}
function portOf(reader, digits) {
if (digits === "") return void 0;
const port = Number(digits);
if (/^\d{1,5}$/.test(digits) && port >= 1 && port <= 65535) return port;
const input = reader.input("smtp-url") === "" ? "smtp-port" : "smtp-url";
(0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, input, "has no port number. Allowed is 1 to 65535, usually 587 (starttls) or 465 (tls).");
}
function refuseWrongPort(reader, { port, security }) {
const input = reader.input("smtp-url") === "" ? "smtp-port" : "smtp-url";
if (port === ports.tls && security !== "tls") (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, input, `has the port 465, where TLS begins with the first byte, but smtp-security is ${security}. Set smtp-security to tls or leave it empty, or use the port 587.`);
if (port === ports.starttls && security === "tls") (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, input, `has the port 587, where a server begins in clear and goes on with STARTTLS, but TLS from the first byte is asked for. ${input === "smtp-url" ? "Write smtp://" : "Leave smtp-security empty or set it to starttls"}, or use the port 465.`);
}
function loginOf(reader, { username, password }) {
const accessToken = reader.input("smtp-access-token");
const none = { kind: "none" };
if (password !== "" && accessToken !== "") {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "smtp-access-token", "cannot be combined with smtp-password. Set one of them.");
	return none;
}
if (password === "" && accessToken === "") {
	if (username !== "") (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "smtp-password", "is missing, but smtp-username is set. If it comes from a secret, check the name of the secret and that this workflow may read it; for a server without a login leave smtp-username empty and give the sender in email-from.");
	return none;
}
if (username === "") (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "smtp-username", "is missing, but a password or token is set. Give the name to log in with, most often the whole address of the sender.");
return accessToken === "" ? {
	kind: "password",
	username,
	password
} : {
	kind: "token",
	username,
	accessToken
};
}
function warnOfClearLogin(reader, { security, login, host }) {
const local = [
	"localhost",
	"127.0.0.1",
	"::1"
].includes(host);
if (security === "none" && login.kind !== "none" && !local) reader.warnings.push("Input 'smtp-security' is none: the login is sent in clear. Use starttls or tls.");
}
function boxes(reader, name) {
const { mailboxes, problems } = parseMailboxes(reader.input(name));
for (const problem of problems) (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, name, problem);
return mailboxes;
}
function sender(reader, username) {
const given = reader.input("email-from");
if (given === "" && !username.includes("@")) {
	(0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "email-from", "is empty, and 'smtp-username' is no address that could stand in for it. Give the sender's address.");
	return;
}
const { mailboxes, problems } = parseMailboxes(given === "" ? username : given);
for (const problem of problems) (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "email-from", problem);
if (problems.length === 0 && mailboxes.length !== 1) (0, _index_js__WEBPACK_IMPORTED_MODULE_2__.E)(reader, "email-from", "must be exactly one address.");
return mailboxes[0];
}
})
)
};
;
