import type { StatusCode } from '../status.ts';
import type { Job } from './jobs.ts';

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
