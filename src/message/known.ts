import { jobUrl, runUrl } from '../facts/links.ts';
import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import type { StatusCode } from '../status.ts';
import { taskOf } from './task.ts';
import type { Wishes } from './wishes.ts';

/** Everything a message is made from. */
export type Material = {
  readonly settings: Wishes & { readonly checkRunId: string };
  readonly facts: Facts;
  readonly found: Found;
  readonly status: StatusCode;
  readonly now: Date;
  /** ISO 8601; when the reported job or run started. */
  readonly startedAt: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The material and what follows of it: what lines, variables and mentions are made from. */
export type Known = Readonly<ReturnType<typeof knownOf>>;

/** Completes what the event says by what the look-ups brought. */
export function knownOf(material: Material) {
  const { settings, found, status, now, startedAt } = material;
  const whole = settings.scope !== 'job';
  const facts: Facts = {
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
    task: taskOf(facts, { ...settings, status, taskName: job ?? '' }),
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
export type Identity = Readonly<ReturnType<typeof identityOf>>;

export function identityOf({ facts, job, settings, env }: Known) {
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
