import { describe, expect, test } from '@jest/globals';
import type { Destination } from '../../src/config/destination.ts';
import { renderDryRun } from '../../src/delivery/dry-run.ts';
import { parseContent } from '../../src/message/options.ts';
import { composed, type Scenario } from '../support/composed.ts';

const now = new Date('2026-11-24T10:03:12Z');
const place = { url: new URL('https://example.test/hook'), secret: 'SECkey-of-the-test', headers: [] };
const bot = (channel: 'dingtalk' | 'lark'): Destination => ({ transport: 'http', channel, targets: [place, place] });
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

/** The preview, and the insides of its fences: what a reader sees, and what would be sent. */
async function shown(destination: Destination, { settings = {}, ...scenario }: Scenario = {}) {
  const content = parseContent(['branch', 'commit']) as never;
  const { message } = composed({ ...scenario, settings: { content, title: 'It ended', ...settings } });
  const whole = await renderDryRun(destination, message, now);
  const [text = '', body = ''] = [...whole.matchAll(/^(`{3,})\w+\n([\s\S]*?)\n\1$/gm)].map(
    ([, , inside = '']) => inside,
  );
  return { whole, text, body };
}

const link = 'View log: https://github.com/octo/widget/actions/runs/156539/job/4242';

describe('a dry run', () => {
  test('shows the readable message, then what would be sent', async () => {
    const { whole, text, body } = await shown(bot('dingtalk'));
    expect(text).toBe(`✅ It ended\n\nBranch: main\nCommit: 6113728 Repair the login on slow networks\n\n${link}`);
    expect(whole).toBe(
      `### Message Notification: dry run\n\n\`\`\`text\n${text}\n\`\`\`\n\nBody of the request:\n\n\`\`\`json\n${body}\n\`\`\`\n\n`,
    );
    expect(JSON.parse(body)).toMatchObject({ msgtype: 'markdown', markdown: { title: '✅ It ended' } });
  });

  test.each([bot('dingtalk'), bot('lark'), mail])('of any text fits into a job summary', async (destination) => {
    const event = { head_commit: { id: 'a'.repeat(40), message: 'x'.repeat(3_000_000) } };
    const settings = {
      title: '${CI_COMMIT_TITLE}',
      custom: '${CI_COMMIT_TITLE}',
      content: ['summary', 'commit'],
    } as const;
    const { whole } = await shown(destination, { event, settings });
    expect(Buffer.byteLength(whole)).toBeLessThan(1024 * 1024);
  });

  test('shows no signature, which would be good for an hour', async () => {
    const { body } = await shown(bot('lark'));
    expect(body).toContain('"msg_type":"interactive"');
    expect(body).not.toMatch(/sign|timestamp/);
  });

  test('shows the text of a mail as text', async () => {
    const { whole, body } = await shown(mail);
    expect(body).toMatch(
      /^Server: \S+:\d+ \((?:starttls|tls|none), (?:no login|login with (?:a password|an access token))\)\nFrom: .+\nTo: .+\n/,
    );
    expect(body).toMatch(/\nSubject: .*It ended/);
    expect(whole).toContain('octo/widget');
  });

  test('is in Chinese around the message and the mail', async () => {
    const { whole, body } = await shown(mail, { settings: { language: 'zh' } });
    expect(whole).toMatch(/^### 消息通知：只预览，未发送\n/);
    expect(whole).toContain('\n\n邮件：\n\n');
    expect(body).toMatch(/^服务器：\S+:\d+（.*）\n发件人：.+\n收件人：.+\n/);
    expect(body).toMatch(/\n主题：.*It ended/);
    expect(whole.replace(/```[\s\S]*?```/g, '')).not.toMatch(/dry run|Body of|email/);
  });

  test.each([
    ['en', ['Parameters:', '* A=1', '* B=2']],
    ['zh', ['运行参数：', '* A=1', '* B=2']],
  ] as const)('lists one entry in a line (%s)', async (language, lines) => {
    const globalParams = [
      { key: 'A', value: '1' },
      { key: 'B', value: '2' },
    ];
    const { text } = await shown(bot('dingtalk'), {
      settings: { content: parseContent(['params']) as never, language, globalParams },
    });
    expect(text.split('\n').slice(2, -2)).toEqual(lines);
  });

  test('keeps the lines of the custom content, without an empty line', async () => {
    const { text } = await shown(bot('dingtalk'), { settings: { content: [], custom: 'one\ntwo' } });
    expect(text).toBe(`✅ It ended\n\none\ntwo\n\n${link}`);
  });

  test('has fences longer than any in the message', async () => {
    const { whole } = await shown(bot('dingtalk'), { settings: { content: [], custom: 'a `b` ````` c' } });
    expect(whole).toMatch(/^`{6}text\n[\s\S]*\n`{6}$/m);
  });
});
