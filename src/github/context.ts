import type { context } from '@actions/github';

type Toolkit = typeof context;
type Names = Exclude<keyof Toolkit, 'issue' | 'repo' | 'graphqlUrl'>;

/** The toolkit's `context` as every action knows it, and the names that it lacks; undefined is what nobody says. */
export type Context = Readonly<ReturnType<typeof buildContext>>;

/**
 * The context of a run from the runner's environment and the event's payload.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function buildContext(env: Readonly<Record<string, string | undefined>>, payload: Toolkit['payload']) {
  const text = (name: string) => env[`GITHUB_${name}`] || undefined;
  const number = (name: string) => {
    const digits = text(name) ?? '';
    return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
  };
  return {
    payload,
    eventName: text('EVENT_NAME'),
    sha: text('SHA'),
    ref: text('REF'),
    workflow: text('WORKFLOW'),
    action: text('ACTION'),
    actor: text('ACTOR'),
    job: text('JOB'),
    runAttempt: number('RUN_ATTEMPT'),
    runNumber: number('RUN_NUMBER'),
    runId: number('RUN_ID'),
    apiUrl: text('API_URL') ?? 'https://api.github.com',
    serverUrl: text('SERVER_URL') ?? 'https://github.com',
    /** `owner/name` */
    repository: text('REPOSITORY'),
    /** Short name of the branch or tag. */
    refName: text('REF_NAME'),
    /** Source branch of a pull request. */
    headRef: text('HEAD_REF'),
    /** `owner/name/.github/workflows/ci.yml@refs/heads/main` */
    workflowRef: text('WORKFLOW_REF'),
    /** Who ran this attempt. */
    triggeringActor: text('TRIGGERING_ACTOR'),
    forge: forgeOf(env),
  } satisfies Readonly<{ [Name in Names]: Toolkit[Name] | undefined }> & Readonly<Record<string, unknown>>;
}

/** Gitea and Forgejo have GitHub's variables, but not its permissions, its pages and all of its API. */
function forgeOf(env: Readonly<Record<string, string | undefined>>): 'github' | 'gitea' | 'forgejo' {
  // Forgejo's runner says that it is Gitea's too; Gitea's `exec` sets the last one alone.
  if (env.FORGEJO_ACTIONS) return 'forgejo';
  return env.GITEA_ACTIONS || env.GITEA_STATE ? 'gitea' : 'github';
}
