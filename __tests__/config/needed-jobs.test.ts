import { describe, expect, test } from '@jest/globals';
import { places, problemsOf, settingsWith } from '../support/settings.ts';

const read = (needs: unknown) => settingsWith({ ...places.webhook, needs: JSON.stringify(needs) });

describe('needs', () => {
  test('keeps the name and the result of each job', async () => {
    const { neededJobs, scope } = await read({
      build: { result: 'failure', outputs: {} },
      lint: { result: 'skipped' },
    });
    expect(scope).toBe('workflow');
    expect(neededJobs).toEqual([
      { name: 'build', status: 'FAIL' },
      { name: 'lint', status: 'SKIP' },
    ]);
  });

  test('takes the empty result of Gitea for a skipped job, with a warning', async () => {
    const { neededJobs, warnings } = await read({ build: { result: 'success' }, lint: { result: '' } });
    expect(neededJobs).toContainEqual({ name: 'lint', status: 'SKIP' });
    expect(warnings.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Input 'needs' has no result for the job 'lint'.* skipped/),
    ]);
  });

  test.each([
    ['{', 'is not valid JSON'],
    ['build, test', 'is not valid JSON'],
    ['Object', 'is not valid JSON'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['3', 'is not a JSON object'],
    ['{}', 'contains no job'],
    ['{"a":{"result":"odd"},"b":{"result":"success"}}', "has the unknown result 'odd' for the job 'a'"],
    ['{"a":{"outputs":{}}}', "has no result for the job 'a'"],
    ['{"a":"success"}', "has no result for the job 'a'"],
  ])('%s is a problem that shows the right form', async (needs, problem) => {
    const [found, ...others] = await problemsOf({ ...places.webhook, needs });
    expect(others).toEqual([]);
    expect(found).toContain(`needs: ${problem}`);
    expect(found).toContain('Write needs: ${{ toJSON(needs) }}');
  });
});
