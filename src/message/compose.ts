import { statusTitle } from '../status.ts';
import type { LocalizedText } from '../text/text.ts';
import type { ContentName } from './content.ts';
import { buildIdentity, buildMessageContext, fullBranch, type MessageContext, type MessageInput } from './context.ts';
import { buildField } from './fields.ts';
import { resolveMentions } from './mentions.ts';
import { type Block, concatText, type Message, type Span, type Title } from './message.ts';
import { phrases } from './phrases.ts';
import { buildCause, buildCircumstances } from './summary.ts';
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
  const begin = statusTitle(status, context.timedOut);
  const summarized = options.content.includes('summary');
  const blocks = buildBlocks(context, custom.spans);
  // A title whose references are all empty says nothing.
  const own = concatText(title.spans).trim() === '' ? undefined : title.spans;
  const changes = { text: phrases[options.language].viewChanges, url: run.changesUrl ?? '' };
  const message: Message = {
    task: context.payload,
    ...(options.payloadFormat === 'flow' ? { flow: toYunxiaoPayload(context.payload, run) } : {}),
    status,
    timedOut: context.timedOut,
    language: options.language,
    mark: begin.mark,
    title: own ? { kind: 'own', spans: own } : buildDefaultTitle(context),
    blocks,
    links: [
      { text: phrases[options.language].viewLog, url: context.logUrl },
      ...(summarized && changes.url !== '' ? [changes] : []),
    ],
    mentions,
    identity: buildIdentity(context),
  };
  return {
    message,
    warnings: [...unique([...title.unknown, ...custom.unknown]).map(unknownReference), ...warnings],
    refused: unique([...title.refused, ...custom.refused]).map(refusedReference),
  };
}

/** The lines in the user's order; the user's own text after them, in a summary before "where". */
function buildBlocks(context: MessageContext, custom: readonly Span[]): Block[] {
  const { content } = context.options;
  const own: readonly Block[] = concatText(custom).trim() === '' ? [] : [{ kind: 'custom', spans: custom }];
  const shouldInclude = (name: ContentName) => !content.includes(name);
  const blocks = content.flatMap((name): readonly Block[] => {
    if (name === 'summary')
      return [...buildCause(context, shouldInclude), ...own, ...buildCircumstances(context, shouldInclude)];
    const field = buildField(name, context);
    return field === undefined ? [] : [{ kind: 'field', field }];
  });
  return content.includes('summary') ? blocks : [...blocks, ...own];
}

/** `Failed: shop PR #57 · CI / build`. */
function buildDefaultTitle({ payload, job = '', run, status, timedOut, options }: MessageContext): Title {
  const { pipelineName } = payload.task;
  const repository = run.repository?.split('/').at(-1) ?? '';
  const pull = run.pullRequest && phrases[options.language].pullRequest(run.pullRequest.number);
  const tag = run.isTag ? run.branch : undefined;
  return {
    kind: 'default',
    word: statusTitle(status, timedOut)[options.language],
    place: [repository, pull ?? tag ?? ''].filter((part) => part !== '').join(' '),
    subject: [pipelineName, job].filter((part) => part !== '').join(' / '),
    ref: pull ?? tag ?? fullBranch(run) ?? '',
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
