import { type LocalizedText, noText } from '../text/text.ts';
import { commitPaths, readCommit, runPaths } from './commit.ts';
import { readHistory } from './history.ts';
import { findOwnJob, listJobs, type ReportingJob, readAnnotations, toJob } from './jobs.ts';
import { type ApiError, type ApiGet, at, firstLine, listAt, numberAt, textAt } from './json.ts';
import { type Job, type RunInfo, repositoryPath, repositoryUrl, type Scope } from './run-info.ts';

const previousRuns: LocalizedText = { en: 'the previous runs', zh: '之前的运行' };
const annotations: LocalizedText = { en: 'the annotations of the jobs', zh: '作业的注解' };

/** What each lookup reads, and the permission that the token needs for it. */
export const lookupDefinitions = {
  job: { subject: { en: 'this job', zh: '当前作业' }, permission: 'actions: read' },
  jobs: { subject: { en: 'the jobs of this run', zh: '本次运行的作业' }, permission: 'actions: read' },
  run: { subject: { en: 'this run', zh: '本次运行' }, permission: 'actions: read' },
  commit: { subject: { en: 'the commit', zh: '该提交' }, permission: 'contents: read' },
  history: { subject: previousRuns, permission: 'actions: read' },
  /** `history` that also lists the runs for a re-run. */
  streak: { subject: previousRuns, permission: 'actions: read' },
  errors: { subject: annotations, permission: 'checks: read' },
  /** Whether a canceled job ran out of time. */
  timeout: { subject: annotations, permission: 'checks: read' },
  artifacts: { subject: { en: 'the artifacts', zh: '制品' }, permission: 'actions: read' },
} as const;
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

/**
 * Fields of which the API knows more than whoever filled them before: the page on Gitea, the jobs of `needs`, the start
 * of the job, of which main knows only the start of its own step.
 */
const preferredFromApi: readonly string[] = ['runPage', 'jobs', 'jobsComplete', 'startedAt'];

/** Completes what is known of a run. A lookup that fails adds one note instead of its fields. Never throws. */
export async function completeRunInfo(
  run: RunInfo,
  lookups: ReadonlySet<LookupName>,
  { scope, ...reporter }: ReportingJob & { readonly scope: Scope },
  get: ApiGet,
): Promise<LookupResult> {
  const read: ApiGet = (path) => get(`/repos/${repositoryPath(run.repository)}/${path}`);
  const additions: Promise<Addition>[] = [];
  const start = (name: LookupName, lookUp: () => Promise<Addition>) => {
    if (lookups.has(name))
      additions.push(lookUp().catch((problem: ApiError) => ({ notes: [describeFailure(name, run, problem)] })));
  };
  if (needsList(lookups) || (lookups.has('job') && reporter.checkRunId === undefined))
    additions.push(lookUpJobs(run, lookups, { ...reporter, isWholeRun: scope === 'workflow' }, read));
  else start('job', () => lookUpJob(run, reporter, read));
  start('commit', async () => readCommit(await read(`commits/${encodeURIComponent(run.sha ?? '')}`), commitPaths));
  start('run', () => lookUpRun(run, scope, read));
  const history = lookups.has('streak') ? 'streak' : 'history';
  start(history, async () => ({ history: await readHistory(run, history, read) }));
  start('artifacts', () => lookUpArtifacts(run, read));
  const all = await Promise.all(additions);
  return { run: all.reduce(complete, run), notes: all.flatMap(({ notes = [] }) => notes) };
}

function needsList(lookups: ReadonlySet<LookupName>): boolean {
  return lookups.has('jobs') || lookups.has('errors') || lookups.has('timeout');
}

/** Fills what is not known yet. */
function complete(run: RunInfo, { notes, ...addition }: Addition): RunInfo {
  const known = Object.fromEntries(Object.entries(run).filter(([, value]) => value !== undefined));
  const better = Object.entries(addition).filter(
    ([name, value]) => preferredFromApi.includes(name) && value !== undefined,
  );
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
  { isWholeRun, ...reporter }: ReportingJob & { readonly isWholeRun: boolean },
  get: ApiGet,
): Promise<Addition> {
  const { jobs, problem } = await listJobs(run, get);
  const ownJob = findOwnJob(jobs, reporter);
  const reported = isWholeRun ? jobs.filter((job) => job !== ownJob) : jobs;
  const hasList = needsList(lookups);
  const notes: LookupNote[] = [];
  if (problem && (hasList || !ownJob)) notes.push(describeFailure('jobs', run, problem));
  if (!problem && !ownJob && (isWholeRun || lookups.has('job'))) notes.push({ lookup: 'jobs', text: ownJobMissing });
  const annotated = reported.filter(
    ({ status }) => (lookups.has('errors') && status === 'FAIL') || (lookups.has('timeout') && status === 'CANCELED'),
  );
  const found = await readAnnotations(annotated, get);
  if (found.problem) notes.push(describeFailure(lookups.has('timeout') ? 'timeout' : 'errors', run, found.problem));
  // Unknown when the annotations could not be read.
  const timedOut = reported.some((job) => job.timedOut) || found.timedOut || (found.problem ? undefined : false);
  return {
    ...(lookups.has('errors') && { annotations: found.errors }),
    ...(lookups.has('timeout') && { timedOut }),
    ...(lookups.has('job') && ownJob && describeOwnJob(ownJob)),
    // A list without the reporting job is not the whole list.
    ...(hasList &&
      jobs.length > 0 && { jobs: reported, jobsComplete: problem === undefined && (!isWholeRun || !!ownJob) }),
    notes,
  };
}

const ownJobMissing: LocalizedText = {
  en: 'This job was not found among the jobs of the run.',
  zh: '在本次运行的作业中找不到当前作业。',
};

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

/** Only a refusal mentions a permission, and only on GitHub. */
function describeFailure(lookup: LookupName, { forge }: RunInfo, { reason, forbidden }: ApiError): LookupNote {
  const { subject, permission } = lookupDefinitions[lookup];
  const missing = { en: ` The token needs the permission ${permission}.`, zh: `令牌需要 ${permission} 权限。` };
  const other = { en: " This server's API may not offer it.", zh: '该服务器的 API 可能不支持。' };
  const advice = !forbidden ? noText : forge === 'github' ? missing : other;
  const text = {
    en: `Could not read ${subject.en}: ${reason.en}.${advice.en}`,
    zh: `无法读取${subject.zh}：${reason.zh}。${advice.zh}`,
  };
  return { lookup, text, forbidden };
}
