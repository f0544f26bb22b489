import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { MailTarget } from '../../src/channels/email/mail.ts';
import { channels } from '../../src/channels/index.ts';
import { expectGolden, goldenFolder } from '../support/golden.ts';
import { composed } from '../support/messages.ts';
import { scenarios } from '../support/scenarios.ts';
import { localServer } from '../support/smtp-service.ts';

const attempt = { now: new Date('2026-11-24T10:03:12Z'), form: 'full', id: 'msg_1' } as const;
const robots = ['dingtalk', 'wecom', 'lark', 'webhook'] as const;
const names = Object.keys(scenarios);

/** The bodies as a person reads them: JSON indented, the Markdown inside on lines of its own. */
function readable(body: string): string {
  const value = JSON.parse(body) as { markdown?: { text?: string; content?: string } };
  const markdown = value.markdown?.text ?? value.markdown?.content;
  return markdown === undefined
    ? JSON.stringify(value, undefined, 2)
    : `${JSON.stringify({ ...value, markdown: '(below)' })}\n\n${markdown}`;
}

describe.each(robots)('%s', (name) => {
  test.each(names)('says %s as its golden file', async (scenario) => {
    const target = { url: new URL('https://example.test/hook'), secret: '', headers: [] };
    const { wires, notes } = await (await channels[name].load()).encode(
      composed(scenarios[scenario]).message,
      target,
      attempt,
    );
    const text = [...wires.map((wire) => readable(wire.body)), ...notes.map((note) => `Note: ${note}`)].join('\n\n');
    expectGolden(`${name}/${scenario}.txt`, `${text}\n`);
  });
});

describe('email', () => {
  test.each(names)('says %s as its golden file', async (scenario) => {
    const box = { name: 'Team', address: 'team@example.test' };
    const none = { cc: [], bcc: [], replyTo: [], attachments: [] };
    const target: MailTarget = { server: localServer(25), from: box, to: [box], ...none };
    const { wires } = await (await channels.email.load()).encode(
      composed(scenarios[scenario]).message,
      target,
      attempt,
    );
    const [mail] = wires;
    expectGolden(
      `email/${scenario}.txt`,
      `Subject: ${mail?.subject}\nMessage-ID: ${mail?.messageId}\nReferences: ${mail?.threadId}\n\n${mail?.text}`,
    );
    expectGolden(`email/${scenario}.html`, mail?.html ?? '');
  });
});

test('every channel has golden messages', () => {
  expect([...robots, 'email'].sort()).toEqual(Object.keys(channels).sort());
});

test('no golden file is left without its test', () => {
  const files = readdirSync(goldenFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const wanted = names.flatMap((name) => [...robots, 'email'].map((channel) => `${channel}/${name}.txt`));
  const messages = files.filter((file) => !['inputs', 'log'].includes(file.split('/')[0] ?? ''));
  expect(messages.sort()).toEqual([...wanted, ...names.map((name) => `email/${name}.html`)].sort());
});
