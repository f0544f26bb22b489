import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { listenForCancel } from '../../src/runner/cancel.ts';
import { githubApi } from '../support/github-api.ts';
import { httpService } from '../support/http-service.ts';
import { runStage, type Step } from '../support/runner.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  jest.useRealTimers();
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** Only its own listeners hear it: nothing is sent to the process. */
function signal(name: 'SIGINT' | 'SIGTERM'): void {
  process.emit(name);
}

describe('a cancel', () => {
  test('is none before a signal', () => {
    const cancellation = listenForCancel();
    expect([cancellation.cancelled(), cancellation.atOnce.reached, cancellation.attempts.reached]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends at once what is not begun, and 6.5 s later what is under way',
    (name) => {
      jest.useFakeTimers();
      const cancellation = listenForCancel();
      signal(name);
      expect([cancellation.cancelled(), cancellation.atOnce.reached, cancellation.attempts.reached]).toEqual([
        true,
        true,
        false,
      ]);
      jest.advanceTimersByTime(6_499);
      expect(cancellation.attempts.reached).toBe(false);
      jest.advanceTimersByTime(1);
      expect(cancellation.attempts.reached).toBe(true);
    },
  );

  test('counts from the first signal', () => {
    jest.useFakeTimers();
    const cancellation = listenForCancel();
    signal('SIGINT');
    jest.advanceTimersByTime(6_000);
    signal('SIGTERM');
    jest.advanceTimersByTime(500);
    expect(cancellation.attempts.reached).toBe(true);
  });
});

describe('a pause', () => {
  test('lasts as long as it is asked for', async () => {
    jest.useFakeTimers();
    let over = false;
    const pause = listenForCancel()
      .pause(1_000)
      .then(() => {
        over = true;
      });
    await jest.advanceTimersByTimeAsync(999);
    expect(over).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await pause;
    expect(over).toBe(true);
  });

  test('ends with a cancel, and leaves no timer', async () => {
    jest.useFakeTimers();
    const { pause } = listenForCancel();
    const pausing = pause(60_000);
    signal('SIGINT');
    await pausing;
    await pause(60_000);
    // The one that ends attempts.
    expect(jest.getTimerCount()).toBe(1);
  });
});

describe('a step that is cancelled during its look-ups', () => {
  const asking = { status: 'failure', title: '', content: 'commit, jobs' };

  test('ends at once, says so, and writes its outputs', async () => {
    const api = await githubApi({}, 'silent');
    const service = await httpService('dingtalk', 'accept');
    open.push(api, service);
    const step: Step = { with: { ...asking, 'webhook-url': service.url.href } };
    const result = await runStage(step, 'main', { github: api.github, cancelAfter: 0.8 });
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.seconds).toBeLessThan(3);
    expect(service.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ outcome: 'failed', status: 'FAIL', attempts: '0' });
    expect(result.outputs.reason).toContain('cancelled before the first attempt');
    expect(result.log.join('\n')).toContain('the run was cancelled');
  }, 20_000);
});

describe('a name server that does not answer', () => {
  const launcher = ['unshare', '-rmn', process.execPath, resolve('__tests__/fixtures/mute-name-server.cjs')] as const;
  const possible = process.platform === 'linux' && spawnSync(launcher[0], launcher.slice(1)).status === 0;

  (possible ? test : test.skip)(
    'does not hold the process beyond its time-out',
    async () => {
      const step: Step = {
        with: {
          ...{ 'webhook-url': 'http://receiver.nowhere.test/hook', status: 'failure', content: 'none' },
          ...{ timeout: '1', retries: '0', 'fail-on-error': 'true' },
        },
      };
      const result = await runStage(step, 'main', { launcher });
      expect([result.exitCode, result.outputs.reason]).toEqual([1, expect.stringContaining('(TIMEOUT)')]);
      expect(result.log.join()).toContain('(TIMEOUT)');
      expect(result.seconds).toBeLessThan(3);
    },
    60_000,
  );
});
