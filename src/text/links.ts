import { encodeInLinks, leadsTo, longestLink } from './link-targets.ts';
import { applyEdits, fillTemplate, normalizeLines, placeholder, type Template, toSingleLine } from './text.ts';

/** Untrusted text on one line without links to other hosts than the server's: what every channel shows of it at least. */
export function sanitizeLine(text: string, server: string): string {
  return breakForgedLinks({ text: placeholder, values: [{ text: toSingleLine(text), inUrl: false }] }, server).values[0]
    ?.text as string;
}

/**
 * The user's text and the values such that no value chooses the host or the scheme of a link, alone or together with the
 * text beside it. A whole address on the server is allowed.
 * @param values on one line each.
 * @param markdown whether the text is read as Markdown, where more than a bare address is a link.
 */
export function disableForgedLinks(
  text: string,
  values: readonly string[],
  server: string,
  markdown: boolean,
): Template {
  return breakForgedLinks(encodeInLinks(text, values, server, markdown), server, markdown);
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
 * Breaks every bare link whose scheme or host contains a value: apps turn any URL into a link. Written with
 * a division slash (`https:∕∕evil.example`) and a one dot leader (`www․evil.example`), which look the same; a value that
 * would continue a host of the user's own is set apart by a blank.
 */
function breakForgedLinks({ text, values }: Template, server: string, markdown = false): Template {
  const pieces = text.split(placeholder).flatMap((own, index) => [own, values[index]?.text ?? '']);
  const whole = pieces.join('');
  const foreign = new Uint8Array(whole.length);
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    // What is encoded can be a part of a scheme, but of no host; only an address on the server still holds `://`.
    const mark = values[(index - 1) / 2]?.inUrl ? 2 : 1;
    if (index % 2 === 1 && !(mark === 2 && piece.includes('://'))) foreign.fill(mark, length, length + piece.length);
    length += piece.length;
  }
  const edits = new Map<number, string>();
  let decided = 0;
  for (const { 0: mark, index } of whole.matchAll(bareLink)) {
    const isUrl = mark.startsWith(':');
    // `https://www.…` was decided at its scheme.
    if (!isUrl && index < decided) continue;
    const host = index + mark.length;
    const scheme = isUrl ? (/[a-z0-9+.-]*\\?$/i.exec(whole.slice(Math.max(0, index - 64), index))?.[0].length ?? 0) : 0;
    const authority = /^[^\s/?#]*/.exec(whole.slice(host, host + longestLink))?.[0] ?? '';
    const continued = foreign
      .subarray(host, host + authority.length + 1)
      .findIndex((mark, at) => mark === 1 || (mark === 2 && at < authority.length));
    const begunByValue = foreign.subarray(index - scheme, host).some((mark) => mark > 0);
    const onServer = isUrl && isOnServer(whole, index, server);
    if (onServer || (!begunByValue && continued < 0)) decided = host + authority.length;
    else if (begunByValue || continued === 0) {
      for (let at = index; at < host; at++)
        edits.set(at, lookalikes[whole.charAt(at)] ?? (edits.get(at) || whole.charAt(at)));
      // Without its slash, the host of the link before it would continue.
      if (isUrl && decided > 0 && !/\s/.test(whole.slice(decided, index))) edits.set(index, ': ');
    } else {
      const isTarget =
        markdown && /\[[^[\]]*\]\(<?$/.test(whole.slice(Math.max(0, index - longestLink), index - scheme));
      // Not only the authority: a slash of a value may be written as a look-alike.
      const rest = /^\S*/.exec(whole.slice(host + continued, host + longestLink))?.[0] ?? '';
      if (endsBefore(authority.slice(0, continued), rest, isTarget)) decided = host;
      else {
        decided = host + continued;
        edits.set(decided - 1, `${whole.charAt(decided - 1)} `);
      }
    }
  }
  const edited = applyEdits(pieces, edits);
  return {
    text: edited.filter((_, index) => index % 2 === 0).join(placeholder),
    values: values.map((value, index) => ({ ...value, text: edited[2 * index + 1] ?? '' })),
  };
}

/** Whether the `://` at an index belongs to a link to the server itself. */
function isOnServer(text: string, at: number, server: string): boolean {
  const start = at - server.indexOf('://');
  return leadsTo(text.slice(start, start + longestLink), server) && !/[a-z0-9+.-]/i.test(text.charAt(start - 1));
}

/**
 * Whether the user's own host is over before the value that follows: by a mark that no host can hold, by the end of a
 * Markdown target, or by `:` and a port.
 */
function endsBefore(before: string, after: string, isTarget: boolean): boolean {
  const isOver = /[<>[\]^|]/.test(before) || (isTarget && before.includes(')'));
  return (isOver && !(before + after).includes('@')) || (/^[^@]+:$/.test(before) && /^\d{1,5}(?:[/?#]|$)/.test(after));
}
