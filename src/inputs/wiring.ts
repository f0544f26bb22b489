import type { Scope } from '../message/wishes.ts';
import { type Selector, selectorOf, statusOf } from '../status.ts';
import { flag, parseWord, parseWords, type Reader, refuseWords, wholeNumber, words } from './reader.ts';

/** How the action goes about it. */
export type Wiring = Readonly<Awaited<ReturnType<typeof wiringOf>>>;

/** Reads how to go about it. */
export async function wiringOf(reader: Reader, scope: Scope) {
  const { input } = reader;
  const status = input('status') === '' ? undefined : parseWord(reader, 'status', statusOf);
  return {
    selectors: await selectorsOf(reader, status === undefined && scope === 'job'),
    /** The status to report now; undefined follows the job. */
    status,
    /** The jobs before this one; undefined when `needs` is not given. */
    neededJobs: input('needs') === '' ? undefined : (await import('./needed-jobs.ts')).neededJobs(reader),
    /** Globs of JUnit XML files, relative to the workspace. */
    testReports: input('test-reports') === '' ? [] : (await import('./lists.ts')).globs(reader, 'test-reports'),
    token: input('github-token'),
    /** Of one attempt. */
    timeoutMs: wholeNumber(reader, 'timeout', 1, 50) * 1000,
    retries: wholeNumber(reader, 'retries', 0, 10),
    failOnError: flag(reader, 'fail-on-error'),
    dryRun: flag(reader, 'dry-run'),
    checkRunId: /^\d+$/.test(input('check-run-id')) ? input('check-run-id') : '',
  };
}

/** A job that is skipped or waits runs no step, so a step that follows its job never sees these. */
const neverFollowed: readonly (Selector | undefined)[] = ['SKIP', 'WAITING', 'CANCELLING'];

async function selectorsOf(reader: Reader, follows: boolean): Promise<readonly Selector[]> {
  const text = reader.input('run-status');
  if (text === '') refuseWords(reader, 'run-status', []);
  const selectors = parseWords(reader, 'run-status', selectorOf);
  if (follows && selectors.some((selector) => neverFollowed.includes(selector))) {
    const never = words(text).filter((word) => neverFollowed.includes(selectorOf(word)));
    reader.warnings.push((await import('./hints.ts')).neverSeen(never));
  }
  return selectors;
}
