/** Shorter pieces are part of too many words. */
const leastPiece = 4;

/**
 * Replaces every known secret in a text by `***`, in whichever form it is quoted: as it is, percent-encoded, escaped
 * as in JSON, JavaScript or HTML, in base64 or base64url at any offset, in hex. `whole` is false for a text that was
 * cut off: then the beginning of a secret at its end goes too.
 */
export type Redact = (text: string, whole?: boolean) => string;

/** The `Redact` of these values, also of those that are added to the list later. */
export function redactorOf(values: readonly string[]): Redact {
  let forms: string[] = [];
  let known = 0;
  return (text, whole = true) => {
    if (known < values.length) {
      forms = [...new Set([...forms, ...values.slice(known).flatMap(formsOf)])];
      known = values.length;
    }
    const layers = layersOf(text);
    const ranges = layers.flatMap((layer, depth) =>
      rangesIn(layer, forms, whole).map((range) => asWritten(range, layers.slice(0, depth))),
    );
    return ranges.length === 0 ? text : withStars(text, ranges);
  };
}

/** From one index of a text up to another. */
type Range = readonly [from: number, to: number];

/** The text, then what it is without its escapes, again without the escapes of that: what is quoted is quoted twice. */
function layersOf(text: string): string[] {
  const layers = [text];
  while (layers.length < 4) {
    const layer = layers.at(-1) ?? '';
    const next = /[%&\\]/.test(layer) ? layer.replace(escapes(), unescaped) : layer;
    if (next === layer) break;
    layers.push(next);
  }
  return layers;
}

function rangesIn(text: string, forms: readonly string[], whole: boolean): Range[] {
  const ranges: Range[] = [];
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      ranges.push([at, at + form.length]);
  const tail = whole ? 0 : tailLength(text, forms);
  return tail === 0 ? ranges : [...ranges, [text.length - tail, text.length]];
}

/** The range of the first layer that a range of the layer after the last became. */
function asWritten(range: Range, layers: readonly string[]): Range {
  return layers.reduceRight(([from, to], layer) => {
    const starts = startsIn(layer);
    return [starts[from] ?? 0, starts[to] ?? layer.length];
  }, range);
}

/** For each UTF-16 unit of the text without escapes, where it begins in the text as written. */
function startsIn(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [piece] of text.matchAll(escapes('|[^]'))) {
    const units = piece.length === 1 ? 1 : unescaped(piece).length;
    for (let unit = 0; unit < units; unit += 1) starts.push(at);
    at += piece.length;
  }
  return starts;
}

function withStars(text: string, ranges: readonly Range[]): string {
  let shown = '';
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from >= at) shown += `${text.slice(at, from)}***`;
    at = Math.max(at, to);
  }
  return shown + text.slice(at);
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  // A secret may hold what looks like an escape itself.
  const forms = [...layersOf(value), value.replaceAll(' ', '+'), ...base64Of(bytes), hex, hex.toUpperCase()];
  return forms.filter((form) => form.length >= leastPiece);
}

/** What base64 shows of the bytes wherever they stand in a longer text, and their own base64 with and without padding. */
function base64Of(bytes: Buffer): string[] {
  const own = bytes.toString('base64');
  const inside = [0, 1, 2].map((skipped) => {
    const groups = Math.floor((bytes.length - skipped) / 3);
    return bytes.subarray(skipped, skipped + groups * 3).toString('base64');
  });
  const standard = [own, own.replace(/=+$/, ''), ...inside];
  return [...standard, ...standard.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** Length of the longest beginning of a form that the text ends with. */
function tailLength(text: string, forms: readonly string[]): number {
  const lengths = forms.map((form) => {
    let length = Math.min(form.length - 1, text.length);
    while (length >= leastPiece && !text.endsWith(form.slice(0, length))) length -= 1;
    return length < leastPiece ? 0 : length;
  });
  return Math.max(0, ...lengths);
}

/** `%2F` (a UTF-8 character as a whole), `\u002f`, `\x2f`, `\/`, `&#47;`, `&#x2f;`, `&amp;`. */
function escapes(or = ''): RegExp {
  const hex = '[\\da-fA-F]';
  const percent = `%[0-7]${hex}|%[c-fC-F]${hex}(?:%[89abAB]${hex}){1,3}`;
  const slash = `\\\\(?:u${hex}{4}|x${hex}{2}|["'\\\\/bfnrt])`;
  const entity = `&(?:#\\d{1,7}|#[xX]${hex}{1,6}|amp|lt|gt|quot|apos);`;
  return new RegExp(`${percent}|${slash}|${entity}${or}`, 'g');
}

const named: Readonly<Record<string, string>> = {
  '\\b': '\b',
  '\\f': '\f',
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function unescaped(piece: string): string {
  if (piece.startsWith('%')) return percentDecoded(piece);
  if (/^\\[ux]/.test(piece)) return String.fromCharCode(Number.parseInt(piece.slice(2), 16));
  if (!piece.startsWith('&#')) return named[piece] ?? piece.slice(1);
  const point = /^&#x/i.test(piece) ? Number.parseInt(piece.slice(3), 16) : Number.parseInt(piece.slice(2), 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '?';
}

/** As it is where it is not valid. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
