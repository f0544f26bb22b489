import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobsToShow, statusFromJobs, statusFromNeeds } from '../../src/facts/whole-run.ts';
import { statusCodes } from '../../src/status.ts';

const results = ['success', 'failure', 'cancelled', 'skipped'] as const;

describe('needs', () => {
  test('any failure, else any cancelled, else any success, else skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...results), { minLength: 1 }), (all) => {
        const needs = Object.fromEntries(all.map((result, index) => [`j${index}`, { result, outputs: {} }]));
        const has = (word: (typeof results)[number]) => all.includes(word);
        const expected = has('failure') ? 'FAIL' : has('cancelled') ? 'CANCELED' : has('success') ? 'SUCCESS' : 'SKIP';
        expect(statusFromNeeds(JSON.stringify(needs))).toMatchObject({ status: expected, problem: '' });
      }),
    );
  });

  test.each([['{'], ['[]'], ['null'], ['{}'], ['{"a":{"result":"odd"},"b":{"result":"success"}}']])(
    '%s is unknown and has a problem',
    (json) => {
      expect(statusFromNeeds(json)).toMatchObject({ status: 'UNKOWN', problem: expect.stringMatching(/./) });
    },
  );
});

describe('jobs', () => {
  test('success needs every other job ended and known', () => {
    const jobs = fc.array(fc.record({ id: fc.integer({ min: 1, max: 9 }), status: fc.constantFrom(...statusCodes) }));
    fc.assert(
      fc.property(jobs, fc.boolean(), (all, complete) => {
        if (statusFromJobs(all, 1, complete) !== 'SUCCESS') return;
        const others = all.filter((job) => job.id !== 1);
        expect(complete).toBe(true);
        expect(others.every((job) => ['SUCCESS', 'SKIP', 'FINISH'].includes(job.status))).toBe(true);
      }),
    );
  });

  test('a failure is certain on incomplete knowledge', () => {
    expect(statusFromJobs([{ id: 2, status: 'FAIL' }], 1, false)).toBe('FAIL');
  });

  test('a running own job is left out', () => {
    const jobs = [
      { id: 1, status: 'RUNNING' },
      { id: 2, status: 'SUCCESS' },
    ] as const;
    expect(statusFromJobs(jobs, 1, true)).toBe('SUCCESS');
    expect(statusFromJobs(jobs, 0, true)).toBe('UNKOWN');
  });
});

describe('jobsToShow', () => {
  const job = (id: number, name: string) => ({
    id,
    name,
    status: 'SUCCESS' as const,
    startedAt: '2026-11-24T10:00:00Z',
    completedAt: '2026-11-24T10:01:00Z',
    url: 'https://github.com/o/r/actions/runs/1/job/2',
    failedSteps: [],
  });

  test('leaves out the job that reports', () => {
    expect(jobsToShow([job(1, 'build'), job(2, 'notify')], 2, '')?.map(({ name }) => name)).toEqual(['build']);
  });

  test('takes the results from needs where the API tells none', () => {
    const needs = JSON.stringify({
      build: { result: 'failure', outputs: {} },
      lint: { result: 'skipped', outputs: {} },
    });
    expect(jobsToShow(undefined, 0, needs)?.map(({ name, status }) => [name, status])).toEqual([
      ['build', 'FAIL'],
      ['lint', 'SKIP'],
    ]);
  });

  test('knows nothing without API and needs', () => {
    expect(jobsToShow(undefined, 0, '')).toBeUndefined();
  });
});
