import { type LocalizedText, localize } from '../text/text.ts';
import { commitPaths, readCommit, runPaths } from './commit.ts';
import { readHistory } from './history.ts';
import { type Annotations, findOwnJob, listJobs, type ReportingJob, readAnnotations, toJob } from './jobs.ts';
import { type ApiError, type ApiGet, at, firstLine, listAt, numberAt, textAt } from './json.ts';
import { type Job, type RunInfo, repositoryPath, repositoryUrl, type Scope } from './run-info.ts';

type Definition = { readonly subject: LocalizedText; readonly permission: string };

const previousRuns: Definition = {
  subject: { en: 'the previous runs', zh: '之前的运行' },
  permission: 'actions: read',
};
const annotations: Definition = {
  subject: { en: 'the annotations of the jobs', zh: '作业的注解' },
  permission: 'checks: read',
};

/** What each lookup reads, and the permission that the token needs for it. */
export const lookupDefinitions = {
  job: { subject: { en: 'this job', zh: '当前作业' }, permission: 'actions: read' },
  jobs: { subject: { en: 'the jobs of this run', zh: '本次运行的作业' }, permission: 'actions: read' },
  run: { subject: { en: 'this run', zh: '本次运行' }, permission: 'actions: read' },
  commit: { subject: { en: 'the commit', zh: '该提交' }, permission: 'contents: read' },
  history: previousRuns,
  /** `history` that also lists the runs for a re-run. */
  streak: previousRuns,
  errors: annotations,
  /** Whether a canceled job ran out of time. */
  timeout: annotations,
  artifacts: { subject: { en: 'the artifacts', zh: '制品' }, permission: 'actions: read' },
} as const satisfies Readonly<Record<string, Definition>>;
export type LookupName = keyof typeof lookupDefinitions;

/** Why something is missing: which lookup, and one or two sentences without a URL. */
export type LookupNote = {
  readonly lookup: LookupName;
  readonly text: LocalizedText;
  /** The token may not read it. */
  readonly forbidden?: boolean;
};

/** The run with what the lookups added, and a note for each that failed. */
export type LookupResult = { readonly run: RunInfo; readonly notes: readonly LookupNote[] };

/** What one lookup adds. */
type Addition = Partial<RunInfo> & { readonly notes?: readonly LookupNote[] };

/** Fields of which the API knows more than whoever filled them before: the page on Gitea, the jobs of `needs`. */
const replaced: readonly string[] = ['runPage', 'jobs', 'jobsComplete'];

/** Completes what is known of a run. A lookup that fails costs its fields and adds one note. Never throws. */
export async function completeRunInfo(
  run: RunInfo,
  lookups: ReadonlySet<LookupName>,
  { scope, ...own }: ReportingJob & { readonly scope: Scope },
  get: ApiGet,
): Promise<LookupResult> {
  const read: ApiGet = (path) => get(`/repos/${repositoryPath(run.repository)}/${path}`);
  const asked: Promise<Addition>[] = [];
  const ask = (name: LookupName, add: () => Promise<Addition>) => {
    if (lookups.has(name))
      asked.push(add().catch((problem: ApiError) => ({ notes: [describeFailure(name, run, problem)] })));
  };
  const listNeeded = lookups.has('jobs') || lookups.has('errors') || lookups.has('timeout');
  if (listNeeded || (lookups.has('job') && own.checkRunId === undefined))
    asked.push(lookUpJobs(run, lookups, { ...own, whole: scope === 'workflow' }, read));
  else ask('job', () => lookUpJob(run, own, read));
  ask('commit', async () => readCommit(await read(`commits/${encodeURIComponent(run.sha ?? '')}`), commitPaths));
  ask('run', () => lookUpRun(run, scope, read));
  const history = lookups.has('streak') ? 'streak' : 'history';
  ask(history, async () => ({ history: await readHistory(run, history, read) }));
  ask('artifacts', () => lookUpArtifacts(run, read));
  const additions = await Promise.all(asked);
  return { run: additions.reduce(complete, run), notes: additions.flatMap(({ notes = [] }) => notes) };
}

/** Fills what is not known yet. */
function complete(run: RunInfo, { notes, ...addition }: Addition): RunInfo {
  const known = Object.fromEntries(Object.entries(run).filter(([, value]) => value !== undefined));
  const better = Object.entries(addition).filter(([name, value]) => replaced.includes(name) && value !== undefined);
  return { ...run, ...addition, ...known, ...Object.fromEntries(better) };
}

