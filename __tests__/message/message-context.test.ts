import { describe, expect, test } from '@jest/globals';
import { concatText } from '../../src/message/message.ts';
import { composed, type Scenario } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';

describe('the link', () => {
  const run = 'https://github.com/octo/widget/actions/runs/156539';
  const job = { id: 7, name: 'build', url: `${run}/job/7` };
  test.each<[string, Scenario, { text: string; url: string }]>([
    ['to the job of the check run', {}, { text: 'View log', url: `${run}/job/4242` }],
    [
      'to the job that was looked up',
      { settings: { checkRunId: '' }, run: { jobName: job.name, jobUrl: job.url } },
      { text: 'View log', url: job.url },
    ],
    ['to the run where the job is not known', { settings: { checkRunId: '' } }, { text: 'View log', url: run }],
    [
      'to the attempt of a whole run',
      {
        settings: { scope: 'workflow' },
        run: { jobName: job.name, jobUrl: job.url },
        env: { GITHUB_RUN_ATTEMPT: '2' },
      },
      { text: 'View log', url: `${run}/attempts/2` },
    ],
    [
      "to the page that Gitea's API names",
      { env: { GITEA_ACTIONS: 'true' }, run: { runPage: 'https://github.com/octo/widget/actions/runs/5' } },
      { text: 'View log', url: 'https://github.com/octo/widget/actions/runs/5' },
    ],
    [
      'to the page by its number on Gitea where its API names none',
      { env: { GITEA_ACTIONS: 'true' } },
      { text: 'View log', url: 'https://github.com/octo/widget/actions/runs/19' },
    ],
  ])('leads %s', (_, scenario, link) => {
    expect(partsOf(composed(scenario).message).link).toEqual(link);
  });
});

test('the link is in the language of the message', () => {
  const textOf = (scope: 'job' | 'workflow') =>
    partsOf(composed({ settings: { language: 'zh', scope } }).message).link.text;
  expect([textOf('job'), textOf('workflow')]).toEqual(['查看日志', '查看日志']);
});

test('the identity distinguishes the report from every other', () => {
  expect(composed({ env: { GITHUB_ACTION: '__notify' } }).message.identity).toEqual({
    repository: 'octo/widget',
    server: 'https://github.com',
    workflow: 'CI',
    branch: 'main',
    runId: '156539',
    runNumber: 19,
    runAttempt: 1,
    job: 'build',
    checkRunId: '4242',
    step: '__notify',
  });
});

test('an identity of nothing is empty', () => {
  const names = 'REPOSITORY WORKFLOW WORKFLOW_REF JOB RUN_ID RUN_NUMBER REF'.split(' ').map((name) => `GITHUB_${name}`);
  const env = Object.fromEntries(names.map((name) => [name, '']));
  const { identity } = composed({ env, event: {}, settings: { checkRunId: '' } }).message;
  expect(identity).toMatchObject({
    repository: '',
    workflow: '',
    branch: '',
    runId: '',
    runNumber: 0,
    job: '',
    step: '',
  });
});

describe('what the event does not have', () => {
  const bare = { event: {}, settings: { custom: '${COMMIT_AUTHOR}: ${CI_COMMIT_TITLE}, ${PIPELINE_ID}' } };
  const custom = (scenario: Scenario) => concatText(partsOf(composed(scenario).message).custom);
  const commit = { title: 'of the commit', authorName: 'Mona', authorLogin: 'mona' };

  test.each<[string, NonNullable<Scenario['run']>, string]>([
    ['nobody', {}, ': , 0'],
    ['a lookup, by login', { ...commit, workflowId: 183 }, 'mona: of the commit, 183'],
    ['a lookup, by name', { ...commit, authorLogin: undefined }, 'Mona: of the commit, 0'],
  ])('is filled by %s', (_, run, text) => {
    expect(custom({ ...bare, run })).toBe(text);
  });
});
