import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { email } from '../../src/channels/email/email.ts';
import type { MailReply } from '../../src/channels/email/types.ts';
import { createMailSender, sendMail } from '../../src/delivery/smtp.ts';
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

async function sendTo(script: SmtpScript, login = false, timeoutMs = 20_000, recipients?: readonly string[]) {
  const service = await scriptedSmtpServer(script);
  open.push(service);
  const change = login ? { login: notifier } : {};
  const reply = await sendMail(smallMail(localServer(service.port, change), recipients), timeoutMs);
  return { reply, parsed: email.parseResponse(reply), seen: service.seen };
}

const notifier = { kind: 'password', username: 'notifier', password: 's3cret-pw-value' } as const;

const reset: SmtpScript = (_command, socket) => {
  socket.resetAndDestroy();
  return null;
};

describe('a mail server that accepts', () => {
  test('gets text, HTML, thread headers and the list identifier', async () => {
    const service = await acceptingSmtpServer();
    open.push(service);
    const reply = await sendMail(smallMail(localServer(service.port)), 20_000);
    expect(reply).toEqual({
      kind: 'accepted',
      messageId: '<run-1@example.test>',
      accepted: ['a@example.test'],
      rejected: [],
      login: false,
    });
    const parsed = await simpleParser(service.mails[0]?.source ?? '');
    expect(parsed.text).toContain('text\n.\nend');
    expect(parsed.html).toContain('<p>text</p>');
    expect(parsed.messageId).toBe('<run-1@example.test>');
    expect(parsed.inReplyTo).toBe('<thread-1@example.test>');
    expect(service.mails[0]?.source.toString()).toContain('"o/r" <r.o.example.test>');
  });
});

describe('the greeting', () => {
  test.each([
    ['ci@example.test', 'example.test'],
    ['ci@Bücher.example', 'xn--bcher-kva.example'],
    ['root@localhost', '[127.0.0.1]'],
    ['ci@192.0.2.1', '[192.0.2.1]'],
    ['ci@host1', '[127.0.0.1]'],
    ['ci@1und1.example', '1und1.example'],
    ['"a@b"@example.test', 'example.test'],
  ])('of %s is EHLO %s', async (address, name) => {
    const service = await scriptedSmtpServer(smtpScript({}));
    open.push(service);
    await sendMail({ ...smallMail(localServer(service.port)), from: { name: '', address } }, 20_000);
    expect(service.seen).toContain(`EHLO ${name}`);
  });
});

