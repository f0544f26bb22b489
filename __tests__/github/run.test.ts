import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { findLookupBlocker } from '../../src/github/run.ts';
import { type RunInfo, runUrl } from '../../src/github/run-info.ts';
import { buildTaskPayload } from '../../src/message/payload.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const sha = 'a'.repeat(40);
const head = 'b'.repeat(40);
const zeros = '0'.repeat(40);
const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_WORKFLOW: '.github/workflows/ci.yml',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_ACTOR: 'ann',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_NUMBER: '5',
  GITHUB_RUN_ATTEMPT: '1',
};
function runInfoFor(
  env: Readonly<Record<string, string>>,
  event: unknown,
  subject: 'this-run' | 'triggering-run',
): RunInfo {
  return runInfoOf(buildContext(env, event as Record<string, unknown>), subject);
}

const words = { language: 'en', pipelineName: '', stageName: '', taskName: '', globalParams: [] } as const;

type Example = { name: string; examples: { pull_request?: { head: { sha: string } } }[] };
const root = new URL('../../node_modules/@octokit/webhooks-examples/', import.meta.url);
const kinds = JSON.parse(readFileSync(new URL('api.github.com/index.json', root), 'utf8')) as Example[];
const schema = JSON.parse(readFileSync(new URL('../../docs/task.schema.json', import.meta.url), 'utf8')) as object;
const valid = new Ajv({ allErrors: true }).compile(schema);

describe('real payloads', () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s gives a payload of the documented shape',
    (name, kind) => {
      for (const example of kind.examples) {
        for (const subject of ['this-run', 'triggering-run'] as const) {
          const facts = runInfoFor({ ...env, GITHUB_EVENT_NAME: name }, example, subject);
          expect(valid(buildTaskPayload(facts, { ...words, status: 'SUCCESS' })) || valid.errors).toBe(true);
          expect(facts.branch ?? '').not.toMatch(/^refs\//);
        }
        if (!example.pull_request) continue;
        const facts = runInfoFor({ ...env, GITHUB_EVENT_NAME: name }, example, 'this-run');
        expect(facts.sha).toBe(example.pull_request.head.sha);
      }
    },
  );
});

const table: readonly [string, Record<string, string>, unknown, Partial<RunInfo>][] = [
  ['schedule', {}, { schedule: '0 1 * * *' }, { branch: 'main', sha, title: undefined, before: undefined }],
  [
    'push',
    { GITHUB_REF: 'refs/tags/v1' },
    { before: zeros, head_commit: null },
    { branch: 'v1', sha, before: undefined },
  ],
  ['push', {}, { before: head, head_commit: { message: 'one\n\ntwo' } }, { before: head, title: 'one' }],
  ['push', {}, { deleted: true, after: zeros, before: head, head_commit: null }, { sha, before: head }],
  [
    'registry_package',
    { GITHUB_REF: '', GITHUB_SHA: '' },
    { registry_package: { package_version: { tag_name: 'v2', target_oid: head } } },
    { branch: 'v2', sha: head },
  ],
  ['pull_request', { GITHUB_REF: 'refs/pull/1/merge', GITHUB_HEAD_REF: 'fix' }, {}, { branch: 'fix', sha: undefined }],
  [
    'pull_request',
    {},
    { action: 'opened', before: head, pull_request: { head: { ref: 'f', sha: head } } },
    { branch: 'f', sha: head, before: undefined },
  ],
  [
    'pull_request_target',
    {},
    { action: 'synchronize', before: sha, pull_request: { head: { ref: 'f', sha: head } } },
    { sha: head, before: sha },
  ],
  ['merge_group', {}, { merge_group: { base_sha: head } }, { before: head }],
  ['deployment_status', { GITHUB_REF: '' }, { deployment: { ref: 'refs/heads/prod' } }, { branch: 'prod' }],
  [
    'workflow_run',
    {},
    { workflow_run: { head_sha: head, head_branch: 'dev' } },
    { branch: 'dev', sha: head, runBranch: 'main', runId: 77 },
  ],
  [
    'workflow_dispatch',
    {},
    { inputs: { a: true, b: 'x', c: null } },
    {
      params: [
        { key: 'a', value: 'true' },
        { key: 'b', value: 'x' },
      ],
    },
  ],
  ['repository_dispatch', {}, { client_payload: { n: 1, o: {} } }, { params: [{ key: 'n', value: '1' }] }],
];

