import type { Input, InputName } from '../inputs/names.ts';
import { inputNames, inputsOf } from '../inputs/names.ts';
import { saveState } from './toolkit.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Which part of the job's life this process reports. */
export type Stage =
  | { readonly name: 'main' }
  /** `startedAt`, `jobName`: what main learned; ISO 8601 and text, '' when unknown. */
  | { readonly name: 'post'; readonly startedAt: string; readonly jobName: string }
  | { readonly name: 'done' };

const hidden: readonly InputName[] = ['job-status', 'secret-source'];

/** Told from the state that main saved first of all. */
export function stageOf(env: Env): Stage {
  if (env.STATE_stage === 'done') return { name: 'done' };
  if (env.STATE_stage !== 'follow') return { name: 'main' };
  return { name: 'post', startedAt: env.STATE_startedAt ?? '', jobName: env.STATE_jobName ?? '' };
}

/**
 * Inputs of the post stage: as main saw them, because nested composite actions get the inputs of another level at post
 * (https://github.com/actions/runner/issues/2030); only the job's status is taken fresh.
 */
export function savedInputs(env: Env): Input {
  const fresh = inputsOf(env);
  return (name) => (hidden.includes(name) ? fresh(name) : (env[`STATE_input-${name}`] ?? '').trim());
}

/** Saves that post has nothing to do; the first thing main does, so that no failure can make post report twice. */
export function finishInMain(): void {
  saveState('stage', 'done');
}

/** Hands over to post: the inputs one by one, since the environment holds at most 128 KiB a variable. */
export function followInPost(input: Input, startedAt: string): void {
  for (const name of inputNames)
    if (!hidden.includes(name) && input(name) !== '') saveState(`input-${name}`, input(name));
  saveState('startedAt', startedAt);
  saveState('stage', 'follow');
}

/** What main looked up need not be looked up again by post. */
export function saveJob(job: { readonly name: string; readonly startedAt?: string | undefined }): void {
  saveState('jobName', job.name);
  if (job.startedAt) saveState('startedAt', job.startedAt);
}
