import { cutBytes } from '../text/cut.ts';
import type { TestResults } from './tests.ts';
import { strictParser, troubleOf } from './xml-parser.ts';
import { EncodingError, textOf } from './xml-text.ts';

/** One report, or one phrase on why it could not be read. */
export type JunitRead = TestResults | { readonly problem: string };

/** Failed tests that are named; the rest is counted. */
export const maxFailures = 10;
const maxNameBytes = 200;
const maxTextBytes = 300;
/** Characters of a failure's text that are looked at for its first line. */
const maxContent = 4096;

/**
 * Counts the tests of a JUnit XML report piece by piece, so that its size hardly matters. What is counted are the
 * `testcase` elements, whatever the suites say of themselves. A document with an error is not counted at all.
 * Entities that the document declares are not expanded: they are an error.
 * See https://github.com/testmoapp/junitxml
 */
export async function readJunit(chunks: AsyncIterable<Uint8Array>): Promise<JunitRead> {
  const report = new Map<'root', string>();
  const count = new Count();
  const parser = strictParser();
  let problem: string | undefined;
  parser.onerror = (error) => {
    problem ??= troubleOf(error, parser);
  };
  parser.onopentag = ({ name, attributes }) => {
    if (!report.has('root')) report.set('root', name);
    count.open(name, attributes as Readonly<Record<string, string>>);
  };
  parser.onclosetag = () => count.close();
  parser.ontext = (text) => count.text(text);
  parser.oncdata = (text) => count.text(text);
  try {
    for await (const text of textOf(chunks)) {
      if (problem === undefined) parser.write(text);
      if (problem !== undefined) return { problem };
    }
    parser.close();
  } catch (error) {
    problem ??= error instanceof EncodingError ? error.message : 'could not be read';
  }
  const root = report.get('root');
  if (problem === undefined && root !== 'testsuites' && root !== 'testsuite') problem = 'is not a JUnit XML report';
  return problem === undefined ? count.results() : { problem };
}

/** The reports of several files as one. */
export function together(all: readonly TestResults[]): TestResults {
  const sum = (key: 'passed' | 'failed' | 'skipped') => all.reduce((total, results) => total + results[key], 0);
  const timed = all.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]));
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    seconds: timed.length === 0 ? undefined : timed.reduce((total, seconds) => total + seconds, 0),
    failures: all.flatMap(({ failures }) => failures).slice(0, maxFailures),
  };
}

type Attributes = Readonly<Record<string, string>>;

/** What is known of the element that is open. A failure's `content` is the beginning of its text. */
type Case = {
  readonly name: string;
  readonly className: string;
  outcome: 'passed' | 'failed' | 'skipped';
  message: string;
  content: string;
};
type Suite = { readonly name: string; cases: number; readonly failing: number };

/** Elements that end a test badly. `flakyFailure` passed in the end, `rerunFailure` only adds to a failure. */
const failing = ['failure', 'error'];
const notRun = ['notrun', 'disabled', 'suppressed'];

class Count {
  readonly #totals = { passed: 0, failed: 0, skipped: 0 };
  readonly #failures: { name: string; text: string }[] = [];
  readonly #path: string[] = [];
  readonly #suites: Suite[] = [];
  /** Of the whole, of the outermost suites, of the tests: the first that is known counts. */
  readonly #times: (number | undefined)[] = [undefined, undefined, undefined];
  #case: Case | undefined;
  #collecting = false;

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === 'testsuites') this.#add(0, attributes.time);
    else if (name === 'testsuite') this.#beginSuite(attributes);
    else if (name === 'testcase') this.#begin(attributes);
    else if (parent === 'testcase' && this.#case) this.#outcome(this.#case, name, attributes);
  }

  text(text: string): void {
    if (this.#collecting && this.#case && this.#case.content.length < maxContent)
      this.#case.content += text.slice(0, maxContent);
  }

  close(): void {
    const name = this.#path.pop();
    if (name === 'testcase') this.#end();
    else if (name === 'testsuite') this.#endSuite();
    else if (this.#path.at(-1) === 'testcase') this.#collecting = false;
  }

  results(): TestResults {
    return { ...this.#totals, seconds: this.#times.find((time) => time !== undefined), failures: this.#failures };
  }

  #beginSuite(attributes: Attributes): void {
    if (this.#suites.length === 0) this.#add(1, attributes.time);
    this.#suites.push(suiteOf(attributes));
  }

  #add(level: 0 | 1 | 2, time: string | undefined): void {
    const seconds = secondsOf(time);
    if (seconds !== undefined) this.#times[level] = (this.#times[level] ?? 0) + seconds;
  }

  #begin(attributes: Attributes): void {
    for (const suite of this.#suites) suite.cases += 1;
    this.#add(2, attributes.time);
    const { name = '', classname = '', status = '', result = '' } = attributes;
    const skipped = notRun.includes(status) || notRun.includes(result);
    this.#case = { name, className: classname, outcome: skipped ? 'skipped' : 'passed', message: '', content: '' };
  }

  #outcome(test: Case, element: string, { message = '' }: Attributes): void {
    if (failing.includes(element)) {
      // The first failure is the reason; what follows, such as an error of the clean-up, comes of it.
      this.#collecting = test.outcome !== 'failed';
      if (this.#collecting) test.message = message;
      test.outcome = 'failed';
    } else if (element === 'skipped' && test.outcome !== 'failed') test.outcome = 'skipped';
  }

  #end(): void {
    const test = this.#case;
    if (test === undefined) return;
    this.#totals[test.outcome] += 1;
    if (test.outcome === 'failed') this.#note(nameOf(test), reasonOf(test));
    this.#case = undefined;
    this.#collecting = false;
  }

  /** A suite that could not even start has no tests, only its own word that it failed. */
  #endSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined || suite.cases > 0 || suite.failing === 0) return;
    this.#totals.failed += suite.failing;
    this.#note(suite.name, '');
    for (const outer of this.#suites) outer.cases += 1;
  }

  #note(name: string, text: string): void {
    if (this.#failures.length < maxFailures)
      this.#failures.push({ name: cutBytes(name, maxNameBytes), text: cutBytes(text, maxTextBytes) });
  }
}

function suiteOf({ name = '', failures = '', errors = '' }: Attributes): Suite {
  const number = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
  return { name, cases: 0, failing: number(failures) + number(errors) };
}

/** The class, without its package, unless the name says it; then the name. */
function nameOf({ name, className }: Case): string {
  const short = className.replace(/^(?:\w+\.)+(?=[A-Z]\w*$)/, '');
  // Node's reporter calls every class `test`.
  return short === '' || short === 'test' || name.startsWith(className) ? name : `${short} › ${name}`;
}

/** The first line that says something: of the message, or of the text where the message is only "Failed". */
function reasonOf({ message, content, name, className }: Case): string {
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

// Colours of a terminal.
const ansi = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Some tools write thousands with commas. */
function secondsOf(time: string | undefined): number | undefined {
  const text = time?.trim().replace(/,(?=\d{3}(?:\D|$))/g, '') ?? '';
  return /^\d{1,9}(?:\.\d*)?(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : undefined;
}
