/**
 * What the preview pretends to have happened. Each scenario is what GitHub gives to a run: the `github` context, the
 * event and the answers of the REST API. The events have the shape of @octokit/webhooks-examples, cut to what is read
 * (a test compares them); names and texts are made up.
 */

import type { TestResults } from '../src/reports/results.ts';

export const scenarioNames = [
  'success',
  'failure',
  'start',
  'cancel',
  'pull-request',
  'fork',
  'tag',
  'schedule',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export type Scenario = {
  /** How the job, or the run that is reported, ends; a start is told by `running`. */
  readonly result: 'success' | 'failure' | 'cancelled' | 'running';
  /** The `github` context, without the event. */
  readonly github: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, unknown>>;
  /** Values that a later step wrote to `$GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
  /** Files of the workspace: path to text. */
  readonly tests?: TestResults;
  /** A job that follows the others reports them. */
  readonly apart?: true;
};

/** Seconds from the start of the job to its end. */
export const jobSeconds = 192;

const sha = '6113728f27ae82c7b1a177c8d03f9e96e0adf246';
const before = 'ecd7a3c4a4b5f6e7d8c9b0a1f2e3d4c5b6a79880';
const repository = { id: 186853002, name: 'shop', full_name: 'octo-org/shop', default_branch: 'main' };
const mona = { name: 'Mona Lisa', email: 'mona@example.com', username: 'mona' };
const hubot = { name: 'Hubot', email: 'hubot@example.com', username: 'hubot' };

const commits = [
  {
    id: '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c',
    message: 'Ask for the address once',
    author: hubot,
    url: 'https://github.com/octo-org/shop/commit/0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c',
  },
  {
    id: sha,
    message: 'Keep the cart when the session ends (#57)\n\nIt was lost after 30 minutes.',
    author: mona,
    url: `https://github.com/octo-org/shop/commit/${sha}`,
  },
];

const push = {
  ref: 'refs/heads/main',
  before,
  after: sha,
  created: false,
  deleted: false,
  forced: false,
  compare: 'https://github.com/octo-org/shop/compare/ecd7a3c4a4b5...6113728f27ae',
  commits,
  head_commit: commits[1],
  repository,
  pusher: { name: 'mona', email: 'mona@example.com' },
  sender: { login: 'mona', id: 21031067 },
};

const github = {
  action: '__self',
  workflow: 'CI',
  job: 'build',
  actor: 'mona',
  triggering_actor: 'mona',
  repository: 'octo-org/shop',
  repository_owner: 'octo-org',
  event_name: 'push',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_type: 'branch',
  head_ref: '',
  base_ref: '',
  sha,
  run_id: '30433642',
  run_number: '128',
  run_attempt: '1',
  server_url: 'https://github.com',
  workflow_ref: 'octo-org/shop/.github/workflows/ci.yml@refs/heads/main',
  workflow_sha: sha,
  secret_source: 'Actions',
};

const pull = {
  number: 57,
  title: 'Fix the typo in @types/cart [skip ci]',
  html_url: 'https://github.com/octo-org/shop/pull/57',
  state: 'open',
  draft: false,
  user: { login: 'newcomer', id: 5430905 },
  head: {
    ref: 'patch-1',
    sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    repo: { full_name: 'newcomer/shop', fork: true, owner: { login: 'newcomer' } },
  },
  base: { ref: 'main', sha: before, repo: { full_name: 'octo-org/shop', fork: false, owner: { login: 'octo-org' } } },
};
/** A pull request of the same repository. */
const ownPull = {
  ...pull,
  number: 58,
  title: 'Remember the delivery address',
  html_url: 'https://github.com/octo-org/shop/pull/58',
  user: { login: 'mona', id: 21031067 },
  head: {
    ref: 'remember-address',
    sha: '9f2c7a51e0b34d6c8a17f5e2d3b4c6a7980e1f23',
    repo: { full_name: 'octo-org/shop', fork: false, owner: { login: 'octo-org' } },
  },
};
const synchronized = (request: typeof pull) => ({
  action: 'synchronize',
  number: request.number,
  before,
  after: request.head.sha,
  pull_request: request,
  repository,
  sender: request.user,
});

const failedTests: TestResults = {
  passed: 209,
  failed: 2,
  skipped: 3,
  seconds: 41.7,
  failures: [
    { name: 'cart › keeps the cart for a guest', text: 'expected 2 items, got 0' },
    { name: 'cart › adds up the taxes', text: 'expected 119.00 to be 119.01' },
  ],
};
const passedTests: TestResults = { passed: 211, failed: 0, skipped: 3, seconds: 41.7, failures: [] };
const env = { COVERAGE: '87.4 %' };

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  success: { result: 'success', github, event: push, env, tests: passedTests },
  failure: { result: 'failure', github, event: push, env, tests: failedTests },
  start: { result: 'running', github, event: push, env: {} },
  cancel: { result: 'cancelled', github, event: push, env: {} },
  'pull-request': {
    result: 'failure',
    github: {
      ...github,
      event_name: 'pull_request',
      ref: 'refs/pull/58/merge',
      ref_name: '58/merge',
      head_ref: 'remember-address',
      base_ref: 'main',
    },
    event: synchronized(ownPull),
    env,
    tests: failedTests,
  },
  // GitHub gives no secrets to such a run, whatever the step asks for.
  fork: {
    result: 'failure',
    github: {
      ...github,
      actor: 'newcomer',
      triggering_actor: 'newcomer',
      event_name: 'pull_request',
      ref: 'refs/pull/57/merge',
      ref_name: '57/merge',
      head_ref: 'patch-1',
      base_ref: 'main',
      secret_source: 'None',
    },
    event: synchronized(pull),
    env,
    tests: failedTests,
  },
  tag: {
    result: 'success',
    github: { ...github, ref: 'refs/tags/v2.4.0', ref_name: 'v2.4.0', ref_type: 'tag' },
    event: {
      ...push,
      ref: 'refs/tags/v2.4.0',
      before: '0'.repeat(40),
      created: true,
      commits: [],
      compare: 'https://github.com/octo-org/shop/compare/v2.4.0',
    },
    env,
    tests: passedTests,
  },
  schedule: {
    result: 'failure',
    github: { ...github, event_name: 'schedule', actor: 'mona', triggering_actor: 'mona' },
    event: { schedule: '0 3 * * *', workflow: '.github/workflows/ci.yml', repository },
    env,
    tests: failedTests,
  },
};

