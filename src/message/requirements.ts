import { shouldReport } from '../filter.ts';
import type { LookupName } from '../github/lookups.ts';
import type { RunInfo } from '../github/run.ts';
import { isFinal, type Selector, type StatusCode } from '../status.ts';
import { type ContentSelection, fields, type Requirement } from './fields.ts';
import type { MessageOptions, PayloadFormat } from './options.ts';
import { referencesIn } from './variables.ts';

/** What is asked for: the settings as far as they matter here. */
export type RequestedContent = ContentSelection &
  Pick<
    MessageOptions,
    'title' | 'custom' | 'taskName' | 'scope' | 'mentions' | 'mentionOn' | 'payloadFormat' | 'rendersText'
  > & {
    readonly selectors: readonly Selector[];
    /** Globs of the reports. */
    readonly testReports: readonly string[];
  };

/** What is known before any look-up. */
export type KnownFacts = {
  readonly facts: RunInfo;
  /** Undefined while the jobs decide it. */
  readonly status: StatusCode | undefined;
  /** What the main stage learned. */
  readonly jobName: string | undefined;
  readonly startedAt: string | undefined;
};

/** What must be read for the chosen content, channel and status. */
export type Requirements = {
  readonly lookUps: ReadonlySet<LookupName>;
  /** The test reports. */
  readonly tests: boolean;
};

/** Which look-ups the chosen content, channel and status need, and whether the test reports. */
export function findRequirements(asked: RequestedContent, before: KnownFacts): Requirements {
  const needs: Requirement[] = [
    'run-page',
    ...(asked.rendersText ? messageNeeds(asked) : payloadNeeds[asked.payloadFormat]),
  ];
  if (before.status === undefined) needs.push('jobs');
  if ([asked.selectors, asked.mentionOn].some((words) => shouldReport(words, before.status).kind === 'needs-history'))
    needs.push('history');
  const read = needs.flatMap((need) => sources[need](asked, before) || []);
  return { lookUps: new Set(read.filter((name) => name !== 'tests')), tests: read.includes('tests') };
}

const payloadNeeds: Readonly<Record<PayloadFormat, readonly Requirement[]>> = {
  documented: ['job-name', 'workflow-id'],
  flow: ['job-name', 'workflow-id', 'title'],
};

const references = new Map<string, Requirement>([
  ['TASK_NAME', 'job-name'],
  ['DURATION', 'start'],
  ['CI_COMMIT_TITLE', 'title'],
  ['COMMIT_AUTHOR', 'author'],
  ['PIPELINE_ID', 'workflow-id'],
  ['BUILD_REMARK', 'remark'],
]);

function messageNeeds({ content, title, custom, mentions }: RequestedContent): Requirement[] {
  const needs = content.flatMap((name) => fields[name].needs ?? []);
  for (const text of [title, custom]) needs.push(...referencesIn(text).flatMap((name) => references.get(name) ?? []));
  if (title === '') needs.push('job-name');
  if (mentions.some(({ kind }) => kind === 'author')) needs.push('login');
  return needs;
}

type Source = (asked: RequestedContent, before: KnownFacts) => LookupName | 'tests' | false;

/** Where each need is met; false when nothing has to be read for it. */
const sources: Readonly<Record<Requirement, Source>> = {
  'job-name': ({ scope, taskName }, { jobName }) =>
    scope === 'job' && taskName === '' && jobName === undefined && 'job',
  start: ({ scope }, { facts, startedAt }) =>
    scope === 'job' ? startedAt === undefined && 'job' : facts.startedAt === undefined && 'run',
  title: (_, { facts: { sha, title } }) => sha !== undefined && title === undefined && 'commit',
  author: (_, { facts: { sha, authorLogin, authorName } }) =>
    sha !== undefined && (authorLogin ?? authorName) === undefined && 'commit',
  login: (_, { facts: { sha, authorLogin } }) => sha !== undefined && authorLogin === undefined && 'commit',
  'workflow-id': (_, { facts }) => facts.workflowId === undefined && 'run',
  remark: (_, { facts }) => facts.remark === undefined && 'run',
  'run-page': (_, { facts }) => facts.context.forge === 'gitea' && 'run',
  jobs: () => 'jobs',
  'failed-steps': ({ scope }, { status }) => mayHaveFailed(status) && (scope === 'job' ? 'job' : 'jobs'),
  errors: ({ scope }, { status }) => scope !== 'job' && mayHaveFailed(status) && 'errors',
  history: () => 'history',
  streak: (_, { status }) => (status === undefined || status === 'FAIL' || status === 'SUCCESS') && 'streak',
  artifacts: () => 'artifacts',
  // Nobody has tested anything when a job only starts.
  tests: ({ testReports }, { status }) =>
    testReports.length > 0 && (status === undefined || isFinal(status)) && 'tests',
};

/** Nothing failed in a run that succeeded, or one that only starts. */
function mayHaveFailed(status: StatusCode | undefined): boolean {
  return status === undefined || status === 'FAIL' || status === 'CANCELED' || status === 'UNKOWN';
}
