import { shortRef, sourceOf, sourceOfRun } from './commit.ts';
import { at, firstLine, numberAt, textAt } from './json.ts';

/** What is known of the reported run without any look-up. A text is '' and a number 0 when it is unknown. */
export type Facts = {
  /** `https://github.com` or the server's own, without a slash at the end. */
  readonly server: string;
  /** Base URL of the REST API, without a slash at the end. */
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
  /** Name of the workflow; the file's name when it is a path. */
  readonly workflow: string;
  readonly workflowId: number;
  /** Name of the workflow's file, for example `ci.yml`. */
  readonly workflowFile: string;
  readonly eventName: string;
  /** Branch or tag, without `refs/…`; the head branch of a pull request. */
  readonly branch: string;
  /** Full sha; the head of a pull request, never its merge commit. */
  readonly sha: string;
  /** Full sha before a push, a synchronize or a merge group. */
  readonly before: string;
  /** First line of the commit, title of the pull request, name of the release. */
  readonly title: string;
  readonly authorName: string;
  readonly authorLogin: string;
  /** Who started this attempt: whoever ran it again, else whoever caused the event. */
  readonly actor: string;
  /** The job id, which matrix legs share; '' for a triggering run. */
  readonly job: string;
  readonly runId: string;
  readonly runNumber: number;
  /** Counts from 1. */
  readonly runAttempt: number;
  /** Ends with `/attempts/N` for a re-run. */
  readonly runUrl: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Conclusion, else status word, of the triggering run; '' for this run. */
  readonly status: string;
  readonly remark: string;
  readonly params: readonly { readonly key: string; readonly value: string }[];
  /** The branch that the run itself is filed under, where that is another than `branch`. */
  readonly runBranch?: string;
};

type Env = Readonly<Record<string, string | undefined>>;

function baseUrl(text: string | undefined, fallback: string): string {
  return /^https?:\/\/[^\s/]/u.test(text ?? '') ? (text ?? '').replace(/\/+$/u, '') : fallback;
}

function fileName(path: string): string {
  return path.replace(/@.*$/su, '').split('/').at(-1) ?? '';
}

function workflowName(name: string, file: string): string {
  if (/^\.github\/.*\.ya?ml$/u.test(name)) return fileName(name);
  return name || file;
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,15}$/u.test(text ?? '') ? Number(text) : 0;
}

function digits(text: string): string {
  return /^\d+$/u.test(text) ? text : '';
}

function urlOfRun(server: string, repository: string, runId: string, attempt: number): string {
  if (repository === '') return server;
  const home = `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
  if (runId === '') return `${home}/actions`;
  return `${home}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
}

/** Inputs of a manual run and the scalars of a repository_dispatch, as texts. */
function paramsOf(event: unknown, eventName: string): Facts['params'] {
  const given =
    eventName === 'workflow_dispatch'
      ? at(event, 'inputs')
      : eventName === 'repository_dispatch'
        ? at(event, 'client_payload')
        : undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return Object.entries(given)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => ({ key, value: String(value) }));
}

type Place = Pick<Facts, 'server' | 'api' | 'repository'>;

function thisRun(env: Env, event: unknown, place: Place): Facts {
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  const workflowFile = fileName(env.GITHUB_WORKFLOW_REF ?? '');
  const runId = digits(env.GITHUB_RUN_ID ?? '');
  const runAttempt = wholeNumber(env.GITHUB_RUN_ATTEMPT) || 1;
  const source = sourceOf(env, event, eventName);
  const ownBranch = shortRef(env.GITHUB_REF_NAME || env.GITHUB_REF || '');
  const filedElsewhere = !eventName.startsWith('pull_request') && ownBranch !== '' && ownBranch !== source.branch;
  return {
    ...place,
    ...source,
    ...(filedElsewhere ? { runBranch: ownBranch } : {}),
    workflow: workflowName(env.GITHUB_WORKFLOW ?? '', workflowFile),
    workflowId: 0,
    workflowFile,
    eventName,
    actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || textAt(event, 'sender', 'login'),
    job: env.GITHUB_JOB ?? '',
    runId,
    runNumber: wholeNumber(env.GITHUB_RUN_NUMBER),
    runAttempt,
    runUrl: urlOfRun(place.server, place.repository, runId, runAttempt),
    startedAt: '',
    status: '',
    remark: '',
    params: paramsOf(event, eventName),
  };
}

function triggeringRun(event: unknown, where: Place): Facts {
  const run = at(event, 'workflow_run');
  const place = { ...where, repository: textAt(run, 'repository', 'full_name') || where.repository };
  const workflowFile = fileName(textAt(run, 'path') || textAt(event, 'workflow', 'path'));
  const runId = String(numberAt(run, 'id') || '');
  const runAttempt = numberAt(run, 'run_attempt') || 1;
  return {
    ...place,
    ...sourceOfRun(run),
    workflow: workflowName(textAt(run, 'name') || textAt(event, 'workflow', 'name'), workflowFile),
    workflowId: numberAt(run, 'workflow_id') || numberAt(event, 'workflow', 'id'),
    workflowFile,
    eventName: textAt(run, 'event'),
    actor: textAt(run, 'triggering_actor', 'login') || textAt(run, 'actor', 'login'),
    job: '',
    runId,
    runNumber: numberAt(run, 'run_number'),
    runAttempt,
    runUrl: urlOfRun(place.server, place.repository, runId, runAttempt),
    startedAt: textAt(run, 'run_started_at') || textAt(run, 'created_at'),
    status: textAt(run, 'conclusion') || textAt(run, 'status'),
    remark: firstLine(textAt(run, 'display_title')),
    params: [],
  };
}

/**
 * The facts of a run, from the runner's environment and the event's payload alone.
 * Never throws, whatever the event is: forks, GitHub Enterprise Server and other runners leave fields out.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 *
 * @param subject `triggering-run` takes everything from `event.workflow_run`
 */
export function factsOf(env: Env, event: unknown, subject: 'this-run' | 'triggering-run'): Facts {
  const place = {
    server: baseUrl(env.GITHUB_SERVER_URL, 'https://github.com'),
    api: baseUrl(env.GITHUB_API_URL, 'https://api.github.com'),
    repository: env.GITHUB_REPOSITORY || textAt(event, 'repository', 'full_name'),
  };
  return subject === 'this-run' ? thisRun(env, event, place) : triggeringRun(event, place);
}
