import { commitUrl, repositoryUrl, runUrl } from '../github/run-info.ts';
import { statusLabel } from '../status.ts';
import type { Field, Value } from './message.ts';
import { fullBranch, type MessageContext } from './message-context.ts';
import type { ContentName } from './options.ts';
import { formatDuration, formatSeconds, formatSize, phrases } from './phrases.ts';

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
  repository: { en: 'Repository', zh: '仓库', value: repositoryValues },
  workflow: { en: 'Workflow', zh: '工作流', value: ({ payload }) => payload.task.pipelineName },
  job: { en: 'Job', zh: '作业', needs: 'job-name', value: ({ job }) => job },
  stage: { en: 'Stage', zh: '阶段', value: ({ payload }) => payload.task.stageName },
  status: { en: 'Status', zh: '状态', value: ({ status, language }) => statusLabel(status, language) },
  actor: { en: 'By', zh: '执行人', value: ({ run }) => run.actor },
  event: { en: 'Event', zh: '事件', value: ({ run }) => run.eventName },
  branch: { en: 'Branch', zh: '分支', value: ({ run }) => fullBranch(run) },
  commit: { en: 'Commit', zh: '提交', needs: 'title', value: commitValues },
  author: { en: 'Author', zh: '提交人', needs: 'author', value: ({ author }) => author },
  run: { en: 'Run', zh: '运行', value: runValues },
  duration: { en: 'Duration', zh: '耗时', needs: 'start', value: ({ duration }) => duration },
  jobs: { en: 'Jobs', zh: '作业列表', list: true, needs: 'jobs', value: jobValues },
  'failed-steps': {
    en: 'Failed steps',
    zh: '失败步骤',
    list: true,
    needs: 'failed-steps',
    value: failedStepValues,
  },
  streak: { en: 'History', zh: '历史', needs: 'streak', value: describeStreak },
  'pull-request': { en: 'Pull request', zh: '合并请求', value: pullRequestValues },
  changes: { en: 'Changes', zh: '变更', list: true, value: changeValues },
  tests: { en: 'Tests', zh: '测试', list: true, needs: 'tests', value: testValues },
  errors: { en: 'Errors', zh: '错误', list: true, needs: 'errors', value: errorValues },
  artifacts: { en: 'Artifacts', zh: '制品', list: true, needs: 'artifacts', value: artifactValues },
  params: { en: 'Parameters', zh: '运行参数', list: true, value: paramValues },
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

/**
 * A line; undefined without a value, or where another line gives it. A list of one value without a mark is a line like
 * any other.
 */
export function buildField(name: LineName, context: MessageContext): Field | undefined {
  const { run, options, language } = context;
  const pull = options.content.includes('pull-request') ? run.pullRequest : undefined;
  const row = fields[name];
  if (name === 'branch' && pull?.head && pull.base) return undefined;
  const repeated = name === 'commit' && pull?.title;
  const value = row.value(context) ?? '';
  const all = typeof value === 'string' ? [{ text: value }] : value;
  const values = all.filter(({ text }) => text !== '' && text !== repeated);
  const list = values.some(({ status }, index) => row.list && (index > 0 || status));
  const labels = name === 'branch' && run.isTag ? tag : row;
  return values.length === 0 ? undefined : { name, label: labels[language], values, list };
}

export function repositoryValues({ run }: MessageContext): Value[] {
  return [{ text: run.repository ?? '', url: repositoryUrl(run) }];
}

export function commitValues({ run }: MessageContext): Value[] {
  return [{ text: run.sha?.slice(0, 7) ?? '', url: commitUrl(run, run.sha) }, { text: run.title ?? '' }];
}

function runValues({ run: { runNumber }, payload }: MessageContext): Value[] {
  return [{ text: runNumber ? `#${runNumber}` : '', url: payload.task.pipelineUrl }];
}

