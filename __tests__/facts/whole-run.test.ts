import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobsOfNeeds, statusOfJobs } from '../../src/facts/whole-run.ts';
import { statusCodes } from '../../src/status.ts';

const results = ['success', 'failure', 'cancelled', 'skipped'] as const;

describe('needs', () => {
  test('any failure, else any cancelled, else any success, else skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...results), { minLength: 1 }), (all) => {
        const needs = Object.fromEntries(all.map((result, index) => [`j${index}`, { result, outputs: {} }]));
        const has = (word: (typeof results)[number]) => all.includes(word);
        const expected = has('failure') ? 'FAIL' : has('cancelled') ? 'CANCELED' : has('success') ? 'SUCCESS' : 'SKIP';
        const read = jobsOfNeeds(JSON.stringify(needs));
        expect('jobs' in read && statusOfJobs(read.jobs, true)).toBe(expected);
      }),
    );
  });

  test('each job keeps its name and result', () => {
    const needs = JSON.stringify({ build: { result: 'failure', outputs: {} }, lint: { result: 'skipped' } });
    expect(jobsOfNeeds(needs)).toEqual({
      jobs: [
        { name: 'build', status: 'FAIL' },
        { name: 'lint', status: 'SKIP' },
      ],
    });
  });

  test.each([
    ['{', 'is not valid JSON'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['{}', 'names no job'],
    ['{"a":{"result":"odd"},"b":{"result":"success"}}', 'has no known result for a'],
  ])('%s is a problem', (json, problem) => {
    expect(jobsOfNeeds(json)).toEqual({ problem });
  });
});

describe('jobs', () => {
  test('success needs every job ended and known', () => {
    const jobs = fc.array(fc.record({ status: fc.constantFrom(...statusCodes) }));
    fc.assert(
      fc.property(jobs, fc.boolean(), (all, complete) => {
        if (statusOfJobs(all, complete) !== 'SUCCESS') return;
        expect(complete).toBe(true);
        expect(all.every((job) => ['SUCCESS', 'SKIP', 'FINISH'].includes(job.status))).toBe(true);
      }),
    );
  });

  test('a failure is certain on incomplete knowledge', () => {
    expect(statusOfJobs([{ status: 'FAIL' }, { status: 'RUNNING' }], false)).toBe('FAIL');
  });

  test('a job that still runs leaves the status unknown', () => {
    expect(statusOfJobs([{ status: 'RUNNING' }, { status: 'SUCCESS' }], true)).toBe('UNKOWN');
  });

  test.each([
    [['SKIP', 'SKIP'], 'SKIP'],
    [['SKIP', 'FINISH'], 'FINISH'],
    [[], 'UNKOWN'],
  ] as const)('%j gives %s', (codes, status) => {
    expect(
      statusOfJobs(
        codes.map((code) => ({ status: code })),
        true,
      ),
    ).toBe(status);
  });
});
