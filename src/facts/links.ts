/** What the addresses of a run are made from. */
export type Place = {
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

/** `owner/name`, safe in a URL and inside Markdown's `](…)`. */
export function repositoryPath(repository: string | undefined): string {
  return (repository ?? '').split('/').map(part).join('/');
}

/** The repository's page; the server's when the repository is not known. */
export function repositoryUrl({ server, repository }: Pick<Place, 'server' | 'repository'>): string {
  return repository === undefined ? server : `${server}/${repositoryPath(repository)}`;
}

/** The run's page, with its attempt for a re-run. */
export function runUrl(place: Place): string {
  if (place.runPage !== undefined) return place.runPage;
  if (place.repository === undefined) return place.server;
  if (place.runId === undefined) return `${repositoryUrl(place)}/actions`;
  return `${actionsUrl(place)}${place.runAttempt > 1 ? `/attempts/${place.runAttempt}` : ''}`;
}

/** The page of a job's log; undefined where GitHub's addresses do not hold. */
export function jobUrl(place: Place, id: number | string): string | undefined {
  if (place.runPage !== undefined) return undefined;
  return `${actionsUrl(place)}/job/${part(String(id))}`;
}

/** Where the run's page lists its artifacts. */
export function artifactsUrl(place: Place): string {
  return `${runUrl(place)}#artifacts`;
}

/** A commit's page; undefined for what is no sha. */
export function commitUrl(place: Place, sha: string | undefined): string | undefined {
  return isSha(sha) && place.repository !== undefined ? `${repositoryUrl(place)}/commit/${sha}` : undefined;
}

/** The page of what changed between two commits; undefined unless both are known. */
export function compareUrl(place: Place, before: string | undefined, after: string | undefined): string | undefined {
  if (place.repository === undefined || !isSha(before) || !isSha(after)) return undefined;
  return `${repositoryUrl(place)}/compare/${before}...${after}`;
}

/** A pull request's page. */
export function pullRequestUrl(place: Place, number: number): string | undefined {
  return place.repository === undefined ? undefined : `${repositoryUrl(place)}/pull/${number}`;
}

function actionsUrl(place: Place): string {
  return `${repositoryUrl(place)}/actions/runs/${place.runId}`;
}

function isSha(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{7,64}$/i.test(text);
}

// encodeURIComponent leaves parentheses, which would end a Markdown link.
function part(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29');
}
