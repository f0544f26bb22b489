import { decide } from './decision.ts';
import { send } from './delivery/send.ts';
import { now, realWorld } from './delivery/world.ts';
import { contextOf } from './facts/context.ts';
import type { Found, LookUp } from './facts/look-ups.ts';
import { type Facts, factsOf, hindranceOf } from './facts/run.ts';
import type { TestResults } from './facts/tests.ts';
import { statusOfJobs } from './facts/whole-run.ts';
import { environmentWarnings } from './http/environment.ts';
import type { Input } from './inputs/names.ts';
import { type Settings, settingsOf } from './inputs/settings.ts';
import { compose } from './message/compose.ts';
import type { Message } from './message/message.ts';
import { needsOf } from './message/needs.ts';
import { redactMessage } from './message/redact.ts';
import { type Cancellation, listenForCancel } from './runner/cancel.ts';
import { readEvent } from './runner/event.ts';
import { requireFreshStatus } from './runner/other-runners.ts';
import { publish, type Report, summarise } from './runner/report.ts';
import { collectSecrets, type Secrets } from './runner/secrets.ts';
import { type Entry, follows, handOver, inputsAt, type Stage, saveJob, stageOf } from './runner/stage.ts';
import { annotate, flush, maskInLog, writeLine } from './runner/toolkit.ts';
import { type StatusCode, statusOf } from './status.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Step = {
  readonly env: Env;
  /** When the process started, in ms since 1970. */
  readonly started: number;
  readonly stage: Stage;
  readonly input: Input;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly cancellation: Cancellation;
  /** Reads the event file at the first call. */
  facts(): Facts;
};

/** One stage of the step. Returns the exit code. */
export async function main(entry: Entry, env: Env, started: number): Promise<number> {
  const stage = stageOf(entry, env);
  if (stage.name === 'done') return 0;
  const cancellation = listenForCancel();
  const input = inputsAt(stage, env);
  const secrets = collectSecrets(input, env);
  for (const value of secrets.values) maskInLog(value);
  try {
    const settings = await settingsOf(input, env.GITHUB_EVENT_NAME ?? '');
    if (stage.name === 'post' && !follows(settings)) return 0;
    if (settings.destination.transport === 'smtp') {
      const { requireLogin } = await import('./inputs/no-secrets.ts');
      requireLogin(settings.destination, input, env);
    }
    if (follows(settings)) requireFreshStatus(env);
    const facts = once(() => factsAt(env, settings, secrets));
    const step = { env, started, stage, input, settings, secrets, cancellation, facts };
    if (stage.name === 'main') {
      warn([...settings.warnings, ...shortSecrets(secrets)], secrets);
      handOver(step);
    }
    const report = await reportOn(step);
    publish(report, secrets.redact);
    return settings.failOnError && (report.outcome === 'failed' || report.outcome === 'partial') ? 1 : 0;
  } catch (error) {
    const { reportFailure } = await import('./runner/failure.ts');
    return reportFailure(error, { input, env, secrets, stage });
  }
}

/** The flow: decision → facts → look-ups → decision → message → delivery. */
async function reportOn(step: Step): Promise<Report> {
  const { selectors, dryRun } = step.settings;
  const early = statusKnown(step);
  const first = decide(selectors, early);
  // Most main stages end here, without the event file.
  if (first.kind === 'skip') return { outcome: 'skipped', reason: first.reason, status: early };
  const facts = step.facts();
  const found = await look(step, facts, early);
  const status = early ?? statusOfJobs(found.jobs ?? [], found.jobsComplete);
  const blind = status === 'UNKOWN' || (decide(selectors, status).kind === 'ask' && found.history === undefined);
  sayNotes(found.notes, blind, step);
  const last = decide(selectors, status, found.history?.previous ?? 'unreadable');
  if (last.kind === 'skip') return { outcome: 'skipped', reason: last.reason, status };
  const { job } = found;
  if (step.stage.name === 'main' && job !== undefined) saveJob(job);
  const message = messageOf(step, facts, found, status);
  const ready = await withAttachments(step, status);
  return dryRun ? previewed(ready, message) : delivered(ready, message);
}

/** The status as far as it is known without the API; undefined when the jobs decide it. */
function statusKnown(step: Step): StatusCode | undefined {
  const { settings, stage, input } = step;
  if (settings.status !== undefined) return settings.status;
  if (settings.scope === 'job') return stage.name === 'post' ? (statusOf(input('job-status')) ?? 'UNKOWN') : 'RUNNING';
  if (settings.scope === 'workflow-run') return step.facts().status ?? 'UNKOWN';
  return settings.neededJobs && statusOfJobs(settings.neededJobs, true);
}

