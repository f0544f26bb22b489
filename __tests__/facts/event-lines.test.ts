import { expect, test } from '@jest/globals';
import { contextOf } from '../../src/facts/context.ts';
import { changesOf, pullRequestOf } from '../../src/facts/event-lines.ts';
import { factsOf } from '../support/facts.ts';

const factsFor = (name: string, payload: Record<string, unknown>) =>
  factsOf(contextOf({ GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: name }, payload), 'this-run');

test('the pull request of a triggering run has no title', () => {
  const workflow_run = {
    head_sha: 'a'.repeat(40),
    pull_requests: [{ number: 7, head: { ref: 'fix' }, base: { ref: 'main' } }],
  };
  const facts = factsOf(contextOf({ GITHUB_REPOSITORY: 'o/r' }, { workflow_run }), 'triggering-run');
  expect(pullRequestOf(facts)).toEqual({
    number: 7,
    title: undefined,
    url: 'https://github.com/o/r/pull/7',
    head: 'fix',
    base: 'main',
  });
});

test('a comment on an issue is about no pull request', () => {
  expect(pullRequestOf(factsFor('issue_comment', { issue: { number: 3 } }))).toBeUndefined();
});

test('a new branch has no link to compare', () => {
  const commits = [{ id: 'a', message: 'x', author: { name: 'Mona' } }];
  const changes = changesOf(factsFor('push', { before: '0'.repeat(40), after: 'a'.repeat(40), commits }));
  expect(changes).toEqual({ commits: [{ title: 'x', author: 'Mona' }], more: 0, url: undefined });
});

test('a push without commits has no changes', () => {
  expect(changesOf(factsFor('push', { commits: [] }))).toBeUndefined();
  expect(changesOf(factsFor('push', { commits: 'many' }))).toBeUndefined();
});
