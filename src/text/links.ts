import { normalizeLines, toSingleLine } from './clean.ts';

/** Untrusted text on one line without foreign links: what every channel shows of it at least. */
export function sanitizeLine(text: string, server: string): string {
  return deadLinks(toSingleLine(text), server);
}

/**
 * A text in which no bare link leads to another host than the server's: readers make links of what looks like one.
 * Written with a division slash (`https:∕∕evil.example`) and a one dot leader (`www․evil.example`), which look the same.
 */
function deadLinks(text: string, server: string): string {
  if (!text.includes(':') && !text.includes('.')) return text;
  if (!/:\\?\/|www\./i.test(text)) return text;
  // A reader of Markdown takes backslashes away: `https:\/\/evil.example`.
  return text
    .replace(/:\\?\/\\?\//g, (found, at: number) => (isOwn(text, at, server) ? found : ':∕∕'))
    .replace(/(www)\./gi, '$1․');
}

/** Whether the `://` at a place belongs to a link to the server itself. */
function isOwn(text: string, at: number, server: string): boolean {
  const start = at - server.indexOf('://');
  if (!text.startsWith(server, start)) return false;
  return !/[a-z0-9+.-]/i.test(text.charAt(start - 1)) && /^(?:\/|\s|$)/.test(text.slice(start + server.length));
}

/**
 * A value inside a link that the user wrote, so that it cannot lead elsewhere: `[docs](https://example.com/${NAME})`.
 * @param before what stands before the value in the link's destination.
 */
export function encodeInUrl(text: string, before: string, server: string): string {
  const line = toSingleLine(text);
  const encoded = encodeURIComponent(line).replace(/[()'*!_~]/g, percent);
  const inPath = /^https?:\/\/[^\s/?#]+[/?#]/i.test(before);
  if (inPath || (line.startsWith('/') && /:\/\/[^\s/]+$/.test(before))) return encoded.replaceAll('%2F', '/');
  if (before === '' && `${line} `.startsWith(`${server}/`)) return encodeURI(line).replace(/[()]/g, percent);
  // In the host of the link: a space makes it no link.
  return before === '' ? encoded : ` ${deadLinks(encoded, server)}`;
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}

/** What stands before a value of the link that the value would continue: `](https://…` or `https://…`; undefined when there is none. */
export function unclosedUrl(before: string): string | undefined {
  const near = before.slice(-512);
  if (!near.includes('](') && !near.includes('://')) return undefined;
  return (/\]\(<?([^\s()<>]*)$/.exec(near) ?? /(https?:\/\/[^\s()<>]*)$/i.exec(near))?.[1];
}

/** Markup of a value without links of other schemes than http(s), such as `dtmd://x`. */
export function keepWebLinks(text: string): string {
  return text.replace(/(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi, '$1：');
}

/**
 * A text where no markup is read: values as they were written, the user's own lines as they are; what the user
 * declared to be markup keeps its http(s) links alone.
 */
export function plainText(
  spans: readonly { readonly source: 'template' | 'value' | 'raw'; readonly text: string }[],
  server: string,
): string {
  return spans.reduce((done, { source, text }) => {
    if (source === 'template') return done + normalizeLines(text);
    if (source === 'raw') return done + keepWebLinks(normalizeLines(text));
    const link = unclosedUrl(done);
    return done + (link === undefined ? sanitizeLine(text, server) : encodeInUrl(text, link, server));
  }, '');
}
