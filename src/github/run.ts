import { parseStatus } from '../status.ts';
import type { LocalizedText } from '../text/text.ts';
import { type Commit, readCommit, readEnvCommit, readEventCommit, runPaths } from './commit.ts';
import type { Context } from './context.ts';
import { at, firstLine, listAt, numberAt, textAt } from './json.ts';
import type { PullRequest, PushedCommits, RunInfo, Scope } from './run-info.ts';
import { compareUrl, pullRequestFilesUrl, pullRequestUrl, type RunLocation, repositoryUrl } from './urls.ts';

const maxPushedCommits = 10;

/** What is known of the reported run without any lookup. Never throws: forks and other servers leave fields out. */
export function readRunInfo(context: Context, scope: Scope): RunInfo {
  return scope === 'workflow-run' ? readTriggeringRun(context) : readThisRun(context, scope);
}

function readThisRun(context: Context, scope: Scope): RunInfo {
  const { payload, eventName, runNumber } = context;
  const own = readEnvCommit(context);
  const workflowFile = fileName(context.workflowRef);
  const commit = readEventCommit(context, own);
  const location = locate(context, { runId: context.runId, runNumber, runAttempt: context.runAttempt || 1 });
  const pullRequest = readPullRequest(location, at(payload, 'pull_request') ?? firstOf(payload, 'workflow_run'));
  return {
    ...location,
    ...commit,
    runBranch: eventName?.startsWith('pull_request') ? undefined : own.branch,
    isTag: commit.branch !== undefined && context.ref === `refs/tags/${commit.branch}`,
    headOwner: foreignOwner(payload, location.repository),
    workflow: workflowName(context.workflow, workflowFile),
    workflowFile,
    eventName,
    actor: context.triggeringActor ?? context.actor ?? textAt(payload, 'sender', 'login'),
    // The job that reports has no part in what is said of the whole run.
    job: scope === 'job' ? context.job : undefined,
    runNumber,
    params: readParams(payload, eventName),
    pullRequest,
    pushed: readPushedCommits(payload, eventName),
    changesUrl: changesUrl(location, { ...commit, eventName, pullRequest }),
  };
}

/** Everything comes from `payload.workflow_run`. */
function readTriggeringRun(context: Context): RunInfo {
  const { payload } = context;
  const run = at(payload, 'workflow_run');
  const runNumber = numberAt(run, 'run_number');
  const workflowFile = fileName(textAt(run, 'path') ?? textAt(payload, 'workflow', 'path'));
  const runAttempt = numberAt(run, 'run_attempt') || 1;
  const location = locate(context, { runId: numberAt(run, 'id'), runNumber, runAttempt });
  const pullRequest = readPullRequest(location, firstOf(payload, 'workflow_run'));
  const conclusion = textAt(run, 'conclusion');
  return {
    ...location,
    ...readCommit(run, runPaths),
    isTag: false,
    headOwner: foreignOwner(payload, location.repository),
    workflow: workflowName(textAt(run, 'name') ?? textAt(payload, 'workflow', 'name'), workflowFile),
    workflowId: numberAt(run, 'workflow_id') ?? numberAt(payload, 'workflow', 'id'),
    workflowFile,
    eventName: textAt(run, 'event'),
    actor: textAt(run, 'triggering_actor', 'login') ?? textAt(run, 'actor', 'login'),
    runNumber,
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
    status: parseStatus(conclusion ?? textAt(run, 'status') ?? '') ?? 'UNKOWN',
    timedOut: conclusion === 'timed_out' || undefined,
    remark: firstLine(textAt(run, 'display_title')),
    params: [],
    pullRequest,
    changesUrl: pullRequest?.filesUrl,
  };
}

type RunNumbers = Pick<RunLocation, 'runId' | 'runAttempt'> & { readonly runNumber: number | undefined };