describe('a failure', () => {
  const cases: [
    string,
    Record<string, string | null | SmtpScript>,
    { retry: false | 'yes'; code?: string },
    boolean?,
  ][] = [
    ['greeting 421', { CONNECT: '421 busy' }, { retry: 'yes', code: '421' }],
    ['greeting 554', { CONNECT: '554 blocked' }, { retry: false, code: '554' }],
    ['no greeting but a web page', { CONNECT: 'HTTP/1.1 400 Bad' }, { retry: false }],
    ['silence', { CONNECT: null }, { retry: 'yes', code: 'TIMEOUT' }],
    ['hang-up', { CONNECT: reset }, { retry: 'yes', code: 'ECONNRESET' }],
    ['AUTH 535', { AUTH: '535 5.7.8 bad' }, { retry: false, code: '535' }, true],
    ...[421, 432, 435, 450, 451, 454].map((code): (typeof cases)[number] => [
      `AUTH ${code}`,
      { AUTH: `${code} later` },
      { retry: 'yes', code: String(code) },
      true,
    ]),
    ['no AUTH offered', { EHLO: '250 test', AUTH: '503 no AUTH here' }, { retry: false }, true],
    ['MAIL FROM 550', { MAIL: '550 not yours' }, { retry: false, code: '550' }],
    ['MAIL FROM 451', { MAIL: '451 later' }, { retry: 'yes', code: '451' }],
    ['every RCPT 550', { RCPT: '550 nobody' }, { retry: false, code: '550' }],
    ['every RCPT 450', { RCPT: '450 grey' }, { retry: 'yes', code: '450' }],
    ['554 before the body', { DATA: '554 no' }, { retry: false, code: '554' }],
    ['451 after the dot', { '.': '451 later' }, { retry: 'yes', code: '451' }],
    ['421 after the dot', { '.': '421 later' }, { retry: 'yes', code: '421' }],
    ['554 after the dot', { '.': '554 spam' }, { retry: false, code: '554' }],
    ['552 after the dot', { '.': '552 too big' }, { retry: false, code: '552' }],
  ];
  test.each(cases)('%s has its class', async (_name, exceptions, expected, ...login) => {
    const timeoutMs = Object.values(exceptions).includes(null) ? 1_000 : 20_000;
    const { parsed } = await sendTo(smtpScript(exceptions), login.includes(true), timeoutMs);
    expect(parsed).toMatchObject({ kind: 'failed', ...expected });
  });

  test('without a reply names the host and its port, as over HTTP', async () => {
    const { parsed, reply } = await sendTo(smtpScript({ CONNECT: null }), false, 1_000);
    expect('host' in reply && reply.host).toMatch(/^127\.0\.0\.1:\d+$/);
    const said = 'host' in reply && `no response from ${reply.host} within 1 s`;
    expect(parsed).toMatchObject({ message: { en: said }, advice: { en: expect.stringContaining("'smtp-port'") } });
  });

  test.each([
    ['reset', { '.': reset }],
    ['silence', { '.': null }],
    ['garbage', { '.': 'what?' }],
  ])('%s after the final dot is unknown and never repeated', async (_name, exceptions) => {
    const timeoutMs = exceptions['.'] === null ? 1_000 : 20_000;
    const { reply, parsed } = await sendTo(smtpScript(exceptions), false, timeoutMs);
    expect(reply).toMatchObject({ kind: 'failed', unknown: true });
    expect(parsed).toMatchObject({ kind: 'failed', retry: false });
    expect('message' in parsed && parsed.message.en).toContain('<run-1@example.test>');
  });

  test('of one of three recipients is partial and names it', async () => {
    const three = ['a@example.test', 'bad@example.test', 'c@example.test'];
    const { parsed } = await sendTo(smtpScript({ 'RCPT TO:<BAD': '550 5.1.1 no such user' }), false, 20_000, three);
    expect(parsed).toMatchObject({ kind: 'partial', code: '550', retry: false });
    expect('message' in parsed && parsed.message.en).toContain('bad@example.test');
  });

  test('of a domain beyond ASCII or in capitals names the recipient as it was given', async () => {
    const given = ['A@Example.Test', 'b@Bücher.example'];
    const { reply, parsed } = await sendTo(smtpScript({ 'RCPT TO:<b': '450 grey' }), false, 20_000, given);
    expect(reply).toMatchObject({
      accepted: ['A@Example.Test'],
      rejected: [{ address: 'b@Bücher.example', isDeferred: true, isBcc: false }],
    });
    expect(parsed).toMatchObject({ kind: 'partial', retry: 'yes' });
  });

  test.each([
    ['454 4.7.1 <x@y.test>: Relay access denied'],
    ['554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied'],
    ['550 relay not permitted'],
    ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
  ])('of %s points to the login that is not there, and is not retried', async (answer) => {
    const { parsed } = await sendTo(smtpScript({ RCPT: answer }));
    expect(parsed).toMatchObject({
      kind: 'failed',
      retry: false,
      advice: { en: expect.stringContaining("Set 'smtp-username' and 'smtp-password'") },
    });
    const one = await sendTo(smtpScript({ 'RCPT TO:<B': answer }), false, 20_000, ['a@x.test', 'b@y.test']);
    expect(one.parsed).toMatchObject({
      kind: 'partial',
      retry: false,
      advice: { en: expect.stringContaining("Set 'smtp-username'") },
    });
    const known = await sendTo(smtpScript({ RCPT: answer }), true);
    expect(known.parsed).not.toMatchObject({ advice: { en: expect.stringContaining("Set 'smtp-username'") } });
  });

  test.each([
    ['451', 'yes'],
    ['454', 'yes'],
    ['502', false],
  ])('of STARTTLS by %s is repeated: %s', async (code, retry) => {
    const service = await scriptedSmtpServer(smtpScript({ EHLO: '250-test\r\n250 STARTTLS', STARTTLS: `${code} no` }));
    open.push(service);
    const reply = await sendMail(smallMail(localServer(service.port, { security: 'starttls' })), 20_000);
    expect(email.parseResponse(reply)).toMatchObject({ kind: 'failed', retry, code });
  });

  test('of STARTTLS sends no login in clear', async () => {
    const service = await scriptedSmtpServer(smtpScript({ STARTTLS: '502 no' }));
    open.push(service);
    const server = localServer(service.port, {
      security: 'starttls',
      login: notifier,
    });
    const parsed = email.parseResponse(await sendMail(smallMail(server), 20_000));
    expect(parsed).toMatchObject({ kind: 'failed', retry: false });
    expect('message' in parsed && parsed.message.en).toContain('TLS');
    expect(service.seen.some((command) => command.startsWith('AUTH'))).toBe(false);
  });

  test('to the body counts only with three digits', async () => {
    for (const odd of ['25', '2 250', '20', '2500 ok'])
      expect((await sendTo(smtpScript({ '.': odd }))).parsed).toMatchObject({ kind: 'failed', code: 'EPROTOCOL' });
    const { parsed } = await sendTo(smtpScript({ '.': '25' }));
    expect(parsed).toMatchObject({
      kind: 'failed',
      code: 'EPROTOCOL',
      message: { en: expect.stringContaining('delivery unknown') },
    });
  });

  test('is reported on one short line', async () => {
    const long: SmtpScript = () => `535-5.7.8 no\r\n535 ::error::${'x'.repeat(999)}`;
    const { parsed } = await sendTo(smtpScript({ AUTH: long }), true);
    const text = 'message' in parsed ? parsed.message.en : '';
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).not.toMatch(/[\r\n]/);
  });
});

