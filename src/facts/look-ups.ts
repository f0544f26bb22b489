import { type Annotation, annotationsOf } from './annotations.ts';
import { type Artifact, artifactsOf } from './artifacts.ts';
import type { ApiAnswer, Get } from './get.ts';
import { type History, historyOf } from './history.ts';
import { type Job, jobOf, listJobs, type Own, ownJob } from './jobs.ts';
import { firstLine, numberAt, textAt } from './json.ts';
import { repositoryPath } from './links.ts';
import type { Facts } from './run.ts';
import type { TestResults } from './tests.ts';

/** The look-ups that there are; `streak` is `history` with the runs of a re-run. */
export type LookUp = 'job' | 'jobs' | 'run' | 'commit' | 'history' | 'streak' | 'errors' | 'artifacts';

/** The permission of the token that each look-up needs. */
export const permissions: Readonly<Record<LookUp, string>> = {
  job: 'actions: read',
  jobs: 'actions: read',
  run: 'actions: read',
  commit: 'contents: read',
  history: 'actions: read',
  streak: 'actions: read',
  errors: 'checks: read',
  artifacts: 'actions: read',
};

/** What the look-ups brought; an absent part was not asked for or could not be read. */
export type Found = {
  /** The reporting job. */
  readonly job?: Pick<Job, 'id' | 'name' | 'startedAt' | 'url' | 'failedSteps'>;
  readonly run?: {
    readonly workflowId?: number | undefined;
    readonly title?: string | undefined;
    readonly authorName?: string | undefined;
    readonly startedAt?: string | undefined;
    readonly remark?: string | undefined;
    readonly page?: string | undefined;
    /** As Forgejo says it. */
    readonly cancelled?: boolean;
  };
  readonly commit?: {
    readonly title?: string | undefined;
    readonly authorName?: string | undefined;
    readonly authorLogin?: string | undefined;
  };
  /** The jobs of the run; in a report about the whole run without the reporting one. */
  readonly jobs?: readonly Job[];
  /** Whether `jobs` holds every job of this attempt. */
  readonly jobsComplete: boolean;
  readonly history?: History;
  readonly errors?: readonly Annotation[];
  readonly artifacts?: readonly Artifact[];
  /** From the test reports. */
  readonly tests?: TestResults;
  /** One or two sentences for each look-up that failed; without a URL. */
  readonly notes: readonly string[];
};

/** What is looked at, and by whom. */
export type Where = {
  readonly facts: Facts;
  /** The id of the reporting job, if the runner says it. */
  readonly checkRunId: number | undefined;
  readonly runnerName: string | undefined;
  /** The report is about the whole run, so that the job that makes it does not count. */
  readonly whole: boolean;
};

type Part = Partial<Omit<Found, 'notes'>> & { readonly notes?: readonly string[] };
type Unread = ApiAnswer & { ok: false };

/** Does the look-ups of `needs`, at most three at a time. Each is optional: a failing one costs a part and one note. */
export async function lookUp(needs: ReadonlySet<LookUp>, where: Where, get: Get): Promise<Found> {
  const parts = await Promise.all([
    ...((['job', 'jobs', 'errors'] as const).some((name) => needs.has(name)) ? [jobParts(needs, where, get)] : []),
    ...(needs.has('run') ? [runPart(where, get)] : []),
    ...(needs.has('commit') ? [commitPart(where, get)] : []),
    ...(needs.has('history') || needs.has('streak') ? [historyPart(needs, where, get)] : []),
    ...(needs.has('artifacts') ? [artifactsPart(where, get)] : []),
  ]);
  return Object.assign({ jobsComplete: false }, ...parts, { notes: parts.flatMap((part) => part.notes ?? []) });
}

async function jobParts(needs: ReadonlySet<LookUp>, where: Where, get: Get): Promise<Part> {
  const { facts, checkRunId: id } = where;
  if (needs.has('jobs') || needs.has('errors') || id === undefined) return listPart(needs, where, get);
  const answer = await get(`/repos/${repositoryPath(facts.repository)}/actions/jobs/${id}`);
  if (!answer.ok) return { notes: [note('this job', 'job', where, answer)] };
  return numberAt(answer.json, 'id') === id
    ? { job: jobOf(answer.json, facts) }
    : { notes: ['The answer about this job was of another shape.'] };
}

