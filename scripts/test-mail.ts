/**
 * Scores the emails of the golden scenarios by mailpit's table of what mail clients understand
 * (https://github.com/axllent/mailpit, data of https://www.caniemail.com): each must reach 92 %, and every feature that
 * some client does not understand must stand in docs/channels/email.md. Needs mailpit or Go; without them it says so.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { composed } from '../__tests__/support/composed.ts';
import { scenarios } from '../__tests__/support/scenarios.ts';
import { localServer } from '../__tests__/support/smtp-service.ts';
import { email } from '../src/channels/email/email.ts';
import { sendMail } from '../src/delivery/smtp.ts';

const version = 'v1.27.11';
const least = 92;

type Warning = { readonly Slug: string; readonly Score: { readonly Partial: number; readonly Unsupported: number } };
type Check = { readonly Total: { readonly Supported: number }; readonly Warnings: readonly Warning[] };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The program, built if need be into `folder`; undefined when there is none. */
function mailpit(folder: string): string | undefined {
  if (spawnSync('mailpit', ['version'], { stdio: 'ignore' }).status === 0) return 'mailpit';
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const installed = join(execFileSync('go', ['env', 'GOPATH'], { encoding: 'utf8' }).trim(), 'bin/mailpit');
  if (existsSync(installed)) return installed;
  const env = { ...process.env, GOBIN: folder };
  const built = spawnSync('go', ['install', `github.com/axllent/mailpit@${version}`], { env, stdio: 'ignore' });
  return built.status === 0 ? join(folder, 'mailpit') : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function json<T>(url: string): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return (await (await fetch(url)).json()) as T;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(25);
    }
  }
}

async function checkOf(scenario: string, smtp: number, api: string): Promise<Check> {
  const box = { name: 'Team', address: 'team@example.test' };
  const target = { server: localServer(smtp), from: box, to: [box], cc: [], bcc: [], replyTo: [], attachments: [] };
  const attempt = { now: new Date('2026-11-24T10:03:12Z'), variant: 'full', id: 'msg_1' } as const;
  const attached = { files: [], missing: [{ name: 'report.html', reason: 'none' as const }] };
  const { requests } = await email.render(composed(scenarios[scenario]).message, { ...target, attached }, attempt);
  const [mail] = requests;
  if (mail === undefined || (await sendMail(mail, 5_000)).kind !== 'accepted') throw new Error('mailpit took no mail');
  const { messages } = await json<{ messages: { ID: string }[] }>(`${api}/messages?limit=1`);
  return json<Check>(`${api}/message/${messages[0]?.ID}/html-check`);
}

async function score(program: string): Promise<void> {
  const [http, smtp] = [await freePort(), await freePort()];
  const options = ['--listen', `127.0.0.1:${http}`, '--smtp', `127.0.0.1:${smtp}`, '--quiet'];
  const child = spawn(program, options, { stdio: 'ignore' });
  try {
    const api = `http://127.0.0.1:${http}/api/v1`;
    await json(`${api}/info`);
    const page = readFileSync('docs/channels/email.md', 'utf8');
    const untold = new Set<string>();
    for (const scenario of Object.keys(scenarios)) {
      const { Total, Warnings } = await checkOf(scenario, smtp, api);
      for (const { Slug } of Warnings) if (!page.includes(`\`${Slug}\``)) untold.add(Slug);
      say(`${Total.Supported.toFixed(1).padStart(5)} %  ${scenario}`);
      if (Total.Supported < least) process.exitCode = 1;
    }
    if (untold.size > 0) {
      say(`docs/channels/email.md does not explain ${[...untold].join(', ')}`);
      process.exitCode = 1;
    }
  } finally {
    child.kill();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mailpit-'));
const program = mailpit(folder);
if (program === undefined) say('SKIP the score of the emails: neither mailpit nor Go is installed');
else await score(program);
rmSync(folder, { recursive: true, force: true });
