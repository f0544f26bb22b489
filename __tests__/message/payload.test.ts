import { expect, test } from '@jest/globals';
import { buildTaskPayload } from '../../src/message/payload.ts';
import { buildContext } from '../support/context.ts';
import { runInfoOf } from '../support/run-info.ts';

const facts = runInfoOf(
  buildContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_WORKFLOW: 'p', GITHUB_JOB: 's', GITHUB_RUN_ID: '1' }, {}),
  'this-run',
);
const words = {
  status: 'SUCCESS',
  language: 'en',
  pipelineName: '',
  stageName: '',
  taskName: 't',
  globalParams: [],
} as const;

test('the English message has a small status name', () => {
  expect(buildTaskPayload(facts, words).task.message).toBe('[p]Pipeline stage[s]job[t]successfully run');
});

test('the Chinese message has the Chinese words', () => {
  expect(buildTaskPayload(facts, { ...words, language: 'zh' }).task.message).toBe('[p]流水线阶段[s]任务[t]运行成功');
});

test.each([
  [{ stageName: 'deploy' }, '[p]Pipeline stage[deploy]job[t]successfully run'],
  [{ pipelineName: 'Shop' }, '[Shop]Pipeline stage[s]job[t]successfully run'],
] as const)('the names that the user gives come first: %j', (names, message) => {
  expect(buildTaskPayload(facts, { ...words, ...names }).task.message).toBe(message);
});

test('a stage or job without a name is left out', () => {
  const nameless = runInfoOf(buildContext({ GITHUB_WORKFLOW: 'p' }, {}), 'this-run');
  expect(buildTaskPayload(nameless, { ...words, taskName: '' }).task.message).toBe('[p]Pipeline successfully run');
  expect(buildTaskPayload(nameless, { ...words, taskName: '', language: 'zh' }).task.message).toBe('[p]流水线运行成功');
});

test('the payload has what is known of the run', () => {
  const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1', GITHUB_RUN_NUMBER: '5', GITHUB_REF: 'refs/heads/main' };
  const sha = 'a'.repeat(40);
  const before = 'b'.repeat(40);
  const event = { before, inputs: { env: 'prod' } };
  const pushed = runInfoOf(buildContext({ ...env, GITHUB_SHA: sha, GITHUB_EVENT_NAME: 'push' }, event), 'this-run');
  const { task, sources } = buildTaskPayload({ ...pushed, workflowId: 7 }, words);
  expect(sources).toEqual([
    { repo: 'https://github.com/o/r.git', branch: 'main', commitId: sha, privousCommitId: before },
  ]);
  expect(task).toMatchObject({
    pipelineId: 7,
    buildNumber: 5,
    statusCode: 'SUCCESS',
    statusName: 'Successfully run',
    pipelineUrl: 'https://github.com/o/r/actions/runs/1',
  });
});

test('an unknown value is empty', () => {
  const { event, action, task, sources } = buildTaskPayload(runInfoOf(buildContext({}, {}), 'this-run'), {
    ...words,
    taskName: '',
  });
  expect([event, action]).toEqual(['task', 'status']);
  expect(task).toMatchObject({ pipelineId: 0, pipelineName: '', stageName: '', taskName: '', buildNumber: 0 });
  expect(sources).toEqual([{ repo: '', branch: '', commitId: '', privousCommitId: '' }]);
});

test("the run's own parameters come before the user's", () => {
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
  const started = runInfoOf(buildContext(env, { inputs: { env: 'prod' } }), 'this-run');
  expect(buildTaskPayload(started, { ...words, globalParams: [{ key: 'a', value: '1' }] }).globalParams).toEqual([
    { key: 'env', value: 'prod' },
    { key: 'a', value: '1' },
  ]);
});

test('empty names fall back to the facts', () => {
  expect(buildTaskPayload(facts, { ...words, taskName: '' }).task).toMatchObject({
    pipelineName: 'p',
    stageName: 's',
    taskName: 's',
  });
});

test('the keys are in the documented order', () => {
  const task = buildTaskPayload(facts, words);
  expect(Object.keys(task)).toEqual(['event', 'action', 'task', 'sources', 'globalParams']);
  expect(Object.keys(task.task).join()).toBe(
    'pipelineId,pipelineName,stageName,taskName,buildNumber,statusCode,statusName,pipelineUrl,message',
  );
});
