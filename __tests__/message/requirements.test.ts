import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { shouldReport } from '../../src/filter.ts';
import { type LookupName, lookupDefinitions as table } from '../../src/github/lookups.ts';
import type { RunInfo } from '../../src/github/run-info.ts';
import { fields } from '../../src/message/fields.ts';
import type { ContentName, ReportOptions } from '../../src/message/options.ts';
import { findRequirements } from '../../src/message/requirements.ts';
import type { StatusCode } from '../../src/status.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'a'.repeat(40), GITHUB_EVENT_NAME: 'schedule' };
const bare = runInfoOf(buildContext(env, {}), 'this-run');
const pushed = runInfoOf(
  buildContext(
    { ...env, GITHUB_EVENT_NAME: 'push' },
    { head_commit: { message: 'x', author: { name: 'Mona', username: 'mona' } } },
  ),
  'this-run',
);
const named = runInfoOf(
  buildContext({ ...env, GITHUB_EVENT_NAME: 'push' }, { head_commit: { message: 'x', author: { name: 'Mona' } } }),
  'this-run',
);
const shaless = runInfoOf(buildContext({ ...env, GITHUB_SHA: '' }, {}), 'this-run');
const ofGitea = runInfoOf(buildContext({ ...env, GITEA_ACTIONS: 'true' }, {}), 'this-run');
const triggering = runInfoOf(
  buildContext(env, { workflow_run: { run_started_at: 'x', workflow_id: 4, display_title: 'By hand' } }),
  'triggering-run',
);
const asked = {
  content: [],
  title: 'given',
  custom: '',
  taskName: '',
  scope: 'job',
  mentions: [],
  mentionOn: [],
  selectors: ['FAIL', 'SUCCESS'],
  testReports: [],
  payloadFormat: 'documented',
  rendersText: true,
} as unknown as ReportOptions;
/** What is known before any lookup. */
type Known = {
  readonly facts?: RunInfo;
  readonly status?: StatusCode | undefined;
  readonly jobName?: string;
  readonly startedAt?: string;
};

function requirementsOf(change: Partial<ReportOptions>, { facts = bare, ...known }: Known) {
  const options = { ...asked, ...change };
  const status = 'status' in known ? known.status : 'FAIL';
  const { jobName = facts.jobName, startedAt = facts.startedAt } = known;
  return findRequirements(options, { ...facts, jobName, startedAt }, status, shouldReport(options.selectors, status));
}

function lookUps(change: Partial<ReportOptions>, known: Known = {}): readonly LookupName[] {
  return [...requirementsOf(change, known).lookups].sort();
}

describe('nothing is looked up', () => {
  test.each([
    ['for lines that the event fills', { content: ['repository', 'branch', 'actor', 'run', 'params', 'link'] }, {}],
    ['for a commit that the event describes', { content: ['commit', 'author'] }, { facts: pushed }],
    ['for failed steps of a success', { content: ['failed-steps'] }, { status: 'SUCCESS' }],
    ['for errors of a job', { content: ['errors'] }, {}],
    ['for errors of a success', { content: ['errors'], scope: 'workflow' }, { status: 'SUCCESS' }],
    ['for a history that would not be said', { content: ['streak'] }, { status: 'RUNNING' }],
    ['for what main learned', { content: ['job', 'duration'], title: '' }, { jobName: 'b', startedAt: 'x' }],
    ['for a name that is given', { content: ['job'], title: '', taskName: 'b' }, {}],
    ['for the start of a job that main learned', { content: ['duration'] }, { startedAt: 'x' }],
    ['for the start of a triggering run', { content: ['duration'], scope: 'workflow-run' }, { facts: triggering }],
    ['for a job that is not what the message is about', { content: ['job'], title: '', scope: 'workflow' }, {}],
    ['for an author whose name alone is known', { content: ['author'] }, { facts: named }],
    ['for a login that is known', { mentions: [{ kind: 'author' }] }, { facts: pushed }],
    ['for somebody else than the author', { mentions: [{ kind: 'actor' }, { kind: 'all' }] }, {}],
    ['for a commit whose sha is not known', { content: ['commit', 'author'] }, { facts: shaless }],
    ['for a login without a sha', { mentions: [{ kind: 'author' }] }, { facts: shaless }],
    [
      'for the id and the remark of a triggering run',
      { custom: '${PIPELINE_ID} ${BUILD_REMARK}' },
      { facts: triggering },
    ],
    ['for failed steps of a start', { content: ['failed-steps'] }, { status: 'RUNNING' }],
    ['for a literal', { custom: '$${CI_COMMIT_TITLE}' }, {}],
    ['for what is always told', { selectors: ['FAIL', 'broken'] }, {}],
    ['for the fixes of a failure', { selectors: ['fixed'] }, {}],
    ['for a streak of what was cancelled', { content: ['streak'] }, { status: 'CANCELED' }],
    ['for an unknown reference', { custom: '${toString} ${CI_COMMIT_SHA}' }, {}],
  ] as const)('%s', (_, change, known) => {
    expect(lookUps(change as Partial<ReportOptions>, known)).toEqual([]);
  });
});

