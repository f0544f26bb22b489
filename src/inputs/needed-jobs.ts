import type { Job } from '../facts/jobs.ts';
import { jobsOfNeeds } from '../facts/whole-run.ts';
import { InputError } from './reader.ts';

/**
 * The jobs in the input `needs`.
 * @throws InputError when it is not `toJSON(needs)`
 */
export function neededJobs(needs: string): readonly Job[] {
  const read = jobsOfNeeds(needs);
  if ('jobs' in read) return read.jobs;
  throw new InputError([{ input: 'needs', text: `${read.problem}. Write needs: \${{ toJSON(needs) }}.` }]);
}
