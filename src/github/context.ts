import type { context } from '@actions/github';

type Env = Readonly<Record<string, string | undefined>>;
type Toolkit = typeof context;

/**
 * What is read of the `context` of @actions/github. An object of this type stands for it where there is no runner: in
 * tests, and on the configurator page.
 */
export type ToolkitContext = Readonly<
  Pick<
    Toolkit,
    | 'payload'
    | 'eventName'
    | 'sha'
    | 'ref'
    | 'workflow'
    | 'actor'
    | 'job'
    | 'runAttempt'
    | 'runNumber'
    | 'runId'
    | 'apiUrl'
    | 'serverUrl'
  >
>;

/** The context of a run: the toolkit's, what it lacks, and undefined for what nobody says. */
export type Context = {
  readonly [Name in Exclude<keyof ToolkitContext, 'payload' | 'apiUrl' | 'serverUrl'>]:
    | ToolkitContext[Name]
    | undefined;
} & Pick<ToolkitContext, 'payload' | 'apiUrl' | 'serverUrl'> & {
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
    readonly forge: Forge;
  };

/** Gitea and Forgejo have GitHub's variables, but not its permissions, its pages and all of its API. */
export type Forge = 'github' | 'gitea' | 'forgejo';

/**
 * The context of a run from the toolkit's and the runner's environment.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function buildContext(toolkit: ToolkitContext, env: Env): Context {
  return {
    payload: toolkit.payload,
    eventName: toolkit.eventName || undefined,
    sha: toolkit.sha || undefined,
    ref: toolkit.ref || undefined,
    workflow: toolkit.workflow || undefined,
    actor: toolkit.actor || undefined,
    job: toolkit.job || undefined,
    // NaN where nothing, or no number, is said.
    runAttempt: toolkit.runAttempt || undefined,
    runNumber: toolkit.runNumber || undefined,
    runId: toolkit.runId || undefined,
    apiUrl: toolkit.apiUrl || 'https://api.github.com',
    serverUrl: toolkit.serverUrl || 'https://github.com',
    repository: env.GITHUB_REPOSITORY || undefined,
    refName: env.GITHUB_REF_NAME || undefined,
    headRef: env.GITHUB_HEAD_REF || undefined,
    workflowRef: env.GITHUB_WORKFLOW_REF || undefined,
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR || undefined,
    forge: findForge(env),
  };
}

function findForge(env: Env): Forge {
  if (isGithubRunner(env)) return 'github';
  // Forgejo's runner says that it is Gitea's too; Gitea's `exec` sets the last one alone.
  if (env.FORGEJO_ACTIONS) return 'forgejo';
  return env.GITEA_ACTIONS || env.GITEA_STATE ? 'gitea' : 'github';
}

/**
 * Whether GitHub's own runner started the step, whatever a user's `env:` says: it sets both variables, and users empty
 * the first to keep processes alive. act and what is built on it set the first to nothing and RUNNER_PERFLOG to
 * `/dev/null`, also where they run inside of a job of GitHub.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs
 * https://github.com/nektos/act/blob/v0.2.89/pkg/runner/run_context.go
 */
export function isGithubRunner(env: Env): boolean {
  if (env.RUNNER_TRACKING_ID?.startsWith('github_')) return true;
  return Boolean(env.RUNNER_ENVIRONMENT) && env.RUNNER_PERFLOG !== '/dev/null';
}
