import { authored, type Commit, commitOfApi, commitOfRun, ownCommit, realSha, shortRef } from './commit.ts';
import type { Context } from './context.ts';
import { at, firstLine, listAt, textAt } from './json.ts';

/** The commit that an event other than a push is about. */
export function commitOfEvent(context: Context): Commit {
  const { payload, eventName = '' } = context;
  const run = at(payload, 'workflow_run');
  if (eventName === 'workflow_run' && textAt(run, 'head_sha')) return commitOfRun(run);
  if (at(payload, 'pull_request') || eventName.startsWith('pull_request')) return ofPullRequest(context);
  const read = Object.hasOwn(readers, eventName) ? readers[eventName] : undefined;
  return { ...ownCommit(context), ...read?.(payload, ownCommit(context)) };
}

/** What the event says besides, or better than `own`, which is what the environment says. */
type Reader = (payload: unknown, own: Pick<Commit, 'branch' | 'sha'>) => Commit;

const readers: Readonly<Record<string, Reader>> = {
  merge_group: (payload, own) => {
    const group = at(payload, 'merge_group');
    const { branch = shortRef(textAt(group, 'head_ref')), sha = realSha(textAt(group, 'head_sha')) } = own;
    return { ...authored(at(group, 'head_commit')), branch, sha, before: realSha(textAt(group, 'base_sha')) };
  },
  check_run: (payload) => ofCheck(at(payload, 'check_run'), at(payload, 'check_run', 'check_suite')),
  check_suite: (payload) => ofCheck(at(payload, 'check_suite'), at(payload, 'check_suite')),
  status: (payload) => {
    const commit = commitOfApi(at(payload, 'commit'));
    return { ...commit, ...elsewhere(textAt(payload, 'sha'), textAt(listAt(payload, 'branches')[0], 'name')) };
  },
  deployment: ofDeployment,
  deployment_status: ofDeployment,
  release: (payload, { branch, sha }) => {
    const release = at(payload, 'release');
    const tag = textAt(release, 'tag_name');
    const title = firstLine(textAt(release, 'name')) ?? tag;
    return { branch: branch ?? shortRef(tag), sha, title, authorLogin: textAt(release, 'author', 'login') };
  },
  registry_package: (payload, own) => {
    const version = at(payload, 'registry_package', 'package_version');
    const { branch = shortRef(textAt(version, 'tag_name')), sha = realSha(textAt(version, 'target_oid')) } = own;
    return { branch, sha };
  },
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

function ofCheck(check: unknown, suite: unknown): Commit {
  return {
    ...authored(at(suite, 'head_commit')),
    ...elsewhere(textAt(check, 'head_sha'), textAt(suite, 'head_branch')),
  };
}

/** The commit of an event that runs on the default branch but is about another commit, if it names one. */
function elsewhere(sha: string | undefined, branch: string | undefined): Commit {
  const real = realSha(sha);
  return real === undefined ? {} : { sha: real, branch: shortRef(branch) };
}

function ofDeployment(payload: unknown, own: Pick<Commit, 'branch' | 'sha'>): Commit {
  const deployment = at(payload, 'deployment');
  const { branch = shortRef(textAt(deployment, 'ref')), sha = realSha(textAt(deployment, 'sha')) } = own;
  return { branch: branch === sha ? undefined : branch, sha };
}
