import type { Job, Scope } from '../github/run-info.ts';
import type { Selector, StatusCode } from '../status.ts';
import type { Mention } from './message.ts';
import type { PayloadOptions } from './payload.ts';

/** Somebody to mention as configured: known already, or a GitHub login to be mapped when the message is made. */
export type MentionRequest =
  | Mention
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'actor' | 'author' };

/** Logins in lower case to the ids that the channel can mention; none when the map has only ids of other channels. */
export type MentionMap = ReadonlyMap<string, readonly Mention[]>;

export const payloadFormats = ['documented', 'flow'] as const;
/** Form of the webhook's body. */
export type PayloadFormat = (typeof payloadFormats)[number];

/** The user's choices for the message. */
export type MessageOptions = PayloadOptions & {
  readonly scope: Scope;
  /** Whether the channel shows title, lines and custom content, or carries the payload alone. */
  readonly rendersText: boolean;
  /** Selected lines in the user's order. */
  readonly content: readonly ContentName[];
  readonly custom: string;
  readonly title: string;
  readonly mentions: readonly MentionRequest[];
  readonly mentionOn: readonly Selector[];
  readonly mentionMap: MentionMap;
  readonly payloadFormat: PayloadFormat;
  /** A name that `Intl` knows. */
  readonly timeZone: string;
  /** Id of the reporting job's check run, '' when the runner does not provide it. */
  readonly checkRunId: string;
};

/** What decides whether to report, and what must be known for it. */
export type ReportOptions = MessageOptions & {
  readonly selectors: readonly Selector[];
  /** The status to report now; undefined follows the job. */
  readonly status: StatusCode | undefined;
  /** The jobs before this one; undefined when `needs` is not given. */
  readonly neededJobs: readonly Job[] | undefined;
  /** Patterns of test reports. */
  readonly testReports: readonly string[];
};

/** The labelled lines that `content` can select. */
export const labels = {
  repository: { en: 'Repository', zh: '仓库' },
  workflow: { en: 'Workflow', zh: '工作流' },
  job: { en: 'Job', zh: '作业' },
  stage: { en: 'Stage', zh: '阶段' },
  status: { en: 'Status', zh: '状态' },
  actor: { en: 'By', zh: '执行人' },
  event: { en: 'Event', zh: '事件' },
  branch: { en: 'Branch', zh: '分支' },
  commit: { en: 'Commit', zh: '提交' },
  author: { en: 'Author', zh: '提交人' },
  run: { en: 'Run', zh: '运行' },
  duration: { en: 'Duration', zh: '耗时' },
  jobs: { en: 'Jobs', zh: '作业列表' },
  'failed-steps': { en: 'Failed steps', zh: '失败步骤' },
  streak: { en: 'History', zh: '历史' },
  'pull-request': { en: 'Pull request', zh: '合并请求' },
  changes: { en: 'Changes', zh: '变更' },
  tests: { en: 'Tests', zh: '测试' },
  errors: { en: 'Errors', zh: '错误' },
  artifacts: { en: 'Artifacts', zh: '制品' },
  params: { en: 'Parameters', zh: '运行参数' },
  link: { en: 'Link', zh: '链接' },
} as const;

export type LineName = keyof typeof labels;
/** A value of the input `content`. */
export type ContentName = 'summary' | LineName;

/** The values of the original plug-ins for the same things. */
const originals: Readonly<Record<string, ContentName>> = {
  pipelineName: 'workflow',
  operator: 'actor',
  pipelineTask: 'job',
  pipelineJob: 'job',
  pipelineStage: 'stage',
};

/** Every value that `content` understands. */
export const contentNames: readonly string[] = ['summary', ...Object.keys(labels), ...Object.keys(originals), 'none'];

/** The lines behind the values, each once, in the user's order; `none` stands for nothing. */
export function parseContent(values: readonly string[]): ContentName[] {
  const names = values.filter((value) => value !== 'none').map((value) => originals[value] ?? (value as ContentName));
  return [...new Set(names)];
}
