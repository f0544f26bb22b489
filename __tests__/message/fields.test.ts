import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Found } from '../../src/facts/look-ups.ts';
import type { ContentName } from '../../src/message/fields.ts';
import { contentNames, contentOf, fields } from '../../src/message/fields.ts';
import { composed, pushOf, type Scenario } from '../support/messages.ts';

/** The values of one line; undefined when it is left out. */
function line(name: ContentName, scenario: Scenario = {}): readonly string[] | undefined {
  const { message } = composed({ ...scenario, settings: { ...scenario.settings, content: [name] } });
  return message.fields[0]?.values.map((value) => value.text);
}
const found = (more: Partial<Found>): Scenario => ({ found: more });

test('the words of the original plug-ins mean the same lines, none twice', () => {
  expect(
    contentOf(['operator', 'actor', 'pipelineTask', 'pipelineJob', 'none', 'pipelineName', 'pipelineStage']),
  ).toEqual(['actor', 'job', 'workflow', 'stage']);
});

test('every word is in the documents with both labels', () => {
  const page = readFileSync('docs/content.md', 'utf8');
  for (const [name, { en, zh }] of Object.entries(fields)) expect(page).toContain(`| \`${name}\` | ${en} · ${zh} | `);
  const manifest = readFileSync('action.yml', 'utf8');
  for (const name of contentNames) for (const text of [page, manifest]) expect(text).toContain(`\`${name}\``);
});

test('Chinese labels use the words of GitHub; 流水线 and 任务 stand only in the payload', () => {
  expect([fields.workflow.zh, fields.job.zh, fields.jobs.zh]).toEqual(['工作流', '作业', '作业列表']);
  const { message } = composed({ settings: { language: 'zh' } });
  expect(message.link.text).toBe('查看作业详情');
  expect(composed({ settings: { language: 'zh', scope: 'workflow' } }).message.link.text).toBe('查看运行详情');
  expect(message.task.task.message).toMatch(/流水线阶段.*任务/);
});

