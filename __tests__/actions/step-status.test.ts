import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readJobStatus } from '../../src/actions/step.ts';
import { shouldReport } from '../../src/filter.ts';
import { collect, resolveStatus } from '../../src/message/collect.ts';
import type { StatusCode } from '../../src/status.ts';
import { type ApiBehavior, type ApiData, type ApiJob, githubApi } from '../support/github-api.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { loadStep, type StepContext } from '../support/in-process-step.ts';
import { everyRow } from '../support/rows.ts';

useRunner();
const open: { close(): Promise<void> }[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'status-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(open.splice(0).map((service) => service.close()));
});

type Reported = { readonly status: StatusCode | undefined; readonly isSent: boolean };

/** The status that a step reports, and whether it sends it: the flow of the action up to the message. */
async function decide(inputs: Readonly<Record<string, string>>, around: StepContext = {}): Promise<Reported> {
  const step = await loadStep({ 'run-status': 'running, wait, finish', 'task-name': 'build', ...inputs }, around);
  // Each step listens for a cancel.
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
  const { selectors } = step.settings;
  const early = await resolveStatus(step.settings, () => readJobStatus(step), step.run);
  const decision = shouldReport(selectors, early);
  if (decision.kind === 'skip') return { status: early, isSent: false };
  const { run, status } = await collect(await step.run(), early, decision, step.settings, step);
  return { status, isSent: shouldReport(selectors, status, run).kind !== 'skip' };
}

/** As `decide`, of a step that may ask an API with this data. */
async function decideByApi(
  inputs: Readonly<Record<string, string>>,
  data: ApiData,
  { behavior = 'good', ...around }: StepContext & { readonly behavior?: ApiBehavior } = {},
) {
  const api = await githubApi(data, behavior);
  open.push(api);
  const { token = '', api_url = '' } = api.github;
  const decided = await decide(inputs, { token, ...around, env: { GITHUB_API_URL: api_url, ...around.env } });
  return { ...decided, requests: api.requests };
}

const words = ['success', 'failure', 'cancelled', 'skipped'];
/** Every set of results that the jobs of a run can have, the empty one left out. */
const sets = Array.from({ length: 15 }, (_, index) => words.filter((_word, bit) => ((index + 1) >> bit) & 1));

function expected(set: readonly string[]): StatusCode {
  if (set.includes('failure')) return 'FAIL';
  if (set.includes('cancelled')) return 'CANCELED';
  return set.includes('success') ? 'SUCCESS' : 'SKIP';
}

const job = (id: number, conclusion: string | null): ApiJob => ({
  id,
  name: `job ${id}`,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
});
const own = job(42, null);

describe('the status of a whole run', () => {
  test('follows from every set of results of the needed jobs', () =>
    everyRow(sets, async (set) => {
      const needs = Object.fromEntries(set.map((result, index) => [`job${index}`, { result, outputs: {} }]));
      const inputs = { scope: 'workflow', needs: JSON.stringify(needs) };
      expect(await decide(inputs)).toEqual({ status: expected(set), isSent: true });
    }));

  test('follows from every set of results of its jobs', () =>
    everyRow(sets, async (set) => {
      const jobs = [own, ...set.map((conclusion, index) => job(index + 2, conclusion))];
      expect((await decideByApi({ scope: 'workflow' }, { jobs })).status).toBe(expected(set));
    }));

  test.each([
    ['a job still runs', [own, job(2, 'success'), job(3, null)]],
    ['a conclusion is not known', [own, job(2, 'success'), job(3, 'strange')]],
    ['there is no other job', [own]],
  ])('is not known when %s', async (_, jobs) => {
    expect(await decideByApi({ scope: 'workflow' }, { jobs })).toMatchObject({ status: 'UNKOWN', isSent: true });
  });

  test('is not known, and is sent, after every bad answer', () =>
    everyRow([401, 403, 404, 429, 'cut'] as const, async (behavior) => {
      const found = await decideByApi({ scope: 'workflow' }, { jobs: [own, job(2, 'success')] }, { behavior });
      expect(found).toMatchObject({ status: 'UNKOWN', isSent: true });
    }));

  test('is not known without a token', async () => {
    expect(await decide({ scope: 'workflow', needs: '' })).toEqual({ status: 'UNKOWN', isSent: true });
  });
});

