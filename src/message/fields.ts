import { changesOf, pullRequestOf } from '../facts/event-lines.ts';
import { artifactsUrl, commitUrl, repositoryUrl } from '../facts/links.ts';
import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import { type Language, messageWords, type StatusCode } from '../status.ts';
import { artifactsLine, changesLine, durationText, pullRequestLine, streakLine, testsLine } from './lines.ts';
import type { Field, Value } from './message.ts';
import type { Task } from './task.ts';

/** What the lines are made from. */
export type Known = {
  readonly task: Task;
  readonly facts: Facts;
  readonly found: Found;
  readonly status: StatusCode;
  readonly language: Language;
  readonly now: Date;
  /** Title of the commit. */
  readonly title: string | undefined;
  /** Login of the commit's author, else the name. */
  readonly author: string | undefined;
  /** Name of the reported job; undefined when the report is about the run. */
  readonly job: string | undefined;
  readonly link: { readonly text: string; readonly url: string };
  /** Milliseconds. */
  readonly durationMs: number | undefined;
};

/** Something that a message says or a decision rests on, and that the event may not tell. */
export type Need =
  | 'job-name'
  | 'start'
  | 'title'
  | 'author'
  | 'login'
  | 'workflow-id'
  | 'run-page'
  | 'remark'
  | 'jobs'
  | 'failed-steps'
  | 'errors'
  | 'history'
  | 'streak'
  | 'artifacts'
  | 'tests';

/** All there is to a word of `content`; a row without values leaves its line out. */
type FieldRow = {
  /** Labels. */
  readonly en: string;
  readonly zh: string;
  /** One value a line. */
  readonly list?: true;
  /** What must be looked up, unless the event says it. */
  readonly needs?: readonly Need[];
  readonly values: (known: Known) => readonly Value[];
};

