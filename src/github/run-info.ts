import type { TestResults } from '../reports/results.ts';
import type { StatusCode } from '../status.ts';

/** What a report is about: the job, its whole run, or the run that triggered this one. */
export const scopes = ['job', 'workflow', 'workflow-run'] as const;
export type Scope = (typeof scopes)[number];

/** What the addresses of a run are made from. */
export type RunLocation = {
  /** Gitea and Forgejo have GitHub's variables, but not its permissions, its pages and all of its API. */
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

/** What is known of the commit that an event is about. */
export type Commit = {
  /** Branch or tag, without `refs/…`. */
  readonly branch: string | undefined;
  /** Full SHA. */
  readonly sha: string | undefined;
  /** Full SHA of the state before, only where the event states it. */
  readonly before: string | undefined;
  /** First line of the commit, title of the pull request, name of the release. */
  readonly title: string | undefined;
  /** Chosen by the author: shown, never used as a login. */
  readonly authorName: string | undefined;
  readonly authorLogin: string | undefined;
};

/** A pull request as the event names it. */
export type PullRequest = {
  readonly number: number;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Source branch, `owner:branch` for a fork. */
  readonly head?: string | undefined;
  readonly base?: string | undefined;
};

/** The commits of a push: at most ten, the newest last, and how many there are besides. */
export type PushedCommits = {
  readonly commits: readonly { readonly title: string; readonly author?: string | undefined }[];
  readonly more: number;
};

/**
 * The reported run: by environment and event, completed by lookups. Undefined is unknown.
 * Texts are untrusted.
 */
export type RunInfo = RunLocation &
  Partial<Commit> & {
    /** Base URL of the REST API, without a slash at the end. */
    readonly api: string;
    /** Branch of the run itself, where that may be another than `branch`. */
    readonly runBranch?: string | undefined;
    readonly isTag: boolean;
    /** Owner of the repository that `branch` belongs to, when that is not this repository. */
    readonly headOwner?: string | undefined;
    /** Name of the workflow; the file's name when it is a path. */
    readonly workflow?: string | undefined;
    readonly workflowId?: number | undefined;
    /** Name of the workflow's file, for example `ci.yml`. */
    readonly workflowFile?: string | undefined;
    readonly eventName?: string | undefined;
    /** Login of whoever started this attempt. */
    readonly actor?: string | undefined;
    /** The id of the reported job, which matrix legs share; undefined when the report is about a run. */
    readonly job?: string | undefined;
    /** Display name of the reported job with its matrix values. */
    readonly jobName?: string | undefined;
    readonly jobUrl?: string | undefined;
    readonly failedSteps?: readonly string[] | undefined;
    /** The step that was running when the job was canceled. */
    readonly canceledStep?: string | undefined;
    readonly runNumber?: number | undefined;
    /** ISO 8601: when the reported job or run started. */
    readonly startedAt?: string | undefined;
    /** Status of the triggering run. */
    readonly status?: StatusCode | undefined;
    /** Whether it ended because its time was up; undefined when unknown. */
    readonly timedOut?: boolean | undefined;
    /** What GitHub shows as the title of the run. */
    readonly remark?: string | undefined;
    readonly params: readonly { readonly key: string; readonly value: string }[];
    readonly pullRequest?: PullRequest | undefined;
    readonly pushed?: PushedCommits | undefined;
    /** Page of what changed: the push, the merge group, the files of the pull request. */
    readonly changesUrl?: string | undefined;
    /** Jobs of the run; in a report about the whole run without the reporting one. */
    readonly jobs?: readonly Job[] | undefined;
    /** Whether `jobs` holds every job of this attempt. */
    readonly jobsComplete?: boolean | undefined;
    readonly history?: History | undefined;
    /** Failure annotations of the failed jobs. */
    readonly annotations?: readonly Annotation[] | undefined;
    readonly artifacts?: readonly { readonly name: string; readonly bytes: number | undefined }[] | undefined;
    readonly tests?: TestResults | undefined;
  };

/** A job of this attempt. From `needs` only its name and status are known. */
export type Job = Pick<RunInfo, 'failedSteps' | 'canceledStep' | 'timedOut' | 'startedAt'> & {
  readonly name: string;
  readonly status: StatusCode;
  readonly id?: number | undefined;
  /** ISO 8601. */
  readonly completedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly runnerName?: string | undefined;
};

/** An error that a job left behind. */
export type Annotation = {
  /** `src/a.ts:3`, where there is a file. */
  readonly at: string | undefined;
  /** First line of the message. */
  readonly text: string;
  readonly url: string | undefined;
};

/** A run as the API lists it. */
export type PastRun = {
  /** Undefined for a run that never ran: it waits for an approval, or could not start. */
  readonly status: StatusCode | undefined;
  readonly runNumber: number | undefined;
  readonly sha: string | undefined;
  /** ISO 8601. */
  readonly startedAt: string | undefined;
};

/** Failed runs in a row right before this one, canceled and skipped ones left out. */
export type FailureStreak = {
  readonly count: number;
  /** Whether there may be more than were read. */
  readonly more: boolean;
  /** The oldest of them. */
  readonly first?: Partial<PastRun> | undefined;
};

/** How the runs before went. */
export type History = { readonly previous: StatusCode | 'none'; readonly failures?: FailureStreak };

type Repository = Pick<RunLocation, 'forge' | 'server' | 'repository'>;

/** `owner/name`, safe in a URL and inside Markdown's `](…)`. */
export function repositoryPath(repository = ''): string {
  return repository.split('/').map(encodePart).join('/');
}

/** The repository's page; the server's when the repository is not known. */
export function repositoryUrl({ server, repository }: Repository): string {
  return repository === undefined ? server : `${server}/${repositoryPath(repository)}`;
}

/** The run's page, with its attempt for a re-run. */
export function runUrl(run: RunLocation): string {
  const { runPage, runId, runAttempt } = run;
  const path = runId === undefined ? '' : `/runs/${runId}${runAttempt > 1 ? `/attempts/${runAttempt}` : ''}`;
  return runPage ?? pageUrl(run, `actions${path}`) ?? run.server;
}

/** The page of a job's log; undefined where GitHub's addresses do not hold. */
export function jobUrl(run: RunLocation, id: number | string): string | undefined {
  return run.runPage === undefined ? pageUrl(run, `actions/runs/${run.runId}/job/${encodePart(`${id}`)}`) : undefined;
}

/** A commit's page; undefined for what is no SHA. */
export function commitUrl(repo: Repository, sha: string | undefined): string | undefined {
  return isSha(sha) ? pageUrl(repo, `commit/${sha}`) : undefined;
}

/** The page of the files of a branch or a tag. */
export function treeUrl(repo: Repository, kind: 'branch' | 'tag', name: string): string | undefined {
  return pageUrl(repo, `${repo.forge === 'github' ? 'tree' : `src/${kind}`}/${repositoryPath(name)}`);
}

/** The page of what changed between two commits; undefined unless both are known. */
export function compareUrl(repo: Repository, before: string | undefined, after: string | undefined) {
  return isSha(before) && isSha(after) ? pageUrl(repo, `compare/${before}...${after}`) : undefined;
}

/** The page of a pull request, or of the files that it changes. */
export function pullRequestUrl(repo: Repository, number: number, part: '' | '/files' = ''): string | undefined {
  return pageUrl(repo, `${repo.forge === 'github' ? 'pull' : 'pulls'}/${number}${part}`);
}

function pageUrl(repo: Repository, path: string): string | undefined {
  return repo.repository === undefined ? undefined : `${repositoryUrl(repo)}/${path}`;
}

function isSha(text = ''): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

// encodeURIComponent leaves parentheses, which would end a Markdown link.
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29');
}
