import { describe, expect, test } from '@jest/globals';
import type { RunInfo } from '../../src/github/run-info.ts';
import type { ContentName } from '../../src/message/options.ts';
import { composed, pushOf, type Scenario } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';

/** All of one line; undefined when it is left out. */
function values(name: ContentName, scenario: Scenario = {}) {
  const { message } = composed({ ...scenario, settings: { ...scenario.settings, content: [name] } });
  return partsOf(message).fields[0]?.values;
}
/** The values of one line; undefined when it is left out. */
function line(name: ContentName, scenario: Scenario = {}): readonly string[] | undefined {
  return values(name, scenario)?.map((value) => value.text);
}
const found = (more: Partial<RunInfo>): Scenario => ({ run: more });

describe('pull-request', () => {
  const event = {
    pull_request: {
      number: 12,
      title: 'Repair it',
      head: { ref: 'fix', repo: { full_name: 'mona/widget', owner: { login: 'mona' } } },
      base: { ref: 'main', repo: { owner: { login: 'octo' } } },
    },
  };
  test('shows number, title and both branches, that of a fork with its owner', () => {
    expect(line('pull-request', { event, env: { GITHUB_EVENT_NAME: 'pull_request' } })).toEqual([
      '#12',
      'Repair it',
      '(mona:fix → main)',
    ]);
  });

  test('is linked', () => {
    const { message } = composed({ event, settings: { content: ['pull-request'] } });
    expect(partsOf(message).fields[0]?.values[0]?.url).toBe('https://github.com/octo/widget/pull/12');
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
    expect(partsOf(message).fields[0]?.values.at(-1)?.url).toBe(url);
  });

  test('without an author have only a title, and those of a new branch no link', () => {
    const bare = { commits: [{ message: 'Change' }] };
    expect(line('changes', { event: bare })).toEqual(['Change']);
    const before = 'ecd7a3c4a4b5f6e7d8c9b0a1f2e3d4c5b6a79880';
    expect(line('changes', { event: { ...bare, before }, settings: { language: 'zh' } })).toEqual([
      'Change',
      '查看对比',
    ]);
  });

  test('are the ten newest, with a count of the rest', () => {
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
      '失败 12，通过 40（1 分 15 秒）',
    ]);
  });

  test('a failing test has the emoji of a failure, the counts have none', () => {
    expect(values('tests', found({ tests: { ...tests, failed: 2 } }))).toEqual([
      { text: 'sum › adds: expected 5', status: 'FAIL' },
      { text: 'sum › 登录', status: 'FAIL' },
      { text: '2 failed, 40 passed (1m 15s)' },
    ]);
  });

  test.each([
    [0.04, '0.0s', '0.0 秒'],
    [9.94, '9.9s', '9.9 秒'],
    [9.95, '10s', '10 秒'],
  ])('%d seconds', (seconds, en, zh) => {
    const of = found({ tests: { passed: 10, failed: 0, skipped: 20, seconds, failures: [] } });
    expect(line('tests', of)).toEqual([`10 passed, 20 skipped (${en})`]);
    expect(line('tests', { ...of, settings: { language: 'zh' } })).toEqual([`通过 10，跳过 20（${zh}）`]);
  });

  test.each([
    ['en', '9 passed, 2 of them flaky, 1 skipped'],
    ['zh', '通过 9，其中不稳定 2，跳过 1'],
  ] as const)('tests that passed only in a rerun are counted apart (%s)', (language, said) => {
    const tests = { passed: 9, failed: 0, skipped: 1, flaky: 2, seconds: undefined, failures: [] };
    expect(line('tests', { ...found({ tests }), settings: { language } })).toEqual([said]);
  });

  test('no time is shown that no report has, and no further failures where none has a name', () => {
    const bare = { passed: 0, failed: 3, skipped: 0, seconds: undefined, failures: [] };
    expect(line('tests', found({ tests: bare }))).toEqual(['3 failed']);
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
    ['SUCCESS', streak(3), 'fixed after 3 failed runs, 2h 10m'],
    ['SUCCESS', streak(1), 'fixed after 1 failed run, 2h 10m'],
    ['SUCCESS', streak(50, true), 'fixed after at least 50 failed runs'],
  ] as const)('%s', (status, scenario, said) => {
    expect(line('streak', { ...scenario, status })).toEqual([said]);
  });

  test('in Chinese', () => {
    const zh = { settings: { language: 'zh' } } as const;
    expect(line('streak', { ...streak(3), ...zh, status: 'SUCCESS' })).toEqual([
      '连续失败 3 次后恢复，历时 2 小时 10 分',
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

describe('how long the workflow had failed', () => {
  const since = (startedAt: string | undefined, language: 'en' | 'zh' = 'en') =>
    line('streak', {
      ...found({ history: { previous: 'FAIL', failures: { count: 2, more: false, first: { startedAt } } } }),
      settings: { language },
    });

  // The run ends at 10:03:12 on the 24th.
  test.each([
    ['2026-11-21T08:03:12Z', ', 3d 2h'],
    ['2026-11-23T10:03:00Z', ', 1d'],
    ['2026-11-23T10:00:00Z', ', 1d'],
    ['2026-11-24T09:03:12Z', ', 1h'],
    ['2026-11-24T09:58:00Z', ', 5m 12s'],
    ['2026-11-24T10:03:11Z', ', 1s'],
    ['2026-11-24T10:03:12Z', ''],
    ['2026-11-24T11:00:00Z', ''],
    ['soon', ''],
    [undefined, ''],
  ])('since %s', (startedAt, time) => {
    expect(since(startedAt)).toEqual([`fixed after 2 failed runs${time}`]);
  });

  test('in Chinese', () => {
    expect(since('2026-11-21T10:03:12Z', 'zh')).toEqual(['连续失败 2 次后恢复，历时 3 天']);
    expect(since(undefined, 'zh')).toEqual(['连续失败 2 次后恢复']);
  });

  test('is not shown for a streak whose beginning is not known', () => {
    const failures = { count: 50, more: true, first: undefined };
    const long = (language: 'en' | 'zh', status: 'FAIL' | 'SUCCESS') =>
      line('streak', { ...found({ history: { previous: 'FAIL', failures } }), status, settings: { language } });
    expect([long('en', 'FAIL'), long('zh', 'FAIL'), long('zh', 'SUCCESS')]).toEqual([
      ['failing for at least 50 runs'],
      ['已连续失败至少 50 次'],
      ['连续失败至少 50 次后恢复'],
    ]);
  });

  test('a first failure of which nothing is known has no number', () => {
    const failures = { count: 1, more: false, first: {} };
    const said = (language: 'en' | 'zh') =>
      line('streak', { ...found({ history: { previous: 'FAIL', failures } }), status: 'FAIL', settings: { language } });
    expect([said('en'), said('zh')]).toEqual([['failing since #? (2 runs)'], ['自 #? 起失败（共 2 次）']]);
  });
});

describe('failed steps', () => {
  const job = { name: 'test (24)', failedSteps: ['Run npm test', 'Upload'] };
  test('of the job have no name of a job, which the title has', () => {
    expect(values('failed-steps', found({ ...job, jobUrl: 'https://github.com/j/1' }))).toEqual([
      { text: 'Run npm test', status: 'FAIL' },
      { text: 'Upload', status: 'FAIL' },
    ]);
    expect(line('failed-steps')).toBeUndefined();
  });

  test('of a run name their job', () => {
    const jobs = [
      { ...job, status: 'FAIL' },
      { name: 'lint', status: 'SUCCESS' },
    ] as const;
    expect(line('failed-steps', found({ jobs }))).toEqual(['test (24) / Run npm test', 'test (24) / Upload']);
    const url = 'https://github.com/j/1';
    expect(values('failed-steps', found({ jobs: [{ ...jobs[0], failedSteps: ['Lint'], url }] }))).toEqual([
      { text: 'test (24) / Lint', url, status: 'FAIL' },
    ]);
  });
});

describe('jobs', () => {
  const url = 'https://github.com/j/1';
  test.each([
    ['2026-11-24T10:00:00Z', '2026-11-24T10:01:05Z', 'lint (1m 5s)'],
    ['2026-11-24T10:00:00Z', undefined, 'lint'],
    [undefined, '2026-11-24T10:01:05Z', 'lint'],
  ])('from %s to %s', (startedAt, completedAt, text) => {
    const jobs = [{ name: 'lint', status: 'FAIL', startedAt, completedAt, url }] as const;
    expect(values('jobs', found({ jobs }))).toEqual([{ text, url, status: 'FAIL' }]);
  });
});

test('errors show their place if a file is named', () => {
  const errors = [
    { at: 'src/a.ts:3', text: 'no', url: 'https://github.com/j/1' },
    { at: undefined, text: 'lost', url: undefined },
  ];
  expect(values('errors', found({ annotations: errors }))).toEqual([
    { text: 'src/a.ts:3: no', url: 'https://github.com/j/1', status: 'FAIL' },
    { text: 'lost', status: 'FAIL' },
  ]);
});

test('artifacts are ten at most, the rest counted', () => {
  const artifacts = Array.from({ length: 12 }, (_, index) => ({ name: `a${index}`, bytes: index * 1_000_000_000 }));
  const lines = line('artifacts', found({ artifacts }));
  expect([lines?.length, lines?.[0], lines?.[3], lines?.at(-1)]).toEqual([11, 'a0 (0 B)', 'a3 (3.0 GB)', 'and 2 more']);
  const { message } = composed({ ...found({ artifacts }), settings: { content: ['artifacts'] } });
  const pages = new Set(partsOf(message).fields[0]?.values.map(({ url }) => url));
  expect([...pages]).toEqual(['https://github.com/octo/widget/actions/runs/156539#artifacts']);
});

test.each([
  [undefined, 'a'],
  [999, 'a (999 B)'],
  [1000, 'a (1.0 kB)'],
  [1_549_999, 'a (1.5 MB)'],
  [2e12, 'a (2.0 TB)'],
  [5e15, 'a (5000.0 TB)'],
])('an artifact of %d bytes', (bytes, text) => {
  expect(line('artifacts', found({ artifacts: [{ name: 'a', bytes }] }))).toEqual([text]);
});

test('ten artifacts are listed without a rest', () => {
  const artifacts = Array.from({ length: 10 }, () => ({ name: 'a', bytes: undefined }));
  expect(line('artifacts', found({ artifacts }))).toHaveLength(10);
});

test('a commit has its page, and its title where it is known', () => {
  const url = 'https://github.com/octo/widget/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246';
  expect(values('commit')).toEqual([{ text: '6113728', url }, { text: 'Repair the login on slow networks' }]);
  expect(values('commit', { event: {} })).toEqual([{ text: '6113728', url }]);
  expect(values('commit', { event: {}, env: { GITHUB_SHA: '' } })).toBeUndefined();
});
