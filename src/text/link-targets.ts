import { applyEdits, type Edit, placeholder, type Template } from './template.ts';

/** Longest address that is looked at, in UTF-16 units: keeps the time linear. */
export const longestLink = 512;

/** Where a link leads whose target holds a placeholder: the target's place, and what makes it a link and how to end that. */
type Target = { readonly start: number; readonly end: number; readonly opener?: Edit };

/** Percent-encodes values in the path of the user's own links; a link whose host or scheme a value would choose is none. */
export function encodeInLinks(text: string, values: readonly string[], server: string, markdown: boolean): Template {
  const plain: Edit[] = [];
  const encoded = values.map((value) => ({ text: value, inUrl: false }));
  const places = [...text.matchAll(new RegExp(placeholder, 'g'))].map(({ index }) => index);
  let done = 0;
  for (const [first, at] of places.entries()) {
    if (first < done) continue;
    const target = findTarget(text, at, markdown);
    if (target === undefined) continue;
    done = places.findLastIndex((place) => place < target.end) + 1;
    const inside = values.slice(first, done);
    const safe = encodeTarget(text.slice(target.start, target.end), inside, server);
    if (safe !== undefined)
      for (const [index, each] of safe.entries()) encoded[first + index] = { text: each, inUrl: true };
    else if (target.opener !== undefined) plain.push(target.opener);
  }
  return { text: applyEdits([text], plain).join(''), values: encoded };
}

function findTarget(text: string, at: number, markdown: boolean): Target | undefined {
  const from = Math.max(0, at - longestLink);
  const before = text.slice(from, at);
  const found = (markdown ? (inlineTarget(before) ?? definitionTarget(before) ?? tagTarget(before)) : undefined) ?? {
    start: before.search(/https?:\/\/[^\s()<>]*$/i),
  };
  if (found.start < 0) return undefined;
  const rest = /^[^\s()<>"']*/.exec(text.slice(at, at + longestLink))?.[0] ?? '';
  const place = { start: from + found.start, end: at + rest.length };
  return 'opener' in found ? { ...place, opener: [from + found.opener, found.plain] } : place;
}

type Opener = { readonly start: number; readonly opener: number; readonly plain: string };

/** `[x](…`, `[x](<…` */
function inlineTarget(before: string): Opener | undefined {
  const opener = before.lastIndexOf('](');
  return opener < 0 ? undefined : openDestination(before, opener + 2, { opener, plain: '］' });
}

/** `[x]: …` */
function definitionTarget(before: string): Opener | undefined {
  const colon = before.lastIndexOf(']:') + 1;
  return colon < 1 ? undefined : openDestination(before, colon + 1, { opener: colon, plain: '：' });
}

function openDestination(before: string, from: number, how: Omit<Opener, 'start'>): Opener | undefined {
  const destination = before.slice(from).trimStart();
  const start = before.length - destination.length;
  if (destination.startsWith('<')) return /[>\n]/.test(destination) ? undefined : { ...how, start: start + 1 };
  let depth = 0;
  for (const mark of destination.replace(/\\./g, '')) {
    if (mark === '(') depth++;
    if ((mark === ')' && depth-- === 0) || /\s/.test(mark)) return undefined;
  }
  return { ...how, start };
}

/** `<https:…`, `<a href='…`; not `<font color="…`, `<@…` */
function tagTarget(before: string): Opener | undefined {
  const opener = before.lastIndexOf('<');
  const tag = before.slice(opener + 1);
  if (opener < 0 || !/^(?:$|\/?[a-z\ue000])/i.test(tag) || tag.includes('>')) return undefined;
  const [, name = '', quote = '', value] = /([\w-]+)\s*=\s*(["']?)([^"']*)$/.exec(tag) ?? [];
  if (value === undefined)
    return /^\/?(?:font|at)\b/i.test(tag) ? undefined : { start: opener + 1, opener, plain: '‹' };
  const harmless = !/(?:href|src|url)$/i.test(name) && (quote !== '' || /^(?:font|at)\b/i.test(tag));
  return harmless ? undefined : { start: before.length - value.length, opener, plain: '‹' };
}

// The user's own host (or the first part of a path) is complete, so what follows is in its path, query or fragment.
const ownHost = /^(?:(?:https?:\/\/[^\s/?#\\]+|\/?[^\s:/?#\\]+)[/?#]|[?#])/i;

/** The values as they may stand in a target; undefined when one of them would choose the host or the scheme. */
function encodeTarget(target: string, values: readonly string[], server: string): readonly string[] | undefined {
  const [before = '', ...after] = target.split(placeholder);
  const encoded = values.map((value) =>
    encodeURIComponent(value)
      .replace(/[()'*!_~]/g, percent)
      .replaceAll('%2F', '/'),
  );
  // Without a scheme, an app may look for a link in what is left.
  if (ownHost.test(before))
    return /^https?:/i.test(before) ? encoded : encoded.map((value) => value.replace(/www\./gi, 'www%2e'));
  if (/^https?:\/\/[^\s/?#\\]+$/i.test(before) && values[0]?.startsWith('/')) return encoded;
  if (before === '' && values[0] !== undefined) encoded[0] = encodeURI(values[0]).replace(/[()']/g, percent);
  const whole = before + encoded.map((value, index) => value + (after[index] ?? '')).join('');
  return leadsTo(whole, server) ? encoded : undefined;
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}

/** Whether a URL leads to the server. */
export function leadsTo(url: string, server: string): boolean {
  return url.startsWith(server) && /^(?:[/?#\s]|$)/.test(url.slice(server.length, server.length + 1));
}
