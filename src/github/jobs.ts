import { parseStatus, type StatusCode } from '../status.ts';
import { uniqueBy } from '../text/text.ts';
import { ApiError, type ApiGet, firstLine, listAt, numberAt, textAt } from './json.ts';
import { type Annotation, type Job, jobUrl, type RunLocation } from './run-info.ts';

const perPage = 100;
const maxPages = 10;

/** All jobs of this attempt, page by page, and why they are not all there are: what was read before a failing page is kept. */
export async function listJobs(run: RunLocation, get: ApiGet) {
  const path = `actions/runs/${run.runId}/attempts/${run.runAttempt}/jobs?per_page=${perPage}`;
  const jobs = new Map<number | undefined, Job>();
  const listed = (problem?: ApiError) => ({ jobs: [...jobs.values()], problem });
  let total = 0;
  try {
    for (let page = 1; page <= maxPages; page += 1) {
      const answer = await get(`${path}&page=${page}`);
      const values = listAt(answer, 'jobs');
      for (const value of values) jobs.set(numberAt(value, 'id'), toJob(value, run));
      total = numberAt(answer, 'total_count') ?? 0;
      const enough = jobs.size >= Math.max(1, total);
      if (values.length < perPage || (total > 0 && enough))
        return listed(enough ? undefined : new ApiError({ en: 'the list has gaps', zh: '列表不完整' }));
    }
  } catch (problem) {
    return listed(problem as ApiError);
  }
  const read = perPage * maxPages;
  return listed(
    new ApiError({
      en: `the run has ${total} jobs, and only the first ${read} are read`,
      zh: `本次运行有 ${total} 个作业，只读取前 ${read} 个`,
    }),
  );
}

/** A job object of the REST API. See https://docs.github.com/en/rest/actions/workflow-jobs */
export function toJob(value: unknown, run: RunLocation): Job {
  const id = numberAt(value, 'id');
  const stepsThat = (status: StatusCode) =>
    listAt(value, 'steps')
      .filter((step) => parseStatus(textAt(step, 'conclusion') ?? '') === status)
      .flatMap((step) => textAt(step, 'name') ?? []);
  return {
    id,
    name: textAt(value, 'name') ?? '',
    status: parseStatus(textAt(value, 'conclusion') ?? textAt(value, 'status') ?? '') ?? 'UNKOWN',
    startedAt: textAt(value, 'started_at'),
    completedAt: textAt(value, 'completed_at'),
    url: id === undefined ? undefined : jobUrl(run, id),
    failedSteps: stepsThat('FAIL'),
    canceledStep: stepsThat('CANCELED')[0],
    timedOut: textAt(value, 'conclusion') === 'timed_out' || undefined,
    runnerName: textAt(value, 'runner_name'),
  };
}

/** What distinguishes the reporting job from the others of its run. */
export type ReportingJob = {
  /** Id of its check run, which is the id of the job. */
  readonly checkRunId: number | undefined;
  readonly runnerName: string | undefined;
  /** `GITHUB_JOB` */
  readonly jobId: string | undefined;
};

/** The reporting job: by the id of its check run, else the one on this runner, else the one with this name. */
export function findOwnJob(jobs: readonly Job[], { checkRunId, runnerName, jobId }: ReportingJob): Job | undefined {
  const byId = jobs.find((one) => checkRunId !== undefined && one.id === checkRunId);
  if (byId) return byId;
  const running = jobs.filter((one) => one.status === 'RUNNING');
  const here = running.filter((one) => runnerName !== undefined && one.runnerName === runnerName);
  if (here.length === 1) return here[0];
  const named = running.filter(({ name }) => {
    const last = name.split(' / ').at(-1) ?? '';
    return jobId !== undefined && (last === jobId || last.startsWith(`${jobId} (`));
  });
  return named.length === 1 ? named[0] : undefined;
}

