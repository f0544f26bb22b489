import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { httpService } from '../support/http-service.ts';
import { runStage } from '../support/runner.ts';

const open: { close(): unknown }[] = [];
afterAll(async () => {
  await Promise.all(open.map((service) => service.close()));
});

/** Takes connections and says nothing. */
async function silent(): Promise<number> {
  const sockets = new Set<{ destroy(): unknown }>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return (server.address() as AddressInfo).port;
}

test('each of three targets fails alone', async () => {
  const good = await httpService('webhook', 'accept');
  const bad = await httpService('webhook', 'refuse');
  open.push(good, bad);
  const canary = 'canary-token-77aa';
  const urls = [good.url.href, `${bad.url.href}?t=${canary}`, `http://127.0.0.1:${await silent()}/${canary}`];
  const inputs = {
    channel: 'webhook',
    'webhook-url': urls.join('\n'),
    status: 'failure',
    'github-token': '',
    timeout: '2',
    retries: '0',
  };
  const result = await runStage({ with: inputs }, 'main');
  expect([result.exitCode, result.outputs.outcome, result.outputs.attempts]).toEqual([0, 'partial', '3']);
  expect(JSON.parse(result.outputs.results ?? '')).toMatchObject([
    { index: 0, channel: 'webhook', outcome: 'sent', attempts: 1, code: '', reason: '' },
    { index: 1, outcome: 'failed', code: 'HTTP 410' },
    { index: 2, outcome: 'failed', code: 'TIMEOUT', reason: expect.stringContaining('no response') },
  ]);
  expect(result.outputs.results).not.toMatch(/https?:|canary/);
  expect(result.outputs.reason).toMatch(/target 2: .*410.*target 3: .*no response/);
  expect(result.stdout.match(/^::error /gm)).toHaveLength(1);
  expect(result.summary).toContain('| 3 | webhook | failed |');
  expect(good.requests).toHaveLength(1);
});

test('fail-on-error makes a partial delivery fail the step', async () => {
  const good = await httpService('webhook', 'accept');
  const bad = await httpService('webhook', 'refuse');
  open.push(good, bad);
  const inputs = {
    channel: 'webhook',
    'webhook-url': `${good.url.href}\n${bad.url.href}`,
    status: 'failure',
    'github-token': '',
    'fail-on-error': 'true',
  };
  const result = await runStage({ with: inputs }, 'main');
  expect([result.exitCode, result.outputs.outcome]).toEqual([1, 'partial']);
});

test('a secret of three characters is warned about and not masked', async () => {
  const good = await httpService('webhook', 'accept');
  open.push(good);
  const inputs = {
    channel: 'webhook',
    'webhook-url': good.url.href,
    secret: 'abc',
    status: 'failure',
    'github-token': '',
  };
  const { stdout, outputs } = await runStage({ with: inputs }, 'main');
  expect(outputs.outcome).toBe('sent');
  expect(stdout).not.toContain('::add-mask::abc\n');
  expect(stdout).toMatch(/^::warning .*'secret' is shorter than 4 characters/m);
});

test('the right form of an address stays readable, though the address itself is hidden', async () => {
  const inputs = { 'webhook-url': 'https://oapi.dingtalk.com/robot/send', status: 'failure' };
  const { outputs } = await runStage({ with: inputs }, 'main');
  expect(outputs.reason).toContain('it should look like oapi.dingtalk.com/robot/send?access_token=…');
});
