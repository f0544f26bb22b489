import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRecipientError, parseMailReply } from '../../../src/channels/email/smtp-errors.ts';
import type { MailReply } from '../../../src/channels/email/types.ts';
import { anyText } from '../../support/texts.ts';

const accepted: Extract<MailReply, { kind: 'accepted' }> = {
  kind: 'accepted',
  messageId: '<m@x>',
  accepted: ['a@x.test'],
  rejected: [],
  login: true,
};
const failed: Extract<MailReply, { kind: 'failed' }> = {
  kind: 'failed',
  messageId: '<m@x>',
  host: 'mail.test:587',
  seconds: 10,
  code: 'EENVELOPE',
  response: 450,
  text: '450 4.2.0 later',
  command: 'RCPT TO',
  unknown: false,
  rejected: [],
  login: true,
};
const grey = { address: 'grey@x.test', code: 450, text: '450 4.2.0 greylisted', isDeferred: true, isBcc: false };
const gone = { address: 'gone@x.test', code: 550, text: '550 5.1.1 no such user', isDeferred: false, isBcc: false };

describe('an answer of a mail server', () => {
  test('that takes the mail for everybody is accepted', () => {
    expect(parseMailReply(accepted)).toEqual({ kind: 'accepted', id: '<m@x>' });
  });

  test('names who is deferred and how many have the mail', () => {
    expect(parseMailReply({ ...accepted, rejected: [grey] })).toMatchObject({
      kind: 'partial',
      id: '<m@x>',
      code: '450',
      message: { en: 'deferred for grey@x.test (450 4.2.0 greylisted); the other recipient received it' },
      advice: { en: 'Add the sender to the allowlist of the receiving server, which defers unknown senders.' },
      retry: 'yes',
    });
  });

  test('names who is refused and who is deferred', () => {
    expect(parseMailReply({ ...accepted, accepted: ['a@x.test', 'b@x.test'], rejected: [grey, gone] })).toMatchObject({
      code: '550',
      message: {
        en: 'refused for gone@x.test (550 5.1.1 no such user); deferred for grey@x.test (450 4.2.0 greylisted); the 2 others received it',
      },
      retry: 'yes',
    });
  });

  test('that defers the only recipient names that one', () => {
    expect(parseMailReply({ ...failed, rejected: [grey] })).toMatchObject({
      kind: 'failed',
      retry: 'yes',
      message: { en: 'the mail server defers the recipients (greylisting): grey@x.test (450 4.2.0 greylisted)' },
    });
  });

  test('that refuses one and defers the other has reached nobody yet', () => {
    expect(parseMailReply({ ...failed, rejected: [grey, gone] })).toMatchObject({ kind: 'failed', retry: 'yes' });
  });

  test('names ten recipients and counts the others', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...gone, address: `u${index}@x.test` }));
    const result = parseMailReply({ ...accepted, rejected: many });
    expect('message' in result && result.message.en).toMatch(
      /u9@x\.test \([^)]*\) and 20 more; the other recipient received it$/,
    );
  });
});

