import { decide } from '../decision.ts';
import type { TestResults } from '../facts/junit.ts';
import type { Found, LookUp } from '../facts/look-ups.ts';
import { type Facts, hindranceOf } from '../facts/run.ts';
import { statusOfJobs } from '../facts/whole-run.ts';
import type { Destination } from '../inputs/destination.ts';
import { needsOf } from '../message/needs.ts';
import { type StatusCode, statusOf } from '../status.ts';
import { type Step, warn } from './step.ts';
import { flush, save, writeLine } from './toolkit.ts';

const nothing: Found = { jobsComplete: false, notes: [] };

/** The status as far as it is known without the API; undefined when the jobs decide it. */
export async function statusKnown(step: Step): Promise<StatusCode | undefined> {
  const { status, scope, neededJobs } = step.settings;
  if (status !== undefined) return status;
  if (scope === 'job') return step.stage.name === 'main' ? 'RUNNING' : statusAtEnd(step);
  if (scope === 'workflow-run') return (await step.facts()).status ?? 'UNKOWN';
  return neededJobs && statusOfJobs(neededJobs, true);
}

/** Forgejo's runner has no word for a cancelled job: its step has failed, or is forgiven by `continue-on-error`. */
async function statusAtEnd(step: Step): Promise<StatusCode> {
  if (step.env.FORGEJO_ACTIONS) {
    const { run } = await lookedUp(step, await step.facts(), new Set(['run']));
    if (run?.cancelled) return 'CANCELED';
  }
  return statusOf(step.input('job-status')) ?? 'UNKOWN';
}

/** What the message needs and the event does not say; what main learned is not asked for again. */
export async function lookAround(step: Step, status: StatusCode | undefined): Promise<Found> {
  const { settings, stage } = step;
  const { jobName, startedAt } = stage;
  const facts = await step.facts();
  const needs = needsOf(settings, { facts, status, jobName, startedAt });
  const [found, tests] = await Promise.all([
    needs.lookUps.size > 0 ? lookedUp(step, facts, needs.lookUps) : nothing,
    needs.tests ? testsOf(step) : undefined,
  ]);
  const { job } = found;
  if (stage.name === 'main' && job)
    save('STATE', [['jobName', job.name], ...(job.startedAt ? [['startedAt', job.startedAt] as const] : [])]);
  return {
    ...(jobName !== undefined && { job: { name: jobName, startedAt } }),
    ...(settings.neededJobs && { jobs: settings.neededJobs }),
    ...found,
    ...(tests && { tests }),
  };
}

async function lookedUp(step: Step, facts: Facts, lookUps: ReadonlySet<LookUp>): Promise<Found> {
  const { env, settings, cancellation } = step;
  const hindrance = hindranceOf(facts, settings.token);
  if (hindrance !== undefined) return { ...nothing, notes: [`No look-ups were made: ${hindrance}.`] };
  const { getFrom, lookUp } = await import('../facts/api.ts');
  const where = {
    facts,
    token: settings.token,
    checkRunId: settings.checkRunId === '' ? undefined : Number(settings.checkRunId),
    runnerName: env.RUNNER_NAME || undefined,
    whole: settings.scope === 'workflow',
  };
  flush();
  return lookUp(lookUps, where, getFrom({ ...where, api: facts.api, ending: cancellation.atOnce }));
}

async function testsOf({ env, settings, secrets }: Step): Promise<TestResults | undefined> {
  const { readTestReports } = await import('../delivery/test-reports.ts');
  const { results, warnings } = await readTestReports(settings.testReports, env.GITHUB_WORKSPACE || '.');
  warn(warnings, secrets);
  return results;
}

/** A missing line of the message is worth a line in the log; a decision made without knowledge is worth a warning. */
export function sayNotes({ settings, secrets }: Step, { notes, history }: Found, status: StatusCode): void {
  const blind = status === 'UNKOWN' || (!history && decide(settings.selectors, status).kind === 'ask');
  if (blind) warn(notes, secrets);
  else for (const note of notes) writeLine(secrets.redact(`Note: ${note}`));
}

/** Files are looked for now, as most of them appear while the job runs: none is missed at the start. */
export async function withAttachments(step: Step, status: StatusCode): Promise<Destination> {
  const { destination } = step.settings;
  if (destination.transport !== 'smtp' || destination.targets[0].attachments.length === 0) return destination;
  const { withFiles } = await import('../delivery/attachments.ts');
  const early = status === 'RUNNING' || status === 'WAITING';
  const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || '.', early);
  warn(warnings, step.secrets);
  return { ...destination, targets: [target] };
}
