import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readLog } from '../support/log.ts';
import { runStage, type StageResult } from '../support/runner.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** White space of .NET, and what it ignores when it compares by culture. */
const before = [
  ...'\t\v\f \u0085\u00a0\u1680\u2000\u2003\u2028\u2029\u202f\u205f\u3000\u200b\u200d\u2060\ufeff\u00ad\u0001\u001b',
];
const attacks = [
  ...before.flatMap((sign) => [`${sign}::add-mask::e`, `${sign}${sign}::error::forged`]),
  ':\u200d:error::forged',
  'text ##[error]forged',
  '#\u200b#[add-mask]e',
  '##[[error]]forged',
  '::error::forged',
  '\r::error::forged',
  '\u2028::set-env name=PATH::/tmp',
];

function forged({ commands }: StageResult): string[] {
  return commands
    .filter(
      ({ name, text, properties }) =>
        text === 'e' || (name !== 'add-mask' && properties.title !== 'Message Notification'),
    )
    .map(({ name, text }) => `${name}: ${text}`);
}

test('the emulated runner takes every one of these lines for a command', () => {
  for (const attack of attacks.filter((text) => !text.includes('set-env') && !text.startsWith('##[[')))
    expect([attack, readLog(attack).commands.length]).toEqual([attack, 1]);
  expect(() => readLog('\u2028::set-env name=PATH::/tmp')).toThrow('became a command');
});

describe('nothing that is printed becomes a command of the runner', () => {
  const lines = attacks.join('\n');
  const dry = { 'dry-run': 'true', status: 'failure' };

  test.each([
    ['dingtalk', '/robot/send?access_token=t'],
    ['wecom', '/cgi-bin/webhook/send?key=t'],
    ['lark', '/open-apis/bot/v2/hook/t'],
  ])('in the dry run of %s', async (channel, path) => {
    const change = { title: lines, 'custom-content': lines, 'global-params': lines.replaceAll('\n', '\nX=') };
    const step = {
      with: {
        ...dry,
        channel,
        ...change,
        'webhook-url': `https://h.test${path}`,
        'global-params': `X=${change['global-params']}`,
      },
    };
    const event = { head_commit: { message: lines, author: { name: lines } } };
    const result = await runStage(step, 'main', { event, github: { actor: lines, ref: `refs/heads/${lines}` } });
    expect(result.outputs.outcome).toBe('skipped');
    expect(forged(result)).toEqual([]);
  });

  test('when the inputs are wrong', async () => {
    for (const attack of attacks) {
      const step = {
        with: { language: attack, channel: attack, 'smtp-host': attack, mentions: attack, needs: attack },
      };
      const result = await runStage(step, 'main');
      expect(result.exitCode).toBe(1);
      expect(forged(result)).toEqual([]);
    }
  }, 60_000);

  test('when a service answers so', async () => {
    const answers = attacks.flatMap((text) => [text, JSON.stringify({ errcode: 310_000, errmsg: text })]);
    let asked = 0;
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.end(answers[asked++ % answers.length]));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/robot/send?access_token=t&n=`;
    for (let from = 0; from < answers.length; from += 50) {
      const urls = Array.from({ length: Math.min(50, answers.length - from) }, (_, at) => url + at).join('\n');
      const step = { with: { status: 'failure', content: 'none', retries: '0', 'webhook-url': urls } };
      const result = await runStage(step, 'main');
      expect(result.outputs.outcome).toBe('failed');
      expect(forged(result)).toEqual([]);
    }
  }, 30_000);
});