function jobValues({ run, language }: MessageContext): Value[] | undefined {
  return run.jobs?.map(({ name, startedAt = '', completedAt = '', url, status }) => {
    const time = formatDuration(Date.parse(completedAt) - Date.parse(startedAt), language);
    return { text: name + (time && ` (${time})`), url, status };
  });
}

/** The title names the only job and leads to it; of several jobs each step names its own. */
export function failedStepValues({ run }: MessageContext): Value[] {
  const jobs = run.jobs ?? [{ name: '', url: undefined, failedSteps: run.failedSteps ?? [] }];
  return jobs.flatMap(({ name, failedSteps = [], url }) =>
    failedSteps.map((step) => ({ text: name === '' ? step : `${name} / ${step}`, url, status: 'FAIL' })),
  );
}

/** How long the workflow has been failing, or had been; nothing for a first failure or an end like any other. */
function describeStreak({ run, status, language, now }: MessageContext): string {
  const failures = run.history?.failures;
  if (failures === undefined || failures.count === 0) return '';
  if (status === 'FAIL') return phrases.failing(failures)[language];
  if (status !== 'SUCCESS') return '';
  const ms = now.getTime() - Date.parse(failures.first?.startedAt ?? '');
  return phrases.fixed(failures, ms > 0 && !failures.more ? formatDuration(ms, language) : '')[language];
}

/** Number and title, then from where to where. */
function pullRequestValues({ run }: MessageContext): Value[] {
  if (run.pullRequest === undefined) return [];
  const { number, title = '', url, head, base } = run.pullRequest;
  return [{ text: `#${number}`, url }, { text: title }, { text: head && base ? `(${head} → ${base})` : '' }];
}

/** A line for each commit, then the rest with the page of all changes. */
function changeValues({ run: { pushed, changesUrl: url }, language }: MessageContext): Value[] {
  if (pushed === undefined) return [];
  const rest =
    pushed.more > 0 ? phrases.more(pushed.more)[language] : url === undefined ? '' : phrases.compare[language];
  const texts = pushed.commits.map(({ title, author }) => (author === undefined ? title : `${title} (${author})`));
  return [...texts.map((text) => ({ text })), { text: rest, url }];
}

/** The failing tests, then the counts: what is cut off first is what matters least. */
function testValues(context: MessageContext): Value[] {
  const { failures = [], failed = 0 } = context.run.tests ?? {};
  const rest = failed - failures.length;
  return [
    ...failures.map(({ name, text }) => ({ text: text === '' ? name : `${name}: ${text}`, status: 'FAIL' as const })),
    { text: rest > 0 && failures.length > 0 ? phrases.moreFailed(rest)[context.language] : '' },
    { text: describeTests(context) },
  ];
}

/** `2 failed, 209 passed (41.7s)`; '' when there are none. */
export function describeTests({ run: { tests }, language }: MessageContext): string {
  const counts =
    tests === undefined ? [] : phrases.testCounts(tests)[language].filter((text) => !/^0 |\s0$/.test(text));
  const time = tests?.seconds === undefined ? '' : phrases.brackets(formatSeconds(tests.seconds, language))[language];
  return counts.length === 0 ? '' : `${counts.join(phrases.comma[language])}${time}`;
}

function errorValues({ run }: MessageContext): Value[] | undefined {
  return run.annotations?.map(({ at, text, url }) => ({ text: at ? `${at}: ${text}` : text, url, status: 'FAIL' }));
}

const maxArtifacts = 10;

/** Names and sizes, the rest counted. */
function artifactValues({ run, language }: MessageContext): Value[] {
  const artifacts = run.artifacts ?? [];
  const listed = artifacts.slice(0, maxArtifacts);
  const texts = listed.map(({ name, bytes }) => (bytes === undefined ? name : `${name} (${formatSize(bytes)})`));
  const rest = artifacts.length - maxArtifacts;
  const url = `${runUrl(run)}#artifacts`;
  return [...texts, rest > 0 ? phrases.more(rest)[language] : ''].map((text) => ({ text, url }));
}

function paramValues({ payload }: MessageContext): Value[] {
  return payload.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` }));
}