/**
 * Forgejo, and Gitea before 1.26, know a run's page by its number; later ones by its id, which the lookup of the run
 * tells. Neither has GitHub's pages of attempts. https://github.com/go-gitea/gitea/pull/36842
 */
function locate(context: Context, { runNumber, ...run }: RunNumbers) {
  const server = withoutSlash(context.serverUrl);
  const repository = context.repository ?? textAt(context.payload, 'repository', 'full_name');
  const path = runNumber === undefined ? '' : `/runs/${runNumber}`;
  return {
    server,
    repository,
    ...run,
    runPage: context.forge === 'github' ? undefined : `${repositoryUrl({ server, repository })}/actions${path}`,
    api: withoutSlash(context.apiUrl),
    forge: context.forge,
  };
}

/** The first pull request of a run: only its number, branches and hashes are known. */
function firstOf(payload: unknown, part: string): unknown {
  return listAt(payload, part, 'pull_requests')[0];
}

function readPullRequest(location: RunLocation & Pick<RunInfo, 'forge'>, pull: unknown): PullRequest | undefined {
  const number = numberAt(pull, 'number');
  if (number === undefined) return undefined;
  const owner = textAt(pull, 'head', 'repo', 'owner', 'login');
  const branch = textAt(pull, 'head', 'ref');
  const foreign = owner !== undefined && owner !== textAt(pull, 'base', 'repo', 'owner', 'login');
  return {
    number,
    title: firstLine(textAt(pull, 'title')),
    url: pullRequestUrl(location, number),
    filesUrl: pullRequestFilesUrl(location, number),
    head: foreign && branch !== undefined ? `${owner}:${branch}` : branch,
    base: textAt(pull, 'base', 'ref'),
  };
}

/**
 * The owner of the repository that the event's branch belongs to, when it is another than the run's: a fork may call
 * its branch `main`.
 */
function foreignOwner(payload: unknown, repository: string | undefined): string | undefined {
  const head =
    at(payload, 'pull_request', 'head', 'repo') ??
    at(payload, 'workflow_run', 'head_repository') ??
    at(payload, 'workflow_run', 'head_commit', 'repository');
  const name = textAt(head, 'full_name');
  const own = textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? repository;
  if (name !== undefined)
    return name.toLowerCase() === own?.toLowerCase()
      ? undefined
      : (textAt(head, 'owner', 'login') ?? name.split('/')[0]);
  // A fork that was deleted leaves only its owner.
  const owner = textAt(payload, 'pull_request', 'head', 'user', 'login');
  return owner === textAt(payload, 'pull_request', 'base', 'user', 'login') ? undefined : owner;
}

function readPushedCommits(payload: unknown, eventName: string | undefined): PushedCommits | undefined {
  const all = listAt(payload, 'commits');
  if (eventName !== 'push' || all.length === 0) return undefined;
  const commits = all.slice(-maxPushedCommits).map((commit) => ({
    title: firstLine(textAt(commit, 'message')) ?? '',
    author: textAt(commit, 'author', 'username') ?? textAt(commit, 'author', 'name'),
  }));
  return { commits, more: all.length - commits.length };
}

type Changed = Partial<Commit> & Pick<RunInfo, 'eventName' | 'pullRequest'>;

function changesUrl(location: RunLocation, { before, sha, eventName, pullRequest }: Changed): string | undefined {
  if (pullRequest) return pullRequest.filesUrl;
  return eventName === 'push' || eventName === 'merge_group' ? compareUrl(location, before, sha) : undefined;
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
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

/** Why nothing can be looked up, as a phrase; undefined when nothing is in the way. */
export function findLookupBlocker({ repository, runId }: RunInfo, token: string): LocalizedText | undefined {
  if (token === '') return { en: 'github-token is empty', zh: 'github-token 为空' };
  if (repository !== undefined && runId !== undefined) return undefined;
  return { en: 'the repository or the run is unknown', zh: '仓库或运行未知' };
}
