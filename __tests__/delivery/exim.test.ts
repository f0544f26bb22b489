import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { Mail, MailReply } from '../../src/channels/email/mail.ts';
import { localServer, smallMail } from '../support/smtp-service.ts';

const available = existsSync('/usr/sbin/exim4') && process.getuid?.() === 0;
if (!available) console.warn('SKIP real mail server: exim4-daemon-light is not installed, or this is not root');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const opened = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (opened) return;
    await pause(20);
  }
  throw new Error('Exim does not listen');
}

(available ? describe : describe.skip)('Exim, a real mail server', () => {
  let folder = '';
  let exim: ChildProcess | undefined;
  let port = 0;

  beforeAll(async () => {
    folder = mkdtempSync('/var/tmp/exim-');
    port = await freePort();
    exim = spawn('sh', [join(process.cwd(), 'scripts/exim.sh'), String(port), folder], { stdio: 'ignore' });
    await untilOpen(port);
  }, 20_000);

  afterAll(async () => {
    exim?.kill();
    if (exim?.exitCode === null && exim.signalCode === null) await once(exim, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  /** In a process of its own: the trusted authority is read when node starts. */
  function send(change: Partial<Mail>, recipients: readonly string[]): MailReply {
    const server = localServer(port, {
      host: 'localhost',
      security: 'starttls',
      login: { kind: 'password', username: 'notifier', password: 's3cret-pw' },
    });
    const mail = { ...smallMail(server, recipients), ...change };
    writeFileSync(join(folder, 'mail.json'), JSON.stringify(mail));
    const source = pathToFileURL(join(process.cwd(), 'src/delivery/smtp.ts')).href;
    const code = `import { readFileSync } from 'node:fs'; import { sendMail } from ${JSON.stringify(source)};
      console.log(JSON.stringify(await sendMail(JSON.parse(readFileSync(${JSON.stringify(join(folder, 'mail.json'))}, 'utf8')), 9000)));`;
    const env = {
      ...process.env,
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
      NODE_OPTIONS: '',
      NODE_NO_WARNINGS: '1',
    };
    return JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8', timeout: 15_000 }),
    ) as MailReply;
  }

  test('delivers to the good recipients and names the bad one', async () => {
    const recipients = ['a@example.test', 'nosuch@example.test', 'b@example.test'];
    const change: Partial<Mail> = {
      from: { name: '构建', address: 'ci@example.test' },
      text: '长 text '.repeat(10_000),
    };
    const reply = send(change, recipients);
    expect(reply).toMatchObject({ kind: 'accepted', rejected: [{ address: 'nosuch@example.test', code: 550 }] });
    const inbox = join(folder, 'mail/inbox/new');
    for (let tries = 0; tries < 250 && !(existsSync(inbox) && readdirSync(inbox).length > 0); tries += 1)
      await pause(20);
    const parsed = await simpleParser(readFileSync(join(inbox, readdirSync(inbox)[0] ?? '')));
    expect(parsed.from?.value[0]?.name).toBe('构建');
    expect(parsed.text?.trim()).toBe('长 text '.repeat(10_000).trim());
  }, 30_000);

  test.each([
    ['greylists', {}, ['grey@example.test'], 450],
    ['refuses the content', { subject: 'REJECTME' }, ['a@example.test'], 554],
    ['defers the content', { subject: 'DEFERME' }, ['a@example.test'], 451],
  ])(
    '%s',
    (_name, change, recipients, response) => {
      expect(send(change, recipients)).toMatchObject({ kind: 'failed', response, unknown: false });
    },
    20_000,
  );
});
