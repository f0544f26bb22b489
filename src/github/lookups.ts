import type { TestResults } from '../reports/junit.ts';
import { type Annotation, readAnnotations } from './annotations.ts';
import { type Commit, commitPaths, readCommit, runPaths } from './commit.ts';
import type { ApiError, ApiGet } from './get.ts';
import { type History, readHistory } from './history.ts';
import { findOwnJob, type Job, listJobs, toJob } from './jobs.ts';
import { at, firstLine, listAt, numberAt, textAt } from './json.ts';
import type { RunInfo } from './run.ts';
import { repositoryPath, repositoryUrl } from './urls.ts';

/** What each look-up reads, and the permission of the token for it; `streak` is `history` with the runs of a re-run. */
export const lookupDefinitions = {
  job: { what: 'this job', permission: 'actions: read' },
  jobs: { what: 'the jobs of this run', permission: 'actions: read' },
  run: { what: 'this run', permission: 'actions: read' },
  commit: { what: 'the commit', permission: 'contents: read' },
  history: { what: 'the runs before', permission: 'actions: read' },
  streak: { what: 'the runs before', permission: 'actions: read' },
  errors: { what: 'the errors of the failed jobs', permission: 'checks: read' },
  artifacts: { what: 'the artifacts', permission: 'actions: read' },
} as const;
export type LookupName = keyof typeof lookupDefinitions;

/** What the look-ups brought; an absent part was not asked for or could not be read. */
export type LookupResult = {
  /** The reporting job. */
  readonly job?: Pick<Job, 'id' | 'name' | 'startedAt' | 'url' | 'failedSteps'>;
  readonly run?: Partial<Pick<RunInfo, 'workflowId' | 'title' | 'authorName' | 'startedAt' | 'remark'>> & {
    /** Where the server's own API names another page of this server than GitHub would have. */
    readonly page?: string | undefined;
    /** As Forgejo says it. */
    readonly cancelled?: boolean;
  };
  readonly commit?: Pick<Commit, 'title' | 'authorName' | 'authorLogin'>;
  /** The jobs of the run; in a report about the whole run without the reporting one. */
  readonly jobs?: readonly Job[];
  /** Whether `jobs` holds every job of this attempt. */
  readonly jobsComplete: boolean;
  readonly history?: History;
  readonly errors?: readonly Annotation[];
  readonly artifacts?: readonly { readonly name: string; readonly bytes: number | undefined }[];
  /** From the test reports. */
  readonly tests?: TestResults;
  /** One or two sentences for each look-up that failed; without a URL. */
  readonly notes: readonly string[];
};

/** What is looked at, and by whom. */
export type LookupContext = {
  readonly facts: RunInfo;
  /** The id of the reporting job, if the runner says it. */
  readonly checkRunId: number | undefined;
  readonly runnerName: string | undefined;
  /** The report is about the whole run, so that the job that makes it does not count. */
  readonly whole: boolean;
};

type Part = Partial<LookupResult>;

/** Does the look-ups of `needs`. Each is optional: a failing one costs a part and one note. Never throws. */
export async function runLookups(
  needs: ReadonlySet<LookupName>,
  where: LookupContext,
  get: ApiGet,
): Promise<LookupResult> {
  const { facts, checkRunId } = where;
  const { sha = '' } = facts;
  const read: ApiGet = (path) => get(`/repos/${repositoryPath(facts.repository)}/${path}`);
  const asked: Promise<Part>[] = [];
  const ask = (name: LookupName, part: () => Promise<Part>) => {
    if (needs.has(name)) asked.push(part().catch((problem: ApiError) => ({ notes: [note(name, where, problem)] })));
  };
  if (needs.has('jobs') || needs.has('errors') || (needs.has('job') && checkRunId === undefined))
    asked.push(jobsPart(needs, where, read));
  else ask('job', () => jobPart(where, read));
  ask('run', () => runPart(facts, read));
  ask('commit', async () => ({ commit: readCommit(await read(`commits/${encodeURIComponent(sha)}`), commitPaths) }));
  const want = needs.has('streak') ? 'streak' : 'history';
  ask(want, async () => ({ history: await readHistory(facts, want, read) }));
  ask('artifacts', () => artifactsPart(facts, read));
  const parts = await Promise.all(asked);
  return Object.assign({ jobsComplete: false }, ...parts, { notes: parts.flatMap(({ notes = [] }) => notes) });
}

async function jobPart({ facts, checkRunId }: LookupContext, get: ApiGet): Promise<Part> {
  const job = toJob(await get(`actions/jobs/${checkRunId}`), facts);
  return job.id === checkRunId ? { job } : { notes: ['The answer about this job was of another shape.'] };
}

async function jobsPart(needs: ReadonlySet<LookupName>, where: LookupContext, get: ApiGet): Promise<Part> {
  const { facts, whole, checkRunId, runnerName } = where;
  const all = needs.has('jobs') || needs.has('errors');
  const { jobs, problem } = await listJobs(facts, get);
  const own = findOwnJob(jobs, { id: checkRunId, runnerName, job: facts.job });
  const shown = whole ? jobs.filter((job) => job !== own) : jobs;
  const notes: string[] = [];
  if (problem && (all || !own)) notes.push(note('jobs', where, problem));
  if (!problem && !own && (whole || needs.has('job')))
    notes.push('This job could not be told from the others of the run.');
  const read = needs.has('errors') ? await readAnnotations(shown, get) : undefined;
  if (read?.problem) notes.push(note('errors', where, read.problem));
  return {
    ...(read && { errors: read.errors }),
    ...(needs.has('job') && own ? { job: own } : {}),
    ...(all && jobs.length > 0 ? { jobs: shown, jobsComplete: problem === undefined } : {}),
    notes,
  };
}

async function runPart(facts: RunInfo, get: ApiGet): Promise<Part> {
  const run = await get(`actions/runs/${facts.runId}?exclude_pull_requests=true`);
  const page = textAt(run, 'html_url');
  const { title, authorName } = readCommit(run, runPaths);
  return {
    run: {
      title,
      authorName,
      workflowId: numberAt(run, 'workflow_id'),
      startedAt: textAt(run, 'run_started_at'),
      remark: firstLine(textAt(run, 'display_title')),
      page: facts.context.forge === 'gitea' && page?.startsWith(`${repositoryUrl(facts)}/`) ? page : undefined,
      cancelled: textAt(run, 'status') === 'cancelled',
    },
  };
}

/** Those that have expired are left out. See https://docs.github.com/en/rest/actions/artifacts */
async function artifactsPart({ runId }: RunInfo, get: ApiGet): Promise<Part> {
  const listed = listAt(await get(`actions/runs/${runId}/artifacts?per_page=100`), 'artifacts');
  const kept = listed.filter((artifact) => at(artifact, 'expired') !== true);
  return {
    artifacts: kept.flatMap((artifact) => {
      const name = textAt(artifact, 'name');
      return name === undefined ? [] : [{ name, bytes: numberAt(artifact, 'size_in_bytes') }];
    }),
  };
}

/** Only a refusal speaks of a permission, and only where there are permissions. */
function note(name: LookupName, where: LookupContext, { message, refused }: ApiError): string {
  const said = `Could not read ${lookupDefinitions[name].what}: ${message}.`;
  if (!refused) return said;
  if (where.facts.context.forge !== 'github') return `${said} This server's API may not offer it.`;
  return `${said} The token needs the permission ${lookupDefinitions[name].permission}.`;
}
