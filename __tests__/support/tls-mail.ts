import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { promisify } from 'node:util';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Mail, MailReply } from '../../src/channels/email/mail.ts';

const fixture = (name: string) => new URL(`../fixtures/tls/${name}.pem`, import.meta.url);

/** The authority that signed the test certificates. */
export const authority = fixture('ca').pathname;

/** What a server saw: logins and whole mails with their envelope. */
export type Seen = {
  readonly logins: { readonly username: string; readonly password: string; readonly token: string }[];
  readonly mails: { readonly source: Buffer; readonly recipients: readonly string[] }[];
};

/** A real mail server with a test certificate, and what it saw. */
export async function tlsMailServer(certificate: string, options: SMTPServerOptions = {}) {
  const seen: Seen = { logins: [], mails: [] };
  const server = new SMTPServer({
    key: readFileSync(fixture('key')),
    cert: readFileSync(fixture(certificate)),
    authOptional: true,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    onAuth({ username, password, accessToken }, _session, done) {
      seen.logins.push({ username: username ?? '', password: password ?? '', token: accessToken ?? '' });
      done(null, { user: username ?? '' });
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        seen.mails.push({ source: Buffer.concat(chunks), recipients });
        done();
      });
    },
    ...options,
  });
  // A client that refuses the certificate breaks off.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.server.address() as AddressInfo).port, ...seen, close };
}

/** A listener without TLS that keeps every byte and offers a login but no STARTTLS. */
export async function clearMailServer() {
  const bytes: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      bytes.push(data);
      socket.write(/^EHLO/i.test(data.toString()) ? '250-test\r\n250 AUTH PLAIN LOGIN\r\n' : '250 ok\r\n');
    });
    socket.write('220 test ESMTP\r\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, wire: () => Buffer.concat(bytes).toString(), close };
}

/** Sends in a process of its own: the trusted authority is read when node starts. */
export async function sendTrusting(mail: Mail, certificates: string, timeoutMs = 5_000): Promise<MailReply> {
  const source = new URL('../../src/delivery/smtp.ts', import.meta.url).href;
  const code = `import { sendMail } from ${JSON.stringify(source)};
    console.log(JSON.stringify(await sendMail(JSON.parse(process.env.MAIL), ${timeoutMs})));`;
  const env = {
    PATH: process.env.PATH,
    NODE_EXTRA_CA_CERTS: certificates,
    NODE_NO_WARNINGS: '1',
    MAIL: JSON.stringify(mail),
  };
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { env, timeout: 15_000 });
  return JSON.parse(stdout) as MailReply;
}
