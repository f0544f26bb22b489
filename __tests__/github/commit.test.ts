import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commitPaths, readCommit } from '../../src/github/commit.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const own = 'a'.repeat(40);
const other = 'b'.repeat(40);
const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: own };
function commit(name: string, payload: Record<string, unknown>, more: Readonly<Record<string, string>> = {}) {
  const context = buildContext({ ...env, GITHUB_EVENT_NAME: name, ...more }, payload);
  const { branch, sha, before, title, authorName, authorLogin } = runInfoOf(context, 'this-run');
  return { branch, sha, before, title, authorName, authorLogin };
}

describe('branch and commit', () => {
  test.each([
    ['refs/heads/feature/x', 'feature/x'],
    ['refs/tags/v1', 'v1'],
    ['refs/pull/3/merge', '3/merge'],
    ['refs/remotes/pull/3/merge', 'pull/3/merge'],
    ['main', 'main'],
    ['refs/notes/x', 'notes/x'],
    ['my/refs/heads/x', 'my/refs/heads/x'],
  ])('%s is %s', (ref, branch) => {
    expect(commit('schedule', {}, { GITHUB_REF: ref }).branch).toBe(branch);
  });

  test('a check run is about its suite, not about the default branch it runs on', () => {
    const check_suite = { head_branch: 'fix', head_commit: { message: 'Fix it', author: { name: 'Mona' } } };
    const suite = { ...check_suite, head_sha: other };
    expect(commit('check_run', { check_run: { head_sha: other, check_suite: suite } })).toMatchObject({
      branch: 'fix',
      sha: other,
      title: 'Fix it',
    });
    expect(commit('check_suite', { check_suite: suite })).toMatchObject({ sha: other });
    expect(commit('check_run', {})).toMatchObject({ branch: 'main', sha: own });
  });

  test('a status is about its commit', () => {
    const event = {
      sha: other,
      branches: [{ name: 'fix' }],
      commit: { commit: { message: 'x\ny' }, author: { login: 'mona' } },
    };
    expect(commit('status', event)).toMatchObject({ sha: other, branch: 'fix', title: 'x', authorLogin: 'mona' });
  });

  test('a deployment of a commit has no branch', () => {
    const deployed = { deployment: { sha: other, ref: other } };
    expect(commit('deployment', deployed, { GITHUB_REF: '', GITHUB_SHA: '' })).toEqual({ sha: other });
  });

  test('a release has its name as title, else its tag', () => {
    const release = { tag_name: 'v2', author: { login: 'mona' } };
    const tagged = { GITHUB_REF: '' };
    expect(commit('release', { release }, tagged)).toMatchObject({ branch: 'v2', title: 'v2', authorLogin: 'mona' });
    expect(commit('release', { release: { ...release, name: 'Winter' } }, tagged)).toMatchObject({ title: 'Winter' });
  });

  const head_commit = {
    id: other,
    message: 'Fix it\n\nMore',
    author: { name: 'Mona', username: 'mona' },
  };
  const described = { title: 'Fix it', authorName: 'Mona', authorLogin: 'mona' };
  const bare = { GITHUB_REF: '', GITHUB_SHA: '' };

  test('a push is about the commit that the environment names, else its head', () => {
    const event = { ref: 'refs/heads/dev', head_commit, before: other };
    expect(commit('push', event)).toEqual({ ...described, branch: 'main', sha: own, before: other });
    expect(commit('push', event, bare)).toEqual({ ...described, branch: 'dev', sha: other, before: other });
    expect(commit('push', { after: other }, bare)).toEqual({ sha: other });
  });

  test('zeros are no commit, in repositories of SHA-1 and of SHA-256', () => {
    for (const zeros of ['0'.repeat(40), '0'.repeat(64)])
      expect(commit('push', { before: zeros }, { GITHUB_SHA: zeros })).toEqual({ branch: 'main' });
  });

  test('a merge group has its own branch', () => {
    const merge_group = { head_ref: 'refs/heads/gh-readonly-queue/main', head_sha: other, base_sha: own, head_commit };
    expect(commit('merge_group', { merge_group })).toEqual({ ...described, branch: 'main', sha: own, before: own });
    expect(commit('merge_group', { merge_group }, bare)).toEqual({
      ...described,
      branch: 'gh-readonly-queue/main',
      sha: other,
      before: own,
    });
  });

  test('another run has the commit of its head, or only its title', () => {
    const workflow_run = { head_branch: 'dev', head_sha: other, display_title: 'By hand' };
    expect(commit('workflow_run', { workflow_run: { ...workflow_run, head_commit } })).toEqual({
      ...described,
      branch: 'dev',
      sha: other,
    });
    expect(commit('workflow_run', { workflow_run })).toEqual({ title: 'By hand', branch: 'dev', sha: other });
    expect(commit('workflow_run', { workflow_run: { head_branch: 'dev' } })).toEqual({ branch: 'main', sha: own });
  });

  test.each(['deployment', 'deployment_status'])('a %s is about what the environment names, else its ref', (name) => {
    const deployment = { ref: 'refs/heads/prod', sha: other };
    expect(commit(name, { deployment })).toEqual({ branch: 'main', sha: own });
    expect(commit(name, { deployment }, bare)).toEqual({ branch: 'prod', sha: other });
  });

  test('a package is about what it was made of', () => {
    const registry_package = { package_version: { tag_name: 'v2', target_oid: other } };
    expect(commit('registry_package', { registry_package }, bare)).toEqual({ branch: 'v2', sha: other });
    expect(commit('registry_package', { registry_package })).toEqual({ branch: 'main', sha: own });
  });

  test('a status without a commit has the commit of this run', () => {
    expect(commit('status', { branches: [{ name: 'fix' }] })).toEqual({ branch: 'main', sha: own });
  });

  test('a status has the author of its commit', () => {
    const commitOfStatus = { commit: { message: 'x', author: { name: 'Mona' } }, author: { login: 'mona' } };
    expect(commit('status', { sha: other, branches: [], commit: commitOfStatus })).toEqual({
      title: 'x',
      authorName: 'Mona',
      authorLogin: 'mona',
      sha: other,
    });
  });

  test.each(['schedule', 'workflow_dispatch', 'toString', ''])('the event %j has the commit of this run', (name) => {
    expect(commit(name, { head_commit, ref: 'refs/heads/dev' })).toEqual({ branch: 'main', sha: own });
  });

  describe('a pull request', () => {
    const pull_request = { head: { ref: 'fix', sha: other }, title: 'Fix it\nnow', user: { login: 'mona' } };
    test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'any'])(
      'of %s is about its head',
      (name) => {
        expect(commit(name, { action: 'opened', before: own, pull_request })).toEqual({
          branch: 'fix',
          sha: other,
          title: 'Fix it',
          authorLogin: 'mona',
        });
      },
    );

    test('has the commit before a push', () => {
      expect(commit('pull_request', { action: 'synchronize', before: own, pull_request }).before).toBe(own);
    });

    test('without its head has no commit: that of this run is a merge', () => {
      const merged = { GITHUB_REF: 'refs/pull/1/merge' };
      expect(commit('pull_request', {}, { ...merged, GITHUB_HEAD_REF: 'fix' })).toEqual({ branch: 'fix' });
      expect(commit('pull_request', {}, merged)).toEqual({ branch: '1/merge' });
      expect(commit('pull_request_target', {})).toEqual({ branch: 'main' });
    });
  });

  test('a commit of the API has its author by name and by login', () => {
    const answer = { commit: { message: 'x\ny', author: { name: 'Mona' } }, author: { login: 'mona' } };
    expect(readCommit(answer, commitPaths)).toEqual({ title: 'x', authorName: 'Mona', authorLogin: 'mona' });
  });

  test('the short name of the environment comes first', () => {
    expect(commit('schedule', {}, { GITHUB_REF_NAME: 'short' }).branch).toBe('short');
    expect(commit('schedule', {}, bare)).toEqual({});
  });

  test('a name that the author chose is no login', () => {
    const head_commit = { message: 'x', author: { name: 'boss', email: 'b@example.test' } };
    expect(commit('push', { head_commit })).toMatchObject({ authorName: 'boss', authorLogin: undefined });
  });
});

