import { describe, expect, test } from '@jest/globals';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const factsFor = (name: string, payload: Record<string, unknown>) =>
  runInfoOf(buildContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: name }, payload), 'this-run');

test('the pull request of a triggering run has no title', () => {
  const workflow_run = {
    head_sha: 'a'.repeat(40),
    pull_requests: [{ number: 7, head: { ref: 'fix' }, base: { ref: 'main' } }],
  };
  const facts = runInfoOf(buildContext({ GITHUB_REPOSITORY: 'o/r' }, { workflow_run }), 'triggering-run');
  expect(facts.pullRequest).toEqual({
    number: 7,
    title: undefined,
    url: 'https://github.com/o/r/pull/7',
    head: 'fix',
    base: 'main',
  });
  expect(facts.changesUrl).toBe('https://github.com/o/r/pull/7/files');
});

test('the pull request of the event comes before those of a run', () => {
  const event = { pull_request: { number: 1 }, workflow_run: { pull_requests: [{ number: 2 }] } };
  const { pullRequest, changesUrl } = factsFor('pull_request', event);
  expect(pullRequest).toEqual({ number: 1, url: 'https://github.com/o/r/pull/1' });
  expect(changesUrl).toBe('https://github.com/o/r/pull/1/files');
});

describe('the branch of a pull request', () => {
  const repo = (login: string, name = 'r') => ({ full_name: `${login}/${name}`, owner: { login } });
  const headOf = (head: object, base: object) =>
    factsFor('pull_request', { pull_request: { number: 1, title: 'Fix\nit', head, base } }).pullRequest?.head;

  test.each([
    [{ ref: 'fix', repo: repo('mona') }, { repo: repo('o') }, 'mona:fix'],
    [{ ref: 'fix', repo: repo('o') }, { repo: repo('o') }, 'fix'],
    [{ ref: 'fix', repo: repo('o', 'fork') }, { repo: repo('o') }, 'o:fix'],
    // A fork that was deleted, its owner too.
    [{ ref: 'fix', repo: null, user: { login: 'mona' } }, { repo: repo('o') }, 'mona:fix'],
    [{ ref: 'fix', repo: null, user: null }, { repo: repo('o'), user: { login: 'o' } }, 'ghost:fix'],
    [{ ref: 'fix' }, { repo: repo('o') }, 'fix'],
    [{ repo: repo('mona') }, { repo: repo('o') }, undefined],
  ])('%j into %j is %s', (head, base, shown) => {
    expect(headOf(head, base)).toBe(shown);
  });
});

test('a comment on an issue is about no pull request', () => {
  expect(factsFor('issue_comment', { issue: { number: 3 } }).pullRequest).toBeUndefined();
});

test('a new branch has no link to compare', () => {
  const commits = [{ id: 'a', message: 'x', author: { name: 'Mona' } }];
  const changes = factsFor('push', { before: '0'.repeat(40), after: 'a'.repeat(40), commits });
  expect(changes.pushed).toEqual({ commits: [{ title: 'x', author: 'Mona' }], more: 0 });
  expect(changes.changesUrl).toBeUndefined();
});

test('of many commits the newest ten are read, each with the first line of its title', () => {
  const [before, after] = ['b'.repeat(40), 'a'.repeat(40)];
  const commits = Array.from({ length: 12 }, (_, index) => ({
    message: index === 11 ? undefined : `Change ${index}\n\nWhy`,
    author: { name: 'Mona', username: index === 10 ? 'mona' : undefined },
  }));
  const { pushed, changesUrl } = factsFor('push', { before, after, commits });
  expect(pushed?.commits.map(({ title }) => title)).toEqual([
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((index) => `Change ${index}`),
    '',
  ]);
  expect(pushed?.commits.slice(-2).map(({ author }) => author)).toEqual(['mona', 'Mona']);
  expect([pushed?.more, changesUrl]).toEqual([2, `https://github.com/o/r/compare/${before}...${after}`]);
});

test('commits of another event than a push are no changes', () => {
  expect(factsFor('pull_request', { commits: [{ message: 'x' }] }).pushed).toBeUndefined();
});

test('a push without commits has no changes', () => {
  expect(factsFor('push', { commits: [] }).pushed).toBeUndefined();
  expect(factsFor('push', { commits: 'many' }).pushed).toBeUndefined();
});
