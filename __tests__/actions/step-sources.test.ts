import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { saveJobFacts } from '../../src/actions/stage.ts';
import { type ConfiguredStage, logLookupNotes, readJobStatus } from '../../src/actions/step.ts';
import { shouldReport } from '../../src/filter.ts';
import { collect, resolveStatus } from '../../src/message/collect.ts';
import type { StatusCode } from '../../src/status.ts';
import { type ApiData, githubApi } from '../support/github-api.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { loadStep, type StepContext } from '../support/in-process-step.ts';

const runner = useRunner();
const open: { close(): Promise<void> }[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gather-'));
});
afterEach(async () => {
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
  rmSync(folder, { recursive: true });
  await Promise.all(open.splice(0).map((service) => service.close()));
});

const warnings = () => runner.left().annotations.filter((text) => text.startsWith('warning'));

/** An API with those answers, and the environment of a step that may ask it. */
async function asking(world: ApiData = {}, env: Readonly<Record<string, string>> = {}) {
  const api = await githubApi(world);
  open.push(api);
  const { token = '', api_url = '' } = api.github;
  return { requests: api.requests, around: { token, env: { GITHUB_API_URL: api_url, ...env } } };
}

/** Writes an event; gives the variables that lead to it. */
function event(content: unknown): Readonly<Record<string, string>> {
  writeFileSync(join(folder, 'event.json'), JSON.stringify(content));
  return { GITHUB_EVENT_PATH: join(folder, 'event.json') };
}

const triggered = (conclusion: string | null) => ({
  GITHUB_EVENT_NAME: 'workflow_run',
  ...event({ workflow_run: { id: 7, name: 'Build', conclusion, head_branch: 'main', head_sha: 'a'.repeat(40) } }),
});
const needs = '{"a":{"result":"success"},"b":{"result":"failure"}}';

const statusOf = (step: ConfiguredStage) => resolveStatus(step.settings, () => readJobStatus(step), step.run);

/** What is known after the lookups, with the notes in English. */
async function collectFacts(step: ConfiguredStage, known: StatusCode | undefined) {
  const decision = shouldReport(step.settings.selectors, known);
  const { run, notes } = await collect(await step.run(), known, decision, step.settings, step);
  if (step.stage.name === 'main') saveJobFacts(run);
  return { ...run, notes: notes.map(({ text }) => text.en) };
}

describe('the status before any lookup', () => {
  const known = async (inputs: Record<string, string>, around: StepContext = {}) =>
    statusOf(await loadStep(inputs, around));

  test('is the one that is given', async () => {
    expect(await known({ status: 'skipped', scope: 'workflow' })).toBe('SKIP');
  });

  test('is running in main, whatever the job status of the runner is', async () => {
    expect(await known({})).toBe('RUNNING');
  });

  test.each([
    ['success', 'SUCCESS'],
    ['failure', 'FAIL'],
    ['cancelled', 'CANCELED'],
    ['', 'UNKOWN'],
    ['strange', 'UNKOWN'],
  ])('is in post the job status of the runner: %j is %s', async (status, code) => {
    expect(await known({}, { entry: 'post', status })).toBe(code);
  });

  test.each([
    ['failure', 'FAIL'],
    ['action_required', 'WAITING'],
  ])('of a triggering run is its conclusion: %s is %s', async (conclusion, code) => {
    expect(await known({ scope: 'workflow-run' }, { env: triggered(conclusion) })).toBe(code);
  });

  test('of a triggering run without a conclusion is unknown', async () => {
    const env = { GITHUB_EVENT_NAME: 'workflow_run', ...event({ workflow_run: { id: 7 } }) };
    expect(await known({ scope: 'workflow-run' }, { env })).toBe('UNKOWN');
  });

  test.each([
    ['failure', 'FAIL'],
    ['success', 'SUCCESS'],
  ])('follows from the needed jobs: %s is %s', async (result, code) => {
    expect(await known({ needs: JSON.stringify({ a: { result: 'success' }, b: { result } }) })).toBe(code);
  });

  test('of a whole run without them is undefined', async () => {
    expect(await known({ scope: 'workflow' })).toBeUndefined();
  });

  test('is not looked up on the runner of GitHub', async () => {
    const { around, requests } = await asking();
    expect([await known({}, { ...around, entry: 'post' }), requests]).toEqual(['SUCCESS', []]);
  });
});

describe('a job on Forgejo', () => {
  const forgejo = { FORGEJO_ACTIONS: 'true' };

  /** A server that says of the run only how it ended. */
  async function ended(conclusion: string, code = 200) {
    const { createServer } = await import('node:http');
    const { listen } = await import('../support/listen.ts');
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? '');
      response
        .writeHead(code, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id: 156_539, status: conclusion }));
    });
    const { port, close } = await listen(server);
    open.push({ close });
    const env = { ...forgejo, GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const step = await loadStep({}, { entry: 'post', status: 'failure', token: 'ghs_token', env });
    return { status: await statusOf(step), paths };
  }

  test('was canceled when the server reports the run as canceled', async () => {
    const { status, paths } = await ended('cancelled');
    expect([status, paths]).toEqual(['CANCELED', ['/repos/octo/hello/actions/runs/156539?exclude_pull_requests=true']]);
  });

  test('has the job status of the runner when the server has no other', async () => {
    expect((await ended('failure')).status).toBe('FAIL');
    expect((await ended('cancelled', 403)).status).toBe('FAIL');
  });

  test('is not looked up in main', async () => {
    const { around, requests } = await asking({}, forgejo);
    expect([await statusOf(await loadStep({}, around)), requests]).toEqual(['RUNNING', []]);
  });
});

