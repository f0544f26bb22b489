import { statusLabel } from '../status.ts';
import type { LocalizedText } from '../text/localize.ts';
import { buildIdentity, buildMessageContext, type MessageContext, type MessageInput } from './context.ts';
import { buildFields } from './fields.ts';
import { resolveMentions } from './mentions.ts';
import { concatText, type Message, type Span } from './message.ts';
import { expand } from './variables.ts';
import { toYunxiaoPayload } from './yunxiao-payload.ts';

/** The message, and what the user should know about how it was made. */
export type Composed = {
  readonly message: Message;
  readonly warnings: readonly LocalizedText[];
  /** References that were not expanded: credentials and the runner's own. */
  readonly refused: readonly LocalizedText[];
};

/** Builds the message. Pure. */
export function compose(input: MessageInput): Composed {
  const { options, status, run } = input;
  const context = buildMessageContext(input);
  const title = expand(options.title, context);
  const custom = expand(options.custom, context);
  const { mentions, warnings } = resolveMentions(context);
  const message: Message = {
    task: context.payload,
    ...(options.payloadFormat === 'flow' ? { flow: toYunxiaoPayload(context.payload, run) } : {}),
    status,
    statusName: statusLabel(status, options.language),
    language: options.language,
    // A title whose references are all empty says nothing.
    title: concatText(title.spans).trim() === '' ? buildDefaultTitle(context) : title.spans,
    fields: buildFields(options.content, context),
    custom: custom.spans,
    mentions,
    link: context.link,
    identity: buildIdentity(context),
  };
  return {
    message,
    warnings: [...unique([...title.unknown, ...custom.unknown]).map(unknownReference), ...warnings],
    refused: unique([...title.refused, ...custom.refused]).map(refusedReference),
  };
}

const unique = (names: readonly string[]) => [...new Set(names)];

const unknownReference = (name: string): LocalizedText => ({
  en: `The reference \${${name}} has no value and was left as written. Check its spelling, or give a default: \${${name}:-text}.`,
  zh: `引用 \${${name}} 没有值，已原样保留。请检查拼写，或给出默认值：\${${name}:-文本}。`,
});

const refusedReference = (name: string): LocalizedText => ({
  en: `The reference \${${name}} was not expanded: names that look like credentials, and the runner's own, never go into a message.`,
  zh: `引用 \${${name}} 未展开：看起来像凭据的名称，以及运行器自用的名称，绝不会写入消息。`,
});

/** `CI / build Failed · #19`; a pull request by its own number. */
function buildDefaultTitle({ payload, job = '', run, status, options }: MessageContext): Span[] {
  const { pipelineName } = payload.task;
  const number = run.pullRequest?.number ?? run.runNumber;
  const word = statusLabel(status, options.language) + (number === undefined ? '' : ` · #${number}`);
  const spans: readonly Span[] = [
    { source: 'value', text: pipelineName },
    { source: 'template', text: pipelineName && job && ' / ' },
    { source: 'value', text: job },
    { source: 'template', text: pipelineName || job ? ` ${word}` : word },
  ];
  return spans.filter(({ text }) => text !== '');
}
