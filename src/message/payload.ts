import { type RunInfo, repositoryUrl, runUrl } from '../github/run-info.ts';
import { payloadStatusName, type StatusCode } from '../status.ts';
import { type Language, type LocalizedText, truncateBytes } from '../text/text.ts';

/** The documented payload: the webhook channel's body and the source of every message. Key order is part of it. */
export type TaskPayload = {
  readonly event: 'task';
  readonly action: 'status';
  readonly task: {
    /** The workflow's id; 0 when it cannot be read. */
    readonly pipelineId: number;
    readonly pipelineName: string;
    readonly stageName: string;
    readonly taskName: string;
    readonly buildNumber: number;
    readonly statusCode: StatusCode;
    readonly statusName: string;
    readonly pipelineUrl: string;
    readonly message: string;
  };
  readonly sources: readonly {
    readonly repo: string;
    readonly branch: string;
    readonly commitId: string;
    /** Misspelled by the original product; kept. Empty when there is none. */
    readonly privousCommitId: string;
  }[];
  readonly globalParams: readonly { readonly key: string; readonly value: string }[];
};

/** The user's options. An empty name falls back to the run. */
export type PayloadOptions = {
  readonly language: Language;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly taskName: string;
  readonly globalParams: readonly { readonly key: string; readonly value: string }[];
};

/** The payload of a report. Pure: the same run and options give the same bytes. Documented in docs/task.md. */
export function buildTaskPayload(run: RunInfo, options: PayloadOptions & { readonly status: StatusCode }): TaskPayload {
  const names = {
    pipelineName: options.pipelineName || (run.workflow ?? ''),
    stageName: options.stageName || (run.job ?? ''),
    taskName: options.taskName || (run.job ?? ''),
  };
  const statusName = payloadStatusName(options.status, options.language);
  return {
    event: 'task',
    action: 'status',
    task: {
      pipelineId: run.workflowId ?? 0,
      ...names,
      buildNumber: run.runNumber ?? 0,
      statusCode: options.status,
      statusName,
      pipelineUrl: runUrl(run),
      message: describeStatus(names, statusName)[options.language],
    },
    sources: [
      {
        repo: run.repository === undefined ? '' : `${repositoryUrl(run)}.git`,
        branch: run.branch ?? '',
        commitId: run.sha ?? '',
        privousCommitId: run.before ?? '',
      },
    ],
    globalParams: [...run.params, ...options.globalParams],
  };
}

type Names = Pick<PayloadOptions, 'pipelineName' | 'stageName' | 'taskName'>;

/** One sentence; a stage or job without a name is omitted. */
function describeStatus({ pipelineName, stageName, taskName }: Names, status: string): LocalizedText {
  const part = (noun: string, name: string) => name && `${noun}[${name}]`;
  const lowerCase = status.charAt(0).toLowerCase() + status.slice(1);
  return {
    en: `[${pipelineName}]Pipeline ${part('stage', stageName)}${part('job', taskName)}${lowerCase}`,
    zh: `[${pipelineName}]流水线${part('阶段', stageName)}${part('任务', taskName)}${status}`,
  };
}

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

/** UTF-8 bytes of a commit's first line, which may have any length. */
const maxMessageBytes = 4096;

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
      data: { ...source, commitMsg: truncateBytes(run.title ?? '', maxMessageBytes), args: [] },
      ...source,
    })),
    globalParams: globalParams.map(({ key, value }) => ({ id: null, key, value })),
    pipeline: null,
    artifacts: [],
  };
}
