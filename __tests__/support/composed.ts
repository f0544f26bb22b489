import type { Config } from '../../src/config/config.ts';
import type { RunInfo } from '../../src/github/run-info.ts';
import { compose } from '../../src/message/compose.ts';
import { type ContentName, parseContent } from '../../src/message/options.ts';
import type { StatusCode } from '../../src/status.ts';
import { buildContext } from './context.ts';
import { runInfoOf } from './run-info.ts';

/** What a message is made from in a test; everything has a plain default. */
export type Scenario = {
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** What the lookups added. */
  readonly run?: Partial<RunInfo>;
  readonly status?: StatusCode;
  readonly settings?: Partial<Config>;
};

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'octo/widget',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/widget/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '156539',
  GITHUB_RUN_NUMBER: '19',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
};

const event = {
  ref: 'refs/heads/main',
  before: 'ecd7a3c4a4b5f6e7d8c9b0a1f2e3d4c5b6a79880',
  head_commit: {
    id: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    message: 'Repair the login on slow networks\n\nMore.',
    author: { name: 'Mona', username: 'mona' },
  },
};

export const everything = parseContent(
  'repository workflow job status actor branch commit duration'.split(' '),
) as readonly ContentName[];

/** Labelled lines as most steps that choose their content have them. */
export const usualContent = parseContent(
  'failed-steps tests repository branch pull-request commit actor duration'.split(' '),
);

const settings: Config = {
  destination: {
    transport: 'http',
    channel: 'webhook',
    targets: [{ url: new URL('https://example.test/hook'), secret: '', headers: [] }],
  },
  selectors: [],
  status: undefined,
  scope: 'job',
  rendersText: true,
  neededJobs: undefined,
  content: usualContent,
  custom: '',
  title: '',
  mentions: [],
  mentionOn: [],
  mentionMap: new Map(),
  language: 'en',
  pipelineName: '',
  stageName: '',
  taskName: '',
  globalParams: [],
  testReports: [],
  payloadFormat: 'documented',
  timeZone: 'UTC',
  token: '',
  timeoutMs: 10_000,
  retries: 3,
  failOnError: false,
  dryRun: false,
  checkRunId: '4242',
  warnings: [],
  notes: [],
};

/** The message of a scenario: a push that ended after 3 minutes and 12 seconds. */
export function composed(scenario: Scenario = {}) {
  const all = { ...env, ...scenario.env };
  const options = { ...settings, ...scenario.settings };
  const known = runInfoOf(buildContext(all, (scenario.event ?? event) as Record<string, unknown>), options.scope);
  return compose({
    options,
    run: { ...known, startedAt: '2026-11-24T10:00:00Z', ...scenario.run },
    status: scenario.status ?? 'SUCCESS',
    now: new Date('2026-11-24T10:03:12Z'),
    env: all,
  });
}

/** A push with a commit title of any text. */
export function pushOf(title: string): unknown {
  return { ...event, head_commit: { ...event.head_commit, message: title } };
}
