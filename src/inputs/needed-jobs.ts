import type { Job } from '../facts/jobs.ts';
import { at } from '../facts/json.ts';
import { statusOf } from '../status.ts';
import { shown } from '../text/cut.ts';
import { complain, type Reader } from './reader.ts';

const form = 'Write needs: ${{ toJSON(needs) }}';

/** The jobs in the input `needs`, with their results; undefined when it is wrong (said to the reader). */
export function neededJobs(reader: Reader): readonly Job[] | undefined {
  const jobs = jobsIn(reader.input('needs'));
  if (typeof jobs !== 'string') return jobs.map((job) => resultOf(reader, job));
  complain(reader, 'needs', jobs);
  return undefined;
}

/** Names and results, or a phrase on what is wrong. */
function jobsIn(text: string): { name: string; result: unknown }[] | string {
  let needs: unknown;
  try {
    needs = JSON.parse(text);
  } catch {
    return `is not valid JSON. ${form}.`;
  }
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) return `is not a JSON object. ${form}.`;
  const jobs = Object.keys(needs).map((name) => ({ name, result: at(needs, name, 'result') }));
  return jobs.length > 0 ? jobs : `names no job. ${form}, and list the jobs to report under 'needs:' of this job.`;
}

function resultOf(reader: Reader, { name, result }: { name: string; result: unknown }): Job {
  // Gitea leaves the result of a skipped job empty.
  if (result === '') {
    reader.warnings.push(
      `Input 'needs' has no result for the job '${shown(name)}'. It is reported as skipped, which is what a runner of Gitea means by it.`,
    );
    return { name, status: 'SKIP' };
  }
  const status = typeof result === 'string' ? statusOf(result) : undefined;
  if (status === undefined) {
    const what = typeof result === 'string' ? `the unknown result '${shown(result)}'` : 'no result';
    complain(reader, 'needs', `has ${what} for the job '${shown(name)}'. ${form}.`);
  }
  return { name, status: status ?? 'UNKOWN' };
}
