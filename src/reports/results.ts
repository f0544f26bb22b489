import { type LocalizedText, truncateBytes } from '../text/text.ts';
import { type Attributes, findOutcome } from './formats.ts';
import { Excerpt, findReason } from './reasons.ts';

/** A test that failed. Name and text are untrusted; `text` is '' when the report gives no reason. */
export type TestFailure = {
  readonly name: string;
  readonly text: string;
};

/** The combined result of all test reports of a job. */
export type TestResults = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Tests that passed only when they were run again; they are among the passed. None when it is absent. */
  readonly flaky?: number;
  /** Seconds that the tests took; undefined when no report contains it. */
  readonly seconds: number | undefined;
  /** The first that failed, those with a reason before those without. */
  readonly failures: readonly TestFailure[];
};

/** One report, or a phrase on why it is not counted; none for a file of another kind that lies beside reports. */
export type ReportResult = TestResults | { readonly problem: LocalizedText | undefined };

/** Failed tests that are named; the rest is counted. */
export const maxFailures = 10;
const maxNameBytes = 200;
const maxTextBytes = 300;

/** The reports of several files as one. */
export function mergeResults(all: readonly TestResults[]): TestResults {
  const sum = (count: (each: TestResults) => number) => all.reduce((total, each) => total + count(each), 0);
  const timed = all.flatMap(({ seconds }) => seconds ?? []);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    flaky: sum(({ flaky = 0 }) => flaky),
    seconds: timed.length === 0 ? undefined : timed.reduce((total, seconds) => total + seconds, 0),
    failures: firstFailures(all.flatMap(({ failures }) => failures)),
  };
}

/** A failure within the limits of a message. */
export function truncateFailure(name: string, text = ''): TestFailure {
  return { name: truncateBytes(name, maxNameBytes), text: truncateBytes(text, maxTextBytes) };
}

/** The first that failed; a reason is worth more than a place in the file. */
export function firstFailures(failures: readonly TestFailure[]): readonly TestFailure[] {
  const silent = failures.filter(({ text }) => text === '');
  return [...failures.filter(({ text }) => text !== ''), ...silent].slice(0, maxFailures);
}

/** Names of a suite that are remembered to find tests that were run again. */
const maxNames = 50_000;
/** Failures of a suite that are described: some turn out to be flaky, some give no reason. */
const maxDescribed = 200;

/** The runs of the tests that have one name in a suite: one letter per outcome (passed, failed, skipped), and the failures. */
type Runs = { outcomes: string; readonly failures: TestFailure[] };

/** What has been counted so far. */
type Counts = Record<'passed' | 'failed' | 'skipped' | 'flaky', number> & {
  /** Elements that report a failure of a test, also a second one, or one before it passed. */
  failureElements: number;
  /** Tests that were reported as skipped, also those that ran again. */
  skips: number;
};

/** A suite that is open, with what was counted before it. */
type OpenSuite = {
  readonly attributes: Record<string, string>;
  readonly before: Counts;
  readonly text: Excerpt;
  runs: Map<string, Runs>;
  tests: number;
  /** Failures that were described. */
  described: number;
  /** Each name is one test, however often it occurs. */
  unique: boolean;
  nested: boolean;
};

