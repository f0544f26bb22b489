import type { Language, StatusCode } from '../status.ts';
import type { Field, Value } from './message.ts';
import type { Task } from './task.ts';

type Item =
  | 'repository'
  | 'workflow'
  | 'job'
  | 'stage'
  | 'status'
  | 'actor'
  | 'event'
  | 'branch'
  | 'commit'
  | 'author'
  | 'run'
  | 'duration'
  | 'jobs'
  | 'failed-steps'
  | 'params'
  | 'link';

/** A word of the input `content`. */
export type ContentName = Item;

/** Labels of the lines. */
export const labels: Readonly<Record<Language, Readonly<Record<Item, string>>>> = {
  en: {
    repository: 'Repository',
    workflow: 'Workflow',
    job: 'Job',
    stage: 'Stage',
    status: 'Status',
    actor: 'By',
    event: 'Event',
    branch: 'Branch',
    commit: 'Commit',
    author: 'Author',
    run: 'Run',
    duration: 'Duration',
    jobs: 'Jobs',
    'failed-steps': 'Failed steps',
    params: 'Parameters',
    link: 'Link',
  },
  zh: {
    repository: '代码库',
    workflow: '流水线',
    job: '任务',
    stage: '阶段',
    status: '状态',
    actor: '执行人',
    event: '事件',
    branch: '分支',
    commit: '提交',
    author: '提交人',
    run: '运行',
    duration: '耗时',
    jobs: '任务列表',
    'failed-steps': '失败步骤',
    params: '运行参数',
    link: '链接',
  },
};

/** The original plug-ins' words for the same things. */
const originals: Readonly<Record<string, Item>> = {
  pipelineName: 'workflow',
  operator: 'actor',
  pipelineTask: 'job',
  pipelineJob: 'job',
  pipelineStage: 'stage',
};

/** Every word that `content` understands. */
export const contentNames: readonly string[] = [...Object.keys(labels.en), ...Object.keys(originals), 'none'];

/** The items behind the words, each once, in the user's order; `none` stands for nothing. */
export function contentOf(words: readonly string[]): Item[] {
  return [...new Set(words.filter((word) => word !== 'none').map((word) => originals[word] ?? (word as Item)))];
}

/** What the lines are made from. Empty texts leave their line out. */
export type Known = {
  readonly task: Task;
  readonly repository: string;
  readonly server: string;
  readonly event: string;
  readonly actor: string;
  readonly title: string;
  readonly author: string;
  readonly runUrl: string;
  readonly job: string;
  readonly link: { readonly text: string; readonly url: string };
  /** Milliseconds; undefined when unknown. */
  readonly durationMs: number | undefined;
  readonly jobs: readonly {
    readonly name: string;
    readonly status: StatusCode;
    readonly url: string;
    readonly durationMs: number | undefined;
    readonly failedSteps: readonly string[];
  }[];
  readonly statusName: (code: StatusCode) => string;
};

/** The selected lines in the user's order; an item without a value is left out. */
export function fieldsOf(items: readonly Item[], known: Known, language: Language): Field[] {
  return items.flatMap((name) => {
    const values = makers[name](known, language).filter((value) => value.text !== '');
    const list = name === 'jobs' || name === 'failed-steps' || name === 'params';
    return values.length === 0 ? [] : [{ name, label: labels[language][name], values, list }];
  });
}

const one = (text: string, url = ''): Value[] => [url === '' ? { text } : { text, url }];

const makers: Readonly<Record<Item, (known: Known, language: Language) => Value[]>> = {
  repository: (known) => one(known.repository, known.repository === '' ? '' : `${known.server}/${known.repository}`),
  workflow: (known) => one(known.task.task.pipelineName),
  job: (known) => one(known.job),
  stage: (known) => one(known.task.task.stageName),
  status: (known) => one(known.task.task.statusName),
  actor: (known) => one(known.actor),
  event: (known) => one(known.event),
  branch: (known) => one(known.task.sources[0]?.branch ?? ''),
  commit: (known) => {
    const sha = known.task.sources[0]?.commitId ?? '';
    const link = /^[0-9a-f]{7,64}$/i.test(sha) ? `${known.server}/${known.repository}/commit/${sha}` : '';
    return [...one(sha.slice(0, 7), link), ...one(known.title)];
  },
  author: (known) => one(known.author),
  run: (known) => one(known.task.task.buildNumber === 0 ? '' : `#${known.task.task.buildNumber}`, known.runUrl),
  duration: (known, language) => one(known.durationMs === undefined ? '' : durationText(known.durationMs, language)),
  jobs: (known, language) =>
    known.jobs.map((job) => {
      const time = job.durationMs === undefined ? '' : ` (${durationText(job.durationMs, language)})`;
      return one(`${job.name}: ${known.statusName(job.status)}${time}`, job.url)[0] as Value;
    }),
  'failed-steps': (known) =>
    known.jobs.flatMap((job) => job.failedSteps.map((step) => one(`${job.name} / ${step}`, job.url)[0] as Value)),
  params: (known) => known.task.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` })),
  link: (known) => one(known.link.url, known.link.url),
};

/** Whole seconds as people say them: `1h 02m 03s`, `2m 05s`, `9s`. */
export function durationText(ms: number, language: Language): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const units = language === 'zh' ? ['小时', '分', '秒'] : ['h', 'm', 's'];
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const first = parts.findIndex((part, index) => part > 0 || index === 2);
  return parts
    .slice(first)
    .map((part, index) => `${index === 0 ? part : String(part).padStart(2, '0')}${units[first + index]}`)
    .join(language === 'zh' ? '' : ' ');
}
