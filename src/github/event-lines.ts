import { at, firstLine, listAt, numberAt, textAt } from './json.ts';
import type { RunInfo } from './run.ts';
import { compareUrl, pullRequestUrl } from './urls.ts';

/** Parts of the event that only some messages speak of: read when a line of the message asks for them. */

const maxCommits = 10;

/** The pull request of the event or of the triggering run, which has no title; undefined when it is about none. */
export function readPullRequest(facts: RunInfo) {
  const { payload } = facts.context;
  const pull = at(payload, 'pull_request') ?? listAt(payload, 'workflow_run', 'pull_requests')[0];
  const number = numberAt(pull, 'number');
  if (number === undefined) return undefined;
  return {
    number,
    title: firstLine(textAt(pull, 'title')),
    url: pullRequestUrl(facts, number),
    head: headOf(pull),
    base: textAt(pull, 'base', 'ref'),
  };
}

/** `owner:branch` for a fork, as the pull request's page has it. */
function headOf(pull: unknown): string | undefined {
  const owner = textAt(pull, 'head', 'repo', 'owner', 'login');
  const branch = textAt(pull, 'head', 'ref');
  const foreign = owner !== undefined && owner !== textAt(pull, 'base', 'repo', 'owner', 'login');
  return foreign && branch !== undefined ? `${owner}:${branch}` : branch;
}

/** The newest commits of the push that caused this run, the newest last; undefined for every other event. */
export function readChanges(facts: RunInfo) {
  const { payload, eventName } = facts.context;
  const all = listAt(payload, 'commits');
  if (eventName !== 'push' || all.length === 0) return undefined;
  const commits = all.slice(-maxCommits).map((commit) => ({
    title: firstLine(textAt(commit, 'message')) ?? '',
    author: textAt(commit, 'author', 'username') ?? textAt(commit, 'author', 'name'),
  }));
  return { commits, more: all.length - commits.length, url: compareUrl(facts, facts.before, facts.sha) };
}
