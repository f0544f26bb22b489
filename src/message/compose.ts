import { pullRequestOf } from '../facts/event-lines.ts';
import { jobUrl, runUrl } from '../facts/links.ts';
import type { Found } from '../facts/look-ups.ts';
import { type Facts, withPage } from '../facts/run.ts';
import { messageWords, type StatusCode } from '../status.ts';
import { dateTime } from './date-time.ts';
import { fieldsOf, type Known } from './fields.ts';
import { flowOf } from './flow.ts';
import { durationText } from './lines.ts';
import { mentionsOf } from './mentions.ts';
import { type Message, readable, type Span } from './message.ts';
import { taskOf } from './task.ts';
import { expand, type Variables } from './variables.ts';
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

/** The message, and what the user should know about how it was made. */
export type Composed = {
  readonly message: Message;
  readonly warnings: readonly string[];
  /** References that were refused: worth an error annotation. */
  readonly refused: readonly string[];
};

/** Pure: material to message. */
export function compose(given: Material): Composed {
  const material = { ...given, facts: withPage(given.facts, given.found.run?.page) };
  const { settings, facts, status, env } = material;
  const known = knownOf(material);
  const variables = variablesOf(material, known);
  const title = settings.title === '' ? undefined : expand(settings.title, variables, env);
  const custom = expand(settings.custom, variables, env);
  const mentioned = mentionsOf(material);
  const parts = title === undefined ? [custom] : [title, custom];
  const unknown = [...new Set(parts.flatMap((part) => part.unknown))];
  const message: Message = {
    task: known.task,
    ...(settings.payloadFormat === 'flow' ? { flow: flowOf(known.task, facts, known.title) } : {}),
    status,
    statusName: messageWords[settings.language][status],
    language: settings.language,
    // A title whose references are all empty says nothing.
    title: title !== undefined && readable(title.spans).trim() !== '' ? title.spans : defaultTitle(known),
    fields: fieldsOf(settings.content, known),
    custom: custom.spans,
    mentions: mentioned.mentions,
    link: known.link,
    identity: {
      repository: facts.repository ?? '',
      server: facts.server,
      workflow: facts.workflow ?? '',
      branch: facts.branch ?? '',
      runId: String(facts.runId ?? ''),
      runNumber: facts.runNumber ?? 0,
      runAttempt: facts.runAttempt,
      job: known.job ?? '',
      checkRunId: settings.checkRunId,
      step: env.GITHUB_ACTION ?? '',
    },
  };
  const warnings = unknown.map(
    (name) =>
      `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`,
  );
  return {
    message,
    warnings: [...warnings, ...mentioned.warnings],
    refused: [...new Set(parts.flatMap((part) => part.refused))],
  };
}

function knownOf({ settings, facts, found, status, now, startedAt }: Material): Known {
  const whole = settings.scope !== 'job';
  const job = settings.taskName || (whole ? undefined : (found.job?.name ?? facts.job));
  const task = taskOf(
    // About the whole run the payload names no job: the one that reports has no part in it.
    { ...facts, job: whole ? undefined : facts.job, workflowId: facts.workflowId ?? found.run?.workflowId },
    {
      status,
      language: settings.language,
      pipelineName: settings.pipelineName,
      stageName: settings.stageName,
      taskName: job ?? '',
      globalParams: settings.globalParams,
    },
  );
  const ownUrl = settings.checkRunId === '' ? found.job?.url : jobUrl(facts, settings.checkRunId);
  const view =
    settings.language === 'zh'
      ? { run: '查看运行详情', job: '查看作业详情' }
      : { run: 'View the run', job: 'View the job' };
  const start = Date.parse(startedAt ?? '');
  return {
    task,
    facts,
    found,
    status,
    language: settings.language,
    now,
    title: facts.title ?? found.commit?.title ?? found.run?.title,
    author:
      facts.authorLogin ??
      facts.authorName ??
      found.commit?.authorLogin ??
      found.commit?.authorName ??
      found.run?.authorName,
    job,
    link: !whole && ownUrl ? { text: view.job, url: ownUrl } : { text: view.run, url: runUrl(facts) },
    durationMs: Number.isNaN(start) ? undefined : Math.max(0, now.getTime() - start),
  };
}

/** `CI / build Failed · #19`; a pull request by its own number. */
function defaultTitle({ task, job = '', facts, status, language }: Known): Span[] {
  const names = [task.task.pipelineName, job].filter((name) => name !== '');
  const number = pullRequestOf(facts)?.number ?? facts.runNumber;
  const word = messageWords[language][status] + (number === undefined ? '' : ` · #${number}`);
  const own = (text: string): Span => ({ trust: 'own', text });
  const named = names.flatMap((text, index): Span[] => [own(index === 0 ? '' : ' / '), { trust: 'plain', text }]);
  return [...named, own(names.length === 0 ? word : ` ${word}`)].filter(({ text }) => text !== '');
}

function variablesOf({ settings, facts, found, status, now }: Material, known: Known): Variables {
  const { task } = known.task;
  const sha = facts.sha ?? '';
  const actor = facts.actor ?? '';
  const eventName = facts.eventName ?? '';
  const repository = facts.repository ?? '';
  return {
    PIPELINE_ID: String(task.pipelineId),
    PIPELINE_NAME: task.pipelineName,
    BUILD_NUMBER: String(task.buildNumber),
    BUILD_REMARK: facts.remark ?? found.run?.remark ?? '',
    BUILD_EXECUTOR: actor,
    BUILD_MESSAGE: `${actor}·${eventName}`,
    get DATETIME() {
      return dateTime(now, settings.timeZone);
    },
    TIMESTAMP: String(now.getTime()),
    CI_SOURCE_NAME: repository.split('/').at(-1) ?? '',
    CI_COMMIT_REF_NAME: facts.branch ?? '',
    CI_COMMIT_TITLE: known.title ?? '',
    CI_COMMIT_SHA: sha,
    CI_COMMIT_ID: sha.slice(0, 8),
    STATUS: task.statusCode,
    STATUS_NAME: messageWords[settings.language][status],
    STAGE_NAME: task.stageName,
    TASK_NAME: task.taskName,
    PIPELINE_URL: task.pipelineUrl,
    DURATION: known.durationMs === undefined ? '' : durationText(known.durationMs, settings.language),
    COMMIT_AUTHOR: known.author ?? '',
    EVENT_NAME: eventName,
    REPOSITORY: repository,
  };
}
