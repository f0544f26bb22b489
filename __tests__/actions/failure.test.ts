import { describe, expect, test } from '@jest/globals';
import { reportFailure } from '../../src/actions/failure.ts';
import { createLog } from '../../src/actions/log.ts';
import { detectStage, type Stage } from '../../src/actions/stage.ts';
import type { Env } from '../../src/config/inputs.ts';
import { InputError } from '../../src/config/inputs.ts';
import { ownRunner } from '../support/own-process.ts';
import { setStageVariables } from '../support/own-step.ts';

const runner = ownRunner();
const hide = (text: string) => text.replaceAll('key', '***');

type Given = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly entry?: 'main' | 'post';
  readonly env?: Env;
};

function report(error: unknown, { inputs = {}, entry = 'main', env = {} }: Given = {}) {
  const input = (name: string) => inputs[name] ?? '';
  const log = createLog('en', { redact: hide });
  setStageVariables({});
  return {
    code: reportFailure(error, { input, env, log, stage: detectStage(entry) as Stage }),
    ...runner.left(),
  };
}

const problems = new InputError([
  { input: 'secret', text: { en: 'is the key.', zh: '是 key。' } },
  { input: 'language', text: { en: 'is wrong.', zh: '不对。' } },
]);
const empty = new InputError([{ input: 'webhook-url', text: { en: 'is empty.', zh: '为空。' } }]);

describe('bad input', () => {
  test('is said one by one, fails main, and leaves nothing to post', () => {
    expect(report(problems)).toMatchObject({
      code: 1,
      annotations: ["error: Input 'secret' is the ***.", "error: Input 'language' is wrong."],
      outputs: { outcome: 'failed', reason: "Input 'secret' is the ***. Input 'language' is wrong.", status: '' },
      state: { stage: 'done' },
      summary: '',
      lines: [],
    });
  });

  test('fails main whatever `fail-on-error` says', () => {
    expect(report(problems, { inputs: { 'fail-on-error': 'false' } }).code).toBe(1);
  });

  test.each([
    ['', 0],
    ['false', 0],
    ['true', 1],
    ['True', 1],
  ])('in post fails the step only when asked (%j), and saves nothing', (asked, code) => {
    const left = report(problems, { inputs: { 'fail-on-error': asked }, entry: 'post' });
    expect([left.code, left.state, left.outputs.outcome]).toEqual([code, {}, 'failed']);
  });
});

describe('a run that was given no secrets', () => {
  const notice =
    'notice: Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.';

  test.each<[string, Given]>([
    ["of a fork's pull request", { inputs: { 'secret-source': 'None' } }],
    ['by Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
  ])('%s is excused for what comes from a secret, by a notice', (_, given) => {
    expect(report(empty, given)).toMatchObject({
      code: 0,
      annotations: [notice],
      outputs: { outcome: 'skipped', reason: 'this run was given no secrets (fork or Dependabot)' },
      state: { stage: 'done' },
      lines: ['Nothing sent: this run was given no secrets (fork or Dependabot).'],
    });
  });

  test('is not failed by `fail-on-error`', () => {
    expect(report(empty, { inputs: { 'secret-source': 'None', 'fail-on-error': 'true' } }).code).toBe(0);
  });

  test('is told of every other mistake', () => {
    const { code, annotations } = report(problems, { inputs: { 'secret-source': 'None' } });
    expect([code, annotations.length]).toEqual([1, 2]);
  });
});

describe('a defect of the action', () => {
  test.each([
    ['an error', new TypeError('key of undefined'), '*** of undefined'],
    ['something else', 'a key was thrown', 'a *** was thrown'],
  ])('that is %s is said without its stack, asks for a report, and leaves the job alone', (_, error, text) => {
    expect(report(error)).toMatchObject({
      code: 0,
      annotations: [`error: Unexpected error, please report it as a bug: ${text}`],
      outputs: { outcome: 'failed', reason: `unexpected error: ${text}` },
      state: {},
      lines: [],
    });
  });

  test('fails the step when asked', () => {
    expect(report(new Error('x'), { inputs: { 'fail-on-error': 'TRUE' } }).code).toBe(1);
  });
});