/** The statuses of jobs that ended and did not fail, the one that counts first. A neutral end is neither a success nor a skip. */
const nonFailures: readonly StatusCode[] = ['CANCELED', 'SUCCESS', 'FINISH', 'SKIP'];

/**
 * The status of a run from its jobs, the reporting one left out. A failure is certain at once; anything else needs every
 * job to have ended and to be known, else it is UNKOWN.
 */
export function aggregateStatus(jobs: readonly Pick<Job, 'status'>[], complete: boolean): StatusCode {
  const codes = jobs.map((job) => job.status);
  if (codes.includes('FAIL')) return 'FAIL';
  const known = complete && codes.every((code) => nonFailures.includes(code));
  return (known && nonFailures.find((end) => codes.includes(end))) || 'UNKOWN';
}

/** The annotations of jobs, and why they are incomplete. */
export type Annotations = {
  readonly errors: readonly Annotation[];
  readonly timedOut: boolean;
  readonly problem?: ApiError | undefined;
};

const maxAnnotations = 5;
const maxAnnotatedJobs = 9;
const batchSize = 3;
const maxAnnotationPages = 3;

/** Annotations that the runner adds to every failed or canceled job. */
const runnerMessages = /^Process completed with exit code|^The operation was canceled\.?$/;
/** `The job has exceeded the maximum execution time of 6h0m0s`, in older versions `The job running on runner …`. */
const timeExceeded = /\bhas exceeded the maximum execution time of\b/;

/**
 * The first errors of these jobs, and whether one of them ran out of time. A job's id is its check run's.
 * See https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 */
export async function readAnnotations(jobs: readonly Job[], get: ApiGet): Promise<Annotations> {
  const asked = jobs.filter((job) => job.id !== undefined).slice(0, maxAnnotatedJobs);
  let all: Annotations = { errors: [], timedOut: false };
  for (let index = 0; index < asked.length && all.errors.length < maxAnnotations && !all.problem; index += batchSize) {
    const batch = asked.slice(index, index + batchSize);
    const read = [all, ...(await Promise.all(batch.map((job) => readJobAnnotations(job, get))))];
    all = {
      errors: mergeAlike(read.flatMap(({ errors }) => errors)),
      timedOut: read.some(({ timedOut }) => timedOut),
      problem: read.find(({ problem }) => problem)?.problem,
    };
  }
  return { ...all, errors: all.errors.slice(0, maxAnnotations) };
}

async function readJobAnnotations(job: Job, get: ApiGet): Promise<Annotations> {
  let errors: readonly Annotation[] = [];
  let timedOut = false;
  try {
    for (let page = 1; page <= maxAnnotationPages && errors.length < maxAnnotations; page += 1) {
      const values = listAt(await get(`check-runs/${job.id}/annotations?per_page=${perPage}&page=${page}`));
      timedOut ||= values.some((value) => timeExceeded.test(textAt(value, 'message') ?? ''));
      errors = mergeAlike([...errors, ...values.flatMap((value) => toAnnotation(value, job))]);
      if (values.length < perPage) break;
    }
    return { errors, timedOut };
  } catch (problem) {
    return { errors, timedOut, problem: problem as ApiError };
  }
}

/** The jobs of a matrix often fail with the same error. */
const mergeAlike = (errors: readonly Annotation[]) => uniqueBy(errors, ({ at, text }) => `${at} ${text}`);

function toAnnotation(value: unknown, { url }: Job): Annotation[] {
  const text = firstLine(textAt(value, 'message')) ?? firstLine(textAt(value, 'title'));
  if (textAt(value, 'annotation_level') !== 'failure' || text === undefined || runnerMessages.test(text)) return [];
  const path = textAt(value, 'path');
  const line = numberAt(value, 'start_line');
  // `.github` stands for "no file"; its line is one of the log.
  const at = path === '.github' ? undefined : path && line ? `${path}:${line}` : path;
  return [{ at, text, url }];
}
