import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aggregateStatus } from '../../src/github/jobs.ts';
import { statusCodes } from '../../src/status.ts';

const ends = ['SUCCESS', 'FAIL', 'CANCELED', 'SKIP'] as const;

describe('jobs', () => {
  test('any failure, else any canceled, else any success, else skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ends), { minLength: 1 }), (all) => {
        const first = (['FAIL', 'CANCELED', 'SUCCESS', 'SKIP'] as const).find((code) => all.includes(code));
        expect(
          aggregateStatus(
            all.map((status) => ({ status })),
            true,
          ),
        ).toBe(first);
      }),
    );
  });

  test('success needs every job ended and known', () => {
    const jobs = fc.array(fc.record({ status: fc.constantFrom(...statusCodes) }));
    fc.assert(
      fc.property(jobs, fc.boolean(), (all, complete) => {
        if (aggregateStatus(all, complete) !== 'SUCCESS') return;
        expect(complete).toBe(true);
        expect(all.every((job) => ['SUCCESS', 'SKIP', 'FINISH'].includes(job.status))).toBe(true);
      }),
    );
  });

  test('a failure is certain on incomplete knowledge', () => {
    expect(aggregateStatus([{ status: 'FAIL' }, { status: 'RUNNING' }], false)).toBe('FAIL');
  });

  test('a success on incomplete knowledge is not known', () => {
    expect(aggregateStatus([{ status: 'SUCCESS' }], false)).toBe('UNKOWN');
  });

  test('a job that still runs leaves the status unknown', () => {
    expect(aggregateStatus([{ status: 'RUNNING' }, { status: 'SUCCESS' }], true)).toBe('UNKOWN');
  });

  test.each([
    [['SKIP', 'SKIP'], 'SKIP'],
    [['SKIP', 'FINISH'], 'FINISH'],
    [['FINISH', 'SUCCESS', 'SKIP'], 'SUCCESS'],
    [['SUCCESS', 'CANCELED'], 'CANCELED'],
    [['SUCCESS', 'UNKOWN'], 'UNKOWN'],
    [[], 'UNKOWN'],
  ] as const)('%j gives %s', (codes, status) => {
    expect(
      aggregateStatus(
        codes.map((code) => ({ status: code })),
        true,
      ),
    ).toBe(status);
  });
});
