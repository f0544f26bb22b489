import type { Context } from '../../src/facts/context.ts';
import { type Facts, factsOfRun, factsOfTriggeringRun } from '../../src/facts/run.ts';

/** The facts of this run or of the one that triggered it. */
export function factsOf(context: Context, subject: 'this-run' | 'triggering-run'): Facts {
  return subject === 'this-run' ? factsOfRun(context) : factsOfTriggeringRun(context);
}