describe('the attempts at one mail', () => {
  /** The addresses of each attempt, and what came of the last one; `rounds` has the exceptions of each. */
  async function attempts(recipients: readonly string[], ...rounds: readonly Record<string, string>[]) {
    const send = createMailSender();
    const asked: string[][] = [];
    let reply: MailReply | undefined;
    for (const exceptions of rounds) {
      const service = await scriptedSmtpServer(smtpScript(exceptions));
      open.push(service);
      reply = await send(smallMail(localServer(service.port), recipients), 20_000);
      asked.push(service.seen.flatMap((line) => /^RCPT TO:<(.*)>/i.exec(line)?.[1] ?? []));
    }
    return { asked, result: reply && (await email.parseResponse(reply)) };
  }
  const later = { 'RCPT TO:<LATER': '450 grey' };
  const gone = { 'RCPT TO:<GONE': '550 5.1.1 no such user' };

  test('ask only the deferred recipient again', async () => {
    const { asked, result } = await attempts(['a@x.test', 'later@x.test'], later, {});
    expect(asked).toEqual([['a@x.test', 'later@x.test'], ['later@x.test']]);
    expect(result).toEqual({ kind: 'accepted', id: '<run-1@example.test>' });
  });

  test('address everybody again after a failure that names no recipient', async () => {
    const { asked } = await attempts(['a@x.test', 'b@x.test'], { MAIL: '451 later' }, {});
    expect(asked[1]).toEqual(['a@x.test', 'b@x.test']);
  });

  test('address everybody again, in another form, after everybody was refused for good', async () => {
    const { asked, result } = await attempts(['a@x.test', 'b@x.test'], { RCPT: '552 too big' }, {});
    expect([asked[1], result?.kind]).toEqual([['a@x.test', 'b@x.test'], 'accepted']);
  });

  test('skip recipients that were refused for good, and report them at the end', async () => {
    const three = ['a@x.test', 'gone@x.test', 'later@x.test'];
    const { asked, result } = await attempts(three, { ...later, ...gone }, later, {});
    expect(asked).toEqual([three, ['later@x.test'], ['later@x.test']]);
    expect(result).toMatchObject({
      kind: 'partial',
      code: '550',
      message: { en: 'refused for gone@x.test (550 5.1.1 no such user); the 2 others received it' },
      retry: false,
    });
  });

  test('report with a last failure that the others have the mail', async () => {
    const { result } = await attempts(['a@x.test', 'later@x.test'], later, later);
    expect(result).toMatchObject({
      kind: 'partial',
      id: '<run-1@example.test>',
      message: {
        en: 'the mail server defers the recipients (greylisting): later@x.test (450 grey); the others received it',
      },
    });
  });

  test('have reached nobody where some are refused and the others stay deferred', async () => {
    const { result } = await attempts(['gone@x.test', 'later@x.test'], { ...later, ...gone }, { MAIL: '550 no' });
    expect(result).toMatchObject({
      kind: 'failed',
      message: { en: expect.stringMatching(/^refused for gone@x\.test/) },
    });
  });
});

describe('a mail server that answers anything', () => {
  const line = fc.oneof(
    fc.integer({ min: 200, max: 599 }).map((code) => `${code} x`),
    fc.constantFrom('250-a\r\n250 b', '250', '25', '', 'x', '220-\r\n220-', '334 VXNlcm5hbWU6', '421 \u0000', '550\t'),
    fc.string({ maxLength: 40 }),
  );
  const verbs = ['CONNECT', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', '.'];

  test('ends in time, and only a mail that it took counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...verbs), line, { maxKeys: 3 }),
        fc.boolean(),
        async (odd, login) => {
          // The library goes on after any 2xx or 3xx at DATA; this server then takes the body for commands.
          fc.pre(!/^[23]/.test(odd.DATA ?? ''));
          let took = false;
          const usual = smtpScript(odd);
          const script: SmtpScript = (command, socket) => {
            const answer = usual(command, socket);
            if (command === '.') took = /^2\d\d/.test(answer ?? '');
            return answer;
          };
          const { reply, parsed } = await sendTo(script, login, 400);
          expect(reply.kind === 'accepted' && !took).toBe(false);
          expect(await parsed).toMatchObject({ kind: expect.stringMatching(/^(?:accepted|failed|partial)$/) });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
