import { describe, expect, test } from '@jest/globals';
import { type Block, concatText, titleSpans } from '../../src/message/message.ts';
import { composed, type Scenario } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';

/** The blocks of a message as plain lines, its title first and its links last. */
function shown(scenario: Scenario): string[] {
  const { message } = composed({ ...scenario, settings: { content: ['summary'], ...scenario.settings } });
  const lines = message.blocks.flatMap(linesOf);
  const links = message.links.map(({ text }) => text).join(' | ');
  return [`${message.mark} ${concatText(titleSpans(message.title, message))}`, ...lines, links];
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'reason':
      return [block.pieces.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('')];
    case 'evidence':
      return [
        ...block.quotes.flatMap(({ name, text }) => [`> ${name}`, ...(text ? [`> ${text}`] : [])]),
        block.rest,
      ].filter((line) => line !== '');
    case 'field':
      return [`${block.field.label}: ${block.field.values.map(({ text }) => text).join(' ')}`];
    case 'custom':
      return [concatText(block.spans)];
    case 'where':
      return [block.parts.map((part) => part.map(({ text, url }) => (url ? `[${text}]` : text)).join(' ')).join(' · ')];
    case 'who':
      return [block.parts.join(' · ')];
  }
}

const tests = {
  passed: 209,
  failed: 2,
  skipped: 3,
  seconds: 41.7,
  failures: [
    { name: 'cart › keeps the cart for a guest', text: 'expected 2 items, got 0' },
    { name: 'cart › adds up the taxes', text: '' },
  ],
};
const job = { jobName: 'build (ubuntu, node 24)', failedSteps: ['Run npm test'] };

describe('a failed job', () => {
  test('shows the reason, the failing tests, where and who', () => {
    expect(shown({ status: 'FAIL', run: { ...job, tests } })).toEqual([
      '❌ Failed: widget · CI / build (ubuntu, node 24)',
      '**Run npm test** · 2 of 214 tests failed',
      '> cart › keeps the cart for a guest',
      '> expected 2 items, got 0',
      '> cart › adds up the taxes',
      '[octo/widget] · [main] · [6113728] Repair the login on slow networks',
      'octocat · 3m 12s · run 19',
      'View log | Changes',
    ]);
  });

  test('is in Chinese', () => {
    expect(shown({ status: 'FAIL', run: { ...job, tests }, settings: { language: 'zh' } })).toEqual([
      '❌ 失败：widget · CI / build (ubuntu, node 24)',
      '**Run npm test** · 214 个测试中 2 个失败',
      '> cart › keeps the cart for a guest',
      '> expected 2 items, got 0',
      '> cart › adds up the taxes',
      '[octo/widget] · [main] · [6113728] Repair the login on slow networks',
      'octocat · 3 分 12 秒 · 第 19 次运行',
      '查看日志 | 查看改动',
    ]);
  });

  test('shows five tests at most and counts the rest', () => {
    const failures = Array.from({ length: 10 }, (_, index) => ({ name: `test ${index}`, text: 'no' }));
    const lines = shown({ status: 'FAIL', run: { tests: { ...tests, failed: 12, failures } } });
    expect(lines.filter((line) => line.startsWith('> test'))).toHaveLength(5);
    expect(lines).toContain('and 7 more');
  });

  test('names three steps at most', () => {
    const failedSteps = ['a', 'b', 'c', 'd', 'e'];
    expect(shown({ status: 'FAIL', run: { failedSteps } })[1]).toBe('**a**, **b**, **c** and 2 more failed');
  });

  test('reports in Chinese that its steps failed', () => {
    const chinese = (failedSteps: string[]) =>
      shown({ status: 'FAIL', run: { failedSteps }, settings: { language: 'zh' } })[1];
    expect(chinese(['Build'])).toBe('**Build** 失败');
    expect(chinese(['a', 'b', 'c', 'd'])).toBe('**a**，**b**，**c** 另有 1 个失败');
  });

  test('has no reason when none is known', () => {
    expect(shown({ status: 'FAIL' })[1]).toMatch(/^\[octo\/widget\]/);
  });
});

test('a success takes four lines', () => {
  expect(shown({})).toEqual([
    '✅ Succeeded: widget · CI / build',
    '[octo/widget] · [main] · [6113728] Repair the login on slow networks',
    'octocat · 3m 12s · run 19',
    'View log | Changes',
  ]);
});

test('a start has no duration', () => {
  expect(shown({ status: 'RUNNING' }).slice(0, 3)).toEqual([
    '🚀 Started: widget · CI / build',
    '[octo/widget] · [main] · [6113728] Repair the login on slow networks',
    'octocat · run 19',
  ]);
});

