import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { describeNetworkError } from '../../src/channels/transport-errors.ts';
import { createClient } from '../../src/github/client.ts';
import { ApiError, type ApiGet } from '../../src/github/json.ts';
import { completeRunInfo, type LookupName } from '../../src/github/lookups.ts';
import type { RunInfo } from '../../src/github/run-info.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer = () => undefined;
let seen: IncomingMessage[] = [];
let api = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
});
beforeEach(() => {
  seen = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const env = {
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_NUMBER: '5',
  GITHUB_JOB: 'build',
};
const factsFor = (more: Readonly<Record<string, string>> = {}) =>
  runInfoOf(buildContext({ ...env, ...more }, {}), 'this-run');
const facts = factsFor();
type Where = {
  readonly facts: RunInfo;
  readonly checkRunId: number | undefined;
  readonly runnerName: string;
  readonly whole: boolean;
};
const where: Where = { facts, checkRunId: undefined, runnerName: 'runner-1', whole: false };

/** The completed run, and the notes in English. */
async function lookUp(names: ReadonlySet<LookupName>, { facts, whole, ...own }: Where, get: ApiGet) {
  const reporter = { ...own, scope: whole ? 'workflow' : 'job', jobId: 'build' } as const;
  const { run, notes } = await completeRunInfo(facts, names, reporter, get);
  return { ...run, notes: notes.map(({ text }) => text.en) };
}
const needs = (...names: readonly LookupName[]) => new Set(names);
const get = (timeoutMs = 5_000) => createClient({ api, token: 't0ken', timeoutMs, describe: describeNetworkError });
const json = (value: unknown, status = 200): Answer => {
  return (_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};
const job = (id: number, more: object = {}) => ({
  id,
  name: `job ${id}`,
  status: 'completed',
  conclusion: 'success',
  started_at: '2026-01-01T00:00:00Z',
  completed_at: '2026-01-01T00:01:00Z',
  runner_name: 'other',
  steps: [],
  ...more,
});

test('no lookup makes no request', async () => {
  expect(await lookUp(needs(), where, get())).toEqual({ ...facts, notes: [] });
  expect(seen).toHaveLength(0);
});

test('jobs are read page by page, and the reporting job is found by its runner', async () => {
  const all = Array.from({ length: 103 }, (_, index) => job(index + 1));
  Object.assign(all[101] ?? {}, { status: 'in_progress', conclusion: null, runner_name: 'runner-1' });
  Object.assign(all[0] ?? {}, { conclusion: 'failure', steps: [{ name: 'Test', conclusion: 'failure' }] });
  answer = (request, response) => {
    const page = Number(new URL(request.url ?? '', api).searchParams.get('page'));
    json({ total_count: 103, jobs: all.slice((page - 1) * 100, page * 100) })(request, response);
  };
  const found = await lookUp(needs('job', 'jobs'), where, get());
  expect(found).toMatchObject({ jobsComplete: true, notes: [], jobName: 'job 102' });
  expect(found.jobs).toHaveLength(103);
  expect(found.jobs?.[0]).toMatchObject({ status: 'FAIL', failedSteps: ['Test'] });
  expect(seen.map((request) => request.url)).toEqual([
    '/api/v3/repos/o/r/actions/runs/7/attempts/1/jobs?per_page=100&page=1',
    '/api/v3/repos/o/r/actions/runs/7/attempts/1/jobs?per_page=100&page=2',
  ]);
});

test('a call has the headers that GitHub asks for', async () => {
  answer = json(job(3));
  const found = await lookUp(needs('job'), { ...where, checkRunId: 3 }, get());
  expect([found.jobName, found.jobUrl]).toEqual(['job 3', 'https://github.com/o/r/actions/runs/7/job/3']);
  expect(seen[0]?.headers).toMatchObject({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'message-notification',
    authorization: 'Bearer t0ken',
  });
});

test('the duration counts from the start of the job where that is read, not from the start of this step', async () => {
  answer = json(job(3));
  const begun = { ...facts, startedAt: '2026-01-01T00:00:50Z' };
  const { startedAt } = await lookUp(needs('job'), { ...where, facts: begun, checkRunId: 3 }, get());
  expect(startedAt).toBe('2026-01-01T00:00:00Z');
});

describe('history', () => {
  const run = (id: number, conclusion: string) => ({ id, run_number: id, conclusion });
  test.each([
    ['FAIL', [run(7, 'success'), run(4, 'cancelled'), run(3, 'failure'), run(2, 'success')]],
    ['none', [run(4, 'skipped')]],
  ])('the previous status is %s', async (previous, runs) => {
    const of = factsFor({ GITHUB_RUN_NUMBER: '7' });
    answer = json({ total_count: runs.length, workflow_runs: runs });
    expect((await lookUp(needs('history'), { ...where, facts: of }, get())).history?.previous).toBe(previous);
    expect(seen[0]?.url).toContain('/workflows/ci.yml/runs?branch=main&status=completed&event=push');
  });

  test('a re-run compares with the attempt before', async () => {
    answer = json({ id: 7, conclusion: 'failure' });
    const again = factsFor({ GITHUB_RUN_ATTEMPT: '3' });
    expect((await lookUp(needs('history'), { ...where, facts: again }, get())).history?.previous).toBe('FAIL');
    expect(seen[0]?.url).toContain('/actions/runs/7/attempts/2?');
  });
});

const all = needs('job', 'run', 'commit', 'jobs', 'history', 'errors', 'artifacts');
const bad: readonly [string, RegExp, Answer][] = [
  ['403', /token lacks the permission/, json({ message: 'Resource not accessible by integration' }, 403)],
  ['404', /not found/, json({ message: 'Not Found' }, 404)],
  ['429', /rate limit is used up/, json({ message: 'API rate limit exceeded' }, 429)],
  ['401', /token was rejected/, json({ message: 'Bad credentials' }, 401)],
  ['500', /returned HTTP 500/, json({}, 500)],
  ['time-out', /no response from the API within 0\.[3-9] s/, () => undefined],
  ['cut JSON', /not valid JSON/, (_, response) => response.end('{"id": 3, "na')],
  [
    'hang-up',
    /cut off/,
    (_, response) => response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy()),
  ],
];

describe.each(bad)('%s', (name, reason, behavior) => {
  test('omits the parts, with one note each', async () => {
    answer = behavior;
    const found = await lookUp(all, where, get(300));
    expect(found).toEqual({ ...facts, notes: expect.any(Array), annotations: [] });
    expect(found.notes).toHaveLength(5);
    for (const note of found.notes) expect(note).toMatch(reason);
    expect(found.notes.join(' ')).not.toMatch(/http:|t0ken|127\.0/);
  });

  test('names a permission only when it may be missing', async () => {
    answer = behavior;
    const notes = (await lookUp(all, where, get(300))).notes.join(' ');
    if (name === '403' || name === '404') expect(notes).toMatch(/permission actions: read.*permission contents: read/);
    else expect(notes).not.toMatch(/: read/);
  });
});

test('a refused connection is called so, and no permission is named', async () => {
  const closed = createClient({ api: 'http://127.0.0.1:1/api/v3', token: 't0ken', describe: describeNetworkError });
  expect((await lookUp(needs('run'), where, closed)).notes).toEqual([
    'Could not read this run: connection refused by the API (ECONNREFUSED).',
  ]);
});

test('on Gitea no permission of GitHub is named', async () => {
  answer = json({ message: 'Not Found' }, 404);
  const found = await lookUp(needs('run'), { ...where, facts: factsFor({ GITEA_ACTIONS: 'true' }) }, get());
  expect(found.notes).toEqual([
    "Could not read this run: it was not found (HTTP 404). This server's API may not offer it.",
  ]);
});

test('a run of more than 1000 jobs is noted', async () => {
  const many = Array.from({ length: 1234 }, (_, index) => job(index + 1));
  answer = (request, response) => {
    const page = Number(new URL(request.url ?? '', api).searchParams.get('page'));
    json({ total_count: many.length, jobs: many.slice((page - 1) * 100, page * 100) })(request, response);
  };
  const found = await lookUp(needs('jobs'), { ...where, whole: true }, get());
  expect(found.notes).toEqual([
    'Could not read the jobs of this run: the run has 1234 jobs, and only the first 1000 are read.',
  ]);
  expect([found.jobs?.length, found.jobsComplete]).toEqual([1000, false]);
});

test('artifacts of another shape, and those that have expired, are left out', async () => {
  const artifacts = [{ name: 'a', size_in_bytes: 'big' }, { size_in_bytes: 1 }, null, { name: 'b', expired: true }];
  answer = json({ artifacts });
  expect((await lookUp(needs('artifacts'), where, get())).artifacts).toEqual([{ name: 'a', bytes: undefined }]);
});

describe('the result of', () => {
  const forbidden = new ApiError(
    { en: 'the token lacks the permission (HTTP 403)', zh: '令牌缺少权限（HTTP 403）' },
    true,
  );
  /** The lookups of `names` where the API knows the paths below the repository that are given, and no other. */
  const found = async (
    names: readonly LookupName[],
    known: Readonly<Record<string, unknown>>,
    more: Partial<Where> = {},
  ) => {
    const get: ApiGet = async (path) => {
      const key = path.replace(/^\/repos\/o\/r\/|[?].*$/g, '');
      if (!Object.hasOwn(known, key)) throw forbidden;
      return known[key];
    };
    return lookUp(needs(...names), { ...where, ...more }, get);
  };
  const list = (...jobs: readonly object[]) => ({
    'actions/runs/7/attempts/1/jobs': { total_count: jobs.length, jobs },
  });
  const mine = job(1, { status: 'in_progress', conclusion: null, runner_name: 'runner-1' });
  const bad = job(2, { conclusion: 'failure', steps: [{ name: 'Test', conclusion: 'failure' }] });

  test('one job by its id', async () => {
    expect(await found(['job'], { 'actions/jobs/3': job(3) }, { checkRunId: 3 })).toMatchObject({
      jobName: 'job 3',
      notes: [],
    });
    expect((await found(['job'], {}, { checkRunId: 3 })).notes).toEqual([
      'Could not read this job: the token lacks the permission (HTTP 403). The token needs the permission actions: read.',
    ]);
  });

  test('an answer about another job', async () => {
    expect(await found(['job'], { 'actions/jobs/3': job(4) }, { checkRunId: 3 })).toEqual({
      ...facts,
      notes: ['GitHub described another job than this one.'],
    });
  });

  test('the jobs, of which one is this', async () => {
    expect(await found(['job'], list(mine, bad))).toMatchObject({ jobName: 'job 1', notes: [] });
    expect((await found(['job'], list(mine, bad))).jobs).toBeUndefined();
    const both = await found(['job', 'jobs'], list(mine, bad));
    expect([both.jobName, both.jobs?.map(({ id }) => id), both.jobsComplete]).toEqual(['job 1', [1, 2], true]);
  });

  test('the jobs of the whole run, without the reporting one', async () => {
    const whole = await found(['jobs'], list(mine, bad), { whole: true });
    expect([whole.jobName, whole.jobs?.map(({ id }) => id), whole.notes]).toEqual([undefined, [2], []]);
  });

  test('jobs among which this one cannot be found', async () => {
    const note = ['This job was not found among the jobs of the run.'];
    expect((await found(['job'], list(bad))).notes).toEqual(note);
    expect((await found(['jobs'], list(bad), { whole: true })).notes).toEqual(note);
    expect((await found(['jobs'], list(bad))).notes).toEqual([]);
  });

  test('a list of which a later page cannot be read', async () => {
    const many = [mine, ...Array.from({ length: 99 }, (_, index) => job(index + 2))];
    const first = { total_count: 101, jobs: many };
    const broken: ApiGet = async (path) => {
      if (path.endsWith('page=1')) return first;
      throw new ApiError({ en: 'no response in time (TIMEOUT)', zh: '未及时响应（TIMEOUT）' });
    };
    const lost = ['Could not read the jobs of this run: no response in time (TIMEOUT).'];
    const known = await lookUp(needs('job'), where, broken);
    expect([known.jobName, known.notes]).toEqual(['job 1', []]);
    expect((await lookUp(needs('job'), { ...where, runnerName: 'other' }, broken)).notes).toEqual(lost);
    const all = await lookUp(needs('jobs'), where, broken);
    expect([all.jobs?.length, all.jobsComplete, all.notes]).toEqual([100, false, lost]);
  });

  test('the errors of the failed jobs', async () => {
    const annotation = { annotation_level: 'failure', message: 'no', path: 'a.ts', start_line: 3 };
    const known = { ...list(mine, bad), 'check-runs/2/annotations': [annotation] };
    const whole = await found(['errors'], known, { whole: true });
    expect([whole.annotations?.map(({ at }) => at), whole.jobs?.length, whole.notes]).toEqual([['a.ts:3'], 1, []]);
    expect(await found(['jobs'], known)).not.toHaveProperty('annotations');
    expect((await found(['errors'], list(mine, bad), { whole: true })).notes).toEqual([
      'Could not read the annotations of the jobs: the token lacks the permission (HTTP 403). The token needs the permission checks: read.',
    ]);
  });

  const run = {
    workflow_id: 4,
    run_started_at: 'began',
    display_title: 'By hand\nmore',
    html_url: 'https://github.com/o/r/actions/runs/5',
    status: 'cancelled',
    head_commit: { message: 'Fix it\n\nWhy', author: { name: 'Mona' } },
  };

  test('the run', async () => {
    expect(await found(['run'], { 'actions/runs/7': run })).toEqual({
      ...facts,
      notes: [],
      workflowId: 4,
      title: 'Fix it',
      authorName: 'Mona',
      startedAt: undefined,
      remark: 'By hand',
      status: 'CANCELED',
    });
    expect(await found(['run'], { 'actions/runs/7': run }, { whole: true })).toMatchObject({ startedAt: 'began' });
    const bare = await found(['run'], { 'actions/runs/7': { ...run, head_commit: null, status: 'completed' } });
    expect(bare).toMatchObject({ title: 'By hand', status: undefined });
  });

  test.each([
    ['GITEA_ACTIONS', run.html_url, run.html_url],
    ['GITEA_ACTIONS', 'https://elsewhere.example/o/r/actions/runs/5', undefined],
    ['GITEA_ACTIONS', undefined, undefined],
    ['FORGEJO_ACTIONS', run.html_url, undefined],
  ])("the run's page on a server with %s that names %s", async (forge, html_url, page) => {
    const of = { facts: factsFor({ [forge]: 'true' }) };
    expect((await found(['run'], { 'actions/runs/7': { ...run, html_url } }, of)).runPage).toBe(
      page ?? of.facts.runPage,
    );
  });

  test('the commit', async () => {
    const commit = { commit: { message: 'Fix it\n\nWhy', author: { name: 'Mona' } }, author: { login: 'mona' } };
    const path = `commits/${'a'.repeat(40)}`;
    expect(await found(['commit'], { [path]: commit })).toMatchObject({
      title: 'Fix it',
      authorName: 'Mona',
      authorLogin: 'mona',
    });
    expect((await found(['commit'], {})).notes).toEqual([
      'Could not read the commit: the token lacks the permission (HTTP 403). The token needs the permission contents: read.',
    ]);
  });

  test('the runs before, once for the last and for their streak', async () => {
    const runs = { workflow_runs: [{ id: 5, run_number: 4, conclusion: 'failure' }] };
    const known = { 'actions/workflows/ci.yml/runs': runs };
    expect(await found(['history', 'streak'], known)).toMatchObject({
      history: { previous: 'FAIL', failures: { count: 1 } },
      notes: [],
    });
    for (const name of ['history', 'streak'] as const)
      expect((await found([name], {})).notes).toEqual([
        'Could not read the previous runs: the token lacks the permission (HTTP 403). The token needs the permission actions: read.',
      ]);
  });

  test('artifacts', async () => {
    const artifacts = [{ name: 'a', size_in_bytes: 3 }];
    expect(await found(['artifacts'], { 'actions/runs/7/artifacts': { artifacts } })).toEqual({
      ...facts,
      notes: [],
      artifacts: [{ name: 'a', bytes: 3 }],
    });
    expect((await found(['artifacts'], {})).notes).toEqual([
      'Could not read the artifacts: the token lacks the permission (HTTP 403). The token needs the permission actions: read.',
    ]);
  });
});

test('at most three calls are under way', async () => {
  let now = 0;
  let most = 0;
  answer = async (request, response) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 30));
    now -= 1;
    json({})(request, response);
  };
  await lookUp(all, where, get());
  expect(seen).toHaveLength(5);
  expect(most).toBe(3);
});
