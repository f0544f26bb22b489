import { pullRequestOf } from '../facts/event-lines.ts';
import { jobUrl, runUrl } from '../facts/links.ts';
import type { Found } from '../facts/look-ups.ts';
import type { Facts } from '../facts/run.ts';
import { messageWords, type StatusCode } from '../status.ts';
import { fieldsOf } from './fields.ts';
import { flowOf } from './flow.ts';
import { mentionsOf } from './mentions.ts';
import { identityOf, type Known, type Message, readable, type Span } from './message.ts';
import { taskOf } from './task.ts';
import { expand } from './variables.ts';
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

/** The message, what the user should know about how it was made, and the references that were refused. Pure. */
export function compose(material: Material) {
  const { settings, status, env } = material;
  const known = knownOf(material);
  const title = expand(settings.title, known, env);
  const custom = expand(settings.custom, known, env);
  const { mentions, warnings } = mentionsOf(settings, known);
  const message: Message = {
    task: known.task,
    ...(settings.payloadFormat === 'flow' ? { flow: flowOf(known.task, known.facts, known.title) } : {}),
    status,
    statusName: messageWords[settings.language][status],
    language: settings.language,
    // A title whose references are all empty says nothing.
    title: readable(title.spans).trim() === '' ? defaultTitle(known) : title.spans,
    fields: fieldsOf(settings.content, known),
    custom: custom.spans,
    mentions,
    link: known.link,
    identity: identityOf(known, settings.checkRunId, env.GITHUB_ACTION ?? ''),
  };
  const unknown = [...new Set([...title.unknown, ...custom.unknown])].map(
    (name) =>
      `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`,
  );
  return {
    message,
    warnings: [...unknown, ...warnings],
    refused: [...new Set([...title.refused, ...custom.refused])],
  };
}

function knownOf(material: Material): Known {
  const { settings, found, status, now, startedAt } = material;
  const { language, timeZone, checkRunId } = settings;
  const whole = settings.scope !== 'job';
  const facts = {
    ...material.facts,
    // The job that reports has no part in what is said of the whole run.
    job: whole ? undefined : material.facts.job,
    workflowId: material.facts.workflowId ?? found.run?.workflowId,
    runPage: found.run?.page ?? material.facts.runPage,
  };
  const job = settings.taskName || (whole ? undefined : (found.job?.name ?? facts.job));
  const page = checkRunId === '' ? found.job?.url : jobUrl(facts, checkRunId);
  const chinese = language === 'zh';
  return {
    task: taskOf(facts, { ...settings, status, taskName: job ?? '' }),
    facts,
    found,
    status,
    language,
    timeZone,
    now,
    title: facts.title ?? found.commit?.title ?? found.run?.title,
    author:
      facts.authorLogin ??
      facts.authorName ??
      found.commit?.authorLogin ??
      found.commit?.authorName ??
      found.run?.authorName,
    job,
    link:
      whole || !page
        ? { text: chinese ? '查看运行详情' : 'View the run', url: runUrl(facts) }
        : { text: chinese ? '查看作业详情' : 'View the job', url: page },
    durationMs: now.getTime() - Date.parse(startedAt ?? ''),
  };
}

/** `CI / build Failed · #19`; a pull request by its own number. */
function defaultTitle({ task, job = '', facts, status, language }: Known): Span[] {
  const { pipelineName } = task.task;
  const number = pullRequestOf(facts)?.number ?? facts.runNumber;
  const word = messageWords[language][status] + (number === undefined ? '' : ` · #${number}`);
  const spans: readonly Span[] = [
    { trust: 'plain', text: pipelineName },
    { trust: 'own', text: pipelineName && job && ' / ' },
    { trust: 'plain', text: job },
    { trust: 'own', text: pipelineName || job ? ` ${word}` : word },
  ];
  return spans.filter(({ text }) => text !== '');
}
