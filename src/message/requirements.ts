import { type Decision, shouldReport } from '../filter.ts';
import type { LookupName } from '../github/lookups.ts';
import type { RunInfo } from '../github/run-info.ts';
import { isFinal, type StatusCode } from '../status.ts';
import { fields, type Requirement } from './fields.ts';
import type { PayloadFormat, ReportOptions } from './options.ts';
import { referencesIn } from './variables.ts';

/** What must be read for the chosen content, channel and status. */
export type Requirements = {
  readonly lookups: ReadonlySet<LookupName>;
  /** The test reports. */
  readonly tests: boolean;
};

/**
 * Which lookups the chosen content, channel and status need, and whether the test reports.
 *
 * @param status undefined while the jobs decide it
 * @param decision by what is known so far
 */
export function findRequirements(
  options: ReportOptions,
  run: RunInfo,
  status: StatusCode | undefined,
  decision: Decision,
): Requirements {
  const wanted: Requirement[] = ['run-page'];
  wanted.push(...(options.rendersText ? messageRequirements(options) : payloadRequirements[options.payloadFormat]));
  if (status === undefined) wanted.push('jobs');
  for (const each of [decision, shouldReport(options.mentionOn, status)])
    if (each.kind === 'undecided') wanted.push(...each.needs);
  const sources = wanted.flatMap((name) => findSource[name](options, run, status) || []);
  return { lookups: new Set(sources.filter((name) => name !== 'tests')), tests: sources.includes('tests') };
}

const payloadRequirements: Readonly<Record<PayloadFormat, readonly Requirement[]>> = {
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

function messageRequirements({ content, title, custom, mentions }: ReportOptions): Requirement[] {
  const wanted = content.flatMap((name) => fields[name].needs ?? []);
  for (const text of [title, custom]) wanted.push(...referencesIn(text).flatMap((name) => references.get(name) ?? []));
  if (title === '') wanted.push('job-name');
  if (mentions.some(({ kind }) => kind === 'author')) wanted.push('login');
  return wanted;
}

type FindSource = (
  options: ReportOptions,
  run: RunInfo,
  status: StatusCode | undefined,
) => LookupName | 'tests' | false;

/** Where each requirement is met; false when nothing has to be read for it. */
const findSource: Readonly<Record<Requirement, FindSource>> = {
  'job-name': ({ scope, taskName }, { jobName }) =>
    scope === 'job' && taskName === '' && jobName === undefined && 'job',
  start: ({ scope }, { startedAt }) => startedAt === undefined && (scope === 'job' ? 'job' : 'run'),
  title: (_, { sha, title }) => sha !== undefined && title === undefined && 'commit',
  author: (_, { sha, authorLogin, authorName }) =>
    sha !== undefined && (authorLogin ?? authorName) === undefined && 'commit',
  login: (_, { sha, authorLogin }) => sha !== undefined && authorLogin === undefined && 'commit',
  'workflow-id': (_, { workflowId }) => workflowId === undefined && 'run',
  remark: (_, { remark }) => remark === undefined && 'run',
  'run-page': (_, { forge }) => forge === 'gitea' && 'run',
  jobs: () => 'jobs',
  'failed-steps': ({ scope }, _, status) => mayHaveFailed(status) && (scope === 'job' ? 'job' : 'jobs'),
  errors: ({ scope }, _, status) => scope !== 'job' && mayHaveFailed(status) && 'errors',
  history: () => 'history',
  timeout: ({ scope }, { timedOut }) => scope !== 'job' && timedOut === undefined && 'timeout',
  streak: (_options, _run, status) => (status === undefined || status === 'FAIL' || status === 'SUCCESS') && 'streak',
  artifacts: () => 'artifacts',
  // Nobody has tested anything when a job only starts.
  tests: ({ testReports }, _, status) => testReports.length > 0 && (status === undefined || isFinal(status)) && 'tests',
};

/** Nothing failed in a run that succeeded, or one that only starts. */
function mayHaveFailed(status: StatusCode | undefined): boolean {
  return status === undefined || status === 'FAIL' || status === 'CANCELED' || status === 'UNKOWN';
}
