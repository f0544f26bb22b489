import type { Context } from '../../src/github/context.ts';
import { type RunInfo, readRunInfo, readTriggeringRunInfo } from '../../src/github/run.ts';

/** The facts of this run or of the one that triggered it. */
export function factsOf(context: Context, subject: 'this-run' | 'triggering-run'): RunInfo {
  return subject === 'this-run' ? readRunInfo(context) : readTriggeringRunInfo(context);
}
