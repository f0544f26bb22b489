import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { githubApi } from '../support/github-api.ts';
import { httpService } from '../support/http-service.ts';
import { runStage, type Step } from '../support/runner.ts';
import { scriptedSmtpServer, smtpScript } from '../support/smtp-service.ts';

const open: { close(): unknown }[] = [];
afterAll(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

const report = { status: 'failure', content: 'none', 'github-token': '', timeout: '30', retries: '5' };

/** Takes requests and never answers. */
async function silentService(): Promise<{ url: URL; asked: Promise<void> }> {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const server = createServer(() => ask());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`), asked };
}

describe('a canceled step', () => {
  test.concurrent('ends a pause at once and writes its outputs', async () => {
    const service = await httpService('webhook', 'busy');
    open.push(service);
    const step = { with: { ...report, 'webhook-url': service.url.href } };
    // Five pauses would last half a minute.
    const result = await runStage(step, 'main', { cancelAfter: /trying again/ });
    expect(result.afterCancel).toBeLessThan(5);
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.outputs).toMatchObject({ outcome: 'failed', status: 'FAIL' });
    expect(result.outputs.reason).toContain('canceled');
    expect(service.requests.length).toBeLessThan(3);
  });

  test.concurrent('lets an attempt under way go on, but not beyond seven seconds', async () => {
    const service = await silentService();
    const step = { with: { ...report, 'webhook-url': service.url.href } };
    const result = await runStage(step, 'main', { cancelAfter: service.asked });
    // The emulated runner sends the second signal 7.5 s after the first, and would kill it 2.5 s later.
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.afterCancel).toBeGreaterThan(6.4);
    expect(result.afterCancel).toBeLessThan(9);
    expect(result.outputs).toMatchObject({ outcome: 'failed', attempts: '1' });
    expect(result.outputs.reason).toMatch(/canceled/i);
  });

  test.concurrent('leaves a mail server that says nothing within seven seconds', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const silence = () => {
      ask();
      return null;
    };
    const service = await scriptedSmtpServer(smtpScript({ 'MAIL FROM': silence }));
    open.push(service);
    const mail = { 'smtp-security': 'none', 'email-from': 'a@x.test', 'email-to': 'b@x.test' };
    const host = { 'smtp-host': '127.0.0.1', 'smtp-port': String(service.port) };
    const step = { with: { ...report, ...mail, ...host, channel: 'email' } };
    const result = await runStage(step, 'main', { cancelAfter: asked });
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.afterCancel).toBeLessThan(9);
    expect(result.outputs).toMatchObject({ outcome: 'failed', attempts: '1' });
    expect(result.outputs.reason).toMatch(/canceled/i);
  });
});

describe('a step that is canceled during its lookups', () => {
  const asking = { status: 'failure', title: '', content: 'commit, jobs' };

  test('ends at once, reports the cancel, and writes its outputs', async () => {
    const api = await githubApi({}, 'silent');
    const service = await httpService('dingtalk', 'accept');
    open.push(api, service);
    const step: Step = { with: { ...asking, 'webhook-url': service.url.href } };
    const result = await runStage(step, 'main', { github: api.github, cancelAfter: api.asked });
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    // The lookups alone would take five.
    expect(result.afterCancel).toBeLessThan(4.5);
    expect(service.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ outcome: 'failed', status: 'FAIL', attempts: '0' });
    expect(result.outputs.reason).toContain('canceled before the first attempt');
    expect(result.log.join('\n')).toContain('the attempt at the API was canceled');
  });
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
      // The lookup itself gives up after half a minute.
      expect(result.seconds).toBeLessThan(15);
    },
    60_000,
  );
});