function factsAt(env: Env, settings: Settings, secrets: Secrets): Facts {
  const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
  if (warning !== '') warn([warning], secrets);
  return factsOf(contextOf(env, event), settings.scope === 'workflow-run' ? 'triggering-run' : 'this-run');
}

/** What the message needs and the event does not say; what main learned is not asked for again. */
async function look(step: Step, facts: Facts, status: StatusCode | undefined): Promise<Found> {
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

async function lookedUp(step: Step, facts: Facts, lookUps: ReadonlySet<LookUp>): Promise<Found> {
  const { env, settings, cancellation } = step;
  const hindrance = hindranceOf(facts, settings.token);
  if (hindrance !== undefined) return { jobsComplete: false, notes: [`No look-ups were made: ${hindrance}.`] };
  const { getFrom, lookUp } = await import('./facts/api.ts');
  const where = {
    facts,
    token: settings.token,
    checkRunId: settings.checkRunId === '' ? undefined : Number(settings.checkRunId),
    runnerName: env.RUNNER_NAME || undefined,
    whole: settings.scope === 'workflow',
  };
  flush();
  return lookUp(lookUps, where, getFrom({ ...where, api: facts.api, signal: cancellation.atOnce }));
}

async function testsOf({ env, settings, secrets }: Step): Promise<TestResults | undefined> {
  const { readTestReports } = await import('./delivery/test-reports.ts');
  const { results, warnings } = await readTestReports(settings.testReports, env.GITHUB_WORKSPACE || '.');
  warn(warnings, secrets);
  return results;
}

/** A missing line of the message is worth a line in the log; a decision made without knowledge is worth a warning. */
function sayNotes(notes: readonly string[], blind: boolean, { secrets }: Step): void {
  if (blind) warn(notes, secrets);
  else for (const note of notes) writeLine(secrets.redact(`Note: ${note}`));
}

function messageOf(step: Step, facts: Facts, found: Found, status: StatusCode): Message {
  const { env, settings, secrets, stage } = step;
  const startedAt =
    settings.scope === 'job'
      ? (found.job?.startedAt ?? (stage.name === 'post' ? stage.startedAt : undefined))
      : (facts.startedAt ?? found.run?.startedAt);
  const composed = compose({ settings, facts, found, status, now: now(), startedAt, env });
  warn(composed.warnings, secrets);
  for (const name of composed.refused)
    annotate(
      'error',
      `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
    );
  return redactMessage(composed.message, secrets.redact);
}

/** Files are looked for now, as most of them appear while the job runs: none is missed at the start. */
async function withAttachments(step: Step, status: StatusCode): Promise<Step> {
  const { destination } = step.settings;
  if (destination.transport !== 'smtp' || destination.targets[0].attachments.length === 0) return step;
  const { withFiles } = await import('./delivery/attachments.ts');
  const early = status === 'RUNNING' || status === 'WAITING';
  const { target, warnings } = await withFiles(destination.targets[0], step.env.GITHUB_WORKSPACE || '.', early);
  warn(warnings, step.secrets);
  return { ...step, settings: { ...step.settings, destination: { ...destination, targets: [target] } } };
}

async function previewed({ settings, secrets }: Step, message: Message): Promise<Report> {
  const { preview } = await import('./delivery/preview.ts');
  const shown = await preview(settings, message, now());
  for (const line of secrets.redact(shown).split('\n')) writeLine(line);
  return { outcome: 'skipped', reason: "'dry-run' is on", status: message.status, task: message.task, preview: shown };
}

async function delivered(step: Step, message: Message): Promise<Report> {
  const { settings, secrets, started, cancellation } = step;
  const log = (line: string) => {
    writeLine(secrets.redact(line));
    flush();
  };
  // Asked before each request: the masks must be out before anybody can quote what they hide.
  const hide = (made: readonly string[]) => {
    made.flatMap(secrets.learn).forEach(maskInLog);
    flush();
  };
  const { timeoutMs, retries, destination } = settings;
  warn(environmentWarnings(step.env, process.versions.node), secrets);
  const world = realWorld({ ...cancellation, started, timeoutMs, retries, log, hide, redact: secrets.redact });
  const deliveries = await send(destination, message, world);
  for (const delivery of deliveries) for (const note of delivery.notes) log(`Note: ${note}`);
  const { status, task } = message;
  return { ...summarise(deliveries), status, task, channel: destination.channel, deliveries };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function warn(texts: readonly string[], secrets: Secrets): void {
  for (const text of texts) annotate('warning', secrets.redact(text));
}

function shortSecrets(secrets: Secrets): string[] {
  return secrets.tooShort.map(
    (name) =>
      `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`,
  );
}
