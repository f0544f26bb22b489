import { beforeAll, describe, expect, test } from '@jest/globals';
import { type FaultResult, faultSamples, runFaults } from '../support/fault-run.ts';

// The whole table runs in __tests__/delivery/faults.test.ts, in the process of the test.
describe('the built action reports a fault as in the table', () => {
  const results = new Map<string, FaultResult['result']>();
  beforeAll(async () => {
    for (const { entry, result } of await runFaults(faultSamples)) results.set(entry.name, result);
  }, 60_000);

  test.each(faultSamples)('$name', ({ name, attempts, outcome, tell }) => {
    const result = results.get(name);
    expect(result?.outputs).toMatchObject({ outcome, attempts: String(attempts) });
    expect(result?.outputs.reason).toMatch(tell ?? /^/);
    expect(result?.exitCode).toBe(0);
    expect(result?.seconds).toBeLessThan(15);
    const said = [result?.stderr, result?.summary, JSON.stringify(result?.outputs)].join('\n');
    const shown = (result?.stdout ?? '').replace(/^::add-mask::.*$/gm, '');
    expect(said + shown).not.toContain('canary');
  });
});
