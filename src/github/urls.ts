/** What the addresses of a run are made from. */
export type RunLocation = {
  /** Gitea and Forgejo speak GitHub's language with other pages. */
  readonly forge: 'github' | 'gitea' | 'forgejo';
  /** `https://github.com` or the server's own, without a slash at the end. */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string | undefined;
  readonly runId: number | undefined;
  /** Counts from 1. */
  readonly runAttempt: number;
  /** The run's page, where it is not made as on GitHub: Gitea and Forgejo. */
  readonly runPage?: string | undefined;
};
type Home = Pick<RunLocation, 'server' | 'repository'>;

/** `owner/name`, safe in a URL and inside Markdown's `](…)`. */
export function repositoryPath(repository: string | undefined): string {
  return (repository ?? '').split('/').map(part).join('/');
}

/** The repository's page; the server's when the repository is not known. */
export function repositoryUrl({ server, repository }: Home): string {
  return repository === undefined ? server : `${server}/${repositoryPath(repository)}`;
}

/** The run's page, with its attempt for a re-run. */
export function runUrl(place: RunLocation): string {
  const { runPage, runId, runAttempt } = place;
  const run = runId === undefined ? '' : `/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`;
  return runPage ?? pageOf(place, `actions${run}`) ?? place.server;
}

/** The page of a job's log; undefined where GitHub's addresses do not hold. */
export function jobUrl(place: RunLocation, id: number | string): string | undefined {
  if (place.runPage !== undefined) return undefined;
  return pageOf(place, `actions/runs/${place.runId}/job/${part(String(id))}`);
}

/** A commit's page; undefined for what is no sha. */
export function commitUrl(place: Home, sha: string | undefined): string | undefined {
  return isSha(sha) ? pageOf(place, `commit/${sha}`) : undefined;
}

/** The page of a branch's files. */
export function branchUrl(run: Home & Pick<RunLocation, 'forge'>, branch: string): string | undefined {
  const path = branch.split('/').map(part).join('/');
  return pageOf(run, run.forge === 'github' ? `tree/${path}` : `src/branch/${path}`);
}

/** The page of a tag. */
export function tagUrl(run: Home & Pick<RunLocation, 'forge'>, tag: string): string | undefined {
  const path = tag.split('/').map(part).join('/');
  return pageOf(run, run.forge === 'github' ? `tree/${path}` : `src/tag/${path}`);
}

/** The page of what changed between two commits; undefined unless both are known. */
export function compareUrl(place: Home, before: string | undefined, after: string | undefined): string | undefined {
  return isSha(before) && isSha(after) ? pageOf(place, `compare/${before}...${after}`) : undefined;
}

/** The page of the files that a pull request changes; Gitea and Forgejo call it otherwise. */
export function pullRequestFilesUrl(run: Home & Pick<RunLocation, 'forge'>, number: number): string | undefined {
  return pageOf(run, run.forge === 'github' ? `pull/${number}/files` : `pulls/${number}/files`);
}

/** A pull request's page. */
export function pullRequestUrl(place: Home & Pick<RunLocation, 'forge'>, number: number): string | undefined {
  return pageOf(place, place.forge === 'github' ? `pull/${number}` : `pulls/${number}`);
}

function pageOf(place: Home, path: string): string | undefined {
  return place.repository === undefined ? undefined : `${repositoryUrl(place)}/${path}`;
}

function isSha(text = ''): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

// encodeURIComponent leaves parentheses, which would end a Markdown link.
function part(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29');
}
