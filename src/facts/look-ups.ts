import type { StatusCode } from '../status.ts';
import type { Get } from './api.ts';
import { previousStatus } from './history.ts';
import { type JobInfo, jobOf, type ListedJob, listJobs, ownJob, repositoryPath } from './jobs.ts';
import { firstLine, numberAt, textAt } from './json.ts';
import type { Facts } from './run.ts';

export type { JobInfo } from './jobs.ts';

/** Which look-ups the chosen content, channel and status need. */
export type Wanted = {
  readonly job: boolean;
  readonly run: boolean;
  readonly commit: boolean;
  readonly jobs: boolean;
  readonly history: boolean;
};

/** What the look-ups brought; an absent part was not wanted or could not be read. */
export type Found = {
  readonly job?: { readonly id: number; readonly name: string; readonly startedAt: string; readonly url: string };
  readonly run?: {
    readonly workflowId: number;
    readonly title: string;
    readonly authorName: string;
    readonly authorLogin: string;
    readonly startedAt: string;
    readonly remark: string;
  };
  readonly commit?: { readonly title: string; readonly authorName: string; readonly authorLogin: string };
  readonly jobs?: readonly JobInfo[];
  /** Whether `jobs` holds every job of this attempt. */
  readonly jobsComplete: boolean;
  readonly previous?: StatusCode | 'none';
  /** One sentence for each look-up that failed; without a URL. */
  readonly notes: readonly string[];
};

/** Where to look. `checkRunId` and `runnerName` are '' when the runner does not say. */
export type Where = {
  readonly facts: Facts;
  readonly token: string;
  readonly checkRunId: string;
  readonly runnerName: string;
};

type Part = Partial<Omit<Found, 'notes'>> & { readonly note?: string };

const maxParallel = 3;

function note(what: string, reason: string, permission: string): string {
  return `Could not read ${what}: ${reason}. It needs the permission ${permission}.`;
}

function shown(job: ListedJob): NonNullable<Found['job']> {
  return { id: job.id, name: job.name, startedAt: job.startedAt, url: job.url };
}

function bare(job: ListedJob): JobInfo {
  const { runnerName: _, ...info } = job;
  return info;
}

async function fromList(wanted: Wanted, where: Where, id: number, get: Get): Promise<Part> {
  const list = await listJobs(where.facts, get);
  const own = ownJob(list.jobs, id, where.runnerName, where.facts.job);
  const failed = list.reason !== '' && (wanted.jobs || !own);
  return {
    ...(wanted.job && own ? { job: shown(own) } : {}),
    ...(wanted.jobs && list.jobs.length > 0 ? { jobs: list.jobs.map(bare), jobsComplete: list.complete } : {}),
    ...(failed ? { note: note('the jobs of this run', list.reason, 'actions: read') } : {}),
    ...(wanted.job && !own && !failed ? { note: 'This job could not be told from the other jobs of the run.' } : {}),
  };
}

async function jobPart(wanted: Wanted, where: Where, get: Get): Promise<Part> {
  const id = /^\d{1,15}$/.test(where.checkRunId) ? Number(where.checkRunId) : 0;
  if (wanted.jobs || id === 0) return fromList(wanted, where, id, get);
  const answer = await get(`${repositoryPath(where.facts)}/actions/jobs/${id}`);
  if (!answer.ok) return { note: note('this job', answer.reason, 'actions: read') };
  return numberAt(answer.json, 'id') === id
    ? { job: shown(jobOf(answer.json, where.facts)) }
    : { note: 'The answer about this job was of another shape.' };
}

async function runPart({ facts }: Where, get: Get): Promise<Part> {
  const answer = await get(`${repositoryPath(facts)}/actions/runs/${facts.runId}?exclude_pull_requests=true`);
  if (!answer.ok) return { note: note('this run', answer.reason, 'actions: read') };
  const run = answer.json;
  const remark = firstLine(textAt(run, 'display_title'));
  return {
    run: {
      workflowId: numberAt(run, 'workflow_id'),
      title: firstLine(textAt(run, 'head_commit', 'message')) || remark,
      authorName: textAt(run, 'head_commit', 'author', 'name'),
      authorLogin: '',
      startedAt: textAt(run, 'run_started_at'),
      remark,
    },
  };
}

async function commitPart({ facts }: Where, get: Get): Promise<Part> {
  if (facts.sha === '') return { note: 'Could not read the commit: its sha is not known.' };
  const answer = await get(`${repositoryPath(facts)}/commits/${encodeURIComponent(facts.sha)}`);
  if (!answer.ok) return { note: note('the commit', answer.reason, 'contents: read') };
  return {
    commit: {
      title: firstLine(textAt(answer.json, 'commit', 'message')),
      authorName: textAt(answer.json, 'commit', 'author', 'name'),
      authorLogin: textAt(answer.json, 'author', 'login'),
    },
  };
}

async function historyPart({ facts }: Where, get: Get): Promise<Part> {
  const { previous, reason } = await previousStatus(facts, get);
  return previous ? { previous } : { note: note('the previous run', reason, 'actions: read') };
}

/** A `get` that has at most `maxParallel` calls under way. */
function limited(get: Get): Get {
  let free = maxParallel;
  const waiting: (() => void)[] = [];
  return async (path) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await get(path);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** Does the wanted look-ups, at most three at a time. Each is optional: a failing one costs a part and one note. */
export async function lookUp(wanted: Wanted, where: Where, get: Get): Promise<Found> {
  if (!Object.values(wanted).includes(true)) return { jobsComplete: false, notes: [] };
  if (where.token === '') return { jobsComplete: false, notes: ['No look-ups were made: github-token is empty.'] };
  if (where.facts.repository === '' || where.facts.runId === '') {
    return { jobsComplete: false, notes: ['No look-ups were made: the repository or the run is not known.'] };
  }
  const read = limited(get);
  const parts = await Promise.all([
    ...(wanted.job || wanted.jobs ? [jobPart(wanted, where, read)] : []),
    ...(wanted.run ? [runPart(where, read)] : []),
    ...(wanted.commit ? [commitPart(where, read)] : []),
    ...(wanted.history ? [historyPart(where, read)] : []),
  ]);
  const notes = parts.flatMap((part) => (part.note ? [part.note] : []));
  const found = Object.assign({ jobsComplete: false }, ...parts) as Found & { note?: string };
  const { note: _, ...rest } = found;
  return { ...rest, notes };
}
