import type { context } from '@actions/github';
import { parseStatus } from '../status.ts';
import type { LocalizedText } from '../text/text.ts';
import { readCommit, readEventCommit, realSha, runPaths, shortRef } from './commit.ts';
import { at, firstLine, listAt, numberAt, textAt } from './json.ts';
import {
  compareUrl,
  type PullRequest,
  type PushedCommits,
  pullRequestUrl,
  type RunInfo,
  type RunLocation,
  repositoryUrl,
  type Scope,
} from './run-info.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What is read of the `context` of @actions/github. An object of this type stands for it where there is no runner: in
 * tests, and on the configurator page.
 */
export type ToolkitContext = Readonly<Omit<typeof context, 'action' | 'graphqlUrl' | 'issue' | 'repo'>>;

/** What the runner provides about its run; an empty text is no value. */
export type RunnerContext = ToolkitContext & { readonly env: Env };

const maxPushedCommits = 10;

/**
 * What is known of the reported run without any lookup. Never throws: forks and other servers leave fields out.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readRunInfo(context: RunnerContext, scope: Scope): RunInfo {
  return scope === 'workflow-run' ? readTriggeringRun(context) : readThisRun(context, scope);
}

function readThisRun(context: RunnerContext, scope: Scope): RunInfo {
  const { payload, env } = context;
  // Despite its types, the toolkit omits what no variable has.
  const eventName = context.eventName ?? '';
  const branch = shortRef(env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || context.ref);
  const workflowFile = fileName(env.GITHUB_WORKFLOW_REF);
  const commit = readEventCommit(eventName, payload, { branch, sha: realSha(context.sha) });
  // The toolkit's numbers are NaN where there is no number.
  const location = locate(context, {
    runId: context.runId || undefined,
    runNumber: context.runNumber || undefined,
    runAttempt: context.runAttempt || 1,
  });
  return {
    ...location,
    ...commit,
    runBranch: eventName.startsWith('pull_request') ? undefined : branch,
    isTag: commit.branch !== undefined && context.ref === `refs/tags/${commit.branch}`,
    workflow: workflowName(context.workflow || undefined, workflowFile),
    workflowFile,
    eventName: eventName || undefined,
    actor: env.GITHUB_TRIGGERING_ACTOR || context.actor || textAt(payload, 'sender.login'),
    // A report about the whole run does not name the reporting job.
    job: (scope === 'job' && context.job) || undefined,
    params: readParams(payload, eventName),
    pushed: readPushedCommits(payload, eventName),
    changesUrl: filesUrl(location) ?? compareUrl(location, commit.before, commit.sha),
  };
}

/** Everything comes from `payload.workflow_run`. */
function readTriggeringRun(context: RunnerContext): RunInfo {
  const { payload } = context;
  const run = at(payload, 'workflow_run');
  const runNumber = numberAt(run, 'run_number');
  const runAttempt = numberAt(run, 'run_attempt') || 1;
  const workflowFile = fileName(textAt(run, 'path') ?? textAt(payload, 'workflow.path'));
  const location = locate(context, { runId: numberAt(run, 'id'), runNumber, runAttempt });
  const conclusion = textAt(run, 'conclusion');
  return {
    ...location,
    ...readCommit(run, runPaths),
    isTag: false,
    workflow: workflowName(textAt(run, 'name') ?? textAt(payload, 'workflow.name'), workflowFile),
    workflowId: numberAt(run, 'workflow_id') ?? numberAt(payload, 'workflow.id'),
    workflowFile,
    eventName: textAt(run, 'event'),
    actor: textAt(run, 'triggering_actor.login') ?? textAt(run, 'actor.login'),
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
    status: parseStatus(conclusion ?? textAt(run, 'status') ?? '') ?? 'UNKOWN',
    timedOut: conclusion === 'timed_out' || undefined,
    remark: firstLine(textAt(run, 'display_title')),
    params: [],
    changesUrl: filesUrl(location),
  };
}

/**
 * Forgejo, and Gitea before 1.26, know a run's page by its number; later ones by its id, which the lookup of the run
 * tells. Neither has GitHub's pages of attempts. https://github.com/go-gitea/gitea/pull/36842
 */
