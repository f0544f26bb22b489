import { type Config, readConfig } from '../config/config.ts';
import { type Env, type Input, parseLanguage } from '../config/inputs.ts';
import { requireLogin } from '../config/secret-inputs.ts';
import type { LookupName, LookupNote, LookupResult } from '../github/lookups.ts';
import { findLookupBlocker, readRunInfo } from '../github/run.ts';
import type { RunInfo } from '../github/run-info.ts';
import type { Sources } from '../message/collect.ts';
import type { TestResults } from '../reports/results.ts';
import { parseStatus, type StatusCode } from '../status.ts';
import { createLog, type Log } from './log.ts';
import { loadContext } from './runner-files.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { readStageInputs, reportsInPost, requireFreshStatus, type Stage, saveStageState } from './stage.ts';

/** What a stage begins with. */
export type StageContext = {
  readonly env: Env;
  /** When the process started, in ms since 1970. */
  readonly started: number;
  readonly stage: Stage;
  readonly input: Input;
  readonly secrets: Secrets;
  readonly log: Log;
  /** Aborted by the runner's cancel: nothing new is begun. */
  readonly cancelSignal: AbortSignal;
  /** Aborted a while after the cancel: an attempt under way may end before. */
  readonly inFlightSignal: AbortSignal;
};

/** What a stage works with: its settings, and what it can read of the run. */
export type ConfiguredStage = StageContext &
  Sources & {
    readonly settings: Config;
    /** Reads the event file at the first call. */
    run(): Promise<RunInfo>;
  };

/** After a cancel the runner waits 7.5 s before it kills; one attempt under way may use this much of it (ms). */
const attemptMs = 6_500;

/**
 * Listens for the runner's cancel (SIGINT, later SIGTERM) until the process ends, so that a canceled step still writes
 * its outputs. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function listenForCancel(): Pick<StageContext, 'cancelSignal' | 'inFlightSignal'> {
  const cancel = new AbortController();
  const inFlight = new AbortController();
  const onSignal = () => {
    setTimeout(() => inFlight.abort(), attemptMs).unref();
    cancel.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { cancelSignal: cancel.signal, inFlightSignal: inFlight.signal };
}

/**
 * Rejects with what is thrown outside of every promise, or when Node would end because nothing is left to wait for, so
 * that either ends the step as any other failure does.
 */
export function nextUncaughtException(): Promise<never> {
  return new Promise((_, reject) => {
    // An unhandled rejection comes here too.
    process.on('uncaughtException', reject);
    process.on('beforeExit', () => reject(new Error('the step stopped before its end')));
  });
}

/** Listens for a cancel, and asks the runner to hide every known secret. */
export function startStage(stage: Stage, env: Env, started: number): StageContext {
  const cancellation = listenForCancel();
  const input = readStageInputs(stage);
  const secrets = createSecrets(env);
  // A wrong language is an input error, which is in both languages itself.
  const log = createLog(parseLanguage(input('language')) ?? 'en', secrets);
  return { ...cancellation, env, started, stage, input, secrets, log };
}

/**
 * Reads the settings, and saves the state for post. Undefined when post has nothing to report.
 * @throws InputError with all that is wrong
 */
export async function loadStage(start: StageContext): Promise<ConfiguredStage | undefined> {
  const { env, started, stage, input, secrets, log } = start;
  const settings = await readConfig(input, { env, stage: stage.name, addSecret: secrets.add });
  if (stage.name === 'post' && !reportsInPost(settings)) return undefined;
  if (settings.destination.transport === 'smtp') requireLogin(settings.destination.targets[0].server, input, env);
  if (reportsInPost(settings)) requireFreshStatus(env, stage.name);
  if (stage.name === 'main') {
    for (const text of settings.warnings) log.warning(text);
    for (const text of settings.notes) log.note(text);
    saveStageState(input, settings, started, log);
  }
  let run: Promise<RunInfo> | undefined;
  return {
    ...start,
    settings,
    run: () => {
      run ??= readRun(start, settings);
      return run;
    },
    lookUp: (known, lookups) => lookUp(known, lookups, start, settings),
    readTests: () => readTests(start, settings),
  };
}

async function readRun({ env, stage, log }: StageContext, { scope }: Config): Promise<RunInfo> {
  const { context, warning } = await loadContext();
  if (warning !== undefined) log.warning(warning);
  const run = readRunInfo({ ...context, env }, scope);
  // What main found out is not looked up again.
  return scope === 'job' ? { ...run, jobName: stage.jobName, startedAt: stage.startedAt } : run;
}

async function lookUp(
  run: RunInfo,
  lookups: ReadonlySet<LookupName>,
  { env, cancelSignal }: StageContext,
  { token, scope, checkRunId }: Config,
): Promise<LookupResult> {
  const blocker = findLookupBlocker(run, token);
  if (blocker !== undefined) {
    const { en, zh } = blocker;
    const text = { en: `Job details were not looked up because ${en}.`, zh: `${zh}，因此未查询作业信息。` };
    return { run, notes: [...lookups].map((lookup) => ({ lookup, text, forbidden: true })) };
  }
  const { createClient, completeRunInfo } = await import('../github/client.ts');
  const { describeNetworkError } = await import('../channels/transport-errors.ts');
  const reporter = {
    scope,
    checkRunId: checkRunId === '' ? undefined : Number(checkRunId),
    runnerName: env.RUNNER_NAME || undefined,
    jobId: env.GITHUB_JOB || undefined,
  };
  const get = createClient({ api: run.api, token, cancel: cancelSignal, describe: describeNetworkError });
  return completeRunInfo(run, lookups, reporter, get);
}

async function readTests({ env, log }: StageContext, { testReports }: Config): Promise<TestResults | undefined> {
  const { readTestReports } = await import('../reports/test-reports.ts');
  const { results, warnings } = await readTestReports(testReports, env.GITHUB_WORKSPACE || '.');
  for (const text of warnings) log.warning(text);
  return results;
}

/** The reporting job's own status: `RUNNING` in main, whatever happened before. */
export async function readJobStatus(step: ConfiguredStage): Promise<StatusCode> {
  if (step.stage.name === 'main') return 'RUNNING';
  // Forgejo's runner has no word for a canceled job: its step has failed, or is forgiven by `continue-on-error`.
  if (step.env.FORGEJO_ACTIONS) {
    const { run } = await step.lookUp(await step.run(), new Set(['run'] as const));
    if (run.status === 'CANCELED') return 'CANCELED';
  }
  return parseStatus(step.input('job-status')) ?? 'UNKOWN';
}

/** Logs what is missing in the message: as a warning where the decision itself was made without it. */
export function logLookupNotes({ log }: StageContext, notes: readonly LookupNote[], decidedWithout: boolean): void {
  const write = decidedWithout ? log.warning : log.note;
  for (const { text } of notes) write(text);
}
