import {
  type Block,
  concatText,
  type Field,
  type Link,
  type Message,
  type Span,
  titleSpans,
  type Value,
} from '../../src/message/message.ts';
import { statusTitle } from '../../src/status.ts';
import { composed } from './composed.ts';

/** The parts of a message as a test states them: its title and custom text as spans, its lines as fields. */
export type Parts = Partial<Omit<Message, 'title'>> & {
  readonly title?: readonly Span[];
  readonly fields?: readonly Field[];
  readonly custom?: readonly Span[];
  readonly link?: Link;
};

/** The parts of a message as `Parts` states them. */
export function partsOf(message: Message) {
  return {
    title: titleSpans(message.title, message),
    fields: message.blocks.flatMap((block) => (block.kind === 'field' ? [block.field] : [])),
    custom: message.blocks.find((block) => block.kind === 'custom')?.spans ?? [],
    link: message.links[0],
  };
}

/** A message with other parts. */
export function withParts(message: Message, { title, fields = [], custom = [], link, ...change }: Parts): Message {
  const blocks: readonly Block[] = [
    ...fields.map((field): Block => ({ kind: 'field', field })),
    ...(concatText(custom).trim() !== '' ? [{ kind: 'custom', spans: custom } as const] : []),
  ];
  return {
    ...message,
    ...(title && { title: { kind: 'own', spans: title } }),
    blocks,
    ...(change.status && { mark: statusTitle(change.status, false).mark }),
    ...(link && { links: [link] }),
    ...change,
  };
}

/** A short message without lines, changed as a test needs it. */
export function messageOf(change: Parts = {}): Message {
  return withParts(composed().message, { title: [own('Build')], mentions: [], ...change });
}

/** Text as the user wrote it. */
export function own(text: string): Span {
  return { source: 'template', text };
}

/** A value that is shown as it is. */
export function value(text: string): Span {
  return { source: 'value', text };
}

/** A value that the user declared to be markup. */
export function markup(text: string): Span {
  return { source: 'raw', text };
}

/** A line of a message, of values or their texts. */
export function field(name: string, ...values: readonly (Value | string)[]): Field {
  return {
    name,
    label: `The ${name}`,
    list: false,
    values: values.map((each) => (typeof each === 'string' ? { text: each } : each)),
  };
}

/** A line of a message whose values stand one a line. */
export function list(name: string, ...values: readonly (Value | string)[]): Field {
  return { ...field(name, ...values), list: true };
}
