import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import { httpService } from '../support/http-service.ts';
import { runStage } from '../support/runner.ts';
import { answers, scripted } from '../support/smtp-service.ts';

const open: { close(): unknown }[] = [];
afterAll(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

const report = { status: 'failure', content: 'none', 'github-token': '', timeout: '30', retries: '5' };

/** Takes requests and never answers. */
async function silentService(): Promise<URL> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
}

describe('a cancelled step', () => {
  test.concurrent('ends a pause at once and writes its outputs', async () => {
    const service = await httpService('webhook', 'busy');
    open.push(service);
    const step = { with: { ...report, 'webhook-url': service.url.href } };
    // The second pause lasts 1.6 s at least: the signal comes into the first or the second.
    const result = await runStage(step, 'main', { cancelAfter: 1 });
    expect(result.seconds).toBeLessThan(2);
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.outputs).toMatchObject({ outcome: 'failed', status: 'FAIL' });
    expect(result.outputs.reason).toContain('cancelled');
    expect(service.requests.length).toBeLessThan(3);
  });

  test.concurrent('lets an attempt under way go on, but not beyond seven seconds', async () => {
    const step = { with: { ...report, 'webhook-url': (await silentService()).href } };
    const result = await runStage(step, 'main', { cancelAfter: 0.5 });
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.seconds).toBeGreaterThan(5);
    expect(result.seconds).toBeLessThan(7.5);
    expect(result.outputs).toMatchObject({ outcome: 'failed', attempts: '1' });
    expect(result.outputs.reason).toMatch(/cancelled/i);
  }, 15_000);

  test.concurrent('leaves a mail server that says nothing within seven seconds', async () => {
    const service = await scripted(answers({ 'MAIL FROM': null }));
    open.push(service);
    const mail = { 'smtp-security': 'none', 'email-from': 'a@x.test', 'email-to': 'b@x.test' };
    const host = { 'smtp-host': '127.0.0.1', 'smtp-port': String(service.port) };
    const step = { with: { ...report, ...mail, ...host, channel: 'email' } };
    const result = await runStage(step, 'main', { cancelAfter: 0.5 });
    expect([result.exitCode, result.signal]).toEqual([0, null]);
    expect(result.seconds).toBeLessThan(7.5);
    expect(result.outputs).toMatchObject({ outcome: 'failed', attempts: '1' });
    expect(result.outputs.reason).toMatch(/cancelled/i);
  }, 15_000);
});
