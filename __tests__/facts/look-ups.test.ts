import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getFrom } from '../../src/facts/api.ts';
import { lookUp } from '../../src/facts/look-ups.ts';
import { factsOf } from '../../src/facts/run.ts';

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
const facts = factsOf(env, {}, 'this-run');
const where = { facts, token: 't0ken', checkRunId: '', runnerName: 'runner-1' };
const nothing = { job: false, run: false, commit: false, jobs: false, history: false };
const get = (timeoutMs = 5_000) => getFrom(api, 't0ken', timeoutMs);
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

test('nothing wanted makes no call', async () => {
  expect(await lookUp(nothing, where, get())).toEqual({ jobsComplete: false, notes: [] });
  expect(seen).toHaveLength(0);
});

test('no token makes no call and one note', async () => {
  const found = await lookUp({ ...nothing, run: true, jobs: true }, { ...where, token: '' }, get());
  expect(found.notes).toHaveLength(1);
  expect(seen).toHaveLength(0);
});

test('jobs are read page by page, and the own job is told by its runner', async () => {
  const all = Array.from({ length: 103 }, (_, index) => job(index + 1));
  Object.assign(all[101] ?? {}, { status: 'in_progress', conclusion: null, runner_name: 'runner-1' });
  Object.assign(all[0] ?? {}, { conclusion: 'failure', steps: [{ name: 'Test', conclusion: 'failure' }] });
  answer = (request, response) => {
    const page = Number(new URL(request.url ?? '', api).searchParams.get('page'));
    json({ total_count: 103, jobs: all.slice((page - 1) * 100, page * 100) })(request, response);
  };
  const found = await lookUp({ ...nothing, job: true, jobs: true }, where, get());
  expect(found).toMatchObject({ jobsComplete: true, notes: [], job: { id: 102 } });
  expect(found.jobs).toHaveLength(103);
  expect(found.jobs?.[0]).toMatchObject({ status: 'FAIL', failedSteps: ['Test'] });
  expect(seen.map((request) => request.url)).toEqual([
    '/api/v3/repos/o/r/actions/runs/7/attempts/1/jobs?per_page=100&page=1',
    '/api/v3/repos/o/r/actions/runs/7/attempts/1/jobs?per_page=100&page=2',
  ]);
});

test('a call has the headers that GitHub asks for', async () => {
  answer = json(job(3));
  const found = await lookUp({ ...nothing, job: true }, { ...where, checkRunId: '3' }, get());
  expect(found.job).toMatchObject({ id: 3, url: 'https://github.com/o/r/actions/runs/7/job/3' });
  expect(seen[0]?.headers).toMatchObject({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'message-notification',
    authorization: 'Bearer t0ken',
  });
});

describe('history', () => {
  const run = (id: number, conclusion: string) => ({ id, run_number: id, conclusion });
  test.each([
    ['FAIL', [run(7, 'success'), run(4, 'cancelled'), run(3, 'failure'), run(2, 'success')]],
    ['none', [run(4, 'skipped')]],
  ])('the previous status is %s', async (previous, runs) => {
    const of = factsOf({ ...env, GITHUB_RUN_NUMBER: '7' }, {}, 'this-run');
    answer = json({ total_count: runs.length, workflow_runs: runs });
    expect((await lookUp({ ...nothing, history: true }, { ...where, facts: of }, get())).previous).toBe(previous);
    expect(seen[0]?.url).toContain('/workflows/ci.yml/runs?branch=main&status=completed&event=push');
  });

  test('a re-run compares with the attempt before', async () => {
    answer = json({ id: 7, conclusion: 'failure' });
    const again = factsOf({ ...env, GITHUB_RUN_ATTEMPT: '3' }, {}, 'this-run');
    expect((await lookUp({ ...nothing, history: true }, { ...where, facts: again }, get())).previous).toBe('FAIL');
    expect(seen[0]?.url).toContain('/actions/runs/7/attempts/2?');
  });
});

const bad: readonly [string, Answer][] = [
  ['403', json({ message: 'Resource not accessible by integration' }, 403)],
  ['404', json({ message: 'Not Found' }, 404)],
  ['429', json({ message: 'API rate limit exceeded' }, 429)],
  ['time-out', () => undefined],
  ['cut JSON', (_, response) => response.end('{"id": 3, "na')],
  [
    'hang-up',
    (_, response) => response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy()),
  ],
];
test.each(bad)('%s costs the parts and one note each, naming the permission', async (_, mood) => {
  answer = mood;
  const wanted = { job: true, run: true, commit: true, jobs: true, history: true };
  const found = await lookUp(wanted, where, get(300));
  expect(found).toEqual({ jobsComplete: false, notes: expect.any(Array) });
  expect(found.notes).toHaveLength(4);
  expect(found.notes.join(' ')).toMatch(/actions: read.*contents: read/);
  expect(found.notes.join(' ')).not.toMatch(/http:|t0ken|127\.0/);
});

test('at most three calls are under way', async () => {
  let now = 0;
  let most = 0;
  const slow = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    return { ok: true, json: {} } as const;
  };
  await lookUp({ job: true, run: true, commit: true, jobs: true, history: true }, where, slow);
  expect(most).toBe(3);
});
