import { encodeInLinks, leadsTo, longestLink } from './link-targets.ts';
import { applyEdits, type Edit, fillTemplate, placeholder, type Template } from './template.ts';
import { normalizeLines, toSingleLine } from './text.ts';

/** Untrusted text on one line without links to other hosts than the server's: what every channel shows of it at least. */
export function sanitizeLine(text: string, server: string): string {
  return breakForgedLinks({ text: placeholder, values: [{ text: toSingleLine(text), inUrl: false }] }, server).values[0]
    ?.text as string;
}

/**
 * The user's text and the values such that no value chooses the host or the scheme of a link, alone or together with what
 * stands beside it. A whole address on the server is allowed.
 * @param values on one line each.
 * @param markdown whether the text is read as Markdown, where more than a bare address is a link.
 */
export function disableForgedLinks(
  text: string,
  values: readonly string[],
  server: string,
  markdown: boolean,
): Template {
  return breakForgedLinks(encodeInLinks(text, values, server, markdown), server);
}

/** A text where no markup is read: values as they were written, the user's own lines as they are. */
export function plainText(
  spans: readonly { readonly source: 'template' | 'value' | 'raw'; readonly text: string }[],
  server: string,
): string {
  const own = spans.map(({ source, text }) => {
    if (source === 'value') return placeholder;
    const lines = normalizeLines(text).replaceAll(placeholder, '');
    return source === 'raw' ? keepWebLinks(lines) : lines;
  });
  const values = spans.filter(({ source }) => source === 'value').map(({ text }) => toSingleLine(text));
  const template = disableForgedLinks(own.join(''), values, server, false);
  return fillTemplate(template, ({ text }) => text);
}

/** Markup of a value without links of other schemes than http(s), such as `dtmd://x`. */
export function keepWebLinks(text: string): string {
  return text.replace(/(?<![a-z])(?!https?:)([a-z][a-z0-9+.-]{0,31}):(?=\/\/)/gi, '$1：');
}

const bareLink = /:\\?\/\\?\/|www\\?\./gi;
const lookalikes: Readonly<Record<string, string>> = { '/': '∕', '.': '․', '\\': '' };

/**
 * Breaks every bare link in whose scheme or host a value has a part: apps make links of what looks like one. Written with
 * a division slash (`https:∕∕evil.example`) and a one dot leader (`www․evil.example`), which look the same; a value that
 * would continue a host of the user's own is set apart by a blank.
 */
function breakForgedLinks({ text, values }: Template, server: string): Template {
  const pieces = text.split(placeholder).flatMap((own, index) => [own, values[index]?.text ?? '']);
  const whole = pieces.join('');
  const foreign = new Uint8Array(whole.length);
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1 && values[(index - 1) / 2]?.inUrl === false) foreign.fill(1, length, length + piece.length);
    length += piece.length;
  }
  const edits: Edit[] = [];
  let decided = 0;
  for (const { 0: mark, index } of whole.matchAll(bareLink)) {
    const isUrl = mark.startsWith(':');
    // `https://www.…` was decided at its scheme.
    if (!isUrl && index < decided) continue;
    const host = index + mark.length;
    const scheme = isUrl ? (/[a-z0-9+.-]*\\?$/i.exec(whole.slice(Math.max(0, index - 64), index))?.[0].length ?? 0) : 0;
    const authority = /^[^\s/?#]*/.exec(whole.slice(host, host + longestLink))?.[0] ?? '';
    const continued = foreign.subarray(host, host + authority.length + 1).indexOf(1);
    const begunByValue = foreign.subarray(index - scheme, host).includes(1);
    const allowed = begunByValue || continued === 0 ? isUrl && isOnServer(whole, index, server) : true;
    if (allowed) decided = host + authority.length;
    else for (let at = index; at < host; at++) edits.push([at, lookalikes[whole.charAt(at)] ?? whole.charAt(at)]);
    if (
      allowed &&
      !begunByValue &&
      continued > 0 &&
      !endsBefore(authority, continued) &&
      !isOnServer(whole, index, server)
    )
      edits.push([host + continued - 1, `${whole.charAt(host + continued - 1)} `]);
  }
  const edited = applyEdits(pieces, edits);
  return {
    text: edited.filter((_, index) => index % 2 === 0).join(placeholder),
    values: values.map((value, index) => ({ ...value, text: edited[2 * index + 1] ?? '' })),
  };
}

/** Whether the `://` at a place belongs to a link to the server itself. */
function isOnServer(text: string, at: number, server: string): boolean {
  const start = at - server.indexOf('://');
  return leadsTo(text.slice(start, start + longestLink), server) && !/[a-z0-9+.-]/i.test(text.charAt(start - 1));
}

/** Whether the user's own host is over before the value that follows: by another mark, or by `:` and a port. */
function endsBefore(authority: string, at: number): boolean {
  const [before, after] = [authority.slice(0, at), authority.slice(at)];
  const isOver = /[^\p{L}\p{N}.:@%_~\\-]/u.test(before) && !after.includes('@');
  return isOver || (/^[^@]+:$/.test(before) && /^\d{1,5}$/.test(after));
}
