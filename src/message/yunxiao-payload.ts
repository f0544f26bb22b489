import type { RunInfo } from '../github/run.ts';
import type { TaskPayload } from './payload.ts';

/** The payload as the original service sends it today. */
export type YunxiaoPayload = ReturnType<typeof toYunxiaoPayload>;

/**
 * The payload for receivers written for the original service: every value of `task` is a text. Pure; the same keys in
 * the same order. Documented in docs/task.md.
 */
export function toYunxiaoPayload(
  { event, action, task, sources, globalParams }: TaskPayload,
  facts: RunInfo,
  title: string | undefined,
) {
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