describe('a canceled job', () => {
  test('names the step that was running', () => {
    const lines = shown({ status: 'CANCELED', run: { failedSteps: [], canceledStep: 'Deploy' } });
    expect(lines.slice(0, 2)).toEqual(['🚫 Canceled: widget · CI / build', 'Canceled during **Deploy**']);
  });

  test('that exceeded its time limit is reported so', () => {
    const run = { timedOut: true, startedAt: '2026-11-24T04:03:12Z' };
    const settings = { scope: 'workflow' } as const;
    expect(shown({ status: 'CANCELED', run, settings }).slice(0, 2)).toEqual([
      '⏰ Timed out: widget · CI',
      'Timed out after 6h',
    ]);
    expect(shown({ status: 'CANCELED', run, settings: { ...settings, language: 'zh' } }).slice(0, 2)).toEqual([
      '⏰ 超时：widget · CI',
      '运行 6 小时后超时',
    ]);
  });
});

describe('a whole run', () => {
  const jobs = [
    { name: 'build', status: 'SUCCESS' },
    { name: 'test (22)', status: 'FAIL', failedSteps: ['Run npm test', 'Upload'] },
    { name: 'lint', status: 'FAIL' },
  ] as const;
  const settings = { scope: 'workflow' } as const;

  test('counts the failed jobs and shows them as evidence', () => {
    expect(shown({ status: 'FAIL', run: { jobs }, settings }).slice(0, 5)).toEqual([
      '❌ Failed: widget · CI',
      '2 of 3 jobs failed',
      '> test (22)',
      '> Run npm test, Upload',
      '> lint',
    ]);
  });

  test('shows the annotations where there are any', () => {
    const annotations = [
      { at: 'src/cart.ts:41', text: "Type 'string' is not assignable.", url: 'https://github.com/j/1' },
      { at: undefined, text: 'The runner was lost.', url: undefined },
    ];
    expect(shown({ status: 'FAIL', run: { jobs, annotations }, settings }).slice(2, 5)).toEqual([
      '> src/cart.ts:41',
      "> Type 'string' is not assignable.",
      '> The runner was lost.',
    ]);
  });
});

describe('the place', () => {
  const pull = (head: string) => ({
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/57/merge' },
    event: {
      pull_request: {
        number: 57,
        title: 'Keep the cart',
        user: { login: 'mona' },
        head: { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: head, owner: { login: head.split('/')[0] } } },
        base: { ref: 'main', repo: { full_name: 'octo/widget', owner: { login: 'octo' } } },
      },
    },
  });

  test('of a pull request is its number, and the files are the changes', () => {
    const scenario = { status: 'FAIL', ...pull('octo/widget') } as const;
    expect(shown(scenario).slice(0, 2)).toEqual([
      '❌ Failed: widget PR #57 · CI / build',
      '[octo/widget] · [PR #57] · [aaaaaaa] Keep the cart',
    ]);
    const { links, title } = composed({ ...scenario, settings: { content: ['summary'] } }).message;
    expect(links[1]?.url).toBe('https://github.com/octo/widget/pull/57/files');
    expect(title).toMatchObject({ ref: 'PR #57' });
  });

  test('of a branch of a fork has its owner and no link', () => {
    const { message } = composed({ ...pull('stranger/widget'), settings: { content: ['branch'] } });
    expect([message.identity.branch, message.blocks.flatMap(linesOf)]).toEqual([
      'stranger:main',
      ['Branch: stranger:main'],
    ]);
    expect(message.task.sources[0]?.branch).toBe('main');
  });

  test('of a deleted fork has the name of its owner', () => {
    const event = {
      pull_request: {
        number: 57,
        head: { ref: 'main', sha: 'a'.repeat(40), repo: null, user: { login: 'ghost' } },
        base: { ref: 'main', repo: { full_name: 'octo/widget' }, user: { login: 'octo' } },
      },
    };
    const env = { GITHUB_EVENT_NAME: 'pull_request' };
    expect(composed({ env, event, settings: { content: ['branch'] } }).message.identity.branch).toBe('ghost:main');
  });

  test.each([
    ['stranger', { full_name: 'stranger/widget', owner: { login: 'stranger' } }],
    ['ghost', null],
  ])('of a run of a fork has its owner: %s', (owner, repository) => {
    const event = {
      workflow_run: {
        id: 7,
        name: 'CI',
        conclusion: 'failure',
        head_branch: 'main',
        head_sha: 'a'.repeat(40),
        head_repository: repository,
      },
    };
    const settings = { scope: 'workflow-run', content: ['summary'] } as const;
    expect(shown({ status: 'FAIL', event, settings })[1]).toBe(`[octo/widget] · ${owner}:main · [aaaaaaa]`);
  });

  test('of a tag is the tag', () => {
    const env = { GITHUB_REF: 'refs/tags/v2.4.0', GITHUB_REF_NAME: 'v2.4.0', GITHUB_EVENT_NAME: 'push' };
    expect(shown({ env, event: { ref: 'refs/tags/v2.4.0' } }).slice(0, 2)).toEqual([
      '✅ Succeeded: widget v2.4.0 · CI / build',
      '[octo/widget] · [v2.4.0] · [6113728]',
    ]);
  });

  test('is missing where the repository is unknown', () => {
    expect(shown({ env: { GITHUB_REPOSITORY: '' }, event: {} })[0]).toBe('✅ Succeeded: CI / build');
  });
});

