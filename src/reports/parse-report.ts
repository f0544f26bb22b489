import type { LocalizedText } from '../text/text.ts';
import {
  type Attributes,
  type Format,
  findOutcome,
  formats,
  ignoredRoots,
  mayFailMessage,
  notStartedMessage,
  type Outcome,
  parseSeconds,
  resultElements,
} from './formats.ts';
import { Excerpt, findName, findReason, splitFullName } from './reasons.ts';
import { type ReportResult, Tally, type TestFailure, type TestResults, truncateFailure } from './results.ts';
import { DocumentError, readXml } from './xml.ts';

/** Elements that may be open at once. */
const maxDepth = 1000;
/** Where the reader is: an open element is a suite, a test, or something else. */
type State = 'suite' | 'test' | 'other';

/** A test that is open. */
type OpenTest = {
  readonly attributes: Attributes;
  outcome: Outcome;
  flaky: boolean;
  mayFail: boolean;
  /** Attributes of the first failure. */
  failure: Attributes;
  readonly message: Excerpt;
  readonly content: Excerpt;
  readonly output: Excerpt;
};

/**
 * Counts the tests of a report (JUnit XML, TRX, NUnit 3, xUnit v2) piece by piece, so that its size hardly matters. A
 * document with an error is not counted at all.
 */
export async function parseReport(chunks: AsyncIterable<Uint8Array>): Promise<ReportResult> {
  const reader = new ReportReader();
  try {
    await readXml(chunks, reader);
  } catch (error) {
    if (error === otherFile) return { problem: undefined };
    return { problem: error instanceof DocumentError ? error.text : { en: 'could not be read', zh: '无法读取' } };
  }
  return reader.results ?? { problem: notReport };
}

const otherFile = new Error('a file of another kind');
const notReport: LocalizedText = {
  en: 'is not a test report (JUnit XML, TRX, NUnit 3 or xUnit v2)',
  zh: '不是测试报告（JUnit XML、TRX、NUnit 3 或 xUnit v2）',
};

/** Receives what `readXml` finds, and counts it. */
class ReportReader {
  #format: Format | undefined;
  #root = '';
  #closed = false;
  readonly #tally = new Tally();
  readonly #states: State[] = [];
  readonly #tests: OpenTest[] = [];
  /** What collects the text of the element that opened at this depth. */
  #sink: { readonly text: Excerpt; readonly depth: number } | undefined;
  /** Of the whole, of its suites, of the tests: the first that is known counts. */
  readonly #times: (number | undefined)[] = [];

