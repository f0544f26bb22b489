/** The situations that are measured, and what each may cost. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCommandFiles } from '../../__tests__/support/command-files.ts';
import { inputVariables } from '../../__tests__/support/runner.ts';
import { bareScripts } from './bare.ts';
import type { Program } from './measure.ts';
import type { Services } from './servers.ts';

/** One line of the table. The goal for cpu is `ratio` × bare + `plus` ms. */
export type Case = {
  readonly name: string;
  readonly against: string;
  readonly ours: Program;
  readonly bare: Program;
  readonly ratio?: number;
  readonly plus?: number;
  readonly peak?: number;
};

type Variables = Readonly<Record<string, string>>;

const facts: Variables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'build',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_REPOSITORY: 'octo/hello',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  RUNNER_NAME: 'local',
};
const contexts = { github: {}, strategy: {}, matrix: null, job: { status: 'success' }, runner: {} };

/** All cases; files are written into `folder`, `ca` is the certificate that both sides must trust. */
export function casesOf(services: Services, folder: string, ca: string): readonly Case[] {
  const scripts = bareScripts(folder);
  const base: Variables = { PATH: process.env.PATH ?? '', HOME: folder };
  const http = `http://127.0.0.1:${services.http}`;
  const https = `https://127.0.0.1:${services.https}`;
  const trust: Variables = { NODE_EXTRA_CA_CERTS: ca };
  const ours = actionIn(folder, base, services.api);
  const now = { status: 'success', 'github-token': '' };
  const robot = {
    ...now,
    channel: 'dingtalk',
    'webhook-url': `${http}/robot/send?access_token=t0ken`,
  };
  const webhook = { ...now, channel: 'webhook', 'webhook-url': `${http}/hook` };
  const mail = { ...now, 'email-to': 'Team <team@example.com>', 'email-from': 'CI <ci@example.com>' };
  const mailAt = (port: number) => ({ ...mail, 'smtp-host': '127.0.0.1', 'smtp-port': String(port) });
  const post: Program = { args: [scripts.http], env: { ...base, BENCH_URL: `${http}/robot/send` } };
  const securePost: Program = { args: [scripts.https], env: { ...base, ...trust, BENCH_URL: `${https}/robot/send` } };
  const bareMail = (port: number, more: Variables): Program => ({
    args: [scripts.mail],
    env: { ...base, ...more, BENCH_PORT: String(port) },
  });
  const nothing: Program = { args: ['-e', '0'], env: base };
  const sent = 'Sent to';
  return [
    { name: 'robot, http', against: 'POST', ours: ours(robot, sent), bare: post, ratio: 1.3, peak: 1.2 },
    { name: 'robot, signed, http', against: 'POST', ours: ours({ ...robot, secret: 'SECkey' }, sent), bare: post },
    { name: 'webhook, http', against: 'POST', ours: ours(webhook, sent), bare: post, ratio: 1.3, peak: 1.2 },
    {
      name: 'webhook, https',
      against: 'POST',
      ours: ours({ ...webhook, 'webhook-url': `${https}/hook` }, sent, trust),
      bare: securePost,
      ratio: 1.15,
      peak: 1.2,
    },
    {
      name: 'robot with look-ups, http',
      against: 'POST',
      ours: ours({ ...robot, 'github-token': 'ghs_bench' }, sent),
      bare: post,
      ratio: 1.6,
    },
    {
      name: 'e-mail, plain',
      against: 'nodemailer',
      ours: ours({ ...mailAt(services.plainMail), 'smtp-security': 'none' }, sent),
      bare: bareMail(services.plainMail, { BENCH_TLS: '0' }),
      ratio: 1.3,
    },
    {
      name: 'e-mail, STARTTLS',
      against: 'nodemailer',
      ours: ours(
        { ...mailAt(services.secureMail), 'smtp-username': 'ci@example.com', 'smtp-password': 'demo-password-0001' },
        sent,
        trust,
      ),
      bare: bareMail(services.secureMail, { BENCH_TLS: '1', ...trust }),
      ratio: 1.3,
    },
    {
      name: 'main stage, nothing to send',
      against: '`node -e 0`',
      ours: ours({ ...robot, status: '' }, 'Nothing sent'),
      bare: nothing,
      ratio: 1.1,
      plus: 10,
    },
    { name: '`dry-run`', against: 'POST', ours: ours({ ...robot, 'dry-run': 'true' }, 'Nothing sent'), bare: post },
    {
      // Rendering may take 20 ms: this is the whole process with it, against the same without.
      name: '128 KiB of custom content',
      against: 'webhook, http',
      ours: ours({ ...webhook, 'custom-content': 'Text 文本 **bold** line\n'.repeat(4_700) }, sent),
      bare: ours(webhook, sent),
      ratio: 1,
      plus: 20,
    },
  ];
}

/** The built action with the environment that the runner gives it. */
function actionIn(folder: string, base: Variables, api: number) {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', head_commit: { id: 'a'.repeat(40), message: 'Fix' } }));
  const files = createCommandFiles(folder);
  return (inputs: Variables, expect: string, more: Variables = {}): Program => ({
    args: [resolve('dist/index.js')],
    expect,
    env: {
      ...base,
      ...facts,
      ...files,
      GITHUB_API_URL: `http://127.0.0.1:${api}`,
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: workspace,
      ...inputVariables({ with: inputs }, contexts),
      ...more,
    },
  });
}
