import { afterEach, describe, expect, test } from '@jest/globals';
import { type ApiBehavior, type ApiJob, githubApi } from '../support/github-api.ts';
import { type HttpService, httpService } from '../support/http-service.ts';
import { runStage, type StageContext } from '../support/runner.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

/** Runs main of a step that reports to a local receiver; what it said and what arrived. */
async function report(inputs: Readonly<Record<string, string>>, context: StageContext = {}) {
  const service: HttpService = await httpService(inputs.channel === 'lark' ? 'lark' : 'webhook', 'accept');
  open.push(service);
  const step = { with: { 'webhook-url': service.url.href, 'run-status': 'running, wait, finish', ...inputs } };
  const result = await runStage(step, 'main', context);
  return { result, status: result.outputs.status, bodies: service.requests.map(({ body }) => body) };
}

function needs(...results: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(results.map((result, index) => [`job${index}`, { result, outputs: {} }])));
}

// Every set of results is tested in the process of the test, in `actions/step-status.test.ts`.
const sets = [
  [['success', 'skipped'], 'SUCCESS'],
  [['success', 'failure', 'cancelled'], 'FAIL'],
  [['cancelled', 'success'], 'CANCELED'],
] as const;

const job = (id: number, conclusion: string | null, name = `job ${id}`): ApiJob => ({
  id,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
});

describe('scope workflow with needs', () => {
  test.each(sets)('of %j is %s', async (set, code) => {
    const { status, bodies } = await report({ scope: 'workflow', needs: needs(...set), 'github-token': '' });
    expect(status).toBe(code);
    expect(bodies).toHaveLength(1);
  });

  test.each(['', '{}'])('never calls %j a success', async (text) => {
    const { result, status } = await report({ scope: 'workflow', needs: text, 'github-token': '' });
    expect(status).not.toBe('SUCCESS');
    if (text !== '') expect(result.stdout).toContain('Write needs: ${' + '{ toJSON(needs) }}');
  });

  test('makes no lookup for a status that is not selected', async () => {
    const api = await githubApi();
    open.push(api);
    const inputs = { scope: 'workflow', needs: needs('success'), 'run-status': 'fail' };
    const { result } = await report(inputs, { github: api.github });
    expect(result.outputs.outcome).toBe('skipped');
    expect(api.requests).toEqual([]);
  });
});

describe('scope workflow with the jobs API', () => {
  async function fromJobs(jobs: readonly ApiJob[], behavior: ApiBehavior = 'good', change = {}) {
    const api = await githubApi({ jobs }, behavior);
    open.push(api);
    const own = { github: api.github, job: { check_run_id: 1 } };
    return { ...(await report({ scope: 'workflow', ...change }, own)), requests: api.requests };
  }

  test.each(sets)('of %j is %s', async (set, code) => {
    const jobs = [job(1, null), ...set.map((conclusion, index) => job(index + 2, conclusion))];
    expect((await fromJobs(jobs)).status).toBe(code);
  });

  test('reads every page and leaves out its own job', async () => {
    const many = Array.from({ length: 249 }, (_, index) => job(index + 2, 'success'));
    const { status, requests } = await fromJobs([job(1, null), ...many]);
    expect(status).toBe('SUCCESS');
    expect(requests.filter((path) => path.includes('/jobs?')).map((path) => /page=(\d)$/.exec(path)?.[1])).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('reports UNKOWN when a job still runs', async () => {
    expect((await fromJobs([job(1, null), job(2, 'success'), job(3, null)])).status).toBe('UNKOWN');
  });

  test.each([
    [403, 'lacks the permission'],
    ['cut', 'not valid JSON'],
  ] as const)('reports UNKOWN with a warning after the answer %s', async (behavior, text) => {
    const { status, bodies, result } = await fromJobs([job(1, null), job(2, 'success')], behavior);
    expect(status).toBe('UNKOWN');
    expect(bodies).toHaveLength(1);
    expect(result.stdout).toContain('::warning');
    expect(result.stdout).toContain(text);
    expect(result.stdout.includes('permission actions: read')).toBe(behavior === 403);
  });

  test('names each job with its result, and a failed step with its job and a link', async () => {
    const jobs = [job(1, null), job(2, 'success', 'build'), { ...job(3, 'failure', 'test'), failedStep: 'Run jest' }];
    const { bodies } = await fromJobs(jobs, 'good', { channel: 'lark', content: 'jobs, failed-steps' });
    expect(bodies[0]).toMatch(/build.*test/);
    expect(bodies[0]).toContain('Run jest');
    expect(bodies[0]).toContain('https://github.com/octo/hello/actions/runs/156539/job/3');
    expect(bodies[0]).not.toContain('job 1');
  });
});

describe('scope workflow-run', () => {
  const run = (change: Readonly<Record<string, unknown>>) => ({
    action: change.status === 'completed' ? 'completed' : change.status,
    workflow: { id: 7, name: 'Build', path: '.github/workflows/build.yml' },
    workflow_run: {
      id: 42,
      name: 'Build',
      path: '.github/workflows/build.yml',
      workflow_id: 7,
      run_number: 6,
      run_attempt: 1,
      event: 'push',
      head_branch: 'feature',
      head_sha: 'b'.repeat(40),
      head_commit: { id: 'b'.repeat(40), message: 'Raise the roof', author: { name: 'Ann', email: 'a@x.test' } },
      actor: { login: 'ann' },
      triggering_actor: { login: 'ann' },
      run_started_at: '2026-05-04T10:00:00Z',
      updated_at: '2026-05-04T10:01:00Z',
      html_url: 'https://github.com/octo/hello/actions/runs/42',
      ...change,
    },
  });
  const github = { event_name: 'workflow_run' };

  test.each([
    ['in progress', { status: 'in_progress', conclusion: null }, 'RUNNING'],
    ['successful', { status: 'completed', conclusion: 'success' }, 'SUCCESS'],
    ['failed', { status: 'completed', conclusion: 'failure' }, 'FAIL'],
  ])('of a run that is %s', async (_, change, code) => {
    const inputs = { scope: 'workflow-run', 'github-token': '' };
    const { status, bodies } = await report(inputs, { github, event: run(change) });
    expect(status).toBe(code);
    const task = JSON.parse(bodies[0] ?? '{}').task;
    expect(task).toMatchObject({ pipelineName: 'Build', statusCode: code });
    expect(bodies[0]).toContain('https://github.com/octo/hello/actions/runs/42');
    expect(bodies[0]).toContain('feature');
    expect(bodies[0]).not.toMatch(/156539|octocat|6113728f/);
  });

  test('is refused in a workflow that another event triggers', async () => {
    const { result, bodies } = await report({ scope: 'workflow-run', language: 'fr' });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain("Input 'scope' is 'workflow-run', which works only");
    expect(result.stdout).toContain("Input 'language' has an unknown value 'fr'");
    expect(bodies).toEqual([]);
  });
});
