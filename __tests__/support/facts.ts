import { commitOfPush } from '../../src/facts/commit.ts';
import type { Context } from '../../src/facts/context.ts';
import { commitOfEvent } from '../../src/facts/other-events.ts';
import { type Facts, factsOfRun, factsOfTriggeringRun } from '../../src/facts/run.ts';

/** The commit that a run is about, whatever its event. */
export function commitOf(context: Context) {
  return context.eventName === 'push' ? commitOfPush(context) : commitOfEvent(context);
}

/** The facts of a run, without waiting for a file that the action loads when it needs it. */
export function factsOf(context: Context, subject: 'this-run' | 'triggering-run'): Facts {
  return subject === 'this-run' ? factsOfRun(context, commitOf(context)) : factsOfTriggeringRun(context);
}
