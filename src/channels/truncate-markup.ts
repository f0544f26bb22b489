import { concatText, type Span } from '../message/message.ts';
import { byteLength } from '../text/bytes.ts';
import { ellipsis, truncateBytes } from '../text/text.ts';
import { templateText } from './escape.ts';

/** Maximum title length in UTF-8 bytes. */
export const maxTitleBytes = 512;
/** Values in a title that is too long, UTF-8 bytes each. */
const shortTitlePart = 96;

/** Spans whose texts have at most `bytes` UTF-8 bytes together; the very same ones when they have no more. */
export function truncateSpans(spans: readonly Span[], bytes: number): readonly Span[] {
  let left = bytes;
  for (const [index, span] of spans.entries()) {
    const size = byteLength(span.text);
    if (size > left) {
      const kept = spans.slice(0, index);
      const text = truncateBytes(span.text, left);
      const last = text === '' ? kept.pop() : { ...span, text };
      return last === undefined ? kept : [...kept, { ...last, text: removeHalf(last.text) }];
    }
    left -= size;
  }
  return spans;
}

/** The user's words (a bot's keyword) stay; what came from elsewhere is shortened first. */
export function truncateTitle(title: readonly Span[]): readonly Span[] {
  if (byteLength(concatText(title)) <= maxTitleBytes) return title;
  const short = title.map((span) =>
    span.source === 'template' ? span : { ...span, text: truncateBytes(span.text, shortTitlePart) },
  );
  return truncateSpans(short, maxTitleBytes);
}

/** Spans of Markdown cut to `bytes`; what the cut left open (a fence, a tag, bold) is closed with some bytes more. */
export function truncateMarkup(spans: readonly Span[], bytes: number): readonly Span[] {
  const cut = truncateSpans(spans, bytes);
  const end = cut === spans ? '' : closingMarks(templateText(cut));
  return end === '' ? cut : [...cut, { source: 'template', text: end }];
}

/** A cut leaves no half of an address, which may be that of something else, no half of a tag or link and no list's mark alone. */
function removeHalf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (/^[ \t>*+.)\d-]*$/.test(line) || /^[ >]{0,9}\[[^\]]*\]:/.test(line))
    return text.slice(0, text.length - line.length) + ellipsis;
  if (!text.endsWith(ellipsis)) return text;
  // `[x](https:…`, `<font col…`
  const half = /!?\[([^[\]]{0,512})\]\([^()\n]{0,512}$|<\/?[a-z@][^<>\n]{0,512}$/i.exec(line);
  if (half !== null) return text.slice(0, text.length - line.length + half.index) + (half[1] ?? '') + ellipsis;
  // Of `**` one star may be left, which means something else.
  const marks = /[*_~`]+…$/.exec(line);
  if (marks !== null) return text.slice(0, text.length - marks[0].length) + ellipsis;
  const word = line.slice(line.lastIndexOf(' ') + 1);
  const link = word.lastIndexOf('://');
  if (link < 0) return text;
  const end = text.length - word.length + link;
  const scheme = /[a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, end - 32), end))?.[0].length ?? 0;
  return text.slice(0, end - scheme) + ellipsis;
}

/** What closes the Markdown that a text leaves open: fences, code, emphasis, tags, the row of a table. */
function closingMarks(text: string): string {
  let fence = '';
  const prose: string[] = [];
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark === '') prose.push(line);
    else if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  const tags: string[] = [];
  for (const [, end, name = ''] of prose.join('\n').matchAll(/<(\/?)([a-z][\w-]*)\b[^<>]*>/gi)) {
    if (end === '') tags.push(name);
    else if (tags.includes(name)) tags.length = tags.lastIndexOf(name);
  }
  const open = tags.filter((name) => !/^(?:br|hr|img)$/i.test(name)).map((name) => `</${name}>`);
  const [last = ''] = prose.slice(-1);
  const marks = fence === '' ? openEmphasis(prose.slice(prose.lastIndexOf('') + 1).join('\n')) : `\n${fence}`;
  return marks + open.reverse().join('') + (fence === '' && /^ {0,3}\|/.test(last) ? ' |' : '');
}

/** The marks that a paragraph leaves open, the last one first. */
function openEmphasis(paragraph: string): string {
  const open: string[] = [];
  const marks = /((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|`+|\*+|~~|_+/gs;
  for (const { 0: mark, 1: code, index } of paragraph.replace(/\\./g, 'xx').matchAll(marks)) {
    if (code !== undefined) continue;
    if (mark.startsWith('`')) return mark + open.reverse().join('');
    const [before, after] = [paragraph.charAt(index - 1), paragraph.charAt(index + mark.length)];
    const inWord = mark.startsWith('_') && /\w/.test(before) && /\w/.test(after);
    let left = /\S/.test(before) && !inWord ? mark.length : 0;
    for (let last = open.at(-1); last?.charAt(0) === mark.charAt(0) && last.length <= left; last = open.at(-1))
      left -= open.pop()?.length ?? 0;
    const closed = /\S/.test(before) && !inWord && left < mark.length;
    if (!closed && !inWord && /\S/.test(after)) open.push(mark);
  }
  return open.reverse().join('');
}
