/** The situations that are measured, and what each may cost. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCommandFiles } from '../../__tests__/support/command-files.ts';
import { pushEvent } from '../../__tests__/support/push.ts';
import { inputVariables } from '../../__tests__/support/runner.ts';
import { bareScripts } from './bare.ts';
import type { Process, Program } from './measure.ts';
import { bigRun, type Services } from './servers.ts';

/** What a line may cost: `ratio` × the cpu of what it is compared with, or that and `plus` ms more; peak memory by `peak`. */
export type Goal = { readonly ratio: number; readonly plus?: number; readonly peak?: number };

/** One line of the table. */
export type Case = {
  readonly name: string;
  readonly against: string;
  readonly ours: Program;
  readonly bare: Program;
  readonly goal?: Goal;
};

type Variables = Readonly<Record<string, string>>;

const facts: Variables = {
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'build',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_REPOSITORY: 'octo/hello',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: `${'a'.repeat(38)}13`,
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  RUNNER_NAME: 'local',
};
const contexts = { github: {}, strategy: {}, matrix: null, job: { status: 'success' }, runner: {} };
const sent = 'Sent to';
const manyLines = { ratio: 1, plus: 20 };

/** All cases; files are written into `folder`, `ca` is the certificate that both sides must trust. */
export function casesOf(services: Services, folder: string, ca: string): readonly Case[] {
  const base: Variables = { PATH: process.env.PATH ?? '', HOME: folder };
  const trust: Variables = { NODE_EXTRA_CA_CERTS: ca };
  const http = `http://127.0.0.1:${services.http}`;
  const https = `https://127.0.0.1:${services.https}`;
  const { action, junit } = actionIn(folder, base, services.api);
  const scripts = bareScripts(folder);
  const bare = (name: 'http' | 'signed' | 'https', url: string, more: Variables = {}): Process => ({
    args: [scripts[name]],
    env: { ...base, ...more, BENCH_URL: url },
  });
  const now = { status: 'success', 'github-token': '' };
  const urls = (host: string) => ({
    dingtalk: `${host}/robot/send?access_token=t0ken`,
    wecom: `${host}/cgi-bin/webhook/send?key=t0ken`,
    lark: `${host}/open-apis/bot/v2/hook/t0ken`,
    webhook: `${host}/hook`,
  });
  const to = (channel: keyof ReturnType<typeof urls>, host = http) => ({
    ...now,
    channel,
    'webhook-url': urls(host)[channel],
  });
  const post = bare('http', urls(http).dingtalk);
  const signedPost = bare('signed', urls(http).dingtalk);
  const securePost = bare('https', urls(https).dingtalk, trust);
  const nothing: Process = { args: ['-e', '0'], env: base };
  const silent = { ...to('dingtalk'), status: '' };
  const lookUps = { ...to('dingtalk'), 'github-token': 'ghs_bench' };
  const wholeRun = { ...lookUps, scope: 'workflow', content: 'jobs' };
  return [
    ...(['dingtalk', 'wecom', 'webhook', 'lark'] as const).map((name) => ({
      name,
      against: 'POST',
      ours: [action(to(name), sent)] as const,
      bare: [post] as const,
      goal: { ratio: name === 'lark' ? 1.3 : 1.25, peak: 1.1 },
    })),
    ...(['dingtalk', 'webhook', 'lark'] as const).map((name) => ({
      name: `${name}, signed`,
      against: 'POST that signs',
      ours: [action({ ...to(name), secret: 'SECkey-0001' }, sent)] as const,
      bare: [signedPost] as const,
      goal: { ratio: name === 'lark' ? 1.3 : 1.25, peak: 1.1 },
    })),
    ...(['webhook', 'dingtalk'] as const).map((name) => ({
      name: `${name}, https`,
      against: 'POST over https',
      ours: [action(to(name, https), sent, trust)] as const,
      bare: [securePost] as const,
      goal: { ratio: name === 'webhook' ? 1.15 : 1.2, peak: 1.1 },
    })),
    {
      name: 'look-ups that answer',
      against: 'POST',
      ours: [action(lookUps, sent)],
      bare: [post],
      goal: { ratio: 1.45 },
    },
    {
      name: 'a look-up that is refused',
      against: 'POST',
      ours: [action(lookUps, sent, { GITHUB_API_URL: `http://127.0.0.1:${services.api}/refused` })],
      bare: [post],
      goal: { ratio: 1.5 },
    },
    {
      name: 'main with nothing to send',
      against: '`node -e 0`',
      ours: [action(silent, 'Nothing sent')],
      bare: [nothing],
      goal: { ratio: 1.25, peak: 1.1 },
    },
    {
      name: 'a whole job: silent main and post that sends',
      against: '`node -e 0` and POST',
      ours: [action(silent, 'Nothing sent'), action(to('dingtalk'), sent)],
      bare: [nothing, post],
      goal: { ratio: 1.3, peak: 1.1 },
    },
    ...mails(services, scripts.mail, base, trust, action),
    {
      name: '`dry-run`',
      against: 'POST',
      ours: [action({ ...to('dingtalk'), 'dry-run': 'true' }, 'Nothing sent')],
      bare: [post],
    },
    {
      name: '128 KiB of custom content',
      against: 'without it',
      ours: [action({ ...to('dingtalk'), 'custom-content': 'Text 文本 **bold** line\n'.repeat(4_700) }, sent)],
      bare: [action(to('dingtalk'), sent)],
      goal: manyLines,
    },
    {
      name: '300 jobs',
      against: '3 jobs',
      ours: [action(wholeRun, sent, { GITHUB_RUN_ID: String(bigRun) })],
      bare: [action(wholeRun, sent)],
      goal: manyLines,
    },
    {
      name: '500 failing tests in reports',
      against: '5 failing tests',
      ours: [action({ ...to('dingtalk'), status: 'fail', content: 'tests', 'test-reports': junit(500) }, sent)],
      bare: [action({ ...to('dingtalk'), status: 'fail', content: 'tests', 'test-reports': junit(5) }, sent)],
      goal: manyLines,
    },
  ];
}

