import { parseStatus, type StatusCode } from '../status.ts';
import { ApiError, type ApiGet } from './get.ts';
import { listAt, numberAt, textAt } from './json.ts';
import type { RunInfo } from './run.ts';

/** Failed runs in a row right before this one, cancelled and skipped ones left out. */
export type FailureStreak = {
  readonly count: number;
  /** Whether there may be more than were read. */
  readonly more: boolean;
  /** The oldest of them. */
  readonly first?: Partial<ReturnType<typeof runOf>> | undefined;
};

/** How the runs before went. */
export type History = { readonly previous: StatusCode | 'none'; readonly failures?: FailureStreak };

const maxRuns = 50;

/**
 * How the previous completed run of the same workflow, branch and event ended, and how many failed in a row; cancelled
 * and skipped ones do not count. A re-run compares with the attempt before.
 * See https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 *
 * @param want `history` needs no list of runs for a re-run, `streak` does
 */
export async function readHistory(facts: RunInfo, want: 'history' | 'streak', get: ApiGet): Promise<History> {
  if (facts.runAttempt === 1) return runsBefore(facts, get);
  const [previous, runs] = await Promise.all([
    attemptBefore(facts, get),
    want === 'streak' ? runsBefore(facts, get).catch(() => undefined) : undefined,
  ]);
  return { ...runs, previous };
}

async function attemptBefore({ runId, runAttempt }: RunInfo, get: ApiGet): Promise<StatusCode> {
  const run = await get(`actions/runs/${runId}/attempts/${runAttempt - 1}?exclude_pull_requests=true`);
  const { status } = runOf(run);
  if (status === undefined) throw new ApiError('the attempt before has no known conclusion');
  return status;
}

async function runsBefore(facts: RunInfo, get: ApiGet): Promise<History> {
  const workflow = facts.workflowFile ?? facts.workflowId;
  if (workflow === undefined) throw new ApiError('the workflow is not known');
  const query = new URLSearchParams({
    branch: facts.runBranch ?? facts.branch ?? '',
    status: 'completed',
    event: facts.eventName ?? '',
    exclude_pull_requests: 'true',
    per_page: String(maxRuns),
  });
  const answer = await get(`actions/workflows/${encodeURIComponent(workflow)}/runs?${query}`);
  const listed = listAt(answer, 'workflow_runs');
  const runs = listed
    .filter((run) => numberAt(run, 'id') !== facts.runId)
    .map(runOf)
    .filter(({ runNumber = 0 }) => runNumber <= (facts.runNumber ?? Number.POSITIVE_INFINITY))
    .filter(({ status }) => status && status !== 'CANCELED' && status !== 'SKIP');
  const end = runs.findIndex(({ status }) => status !== 'FAIL');
  const failed = end < 0 ? runs : runs.slice(0, end);
  const more = end < 0 && listed.length >= maxRuns;
  return { previous: runs[0]?.status ?? 'none', failures: { count: failed.length, more, first: failed.at(-1) } };
}

function runOf(run: unknown) {
  return {
    status: parseStatus(textAt(run, 'conclusion') ?? ''),
    runNumber: numberAt(run, 'run_number'),
    sha: textAt(run, 'head_sha'),
    /** ISO 8601. */
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
  };
}
