import type { ApiError, ApiGet } from './get.ts';
import type { Job } from './jobs.ts';
import { firstLine, listAt, numberAt, textAt } from './json.ts';

const maxShown = 5;
const maxJobs = 9;
const batch = 3;
const perPage = 100;
const maxPages = 3;

/** What the runner itself says of every failed or cancelled job. */
const sayNothing = /^Process completed with exit code|^The operation was canceled\.?$/;

/** An error that a job left behind. Untrusted text. */
export type Annotation = Readonly<ReturnType<typeof annotationOf>[number]>;

/** What was read, and why it is not all. */
type Read = { readonly errors: readonly Annotation[]; readonly problem?: ApiError | undefined };

/**
 * The first errors of the failed jobs. A job's id is its check run's.
 * See https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 */
export async function readAnnotations(jobs: readonly Job[], get: ApiGet): Promise<Read> {
  const failed = jobs.filter((job) => job.status === 'FAIL' && job.id !== undefined).slice(0, maxJobs);
  let errors: readonly Annotation[] = [];
  let problem: ApiError | undefined;
  for (let index = 0; index < failed.length && errors.length < maxShown && !problem; index += batch) {
    const reads = await Promise.all(failed.slice(index, index + batch).map((job) => errorsOf(job, get)));
    errors = unlike([...errors, ...reads.flatMap((read) => read.errors)]);
    problem = reads.find((read) => read.problem)?.problem;
  }
  return { errors: errors.slice(0, maxShown), problem };
}

async function errorsOf(job: Job, get: ApiGet): Promise<Read> {
  let errors: readonly Annotation[] = [];
  try {
    for (let page = 1; page <= maxPages && errors.length < maxShown; page += 1) {
      const values = listAt(await get(`check-runs/${job.id}/annotations?per_page=${perPage}&page=${page}`));
      errors = unlike([...errors, ...values.flatMap((value) => annotationOf(value, job))]);
      if (values.length < perPage) break;
    }
    return { errors };
  } catch (problem) {
    return { errors, problem: problem as ApiError };
  }
}

/** The legs of a matrix often fail alike. */
function unlike(errors: readonly Annotation[]): readonly Annotation[] {
  return [...Map.groupBy(errors, ({ at, text }) => `${at} ${text}`).values()].flatMap(([first]) => first ?? []);
}

function annotationOf(value: unknown, { url }: Job) {
  const text = firstLine(textAt(value, 'message')) ?? firstLine(textAt(value, 'title'));
  if (textAt(value, 'annotation_level') !== 'failure' || text === undefined || sayNothing.test(text)) return [];
  const path = textAt(value, 'path');
  const line = numberAt(value, 'start_line');
  // `src/a.ts:3`. `.github` stands for "no file"; its line is one of the log.
  const at = path === '.github' ? undefined : path && line ? `${path}:${line}` : path;
  return [{ at, text, url }];
}
