import type { RunInfo } from '../github/run.ts';
import { repositoryUrl, runUrl } from '../github/urls.ts';
import { type Language, payloadStatusName, type StatusCode } from '../status.ts';

/** The documented payload: the webhook channel's body and the source of every message. Key order is part of it. */
export type TaskPayload = Readonly<ReturnType<typeof buildTaskPayload>>;

/** The user's own words. An empty name falls back to the facts. */
export type PayloadOptions = {
  readonly language: Language;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly taskName: string;
  readonly globalParams: readonly { readonly key: string; readonly value: string }[];
};

/** The payload of a report. Pure: the same facts and words give the same bytes. Documented in docs/task.md. */
export function buildTaskPayload(facts: RunInfo, words: PayloadOptions & { readonly status: StatusCode }) {
  const names = {
    pipelineName: words.pipelineName || (facts.workflow ?? ''),
    stageName: words.stageName || (facts.job ?? ''),
    taskName: words.taskName || (facts.job ?? ''),
  };
  const statusName = payloadStatusName(words.status, words.language);
  return {
    event: 'task' as const,
    action: 'status' as const,
    task: {
      /** The workflow's id; 0 when it cannot be read. */
      pipelineId: facts.workflowId ?? 0,
      ...names,
      buildNumber: facts.runNumber ?? 0,
      statusCode: words.status,
      statusName,
      pipelineUrl: runUrl(facts),
      message: sentence(names, statusName, words.language),
    },
    sources: [
      {
        repo: facts.repository === undefined ? '' : `${repositoryUrl(facts)}.git`,
        branch: facts.branch ?? '',
        commitId: facts.sha ?? '',
        // Misspelled by the original product; kept. Empty when there is none.
        privousCommitId: facts.before ?? '',
      },
    ],
    globalParams: [...facts.params, ...words.globalParams],
  };
}

type Names = Pick<PayloadOptions, 'pipelineName' | 'stageName' | 'taskName'>;

/** One sentence; a stage or job without a name is left out of it. */
function sentence({ pipelineName, stageName, taskName }: Names, statusName: string, language: Language): string {
  const english = language === 'en';
  const stage = stageName && `${english ? 'stage' : '阶段'}[${stageName}]`;
  const job = taskName && `${english ? 'job' : '任务'}[${taskName}]`;
  const end = english ? statusName.charAt(0).toLowerCase() + statusName.slice(1) : statusName;
  return `[${pipelineName}]${english ? 'Pipeline ' : '流水线'}${stage}${job}${end}`;
}