describe('a failure', () => {
  test.each(['TIMEOUT', 'ETIMEDOUT', 'ERR_SSL_WRONG_VERSION_NUMBER'])(
    'of %s is reported without the text of the mail client',
    (code) => {
      const reply = parseMailReply({ ...failed, code, response: 0, text: 'Message sending aborted' });
      expect(JSON.stringify(reply)).not.toContain('aborted');
      expect(parseMailReply({ ...failed, code: 'EPROTOCOL', response: 0, text: 'Greeting: SSH-2.0' })).toMatchObject({
        message: { zh: expect.stringMatching(/：Greeting: SSH-2\.0$/) },
      });
    },
  );

  test('after the body, without a reply, is unknown and not retried', () => {
    expect(parseMailReply({ ...failed, code: 'ECONNRESET', response: 0, unknown: true })).toMatchObject({
      kind: 'failed',
      code: 'ECONNRESET',
      message: { en: 'delivery unknown: the mail server received the email but its reply was lost, Message-ID <m@x>' },
      advice: {
        en: 'Look for that Message-ID in the inbox or the log of the mail server; it was not sent again, to avoid a duplicate.',
      },
      retry: false,
    });
  });

  test.each([
    ['535 5.7.8  Bad\r\n  login.', ': 535 5.7.8 Bad login'],
    ['535 a. b..', ': 535 a. b.'],
    ['', ''],
  ])("with the server's text %j shows it on one line", (text, said) => {
    const reply = { ...failed, code: 'EAUTH', response: 535, text, command: 'AUTH PLAIN' };
    expect(parseMailReply(reply)).toMatchObject({
      kind: 'failed',
      code: '535',
      message: { en: `the mail server refused the login${said}` },
    });
  });

  test('without a reply has the code of the system', () => {
    const reply = { ...failed, code: 'ECONNREFUSED', response: 0, text: '', command: 'CONN' };
    expect(parseMailReply(reply)).toMatchObject({
      code: 'ECONNREFUSED',
      message: { en: 'connection refused by mail.test:587' },
    });
  });

  test("shows at most 256 characters of the server's text, and no half of one", () => {
    const shown = (text: string) => {
      const result = parseMailReply({ ...failed, code: 'EMESSAGE', response: 599, text, command: 'DATA' });
      return 'message' in result ? result.message.en.replace('the mail server refused the email: ', '') : '';
    };
    expect(shown('x'.repeat(256))).toBe('x'.repeat(256));
    expect(shown('x'.repeat(257))).toBe(`${'x'.repeat(255)}…`);
    expect(shown(`${'x'.repeat(254)}👍y`)).toBe(`${'x'.repeat(254)}\ufffd…`);
  });

  test('about recipients alone is that of the row, with their names', () => {
    expect(parseMailReply({ ...failed, response: 550, rejected: [gone] })).toMatchObject({
      kind: 'failed',
      code: '550',
      message: { en: 'the mail server refused the recipients: gone@x.test (550 5.1.1 no such user)' },
      retry: false,
    });
    const both = parseMailReply({ ...failed, rejected: [grey, gone] });
    expect(both).toMatchObject({
      kind: 'failed',
      code: '550',
      message: {
        en: 'no recipient was accepted: refused for gone@x.test (550 5.1.1 no such user); deferred for grey@x.test (450 4.2.0 greylisted)',
      },
      advice: { en: expect.stringMatching(/^Run the job again in some minutes.* Check the addresses/) },
      retry: 'yes',
    });
  });
});

