import { type Decision, shouldReport } from '../filter.ts';
import type { LookupName } from '../github/lookups.ts';
import type { RunInfo } from '../github/run-info.ts';
import { isFinal, type StatusCode } from '../status.ts';
import { fields, type Requirement } from './fields.ts';
import type { PayloadFormat, ReportOptions } from './options.ts';
import { referencesIn } from './variables.ts';

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
) {
  const required: Requirement[] = ['run-page'];
  required.push(...(options.rendersText ? messageRequirements(options) : payloadRequirements[options.payloadFormat]));
  if (status === undefined) required.push('jobs');
  for (const each of [decision, shouldReport(options.mentionOn, status)])
    if (each.kind === 'undecided') required.push(...each.needs);
  const optional = options.rendersText && options.content.includes('summary') ? summaryRequirements(options) : [];
  const find = (requirements: readonly Requirement[]) =>
    new Set(requirements.flatMap((name) => (name !== 'tests' && findLookup[name](options, run, status)) || []));
  const needed = find(required);
  const wanted = find(optional);
  const isOver = status === undefined || isFinal(status);
  return {
    lookups: needed.union(wanted),
    /** Those that only the summary wants: it does without what the token may not read. */
    optional: wanted.difference(needed),
    // Nobody has tested anything when a job only starts.
    tests: options.testReports.length > 0 && isOver && [...required, ...optional].includes('tests'),
  };
}

const payloadRequirements: Readonly<Record<PayloadFormat, readonly Requirement[]>> = {
  documented: ['job-name', 'workflow-id'],
  flow: ['job-name', 'workflow-id', 'title'],
};

const variableRequirements = new Map<string, readonly Requirement[]>([
  ['TASK_NAME', ['job-name']],
  ['DURATION', ['start']],
  ['CI_COMMIT_TITLE', ['title']],
  ['COMMIT_AUTHOR', ['author']],
  ['PIPELINE_ID', ['workflow-id']],
  ['BUILD_REMARK', ['remark']],
  ['REASON', ['failed-steps', 'tests']],
  ['FAILED_STEPS', ['failed-steps']],
  ['TESTS', ['tests']],
]);

function messageRequirements({ content, title, custom, mentions }: ReportOptions): Requirement[] {
  const names = [title, custom].flatMap(referencesIn);
  return [
    ...content.flatMap((name) => (name === 'summary' ? [] : (fields[name].needs ?? []))),
    ...names.flatMap((name) => variableRequirements.get(name) ?? []),
    ...(title === '' && !content.includes('summary') ? (['job-name'] as const) : []),
    ...(mentions.some(({ kind }) => kind === 'author') ? (['login'] as const) : []),
  ];
}

function summaryRequirements({ title }: ReportOptions): Requirement[] {
  return [...(title === '' ? (['job-name'] as const) : []), 'failed-steps', 'tests', 'annotations', 'title', 'start'];
}

type FindLookup = (options: ReportOptions, run: RunInfo, status: StatusCode | undefined) => LookupName | false;

/** The lookup that meets each requirement; false when nothing has to be looked up for it. */
const findLookup: Readonly<Record<Exclude<Requirement, 'tests'>, FindLookup>> = {
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
};

/** Nothing failed in a run that succeeded, or one that only starts. */
function mayHaveFailed(status: StatusCode | undefined): boolean {
  return status === undefined || status === 'FAIL' || status === 'CANCELED' || status === 'UNKOWN';
}
