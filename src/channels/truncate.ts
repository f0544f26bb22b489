import { concatText, type Field, type Message, type Span } from '../message/message.ts';
import { byteLength } from '../text/bytes.ts';
import { ellipsis, truncateBytes } from '../text/truncate.ts';
import { maxTitleBytes } from './plain.ts';
import { truncateSpans } from './truncate-spans.ts';

// A value keeps at least this much, so that a reader still knows what it was.
const shortestValue = 48;
/** Foreign parts of a title that is too long. */
const shortTitlePart = 96;

type Fits = (message: Message) => boolean;

/**
 * The message shortened until `measure` (UTF-8 bytes of what the service counts) is within `limit`: the custom content
 * first, then the longest values, then list entries from the end. Title, link and mentions stay. Says what it cut.
 */
export function truncateMessage(
  message: Message,
  limit: number,
  measure: (message: Message) => number,
): { message: Message; notes: readonly string[] } {
  const fits = (candidate: Message) => measure(candidate) <= limit;
  // Each part within the limit first: the search for the cut costs the same for 1 MiB as for 20 KiB.
  const bounded = {
    ...message,
    title: cutTitle(message.title),
    custom: truncateSpans(message.custom, limit),
    fields: mapValues(message.fields, (text) => truncateBytes(text, limit)),
  };
  const cut = fits(bounded) ? bounded : cutFields(cutCustom(bounded, fits), fits);
  const names = changes(message, cut);
  return {
    message: cut,
    notes: names.length === 0 ? [] : [`shortened to the service's limit of ${limit} bytes: ${names.join(', ')}`],
  };
}

/** The user's words (a robot's keyword) stay; what came from elsewhere is shortened first. */
function cutTitle(title: readonly Span[]): readonly Span[] {
  if (byteLength(concatText(title)) <= maxTitleBytes) return title;
  const short = title.map((span) =>
    span.source === 'template' ? span : { ...span, text: truncateBytes(span.text, shortTitlePart) },
  );
  return truncateSpans(short, maxTitleBytes);
}

function cutCustom(message: Message, fits: Fits): Message {
  let low = 0;
  let high = byteLength(concatText(message.custom));
  const keep = (bytes: number) => ({ ...message, custom: bytes === 0 ? [] : truncateSpans(message.custom, bytes) });
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(keep(middle))) low = middle;
    else high = middle - 1;
  }
  // What is shorter than a few words tells nothing but still takes a line.
  return keep(low <= byteLength(ellipsis) ? 0 : low);
}

function cutFields(message: Message, fits: Fits): Message {
  let now = message;
  while (!fits(now) && now.fields.length > 0) {
    const longest = Math.max(0, ...now.fields.flatMap(({ values }) => values.map(({ text }) => byteLength(text))));
    const bytes = Math.max(shortestValue, Math.floor(longest / 2));
    const halved = (text: string) => (byteLength(text) === longest ? truncateBytes(text, bytes) : text);
    const fields = longest > shortestValue ? mapValues(now.fields, halved) : halfOfLongestList(now.fields);
    now = { ...now, fields };
  }
  return now;
}

/** Without half of the entries of the longest list, or without the first line when each has but one value. */
function halfOfLongestList(fields: readonly Field[]): Field[] {
  const most = Math.max(...fields.map(({ values }) => values.length));
  const index = fields.findIndex(({ values }) => values.length === most);
  return fields.flatMap((field, at) => {
    if (at !== index) return [field];
    const rest = field.values.slice(0, Math.floor(most / 2));
    // Instead of one entry the mark would say no less.
    return rest.length === 0 ? [] : [{ ...field, values: [...rest, { text: ellipsis }].slice(0, most - 1) }];
  });
}

function mapValues(fields: readonly Field[], change: (text: string) => string): Field[] {
  return fields.map((field) => ({
    ...field,
    values: field.values.map((value) => ({ ...value, text: change(value.text) })),
  }));
}

/** The parts of a message that a cut changed, by name. */
function changes(before: Message, after: Message): string[] {
  const parts = ({ title, custom, fields }: Message) =>
    new Map([
      ['custom-content', concatText(custom)],
      ['title', concatText(title)],
      ...fields.map((field) => [field.name, JSON.stringify(field)] as const),
    ]);
  const left = parts(after);
  return [...parts(before)].filter(([name, text]) => left.get(name) !== text).map(([name]) => name);
}
