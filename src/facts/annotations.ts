import type { ApiAnswer, Get } from './get.ts';
import type { Job } from './jobs.ts';
import { firstLine, listAt, numberAt, textAt } from './json.ts';
import { type Place, repositoryPath } from './links.ts';

/** An error that a job left behind. Untrusted text. */
export type Annotation = {
  /** `src/a.ts:3`; undefined when the job named no file. */
  readonly at: string | undefined;
  /** First line. */
  readonly text: string;
  /** The job's page. */
  readonly url: string | undefined;
};

const maxShown = 5;
const maxJobs = 9;
const batch = 3;
const perPage = 100;
const maxPages = 3;

/** What the runner itself says of every failed or cancelled job. */
const sayNothing = /^Process completed with exit code|^The operation was canceled\.?$/;

type Read = { readonly errors: readonly Annotation[]; readonly problem?: ApiAnswer & { ok: false } };

/**
 * The first errors of the failed jobs. A job's id is its check run's.
 * See https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 */
export async function annotationsOf(place: Place, jobs: readonly Job[], get: Get): Promise<Read> {
  const failed = jobs.filter((job) => job.status === 'FAIL' && job.id !== undefined).slice(0, maxJobs);
  const errors: Annotation[] = [];
  for (let index = 0; index < failed.length && errors.length < maxShown; index += batch) {
    const reads = await Promise.all(failed.slice(index, index + batch).map((job) => ofJob(place, job, get)));
    for (const read of reads) add(errors, read.errors);
    const problem = reads.find((read) => read.problem)?.problem;
    if (problem) return { errors: errors.slice(0, maxShown), problem };
  }
  return { errors: errors.slice(0, maxShown) };
}

/** The legs of a matrix often fail alike. */
function add(errors: Annotation[], more: readonly Annotation[]): void {
  for (const error of more)
    if (!errors.some(({ at, text }) => at === error.at && text === error.text)) errors.push(error);
}

async function ofJob(place: Place, job: Job, get: Get): Promise<Read> {
  const path = `/repos/${repositoryPath(place.repository)}/check-runs/${job.id}/annotations`;
  const errors: Annotation[] = [];
  for (let page = 1; page <= maxPages && errors.length < maxShown; page += 1) {
    const answer = await get(`${path}?per_page=${perPage}&page=${page}`);
    if (!answer.ok) return { errors, problem: answer };
    const values = listAt(answer, 'json');
    add(
      errors,
      values.flatMap((value) => annotationOf(value, job)),
    );
    if (values.length < perPage) break;
  }
  return { errors };
}

function annotationOf(value: unknown, job: Job): Annotation[] {
  const text = firstLine(textAt(value, 'message')) ?? firstLine(textAt(value, 'title'));
  if (textAt(value, 'annotation_level') !== 'failure' || text === undefined || sayNothing.test(text)) return [];
  const path = textAt(value, 'path');
  const line = numberAt(value, 'start_line');
  // `.github` stands for "no file"; its line is one of the log.
  const at = path === undefined || path === '.github' ? undefined : line ? `${path}:${line}` : path;
  return [{ at, text, url: job.url }];
}
