import { type LocalizedText, truncateBytes } from '../text/text.ts';

/** A test that failed. Name and text are untrusted; `text` is '' when the report gives no reason. */
export type TestFailure = {
  readonly name: string;
  readonly text: string;
  /** Where it failed, as far as the report contains it; lines count from 1. */
  readonly file?: string;
  readonly line?: number;
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
export function toShort(name: string, text = ''): TestFailure {
  return { name: truncateBytes(name, maxNameBytes), text: truncateBytes(text, maxTextBytes) };
}

/** The first that failed; a reason is worth more than a place in the file. */
export function firstFailures(failures: readonly TestFailure[]): readonly TestFailure[] {
  const silent = failures.filter(({ text }) => text === '');
  return [...failures.filter(({ text }) => text !== ''), ...silent].slice(0, maxFailures);
}
