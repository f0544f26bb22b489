import type { Decision } from '../filter.ts';
import { aggregateStatus } from '../github/jobs.ts';
import type { LookupName, LookupNote, LookupResult } from '../github/lookups.ts';
import type { RunInfo } from '../github/run-info.ts';
import type { TestResults } from '../reports/results.ts';
import type { StatusCode } from '../status.ts';
import { uniqueBy } from '../text/text.ts';
import type { ReportOptions } from './options.ts';
import { findRequirements } from './requirements.ts';

/** Where facts come from besides the event: the API and the files of the workspace. Neither ever rejects. */
export type Sources = {
  lookUp(run: RunInfo, lookups: ReadonlySet<LookupName>): Promise<LookupResult>;
  readTests(): Promise<TestResults | undefined>;
};

/** All that is known when the message is made. */
export type Collected = {
  readonly run: RunInfo;
  readonly status: StatusCode;
  readonly notes: readonly LookupNote[];
};

/**
 * The status as far as it is known without the API; undefined when the jobs of the run decide it.
 *
 * @param jobStatus status of the reporting job
 */
export async function resolveStatus(
  { status, scope, neededJobs }: Pick<ReportOptions, 'status' | 'scope' | 'neededJobs'>,
  jobStatus: () => Promise<StatusCode> | StatusCode,
  readRun: () => Promise<RunInfo>,
): Promise<StatusCode | undefined> {
  if (status !== undefined) return status;
  if (scope === 'job') return jobStatus();
  if (scope === 'workflow-run') return (await readRun()).status ?? 'UNKOWN';
  return neededJobs && aggregateStatus(neededJobs, true);
}

/**
 * Completes what is known of a run by what the message and the decision need.
 *
 * @param status what is known of it so far
 * @param decision what was decided by that
 */
export async function collect(
  known: RunInfo,
  status: StatusCode | undefined,
  decision: Decision,
  options: ReportOptions,
  sources: Sources,
): Promise<Collected> {
  const run = options.neededJobs ? { ...known, jobs: options.neededJobs } : known;
  const { lookups, optional, tests } = findRequirements(options, run, status, decision);
  const [found, results] = await Promise.all([
    lookups.size > 0 ? sources.lookUp(run, lookups) : { run, notes: [] },
    tests ? sources.readTests() : undefined,
  ]);
  const complete = results === undefined ? found.run : { ...found.run, tests: results };
  return {
    run: complete,
    status: status ?? aggregateStatus(complete.jobs ?? [], complete.jobsComplete ?? false),
    notes: uniqueBy(
      found.notes.filter(({ lookup, forbidden }) => !forbidden || !optional.has(lookup)),
      ({ text }) => text.en,
    ),
  };
}
