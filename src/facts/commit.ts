import { at, firstLine, listAt, textAt } from './json.ts';

/** The commit that an event is about. Every text is '' when it is unknown. */
export type Source = {
  /** Branch or tag, without `refs/…`. */
  readonly branch: string;
  /** Full sha. */
  readonly sha: string;
  /** Full sha of the state before, only where the event states it. */
  readonly before: string;
  readonly title: string;
  readonly authorName: string;
  readonly authorLogin: string;
};

type Env = Readonly<Record<string, string | undefined>>;

/** `refs/heads/x`, `refs/tags/x` and `refs/pull/1/merge` as `x` and `1/merge`. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads\/|tags\/|pull\/|remotes\/)?/u, '');
}

/** A sha, or '' for the zeros that stand for "none" (40 of SHA-1, 64 of SHA-256 repositories). */
function realSha(sha: string): string {
  return /^0+$/u.test(sha) ? '' : sha;
}

function ofEnvironment(env: Env): { branch: string; sha: string } {
  const ref = env.GITHUB_REF_NAME || env.GITHUB_REF || '';
  return { branch: shortRef(ref), sha: realSha(env.GITHUB_SHA ?? '') };
}

/** Title and author of a commit object as webhooks carry it. */
function ofCommit(commit: unknown): Pick<Source, 'title' | 'authorName' | 'authorLogin'> {
  return {
    title: firstLine(textAt(commit, 'message')),
    authorName: textAt(commit, 'author', 'name'),
    authorLogin: textAt(commit, 'author', 'username'),
  };
}

/** Branch, commit and author of a `workflow_run` object. */
export function sourceOfRun(run: unknown): Source {
  const commit = ofCommit(at(run, 'head_commit'));
  return {
    ...commit,
    title: commit.title || firstLine(textAt(run, 'display_title')),
    branch: shortRef(textAt(run, 'head_branch')),
    sha: realSha(textAt(run, 'head_sha')),
    before: '',
  };
}

function ofPullRequest(env: Env, event: unknown): Source {
  const pull = at(event, 'pull_request');
  const own = ofEnvironment(env);
  return {
    branch: shortRef(textAt(pull, 'head', 'ref') || env.GITHUB_HEAD_REF || own.branch),
    // GITHUB_SHA would be the merge commit, or the base of pull_request_target.
    sha: realSha(textAt(pull, 'head', 'sha')),
    before: textAt(event, 'action') === 'synchronize' ? realSha(textAt(event, 'before')) : '',
    title: firstLine(textAt(pull, 'title')),
    authorName: '',
    authorLogin: textAt(pull, 'user', 'login'),
  };
}

function ofPush(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const after = realSha(textAt(event, 'head_commit', 'id') || textAt(event, 'after'));
  return {
    ...ofCommit(at(event, 'head_commit')),
    branch: own.branch || shortRef(textAt(event, 'ref')),
    sha: own.sha || after,
    before: realSha(textAt(event, 'before')),
  };
}

function ofMergeGroup(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const group = at(event, 'merge_group');
  return {
    ...ofCommit(at(group, 'head_commit')),
    branch: own.branch || shortRef(textAt(group, 'head_ref')),
    sha: own.sha || realSha(textAt(group, 'head_sha')),
    before: realSha(textAt(group, 'base_sha')),
  };
}

/** `check_run` and `check_suite`: these run on the default branch but are about another commit. */
function ofCheck(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const check = at(event, 'check_run') ?? at(event, 'check_suite');
  const suite = at(event, 'check_run', 'check_suite') ?? at(event, 'check_suite');
  const sha = realSha(textAt(check, 'head_sha'));
  const branch = shortRef(textAt(suite, 'head_branch'));
  return { ...ofCommit(at(suite, 'head_commit')), branch: sha ? branch : own.branch, sha: sha || own.sha, before: '' };
}

function ofStatus(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const sha = realSha(textAt(event, 'sha'));
  return {
    ...ofCommit(at(event, 'commit', 'commit')),
    authorLogin: textAt(event, 'commit', 'author', 'login'),
    branch: sha ? shortRef(textAt(listAt(event, 'branches')[0], 'name')) : own.branch,
    sha: sha || own.sha,
    before: '',
  };
}

function ofDeployment(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const sha = own.sha || realSha(textAt(event, 'deployment', 'sha'));
  const ref = own.branch || shortRef(textAt(event, 'deployment', 'ref'));
  return { ...ofCommit(undefined), branch: ref === sha ? '' : ref, sha, before: '' };
}

function ofRelease(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const tag = textAt(event, 'release', 'tag_name');
  return {
    branch: own.branch || shortRef(tag),
    sha: own.sha,
    before: '',
    title: firstLine(textAt(event, 'release', 'name')) || tag,
    authorName: '',
    authorLogin: textAt(event, 'release', 'author', 'login'),
  };
}

function ofPackage(env: Env, event: unknown): Source {
  const own = ofEnvironment(env);
  const version = at(event, 'registry_package', 'package_version');
  return {
    ...ofCommit(undefined),
    branch: own.branch || shortRef(textAt(version, 'tag_name')),
    sha: own.sha || realSha(textAt(version, 'target_oid')),
    before: '',
  };
}

const readers: Readonly<Record<string, (env: Env, event: unknown) => Source>> = {
  push: ofPush,
  merge_group: ofMergeGroup,
  check_run: ofCheck,
  check_suite: ofCheck,
  status: ofStatus,
  deployment: ofDeployment,
  deployment_status: ofDeployment,
  release: ofRelease,
  registry_package: ofPackage,
};

/**
 * The commit that this run is about, by the kind of its event.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function sourceOf(env: Env, event: unknown, eventName: string): Source {
  const run = at(event, 'workflow_run');
  if (eventName === 'workflow_run' && textAt(run, 'head_sha') !== '') return sourceOfRun(run);
  if (at(event, 'pull_request') || eventName.startsWith('pull_request')) return ofPullRequest(env, event);
  const read = Object.hasOwn(readers, eventName) ? readers[eventName] : undefined;
  if (read) return read(env, event);
  return { ...ofCommit(undefined), ...ofEnvironment(env), before: '' };
}