describe('recipients that were not accepted', () => {
  const partly = (...rejected: readonly (typeof grey)[]) => parseMailReply({ ...accepted, rejected });

  test.each([
    [399, false, ''],
    [400, true, ''],
    [450, true, '450 4.2.0 greylisted'],
    [450, true, '450 4.2.1 The user is receiving mail at a rate limit'],
    [452, false, '452 4.2.2 mailbox full'],
    [499, true, ''],
    [500, false, ''],
    [550, false, '550 5.1.1 no such user'],
  ])('with the reply %i can be tried again: %s %s', (code, again, text) => {
    expect(findRecipientError({ code, text }, true).retry !== undefined).toBe(again);
  });

  test('that are deferred are listed apart from those that are refused', () => {
    const one = { ...grey, address: 'a@x.test', text: '' };
    expect(partly(one)).toMatchObject({
      code: '450',
      retry: 'yes',
      message: { en: 'deferred for a@x.test (450); the other recipient received it' },
    });
    expect(partly({ ...one, isDeferred: false })).toMatchObject({
      code: '450',
      retry: false,
      message: { en: 'refused for a@x.test (450); the other recipient received it' },
    });
  });

  test('for good are to be checked by their addresses', () => {
    const advice = { en: "Check the addresses in 'email-to', 'email-cc', 'email-bcc' and 'mentions'." };
    expect(partly(gone)).toMatchObject({ advice, retry: false });
    expect(partly(grey, gone)).toMatchObject({
      advice: { en: expect.stringMatching(/some minutes.*Check the addresses/) },
    });
  });

  test('for lack of a login advise one, and are not retried', () => {
    const relay = { ...gone, address: 'b@x.test', code: 450, text: '450 relaying denied' };
    const advice = { en: expect.stringContaining("Set 'smtp-username' and 'smtp-password'") };
    const reply = { ...accepted, rejected: [gone, relay], login: false };
    expect(parseMailReply(reply)).toMatchObject({ advice, retry: false });
    expect(findRecipientError(relay, false).retry).toBeUndefined();
    expect(parseMailReply({ ...reply, login: true })).not.toMatchObject({ advice });
    expect(parseMailReply({ ...reply, rejected: [gone, grey] })).toMatchObject({ retry: 'yes' });
  });

  test('are all named where one more would be counted', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...gone, address: `u${at}@x.test`, text: '' }));
    const text = (count: number) => {
      const result = partly(...many(count));
      return 'message' in result ? result.message.en : '';
    };
    expect(text(11)).toMatch(
      /^refused for u0@x\.test \(550\), u1@x\.test .*, u10@x\.test \(550\); the other recipient received it$/,
    );
    expect(text(12)).toMatch(
      /^refused for u0@x\.test \(550\), u1@x\.test .*, u9@x\.test \(550\) and 2 more; the other/,
    );
  });
});

test('an answer of any kind gives a result on one short line, and a success only for a mail that was taken', () => {
  const text = fc.oneof(anyText({ maxLength: 2_000 }), fc.constant('a\r\n::error::b\u2028c'));
  const rejected = fc.array(
    fc.record({
      address: fc.constant('r@x.test'),
      code: fc.integer({ min: 0, max: 999 }),
      text,
      isDeferred: fc.boolean(),
      isBcc: fc.boolean(),
    }),
    {
      maxLength: 3,
    },
  );
  const reply = fc.record({
    kind: fc.constantFrom('accepted' as const, 'failed' as const),
    messageId: fc.constant('<m@x>'),
    accepted: fc.constant(['a@x.test']),
    code: fc.constantFrom('EAUTH', 'EENVELOPE', 'EMESSAGE', 'ECONNRESET', 'ETLS', 'EUNKNOWN'),
    host: fc.constant('mail.test:587'),
    seconds: fc.constant(10),
    response: fc.integer({ min: 0, max: 999 }),
    text,
    command: fc.constantFrom('CONN', 'EHLO', 'AUTH PLAIN', 'MAIL FROM', 'RCPT TO', 'DATA', ''),
    unknown: fc.boolean(),
    rejected,
    login: fc.boolean(),
  });
  fc.assert(
    fc.property(reply, (each) => {
      const result = parseMailReply(each as MailReply);
      if (result.kind === 'accepted') return each.kind === 'accepted' && each.rejected.length === 0;
      expect(result.message.en).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(result.message.en.length).toBeLessThan(1_500);
      expect([result.code, result.advice]).not.toContain('');
      return true;
    }),
    { numRuns: 500, endOnFailure: true },
  );
});

test('recipients refused for different causes get the advice of each', () => {
  const full = { ...gone, address: 'full@x.test', code: 552, text: '552 5.2.2 mailbox full' };
  const result = parseMailReply({ ...accepted, rejected: [full, gone] });
  const advice = 'advice' in result ? result.advice : { en: '', zh: '' };
  expect(advice.en).toMatch(/free up space\..*Check the addresses/);
  expect(advice.zh).toMatch(/清理邮箱。.*检查/);
});

