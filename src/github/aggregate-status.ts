import type { StatusCode } from '../status.ts';
import type { Job } from './jobs.ts';

/** The ends of jobs that did not fail, the one that counts first. A neutral end is neither a success nor a skip. */
const ends: readonly StatusCode[] = ['CANCELED', 'SUCCESS', 'FINISH', 'SKIP'];

/**
 * The status of a run from its jobs, the reporting one left out. A failure is certain at once; anything else needs every
 * job to have ended and to be known, else it is UNKOWN.
 */
export function aggregateStatus(jobs: readonly Pick<Job, 'status'>[], complete: boolean): StatusCode {
  const codes = jobs.map((job) => job.status);
  if (codes.includes('FAIL')) return 'FAIL';
  const known = complete && codes.every((code) => ends.includes(code));
  return (known && ends.find((end) => codes.includes(end))) || 'UNKOWN';
}
