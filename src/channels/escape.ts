import { concatText, type Message, type Span } from '../message/message.ts';
import { normalizeLines } from '../text/clean.ts';
import { encodeInUrl, sanitizeLine, unclosedUrl } from '../text/links.ts';
import { createEscaper, escapeRules, type TextPosition, tagOfRaw } from './escape-rules.ts';
import { disableOtherSchemes, hardBreaks } from './own-links.ts';
import { type EscapedMessage, templateText } from './plain.ts';

/** What decides in a channel which text has an effect. */
export type MarkdownDialect = {
  /** The rules for values. */
  readonly rules: readonly (keyof typeof escapeRules)[];
  /** What starts a mention; its `<` or `@` is changed to `‹` or `＠` in text that is not the user's own. */
  mention(message: Message): RegExp;
  /** The beginning of a mention at the end of the user's text, which a value could complete. */
  readonly halfMention?: RegExp;
  /** A line break in the user's prose, where one of Markdown is not shown as such. */
  readonly lineBreak?: string;
  /** The service's own way to show text as it was written; inside of code it has none. */
  readonly entities?: (text: string, place: TextPosition) => string;
};

// Stands for a value while the user's own text is read; no text of the user holds it.
const hole = '\ue000';
const longestLook = 512;

/**
 * A message in the markup of a dialect. The user's text is read as a whole, with a hole for each value, so that no value
 * can change what the text around it means; then each value is written by what may take effect at its place.
 */
export function escapeMessage(message: Message, dialect: MarkdownDialect): EscapedMessage {
  const { title, custom, identity } = message;
  const { lineBreak } = dialect;
  const mention = dialect.mention(message);
  const plain = plainBy(message, dialect, mention);
  const written = (spans: readonly Span[], form: (own: string) => string, linked: boolean) => {
    const text = form(disableOtherSchemes(withHoles(spans, dialect, mention)));
    const values = spans.filter(({ source }) => source === 'value').map((span) => span.text);
    const placeOf = placesIn(text);
    return text.replaceAll(hole, (_, at: number) => {
      const value = values.shift() ?? '';
      const link = unclosedUrl(text.slice(Math.max(0, at - longestLook), at));
      if (link !== undefined) return encodeInUrl(value, link, identity.server);
      return plain(value, linked ? { ...placeOf(at), linked, start: false } : placeOf(at));
    });
  };
  return {
    title() {
      const linked = !/[[\]<`\\]/.test(concatText(title.filter(({ source }) => source !== 'value')));
      return { text: written(title, onOneLine, linked), linked };
    },
    custom: () => written(custom, (own) => (lineBreak === undefined ? own : hardBreaks(own, lineBreak)), false).trim(),
    value: (text, linked) => plain(text, { linked }),
  };
}

/** Writes a value so that it is text and nothing else. */
function plainBy(message: Message, { rules: names, entities }: MarkdownDialect, mention: RegExp) {
  const { server } = message.identity;
  const inert = createEscaper(
    names.map((name) => escapeRules[name]),
    server,
  );
  const around = entities === undefined ? surroundings(message) : { stars: true };
  return (text: string, place: TextPosition) =>
    entities === undefined || place.inCode
      ? inert(text, { ...place, ...around }).replace(mention, disarmed)
      : entities(sanitizeLine(text, server), place);
}

/** The user's own text, and markup of values without mentions, with a hole for each other value. */
function withHoles(spans: readonly Span[], { halfMention }: MarkdownDialect, mention: RegExp): string {
  const ownText = ({ source, text }: Span, index: number) => {
    if (source === 'value') return hole;
    const lines = normalizeLines(text).replaceAll(hole, '');
    if (source === 'raw') return lines.replace(new RegExp(`${tagOfRaw.source}|${mention.source}`, 'gi'), disarmed);
    // The user's own `<` must not become a mention by the value after it.
    const followed = index < spans.length - 1 && halfMention !== undefined;
    return followed ? lines.replace(halfMention, disarmed) : lines;
  };
  return spans.map(ownText).join('');
}

function disarmed(found: string): string {
  return found.replace('<', '‹').replace('@', '＠');
}

/** Reads the user's text once; then tells the place of each hole, asked from the first to the last. */
function placesIn(text: string): (at: number) => TextPosition {
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

/** What the places of values share: what else stands in the message. */
function surroundings({ title, custom, fields }: Message): Pick<TextPosition, 'defined' | 'stars'> {
  const own = `${templateText(title)}\n${templateText(custom)}`;
  const values = [
    ...[...title, ...custom].filter(({ source }) => source === 'value'),
    ...fields.flatMap((field) => field.values),
  ];
  return {
    defined: own.includes(']:') && /^[ >]*\[[^\]\n]+\]:/m.test(own),
    stars: own.includes('*') || values.filter(({ text }) => text.includes('*')).length > 1,
  };
}

function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
