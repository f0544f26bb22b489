import { decide } from './decision.ts';
import { send } from './delivery/deliver.ts';
import { now, realWorld } from './delivery/world.ts';
import type { Found } from './facts/look-ups.ts';
import { statusOfJobs } from './facts/whole-run.ts';
import { environmentWarnings } from './http/environment.ts';
import type { Env } from './inputs/names.ts';
import { compose } from './message/compose.ts';
import type { Message } from './message/message.ts';
import { redactMessage } from './message/redact.ts';
import { lookAround, sayNotes, statusKnown, withAttachments } from './runner/gather.ts';
import { publish, type Report, summarise } from './runner/report.ts';
import { type Entry, stageOf } from './runner/stage.ts';
import { begin, configured, type Step, warn } from './runner/step.ts';
import { annotate, flush, maskInLog, writeLine } from './runner/toolkit.ts';
import type { StatusCode } from './status.ts';

/** One stage of the step. Returns the exit code. */
export async function main(entry: Entry, env: Env, started: number): Promise<number> {
  const stage = stageOf(entry, env);
  if (stage === undefined) return 0;
  const start = begin(stage, env, started);
  try {
    const step = await configured(start);
    if (step === undefined) return 0;
    const report = await reportOn(step);
    publish(report, step.secrets.redact);
    return step.settings.failOnError && (report.outcome === 'failed' || report.outcome === 'partial') ? 1 : 0;
  } catch (error) {
    const { reportFailure } = await import('./runner/failure.ts');
    return reportFailure(error, start);
  }
}

/** The flow: decision → facts → look-ups → decision → message → delivery. */
async function reportOn(step: Step): Promise<Report> {
  const { selectors, dryRun } = step.settings;
  const early = await statusKnown(step);
  const first = decide(selectors, early);
  // Most main stages end here, without the event file.
  if (first.kind === 'skip') return { outcome: 'skipped', reason: first.reason, status: early };
  const found = await lookAround(step, early);
  const status = early ?? statusOfJobs(found.jobs ?? [], found.jobsComplete);
  sayNotes(step, found, status);
  const last = decide(selectors, status, found.history?.previous ?? 'unreadable');
  if (last.kind === 'skip') return { outcome: 'skipped', reason: last.reason, status };
  const message = await messageOf(step, found, status);
  return dryRun ? previewed(step, message) : delivered(step, message);
}

async function messageOf(step: Step, found: Found, status: StatusCode): Promise<Message> {
  const { env, settings, secrets, stage } = step;
  const facts = await step.facts();
  const ofJob = settings.scope === 'job';
  const startedAt = ofJob ? (found.job?.startedAt ?? stage.startedAt) : (facts.startedAt ?? found.run?.startedAt);
  const composed = compose({ settings, facts, found, status, now: now(), startedAt, env });
  warn(composed.warnings, secrets);
  for (const name of composed.refused)
    annotate(
      'error',
      `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
    );
  return redactMessage(composed.message, secrets.redact);
}

async function previewed(step: Step, message: Message): Promise<Report> {
  const { preview } = await import('./delivery/preview.ts');
  const shown = await preview(await withAttachments(step, message.status), message, now());
  for (const line of step.secrets.redact(shown).split('\n')) writeLine(line);
  return { outcome: 'skipped', reason: "'dry-run' is on", status: message.status, task: message.task, preview: shown };
}

async function delivered(step: Step, message: Message): Promise<Report> {
  const { env, started, settings, secrets, cancellation } = step;
  const { timeoutMs, retries } = settings;
  const destination = await withAttachments(step, message.status);
  const log = (line: string) => {
    writeLine(secrets.redact(line));
    flush();
  };
  // Asked before each request: the masks must be out before anybody can quote what they hide.
  const hide = (made: readonly string[]) => {
    made.flatMap(secrets.learn).forEach(maskInLog);
    flush();
  };
  warn(environmentWarnings(env, process.versions.node), secrets);
  const world = realWorld({ ...cancellation, started, timeoutMs, retries, log, hide, redact: secrets.redact });
  const deliveries = await send(destination, message, world);
  for (const delivery of deliveries) for (const note of delivery.notes) log(`Note: ${note}`);
  const { status, task } = message;
  return { ...summarise(deliveries), status, task, channel: destination.channel, deliveries };
}
