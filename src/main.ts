import { decide, needsHistory } from './decision.ts';
import { listenForCancel, realWorld } from './delivery/world.ts';
import { readEvent } from './facts/event.ts';
import { jobsShown, look, statusOfJobs, statusOfNeeds } from './facts/look.ts';
import { type Facts, factsOf } from './facts/run.ts';
import { type Input, inputsOf } from './inputs/names.ts';
import { type Settings, settingsOf } from './inputs/settings.ts';
import { compose } from './message/compose.ts';
import type { Message } from './message/message.ts';
import { worthLooking } from './message/needs.ts';
import { redactMessage } from './message/redact.ts';
import { reportFailure, requireLogin } from './runner/failure.ts';
import { nothingSent, publish, type Report, summarise } from './runner/report.ts';
import { collectSecrets, type Secrets } from './runner/secrets.ts';
import { finishInMain, followInPost, refuseStaleRunners, type Stage, savedInputs, stageOf } from './runner/stage.ts';
import { annotate, maskInLog, saveState, writeLine } from './runner/toolkit.ts';
import { type StatusCode, statusOf } from './status.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Step = {
  readonly env: Env;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly stage: Stage;
  readonly begun: number;
};

/** The flow: inputs → decision → task → message → channel → delivery → report. Returns the exit code. */
export async function main(env: Env, begun: number): Promise<number> {
  const stage = stageOf(env);
  if (stage.name === 'done') return 0;
  const input = stage.name === 'post' ? savedInputs(env) : inputsOf(env);
  const secrets = collectSecrets((name) => input(name as Parameters<Input>[0]), env);
  for (const value of secrets.values) maskInLog(value);
  try {
    if (stage.name === 'main') finishInMain();
    const settings = await settingsOf(input, env.GITHUB_WORKSPACE ?? '.', env.GITHUB_EVENT_NAME ?? '');
    requireLogin(settings, input, env);
    if (stage.name === 'main') warn([...settings.warnings, ...shortSecrets(secrets)], secrets);
    if (stage.name === 'main' && follows(settings)) {
      refuseStaleRunners(env);
      followInPost(input, new Date(begun).toISOString());
    }
    const report = await reportStage({ env, settings, secrets, stage, begun }, input);
    publish(report, secrets.redact);
    return settings.failOnError && (report.outcome === 'failed' || report.outcome === 'partial') ? 1 : 0;
  } catch (error) {
    return reportFailure(error, { input, env, secrets, stage });
  }
}

/** Whether the end is reported by the post stage. */
function follows(settings: Settings): boolean {
  return settings.status === undefined && settings.scope === 'job';
}

async function reportStage(step: Step, input: Input): Promise<Report> {
  const { env, settings, stage, secrets } = step;
  const early = statusBefore(settings, stage, input);
  // Most often main has nothing to say: then the event file need not be read.
  if (early !== undefined && !worthLooking(settings, early)) return notSelected(settings, early);
  const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
  if (warning !== '') warn([warning], secrets);
  const facts = factsOf(env, event, settings.scope === 'workflow-run' ? 'triggering-run' : 'this-run');
  const status =
    settings.scope === 'workflow-run' && settings.status === undefined ? (statusOf(facts.status) ?? 'UNKOWN') : early;
  return reportStatus(step, facts, status);
}

/** The status as far as it is known without the event or the API; undefined when those decide. */
function statusBefore(settings: Settings, stage: Stage, input: Input): StatusCode | undefined {
  if (settings.status !== undefined) return settings.status;
  if (settings.scope === 'job') return stage.name === 'post' ? (statusOf(input('job-status')) ?? 'UNKOWN') : 'RUNNING';
  return undefined;
}

function notSelected(settings: Settings, status: StatusCode): Report {
  const decision = decide(settings.selectors, status, undefined);
  return nothingSent('skipped', decision.notify ? '' : decision.reason, status);
}

async function reportStatus(step: Step, facts: Facts, given: StatusCode | undefined): Promise<Report> {
  const { env, settings, secrets, stage, begun } = step;
  const fromNeeds = given === undefined && settings.needs !== '' ? await statusOfNeeds(settings.needs) : undefined;
  const early = given ?? fromNeeds;
  if (early !== undefined && !worthLooking(settings, early)) return notSelected(settings, early);
  const found = await jobsShown(await look(step, facts, early), settings);
  const status = early ?? (await statusOfJobs(found, settings));
  // A missing line of the message is worth a line in the log; a decision made without knowledge is worth a warning.
  const blind = status === 'UNKOWN' || (needsHistory(settings.selectors, status) && found.previous === undefined);
  if (blind) warn(found.notes, secrets);
  else for (const note of found.notes) writeLine(secrets.redact(`Note: ${note}`));
  const decision = decide(settings.selectors, status, found.previous);
  if (!decision.notify) return nothingSent('skipped', decision.reason, status);
  if (stage.name === 'main' && found.job) saveJob(found.job);
  const startedAt =
    settings.scope === 'job'
      ? found.job?.startedAt || (stage.name === 'post' ? stage.startedAt : '')
      : facts.startedAt || (found.run?.startedAt ?? '');
  const composed = compose({ settings, facts, found, status, now: new Date(), startedAt, env });
  warn([...settings.fileWarnings, ...composed.warnings], secrets);
  for (const name of composed.refused)
    annotate(
      'error',
      `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
    );
  return deliverOrPreview(step, redactMessage(composed.message, secrets.redact), begun);
}

async function deliverOrPreview(step: Step, message: Message, begun: number): Promise<Report> {
  const { settings, secrets } = step;
  const { preview, send } = await import('./delivery/send.ts');
  const base = {
    status: message.status,
    payload: JSON.stringify(message.task),
    channel: settings.destination.channel,
  };
  if (settings.dryRun) {
    const shown = await preview(settings, message, new Date());
    for (const line of secrets.redact(shown).split('\n')) writeLine(line);
    return { ...base, outcome: 'skipped', reason: "'dry-run' is on", deliveries: [], preview: shown };
  }
  const cancellation = listenForCancel();
  const deliveries = await send(
    settings,
    message,
    realWorld(
      settings,
      cancellation,
      begun,
      (line) => writeLine(secrets.redact(line)),
      (made) => {
        for (const value of made.flatMap((secret) => secrets.learn(secret))) maskInLog(value);
      },
    ),
  );
  cancellation.release();
  for (const delivery of deliveries) for (const note of delivery.notes) writeLine(secrets.redact(`Note: ${note}`));
  return { ...base, ...summarise(deliveries), deliveries, preview: '' };
}

/** What main looked up need not be looked up again by post. */
function saveJob(job: { readonly name: string; readonly startedAt: string }): void {
  saveState('jobName', job.name);
  if (job.startedAt !== '') saveState('startedAt', job.startedAt);
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
