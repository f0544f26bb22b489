import { decide } from './decision.ts';
import { InputError } from './errors.ts';
import { readEvent } from './event-file.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Found } from './github/look-ups.ts';
import { type Input, inputsOf } from './inputs/names.ts';
import { type Settings, settingsOf } from './inputs/settings.ts';
import { compose } from './message/compose.ts';
import type { Message } from './message/message.ts';
import { redactMessage } from './message/redact.ts';
import { nothingSent, publish, type Report, summarise } from './report.ts';
import { collectSecrets, type Secrets } from './secrets.ts';
import { finishInMain, followInPost, refuseStaleRunners, type Stage, savedInputs, stageOf } from './stage.ts';
import { type StatusCode, statusOf } from './status.ts';
import { annotate, maskInLog, saveState, writeLine } from './toolkit.ts';
import { wantedFor, worthLooking } from './wanted.ts';
import { listenForCancel, realWorld } from './world.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Step = {
  readonly env: Env;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly stage: Stage;
  readonly begun: number;
};

const nothing: Found = { jobsComplete: false, notes: [] };

/** The flow: inputs → decision → task → message → channel → delivery → report. Returns the exit code. */
export async function main(env: Env, begun: number): Promise<number> {
  const stage = stageOf(env);
  if (stage.name === 'done') return 0;
  const input = stage.name === 'post' ? savedInputs(env) : inputsOf(env);
  const secrets = collectSecrets((name) => input(name as Parameters<Input>[0]), env);
  for (const value of secrets.values) maskInLog(value);
  try {
    if (stage.name === 'main') finishInMain();
    const settings = await settingsOf(input, env.GITHUB_WORKSPACE ?? '.');
    if (stage.name === 'main') warn([...settings.warnings, ...shortSecrets(secrets)], secrets);
    if (stage.name === 'main' && follows(settings)) {
      refuseStaleRunners(env);
      followInPost(input, new Date(begun).toISOString());
    }
    const report = await reportStage({ env, settings, secrets, stage, begun }, input);
    publish(report, secrets.redact);
    return settings.failOnError && (report.outcome === 'failed' || report.outcome === 'partial') ? 1 : 0;
  } catch (error) {
    return failed(error, input, env, secrets, stage);
  }
}

/** Whether the end is reported by the post stage. */
function follows(settings: Settings): boolean {
  return settings.status === undefined && settings.scope === 'job';
}

async function reportStage(step: Step, input: Input): Promise<Report> {
  const { env, settings, stage, secrets } = step;
  const early = statusBefore(settings, stage, input);
  // Most often main has nothing to say: then the event file need not be read.
  if (early !== undefined && !worthLooking(settings, early)) return notSelected(settings, early);
  const { event, warning } = readEvent(env.GITHUB_EVENT_PATH);
  if (warning !== '') warn([warning], secrets);
  const facts = factsOf(env, event, settings.scope === 'workflow-run' ? 'triggering-run' : 'this-run');
  if (settings.scope === 'workflow-run' && env.GITHUB_EVENT_NAME !== 'workflow_run') {
    throw new InputError([
      {
        input: 'scope',
        text: "is 'workflow-run', which works only in a workflow that is triggered by 'on: workflow_run'.",
      },
    ]);
  }
  const status =
    settings.scope === 'workflow-run' && settings.status === undefined ? (statusOf(facts.status) ?? 'UNKOWN') : early;
  if (status !== undefined && !worthLooking(settings, status)) return notSelected(settings, status);
  return reportStatus(step, facts, status);
}

/** The status as far as it is known without the event or the API; undefined when those decide. */
function statusBefore(settings: Settings, stage: Stage, input: Input): StatusCode | undefined {
  if (settings.status !== undefined) return settings.status;
  if (settings.scope === 'job') return stage.name === 'post' ? (statusOf(input('job-status')) ?? 'UNKOWN') : 'RUNNING';
  return undefined;
}

function notSelected(settings: Settings, status: StatusCode): Report {
  const decision = decide(settings.selectors, status, undefined);
  return nothingSent('skipped', decision.notify ? '' : decision.reason, status);
}

