import type { RunnerContext } from '../../src/github/run.ts';
import { readRunInfo } from '../../src/github/run.ts';
import type { RunInfo, Scope } from '../../src/github/run-info.ts';

/** What is known of this run or of the one that triggered it. */
export function runInfoOf(context: RunnerContext, subject: Scope | 'this-run' | 'triggering-run'): RunInfo {
  if (subject === 'this-run') return readRunInfo(context, 'job');
  return readRunInfo(context, subject === 'triggering-run' ? 'workflow-run' : subject);
}
