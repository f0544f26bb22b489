import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { contextOf } from '../../src/facts/context.ts';
import { runUrl } from '../../src/facts/links.ts';
import { type Facts, hindranceOf } from '../../src/facts/run.ts';
import { taskOf } from '../../src/message/task.ts';
import { factsOf as factsOfContext } from '../support/facts.ts';

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
function factsOf(env: Readonly<Record<string, string>>, event: unknown, subject: 'this-run' | 'triggering-run'): Facts {
  return factsOfContext(contextOf(env, event as Record<string, unknown>), subject);
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
          const facts = factsOf({ ...env, GITHUB_EVENT_NAME: name }, example, subject);
          expect(valid(taskOf(facts, { ...words, status: 'SUCCESS' })) || valid.errors).toBe(true);
          expect(facts.branch ?? '').not.toMatch(/^refs\//);
        }
        if (!example.pull_request) continue;
        const facts = factsOf({ ...env, GITHUB_EVENT_NAME: name }, example, 'this-run');
        expect(facts.sha).toBe(example.pull_request.head.sha);
      }
    },
  );
});

const table: readonly [string, Record<string, string>, unknown, Partial<Facts>][] = [
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
    const facts = factsOf({ ...env, ...more, GITHUB_EVENT_NAME: name }, event, 'this-run');
    for (const [key, value] of Object.entries(expected)) expect([key, facts[key as keyof Facts]]).toEqual([key, value]);
  });

  test.each([[undefined], [null], [[]], ['x'], [{ pull_request: 3, workflow_run: [] }]])('%j is survived', (event) => {
    for (const subject of ['this-run', 'triggering-run'] as const)
      expect(() => factsOf({}, event, subject)).not.toThrow();
  });

  test('a workflow that is a path has its file name', () => {
    expect(factsOf(env, {}, 'this-run')).toMatchObject({ workflow: 'ci.yml', workflowFile: 'ci.yml' });
  });

  test('a re-run links to its attempt', () => {
    const facts = factsOf({ ...env, GITHUB_RUN_ATTEMPT: '2' }, {}, 'this-run');
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
    const facts = factsOf({ ...env, GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: run }, 'triggering-run');
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

describe('look-ups are in vain', () => {
  test.each([
    ['without a token', env, '', 'github-token is empty'],
    ['without a repository', { ...env, GITHUB_REPOSITORY: '' }, 't0ken', 'the repository or the run is not known'],
    ['without a run', { ...env, GITHUB_RUN_ID: '' }, 't0ken', 'the repository or the run is not known'],
    ['never when all is known', env, 't0ken', undefined],
  ])('%s', (_, variables, token, hindrance) => {
    expect(hindranceOf(factsOf(variables, {}, 'this-run'), token)).toBe(hindrance);
  });
});
