import type { Config } from '../config/config.ts';
import { createInput, type Env, type Input, type InputName, inputNames } from '../config/inputs.ts';
import type { RunInfo } from '../github/run-info.ts';
import { annotate, saveValues } from './core.ts';

/** What the runner started: the entry says it, because main may have been killed before it could save anything. */
export type Entry = 'main' | 'post';

/** Which part of the job's life this process reports. */
export type Stage = {
  readonly name: Entry;
  /** Whether this is post and main could hand over; else the inputs are as the runner gives them. */
  readonly handedOver: boolean;
  /** What main learned for post: ISO 8601 and text. */
  readonly startedAt: string | undefined;
  readonly jobName: string | undefined;
};

/** The state by which main leaves nothing to post. */
export const finishedState = [['stage', 'done']] as const;

const hidden: readonly InputName[] = ['job-status', 'secret-source'];

/** Told from the entry and the state that main saved; undefined when post has nothing to do. */
export function detectStage(entry: Entry, env: Env): Stage | undefined {
  if (entry === 'post' && env.STATE_stage === 'done') return undefined;
  const handedOver = entry === 'post' && env.STATE_stage === 'follow';
  return {
    name: entry,
    handedOver,
    startedAt: (handedOver && env.STATE_startedAt) || undefined,
    jobName: (handedOver && env.STATE_jobName) || undefined,
  };
}

/**
 * The inputs of this stage. In post as main saw them, because nested composite actions get the inputs of another level
 * there (https://github.com/actions/runner/issues/2030); only the job's status is taken fresh.
 */
export function readStageInputs({ handedOver }: Stage, env: Env): Input {
  const fresh = createInput(env);
  if (!handedOver) return fresh;
  return (name) => (hidden.includes(name) ? fresh(name) : (env[`STATE_input-${name}`] ?? '').trim());
}

/** Whether the post stage reports the end. */
export function reportsInPost({ status, scope }: Pick<Config, 'status' | 'scope'>): boolean {
  return status === undefined && scope === 'job';
}

/**
 * Leaves to post what it needs, before main sends anything: the inputs one by one, since the environment holds at most
 * 128 KiB a variable, and the stage last, so that a hand-over of which only a part was written is none. A file that
 * cannot be written costs what it should carry, not the report.
 *
 * @param started when the process started, in ms since 1970
 */
export function saveStageState(input: Input, settings: Pick<Config, 'status' | 'scope'>, started: number): void {
  const unsaved = "The runner's state file is missing or cannot be written (is the disk full?)";
  if (!reportsInPost(settings)) {
    if (!saveValues('STATE', finishedState)) annotate('warning', `${unsaved}; this report needs none.`);
    return;
  }
  const given = inputNames.filter((name) => !hidden.includes(name) && input(name) !== '');
  const inputs = given.map((name) => [`input-${name}`, input(name)] as const);
  if (!saveValues('STATE', [...inputs, ['startedAt', new Date(started).toISOString()], ['stage', 'follow']]))
    annotate('error', `${unsaved}: the end of the job is reported without what this stage learned.`);
}

/** Leaves to post what main has looked up of its job. */
export function saveJobFacts({ jobName, startedAt }: Pick<RunInfo, 'jobName' | 'startedAt'>): void {
  const facts = Object.entries({ jobName, startedAt }).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  if (jobName !== undefined) saveValues('STATE', facts);
}