/** Counts the tests of the suites of one report, and compares them with the counts that suites declare. */
export class Tally {
  readonly counts: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0, failureElements: 0, skips: 0 };
  #failures: readonly TestFailure[] = [];
  readonly #suites: OpenSuite[] = [];

  get results(): Omit<TestResults, 'seconds'> {
    const { passed, failed, skipped, flaky } = this.counts;
    return { passed, failed, skipped, flaky, failures: this.#failures };
  }

  /** The innermost suite that is open. */
  get suite(): OpenSuite | undefined {
    return this.#suites.at(-1);
  }

  get depth(): number {
    return this.#suites.length;
  }

  open(attributes: Attributes): void {
    if (this.suite) this.suite.nested = true;
    const begun = { text: new Excerpt(), runs: new Map<string, Runs>(), tests: 0, described: 0 };
    this.#suites.push({
      attributes: { ...attributes },
      before: { ...this.counts },
      ...begun,
      unique: false,
      nested: false,
    });
  }

  /** Adds one run of a test: passed, failed, skipped, or `r` for passed when it was run again. */
  add(run: string, test: { readonly name: string; readonly className: string }, describe: () => TestFailure): void {
    const { suite } = this;
    if (suite === undefined) return;
    // In reports without names each element is a test.
    const key = test.name === '' ? `${suite.tests}` : `${test.className}\0${test.name}`;
    if (suite.runs.size === maxNames && !suite.runs.has(key)) this.#countSuite(suite, false, false);
    const runs = suite.runs.get(key) ?? { outcomes: '', failures: [] };
    suite.runs.set(key, runs);
    suite.tests += 1;
    if (run === 's') this.counts.skips += 1;
    runs.outcomes += run;
    if (run !== 'f' || suite.described === maxDescribed || this.#failures.at(maxFailures - 1)?.text) return;
    suite.described += 1;
    runs.failures.push(describe());
  }

  /** Counts the tests of a suite. Repeated names are tests that were run again, where the suite shows it. */
  #countSuite(suite: OpenSuite, isComplete: boolean, isOnlySuite: boolean): void {
    const { attributes, nested, unique, tests } = suite;
    const total = toCount(attributes.tests);
    const described: TestFailure[] = [];
    const names = suite.runs.size;
    const declaresFewer = attributes.tests !== undefined && total < tests && (total === 0 || names <= total);
    const countOnce = unique || (isComplete && !nested && declaresFewer);
    const isPytest = attributes.name === 'pytest';
    for (const { outcomes, failures } of suite.runs.values()) {
      // A suite alone in its file is of Gradle, Maven or TestNG, where the last attempt of a test comes last.
      const isRerun = countOnce || (isOnlySuite && /^(?:[fs]+p|s+f)$/.test(outcomes));
      const counted = isRerun ? outcomes.slice(-1) : outcomes;
      const retried = isRerun && outcomes.length > 1 && counted === 'p' && (isPytest || /[fs]/.test(outcomes));
      for (const letter of retried ? 'r' : counted) this.#add(letter);
      if (counted.includes('f')) described.push(...failures.slice(0, isRerun ? 1 : undefined));
    }
    suite.runs = new Map();
    this.#keepFailures(described, `${suite.text}`);
  }

  #add(letter: string): void {
    if (letter === 'f') this.counts.failed += 1;
    else if (letter === 's') this.counts.skipped += 1;
    else this.counts.passed += 1;
    if (letter === 'r') this.counts.flaky += 1;
  }

  /** Go ends with a panic outside of the tests: it belongs to the last failure without a text. */
  #keepFailures(failures: readonly TestFailure[], text = ''): void {
    const panic = /^(?:panic|fatal error): .*$/m.exec(text)?.[0];
    const silent = panic === undefined ? -1 : failures.findLastIndex((failure) => failure.text === '');
    const complete = failures.map((failure, at) =>
      at === silent ? { ...failure, ...truncateFailure(failure.name, panic) } : failure,
    );
    this.#failures = firstFailures([...this.#failures, ...complete]);
  }

  /**
   * Closes a suite. The counts that it declares matter where its tests do not show them: it could not start, or holds no
   * tests.
   */
  close(counts: readonly string[], isOnlySuite: boolean): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    this.#countSuite(suite, true, isOnlySuite);
    const { attributes, before, text } = suite;
    const declaredCount = counts.reduce((sum, key) => sum + toCount(attributes[key]), 0);
    const declaredFailures = declaredCount || (findOutcome(attributes) === 'failed' ? 1 : 0);
    const now = this.counts;
    const countedFailures = Math.max(now.failed - before.failed, now.failureElements - before.failureElements);
    const missing = Math.max(0, declaredFailures - countedFailures);
    const skipped = Math.max(0, toCount(attributes.skipped) - (now.skips - before.skips));
    if (countTests(now) === countTests(before))
      now.passed += Math.max(0, toCount(attributes.tests) - missing - skipped);
    now.failed += missing;
    now.failureElements += missing;
    now.skipped += skipped;
    now.skips += skipped;
    if (missing === 0) return;
    const { name = '' } = attributes;
    const reason = findReason({ name, content: `${text}` });
    if (name + reason !== '') this.#keepFailures([truncateFailure(name, reason)]);
  }
}

const countTests = ({ passed, failed, skipped }: Counts) => passed + failed + skipped;

function toCount(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
