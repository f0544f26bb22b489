import { authored, type Commit, commitOfRun, ownCommit, realSha, shortRef } from './commit.ts';
import type { Context } from './context.ts';
import { at, firstLine, listAt, textAt } from './json.ts';

/** The commit that an event other than a push is about. */
export function commitOfEvent(context: Context): Commit {
  const { payload, eventName = '' } = context;
  const run = at(payload, 'workflow_run');
  if (eventName === 'workflow_run' && textAt(run, 'head_sha')) return commitOfRun(run);
  if (at(payload, 'pull_request') || eventName.startsWith('pull_request')) return ofPullRequest(context);
  const read = Object.hasOwn(readers, eventName) ? readers[eventName] : undefined;
  return read === undefined ? ownCommit(context) : read(context);
}

const readers: Readonly<Record<string, (context: Context) => Commit>> = {
  merge_group: ofMergeGroup,
  check_run: ofCheck,
  check_suite: ofCheck,
  status: ofStatus,
  deployment: ofDeployment,
  deployment_status: ofDeployment,
  release: ofRelease,
  registry_package: ofPackage,
};

function ofPullRequest(context: Context): Commit {
  const { payload } = context;
  const pull = at(payload, 'pull_request');
  return {
    branch: shortRef(textAt(pull, 'head', 'ref') ?? context.headRef) ?? ownCommit(context).branch,
    // GITHUB_SHA would be the merge commit, or the base of pull_request_target.
    sha: realSha(textAt(pull, 'head', 'sha')),
    before: textAt(payload, 'action') === 'synchronize' ? realSha(textAt(payload, 'before')) : undefined,
    title: firstLine(textAt(pull, 'title')),
    authorLogin: textAt(pull, 'user', 'login'),
  };
}

function ofMergeGroup(context: Context): Commit {
  const own = ownCommit(context);
  const group = at(context.payload, 'merge_group');
  return {
    ...authored(at(group, 'head_commit')),
    branch: own.branch ?? shortRef(textAt(group, 'head_ref')),
    sha: own.sha ?? realSha(textAt(group, 'head_sha')),
    before: realSha(textAt(group, 'base_sha')),
  };
}

/** `check_run` and `check_suite`: these run on the default branch but are about another commit. */
function ofCheck(context: Context): Commit {
  const { payload } = context;
  const own = ownCommit(context);
  const check = at(payload, 'check_run') ?? at(payload, 'check_suite');
  const suite = at(payload, 'check_run', 'check_suite') ?? at(payload, 'check_suite');
  const sha = realSha(textAt(check, 'head_sha'));
  const branch = sha ? shortRef(textAt(suite, 'head_branch')) : own.branch;
  return { ...authored(at(suite, 'head_commit')), branch, sha: sha ?? own.sha };
}

function ofStatus(context: Context): Commit {
  const { payload } = context;
  const own = ownCommit(context);
  const sha = realSha(textAt(payload, 'sha'));
  return {
    ...authored(at(payload, 'commit', 'commit')),
    authorLogin: textAt(payload, 'commit', 'author', 'login'),
    branch: sha ? shortRef(textAt(listAt(payload, 'branches')[0], 'name')) : own.branch,
    sha: sha ?? own.sha,
  };
}

function ofDeployment(context: Context): Commit {
  const own = ownCommit(context);
  const sha = own.sha ?? realSha(textAt(context.payload, 'deployment', 'sha'));
  const ref = own.branch ?? shortRef(textAt(context.payload, 'deployment', 'ref'));
  return { branch: ref === sha ? undefined : ref, sha };
}

function ofRelease(context: Context): Commit {
  const own = ownCommit(context);
  const release = at(context.payload, 'release');
  const tag = textAt(release, 'tag_name');
  return {
    branch: own.branch ?? shortRef(tag),
    sha: own.sha,
    title: firstLine(textAt(release, 'name')) ?? tag,
    authorLogin: textAt(release, 'author', 'login'),
  };
}

function ofPackage(context: Context): Commit {
  const own = ownCommit(context);
  const version = at(context.payload, 'registry_package', 'package_version');
  return {
    branch: own.branch ?? shortRef(textAt(version, 'tag_name')),
    sha: own.sha ?? realSha(textAt(version, 'target_oid')),
  };
}
