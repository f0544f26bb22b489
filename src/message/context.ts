import type { LookupResult } from '../github/lookups.ts';
import type { RunInfo } from '../github/run.ts';
import { jobUrl, runUrl } from '../github/urls.ts';
import type { StatusCode } from '../status.ts';
import type { MessageOptions } from './options.ts';
import { buildTaskPayload } from './payload.ts';

/** Everything a message is made from. */
export type MessageInput = {
  readonly settings: MessageOptions & { readonly checkRunId: string };
  readonly facts: RunInfo;
  readonly found: LookupResult;
  readonly status: StatusCode;
  readonly now: Date;
  /** ISO 8601; when the reported job or run started. */
  readonly startedAt: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The material and what follows of it: what lines, variables and mentions are made from. */
export type MessageContext = Readonly<ReturnType<typeof buildMessageContext>>;

/** Completes what the event says by what the look-ups brought. */
export function buildMessageContext(material: MessageInput) {
  const { settings, found, status, now, startedAt } = material;
  const whole = settings.scope !== 'job';
  const facts: RunInfo = {
    ...material.facts,
    // The job that reports has no part in what is said of the whole run.
    job: whole ? undefined : material.facts.job,
    workflowId: material.facts.workflowId ?? found.run?.workflowId,
    runPage: found.run?.page ?? material.facts.runPage,
  };
  const job = settings.taskName || (whole ? undefined : (found.job?.name ?? facts.job));
  const page = settings.checkRunId === '' ? found.job?.url : jobUrl(facts, settings.checkRunId);
  const chinese = settings.language === 'zh';
  return {
    ...material,
    facts,
    task: buildTaskPayload(facts, { ...settings, status, taskName: job ?? '' }),
    /** Title of the commit. */
    title: facts.title ?? found.commit?.title ?? found.run?.title,
    /** Login of the commit's author, else the name. */
    author:
      facts.authorLogin ??
      facts.authorName ??
      found.commit?.authorLogin ??
      found.commit?.authorName ??
      found.run?.authorName,
    /** Name of the reported job; undefined when the report is about the run. */
    job,
    link:
      whole || !page
        ? { text: chinese ? '查看运行详情' : 'View the run', url: runUrl(facts) }
        : { text: chinese ? '查看作业详情' : 'View the job', url: page },
    /** Milliseconds; NaN when the start is not known. */
    durationMs: now.getTime() - Date.parse(startedAt ?? ''),
  };
}

/** Which report this is, for threads, identifiers and filters. Stable across attempts of delivery. */
export type ReportIdentity = Readonly<ReturnType<typeof buildIdentity>>;

export function buildIdentity({ facts, job, settings, env }: MessageContext) {
  return {
    /** `owner/name` */
    repository: facts.repository ?? '',
    /** `https://github.com` or the server's own. */
    server: facts.server,
    workflow: facts.workflow ?? '',
    branch: facts.branch ?? '',
    runId: String(facts.runId ?? ''),
    runNumber: facts.runNumber ?? 0,
    runAttempt: facts.runAttempt,
    job: job ?? '',
    /** Tells the legs of a matrix apart; '' when the runner does not say. */
    checkRunId: settings.checkRunId,
    /** Name of the step in its job. */
    step: env.GITHUB_ACTION ?? '',
  };
}
