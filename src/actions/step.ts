import { type Config, readConfig, requireLogin } from '../config/config.ts';
import type { Env, Input } from '../config/inputs.ts';
import { buildContext } from '../github/context.ts';
import { readEvent } from '../github/event.ts';
import { readRunInfo } from '../github/run.ts';
import type { RunInfo } from '../github/run-info.ts';
import { type Cancellation, listenForCancel } from './cancel.ts';
import { annotate, logLine, setSecret } from './core.ts';
import { collectSecrets, type Secrets } from './secrets.ts';
import { readStageInputs, reportsInPost, type Stage, saveStageState } from './stage.ts';

/** What a stage begins with. */
export type StageContext = {
  readonly env: Env;
  /** When the process started, in ms since 1970. */
  readonly started: number;
  readonly stage: Stage;
  readonly input: Input;
  readonly secrets: Secrets;
  readonly cancellation: Cancellation;
};

/** What a stage works with. */
export type ConfiguredStage = StageContext & {
  readonly settings: Config;
  /** Reads the event file at the first call. */
  run(): Promise<RunInfo>;
};

/** Listens for a cancel, and asks the runner to mask every known secret. */
export function startStage(stage: Stage, env: Env, started: number): StageContext {
  const cancellation = listenForCancel();
  const input = readStageInputs(stage, env);
  const secrets = collectSecrets(env);
  for (const value of secrets.values) setSecret(value);
  return { env, started, stage, input, secrets, cancellation };
}

/**
 * Reads the settings, and hands over to post. Undefined when post has nothing to report.
 * @throws InputError with all that is wrong
 */
export async function loadStage(start: StageContext): Promise<ConfiguredStage | undefined> {
  const { env, started, stage, input, secrets } = start;
  const addSecret = (value: string) => secrets.learn(value).forEach(setSecret);
  const settings = await readConfig(input, { env, stage: stage.name, addSecret });
  if (stage.name === 'post' && !reportsInPost(settings)) return undefined;
  if (settings.destination.transport === 'smtp') requireLogin(settings.destination.targets[0].server, input, env);
  // What is known of runners other than GitHub's is loaded only there.
  if (reportsInPost(settings) && (env.ACT || env.GITEA_ACTIONS || env.GITEA_STATE || env.FORGEJO_ACTIONS)) {
    const { requireFreshStatus } = await import('./other-runners.ts');
    requireFreshStatus(env, stage.name);
  }
  if (stage.name === 'main') {
    warn(
      settings.warnings.map((text) => text[settings.language]),
      secrets,
    );
    for (const note of settings.notes) logLine(secrets.redact(`Note: ${note[settings.language]}`));
    saveStageState(input, settings, started);
  }
  let run: Promise<RunInfo> | undefined;
  const readOnce = () => {
    run ??= readRun(start, settings);
    return run;
  };
  return { ...start, settings, run: readOnce };
}

/** One annotation for each text. */
export function warn(texts: readonly string[], { redact }: Secrets): void {
  for (const text of texts) annotate('warning', redact(text));
}

async function readRun({ env, secrets, stage }: StageContext, { scope }: Config): Promise<RunInfo> {
  const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
  if (warning !== '') warn([warning], secrets);
  const context = buildContext(env, event);
  const run = readRunInfo(context, scope);
  // What main learned is not asked for again.
  return scope === 'job' ? { ...run, jobName: stage.jobName, startedAt: stage.startedAt } : run;
}
