import { type StatusCode, statusOf } from '../status.ts';
import type { Job } from './jobs.ts';
import { at, textAt } from './json.ts';

/** The jobs in `toJSON(needs)`, or one phrase on what is wrong with it. */
export type NeedsRead = { readonly jobs: readonly Job[] } | { readonly problem: string };

/** Reads `toJSON(needs)`. */
export function jobsOfNeeds(json: string): NeedsRead {
  let needs: unknown;
  try {
    needs = JSON.parse(json);
  } catch {
    return { problem: 'is not valid JSON' };
  }
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) return { problem: 'is not a JSON object' };
  const jobs = Object.keys(needs).map((name): Job => {
    return { name, status: statusOf(textAt(at(needs, name), 'result') ?? '') ?? 'UNKOWN' };
  });
  const odd = jobs.filter((job) => job.status === 'UNKOWN').map((job) => job.name);
  if (jobs.length === 0) return { problem: 'names no job' };
  return odd.length > 0 ? { problem: `has no known result for ${odd.join(', ')}` } : { jobs };
}

/**
 * The status of a run from its jobs, the reporting one left out: any failure, else any cancelled, else any success,
 * else skipped. A failure is certain at once; anything else needs every job to have ended and to be known, else it is
 * UNKOWN.
 */
export function statusOfJobs(jobs: readonly Pick<Job, 'status'>[], complete: boolean): StatusCode {
  const codes = jobs.map((job) => job.status);
  if (codes.includes('FAIL')) return 'FAIL';
  const ends: readonly StatusCode[] = ['CANCELED', 'SUCCESS', 'SKIP', 'FINISH'];
  if (!complete || codes.length === 0 || codes.some((code) => !ends.includes(code))) return 'UNKOWN';
  if (codes.includes('CANCELED')) return 'CANCELED';
  if (codes.includes('SUCCESS')) return 'SUCCESS';
  // A neutral end alone is neither a success nor a skip.
  return codes.includes('FINISH') ? 'FINISH' : 'SKIP';
}
