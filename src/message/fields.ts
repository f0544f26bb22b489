import { commitUrl, repositoryUrl, runUrl } from '../github/run-info.ts';
import { statusLabel } from '../status.ts';
import type { Field, Value } from './message.ts';
import { fullBranch, type MessageContext } from './message-context.ts';
import { type LineName, labels } from './options.ts';
import { formatDuration, formatSeconds, formatSize, phrases } from './phrases.ts';

/** A fact that a message or a decision needs and that the event may not contain: see `requirements.ts`. */
export type Requirement =
  | ('job-name' | 'title' | 'author' | 'login' | 'start' | 'jobs' | 'failed-steps' | 'tests' | 'errors' | 'artifacts')
  | ('streak' | 'history' | 'timeout' | 'annotations' | 'workflow-id' | 'run-page' | 'remark');

/** A line of the message. */
type FieldRow = {
  /** One value a line. */
  readonly list?: true;
  /** What must be looked up, unless the event contains it. */
  readonly needs?: Requirement;
  /** A text or values; an empty one is omitted. */
  readonly value: (context: MessageContext) => string | undefined | readonly Value[];
};

/** One row for each line that `content` can select. */
export const fields: Readonly<Record<LineName, FieldRow>> = {
  repository: { value: repositoryValues },
  workflow: { value: ({ payload }) => payload.task.pipelineName },
  job: { needs: 'job-name', value: ({ job }) => job },
  stage: { value: ({ payload }) => payload.task.stageName },
  status: { value: ({ status, language }) => statusLabel(status, language) },
  actor: { value: ({ run }) => run.actor },
  event: { value: ({ run }) => run.eventName },
  branch: { value: ({ run }) => fullBranch(run) },
  commit: { needs: 'title', value: commitValues },
  author: { needs: 'author', value: ({ author }) => author },
  run: { value: runValues },
  duration: { needs: 'start', value: ({ duration }) => duration },
  jobs: { list: true, needs: 'jobs', value: jobValues },
  'failed-steps': { list: true, needs: 'failed-steps', value: failedStepValues },
  streak: { needs: 'streak', value: describeStreak },
  'pull-request': { value: pullRequestValues },
  changes: { list: true, value: changeValues },
  tests: { list: true, needs: 'tests', value: testValues },
  errors: { list: true, needs: 'errors', value: errorValues },
  artifacts: { list: true, needs: 'artifacts', value: artifactValues },
  params: {
    list: true,
    value: ({ payload }) => payload.globalParams.map(({ key, value }) => ({ text: `${key}=${value}` })),
  },
  link: { value: ({ logUrl: url }) => [{ text: url, url }] },
};

/** The label of a branch that is a tag. */
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
  const label = name === 'branch' && run.isTag ? tag : labels[name];
  return values.length === 0 ? undefined : { name, label: label[language], values, list };
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
  if (tests === undefined) return '';
  const counts = phrases.testCounts(tests)[language].filter((text) => !/^0 |\s0$/.test(text));
  const time = tests.seconds === undefined ? '' : phrases.brackets(formatSeconds(tests.seconds, language))[language];
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