const rows = {
  repository: {
    en: 'Repository',
    zh: '代码库',
    values: ({ facts }) => one(facts.repository, repositoryUrl(facts)),
  },
  workflow: { en: 'Workflow', zh: '工作流', values: ({ task }) => one(task.task.pipelineName) },
  job: { en: 'Job', zh: '作业', needs: ['job-name'], values: ({ job }) => one(job) },
  stage: { en: 'Stage', zh: '阶段', values: ({ task }) => one(task.task.stageName) },
  status: { en: 'Status', zh: '状态', values: ({ status, language }) => one(messageWords[language][status]) },
  actor: { en: 'By', zh: '执行人', values: ({ facts }) => one(facts.actor) },
  event: { en: 'Event', zh: '事件', values: ({ facts }) => one(facts.eventName) },
  branch: { en: 'Branch', zh: '分支', values: ({ facts }) => one(facts.branch) },
  commit: {
    en: 'Commit',
    zh: '提交',
    needs: ['title'],
    values: ({ facts, title }) => [...one(facts.sha?.slice(0, 7), commitUrl(facts, facts.sha)), ...one(title)],
  },
  author: { en: 'Author', zh: '提交人', needs: ['author'], values: ({ author }) => one(author) },
  run: {
    en: 'Run',
    zh: '运行',
    values: ({ facts, task }) => one(facts.runNumber && `#${facts.runNumber}`, task.task.pipelineUrl),
  },
  duration: {
    en: 'Duration',
    zh: '耗时',
    needs: ['start'],
    values: ({ durationMs, language }) => one(durationMs === undefined ? '' : durationText(durationMs, language)),
  },
  jobs: {
    en: 'Jobs',
    zh: '作业列表',
    list: true,
    needs: ['jobs'],
    values: ({ found, language }) =>
      (found.jobs ?? []).flatMap((job) => {
        const ms = Date.parse(job.completedAt ?? '') - Date.parse(job.startedAt ?? '');
        const time = Number.isNaN(ms) ? '' : ` (${durationText(ms, language)})`;
        return one(`${job.name}${time}`, job.url, job.status);
      }),
  },
  'failed-steps': {
    en: 'Failed steps',
    zh: '失败步骤',
    list: true,
    needs: ['failed-steps'],
    // The title names the only job and leads to it.
    values: ({ found: { jobs, job } }) =>
      jobs === undefined
        ? (job?.failedSteps ?? []).flatMap((step) => one(step, undefined, 'FAIL'))
        : jobs.flatMap(({ name, failedSteps = [], url }) =>
            failedSteps.flatMap((step) => one(`${name} / ${step}`, url, 'FAIL')),
          ),
  },
  streak: {
    en: 'History',
    zh: '历史',
    needs: ['streak'],
    values: ({ found, status, language, now }) => streakLine(found.history?.failures, status, language, now),
  },
  'pull-request': {
    en: 'Pull request',
    zh: '合并请求',
    values: ({ facts }) => {
      const pull = pullRequestOf(facts);
      return pull === undefined ? [] : pullRequestLine(pull);
    },
  },
  changes: {
    en: 'Changes',
    zh: '变更',
    list: true,
    values: ({ facts, language }) => {
      const changes = changesOf(facts);
      return changes === undefined ? [] : changesLine(changes, language);
    },
  },
  tests: {
    en: 'Tests',
    zh: '测试',
    list: true,
    needs: ['tests'],
    values: ({ found, language }) => (found.tests === undefined ? [] : testsLine(found.tests, language)),
  },
  errors: {
    en: 'Errors',
    zh: '错误',
    list: true,
    needs: ['errors'],
    values: ({ found }) =>
      (found.errors ?? []).flatMap(({ at, text, url }) => one(at === undefined ? text : `${at}: ${text}`, url, 'FAIL')),
  },
  artifacts: {
    en: 'Artifacts',
    zh: '制品',
    list: true,
    needs: ['artifacts'],
    values: ({ found, facts, language }) => artifactsLine(found.artifacts ?? [], artifactsUrl(facts), language),
  },
  params: {
    en: 'Parameters',
    zh: '运行参数',
    list: true,
    values: ({ task }) => task.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` })),
  },
  link: { en: 'Link', zh: '链接', values: ({ link }) => one(link.url, link.url) },
} as const satisfies Readonly<Record<string, FieldRow>>;

/** A word of the input `content`. */
export type ContentName = keyof typeof rows;

/** One row for each word of `content`. */
export const fields: Readonly<Record<ContentName, FieldRow>> = rows;

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
export function contentOf(words: readonly string[]): ContentName[] {
  return [...new Set(words.filter((word) => word !== 'none').map((word) => originals[word] ?? (word as ContentName)))];
}

/** The labels of a branch that is a tag. */
const tag = { en: 'Tag', zh: '标签' };

/**
 * The selected lines in the user's order; one without a value, or whose value another line says, is left out. A list of
 * one value without a mark is a line like any other.
 */
export function fieldsOf(names: readonly ContentName[], known: Known): Field[] {
  const said = names.includes('pull-request') ? pullRequestOf(known.facts) : undefined;
  return names.flatMap((name) => {
    const row = fields[name];
    if (name === 'branch' && said?.head && said.base) return [];
    const twice = name === 'commit' && said?.title;
    const values = row.values(known).filter(({ text }) => text !== '' && text !== twice);
    const tagged = known.facts.context.ref === `refs/tags/${values[0]?.text}`;
    const label = (name === 'branch' && tagged ? tag : row)[known.language];
    const list = values.some(({ status }, index) => row.list && (index > 0 || status));
    return values.length === 0 ? [] : [{ name, label, values, list }];
  });
}

function one(text: string | number | undefined, url?: string, status?: StatusCode): Value[] {
  if (text === undefined || text === '' || text === 0) return [];
  return [{ text: String(text), ...(url === undefined ? {} : { url }), ...(status === undefined ? {} : { status }) }];
}
