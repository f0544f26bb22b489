import { afterEach, describe, expect, test } from '@jest/globals';
import { type AddressObject, simpleParser } from 'mailparser';
import { email } from '../../src/channels/email/email.ts';
import type { Mail, MailServer } from '../../src/channels/email/types.ts';
import { sendMail } from '../../src/delivery/smtp.ts';
import {
  acceptingSmtpServer,
  localServer,
  type SmtpScript,
  scriptedSmtpServer,
  smallMail,
  smtpScript,
} from '../support/smtp-service.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** Sends a mail to a server that answers by script. */
async function sendTo(script: SmtpScript, mail: Partial<Mail> = {}, server: Partial<MailServer> = {}) {
  const service = await scriptedSmtpServer(script);
  open.push(service);
  const reply = await sendMail({ ...smallMail(localServer(service.port, server)), ...mail }, 20_000);
  return { reply, result: email.parseResponse(reply), seen: service.seen };
}

describe('what the mail server gets', () => {
  const someone = (name: string) => ({ name: name.toUpperCase(), address: `${name}@example.test` });

  /** The mail as a reader's program has it. */
  async function arrived(mail: Partial<Mail>) {
    const service = await acceptingSmtpServer();
    open.push(service);
    await sendMail({ ...smallMail(localServer(service.port)), ...mail }, 20_000);
    const [first] = service.mails;
    const source = first?.source.toString() ?? '';
    return { recipients: first?.recipients, source, parsed: await simpleParser(source) };
  }
  const addresses = (object: AddressObject | AddressObject[] | undefined) =>
    [object ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => `${name} ${address}`));

  test('is addressed to all, and shows all but the blind copies', async () => {
    const { recipients, parsed, source } = await arrived({
      from: someone('ci'),
      to: [someone('a'), someone('b')],
      cc: [someone('c')],
      replyTo: [someone('r')],
      recipients: ['a@example.test', 'b@example.test', 'c@example.test', 'blind@example.test'],
    });
    expect(recipients).toEqual(['a@example.test', 'b@example.test', 'c@example.test', 'blind@example.test']);
    expect(addresses(parsed.from)).toEqual(['CI ci@example.test']);
    expect(addresses(parsed.to)).toEqual(['A a@example.test', 'B b@example.test']);
    expect(addresses(parsed.cc)).toEqual(['C c@example.test']);
    expect(addresses(parsed.replyTo)).toEqual(['R r@example.test']);
    expect(source).not.toContain('blind@');
  });

  test('belongs to its thread and list, and has the headers it was given', async () => {
    const { parsed, source } = await arrived({
      text: '修复',
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Run': '7' },
    });
    expect([parsed.subject, parsed.references]).toEqual(['subject', '<thread-1@example.test>']);
    expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(source).toMatch(/^X-Run: 7\r$/m);
    expect(source).toMatch(/^List-Archive: <https:\/\/example\.test\/o\/r>\r$/m);
    expect(source).toMatch(/^Content-Transfer-Encoding: quoted-printable\r$/m);
  });

  test('has the attachments byte for byte', async () => {
    const content = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { parsed } = await arrived({ attachments: [{ filename: '日志.bin', content }] });
    expect(parsed.attachments.map((each) => [each.filename, [...each.content]])).toEqual([['日志.bin', [...content]]]);
  });
});

describe('a login', () => {
  const login = (command: string) => Buffer.from(command.split(' ').at(-1) ?? '', 'base64').toString();

  test('with an access token is OAuth2', async () => {
    const ehlo = '250-test\r\n250 AUTH XOAUTH2';
    const token = { kind: 'token', username: 'me', accessToken: 'ya29.token' } as const;
    const { reply, seen } = await sendTo(smtpScript({ EHLO: ehlo }), {}, { login: token });
    expect(reply).toMatchObject({ kind: 'accepted', login: true });
    const auth = seen.filter((command) => command.startsWith('AUTH'));
    expect(auth.map(login)).toEqual(['user=me\x01auth=Bearer ya29.token\x01\x01']);
  });

  test('with a password uses PLAIN', async () => {
    const password = { kind: 'password', username: 'me', password: 's3cret' } as const;
    const { reply, seen } = await sendTo(smtpScript({}), {}, { login: password });
    expect(reply).toMatchObject({ kind: 'accepted', login: true });
    expect(seen.filter((command) => command.startsWith('AUTH')).map(login)).toEqual(['\0me\0s3cret']);
  });
});

describe('an address', () => {
  test('has the ASCII form of its domain in the envelope, or its literal', async () => {
    const { seen } = await sendTo(smtpScript({}), { recipients: ['b@Bücher.Example', 'c@[192.0.2.1]'] });
    expect(seen.filter((command) => command.startsWith('RCPT'))).toEqual([
      'RCPT TO:<b@xn--bcher-kva.example>',
      'RCPT TO:<c@[192.0.2.1]>',
    ]);
  });

  test.each([
    ['recipient', { recipients: ['a@example.test', '用户@example.test'] }],
    ['sender', { from: { name: '', address: 'jürgen@example.test' } }],
  ])(
    'beyond ASCII before the @ of a %s is refused before MAIL FROM by a server without SMTPUTF8',
    async (_, change) => {
      const { result, seen } = await sendTo(smtpScript({}), change);
      expect(result).toMatchObject({ kind: 'failed', retry: false, code: 'ENOSMTPUTF8' });
      expect('message' in result && result.message.en).toContain('with non-ASCII characters before the @');
      expect(seen.filter((command) => /^(?:MAIL|RCPT|DATA)/.test(command))).toEqual([]);
    },
  );

  test('beyond ASCII before the @ is sent to a server with SMTPUTF8', async () => {
    const ehlo = '250-test\r\n250-SMTPUTF8\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN';
    const { result, seen } = await sendTo(smtpScript({ EHLO: ehlo }), { recipients: ['用户@example.test'] });
    expect(result).toMatchObject({ kind: 'accepted' });
    expect(seen.find((command) => command.startsWith('MAIL FROM'))).toContain('SMTPUTF8');
  });

  test('in ASCII needs no SMTPUTF8', async () => {
    const { result, seen } = await sendTo(smtpScript({}), { recipients: ['a@bücher.example'] });
    expect(result).toMatchObject({ kind: 'accepted' });
    expect(seen.find((command) => command.startsWith('MAIL FROM'))).toBe('MAIL FROM:<ci@example.test>');
  });
});

describe('a conversation', () => {
  test('with a server that always has another line ends in time', async () => {
    const dripping: NodeJS.Timeout[] = [];
    const drip: SmtpScript = (_, socket) => {
      dripping.push(setInterval(() => socket.write('250-more\r\n'), 50));
      return null;
    };
    const service = await scriptedSmtpServer(smtpScript({ EHLO: drip }));
    open.push(service);
    const reply = await sendMail(smallMail(localServer(service.port)), 500);
    dripping.forEach(clearInterval);
    expect(reply).toMatchObject({ kind: 'failed', unknown: false });
  });

  test('ends with the step', async () => {
    const step = new AbortController();
    const cancel = () => {
      step.abort();
      return null;
    };
    const silent = await scriptedSmtpServer(smtpScript({ MAIL: cancel }));
    open.push(silent);
    expect(await sendMail(smallMail(localServer(silent.port)), 20_000, step.signal)).toMatchObject({
      code: 'CANCELLED',
    });
  });
});
