import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type ApiAnnotation, type ApiData, type ApiJob, githubApi } from '../support/github-api.ts';
import { httpService } from '../support/http-service.ts';
import { runJob } from '../support/job.ts';
import { runStage, type StageContext } from '../support/runner.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** The text of the DingTalk message that a step in a last job sends. */
async function report(world: ApiData, inputs: Readonly<Record<string, string>>, context: StageContext = {}) {
  const service = await httpService('dingtalk', 'accept');
  const api = await githubApi(world);
  open.push(service, api);
  const step = { with: { 'webhook-url': service.url.href, 'run-status': 'finish', ...inputs } };
  const result = await runStage(step, 'main', { github: api.github, job: { check_run_id: 1 }, ...context });
  return { result, text: textOf(service.requests[0]?.body), requests: api.requests };
}

function textOf(body: string | undefined): string {
  return (JSON.parse(body ?? '{}') as { markdown?: { text?: string } }).markdown?.text ?? '';
}

const job = (id: number, conclusion: string | null, name: string): ApiJob => ({
  id,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
});
const failure = (path: string, line: number, message: string): ApiAnnotation => ({
  path,
  start_line: line,
  annotation_level: 'failure',
  message,
});
const jobs = [
  job(1, null, 'notify'),
  job(2, 'success', 'build'),
  job(3, 'failure', 'test'),
  job(4, 'failure', 'lint'),
  job(5, 'skipped', 'deploy'),
];

describe('errors of a whole run', () => {
  const annotations = {
    3: [
      failure('.github', 12, 'Process completed with exit code 1.'),
      failure('src/sum.ts', 7, 'expected 5, got 4\nat sum.test.ts'),
      failure('.github', 3, 'The runner has received a shutdown signal.'),
      { ...failure('src/sum.ts', 9, 'unused'), annotation_level: 'warning' as const },
    ],
    4: [failure('src/a.ts', 1, 'Missing semicolon')],
  };

  test('are named with their place, the first line and no more', async () => {
    const { text, requests } = await report({ jobs, annotations }, { scope: 'workflow', content: 'errors' });
    expect(text).toContain('src/sum.ts:7: expected 5, got 4');
    expect(text).toContain('src/a.ts:1: Missing semicolon');
    expect(text).toContain('The runner has received a shutdown signal.');
    expect(text).toContain('https://github.com/octo/hello/actions/runs/156539/job/3');
    expect(text).not.toMatch(/exit code|unused|sum\.test|\.github:/);
    // The list of jobs, and only of failed jobs their annotations.
    expect(requests.map((path) => path.replace(/\?.*/, '').split('/').slice(-2).join('/')).sort()).toEqual([
      '1/jobs',
      '3/annotations',
      '4/annotations',
    ]);
  });

  test('are at most five, also of 50 a job', async () => {
    const many = Array.from({ length: 50 }, (_, index) => failure('a.c', index + 1, `error ${index + 1}`));
    const { text } = await report(
      { jobs, annotations: { 3: many, 4: many } },
      { scope: 'workflow', content: 'errors' },
    );
    expect(text.match(/a\.c:\d+: error \d+/g)).toEqual([1, 2, 3, 4, 5].map((line) => `a.c:${line}: error ${line}`));
  });

  test('are found on a later page when the first has only warnings', async () => {
    const warnings = Array.from({ length: 100 }, (_, index) => ({
      ...failure('a.c', index, 'w'),
      annotation_level: 'warning' as const,
    }));
    const late = { 3: [...warnings, failure('b.c', 1, 'late')] };
    const { text } = await report({ jobs, annotations: late }, { scope: 'workflow', content: 'errors' });
    expect(text).toContain('b.c:1: late');
  });

  test('are omitted with one note where the token may not read them', async () => {
    const { text, result } = await report(
      { jobs, annotations: 403 },
      { scope: 'workflow', content: 'errors, repository' },
    );
    expect(text).not.toContain('Errors');
    expect(text).toContain('octo/hello');
    expect(result.stdout).toContain('The token needs the permission checks: read.');
    expect(result.stdout.match(/annotations of the jobs/g)).toHaveLength(1);
    expect(result.outputs.outcome).toBe('sent');
  });

  test('are not looked up when the run succeeded, or in the scope of a job', async () => {
    const good = [job(1, null, 'notify'), job(2, 'success', 'build')];
    const whole = await report(
      { jobs: good, annotations },
      { needs: '{"build":{"result":"success"}}', content: 'errors' },
    );
    const single = await report({ jobs, annotations }, { status: 'failure', content: 'errors', 'task-name': 'x' });
    expect([whole.requests, single.requests]).toEqual([[], []]);
  });
});

