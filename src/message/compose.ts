import { readPullRequest } from '../github/event-lines.ts';
import { statusLabel } from '../status.ts';
import { buildIdentity, buildMessageContext, type MessageContext, type MessageInput } from './context.ts';
import { buildFields, type ContentSelection } from './fields.ts';
import { resolveMentions } from './mentions.ts';
import { concatText, type Message, type Span } from './message.ts';
import { expand } from './variables.ts';
import { toYunxiaoPayload } from './yunxiao-payload.ts';

/** The message, what the user should know about how it was made, and the references that were refused. Pure. */
export function compose(material: MessageInput & { readonly settings: ContentSelection }) {
  const { settings, status } = material;
  const known = buildMessageContext(material);
  const title = expand(settings.title, known);
  const custom = expand(settings.custom, known);
  const { mentions, warnings } = resolveMentions(known);
  const message: Message = {
    task: known.task,
    ...(settings.payloadFormat === 'flow' ? { flow: toYunxiaoPayload(known.task, known.facts, known.title) } : {}),
    status,
    statusName: statusLabel(status, settings.language),
    language: settings.language,
    // A title whose references are all empty says nothing.
    title: concatText(title.spans).trim() === '' ? defaultTitle(known) : title.spans,
    fields: buildFields(settings.content, known),
    custom: custom.spans,
    mentions,
    link: known.link,
    identity: buildIdentity(known),
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

/** `CI / build Failed · #19`; a pull request by its own number. */
function defaultTitle({ task, job = '', facts, status, settings }: MessageContext): Span[] {
  const { pipelineName } = task.task;
  const number = readPullRequest(facts)?.number ?? facts.runNumber;
  const word = statusLabel(status, settings.language) + (number === undefined ? '' : ` · #${number}`);
  const spans: readonly Span[] = [
    { source: 'value', text: pipelineName },
    { source: 'template', text: pipelineName && job && ' / ' },
    { source: 'value', text: job },
    { source: 'template', text: pipelineName || job ? ` ${word}` : word },
  ];
  return spans.filter(({ text }) => text !== '');
}
