import { afterEach, describe, expect, test } from '@jest/globals';
import { type HttpService, httpService } from '../support/http-service.ts';
import { runJob } from '../support/job.ts';
import { runStage } from '../support/runner.ts';

// The last two in every step: https://github.com/nektos/act/blob/v0.2.89/pkg/runner/run_context.go, on which the others are built.
const act = { ACT: 'true', RUNNER_PERFLOG: '/dev/null', RUNNER_TRACKING_ID: '' };
const forgejo = { ...act, FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' };
const giteaDaemon = { ...act, GITEA_ACTIONS: 'true', GITEA_STATE: '/state' };
const composite = { GITHUB_ACTION_PATH: '/actions/wrapper' };

let service: HttpService;
afterEach(() => service.close());

const step = async (env: Record<string, string>, inputs: Record<string, string> = {}) => {
  service = await httpService('webhook', 'accept');
  return { with: { 'webhook-url': service.url.href, ...inputs }, env };
};
const statuses = () => service.requests.map(({ body }) => JSON.parse(body).task.statusCode);

// Each runner, and each way to it, is told apart in the process of the test, in `actions/stage.test.ts`.
describe('a runner without a fresh status in post', () => {
  test.each([
    ['Gitea', giteaDaemon],
    ['Forgejo', { ...forgejo, ...composite }],
  ])('%s is named and rejected in main with the form that works: %j', async (name, env) => {
    const used = await step(env);
    const main = await runStage(used, 'main');
    const post = await runStage(used, 'post', { status: 'success', state: main.state });
    expect([main.exitCode, post.exitCode]).toEqual([1, 0]);
    expect(main.stdout).toContain(`the ${name} runner cannot tell`);
    expect(main.stdout).toContain('if: always()');
    expect(main.stdout).toContain(`status: \${{ job.status }}`);
    expect(main.stdout.includes(`status: \${{ inputs.status }}`)).toBe('GITHUB_ACTION_PATH' in env);
    expect(statuses()).toEqual([]);
  });

  test('reports a status that is given', async () => {
    const [result] = await runJob({ steps: [await step({ ...giteaDaemon, ...composite }, { status: 'failure' })] });
    expect([statuses(), result?.main.exitCode]).toEqual([['FAIL'], 0]);
  });
});

describe('act and Forgejo at the top level of a job', () => {
  test.each([act, forgejo])('follow the job: %j', async (env) => {
    const used = await step(env, { 'run-status': 'running, finish' });
    const main = await runStage(used, 'main');
    const post = await runStage(used, 'post', { status: 'failure', state: main.state });
    expect([main.exitCode, post.exitCode, statuses()]).toEqual([0, 0, ['RUNNING', 'FAIL']]);
  });

  test('an unknown runner that calls itself act and keeps old inputs is reported as unknown, never as a success', async () => {
    const used = await step(act);
    const main = await runStage(used, 'main');
    expect(main.variables).toEqual({ 'INPUT_JOB-STATUS': 'unknown' });
    // Such a runner leaves an input alone that the environment has already.
    const stale = { ...used, with: { ...used.with, 'job-status': main.variables['INPUT_JOB-STATUS'] ?? '' } };
    await runStage(stale, 'post', { status: 'failure', state: main.state });
    expect(statuses()).toEqual(['UNKOWN']);
  });
});

test('on the runner of GitHub nothing is left in the environment of the job', async () => {
  const main = await runStage(await step({}), 'main');
  expect(main.variables).toEqual({});
});

test('on the runner of GitHub a variable of another runner changes nothing, in a composite action too', async () => {
  const used = await step({ GITEA_ACTIONS: 'true', GITHUB_ACTION_PATH: '/actions/wrapper' });
  const main = await runStage(used, 'main');
  const post = await runStage(used, 'post', { status: 'failure', state: main.state });
  expect([main.exitCode, main.variables, post.exitCode, statuses()]).toEqual([0, {}, 0, ['FAIL']]);
});
