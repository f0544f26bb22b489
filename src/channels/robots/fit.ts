import type { Field, Message, Span } from '../../message/message.ts';
import { byteLength } from '../../text/bytes.ts';
import { cutBytes, cutMark } from '../../text/cut.ts';

// A value keeps at least this much, so that a reader still knows what it was.
const shortestValue = 48;
const longestTitle = 512;

/**
 * The message shortened until `measure` (UTF-8 bytes of what the service counts) is within `limit`: the custom content
 * first, then the longest values, then list entries from the end. Title, link and mentions stay. Says what it cut.
 */
export function fitTo(
  message: Message,
  limit: number,
  measure: (message: Message) => number,
): { message: Message; notes: readonly string[] } {
  const bounded = boundParts(message, limit);
  if (bounded === message && measure(message) <= limit) return { message, notes: [] };
  const cut = measure(bounded) <= limit ? bounded : cutFields(cutCustom(bounded, limit, measure), limit, measure);
  return { message: cut, notes: describe(message, cut, limit) };
}

/** Bounds each part by the limit, so that the search for the cut costs the same for 1 MiB as for 20 KiB. */
function boundParts(message: Message, limit: number): Message {
  const tooLong = (spans: readonly Span[], bytes: number) =>
    byteLength(spans.map((span) => span.text).join('')) > bytes;
  const values = message.fields.flatMap((field) => field.values);
  const title = tooLong(message.title, longestTitle);
  const custom = tooLong(message.custom, limit);
  const fields = values.some((value) => byteLength(value.text) > limit);
  if (!title && !custom && !fields) return message;
  return {
    ...message,
    title: title ? cutTitle(message.title) : message.title,
    custom: custom ? cutSpans(message.custom, limit) : message.custom,
    fields: fields ? mapValues(message.fields, (text) => cutBytes(text, limit)) : message.fields,
  };
}

/** The user's words (a robot's keyword) stay; what came from elsewhere is shortened first. */
function cutTitle(title: readonly Span[]): Span[] {
  const short = title.map((span) => (span.trust === 'own' ? span : { ...span, text: cutBytes(span.text, 96) }));
  return cutSpans(short, longestTitle);
}

function cutCustom(message: Message, limit: number, measure: (message: Message) => number): Message {
  let low = 0;
  let high = byteLength(message.custom.map((span) => span.text).join(''));
  const keep = (bytes: number) => ({ ...message, custom: bytes === 0 ? [] : cutSpans(message.custom, bytes) });
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(keep(middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  // What is shorter than a few words tells nothing but still takes a line.
  return keep(low <= byteLength(cutMark) ? 0 : low);
}

function cutFields(message: Message, limit: number, measure: (message: Message) => number): Message {
  let now = message;
  while (measure(now) > limit) {
    const longest = Math.max(0, ...now.fields.flatMap((field) => field.values.map((value) => byteLength(value.text))));
    const next = longest > shortestValue ? halveLongest(now, longest) : dropLast(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

function halveLongest(message: Message, longest: number): Message {
  const bytes = Math.max(shortestValue, Math.floor(longest / 2));
  const fields = mapValues(message.fields, (text) => (byteLength(text) === longest ? cutBytes(text, bytes) : text));
  return { ...message, fields };
}

function dropLast(message: Message): Message {
  const index = message.fields.reduce(
    (best, field, at) => (field.values.length > (message.fields[best]?.values.length ?? 0) ? at : best),
    0,
  );
  const field = message.fields[index];
  if (field === undefined) return message;
  const rest = field.values.slice(0, Math.floor(field.values.length / 2));
  const shorter =
    rest.length > 0 ? [{ ...field, values: [...rest, { text: cutMark }].slice(0, field.values.length - 1) }] : [];
  return { ...message, fields: message.fields.toSpliced(index, 1, ...shorter) };
}

function cutSpans(spans: readonly Span[], bytes: number): Span[] {
  const kept: Span[] = [];
  let left = bytes;
  for (const span of spans) {
    const size = byteLength(span.text);
    if (size > left) {
      const text = cutBytes(span.text, left);
      const last = text === '' ? kept.pop() : { ...span, text };
      if (last !== undefined) kept.push({ ...last, text: withoutHalf(last.text) });
      break;
    }
    kept.push(span);
    left -= size;
  }
  return kept;
}

/** A cut leaves no half of an address, which may be that of something else, no half of `[x]: https://…` and no list's mark alone. */
function withoutHalf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line))
    return text.slice(0, text.length - line.length) + cutMark;
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const link = word.lastIndexOf('://');
  if (link < 0 || !text.endsWith(cutMark)) return text;
  const end = text.length - word.length + link;
  const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
  return text.slice(0, end - scheme) + cutMark;
}

function mapValues(fields: readonly Field[], change: (text: string) => string): Field[] {
  return fields.map((field) => ({
    ...field,
    values: field.values.map((value) => ({ ...value, text: change(value.text) })),
  }));
}

function describe(before: Message, after: Message, limit: number): string[] {
  const text = (message: Message, part: 'title' | 'custom') => message[part].map((span) => span.text).join('');
  const notes: string[] = [];
  if (text(before, 'custom') !== text(after, 'custom')) notes.push('custom-content');
  if (text(before, 'title') !== text(after, 'title')) notes.push('title');
  for (const field of before.fields) {
    const other = after.fields.find((candidate) => candidate.name === field.name);
    if (JSON.stringify(other) !== JSON.stringify(field)) notes.push(field.name);
  }
  return notes.length === 0 ? [] : [`shortened to the service's limit of ${limit} bytes: ${notes.join(', ')}`];
}