function locate({ payload, env, ...context }: RunnerContext, run: Pick<RunInfo, 'runId' | 'runNumber' | 'runAttempt'>) {
  const forge = findForge(env);
  const server = (context.serverUrl || 'https://github.com').replace(/\/$/, '');
  const repository = env.GITHUB_REPOSITORY || textAt(payload, 'repository.full_name');
  const path = run.runNumber === undefined ? '' : `/runs/${run.runNumber}`;
  const runPage = forge === 'github' ? undefined : `${repositoryUrl({ forge, server, repository })}/actions${path}`;
  const api = (context.apiUrl || 'https://api.github.com').replace(/\/$/, '');
  const location = { forge, server, repository, ...run, runPage, api };
  const headOwner = foreignOwner(payload, repository);
  // Of the pull request of a triggering run, only the number, branches and hashes are known.
  const pull = at(payload, 'pull_request') ?? listAt(payload, 'workflow_run.pull_requests')[0];
  return { ...location, headOwner, pullRequest: readPullRequest(location, pull, headOwner) };
}

function findForge(env: Env): RunLocation['forge'] {
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

/** Page of what a pull request changes. */
const filesUrl = ({ pullRequest, ...location }: RunLocation & Pick<RunInfo, 'pullRequest'>) =>
  pullRequest && pullRequestUrl(location, pullRequest.number, '/files');

function readPullRequest(location: RunLocation, pull: unknown, headOwner?: string): PullRequest | undefined {
  const number = numberAt(pull, 'number');
  if (number === undefined) return undefined;
  const branch = textAt(pull, 'head.ref');
  return {
    number,
    title: firstLine(textAt(pull, 'title')),
    url: pullRequestUrl(location, number),
    head: headOwner && branch ? `${headOwner}:${branch}` : branch,
    base: textAt(pull, 'base.ref'),
  };
}

/**
 * The owner of the repository that the event's branch belongs to, when it is another than the run's: a fork may call
 * its branch `main`.
 */
function foreignOwner(payload: unknown, repository: string | undefined): string | undefined {
  const run = at(payload, 'workflow_run');
  const heads = [at(payload, 'pull_request.head.repo'), at(run, 'head_repository')];
  const head = [...heads, at(run, 'head_commit.repository')].find((each) => each !== undefined);
  const name = textAt(head, 'full_name');
  const own = textAt(payload, 'pull_request.base.repo.full_name') ?? repository;
  if (name !== undefined)
    return name.toLowerCase() === own?.toLowerCase() ? undefined : (textAt(head, 'owner.login') ?? name.split('/')[0]);
  // A fork that was deleted leaves its owner at most; GitHub calls who is not known any more `ghost`.
  const owner = textAt(payload, 'pull_request.head.user.login') ?? (head === null ? 'ghost' : undefined);
  return owner === textAt(payload, 'pull_request.base.user.login') ? undefined : owner;
}

function readPushedCommits(payload: unknown, eventName: string | undefined): PushedCommits | undefined {
  const all = listAt(payload, 'commits');
  if (eventName !== 'push' || all.length === 0) return undefined;
  const commits = all.slice(-maxPushedCommits).map((commit) => ({
    title: firstLine(textAt(commit, 'message')) ?? '',
    author: textAt(commit, 'author.username') ?? textAt(commit, 'author.name'),
  }));
  return { commits, more: all.length - commits.length };
}

function fileName(path: string | undefined): string | undefined {
  return path?.split('@')[0]?.split('/').at(-1) || undefined;
}

function workflowName(name: string | undefined, file: string | undefined): string | undefined {
  return name?.startsWith('.github/') && /\.ya?ml$/.test(name) ? fileName(name) : (name ?? file);
}

/** What a run was started with by hand or by the API. */
function readParams(payload: unknown, eventName: string | undefined): RunInfo['params'] {
  if (eventName !== 'workflow_dispatch' && eventName !== 'repository_dispatch') return [];
  const given = at(payload, eventName === 'workflow_dispatch' ? 'inputs' : 'client_payload');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return Object.entries(given)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => ({ key, value: String(value) }));
}

/** Why nothing can be looked up, as a phrase; undefined when lookups are possible. */
export function findLookupBlocker({ repository, runId }: RunInfo, token: string): LocalizedText | undefined {
  if (token === '') return { en: 'github-token is empty', zh: 'github-token 为空' };
  if (repository !== undefined && runId !== undefined) return undefined;
  return { en: 'the repository or the run is unknown', zh: '仓库或运行未知' };
}
