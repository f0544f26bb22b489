import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { parse } from 'yaml';
import {
  answerOf,
  asTriggeringRun,
  checkRunId,
  neededJobsOf,
  type Scenario,
  type ScenarioName,
  scenarioNames,
  scenarios,
} from '../../site/scenarios.ts';
import { httpService, type Service } from '../support/http-service.ts';
import { runJob } from '../support/job.ts';
import { runStage, type Step } from '../support/runner.ts';
import { type AcceptingSmtpServer, acceptingSmtpServer } from '../support/smtp-service.ts';
import { fill, type Opened, type Shown, type SiteBrowser, shown, siteBrowser } from './page.ts';

let site: SiteBrowser;
let mail: AcceptingSmtpServer;
let opened: Opened;

beforeAll(async () => {
  site = await siteBrowser();
  opened = await site.open();
  mail = await acceptingSmtpServer();
}, 60_000);
afterAll(async () => {
  await site?.close();
  await mail?.close();
});

const everything =
  'failed-steps, tests, errors, streak, pull-request, changes, repository, branch, commit, author, actor, event, run, duration, jobs, artifacts, link';
const bots = {
  'run-status': 'running, success, fail, cancel',
  content: everything,
  'custom-content':
    'See **${CI_COMMIT_TITLE}** by ${COMMIT_AUTHOR}.\nCoverage: ${COVERAGE:-unknown}, branch `${CI_COMMIT_REF_NAME}`',
  'test-reports': 'reports/*.xml',
};
/** What is filled in for each channel, with the names of secrets. */
const choices: Readonly<Record<Service | 'email', Readonly<Record<string, string>>>> = {
  dingtalk: {
    ...bots,
    'webhook-url': 'DING',
    secret: 'DING_KEY',
    mentions: '13800000000, all',
    title: 'Deploy: ${STATUS_NAME} #${BUILD_NUMBER}',
  },
  wecom: { ...bots, 'webhook-url': 'WECOM', mentions: 'zhangsan, 13800000000', language: 'zh' },
  lark: {
    ...bots,
    'webhook-url': 'LARK',
    secret: 'LARK_KEY',
    mentions: 'ou_1234567890abcdef, all',
    'mention-on': 'fail',
  },
  webhook: {
    'run-status': 'running, success, fail, cancel',
    'webhook-url': 'HOOK',
    secret: 'HOOK_KEY',
    'global-params': 'a=1\nb=中文',
    'webhook-headers': 'X-Team: shop',
  },
  email: {
    ...bots,
    'email-to': 'Team <team@example.com>',
    'email-cc': 'boss@example.com',
    'email-from': 'ci@example.com',
    'smtp-host': '127.0.0.1',
    'smtp-port': 'PORT',
    'smtp-security': 'none',
  },
};

/** The runner's answer to a reference to a secret. */
const secretsOf = (url: string): Readonly<Record<string, string>> => ({
  DING: url,
  WECOM: url,
  LARK: url,
  HOOK: url,
  DING_KEY: 'SEC-of-the-test',
  LARK_KEY: 'key-of-the-test',
  HOOK_KEY: 'hook-key-of-the-test',
});

/** The step in a YAML text, with the expressions that the emulated runner does not know already evaluated. */
function stepIn(yaml: string, secrets: Readonly<Record<string, string>>, scenario: Scenario): Step {
  const inputs = Object.entries(inputsIn(parse(yaml)) ?? {}).map(([name, value]) => [
    name,
    String(value)
      .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, secret: string) => secrets[secret] ?? '')
      .replace('${{ toJSON(needs) }}', JSON.stringify(neededJobsOf(scenario))),
  ]);
  return { with: Object.fromEntries(inputs) };
}

/** The `with:` of the step that uses the action, wherever it stands. */
function inputsIn(node: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { uses, with: inputs } = node as { uses?: unknown; with?: Readonly<Record<string, unknown>> };
  if (typeof uses === 'string' && uses.startsWith('message-notification/')) return inputs;
  return Object.values(node)
    .map(inputsIn)
    .find((found) => found !== undefined);
}

