import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dingtalk } from '../../src/channels/dingtalk.ts';
import { renderDryRun } from '../../src/delivery/dry-run.ts';
import { composed, pushOf } from '../support/messages.ts';

const target = { url: new URL('https://oapi.dingtalk.com/robot/send?access_token=x'), secret: '', headers: [] };
const attempt = { now: new Date('2026-11-24T10:03:12Z'), variant: 'full', id: 'msg_1' } as const;
const job = { id: 4242, name: 'build (20, linux)', startedAt: '', url: '', failedSteps: ['Run make test'] };

/** The message of a failed leg of a matrix, mentioning one person. */
const failed = (language: 'en' | 'zh', title: string) =>
  composed({
    status: 'FAIL',
    event: pushOf(title),
    found: { job },
    settings: { language, mentions: [{ kind: 'mobile', value: '13800000000' }] },
  }).message;

/** What a reader sees of Markdown whose links are not followed. */
const seen = (markdown: string) =>
  markdown
    .replace(/^#+ (.*)$/gm, '**$1**')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('the first screen', () => {
  test.each([
    ['README.md', 'en', 'Fix the parser'],
    ['README.zh-CN.md', 'zh', '修复解析器'],
  ] as const)('of %s shows the message as DingTalk gets it', async (path, language, title) => {
    const { requests: wires } = await dingtalk.encode(failed(language, title), target, attempt);
    const shown = /(?:^>.*\n)+/m.exec(readFileSync(path, 'utf8'))?.[0].replace(/^> ?/gm, '') ?? '';
    expect(seen(shown)).toEqual(seen(JSON.parse(wires[0]?.body ?? '').markdown.text));
  });

  test.each(['README.md', 'README.zh-CN.md'])('of %s has the two commands and the configurator', (path) => {
    const top = readFileSync(path, 'utf8').split('\n## ')[0];
    expect(top).toMatch(/^npm ci && npm run demo\b/m);
    expect(top).toMatch(/^npm ci && npm test$/m);
    expect(top).toContain('](https://message-notification.github.io/message-notification/)');
  });
});

test('a dry run in Chinese has ： after its labels, as the message has', async () => {
  const text = await renderDryRun(
    { transport: 'http', channel: 'dingtalk', targets: [target] },
    failed('zh', '修复解析器'),
    attempt.now,
  );
  expect(text).toMatch(/^分支：main$/m);
  expect(text).not.toMatch(/^分支:/m);
});
