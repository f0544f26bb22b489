import { truncateBytes } from '../text/text.ts';
import { DocumentError, readXml } from './xml.ts';

/** What the test reports of a job say together. Names and texts are untrusted. */
export type TestResults = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Seconds that the tests took; undefined when no report says it. */
  readonly seconds: number | undefined;
  /** The first that failed, each with the first line of its message, '' when it has none. */
  readonly failures: readonly { readonly name: string; readonly text: string }[];
};

/** One report, or one phrase on why it could not be read. */
export type ReportResult = TestResults | { readonly problem: string };

/** Failed tests that are named; the rest is counted. */
export const maxFailures = 10;
const maxNameBytes = 200;
const maxTextBytes = 300;
/** Characters of a failure's text that are looked at for its first line. */
const maxContent = 4096;

/**
 * Counts the tests of a JUnit XML report piece by piece, so that its size hardly matters: the `testcase` elements,
 * whatever the suites say of themselves. A document with an error is not counted at all.
 * See https://github.com/testmoapp/junitxml
 */
export async function readJunit(chunks: AsyncIterable<Uint8Array>): Promise<ReportResult> {
  const count = new Count();
  try {
    await readXml(chunks, count);
  } catch (error) {
    return { problem: error instanceof DocumentError ? error.message : 'could not be read' };
  }
  const { root, results } = count;
  return root === 'testsuites' || root === 'testsuite' ? results : { problem: 'is not a JUnit XML report' };
}

/** The reports of several files as one. */
export function mergeResults(all: readonly TestResults[]): TestResults {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const timed = all.flatMap(({ seconds }) => seconds ?? []);
  return {
    passed: sum(all.map(({ passed }) => passed)),
    failed: sum(all.map(({ failed }) => failed)),
    skipped: sum(all.map(({ skipped }) => skipped)),
    seconds: timed.length === 0 ? undefined : sum(timed),
    failures: all.flatMap(({ failures }) => failures).slice(0, maxFailures),
  };
}

type Attributes = Readonly<Record<string, string>>;

/** A test that is open. */
type Test = ReturnType<typeof testOf>;

/** Elements that end a test badly. `flakyFailure` passed in the end, `rerunFailure` only adds to a failure. */
const failing = ['failure', 'error'];
const notRun = ['notrun', 'disabled', 'suppressed'];

class Count {
  root: string | undefined;
  readonly #totals = { passed: 0, failed: 0, skipped: 0 };
  readonly #failures: { name: string; text: string }[] = [];
  /** Those that are open, each with the tests that were counted before it. */
  readonly #suites: { readonly attributes: Attributes; readonly before: number }[] = [];
  /** Of the whole, of the outermost suites, of the tests: the first that is known counts. */
  readonly #times: (number | undefined)[] = [];
  #test: Test | undefined;
  /** Elements that are open in the test. */
  #depth = 0;
  #collecting = false;

  get results(): TestResults {
    return { ...this.#totals, seconds: this.#times.find((time) => time !== undefined), failures: this.#failures };
  }

  open(element: string, attributes: Attributes): void {
    this.root ??= element;
    if (this.#test) {
      this.#depth += 1;
      if (this.#depth === 1) this.#outcome(this.#test, element, attributes);
    } else if (element === 'testsuites') this.#time(0, attributes);
    else if (element === 'testsuite') {
      if (this.#suites.length === 0) this.#time(1, attributes);
      this.#suites.push({ attributes, before: this.#tests() });
    } else if (element === 'testcase') {
      this.#time(2, attributes);
      this.#test = testOf(attributes);
    }
  }

  text(text: string): void {
    if (this.#collecting && this.#test && this.#test.content.length < maxContent)
      this.#test.content += text.slice(0, maxContent);
  }

  close(element: string): void {
    if (this.#depth > 0) {
      this.#depth -= 1;
      if (this.#depth === 0) this.#collecting = false;
    } else if (this.#test) {
      this.#totals[this.#test.outcome] += 1;
      if (this.#test.outcome === 'failed') this.#note(nameOf(this.#test), reasonOf(this.#test));
      this.#test = undefined;
    } else if (element === 'testsuite') this.#endSuite();
  }

  #outcome(test: Test, element: string, { message = '' }: Attributes): void {
    if (failing.includes(element) && test.outcome !== 'failed') {
      // The first failure is the reason; what follows, such as an error of the clean-up, comes of it.
      test.outcome = 'failed';
      test.message = message;
      this.#collecting = true;
    } else if (element === 'skipped' && test.outcome !== 'failed') test.outcome = 'skipped';
  }

  /** A suite that could not even start has no tests, only its own word that it failed. */
  #endSuite(): void {
    const { attributes: { name = '', failures, errors } = {}, before } = this.#suites.pop() ?? {};
    const failed = wholeNumber(failures) + wholeNumber(errors);
    if (before !== this.#tests() || failed === 0) return;
    this.#totals.failed += failed;
    this.#note(name, '');
  }

  #tests(): number {
    return this.#totals.passed + this.#totals.failed + this.#totals.skipped;
  }

  #time(level: 0 | 1 | 2, { time }: Attributes): void {
    const seconds = secondsOf(time);
    if (seconds !== undefined) this.#times[level] = (this.#times[level] ?? 0) + seconds;
  }

  #note(name: string, text: string): void {
    if (this.#failures.length < maxFailures)
      this.#failures.push({ name: truncateBytes(name, maxNameBytes), text: truncateBytes(text, maxTextBytes) });
  }
}

function testOf({ name = '', classname: className = '', status = '', result = '' }: Attributes) {
  const skipped = notRun.includes(status) || notRun.includes(result);
  const outcome = (skipped ? 'skipped' : 'passed') as 'passed' | 'failed' | 'skipped';
  // `content` is the beginning of the failure's text.
  return { name, className, outcome, message: '', content: '' };
}

function wholeNumber(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** The class, without its package, unless the name says it; then the name. */
function nameOf({ name, className }: Test): string {
  const short = className.replace(/^(?:\w+\.)+(?=[A-Z]\w*$)/, '');
  // Node's reporter calls every class `test`.
  return short === '' || short === 'test' || name.startsWith(className) ? name : `${short} › ${name}`;
}

/** The first line that says something: of the message, or of the text where the message is only "Failed". */
function reasonOf({ message, content, name, className }: Test): string {
  const says = (text: string) =>
    text
      .slice(0, maxContent)
      .split(/\r\n?|\n/)
      .map((line) => line.replace(ansi, '').trim())
      .find((line) => line !== '' && !saysNothing.test(line) && !line.startsWith(`${className}::${name}`));
  return says(message) ?? says(content) ?? '';
}

/** Go's and others' word for every failure, Go's frames, Rust's line before the reason. */
const saysNothing = /^(?:(?:test )?failed\.?$|=== [A-Z]+ |--- [A-Z]+: |thread '.*' (?:\(\d+\) )?panicked at )/i;

/** Colours of a terminal. */
const ansi = /\x1b\[[0-9;]*m/g;

/** Some tools write thousands with commas. */
function secondsOf(time = ''): number | undefined {
  const text = time.trim().replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : undefined;
}