describe('tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  cpSync('__tests__/fixtures/reports', join(folder, 'out'), { recursive: true });

  test.each([
    ['jest-junit.xml', '登录'],
    ['node.xml', '中文'],
    ['dotnet.trx', 'no shop at this address'],
  ])('a job whose %s has failures shows them when it ends', async (name, reason) => {
    const service = await httpService('dingtalk', 'accept');
    open.push(service);
    const inputs = {
      'webhook-url': service.url.href,
      content: 'tests',
      'test-reports': `out/${name}`,
      'github-token': '',
    };
    const [result] = await runJob({
      steps: [{ with: inputs }],
      status: 'failure',
      workspace: folder,
    });
    expect(result?.post.outputs.outcome).toBe('sent');
    const text = textOf(service.requests[0]?.body);
    expect(text).toMatch(/\d+ failed, \d+ passed, \d+ skipped \(\d/);
    expect(text).toContain(reason);
  });

  test('a report that is broken is a warning that names it', async () => {
    writeFileSync(join(folder, 'broken.xml'), '<testsuite>');
    const { text, result } = await report(
      {},
      { status: 'failure', content: 'tests, repository', 'test-reports': 'broken.xml', 'github-token': '' },
      { workspace: folder },
    );
    expect(result.stdout).toContain(
      '::warning title=Message Notification::test-reports: broken.xml is not well-formed XML (line 1), and is not counted.',
    );
    expect(text).not.toContain('Tests');
  });
});

describe('streak', () => {
  const one = { scope: 'job', content: 'streak', 'task-name': 'build' };
  test.each([
    [
      'failure',
      ['failure', 'cancelled', 'timed_out', 'success'],
      'failing since #16 (3 runs, first bad commit 1616161)',
    ],
    ['success', Array.from({ length: 50 }, () => 'failure'), 'fixed after at least 50 failed runs'],
  ])('after %s: %j', async (status, earlier, said) => {
    const { text, requests } = await report({ earlier }, { ...one, status });
    expect(text).toContain(said);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain('per_page=50');
  });

  test('nothing after a success', async () => {
    const earlier = ['success', 'failure'];
    expect((await report({ earlier }, { ...one, status: 'failure' })).text).not.toContain('History');
  });

  test('in Chinese', async () => {
    const { text } = await report({ earlier: ['failure', 'failure'] }, { ...one, status: 'failure', language: 'zh' });
    expect(text).toContain('自 #17 起失败（共 3 次，首个失败提交 1717171）');
  });

  test('takes one lookup together with broken', async () => {
    const { requests } = await report({ earlier: ['success'] }, { ...one, status: 'failure', 'run-status': 'broken' });
    expect(requests).toHaveLength(1);
  });
});

test('artifacts have names and sizes', async () => {
  const artifacts = [
    { name: 'dist', size_in_bytes: 1_234_567 },
    { name: 'old', size_in_bytes: 1, expired: true },
    { name: '日志', size_in_bytes: 900 },
  ];
  const { text } = await report({ artifacts }, { status: 'success', content: 'artifacts', 'task-name': 'build' });
  expect(text).toContain('dist (1.2 MB)');
  expect(text).toContain('日志 (900 B)');
  expect(text).not.toContain('old');
  expect(text).toContain('https://github.com/octo/hello/actions/runs/156539#artifacts');
});

test('a webhook gets the form of the payload that is asked for, without a secret', async () => {
  const service = await httpService('webhook', 'accept');
  open.push(service);
  const inputs = {
    'webhook-url': service.url.href,
    status: 'failure',
    'payload-format': 'flow',
    'github-token': 'ghs_canary1234',
    'global-params': 'TOKEN_OF_ALL=ghs_canary1234',
  };
  const { outputs } = await runStage({ with: inputs }, 'main', { github: { api_url: 'http://127.0.0.1:9' } });
  const body = JSON.parse(service.requests[0]?.body ?? '{}');
  expect(body).toMatchObject({
    task: { statusCode: 'FAIL', buildNumber: '19', flowInstId: '156539' },
    globalParams: [{ id: null, key: 'TOKEN_OF_ALL', value: '***' }],
    pipeline: null,
  });
  expect(JSON.parse(outputs.payload ?? '')).toMatchObject({ task: { buildNumber: 19 } });
});

test('on a server with another host and a path every link leads there', async () => {
  const api = await githubApi({ jobs, annotations: { 3: [failure('a.c', 1, 'no')] } });
  const service = await httpService('dingtalk', 'accept');
  open.push(api, service);
  const inputs = {
    'webhook-url': service.url.href,
    scope: 'workflow',
    content: 'repository, commit, jobs, errors, run',
  };
  const github = { ...api.github, server_url: 'https://ghe.example.com:8443/git' };
  await runStage({ with: inputs }, 'main', { github, job: { check_run_id: 1 } });
  const links = textOf(service.requests[0]?.body).match(/https?:[^\s)]+/g) ?? [];
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(link).toMatch(/^https:\/\/ghe\.example\.com:8443\/git\/octo\/hello(?:\/|$)/);
});
