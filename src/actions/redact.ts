import { percentDecode } from '../text/text.ts';

/** Shorter pieces are part of too many words. */
const leastPiece = 4;
/** So often escapes are taken away: what is quoted is quoted twice. */
const depth = 3;

/**
 * Replaces every known secret in a text by `***`, in whichever form it is quoted: as it is, percent-encoded, escaped
 * as in JSON, JavaScript or HTML, in base64 or base64url at any offset, in hex. `whole` is false for a text that was
 * cut off: then the beginning of a secret at its end goes too.
 */
export type Redact = (text: string, whole?: boolean) => string;

/** The `Redact` of these values, also of those that are added to the list later. */
export function createRedact(values: readonly string[]): Redact {
  let forms: readonly string[] = [];
  let known = 0;
  return (text, whole = true) => {
    if (known < values.length) {
      forms = [...new Set(values.flatMap(formsOf))];
      known = values.length;
    }
    const ranges = rangesIn(text, forms, whole);
    return ranges.length === 0 ? text : withStars(text, ranges);
  };
}

/** From one index of a text up to another. */
type Range = readonly [from: number, to: number];

/** Where the text holds a form, as it is written or without its escapes. */
function rangesIn(text: string, forms: readonly string[], whole: boolean, left = depth): Range[] {
  const ranges: Range[] = [];
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      ranges.push([at, at + form.length]);
  const tail = whole ? 0 : tailLength(text, forms);
  if (tail > 0) ranges.push([text.length - tail, text.length]);
  const meant = left > 0 ? withoutEscapes(text) : text;
  const inside = meant === text ? [] : rangesIn(meant, forms, whole, left - 1);
  if (inside.length === 0) return ranges;
  const starts = startsIn(text);
  return [...ranges, ...inside.map(([from, to]) => [starts[from] ?? 0, starts[to] ?? text.length] as const)];
}

/** For each UTF-16 unit of the text without escapes, where it begins in the text as written. */
function startsIn(text: string): number[] {
  const starts: number[] = [];
  for (const { 0: piece, index } of text.matchAll(escapes('|[^]')))
    for (let left = piece.length === 1 ? 1 : unescaped(piece).length; left > 0; left -= 1) starts.push(index);
  return starts;
}

/** Length of the longest beginning of a form that the text ends with. */
function tailLength(text: string, forms: readonly string[]): number {
  let longest = 0;
  for (const form of forms)
    for (let length = Math.max(leastPiece, longest + 1); length < form.length; length += 1)
      if (text.endsWith(form.slice(0, length))) longest = length;
  return longest;
}

function withStars(text: string, ranges: readonly Range[]): string {
  let shown = '';
  let at = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (from >= at) shown += `${text.slice(at, from)}***`;
    at = Math.max(at, to);
  }
  return shown + text.slice(at);
}

function formsOf(value: string): string[] {
  // A secret may hold what looks like an escape itself.
  const layers = [value];
  for (let left = depth; left > 0; left -= 1) layers.push(withoutEscapes(layers.at(-1) ?? ''));
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  const forms = [...layers, value.replaceAll(' ', '+'), ...base64Of(bytes), hex, hex.toUpperCase()];
  return forms.filter((form) => form.length >= leastPiece);
}

/** What base64 shows of the bytes wherever they stand in a longer text, and their own base64 with and without padding. */
function base64Of(bytes: Buffer): string[] {
  const own = bytes.toString('base64');
  const inside = [0, 1, 2].map((skipped) => {
    const groups = Math.floor((bytes.length - skipped) / 3);
    return bytes.subarray(skipped, skipped + groups * 3).toString('base64');
  });
  const standard = [own, own.replaceAll('=', ''), ...inside];
  return [...standard, ...standard.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** `%2F` (a UTF-8 character as a whole), `\u002f`, `\x2f`, `\/`, `&#47;`, `&#x2f;`, `&amp;`. */
function escapes(or = ''): RegExp {
  const hex = '[\\da-fA-F]';
  const percent = `%[0-7]${hex}|%[c-fC-F]${hex}(?:%[89abAB]${hex}){1,3}`;
  const slash = `\\\\(?:u${hex}{4}|x${hex}{2}|["'\\\\/bfnrt])`;
  const entity = `&(?:#\\d{1,7}|#[xX]${hex}{1,6}|amp|lt|gt|quot|apos);`;
  return new RegExp(`${percent}|${slash}|${entity}${or}`, 'g');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEscapes(text: string): string {
  return /[%&\\]/.test(text) ? text.replace(escapes(), unescaped) : text;
}

function unescaped(piece: string): string {
  if (piece.startsWith('%')) return percentDecode(piece);
  // JSON has no `\'` and no `\x2f`.
  if (piece.startsWith('\\')) return JSON.parse(`"${piece.replace("\\'", "'").replace('\\x', '\\u00')}"`);
  const name = piece.slice(1, -1);
  if (!name.startsWith('#')) return entities[name] ?? piece;
  const point = Number(name.replace('#', '').replace(/^x/i, '0x'));
  return point <= 0x10ffff ? String.fromCodePoint(point) : piece;
}
