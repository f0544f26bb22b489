/** What does the user see? One golden file a scenario: the log, the annotations in it, the outputs, the job summary. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { githubApi } from '../support/github-api.ts';
import { expectGolden, goldenFolder } from '../support/golden.ts';
import { type Behavior, httpService, type Service } from '../support/http-service.ts';
import { readLog } from '../support/log.ts';
import { runStage, type Stage, type StageContext, type StageResult } from '../support/runner.ts';
import { scriptedSmtpServer, smtpScript } from '../support/smtp-service.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

async function urlOf(service: Service, ...behaviors: readonly [Behavior, ...Behavior[]]): Promise<string> {
  const started = await httpService(service, ...behaviors);
  open.push(started);
  return started.url.href;
}

type Scenario = {
  readonly stage?: Stage;
  readonly with: () => Promise<Readonly<Record<string, string>>>;
  readonly context?: StageContext | (() => Promise<StageContext>);
};

const secret = 'SECtheSigningKeyOfTheRobot';
const event = { head_commit: { message: 'Repair the login', author: { name: 'Mona', username: 'mona' } } };
const plain = { 'github-token': '', 'task-name': 'build', content: 'branch, commit' };

const scenarios: Readonly<Record<string, Scenario>> = {
  start: {
    with: async () => ({
      ...plain,
      'webhook-url': await urlOf('dingtalk', 'accept'),
      secret,
      'run-status': 'running, finish',
    }),
  },
  'nothing-to-say-in-main': {
    with: async () => ({ ...plain, 'webhook-url': await urlOf('dingtalk', 'accept') }),
  },
  success: {
    stage: 'post',
    with: async () => ({ ...plain, 'webhook-url': await urlOf('lark', 'accept'), secret }),
  },
  'not-selected': {
    stage: 'post',
    with: async () => ({ ...plain, 'webhook-url': await urlOf('lark', 'accept'), 'run-status': 'fail' }),
  },
  refused: {
    stage: 'post',
    with: async () => ({ ...plain, 'webhook-url': await urlOf('dingtalk', 'refuse'), secret }),
    context: { status: 'failure' },
  },
  'refused-and-asked-to-fail': {
    stage: 'post',
    with: async () => ({ ...plain, 'webhook-url': await urlOf('wecom', 'refuse'), 'fail-on-error': 'true' }),
    context: { status: 'failure' },
  },
  'sent-at-the-second-attempt': {
    stage: 'post',
    with: async () => ({ ...plain, 'webhook-url': await urlOf('webhook', 'busy', 'accept') }),
  },
  'given-up': {
    stage: 'post',
    with: async () => ({ ...plain, 'webhook-url': await urlOf('webhook', 'busy'), retries: '1' }),
  },
  partial: {
    with: async () => ({
      ...plain,
      status: 'failure',
      'webhook-url': `${await urlOf('wecom', 'accept')}\n${await urlOf('wecom', 'refuse')}`,
    }),
  },
  'mail-login-refused': {
    with: async () => {
      const server = await scriptedSmtpServer(smtpScript({ AUTH: '535 5.7.8 Error: authentication failed' }));
      open.push(server);
      const mail = { 'smtp-host': '127.0.0.1', 'smtp-port': String(server.port), 'smtp-security': 'none' };
      const login = { 'smtp-username': 'ci@x.test', 'smtp-password': 'a-wrong-password' };
      return { ...plain, ...mail, ...login, status: 'failure', 'email-to': 'a@x.test' };
    },
  },
  'bad-inputs': {
    with: async () => ({
      'webhook-url': 'https://oapi.dingtalk.com/robot/send',
      'run-status': 'sucess',
      language: 'fr',
      retries: 'many',
    }),
  },
  'in-chinese': {
    with: async () => ({
      ...plain,
      language: 'zh',
      status: 'failure',
      retries: '1',
      secret: 'abc123',
      'custom-content': '${NOT_SET}',
      'webhook-url': `${await urlOf('dingtalk', 'refuse')}\n${await urlOf('dingtalk', 'accept')}`,
    }),
    context: { event: null },
  },
  'bad-inputs-in-chinese': { with: async () => ({ language: 'zh', 'run-status': 'sucess', retries: 'many' }) },
  'watching-in-chinese': {
    with: async () => ({ ...plain, language: 'zh', 'webhook-url': await urlOf('lark', 'accept') }),
  },
  'no-target': { with: async () => ({}) },
  'fork-without-secrets': {
    with: async () => ({ channel: 'lark', 'webhook-url': '' }),
    context: { github: { secret_source: 'None', event_name: 'pull_request' } },
  },
  'dry-run': {
    with: async () => ({
      ...plain,
      status: 'failure',
      'dry-run': 'true',
      secret,
      'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=the-token-of-the-robot',
      'custom-content': 'Please look. ${DEPLOY_TOKEN} ${NOT_SET}',
    }),
  },
  cancelled: {
    with: async () => ({ ...plain, status: 'cancelled', 'webhook-url': await urlOf('webhook', 'busy'), retries: '9' }),
    context: { cancelAfter: /trying again/ },
  },
  'history-without-permission': {
    stage: 'post',
    with: async () => ({
      ...plain,
      'github-token': 'ghs_token',
      'webhook-url': await urlOf('lark', 'accept'),
      'run-status': 'broken',
    }),
    context: async () => {
      const api = await githubApi({}, 403);
      open.push(api);
      return { status: 'failure', github: api.github };
    },
  },
  'no-command-files': {
    with: async () => ({ ...plain, 'webhook-url': await urlOf('lark', 'accept'), 'run-status': 'running, finish' }),
    context: { faults: { STATE: 'missing', OUTPUT: 'missing', STEP_SUMMARY: 'missing' } },
  },
};

/** As the downloaded log of a run has it; what differs from run to run is left out. */
function shown({ log, exitCode, outputs, summary }: StageResult): string {
  const lines = log.map((line) => {
    const [command] = readLog(line).commands;
    return command === undefined ? line : `##[${command.name}]${command.text}`;
  });
  const values = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
  const text = [
    `exit code ${exitCode}`,
    '',
    '== log',
    ...lines,
    '',
    '== outputs',
    ...values,
    '',
    '== summary',
    summary,
  ];
  return text
    .join('\n')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/msg_[0-9a-f]{24}/g, 'msg_ID')
    .replace(/<[\w.-]+@[\w.-]+>/g, '<MESSAGE-ID>')
    .replace(/\b\d+\.\d s\b/g, 'N s');
}

test.each(Object.keys(scenarios))('the user sees %s as its golden file', async (name) => {
  const scenario = scenarios[name] as Scenario;
  const context = typeof scenario.context === 'function' ? await scenario.context() : scenario.context;
  const result = await runStage({ with: await scenario.with() }, scenario.stage ?? 'main', { event, ...context });
  expectGolden(`log/${name}.txt`, shown(result));
});

test('no golden log is left without its scenario', () => {
  const files = readdirSync(join(goldenFolder, 'log')).map((file) => file.replace(/\.txt$/, ''));
  expect(files.sort()).toEqual(Object.keys(scenarios).sort());
});
