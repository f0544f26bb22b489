import { annotate, flush, logLine, setSecret } from './actions/core.ts';
import { collectFacts, loadAttachments, logLookupNotes, resolveStatus } from './actions/gather.ts';
import { publish, type Report, summarize } from './actions/report.ts';
import { detectStage, type Entry } from './actions/stage.ts';
import { type ConfiguredStage, loadStage, startStage, warn } from './actions/step.ts';
import type { Env } from './config/names.ts';
import { createDeliveryContext, now } from './delivery/context.ts';
import { send } from './delivery/deliver.ts';
import { shouldReport } from './filter.ts';
import { aggregateStatus } from './github/aggregate-status.ts';
import type { LookupResult } from './github/lookups.ts';
import { environmentWarnings } from './http/environment.ts';
import { compose } from './message/compose.ts';
import type { Message } from './message/message.ts';
import { redactMessage } from './message/redact.ts';
import type { StatusCode } from './status.ts';

/** One stage of the step. Returns the exit code. */
export async function main(entry: Entry, env: Env, started: number): Promise<number> {
  const stage = detectStage(entry, env);
  if (stage === undefined) return 0;
  const start = startStage(stage, env, started);
  try {
    const step = await loadStage(start);
    if (step === undefined) return 0;
    const report = await reportOn(step);
    publish(report, step.secrets.redact);
    return step.settings.failOnError && (report.outcome === 'failed' || report.outcome === 'partial') ? 1 : 0;
  } catch (error) {
    const { reportFailure } = await import('./actions/failure.ts');
    return reportFailure(error, start);
  }
}

/** The flow: decision → facts → look-ups → decision → message → delivery. */
async function reportOn(step: ConfiguredStage): Promise<Report> {
  const { selectors, dryRun } = step.settings;
  const early = await resolveStatus(step);
  const first = shouldReport(selectors, early);
  // Most main stages end here, without the event file.
  if (first.kind === 'skip') return { outcome: 'skipped', reason: first.reason, status: early };
  const found = await collectFacts(step, early);
  const status = early ?? aggregateStatus(found.jobs ?? [], found.jobsComplete);
  logLookupNotes(step, found, status);
  const last = shouldReport(selectors, status, found.history?.previous ?? 'unreadable');
  if (last.kind === 'skip') return { outcome: 'skipped', reason: last.reason, status };
  const message = await messageOf(step, found, status);
  return dryRun ? previewed(step, message) : delivered(step, message);
}

async function messageOf(step: ConfiguredStage, found: LookupResult, status: StatusCode): Promise<Message> {
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

async function previewed(step: ConfiguredStage, message: Message): Promise<Report> {
  const { renderDryRun } = await import('./delivery/dry-run.ts');
  const shown = await renderDryRun(await loadAttachments(step, message.status), message, now());
  for (const line of step.secrets.redact(shown).split('\n')) logLine(line);
  return { outcome: 'skipped', reason: "'dry-run' is on", status: message.status, task: message.task, preview: shown };
}

async function delivered(step: ConfiguredStage, message: Message): Promise<Report> {
  const { env, started, settings, secrets, cancellation } = step;
  const { timeoutMs, retries } = settings;
  const destination = await loadAttachments(step, message.status);
  const log = (line: string) => {
    logLine(secrets.redact(line));
    flush();
  };
  // Asked before each request: the masks must be out before anybody can quote what they hide.
  const hide = (made: readonly string[]) => {
    made.flatMap(secrets.learn).forEach(setSecret);
    flush();
  };
  warn(environmentWarnings(env, process.versions.node), secrets);
  const world = createDeliveryContext({
    ...cancellation,
    started,
    timeoutMs,
    retries,
    log,
    hide,
    redact: secrets.redact,
  });
  const deliveries = await send(destination, message, world);
  for (const delivery of deliveries) for (const note of delivery.notes) log(`Note: ${note}`);
  const { status, task } = message;
  return { ...summarize(deliveries), status, task, channel: destination.channel, deliveries };
}
