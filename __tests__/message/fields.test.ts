import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type ContentName, contentNames, labels, parseContent } from '../../src/message/options.ts';
import { composed, type Scenario } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';

test('the words of the original plug-ins mean the same lines, none twice', () => {
  expect(
    parseContent(['operator', 'actor', 'pipelineTask', 'pipelineJob', 'none', 'pipelineName', 'pipelineStage']),
  ).toEqual(['actor', 'job', 'workflow', 'stage']);
});

test('every word is in the documents with both labels', () => {
  const page = readFileSync('docs/content.md', 'utf8');
  for (const [name, { en, zh }] of Object.entries(labels)) expect(page).toContain(`| \`${name}\` | ${en} · ${zh} | `);
  expect(contentNames).toEqual(expect.arrayContaining([...Object.keys(labels), 'pipelineName', 'operator', 'none']));
  const manifest = readFileSync('action.yml', 'utf8');
  for (const name of contentNames) for (const text of [page, manifest]) expect(text).toContain(`\`${name}\``);
});

test('Chinese labels use the words of GitHub; 流水线 and 任务 stand only in the payload', () => {
  expect([labels.workflow.zh, labels.job.zh, labels.jobs.zh]).toEqual(['工作流', '作业', '作业列表']);
  const { message } = composed({ settings: { language: 'zh' } });
  expect(partsOf(message).link.text).toBe('查看日志');
  expect(message.task.task.message).toMatch(/流水线阶段.*任务/);
});

describe('branch', () => {
  const tagged = (language: 'en' | 'zh', ref: string) => {
    const env = { GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace(/^refs\/\w+\//, '') };
    const { message } = composed({ env, event: { ref }, settings: { language, content: ['branch', 'stage'] } });
    return partsOf(message).fields.map(({ label, values }) => [label, values[0]?.text]);
  };

  test('of a tag is called a tag', () => {
    expect(tagged('en', 'refs/tags/v1.2.0')).toEqual([
      ['Tag', 'v1.2.0'],
      ['Stage', 'build'],
    ]);
    expect(tagged('zh', 'refs/tags/v1.2.0')).toEqual([
      ['标签', 'v1.2.0'],
      ['阶段', 'build'],
    ]);
  });

  test('of a branch that looks like a tag is called a branch', () => {
    expect(tagged('en', 'refs/heads/v1.2.0')).toEqual([
      ['Branch', 'v1.2.0'],
      ['Stage', 'build'],
    ]);
  });
});

test('a list of a single value without a mark is a line like any other', () => {
  const list = (failures: readonly { name: string; text: string }[]) => {
    const tests = { passed: 5, failed: failures.length, skipped: 0, seconds: 1, failures };
    return partsOf(composed({ run: { tests }, settings: { content: ['tests'] } }).message).fields[0]?.list;
  };
  expect(list([])).toBe(false);
  expect(list([{ name: 'adds', text: '' }])).toBe(true);
});

test('several values of a line that is no list are on one line', () => {
  const { message } = composed({ settings: { content: ['commit'] } });
  expect([partsOf(message).fields[0]?.values.length, partsOf(message).fields[0]?.list]).toEqual([2, false]);
});

test('a list of two values is a list without any mark', () => {
  const globalParams = [
    { key: 'a', value: '1' },
    { key: 'b', value: '2' },
  ];
  expect(partsOf(composed({ settings: { content: ['params'], globalParams } }).message).fields[0]).toEqual({
    name: 'params',
    label: 'Parameters',
    values: [{ text: 'a=1' }, { text: 'b=2' }],
    list: true,
  });
});

describe('a line shows', () => {
  const first = (name: ContentName, scenario: Scenario = {}) => {
    const { message } = composed({ ...scenario, settings: { ...scenario.settings, content: [name] } });
    return partsOf(message).fields[0]?.values;
  };
  test.each<[ContentName, string]>([
    ['workflow', 'CI'],
    ['job', 'build'],
    ['stage', 'build'],
    ['status', 'Succeeded'],
    ['actor', 'octocat'],
    ['event', 'push'],
    ['branch', 'main'],
    ['author', 'mona'],
    ['duration', '3m 12s'],
  ])('%s', (name, text) => {
    expect(first(name)).toEqual([{ text }]);
  });

  test.each<[ContentName, string, string]>([
    ['repository', 'octo/widget', 'https://github.com/octo/widget'],
    ['run', '#19', 'https://github.com/octo/widget/actions/runs/156539'],
    [
      'link',
      'https://github.com/octo/widget/actions/runs/156539/job/4242',
      'https://github.com/octo/widget/actions/runs/156539/job/4242',
    ],
  ])('%s with its page', (name, text, url) => {
    expect(first(name)).toEqual([{ text, url }]);
  });

  test('the status in the words of the language', () => {
    expect(first('status', { status: 'FAIL', settings: { language: 'zh' } })).toEqual([{ text: '运行失败' }]);
  });

  test.each<[ContentName, Record<string, string>]>([
    ['repository', { GITHUB_REPOSITORY: '' }],
    ['run', { GITHUB_RUN_NUMBER: '' }],
    ['run', { GITHUB_RUN_NUMBER: '0' }],
    ['actor', { GITHUB_ACTOR: '' }],
    ['event', { GITHUB_EVENT_NAME: '' }],
  ])('nothing of %s where %j', (name, env) => {
    expect(first(name, { env })).toBeUndefined();
  });
});

describe('beside the line of a pull request', () => {
  const names = (pull_request: object, content: readonly ContentName[]) => {
    const { message } = composed({
      event: { pull_request },
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      settings: { content },
    });
    return partsOf(message).fields.map(({ name, values }) => [name, ...values.map(({ text }) => text)]);
  };
  const pull = { number: 12, title: 'Repair it', head: { ref: 'fix', sha: 'a'.repeat(40) }, base: { ref: 'main' } };

  test('branch and title are not repeated', () => {
    expect(names(pull, ['pull-request', 'branch', 'commit'])).toEqual([
      ['pull-request', '#12', 'Repair it', '(fix → main)'],
      ['commit', 'aaaaaaa'],
    ]);
  });

  test('the branch is shown where the line does not have it', () => {
    expect(names({ ...pull, base: {} }, ['pull-request', 'branch'])).toEqual([
      ['pull-request', '#12', 'Repair it'],
      ['branch', 'fix'],
    ]);
  });

  test('everything is shown without it', () => {
    expect(names(pull, ['branch', 'commit'])).toEqual([
      ['branch', 'fix'],
      ['commit', 'aaaaaaa', 'Repair it'],
    ]);
  });
});
