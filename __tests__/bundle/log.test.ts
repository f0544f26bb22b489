import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { commandLines, forgedCommands, wrongInputs } from '../support/forged-commands.ts';
import { readLog } from '../support/log.ts';
import { runStage } from '../support/runner.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

test('the emulated runner takes every one of these lines for a command', () => {
  for (const line of commandLines.filter((text) => !text.includes('set-env') && !text.startsWith('##[[')))
    expect([line, readLog(line).commands.length]).toEqual([line, 1]);
  expect(() => readLog('\u2028::set-env name=PATH::/tmp')).toThrow('became a command');
});

describe('nothing that is printed becomes a command of the runner', () => {
  const lines = commandLines.join('\n');
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
    expect(forgedCommands(result.commands)).toEqual([]);
  });

  test('when the inputs are wrong', async () => {
    // Each line is tried in the process of the test, in `actions/log.test.ts`.
    for (const line of ['\u2028::set-env name=PATH::/tmp', '::add-mask::e', 'text ##[error]forged']) {
      const result = await runStage({ with: wrongInputs(line) }, 'main');
      expect(result.exitCode).toBe(1);
      expect(forgedCommands(result.commands)).toEqual([]);
    }
  });

  test('when a service answers so', async () => {
    const answers = commandLines.flatMap((text) => [text, JSON.stringify({ errcode: 310_000, errmsg: text })]);
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
      expect(forgedCommands(result.commands)).toEqual([]);
    }
  }, 30_000);
});
