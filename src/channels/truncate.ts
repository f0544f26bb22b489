import { type Block, concatText, type Field, findCustom, type Message, titleSpans } from '../message/message.ts';
import { byteLength } from '../text/bytes.ts';
import { ellipsis, type LocalizedText, truncateBytes } from '../text/text.ts';
import { truncateMarkup, truncateTitle } from './truncate-markup.ts';

// A value keeps at least this much, so that a reader still knows what it was.
const shortestValue = 48;

/** How many UTF-8 bytes a message has above the limit of the service; 0 or less when it fits. */
type MeasureExcess = (message: Message) => number;

/**
 * The message shortened until `measure` (UTF-8 bytes, as the service counts them) is within the service's `limit`: first
 * the evidence, then labelled lines, then the custom content, then long values. Title, reason, links and mentions stay.
 * Says what it cut.
 */
export function truncateMessage(
  message: Message,
  limit: number,
  measure: (message: Message) => number,
): { message: Message; notes: readonly LocalizedText[] } {
  const measureExcess = (candidate: Message) => measure(candidate) - limit;
  // Each part within the limit first: the search for the cut costs the same for 1 MiB as for 20 KiB.
  const bounded = boundParts(message, limit);
  // Lines give way only to custom content that has room without them.
  const roomForCustom = findCustom(bounded) === findCustom(message) && measureExcess(replaceFields(bounded, [])) <= 0;
  const steps = [truncateEvidence, ...(roomForCustom ? [truncateFields] : []), truncateCustom, truncateFields];
  const cut = steps.reduce((now, step) => (measureExcess(now) <= 0 ? now : step(now, measureExcess)), bounded);
  const names = findChanges(message, cut);
  return { message: cut, notes: names.length === 0 ? [] : [shortened(limit, names)] };
}

const shortened = (limit: number, names: readonly string[]): LocalizedText => ({
  en: `Shortened to the service's limit of ${limit} bytes: ${names.join(', ')}.`,
  zh: `已按服务的上限 ${limit} 字节缩短：${names.join('、')}。`,
});

function boundParts(message: Message, limit: number): Message {
  const { title } = message;
  const bounded: Message =
    title.kind === 'own' ? { ...message, title: { ...title, spans: truncateTitle(title.spans) } } : message;
  return mapBlocks(bounded, (block) => {
    if (block.kind === 'custom') {
      const spans = truncateMarkup(block.spans, limit);
      return spans === block.spans ? block : { ...block, spans };
    }
    if (block.kind !== 'field') return block;
    return setField(
      block,
      mapValues(block.field, (text) => truncateBytes(text, limit)),
    );
  });
}

/** The very same message when no block changes. */
function mapBlocks(message: Message, change: (block: Block) => Block | undefined): Message {
  const blocks = mapItems(message.blocks, change);
  return blocks === message.blocks ? message : { ...message, blocks };
}

function setField(block: Extract<Block, { kind: 'field' }>, field: Field): Block {
  return field === block.field ? block : { ...block, field };
}

/** The very same items when none changes; undefined removes one. */
function mapItems<T extends object>(items: readonly T[], change: (item: T) => T | undefined): readonly T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed.filter((item) => item !== undefined);
}

/** As many quotes as fit, from the first. */
function truncateEvidence(message: Message, measureExcess: MeasureExcess): Message {
  const keep = (count: number) =>
    mapBlocks(message, (block) => {
      if (block.kind !== 'evidence' || block.quotes.length <= count) return block;
      return count === 0 ? undefined : { ...block, quotes: block.quotes.slice(0, count), rest: ellipsis };
    });
  const most = Math.max(0, ...message.blocks.map((block) => (block.kind === 'evidence' ? block.quotes.length : 0)));
  return findLargest(0, most, keep, measureExcess).message;
}

function truncateCustom(message: Message, measureExcess: MeasureExcess): Message {
  const own = findCustom(message);
  const keep = (bytes: number) =>
    mapBlocks(message, (block) => {
      if (block.kind !== 'custom') return block;
      const spans = truncateMarkup(own, bytes);
      if (bytes === 0) return undefined;
      return spans === own ? block : { ...block, spans };
    });
  const cut = findLargest(0, byteLength(concatText(own)), keep, measureExcess);
  // What is shorter than a few words tells nothing but still takes a line.
  return cut.count <= byteLength(ellipsis) ? keep(0) : cut.message;
}

