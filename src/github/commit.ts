import { at, firstLine, textAt } from './json.ts';
import type { Commit } from './run-info.ts';

/** Where an object describes a commit: for each field the paths to try. */
type CommitPaths = { readonly [Name in keyof Commit]?: readonly string[] };

/** In a run or a check suite. */
export const runPaths: CommitPaths = {
  title: ['head_commit.message', 'display_title'],
  authorName: ['head_commit.author.name'],
  authorLogin: ['head_commit.author.username'],
  branch: ['head_branch'],
  sha: ['head_sha'],
};

/** In a commit of the REST API. */
export const commitPaths: CommitPaths = {
  title: ['commit.message'],
  authorName: ['commit.author.name'],
  authorLogin: ['author.login'],
};

const statusPaths: CommitPaths = {
  title: ['commit.commit.message'],
  authorName: ['commit.commit.author.name'],
  authorLogin: ['commit.author.login'],
  branch: ['branches.0.name'],
  sha: ['sha'],
};

const pullRequestPaths: CommitPaths = {
  branch: ['pull_request.head.ref'],
  // GITHUB_SHA would be the merge commit, or the base of pull_request_target.
  sha: ['pull_request.head.sha'],
  title: ['pull_request.title'],
  authorLogin: ['pull_request.user.login'],
};

const deploymentPaths: CommitPaths = { branch: ['ref'], sha: ['sha'] };
const releasePaths: CommitPaths = { branch: ['tag_name'], title: ['name', 'tag_name'], authorLogin: ['author.login'] };
const packagePaths: CommitPaths = { branch: ['tag_name'], sha: ['target_oid'] };

type EventRow = {
  /** The part of the payload that describes the commit. */
  readonly part: string;
  /** Where it differs from a run. */
  readonly paths?: CommitPaths;
  /** The event runs on the default branch and is about a commit elsewhere. */
  readonly elsewhere?: true;
};

/** Events by name. The environment has priority, unless the event is about a commit elsewhere. */
const events = new Map(
  Object.entries<EventRow>({
    push: { part: '', paths: { branch: ['ref'], sha: ['head_commit.id', 'after'], before: ['before'] } },
    merge_group: { part: 'merge_group', paths: { branch: ['head_ref'], before: ['base_sha'] } },
    deployment: { part: 'deployment', paths: deploymentPaths },
    deployment_status: { part: 'deployment', paths: deploymentPaths },
    release: { part: 'release', paths: releasePaths },
    registry_package: { part: 'registry_package.package_version', paths: packagePaths },
    workflow_run: { part: 'workflow_run', elsewhere: true },
    check_suite: { part: 'check_suite', elsewhere: true },
    check_run: { part: 'check_run.check_suite', elsewhere: true },
    status: { part: '', paths: statusPaths, elsewhere: true },
  }),
);

/**
 * The commit that a run is about, by the kind of its event.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 *
 * @param own the commit by the environment
 */
export function readEventCommit(eventName: string, payload: unknown, own: Partial<Commit>): Partial<Commit> {
  if (eventName.startsWith('pull_request') || at(payload, 'pull_request')) {
    const found = readCommit(payload, pullRequestPaths);
    const before = textAt(payload, 'action') === 'synchronize' ? realSha(textAt(payload, 'before')) : undefined;
    return { ...found, branch: found.branch ?? own.branch, before };
  }
  const row = events.get(eventName);
  if (row === undefined) return own;
  const found = readCommit(at(payload, row.part), { ...runPaths, ...row.paths });
  if (row.elsewhere) return found.sha === undefined ? own : found;
  const { branch = found.branch, sha = found.sha } = own;
  // What was deployed may be no branch.
  return { ...found, branch: branch === sha ? undefined : branch, sha };
}

/** Reads a commit from an object. */
export function readCommit(value: unknown, paths: CommitPaths): Commit {
  const text = (name: keyof Commit) =>
    paths[name]?.map((path) => textAt(value, path)).find((found) => found !== undefined);
  return {
    branch: shortRef(text('branch')),
    sha: realSha(text('sha')),
    before: realSha(text('before')),
    title: firstLine(text('title')),
    authorName: text('authorName'),
    authorLogin: text('authorLogin'),
  };
}

/** `refs/heads/x`, `refs/tags/x` and `refs/pull/1/merge` as `x` and `1/merge`. */
export function shortRef(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/, '') || undefined;
}

/** A SHA, but not the zeros that stand for "none" (40 of SHA-1, 64 of SHA-256 repositories). */
export function realSha(sha: string | undefined): string | undefined {
  return sha?.replaceAll('0', '') === '' ? undefined : sha;
}
