import { decide } from './decision.ts';
import { send } from './delivery/send.ts';
import { now, realWorld } from './delivery/world.ts';
import type { Found } from './facts/look-ups.ts';
import type { Facts } from './facts/run.ts';
import { statusOfJobs } from './facts/whole-run.ts';
import { environmentWarnings } from './http/environment.ts';
import { settingsOf } from './inputs/settings.ts';
import { compose } from './message/compose.ts';
import type { Message } from './message/message.ts';
import { redactMessage } from './message/redact.ts';
import { listenForCancel } from './runner/cancel.ts';
import { confirmed, factsAt, look, sayNotes, warn, withAttachments } from './runner/gather.ts';
import { publish, type Report, summarise } from './runner/report.ts';
import { collectSecrets } from './runner/secrets.ts';
import { type Entry, follows, handOver, inputsAt, isOtherRunner, saveJob, stageOf } from './runner/stage.ts';
import type { Env, Step } from './runner/step.ts';
import { annotate, flush, maskInLog, writeLine } from './runner/toolkit.ts';
import { type StatusCode, statusOf } from './status.ts';

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
    if (follows(settings) && isOtherRunner(env)) {
      const { requireFreshStatus } = await import('./runner/other-runners.ts');
      requireFreshStatus(env, entry);
    }
    const step = {
      env,
      started,
      stage,
      input,
      settings,
      secrets,
      cancellation,
      facts: factsAt(env, settings, secrets),
    };
    if (stage.name === 'main') {
      warn([...settings.warnings, ...secrets.warnings], secrets);
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
  const early = await confirmed(step, await statusKnown(step));
  const first = decide(selectors, early);
  // Most main stages end here, without the event file.
  if (first.kind === 'skip') return { outcome: 'skipped', reason: first.reason, status: early };
  const facts = await step.facts();
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
async function statusKnown(step: Step): Promise<StatusCode | undefined> {
  const { settings, stage, input } = step;
  if (settings.status !== undefined) return settings.status;
  if (settings.scope === 'job') return stage.name === 'post' ? (statusOf(input('job-status')) ?? 'UNKOWN') : 'RUNNING';
  if (settings.scope === 'workflow-run') return (await step.facts()).status ?? 'UNKOWN';
  return settings.neededJobs && statusOfJobs(settings.neededJobs, true);
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
