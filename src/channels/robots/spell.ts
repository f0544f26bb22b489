import { type Field, type Message, readable, type Span, type Value } from '../../message/message.ts';
import { ownLines } from '../../text/clean.ts';
import { inLink, openLink } from '../../text/links.ts';
import { markOf } from '../marks.ts';
import type { Place } from './as-written.ts';
import { deadenForeignLinks } from './own-links.ts';

/** How a channel spells text of each degree of trust. */
export type Dialect = {
  /** Untrusted text, so that it is text and nothing else. */
  plain(text: string, place: Place): string;
  /** What starts a tag or a mention in text that keeps its markup, and is changed to `‹` or `＠`. */
  readonly disarmed: () => RegExp;
  /** The beginning of a mention at the end of the user's text, which a value could complete. */
  readonly halfMention?: RegExp;
  /** The server whose links stay. */
  readonly server: string;
};

// Stands for a value while the user's own text is read; no text of the user holds it.
const hole = '\ue000';
const longestLook = 512;

/**
 * Spans in the channel's markup. The user's text is read as a whole, with a hole for each value, so that no value can
 * change what the text around it means; then each value is written by what may take effect at its place.
 * @param form may change the text while the values are still holes.
 * @param linked the whole is the text of a link that this action makes.
 */
export function spell(spans: readonly Span[], dialect: Dialect, form = (text: string) => text, linked = false): string {
  if (spans.length === 0) return '';
  const values = spans.filter((span) => span.trust === 'plain');
  const last = spans.length - 1;
  const text = form(deadenForeignLinks(spans.map((span, index) => ownText(span, dialect, index < last)).join('')));
  if (values.length === 0) return text;
  const placeOf = placesIn(text);
  let next = 0;
  return text.replaceAll(hole, (_, at: number) => {
    const value = values[next++]?.text ?? '';
    const before = text.slice(Math.max(0, at - longestLook), at);
    const link = openLink(before);
    return link === undefined
      ? dialect.plain(value, { ...placeOf(at), ...(linked && { linked, start: false }) })
      : inLink(value, link, dialect.server);
  });
}

/** Reads the user's text once; then tells the place of each hole, asked from the first to the last. */
function placesIn(text: string): (at: number) => Place {
  const code = text.includes('`');
  const table = text.includes('|');
  const fences = /```|~~~/.test(text) ? [...text.matchAll(/^ {0,3}(?:```|~~~)/gm)].map(({ index }) => index) : [];
  let open = 0;
  return (at) => {
    while ((fences[open] ?? at) < at) open++;
    const before = text.slice(Math.max(0, at - longestLook), at);
    const after = text.slice(at + 1, at + 1 + longestLook);
    const lineStart = before.lastIndexOf('\n');
    const line = before.slice(lineStart + 1);
    return {
      start: (lineStart >= 0 || at <= longestLook) && /^[\s>*+.)|\d\ue000-]*$/.test(line),
      linked: /^[^\n]*\][([]/.test(after),
      inCode: code && (open % 2 === 1 || (line.match(/`+/g)?.length ?? 0) % 2 === 1),
      table,
      before: before.slice(-1),
      after: after.slice(0, 1),
    };
  };
}

function ownText({ trust, text }: Span, dialect: Dialect, followed: boolean): string {
  if (trust === 'plain') return hole;
  const lines = ownLines(text).replaceAll(hole, '');
  if (trust === 'markup')
    return lines.replace(dialect.disarmed(), (found) => found.replace('<', '‹').replace('@', '＠'));
  // The user's own `<` must not become a mention by the value after it.
  return followed && dialect.halfMention !== undefined
    ? lines.replace(dialect.halfMention, (found) => found.replace('<', '‹'))
    : lines;
}

/** The user's own text, with a letter for each value. */
export function userText(spans: readonly Span[]): string {
  return spans.map(({ trust, text }) => (trust === 'plain' ? 'x' : text)).join('');
}

/** What the places of values share: what else stands in the message. */
export function surroundings({ title, custom, fields }: Message): Pick<Place, 'defined' | 'stars'> {
  const spans = [...title, ...custom];
  const own = `${userText(title)}\n${userText(custom)}`;
  const values = [...spans.filter(({ trust }) => trust === 'plain'), ...fields.flatMap((field) => field.values)];
  return {
    defined: own.includes(']:') && /^[ >]*\[[^\]\n]+\]:/m.test(own),
    stars: own.includes('*') || values.filter(({ text }) => text.includes('*')).length > 1,
  };
}

/** A title in the channel's markup: one line, whatever a variable holds. `linked`: it becomes the text of a link. */
export function spellTitle(spans: readonly Span[], dialect: Dialect, linked = false): string {
  const oneLine = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ');
  return spell(spans, dialect, oneLine, linked);
}

/** The title with its mark, as a link to the job or run unless the user's own words hold markup. */
export function linkedTitle({ title, status, link }: Message, dialect: Dialect): { text: string; linked: boolean } {
  const own = title.filter((span) => span.trust !== 'plain');
  const linked = !/[[\]<`\\]/.test(readable(own));
  const text = spellTitle(title, dialect, linked);
  return { text: `${markOf(status)}${linked ? `[${text}](${link.url})` : text}`, linked };
}

/** A value in Markdown: with its mark, and as a link where there is one. */
export function spellValue({ text, url, status }: Value, dialect: Dialect): string {
  return (
    markOf(status) +
    (url === undefined ? dialect.plain(text, {}) : `[${dialect.plain(text, { linked: true })}](${url})`)
  );
}

/** The values of a list, one a line, each after a mark, so that none stands at the start of a line. */
export function spellList(values: readonly Value[], dialect: Dialect): string[] {
  return values.map((value) => (value.status === undefined ? '· ' : '') + spellValue(value, dialect));
}

/** Fields as drawn, one below the other; a list is a paragraph of its own. */
export function paragraphs(fields: readonly Field[], lineBreak: string, draw: (field: Field) => string): string[] {
  const done: string[] = [];
  for (const [index, field] of fields.entries()) {
    const begins = index === 0 || field.list || fields[index - 1]?.list;
    done.push(begins ? draw(field) : `${done.pop()}${lineBreak}${draw(field)}`);
  }
  return done;
}