/**
 * The message with the largest count from `least` to `most` that leaves no excess; with `least` when none does. A message
 * grows almost evenly, so the excess of two counts tells where to look between them; each fourth look is in the middle,
 * for a message that does not.
 */
function findLargest(
  least: number,
  most: number,
  keep: (count: number) => Message,
  measureExcess: MeasureExcess,
): { readonly count: number; readonly message: Message } {
  const measure = (count: number) => {
    const message = keep(count);
    return { count, message, excess: measureExcess(message) };
  };
  let low = measure(least);
  if (least >= most || low.excess > 0) return low;
  let high = measure(most);
  if (high.excess <= 0) return high;
  for (let look = 1; high.count - low.count > 1; look += 1) {
    const range = high.count - low.count;
    const even = Math.max(1, Math.floor((range * -low.excess) / (high.excess - low.excess)));
    const isUneven = look % 4 === 0 || high.excess === Infinity;
    const next = measure(low.count + (isUneven ? range >> 1 : even));
    if (next.excess <= 0) low = next;
    else high = next;
  }
  return low;
}

/** Shorter values, then shorter lists, then fewer lines. */
function truncateFields(message: Message, measureExcess: MeasureExcess): Message {
  let now = message;
  while (measureExcess(now) > 0) {
    const fields = listFields(now);
    if (fields.length === 0) return now;
    const longest = Math.max(0, ...fields.flatMap(({ values }) => values.map(({ text }) => byteLength(text))));
    const bytes = Math.max(shortestValue, Math.floor(longest / 2));
    const halve = (text: string) => (byteLength(text) === longest ? truncateBytes(text, bytes) : text);
    if (longest > shortestValue)
      now = replaceFields(
        now,
        fields.map((field) => mapValues(field, halve)),
      );
    else if (fields.some(({ values }) => values.length > 1)) now = truncateLists(now, measureExcess);
    else now = replaceFields(now, fields.slice(1));
  }
  return now;
}

function listFields({ blocks }: Message): Field[] {
  return blocks.flatMap((block) => (block.kind === 'field' ? [block.field] : []));
}

/** The fields in place of those that are there; what has none is left out. */
function replaceFields(message: Message, fields: readonly Field[]): Message {
  const skipped = listFields(message).length - fields.length;
  let at = -skipped;
  return mapBlocks(message, (block) => {
    if (block.kind !== 'field') return block;
    const field = fields[at++];
    return field && setField(block, field);
  });
}

/** With as many entries of every list as fit, the same number for all, then what room is left; one entry at least. */
function truncateLists(message: Message, measureExcess: MeasureExcess): Message {
  const fields = listFields(message);
  const keep = (counts: readonly number[]) =>
    replaceFields(
      message,
      fields.map((field, index) => firstValues(field, counts[index] ?? 0)),
    );
  const most = Math.max(0, ...fields.map(({ values }) => values.length));
  const same = findLargest(1, most - 1, (count) => keep(fields.map(() => count)), measureExcess);
  const counts = fields.map(() => same.count);
  let cut = same.message;
  const longer = [...fields.entries()].filter(([, { values }]) => values.length > same.count);
  // A single list has its most already.
  if (longer.length === 1) return cut;
  for (const [index, { values }] of longer) {
    const more = findLargest(same.count, values.length, (count) => keep(counts.with(index, count)), measureExcess);
    counts[index] = more.count;
    cut = more.message;
  }
  return cut;
}

function firstValues(field: Field, count: number): Field {
  if (field.values.length <= count) return field;
  const rest = field.values.slice(0, count);
  // Of two entries, the mark would say no less than the second.
  return { ...field, values: field.values.length > 2 ? [...rest, { text: ellipsis }] : rest };
}

function mapValues(field: Field, change: (text: string) => string): Field {
  const values = mapItems(field.values, (value) => {
    const text = change(value.text);
    return text === value.text ? value : { ...value, text };
  });
  return values === field.values ? field : { ...field, values };
}

/** The parts of a message that a cut changed, by name. */
function findChanges(before: Message, after: Message): string[] {
  const parts = (message: Message) =>
    new Map([
      ['custom-content', concatText(findCustom(message))],
      ['title', concatText(titleSpans(message.title, message))],
      ...message.blocks.flatMap((block) => {
        if (block.kind === 'custom') return [];
        return [[block.kind === 'field' ? block.field.name : block.kind, JSON.stringify(block)] as const];
      }),
    ]);
  const left = parts(after);
  return [...parts(before)].filter(([name, text]) => left.get(name) !== text).map(([name]) => name);
}
