import { describe, expect, test } from '@jest/globals';
import { readHistory } from '../../src/github/history.ts';
import { ApiError, type ApiGet } from '../../src/github/json.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const env = {
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci build.yml@refs/heads/main',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '70',
  GITHUB_RUN_NUMBER: '7',
};
const factsFor = (more: Readonly<Record<string, string>> = {}) =>
  runInfoOf(buildContext({ ...env, ...more }, {}), 'this-run');
const run = (number: number, conclusion: string) => ({
  id: number * 10,
  run_number: number,
  conclusion,
  head_sha: String(number).repeat(40),
  run_started_at: `2026-01-0${number}T00:00:00Z`,
});

/** An API that answers each path that contains a key. */
function api(answers: Readonly<Record<string, unknown>>): { get: ApiGet; asked: string[] } {
  const asked: string[] = [];
  const get: ApiGet = async (path) => {
    asked.push(path);
    const found = Object.entries(answers).find(([part]) => path.includes(part));
    if (found === undefined)
      throw new ApiError({ en: 'it was not found (HTTP 404)', zh: 'it was not found (HTTP 404)' }, true);
    return found[1];
  };
  return { get, asked };
}
const runs = (...all: readonly unknown[]) => ({ 'workflows/': { workflow_runs: all } });

describe('the runs before', () => {
  test('are those of this workflow, branch and event', async () => {
    const { get, asked } = api(runs());
    await readHistory(factsFor(), 'streak', get);
    expect(asked).toEqual([
      'actions/workflows/ci%20build.yml/runs?branch=main&status=completed&event=push&exclude_pull_requests=true&per_page=50',
    ]);
  });

  test('leave out this run, later ones, canceled and skipped ones', async () => {
    const { get } = api(
      runs(run(9, 'success'), run(7, 'failure'), run(6, 'cancelled'), run(5, 'skipped'), run(4, 'failure')),
    );
    expect(await readHistory(factsFor(), 'history', get)).toMatchObject({ previous: 'FAIL', failures: { count: 1 } });
  });

  test('count the failures in a row and name the first', async () => {
    const { get } = api(
      runs(run(6, 'failure'), run(5, 'cancelled'), run(4, 'timed_out'), run(3, 'success'), run(2, 'failure')),
    );
    expect(await readHistory(factsFor(), 'streak', get)).toEqual({
      previous: 'FAIL',
      failures: {
        count: 2,
        more: false,
        first: { status: 'FAIL', runNumber: 4, sha: '4'.repeat(40), startedAt: '2026-01-04T00:00:00Z' },
      },
    });
  });

  test.each([
    [{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'fix' }, 'branch=fix&status=completed&event=pull_request&'],
    [{ GITHUB_REF: '', GITHUB_EVENT_NAME: '' }, 'branch=&status=completed&event=&'],
  ])('are requested with %j', async (more, query) => {
    const { get, asked } = api(runs());
    await readHistory(factsFor(more), 'history', get);
    expect(asked[0]).toContain(`/runs?${query}exclude_pull_requests=true&per_page=50`);
  });

  test('are requested by the id of a workflow whose file is not known', async () => {
    const { get, asked } = api(runs());
    await readHistory({ ...factsFor({ GITHUB_WORKFLOW_REF: '' }), workflowId: 4 }, 'history', get);
    expect(asked[0]).toMatch(/^actions\/workflows\/4\/runs\?/);
  });

  test('are those of another branch than the commit where the run is filed under it', async () => {
    const { get, asked } = api(runs());
    await readHistory({ ...factsFor(), branch: 'fix', runBranch: 'main' }, 'history', get);
    expect(asked[0]).toContain('?branch=main&');
  });

  test('count where they have no number, or this run has none', async () => {
    const nameless = { id: 1, conclusion: 'failure', created_at: 'made' };
    const first = { status: 'FAIL', startedAt: 'made' };
    expect(await readHistory(factsFor(), 'streak', api(runs(nameless)).get)).toEqual({
      previous: 'FAIL',
      failures: { count: 1, more: false, first },
    });
    const numberless = factsFor({ GITHUB_RUN_NUMBER: '' });
    expect(await readHistory(numberless, 'history', api(runs(run(9, 'failure'))).get)).toMatchObject({
      previous: 'FAIL',
    });
  });

  test.each(['action_required', 'startup_failure', 'stale'])('that never ran do not count: %s', async (conclusion) => {
    const { get } = api(runs(run(5, conclusion), run(4, 'success')));
    expect(await readHistory(factsFor(), 'streak', get)).toEqual({
      previous: 'SUCCESS',
      failures: { count: 0, more: false },
    });
  });

  test('with an unknown end do not count', async () => {
    const { get } = api(runs({ id: 1, run_number: 6 }, run(5, 'strange'), run(4, 'success')));
    expect(await readHistory(factsFor(), 'streak', get)).toEqual({
      previous: 'SUCCESS',
      failures: { count: 0, more: false },
    });
  });

  test('are all there were when a good one is among fifty', async () => {
    const { get } = api(runs(...Array.from({ length: 49 }, () => run(6, 'failure')), run(5, 'success')));
    expect(await readHistory(factsFor(), 'streak', get)).toMatchObject({ failures: { count: 49, more: false } });
  });

  test('are all there were when they are fewer than fifty', async () => {
    const { get } = api(runs(...Array.from({ length: 49 }, () => run(6, 'failure'))));
    expect(await readHistory(factsFor(), 'streak', get)).toMatchObject({ failures: { count: 49, more: false } });
  });

  test('may go on beyond fifty', async () => {
    const { get } = api(runs(...Array.from({ length: 50 }, () => run(6, 'failure'))));
    expect(await readHistory(factsFor(), 'streak', get)).toMatchObject({ failures: { count: 50, more: true } });
  });

  test('may be none', async () => {
    const { get } = api(runs());
    expect(await readHistory(factsFor(), 'streak', get)).toEqual({
      previous: 'none',
      failures: { count: 0, more: false },
    });
  });

  test('cannot be read without a workflow, or where they are refused', async () => {
    const unknown = factsFor({ GITHUB_WORKFLOW_REF: '' });
    await expect(readHistory(unknown, 'history', api({}).get)).rejects.toThrow('the workflow is unknown');
    await expect(readHistory(factsFor(), 'history', api({}).get)).rejects.toMatchObject({ forbidden: true });
  });
});

describe('a re-run', () => {
  const again = factsFor({ GITHUB_RUN_ATTEMPT: '3' });
  test('compares with the attempt before, in one call', async () => {
    const { get, asked } = api({ '/attempts/2': { conclusion: 'failure' } });
    expect(await readHistory(again, 'history', get)).toEqual({ previous: 'FAIL' });
    expect(asked).toEqual(['actions/runs/70/attempts/2?exclude_pull_requests=true']);
  });

  test('has the streak of the runs before besides', async () => {
    const { get } = api({ '/attempts/2': { conclusion: 'success' }, ...runs(run(6, 'failure')) });
    expect(await readHistory(again, 'streak', get)).toMatchObject({ previous: 'SUCCESS', failures: { count: 1 } });
  });

  test('has no streak where the runs before cannot be read, but what came before it', async () => {
    const { get } = api({ '/attempts/2': { conclusion: 'success' } });
    expect(await readHistory(again, 'streak', get)).toEqual({ previous: 'SUCCESS' });
  });

  test('with an unknown conclusion of the attempt before has no history', async () => {
    const { get } = api({ '/attempts/2': { conclusion: null } });
    await expect(readHistory(again, 'history', get)).rejects.toThrow('the previous attempt has no known conclusion');
  });
});
