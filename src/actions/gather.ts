import type { Destination } from '../config/destination.ts';
import { shouldReport } from '../filter.ts';
import { aggregateStatus } from '../github/aggregate-status.ts';
import type { LookupName, LookupResult } from '../github/lookups.ts';
import { lookupBlocker, type RunInfo } from '../github/run.ts';
import { findRequirements } from '../message/requirements.ts';
import type { TestResults } from '../reports/junit.ts';
import { parseStatus, type StatusCode } from '../status.ts';
import { flush, logLine, saveValues } from './core.ts';
import { type ConfiguredStage, warn } from './step.ts';

const nothing: LookupResult = { jobsComplete: false, notes: [] };

/** The status as far as it is known without the API; undefined when the jobs decide it. */
export async function resolveStatus(step: ConfiguredStage): Promise<StatusCode | undefined> {
  const { status, scope, neededJobs } = step.settings;
  if (status !== undefined) return status;
  if (scope === 'job') return step.stage.name === 'main' ? 'RUNNING' : statusAtEnd(step);
  if (scope === 'workflow-run') return (await step.facts()).status ?? 'UNKOWN';
  return neededJobs && aggregateStatus(neededJobs, true);
}

/** Forgejo's runner has no word for a cancelled job: its step has failed, or is forgiven by `continue-on-error`. */
async function statusAtEnd(step: ConfiguredStage): Promise<StatusCode> {
  if (step.env.FORGEJO_ACTIONS) {
    const { run } = await lookedUp(step, await step.facts(), new Set(['run']));
    if (run?.cancelled) return 'CANCELED';
  }
  return parseStatus(step.input('job-status')) ?? 'UNKOWN';
}

/** What the message needs and the event does not say; what main learned is not asked for again. */
export async function collectFacts(step: ConfiguredStage, status: StatusCode | undefined): Promise<LookupResult> {
  const { settings, stage } = step;
  const { jobName, startedAt } = stage;
  const facts = await step.facts();
  const needs = findRequirements(settings, { facts, status, jobName, startedAt });
  const [found, tests] = await Promise.all([
    needs.lookUps.size > 0 ? lookedUp(step, facts, needs.lookUps) : nothing,
    needs.tests ? testsOf(step) : undefined,
  ]);
  const { job } = found;
  if (stage.name === 'main' && job)
    saveValues('STATE', [['jobName', job.name], ...(job.startedAt ? [['startedAt', job.startedAt] as const] : [])]);
  return {
    ...(jobName !== undefined && { job: { name: jobName, startedAt } }),
    ...(settings.neededJobs && { jobs: settings.neededJobs }),
    ...found,
    ...(tests && { tests }),
  };
}

async function lookedUp(
  step: ConfiguredStage,
  facts: RunInfo,
  lookUps: ReadonlySet<LookupName>,
): Promise<LookupResult> {
  const { env, settings, cancellation } = step;
  const hindrance = lookupBlocker(facts, settings.token);
  if (hindrance !== undefined) return { ...nothing, notes: [`No look-ups were made: ${hindrance}.`] };
  const { createClient, runLookups } = await import('../github/client.ts');
  const where = {
    facts,
    token: settings.token,
    checkRunId: settings.checkRunId === '' ? undefined : Number(settings.checkRunId),
    runnerName: env.RUNNER_NAME || undefined,
    whole: settings.scope === 'workflow',
  };
  flush();
  return runLookups(lookUps, where, createClient({ ...where, api: facts.api, ending: cancellation.atOnce }));
}

async function testsOf({ env, settings, secrets }: ConfiguredStage): Promise<TestResults | undefined> {
  const { readTestReports } = await import('../reports/test-reports.ts');
  const { results, warnings } = await readTestReports(settings.testReports, env.GITHUB_WORKSPACE || '.');
  warn(warnings, secrets);
  return results;
}

/** A missing line of the message is worth a line in the log; a decision made without knowledge is worth a warning. */
export function logLookupNotes(
  { settings, secrets }: ConfiguredStage,
  { notes, history }: LookupResult,
  status: StatusCode,
): void {
  const blind = status === 'UNKOWN' || (!history && shouldReport(settings.selectors, status).kind === 'needs-history');
  if (blind) warn(notes, secrets);
  else for (const note of notes) logLine(secrets.redact(`Note: ${note}`));
}

/** Files are looked for now, as most of them appear while the job runs: none is missed at the start. */
export async function loadAttachments(step: ConfiguredStage, status: StatusCode): Promise<Destination> {
  const { destination } = step.settings;
  if (destination.transport !== 'smtp' || destination.targets[0].attachments.length === 0) return destination;
  const { withFiles } = await import('../delivery/attachments.ts');
  const early = status === 'RUNNING' || status === 'WAITING';
  const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || '.', early);
  warn(warnings, step.secrets);
  return { ...destination, targets: [target] };
}
