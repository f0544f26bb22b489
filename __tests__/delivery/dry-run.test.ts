import { describe, expect, test } from '@jest/globals';
import type { Destination } from '../../src/config/destination.ts';
import { renderDryRun } from '../../src/delivery/dry-run.ts';
import { parseContent } from '../../src/message/content.ts';
import { composed, type Scenario } from '../support/messages.ts';

const now = new Date('2026-11-24T10:03:12Z');
const place = { url: new URL('https://example.test/hook'), secret: 'SECkey-of-the-test', headers: [] };
const robot = (channel: 'dingtalk' | 'lark'): Destination => ({ transport: 'http', channel, targets: [place, place] });
const mailbox = { name: '', address: 'a@x.test' };
const mail: Destination = {
  transport: 'smtp',
  channel: 'email',
  targets: [
    {
      server: { host: 'smtp.x.test', port: 587, security: 'starttls', login: { kind: 'none' } },
      ...{ from: mailbox, to: [mailbox], cc: [], bcc: [], replyTo: [], attachments: [] },
    },
  ],
};

/** The parts of the preview between its blank lines. */
async function shown(destination: Destination, { settings = {}, ...scenario }: Scenario = {}): Promise<string[]> {
  const content = parseContent(['branch', 'commit']) as never;
  const { message } = composed({ ...scenario, settings: { content, title: 'It ended', ...settings } });
  return (await renderDryRun(destination, message, now)).split('\n\n');
}

const link = 'https://github.com/octo/widget/actions/runs/156539/job/4242';

describe('a dry run', () => {
  test('shows the readable message, then what would be sent', async () => {
    const [title, text, heading, body = '', ...rest] = await shown(robot('dingtalk'));
    expect([title, text, heading, rest]).toEqual([
      '### Message Notification: dry run',
      `\`\`\`text\nIt ended\nBranch: main\nCommit: 6113728 Repair the login on slow networks\n${link}\n\`\`\``,
      'Body of the request:',
      [''],
    ]);
    const [, json = ''] = /^```json\n(.*)\n```$/.exec(body) ?? [];
    expect(JSON.parse(json)).toMatchObject({ msgtype: 'markdown', markdown: { title: '✅ It ended' } });
  });

  test('shows no signature, which would be good for an hour', async () => {
    const [, , , body = ''] = await shown(robot('lark'));
    expect(body).toContain('"msg_type":"interactive"');
    expect(body).not.toMatch(/sign|timestamp/);
  });

  test('shows the text of a mail as text', async () => {
    const parts = await shown(mail);
    expect(parts[3]).toMatch(
      /^```text\nServer: \S+:\d+ \((?:starttls|tls|none), login: (?:none|password|token)\)\nFrom: .+\nTo: .+\n/,
    );
    expect(parts[3]).toMatch(/\nSubject: .*It ended/);
    expect(parts.join('\n\n')).toContain('octo/widget');
  });

  test.each([
    ['en', 'Parameters: A=1, B=2'],
    ['zh', '运行参数：A=1, B=2'],
  ] as const)('separates what is listed (%s)', async (language, line) => {
    const globalParams = [
      { key: 'A', value: '1' },
      { key: 'B', value: '2' },
    ];
    const [, text = ''] = await shown(robot('dingtalk'), {
      settings: { content: parseContent(['params']) as never, language, globalParams },
    });
    expect(text.split('\n').slice(2, -2)).toEqual([line]);
  });

  test('keeps lines of the custom text, and no empty line for none', async () => {
    const [, text] = await shown(robot('dingtalk'), { settings: { content: [], custom: 'one\ntwo' } });
    expect(text).toBe(`\`\`\`text\nIt ended\none\ntwo\n${link}\n\`\`\``);
  });

  test('has fences longer than any in the message', async () => {
    const [, text = ''] = await shown(robot('dingtalk'), { settings: { content: [], custom: 'a `b` ````` c' } });
    expect(text).toMatch(/^`{6}text\n[\s\S]*\n`{6}$/);
  });
});
