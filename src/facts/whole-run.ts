import { type StatusCode, statusOf } from '../status.ts';
import type { JobInfo } from './jobs.ts';
import { at, textAt } from './json.ts';

/** A job of the run and how it went. */
export type JobResult = { readonly name: string; readonly status: StatusCode };

/** `problem` is one phrase, '' when all went well. */
export type NeedsRead = {
  readonly status: StatusCode;
  readonly jobs: readonly JobResult[];
  readonly problem: string;
};

function merged(codes: readonly StatusCode[]): StatusCode {
  if (codes.includes('FAIL')) return 'FAIL';
  const known: readonly StatusCode[] = ['CANCELED', 'SUCCESS', 'SKIP', 'FINISH'];
  if (codes.length === 0 || codes.some((code) => !known.includes(code))) return 'UNKOWN';
  if (codes.includes('CANCELED')) return 'CANCELED';
  if (codes.includes('SUCCESS')) return 'SUCCESS';
  // A neutral end alone is neither a success nor a skip.
  return codes.includes('FINISH') ? 'FINISH' : 'SKIP';
}

/** The status of a run from `toJSON(needs)`: any failure, else any cancelled, else any success, else skipped. */
export function statusFromNeeds(json: string): NeedsRead {
  let needs: unknown;
  try {
    needs = JSON.parse(json);
  } catch {
    return { status: 'UNKOWN', jobs: [], problem: 'is not valid JSON' };
  }
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
    return { status: 'UNKOWN', jobs: [], problem: 'is not a JSON object' };
  }
  const jobs = Object.keys(needs).map((name) => ({
    name,
    status: statusOf(textAt(at(needs, name), 'result')) ?? ('UNKOWN' as const),
  }));
  const odd = jobs.filter((job) => job.status === 'UNKOWN').map((job) => job.name);
  const problem =
    jobs.length === 0 ? 'names no job' : odd.length > 0 ? `has no known result for ${odd.join(', ')}` : '';
  return { status: merged(jobs.map((job) => job.status)), jobs, problem };
}

/**
 * The status of a run from its jobs, the reporting job left out. A failure is certain at once; anything else needs
 * every job to have ended and to be known, else it is UNKOWN.
 *
 * @param ownJobId 0 when the own job was not found: then a running job makes the knowledge incomplete
 */
export function statusFromJobs(
  jobs: readonly { readonly id: number; readonly status: StatusCode }[],
  ownJobId: number,
  complete: boolean,
): StatusCode {
  const status = merged(jobs.filter((job) => job.id !== ownJobId).map((job) => job.status));
  return complete || status === 'FAIL' ? status : 'UNKOWN';
}

/** The jobs to show for a whole run: all but the reporting one; from `toJSON(needs)` where the API tells none. */
export function jobsToShow(
  jobs: readonly JobInfo[] | undefined,
  ownJobId: number,
  needs: string,
): readonly JobInfo[] | undefined {
  if (jobs !== undefined) return jobs.filter((job) => job.id !== ownJobId);
  if (needs === '') return undefined;
  const unknown = { id: 0, startedAt: '', completedAt: '', url: '', failedSteps: [] };
  return statusFromNeeds(needs).jobs.map((job) => ({ ...unknown, ...job }));
}
