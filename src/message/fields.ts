import { isFinal, statusLabel } from '../status.ts';
import type { ContentName } from './content.ts';
import { fullBranch, type MessageContext } from './context.ts';
import * as values from './field-values.ts';
import { formatDuration } from './format.ts';
import type { Field, Value } from './message.ts';

/** A value of `content` for one labelled line. */
export type LineName = Exclude<ContentName, 'summary'>;

/** A line of the message. */
type FieldRow = {
  /** Labels. */
  readonly en: string;
  readonly zh: string;
  /** One value a line. */
  readonly list?: true;
  /** What must be looked up, unless the event contains it. */
  readonly needs?: string;
  /** A text or values; an empty one is left out. */
  readonly value: (context: MessageContext) => string | undefined | readonly Value[];
};

const rows = {
  repository: { en: 'Repository', zh: '仓库', value: values.repositoryValues },
  workflow: { en: 'Workflow', zh: '工作流', value: ({ payload }) => payload.task.pipelineName },
  job: { en: 'Job', zh: '作业', needs: 'job-name', value: ({ job }) => job },
  stage: { en: 'Stage', zh: '阶段', value: ({ payload }) => payload.task.stageName },
  status: { en: 'Status', zh: '状态', value: ({ status, options }) => statusLabel(status, options.language) },
  actor: { en: 'By', zh: '执行人', value: ({ run }) => run.actor },
  event: { en: 'Event', zh: '事件', value: ({ run }) => run.eventName },
  branch: { en: 'Branch', zh: '分支', value: ({ run }) => fullBranch(run) },
  commit: { en: 'Commit', zh: '提交', needs: 'title', value: values.commitValues },
  author: { en: 'Author', zh: '提交人', needs: 'author', value: ({ author }) => author },
  run: { en: 'Run', zh: '运行', value: values.runValues },
  duration: {
    en: 'Duration',
    zh: '耗时',
    needs: 'start',
    value: ({ durationMs, status, options }) => (isFinal(status) ? formatDuration(durationMs, options.language) : ''),
  },
  jobs: { en: 'Jobs', zh: '作业列表', list: true, needs: 'jobs', value: values.jobValues },
  'failed-steps': {
    en: 'Failed steps',
    zh: '失败步骤',
    list: true,
    needs: 'failed-steps',
    value: values.failedStepValues,
  },
  streak: { en: 'History', zh: '历史', needs: 'streak', value: values.streakValue },
  'pull-request': { en: 'Pull request', zh: '合并请求', value: values.pullRequestValues },
  changes: { en: 'Changes', zh: '变更', list: true, value: values.changeValues },
  tests: { en: 'Tests', zh: '测试', list: true, needs: 'tests', value: values.testValues },
  errors: { en: 'Errors', zh: '错误', list: true, needs: 'errors', value: values.errorValues },
  artifacts: { en: 'Artifacts', zh: '制品', list: true, needs: 'artifacts', value: values.artifactValues },
  params: { en: 'Parameters', zh: '运行参数', list: true, value: values.paramValues },
  link: { en: 'Link', zh: '链接', value: ({ logUrl: url }) => [{ text: url, url }] },
} as const satisfies Readonly<Record<LineName, FieldRow>>;

/** A fact that a message or a decision needs and that the event may not contain: see `requirements.ts`. */
export type Requirement =
  | Extract<(typeof rows)[keyof typeof rows], { readonly needs: string }>['needs']
  | ('login' | 'workflow-id' | 'run-page' | 'remark' | 'history' | 'timeout' | 'annotations');

/** One row for each line that `content` can select. */
export const fields: Readonly<Record<LineName, FieldRow & { readonly needs?: Requirement }>> = rows;

/** The labels of a branch that is a tag. */
const tag = { en: 'Tag', zh: '标签' };

/** The line without a value, or whose value another line gives, is undefined. A list of one value without a mark is a line like any other. */
export function buildField(name: LineName, context: MessageContext): Field | undefined {
  const { run, options } = context;
  const pull = options.content.includes('pull-request') ? run.pullRequest : undefined;
  const row = fields[name];
  if (name === 'branch' && pull?.head && pull.base) return undefined;
  const repeated = name === 'commit' && pull?.title;
  const value = row.value(context) ?? '';
  const all = typeof value === 'string' ? [{ text: value }] : value;
  const values = all.filter(({ text }) => text !== '' && text !== repeated);
  const list = values.some(({ status }, index) => row.list && (index > 0 || status));
  const labels = name === 'branch' && run.isTag ? tag : row;
  return values.length === 0 ? undefined : { name, label: labels[options.language], values, list };
}
