import { type StatusCode, statusOf } from '../status.ts';
import type { Get } from './api.ts';
import { repositoryPath } from './jobs.ts';
import { listAt, numberAt, textAt } from './json.ts';
import type { Facts } from './run.ts';

/** `previous` is absent when it could not be read; then `reason` says why. */
export type History = { readonly previous?: StatusCode | 'none'; readonly reason: string };

async function attemptBefore(facts: Facts, get: Get): Promise<History> {
  const runs = `${repositoryPath(facts)}/actions/runs/${facts.runId}`;
  const answer = await get(`${runs}/attempts/${facts.runAttempt - 1}?exclude_pull_requests=true`);
  if (!answer.ok) return { reason: answer.reason };
  const code = statusOf(textAt(answer.json, 'conclusion'));
  return code ? { previous: code, reason: '' } : { reason: 'the attempt before has no known conclusion' };
}

/**
 * How the previous completed run of the same workflow, branch and event ended; cancelled and skipped ones do not
 * count. A re-run compares with the attempt before.
 * See https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function previousStatus(facts: Facts, get: Get): Promise<History> {
  if (facts.runAttempt > 1) return attemptBefore(facts, get);
  const workflow = facts.workflowFile || String(facts.workflowId || '');
  if (workflow === '') return { reason: 'the workflow is not known' };
  const query = new URLSearchParams({
    branch: facts.runBranch ?? facts.branch,
    status: 'completed',
    event: facts.eventName,
    exclude_pull_requests: 'true',
    per_page: '20',
  });
  const path = `${repositoryPath(facts)}/actions/workflows/${encodeURIComponent(workflow)}/runs`;
  const answer = await get(`${path}?${query}`);
  if (!answer.ok) return { reason: answer.reason };
  const own = Number(facts.runId);
  const codes = listAt(answer.json, 'workflow_runs')
    .filter((run) => numberAt(run, 'id') !== own && !(numberAt(run, 'run_number') > facts.runNumber))
    .map((run) => statusOf(textAt(run, 'conclusion')));
  return { previous: codes.find((code) => code && code !== 'CANCELED' && code !== 'SKIP') ?? 'none', reason: '' };
}