const json = fc.jsonValue({ maxDepth: 4 });
const keys = [
  'pull_request',
  'head_commit',
  'commits',
  'workflow_run',
  'merge_group',
  'check_run',
  'check_suite',
  'deployment',
  'release',
  'registry_package',
  'inputs',
  'client_payload',
  'repository',
  'sender',
];
const names = fc.constantFrom(
  'push',
  'pull_request',
  'merge_group',
  'check_run',
  'status',
  'deployment_status',
  'release',
  'registry_package',
  'workflow_run',
  'workflow_dispatch',
  'repository_dispatch',
  'toString',
);

test('any event is read without an error, and its commit is text or undefined', () => {
  const payloads = fc.dictionary(fc.constantFrom(...keys), json);
  fc.assert(
    fc.property(
      payloads,
      names,
      fc.dictionary(fc.constantFrom(...Object.keys(env)), fc.string()),
      (event, name, more) => {
        const context = buildContext({ ...env, GITHUB_EVENT_NAME: name, ...more }, event as Record<string, unknown>);
        for (const subject of ['this-run', 'triggering-run'] as const) {
          const facts = runInfoOf(context, subject);
          const { branch, sha, title, authorLogin, actor, workflow, eventName } = facts;
          for (const text of [branch, sha, title, authorLogin, actor, workflow, eventName])
            expect(text === undefined || (typeof text === 'string' && text !== '')).toBe(true);
          for (const { key, value } of facts.params) expect(typeof key + typeof value).toBe('stringstring');
          expect(facts.pullRequest?.number ?? 0).toBeGreaterThanOrEqual(0);
          expect(facts.pushed?.commits.length ?? 0).toBeLessThanOrEqual(10);
        }
      },
    ),
  );
});