/** The REST API that knows the scenario. */
async function apiOf(scenario: Scenario) {
  const server = createServer((request, response) => {
    const json = answerOf(scenario, request.url ?? '', new Date());
    response.writeHead(json === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(json ?? { message: 'Not Found' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** The workspace with a JUnit report that says what the scenario's tests say. */
function workspaceOf({ tests }: Scenario): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  if (tests === undefined) return folder;
  const failures = tests.failures.map(({ name, text }) => {
    const [suite, title] = name.split(' › ');
    return `<testcase classname="${suite}" name="${title}"><failure message="${text}"/></testcase>`;
  });
  const cases = [
    ...failures,
    '<testcase name="ok"/>'.repeat(tests.passed),
    '<testcase name="later"><skipped/></testcase>'.repeat(tests.skipped),
  ];
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports/junit.xml'), `<testsuite time="${tests.seconds}">${cases.join('')}</testsuite>`);
  return folder;
}

/** Runs the step in the scenario, from the first stage to the last. */
async function run(step: Step, scenario: Scenario): Promise<string> {
  const api = await apiOf(scenario);
  const workspace = workspaceOf(scenario);
  const context = {
    github: { ...scenario.github, api_url: api.url, token: 'ghs_token-of-the-test' },
    job: { check_run_id: checkRunId },
    event: scenario.event,
    workspace,
  };
  try {
    const own = { ...step, env: scenario.env };
    const follows = own.with?.scope === undefined && own.with?.needs === undefined;
    if (!follows || scenario.result === 'running') {
      const main = await runStage(own, 'main', context);
      return main.stdout + main.stderr;
    }
    // The start is not what this scenario is about.
    const quiet = { ...own, with: { ...own.with, 'run-status': 'success, fail, cancel' } };
    const [result] = await runJob({ steps: [quiet], status: scenario.result, ...context });
    return [result?.main, result?.post].map((stage) => `${stage?.stdout}${stage?.stderr}`).join('\n');
  } finally {
    await api.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Without what depends on the moment: durations, signatures and their times. */
function timeless(text: string): string {
  return text
    .replace(/\b(?:\d+d \d+h|\d+h \d+m|\d+m \d+s|\d+[dhms])\b/g, '<duration>')
    .replace(/\d+ (?:天 \d+ 小时|小时 \d+ 分|分 \d+ 秒|[天分秒]|小时)/g, '<duration>')
    .replace(/"timestamp":"\d+","sign":"[^"]+"/, '"timestamp":"<time>","sign":"<signature>"');
}

type Channel = keyof typeof choices;
type Form = { readonly result: 'step' | 'workflow' | 'reporter'; readonly inputs?: Readonly<Record<string, string>> };
const forms: Readonly<Record<string, Form>> = {
  'the job': { result: 'step' },
  'the whole run': { result: 'workflow', inputs: { needs: '${{ toJSON(needs) }}' } },
  'another workflow': { result: 'reporter' },
};

/** Fills the panel, takes the YAML, runs it, and compares what arrives with what was shown. */
async function compare(channel: Channel, name: ScenarioName, { result, inputs = {} }: Form): Promise<void> {
  const page = opened.page;
  const service = channel === 'email' ? undefined : await httpService(channel, 'accept');
  try {
    await page.selectOption('select[name="scenario"]', name);
    await page.click(`#tab-${result}`);
    const filled = Object.entries({ needs: '', ...choices[channel], ...inputs }).map(([key, value]) => [
      key,
      value === 'PORT' ? String(mail.port) : value,
    ]);
    await fill(page, { channel, ...Object.fromEntries(filled) });
    const previewed = await shown(page);
    expect(previewed.problems).toEqual([]);
    mail.mails.length = 0;
    const scene = result === 'reporter' ? asTriggeringRun(scenarios[name], new Date()) : scenarios[name];
    // GitHub gives no secrets to a run that a fork starts.
    const secrets = scene.github.secret_source === 'None' ? {} : secretsOf(service?.url.href ?? '');
    const log = await run(stepIn(previewed[result], secrets, scene), scene);
    if (service !== undefined) {
      const arrived = service.requests.map(({ body }) => timeless(body));
      expect({ arrived, log: arrived.length > 0 ? '' : log }).toEqual({
        arrived: previewed.requests.map(timeless),
        log: scene.github.secret_source === 'None' ? expect.stringMatching(/no secrets|没有密钥/) : '',
      });
    } else await compareMail(previewed, log);
  } finally {
    await service?.close();
  }
}

async function compareMail(previewed: Shown, log: string): Promise<void> {
  expect(mail.mails.length === 1 ? '' : log).toBe('');
  const arrived = await simpleParser(mail.mails[0]?.source ?? '');
  const lines = (text: string) => timeless(text).replaceAll('\r\n', '\n').trimEnd();
  expect(lines(arrived.text ?? '')).toBe(lines(previewed.requests[0] ?? ''));
  expect(lines(arrived.html || '')).toBe(lines(previewed.html));
  const head = Object.fromEntries(previewed.headers.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
  expect(head.Subject).toBe(arrived.subject);
  expect(head['Message-ID']).toBe(arrived.messageId);
  expect(head['In-Reply-To']).toBe(arrived.inReplyTo);
  expect(head['X-Pipeline-Status']).toBe(arrived.headers.get('x-pipeline-status'));
}

const all = Object.keys(choices) as Channel[];

describe.each(all)('%s: what arrives is what was previewed of the job', (channel) => {
  test.each(scenarioNames)('%s', (name) => compare(channel, name, forms['the job'] as Form), 30_000);
});

describe.each(all)('%s: what arrives is what was previewed of', (channel) => {
  test.each(
    ['the whole run', 'another workflow'].flatMap((form) =>
      (['success', 'failure', 'fork'] as const).map((name) => [form, name] as const),
    ),
  )('%s, %s', (form, name) => compare(channel, name, forms[form] as Form), 30_000);
});

test('the page made no request and printed nothing on the console', () => {
  expect(opened.requests).toEqual([]);
  expect(opened.messages).toEqual([]);
});
