import { describe, expect, test } from '@jest/globals';
import { isGithubRunner } from '../../src/github/run.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const read = (env: Readonly<Record<string, string>>) => runInfoOf(buildContext(env, {}), 'this-run');

test('what neither the event nor the environment has is undefined', () => {
  const empty = {
    api: 'https://api.github.com',
    server: 'https://github.com',
    forge: 'github',
    runAttempt: 1,
    isTag: false,
    params: [],
  };
  expect(read({})).toEqual(empty);
  expect(read({ GITHUB_RUN_ID: 'many', GITHUB_SHA: '', GITHUB_ACTOR: '', GITHUB_JOB: '' })).toEqual(empty);
});

// As the sources of the runners set them; the names of GitHub's come last in a step's environment, whatever `env:` says.
const hosted = {
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_TRACKING_ID: 'github_0f1e',
  RUNNER_PERFLOG: '/home/runner/perflog',
};
const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TRACKING_ID: 'github_0f1e' };
const act = { ACT: 'true', RUNNER_PERFLOG: '/dev/null', RUNNER_TRACKING_ID: '' };

describe("GitHub's own runner", () => {
  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['a hosted runner', hosted, true],
    ['a runner of ones own', selfHosted, true],
    ['an old runner that does not name its kind', { RUNNER_TRACKING_ID: 'github_0f1e' }, true],
    ['a step that keeps its processes alive', { ...selfHosted, RUNNER_TRACKING_ID: '0' }, true],
    ['act', act, false],
    ['act in a job of GitHub', { ...hosted, ...act }, false],
    ['a runner that says nothing', {}, false],
  ])('is distinguished from the others: %s', (_, env, own) => {
    expect(isGithubRunner(env)).toBe(own);
  });
});

describe('another forge than GitHub', () => {
  test('is detected by the variables of its runner', () => {
    expect(read({ ...act, GITEA_ACTIONS: 'true' }).forge).toBe('gitea');
    expect(read({ GITEA_STATE: '/state', ...act }).forge).toBe('gitea');
    expect(read({ FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', ...act }).forge).toBe('forgejo');
  });

  test('is not detected by a variable that a user sets on GitHub', () => {
    expect(read({ ...hosted, FORGEJO_ACTIONS: 'true' }).forge).toBe('github');
    expect(read({ ...selfHosted, GITEA_ACTIONS: 'true' }).forge).toBe('github');
  });
});
