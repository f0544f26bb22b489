import { readPullRequest } from '../github/event-lines.ts';
import { statusLabel } from '../status.ts';
import type { MessageContext } from './context.ts';
import * as lines from './field-values.ts';
import type { Field, Value } from './message.ts';

/** All there is to a word of `content`. */
type FieldRow = {
  /** Labels. */
  readonly en: string;
  readonly zh: string;
  /** One value a line. */
  readonly list?: true;
  /** What must be looked up, unless the event says it. */
  readonly needs?: string;
  /** A text or values; an empty one is left out. */
  readonly value: (known: MessageContext) => string | undefined | readonly Value[];
};

const rows = {
  repository: { en: 'Repository', zh: '代码库', value: lines.repository },
  workflow: { en: 'Workflow', zh: '工作流', value: ({ task }) => task.task.pipelineName },
  job: { en: 'Job', zh: '作业', needs: 'job-name', value: ({ job }) => job },
  stage: { en: 'Stage', zh: '阶段', value: ({ task }) => task.task.stageName },
  status: { en: 'Status', zh: '状态', value: ({ status, settings }) => statusLabel(status, settings.language) },
  actor: { en: 'By', zh: '执行人', value: ({ facts }) => facts.actor },
  event: { en: 'Event', zh: '事件', value: ({ facts }) => facts.eventName },
  branch: { en: 'Branch', zh: '分支', value: ({ facts }) => facts.branch },
  commit: { en: 'Commit', zh: '提交', needs: 'title', value: lines.commit },
  author: { en: 'Author', zh: '提交人', needs: 'author', value: ({ author }) => author },
  run: { en: 'Run', zh: '运行', value: lines.run },
  duration: { en: 'Duration', zh: '耗时', needs: 'start', value: lines.duration },
  jobs: { en: 'Jobs', zh: '作业列表', list: true, needs: 'jobs', value: lines.jobs },
  'failed-steps': { en: 'Failed steps', zh: '失败步骤', list: true, needs: 'failed-steps', value: lines.failedSteps },
  streak: { en: 'History', zh: '历史', needs: 'streak', value: lines.streak },
  'pull-request': { en: 'Pull request', zh: '合并请求', value: lines.pullRequest },
  changes: { en: 'Changes', zh: '变更', list: true, value: lines.changes },
  tests: { en: 'Tests', zh: '测试', list: true, needs: 'tests', value: lines.tests },
  errors: { en: 'Errors', zh: '错误', list: true, needs: 'errors', value: lines.errors },
  artifacts: { en: 'Artifacts', zh: '制品', list: true, needs: 'artifacts', value: lines.artifacts },
  params: { en: 'Parameters', zh: '运行参数', list: true, value: lines.params },
  link: { en: 'Link', zh: '链接', value: ({ link: { url } }) => [{ text: url, url }] },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** A word of the input `content`. */
export type ContentName = keyof typeof rows;
/** The lines that a user wishes, in their order. */
export type ContentSelection = { readonly content: readonly ContentName[] };

/** Something that a message says or a decision rests on, and that the event may not tell: see `needs.ts`. */
export type Requirement =
  | Extract<(typeof rows)[ContentName], { readonly needs: string }>['needs']
  | ('login' | 'workflow-id' | 'run-page' | 'remark' | 'history');

/** One row for each word of `content`. */
export const fields: Readonly<Record<ContentName, FieldRow & { readonly needs?: Requirement }>> = rows;

/** The original plug-ins' words for the same things. */
const originals: Readonly<Record<string, ContentName>> = {
  pipelineName: 'workflow',
  operator: 'actor',
  pipelineTask: 'job',
  pipelineJob: 'job',
  pipelineStage: 'stage',
};

/** Every word that `content` understands. */
export const contentNames: readonly string[] = [...Object.keys(fields), ...Object.keys(originals), 'none'];

/** The rows behind the words, each once, in the user's order; `none` stands for nothing. */
export function parseContent(words: readonly string[]): ContentName[] {
  return [...new Set(words.filter((word) => word !== 'none').map((word) => originals[word] ?? (word as ContentName)))];
}

/** The labels of a branch that is a tag. */
const tag = { en: 'Tag', zh: '标签' };

/**
 * The selected lines in the user's order; one without a value, or whose value another line says, is left out. A list of
 * one value without a mark is a line like any other.
 */
export function buildFields(names: readonly ContentName[], known: MessageContext): Field[] {
  const { facts, settings } = known;
  const pull = names.includes('pull-request') ? readPullRequest(facts) : undefined;
  return names.flatMap((name) => {
    const row = fields[name];
    if (name === 'branch' && pull?.head && pull.base) return [];
    const twice = name === 'commit' && pull?.title;
    const said = row.value(known) ?? '';
    const all = typeof said === 'string' ? [{ text: said }] : said;
    const values = all.filter(({ text }) => text !== '' && text !== twice);
    const isTag = name === 'branch' && facts.context.ref === `refs/tags/${facts.branch}`;
    const list = values.some(({ status }, index) => row.list && (index > 0 || status));
    return values.length === 0 ? [] : [{ name, label: (isTag ? tag : row)[settings.language], values, list }];
  });
}
