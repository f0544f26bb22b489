import { describe, expect, test } from '@jest/globals';
import { mailErrors } from '../../../src/channels/email/smtp-codes.ts';
import { findMailError, relayCode } from '../../../src/channels/email/smtp-errors.ts';
import type { MailReply } from '../../../src/channels/email/types.ts';

const failed: Extract<MailReply, { kind: 'failed' }> = {
  kind: 'failed',
  messageId: '<m@x>',
  code: 'EMESSAGE',
  response: 0,
  text: '',
  command: '',
  unknown: false,
  rejected: [],
  login: true,
};
const meaning = (change: Partial<typeof failed>) => findMailError({ ...failed, ...change }).message.en;
const relay = '554 5.7.1 <a@x.test>: Relay access denied';
const gone = { address: 'a@x.test', code: 550, text: '550 5.1.1 no such user' };

describe('a failure', () => {
  test.each([
    [{ code: 'ETLS', response: 454 }, 'TLS is not available at the moment'],
    [{ code: 'ETLS', response: 502 }, 'TLS: the mail server offers no STARTTLS'],
    [{ code: 'EAUTH', response: 454, command: 'AUTH PLAIN' }, 'the mail server cannot check the login at the moment'],
    [{ code: 'EAUTH', response: 535, command: 'AUTH PLAIN' }, 'the mail server refused the login'],
    [{ code: 'EAUTH', command: 'API' }, 'the mail server offers no way to log in that fits'],
    [{ code: 'EENVELOPE', response: 451, command: 'RCPT TO' }, 'the mail server defers the recipients (greylisting)'],
    [{ code: 'EENVELOPE', response: 451, command: 'MAIL FROM' }, 'the mail server is busy'],
    [{ code: 'EENVELOPE', response: 550, command: 'MAIL FROM' }, 'the mail server does not accept the sender'],
    [{ code: 'EENVELOPE', response: 550, command: 'RCPT TO' }, 'the mail server refused the recipients'],
    [{ code: 'EENVELOPE' }, 'the email has no usable sender or recipient'],
    [{ code: 'EMESSAGE', response: 550, command: 'DATA' }, 'the mail server refused the content'],
    [{ code: 'ECONNECTION', response: 554, command: 'CONN' }, 'the mail server refuses the runner'],
    [{ code: 'ESOCKET' }, 'the connection to the mail server was lost'],
    [{ code: 'ESOCKET', response: 500 }, 'the mail server refused the email'],
  ])('%j is explained as: %s', (change, text) => {
    expect(meaning(change)).toBe(text);
  });

  test.each([
    [399, false],
    [400, 'yes'],
    [499, 'yes'],
    [500, false],
  ])('that no row explains, with the reply %i, is repeated: %s', (response, then) => {
    const advice = { en: 'Read the reply of the server and check the smtp inputs.' };
    expect(findMailError({ ...failed, response })).toMatchObject({
      message: { en: 'the mail server refused the email' },
      advice,
      ...(then && { retry: then }),
    });
  });
});

describe('a server that passes nothing on', () => {
  const refused = { code: 'EENVELOPE', response: 554, command: 'RCPT TO', text: relay };

  test.each([
    relay,
    '550 relay not permitted',
    '550 5.7.1 relaying denied',
    '454 4.7.1 Relaying not allowed',
    '550 Relaying is prohibited',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    '554 5.7.1 Client host rejected: Access denied',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '553 that domain is not in my list of allowed rcpthosts',
  ])('is known by its words: %s', (text) => {
    expect(meaning({ ...refused, text, login: false })).toBe(
      'the mail server takes no mail for others without a login',
    );
    expect(meaning({ ...refused, text })).toBe('the mail server does not pass on mail of this login');
    expect(relayCode(text)?.message.en).toBe('the mail server takes no mail for others without a login');
  });

  test('is known by what it says of one recipient', () => {
    const rejected = [gone, { ...gone, text: relay }];
    expect(meaning({ ...refused, text: '', rejected })).toBe('the mail server does not pass on mail of this login');
    expect(meaning({ ...refused, text: '', rejected: [gone] })).toBe('the mail server refused the recipients');
  });

  test('is not taken for one that refuses a person', () => {
    expect(relayCode(gone.text)).toBeUndefined();
  });
});

test.each(mailErrors)('the row %j has a message without and an advice with a final stop', ({ message, advice }) => {
  expect(Object.values(message).filter((text) => /[.。]$/.test(text))).toEqual([]);
  expect([advice.en.at(-1), advice.zh.at(-1)]).toEqual(['.', '。']);
});