describe('events', () => {
  test.each(table)('%s %j is mapped', (name, more, event, expected) => {
    const facts = runInfoFor({ ...env, ...more, GITHUB_EVENT_NAME: name }, event, 'this-run');
    for (const [key, value] of Object.entries(expected))
      expect([key, facts[key as keyof RunInfo]]).toEqual([key, value]);
  });

  test.each([[undefined], [null], [[]], ['x'], [{ pull_request: 3, workflow_run: [] }]])(
    '%j causes no error',
    (event) => {
      for (const subject of ['this-run', 'triggering-run'] as const)
        expect(() => runInfoFor({}, event, subject)).not.toThrow();
    },
  );

  test('a workflow that is a path has its file name', () => {
    expect(runInfoFor(env, {}, 'this-run')).toMatchObject({ workflow: 'ci.yml', workflowFile: 'ci.yml' });
  });

  test('a re-run links to its attempt', () => {
    const facts = runInfoFor({ ...env, GITHUB_RUN_ATTEMPT: '2' }, {}, 'this-run');
    expect(runUrl(facts)).toBe('https://github.com/o/r/actions/runs/77/attempts/2');
  });

  test('a triggering run is described by its own object', () => {
    const run = {
      id: 9,
      name: 'CI',
      workflow_id: 4,
      event: 'push',
      conclusion: 'timed_out',
      status: 'completed',
      run_number: 3,
      head_sha: head,
      head_branch: 'dev',
    };
    const facts = runInfoFor({ ...env, GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: run }, 'triggering-run');
    expect(facts).toMatchObject({
      runId: 9,
      workflow: 'CI',
      workflowId: 4,
      eventName: 'push',
      status: 'FAIL',
      runNumber: 3,
      sha: head,
      branch: 'dev',
    });
    expect(facts.job).toBeUndefined();
  });
});

describe('this run', () => {
  const of = (more: Readonly<Record<string, string>>, event: unknown = {}) =>
    runInfoFor({ ...env, ...more }, event, 'this-run');

  test('has as actor who ran it again, else who caused it', () => {
    expect(of({ GITHUB_TRIGGERING_ACTOR: 'eve' }).actor).toBe('eve');
    expect(of({}).actor).toBe('ann');
    expect(of({ GITHUB_ACTOR: '' }, { sender: { login: 'sent' } }).actor).toBe('sent');
  });

  test.each([
    ['.github/workflows/ci.yml', '', 'ci.yml', undefined],
    ['.github/workflows/ci.yaml', '', 'ci.yaml', undefined],
    ['.github/ci.txt', '', '.github/ci.txt', undefined],
    ['Release.yml', '', 'Release.yml', undefined],
    ['', 'o/r/.github/workflows/x.yml@refs/heads/a@b', 'x.yml', 'x.yml'],
    ['CI', 'o/r/.github/workflows/x.yml@refs/heads/main', 'CI', 'x.yml'],
    ['', '', undefined, undefined],
  ])('of the workflow %j from %j is called %s', (name, ref, workflow, workflowFile) => {
    expect(of({ GITHUB_WORKFLOW: name, GITHUB_WORKFLOW_REF: ref })).toMatchObject({ workflow, workflowFile });
  });

  test('is filed under its own branch, but that of a pull request under its head', () => {
    expect(of({ GITHUB_EVENT_NAME: 'push' }).runBranch).toBe('main');
    expect(of({ GITHUB_EVENT_NAME: '' }).runBranch).toBe('main');
    expect(of({ GITHUB_EVENT_NAME: 'pull_request_target' }).runBranch).toBeUndefined();
  });

  test('has one attempt at least', () => {
    expect([of({ GITHUB_RUN_ATTEMPT: '0' }), of({ GITHUB_RUN_ATTEMPT: '' })].map((facts) => facts.runAttempt)).toEqual([
      1, 1,
    ]);
    expect(of({ GITHUB_RUN_ATTEMPT: '3' }).runAttempt).toBe(3);
  });

  test('has its addresses without a slash at the end', () => {
    const server = { GITHUB_SERVER_URL: 'https://ghe.test/git/', GITHUB_API_URL: 'https://ghe.test/api/v3/' };
    expect(of(server)).toMatchObject({ server: 'https://ghe.test/git', api: 'https://ghe.test/api/v3' });
    expect(of({})).toMatchObject({ server: 'https://github.com', api: 'https://api.github.com' });
  });

  test('takes its repository from the event where the environment names none', () => {
    expect(of({ GITHUB_REPOSITORY: '' }, { repository: { full_name: 'x/y' } }).repository).toBe('x/y');
  });

  test.each([
    ['GITEA_ACTIONS', '5', 'https://github.com/o/r/actions/runs/5'],
    ['FORGEJO_ACTIONS', '5', 'https://github.com/o/r/actions/runs/5'],
    ['FORGEJO_ACTIONS', '', 'https://github.com/o/r/actions'],
    ['OTHER', '5', undefined],
  ])('of %s with the number %j is at %s', (forge, number, runPage) => {
    expect(of({ [forge]: 'true', GITHUB_RUN_NUMBER: number }).runPage).toBe(runPage);
  });

  test.each([
    ['workflow_dispatch', { inputs: { a: 'x', b: 2, c: false, d: null, e: {}, f: [] } }, ['a=x', 'b=2', 'c=false']],
    ['workflow_dispatch', { client_payload: { a: 1 } }, []],
    ['repository_dispatch', { client_payload: { a: 1 }, inputs: { b: 1 } }, ['a=1']],
    ['repository_dispatch', { client_payload: ['x'] }, []],
    ['repository_dispatch', { client_payload: 'x' }, []],
    ['workflow_dispatch', { inputs: null }, []],
    ['push', { inputs: { a: 1 }, client_payload: { a: 1 } }, []],
  ])('of %s with %j has its parameters', (name, event, params) => {
    const facts = of({ GITHUB_EVENT_NAME: name }, event);
    expect(facts.params.map(({ key, value }) => `${key}=${value}`)).toEqual(params);
  });
});

