import { contextOf } from '../facts/context.ts';
import type { Found, LookUp } from '../facts/look-ups.ts';
import { commitOf, type Facts, factsOf, hindranceOf } from '../facts/run.ts';
import type { TestResults } from '../facts/tests.ts';
import type { Settings } from '../inputs/settings.ts';
import { needsOf } from '../message/needs.ts';
import type { StatusCode } from '../status.ts';
import { readEvent } from './event.ts';
import type { Secrets } from './secrets.ts';
import type { Env, Step } from './step.ts';
import { annotate, flush, writeLine } from './toolkit.ts';

/** The facts of the run; the event file is read at the first call. */
export function factsAt(env: Env, settings: Settings, secrets: Secrets): () => Promise<Facts> {
  let facts: Promise<Facts> | undefined;
  return () => {
    facts ??= readFacts(env, settings, secrets);
    return facts;
  };
}

async function readFacts(env: Env, settings: Settings, secrets: Secrets): Promise<Facts> {
  const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
  if (warning !== '') warn([warning], secrets);
  const context = contextOf(env, event);
  const subject = settings.scope === 'workflow-run' ? 'triggering-run' : 'this-run';
  return factsOf(context, subject, await commitOf(context));
}

/** What the message needs and the event does not say; what main learned is not asked for again. */
export async function look(step: Step, facts: Facts, status: StatusCode | undefined): Promise<Found> {
  const { settings, stage } = step;
  const { jobName, startedAt } = stage.name === 'post' ? stage : { jobName: undefined, startedAt: undefined };
  const needs = needsOf(settings, { facts, status, jobName, startedAt });
  const [found, tests] = await Promise.all([
    needs.lookUps.size > 0 ? lookedUp(step, facts, needs.lookUps) : { jobsComplete: false, notes: [] },
    needs.tests ? testsOf(step) : undefined,
  ]);
  return {
    ...(jobName === undefined ? {} : { job: { name: jobName, startedAt } }),
    ...(settings.neededJobs && { jobs: settings.neededJobs }),
    ...found,
    ...(tests && { tests }),
  };
}

/**
 * The end of the job as the server knows it, where the runner has no word for a cancelled one: to Forgejo's its step has
 * failed, or is forgiven by `continue-on-error`.
 */
export async function confirmed(step: Step, status: StatusCode | undefined): Promise<StatusCode | undefined> {
  if (step.stage.name !== 'post' || !step.env.FORGEJO_ACTIONS) return status;
  const { run } = await lookedUp(step, await step.facts(), new Set(['run']));
  return run?.cancelled ? 'CANCELED' : status;
}

async function lookedUp(step: Step, facts: Facts, lookUps: ReadonlySet<LookUp>): Promise<Found> {
  const { env, settings, cancellation } = step;
  const hindrance = hindranceOf(facts, settings.token);
  if (hindrance !== undefined) return { jobsComplete: false, notes: [`No look-ups were made: ${hindrance}.`] };
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

/** Files are looked for now, as most of them appear while the job runs: none is missed at the start. */
export async function withAttachments(step: Step, status: StatusCode): Promise<Step> {
  const { destination } = step.settings;
  if (destination.transport !== 'smtp' || destination.targets[0].attachments.length === 0) return step;
  const { withFiles } = await import('../delivery/attachments.ts');
  const early = status === 'RUNNING' || status === 'WAITING';
  const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || '.', early);
  warn(warnings, step.secrets);
  return { ...step, settings: { ...step.settings, destination: { ...destination, targets: [target] } } };
}

/** A missing line of the message is worth a line in the log; a decision made without knowledge is worth a warning. */
export function sayNotes(notes: readonly string[], blind: boolean, { secrets }: Step): void {
  if (blind) warn(notes, secrets);
  else for (const note of notes) writeLine(secrets.redact(`Note: ${note}`));
}

/** One annotation for each text. */
export function warn(texts: readonly string[], secrets: Secrets): void {
  for (const text of texts) annotate('warning', secrets.redact(text));
}
