import { jobUrl, type RunInfo, runUrl } from '../github/run-info.ts';
import { isFinal, type StatusCode } from '../status.ts';
import type { Language } from '../text/text.ts';
import type { ReportIdentity } from './message.ts';
import type { MessageOptions } from './options.ts';
import { buildTaskPayload, type TaskPayload } from './payload.ts';
import { formatDuration } from './phrases.ts';

/** What a message is made from. */
export type MessageInput = {
  readonly options: MessageOptions;
  readonly run: RunInfo;
  readonly status: StatusCode;
  readonly now: Date;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The input and what follows from it: what fields, variables and mentions are made from. */
export type MessageContext = MessageInput & {
  readonly payload: TaskPayload;
  readonly language: Language;
  /** Name of the reported job; undefined when the report is about a run. */
  readonly job: string | undefined;
  /** Who wrote the commit: a login, else a name. */
  readonly author: string | undefined;
  /** Where the message leads: the job when it is known, else the run. */
  readonly logUrl: string;
  /** Whether the reported job or run ended because its time was up. */
  readonly timedOut: boolean;
  /** `3m 12s`; '' before the end, and when the start is not known. */
  readonly duration: string;
};

export function buildMessageContext(input: MessageInput): MessageContext {
  const { options, run, status, now } = input;
  const isRunScope = options.scope !== 'job';
  const job = options.taskName || (isRunScope ? undefined : (run.jobName ?? run.job));
  const page = options.checkRunId === '' ? run.jobUrl : jobUrl(run, options.checkRunId);
  const ms = now.getTime() - Date.parse(run.startedAt ?? '');
  return {
    ...input,
    payload: buildTaskPayload(run, { ...options, status, taskName: job ?? '' }),
    language: options.language,
    job,
    author: run.authorLogin ?? run.authorName,
    logUrl: isRunScope || !page ? runUrl(run) : page,
    timedOut: run.timedOut === true && (status === 'FAIL' || status === 'CANCELED'),
    duration: isFinal(status) ? formatDuration(ms, options.language) : '',
  };
}

export function buildIdentity({ run, job, options, env }: MessageContext): ReportIdentity {
  return {
    repository: run.repository ?? '',
    server: run.server,
    workflow: run.workflow ?? '',
    branch: fullBranch(run) ?? '',
    runId: String(run.runId ?? ''),
    runNumber: run.runNumber ?? 0,
    runAttempt: run.runAttempt,
    job: job ?? '',
    checkRunId: options.checkRunId,
    step: env.GITHUB_ACTION ?? '',
  };
}

/** The branch as it is shown: a fork may call its branch as this repository does. */
export function fullBranch({ branch, headOwner }: RunInfo): string | undefined {
  return branch !== undefined && headOwner !== undefined ? `${headOwner}:${branch}` : branch;
}
