import { parseStatus, type StatusCode } from '../status.ts';
import { ApiError, type ApiGet, listAt, numberAt, textAt } from './json.ts';
import type { History, PastRun, RunInfo } from './run-info.ts';

const maxRuns = 50;

/**
 * How the previous completed run of the same workflow, branch and event ended, and how many failed in a row; canceled
 * and skipped ones do not count. A re-run compares with the attempt before.
 * See https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 *
 * @param want `history` needs no list of runs for a re-run, `streak` does
 */
export async function readHistory(run: RunInfo, want: 'history' | 'streak', get: ApiGet): Promise<History> {
  if (run.runAttempt === 1) return readPreviousRuns(run, get);
  const [previous, runs] = await Promise.all([
    readPreviousAttempt(run, get),
    want === 'streak' ? readPreviousRuns(run, get).catch(() => undefined) : undefined,
  ]);
  return { ...runs, previous };
}

async function readPreviousAttempt({ runId, runAttempt }: RunInfo, get: ApiGet): Promise<StatusCode> {
  const run = await get(`actions/runs/${runId}/attempts/${runAttempt - 1}?exclude_pull_requests=true`);
  const { status } = toPastRun(run);
  if (status === undefined)
    throw new ApiError({ en: 'the previous attempt has no known conclusion', zh: '上一次尝试的结论未知' });
  return status;
}

async function readPreviousRuns(run: RunInfo, get: ApiGet): Promise<History> {
  const workflow = run.workflowFile ?? run.workflowId;
  if (workflow === undefined) throw new ApiError({ en: 'the workflow is unknown', zh: '工作流未知' });
  const query = new URLSearchParams({
    branch: run.runBranch ?? run.branch ?? '',
    status: 'completed',
    event: run.eventName ?? '',
    exclude_pull_requests: 'true',
    per_page: String(maxRuns),
  });
  const answer = await get(`actions/workflows/${encodeURIComponent(workflow)}/runs?${query}`);
  const listed = listAt(answer, 'workflow_runs');
  const runs = listed
    .filter((past) => numberAt(past, 'id') !== run.runId && isOfSameBranch(past, run))
    .map(toPastRun)
    .filter(({ runNumber = 0 }) => runNumber <= (run.runNumber ?? Number.POSITIVE_INFINITY))
    .filter(({ status }) => status === 'SUCCESS' || status === 'FAIL' || status === 'FINISH');
  const end = runs.findIndex(({ status }) => status !== 'FAIL');
  const failed = end < 0 ? runs : runs.slice(0, end);
  const more = end < 0 && listed.length >= maxRuns;
  return { previous: runs[0]?.status ?? 'none', failures: { count: failed.length, more, first: failed.at(-1) } };
}

/** A fork may use the same branch name as this repository. */
function isOfSameBranch(past: unknown, { headOwner, repository = '' }: RunInfo): boolean {
  const owner = textAt(past, 'head_repository.owner.login');
  return owner === undefined || owner.toLowerCase() === (headOwner ?? repository.split('/')[0])?.toLowerCase();
}

const neverRan: readonly (string | undefined)[] = ['action_required', 'startup_failure', 'stale'];

function toPastRun(run: unknown): PastRun {
  const conclusion = textAt(run, 'conclusion');
  return {
    status: neverRan.includes(conclusion) ? undefined : parseStatus(conclusion ?? ''),
    runNumber: numberAt(run, 'run_number'),
    sha: textAt(run, 'head_sha'),
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
  };
}
