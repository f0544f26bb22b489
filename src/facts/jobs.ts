import { type StatusCode, statusOf } from '../status.ts';
import type { Get } from './api.ts';
import { listAt, numberAt, textAt } from './json.ts';
import type { Facts } from './run.ts';

/** One job of this attempt. Times are ISO 8601, '' when unknown. */
export type JobInfo = {
  readonly id: number;
  readonly name: string;
  readonly status: StatusCode;
  readonly startedAt: string;
  readonly completedAt: string;
  readonly url: string;
  readonly failedSteps: readonly string[];
};

/** A job with the runner that it runs on. */
export type ListedJob = JobInfo & { readonly runnerName: string };

/** `reason` is '' when every page was read. */
export type JobList = { readonly jobs: readonly ListedJob[]; readonly complete: boolean; readonly reason: string };

const perPage = 100;
const maxPages = 10;

/** `/repos/owner/name` */
export function repositoryPath(facts: Facts): string {
  return `/repos/${facts.repository.split('/').map(encodeURIComponent).join('/')}`;
}

/** Link of a job, made without the API. */
export function jobUrl(facts: Facts, id: number | string): string {
  const repository = facts.repository.split('/').map(encodeURIComponent).join('/');
  return `${facts.server}/${repository}/actions/runs/${facts.runId}/job/${id}`;
}

/** A job object of the REST API. See https://docs.github.com/en/rest/actions/workflow-jobs */
export function jobOf(value: unknown, facts: Facts): ListedJob {
  const id = numberAt(value, 'id');
  return {
    id,
    name: textAt(value, 'name'),
    status: statusOf(textAt(value, 'conclusion') || textAt(value, 'status')) ?? 'UNKOWN',
    startedAt: textAt(value, 'started_at'),
    completedAt: textAt(value, 'completed_at'),
    url: jobUrl(facts, id),
    failedSteps: listAt(value, 'steps')
      .filter((step) => statusOf(textAt(step, 'conclusion')) === 'FAIL')
      .map((step) => textAt(step, 'name')),
    runnerName: textAt(value, 'runner_name'),
  };
}

/** All jobs of this attempt, page by page; what was read before a failing page is kept. */
export async function listJobs(facts: Facts, get: Get): Promise<JobList> {
  const path = `${repositoryPath(facts)}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}/jobs`;
  const jobs = new Map<number, ListedJob>();
  for (let page = 1; page <= maxPages; page += 1) {
    const answer = await get(`${path}?per_page=${perPage}&page=${page}`);
    if (!answer.ok) return { jobs: [...jobs.values()], complete: false, reason: answer.reason };
    const listed = listAt(answer.json, 'jobs');
    for (const value of listed) jobs.set(numberAt(value, 'id'), jobOf(value, facts));
    const total = numberAt(answer.json, 'total_count');
    if (listed.length < perPage || (total > 0 && jobs.size >= total)) {
      const complete = jobs.size > 0 && jobs.size >= total;
      return { jobs: [...jobs.values()], complete, reason: complete ? '' : 'the list has gaps' };
    }
  }
  return { jobs: [...jobs.values()], complete: false, reason: 'there are more than 1000 jobs' };
}

/** The reporting job: by id, else the one job that runs on this runner, else the one job with this name. */
export function ownJob(jobs: readonly ListedJob[], id: number, runnerName: string, job: string): ListedJob | undefined {
  const byId = id > 0 ? jobs.find((one) => one.id === id) : undefined;
  if (byId) return byId;
  const running = jobs.filter((one) => one.status === 'RUNNING');
  const here = running.filter((one) => runnerName !== '' && one.runnerName === runnerName);
  if (here.length === 1) return here[0];
  if (job === '') return undefined;
  const named = running.filter((one) => {
    const last = one.name.split(' / ').at(-1) ?? '';
    return last === job || last.startsWith(`${job} (`);
  });
  return named.length === 1 ? named[0] : undefined;
}
