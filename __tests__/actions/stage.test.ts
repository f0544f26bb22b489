import { describe, expect, test } from '@jest/globals';
import {
  detectStage,
  type Entry,
  readStageInputs,
  reportsInPost,
  type Stage,
  saveStageState,
} from '../../src/actions/stage.ts';
import { ownRunner } from '../support/own-process.ts';

describe('the stage', () => {
  test.each<[string, Entry, Record<string, string>, object]>([
    ['main', 'main', {}, { name: 'main', handedOver: false }],
    [
      'main of a step used twice',
      'main',
      { STATE_stage: 'follow', STATE_jobName: 'x' },
      { name: 'main', handedOver: false },
    ],
    ['main of a step used twice', 'main', { STATE_stage: 'done' }, { name: 'main', handedOver: false }],
    ['post without state', 'post', {}, { name: 'post', handedOver: false }],
    ['post of a hand-over that was not finished', 'post', { STATE_jobName: 'x' }, { name: 'post', handedOver: false }],
    [
      'post',
      'post',
      { STATE_stage: 'follow', STATE_startedAt: '2026-05-04T10:00:00Z', STATE_jobName: 'x' },
      { name: 'post', handedOver: true, startedAt: '2026-05-04T10:00:00Z', jobName: 'x' },
    ],
    ['post with less', 'post', { STATE_stage: 'follow', STATE_jobName: '' }, { name: 'post', handedOver: true }],
  ])('is %s', (_, entry, env, stage) => {
    expect(detectStage(entry, env)).toEqual(stage);
  });

  test('is none of a post stage with nothing to do', () => {
    expect(detectStage('post', { STATE_stage: 'done' })).toBeUndefined();
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
    const read = readStageInputs(detectStage('post', env) as Stage, env);
    expect((['title', 'content', 'job-status', 'secret-source'] as const).map((name) => read(name))).toEqual([
      'saved',
      '',
      'failure',
      'Actions',
    ]);
    const fresh = readStageInputs(detectStage('main', env) as Stage, env);
    expect(fresh('title')).toBe('other');
    const lost = { ...env, STATE_stage: '' };
    expect(readStageInputs(detectStage('post', lost) as Stage, lost)('title')).toBe('other');
  });
});

describe('main', () => {
  const runner = ownRunner();
  const input = (name: string) => ({ title: 'one\ntwo', 'job-status': 'success', 'secret-source': 'None' })[name] ?? '';
  const started = Date.parse('2026-05-04T10:00:00Z');

  test('hands over what it was given and when it started, its mark last', () => {
    saveStageState(input, { status: undefined, scope: 'job' }, started);
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
    saveStageState(input, settings, started);
    expect([runner.left().state, runner.left().annotations]).toEqual([{ stage: 'done' }, []]);
    expect(reportsInPost(settings)).toBe(false);
  });

  test('says what is lost with a state file that cannot be written', () => {
    runner.lose('STATE');
    saveStageState(input, { status: undefined, scope: 'job' }, started);
    saveStageState(input, { status: 'FAIL', scope: 'job' }, started);
    const file = "The runner's state file is missing or cannot be written (is the disk full?)";
    expect(runner.left().annotations).toEqual([
      `error: ${file}: the end of the job is reported without what this stage learned.`,
      `warning: ${file}; this report needs none.`,
    ]);
  });
});
