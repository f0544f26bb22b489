import type { Scope } from '../github/run-info.ts';
import { parseSelector, parseStatus, type Selector } from '../status.ts';
import {
  addUnknownWords,
  type InputReader,
  parseFlag,
  parseWholeNumber,
  parseWord,
  parseWords,
  splitWords,
} from './inputs.ts';

/** How the action goes about it. */
export type RunOptions = Readonly<Awaited<ReturnType<typeof readRunOptions>>>;

/** Reads how to go about it. */
export async function readRunOptions(reader: InputReader, scope: Scope) {
  const { input } = reader;
  const status = input('status') === '' ? undefined : parseWord(reader, 'status', parseStatus);
  return {
    selectors: await selectorsOf(reader, status === undefined && scope === 'job'),
    /** The status to report now; undefined follows the job. */
    status,
    /** The jobs before this one; undefined when `needs` is not given. */
    neededJobs: input('needs') === '' ? undefined : (await import('./needed-jobs.ts')).readNeededJobs(reader),
    /** Globs of JUnit XML files, relative to the workspace. */
    testReports: input('test-reports') === '' ? [] : (await import('./lists.ts')).readGlobs(reader, 'test-reports'),
    token: input('github-token'),
    /** Of one attempt. */
    timeoutMs: parseWholeNumber(reader, 'timeout', 1, 50) * 1000,
    retries: parseWholeNumber(reader, 'retries', 0, 10),
    failOnError: parseFlag(reader, 'fail-on-error'),
    dryRun: parseFlag(reader, 'dry-run'),
    checkRunId: /^\d+$/.test(input('check-run-id')) ? input('check-run-id') : '',
  };
}

/** A job that is skipped or waits runs no step, so a step that follows its job never sees these. */
const neverFollowed: readonly (Selector | undefined)[] = ['SKIP', 'WAITING', 'CANCELLING'];

async function selectorsOf(reader: InputReader, follows: boolean): Promise<readonly Selector[]> {
  const text = reader.input('run-status');
  if (text === '') addUnknownWords(reader, 'run-status', []);
  const selectors = parseWords(reader, 'run-status', parseSelector);
  if (follows && selectors.some((selector) => neverFollowed.includes(selector))) {
    const never = splitWords(text).filter((word) => neverFollowed.includes(parseSelector(word)));
    reader.warnings.push((await import('./suggestions.ts')).unreachableStatuses(never));
  }
  return selectors;
}
