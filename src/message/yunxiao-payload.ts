import type { RunInfo } from '../github/run-info.ts';
import type { TaskPayload } from './payload.ts';

type Source = TaskPayload['sources'][number];

/** The payload as the original service sends it today. */
export type YunxiaoPayload = {
  readonly event: 'task';
  readonly action: 'status';
  readonly task: Readonly<Record<string, string>>;
  readonly sources: readonly (Source & {
    readonly name: string;
    readonly sign: string;
    readonly type: string;
    readonly data: Source & { readonly commitMsg: string; readonly args: readonly never[] };
  })[];
  readonly globalParams: readonly { readonly id: null; readonly key: string; readonly value: string }[];
  readonly pipeline: null;
  readonly artifacts: readonly never[];
};

/**
 * The payload for receivers written for the original service: every value of `task` is a text, and each source stands
 * flat and in `data`. Pure; the same keys in the same order. Documented in docs/task.md.
 */
export function toYunxiaoPayload(payload: TaskPayload, run: RunInfo): YunxiaoPayload {
  const { event, action, task, sources, globalParams } = payload;
  const runId = String(run.runId ?? '');
  const actor = run.actor ?? '';
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
      pipelineInstId: String(run.runAttempt),
      pipelineMark: '',
    },
    sources: sources.map((source) => ({
      name: run.repository ?? '',
      sign: '',
      type: 'githubGit',
      data: { ...source, commitMsg: run.title ?? '', args: [] },
      ...source,
    })),
    globalParams: globalParams.map(({ key, value }) => ({ id: null, key, value })),
    pipeline: null,
    artifacts: [],
  };
}
