import { publish, type Report, reportFailure, watchingJob } from './actions/report.ts';
import { detectStage, type Entry, reportsInPost, saveJobFacts } from './actions/stage.ts';
import {
  type ConfiguredStage,
  loadStage,
  logLookupNotes,
  nextUncaughtException,
  readJobStatus,
  type StageContext,
  startStage,
} from './actions/step.ts';
import type { Env } from './config/inputs.ts';
import { type Decision, shouldReport } from './filter.ts';
import type { RunInfo } from './github/run-info.ts';
import { type Collected, collect, resolveStatus } from './message/collect.ts';
import { compose } from './message/compose.ts';
import { type Message, redactMessage } from './message/message.ts';
import { parseStatus } from './status.ts';
import type { LocalizedText } from './text/text.ts';

/** One stage of the step. Returns the exit code. */
export async function main(entry: Entry, env: Env, started: number): Promise<number> {
  const stage = detectStage(entry);
  if (stage === undefined) return 0;
  const start = startStage(stage, env, started);
  try {
    return await Promise.race([runStage(start), nextUncaughtException()]);
  } catch (error) {
    return reportFailure(error, start);
  }
}

async function runStage(start: StageContext): Promise<number> {
  const step = await loadStage(start);
  if (step === undefined) return 0;
  const report = await reportOn(step);
  publish(report, step.log);
  return step.settings.failOnError && (report.outcome === 'failed' || report.outcome === 'partial') ? 1 : 0;
}

/** The flow: status → decision → facts → decision → message → delivery. */
async function reportOn(step: ConfiguredStage): Promise<Report> {
  const { selectors, dryRun } = step.settings;
  const early = await resolveStatus(step.settings, () => readJobStatus(step), step.run);
  const decision = shouldReport(selectors, early);
  // Most main stages end here, without the event file.
  if (decision.kind === 'skip') {
    const follows = step.stage.name === 'main' && reportsInPost(step.settings);
    return { outcome: 'skipped', reason: follows ? watchingJob : decision.reason, status: early };
  }
  if (early === 'RUNNING' && hasEndedBefore(step)) return { outcome: 'skipped', reason: noStart, status: early };
  const collected = await collect(await step.run(), early, decision, step.settings, step);
  const { run, status, notes } = collected;
  if (step.stage.name === 'main') saveJobFacts(run);
  logLookupNotes(step, notes, status === 'UNKOWN' || (decision.kind === 'undecided' && lacksFacts(decision, run)));
  const last = shouldReport(selectors, status, run);
  if (last.kind === 'skip') return { outcome: 'skipped', reason: last.reason, status };
  const message = buildMessage(step, collected);
  // With the HTTP client and the retries: most main stages send nothing.
  const { previewMessage, sendMessage } = await import('./actions/send.ts');
  return dryRun ? previewMessage(step, message, new Date()) : sendMessage(step, message);
}

/** With `if: always()` the step also runs in a job that has failed or was canceled before it. */
function hasEndedBefore({ settings, stage, input }: ConfiguredStage): boolean {
  const soFar = parseStatus(input('job-status'));
  return stage.name === 'main' && reportsInPost(settings) && (soFar === 'FAIL' || soFar === 'CANCELED');
}

const noStart: LocalizedText = {
  en: 'the job had already failed or was canceled, so its start is not reported',
  zh: '作业此前已失败或已取消，不再报告开始',
};

function lacksFacts({ needs }: Decision & { kind: 'undecided' }, { history, timedOut }: RunInfo): boolean {
  return (needs.includes('history') && !history) || (needs.includes('timeout') && timedOut === undefined);
}

function buildMessage(step: ConfiguredStage, { run, status }: Collected): Message {
  const { env, settings, secrets, log } = step;
  const composed = compose({ options: settings, run, status, now: new Date(), env });
  for (const text of composed.warnings) log.warning(text);
  for (const text of composed.refused) log.error(text);
  return redactMessage(composed.message, secrets.redact);
}
