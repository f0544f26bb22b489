import { parseStatus, type StatusCode } from '../status.ts';
import { readCommit, readEnvCommit, readEventCommit, runPaths } from './commit.ts';
import type { Context } from './context.ts';
import { at, firstLine, numberAt, textAt } from './json.ts';
import { repositoryUrl } from './urls.ts';

/** What is known of the reported run without any look-up; what is not known is undefined. */
export type RunInfo = Readonly<ReturnType<typeof readRunInfo>>;

/** The facts of this run. Never throws, whatever the event is: forks and other servers leave fields out. */
export function readRunInfo(context: Context) {
  const { payload, eventName, runNumber } = context;
  const own = readEnvCommit(context);
  const workflowFile = fileName(context.workflowRef);
  return {
    ...serverOf(context, runNumber),
    ...readEventCommit(context, own),
    /** The branch that the run itself is filed under, where that may be another than `branch`. */
    runBranch: eventName?.startsWith('pull_request') ? undefined : own.branch,
    /** Name of the workflow; the file's name when it is a path. */
    workflow: workflowName(context.workflow, workflowFile),
    workflowId: undefined as number | undefined,
    /** Name of the workflow's file, for example `ci.yml`. */
    workflowFile,
    eventName,
    /** Who started this attempt: whoever ran it again, else whoever caused the event. A login. */
    actor: context.triggeringActor ?? context.actor ?? textAt(payload, 'sender', 'login'),
    /** The job id, which matrix legs share; only of this run. */
    job: context.job,
    runId: context.runId,
    runNumber,
    runAttempt: context.runAttempt || 1,
    /** ISO 8601. */
    startedAt: undefined as string | undefined,
    /** Only of the triggering run: its conclusion, else how far it is. */
    status: undefined as StatusCode | undefined,
    remark: undefined as string | undefined,
    params: paramsOf(payload, eventName),
  };
}

/** The facts of the run that triggered this one: everything is from `payload.workflow_run`. Never throws. */
export function readTriggeringRunInfo(context: Context): RunInfo {
  const { payload } = context;
  const run = at(payload, 'workflow_run');
  const runNumber = numberAt(run, 'run_number');
  const workflowFile = fileName(textAt(run, 'path') ?? textAt(payload, 'workflow', 'path'));
  return {
    ...serverOf(context, runNumber),
    ...readCommit(run, runPaths),
    runBranch: undefined,
    workflow: workflowName(textAt(run, 'name') ?? textAt(payload, 'workflow', 'name'), workflowFile),
    workflowId: numberAt(run, 'workflow_id') ?? numberAt(payload, 'workflow', 'id'),
    workflowFile,
    eventName: textAt(run, 'event'),
    actor: textAt(run, 'triggering_actor', 'login') ?? textAt(run, 'actor', 'login'),
    job: undefined,
    runId: numberAt(run, 'id'),
    runNumber,
    runAttempt: numberAt(run, 'run_attempt') || 1,
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
    status: parseStatus(textAt(run, 'conclusion') ?? textAt(run, 'status') ?? '') ?? 'UNKOWN',
    remark: firstLine(textAt(run, 'display_title')),
    params: [],
  };
}

/**
 * Forgejo, and Gitea before 1.26, know a run's page by its number; later ones by its id, which the look-up of the run
 * tells. Neither has GitHub's pages of attempts. https://github.com/go-gitea/gitea/pull/36842
 */
function serverOf(context: Context, runNumber: number | undefined) {
  const server = withoutSlash(context.serverUrl);
  const repository = context.repository ?? textAt(context.payload, 'repository', 'full_name');
  const run = runNumber === undefined ? '' : `/runs/${runNumber}`;
  return {
    server,
    repository,
    runPage: context.forge === 'github' ? undefined : `${repositoryUrl({ server, repository })}/actions${run}`,
    /** Base URL of the REST API, without a slash at the end. */
    api: withoutSlash(context.apiUrl),
    /** For what only some messages say: see `event-lines.ts`. */
    context,
  };
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}

function fileName(path: string | undefined): string | undefined {
  return path?.split('@')[0]?.split('/').at(-1) || undefined;
}

function workflowName(name: string | undefined, file: string | undefined): string | undefined {
  return name?.startsWith('.github/') && /\.ya?ml$/.test(name) ? fileName(name) : (name ?? file);
}

/** What a run was started with by hand or by the API. */
function paramsOf(payload: unknown, eventName: string | undefined): { readonly key: string; readonly value: string }[] {
  if (eventName !== 'workflow_dispatch' && eventName !== 'repository_dispatch') return [];
  const given = at(payload, eventName === 'workflow_dispatch' ? 'inputs' : 'client_payload');
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return Object.entries(given)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => ({ key, value: String(value) }));
}

/** Why nothing can be looked up, as a phrase; undefined when nothing is in the way. */
export function lookupBlocker({ repository, runId }: RunInfo, token: string): string | undefined {
  if (token === '') return 'github-token is empty';
  return repository === undefined || runId === undefined ? 'the repository or the run is not known' : undefined;
}
