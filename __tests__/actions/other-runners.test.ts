import { describe, expect, test } from '@jest/globals';
import { requireFreshStatus } from '../../src/actions/other-runners.ts';
import type { Entry } from '../../src/actions/stage.ts';
import type { Env } from '../../src/config/inputs.ts';
import { InputError } from '../../src/config/inputs.ts';
import { ownRunner } from '../support/own-process.ts';

const runner = ownRunner();

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

const forgejo = { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', ACT: 'true' };
const gitea = { GITEA_ACTIONS: 'true', GITEA_STATE: '/state', ACT: 'true' };
const giteaExec = { GITEA_STATE: '/state', ACT: 'true' };
const act = { ACT: 'true' };
const composite = { GITHUB_ACTION_PATH: '/actions/wrapper' };

describe('a step that follows its job', () => {
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
    'may follow, and gets an unknown end where inputs stay old: %j',
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

  test.each([{}, composite, { GITEA_ACTIONS: '' }])('is free on the runner of GitHub: %j', (env) => {
    expect([refusal(env), runner.left().variables]).toEqual(['', {}]);
  });
});
