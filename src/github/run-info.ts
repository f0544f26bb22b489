import type { TestResults } from '../reports/results.ts';
import type { StatusCode } from '../status.ts';
import type { Commit } from './commit.ts';
import type { RunLocation } from './urls.ts';

/** What a report is about: the job, its whole run, or the run that triggered this one. */
export const scopes = ['job', 'workflow', 'workflow-run'] as const;
export type Scope = (typeof scopes)[number];

/** A pull request as the event names it. */
export type PullRequest = {
  readonly number: number;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Page of the changed files. */
  readonly filesUrl?: string | undefined;
  /** Source branch, `owner:branch` for a fork. */
  readonly head?: string | undefined;
  readonly base?: string | undefined;
};

/** The commits of a push. */
export type PushedCommits = {
  /** At most ten, the newest last. */
  readonly commits: readonly { readonly title: string; readonly author?: string | undefined }[];
  /** How many there are besides. */
  readonly more: number;
};

/** A file that the run stored. */
export type Artifact = { readonly name: string; readonly bytes: number | undefined };

/**
 * The reported run: what the environment and the event say, completed by lookups. Undefined is what nobody has said.
 * Texts are untrusted.
 */
export type RunInfo = RunLocation &
  Partial<Commit> & {
    /** Base URL of the REST API, without a slash at the end. */
    readonly api: string;
    /** Branch of the run itself, where that may be another than `branch`. */
    readonly runBranch?: string | undefined;
    /** Whether `branch` is the name of a tag. */
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
    /** Whether it ended because its time was up; undefined when that cannot be told. */
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
    readonly artifacts?: readonly Artifact[] | undefined;
    /** Results of the test reports. */
    readonly tests?: TestResults | undefined;
  };

/** A job of this attempt. From `needs` only its name and status are known. Names are untrusted. */
export type Job = {
  readonly name: string;
  readonly status: StatusCode;
  readonly id?: number | undefined;
  /** ISO 8601, like `completedAt`. */
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly failedSteps?: readonly string[] | undefined;
  /** The step that was running when the job was canceled. */
  readonly canceledStep?: string | undefined;
  readonly timedOut?: boolean | undefined;
  readonly runnerName?: string | undefined;
};

/** An error that a job left behind. Untrusted text. */
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
