import { at } from '../github/json.ts';
import type { Job } from '../github/run-info.ts';
import { parseStatus } from '../status.ts';
import { quoteForLog } from '../text/truncate.ts';
import { addError, type InputReader } from './inputs.ts';

const form = 'Write needs: ${{ toJSON(needs) }}';

/** The jobs in the input `needs`, with their results; undefined when it is wrong. */
export function readNeededJobs(reader: InputReader): readonly Job[] | undefined {
  const needs = objectIn(reader.input('needs'));
  if (typeof needs !== 'string')
    return Object.keys(needs).map((name) => ({ name, status: statusIn(reader, name, at(needs, name, 'result')) }));
  addError(reader, 'needs', needs);
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

function statusIn(reader: InputReader, job: string, result: unknown): Job['status'] {
  // Gitea leaves the result of a skipped job empty.
  if (result === '') {
    const meaning = 'It is reported as skipped, which is what a runner of Gitea means by it.';
    reader.warnings.push(`Input 'needs' has no result for the job '${quoteForLog(job)}'. ${meaning}`);
    return 'SKIP';
  }
  const status = typeof result === 'string' ? parseStatus(result) : undefined;
  if (status !== undefined) return status;
  const what = typeof result === 'string' ? `the unknown result '${quoteForLog(result)}'` : 'no result';
  addError(reader, 'needs', `has ${what} for the job '${quoteForLog(job)}'. ${form}.`);
  return 'UNKOWN';
}
