"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {
6684: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readTestReports: () => (
	readTestReports
)
});
var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3415);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
var sax__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2560);
var sax__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(sax__WEBPACK_IMPORTED_MODULE_4__);
var DocumentError = class extends Error {
};
sax__WEBPACK_IMPORTED_MODULE_4___default().MAX_BUFFER_LENGTH = 1048576;
async function readXml(chunks, handler) {
const parser = sax__WEBPACK_IMPORTED_MODULE_4___default().parser(true, {
	position: true,
	strictEntities: true
});
Object.assign(parser, { ENTITIES: entities });
parser.onopentag = ({ name, attributes }) => handler.open(name, attributes);
parser.onclosetag = (name) => handler.close(name);
parser.ontext = (text) => handler.text(text);
parser.oncdata = (text) => handler.text(text);
parser.onerror = ({ message }) => {
	throw new DocumentError(`${message.startsWith("Max buffer") ? "has a value of more than 1 MiB" : "is not well-formed XML"} (line ${parser.line + 1})`);
};
for await (const text of textOf(chunks)) parser.write(text);
parser.close();
}
const { XML_ENTITIES: named } = sax__WEBPACK_IMPORTED_MODULE_4___default();
const entities = new Proxy(named, { get: (_, name) => named[String(name)] ?? characterOf(String(name)) });
function characterOf(reference) {
const [, decimal, hex] = /^#(?:(\d{1,5})|x([\da-f]{1,4}))$/i.exec(reference) ?? [];
const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
return code <= 65535 ? String.fromCharCode(code) : void 0;
}
async function* textOf(chunks) {
let decoder;
let head = new Uint8Array();
for await (const chunk of chunks) if (decoder !== void 0) yield decoder.decode(chunk, { stream: true });
else {
	head = Uint8Array.from([...head, ...chunk]);
	if (head.length < 256) continue;
	decoder = decoderFor(head);
	yield decoder.decode(head, { stream: true });
}
yield decoder === void 0 ? decoderFor(head).decode(head) : decoder.decode();
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
	throw new DocumentError(`is in the encoding ${label}, which is not known here`);
}
}
const maxNameBytes = 200;
const maxTextBytes = 300;
const maxContent = 4096;
async function readJunit(chunks) {
const count = new Count();
try {
	await readXml(chunks, count);
} catch (error) {
	return { problem: error instanceof DocumentError ? error.message : "could not be read" };
}
const { root, results } = count;
return root === "testsuites" || root === "testsuite" ? results : { problem: "is not a JUnit XML report" };
}
function mergeResults(all) {
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const timed = all.flatMap(({ seconds }) => seconds ?? []);
return {
	passed: sum(all.map(({ passed }) => passed)),
	failed: sum(all.map(({ failed }) => failed)),
	skipped: sum(all.map(({ skipped }) => skipped)),
	seconds: timed.length === 0 ? void 0 : sum(timed),
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
root;
#totals = {
	passed: 0,
	failed: 0,
	skipped: 0
};
#failures = [];
#suites = [];
#times = [];
#test;
#depth = 0;
#collecting = false;
get results() {
	return {
		...this.#totals,
		seconds: this.#times.find((time) => time !== void 0),
		failures: this.#failures
	};
}
open(element, attributes) {
	this.root ??= element;
	if (this.#test) {
		this.#depth += 1;
		if (this.#depth === 1) this.#outcome(this.#test, element, attributes);
	} else if (element === "testsuites") this.#time(0, attributes);
	else if (element === "testsuite") {
		if (this.#suites.length === 0) this.#time(1, attributes);
		this.#suites.push({
			attributes,
			before: this.#tests()
		});
	} else if (element === "testcase") {
		this.#time(2, attributes);
		this.#test = testOf(attributes);
	}
}
text(text) {
	if (this.#collecting && this.#test && this.#test.content.length < maxContent) this.#test.content += text.slice(0, maxContent);
}
close(element) {
	if (this.#depth > 0) {
		this.#depth -= 1;
		if (this.#depth === 0) this.#collecting = false;
	} else if (this.#test) {
		this.#totals[this.#test.outcome] += 1;
		if (this.#test.outcome === "failed") this.#note(nameOf(this.#test), reasonOf(this.#test));
		this.#test = void 0;
	} else if (element === "testsuite") this.#endSuite();
}
#outcome(test, element, { message = "" }) {
	if (failing.includes(element) && test.outcome !== "failed") {
		test.outcome = "failed";
		test.message = message;
		this.#collecting = true;
	} else if (element === "skipped" && test.outcome !== "failed") test.outcome = "skipped";
}
#endSuite() {
	const { attributes: { name = "", failures, errors } = {}, before } = this.#suites.pop() ?? {};
	const failed = wholeNumber(failures) + wholeNumber(errors);
	if (before !== this.#tests() || failed === 0) return;
	this.#totals.failed += failed;
	this.#note(name, "");
}
#tests() {
	return this.#totals.passed + this.#totals.failed + this.#totals.skipped;
}
#time(level, { time }) {
	const seconds = secondsOf(time);
	if (seconds !== void 0) this.#times[level] = (this.#times[level] ?? 0) + seconds;
}
#note(name, text) {
	if (this.#failures.length < 10) this.#failures.push({
		name: (0, _index_js__WEBPACK_IMPORTED_MODULE_1__._)(name, maxNameBytes),
		text: (0, _index_js__WEBPACK_IMPORTED_MODULE_1__._)(text, maxTextBytes)
	});
}
};
function testOf({ name = "", classname: className = "", status = "", result = "" }) {
return {
	name,
	className,
	outcome: notRun.includes(status) || notRun.includes(result) ? "skipped" : "passed",
	message: "",
	content: ""
};
}
function wholeNumber(text = "") {
return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
function nameOf({ name, className }) {
const short = className.replace(/^(?:\w+\.)+(?=[A-Z]\w*$)/, "");
return short === "" || short === "test" || name.startsWith(className) ? name : `${short} \u203A ${name}`;
}
function reasonOf({ message, content, name, className }) {
const says = (text) => text.slice(0, maxContent).split(/\r\n?|\n/).map((line) => line.replace(ansi, "").trim()).find((line) => line !== "" && !saysNothing.test(line) && !line.startsWith(`${className}::${name}`));
return says(message) ?? says(content) ?? "";
}
const saysNothing = /^(?:(?:test )?failed\.?$|=== [A-Z]+ |--- [A-Z]+: |thread '.*' (?:\(\d+\) )?panicked at )/i;
const ansi = /\x1b\[[0-9;]*m/g;
function secondsOf(time = "") {
const text = time.trim().replace(/,(?=\d{3}(?:\D|$))/g, "");
return /^\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : void 0;
}
const maxBytes = 104857600;
const usual = () => ({
files: 5e3,
signal: AbortSignal.timeout(15e3)
});
async function readTestReports(patterns, workspace, { files: most, entries, signal } = usual()) {
const warnings = [];
const warn = (text) => warnings.push(`test-reports: ${text}`);
const read = [];
const found = await (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_2__.t)(patterns, workspace, entries);
for (const { name, problem } of found) if (problem === "none") warn(`no file matches ${shown(name)}.`);
else if (problem === "many") warn(`${shown(name)} has too many files to look at; name the folder.`);
const files = found.filter(({ path }) => path !== "");
if (files.length > most) warn(`${files.length} files match; only the first ${most} are read.`);
for (const [index, file] of files.slice(0, most).entries()) {
	if (signal.aborted) {
		warn(`reading took too long; ${files.length - index} of ${files.length} files are not counted.`);
		break;
	}
	const results = await readReport(file, signal);
	if ("problem" in results) warn(`${shown(file.name)} ${results.problem}, and is not counted.`);
	else read.push(results);
}
return {
	results: read.length === 0 ? void 0 : mergeResults(read),
	warnings
};
}
async function readReport({ path, size, problem }, signal) {
if (problem === "outside") return { problem: "is a link that leaves the workspace" };
if (problem === "unreadable") return { problem: "cannot be read" };
if (problem === "kind") return { problem: "is not a regular file" };
if (size === 0) return { problem: "is empty" };
if (size > maxBytes) return { problem: "is larger than 100 MiB" };
return readJunit((0, node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(path, {
	highWaterMark: 262144,
	signal
}));
}
function shown(name) {
return (0, _index_js__WEBPACK_IMPORTED_MODULE_1__._)((0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.r)(name), 160);
}
})
),
3415: (
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => (
	findFiles
)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const tokenShape = /\[(?:[!^].|[^!^])[^\]]*\]|./gsu;
function isPlain(segment) {
return !/[*?[]/.test(segment);
}
function segmentMatcher(segment) {
const tokens = (segment.match(tokenShape) ?? []).map(tokenOf);
const hidden = segment.startsWith(".");
return (name) => name.startsWith(".") === hidden && matches(name, tokens);
}
function tokenOf(text) {
if (text === "*") return "star";
if (text === "?") return () => true;
if (text.length < 3) return (character) => character === text;
const not = /^\[[!^]/.test(text);
const ranges = [...text.slice(not ? 2 : 1, -1).matchAll(/(.)(?:-(.))?/gsu)];
return (character) => ranges.some(([, low = "", high = low]) => low <= character && character <= high) !== not;
}
function matches(name, tokens) {
let row = [true];
for (const token of tokens) row.push(token === "star" && row.at(-1) === true);
for (const character of name) {
	const next = [false];
	for (const [at, token] of tokens.entries()) next.push((token === "star" ? next[at] || row[at + 1] : row[at] && token(character)) === true);
	row = next;
}
return row.at(-1) === true;
}
const mostEntries = 2e5;
async function findFiles(patterns, workspace, entries = mostEntries) {
const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => workspace);
const all = [];
const seen = new Set();
for (const pattern of patterns) {
	const { paths, complete } = await pathsOf(pattern, root, entries);
	if (!complete || paths.length === 0) all.push({
		name: pattern,
		path: "",
		size: 0,
		problem: complete ? "none" : "many"
	});
	for (const path of paths) {
		const file = await fileAt(path, root);
		if (!seen.has(file.path)) all.push(file);
		seen.add(file.path);
	}
}
return all;
}
async function fileAt(found, root) {
const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(found).catch(() => void 0);
const file = {
	name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, found),
	path: path ?? found,
	size: 0
};
if (path === void 0) return {
	...file,
	problem: "unreadable"
};
const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) return {
	...file,
	problem: "outside"
};
const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
return facts?.isFile() ? {
	...file,
	size: facts.size
} : {
	...file,
	problem: "kind"
};
}
async function pathsOf(pattern, root, left) {
if (await exists((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern))) return {
	paths: [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pattern)],
	complete: true
};
const walk = {
	found: new Set(),
	seen: new Set(),
	left
};
const segments = pattern.match(/[^\\/]+/g) ?? [];
if (segments.at(-1) === "**") segments.push("*");
await step(root, segments, walk);
return {
	paths: [...walk.found].sort(),
	complete: walk.left > 0
};
}
async function step(folder, segments, walk) {
const [segment = "", ...rest] = segments;
const state = `${segments.length} ${folder}`;
if (walk.seen.has(state)) return;
walk.seen.add(state);
if (segment === "**") {
	await step(folder, rest, walk);
	for (const entry of await entriesOf(folder, walk)) if (entry.isDirectory() && !entry.name.startsWith(".")) await step((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, walk);
	return;
}
const names = isPlain(segment) ? [segment] : (await entriesOf(folder, walk)).map((entry) => entry.name).filter(segmentMatcher(segment));
for (const path of names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) if (rest.length > 0) await step(path, rest, walk);
else if (!isPlain(segment) || await exists(path)) walk.found.add(path);
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
)
};
;
