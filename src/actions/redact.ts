import { normalizeLines } from '../text/text.ts';

/** Shorter pieces are part of too many words. */
const leastPiece = 4;
const mostCuts = 50;

/**
 * Replaces every known secret in a text by `***`: as it is, in base64 at any offset, percent-encoded, and as it stands
 * in JSON or XML, the encodings that the runner hides too; and the beginning of one before `…`. `whole` is false for a
 * text that was cut off: then the beginning of a secret at its end goes as well.
 */
export type Redact = (text: string, whole?: boolean) => string;

/** The `Redact` of these values, also of those that are added to the list later. */
export function createRedact(values: readonly string[]): Redact {
  let forms: readonly string[] = [];
  let known = 0;
  return (text, whole = true) => {
    if (known < values.length) {
      forms = [...new Set(values.flatMap(encodings))].filter((form) => form.length >= leastPiece);
      known = values.length;
    }
    const hidden = hide(text, forms, whole);
    // What nobody sees may stand inside of a secret; a channel takes it away later.
    const cleaned = normalizeLines(hidden);
    const clean = hide(cleaned, forms, whole);
    return clean === cleaned ? hidden : clean;
  };
}

function hide(text: string, forms: readonly string[], whole: boolean): string {
  const ranges = forms.flatMap((form) => findAll(text, form));
  // Where a text was cut, by a reader or by us, it may end in the middle of a secret. We cut a few times at most.
  const cuts = [...text.matchAll(/…/g)].slice(-mostCuts).map(({ index }) => index);
  for (const end of whole ? cuts : [...cuts, text.length]) {
    const tail = tailLength(text.slice(0, end), forms);
    if (tail > 0) ranges.push([end - tail, end]);
  }
  return ranges.length === 0 ? text : withStars(text, ranges);
}

/** From one index of a text up to another. */
type Range = readonly [from: number, to: number];

function findAll(text: string, form: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    ranges.push([at, at + form.length]);
  return ranges;
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

function encodings(value: string): string[] {
  return [value, ...base64Forms(value), ...percentForms(value), ...jsonForms(value), ...xmlForms(value)];
}

/** What base64 shows of the bytes wherever they stand in a longer text, and their own base64 with and without padding. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  const own = bytes.toString('base64');
  const inside = [0, 1, 2].map((skipped) => {
    const groups = Math.floor((bytes.length - skipped) / 3);
    return bytes.subarray(skipped, skipped + groups * 3).toString('base64');
  });
  const standard = [own, own.replaceAll('=', ''), ...inside];
  return [...standard, ...standard.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** As `encodeURIComponent`, as RFC 3986 and as a form has it, with capital and small digits. */
function percentForms(value: string): string[] {
  const usual = encodeURIComponent(value.toWellFormed());
  const strict = usual.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([[value, '']]).toString().slice(0, -1);
  return [usual, strict, form].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]);
}

/** As JavaScript writes it, with `\/` as well, with everything but ASCII escaped, and so with what HTML reads. */
function jsonForms(value: string): string[] {
  const usual = JSON.stringify(value).slice(1, -1);
  const slashes = usual.replaceAll('/', '\\/');
  const escaped = (text: string, signs: RegExp) =>
    text.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    usual,
    slashes,
    ...[usual, slashes].map((text) => escaped(text, /[^ -~]/g)),
    escaped(usual, /[<>&'\u2028\u2029]/g),
  ];
}

/** With the names of the five signs, and with a number for the two that have no name in HTML 4. */
function xmlForms(value: string): string[] {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  const named = value.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
  const text = value.replace(/[&<>]/g, (sign) => names[sign] ?? sign);
  return [
    named,
    text,
    named.replaceAll('&apos;', '&#39;'),
    named.replaceAll('&apos;', '&#39;').replaceAll('&quot;', '&#34;'),
  ];
}