export const runnerName = 'GitHub Actions 7';
/** The id of the reporting job's check run, which is the job's id. */
export const checkRunId = '84001';

/** The result of the needed jobs, as `toJSON(needs)` gives them. */
export function neededJobsOf({ result }: Scenario): Readonly<Record<string, { result: string; outputs: object }>> {
  const build = result === 'running' ? 'success' : result;
  return { lint: { result: 'success', outputs: {} }, build: { result: build, outputs: {} } };
}

/** What the REST API would answer to a path, or undefined for what it would not find. `now` is when the job ends. */
export function answerOf(scenario: Scenario, path: string, now: Date): unknown {
  const [bare = ''] = path.split('?');
  const row = answers.find(([pattern]) => pattern.test(bare));
  return row?.[1](scenario, now, bare);
}

const root = '^/repos/octo-org/shop/';
const answers: readonly [RegExp, (scenario: Scenario, now: Date, path: string) => unknown][] = [
  [
    new RegExp(`${root}actions/jobs/${checkRunId}$`),
    (scenario, now) => jobsOf(scenario, now).find(({ id }) => id === Number(checkRunId)),
  ],
  [new RegExp(`${root}actions/runs/30433642/attempts/1/jobs$`), (scenario, now) => jobList(jobsOf(scenario, now))],
  [new RegExp(`${root}actions/runs/30433642$`), runOf],
  [new RegExp(`${root}actions/runs/30433642/artifacts$`), () => artifacts],
  [new RegExp(`${root}actions/workflows/[^/]+/runs$`), historyOf],
  [new RegExp(`${root}commits/`), commitOf],
  [new RegExp(`${root}check-runs/\\d+/annotations$`), (scenario) => (scenario.result === 'failure' ? annotations : [])],
];

function commitOf(scenario: Scenario): Record<string, unknown> {
  const head = headOf(scenario);
  return { sha: head.sha, commit: { message: head.message, author: head.author }, author: { login: head.login } };
}

const ago = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString().replace(/\.\d+/, '');

function jobsOf({ result, apart }: Scenario, now: Date): readonly Record<string, unknown>[] {
  const running = result === 'running';
  const failed = result === 'failure';
  const common = { run_id: 30433642, run_attempt: 1, started_at: ago(now, jobSeconds), runner_name: runnerName };
  const step = (name: string, number: number, conclusion: string) => ({
    name,
    number,
    status: 'completed',
    conclusion,
  });
  return [
    {
      ...common,
      id: Number(checkRunId) - (apart ? 2 : 0),
      name: 'build (ubuntu, node 24)',
      status: running ? 'in_progress' : 'completed',
      conclusion: running ? null : result,
      completed_at: running ? null : ago(now, 0),
      steps: [
        step('Set up job', 1, 'success'),
        step('Run npm ci', 3, 'success'),
        step('Run npm test', 4, failed ? 'failure' : result === 'cancelled' ? 'cancelled' : 'success'),
      ],
    },
    {
      ...common,
      id: Number(checkRunId) + 1,
      name: 'lint',
      status: 'completed',
      conclusion: 'success',
      started_at: ago(now, jobSeconds),
      completed_at: ago(now, jobSeconds - 41),
      steps: [step('Run npm run lint', 3, 'success')],
    },
    ...(apart
      ? [{ ...common, id: Number(checkRunId), name: 'report', status: 'in_progress', conclusion: null, steps: [] }]
      : []),
  ];
}

