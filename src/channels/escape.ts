import { concatText, findCustom, listValues, type Message, type Span, titleSpans } from '../message/message.ts';
import { disableForgedLinks, sanitizeLine } from '../text/links.ts';
import { fillTemplate, normalizeLines, placeholder, toSingleLine } from '../text/text.ts';
import { createEscaper, escapeRules, rawTag, type TextPosition } from './escape-rules.ts';

/** What decides in a channel which text has an effect. */
export type MarkdownDialect = {
  /** The rules for values. */
  readonly rules: readonly (keyof typeof escapeRules)[];
  /** What starts a mention; its `<` or `@` is changed to `‹` or `＠` in text that is not the user's own. */
  mention(message: Message): RegExp;
  /** The beginning of a mention at the end of the user's text, which a value could complete. */
  readonly mentionPrefix?: RegExp;
  /** A line break in the user's prose, where one of Markdown is not shown as such. */
  readonly lineBreak?: string;
  /** The service's own way to show text as it was written; inside of code it has none. */
  readonly entities?: (text: string, position: TextPosition) => string;
};

/** A message in a channel's markup, in which no untrusted text has an effect. */
export type EscapedMessage = {
  /** The title on one line; `linked`: it can be the text of a link. */
  title(): { readonly text: string; readonly linked: boolean };
  custom(): string;
  /** An untrusted value; `position`: between which marks this action writes it. */
  value(text: string, position?: TextPosition): string;
};

// How far around a value is looked for what it stands in, in UTF-16 units; keeps the time linear.
const contextLength = 512;

/**
 * A message in the markup of a dialect. The user's text is parsed as a whole, with a placeholder for each value, so that
 * no value can change what the text around it means; then each value is written by what may take effect at its position.
 */
