import { afterEach, describe, expect, test } from '@jest/globals';
import { type GithubApi, githubApi } from '../support/github-api.ts';
import { type HttpService, httpService } from '../support/http-service.ts';
import { runJob } from '../support/job.ts';
import { type JobStatus, runStage, type StageContext } from '../support/runner.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

async function receiver(...behaviors: Parameters<typeof httpService> extends [unknown, ...infer Rest] ? Rest : never) {
  const service = await httpService('webhook', ...behaviors);
  open.push(service);
  return service;
}

async function api(...given: Parameters<typeof githubApi>): Promise<GithubApi> {
  const server = await githubApi(...given);
  open.push(server);
  return server;
}

/** The status codes that arrived, in their order. */
function statuses({ requests }: HttpService): unknown[] {
  return requests.map(({ body }) => JSON.parse(body).task.statusCode);
}

const quiet = { 'task-name': 'build', 'github-token': '' };
const inputs = (service: HttpService, change: Readonly<Record<string, string>> = {}) => ({
  with: { 'webhook-url': service.url.href, ...quiet, ...change },
});

describe('a step that follows its job', () => {
  test.each<[JobStatus, string]>([
    ['success', 'SUCCESS'],
    ['failure', 'FAIL'],
    ['cancelled', 'CANCELED'],
  ])('reports the start and the end of a job that ends in %s', async (status, code) => {
    const service = await receiver('accept');
    const steps = [inputs(service, { 'run-status': 'running, finish' })];
    const [step] = await runJob({ steps, status });
    expect(statuses(service)).toEqual(['RUNNING', code]);
    expect(step?.main.outputs).toMatchObject({ outcome: 'sent', status: 'RUNNING' });
    expect(step?.post.outputs).toMatchObject({ outcome: 'sent', status: code });
  });

  test.each<[JobStatus, string]>([
    ['failure', 'FAIL'],
    ['cancelled', 'CANCELED'],
  ])('reports no start in a job that already is a %s, and the end all the same', async (status, code) => {
    const service = await receiver('accept');
    const steps = [inputs(service, { 'run-status': 'running, finish' })];
    const [step] = await runJob({ steps, status, mainStatus: status });
    expect(statuses(service)).toEqual([code]);
    expect(step?.main.outputs).toMatchObject({ outcome: 'skipped', status: 'RUNNING' });
    expect(step?.main.outputs.reason).toContain('already failed or was canceled');
  });

  test('sends nothing in main when running is not selected, and makes no lookup', async () => {
    const service = await receiver('accept');
    const server = await api();
    const step = { with: { 'webhook-url': service.url.href, 'run-status': 'fail' } };
    const [result] = await runJob({ steps: [step], status: 'success', github: server.github });
    expect([statuses(service), server.requests]).toEqual([[], []]);
    expect(result?.main.outputs).toMatchObject({ outcome: 'skipped', attempts: '0' });
    expect(result?.post.outputs.reason).toContain('SUCCESS is not selected');
  });

  test('makes no lookup for a message that needs none, even with a token', async () => {
    const server = await api();
    const bot = await httpService('dingtalk', 'accept');
    open.push(bot);
    const step = { with: { 'webhook-url': bot.url.href, content: 'repository, status, branch', title: 'Hello' } };
    await runJob({ steps: [step], github: server.github, event: { head_commit: { message: 'x' } } });
    expect(bot.requests).toHaveLength(1);
    expect(server.requests).toEqual([]);
  });

  test('keeps what main resolved when post is handed the inputs of another level', async () => {
    const service = await receiver('accept');
    const step = inputs(service, { 'run-status': 'running, fail' });
    const main = await runStage(step, 'main');
    const strange = { with: { 'webhook-url': 'http://127.0.0.1:9/other', status: 'success', channel: 'pigeon' } };
    const post = await runStage(strange, 'post', { status: 'failure', state: main.state });
    expect(statuses(service)).toEqual(['RUNNING', 'FAIL']);
    expect(post.exitCode).toBe(0);
  });

  test('asks for its job once: post takes from main what main looked up', async () => {
    const service = await receiver('accept');
    const server = await api({ jobs: [{ id: 5, name: 'build (a)', status: 'in_progress', conclusion: null }] });
    const step = { with: { 'webhook-url': service.url.href, 'run-status': 'running, finish' } };
    const context: StageContext = { github: server.github, job: { check_run_id: 5 } };
    await runJob({ steps: [step], ...context });
    const tasks = service.requests.map(({ body }) => JSON.parse(body).task.taskName);
    expect(tasks).toEqual(['build (a)', 'build (a)']);
    expect(server.requests.filter((path) => path.includes('/actions/jobs/5'))).toHaveLength(1);
  });

  test('runs its posts from the last step to the first', async () => {
    const [first, last] = [await receiver('accept'), await receiver('refuse')];
    const steps = [inputs(first), inputs(last, { 'fail-on-error': 'true' })];
    const results = await runJob({ steps });
    expect(results.map(({ post }) => post.exitCode)).toEqual([0, 1]);
    expect([statuses(first), statuses(last)]).toEqual([['FAIL'], ['SUCCESS']]);
  });

  test('leaves the job alone when the delivery fails, and writes all outputs', async () => {
    const [result] = await runJob({ steps: [inputs(await receiver('refuse'))] });
    expect(result?.post.exitCode).toBe(0);
    expect(result?.post.outputs).toMatchObject({ outcome: 'failed', status: 'SUCCESS', attempts: '1' });
    expect(JSON.parse(result?.post.outputs.results ?? '')).toMatchObject([{ index: 0, outcome: 'failed' }]);
    expect(result?.post.stdout).toContain('::error title=Message Notification::Notification not delivered');
    expect(result?.post.summary).toContain('| 1 | webhook | failed |');
  });
});