test('the status of a triggering run follows from its status and its conclusion', () =>
  everyRow(
    [
      ['requested', null, 'WAITING'],
      ['in_progress', null, 'RUNNING'],
      ['completed', 'success', 'SUCCESS'],
      ['completed', 'failure', 'FAIL'],
      ['completed', 'timed_out', 'FAIL'],
      ['completed', 'startup_failure', 'FAIL'],
      ['completed', 'cancelled', 'CANCELED'],
      ['completed', 'skipped', 'SKIP'],
      ['completed', 'neutral', 'FINISH'],
      ['completed', 'action_required', 'WAITING'],
      ['completed', 'stale', 'UNKOWN'],
      ['completed', 'novel', 'UNKOWN'],
    ],
    async ([status, conclusion, code]) => {
      const event = join(folder, 'event.json');
      writeFileSync(event, JSON.stringify({ workflow_run: { id: 42, name: 'Build', status, conclusion } }));
      const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event };
      expect(await decide({ scope: 'workflow-run' }, { env })).toEqual({ status: code, isSent: true });
    },
  ));

describe('broken and fixed', () => {
  const ends = { 'run-status': 'broken, fixed' };
  const ofHistory = (paths: readonly string[]) => paths.filter((path) => /workflows|attempts/.test(path));

  test.each<[string, string, readonly string[], boolean]>([
    ['a failure after a success', 'failure', ['success', 'failure'], true],
    ['a failure after a failure', 'failure', ['failure', 'success'], false],
    ['a failure after a time-out', 'failure', ['timed_out'], false],
    ['a failure after nothing', 'failure', [], true],
    ['a failure after a cancelled run and a failure', 'failure', ['cancelled', 'skipped', 'failure'], false],
    ['a success after a failure', 'success', ['failure'], true],
    ['a success after a success', 'success', ['success', 'failure'], false],
    ['a success after nothing', 'success', [], false],
    ['a success after a cancelled run and a failure', 'success', ['cancelled', 'failure'], true],
  ])('%s', async (_, status, earlier, isSent) => {
    const found = await decideByApi(ends, { earlier }, { entry: 'post', status });
    expect(found.isSent).toBe(isSent);
    expect(ofHistory(found.requests)).toEqual([
      expect.stringMatching(/workflows\/ci\.yml\/runs\?branch=main&status=completed&event=push/),
    ]);
  });

  test.each<[string, string, string, boolean]>([
    ['a failure after a success', 'failure', 'success', true],
    ['a failure after a failure', 'failure', 'failure', false],
    ['a success after a failure', 'success', 'failure', true],
  ])('compare a re-run with the attempt before: %s', async (_, status, before, isSent) => {
    const data = { attempts: { 2: before }, earlier: [before === 'failure' ? 'success' : 'failure'] };
    const found = await decideByApi(ends, data, { entry: 'post', status, env: { GITHUB_RUN_ATTEMPT: '3' } });
    expect(found.isSent).toBe(isSent);
    expect(ofHistory(found.requests)).toEqual([
      '/api/v3/repos/octo/hello/actions/runs/156539/attempts/2?exclude_pull_requests=true',
    ]);
  });

  test('without history count a failure as broken, and a success not as fixed', () =>
    everyRow([401, 403, 404, 429, 'cut'] as const, async (behavior) => {
      const failure = await decideByApi(ends, {}, { entry: 'post', status: 'failure', behavior });
      const success = await decideByApi(ends, {}, { entry: 'post', status: 'success', behavior });
      expect([failure.isSent, success.isSent]).toEqual([true, false]);
    }));

  test.each([
    ['cancelled', 'broken, fixed'],
    ['success', 'broken'],
    ['failure', 'fixed'],
    ['failure', 'fail, broken'],
    ['success', 'finish, fixed'],
  ])('ask for no history when a job that is %s does not depend on it (%s)', async (status, select) => {
    const { requests } = await decideByApi({ 'run-status': select }, {}, { entry: 'post', status });
    expect(ofHistory(requests)).toEqual([]);
  });
});
