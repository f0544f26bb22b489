import { setSecret } from '@actions/core';
import type { Env } from '../config/inputs.ts';
import { normalizeLines, percentDecode, type Redact } from '../text/text.ts';

/** What the step must not show: each is hidden by the runner in its log, and by us in everything that leaves. */
export type Secrets = {
  /** Hides a value from now on; one that is too short would wreck the log. */
  add(value: string): void;
  readonly redact: Redact;
};

/** Shorter values, and shorter pieces of them, occur in too many words. */
const leastLength = 4;
/** Maximum number of `…` that are checked in one text. */
const mostCuts = 50;
const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** The secrets of the runner and of proxies; those of the inputs are added as they are read. */
export function createSecrets(env: Env): Secrets {
  const values: string[] = [];
  const add = (value: string) => {
    const text = value.trim();
    if (text.length < leastLength || values.includes(text)) return;
    values.push(text);
    setSecret(text);
  };
  for (const name of runnerTokens) add(env[name] ?? '');
  for (const name of proxyNames) {
    const url = env[name] ?? '';
    const password = URL.parse(url)?.password ?? '';
    if (url.includes('@')) for (const value of [url, password, percentDecode(password)]) add(value);
  }
  return { add, redact: createRedact(values) };
}

/**
 * Replaces these values in a text by `***`, also those that are added to the list later: as they are, in base64 at any
 * offset, percent-encoded, and as they stand in JSON or XML, the encodings that the runner hides too; and the beginning
 * of one before `…`.
 */
export function createRedact(values: readonly string[]): Redact {
  let forms: readonly string[] = [];
  let known = 0;
  return (text, whole = true) => {
    if (known < values.length) {
      forms = [...new Set(values.flatMap(encode))].filter((form) => form.length >= leastLength);
      known = values.length;
    }
    const hidden = hide(text, forms, whole);
    // Invisible characters may split a secret; a channel removes them later.
    const cleaned = normalizeLines(hidden);
    const clean = hide(cleaned, forms, whole);
    return clean === cleaned ? hidden : clean;
  };
}

function hide(text: string, forms: readonly string[], whole: boolean): string {
  const ranges = forms.flatMap((form) => findAll(text, form));
  // Where a text was cut, by a reader or by us, it may end in the middle of a secret.
  const cuts = [...text.matchAll(/…/g)].slice(-mostCuts).map(({ index }) => index);
  for (const to of whole ? cuts : [...cuts, text.length]) {
    const length = measureBeginning(text.slice(0, to), forms);
    if (length > 0) ranges.push({ from: to - length, to });
  }
  let shown = '';
  let end = 0;
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
    if (from >= end) shown += `${text.slice(end, from)}***`;
    end = Math.max(end, to);
  }
  return shown + text.slice(end);
}

function findAll(text: string, form: string): { from: number; to: number }[] {
  const ranges = [];
  for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + form.length))
    ranges.push({ from, to: from + form.length });
  return ranges;
}

/** Length of the longest beginning of a form that the text ends with. */
function measureBeginning(text: string, forms: readonly string[]): number {
  let longest = 0;
  for (const form of forms)
    for (let length = Math.max(leastLength, longest + 1); length < form.length; length += 1)
      if (text.endsWith(form.slice(0, length))) longest = length;
  return longest;
}

function encode(value: string): string[] {
  return [value, ...toBase64(value), ...toPercent(value), ...toJson(value), ...toXml(value)];
}

/** What base64 shows of the bytes wherever they stand in a longer text, and their own base64 with and without padding. */
function toBase64(value: string): string[] {
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
function toPercent(value: string): string[] {
  const usual = encodeURIComponent(value.toWellFormed());
  const strict = usual.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([[value, '']]).toString().slice(0, -1);
  return [usual, strict, form].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]);
}

/** As JavaScript writes it, with `\/` as well, with everything but ASCII escaped, and so with what HTML reads. */
function toJson(value: string): string[] {
  const usual = JSON.stringify(value).slice(1, -1);
  const slashes = usual.replaceAll('/', '\\/');
  const escapeAll = (text: string, signs: RegExp) =>
    text.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const ascii = [usual, slashes].map((text) => escapeAll(text, /[^ -~]/g));
  return [usual, slashes, ...ascii, escapeAll(usual, /[<>&'\u2028\u2029]/g)];
}

/** With the names of the five signs, and with a number for the two that have no name in HTML 4. */
function toXml(value: string): string[] {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const html = text.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  return [text, html, html.replaceAll('&#39;', '&apos;'), html.replaceAll('&quot;', '&#34;')];
}