export function escapeMessage(message: Message, dialect: MarkdownDialect): EscapedMessage {
  const { identity } = message;
  const title = titleSpans(message.title, message);
  const { lineBreak } = dialect;
  const mention = dialect.mention(message);
  const escapeValue = createValueEscaper(message, dialect, mention);
  const render = (spans: readonly Span[], layOut: (own: string) => string, linked: boolean) => {
    const own = layOut(disableOtherSchemes(withPlaceholders(spans, dialect, mention)));
    const values = spans.filter(({ source }) => source === 'value').map((span) => toSingleLine(span.text));
    const template = disableForgedLinks(own, values, identity.server, true);
    const positionAt = contextAt(template.text);
    return fillTemplate(template, ({ text, inUrl }, at) => {
      const position = positionAt(at);
      if (inUrl) return text;
      return escapeValue(text, linked ? { ...position, linked, start: false } : position);
    });
  };
  return {
    title() {
      const linked = !/[[\]<`\\]/.test(concatText(title.filter(({ source }) => source !== 'value')));
      return { text: render(title, joinLines, linked), linked };
    },
    custom: () =>
      render(findCustom(message), (own) => (lineBreak === undefined ? own : hardBreaks(own, lineBreak)), false).trim(),
    value: (text, position = {}) => escapeValue(sanitizeLine(text, identity.server), position),
  };
}

/** The user's own text, with a letter for each value. */
export function templateText(spans: readonly Span[]): string {
  return spans.map(({ source, text }) => (source === 'value' ? 'x' : text)).join('');
}

/** Writes a value so that it is text and nothing else. */
function createValueEscaper(message: Message, { rules, entities }: MarkdownDialect, mention: RegExp) {
  const byRules = createEscaper(rules.map((name) => escapeRules[name]));
  const around = entities === undefined ? surroundings(message) : { stars: true };
  return (text: string, position: TextPosition) => {
    if (entities !== undefined && !position.inCode) return entities(text, position);
    const stars = around.stars || position.stars === true;
    return byRules(text, { ...around, ...position, stars }).replace(mention, disableMention);
  };
}

/** The user's own text, and markup of values without mentions, with a placeholder for each other value. */
function withPlaceholders(spans: readonly Span[], { mentionPrefix }: MarkdownDialect, mention: RegExp): string {
  const ownText = ({ source, text }: Span, index: number) => {
    if (source === 'value') return placeholder;
    const lines = normalizeLines(text).replaceAll(placeholder, '');
    if (source === 'raw')
      return lines
        .replace(encodedMention, '＆')
        .replace(new RegExp(`${rawTag.source}|${mention.source}`, 'gi'), disableMention);
    // The user's own `<` must not become a mention by the value after it.
    const followed = index < spans.length - 1 && mentionPrefix !== undefined;
    return followed ? lines.replace(mentionPrefix, disableMention) : lines;
  };
  return spans.map(ownText).join('');
}

/** `&lt;@all&gt;`, `&#60;at id=all&#62;`, in case that a client decodes before it reads markup. */
const encodedMention = /&(?=(?:lt|#0*60|#x0*3c);?[\s/\u200c\u200d]*(?:@|at\b))/gi;

function disableMention(found: string): string {
  return found.replace('<', '‹').replace('@', '＠');
}

/** Parses the user's text once; then tells the position of each placeholder, asked from the first to the last. */
function contextAt(text: string): (at: number) => TextPosition {
  const fences = [...text.matchAll(/^ {0,3}(?:```|~~~)/gm)].map(({ index }) => index);
  const table = text.includes('|');
  let open = 0;
  return (at) => {
    while ((fences[open] ?? at) < at) open++;
    const before = text.slice(Math.max(0, at - contextLength), at);
    const after = text.slice(at + 1, at + 1 + contextLength);
    const lineStart = before.lastIndexOf('\n');
    const line = before.slice(lineStart + 1);
    return {
      start: (lineStart >= 0 || at <= contextLength) && /^[\s>*+.)|\d\ue000-]*$/.test(line),
      linked: /^[^\n]*\][([]/.test(after) || /\[[^\]]*$/.test(before),
      inCode: open % 2 === 1 || (line.match(/`+/g)?.length ?? 0) % 2 === 1,
      table,
      before: before.slice(-1),
      after: after.slice(0, 1),
    };
  };
}

/** What the positions of values share: what else stands in the message. */
function surroundings(message: Message): Pick<TextPosition, 'defined'> & { readonly stars: boolean } {
  const [title, custom] = [titleSpans(message.title, message), findCustom(message)];
  const own = `${templateText(title)}\n${templateText(custom)}`;
  const titleValues = title.flatMap(({ source, text }) => (source === 'value' ? [text] : []));
  const values = [...titleValues, ...message.blocks.flatMap(listValues)];
  return {
    defined: /^[ >]*\[[^\]\n]+\]:/m.test(own),
    stars: own.includes('*') || values.filter((text) => text.includes('*')).length > 1,
  };
}

function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

// A scheme other than http(s), as a reader of Markdown may see it: `dtmd:`, `\dtmd:`, `dtmd\:`. U+E000 stands for a value,
// which may be a part of the scheme; tabs in it are dropped by whoever opens the link. One class for white space and
// `<`: two runs side by side would cost quadratic time.
const otherScheme = String.raw`(?!https?\\?:)(?=\\?[a-z\ue000][a-z0-9+.\\\ue000\t-]{0,31}\s*:)`;
/** `[x](dtmd://x)`, `[x](<javascript:x>)` */
const inlineLink = new RegExp(String.raw`\](\s*)\([\s<]*${otherScheme}`, 'gi');
/** `[x]: dtmd://x` */
const definition = new RegExp(String.raw`\]\s*:(?=[\s<]*${otherScheme})`, 'gi');
/** `<javascript:x>` */
const autolink = new RegExp(String.raw`<\s*${otherScheme}`, 'gi');
/** `dtmd://x` */
const bareScheme = /(?<![a-z])(?!https?\\?:)([a-z\ue000][a-z0-9+.\ue000-]{0,31})\\?:(?=\\?\/\\?\/)/gi;
/** `&#100;tmd://x`: entities that could spell a scheme or a host (letters, `:`, `/`, `.`, `\`, white space); `&#60;` stays. */
const entity =
  /&(?=#0{0,7}(?:9|10|13|4[67]|58|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?!\d)|#x0{0,6}(?:[9ad]|2[ef]|3a|5c|[46][1-9a-f]|[57][0-9a])(?![\da-f])|(?:colon|bsol|sol|period|tab|newline)\b)/gi;

/** The user's own Markdown without entities that could spell a link, which nobody would see in it. */
export function disableEntities(markdown: string): string {
  return markdown.replace(entity, '＆');
}

/**
 * The user's own Markdown with every link disabled that is not http(s): `dtmd://` makes the member who clicks it send a
 * message in DingTalk (https://github.com/jenkinsci/dingtalk-plugin, docs/examples/dtmd.md).
 */
export function disableOtherSchemes(markdown: string): string {
  return disableEntities(markdown)
    .replace(inlineLink, '］$1(')
    .replace(definition, ']：')
    .replace(autolink, '‹')
    .replace(bareScheme, '$1：');
}

/** Single line breaks of prose made hard, as `lineBreak`; blocks (lists, headings, quotes, tables, code) are left as they are. */
export function hardBreaks(markdown: string, lineBreak: string): string {
  const lines = markdown.split('\n');
  let fenced = false;
  return lines
    .map((line, index) => {
      const fence = /^ {0,3}(?:```|~~~)/.test(line);
      if (fence) fenced = !fenced;
      const next = lines[index + 1];
      if (next === undefined) return line;
      const hard = !fenced && !fence && line !== '' && next !== '' && !/^[ \t]*(?:[-*+>#|`~=]|\d+[.)])/.test(next);
      return line + (hard ? lineBreak : '\n');
    })
    .join('');
}
