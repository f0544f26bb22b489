import { type JobStatus, runStage, type StageContext, type StageResult, type Step } from './runner.ts';

/** A job that uses the action in one or more steps. */
export type Job = Omit<StageContext, 'status' | 'state'> & {
  readonly steps: readonly Step[];
  /** How the job ends. The main stages still see `success`. */
  readonly status?: JobStatus;
  /** What `job.status` is while the main stages run. */
  readonly mainStatus?: JobStatus;
};

/** Both stages of one step. */
export type StepResult = { readonly main: StageResult; readonly post: StageResult };

/** Runs all main stages in order, then all post stages in reverse order with the job's final status. */
export async function runJob(job: Job): Promise<readonly StepResult[]> {
  const { steps, status, mainStatus, cancelAfter, ...context } = job;
  const mains: StageResult[] = [];
  const before = { ...context, ...(cancelAfter === undefined ? {} : { cancelAfter }) };
  for (const step of steps) mains.push(await runStage(step, 'main', { ...before, status: mainStatus ?? 'success' }));
  let final = status ?? (mains.every((main) => main.exitCode === 0) ? 'success' : 'failure');
  const results: StepResult[] = [];
  for (const [index, step] of [...steps.entries()].reverse()) {
    const main = mains[index];
    if (!main) continue;
    const post = await runStage(step, 'post', { ...context, status: final, state: main.state });
    // A failing post step fails the job: the posts after it see that.
    if (post.exitCode !== 0 && final === 'success') final = 'failure';
    results.unshift({ main, post });
  }
  return results;
}
