import type { Job } from '../facts/jobs.ts';
import type { Scope } from '../message/wishes.ts';
import { type Selector, type StatusCode, selectorOf, statusOf } from '../status.ts';
import { flag, parseWords, type Reader, refuseWords, type Vocabulary, wholeNumber, words } from './reader.ts';

/** How the action goes about it. */
export type Wiring = {
  readonly selectors: readonly Selector[];
  /** The status to report now; undefined follows the job. */
  readonly status: StatusCode | undefined;
  /** The jobs before this one, from `needs`; undefined when it is not given. */
  readonly neededJobs: readonly Job[] | undefined;
  /** Globs of JUnit XML files, relative to the workspace. */
  readonly testReports: readonly string[];
  readonly token: string;
  /** Milliseconds for one attempt. */
  readonly timeoutMs: number;
  readonly retries: number;
  readonly failOnError: boolean;
  readonly dryRun: boolean;
  readonly checkRunId: string;
};

const githubsWords = ", and GitHub's words such as failure, cancelled, skipped, in_progress";

/** The words of `run-status` and `mention-on`. */
export const selectorWords: Vocabulary<Selector> = {
  words: ['running', 'wait', 'success', 'fail', 'cancel', 'skip', 'finish', 'broken', 'fixed'],
  more: githubsWords,
  parse: selectorOf,
};

/** Reads how to go about it. */
export async function wiringOf(reader: Reader, scope: Scope): Promise<Wiring> {
  const { input } = reader;
  const status = givenStatus(reader);
  return {
    selectors: await selectorsOf(reader, status === undefined && scope === 'job'),
    status,
    neededJobs: input('needs') === '' ? undefined : (await import('./needed-jobs.ts')).neededJobs(reader),
    testReports: input('test-reports') === '' ? [] : (await import('./globs.ts')).globs(reader, 'test-reports'),
    token: input('github-token'),
    timeoutMs: wholeNumber(reader, 'timeout', 1, 50) * 1000,
    retries: wholeNumber(reader, 'retries', 0, 10),
    failOnError: flag(reader, 'fail-on-error'),
    dryRun: flag(reader, 'dry-run'),
    checkRunId: /^\d+$/.test(input('check-run-id')) ? input('check-run-id') : '',
  };
}

function givenStatus(reader: Reader): StatusCode | undefined {
  const word = reader.input('status');
  if (word === '') return undefined;
  const status = statusOf(word);
  if (status === undefined) {
    const words = ['success', 'failure', 'cancelled', 'skipped', 'running', 'waiting'];
    const more = ", and the other words of GitHub and of 'run-status'";
    refuseWords(reader, 'status', [word], { words, more });
  }
  return status;
}

/** A job that is skipped or waits runs no step, so a step that follows its job never sees these. */
const neverFollowed: readonly Selector[] = ['SKIP', 'WAITING', 'CANCELLING'];

async function selectorsOf(reader: Reader, follows: boolean): Promise<Selector[]> {
  const text = reader.input('run-status');
  if (text === '') refuseWords(reader, 'run-status', [text], selectorWords);
  const selectors = parseWords(reader, 'run-status', selectorWords);
  if (!follows || !selectors.some((selector) => neverFollowed.includes(selector))) return selectors;
  const never = words(text).filter((word) => neverFollowed.includes(selectorOf(word) ?? 'end'));
  reader.warnings.push((await import('./hints.ts')).neverSeen(never));
  return selectors;
}
