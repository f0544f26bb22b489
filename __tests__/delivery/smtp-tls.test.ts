import { afterEach, describe, expect, test } from '@jest/globals';
import { email } from '../../src/channels/email/email.ts';
import type { Mail, MailServer } from '../../src/channels/email/types.ts';
import { localServer, scriptedSmtpServer, smallMail, smtpScript } from '../support/smtp-service.ts';
import { caFile, plainMailServer, sendWithCa, tlsMailServer } from '../support/tls-mail.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

function keep<Service extends { close(): Promise<void> }>(service: Service): Service {
  open.push(service);
  return service;
}

const login = { kind: 'password', username: 'notifier', password: 's3cret-pw-value' } as const;
const token = { kind: 'token', username: 'notifier', accessToken: 'ya29.token-value' } as const;
const secure = { login, host: 'localhost', security: 'starttls' } as const;

async function send(port: number, change: Partial<MailServer> = {}, mail: Partial<Mail> = {}, timeoutMs = 20_000) {
  const base = smallMail(localServer(port, { ...secure, ...change }));
  const reply = await sendWithCa({ ...base, ...mail }, caFile, timeoutMs);
  return { reply, result: email.parseResponse(reply), text: JSON.stringify(email.parseResponse(reply)) };
}

describe('a certificate', () => {
  test.each([
    ['starttls', false],
    ['tls', true],
  ] as const)('of a known authority lets the login and the mail pass with %s', async (security, implicit) => {
    const server = keep(await tlsMailServer('good', { secure: implicit }));
    const { result } = await send(server.port, { security });
    expect(result).toMatchObject({ kind: 'accepted' });
    expect(server.logins).toEqual([{ username: 'notifier', password: 's3cret-pw-value', token: '' }]);
    expect(server.mails.map(({ recipients }) => recipients)).toEqual([['a@example.test']]);
  });

  test.each([
    ['expired', 'CERT_HAS_EXPIRED', 'is expired or not yet valid'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'is self-signed'],
    ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID', 'is for another host'],
  ])('that is %s ends both kinds of TLS before the login', async (name, code, said) => {
    for (const security of ['starttls', 'tls'] as const) {
      const server = keep(await tlsMailServer(name, { secure: security === 'tls' }));
      const { result, text } = await send(server.port, { security });
      expect(result).toMatchObject({ kind: 'failed', retry: false, code });
      expect(text).toContain(said);
      expect(server.logins).toEqual([]);
    }
  });
});

describe('a port of the other kind', () => {
  test('is detected when it speaks TLS from the first byte', async () => {
    const server = keep(await tlsMailServer('good', { secure: true }));
    const { result, text } = await send(server.port, {}, {}, 1_000);
    expect(result).toMatchObject({ kind: 'failed' });
    expect(text).toContain("465 needs 'tls'");
    expect(server.logins).toEqual([]);
  });

  test('is detected when it speaks STARTTLS', async () => {
    const server = keep(await tlsMailServer('good'));
    const { result, text } = await send(server.port, { security: 'tls' });
    expect(result).toMatchObject({ kind: 'failed', retry: false });
    expect(text).toContain("set 'smtp-security' to 'starttls'");
  });
});

describe('STARTTLS', () => {
  test('that is put off by 454 is tried again, without a login in clear', async () => {
    const ehlo = '250-test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN';
    const server = keep(await scriptedSmtpServer(smtpScript({ EHLO: ehlo, STARTTLS: '454 4.7.0 TLS not available' })));
    const { result } = await send(server.port);
    expect(result).toMatchObject({ kind: 'failed', retry: 'yes', code: '454' });
    expect(server.seen.filter((command) => /^(?:AUTH|MAIL)/.test(command))).toEqual([]);
  });

  test('that is not offered ends the conversation without one byte of the login', async () => {
    const server = keep(await plainMailServer());
    const { result, text } = await send(server.port);
    expect(result).toMatchObject({ kind: 'failed', retry: false });
    expect(text).toContain('TLS');
    expect(server.wire()).toMatch(/^EHLO /);
    expect(server.wire()).not.toMatch(/AUTH|MAIL FROM|notifier|s3cret/);
    expect(server.wire()).not.toContain(Buffer.from('\0notifier\0s3cret-pw-value').toString('base64'));
  });
});

describe('a login', () => {
  test('with an access token is OAuth2, with the token as it is', async () => {
    const server = keep(await tlsMailServer('good'));
    const { result } = await send(server.port, { login: token });
    expect(result).toMatchObject({ kind: 'accepted' });
    expect(server.logins).toEqual([{ username: 'notifier', password: '', token: 'ya29.token-value' }]);
  });
});
