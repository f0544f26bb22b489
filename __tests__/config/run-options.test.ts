import { describe, expect, test } from '@jest/globals';
import { places, problemsOf, settingsWith as settings, warningsOf } from '../support/settings.ts';

const { 'webhook-url': hook } = places.dingtalk;
const needs = '{"build":{"result":"success"}}';

describe('how it is done', () => {
  test('is taken from the inputs', async () => {
    const given = {
      'run-status': 'FAIL finish',
      timeout: '7',
      retries: '0',
      'fail-on-error': 'true',
      'dry-run': 'TRUE',
    };
    const more = { 'github-token': 'ghs_x', 'check-run-id': '12', 'test-reports': 'a.xml', content: 'tests' };
    expect(await settings({ 'webhook-url': hook, ...given, ...more })).toMatchObject({
      selectors: ['FAIL', 'end'],
      status: undefined,
      neededJobs: undefined,
      testReports: ['a.xml'],
      token: 'ghs_x',
      timeoutMs: 7000,
      retries: 0,
      failOnError: true,
      dryRun: true,
      checkRunId: '12',
      warnings: [],
    });
  });

  test('has jobs only from needs, and no reports unless they are given', async () => {
    expect(await settings({ 'webhook-url': hook, needs })).toMatchObject({
      neededJobs: [{ name: 'build', status: 'SUCCESS' }],
      testReports: [],
    });
  });

  test.each([
    ['11', /retries/],
    ['-1', /retries/],
    ['0', undefined],
    ['10', undefined],
  ])('takes %s retries: from 0 to 10', async (retries, problem) => {
    const found = await problemsOf({ 'webhook-url': hook, retries });
    expect(found).toEqual(problem === undefined ? [] : [expect.stringMatching(problem)]);
  });

  test.each(['12a', 'a12', '1 2', '', '${{ job.check_run_id }}'])('takes %j for no id of a check run', async (id) => {
    expect((await settings({ 'webhook-url': hook, 'check-run-id': id })).checkRunId).toBe('');
  });

  test('says every word that a followed job never sees, and only those', async () => {
    const warnings = await warningsOf({ 'webhook-url': hook, 'run-status': 'success, cancelling, wait, fail, skip' });
    expect(warnings).toEqual([
      expect.stringMatching(/^Input 'run-status' has 'cancelling' and 'wait' and 'skip', which/),
    ]);
    expect(await warningsOf({ 'webhook-url': hook, 'run-status': 'success, running, cancel' })).toEqual([]);
  });

  test.each(['skip', 'wait', 'success, SKIPPED'])('warns that a followed job never ends with %s', async (words) => {
    const warnings = await warningsOf({ 'webhook-url': hook, 'run-status': words });
    expect(warnings).toEqual([expect.stringMatching(/^Input 'run-status' has '(?:skip|wait|SKIPPED)', which/)]);
    expect(await warningsOf({ 'webhook-url': hook, 'run-status': words, needs })).toEqual([]);
    expect(await warningsOf({ 'webhook-url': hook, 'run-status': words, status: 'skipped' })).toEqual([]);
  });
});
