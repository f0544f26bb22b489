import { type StatusCode, statusOf } from '../status.ts';
import type { ApiAnswer, Get } from './get.ts';
import { listAt, numberAt, textAt } from './json.ts';
import { repositoryPath } from './links.ts';
import type { Facts } from './run.ts';

/** Failed runs in a row right before this one, cancelled and skipped ones left out. */
export type Failures = {
  readonly count: number;
  /** Whether there may be more than were read. */
  readonly more: boolean;
  /** The oldest of them. `startedAt` is ISO 8601. */
  readonly first?: {
    readonly runNumber?: number | undefined;
    readonly sha?: string | undefined;
    readonly startedAt?: string | undefined;
  };
};

/** How the runs before went. */
export type History = { readonly previous: StatusCode | 'none'; readonly failures?: Failures };

type Unread = ApiAnswer & { ok: false };
const maxRuns = 50;

/**
 * How the previous completed run of the same workflow, branch and event ended, and how many failed in a row; cancelled
 * and skipped ones do not count. A re-run compares with the attempt before.
 * See https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 *
 * @param want `previous` alone needs no list of runs for a re-run
 */
export async function historyOf(facts: Facts, want: 'previous' | 'streak', get: Get): Promise<History | Unread> {
  if (facts.runAttempt === 1) return runsBefore(facts, get);
  if (want === 'previous') return attemptBefore(facts, get);
  const [attempt, runs] = await Promise.all([attemptBefore(facts, get), runsBefore(facts, get)]);
  return 'previous' in attempt && 'previous' in runs ? { ...runs, ...attempt } : attempt;
}

async function attemptBefore(facts: Facts, get: Get): Promise<History | Unread> {
  const runs = `/repos/${repositoryPath(facts.repository)}/actions/runs/${facts.runId}`;
  const answer = await get(`${runs}/attempts/${facts.runAttempt - 1}?exclude_pull_requests=true`);
  if (!answer.ok) return answer;
  const previous = statusOf(textAt(answer.json, 'conclusion') ?? '');
  return previous ? { previous } : unread('the attempt before has no known conclusion');
}

async function runsBefore(facts: Facts, get: Get): Promise<History | Unread> {
  const workflow = facts.workflowFile ?? facts.workflowId;
  if (workflow === undefined) return unread('the workflow is not known');
  const query = new URLSearchParams({
    branch: facts.runBranch ?? facts.branch ?? '',
    status: 'completed',
    event: facts.eventName ?? '',
    exclude_pull_requests: 'true',
    per_page: String(maxRuns),
  });
  const path = `/repos/${repositoryPath(facts.repository)}/actions/workflows/${encodeURIComponent(workflow)}/runs`;
  const answer = await get(`${path}?${query}`);
  if (!answer.ok) return answer;
  const listed = listAt(answer.json, 'workflow_runs');
  const runs = listed.filter((run) => isBefore(run, facts)).map(runOf);
  const counted = runs.filter(({ status }) => status && status !== 'CANCELED' && status !== 'SKIP');
  return { previous: counted[0]?.status ?? 'none', failures: failuresOf(counted, listed.length >= maxRuns) };
}

function isBefore(run: unknown, facts: Facts): boolean {
  const number = numberAt(run, 'run_number');
  const later = number !== undefined && facts.runNumber !== undefined && number > facts.runNumber;
  return numberAt(run, 'id') !== facts.runId && !later;
}

type Run = ReturnType<typeof runOf>;

function runOf(run: unknown) {
  return {
    status: statusOf(textAt(run, 'conclusion') ?? ''),
    runNumber: numberAt(run, 'run_number'),
    sha: textAt(run, 'head_sha'),
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
  };
}

function failuresOf(runs: readonly Run[], full: boolean): Failures {
  const end = runs.findIndex(({ status }) => status !== 'FAIL');
  const count = end < 0 ? runs.length : end;
  const first = runs[count - 1];
  return { count, more: full && end < 0, ...(first === undefined ? {} : { first }) };
}

function unread(reason: string): Unread {
  return { ok: false, refused: false, reason };
}