async function reportStatus(step: Step, facts: Facts, given: StatusCode | undefined): Promise<Report> {
  const { env, settings, secrets, stage, begun } = step;
  const fromNeeds = given === undefined && settings.needs !== '' ? await statusOfNeeds(settings.needs) : undefined;
  const early = given ?? fromNeeds;
  const found = await shown(await look(step, facts, early), settings);
  warn(found.notes, secrets);
  const status = early ?? (await statusOfJobs(found, settings));
  const decision = decide(settings.selectors, status, found.previous);
  if (!decision.notify) return nothingSent('skipped', decision.reason, status);
  if (stage.name === 'main' && found.job) saveJob(found.job);
  const startedAt =
    settings.scope === 'job'
      ? found.job?.startedAt || (stage.name === 'post' ? stage.startedAt : '')
      : facts.startedAt || (found.run?.startedAt ?? '');
  const composed = compose({ settings, facts, found, status, now: new Date(), startedAt, env });
  warn([...settings.fileWarnings, ...composed.warnings], secrets);
  for (const name of composed.refused)
    annotate(
      'error',
      `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
    );
  return deliverOrPreview(step, redactMessage(composed.message, secrets.redact), begun);
}

async function deliverOrPreview(step: Step, message: Message, begun: number): Promise<Report> {
  const { settings, secrets } = step;
  const { preview, send } = await import('./send.ts');
  const base = {
    status: message.status,
    payload: JSON.stringify(message.task),
    channel: settings.destination.channel,
    title: message.statusName,
  };
  if (settings.dryRun) {
    const shown = await preview(settings, message, new Date());
    for (const line of secrets.redact(shown).split('\n')) writeLine(line);
    return { ...base, outcome: 'skipped', reason: "'dry-run' is on", deliveries: [], preview: shown };
  }
  const cancellation = listenForCancel();
  const deliveries = await send(
    settings,
    message,
    realWorld(settings, cancellation, begun, (line) => writeLine(secrets.redact(line))),
  );
  cancellation.release();
  for (const delivery of deliveries) for (const note of delivery.notes) writeLine(secrets.redact(`Note: ${note}`));
  return { ...base, ...summarise(deliveries), deliveries, preview: '' };
}

async function look(step: Step, facts: Facts, status: StatusCode | undefined): Promise<Found> {
  const { env, settings, stage } = step;
  const wanted = wantedFor(settings, facts, status, '');
  const saved = stage.name === 'post' && stage.jobName !== '';
  const asked = saved ? { ...wanted, job: false } : wanted;
  const known = saved ? { job: { id: 0, name: stage.jobName, startedAt: stage.startedAt, url: '' } } : {};
  if (!Object.values(asked).some(Boolean)) return { ...nothing, ...known };
  const [{ lookUp }, { getFrom }] = await Promise.all([import('./github/look-ups.ts'), import('./github/api.ts')]);
  const where = { facts, token: settings.token, checkRunId: settings.checkRunId, runnerName: env.RUNNER_NAME ?? '' };
  return { ...(await lookUp(asked, where, getFrom(facts.api, settings.token))), ...known };
}

/** What is shown of the jobs: a message about the whole run leaves out the job that sends it. */
async function shown(found: Found, settings: Settings): Promise<Found> {
  if (settings.scope !== 'workflow') return found;
  const { jobsToShow } = await import('./github/aggregate.ts');
  const jobs = jobsToShow(found.jobs, ownJobId(found, settings), settings.needs);
  return jobs === undefined ? found : { ...found, jobs };
}

async function statusOfNeeds(needs: string): Promise<StatusCode> {
  const { statusFromNeeds } = await import('./github/aggregate.ts');
  const read = statusFromNeeds(needs);
  if (read.problem !== '')
    throw new InputError([{ input: 'needs', text: `${read.problem}. Write needs: \${{ toJSON(needs) }}.` }]);
  return read.status;
}

/** The id of the reporting job; where the runner does not say it (GHES), the look-up by runner's name found it. */
function ownJobId(found: Found, settings: Settings): number {
  return Number(settings.checkRunId) || found.job?.id || 0;
}

async function statusOfJobs(found: Found, settings: Settings): Promise<StatusCode> {
  const { statusFromJobs } = await import('./github/aggregate.ts');
  return statusFromJobs(found.jobs ?? [], ownJobId(found, settings), found.jobs !== undefined && found.jobsComplete);
}

/** What main looked up need not be looked up again by post. */
function saveJob(job: { readonly name: string; readonly startedAt: string }): void {
  saveState('jobName', job.name);
  if (job.startedAt !== '') saveState('startedAt', job.startedAt);
}

function warn(texts: readonly string[], secrets: Secrets): void {
  for (const text of texts) annotate('warning', secrets.redact(text));
}

function shortSecrets(secrets: Secrets): string[] {
  return secrets.tooShort.map(
    (name) =>
      `The value of '${name}' is shorter than four characters: it cannot be hidden in the log and is hardly a secret.`,
  );
}

/** Bad input, or a bug. Runs that get no secrets (forks, Dependabot) are not to blame for empty ones. */
function failed(error: unknown, input: Input, env: Env, secrets: Secrets, stage: Stage): number {
  if (!(error instanceof InputError)) {
    const text = error instanceof Error ? error.message : String(error);
    annotate('error', secrets.redact(`Unexpected error, please report it as a bug: ${text}`));
    publish(nothingSent('failed', `unexpected error: ${text}`), secrets.redact);
    return stage.name === 'main' ? 1 : 0;
  }
  if (withoutSecrets(input, env, error)) {
    annotate(
      'notice',
      'Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.',
    );
    publish(nothingSent('skipped', 'this run was given no secrets (fork or Dependabot)'), secrets.redact);
    return 0;
  }
  for (const problem of error.problems) annotate('error', secrets.redact(`Input '${problem.input}' ${problem.text}`));
  publish(nothingSent('failed', error.message.replaceAll('\n', ' ')), secrets.redact);
  return 1;
}

/** Only emptiness is excused, and only where the runner gave no Actions secrets. */
function withoutSecrets(input: Input, env: Env, error: InputError): boolean {
  const source = input('secret-source');
  if (source !== 'None' && source !== 'Dependabot' && env.GITHUB_ACTOR !== 'dependabot[bot]') return false;
  const secretInputs = [
    'webhook-url',
    'smtp-host',
    'smtp-url',
    'smtp-password',
    'smtp-access-token',
    'smtp-username',
    'email-from',
    'email-to',
  ];
  return error.problems.every(
    (problem) => secretInputs.includes(problem.input) && input(problem.input as Parameters<Input>[0]) === '',
  );
}
