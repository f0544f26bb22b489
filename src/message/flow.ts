import type { Facts } from '../facts/run.ts';
import type { StatusCode } from '../status.ts';
import type { Task } from './task.ts';

/** The payload as the original service sends it today, for receivers written for it. Every value of `task` is a text. */
export type FlowPayload = {
  readonly event: 'task';
  readonly action: 'status';
  readonly task: {
    readonly pipelineId: string;
    readonly pipelineName: string;
    readonly stageName: string;
    readonly taskName: string;
    readonly buildNumber: string;
    readonly statusCode: StatusCode;
    readonly statusName: string;
    readonly pipelineUrl: string;
    readonly message: string;
    /** A login. */
    readonly executorId: string;
    readonly executorName: string;
    readonly pipelineTags: '';
    readonly pipelineEnvironment: '';
    /** The run. */
    readonly flowInstId: string;
    /** The attempt. */
    readonly pipelineInstId: string;
    readonly pipelineMark: '';
  };
  readonly sources: readonly {
    readonly name: string;
    readonly sign: '';
    readonly type: 'githubGit';
    readonly data: Task['sources'][number] & { readonly commitMsg: string; readonly args: readonly never[] };
  }[];
  readonly globalParams: readonly { readonly id: null; readonly key: string; readonly value: string }[];
  readonly pipeline: null;
  readonly artifacts: readonly never[];
};

/** The documented payload in the other form. Pure. Documented in docs/task.md. */
export function flowOf(payload: Task, facts: Facts, title: string | undefined): FlowPayload {
  const { task, sources, globalParams } = payload;
  const runId = String(facts.runId ?? '');
  const actor = facts.actor ?? '';
  return {
    event: payload.event,
    action: payload.action,
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
