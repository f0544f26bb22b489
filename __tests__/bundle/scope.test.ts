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

const words = ['success', 'failure', 'cancelled', 'skipped'];
/** Every set of results that the needed jobs can have, the empty one left out. */
const sets = Array.from({ length: 15 }, (_, index) => words.filter((_word, bit) => ((index + 1) >> bit) & 1));

function expected(set: readonly string[]): string {
  if (set.includes('failure')) return 'FAIL';
  if (set.includes('cancelled')) return 'CANCELED';
  return set.includes('success') ? 'SUCCESS' : 'SKIP';
}

const job = (id: number, conclusion: string | null, name = `job ${id}`): ApiJob => ({
  id,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
});

describe('scope workflow with needs', () => {
  test.each(sets.map((set) => [set.join(', '), set] as const))('%s', async (_, set) => {
    const { status, bodies } = await report({ scope: 'workflow', needs: needs(...set), 'github-token': '' });
    expect(status).toBe(expected(set));
    expect(bodies).toHaveLength(1);
  });

  test.each(['', 'null', '[]', '{}', '{"a":{}}', 'needs'])('never calls %j a success', async (text) => {
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

  test.each(sets.map((set) => [set.join(', '), set] as const))('%s', async (_, set) => {
    const jobs = [job(1, null), ...set.map((conclusion, index) => job(index + 2, conclusion))];
    expect((await fromJobs(jobs)).status).toBe(expected(set));
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

  test.each([
    ['a job still runs', [job(1, null), job(2, 'success'), job(3, null)]],
    ['a conclusion is not known', [job(1, null), job(2, 'success'), job(3, 'strange')]],
    ['there is no other job', [job(1, null)]],
  ])('reports UNKOWN when %s', async (_, jobs) => {
    expect((await fromJobs(jobs)).status).toBe('UNKOWN');
  });

  test.each([
    [403, 'lacks the permission'],
    [404, 'not found'],
    [429, 'rate limit is used up'],
    ['cut', 'not valid JSON'],
  ] as const)('reports UNKOWN with a warning after the answer %s', async (behavior, text) => {
    const { status, bodies, result } = await fromJobs([job(1, null), job(2, 'success')], behavior);
    expect(status).toBe('UNKOWN');
    expect(bodies).toHaveLength(1);
    expect(result.stdout).toContain('::warning');
    expect(result.stdout).toContain(text);
    expect(result.stdout.includes('permission actions: read')).toBe(behavior === 403 || behavior === 404);
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
    ['requested', { status: 'requested', conclusion: null }, 'WAITING'],
    ['in_progress', { status: 'in_progress', conclusion: null }, 'RUNNING'],
    ...Object.entries({
      success: 'SUCCESS',
      failure: 'FAIL',
      timed_out: 'FAIL',
      startup_failure: 'FAIL',
      cancelled: 'CANCELED',
      skipped: 'SKIP',
      neutral: 'FINISH',
      action_required: 'WAITING',
      stale: 'UNKOWN',
      novel: 'UNKOWN',
    }).map(([conclusion, code]) => [conclusion, { status: 'completed', conclusion }, code] as const),
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
