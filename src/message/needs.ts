import { decide } from '../decision.ts';
import type { LookUp } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import { isEnd, type Selector, type StatusCode } from '../status.ts';
import { fields, type Need } from './fields.ts';
import { referencesIn } from './variables.ts';
import type { Wishes } from './wishes.ts';

/** What is asked for: the settings as far as they matter here. */
export type Asked = Pick<
  Wishes,
  'content' | 'title' | 'custom' | 'taskName' | 'scope' | 'mentions' | 'mentionOn' | 'payloadFormat'
> & {
  readonly selectors: readonly Selector[];
  /** Globs of the reports. */
  readonly testReports: readonly string[];
  /** The channel shows the lines of a message; otherwise it sends the task payload alone. */
  readonly speaks: boolean;
};

/** What is known before any look-up. */
export type Before = {
  readonly facts: Facts;
  /** Undefined while the jobs decide it. */
  readonly status: StatusCode | undefined;
  /** What the main stage learned. */
  readonly jobName: string | undefined;
  readonly startedAt: string | undefined;
};

/** What must be read for the chosen content, channel and status. */
export type Needs = {
  readonly lookUps: ReadonlySet<LookUp>;
  /** The test reports. */
  readonly tests: boolean;
};

/** Which look-ups the chosen content, channel and status need, and whether the test reports. */
export function needsOf(asked: Asked, before: Before): Needs {
  const needs = new Set<Need>([
    'run-page',
    ...(asked.speaks ? messageNeeds(asked) : payloadNeeds[asked.payloadFormat]),
    ...decisionNeeds(asked, before),
  ]);
  const read = [...needs].flatMap((need) => sources[need](asked, before) ?? []);
  return { lookUps: new Set(read.filter((name) => name !== 'tests')), tests: read.includes('tests') };
}

const payloadNeeds: Readonly<Record<Wishes['payloadFormat'], readonly Need[]>> = {
  documented: ['job-name', 'workflow-id'],
  flow: ['job-name', 'workflow-id', 'title'],
};

const references: Readonly<Record<string, Need>> = {
  TASK_NAME: 'job-name',
  DURATION: 'start',
  CI_COMMIT_TITLE: 'title',
  COMMIT_AUTHOR: 'author',
  PIPELINE_ID: 'workflow-id',
  BUILD_REMARK: 'remark',
};

function messageNeeds({ content, title, custom, mentions }: Asked): Need[] {
  return [
    ...content.flatMap((name) => fields[name].needs ?? []),
    ...[...referencesIn(title), ...referencesIn(custom)].flatMap((name) =>
      Object.hasOwn(references, name) ? (references[name] ?? []) : [],
    ),
    ...(title === '' ? (['job-name'] as const) : []),
    ...(mentions.some(({ kind }) => kind === 'author') ? (['login'] as const) : []),
  ];
}

function decisionNeeds({ selectors, mentionOn }: Asked, { status }: Before): Need[] {
  const changes = [selectors, mentionOn].some((words) => decide(words, status).kind === 'ask');
  return [...(status === undefined ? (['jobs'] as const) : []), ...(changes ? (['history'] as const) : [])];
}

type Source = (asked: Asked, before: Before) => LookUp | 'tests' | undefined;

/** Where each need is met; undefined when nothing has to be read for it. */
const sources: Readonly<Record<Need, Source>> = {
  'job-name': ({ scope, taskName }, { jobName }) =>
    scope === 'job' && taskName === '' && jobName === undefined ? 'job' : undefined,
  start: ({ scope }, { facts, startedAt }) => {
    if (scope === 'job') return startedAt === undefined ? 'job' : undefined;
    return scope === 'workflow' && facts.startedAt === undefined ? 'run' : undefined;
  },
  title: (_, { facts }) => (facts.sha !== undefined && facts.title === undefined ? 'commit' : undefined),
  author: (_, { facts }) =>
    facts.sha !== undefined && facts.authorLogin === undefined && facts.authorName === undefined ? 'commit' : undefined,
  login: (_, { facts }) => (facts.sha !== undefined && facts.authorLogin === undefined ? 'commit' : undefined),
  'workflow-id': (_, { facts }) => (facts.workflowId === undefined ? 'run' : undefined),
  remark: (_, { facts }) => (facts.remark === undefined ? 'run' : undefined),
  'run-page': (_, { facts }) => (facts.context.forge === 'gitea' ? 'run' : undefined),
  jobs: () => 'jobs',
  // Nothing failed in a run that succeeded, or one that only starts.
  'failed-steps': ({ scope }, { status }) => {
    if (!mayHaveFailed(status)) return undefined;
    return scope === 'job' ? 'job' : 'jobs';
  },
  errors: ({ scope }, { status }) => (scope !== 'job' && mayHaveFailed(status) ? 'errors' : undefined),
  history: () => 'history',
  streak: (_, { status }) => (status === undefined || status === 'FAIL' || status === 'SUCCESS' ? 'streak' : undefined),
  artifacts: () => 'artifacts',
  // Nobody has tested anything when a job only starts.
  tests: ({ testReports }, { status }) =>
    testReports.length > 0 && (status === undefined || isEnd(status)) ? 'tests' : undefined,
};

function mayHaveFailed(status: StatusCode | undefined): boolean {
  return status === undefined || status === 'FAIL' || status === 'CANCELED' || status === 'UNKOWN';
}
