import { expect, test } from '@jest/globals';
import { contextOf } from '../../src/facts/context.ts';
import { taskOf } from '../../src/message/task.ts';
import { factsOf } from '../support/facts.ts';

const facts = factsOf(
  contextOf({ GITHUB_REPOSITORY: 'o/r', GITHUB_WORKFLOW: 'p', GITHUB_JOB: 's', GITHUB_RUN_ID: '1' }, {}),
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
  expect(taskOf(facts, words).task.message).toBe('[p]Pipeline stage[s]job[t]successfully run');
});

test('the Chinese message has the Chinese words', () => {
  expect(taskOf(facts, { ...words, language: 'zh' }).task.message).toBe('[p]流水线阶段[s]任务[t]运行成功');
});

test('empty names fall back to the facts', () => {
  expect(taskOf(facts, { ...words, taskName: '' }).task).toMatchObject({
    pipelineName: 'p',
    stageName: 's',
    taskName: 's',
  });
});

test('the keys are in the documented order', () => {
  const task = taskOf(facts, words);
  expect(Object.keys(task)).toEqual(['event', 'action', 'task', 'sources', 'globalParams']);
  expect(Object.keys(task.task).join()).toBe(
    'pipelineId,pipelineName,stageName,taskName,buildNumber,statusCode,statusName,pipelineUrl,message',
  );
});
