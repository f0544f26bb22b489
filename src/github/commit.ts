import type { Context } from './context.ts';
import { at, firstLine, textAt } from './json.ts';

/** What is known of the commit that an event is about. */
export type Commit = Partial<ReturnType<typeof readCommit>>;

/** Where an object says what a commit is: `a.b|c` is `b` in `a`, else `c`. */
type Paths = { readonly [Name in 'branch' | 'sha' | 'before' | 'title' | 'authorName' | 'authorLogin']?: string };

/** In a run or a check suite. */
export const runPaths: Paths = {
  title: 'head_commit.message|display_title',
  authorName: 'head_commit.author.name',
  authorLogin: 'head_commit.author.username',
  branch: 'head_branch',
  sha: 'head_sha',
};

/** In a commit of the REST API. */
export const commitPaths: Paths = {
  title: 'commit.message',
  authorName: 'commit.author.name',
  authorLogin: 'author.login',
};

const ofStatus: Paths = {
  title: 'commit.commit.message',
  authorName: 'commit.commit.author.name',
  authorLogin: 'commit.author.login',
  branch: 'branches.0.name',
  sha: 'sha',
};

/**
 * Events by name: the part of the payload that tells, and what it says at another place than a run. What the environment
 * says counts first, but an event that runs on the default branch is about a commit elsewhere, if it names one.
 */
const events = new Map<string, readonly [part: readonly string[], paths: Paths, place?: 'elsewhere']>([
  ['push', [[], { branch: 'ref', sha: 'head_commit.id|after', before: 'before' }]],
  ['merge_group', [['merge_group'], { branch: 'head_ref', before: 'base_sha' }]],
  ['deployment', [['deployment'], { branch: 'ref', sha: 'sha' }]],
  ['deployment_status', [['deployment'], { branch: 'ref', sha: 'sha' }]],
  ['release', [['release'], { branch: 'tag_name', title: 'name|tag_name', authorLogin: 'author.login' }]],
  ['registry_package', [['registry_package', 'package_version'], { branch: 'tag_name', sha: 'target_oid' }]],
  ['workflow_run', [['workflow_run'], {}, 'elsewhere']],
  ['check_suite', [['check_suite'], {}, 'elsewhere']],
  ['check_run', [['check_run', 'check_suite'], {}, 'elsewhere']],
  ['status', [[], ofStatus, 'elsewhere']],
]);

/**
 * The commit that a run is about, by the kind of its event.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 *
 * @param own what the environment says
 */
export function readEventCommit(context: Context, own = readEnvCommit(context)): Commit {
  const { payload, eventName = '' } = context;
  if (eventName.startsWith('pull_request') || at(payload, 'pull_request')) return ofPullRequest(context, own);
  const row = events.get(eventName);
  if (row === undefined) return own;
  const [part, paths, place] = row;
  const said = readCommit(at(payload, ...part), { ...runPaths, ...paths });
  if (place === 'elsewhere') return said.sha === undefined ? own : said;
  const { branch = said.branch, sha = said.sha } = own;
  // What was deployed may be no branch.
  return { ...said, branch: branch === sha ? undefined : branch, sha };
}

function ofPullRequest({ payload, headRef }: Context, own: Commit): Commit {
  const said = readCommit(payload, {
    branch: 'pull_request.head.ref',
    // GITHUB_SHA would be the merge commit, or the base of pull_request_target.
    sha: 'pull_request.head.sha',
    title: 'pull_request.title',
    authorLogin: 'pull_request.user.login',
  });
  const before = textAt(payload, 'action') === 'synchronize' ? realSha(textAt(payload, 'before')) : undefined;
  return { ...said, branch: said.branch ?? shortRef(headRef) ?? own.branch, before };
}

/** Branch and commit as the environment states them. */
export function readEnvCommit({ refName, ref, sha }: Context): Pick<Commit, 'branch' | 'sha'> {
  return { branch: shortRef(refName ?? ref), sha: realSha(sha) };
}

/** What an object says of a commit. */
export function readCommit(value: unknown, paths: Paths) {
  const text = (name: keyof Paths) => {
    for (const path of paths[name]?.split('|') ?? []) {
      const found = textAt(value, ...path.split('.'));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    /** Branch or tag, without `refs/…`. */
    branch: shortRef(text('branch')),
    /** Full sha. */
    sha: realSha(text('sha')),
    /** Full sha of the state before, only where the event states it. */
    before: realSha(text('before')),
    /** First line of the commit, title of the pull request, name of the release. */
    title: firstLine(text('title')),
    /** As its author chose it: to be shown, never to be taken for a login. */
    authorName: text('authorName'),
    authorLogin: text('authorLogin'),
  };
}

/** `refs/heads/x`, `refs/tags/x` and `refs/pull/1/merge` as `x` and `1/merge`. */
function shortRef(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/, '') || undefined;
}

/** A sha, but not the zeros that stand for "none" (40 of SHA-1, 64 of SHA-256 repositories). */
function realSha(sha: string | undefined): string | undefined {
  return sha?.replaceAll('0', '') === '' ? undefined : sha;
}
