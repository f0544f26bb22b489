import { describe, expect, test } from '@jest/globals';
import { concatText } from '../../src/message/message.ts';
import type { StatusCode } from '../../src/status.ts';
import { composed, type Scenario } from '../support/messages.ts';

const titleOf = (scenario: Scenario) => concatText(composed(scenario).message.title);
const nameless = { GITHUB_WORKFLOW: '', GITHUB_WORKFLOW_REF: '' };
const pull = {
  event: { pull_request: { number: 12, title: 'Repair it', head: { ref: 'fix' }, base: { ref: 'main' } } },
};

describe('the title', () => {
  test.each<[string, Scenario, string]>([
    ['workflow, job, word and number', {}, 'CI / build Succeeded · #19'],
    ['the job with its matrix values', { run: { jobName: 'build (ubuntu)' } }, 'CI / build (ubuntu) Succeeded · #19'],
    ['no job for a whole run', { settings: { scope: 'workflow' } }, 'CI Succeeded · #19'],
    [
      'the number of a pull request',
      { ...pull, env: { GITHUB_EVENT_NAME: 'pull_request' } },
      'CI / build Succeeded · #12',
    ],
    [
      'the names that the user gives',
      { settings: { pipelineName: 'Shop', taskName: 'Tests' } },
      'Shop / Tests Succeeded · #19',
    ],
    ['only the job of a workflow without a name', { env: { ...nameless } }, 'build Succeeded · #19'],
    [
      'only the word where nothing has a name',
      { env: { ...nameless }, settings: { scope: 'workflow' } },
      'Succeeded · #19',
    ],
    ['no number that is not known', { env: { GITHUB_RUN_NUMBER: '' } }, 'CI / build Succeeded'],
    ['Chinese', { status: 'FAIL', settings: { language: 'zh' } }, 'CI / build 运行失败 · #19'],
    ["the user's own", { settings: { title: 'Deploy ${STATUS_NAME}' } }, 'Deploy Succeeded'],
    ['the usual where the own says nothing', { settings: { title: ' ${NOBODY:-} ' } }, 'CI / build Succeeded · #19'],
  ])('says %s', (_, scenario, title) => {
    expect(titleOf(scenario)).toBe(title);
  });

  test.each<[StatusCode, string]>([
    ['SUCCESS', 'Succeeded'],
    ['FAIL', 'Failed'],
    ['CANCELED', 'Canceled'],
    ['SKIP', 'Skipped'],
    ['RUNNING', 'Running'],
    ['WAITING', 'Waiting'],
    ['CANCELLING', 'Canceling'],
    ['FINISH', 'Finished'],
    ['UNKOWN', 'Unknown'],
  ])('says %s as %s', (status, word) => {
    expect(titleOf({ status })).toBe(`CI / build ${word} · #19`);
    expect(composed({ status }).message.statusName).toBe(word);
  });
});

test('user words and values of the title are trusted differently', () => {
  expect(composed().message.title).toEqual([
    { source: 'value', text: 'CI' },
    { source: 'template', text: ' / ' },
    { source: 'value', text: 'build' },
    { source: 'template', text: ' Succeeded · #19' },
  ]);
});

test('a title without names is one span', () => {
  const scenario: Scenario = { env: nameless, settings: { scope: 'workflow' } };
  expect(composed(scenario).message.title).toEqual([{ source: 'template', text: 'Succeeded · #19' }]);
});

test('the payload has its other form only where it is asked for', () => {
  expect(composed().message.flow).toBeUndefined();
  expect(composed({ settings: { payloadFormat: 'flow' } }).message.flow?.task.pipelineId).toBe('156539');
});

describe('references', () => {
  test('that nobody knows are warned of once, before those who are not mentioned', () => {
    const { warnings, refused } = composed({
      settings: { title: '${NOBODY}', custom: '${NOBODY} ${OTHER}', mentions: [{ kind: 'login', login: 'x' }] },
    });
    const advice = 'has no value and was left as written. Check its spelling, or give a default:';
    expect(warnings.map(({ en }) => en)).toEqual([
      `The reference \${NOBODY} ${advice} \${NOBODY:-text}.`,
      `The reference \${OTHER} ${advice} \${OTHER:-text}.`,
      expect.stringContaining('Not mentioned: @x'),
    ]);
    expect(refused).toEqual([]);
  });

  test('to credentials are refused once', () => {
    const { warnings, refused } = composed({ settings: { title: '${MY_TOKEN}', custom: '${MY_TOKEN} ${API_KEY}' } });
    expect(warnings).toEqual([]);
    expect(refused.map(({ zh }) => /\$\{(\w+)\}/.exec(zh)?.[1])).toEqual(['MY_TOKEN', 'API_KEY']);
  });
});

describe('the payload', () => {
  test('keeps the documented names of the codes', () => {
    expect(composed({ status: 'FAIL' }).message.task.task).toMatchObject({
      statusName: 'Failed to run',
      message: '[CI]Pipeline stage[build]job[build]failed to run',
    });
  });

  test('of a whole run names no job: the one that reports has no part in it', () => {
    expect(composed({ status: 'FAIL', settings: { scope: 'workflow' } }).message.task.task).toMatchObject({
      stageName: '',
      taskName: '',
      message: '[CI]Pipeline failed to run',
    });
  });

  test('of a whole run has the name that the user gives it', () => {
    const settings = { scope: 'workflow', taskName: 'All' } as const;
    expect(composed({ settings }).message.task.task).toMatchObject({ stageName: '', taskName: 'All' });
  });
});

describe('the lines', () => {
  const names = (scenario: Scenario) => composed(scenario).message.fields.map(({ name }) => name);
  const failed: Scenario = {
    status: 'FAIL',
    run: {
      jobName: 'build',
      failedSteps: ['Run npm test'],
      tests: { passed: 1, failed: 1, skipped: 0, seconds: 1, failures: [{ name: 'adds', text: '' }] },
    },
  };

  test('begin with what failed', () => {
    expect(names(failed)).toEqual(['failed-steps', 'tests', 'repository', 'branch', 'commit', 'actor', 'duration']);
  });

  test('say nothing twice of a pull request', () => {
    const { fields } = composed({ ...pull, env: { GITHUB_EVENT_NAME: 'pull_request' } }).message;
    const texts = fields.flatMap(({ values }) => values.map(({ text }) => text));
    expect(fields.map(({ name }) => name)).not.toContain('branch');
    expect(texts.filter((text) => text === 'Repair it')).toHaveLength(1);
    expect(texts).toContain('(fix → main)');
  });

  test('carry the mark of a job instead of a word', () => {
    const job = { id: 1, name: 'lint', status: 'SUCCESS', failedSteps: [], startedAt: '', completedAt: '' } as const;
    const { message } = composed({ run: { jobs: [job] }, settings: { scope: 'workflow', content: ['jobs'] } });
    expect(message.fields[0]?.values[0]).toMatchObject({ text: 'lint', status: 'SUCCESS' });
  });
});
