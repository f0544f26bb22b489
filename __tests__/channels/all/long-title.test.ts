import { describe, expect, test } from '@jest/globals';
import { channels } from '../../../src/channels/index.ts';
import type { Message } from '../../../src/message/message.ts';
import { composed } from '../../support/composed.ts';
import { cpuMs } from '../../support/cpu.ts';

const attempt = { now: new Date('2026-11-24T10:03:12Z'), variant: 'full', id: 'msg_1' } as const;
const hook = { url: new URL('https://bot.example/hook?access_token=x&key=x'), secret: '', headers: [] };
const someone = { name: '', address: 'a@x.test' };
const mailbox = {
  server: { host: 'smtp.x.test', port: 587, security: 'starttls', login: { kind: 'none' } },
  ...{ from: someone, to: [someone], cc: [], bcc: [], replyTo: [], attachments: [] },
} as const;

type Name = 'dingtalk' | 'wecom' | 'lark' | 'email';

async function render(name: Name, message: Message): Promise<string> {
  if (name === 'email')
    return JSON.stringify((await (await channels.email.load()).render(message, mailbox, attempt)).requests);
  const { requests } = await (await channels[name].load()).render(message, hook, attempt);
  return requests.map(({ body }) => body).join('');
}

const units = [
  'x',
  '*',
  '<',
  '字',
  '👨‍👩‍👧',
  'https://x.test/ ',
  '@all ',
  '[a](b)',
  '`',
  '\\',
  'a\n',
  '&amp;',
  '](',
  '<a',
  '** ',
];

describe.each(['dingtalk', 'wecom', 'lark', 'email'] as const)('a title of 3 MB in %s', (name) => {
  test.each(units)('is cut without taking long: %j', async (unit) => {
    const title = unit.repeat(3_000_000 / unit.length);
    let body = '';
    const spent = await cpuMs(async () => {
      body = await render(name, composed({ settings: { title } }).message);
    });
    expect(spent).toBeLessThan(1_000);
    expect(body.length).toBeLessThan(name === 'email' ? 300_000 : 20_000);
  });
});

describe.each(['dingtalk', 'wecom', 'lark', 'email'] as const)('texts of 3 MB that others chose, in %s', (name) => {
  test.each(units)('are cut in the default form, and the message fits: %j', async (unit) => {
    const long = unit.repeat(3_000_000 / unit.length);
    const scenario = {
      status: 'FAIL',
      settings: { content: ['summary'] },
      event: { head_commit: { id: 'a'.repeat(40), message: long } },
      env: { GITHUB_WORKFLOW: long, GITHUB_JOB: long },
      run: {
        title: long,
        jobName: long,
        failedSteps: [long, long, long],
        annotations: [{ at: long, text: long, url: undefined }],
      },
    } as const;
    let body = '';
    const spent = await cpuMs(async () => {
      body = await render(name, composed(scenario).message);
    });
    expect(spent).toBeLessThan(1_000);
    const limits = { dingtalk: 20_000, wecom: 4096, lark: 20_000, email: 60_000 };
    const counted = name === 'wecom' ? JSON.parse(body).markdown.content : body;
    expect(Buffer.byteLength(counted)).toBeLessThanOrEqual(limits[name]);
  });
});
