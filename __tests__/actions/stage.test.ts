import { describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/actions/log.ts';
import {
  detectStage,
  type Entry,
  readStageInputs,
  reportsInPost,
  requireFreshStatus,
  type Stage,
  saveStageState,
} from '../../src/actions/stage.ts';
import type { Env } from '../../src/config/inputs.ts';
import { InputError } from '../../src/config/inputs.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { setStageVariables } from '../support/in-process-step.ts';

describe('the stage', () => {
  test.each<[string, Entry, Record<string, string>, object]>([
    ['main', 'main', {}, { name: 'main', resumed: false }],
    [
      'main of a step used twice',
      'main',
      { STATE_stage: 'follow', STATE_jobName: 'x' },
      { name: 'main', resumed: false },
    ],
    ['main of a step used twice', 'main', { STATE_stage: 'done' }, { name: 'main', resumed: false }],
    ['post without state', 'post', {}, { name: 'post', resumed: false }],
    ['post of a state that was saved in part', 'post', { STATE_jobName: 'x' }, { name: 'post', resumed: false }],
    [
      'post',
      'post',
      { STATE_stage: 'follow', STATE_startedAt: '2026-05-04T10:00:00Z', STATE_jobName: 'x' },
      { name: 'post', resumed: true, startedAt: '2026-05-04T10:00:00Z', jobName: 'x' },
    ],
    ['post with less', 'post', { STATE_stage: 'follow', STATE_jobName: '' }, { name: 'post', resumed: true }],
  ])('is %s', (_, entry, env, stage) => {
    setStageVariables(env);
    expect(detectStage(entry)).toEqual(stage);
  });

  test('is undefined for a post stage with nothing to do', () => {
    setStageVariables({ STATE_stage: 'done' });
    expect(detectStage('post')).toBeUndefined();
  });

  test('reads in post what main saw, but the status of the job and the kind of secrets as they are now', () => {
    const env = {
      STATE_stage: 'follow',
      'STATE_input-title': ' saved ',
      'STATE_input-job-status': 'success',
      INPUT_TITLE: 'other',
      INPUT_CONTENT: 'other',
      'INPUT_JOB-STATUS': 'failure',
      'INPUT_SECRET-SOURCE': 'Actions',
    };
    setStageVariables(env);
    const read = readStageInputs(detectStage('post') as Stage);
    expect((['title', 'content', 'job-status', 'secret-source'] as const).map((name) => read(name))).toEqual([
      'saved',
      '',
      'failure',
      'Actions',
    ]);
    expect(readStageInputs(detectStage('main') as Stage)('title')).toBe('other');
    setStageVariables({ ...env, STATE_stage: '' });
    expect(readStageInputs(detectStage('post') as Stage)('title')).toBe('other');
  });
});

describe('main', () => {
  const runner = useRunner();
  const input = (name: string) => ({ title: 'one\ntwo', 'job-status': 'success', 'secret-source': 'None' })[name] ?? '';
  const started = Date.parse('2026-05-04T10:00:00Z');
  const log = createLog('en', { redact: (text) => text });

  test('saves its inputs and when it started, the stage last', () => {
    saveStageState(input, { status: undefined, scope: 'job' }, started, log);
    const { state, annotations } = runner.left();
    expect(Object.entries(state)).toEqual([
      ['input-title', 'one\ntwo'],
      ['startedAt', '2026-05-04T10:00:00.000Z'],
      ['stage', 'follow'],
    ]);
    expect(annotations).toEqual([]);
  });

  test.each([
    [{ status: 'FAIL', scope: 'job' }],
    [{ status: undefined, scope: 'workflow' }],
    [{ status: undefined, scope: 'workflow-run' }],
  ] as const)('leaves nothing to post of a report that does not follow the job: %j', (settings) => {
    saveStageState(input, settings, started, log);
    expect([runner.left().state, runner.left().annotations]).toEqual([{ stage: 'done' }, []]);
    expect(reportsInPost(settings)).toBe(false);
  });

  test('names what is lost with a state file that cannot be written', () => {
    runner.lose('STATE');
    saveStageState(input, { status: undefined, scope: 'job' }, started, log);
    saveStageState(input, { status: 'FAIL', scope: 'job' }, started, log);
    const file = "The runner's state file is missing or cannot be written (is the disk full?)";
    expect(runner.left().annotations).toEqual([
      `error: ${file}: the end of the job is reported without what this stage learned.`,
      `warning: ${file}; this report needs none.`,
    ]);
  });
});

/** What is wrong with the step; '' when it may follow its job. */
function refusal(env: Env, entry: Entry = 'main'): string {
  try {
    requireFreshStatus(env, entry);
    return '';
  } catch (error) {
    return error instanceof InputError ? error.message : String(error);
  }
}

const lines = '`if: always()` and, under `with:`, `status: ${{ job.status }}`.';
const top = (name: string) =>
  `Input 'status' is 'follow', but the ${name} runner cannot tell the step how the job ended. Put the step last in the job with these two lines: ${lines}`;
const inside = (name: string) =>
  `Input 'status' is 'follow', but inside a composite action the ${name} runner cannot tell the step how the job ended. Give the composite action an input for it, pass it on here by \`status: \${{ inputs.status }}\`, and use the composite action last in the job with these two lines: ${lines}`;

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_TRACKING_ID: 'github_0f1e' };
const forgejo = { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', ACT: 'true' };
const gitea = { GITEA_ACTIONS: 'true', GITEA_STATE: '/state', ACT: 'true' };
const giteaExec = { GITEA_STATE: '/state', ACT: 'true' };
const act = { ACT: 'true' };
const composite = { GITHUB_ACTION_PATH: '/actions/wrapper' };

describe('a step that follows its job', () => {
  const runner = useRunner();

  test.each([
    ['Gitea', gitea],
    ['Gitea', giteaExec],
    ['Gitea', { GITEA_ACTIONS: 'true' }],
  ])('is refused on the runner of %s: %j', (name, env) => {
    expect(refusal(env)).toBe(top(name));
    expect(refusal(env, 'post')).toBe(top(name));
  });

  test.each([
    ['Forgejo', forgejo],
    ['Gitea', gitea],
    ['act', act],
  ])('is refused in a composite action on the runner of %s', (name, env) => {
    expect(refusal({ ...env, ...composite })).toBe(inside(name));
    expect(runner.left().variables).toEqual({});
  });

  test.each([act, forgejo, { ...act, GITHUB_ACTION_PATH: '' }])(
    'is allowed, and reports an unknown end where inputs stay old: %j',
    (env) => {
      expect([refusal(env), runner.left().variables]).toEqual(['', { 'INPUT_JOB-STATUS': 'unknown' }]);
    },
  );

  test('leaves nothing to later steps in post', () => {
    expect([refusal(act, 'post'), runner.left().variables]).toEqual(['', {}]);
  });

  test('is not held up by a variables file that cannot be written', () => {
    runner.lose('ENV');
    expect([refusal(act), runner.left().annotations]).toEqual(['', []]);
  });

  test.each([
    {},
    composite,
    { GITEA_ACTIONS: '' },
    { ...hosted, ...composite, ACT: 'true' },
    { ...hosted, ...composite, GITEA_ACTIONS: 'true' },
    { ...hosted, ...composite, GITEA_STATE: '/state' },
    { ...hosted, ...composite, FORGEJO_ACTIONS: 'true' },
  ])('is free on the runner of GitHub: %j', (env) => {
    expect([refusal(env), runner.left().variables]).toEqual(['', {}]);
  });
});
