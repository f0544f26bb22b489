import { describe, expect, test } from '@jest/globals';
import { findOwnJob, listJobs, toJob } from '../../src/github/jobs.ts';
import { ApiError, type ApiGet } from '../../src/github/json.ts';
import type { Job } from '../../src/github/run-info.ts';

const place = { forge: 'github', server: 'https://github.com', repository: 'o/r', runId: 7, runAttempt: 2 } as const;

describe('a job of the API', () => {
  test('keeps what is known of it', () => {
    const steps = [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Run npm test', conclusion: 'failure' },
      { name: '', conclusion: 'failure' },
    ];
    const value = { id: 3, name: 'test', status: 'completed', conclusion: 'timed_out', started_at: 's', steps };
    expect(toJob(value, place)).toMatchObject({
      id: 3,
      status: 'FAIL',
      startedAt: 's',
      completedAt: undefined,
      name: 'test',
      runnerName: undefined,
      url: 'https://github.com/o/r/actions/runs/7/job/3',
      failedSteps: ['Run npm test'],
    });
  });

  test('that has not ended has the status of its way', () => {
    const value = { id: 3, status: 'in_progress', conclusion: null, completed_at: 'c', runner_name: 'r1' };
    expect(toJob(value, place)).toMatchObject({ name: '', status: 'RUNNING', completedAt: 'c', runnerName: 'r1' });
  });

  test.each([[null], [[]], [{ id: 'x', steps: 'none' }], ['']])('%j causes no error', (value) => {
    expect(toJob(value, place)).toMatchObject({ id: undefined, status: 'UNKOWN', url: undefined, failedSteps: [] });
  });
});

describe('the list', () => {
  const job = (id: number) => ({ id, name: `j${id}`, status: 'completed', conclusion: 'success' });
  const paged =
    (all: readonly unknown[], total: number): ApiGet =>
    async (path) => {
      const page = Number(/[?&]page=(\d+)/.exec(path)?.[1]);
      return { total_count: total, jobs: all.slice((page - 1) * 100, page * 100) };
    };
  const many = (count: number) => Array.from({ length: count }, (_, index) => job(index + 1));

  test.each([
    [1, 1, undefined],
    [100, 100, undefined],
    [201, 201, undefined],
    [1000, 1000, undefined],
    [1001, 1001, 'the run has 1001 jobs, and only the first 1000 are read'],
    [5, 7, 'the list has gaps'],
    [0, 0, 'the list has gaps'],
  ])('of %i jobs out of %i', async (count, total, reason) => {
    const { jobs, problem } = await listJobs(place, paged(many(count), total));
    expect([jobs.length, problem?.message]).toEqual([Math.min(count, 1000), reason]);
  });

  test('is requested by attempt, a hundred per page, until it is complete', async () => {
    const asked: string[] = [];
    const get: ApiGet = (path) => {
      asked.push(path);
      return paged(many(200), 200)(path);
    };
    await listJobs(place, get);
    const path = 'actions/runs/7/attempts/2/jobs?per_page=100';
    expect(asked).toEqual([`${path}&page=1`, `${path}&page=2`]);
  });

  test('of a server that does not count them ends with a page that is not full', async () => {
    const asked: string[] = [];
    const get: ApiGet = (path) => {
      asked.push(path);
      const page = Number(/&page=(\d+)/.exec(path)?.[1]);
      return Promise.resolve({ jobs: many(130).slice((page - 1) * 100, page * 100) });
    };
    const { jobs, problem } = await listJobs(place, get);
    expect([jobs.length, problem, asked.length]).toEqual([130, undefined, 2]);
  });

  test('has a job once that moves to the next page while they are read', async () => {
    const get: ApiGet = async (path) => ({
      total_count: 101,
      jobs: path.endsWith('page=1') ? many(100) : [job(100), job(101)],
    });
    const { jobs, problem } = await listJobs(place, get);
    expect([jobs.length, problem]).toEqual([101, undefined]);
  });

  test('keeps what was read before a page failed', async () => {
    const get: ApiGet = (path) =>
      path.endsWith('page=3') ? Promise.reject(new ApiError({ en: 'cut', zh: 'cut' })) : paged(many(300), 300)(path);
    const { jobs, problem } = await listJobs(place, get);
    expect([jobs.length, problem?.message]).toEqual([200, 'cut']);
  });
});

describe('the reporting job', () => {
  const job = (id: number, name: string, runnerName: string, status: Job['status'] = 'RUNNING'): Job => ({
    id,
    name,
    runnerName,
    status,
  });
  const jobs = [
    job(1, 'build (a)', 'r1'),
    job(2, 'build (b)', 'r2'),
    job(3, 'ci / lint', 'r2'),
    job(4, 'old', 'r4', 'FAIL'),
  ];
  test.each([
    ['its id', { checkRunId: 2, runnerName: 'r1', jobId: 'lint' }, 2],
    ['its runner', { checkRunId: undefined, runnerName: 'r1', jobId: 'lint' }, 1],
    ['its name, where two run there', { checkRunId: undefined, runnerName: 'r2', jobId: 'lint' }, 3],
    ['its name, where the runner is not known', { checkRunId: undefined, runnerName: undefined, jobId: 'lint' }, 3],
    ['its name, where the runner has no job', { checkRunId: 99, runnerName: 'r9', jobId: 'lint' }, 3],
    [
      'nothing, where another only begins with the name',
      { checkRunId: undefined, runnerName: undefined, jobId: 'li' },
      undefined,
    ],
    [
      'nothing, where no job has the name of the runner',
      { checkRunId: undefined, runnerName: undefined, jobId: undefined },
      undefined,
    ],
    ['nothing, where two have the name', { checkRunId: undefined, runnerName: undefined, jobId: 'build' }, undefined],
    ['nothing, where it has ended', { checkRunId: undefined, runnerName: 'r4', jobId: 'old' }, undefined],
    ['nothing that is known', { checkRunId: 99, runnerName: undefined, jobId: undefined }, undefined],
  ])('is found by %s', (_, own, id) => {
    expect(findOwnJob(jobs, own)?.id).toBe(id);
  });

  test('is a leg of a matrix where it is the only one that runs', () => {
    const legs = [
      job(1, 'build (a)', 'r1'),
      job(2, 'build (b)', 'r2', 'SUCCESS'),
      { ...job(3, 'x', ''), runnerName: undefined },
    ];
    expect(findOwnJob(legs, { checkRunId: undefined, runnerName: undefined, jobId: 'build' })?.id).toBe(1);
    expect(
      findOwnJob([{ name: 'x', status: 'RUNNING' }], { checkRunId: undefined, runnerName: undefined, jobId: 'y' }),
    ).toBeUndefined();
  });
});
