import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { runStage, type StageContext } from '../support/runner.ts';

const available = existsSync('/usr/sbin/exim4') && process.getuid?.() === 0;
if (!available)
  process.stderr.write('SKIP a real mail server: exim4-daemon-light is not installed, or this is not root\n');

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

(available ? describe : describe.skip)('the built action and Exim, a real mail server', () => {
  let folder = '';
  let exim: ChildProcess | undefined;
  let ports: [number, number] = [0, 0];

  beforeAll(async () => {
    folder = mkdtempSync('/var/tmp/exim-');
    ports = [await freePort(), await freePort()];
    exim = spawn('sh', ['scripts/exim.sh', ...ports.map(String), folder], { stdio: 'ignore' });
    for (const port of ports) await untilOpen(port);
  }, 20_000);

  afterAll(async () => {
    exim?.kill();
    if (exim?.exitCode === null && exim.signalCode === null) await once(exim, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => rmSync(join(folder, 'mail/inbox'), { recursive: true, force: true }));

  async function report(inputs: Readonly<Record<string, string>>, context: StageContext = {}, trusted = true) {
    const step = {
      env: trusted ? { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } : { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      with: {
        channel: 'email',
        status: 'failure',
        'email-from': '构建 <ci@example.test>',
        'email-to': '张三 <a@example.test>',
        'smtp-host': 'localhost',
        'smtp-port': String(ports[0]),
        'smtp-username': 'notifier',
        'smtp-password': 's3cret-pw',
        'github-token': '',
        ...inputs,
      },
    };
    const { outputs, stdout } = await runStage(step, 'main', context);
    return {
      outcome: outputs.outcome,
      reason: outputs.reason ?? '',
      attempts: outputs.attempts,
      id: outputs['message-id'],
      stdout,
    };
  }

  /** The mails in the order of their arrival, one for each recipient, once there are so many. */
  async function inbox(count: number): Promise<ParsedMail[]> {
    const path = join(folder, 'mail/inbox/new');
    const files = () => (existsSync(path) ? readdirSync(path).sort() : []);
    for (let tries = 0; tries < 250 && files().length < count; tries += 1) await pause(20);
    expect(files()).toHaveLength(count);
    return Promise.all(files().map((file) => simpleParser(readFileSync(join(path, file)))));
  }

  test('with STARTTLS and a private authority deliver text, HTML and attachments as they were', async () => {
    const workspace = join(folder, 'workspace');
    mkdirSync(workspace, { recursive: true });
    writeFileSync(join(workspace, '报告.txt'), 'attached');
    const custom = '长 text '.repeat(5_000).trim();
    const sent = await report({ 'email-attachments': '*.txt\nnone.log', 'custom-content': custom }, { workspace });
    expect(sent).toMatchObject({ outcome: 'sent', attempts: '1' });
    expect(sent.stdout).toMatch(/^::warning .*Not attached: none\.log \(no file matches\)$/m);
    const [mail] = await inbox(1);
    expect(mail?.messageId).toBe(sent.id);
    expect(mail?.from?.value[0]?.name).toBe('构建');
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain(custom);
      expect(part).toContain('Not attached: none.log');
    }
    expect(mail?.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
      ['报告.txt', 'attached'],
    ]);
  }, 30_000);

  test('with TLS from the first byte delivers', async () => {
    expect(await report({ 'smtp-security': 'tls', 'smtp-port': String(ports[1]) })).toMatchObject({ outcome: 'sent' });
    await inbox(1);
  }, 30_000);

  test('without the authority stop before the login, whatever the environment says', async () => {
    const failed = await report({}, {}, false);
    expect(failed).toMatchObject({ outcome: 'failed', attempts: '1' });
    expect(failed.reason).toContain('NODE_EXTRA_CA_CERTS');
  }, 30_000);

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'without a login say so',
      { 'smtp-username': '', 'smtp-password': '' },
      /530.*Set 'smtp-username' and 'smtp-password'/,
    ],
    ['with a wrong password say so', { 'smtp-password': 'wrong-pw' }, /refused the login.*Check 'smtp-username'/],
    [
      'without a login where one is needed to relay name smtp-username',
      { 'smtp-username': '', 'smtp-password': '', 'email-to': 'relay@elsewhere.test' },
      /without a login: relay@elsewhere.test \(550 5.7.1 relay not permitted\).*Set 'smtp-username'/,
    ],
    ['tell refused content', { title: 'REJECTME' }, /refused the content: 554 5.7.1 content rejected/],
  ])(
    '%s',
    async (_name, inputs, reason) => {
      const failed = await report(inputs);
      expect(failed).toMatchObject({ outcome: 'failed', attempts: '1' });
      expect(failed.reason).toMatch(reason);
    },
    30_000,
  );

  test('deliver to the good recipients and name the bad one', async () => {
    const partial = await report({ 'email-to': 'a@example.test, nosuch@example.test, b@example.test' });
    expect(partial).toMatchObject({ outcome: 'partial', attempts: '1' });
    expect(partial.reason).toMatch(
      /refused for nosuch@example.test \(550 5.1.1 no such user\); the 2 others received it/,
    );
    await inbox(2);
  }, 30_000);

  test('try a deferred recipient again, and only that one', async () => {
    const sent = await report({ 'email-to': 'A@Example.Test', 'email-cc': 'Later@Example.Test, a@example.test' });
    expect(sent).toMatchObject({ outcome: 'sent', attempts: '2' });
    expect(sent.stdout).toContain('deferred for Later@Example.Test (450');
    const mails = await inbox(2);
    expect(mails.map(({ messageId }) => messageId)).toEqual([sent.id, sent.id]);
  }, 30_000);

  test('name who is deferred when it does not pass', async () => {
    const partial = await report({ 'email-to': 'a@example.test, grey@example.test', retries: '1' });
    expect(partial).toMatchObject({ outcome: 'partial', attempts: '2' });
    expect(partial.reason).toContain('defers the recipients (greylisting): grey@example.test (450');
    expect(partial.reason).toContain('the others received it');
    expect(partial.reason).not.toContain('every');
    await inbox(1);
  }, 30_000);

  test('leave out what is too large and name it in the mail', async () => {
    const workspace = join(folder, 'large');
    mkdirSync(workspace, { recursive: true });
    writeFileSync(join(workspace, 'large.bin'), 'x'.repeat(1_500_000));
    const sent = await report({ 'email-attachments': 'large.bin' }, { workspace });
    expect(sent).toMatchObject({ outcome: 'sent', attempts: '2' });
    const [mail] = await inbox(1);
    expect(mail?.attachments).toEqual([]);
    expect(mail?.text).toContain('Not attached: large.bin (the mail server refused the size)');
  }, 30_000);

  test('give three legs and two steps five names in one thread', async () => {
    const uses = [
      ['101', '__self'],
      ['102', '__self'],
      ['103', '__self'],
      ['101', '__self_2'],
      ['101', 'notify'],
    ] as const;
    for (const [check_run_id, action] of uses) await report({}, { job: { check_run_id }, github: { action } });
    const mails = await inbox(uses.length);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(uses.length);
    expect(new Set(mails.map(({ references }) => String(references))).size).toBe(1);
    expect(new Set(mails.map(({ inReplyTo }) => inReplyTo)).size).toBe(1);
  }, 60_000);
});
