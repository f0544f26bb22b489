import { describe, expect, test } from '@jest/globals';
import { concatText } from '../../src/message/message.ts';
import type { StatusCode } from '../../src/status.ts';
import { composed, type Scenario } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';

const titleOf = (scenario: Scenario) => concatText(partsOf(composed(scenario).message).title);
const nameless = { GITHUB_WORKFLOW: '', GITHUB_WORKFLOW_REF: '' };
const pull = {
  event: { pull_request: { number: 12, title: 'Repair it', head: { ref: 'fix' }, base: { ref: 'main' } } },
};

describe('the title', () => {
  test.each<[string, Scenario, string]>([
    ['status, repository, workflow and job', {}, 'Succeeded: widget · CI / build'],
    [
      'the job with its matrix values',
      { run: { jobName: 'build (ubuntu)' } },
      'Succeeded: widget · CI / build (ubuntu)',
    ],
    ['no job for a whole run', { settings: { scope: 'workflow' } }, 'Succeeded: widget · CI'],
    [
      'the number of a pull request',
      { ...pull, env: { GITHUB_EVENT_NAME: 'pull_request' } },
      'Succeeded: widget PR #12 · CI / build',
    ],
    [
      'the names that the user gives',
      { settings: { pipelineName: 'Shop', taskName: 'Tests' } },
      'Succeeded: widget · Shop / Tests',
    ],
    ['only the job of a workflow without a name', { env: { ...nameless } }, 'Succeeded: widget · build'],
    [
      'only the status where nothing has a name',
      { env: { ...nameless, GITHUB_REPOSITORY: '' }, event: {}, settings: { scope: 'workflow' } },
      'Succeeded',
    ],
    ['Chinese', { status: 'FAIL', settings: { language: 'zh' } }, '失败：widget · CI / build'],
    ["the user's own", { settings: { title: 'Deploy ${STATUS_NAME}' } }, 'Deploy Succeeded'],
    [
      'the usual where the own says nothing',
      { settings: { title: ' ${NOBODY:-} ' } },
      'Succeeded: widget · CI / build',
    ],
  ])('says %s', (_, scenario, title) => {
    expect(titleOf(scenario)).toBe(title);
  });

  test.each<[StatusCode, string]>([
    ['SUCCESS', '✅ Succeeded'],
    ['FAIL', '❌ Failed'],
    ['CANCELED', '🚫 Canceled'],
    ['SKIP', '⏭️ Skipped'],
    ['RUNNING', '🚀 Started'],
    ['WAITING', '⏳ Waiting'],
    ['CANCELLING', '🚫 Canceling'],
    ['FINISH', '🏁 Finished'],
    ['UNKOWN', '❔ Unknown'],
  ])('says %s as %s', (status, begin) => {
    const { message } = composed({ status });
    expect(`${message.mark} ${titleOf({ status })}`).toBe(`${begin}: widget · CI / build`);
  });
});

test('our words and values of the title are trusted differently', () => {
  expect(partsOf(composed().message).title).toEqual([
    { source: 'template', text: 'Succeeded: ' },
    { source: 'value', text: 'widget · CI / build' },
  ]);
});

test('the payload has its other form only when configured', () => {
  expect(composed().message.flow).toBeUndefined();
  expect(composed({ settings: { payloadFormat: 'flow' } }).message.flow?.task.pipelineId).toBe('156539');
});

describe('references', () => {
  test('to unknown names get one warning, before those about mentions', () => {
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
  const names = (scenario: Scenario) => partsOf(composed(scenario).message).fields.map(({ name }) => name);
  const failed: Scenario = {
    status: 'FAIL',
    run: {
      jobName: 'build',
      failedSteps: ['Run npm test'],
      tests: { passed: 1, failed: 1, skipped: 0, seconds: 1, failures: [{ name: 'adds', text: '' }] },
    },
  };

  test('list failures first', () => {
    expect(names(failed)).toEqual(['failed-steps', 'tests', 'repository', 'branch', 'commit', 'actor', 'duration']);
  });

  test('repeat nothing of a pull request', () => {
    const { fields } = partsOf(composed({ ...pull, env: { GITHUB_EVENT_NAME: 'pull_request' } }).message);
    const texts = fields.flatMap(({ values }) => values.map(({ text }) => text));
    expect(fields.map(({ name }) => name)).not.toContain('branch');
    expect(texts.filter((text) => text === 'Repair it')).toHaveLength(1);
    expect(texts).toContain('(fix → main)');
  });

  test('have the emoji of a job instead of a word', () => {
    const job = { id: 1, name: 'lint', status: 'SUCCESS', failedSteps: [], startedAt: '', completedAt: '' } as const;
    const { message } = composed({ run: { jobs: [job] }, settings: { scope: 'workflow', content: ['jobs'] } });
    expect(partsOf(message).fields[0]?.values[0]).toMatchObject({ text: 'lint', status: 'SUCCESS' });
  });
});