async function lookUpJob(run: RunInfo, { checkRunId }: ReportingJob, get: ApiGet): Promise<Addition> {
  const job = toJob(await get(`actions/jobs/${checkRunId}`), run);
  if (job.id === checkRunId) return describeOwnJob(job);
  const text = { en: 'GitHub described another job than this one.', zh: 'GitHub 返回的不是当前作业。' };
  return { notes: [{ lookup: 'job', text }] };
}

function describeOwnJob({ name, url, startedAt, failedSteps, canceledStep }: Job): Addition {
  return { jobName: name, jobUrl: url, startedAt, failedSteps, canceledStep };
}

async function lookUpJobs(
  run: RunInfo,
  lookups: ReadonlySet<LookupName>,
  { whole, ...own }: ReportingJob & { readonly whole: boolean },
  get: ApiGet,
): Promise<Addition> {
  const { jobs, problem } = await listJobs(run, get);
  const ownJob = findOwnJob(jobs, own);
  const others = whole ? jobs.filter((job) => job !== ownJob) : jobs;
  const listed = lookups.has('jobs') || lookups.has('errors') || lookups.has('timeout');
  const notes: LookupNote[] = [];
  if (problem && (listed || !ownJob)) notes.push(describeFailure('jobs', run, problem));
  if (!problem && !ownJob && (whole || lookups.has('job'))) notes.push({ lookup: 'jobs', text: ownJobMissing });
  const ended = (status: string) => others.filter((job) => job.status === status);
  const asked = [...(lookups.has('errors') ? ended('FAIL') : []), ...(lookups.has('timeout') ? ended('CANCELED') : [])];
  const found = asked.length > 0 ? await readAnnotations(asked, get) : undefined;
  if (found?.problem) notes.push(describeFailure(lookups.has('timeout') ? 'timeout' : 'errors', run, found.problem));
  return {
    ...(lookups.has('errors') && { annotations: found?.errors ?? [] }),
    ...(lookups.has('timeout') && { timedOut: timedOut(others, found) }),
    ...(lookups.has('job') && ownJob && describeOwnJob(ownJob)),
    // A list without the reporting job is not the whole list.
    ...(listed && jobs.length > 0 && { jobs: others, jobsComplete: problem === undefined && (!whole || !!ownJob) }),
    notes,
  };
}

const ownJobMissing: LocalizedText = {
  en: 'This job was not found among the jobs of the run.',
  zh: '在本次运行的作业中找不到当前作业。',
};

/** Undefined when the annotations could not be read. */
function timedOut(jobs: readonly Job[], found: Annotations | undefined): boolean | undefined {
  if (jobs.some((job) => job.timedOut) || found?.timedOut) return true;
  return found?.problem ? undefined : false;
}

async function lookUpRun(run: RunInfo, scope: Scope, get: ApiGet): Promise<Addition> {
  const found = await get(`actions/runs/${run.runId}?exclude_pull_requests=true`);
  const page = textAt(found, 'html_url');
  const { title, authorName } = readCommit(found, runPaths);
  return {
    title,
    authorName,
    workflowId: numberAt(found, 'workflow_id'),
    startedAt: scope === 'job' ? undefined : textAt(found, 'run_started_at'),
    remark: firstLine(textAt(found, 'display_title')),
    // Gitea's API names the page of the run, which is not made as on GitHub.
    runPage: run.forge === 'gitea' && page?.startsWith(`${repositoryUrl(run)}/`) ? page : undefined,
    // Forgejo has no other word for a canceled job.
    status: textAt(found, 'status') === 'cancelled' ? 'CANCELED' : undefined,
  };
}

/** Without those that have expired. See https://docs.github.com/en/rest/actions/artifacts */
async function lookUpArtifacts({ runId }: RunInfo, get: ApiGet): Promise<Addition> {
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
function describeFailure(lookup: LookupName, { forge }: RunInfo, { reason, forbidden }: ApiError): LookupNote {
  const { subject, permission } = lookupDefinitions[lookup];
  const missing = { en: ` The token needs the permission ${permission}.`, zh: `令牌需要 ${permission} 权限。` };
  const other = { en: " This server's API may not offer it.", zh: '该服务器的 API 可能不支持。' };
  const advice = forge === 'github' ? missing : other;
  const text = localize((language) => {
    const what = { en: `Could not read ${subject.en}: ${reason.en}.`, zh: `无法读取${subject.zh}：${reason.zh}。` };
    return what[language] + (forbidden ? advice[language] : '');
  });
  return { lookup, text, forbidden };
}
