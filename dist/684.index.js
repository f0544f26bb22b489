"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {

/***/ 6684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTestReports: () => (/* binding */ readTestReports)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5554);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2560);
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(sax__WEBPACK_IMPORTED_MODULE_4__);





// src/reports/formats.ts
const junit = {
	tests: ["testcase"],
	suites: ["testsuite", "testsuites"],
	name: "name",
	className: "classname",
	time: "time",
	counts: ["failures", "errors"],
	message: [],
	content: []
};
const formats = {
	testsuites: junit,
	testsuite: junit,
	TestRun: {
		tests: ["UnitTestResult"],
		suites: ["TestRun"],
		name: "testName",
		className: "",
		time: "duration",
		counts: [
			"failed",
			"error",
			"timeout",
			"aborted"
		],
		message: ["Message", "Text"],
		content: ["StackTrace"]
	},
	"test-run": {
		tests: ["test-case"],
		suites: ["test-run", "test-suite"],
		name: "name",
		className: "classname",
		time: "duration",
		counts: ["failed"],
		message: ["message"],
		content: ["stack-trace"]
	},
	assemblies: {
		tests: ["test", "error"],
		suites: ["assemblies", "assembly"],
		name: "name",
		className: "type",
		time: "time",
		counts: ["failed", "errors"],
		message: ["message"],
		content: ["stack-trace"]
	}
};
const ignoredRoots = /^(?:testng-results|failsafe-summary|suite|coverage|report|checkstyle|pmd|BugCollection|Site)$/;
const resultElements = {
	failure: "failed",
	error: "failed",
	skipped: "skipped",
	flakyFailure: "flaky",
	flakyError: "flaky"
};
const outcomeWords = {
	failed: /^(?:fail|failed|failure|error|timeout|aborted|disconnected|inprogress)$/i,
	skipped: /^(?:skip|skipped|notrun|notexecuted|notrunnable|disabled|suppressed|ignored|inconclusive|pending)$/i
};
const notStartedMessage = /^Unable to find executable/;
const mayFailMessage = /tagged with !mayfail/;
function findOutcome(attributes) {
	const { status = "", result = "", outcome = "" } = attributes;
	const values = [
		status,
		result,
		outcome
	];
	if (values.some((word) => outcomeWords.failed.test(word))) return "failed";
	return values.some((word) => outcomeWords.skipped.test(word)) ? "skipped" : void 0;
}
function parseSeconds(time = "") {
	const text = time.trim().replace(/,(?=\d{3}(?:\D|$))/g, "");
	const [, hours, minutes, seconds] = /^(\d{1,4}):(\d\d):(\d\d(?:\.\d{1,9})?)$/.exec(text) ?? [];
	if (hours !== void 0) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	return /^\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : void 0;
}
// src/reports/reasons.ts
const maxContent = 4096;
var Excerpt = class {
	seen = false;
	#head = "";
	#tail = "";
	add(text) {
		const room = maxContent - this.#head.length;
		this.#head += text.slice(0, Math.max(0, room));
		this.#tail += text.slice(Math.max(0, room)).slice(-4096);
		if (this.#tail.length > 4 * maxContent) this.#tail = this.#tail.slice(-4096);
	}
	toString() {
		return this.#tail === "" ? this.#head : `${this.#head}\n${this.#tail.slice(-4096)}`;
	}
};
const meanings = [
	["strong", /^(?:panic|fatal error): /],
	["skip", /^(?:test )?fail(?:ed|ure)?[.:]?$/i],
	["weak", /^(?:(?:(?:build|runtime|test) )?error|collection failure)[.:]?$/i],
	["weak", /^(?:[\w$]+[.\\])*[\w$]*(?:Error|Exception|Failure|Failed)\s*:?$/],
	["weak", /^(?:Error: )?expect\((?:received|jest\.fn\(\))|^Assert\.\w+\(\) Failure/],
	["weak", /^[^\s:]+\.\w{1,5}:\d+:\d+ \S|^thread '.*' (?:\(\d+\) )?panicked at /],
	["weak", /^(?:\d+ (?:failure|error)s?, )+see stacktrace for details$/],
	["weak", /^FAILED: \S+:\d+$/],
	["weak", /\.{3}$/],
	["skip", /^(?:\S*[/\\])?[\w.$-]+\.\w{1,5}(?::\d+){1,2}:?$|^unknown file(?:: Failure)?$|^\(?(?:from function|in (?:test )?file) .*[,)]$/],
	["skip", /^[\w\\]+::\w+(?:$| with data set )|^\[[^\]]*\] › |^\S+\(\S+\) \[.*:\d+\]:?$|^Failure\/Error: |^● |^self = </],
	["skip", /^(?:at |❯ |Error Trace:|Test: |\.{3} \d+ more|\[\[ATTACHMENT\||=== [A-Z]+ |--- [A-Z]+: |running \d+ tests?$)/],
	["skip", /^[-=─_\s]{3,}$/],
	["stop", /^[-+] (?:Expected|Received)\b|^stack backtrace:$/]
];
const maxLine = 400;
const labels = /^(?:(?:Caused by: )+|Error:\s{2,}|E\s{3,}|(?:Failure|Error)(?: #\d+)?:(?:\\n)+)/;
const continuation = /^(?:(?:expected|but|got|actual|received|right|left|found)\b[^:]{0,30}:|Failed asserting)/i;
function findReason(facts) {
	const { name, className = "", message = "", content = "", output = "", type = "" } = facts;
	const found = [message, content.startsWith(name) ? content.slice(name.length) : content].map((text) => findLines(toLines(text, `${className}::${name}`)));
	const first = (meaning) => found.find((lines) => lines[meaning] !== void 0)?.[meaning];
	const printed = () => toLines(output, "").findLast((line) => findMeaning(line) === void 0);
	return (first("strong") ?? first("plain") ?? first("weak") ?? (type || printed() || "")).replace(/\s+/g, " ");
}
function toLines(text, test) {
	const raised = text.split(/^(?!E\b).*$/m).findLast((block) => /^E {3}/m.test(block));
	const indents = (raised?.match(/^E {3,}(?=\S)/gm) ?? []).map(({ length }) => length);
	const from = raised === void 0 ? text : raised.slice(raised.search(new RegExp(`^E {${Math.min(...indents) - 1}}\\S`, "m")));
	return (0,node_util__WEBPACK_IMPORTED_MODULE_3__.stripVTControlCharacters)(from).split(/\r\n?|\n/).map((line) => line.trim().slice(0, maxLine).replace(labels, "").trim()).filter((line) => test.length < 3 || !line.startsWith(test));
}
function findMeaning(line) {
	return line === "" ? "skip" : meanings.find(([, shape]) => shape.test(line))?.[0];
}
function findLines(lines) {
	const all = lines.map(findMeaning);
	const end = all.indexOf("stop");
	const kinds = end < 0 ? all : all.slice(0, end);
	const plain = kinds.indexOf(void 0);
	return {
		strong: lines[kinds.indexOf("strong")],
		plain: plain < 0 ? void 0 : joinRest(lines, kinds, plain),
		weak: lines[kinds.indexOf("weak")]
	};
}
function joinRest(lines, kinds, at) {
	const takesParagraph = lines[at]?.endsWith(":") === true;
	let end = at + 1;
	if (takesParagraph && lines[end] === "") end += 1;
	while (end < kinds.length && end < at + 12 && kinds[end] === void 0) {
		if (!takesParagraph && !continuation.test(lines[end] ?? "")) break;
		end += 1;
	}
	return lines.slice(at, end).join(" ").trim();
}
const emptyClass = /^(?:|test|Test suite failed to run|Minitest::Result|.*\.global)$/;
function findName({ name: full, className = "", suite = "" }) {
	const name = full.trim();
	const owner = (name === "TestMain" && className === "" ? suite : className).trim();
	if (name !== owner && name.startsWith(`${owner}.`) && owner !== "") return `${shorten(owner)} › ${name.slice(owner.length + 1)}`;
	if (emptyClass.test(owner) || `${name} `.startsWith(`${owner} `) || name.endsWith(` ${owner}`)) return name || suite;
	return name === "" ? shorten(owner) : `${shorten(owner)} › ${name}`;
}
function shorten(className) {
	const last = /\s/.test(className) ? className : className.split(/[/\\]|::/).at(-1) ?? "";
	return (/^(?:[\w$]+\.)+([A-Z][\w$+]*|test_\w+|\w+_(?:test|spec))$/.exec(last)?.[1] ?? last).replace(/(?<=.)[$+](?=.)/g, " › ");
}
function splitFullName(name) {
	const [, className = "", method = name] = /^((?:[\w+]+\.)+[\w+]+)\.([\w`]+(?:\(.*)?)$/s.exec(name) ?? [];
	return {
		className,
		name: method
	};
}
const maxNameBytes = 200;
const maxTextBytes = 300;
function mergeResults(all) {
	const sum = (count) => all.reduce((total, each) => total + count(each), 0);
	const timed = all.flatMap(({ seconds }) => seconds ?? []);
	return {
		passed: sum(({ passed }) => passed),
		failed: sum(({ failed }) => failed),
		skipped: sum(({ skipped }) => skipped),
		flaky: sum(({ flaky = 0 }) => flaky),
		seconds: timed.length === 0 ? void 0 : timed.reduce((total, seconds) => total + seconds, 0),
		failures: firstFailures(all.flatMap(({ failures }) => failures))
	};
}
function truncateFailure(name, text = "") {
	return {
		name: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(name, maxNameBytes),
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(text, maxTextBytes)
	};
}
function firstFailures(failures) {
	const silent = failures.filter(({ text }) => text === "");
	return [...failures.filter(({ text }) => text !== ""), ...silent].slice(0, 10);
}
const maxNames = 5e4;
const maxDescribed = 200;
var Tally = class {
	counts = {
		passed: 0,
		failed: 0,
		skipped: 0,
		flaky: 0,
		failureElements: 0,
		skips: 0
	};
	#failures = [];
	#suites = [];
	get results() {
		const { passed, failed, skipped, flaky } = this.counts;
		return {
			passed,
			failed,
			skipped,
			flaky,
			failures: this.#failures
		};
	}
	get suite() {
		return this.#suites.at(-1);
	}
	get depth() {
		return this.#suites.length;
	}
	open(attributes) {
		if (this.suite) this.suite.nested = true;
		const begun = {
			text: new Excerpt(),
			runs: new Map(),
			tests: 0,
			described: 0
		};
		this.#suites.push({
			attributes: { ...attributes },
			before: { ...this.counts },
			...begun,
			unique: false,
			nested: false
		});
	}
	add(run, test, describe) {
		const { suite } = this;
		if (suite === void 0) return;
		const key = test.name === "" ? `${suite.tests}` : `${test.className}\0${test.name}`;
		if (suite.runs.size === maxNames && !suite.runs.has(key)) this.#countSuite(suite, false, false);
		const runs = suite.runs.get(key) ?? {
			outcomes: "",
			failures: []
		};
		suite.runs.set(key, runs);
		suite.tests += 1;
		if (run === "s") this.counts.skips += 1;
		runs.outcomes += run;
		if (run !== "f" || suite.described === maxDescribed || this.#failures.at(9)?.text) return;
		suite.described += 1;
		runs.failures.push(describe());
	}
	#countSuite(suite, isComplete, isOnlySuite) {
		const { attributes, nested, unique, tests } = suite;
		const total = toCount(attributes.tests);
		const described = [];
		const names = suite.runs.size;
		const declaresFewer = attributes.tests !== void 0 && total < tests && (total === 0 || names <= total);
		const countOnce = unique || isComplete && !nested && declaresFewer;
		const isPytest = attributes.name === "pytest";
		for (const { outcomes, failures } of suite.runs.values()) {
			const isRerun = countOnce || isOnlySuite && /^(?:[fs]+p|s+f)$/.test(outcomes);
			const counted = isRerun ? outcomes.slice(-1) : outcomes;
			const retried = isRerun && outcomes.length > 1 && counted === "p" && (isPytest || /[fs]/.test(outcomes));
			for (const letter of retried ? "r" : counted) this.#add(letter);
			if (counted.includes("f")) described.push(...failures.slice(0, isRerun ? 1 : void 0));
		}
		suite.runs = new Map();
		this.#keepFailures(described, `${suite.text}`);
	}
	#add(letter) {
		if (letter === "f") this.counts.failed += 1;
		else if (letter === "s") this.counts.skipped += 1;
		else this.counts.passed += 1;
		if (letter === "r") this.counts.flaky += 1;
	}
	#keepFailures(failures, text = "") {
		const panic = /^(?:panic|fatal error): .*$/m.exec(text)?.[0];
		const silent = panic === void 0 ? -1 : failures.findLastIndex((failure) => failure.text === "");
		const complete = failures.map((failure, at) => at === silent ? {
			...failure,
			...truncateFailure(failure.name, panic)
		} : failure);
		this.#failures = firstFailures([...this.#failures, ...complete]);
	}
	close(counts, isOnlySuite) {
		const suite = this.#suites.pop();
		if (suite === void 0) return;
		this.#countSuite(suite, true, isOnlySuite);
		const { attributes, before, text } = suite;
		const declaredFailures = counts.reduce((sum, key) => sum + toCount(attributes[key]), 0) || (findOutcome(attributes) === "failed" ? 1 : 0);
		const now = this.counts;
		const countedFailures = Math.max(now.failed - before.failed, now.failureElements - before.failureElements);
		const missing = Math.max(0, declaredFailures - countedFailures);
		const skipped = Math.max(0, toCount(attributes.skipped) - (now.skips - before.skips));
		if (countTests(now) === countTests(before)) now.passed += Math.max(0, toCount(attributes.tests) - missing - skipped);
		now.failed += missing;
		now.failureElements += missing;
		now.skipped += skipped;
		now.skips += skipped;
		if (missing === 0) return;
		const { name = "" } = attributes;
		const reason = findReason({
			name,
			content: `${text}`
		});
		if (name + reason !== "") this.#keepFailures([truncateFailure(name, reason)]);
	}
};
const countTests = ({ passed, failed, skipped }) => passed + failed + skipped;
function toCount(text = "") {
	return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
// src/reports/xml.ts
var DocumentError = class extends Error {
	text;
	constructor(text) {
		super(text.en);
		this.text = text;
	}
};
(sax__WEBPACK_IMPORTED_MODULE_4___default().MAX_BUFFER_LENGTH) = 1048576;
async function readXml(chunks, handler) {
	const parser = sax__WEBPACK_IMPORTED_MODULE_4___default().parser(true, {
		position: true,
		strictEntities: true
	});
	Object.assign(parser, { ENTITIES: entities });
	parser.onopentag = ({ name, attributes }) => handler.open(name, attributes);
	parser.onclosetag = () => handler.close();
	parser.ontext = (text) => handler.text(text);
	parser.oncdata = (text) => handler.text(text);
	parser.onerror = ({ message }) => {
		const line = parser.line + 1;
		throw new DocumentError(message.startsWith("Max buffer") ? {
			en: `has a value of more than 1 MiB (line ${line})`,
			zh: `含有超过 1 MiB 的值（第 ${line} 行）`
		} : {
			en: `is not well-formed XML (line ${line})`,
			zh: `不是格式正确的 XML（第 ${line} 行）`
		});
	};
	for await (const text of decodeText(chunks)) parser.write(text);
	parser.close();
}
const { XML_ENTITIES: named } = (sax__WEBPACK_IMPORTED_MODULE_4___default());
const entities = new Proxy(named, { get: (_, name) => named[String(name)] ?? toCharacter(String(name)) });
function toCharacter(reference) {
	const [, decimal, hex] = /^#(?:(\d{1,5})|x([\da-f]{1,4}))$/i.exec(reference) ?? [];
	const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
	return code <= 65535 ? String.fromCharCode(code) : void 0;
}
async function* decodeText(chunks) {
	let decoder;
	let head = new Uint8Array();
	for await (const chunk of chunks) if (decoder !== void 0) yield decoder.decode(chunk, { stream: true });
	else {
		head = Buffer.concat([head, chunk]);
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
		throw new DocumentError({
			en: `uses the unknown encoding ${label}`,
			zh: `使用了无法识别的编码 ${label}`
		});
	}
}
// src/reports/parse-report.ts
const maxDepth = 1e3;
async function parseReport(chunks) {
	const reader = new ReportReader();
	try {
		await readXml(chunks, reader);
	} catch (error) {
		if (error === otherFile) return { problem: void 0 };
		return { problem: error instanceof DocumentError ? error.text : {
			en: "could not be read",
			zh: "无法读取"
		} };
	}
	return reader.results ?? { problem: notReport };
}
const otherFile = new Error("a file of another kind");
const notReport = {
	en: "is not a test report (JUnit XML, TRX, NUnit 3 or xUnit v2)",
	zh: "不是测试报告（JUnit XML、TRX、NUnit 3 或 xUnit v2）"
};
var ReportReader = class {
	#format;
	#root = "";
	#closed = false;
	#tally = new Tally();
	#states = [];
	#tests = [];
	#sink;
	#times = [];
	get results() {
		if (this.#format === void 0) return void 0;
		return {
			...this.#tally.results,
			seconds: this.#times.find((time) => time !== void 0)
		};
	}
	open(element, attributes) {
		if (this.#states.length === 0) this.#openRoot(element);
		if (this.#states.length === maxDepth) throw new DocumentError({
			en: "is nested too deeply",
			zh: "嵌套过深"
		});
		this.#states.push(this.#enter(element, attributes, this.#states.at(-1)));
	}
	text(text) {
		this.#sink?.text.add(text);
	}
	close() {
		if (this.#sink?.depth === this.#states.length) this.#sink = void 0;
		const state = this.#states.pop();
		if (state === "test") this.#endTest();
		else if (state === "suite") this.#tally.close(this.#format?.counts ?? [], this.#root === "testsuite");
		this.#closed = this.#states.length === 0;
	}
	#openRoot(element) {
		if (this.#closed) throw new DocumentError({
			en: "contains more than one document",
			zh: "包含多个文档"
		});
		if (ignoredRoots.test(element)) throw otherFile;
		this.#root = element;
		this.#format = Object.hasOwn(formats, element) ? formats[element] : void 0;
		if (this.#format === void 0) throw new DocumentError(notReport);
	}
	#enter(element, attributes, parent) {
		const { tests = [], suites = [], message = [], content = [] } = this.#format ?? {};
		const test = this.#tests.at(-1);
		const { suite } = this.#tally;
		if (this.#sink !== void 0) return "other";
		if (suites.includes(element)) return this.#openSuite(attributes);
		if (tests.includes(element)) return this.#openTest(attributes);
		if (message.includes(element)) this.#collect(test?.message ?? suite?.text);
		else if (content.includes(element)) this.#collect(test?.content);
		else if (parent === "test" && test) this.#readResultElement(test, element, attributes);
		else if (parent === "suite" && /^(?:failure|error|system-(?:out|err))$/.test(element)) this.#collect(suite?.text);
		else if (attributes.name === "go.version" && suite) suite.unique = true;
		else if (/^(?:Counters|ResultSummary)$/.test(element) && suite) Object.assign(suite.attributes, attributes);
		return "other";
	}
	#openSuite(attributes) {
		this.#addTime(Math.min(this.#tally.depth, 2), attributes);
		this.#tally.open(this.#root === "TestRun" ? {
			...attributes,
			name: "dotnet test"
		} : attributes);
		return "suite";
	}
	#openTest(attributes) {
		this.#addTime(3, attributes);
		const texts = {
			message: new Excerpt(),
			content: new Excerpt(),
			output: new Excerpt()
		};
		const outcome = findOutcome(attributes) ?? (this.#root === "assemblies" && !attributes.result ? "failed" : "passed");
		this.#tests.push({
			attributes,
			outcome,
			flaky: false,
			mayFail: false,
			failure: {},
			...texts
		});
		return "test";
	}
	#readResultElement(test, element, attributes) {
		const { message = "" } = attributes;
		const result = notStartedMessage.test(message) ? "failed" : resultElements[element];
		if (element === "system-out" || element === "system-err") this.#collect(test.output);
		if (result === "flaky") test.flaky = true;
		if (result === "failed" || result === "flaky") this.#tally.counts.failureElements += 1;
		if (result === "skipped") test.mayFail = mayFailMessage.test(message);
		if (result === "skipped" && test.outcome !== "failed") test.outcome = "skipped";
		if (result !== "failed" || test.mayFail || test.content.seen) return;
		test.outcome = "failed";
		test.failure = attributes;
		test.message.add(message);
		this.#collect(test.content);
	}
	#collect(text) {
		if (text === void 0 || text.seen) return;
		text.seen = true;
		this.#sink = {
			text,
			depth: this.#states.length + 1
		};
	}
	#endTest() {
		const test = this.#tests.pop();
		if (test === void 0) return;
		const run = test.outcome === "passed" && test.flaky ? "r" : test.outcome.charAt(0);
		this.#tally.add(run, this.#findNames(test.attributes), () => this.#describe(test));
	}
	#findNames(attributes) {
		const { name: nameKey = "", className: classKey = "" } = this.#format ?? {};
		const [name = "", className = ""] = [attributes[nameKey], attributes[classKey]];
		return className === "" && this.#root === "TestRun" ? splitFullName(name) : {
			name,
			className
		};
	}
	#describe(test) {
		const facts = {
			...this.#findNames(test.attributes),
			suite: this.#tally.suite?.attributes.name ?? "",
			type: test.failure.type || (test.attributes.label ?? ""),
			message: `${test.message}`,
			content: `${test.content}`,
			output: `${test.output}`
		};
		return truncateFailure(findName(facts), findReason(facts));
	}
	#addTime(level, attributes) {
		const seconds = parseSeconds(attributes[this.#format?.time ?? ""]);
		if (seconds !== void 0 && level !== 2) this.#times[level] = (this.#times[level] ?? 0) + seconds;
	}
};
// src/reports/test-reports.ts
const maxBytes = 104857600;
const defaultLimits = () => ({
	files: 5e3,
	signal: AbortSignal.timeout(15e3)
});
const tooLarge = {
	en: "is larger than 100 MiB",
	zh: "超过 100 MiB"
};
const notCounted = (problem) => (file) => ({
	en: `${file} ${problem.en}, and is not counted.`,
	zh: `${file} ${problem.zh}，未计入。`
});
const problems = {
	none: (pattern) => ({
		en: `no file matches ${pattern}.`,
		zh: `没有文件匹配 ${pattern}。`
	}),
	list: (pattern) => ({
		en: `no file matches ${pattern}; write one pattern per line.`,
		zh: `没有文件匹配 ${pattern}；请每行写一个通配符。`
	}),
	many: (pattern) => ({
		en: `${pattern} matches too many files to search; name the folder.`,
		zh: `${pattern} 涉及的文件过多，无法全部查找；请写明目录。`
	}),
	outside: notCounted({
		en: "is a link that leaves the workspace",
		zh: "是指向工作区之外的链接"
	}),
	unreadable: notCounted({
		en: "cannot be read",
		zh: "无法读取"
	}),
	kind: notCounted({
		en: "is not a regular file",
		zh: "不是普通文件"
	})
};
async function readTestReports(patterns, workspace, { files: maxFiles, entries, signal } = defaultLimits()) {
	const warnings = [];
	const warn = ({ en, zh }) => warnings.push({
		en: `test-reports: ${en}`,
		zh: `test-reports：${zh}`
	});
	const read = [];
	const found = await (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_1__.t)(patterns, workspace, entries);
	for (const { name, path, problem } of found) if (path === "" && problem) warn(problems[problem](quote(name)));
	const files = found.filter(({ path }) => path !== "");
	if (files.length > maxFiles) warn({
		en: `${files.length} files match; only the first ${maxFiles} are read.`,
		zh: `有 ${files.length} 个匹配的文件，只读取前 ${maxFiles} 个。`
	});
	for (const [index, file] of files.slice(0, maxFiles).entries()) {
		if (signal.aborted) {
			const left = files.length - index;
			warn({
				en: `reading took too long; ${left} of ${files.length} files are not counted.`,
				zh: `读取时间过长，${files.length} 个文件中有 ${left} 个未计入。`
			});
			break;
		}
		if (file.problem) warn(problems[file.problem](quote(file.name)));
		else {
			const results = await readReport(file, signal);
			if (!("problem" in results)) read.push(results);
			else if (results.problem) warn(notCounted(results.problem)(quote(file.name)));
		}
	}
	return {
		results: read.length === 0 ? void 0 : mergeResults(read),
		warnings
	};
}
async function readReport({ path, size }, signal) {
	if (size === 0) return { problem: {
		en: "is empty",
		zh: "是空文件"
	} };
	if (size > maxBytes) return { problem: tooLarge };
	return parseReport(limitBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path, {
		highWaterMark: 262144,
		signal
	})));
}
async function* limitBytes(chunks, limit = maxBytes) {
	let left = limit;
	for await (const chunk of chunks) {
		left -= chunk.length;
		if (left < 0) throw new DocumentError(tooLarge);
		yield chunk;
	}
}
function quote(name) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name), 160);
}



/***/ }),

/***/ 3415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


// src/reports/workspace-files.ts
const maxEntries = 2e5;
async function findFiles(patterns, workspace, entries = maxEntries) {
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => workspace);
	const files = new Map();
	for (const pattern of patterns) {
		const { names, complete } = await findNames(pattern, root, entries);
		const none = isList.test(pattern) ? "list" : "none";
		const problem = complete ? none : "many";
		if (!complete || names.length === 0) files.set(`pattern ${pattern}`, {
			name: pattern,
			path: "",
			size: 0,
			problem
		});
		for (const file of await Promise.all(names.map((name) => inspectFile(name, root)))) if (!files.has(file.path)) files.set(file.path, file);
	}
	return [...files.values()];
}
const isList = /[,;，；、](?![^{}]*\})|\.\w+\s+\S/;
async function findNames(pattern, root, max) {
	if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern)).catch(() => void 0)) return {
		names: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pattern)],
		complete: true
	};
	const plain = pattern.replace(/(?<!\[)(?<=[?*+@!])\(/g, "[(]").replace(/[\\/]+$/, "");
	const names = [];
	let looked = 0;
	const options = {
		cwd: root,
		exclude: () => ++looked > max
	};
	for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(plain.replace(/(?<=^|[\\/])\*\*$/, "**/*"), options)) if (names.push(name) > max) break;
	const hidden = /(?:^|[\\/{,])\./.test(pattern);
	return {
		names: names.filter((name) => hidden || !/(?:^|[\\/])\./.test(name)).sort(),
		complete: looked <= max && names.length <= max
	};
}
async function inspectFile(name, root) {
	const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)).catch(() => void 0);
	const file = {
		name,
		path: path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name),
		size: 0
	};
	if (path === void 0) return {
		...file,
		problem: "unreadable"
	};
	const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
	if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside)) return {
		...file,
		problem: "outside"
	};
	const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => void 0);
	return facts?.isFile() ? {
		...file,
		size: facts.size
	} : {
		...file,
		problem: "kind"
	};
}



/***/ })

};
;