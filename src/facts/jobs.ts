import { type StatusCode, statusOf } from '../status.ts';
import type { ApiAnswer, Get } from './get.ts';
import { listAt, numberAt, textAt } from './json.ts';
import { jobUrl, type Place, repositoryPath } from './links.ts';

/** A job of this attempt. Times are ISO 8601. From `needs` only its name and status are known. */
export type Job = {
  readonly name: string;
  readonly status: StatusCode;
  readonly id?: number | undefined;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly failedSteps?: readonly string[];
  readonly runnerName?: string | undefined;
};

/** `problem` says why `jobs` are not all there are. */
export type JobList = { readonly jobs: readonly Job[]; readonly problem?: ApiAnswer & { ok: false } };

const perPage = 100;
const maxPages = 10;

/** All jobs of this attempt, page by page; what was read before a failing page is kept. */
export async function listJobs(place: Place, get: Get): Promise<JobList> {
  const path = `/repos/${repositoryPath(place.repository)}/actions/runs/${place.runId}/attempts/${place.runAttempt}/jobs`;
  const jobs = new Map<number | undefined, Job>();
  const listed = (reason?: string): JobList => ({
    jobs: [...jobs.values()],
    ...(reason === undefined ? {} : { problem: { ok: false, refused: false, reason } }),
  });
  let total = 0;
  for (let page = 1; page <= maxPages; page += 1) {
    const answer = await get(`${path}?per_page=${perPage}&page=${page}`);
    if (!answer.ok) return { ...listed(), problem: answer };
    const values = listAt(answer.json, 'jobs');
    for (const value of values) jobs.set(numberAt(value, 'id'), jobOf(value, place));
    total = numberAt(answer.json, 'total_count') ?? 0;
    if (values.length < perPage || (total > 0 && jobs.size >= total))
      return listed(jobs.size > 0 && jobs.size >= total ? undefined : 'the list has gaps');
  }
  return listed(`the run has ${total} jobs, and only the first ${perPage * maxPages} are read`);
}

/** A job object of the REST API. See https://docs.github.com/en/rest/actions/workflow-jobs */
export function jobOf(value: unknown, place: Place): Job {
  const id = numberAt(value, 'id');
  return {
    id,
    name: textAt(value, 'name') ?? '',
    status: statusOf(textAt(value, 'conclusion') ?? textAt(value, 'status') ?? '') ?? 'UNKOWN',
    startedAt: textAt(value, 'started_at'),
    completedAt: textAt(value, 'completed_at'),
    url: id === undefined ? undefined : jobUrl(place, id),
    failedSteps: listAt(value, 'steps')
      .filter((step) => statusOf(textAt(step, 'conclusion') ?? '') === 'FAIL')
      .flatMap((step) => textAt(step, 'name') ?? []),
    runnerName: textAt(value, 'runner_name'),
  };
}

/** What tells the reporting job from the others; `id` is the check run's. */
export type Own = {
  readonly id: number | undefined;
  readonly runnerName: string | undefined;
  readonly job: string | undefined;
};

/** The reporting job: by id, else the one job that runs on this runner, else the one job with this name. */
export function ownJob(jobs: readonly Job[], { id, runnerName, job }: Own): Job | undefined {
  const byId = id === undefined ? undefined : jobs.find((one) => one.id === id);
  if (byId) return byId;
  const running = jobs.filter((one) => one.status === 'RUNNING');
  const here = running.filter((one) => runnerName !== undefined && one.runnerName === runnerName);
  if (here.length === 1) return here[0];
  if (job === undefined) return undefined;
  const named = running.filter((one) => {
    const last = one.name.split(' / ').at(-1) ?? '';
    return last === job || last.startsWith(`${job} (`);
  });
  return named.length === 1 ? named[0] : undefined;
}