async function listPart(needs: ReadonlySet<LookUp>, where: Where, get: Get): Promise<Part> {
  const { facts, whole } = where;
  const all = needs.has('jobs') || needs.has('errors');
  const { jobs, problem } = await listJobs(facts, get);
  const own = ownJob(jobs, ownOf(where));
  const shown = whole ? jobs.filter((job) => job !== own) : jobs;
  const lost = problem && (all || !own) ? [note('the jobs of this run', 'jobs', where, problem)] : [];
  const untold =
    (needs.has('job') || whole) && !own && !problem ? ['This job could not be told from the others of the run.'] : [];
  const annotations = needs.has('errors') ? await errorsPart(where, shown, get) : {};
  return {
    ...annotations,
    ...(needs.has('job') && own ? { job: own } : {}),
    ...(all && jobs.length > 0 ? { jobs: shown, jobsComplete: problem === undefined } : {}),
    notes: [...lost, ...untold, ...(annotations.notes ?? [])],
  };
}

async function errorsPart(where: Where, jobs: readonly Job[], get: Get): Promise<Part> {
  const { errors, problem } = await annotationsOf(where.facts, jobs, get);
  return { errors, ...(problem ? { notes: [note('the errors of the failed jobs', 'errors', where, problem)] } : {}) };
}

function ownOf({ checkRunId, runnerName, facts }: Where): Own {
  return { id: checkRunId, runnerName, job: facts.job };
}

async function runPart(where: Where, get: Get): Promise<Part> {
  const { facts } = where;
  const path = `/repos/${repositoryPath(facts.repository)}/actions/runs/${facts.runId}?exclude_pull_requests=true`;
  const answer = await get(path);
  if (!answer.ok) return { notes: [note('this run', 'run', where, answer)] };
  const run = answer.json;
  const remark = firstLine(textAt(run, 'display_title'));
  return {
    run: {
      workflowId: numberAt(run, 'workflow_id'),
      title: firstLine(textAt(run, 'head_commit', 'message')) ?? remark,
      authorName: textAt(run, 'head_commit', 'author', 'name'),
      startedAt: textAt(run, 'run_started_at'),
      remark,
      page: textAt(run, 'html_url'),
      cancelled: textAt(run, 'status') === 'cancelled',
    },
  };
}

async function commitPart(where: Where, get: Get): Promise<Part> {
  const { sha, repository } = where.facts;
  if (sha === undefined) return { notes: ['Could not read the commit: its sha is not known.'] };
  const answer = await get(`/repos/${repositoryPath(repository)}/commits/${encodeURIComponent(sha)}`);
  if (!answer.ok) return { notes: [note('the commit', 'commit', where, answer)] };
  return {
    commit: {
      title: firstLine(textAt(answer.json, 'commit', 'message')),
      authorName: textAt(answer.json, 'commit', 'author', 'name'),
      authorLogin: textAt(answer.json, 'author', 'login'),
    },
  };
}

async function historyPart(needs: ReadonlySet<LookUp>, where: Where, get: Get): Promise<Part> {
  const history = await historyOf(where.facts, needs.has('streak') ? 'streak' : 'previous', get);
  return 'previous' in history ? { history } : { notes: [note('the runs before', 'history', where, history)] };
}

async function artifactsPart(where: Where, get: Get): Promise<Part> {
  const artifacts = await artifactsOf(where.facts, get);
  return 'ok' in artifacts ? { notes: [note('the artifacts', 'artifacts', where, artifacts)] } : { artifacts };
}

/** Only a refusal speaks of a permission, and only where there are permissions. */
function note(what: string, lookUp: LookUp, where: Where, { reason, refused }: Unread): string {
  const said = `Could not read ${what}: ${reason}.`;
  if (!refused) return said;
  if (where.facts.context.forge !== 'github') return `${said} This server's API may not offer it.`;
  return `${said} The token needs the permission ${permissions[lookUp]}.`;
}