describe('only this is looked up', () => {
  test.each<[string, Partial<ReportOptions>, Known, readonly LookupName[]]>([
    ['the job for the default title', { title: '' }, {}, ['job']],
    ['the job for its name and start', { content: ['job', 'duration'] }, {}, ['job']],
    ['the job for its name, though its start is known', { content: ['job', 'duration'] }, { startedAt: 'x' }, ['job']],
    [
      'the commit for a login, though the name is known',
      { mentions: [{ kind: 'author' }] },
      { facts: named },
      ['commit'],
    ],
    ['the commit by a reference', { custom: '${COMMIT_AUTHOR}' }, {}, ['commit']],
    ['the commit by a reference of the title', { title: '${CI_COMMIT_TITLE}' }, {}, ['commit']],
    ['the run of Gitea for its page', {}, { facts: ofGitea }, ['run']],
    [
      'the errors of a whole run that was cancelled',
      { content: ['errors'], scope: 'workflow' },
      { status: 'CANCELED' },
      ['errors'],
    ],
    ['the failed steps of an end that is not known', { content: ['failed-steps'] }, { status: 'UNKOWN' }, ['job']],
    [
      'all that could be said of a status which is still to come',
      { content: ['failed-steps', 'errors', 'streak'], scope: 'workflow' },
      { status: undefined },
      ['errors', 'jobs', 'streak'],
    ],
    ['the streak of a failure', { content: ['streak'] }, {}, ['streak']],
    ['the streak of a success', { content: ['streak'] }, { status: 'SUCCESS' }, ['streak']],
    ['the jobs and artifacts for their lines', { content: ['jobs', 'artifacts'] }, {}, ['artifacts', 'jobs']],
    ['the run of a payload whose job is known', { rendersText: false }, { jobName: 'b' }, ['run']],
    ['the job for a reference to its name alone', { custom: '${TASK_NAME}' }, {}, ['job']],
    ['the job for a reference to its time alone', { custom: '${DURATION}' }, {}, ['job']],
    ['the run for a reference to its id alone', { custom: '${PIPELINE_ID}' }, {}, ['run']],
    ['the run for a reference to its remark alone', { custom: '${BUILD_REMARK}' }, {}, ['run']],
    ['the job by a reference', { custom: '${TASK_NAME} took ${DURATION}' }, {}, ['job']],
    ['the run for the start of a workflow', { content: ['duration'], scope: 'workflow' }, {}, ['run']],
    ['the commit once for title and author', { content: ['commit', 'author'] }, {}, ['commit']],
    [
      'the commit for the login of an author who is to be mentioned',
      { mentions: [{ kind: 'author' }] },
      {},
      ['commit'],
    ],
    ['the jobs while they decide the status', { scope: 'workflow' }, { status: undefined }, ['jobs']],
    ['the job for its failed steps, whatever main learned', { content: ['failed-steps'] }, { jobName: 'b' }, ['job']],
    ['the jobs for the failed steps of a run', { content: ['failed-steps'], scope: 'workflow' }, {}, ['jobs']],
    ['the errors of a whole run', { content: ['errors'], scope: 'workflow' }, {}, ['errors']],
    ['the history for what broke', { selectors: ['broken'] }, {}, ['history']],
    ['the history for mentions', { mentionOn: ['broken'] }, {}, ['history']],
    ['run and job for the payload', { rendersText: false, content: ['commit', 'jobs'] }, {}, ['job', 'run']],
    [
      'the commit too for the other form of the payload',
      { rendersText: false, payloadFormat: 'flow' },
      {},
      ['commit', 'job', 'run'],
    ],
    ['the run for its number and remark', { custom: '${PIPELINE_ID} ${BUILD_REMARK}' }, {}, ['run']],
  ])('%s', (_, change, known, expected) => {
    expect(lookUps(change, known)).toEqual(expected);
  });
});

