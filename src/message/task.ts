import { repositoryUrl, runUrl } from '../facts/links.ts';
import type { Facts } from '../facts/run.ts';
import { type Language, type StatusCode, statusNames } from '../status.ts';

/** The documented payload: the webhook channel's body and the source of every message. Key order is part of it. */
export type Task = {
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

/** What the facts do not say: the status and the user's own words. An empty name falls back to the facts. */
export type TaskWords = {
  readonly status: StatusCode;
  readonly language: Language;
  readonly pipelineName: string;
  readonly stageName: string;
  readonly taskName: string;
  readonly globalParams: readonly { readonly key: string; readonly value: string }[];
};

type Names = { readonly pipelineName: string; readonly stageName: string; readonly taskName: string };

/** One sentence; a stage or job without a name is left out of it. */
function sentence(names: Names, statusName: string, language: Language): string {
  const word = {
    en: { pipeline: 'Pipeline ', stage: 'stage', job: 'job' },
    zh: { pipeline: '流水线', stage: '阶段', job: '任务' },
  };
  const said = word[language];
  const stage = names.stageName && `${said.stage}[${names.stageName}]`;
  const job = names.taskName && `${said.job}[${names.taskName}]`;
  const end = language === 'en' ? statusName.charAt(0).toLowerCase() + statusName.slice(1) : statusName;
  return `[${names.pipelineName}]${said.pipeline}${stage}${job}${end}`;
}

/** The payload of a report. Pure: the same facts and words give the same bytes. Documented in docs/task.md. */
export function taskOf(facts: Facts, words: TaskWords): Task {
  const names = {
    pipelineName: words.pipelineName || (facts.workflow ?? ''),
    stageName: words.stageName || (facts.job ?? ''),
    taskName: words.taskName || (facts.job ?? ''),
  };
  const statusName = statusNames[words.language][words.status];
  return {
    event: 'task',
    action: 'status',
    task: {
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
        privousCommitId: facts.before ?? '',
      },
    ],
    globalParams: [...facts.params, ...words.globalParams],
  };
}
