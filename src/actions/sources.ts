import type { LookupNote, LookupResult } from '../github/lookups.ts';
import { findLookupBlocker } from '../github/run.ts';
import type { RunInfo } from '../github/run-info.ts';
import type { Sources } from '../message/collect.ts';
import type { TestResults } from '../reports/results.ts';
import { parseStatus, type StatusCode } from '../status.ts';
import type { ConfiguredStage } from './step.ts';

/** The API and the files of the workspace, as this step may read them. */
export function createSources(step: ConfiguredStage): Sources {
  return { lookUp: (run, lookups) => lookUp(step, run, lookups), readTests: () => readTests(step) };
}

/** The reporting job's own status: `RUNNING` in main, whatever happened before. */
export async function readJobStatus(step: ConfiguredStage): Promise<StatusCode> {
  if (step.stage.name === 'main') return 'RUNNING';
  // Forgejo's runner has no word for a canceled job: its step has failed, or is forgiven by `continue-on-error`.
  if (step.env.FORGEJO_ACTIONS) {
    const { run } = await lookUp(step, await step.run(), new Set(['run'] as const));
    if (run.status === 'CANCELED') return 'CANCELED';
  }
  return parseStatus(step.input('job-status')) ?? 'UNKOWN';
}

async function lookUp(
  step: ConfiguredStage,
  run: RunInfo,
  lookups: Parameters<Sources['lookUp']>[1],
): Promise<LookupResult> {
  const { env, settings, cancelSignal } = step;
  const blocker = findLookupBlocker(run, settings.token);
  if (blocker !== undefined) {
    const text = {
      en: `Job details were not looked up because ${blocker.en}.`,
      zh: `未查询作业信息：${blocker.zh}。`,
    };
    return { run, notes: [...lookups].map((lookup) => ({ lookup, text, forbidden: true })) };
  }
  const { createClient, completeRunInfo } = await import('../github/client.ts');
  const { describeNetworkError } = await import('../channels/http-errors.ts');
  const reporter = {
    scope: settings.scope,
    checkRunId: settings.checkRunId === '' ? undefined : Number(settings.checkRunId),
    runnerName: env.RUNNER_NAME || undefined,
    jobId: env.GITHUB_JOB || undefined,
  };
  const { token } = settings;
  const get = createClient({ api: run.api, token, cancel: cancelSignal, describe: describeNetworkError });
  return completeRunInfo(run, lookups, reporter, get);
}

async function readTests({ env, settings, log }: ConfiguredStage): Promise<TestResults | undefined> {
  const { readTestReports } = await import('../reports/test-reports.ts');
  const { results, warnings } = await readTestReports(settings.testReports, env.GITHUB_WORKSPACE || '.');
  for (const text of warnings) log.warning(text);
  return results;
}

/** Logs what is missing in the message; `blind`: the decision itself was made without it, which is worth a warning. */
export function logLookupNotes({ log }: ConfiguredStage, notes: readonly LookupNote[], blind: boolean): void {
  for (const { text } of notes)
    if (blind) log.warning(text);
    else log.note(text);
}
