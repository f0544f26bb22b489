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
  /** Those that only the summary wants: it does without what the token may not read. */
  readonly optional: ReadonlySet<LookupName>;
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
  const required: Requirement[] = ['run-page'];
  required.push(...(options.rendersText ? messageRequirements(options) : payloadRequirements[options.payloadFormat]));
  if (status === undefined) required.push('jobs');
  for (const each of [decision, shouldReport(options.mentionOn, status)])
    if (each.kind === 'undecided') required.push(...each.needs);
  const optional = options.rendersText && options.content.includes('summary') ? summaryRequirements(options) : [];
  const find = (names: readonly Requirement[]) =>
    new Set(names.flatMap((name) => findSource[name](options, run, status) || []));
  const lookups = find(required);
  const added = find(optional).difference(lookups);
  const all = lookups.union(added);
  return { lookups: withoutTests(all), optional: withoutTests(added), tests: all.has('tests') };
}

function withoutTests(names: ReadonlySet<LookupName | 'tests'>): ReadonlySet<LookupName> {
  return new Set([...names].filter((name) => name !== 'tests'));
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
  ['REASON', 'failed-steps'],
  ['FAILED_STEPS', 'failed-steps'],
  ['TESTS', 'tests'],
]);

function messageRequirements({ content, title, custom, mentions }: ReportOptions): Requirement[] {
  const wanted = content.flatMap((name) => (name === 'summary' ? [] : (fields[name].needs ?? [])));
  const names = [title, custom].flatMap(referencesIn);
  wanted.push(...names.flatMap((name) => references.get(name) ?? []));
  if (names.includes('REASON')) wanted.push('tests');
  if (title === '' && !content.includes('summary')) wanted.push('job-name');
  if (mentions.some(({ kind }) => kind === 'author')) wanted.push('login');
  return wanted;
}

function summaryRequirements({ title }: ReportOptions): Requirement[] {
  return [...(title === '' ? (['job-name'] as const) : []), 'failed-steps', 'tests', 'annotations', 'title', 'start'];
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
  // A start has no duration.
  start: ({ scope }, { startedAt }, status) =>
    startedAt === undefined && (status === undefined || isFinal(status)) && (scope === 'job' ? 'job' : 'run'),
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
  // The evidence of a summary: where only the run as a whole has failed, and its jobs are complete.
  annotations: ({ scope }, _, status) => scope !== 'job' && (status === undefined || status === 'FAIL') && 'errors',
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
