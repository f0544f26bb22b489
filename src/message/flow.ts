import type { Facts } from '../facts/run.ts';
import type { Task } from './task.ts';

/** The payload as the original service sends it today. */
export type FlowPayload = ReturnType<typeof flowOf>;

/**
 * The payload for receivers written for the original service: every value of `task` is a text. Pure; the same keys in
 * the same order. Documented in docs/task.md.
 */
export function flowOf({ event, action, task, sources, globalParams }: Task, facts: Facts, title: string | undefined) {
  const runId = String(facts.runId ?? '');
  const actor = facts.actor ?? '';
  return {
    event,
    action,
    task: {
      ...task,
      pipelineId: task.pipelineId === 0 ? runId : String(task.pipelineId),
      buildNumber: String(task.buildNumber),
      executorId: actor,
      executorName: actor,
      pipelineTags: '',
      pipelineEnvironment: '',
      flowInstId: runId,
      pipelineInstId: String(facts.runAttempt),
      pipelineMark: '',
    },
    sources: sources.map((source) => ({
      name: facts.repository ?? '',
      sign: '',
      type: 'githubGit',
      data: { ...source, commitMsg: title ?? '', args: [] },
    })),
    globalParams: globalParams.map(({ key, value }) => ({ id: null, key, value })),
    pipeline: null,
    artifacts: [],
  };
}