const jobList = (jobs: readonly unknown[]) => ({ total_count: jobs.length, jobs });

function runOf(scenario: Scenario, now: Date): Record<string, unknown> {
  const { github: context, result } = scenario;
  const head = headOf(scenario);
  return {
    id: Number(context.run_id),
    name: context.workflow,
    workflow_id: 90210,
    run_number: Number(context.run_number),
    run_attempt: 1,
    event: context.event_name,
    status: result === 'running' ? 'in_progress' : 'completed',
    conclusion: result === 'running' ? null : result,
    display_title: head.title,
    head_branch: head.branch,
    head_sha: head.sha,
    path: '.github/workflows/ci.yml',
    run_started_at: ago(now, jobSeconds + 10),
    created_at: ago(now, jobSeconds + 12),
    // Of a run the author's login is not told.
    head_commit: { id: head.sha, message: head.message, author: head.author },
  };
}

/** What a run is of: the head of its pull request, else the commit that was pushed. */
function headOf({ github: context, event }: Scenario) {
  const request = event.pull_request as typeof pull | undefined;
  const { name, email } = mona;
  if (request === undefined)
    return {
      branch: context.ref_name,
      sha: context.sha,
      title: 'Keep the cart when the session ends (#57)',
      message: commits[1]?.message,
      author: { name, email },
      login: 'mona',
    };
  const { login } = request.user;
  return {
    branch: request.head.ref,
    sha: request.head.sha,
    title: request.title,
    message: request.title,
    author: { name: login, email: `${login}@example.com` },
    login,
  };
}

/** Green runs before a failure, two red ones before a success: `broken` and `fixed` both have something to say. */
function historyOf({ result }: Scenario, now: Date): unknown {
  const conclusions = result === 'failure' ? ['failure', 'success'] : ['failure', 'failure', 'success'];
  const runs = conclusions.map((conclusion, index) => ({
    id: 30433642 - 1000 * (index + 1),
    run_number: 128 - (index + 1),
    run_attempt: 1,
    status: 'completed',
    conclusion,
    head_sha: index === conclusions.length - 2 ? commits[0]?.id : before,
    created_at: ago(now, 7800 * (index + 1)),
    run_started_at: ago(now, 7800 * (index + 1)),
    updated_at: ago(now, 7800 * (index + 1) - 180),
  }));
  return { total_count: runs.length, workflow_runs: runs };
}

const artifacts = {
  total_count: 2,
  artifacts: [
    { id: 11, name: 'coverage', size_in_bytes: 482_133, expired: false },
    { id: 12, name: 'shop-linux-x64', size_in_bytes: 18_874_368, expired: false },
  ],
};
const annotations = [
  {
    path: 'src/cart.ts',
    start_line: 41,
    end_line: 41,
    annotation_level: 'failure',
    message: 'expected 2 items, got 0',
    title: 'keeps the cart for a guest',
  },
  {
    path: '.github',
    start_line: 12,
    end_line: 12,
    annotation_level: 'failure',
    message: 'Process completed with exit code 1.',
    title: '',
  },
];

/** The same as a job of the run sees it that follows the others. */
export function asLastJob(scenario: Scenario): Scenario {
  return { ...scenario, apart: true, github: { ...scenario.github, job: 'report' } };
}

/** The same as GitHub tells it to a workflow that is triggered by the end (or the start) of this run. */
export function asTriggeringRun(scenario: Scenario, now: Date): Scenario {
  const { github: context } = scenario;
  const request = scenario.event.pull_request as typeof pull | undefined;
  const { default_branch: _, ...bare } = repository;
  const fork = request?.head.repo.fork ? { id: 186853999, name: 'shop', full_name: request.head.repo.full_name } : bare;
  const run = {
    ...runOf(scenario, now),
    actor: { login: context.actor },
    triggering_actor: { login: context.triggering_actor },
    html_url: `https://github.com/octo-org/shop/actions/runs/${context.run_id}`,
    repository: bare,
    head_repository: fork,
  };
  const action = scenario.result === 'running' ? 'in_progress' : 'completed';
  // Neither the files nor the variables of the other run are there.
  return {
    result: scenario.result,
    env: {},
    github: {
      ...context,
      workflow: 'Report',
      job: 'report',
      event_name: 'workflow_run',
      secret_source: 'Actions',
      ref: 'refs/heads/main',
      ref_name: 'main',
      ref_type: 'branch',
      head_ref: '',
      base_ref: '',
      run_id: '30433999',
      run_number: '64',
      workflow_ref: 'octo-org/shop/.github/workflows/report.yml@refs/heads/main',
    },
    event: {
      action,
      workflow_run: run,
      workflow: { id: 90210, name: 'CI', path: '.github/workflows/ci.yml' },
      repository,
      sender: { login: context.actor },
    },
  };
}
