import { everything, pushOf, type Scenario, usualContent } from './composed.ts';

const job = { id: 1, startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:02:05Z' };
const jobs = [
  {
    ...job,
    name: 'build (ubuntu, 24)',
    status: 'FAIL',
    url: 'https://github.com/octo/widget/actions/runs/156539/job/1',
    failedSteps: ['Run npm test'],
  },
  {
    ...job,
    name: 'lint',
    status: 'SUCCESS',
    url: 'https://github.com/octo/widget/actions/runs/156539/job/2',
    failedSteps: [],
  },
] as const;

const mentions = [
  { kind: 'id', value: 'zhangsan' },
  { kind: 'mobile', value: '13800000000' },
  { kind: 'all' },
] as const;

/** What a reviewer should see in every channel. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  started: { status: 'RUNNING', settings: { content: usualContent.filter((name) => name !== 'duration') } },
  success: {},
  'failure-with-failed-steps': {
    status: 'FAIL',
    run: {
      jobName: 'build (ubuntu, 24)',
      jobUrl: jobs[0].url,
      failedSteps: ['Run npm test'],
      tests: {
        passed: 208,
        failed: 2,
        skipped: 3,
        seconds: 41.7,
        failures: [{ name: 'cart › keeps the cart[guest]', text: 'expected: <2> but was: <0>' }],
      },
    },
    settings: {
      custom:
        'Please look at **${CI_COMMIT_TITLE}** by ${COMMIT_AUTHOR}.\nThe [handbook](https://example.com/on-call) helps.',
      mentions,
    },
  },
  'whole-run': {
    status: 'FAIL',
    run: { jobs, jobsComplete: true },
    settings: { scope: 'workflow', content: [...usualContent, 'jobs', 'link'], mentions },
  },
  'every-line': { settings: { content: everything, title: '${REPOSITORY}: `${CI_COMMIT_REF_NAME}`' } },
  'rich-text': {
    status: 'FAIL',
    env: { REPORT: '| suite | failed |\n|---|---|\n| cart | 2 |' },
    settings: {
      custom: '- [handbook](https://example.com/on-call)\n- ask <@zhangsan>\n\n${REPORT|raw}',
      mentions,
    },
  },
  cancelled: { status: 'CANCELED' },
  fixed: {
    status: 'SUCCESS',
    run: { history: { previous: 'FAIL' } },
    settings: { title: 'Fixed: ${PIPELINE_NAME} #${BUILD_NUMBER}' },
  },
  'pull-request-from-a-fork': {
    status: 'FAIL',
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge', GITHUB_ACTOR: 'mallory' },
    event: {
      action: 'opened',
      pull_request: {
        number: 12,
        title: '[click](dtmd://dingtalkclient/sendMessage?content=x) @all <@all> <at id=all></at> **bold**',
        user: { login: 'mallory' },
        head: { ref: 'patch-1](https://evil.example)', sha: 'a'.repeat(40) },
        base: { ref: 'main' },
      },
    },
  },
  'tag-release': {
    env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1.2.0' },
    event: {
      action: 'published',
      release: { tag_name: 'v1.2.0', name: 'Winter release', author: { login: 'octocat' } },
    },
    settings: { content: [...usualContent, 'event', 'run'] },
  },
  schedule: {
    env: { GITHUB_EVENT_NAME: 'schedule' },
    event: { schedule: '0 3 * * *' },
    run: { title: 'Nightly data', authorName: 'Mona', authorLogin: 'mona' },
  },
  'long-chinese': {
    status: 'FAIL',
    event: pushOf('修复登录页面在慢速网络下无法加载的问题'),
    settings: { language: 'zh', custom: '构建失败，请查看日志并尽快处理。'.repeat(30) },
  },
  'why-a-run-failed': {
    status: 'FAIL',
    run: {
      jobs,
      jobsComplete: true,
      history: {
        previous: 'FAIL',
        failures: { count: 2, more: false, first: { runNumber: 17, sha: 'abc1234'.padEnd(40, '0') } },
      },
      tests: {
        passed: 208,
        failed: 12,
        skipped: 3,
        seconds: 41.7,
        failures: [
          { name: 'CartTest › keeps the cart[guest]', text: 'expected: <2> but was: <0>' },
          { name: 'cart › 登录后保留购物车', text: 'Error: 超时：5000 毫秒' },
        ],
      },
      annotations: [
        { at: 'src/cart.ts:41', text: "Type 'string' is not assignable to type 'number'.", url: jobs[0].url },
        { at: undefined, text: 'The runner has received a shutdown signal.', url: jobs[0].url },
      ],
      artifacts: [
        { name: 'coverage', bytes: 1_234_567 },
        { name: 'logs', bytes: 900 },
      ],
    },
    event: {
      ...(pushOf('Keep the cart when the session ends (#57)') as object),
      commits: [
        { id: 'c'.repeat(40), message: 'Ask for the address once', author: { name: 'Hubot', username: 'hubot' } },
        { id: 'd'.repeat(40), message: 'Keep the cart when the session ends (#57)', author: { name: 'Mona Lisa' } },
      ],
    },
    settings: {
      scope: 'workflow',
      content: ['failed-steps', 'tests', 'errors', 'streak', 'changes', 'artifacts', 'branch'],
    },
  },
  'everything-empty': {
    status: 'UNKOWN',
    env: {
      GITHUB_WORKFLOW: '',
      GITHUB_WORKFLOW_REF: '',
      GITHUB_JOB: '',
      GITHUB_ACTOR: '',
      GITHUB_REF: '',
      GITHUB_SHA: '',
      GITHUB_RUN_NUMBER: '',
    },
    event: {},
  },
  ...summaries(),
};

/** The compact form of every kind of event and status. */
function summaries(): Record<string, Scenario> {
  const summary = (scenario: Scenario): Scenario => ({
    ...scenario,
    settings: { content: ['summary'], ...scenario.settings },
  });
  const run = { jobName: 'build (ubuntu, node 24)', failedSteps: ['Run npm test'] };
  const tests = {
    passed: 209,
    failed: 2,
    skipped: 3,
    seconds: 41.7,
    failures: [
      { name: 'cart › keeps the cart for a guest', text: 'expected 2 items, got 0' },
      { name: 'cart › adds up the taxes', text: 'expected 119.00 to be 119.01' },
    ],
  };
  const failures = { count: 3, more: false, first: { runNumber: 16, sha: 'abc1234'.padEnd(40, '0') } };
  const failed = { status: 'FAIL', event: pushOf('Keep the cart when the session ends (#57)') } as const;
  const repository = (owner: string) => ({ full_name: `${owner}/widget`, owner: { login: owner } });
  const pullRequest = (owner: string): Scenario => ({
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/57/merge', GITHUB_ACTOR: owner },
    event: {
      action: 'opened',
      pull_request: {
        number: 57,
        title: 'Keep the cart when the session ends',
        user: { login: owner },
        head: { ref: 'keep-cart', sha: 'a'.repeat(40), repo: repository(owner) },
        base: { ref: 'main', repo: repository('octo') },
      },
    },
  });
  const triggering = {
    id: 7,
    name: 'CI',
    run_number: 128,
    run_attempt: 1,
    event: 'push',
    conclusion: 'timed_out',
    head_branch: 'main',
    head_sha: 'b'.repeat(40),
    head_commit: { message: 'Index the catalog', author: { name: 'Mona' } },
    actor: { login: 'mona' },
    head_repository: repository('octo'),
  };
  return {
    'summary-started': summary({ status: 'RUNNING' }),
    'summary-success': summary({}),
    'summary-failure': summary({ ...failed, run: { ...run, tests }, settings: { mentions } }),
    'summary-failure-in-chinese': summary({
      ...failed,
      run: { ...run, tests },
      settings: { mentions, language: 'zh' },
    }),
    'summary-failure-without-tests': summary({ ...failed, run }),
    'summary-canceled': summary({
      status: 'CANCELED',
      run: { jobName: 'deploy', failedSteps: [], canceledStep: 'Deploy' },
    }),
    'summary-pull-request': summary({ ...pullRequest('octo'), status: 'FAIL', run }),
    'summary-pull-request-from-a-fork': summary({ ...pullRequest('stranger'), status: 'FAIL', run }),
    'summary-tag': summary({
      env: { GITHUB_REF: 'refs/tags/v2.4.0', GITHUB_REF_NAME: 'v2.4.0' },
      event: { ref: 'refs/tags/v2.4.0', head_commit: { message: 'Version 2.4.0' } },
    }),
    'summary-release': summary({
      env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v2.4.0' },
      event: { action: 'published', release: { tag_name: 'v2.4.0', name: 'Winter', author: { login: 'octocat' } } },
    }),
    'summary-schedule': summary({
      env: { GITHUB_EVENT_NAME: 'schedule' },
      event: { schedule: '0 3 * * *' },
      run: { title: 'Nightly data' },
    }),
    'summary-dispatch': summary({
      env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
      event: { inputs: { target: 'staging' } },
      run: { title: 'Deploy to staging' },
    }),
    'summary-rerun': summary({ env: { GITHUB_RUN_ATTEMPT: '2' } }),
    'summary-broken': summary({ ...failed, run: { ...run, history: { previous: 'FAIL', failures } } }),
    'summary-fixed': summary({ run: { history: { previous: 'FAIL', failures } } }),
    'summary-whole-run': summary({
      ...failed,
      run: { jobs, jobsComplete: true },
      settings: { scope: 'workflow', mentions },
    }),
    'summary-annotations': summary({
      ...failed,
      run: {
        jobs,
        jobsComplete: true,
        annotations: [
          { at: 'src/cart.ts:41', text: "Type 'string' is not assignable to type 'number'.", url: jobs[0].url },
        ],
      },
      settings: { scope: 'workflow' },
    }),
    'summary-timed-out': summary({
      status: 'FAIL',
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      event: { workflow_run: triggering },
      run: { startedAt: '2026-11-24T04:03:12Z' },
      settings: { scope: 'workflow-run' },
    }),
    'summary-with-lines': summary({
      ...failed,
      run: { ...run, tests, artifacts: [{ name: 'coverage', bytes: 1_234_567 }] },
      settings: { content: ['summary', 'artifacts'], custom: 'Ask in the **build** room.' },
    }),
    'summary-own-title': summary({ ...failed, run, settings: { title: 'Nightly: ${STATUS_NAME}' } }),
  };
}