describe('who', () => {
  test('is the schedule when nobody started the run', () => {
    const env = { GITHUB_EVENT_NAME: 'schedule' };
    expect(shown({ env, event: {} }).at(-2)).toBe('schedule · 3m 12s · run 19');
    expect(shown({ env, event: {}, settings: { language: 'zh' } }).at(-2)).toBe('定时触发 · 3 分 12 秒 · 第 19 次运行');
  });

  test('names the attempt of a re-run', () => {
    expect(shown({ env: { GITHUB_RUN_ATTEMPT: '2' } }).at(-2)).toBe('octocat · 3m 12s · run 19, attempt 2');
  });
});

describe('a streak', () => {
  const history = { previous: 'FAIL', failures: { count: 3, more: false, first: { runNumber: 17 } } } as const;

  test('is part of the reason of a failure', () => {
    expect(shown({ status: 'FAIL', run: { ...job, history } })[1]).toBe(
      '**Run npm test** failed · failing since #17, 4 runs',
    );
  });

  test('is shown on the success after it', () => {
    expect(shown({ run: { history } }).at(-2)).toBe('octocat · 3m 12s · run 19 · fixed after 3 failed runs');
  });
});

describe('other content beside the summary', () => {
  test('replaces the part with the same facts, in the order of the user', () => {
    const settings = { content: ['summary', 'tests', 'commit', 'actor'] } as const;
    expect(shown({ status: 'FAIL', run: { ...job, tests }, settings })).toEqual([
      '❌ Failed: widget · CI / build (ubuntu, node 24)',
      '**Run npm test** failed',
      '[octo/widget] · [main]',
      '3m 12s · run 19',
      expect.stringMatching(/^Tests: cart/),
      'Commit: 6113728 Repair the login on slow networks',
      'By: octocat',
      'View log | Changes',
    ]);
  });

  test('has the custom content before the block "where"', () => {
    const lines = shown({ settings: { content: ['artifacts', 'summary'], custom: 'Hello **you**' } });
    expect(lines.slice(1, 3)).toEqual(['Hello **you**', expect.stringMatching(/^\[octo/)]);
  });

  test('without the summary keeps its lines, then the custom content, and has no link to the changes', () => {
    expect(shown({ settings: { content: ['branch'], custom: 'Hello' } })).toEqual([
      '✅ Succeeded: widget · CI / build',
      'Branch: main',
      'Hello',
      'View log',
    ]);
  });

  test('of nothing leaves title and link', () => {
    expect(shown({ settings: { content: [] } })).toEqual(['✅ Succeeded: widget · CI / build', 'View log']);
  });
});

test('a title of the user has only the emoji before it', () => {
  expect(shown({ status: 'FAIL', settings: { title: 'Nightly: ${STATUS_NAME}' } })[0]).toBe('❌ Nightly: Failed');
});

test('the variables have the texts of the summary', () => {
  const custom = '${REASON}\n${FAILED_STEPS}\n${TESTS}\n${CHANGES_URL}\n${LOG_URL}';
  const { message } = composed({ status: 'FAIL', run: { ...job, tests }, settings: { content: [], custom } });
  expect(concatText(partsOf(message).custom).split('\n')).toEqual([
    'Run npm test · 2 of 214 tests failed',
    'Run npm test',
    '2 failed, 209 passed, 3 skipped (42s)',
    'https://github.com/octo/widget/compare/ecd7a3c4a4b5f6e7d8c9b0a1f2e3d4c5b6a79880...6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    'https://github.com/octo/widget/actions/runs/156539/job/4242',
  ]);
});
