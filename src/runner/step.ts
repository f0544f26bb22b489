import { contextOf } from '../facts/context.ts';
import { type Facts, factsOfRun, factsOfTriggeringRun } from '../facts/run.ts';
import type { Env, Input } from '../inputs/names.ts';
import { type Settings, settingsOf } from '../inputs/settings.ts';
import { type Cancellation, listenForCancel } from './cancel.ts';
import { readEvent } from './event.ts';
import { collectSecrets, type Secrets } from './secrets.ts';
import { follows, handOver, inputsAt, type Stage } from './stage.ts';
import { annotate, maskInLog } from './toolkit.ts';

/** What a stage begins with. */
export type Start = {
  readonly env: Env;
  /** When the process started, in ms since 1970. */
  readonly started: number;
  readonly stage: Stage;
  readonly input: Input;
  readonly secrets: Secrets;
  readonly cancellation: Cancellation;
};

/** What a stage works with. */
export type Step = Start & {
  readonly settings: Settings;
  /** Reads the event file at the first call. */
  facts(): Promise<Facts>;
};

/** Listens for a cancel, and asks the runner to mask every known secret. */
export function begin(stage: Stage, env: Env, started: number): Start {
  const cancellation = listenForCancel();
  const input = inputsAt(stage, env);
  const secrets = collectSecrets(input, env);
  for (const value of secrets.values) maskInLog(value);
  return { env, started, stage, input, secrets, cancellation };
}

/**
 * Reads the settings, and hands over to post. Undefined when post has nothing to report.
 * @throws InputError with all that is wrong
 */
export async function configured(start: Start): Promise<Step | undefined> {
  const { env, started, stage, input, secrets } = start;
  const settings = await settingsOf(input, env.GITHUB_EVENT_NAME ?? '');
  if (stage.name === 'post' && !follows(settings)) return undefined;
  if (settings.destination.transport === 'smtp') {
    const { requireLogin } = await import('../inputs/no-secrets.ts');
    requireLogin(settings.destination.targets[0].server, input, env);
  }
  // What is known of runners other than GitHub's is loaded only there.
  if (follows(settings) && (env.ACT || env.GITEA_ACTIONS || env.GITEA_STATE || env.FORGEJO_ACTIONS)) {
    const { requireFreshStatus } = await import('./other-runners.ts');
    requireFreshStatus(env, stage.name);
  }
  if (stage.name === 'main') {
    warn([...settings.warnings, ...secrets.warnings], secrets);
    handOver(input, settings, started);
  }
  let facts: Promise<Facts> | undefined;
  const readOnce = () => {
    facts ??= readFacts(start, settings);
    return facts;
  };
  return { ...start, settings, facts: readOnce };
}

/** One annotation for each text. */
export function warn(texts: readonly string[], { redact }: Secrets): void {
  for (const text of texts) annotate('warning', redact(text));
}

async function readFacts({ env, secrets }: Start, { scope }: Settings): Promise<Facts> {
  const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
  if (warning !== '') warn([warning], secrets);
  const context = contextOf(env, event);
  return scope === 'workflow-run' ? factsOfTriggeringRun(context) : factsOfRun(context);
}