describe('the summary', () => {
  const summary = { content: ['summary'], title: '' } as const;

  test.each<[string, Partial<ReportOptions>, Known, readonly LookupName[]]>([
    ['the job for a failed one', {}, {}, ['commit', 'job']],
    ['the job for its name alone when it starts', {}, { facts: pushed, status: 'RUNNING' }, ['job']],
    [
      'nothing of a success that main has named',
      {},
      { facts: pushed, status: 'SUCCESS', jobName: 'b', startedAt: 'x' },
      [],
    ],
    ['jobs and annotations for a failed run', { scope: 'workflow' }, { facts: pushed }, ['errors', 'jobs', 'run']],
    [
      'no annotations for a canceled run',
      { scope: 'workflow' },
      { facts: pushed, status: 'CANCELED' },
      ['jobs', 'run'],
    ],
  ])('looks up %s', (_, change, known, expected) => {
    const { lookups, optional } = requirementsOf({ ...summary, ...change }, known);
    expect([[...lookups].sort(), [...optional].sort()]).toEqual([expected, expected]);
  });

  test('can omit only what nothing else needs', () => {
    const { lookups, optional } = requirementsOf({ ...summary, custom: '${CI_COMMIT_TITLE}' }, {});
    expect([[...lookups].sort(), [...optional]]).toEqual([['commit', 'job'], ['job']]);
  });
});

test('test reports are read when a job has ended', () => {
  const tests = (change: Partial<ReportOptions>, status: StatusCode | undefined) =>
    requirementsOf(change, { status }).tests;
  const chosen: Partial<ReportOptions> = { content: ['tests'], testReports: ['*.xml'] };
  expect([tests(chosen, 'SUCCESS'), tests(chosen, 'RUNNING'), tests({ content: ['tests'] }, 'FAIL')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(tests({ testReports: ['*.xml'] }, 'FAIL')).toBe(false);
  expect([tests(chosen, undefined), tests(chosen, 'WAITING')]).toEqual([true, false]);
  expect(lookUps(chosen)).toEqual([]);
});

test('the documents name the permission of every line', () => {
  const page = readFileSync('docs/content.md', 'utf8');
  const inputs = readFileSync('docs/inputs.md', 'utf8');
  for (const name of Object.keys(fields) as ContentName[]) {
    const read = lookUps({ content: [name], scope: name === 'errors' ? 'workflow' : 'job' });
    const needed = new Set<string>(read.map((lookUp) => table[lookUp].permission));
    if (name === 'errors') needed.add(table.jobs.permission);
    const documented = new RegExp(`^\\| \`${name}\` \\|.*\\| ([^|]*) \\|$`, 'm').exec(page)?.[1] ?? '';
    expect([name, new Set([...documented.matchAll(/`(\w+: \w+)`/g)].map((match) => match[1]))]).toEqual([name, needed]);
    for (const permission of needed) expect(inputs).toMatch(new RegExp(`\`${name}\`.*\\| \`${permission}\` \\|`));
  }
});
