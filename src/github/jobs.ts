import { parseStatus } from '../status.ts';
import { ApiError, type ApiGet } from './get.ts';
import { listAt, numberAt, textAt } from './json.ts';
import { jobUrl, type RunLocation } from './urls.ts';

type Listed = Readonly<ReturnType<typeof toJob>>;
/** A job of this attempt. From `needs` only its name and status are known. */
export type Job = Pick<Listed, 'name' | 'status'> & Partial<Listed>;

/** `problem` says why `jobs` are not all there are. */
export type JobList = { readonly jobs: readonly Job[]; readonly problem?: ApiError | undefined };

const perPage = 100;
const maxPages = 10;

/** All jobs of this attempt, page by page; what was read before a failing page is kept. */
export async function listJobs(place: RunLocation, get: ApiGet): Promise<JobList> {
  const path = `actions/runs/${place.runId}/attempts/${place.runAttempt}/jobs?per_page=${perPage}`;
  const jobs = new Map<number | undefined, Job>();
  const listed = (problem?: ApiError): JobList => ({ jobs: [...jobs.values()], problem });
  let total = 0;
  try {
    for (let page = 1; page <= maxPages; page += 1) {
      const answer = await get(`${path}&page=${page}`);
      const values = listAt(answer, 'jobs');
      for (const value of values) jobs.set(numberAt(value, 'id'), toJob(value, place));
      total = numberAt(answer, 'total_count') ?? 0;
      const enough = jobs.size >= Math.max(1, total);
      if (values.length < perPage || (total > 0 && enough))
        return listed(enough ? undefined : new ApiError('the list has gaps'));
    }
  } catch (problem) {
    return listed(problem as ApiError);
  }
  return listed(new ApiError(`the run has ${total} jobs, and only the first ${perPage * maxPages} are read`));
}

/** A job object of the REST API. See https://docs.github.com/en/rest/actions/workflow-jobs */
export function toJob(value: unknown, place: RunLocation) {
  const id = numberAt(value, 'id');
  const failedSteps: readonly string[] = listAt(value, 'steps')
    .filter((step) => parseStatus(textAt(step, 'conclusion') ?? '') === 'FAIL')
    .flatMap((step) => textAt(step, 'name') ?? []);
  return {
    id,
    name: textAt(value, 'name') ?? '',
    status: parseStatus(textAt(value, 'conclusion') ?? textAt(value, 'status') ?? '') ?? 'UNKOWN',
    /** ISO 8601, like `completedAt`. */
    startedAt: textAt(value, 'started_at'),
    completedAt: textAt(value, 'completed_at'),
    url: id === undefined ? undefined : jobUrl(place, id),
    failedSteps,
    runnerName: textAt(value, 'runner_name'),
  };
}

type Own = {
  readonly id: number | undefined;
  readonly runnerName: string | undefined;
  readonly job: string | undefined;
};

/** The reporting job: by the id of its check run, else the one on this runner, else the one with this name. */
export function findOwnJob(jobs: readonly Job[], { id, runnerName, job }: Own): Job | undefined {
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