describe('a step with a given status', () => {
  test.each(['success', 'timed_out'])('reports %s once in main, nothing in post', async (status) => {
    const service = await receiver('accept');
    const [result] = await runJob({ steps: [inputs(service, { status })], status: 'failure' });
    expect(statuses(service)).toHaveLength(1);
    expect(result?.main.outputs.outcome).toBe('sent');
    expect(result?.post.outputs).toEqual({});
    expect(result?.post.stdout).toBe('');
  });

  test.each([
    ['en', "Input 'status' is empty: an expression in it has no value"],
    ['zh', "输入 'status' 为空：其中的表达式没有值"],
  ])('stops in main when it came out empty, in %s, and post reports no success', async (language, text) => {
    const service = await receiver('accept');
    const [result] = await runJob({ steps: [inputs(service, { status: '', language })], status: 'success' });
    expect(result?.main.exitCode).toBe(1);
    expect(result?.main.stdout).toContain(text);
    expect(result?.main.outputs.reason).toContain(text);
    expect(result?.post.stdout).toBe('');
    expect(statuses(service)).toEqual([]);
  });

  test('stops in main at an unknown value and lists the allowed ones', async () => {
    const service = await receiver('accept');
    const [result] = await runJob({ steps: [inputs(service, { status: 'sucess' })] });
    expect(result?.main.exitCode).toBe(1);
    expect(result?.main.stdout).toMatch(
      /Input 'status' has an unknown value 'sucess'\. Did you mean 'success'\? Allowed: follow, success, failure, cancelled/,
    );
    expect(statuses(service)).toEqual([]);
  });
});

describe('a run that was given no secrets', () => {
  test.each([
    ['a fork', '', { secret_source: 'None' }],
    ['Dependabot', 'lark', { secret_source: 'Dependabot', actor: 'dependabot[bot]' }],
  ])('of %s ends as skipped with a notice and exit code 0 (channel: %j)', async (_, channel, github) => {
    const [result] = await runJob({ steps: [{ with: { channel, 'webhook-url': '' } }], github });
    expect([result?.main.exitCode, result?.post.exitCode]).toEqual([0, 0]);
    expect(result?.main.outputs.outcome).toBe('skipped');
    expect(result?.main.stdout).toContain('::notice title=Message Notification::Nothing sent');
  });

  test('skips a mail whose login is empty', async () => {
    const mail = { channel: 'email', 'smtp-host': 'mail.example', 'email-to': 'a@x.test', 'email-from': 'b@x.test' };
    const result = await runStage({ with: mail }, 'main', { github: { secret_source: 'None' } });
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'skipped']);
  });

  test('fails where the run has secrets, or where something else is wrong', async () => {
    const empty = await runStage({ with: {} }, 'main');
    const wrong = await runStage({ with: { language: 'fr' } }, 'main', { github: { secret_source: 'None' } });
    expect([empty.exitCode, wrong.exitCode]).toEqual([1, 1]);
    expect(empty.stdout).toContain('check the name of the secret');
  });
});
