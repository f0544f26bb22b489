import { type StatusCode, statusOf } from '../status.ts';
import { type Commit, commitOfPush, commitOfRun, ownCommit } from './commit.ts';
import type { Context } from './context.ts';
import { at, firstLine, numberAt, textAt } from './json.ts';
import { type Place, repositoryUrl } from './links.ts';

/** What is known of the reported run without any look-up; what is not known is undefined. */
export type Facts = Place &
  Commit & {
    /** Base URL of the REST API, without a slash at the end. */
    readonly api: string;
    /** For what only some messages say: see `event-lines.ts`. */
    readonly context: Context;
    /** Name of the workflow; the file's name when it is a path. */
    readonly workflow: string | undefined;
    readonly workflowId?: number | undefined;
    /** Name of the workflow's file, for example `ci.yml`. */
    readonly workflowFile: string | undefined;
    readonly eventName: string | undefined;
    /** Who started this attempt: whoever ran it again, else whoever caused the event. A login. */
    readonly actor: string | undefined;
    /** The job id, which matrix legs share; only of this run. */
    readonly job?: string | undefined;
    readonly runNumber: number | undefined;
    /** ISO 8601. */
    readonly startedAt?: string | undefined;
    /** Only of the triggering run: its conclusion, else how far it is. */
    readonly status?: StatusCode;
    readonly remark?: string | undefined;
    readonly params: readonly { readonly key: string; readonly value: string }[];
    /** The branch that the run itself is filed under, where that is another than `branch`. */
    readonly runBranch?: string;
  };

/** Which run the report is about. */
export type Subject = 'this-run' | 'triggering-run';

/**
 * The facts of a run, from its context and what `commitOf` made of it.
 * Never throws, whatever the event is: forks, GitHub Enterprise Server and other runners leave fields out.
 *
 * @param subject `triggering-run` takes everything from `payload.workflow_run`, `this-run` the commit from `commit`
 */
export function factsOf(context: Context, subject: Subject, commit: Commit): Facts {
  return subject === 'this-run' ? thisRun(context, commit) : triggeringRun(context);
}

/**
 * The commit that this run is about, by the kind of its event; most runs are about a push.
 * See https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function commitOf(context: Context): Promise<Commit> {
  if (context.eventName === 'push') return commitOfPush(context);
  const { commitOfEvent } = await import('./other-events.ts');
  return commitOfEvent(context);
}

function thisRun(context: Context, commit: Commit): Facts {
  const { payload, eventName = '' } = context;
  const workflowFile = fileName(context.workflowRef);
  const ownBranch = ownCommit(context).branch;
  const filedElsewhere =
    !eventName.startsWith('pull_request') && ownBranch !== undefined && ownBranch !== commit.branch;
  const server = serverOf(context);
  return {
    ...server,
    ...commit,
    ...runPageOf(server, context.runNumber),
    ...(filedElsewhere ? { runBranch: ownBranch } : {}),
    workflow: workflowName(context.workflow, workflowFile),
    workflowFile,
    eventName: context.eventName,
    actor: context.triggeringActor ?? context.actor ?? textAt(payload, 'sender', 'login'),
    job: context.job,
    runId: context.runId,
    runNumber: context.runNumber,
    runAttempt: context.runAttempt || 1,
    params: paramsOf(payload, eventName),
  };
}

function triggeringRun(context: Context): Facts {
  const { payload } = context;
  const run = at(payload, 'workflow_run');
  const server = serverOf(context);
  const workflowFile = fileName(textAt(run, 'path') ?? textAt(payload, 'workflow', 'path'));
  return {
    ...server,
    ...commitOfRun(run),
    repository: textAt(run, 'repository', 'full_name') ?? server.repository,
    workflow: workflowName(textAt(run, 'name') ?? textAt(payload, 'workflow', 'name'), workflowFile),
    workflowId: numberAt(run, 'workflow_id') ?? numberAt(payload, 'workflow', 'id'),
    workflowFile,
    eventName: textAt(run, 'event'),
    actor: textAt(run, 'triggering_actor', 'login') ?? textAt(run, 'actor', 'login'),
    runId: numberAt(run, 'id'),
    runNumber: numberAt(run, 'run_number'),
    ...runPageOf(server, numberAt(run, 'run_number')),
    runAttempt: numberAt(run, 'run_attempt') || 1,
    startedAt: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
    status: statusOf(textAt(run, 'conclusion') ?? textAt(run, 'status') ?? '') ?? 'UNKOWN',
    remark: firstLine(textAt(run, 'display_title')),
    params: [],
  };
}

function serverOf(context: Context): Pick<Facts, 'server' | 'api' | 'repository' | 'context'> {
  return {
    server: baseUrl(context.serverUrl, 'https://github.com'),
    api: baseUrl(context.apiUrl, 'https://api.github.com'),
    repository: context.repository ?? textAt(context.payload, 'repository', 'full_name'),
    context,
  };
}

/**
 * Forgejo, and Gitea before 1.26, know a run's page by its number; later ones by its id, which their API tells
 * (`withPage`). Neither has GitHub's pages of attempts. https://github.com/go-gitea/gitea/pull/36842
 */
function runPageOf(server: ReturnType<typeof serverOf>, runNumber: number | undefined): Pick<Facts, 'runPage'> {
  if (server.context.forge === 'github') return {};
  const place = { ...server, runId: undefined, runAttempt: 1 };
  return { runPage: `${repositoryUrl(place)}/actions${runNumber === undefined ? '' : `/runs/${runNumber}`}` };
}

/** The facts with the run's page that the server's own API named, if that is a page of this server. */
export function withPage(facts: Facts, page: string | undefined): Facts {
  const own = facts.context.forge === 'gitea' && page?.startsWith(`${repositoryUrl(facts)}/`);
  return own ? { ...facts, runPage: page } : facts;
}

function baseUrl(text: string | undefined, fallback: string): string {
  return text !== undefined && /^https?:\/\/[^\s/]/.test(text) ? withoutSlash(text) : fallback;
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? withoutSlash(url.slice(0, -1)) : url;
}

function fileName(path: string | undefined): string | undefined {
  return path?.split('@')[0]?.split('/').at(-1) || undefined;
}

function workflowName(name: string | undefined, file: string | undefined): string | undefined {
  return name?.startsWith('.github/') && /\.ya?ml$/.test(name) ? fileName(name) : (name ?? file);
}

function paramsOf(payload: unknown, eventName: string): Facts['params'] {
  const given =
    eventName === 'workflow_dispatch'
      ? at(payload, 'inputs')
      : eventName === 'repository_dispatch'
        ? at(payload, 'client_payload')
        : undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return Object.entries(given)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => ({ key, value: String(value) }));
}

/** Why nothing can be looked up, as a phrase; undefined when nothing is in the way. */
export function hindranceOf({ repository, runId }: Facts, token: string): string | undefined {
  if (token === '') return 'github-token is empty';
  return repository === undefined || runId === undefined ? 'the repository or the run is not known' : undefined;
}
