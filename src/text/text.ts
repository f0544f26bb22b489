import { byteLength } from './bytes.ts';

export const languages = ['en', 'zh'] as const;
/** Language of everything that a person reads at run time. */
export type Language = (typeof languages)[number];

/** A sentence that a person reads at run time, once in each language. */
export type LocalizedText = Readonly<Record<Language, string>>;

export const noText: LocalizedText = { en: '', zh: '' };

/** The separators between a label and its text, and between two parts of a sentence. */
export const colon: LocalizedText = { en: ': ', zh: '：' };
export const semicolon: LocalizedText = { en: '; ', zh: '；' };

/** Builds a sentence from parts that differ by language. */
export function localize(build: (language: Language) => string): LocalizedText {
  return { en: build('en'), zh: build('zh') };
}

/** Hides secrets. `whole` is false for a text that was cut off: the beginning of a secret at its end is hidden too. */
export type Redact = (text: string, whole?: boolean) => string;

/** Whole sentences as one paragraph, each once. */
export function joinSentences(sentences: readonly LocalizedText[]): LocalizedText {
  const between: LocalizedText = { en: ' ', zh: '' };
  return localize((language) => [...new Set(sentences.map((each) => each[language]))].join(between[language]));
}

/** Parts of a sentence, one after the other. */
export function concatTexts(...parts: readonly LocalizedText[]): LocalizedText {
  return localize((language) => parts.map((part) => part[language]).join(''));
}

// C0, C1, soft hyphen, zero-width and direction marks (not ZWNJ and ZWJ, which scripts and emoji need), line
// separators, invisible operators, interlinear marks, byte-order mark.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;

/** Untrusted text on one line: no control, direction or lone-surrogate character, no flood of combining marks. */
export function toSingleLine(text: string): string {
  return removeInvisible(text.replace(lineBreaks, ' ')).trim();
}

/** The user's own text: line breaks become `\n`, tabs stay, invisible characters go. */
export function normalizeLines(text: string): string {
  return removeInvisible(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
}

function removeInvisible(text: string): string {
  // A letter with more marks than any script uses is an attack on the reader's screen.
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1');
}

/** Percent-decoded; unchanged when the encoding is not valid. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Marks the place where text was cut. */
export const ellipsis = '…';

const encoder = new TextEncoder();
// Longer than any real grapheme; segmenting the whole text would cost seconds on long ones.
const graphemeWindow = 256;

/** The text, or its beginning with `…` so that the whole has at most `bytes` UTF-8 bytes; cut between graphemes. */
export function truncateBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  const room = bytes - byteLength(ellipsis);
  if (room < 0) return '';
  const { read } = encoder.encodeInto(text, new Uint8Array(room));
  return text.slice(0, findGraphemeBorder(text, read)) + ellipsis;
}

function findGraphemeBorder(text: string, at: number): number {
  const start = Math.max(0, at - graphemeWindow);
  const window = text.slice(start, at + graphemeWindow);
  const graphemes = new Intl.Segmenter().segment(window);
  const border = graphemes.containing(at - start)?.index ?? 0;
  // No border in the window but its own start: one endless grapheme, which may be cut between code points.
  return border === 0 && start > 0 ? at : start + border;
}

/** A foreign word as it may be quoted in a sentence: one line, short. */
export function quoteForLog(word: string): string {
  return truncateBytes(toSingleLine(word), 48);
}

/** Placeholder for a value while the user's own text is parsed: a private-use character, stripped from that text. */
export const placeholder = '\ue000';

/** The user's own text with a placeholder for each value, and the values in their order. */
export type Template = { readonly text: string; readonly values: readonly TemplateValue[] };

/** `inUrl`: percent-encoded for the link that the user wrote around it; nothing in it can take effect. */
export type TemplateValue = { readonly text: string; readonly inUrl: boolean };

/** The text with each value in its place; `at` is the index of its placeholder. */
export function fillTemplate(template: Template, write: (value: TemplateValue, at: number) => string): string {
  let next = 0;
  return template.text.replaceAll(placeholder, (_, at: number) => {
    const value = template.values[next++];
    return value === undefined ? '' : write(value, at);
  });
}

/** Pieces of a text with some characters replaced; the places count in the whole text. */
export function applyEdits(pieces: readonly string[], edits: ReadonlyMap<number, string>): string[] {
  if (edits.size === 0) return [...pieces];
  let start = 0;
  return pieces.map((piece) => {
    const characters = piece.split('').map((character, at) => edits.get(start + at) ?? character);
    start += piece.length;
    return characters.join('');
  });
}

/** The first of those with the same key. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...Map.groupBy(items, key).values()].flatMap(([first]) => first ?? []);
}
