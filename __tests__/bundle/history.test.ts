import { afterEach, describe, expect, test } from '@jest/globals';
import { type ApiBehavior, type ApiData, githubApi } from '../support/github-api.ts';
import { httpService } from '../support/http-service.ts';
import { runJob } from '../support/job.ts';
import type { JobStatus } from '../support/runner.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

type Case = {
  readonly status: JobStatus;
  readonly world?: ApiData;
  readonly behavior?: ApiBehavior;
  readonly select?: string;
  readonly attempt?: string;
};

/** A whole job that ends so; what its post stage said, and what the API was asked. */
async function end({ status, world, behavior, select = 'broken, fixed', attempt = '1' }: Case) {
  const service = await httpService('webhook', 'accept');
  const api = await githubApi(world, behavior);
  open.push(service, api);
  const step = { with: { 'webhook-url': service.url.href, 'run-status': select, 'task-name': 'build' } };
  const github = { ...api.github, run_attempt: attempt };
  const [result] = await runJob({ steps: [step], status, github });
  const asked = api.requests.filter((path) => /workflows|attempts/.test(path));
  const stdout = result?.post.stdout ?? '';
  return {
    sent: service.requests.length,
    asked,
    stdout,
    exitCode: result?.post.exitCode,
    seconds: result?.post.seconds,
  };
}

// What follows from which history is tested in the process of the test, in `actions/step-status.test.ts`.
describe('broken and fixed', () => {
  test.each<[string, JobStatus, readonly string[], number]>([
    ['a failure after a failure', 'failure', ['failure', 'success'], 0],
    ['a success after a failure', 'success', ['failure'], 1],
  ])('%s', async (_, status, earlier, sent) => {
    const result = await end({ status, world: { earlier } });
    expect(result.sent).toBe(sent);
    expect(result.asked).toHaveLength(1);
    expect(result.asked[0]).toMatch(/workflows\/ci\.yml\/runs\?branch=main&status=completed&event=push/);
  });

  test('compare a re-run with the attempt before', async () => {
    const world = { attempts: { 2: 'failure' }, earlier: ['success'] };
    const result = await end({ status: 'success', world, attempt: '3' });
    expect(result.sent).toBe(1);
    expect(result.asked).toEqual([
      '/api/v3/repos/octo/hello/actions/runs/156539/attempts/2?exclude_pull_requests=true',
    ]);
  });

  test.each<[ApiBehavior, string]>([
    [403, 'lacks the permission'],
    ['cut', 'not valid JSON'],
  ])('without history (%s): a failure counts as broken, a success not as fixed', async (behavior, text) => {
    const [failure, success] = await Promise.all([
      end({ status: 'failure', behavior }),
      end({ status: 'success', behavior }),
    ]);
    expect([failure.sent, success.sent]).toEqual([1, 0]);
    for (const { stdout, exitCode } of [failure, success]) {
      expect(stdout).toContain('::warning title=Message Notification::Could not read the previous runs');
      expect(stdout).toContain(text);
      expect(stdout.includes('permission actions: read')).toBe(behavior === 403);
      expect(exitCode).toBe(0);
    }
  });

  test('wait at most five seconds for a silent API', async () => {
    const result = await end({ status: 'failure', behavior: 'silent' });
    expect([result.sent, result.exitCode]).toEqual([1, 0]);
    expect(result.stdout).toMatch(/no response from the API within [\d.]+ s \(TIMEOUT\)/);
    expect(result.seconds).toBeLessThan(9);
  });

  test('ask for no history when the job does not depend on it', async () => {
    expect((await end({ status: 'success', select: 'finish, fixed' })).asked).toEqual([]);
  });
});
