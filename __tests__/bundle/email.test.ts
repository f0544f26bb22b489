import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { runJob } from '../support/job.ts';
import { runStage } from '../support/runner.ts';
import { type SmtpScript, scriptedSmtpServer, smtpScript } from '../support/smtp-service.ts';
import { caFile, tlsMailServer } from '../support/tls-mail.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

const password = 's3cret-pw-value';
const secrets = [password, Buffer.from(`\0notifier\0${password}`).toString('base64')];
// The runner takes the lines with masks out of the log.
const shown = (log = '') => log.replace(/^::add-mask::.*$/gm, '');
const inputs = (port: number, change: Readonly<Record<string, string>> = {}) => ({
  env: { NODE_EXTRA_CA_CERTS: caFile },
  with: {
    channel: 'email',
    'email-from': '构建 <ci@example.test>',
    'email-to': '张三 <a@example.test>, bad@example.test',
    'email-bcc': 'blind@example.test',
    'smtp-host': 'localhost',
    'smtp-port': String(port),
    'smtp-username': 'notifier',
    'smtp-password': password,
    'github-token': '',
    ...change,
  },
});

test('an email of the built action is partial, complete and threaded', async () => {
  const server = await tlsMailServer('good', {
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('bad') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
  });
  open.push(server);
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  open.push({ close: async () => rmSync(workspace, { recursive: true }) });
  writeFileSync(join(workspace, 'report.txt'), 'attached');
  const custom = '**长** line of text\n\n'.repeat(4_500);
  const step = inputs(server.port, { 'email-attachments': '*.txt', 'custom-content': custom });
  for (const status of ['failure', 'success'] as const) {
    const [result] = await runJob({ steps: [step], status, workspace });
    expect(result?.post.outputs.outcome).toBe('partial');
    expect(result?.post.outputs.reason).toContain('bad@example.test');
    for (const secret of secrets) expect(shown(result?.post.stdout)).not.toContain(secret);
  }
  expect(server.mails.map(({ recipients }) => recipients)).toEqual(
    Array(2).fill(['a@example.test', 'blind@example.test']),
  );
  const source = server.mails[0]?.source.toString() ?? '';
  expect(source).not.toMatch(/^bcc:|blind@/im);
  expect(Math.max(...source.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
  const [failure, fixed] = await Promise.all(server.mails.map((mail) => simpleParser(mail.source)));
  expect(failure?.from?.value[0]?.name).toBe('构建');
  expect(failure?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(failure?.headers.get('x-auto-response-suppress')).toBe('All');
  expect(failure?.headers.get('x-pipeline-status')).toBe('FAIL');
  expect(source).toMatch(/^List-ID: "octo\/hello" <hello\.octo\.github\.com>/im);
  expect(failure?.references).toBe(fixed?.references);
  expect(failure?.messageId).not.toBe(fixed?.messageId);
  expect(failure?.attachments.map(({ content }) => content.toString())).toEqual(['attached']);
  for (const part of [failure?.text, failure?.html]) expect(part).toContain('octo/hello');
}, 30_000);

describe('a reply lost after the final dot', () => {
  test('is reported as unknown with the Message-ID, and the mail is sent once', async () => {
    const server = await scriptedSmtpServer(
      smtpScript({
        '.': (_command, socket) => {
          socket.resetAndDestroy();
          return null;
        },
      }),
    );
    open.push(server);
    const [result] = await runJob({ steps: [inputs(server.port, { 'smtp-security': 'none' })] });
    expect(result?.post.outputs.outcome).toBe('failed');
    expect(result?.post.outputs.reason).toMatch(/delivery unknown.*<run-156539\.1\.[0-9a-f]{12}\.success@github\.com>/);
    expect(server.seen.filter((command) => command === '.')).toHaveLength(1);
    for (const secret of secrets) expect(shown(result?.post.stdout)).not.toContain(secret);
  }, 20_000);
});

test('a file that leads out of the workspace when the job ends is named in the mail and drops nothing', async () => {
  const server = await tlsMailServer('good');
  open.push(server);
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  open.push({ close: async () => rmSync(workspace, { recursive: true }) });
  const step = inputs(server.port, { 'email-to': 'a@example.test', 'email-bcc': '', 'email-attachments': '*.log' });
  const main = await runStage({ ...step, with: { ...step.with, 'run-status': 'running, fail' } }, 'main', {
    workspace,
  });
  expect(main.outputs.outcome).toBe('sent');
  expect([main.stdout, server.mails.splice(0)[0]?.source].join()).not.toContain('attached');
  symlinkSync('/etc/hosts', join(workspace, 'late.log'));
  const post = await runStage(step, 'post', { workspace, state: main.state, status: 'failure' });
  expect([main.stdout, main.stderr].join()).not.toContain('late.log');
  expect(post.outputs.outcome).toBe('sent');
  expect(post.stdout).toMatch(/^::warning .*Not attached: late\.log \(a link that leaves the workspace\)$/m);
  const mail = await simpleParser(server.mails[0]?.source ?? '');
  expect(mail.attachments).toEqual([]);
  for (const part of [mail.text, mail.html]) expect(part).toContain('Not attached: late.log');
}, 30_000);

test('a certificate that is not trusted ends the delivery, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
  const server = await tlsMailServer('self-signed');
  open.push(server);
  const step = { ...inputs(server.port), env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } };
  const [result] = await runJob({ steps: [step] });
  expect(result?.post.outputs).toMatchObject({ outcome: 'failed', attempts: '1' });
  expect(result?.post.outputs.reason).toContain('self-signed');
  expect(server.logins).toEqual([]);
}, 30_000);

test('mentioned people get the mail once: addresses, the actor and the author through the map', async () => {
  const server = await tlsMailServer('good');
  open.push(server);
  const step = inputs(server.port, {
    status: 'failure',
    'email-to': 'team@example.test',
    'email-bcc': '',
    mentions: 'Team@Example.test, boss@example.test, actor, author, @mona',
    'mention-map': 'octocat: 13800000000 zhangsan ou_1 octo@example.test\nmona: mona@example.test',
  });
  const event = { head_commit: { id: 'a'.repeat(40), message: 'x', author: { username: 'mona' } } };
  const { outputs } = await runStage(step, 'main', { event });
  expect(outputs.outcome).toBe('sent');
  const everybody = ['team', 'boss', 'octo', 'mona'].map((name) => `${name}@example.test`);
  expect(server.mails.map(({ recipients }) => recipients)).toEqual([everybody]);
  const mail = await simpleParser(server.mails[0]?.source ?? '');
  expect([mail.to].flat().flatMap((to) => to?.value.map(({ address }) => address) ?? [])).toEqual(everybody);
}, 30_000);

test('a server that quotes the login in its refusal gives nothing of it away', async () => {
  const echo: SmtpScript = (command) => `535-5.7.8 ${command} is not ${password}\r\n535 5.7.8 refused`;
  const server = await scriptedSmtpServer(smtpScript({ AUTH: echo }));
  open.push(server);
  const step = inputs(server.port, { status: 'failure', 'smtp-security': 'none' });
  const { outputs, stdout, summary } = await runStage(step, 'main');
  expect(outputs.reason).toMatch(/the mail server refused the login: 535-5\.7\.8 AUTH PLAIN \*\*\* is not \*\*\*/);
  for (const secret of secrets) expect([shown(stdout), summary, JSON.stringify(outputs)].join()).not.toContain(secret);
}, 30_000);
