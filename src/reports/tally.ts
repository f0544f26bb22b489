import { Excerpt } from './excerpt.ts';
import { type Attributes, findOutcome } from './formats.ts';
import { findReason } from './reasons.ts';
import { firstFailures, maxFailures, type TestFailure, type TestResults, toShort } from './results.ts';

/** Names of a suite that are remembered to find tests that were run again. */
const maxNames = 50_000;
/** Failures of a suite that are described: some turn out to be flaky, some give no reason. */
const maxDescribed = 200;

/** The runs of the tests that have one name in a suite: one letter per outcome (passed, failed, skipped), and the failures. */
type Runs = { outcomes: string; readonly failures: TestFailure[] };

/** A suite that is open, with what was counted before it. */
type OpenSuite = {
  readonly attributes: Record<string, string>;
  readonly before: {
    readonly failed: number;
    readonly failureElements: number;
    readonly skips: number;
    readonly tests: number;
  };
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
  readonly #totals = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  /** Elements that report a failure of a test, also a second one, or one before it passed. */
  failureElements = 0;
  /** Tests that were reported as skipped, also those that ran again. */
  #skips = 0;
  #failures: readonly TestFailure[] = [];
  readonly #suites: OpenSuite[] = [];

  get results(): Omit<TestResults, 'seconds'> {
    return { ...this.#totals, failures: this.#failures };
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
    const before = {
      failed: this.#totals.failed,
      failureElements: this.failureElements,
      skips: this.#skips,
      tests: this.#counted(),
    };
    const shape = {
      text: new Excerpt(),
      runs: new Map<string, Runs>(),
      tests: 0,
      described: 0,
      unique: false,
      nested: false,
    };
    this.#suites.push({ attributes: { ...attributes }, before, ...shape });
  }

  /** Adds one run of a test: passed, failed, skipped, or `r` for passed when it was run again. */
  add(run: string, test: { readonly name: string; readonly className: string }, describe: () => TestFailure): void {
    const { suite } = this;
    if (suite === undefined) return;
    // Some reports have no names; their tests are many all the same.
    const key = test.name === '' ? `${suite.tests}` : `${test.className}\0${test.name}`;
    if (suite.runs.size === maxNames && !suite.runs.has(key)) this.#settle(suite, false, false);
    const runs = suite.runs.get(key) ?? { outcomes: '', failures: [] };
    suite.runs.set(key, runs);
    suite.tests += 1;
    if (run === 's') this.#skips += 1;
    runs.outcomes += run;
    if (run !== 'f' || suite.described === maxDescribed || this.#failures.at(maxFailures - 1)?.text) return;
    suite.described += 1;
    runs.failures.push(describe());
  }

  /** Counts the tests of a suite. Repeated names are tests that were run again, where the suite shows it. */
  #settle(suite: OpenSuite, isComplete: boolean, alone: boolean): void {
    const { attributes, nested, unique, tests } = suite;
    const total = toCount(attributes.tests);
    const described: TestFailure[] = [];
    const names = suite.runs.size;
    const fewer = attributes.tests !== undefined && total < tests && (total === 0 || names <= total);
    const once = unique || (isComplete && !nested && fewer);
    const pytest = attributes.name === 'pytest';
    for (const { outcomes, failures } of suite.runs.values()) {
      // A suite alone in its file is of Gradle, Maven or TestNG, where the last attempt of a test comes last.
      const again = once || (alone && /^(?:[fs]+p|s+f)$/.test(outcomes));
      const counted = again ? outcomes.slice(-1) : outcomes;
      const retried = again && outcomes.length > 1 && counted === 'p' && (pytest || /[fs]/.test(outcomes));
      for (const letter of retried ? 'r' : counted) this.#add(letter);
      if (counted.includes('f')) described.push(...failures.slice(0, again ? 1 : undefined));
    }
    suite.runs = new Map();
    this.#note(described, `${suite.text}`);
  }

  #add(letter: string): void {
    if (letter === 'f') this.#totals.failed += 1;
    else if (letter === 's') this.#totals.skipped += 1;
    else this.#totals.passed += 1;
    if (letter === 'r') this.#totals.flaky += 1;
  }

  /** Keeps the failures; Go ends with a panic outside the tests; it belongs to the last failure without a text. */
  #note(failures: readonly TestFailure[], text: string): void {
    const panic = /^(?:panic|fatal error): .*$/m.exec(text)?.[0];
    const silent = panic === undefined ? -1 : failures.findLastIndex((failure) => failure.text === '');
    const complete = failures.map((failure, at) =>
      at === silent ? { ...failure, ...toShort(failure.name, panic) } : failure,
    );
    this.#failures = firstFailures([...this.#failures, ...complete]);
  }

  /**
   * Closes a suite. The counts that it declares matter where its tests do not show them: it could not start, or holds no
   * tests.
   */
  close(counts: readonly string[], alone: boolean): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    this.#settle(suite, true, alone);
    const { attributes, before, text } = suite;
    const declaredCount = counts.reduce((sum, key) => sum + toCount(attributes[key]), 0);
    const declaredFailures = declaredCount || (findOutcome(attributes) === 'failed' ? 1 : 0);
    const countedFailures = Math.max(
      this.#totals.failed - before.failed,
      this.failureElements - before.failureElements,
    );
    const none = this.#counted() === before.tests;
    const missing = Math.max(0, declaredFailures - countedFailures);
    const skipped = Math.max(0, toCount(attributes.skipped) - (this.#skips - before.skips));
    this.#totals.failed += missing;
    this.#totals.skipped += skipped;
    this.#skips += skipped;
    if (none) this.#totals.passed += Math.max(0, toCount(attributes.tests) - missing - skipped);
    if (missing === 0) return;
    const facts = { name: attributes.name ?? '', className: '', suite: '', type: '', file: '', line: '' };
    const reason = findReason({ ...facts, message: '', content: `${text}`, output: '' });
    if (facts.name + reason !== '') this.#note([toShort(facts.name, reason)], '');
  }

  #counted(): number {
    return this.#totals.passed + this.#totals.failed + this.#totals.skipped;
  }
}

function toCount(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