type Action = (inputs: Variables, expect: string, more?: Variables) => Process;

function mails(services: Services, script: string, base: Variables, trust: Variables, action: Action): Case[] {
  const common = {
    status: 'success',
    'github-token': '',
    'email-to': 'Team <team@example.com>',
    'email-from': 'CI <ci@example.com>',
    'smtp-host': '127.0.0.1',
  };
  const login = { 'smtp-username': 'ci@example.com', 'smtp-password': 'demo-password-0001' };
  const kinds = [
    { name: 'e-mail', port: services.plainMail, inputs: { 'smtp-security': 'none' }, more: {}, tls: '0' },
    {
      name: 'e-mail, STARTTLS',
      port: services.secureMail,
      inputs: { ...login, 'smtp-security': 'starttls' },
      more: trust,
      tls: '1',
    },
  ];
  return kinds.map(({ name, port, inputs, more, tls }) => ({
    name,
    against: 'the same by nodemailer',
    ours: [action({ ...common, ...inputs, 'smtp-port': String(port) }, sent, more)],
    bare: [{ args: [script], env: { ...base, ...more, BENCH_PORT: String(port), BENCH_TLS: tls } }],
    goal: { ratio: 1.15, peak: 1.1 },
  }));
}

/** The built action with the environment that the runner gives it, and reports of failing tests for it to read. */
function actionIn(folder: string, base: Variables, api: number) {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(pushEvent()));
  const files = createCommandFiles(folder);
  const action: Action = (inputs, expect, more = {}) => ({
    args: [resolve('dist/index.js')],
    expect,
    env: {
      ...base,
      ...facts,
      ...files,
      GITHUB_API_URL: `http://127.0.0.1:${api}`,
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: workspace,
      ...inputVariables({ with: inputs, action: resolve('.') }, contexts),
      ...more,
    },
  });
  const junit = (failing: number) => {
    const cases = Array.from(
      { length: failing },
      (_, index) =>
        `<testcase classname="part" name="reads number ${index}" time="0.1"><failure message="expected ${index}">at line ${index}</failure></testcase>`,
    );
    writeFileSync(
      join(workspace, `${failing}.xml`),
      `<testsuites><testsuite name="part">${cases.join('')}</testsuite></testsuites>`,
    );
    return `${failing}.xml`;
  };
  return { action, junit };
}
