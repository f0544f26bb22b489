import type { Input, InputName } from '../inputs/names.ts';
import { inputNames, inputsOf } from '../inputs/names.ts';
import type { Settings } from '../inputs/settings.ts';
import { annotate, saveState } from './toolkit.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the runner started: the entry says it, because main may have been killed before it could save anything. */
export type Entry = 'main' | 'post';

/** Which part of the job's life this process reports. */
export type Stage =
  | { readonly name: 'main' }
  | {
      readonly name: 'post';
      /** Whether main could hand over; else the inputs are as the runner gives them again. */
      readonly handedOver: boolean;
      /** What main learned: ISO 8601 and text. */
      readonly startedAt: string | undefined;
      readonly jobName: string | undefined;
    }
  /** Post has nothing to do. */
  | { readonly name: 'done' };

const hidden: readonly InputName[] = ['job-status', 'secret-source'];

/** Told from the entry and the state that main saved. */
export function stageOf(entry: Entry, env: Env): Stage {
  if (entry === 'main') return { name: 'main' };
  if (env.STATE_stage === 'done') return { name: 'done' };
  const handedOver = env.STATE_stage === 'follow';
  return {
    name: 'post',
    handedOver,
    startedAt: (handedOver && env.STATE_startedAt) || undefined,
    jobName: (handedOver && env.STATE_jobName) || undefined,
  };
}

/**
 * The inputs of this stage. In post as main saw them, because nested composite actions get the inputs of another level
 * there (https://github.com/actions/runner/issues/2030); only the job's status is taken fresh.
 */
export function inputsAt(stage: Stage, env: Env): Input {
  const fresh = inputsOf(env);
  if (stage.name !== 'post' || !stage.handedOver) return fresh;
  return (name) => (hidden.includes(name) ? fresh(name) : (env[`STATE_input-${name}`] ?? '').trim());
}

/** Whether the runner is another than GitHub's: what is known of those is loaded only there. */
export function isOtherRunner(env: Env): boolean {
  return Boolean(env.ACT || env.GITEA_ACTIONS || env.GITEA_STATE || env.FORGEJO_ACTIONS);
}

/** Whether the post stage reports the end. */
export function follows({ status, scope }: Pick<Settings, 'status' | 'scope'>): boolean {
  return status === undefined && scope === 'job';
}

type Leaving = {
  readonly input: Input;
  readonly settings: Pick<Settings, 'status' | 'scope'>;
  /** When the process started, in ms since 1970. */
  readonly started: number;
};

/**
 * Leaves to post what it needs, before main sends anything. A file that cannot be written costs what it should carry,
 * not the report.
 */
export function handOver({ input, settings, started }: Leaving): void {
  const unsaved = "The runner's state file is missing or cannot be written (is the disk full?)";
  if (!follows(settings)) {
    if (!finishInMain()) annotate('warning', `${unsaved}; this report needs none.`);
    return;
  }
  if (!saved(() => saveState(inheritance(input, new Date(started).toISOString()))))
    annotate('error', `${unsaved}: the end of the job is reported without what this stage learned.`);
}

/** Saves that post has nothing to do, and tells whether that was possible. */
export function finishInMain(): boolean {
  return saved(() => saveState([['stage', 'done']]));
}

/** What main looked up need not be looked up again by post. */
export function saveJob({ name, startedAt }: { readonly name: string; readonly startedAt?: string | undefined }): void {
  saved(() => saveState([['jobName', name], ...(startedAt === undefined ? [] : [['startedAt', startedAt] as const])]));
}

/**
 * The inputs one by one, since the environment holds at most 128 KiB a variable. The stage comes last, so that a
 * hand-over of which only a part was written is none.
 */
function inheritance(input: Input, startedAt: string): readonly (readonly [string, string])[] {
  const given = inputNames.filter((name) => !hidden.includes(name) && input(name) !== '');
  const inputs = given.map((name) => [`input-${name}`, input(name)] as const);
  return [...inputs, ['startedAt', startedAt], ['stage', 'follow']];
}

function saved(save: () => void): boolean {
  try {
    save();
    return true;
  } catch {
    return false;
  }
}