test("the server's text follows full-width punctuation in Chinese", () => {
  const refused = parseMailReply({ ...accepted, rejected: [gone] });
  expect('message' in refused && refused.message.zh).toMatch(/^拒收：[^:(]+（[^）]+）；其余/);
});

test('blind copies are counted, not named, not even by the words of the server', () => {
  const blind = { ...gone, address: 'b@x.test', text: '550 5.1.1 <b@x.test> unknown', isBcc: true };
  const result = parseMailReply({ ...accepted, rejected: [gone, blind, { ...blind, address: 'c@x.test' }] });
  const message = 'message' in result ? result.message : { en: '', zh: '' };
  expect(message.en).toContain('gone@x.test (550 5.1.1 no such user), 2 blind copies (550)');
  expect(JSON.stringify(result)).not.toMatch(/b@x\.test|c@x\.test/);
  expect(parseMailReply({ ...accepted, rejected: [blind] })).toMatchObject({
    message: { en: expect.stringContaining('refused for 1 blind copy (550)') },
  });
});

describe('after an earlier attempt', () => {
  const refusedBefore = 'refused for gone@x.test (550 5.1.1 no such user)';
  const down = { ...failed, code: 'ECONNREFUSED', response: 0, text: '', command: 'CONN' };

  test('that reached nobody and refused nobody, a failure is reported as usual', () => {
    expect(parseMailReply({ ...down, earlier: { accepted: 0, refused: [] } })).toEqual(parseMailReply(down));
  });

  test('that reached somebody, a failure is about the others and keeps the id', () => {
    expect(parseMailReply({ ...down, earlier: { accepted: 1, refused: [] } })).toMatchObject({
      kind: 'partial',
      id: '<m@x>',
      code: 'ECONNREFUSED',
      message: {
        en: 'connection refused by mail.test:587; the others received it',
        zh: 'mail.test:587 拒绝连接；其他人已收到',
      },
      retry: 'yes',
    });
  });

  test('that refused somebody, a failure reports both and reached nobody', () => {
    expect(parseMailReply({ ...down, earlier: { accepted: 0, refused: [gone] } })).toMatchObject({
      kind: 'failed',
      message: {
        en: `${refusedBefore}; connection refused by mail.test:587`,
        zh: '拒收：gone@x.test（550 5.1.1 no such user）；mail.test:587 拒绝连接',
      },
      advice: { en: expect.stringMatching(/^Check the addresses in .* Check 'smtp-host'/) },
    });
  });

  test('that refused somebody, the advice is also for those deferred again, each once', () => {
    const again = { ...failed, response: 450, rejected: [grey], earlier: { accepted: 0, refused: [gone, gone] } };
    const result = parseMailReply(again);
    expect('advice' in result && result.advice.en).toMatch(/^Check the addresses [^.]*\. Run the job again in some/);
    expect('advice' in result && result.advice.zh).toMatch(/^检查[^。]*。[^。]*几分钟[^。]*。$/);
  });

  test('that refused somebody, a mail that the deferred ones got stays partial', () => {
    expect(parseMailReply({ ...accepted, earlier: { accepted: 2, refused: [gone] } })).toMatchObject({
      kind: 'partial',
      id: '<m@x>',
      code: '550',
      message: { en: `${refusedBefore}; the 3 others received it` },
      retry: false,
    });
  });

  test('that refused nobody, a mail that the deferred ones got is accepted', () => {
    expect(parseMailReply({ ...accepted, earlier: { accepted: 2, refused: [] } })).toEqual({
      kind: 'accepted',
      id: '<m@x>',
    });
  });

  test('those refused earlier are listed before those refused last', () => {
    const reply = {
      ...accepted,
      rejected: [{ ...gone, address: 'late@x.test' }],
      earlier: { accepted: 0, refused: [gone] },
    };
    expect(parseMailReply(reply)).toMatchObject({
      message: {
        en: expect.stringMatching(/^refused for gone@x\.test .*, late@x\.test .*; the other recipient received it$/),
      },
    });
  });
});
