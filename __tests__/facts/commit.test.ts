import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commitOf } from '../../src/facts/commit.ts';
import { contextOf } from '../../src/facts/context.ts';
import { changesOf, pullRequestOf } from '../../src/facts/event-lines.ts';
import { factsOf } from '../support/facts.ts';

const own = 'a'.repeat(40);
const other = 'b'.repeat(40);
const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: own };
const commit = (name: string, payload: Record<string, unknown>, more: Readonly<Record<string, string>> = {}) =>
  commitOf(contextOf({ ...env, GITHUB_EVENT_NAME: name, ...more }, payload));

describe('branch and commit', () => {
  test.each([
    ['refs/heads/feature/x', 'feature/x'],
    ['refs/tags/v1', 'v1'],
    ['refs/pull/3/merge', '3/merge'],
    ['refs/remotes/pull/3/merge', 'pull/3/merge'],
    ['main', 'main'],
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

test('any event is survived, and what is said of it is text or nothing', () => {
  const payloads = fc.dictionary(fc.constantFrom(...keys), json);
  fc.assert(
    fc.property(
      payloads,
      names,
      fc.dictionary(fc.constantFrom(...Object.keys(env)), fc.string()),
      (event, name, more) => {
        const context = contextOf({ ...env, GITHUB_EVENT_NAME: name, ...more }, event as Record<string, unknown>);
        for (const subject of ['this-run', 'triggering-run'] as const) {
          const facts = factsOf(context, subject);
          const { branch, sha, title, authorLogin, actor, workflow, eventName } = facts;
          for (const text of [branch, sha, title, authorLogin, actor, workflow, eventName])
            expect(text === undefined || (typeof text === 'string' && text !== '')).toBe(true);
          for (const { key, value } of facts.params) expect(typeof key + typeof value).toBe('stringstring');
          expect(pullRequestOf(facts)?.number ?? 0).toBeGreaterThanOrEqual(0);
          expect(changesOf(facts)?.commits.length ?? 0).toBeLessThanOrEqual(10);
        }
      },
    ),
  );
});
