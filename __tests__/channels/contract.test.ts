import { afterAll, describe, expect, test } from '@jest/globals';
import type { MailTarget } from '../../src/channels/email/mail.ts';
import { channels } from '../../src/channels/index.ts';
import { courier, deliver } from '../../src/delivery/deliver.ts';
import type { Delivery } from '../../src/delivery/retry.ts';
import { sendMail } from '../../src/delivery/smtp.ts';
import { postUntil } from '../../src/http/exchange.ts';
import { world } from '../support/delivery-world.ts';
import { httpService, type Mood, type Service } from '../support/http-service.ts';
import { composed, type Scenario } from '../support/messages.ts';
import { answers, localServer, scripted } from '../support/smtp-service.ts';

const post = postUntil();

type Result = { readonly delivery: Delivery; readonly tries: number; readonly lines: string };
type Contract = (mood: Mood, scenario?: Scenario) => Promise<Result>;

const canary = 'canary-secret-0001';
const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(open.map((service) => service.close()));
});

function http(name: Service): Contract {
  return async (mood, scenario) => {
    const service = await httpService(name, mood);
    open.push(service);
    const { world: made, trace } = world({ post, retries: 2, timeoutMs: 2000 });
    const target = { url: service.url, secret: canary, headers: [] };
    const delivery = await deliver(
      courier(await channels[name].load(), target, composed(scenario).message, made.post),
      'msg_1',
      made,
    );
    return { delivery, tries: service.requests.length, lines: trace.lines.join('\n') };
  };
}

/** The same moods as a mail server shows them. */
const mailMoods = {
  accept: {},
  refuse: { 'RCPT TO': '550 5.1.1 no such user' },
  busy: { 'MAIL FROM': '451 4.3.0 try later' },
  'hang up': { EHLO: (_: string, socket: { destroy(): unknown }) => void socket.destroy() },
  babble: { EHLO: 'HTTP/1.1 200 OK' },
} as const;

const mail: Contract = async (mood, scenario) => {
  const service = await scripted(answers(mailMoods[mood]));
  open.push(service);
  const { world: made, trace } = world({ sendMail, retries: 2, timeoutMs: 2000 });
  const box = { name: '', address: 'a@example.test' };
  const none = { cc: [], bcc: [], replyTo: [], attachments: [] };
  const server = localServer(service.port);
  const target: MailTarget = { server, from: box, to: [box], ...none };
  const delivery = await deliver(
    courier(await channels.email.load(), target, composed(scenario).message, made.sendMail),
    'msg_1',
    made,
  );
  const tries = service.seen.filter((line) => /^EHLO/i.test(line)).length;
  return { delivery, tries, lines: trace.lines.join('\n') };
};

const all: readonly [keyof typeof channels, Contract][] = [
  ['dingtalk', http('dingtalk')],
  ['wecom', http('wecom')],
  ['lark', http('lark')],
  ['webhook', http('webhook')],
  ['email', mail],
];

test('every channel keeps the contract', () => {
  expect(all.map(([name]) => name).sort()).toEqual(Object.keys(channels).sort());
});

describe.each(all)('%s', (_, contract) => {
  test('delivers once when accepted', async () => {
    const { delivery, tries } = await contract('accept');
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 1, code: '', reason: '' });
    expect(tries).toBe(1);
  });

  test('reports a refusal and does not repeat it', async () => {
    const { delivery, tries } = await contract('refuse');
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(delivery.code).not.toBe('');
    expect(delivery.advice).toMatch(/\.$/);
    expect(tries).toBe(1);
  });

  test('tries again when busy, and gives up after the last pause', async () => {
    const { delivery, tries } = await contract('busy');
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 3 });
    expect(tries).toBe(3);
  });

  test.each(['refuse', 'busy', 'hang up', 'babble'] as const)(
    'leaks no secret and explains itself at: %s',
    async (mood) => {
      const { delivery, lines } = await contract(mood);
      // A webhook receiver may answer a page: only its status counts.
      if (delivery.outcome === 'sent') return expect(mood).toBe('babble');
      expect(delivery.reason.length).toBeGreaterThan(10);
      expect(`${JSON.stringify(delivery)}${lines}`).not.toMatch(/canary|of-the-test|127\.0\.0\.1:\d+\//);
    },
  );

  test('sends a message without lines and custom content', async () => {
    const { delivery } = await contract('accept', { settings: { content: [], custom: '' } });
    expect(delivery.outcome).toBe('sent');
  });
});

describe.each(['dingtalk', 'wecom', 'lark'] as const)('%s', (name) => {
  const target = { url: new URL('https://example.test/x'), secret: canary, headers: [] };
  const attempt = { now: new Date('2026-11-24T10:00:00Z'), form: 'full', id: 'msg_1' } as const;

  test('cuts a long Chinese message, says so, and keeps title and link', async () => {
    const { message } = composed({ settings: { custom: '构建失败，请查看日志。'.repeat(4000) } });
    const encoded = await (await channels[name].load()).encode(message, target, attempt);
    const [wire] = encoded.wires;
    expect(encoded.notes).toEqual([expect.stringContaining('custom-content')]);
    expect(Buffer.byteLength(wire?.body ?? '')).toBeLessThanOrEqual(20_000);
    expect(wire?.body).toContain('Successfully run #19');
    expect(wire?.body).toContain('/actions/runs/156539/job/4242');
    expect(wire?.body).toContain('…');
  });

  test('gives the same bytes for the same message and moment', async () => {
    const { message } = composed({ settings: { custom: 'x ${CI_COMMIT_TITLE}' } });
    const channel = await channels[name].load();
    expect(await channel.encode(message, target, attempt)).toEqual(await channel.encode(message, target, attempt));
  });
});