  get results(): TestResults | undefined {
    if (this.#format === undefined) return undefined;
    return { ...this.#tally.results, seconds: this.#times.find((time) => time !== undefined) };
  }

  open(element: string, attributes: Attributes): void {
    if (this.#states.length === 0) this.#openRoot(element);
    if (this.#states.length === maxDepth) throw new DocumentError({ en: 'is nested too deeply', zh: '嵌套过深' });
    this.#states.push(this.#enter(element, attributes, this.#states.at(-1)));
  }

  text(text: string): void {
    this.#sink?.text.add(text);
  }

  close(): void {
    if (this.#sink?.depth === this.#states.length) this.#sink = undefined;
    const state = this.#states.pop();
    if (state === 'test') this.#endTest();
    else if (state === 'suite') this.#tally.close(this.#format?.counts ?? [], this.#root === 'testsuite');
    this.#closed = this.#states.length === 0;
  }

  #openRoot(element: string): void {
    if (this.#closed) throw new DocumentError({ en: 'contains more than one document', zh: '包含多个文档' });
    if (ignoredRoots.test(element)) throw otherFile;
    this.#root = element;
    this.#format = Object.hasOwn(formats, element) ? formats[element] : undefined;
    if (this.#format === undefined) throw new DocumentError(notReport);
  }

  #enter(element: string, attributes: Attributes, parent: State | undefined): State {
    const { tests = [], suites = [], message = [], content = [] } = this.#format ?? {};
    const test = this.#tests.at(-1);
    const { suite } = this.#tally;
    if (this.#sink !== undefined) return 'other';
    if (suites.includes(element)) return this.#openSuite(attributes);
    if (tests.includes(element)) return this.#openTest(attributes);
    if (message.includes(element)) this.#collect(test?.message ?? suite?.text);
    else if (content.includes(element)) this.#collect(test?.content);
    else if (parent === 'test' && test) this.#readResultElement(test, element, attributes);
    else if (parent === 'suite' && /^(?:failure|error|system-(?:out|err))$/.test(element)) this.#collect(suite?.text);
    else if (attributes.name === 'go.version' && suite) suite.unique = true;
    else if (/^(?:Counters|ResultSummary)$/.test(element) && suite) Object.assign(suite.attributes, attributes);
    return 'other';
  }

  #openSuite(attributes: Attributes): State {
    this.#addTime(Math.min(this.#tally.depth, 2), attributes);
    // The name of a run of .NET is that of a user and a machine.
    this.#tally.open(this.#root === 'TestRun' ? { ...attributes, name: 'dotnet test' } : attributes);
    return 'suite';
  }

  #openTest(attributes: Attributes): State {
    this.#addTime(3, attributes);
    const texts = { message: new Excerpt(), content: new Excerpt(), output: new Excerpt() };
    const outcome =
      findOutcome(attributes) ?? (this.#root === 'assemblies' && !attributes.result ? 'failed' : 'passed');
    this.#tests.push({ attributes, outcome, flaky: false, mayFail: false, failure: {}, ...texts });
    return 'test';
  }

  #readResultElement(test: OpenTest, element: string, attributes: Attributes): void {
    const { message = '' } = attributes;
    const result = notStartedMessage.test(message) ? 'failed' : resultElements[element];
    if (element === 'system-out' || element === 'system-err') this.#collect(test.output);
    if (result === 'flaky') test.flaky = true;
    if (result === 'failed' || result === 'flaky') this.#tally.counts.failureElements += 1;
    if (result === 'skipped') test.mayFail = mayFailMessage.test(message);
    if (result === 'skipped' && test.outcome !== 'failed') test.outcome = 'skipped';
    if (result !== 'failed' || test.mayFail || test.content.seen) return;
    // The first failure is the reason; what follows, such as an error of the clean-up, comes of it.
    test.outcome = 'failed';
    test.failure = attributes;
    test.message.add(message);
    this.#collect(test.content);
  }

  #collect(text: Excerpt | undefined): void {
    if (text === undefined || text.seen) return;
    text.seen = true;
    this.#sink = { text, depth: this.#states.length + 1 };
  }

  #endTest(): void {
    const test = this.#tests.pop();
    if (test === undefined) return;
    const run = test.outcome === 'passed' && test.flaky ? 'r' : test.outcome.charAt(0);
    this.#tally.add(run, this.#findNames(test.attributes), () => this.#describe(test));
  }

  #findNames(attributes: Attributes): { readonly name: string; readonly className: string } {
    const { name: nameKey = '', className: classKey = '' } = this.#format ?? {};
    const [name = '', className = ''] = [attributes[nameKey], attributes[classKey]];
    return className === '' && this.#root === 'TestRun' ? splitFullName(name) : { name, className };
  }

  #describe(test: OpenTest): TestFailure {
    const facts = {
      ...this.#findNames(test.attributes),
      suite: this.#tally.suite?.attributes.name ?? '',
      type: test.failure.type || (test.attributes.label ?? ''),
      message: `${test.message}`,
      content: `${test.content}`,
      output: `${test.output}`,
    };
    return truncateFailure(findName(facts), findReason(facts));
  }

  #addTime(level: number, attributes: Attributes): void {
    const seconds = parseSeconds(attributes[this.#format?.time ?? '']);
    if (seconds !== undefined && level !== 2) this.#times[level] = (this.#times[level] ?? 0) + seconds;
  }
}
