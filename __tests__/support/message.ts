import type { Field, Message, Span, Value } from '../../src/message/message.ts';
import { composed } from './messages.ts';

/** A short message without lines, changed as a test needs it. */
export function messageOf(change: Partial<Message> = {}): Message {
  return { ...composed().message, title: [own('Build')], fields: [], custom: [], mentions: [], ...change };
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
