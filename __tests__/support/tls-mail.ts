import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import type { SMTPServerOptions } from 'smtp-server';
import type { Mail, MailReply } from '../../src/channels/email/types.ts';
import { listen } from './listen.ts';
import { acceptingSmtpServer } from './smtp-service.ts';

const fixture = (name: string) => new URL(`../fixtures/tls/${name}.pem`, import.meta.url);

/** The authority that signed the test certificates. */
export const caFile = fixture('ca').pathname;

/** A real mail server with a test certificate; tells the logins and the whole mails with their envelope. */
export async function tlsMailServer(certificate: string, options: SMTPServerOptions = {}) {
  const logins: { readonly username: string; readonly password: string; readonly token: string }[] = [];
  const service = await acceptingSmtpServer({
    disabledCommands: [],
    key: readFileSync(fixture('key')),
    cert: readFileSync(fixture(certificate)),
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    onAuth({ username, password, accessToken }, _session, done) {
      logins.push({ username: username ?? '', password: password ?? '', token: accessToken ?? '' });
      done(null, { user: username ?? '' });
    },
    ...options,
  });
  return { ...service, logins };
}

/** A listener without TLS that keeps every byte and offers a login but no STARTTLS. */
export async function plainMailServer() {
  const bytes: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      bytes.push(data);
      socket.write(/^EHLO/i.test(data.toString()) ? '250-test\r\n250 AUTH PLAIN LOGIN\r\n' : '250 ok\r\n');
    });
    socket.write('220 test ESMTP\r\n');
  });
  return { ...(await listen(server)), wire: () => Buffer.concat(bytes).toString() };
}

/** Sends each mail in one process of its own: the trusted authority is read when node starts. */
export async function sendWithCa(mails: readonly Mail[], certificates: string, timeoutMs = 20_000) {
  const source = new URL('../../src/delivery/smtp.ts', import.meta.url).href;
  const code = `import { sendMail } from ${JSON.stringify(source)};
    const replies = JSON.parse(process.env.MAILS).map((mail) => sendMail(mail, ${timeoutMs}));
    console.log(JSON.stringify(await Promise.all(replies)));`;
  const env = {
    PATH: process.env.PATH,
    NODE_EXTRA_CA_CERTS: certificates,
    NODE_NO_WARNINGS: '1',
    MAILS: JSON.stringify(mails),
  };
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { env, timeout: 25_000 });
  return JSON.parse(stdout) as MailReply[];
}