describe('branch', () => {
  const tagged = (language: 'en' | 'zh', ref: string) => {
    const env = { GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace(/^refs\/\w+\//, '') };
    const { message } = composed({ env, event: { ref }, settings: { language, content: ['branch'] } });
    return message.fields.map(({ label, values }) => [label, values[0]?.text]);
  };

  test('of a tag is called a tag', () => {
    expect(tagged('en', 'refs/tags/v1.2.0')).toEqual([['Tag', 'v1.2.0']]);
    expect(tagged('zh', 'refs/tags/v1.2.0')).toEqual([['标签', 'v1.2.0']]);
  });

  test('of a branch that looks like a tag is called a branch', () => {
    expect(tagged('en', 'refs/heads/v1.2.0')).toEqual([['Branch', 'v1.2.0']]);
  });
});

test('a list of a single value without a mark is a line like any other', () => {
  const list = (failures: readonly { name: string; text: string }[]) => {
    const tests = { passed: 5, failed: failures.length, skipped: 0, seconds: 1, failures };
    return composed({ found: { tests }, settings: { content: ['tests'] } }).message.fields[0]?.list;
  };
  expect(list([])).toBe(false);
  expect(list([{ name: 'adds', text: '' }])).toBe(true);
});

describe('pull-request', () => {
  const event = {
    pull_request: {
      number: 12,
      title: 'Repair it',
      head: { ref: 'fix', repo: { owner: { login: 'mona' } } },
      base: { ref: 'main', repo: { owner: { login: 'octo' } } },
    },
  };
  test('says number, title and from where to where, a fork with its owner', () => {
    expect(line('pull-request', { event, env: { GITHUB_EVENT_NAME: 'pull_request' } })).toEqual([
      '#12',
      'Repair it',
      '(mona:fix → main)',
    ]);
  });

  test('is linked', () => {
    const { message } = composed({ event, settings: { content: ['pull-request'] } });
    expect(message.fields[0]?.values[0]?.url).toBe('https://github.com/octo/widget/pull/12');
  });

  test('is left out where there is none', () => {
    expect(line('pull-request')).toBeUndefined();
  });
});

describe('changes', () => {
  const commit = (number: number) => ({
    id: String(number).padStart(40, '0'),
    message: `Change ${number}\n\nWhy`,
    author: { name: 'Mona L', username: number % 2 ? 'mona' : undefined },
  });
  const push = (count: number) => ({
    ...(pushOf('last') as object),
    commits: Array.from({ length: count }, (_, index) => commit(index + 1)),
  });
  const url = `https://github.com/octo/widget/compare/ecd7a3c4a4b5f6e7d8c9b0a1f2e3d4c5b6a79880...6113728f27ae82c7b1a177c8d03f9e96e0adf246`;

  test('are the titles with their authors, and the link to all', () => {
    expect(line('changes', { event: push(2) })).toEqual(['Change 1 (mona)', 'Change 2 (Mona L)', 'compare']);
    const { message } = composed({ event: push(2), settings: { content: ['changes'] } });
    expect(message.fields[0]?.values.at(-1)?.url).toBe(url);
  });

  test('are the ten newest, the rest counted', () => {
    const lines = line('changes', { event: push(25), settings: { language: 'zh' } });
    expect([lines?.length, lines?.[0], lines?.at(-1)]).toEqual([11, 'Change 16 (Mona L)', '另有 15 个']);
  });

  test('are left out of every other event', () => {
    expect(line('changes', { event: push(2), env: { GITHUB_EVENT_NAME: 'schedule' } })).toBeUndefined();
  });
});

describe('tests', () => {
  const tests = {
    passed: 40,
    failed: 12,
    skipped: 0,
    seconds: 75,
    failures: [
      { name: 'sum › adds', text: 'expected 5' },
      { name: 'sum › 登录', text: '' },
    ],
  };
  test('failing names come first, the counts last', () => {
    expect(line('tests', found({ tests }))).toEqual([
      'sum › adds: expected 5',
      'sum › 登录',
      'and 10 more failed',
      '12 failed, 40 passed (1m 15s)',
    ]);
    expect(line('tests', { ...found({ tests }), settings: { language: 'zh' } })?.slice(2)).toEqual([
      '另有 10 个失败',
      '失败 12，通过 40 (1分15秒)',
    ]);
  });

  test('a success is one line', () => {
    expect(line('tests', found({ tests: { ...tests, failed: 0, failures: [], seconds: 3.21 } }))).toEqual([
      '40 passed (3.2s)',
    ]);
  });

  test('no test at all is no line', () => {
    expect(line('tests', found({ tests: { ...tests, passed: 0, failed: 0, failures: [] } }))).toBeUndefined();
    expect(line('tests')).toBeUndefined();
  });
});

describe('streak', () => {
  const first = { runNumber: 17, sha: 'abc1234'.padEnd(40, '0'), startedAt: '2026-11-24T07:53:12Z' };
  const streak = (count: number, more = false): Scenario =>
    found({ history: { previous: 'FAIL', failures: { count, more, first } } });

  test.each([
    ['FAIL', streak(2), 'failing since #17 (3 runs, first bad commit abc1234)'],
    ['FAIL', streak(50, true), 'failing for at least 50 runs'],
    ['SUCCESS', streak(3), 'fixed after 3 failed runs, 2 h 10 min'],
    ['SUCCESS', streak(1), 'fixed after 1 failed run, 2 h 10 min'],
    ['SUCCESS', streak(50, true), 'fixed after at least 50 failed runs'],
  ] as const)('%s', (status, scenario, said) => {
    expect(line('streak', { ...scenario, status })).toEqual([said]);
  });

  test('in Chinese', () => {
    const zh = { settings: { language: 'zh' } } as const;
    expect(line('streak', { ...streak(3), ...zh, status: 'SUCCESS' })).toEqual([
      '连续失败 3 次后恢复，历时 2 小时 10 分钟',
    ]);
    expect(line('streak', { ...streak(2), ...zh, status: 'FAIL' })).toEqual([
      '自 #17 起失败（共 3 次，首个失败提交 abc1234）',
    ]);
  });

  test('nothing at a first failure, a plain success or another end', () => {
    expect(line('streak', { ...streak(0), status: 'FAIL' })).toBeUndefined();
    expect(line('streak', { ...streak(0), status: 'SUCCESS' })).toBeUndefined();
    expect(line('streak', { ...streak(2), status: 'CANCELED' })).toBeUndefined();
    expect(line('streak', { status: 'FAIL' })).toBeUndefined();
  });
});

describe('failed steps', () => {
  const job = { name: 'test (24)', failedSteps: ['Run npm test', 'Upload'] };
  test('of the job have no name of a job, which the title has', () => {
    expect(line('failed-steps', found({ job }))).toEqual(['Run npm test', 'Upload']);
  });

  test('of a run name their job', () => {
    const jobs = [
      { ...job, status: 'FAIL' },
      { name: 'lint', status: 'SUCCESS' },
    ] as const;
    expect(line('failed-steps', found({ jobs }))).toEqual(['test (24) / Run npm test', 'test (24) / Upload']);
  });
});

test('errors say where, if a file is named', () => {
  const errors = [
    { at: 'src/a.ts:3', text: 'no', url: undefined },
    { at: undefined, text: 'lost', url: undefined },
  ];
  expect(line('errors', found({ errors }))).toEqual(['src/a.ts:3: no', 'lost']);
});

test('artifacts are ten at most, the rest counted', () => {
  const artifacts = Array.from({ length: 12 }, (_, index) => ({ name: `a${index}`, bytes: index * 1_000_000_000 }));
  const lines = line('artifacts', found({ artifacts }));
  expect([lines?.length, lines?.[0], lines?.[3], lines?.at(-1)]).toEqual([11, 'a0 (0 B)', 'a3 (3.0 GB)', 'and 2 more']);
  const { message } = composed({ ...found({ artifacts }), settings: { content: ['artifacts'] } });
  const pages = new Set(message.fields[0]?.values.map(({ url }) => url));
  expect([...pages]).toEqual(['https://github.com/octo/widget/actions/runs/156539#artifacts']);
});
