import type { Context } from './context.ts';
import { at, firstLine, textAt } from './json.ts';

/** The commit that an event is about. */
export type Commit = {
  /** Branch or tag, without `refs/…`. */
  readonly branch?: string | undefined;
  /** Full sha. */
  readonly sha?: string | undefined;
  /** Full sha of the state before, only where the event states it. */
  readonly before?: string | undefined;
  /** First line of the commit, title of the pull request, name of the release. */
  readonly title?: string | undefined;
  /** As its author chose it: to be shown, never to be taken for a login. */
  readonly authorName?: string | undefined;
  readonly authorLogin?: string | undefined;
};

/** Branch and commit as the environment states them. */
export function ownCommit({ refName, ref, sha }: Context): Pick<Commit, 'branch' | 'sha'> {
  return { branch: shortRef(refName ?? ref), sha: realSha(sha) };
}

/** The commit of a push. */
export function commitOfPush(context: Context): Commit {
  const { payload } = context;
  const head = at(payload, 'head_commit');
  const { branch = shortRef(textAt(payload, 'ref')), sha = realSha(textAt(head, 'id') ?? textAt(payload, 'after')) } =
    ownCommit(context);
  return { ...authored(head), branch, sha, before: realSha(textAt(payload, 'before')) };
}

/** Branch, commit and author of a `workflow_run` object. */
export function commitOfRun(run: unknown): Commit {
  const { title = firstLine(textAt(run, 'display_title')), ...author } = authored(at(run, 'head_commit'));
  return { ...author, title, branch: shortRef(textAt(run, 'head_branch')), sha: realSha(textAt(run, 'head_sha')) };
}

/** Title and author of a commit object of the REST API. */
export function commitOfApi(commit: unknown): Pick<Commit, 'title' | 'authorName' | 'authorLogin'> {
  return { ...authored(at(commit, 'commit')), authorLogin: textAt(commit, 'author', 'login') };
}

/** Title and author of a commit object as webhooks carry it. */
export function authored(commit: unknown): Pick<Commit, 'title' | 'authorName' | 'authorLogin'> {
  return {
    title: firstLine(textAt(commit, 'message')),
    authorName: textAt(commit, 'author', 'name'),
    authorLogin: textAt(commit, 'author', 'username'),
  };
}

/** `refs/heads/x`, `refs/tags/x` and `refs/pull/1/merge` as `x` and `1/merge`. */
export function shortRef(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/, '') || undefined;
}

/** A sha, but not the zeros that stand for "none" (40 of SHA-1, 64 of SHA-256 repositories). */
export function realSha(sha: string | undefined): string | undefined {
  return sha?.replaceAll('0', '') === '' ? undefined : sha;
}
