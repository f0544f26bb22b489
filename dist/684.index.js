"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {
6115: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (
	pathsOf
),
t: () => (
	isInside
)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const special = /[*?[]/;
function isPlain(segment) {
return !special.test(segment);
}
function segmentMatcher(segment) {
const tokens = tokensOf([...segment]);
const hidden = segment.startsWith(".");
return (name) => name.startsWith(".") === hidden && matches([...name], tokens);
}
function matches(name, tokens) {
let at = 0;
let token = 0;
let retry;
while (at < name.length) {
	const fits = tokens[token];
	if (fits === "star") {
		retry = {
			at,
			token
		};
		token += 1;
	} else if (fits?.(name[at] ?? "")) {
		at += 1;
		token += 1;
	} else if (retry) {
		retry = {
			at: retry.at + 1,
			token: retry.token
		};
		at = retry.at;
		token = retry.token + 1;
	} else return false;
}
return tokens.slice(token).every((rest) => rest === "star");
}
function tokensOf(characters) {
const tokens = [];
for (let at = 0; at < characters.length; at += 1) {
	const character = characters[at] ?? "";
	const first = /[!^]/.test(characters[at + 1] ?? "") ? at + 2 : at + 1;
	const end = character === "[" ? characters.indexOf("]", first + 1) : -1;
	if (character === "*") tokens.push("star");
	else if (character === "?") tokens.push(() => true);
	else if (end > 0) {
		tokens.push(setOf(characters.slice(first, end), first === at + 2));
		at = end;
	} else tokens.push((other) => other === character);
}
return tokens;
}
function setOf(members, not) {
const ranges = [];
for (let at = 0; at < members.length; at += 1) {
	const low = members[at] ?? "";
	const high = members[at + 1] === "-" ? members[at + 2] : void 0;
	ranges.push([low, high ?? low]);
	if (high !== void 0) at += 2;
}
const code = (character) => character.codePointAt(0) ?? 0;
return (other) => ranges.some(([low, high]) => code(other) >= code(low) && code(other) <= code(high)) !== not;
}
const mostEntries = 2e5;
async function pathsOf(pattern, root) {
if (await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern))) return {
	paths: [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern)],
	complete: true
};
const walk = {
	found: new Set(),
	seen: new Set(),
	left: mostEntries
};
const segments = pattern.split(/[\\/]+/).filter((segment) => segment !== "" && segment !== ".");
if (segments.at(-1) === "**") segments.push("*");
await step(root, segments, walk);
return {
	paths: [...walk.found].sort(),
	complete: walk.left > 0
};
}
function isInside(root, path) {
const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
return inside !== ".." && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
async function step(folder, segments, walk) {
const [segment, ...rest] = segments;
const state = `${segments.length} ${folder}`;
if (segment === void 0 || walk.seen.has(state)) return;
walk.seen.add(state);
if (segment === "**") {
	await step(folder, rest, walk);
	for (const entry of await entriesOf(folder, walk)) if (entry.isDirectory() && !entry.name.startsWith(".")) await step((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, walk);
	return;
}
const names = isPlain(segment) ? [segment] : (await entriesOf(folder, walk)).map((entry) => entry.name).filter(segmentMatcher(segment));
for (const name of names) if (rest.length > 0) await step((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), rest, walk);
else if (!isPlain(segment) || await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) walk.found.add((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
async function entriesOf(folder, walk) {
if (walk.left <= 0) return [];
const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
walk.left -= entries.length;
return entries;
}
function exists(path) {
return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
})
),
6684: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readTestReports: () => (
	readTestReports
)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6115);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_5___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
var sax__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2560);
var sax__WEBPACK_IMPORTED_MODULE_6___default = __webpack_require__.n(sax__WEBPACK_IMPORTED_MODULE_6__);
sax__WEBPACK_IMPORTED_MODULE_6___default().MAX_BUFFER_LENGTH = 1048576;
function strictParser() {
const parser = sax__WEBPACK_IMPORTED_MODULE_6___default().parser(true, {
	position: true,
	strictEntities: true
});
const { XML_ENTITIES: named2 } = sax__WEBPACK_IMPORTED_MODULE_6___default();
const get = (_, name) => named2[String(name)] ?? characterOf(String(name));
return Object.assign(parser, { ENTITIES: new Proxy(named2, { get }) });
}
function characterOf(reference) {
const [, decimal, hex] = /^#(?:(\d{1,5})|x([\da-f]{1,4}))$/i.exec(reference) ?? [];
const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
return code <= 65535 ? String.fromCharCode(code) : void 0;
}
function troubleOf({ message }, { line }) {
return `${message.startsWith("Max buffer") ? "has a value of more than 1 MiB" : "is not well-formed XML"} (line ${line + 1})`;
}
var EncodingError = class extends Error {
};
async function* textOf(chunks) {
let decoder;
let head = new Uint8Array();
for await (const chunk of chunks) {
	let bytes = chunk;
	if (decoder === void 0) {
		head = joined(head, chunk);
		if (head.length < 256) continue;
		decoder = decoderFor(head);
		bytes = head;
	}
	yield decoder.decode(bytes, { stream: true });
}
yield decoder === void 0 ? decoderFor(head).decode(head) : decoder.decode();
}
function joined(a, b) {
const both = new Uint8Array(a.length + b.length);
both.set(a);
both.set(b, a.length);
return both;
}
function decoderFor(head) {
const [a, b] = head;
if (a === 254 && b === 255 || a === 0 && b === 60) return new TextDecoder("utf-16be");
if (a === 255 && b === 254 || a === 60 && b === 0) return new TextDecoder("utf-16le");
const start = String.fromCharCode(...head.subarray(0, 256));
const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
if (label === void 0 || /^utf-?16/i.test(label)) return new TextDecoder();
try {
	return new TextDecoder(label);
} catch {
	throw new EncodingError(`is in the encoding ${label}, which is not known here`);
}
}
const maxNameBytes = 200;
const maxTextBytes = 300;
const maxContent = 4096;
async function readJunit(chunks) {
const report = new Map();
const count = new Count();
const parser = strictParser();
let problem;
parser.onerror = (error) => {
	problem ??= troubleOf(error, parser);
};
parser.onopentag = ({ name, attributes }) => {
	if (!report.has("root")) report.set("root", name);
	count.open(name, attributes);
};
parser.onclosetag = () => count.close();
parser.ontext = (text) => count.text(text);
parser.oncdata = (text) => count.text(text);
try {
	for await (const text of textOf(chunks)) {
		if (problem === void 0) parser.write(text);
		if (problem !== void 0) return { problem };
	}
	parser.close();
} catch (error) {
	problem ??= error instanceof EncodingError ? error.message : "could not be read";
}
const root = report.get("root");
if (problem === void 0 && root !== "testsuites" && root !== "testsuite") problem = "is not a JUnit XML report";
return problem === void 0 ? count.results() : { problem };
}
function together(all) {
const sum = (key) => all.reduce((total, results) => total + results[key], 0);
const timed = all.flatMap(({ seconds }) => seconds === void 0 ? [] : [seconds]);
return {
	passed: sum("passed"),
	failed: sum("failed"),
	skipped: sum("skipped"),
	seconds: timed.length === 0 ? void 0 : timed.reduce((total, seconds) => total + seconds, 0),
	failures: all.flatMap(({ failures }) => failures).slice(0, 10)
};
}
const failing = ["failure", "error"];
const notRun = [
"notrun",
"disabled",
"suppressed"
];
var Count = class {
#totals = {
	passed: 0,
	failed: 0,
	skipped: 0
};
#failures = [];
#path = [];
#suites = [];
#times = [
	void 0,
	void 0,
	void 0
];
#case;
#collecting = false;
open(name, attributes) {
	const parent = this.#path.at(-1);
	this.#path.push(name);
	if (name === "testsuites") this.#add(0, attributes.time);
	else if (name === "testsuite") this.#beginSuite(attributes);
	else if (name === "testcase") this.#begin(attributes);
	else if (parent === "testcase" && this.#case) this.#outcome(this.#case, name, attributes);
}
text(text) {
	if (this.#collecting && this.#case && this.#case.content.length < maxContent) this.#case.content += text.slice(0, maxContent);
}
close() {
	const name = this.#path.pop();
	if (name === "testcase") this.#end();
	else if (name === "testsuite") this.#endSuite();
	else if (this.#path.at(-1) === "testcase") this.#collecting = false;
}
results() {
	return {
		...this.#totals,
		seconds: this.#times.find((time) => time !== void 0),
		failures: this.#failures
	};
}
#beginSuite(attributes) {
	if (this.#suites.length === 0) this.#add(1, attributes.time);
	this.#suites.push(suiteOf(attributes));
}
#add(level, time) {
	const seconds = secondsOf(time);
	if (seconds !== void 0) this.#times[level] = (this.#times[level] ?? 0) + seconds;
}
#begin(attributes) {
	for (const suite of this.#suites) suite.cases += 1;
	this.#add(2, attributes.time);
	const { name = "", classname = "", status = "", result = "" } = attributes;
	const skipped = notRun.includes(status) || notRun.includes(result);
	this.#case = {
		name,
		className: classname,
		outcome: skipped ? "skipped" : "passed",
		message: "",
		content: ""
	};
}
#outcome(test, element, { message = "" }) {
	if (failing.includes(element)) {
		this.#collecting = test.outcome !== "failed";
		if (this.#collecting) test.message = message;
		test.outcome = "failed";
	} else if (element === "skipped" && test.outcome !== "failed") test.outcome = "skipped";
}
#end() {
	const test = this.#case;
	if (test === void 0) return;
	this.#totals[test.outcome] += 1;
	if (test.outcome === "failed") this.#note(nameOf$1(test), reasonOf(test));
	this.#case = void 0;
	this.#collecting = false;
}
#endSuite() {
	const suite = this.#suites.pop();
	if (suite === void 0 || suite.cases > 0 || suite.failing === 0) return;
	this.#totals.failed += suite.failing;
	this.#note(suite.name, "");
	for (const outer of this.#suites) outer.cases += 1;
}
#note(name, text) {
	if (this.#failures.length < 10) this.#failures.push({
		name: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(name, maxNameBytes),
		text: (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)(text, maxTextBytes)
	});
}
};
function suiteOf({ name = "", failures = "", errors = "" }) {
const number = (text) => /^\d{1,9}$/.test(text) ? Number(text) : 0;
return {
	name,
	cases: 0,
	failing: number(failures) + number(errors)
};
}
function nameOf$1({ name, className }) {
const short = className.replace(/^(?:\w+\.)+(?=[A-Z]\w*$)/, "");
return short === "" || short === "test" || name.startsWith(className) ? name : `${short} › ${name}`;
}
function reasonOf({ message, content, name, className }) {
const says = (text) => text.slice(0, maxContent).split(/\r\n?|\n/).map((line) => line.replace(ansi, "").trim()).find((line) => line !== "" && !saysNothing.test(line) && !line.startsWith(`${className}::${name}`));
return says(message) ?? says(content) ?? "";
}
const saysNothing = /^(?:(?:test )?failed\.?$|=== [A-Z]+ |--- [A-Z]+: |thread '.*' (?:\(\d+\) )?panicked at )/i;
const ansi = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
function secondsOf(time) {
const text = time?.trim().replace(/,(?=\d{3}(?:\D|$))/g, "") ?? "";
return /^\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : void 0;
}
const maxBytes = 104857600;
const maxFiles = 5e3;
const maxMs = 15e3;
async function readTestReports(patterns, workspace, signal = AbortSignal.timeout(maxMs)) {
const warnings = [];
const read = [];
const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(workspace).catch(() => workspace);
const paths = await filesOf(patterns, root, warnings);
for (const [index, path] of paths.entries()) {
	if (signal.aborted) {
		warnings.push(`test-reports: reading took too long; ${paths.length - index} of ${paths.length} files are not counted.`);
		break;
	}
	const results = await readReport(path, root, signal);
	if ("problem" in results) warnings.push(`test-reports: ${nameOf(path, root)} ${results.problem}, and is not counted.`);
	else read.push(results);
}
return {
	results: read.length === 0 ? void 0 : together(read),
	warnings
};
}
async function filesOf(patterns, root, warnings) {
const files = new Set();
for (const pattern of patterns) {
	const { paths, complete } = await (0, _files_js__WEBPACK_IMPORTED_MODULE_2__.n)(pattern, root);
	if (paths.length === 0) warnings.push(`test-reports: no file matches ${named(pattern)}.`);
	if (!complete) warnings.push(`test-reports: ${named(pattern)} has too many files to look at; name the folder.`);
	for (const path of paths) files.add(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(path).catch(() => path));
}
if (files.size > maxFiles) warnings.push(`test-reports: ${files.size} files match; only the first ${maxFiles} are read.`);
return [...files].slice(0, maxFiles);
}
async function readReport(path, root, signal) {
if (!(0, _files_js__WEBPACK_IMPORTED_MODULE_2__.t)(root, path)) return { problem: "is a link that leaves the workspace" };
const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(path).catch(() => void 0);
if (facts === void 0) return { problem: "cannot be read" };
if (!facts.isFile()) return { problem: "is not a regular file" };
if (facts.size === 0) return { problem: "is empty" };
if (facts.size > maxBytes) return { problem: "is larger than 100 MiB" };
return readJunit((0, node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(path, {
	highWaterMark: 262144,
	signal
}));
}
function nameOf(path, root) {
return named((0, _files_js__WEBPACK_IMPORTED_MODULE_2__.t)(root, path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(root, path) : (0, node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path));
}
function named(text) {
return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.A)((0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.t)(text), 160);
}
})
)
};
;