describe('the lookups of a step', () => {
  const plain = { content: 'branch', title: 'x', 'task-name': 'build' };
  const jobs = [{ id: 42, name: 'Build (linux)', status: 'completed', conclusion: 'failure' }] as const;
  const job = { ...plain, title: '', content: 'job', 'task-name': '' };

  test('read nothing when the event has everything', async () => {
    const { around, requests } = await asking();
    const found = await collectFacts(await loadStep(plain, around), 'SUCCESS');
    expect([found.notes, requests, runner.left().state.jobName]).toEqual([[], [], undefined]);
  });

  test('needs no token when it asks nothing', async () => {
    expect((await collectFacts(await loadStep(plain), 'SUCCESS')).notes).toEqual([]);
  });

  test('counts the reporting job among the jobs of a run that it does not report as a whole', async () => {
    const { around } = await asking({ jobs });
    const found = await collectFacts(await loadStep({ ...plain, content: 'jobs' }, around), 'SUCCESS');
    expect(found.jobs?.map(({ name }) => name)).toEqual(['Build (linux)']);
  });

  test('log why they read nothing', async () => {
    const found = await collectFacts(await loadStep(job), 'SUCCESS');
    expect(found.notes).toEqual(['Job details were not looked up because github-token is empty.']);
  });

  test('in main finds the job by its id and leaves its name and start to post', async () => {
    const { around, requests } = await asking({ jobs });
    const found = await collectFacts(await loadStep(job, around), 'SUCCESS');
    expect([found.jobName, found.notes, requests]).toEqual([
      'Build (linux)',
      [],
      ['/api/v3/repos/octo/hello/actions/jobs/42'],
    ]);
    expect(runner.left().state).toMatchObject({ jobName: 'Build (linux)', startedAt: '2026-05-04T10:00:00Z' });
  });

  test('finds the job among all by its runner where its id is not known', async () => {
    const running = { status: 'in_progress', conclusion: null } as const;
    const others = [
      { id: 43, name: 'Build (linux)', ...running },
      { id: 44, name: 'Build (mac)', ...running },
    ];
    const { around } = await asking({ jobs: others }, { RUNNER_NAME: 'runner of 44', 'INPUT_CHECK-RUN-ID': '' });
    const found = await collectFacts(await loadStep(job, around), 'SUCCESS');
    expect(found.jobName).toBe('Build (mac)');
  });

  test('in post asks for no name that main left, and saves nothing', async () => {
    const { around, requests } = await asking({}, { STATE_stage: 'follow', STATE_jobName: 'Build (linux)' });
    await loadStep(job, around);
    const inherited = Object.entries(runner.left().state).map(([name, value]) => [`STATE_${name}`, value]);
    runner.lose('STATE');
    Object.assign(around.env, Object.fromEntries(inherited), { STATE_jobName: 'Build (linux)' });
    const found = await collectFacts(await loadStep({}, { ...around, entry: 'post' }), 'SUCCESS');
    expect(found).toMatchObject({ jobName: 'Build (linux)', startedAt: '2026-05-04T10:00:00.000Z' });
    expect([requests, runner.left().state]).toEqual([[], {}]);
  });

  test('in post saves nothing of what it finds', async () => {
    const { around } = await asking({ jobs });
    const found = await collectFacts(await loadStep(job, { ...around, entry: 'post' }), 'SUCCESS');
    expect([found.jobName, runner.left().state]).toEqual(['Build (linux)', {}]);
  });

  test('takes the jobs of `needs` as they are', async () => {
    const found = await collectFacts(await loadStep({ ...plain, needs }), 'FAIL');
    expect(found.jobs?.map(({ name, status }) => [name, status])).toEqual([
      ['a', 'SUCCESS'],
      ['b', 'FAIL'],
    ]);
  });

  test('leaves the reporting job out of a whole run', async () => {
    const both = [...jobs, { id: 43, name: 'Test', status: 'completed', conclusion: 'success' }] as const;
    const { around } = await asking({ jobs: both });
    const found = await collectFacts(await loadStep({ ...plain, scope: 'workflow' }, around), undefined);
    expect([found.jobs?.map(({ name }) => name), found.jobsComplete]).toEqual([['Test'], true]);
  });

  test('reads the test reports of the workspace, and warns of those that do not count', async () => {
    cpSync('__tests__/fixtures/reports/pytest.xml', join(folder, 'pytest.xml'));
    const tests = { ...plain, content: 'tests', 'test-reports': 'pytest.xml\nsecret.xml', secret: 'secret' };
    const found = await collectFacts(
      await loadStep(tests, { env: { GITHUB_WORKSPACE: folder, ...event({}) } }),
      'FAIL',
    );
    expect(found.tests?.failed).toBeGreaterThan(0);
    expect(warnings()).toContain('warning: test-reports: no file matches ***.xml.');
  });
});

describe('what could not be read', () => {
  const notes = [{ lookup: 'history', text: { en: 'Could not read SECone12.', zh: '无法读取 SECone12。' } }] as const;
  const log = async (blind: boolean, language: string) => {
    logLookupNotes(await loadStep({ secret: 'SECone12', language }), notes, blind);
    return [runner.left().lines, warnings()];
  };

  test.each([
    ['en', 'Could not read ***.', 'Note: Could not read ***.'],
    ['zh', '无法读取 ***。', '提示：无法读取 ***。'],
  ])('in %s is a warning where the decision is blind, else a note', async (language, warning, note) => {
    expect(await log(true, language)).toEqual([[], [`warning: ${warning}`]]);
    runner.left();
    expect((await log(false, language))[0]).toContain(note);
  });
});
