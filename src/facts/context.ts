import type { context } from '@actions/github';

type Toolkit = typeof context;
type Taken = Omit<Toolkit, 'issue' | 'repo' | 'payload' | 'graphqlUrl'>;
type Env = Readonly<Record<string, string | undefined>>;

/**
 * The toolkit's `context` as every action knows it (`payload`, `eventName`, `runId` …), and the names that it lacks.
 * What the runner does not say is undefined.
 */
export type Context = { readonly [Name in keyof Taken]: Taken[Name] | undefined } & {
  readonly payload: Toolkit['payload'];
  /** `owner/name` */
  readonly repository: string | undefined;
  /** Short name of the branch or tag. */
  readonly refName: string | undefined;
  /** Source branch of a pull request. */
  readonly headRef: string | undefined;
  /** `owner/name/.github/workflows/ci.yml@refs/heads/main` */
  readonly workflowRef: string | undefined;
  /** Who ran this attempt. */
  readonly triggeringActor: string | undefined;
  /** Gitea and Forgejo have GitHub's variables, but not its permissions, its pages and all of its API. */
  readonly forge: 'github' | 'gitea' | 'forgejo';
};

/**
 * The context of a run from the runner's environment and the event's payload.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function contextOf(env: Env, payload: Toolkit['payload']): Context {
  const text = (name: string) => env[`GITHUB_${name}`] || undefined;
  return {
    payload,
    eventName: text('EVENT_NAME'),
    sha: text('SHA'),
    ref: text('REF'),
    workflow: text('WORKFLOW'),
    action: text('ACTION'),
    actor: text('ACTOR'),
    job: text('JOB'),
    runAttempt: wholeNumber(text('RUN_ATTEMPT')),
    runNumber: wholeNumber(text('RUN_NUMBER')),
    runId: wholeNumber(text('RUN_ID')),
    apiUrl: text('API_URL') ?? 'https://api.github.com',
    serverUrl: text('SERVER_URL') ?? 'https://github.com',
    repository: text('REPOSITORY'),
    refName: text('REF_NAME'),
    headRef: text('HEAD_REF'),
    workflowRef: text('WORKFLOW_REF'),
    triggeringActor: text('TRIGGERING_ACTOR'),
    // Forgejo's runner says that it is Gitea's too; Gitea's `exec` sets the last one alone.
    forge: env.FORGEJO_ACTIONS ? 'forgejo' : env.GITEA_ACTIONS || env.GITEA_STATE ? 'gitea' : 'github',
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