describe('the triggering run', () => {
  const of = (run: unknown, workflow?: unknown, more: Readonly<Record<string, string>> = {}) =>
    runInfoFor({ ...env, ...more }, { workflow_run: run, workflow }, 'triggering-run');

  test('has its own facts, not those of this run', () => {
    const facts = of({
      path: '.github/workflows/x.yml@main',
      name: '.github/workflows/x.yml',
      triggering_actor: { login: 'eve' },
      actor: { login: 'ann2' },
      run_number: 3,
      run_attempt: 2,
      run_started_at: 'began',
      created_at: 'made',
      status: 'in_progress',
      display_title: 'By hand\nmore',
    });
    expect(facts).toMatchObject({
      repository: 'o/r',
      workflow: 'x.yml',
      workflowFile: 'x.yml',
      actor: 'eve',
      runAttempt: 2,
      startedAt: 'began',
      status: 'RUNNING',
      remark: 'By hand',
      title: 'By hand',
      params: [],
    });
    expect([facts.job, facts.eventName, facts.runBranch, facts.runPage]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is completed by the workflow of the event', () => {
    const workflow = { id: 4, name: 'CI', path: '.github/workflows/ci.yml' };
    expect(of({ actor: { login: 'ann2' }, created_at: 'made' }, workflow)).toMatchObject({
      workflow: 'CI',
      workflowId: 4,
      workflowFile: 'ci.yml',
      actor: 'ann2',
      startedAt: 'made',
      runAttempt: 1,
      status: 'UNKOWN',
    });
  });

  test('of another forge has the page of its number', () => {
    expect(of({ run_number: 3 }, undefined, { FORGEJO_ACTIONS: 'true' }).runPage).toBe(
      'https://github.com/o/r/actions/runs/3',
    );
  });

  test('with an unknown end has an unknown status', () => {
    expect(of({ conclusion: 'strange' }).status).toBe('UNKOWN');
    expect(of({ conclusion: 'success', status: 'queued' }).status).toBe('SUCCESS');
  });
});

describe('lookups are skipped', () => {
  test.each([
    ['without a token', env, '', 'github-token is empty'],
    ['without a repository', { ...env, GITHUB_REPOSITORY: '' }, 't0ken', 'the repository or the run is unknown'],
    ['without a run', { ...env, GITHUB_RUN_ID: '' }, 't0ken', 'the repository or the run is unknown'],
    ['never when all is known', env, 't0ken', undefined],
  ])('%s', (_, variables, token, hindrance) => {
    expect(findLookupBlocker(runInfoFor(variables, {}, 'this-run'), token)?.en).toBe(hindrance);
  });
});
