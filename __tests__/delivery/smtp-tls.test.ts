import { afterEach, describe, expect, test } from '@jest/globals';
import { email } from '../../src/channels/email/email.ts';
import type { MailServer } from '../../src/channels/email/types.ts';
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

type Use = { readonly port: number } & Partial<MailServer>;

/** What comes of a mail to each of the servers. */
async function sendAll(uses: readonly Use[], timeoutMs?: number) {
  const mails = uses.map(({ port, ...change }) => smallMail(localServer(port, { ...secure, ...change })));
  const results = (await sendWithCa(mails, caFile, timeoutMs)).map((reply) => email.parseResponse(reply));
  return results.map((result) => ({ result, text: JSON.stringify(result) }));
}

async function send(use: Use, timeoutMs?: number) {
  const [sent] = await sendAll([use], timeoutMs);
  if (sent === undefined) throw new Error('no reply');
  return sent;
}

const kinds = ['starttls', 'tls'] as const;

/** A mail server of each kind with the certificate, and what comes of a mail to it. */
async function sendToBoth(certificate: string) {
  const servers = await Promise.all(
    kinds.map(async (kind) => keep(await tlsMailServer(certificate, { secure: kind === 'tls' }))),
  );
  const sent = await sendAll(servers.map(({ port }, index) => ({ port, security: kinds[index] ?? 'tls' })));
  return { servers, sent };
}

describe('a certificate', () => {
  test('of a known authority lets the login and the mail pass with both kinds of TLS', async () => {
    const { servers, sent } = await sendToBoth('good');
    for (const { result } of sent) expect(result).toMatchObject({ kind: 'accepted' });
    for (const server of servers) {
      expect(server.logins).toEqual([{ username: 'notifier', password: 's3cret-pw-value', token: '' }]);
      expect(server.mails.map(({ recipients }) => recipients)).toEqual([['a@example.test']]);
    }
  });

  test.each([
    ['expired', 'CERT_HAS_EXPIRED', 'is expired or not yet valid'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'is self-signed'],
    ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID', 'is for another host'],
  ])('that is %s ends both kinds of TLS before the login', async (name, code, said) => {
    const { servers, sent } = await sendToBoth(name);
    for (const { result, text } of sent) {
      expect(result).toMatchObject({ kind: 'failed', retry: false, code });
      expect(text).toContain(said);
    }
    expect(servers.map(({ logins }) => logins)).toEqual([[], []]);
  });
});

describe('a port of the other kind', () => {
  test('is detected when it speaks TLS from the first byte', async () => {
    const server = keep(await tlsMailServer('good', { secure: true }));
    const { result, text } = await send({ port: server.port }, 1_000);
    expect(result).toMatchObject({ kind: 'failed' });
    expect(text).toContain("465 needs 'tls'");
    expect(server.logins).toEqual([]);
  });

  test('is detected when it speaks STARTTLS', async () => {
    const server = keep(await tlsMailServer('good'));
    const { result, text } = await send({ port: server.port, security: 'tls' });
    expect(result).toMatchObject({ kind: 'failed', retry: false });
    expect(text).toContain("set 'smtp-security' to 'starttls'");
  });
});

describe('STARTTLS', () => {
  test('that is put off by 454 is tried again, without a login in clear', async () => {
    const ehlo = '250-test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN';
    const server = keep(await scriptedSmtpServer(smtpScript({ EHLO: ehlo, STARTTLS: '454 4.7.0 TLS not available' })));
    const { result } = await send({ port: server.port });
    expect(result).toMatchObject({ kind: 'failed', retry: 'yes', code: '454' });
    expect(server.seen.filter((command) => /^(?:AUTH|MAIL)/.test(command))).toEqual([]);
  });

  test('that is not offered ends the conversation without one byte of the login', async () => {
    const server = keep(await plainMailServer());
    const { result, text } = await send({ port: server.port });
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
    const { result } = await send({ port: server.port, login: token });
    expect(result).toMatchObject({ kind: 'accepted' });
    expect(server.logins).toEqual([{ username: 'notifier', password: '', token: 'ya29.token-value' }]);
  });
});
