import { type StatusCode, statusOf } from '../status.ts';
import { type Get, Unread } from './get.ts';
import { listAt, numberAt, textAt } from './json.ts';
import { jobUrl, type Place } from './links.ts';

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
export type JobList = { readonly jobs: readonly Job[]; readonly problem?: Unread | undefined };

const perPage = 100;
const maxPages = 10;

/** All jobs of this attempt, page by page; what was read before a failing page is kept. */
export async function listJobs(place: Place, get: Get): Promise<JobList> {
  const path = `actions/runs/${place.runId}/attempts/${place.runAttempt}/jobs?per_page=${perPage}`;
  const jobs = new Map<number | undefined, Job>();
  const listed = (problem?: Unread): JobList => ({ jobs: [...jobs.values()], problem });
  let total = 0;
  try {
    for (let page = 1; page <= maxPages; page += 1) {
      const answer = await get(`${path}&page=${page}`);
      const values = listAt(answer, 'jobs');
      for (const value of values) jobs.set(numberAt(value, 'id'), jobOf(value, place));
      total = numberAt(answer, 'total_count') ?? 0;
      const enough = jobs.size >= Math.max(1, total);
      if (values.length < perPage || (total > 0 && enough))
        return listed(enough ? undefined : new Unread('the list has gaps'));
    }
  } catch (problem) {
    return listed(problem as Unread);
  }
  return listed(new Unread(`the run has ${total} jobs, and only the first ${perPage * maxPages} are read`));
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
  const byId = jobs.find((one) => id !== undefined && one.id === id);
  if (byId) return byId;
  const running = jobs.filter((one) => one.status === 'RUNNING');
  const here = running.filter((one) => runnerName !== undefined && one.runnerName === runnerName);
  if (here.length === 1) return here[0];
  const named = running.filter(({ name }) => {
    const last = name.split(' / ').at(-1) ?? '';
    return job !== undefined && (last === job || last.startsWith(`${job} (`));
  });
  return named.length === 1 ? named[0] : undefined;
}
