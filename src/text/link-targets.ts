import { applyEdits, placeholder, type Template } from './text.ts';

/** Longest address that is looked at, in UTF-16 units: keeps the time linear. */
export const longestLink = 512;

/** Where the target of a link begins, the mark that makes it a link, what to write for that instead, and the rest of a target. */
type LinkTarget = { readonly start: number; readonly opener: number; readonly inert: string; readonly rest: RegExp };

/** Percent-encodes values in the path of the user's own links; a link whose host or scheme a value would choose is disabled. */
export function encodeInLinks(text: string, values: readonly string[], server: string, markdown: boolean): Template {
  const replacements = new Map<number, string>();
  const encoded = values.map((value) => ({ text: value, inUrl: false }));
  const places = [...text.matchAll(new RegExp(placeholder, 'g'))].map(({ index }) => index);
  let done = 0;
  for (const [first, at] of places.entries()) {
    if (first < done) continue;
    const target = findTarget(text, at, markdown);
    // An earlier value outside of the target has already decided about the link.
    if (target === undefined || (places[first - 1] ?? -1) >= target.start) continue;
    const end = places.findLastIndex((place) => place < target.end) + 1;
    const safe = encodeTarget(text.slice(target.start, target.end), values.slice(first, end), server);
    done = safe === undefined ? first + 1 : end;
    if (safe === undefined) replacements.set(target.opener, target.inert);
    else for (const [index, each] of safe.entries()) encoded[first + index] = { text: each, inUrl: true };
  }
  replacements.delete(-1);
  return { text: applyEdits([text], replacements).join(''), values: encoded };
}

/** The target of a link that holds a placeholder; a bare link has no opener (-1). */
function findTarget(text: string, at: number, markdown: boolean): (LinkTarget & { readonly end: number }) | undefined {
  const from = Math.max(0, at - longestLink);
  const before = text.slice(from, at);
  const found =
    (markdown ? (inlineTarget(before) ?? definitionTarget(before) ?? tagTarget(before)) : undefined) ??
    bareTarget(before);
  if (found === undefined) return undefined;
  const rest = found.rest.exec(text.slice(at, at + longestLink))?.[0] ?? '';
  const opener = found.opener < 0 ? -1 : from + found.opener;
  return { ...found, opener, start: from + found.start, end: at + rest.length };
}

/** `https://…` */
function bareTarget(before: string): LinkTarget | undefined {
  const start = before.search(/https?:\/\/(?!\S*:\/\/)[^\s()<>]*$/i);
  return start < 0 ? undefined : { start, opener: -1, inert: '', rest: /^[^\s()<>"']*/ };
}

/** `[x](…`, `[x](<…` */
function inlineTarget(before: string): LinkTarget | undefined {
  const opener = before.lastIndexOf('](');
  const rest = /^[^\s()<>]*/;
  return opener < 0 ? undefined : openDestination(before, opener + 2, { opener, inert: '］', rest });
}

/** `[x]: …` */
function definitionTarget(before: string): LinkTarget | undefined {
  const opener = before.lastIndexOf(']:') + 1;
  return opener < 1 ? undefined : openDestination(before, opener + 1, { opener, inert: '：', rest: /^[^\s<>]*/ });
}

function openDestination(before: string, from: number, how: Omit<LinkTarget, 'start'>): LinkTarget | undefined {
  const destination = before.slice(from).trimStart();
  const start = before.length - destination.length;
  if (destination.startsWith('<'))
    return /[>\n]/.test(destination) ? undefined : { ...how, start: start + 1, rest: /^[^<>\n]*/ };
  let depth = 0;
  for (const mark of destination.replace(/\\./g, '')) {
    if (mark === '(') depth++;
    if ((mark === ')' && depth-- === 0) || /\s/.test(mark)) return undefined;
  }
  return { ...how, start };
}

/** `<https:…`, `<a href='…`; not `<font color="…`, `<@…` */
function tagTarget(before: string): LinkTarget | undefined {
  const opener = before.lastIndexOf('<');
  const tag = before.slice(opener + 1);
  if (opener < 0 || !/^(?:$|\/?[a-z\ue000])/i.test(tag) || tag.includes('>')) return undefined;
  const how = { opener, inert: '‹', rest: /^[^\s<>"'[\]()]*/ };
  const isText = /^\/?(?:font|at)\b/i.test(tag);
  const [, name = '', quote = '', value] = /([\w-]+)\s*=\s*(["']?)([^"']*)$/.exec(tag) ?? [];
  if (value === undefined) return isText ? undefined : { ...how, start: opener + 1 };
  const isHarmless = !/(?:href|src|url)$/i.test(name) && (quote !== '' || isText);
  return isHarmless ? undefined : { ...how, start: before.length - value.length };
}

// The user's own host (or the first part of a path) is complete, so what follows is in its path, query or fragment.
const ownHost = /^(?:(?:https?:\/\/[^\s/?#\\]+|\/?[^\s:/?#\\]+)[/?#]|[?#])/i;

/** The values as they may stand in a target; undefined when one of them would choose the host or the scheme. */
function encodeTarget(target: string, values: readonly string[], server: string): readonly string[] | undefined {
  const [before = '', ...after] = target.split(placeholder);
  const encoded = values.map((value) =>
    encodeURIComponent(value)
      .replace(/[()'*!_~]/g, percent)
      .replaceAll('%2F', '/')
      // An app may find a link in the rest of one.
      .replace(/www\./gi, 'www%2e'),
  );
  if (ownHost.test(before) && !/:\/\/[^/?#]*$/.test(before)) return encoded;
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
  return url.startsWith(server) && /^(?:[/\s]|$)/.test(url.slice(server.length, server.length + 1));
}
