import { InputError } from '../inputs/reader.ts';
import type { Settings } from '../inputs/settings.ts';
import { wantedFor } from '../message/needs.ts';
import type { Stage } from '../runner/stage.ts';
import type { StatusCode } from '../status.ts';
import type { Found } from './look-ups.ts';
import type { Facts } from './run.ts';

type Step = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly settings: Settings;
  readonly stage: Stage;
};

const nothing: Found = { jobsComplete: false, notes: [] };

/** Does the look-ups that the settings need; what main learned is not asked for again. */
export async function look(step: Step, facts: Facts, status: StatusCode | undefined): Promise<Found> {
  const { env, settings, stage } = step;
  const wanted = wantedFor(settings, facts, status, '');
  const saved = stage.name === 'post' && stage.jobName !== '';
  const asked = saved ? { ...wanted, job: false } : wanted;
  const known = saved ? { job: { id: 0, name: stage.jobName, startedAt: stage.startedAt, url: '' } } : {};
  if (!Object.values(asked).some(Boolean)) return { ...nothing, ...known };
  if (settings.token === '')
    return { ...nothing, ...known, notes: ['no look-ups were made, because github-token is empty'] };
  const [{ lookUp }, { getFrom }] = await Promise.all([import('./look-ups.ts'), import('./api.ts')]);
  const where = { facts, token: settings.token, checkRunId: settings.checkRunId, runnerName: env.RUNNER_NAME ?? '' };
  return { ...(await lookUp(asked, where, getFrom(facts.api, settings.token))), ...known };
}

/** What is shown of the jobs: a message about the whole run leaves out the job that sends it. */
export async function jobsShown(found: Found, settings: Settings): Promise<Found> {
  if (settings.scope !== 'workflow') return found;
  const { jobsToShow } = await import('./whole-run.ts');
  const jobs = jobsToShow(found.jobs, ownJobId(found, settings), settings.needs);
  return jobs === undefined ? found : { ...found, jobs };
}

/**
 * The status of the run from `toJSON(needs)`.
 * @throws InputError when it is something else
 */
export async function statusOfNeeds(needs: string): Promise<StatusCode> {
  const { statusFromNeeds } = await import('./whole-run.ts');
  const read = statusFromNeeds(needs);
  if (read.problem !== '')
    throw new InputError([{ input: 'needs', text: `${read.problem}. Write needs: \${{ toJSON(needs) }}.` }]);
  return read.status;
}

/** The id of the reporting job; where the runner does not say it (GHES), the look-up by runner's name found it. */
function ownJobId(found: Found, settings: Settings): number {
  return Number(settings.checkRunId) || found.job?.id || 0;
}

/** The status of the run from its jobs; UNKOWN unless every job is known. */
export async function statusOfJobs(found: Found, settings: Settings): Promise<StatusCode> {
  const { statusFromJobs } = await import('./whole-run.ts');
  return statusFromJobs(found.jobs ?? [], ownJobId(found, settings), found.jobs !== undefined && found.jobsComplete);
}
