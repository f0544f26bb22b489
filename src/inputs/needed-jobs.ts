import type { Job } from '../facts/jobs.ts';
import { at } from '../facts/json.ts';
import { statusOf } from '../status.ts';
import { shown } from '../text/cut.ts';
import { complain, type Reader } from './reader.ts';

const form = 'Write needs: ${{ toJSON(needs) }}';

/** The jobs in the input `needs`, with their results; undefined when it is wrong. */
export function neededJobs(reader: Reader): readonly Job[] | undefined {
  const needs = objectIn(reader.input('needs'));
  if (typeof needs !== 'string')
    return Object.keys(needs).map((name) => ({ name, status: statusIn(reader, name, at(needs, name, 'result')) }));
  complain(reader, 'needs', needs);
  return undefined;
}

/** The object, or what is wrong with it. */
function objectIn(text: string): object | string {
  try {
    const needs: unknown = JSON.parse(text);
    if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) return `is not a JSON object. ${form}.`;
    if (Object.keys(needs).length > 0) return needs;
    return `names no job. ${form}, and list the jobs to report under 'needs:' of this job.`;
  } catch {
    return `is not valid JSON. ${form}.`;
  }
}

function statusIn(reader: Reader, job: string, result: unknown): Job['status'] {
  // Gitea leaves the result of a skipped job empty.
  if (result === '') {
    const meaning = 'It is reported as skipped, which is what a runner of Gitea means by it.';
    reader.warnings.push(`Input 'needs' has no result for the job '${shown(job)}'. ${meaning}`);
    return 'SKIP';
  }
  const status = typeof result === 'string' ? statusOf(result) : undefined;
  if (status !== undefined) return status;
  const what = typeof result === 'string' ? `the unknown result '${shown(result)}'` : 'no result';
  complain(reader, 'needs', `has ${what} for the job '${shown(job)}'. ${form}.`);
  return 'UNKOWN';
}
