import { describe, expect, test } from '@jest/globals';
import { findMailError, findRecipientError, mailErrors } from '../../../src/channels/email/smtp-errors.ts';
import type { MailReply } from '../../../src/channels/email/types.ts';

const failed: Extract<MailReply, { kind: 'failed' }> = {
  kind: 'failed',
  messageId: '<m@x>',
  host: 'mail.test:587',
  seconds: 10,
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
const gone = { address: 'a@x.test', code: 550, text: '550 5.1.1 no such user', isDeferred: false, isBcc: false };

describe('a failure', () => {
  test.each([
    [{ code: 'ETLS', response: 454 }, 'TLS is not available at the moment'],
    [{ code: 'ETLS', response: 502 }, 'TLS: the mail server offers no STARTTLS'],
    [{ code: 'EAUTH', response: 454, command: 'AUTH PLAIN' }, 'the mail server cannot check the login at the moment'],
    [{ code: 'EAUTH', response: 535, command: 'AUTH PLAIN' }, 'the mail server refused the login'],
    [{ code: 'EAUTH', command: 'API' }, 'the mail server offers no suitable login method'],
    [{ code: 'EENVELOPE', response: 451, command: 'RCPT TO' }, 'the mail server defers the recipients (greylisting)'],
    [{ code: 'EENVELOPE', response: 451, command: 'MAIL FROM' }, 'the mail server is busy'],
    [{ code: 'EENVELOPE', response: 550, command: 'MAIL FROM' }, 'the mail server does not accept the sender'],
    [{ code: 'EENVELOPE', response: 550, command: 'RCPT TO' }, 'the mail server refused the recipients'],
    [{ code: 'EENVELOPE' }, 'the email has no usable sender or recipient'],
    [{ code: 'EMESSAGE', response: 550, command: 'DATA' }, 'the mail server refused the content'],
    [{ code: 'ECONNECTION', response: 554, command: 'CONN' }, 'the mail server blocks the IP address of the runner'],
    [{ code: 'ECONNRESET', response: 500 }, 'the mail server refused the email'],
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

describe('a server that does not relay', () => {
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
      'the mail server accepts no mail for other domains without a login',
    );
    expect(meaning({ ...refused, text })).toBe('the mail server does not relay mail of this login');
    const code = Number(text.slice(0, 3));
    expect(findRecipientError({ code, text }, false).message.en).toBe(
      'the mail server accepts no mail for other domains without a login',
    );
  });

  test('is detected by its reply about one recipient', () => {
    const rejected = [gone, { ...gone, text: relay }];
    expect(meaning({ ...refused, text: '', rejected })).toBe('the mail server does not relay mail of this login');
    expect(meaning({ ...refused, text: '', rejected: [gone] })).toBe('the mail server refused the recipients');
  });

  test('is not taken for one that refuses a person', () => {
    expect(findRecipientError(gone, false).message.en).toBe('the mail server refused the recipients');
  });
});

test.each(mailErrors)('the row %j has a message without and an advice with a final stop', ({ message, advice }) => {
  expect(Object.values(message).filter((text) => /[.。]$/.test(text))).toEqual([]);
  expect([advice.en.at(-1), advice.zh.at(-1)]).toEqual(['.', '。']);
});

describe('the reply of a provider', () => {
  const auth = { code: 'EAUTH', command: 'AUTH PLAIN' };
  const mail = { code: 'EENVELOPE', command: 'MAIL FROM' };
  const rcpt = { code: 'EENVELOPE', command: 'RCPT TO' };
  const data = { code: 'EMESSAGE', command: 'DATA' };
  const refusedLogin = 'the mail server refused the login';
  const microsoft = 'Microsoft does not accept passwords here';
  const sender = 'the mail server does not accept the sender';
  const runner = 'the mail server blocks the IP address of the runner';
  const quota = 'the sending quota of the mail account is used up';
  const many = 'too many connections or messages at once';
  const full = 'the mailbox of a recipient is full';

  test.each([
    [auth, '550 User has no permission', refusedLogin],
    [auth, '526 Authentication failure', refusedLogin],
    [auth, '550 Ip frequency limited', refusedLogin],
    [auth, '554 Login fail. Please enter your authorization code to login', refusedLogin],
    [auth, '504 5.7.4 Unrecognized authentication type', 'the mail server offers no suitable login method'],
    [auth, '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant', microsoft],
    [auth, '550 5.7.30 Basic authentication is not supported for Client Submission', microsoft],
    [data, '550 5.7.60 SMTP; Client does not have permissions to send as this sender', sender],
    [data, '554 5.2.252 SendAsDenied; a@x.test not allowed to send as b@x.test', sender],
    [mail, "440 mail from account doesn't conform with authentication (Auth Account:a@x.test)", sender],
    [mail, '553 5.7.1 <b@x.test>: Sender address rejected: not owned by user a@x.test', sender],
    [rcpt, '553 5.7.1 <b@x.test>: Sender address rejected: not owned by user a@x.test', sender],
    [mail, '501 Mail from must equal authorized user', sender],
    [auth, '432 4.3.2 Concurrent connections limit exceeded', many],
    [mail, '450 4.7.1 too many messages, rate limit', many],
    [rcpt, '450 4.2.1 The user is receiving mail at a rate limit', many],
    [data, '550 5.4.5 Daily user sending limit exceeded', quota],
    [mail, '550 5.4.5 Daily SMTP relay limit exceeded', quota],
    [rcpt, '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', runner],
    [data, '550 5.7.606 Access denied, banned sending IP [192.0.2.1]', runner],
    [mail, '553 IP is in black list', runner],
    [auth, '554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org', runner],
    [mail, '550 5.7.30 Basic authentication is not supported for Client Submission', microsoft],
    [data, '554 Message rejected: Email address is not verified', sender],
    [data, "550-5.7.26 Unauthenticated email from x.test is not accepted due to domain's DMARC policy", sender],
    [data, '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded', many],
    [rcpt, '552 5.2.2 mailbox full', full],
    [mail, '452 4.3.1 Insufficient system storage', 'the mail server is busy'],
    [rcpt, '550 5.1.1 no such user', 'the mail server refused the recipients'],
    [data, '554 5.7.1 spam message rejected', 'the mail server refused the content'],
  ])('%o %s is explained as: %s', (stage, text, message) => {
    expect(meaning({ ...stage, response: Number(text.slice(0, 3)), text })).toBe(message);
  });

  test('a sender that is refused is advised to change email-from, in both languages', () => {
    const text = '554 5.2.252 SendAsDenied';
    const { advice } = findMailError({ ...failed, ...data, response: 554, text });
    expect([advice.en, advice.zh]).toEqual([
      expect.stringContaining('email-from'),
      expect.stringContaining('email-from'),
    ]);
  });

  test('words decide nothing that the code contradicts', () => {
    expect(meaning({ code: 'EMESSAGE', command: 'DATA', response: 552, text: '552 relay denied' })).toBe(
      'the email is larger than the mail server accepts',
    );
    expect(meaning({ ...rcpt, response: 451, text: '451 relaying is fine, later' })).toBe(
      'the mail server defers the recipients (greylisting)',
    );
  });
});
