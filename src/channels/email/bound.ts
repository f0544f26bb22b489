import type { Message, Span } from '../../message/message.ts';
import { byteLength } from '../../text/bytes.ts';
import { cutBytes } from '../../text/cut.ts';
import type { Form } from '../channel.ts';

/** UTF-8 bytes of custom content in one e-mail; the short form gets a quarter. */
export const customBytes = 128 * 1024;
const valueBytes = 2048;
const listLength = 200;

/** The message within what mail servers and clients take, and what was cut. */
export function bound(message: Message, form: Form): { message: Message; notes: readonly string[] } {
  const limit = form === 'short' ? customBytes / 4 : customBytes;
  const custom = cutSpans(message.custom, limit);
  const fields = message.fields.map((field) => ({
    ...field,
    values: field.values.slice(0, listLength).map((value) => ({ ...value, text: cutBytes(value.text, valueBytes) })),
  }));
  const notes = message.fields
    .filter(
      (field) => field.values.length > listLength || field.values.some(({ text }) => byteLength(text) > valueBytes),
    )
    .map((field) => `${field.name} was shortened`);
  if (custom !== message.custom) notes.push(`custom-content was shortened to ${limit} bytes`);
  return { message: { ...message, custom, fields }, notes };
}

function cutSpans(spans: readonly Span[], bytes: number): readonly Span[] {
  let left = bytes;
  for (const [index, span] of spans.entries()) {
    const size = byteLength(span.text);
    if (size > left) return [...spans.slice(0, index), { ...span, text: cutBytes(span.text, left) }];
    left -= size;
  }
  return spans;
}
