import type { MessageOptions } from '../message/options.ts';
import { byteLength } from '../text/bytes.ts';
import { quoteForLog } from '../text/truncate.ts';
import { addError, type InputReader, parseLines, splitLines } from './inputs.ts';
import type { InputName } from './names.ts';

const mostPatterns = 100;
const mostPatternBytes = 1024;

/** What takes too long: three stars against a name of 250 characters take 30 ms, six take 40 s; braces multiply. */
function findExcess(pattern: string): string | undefined {
  const names = pattern.split(/[\\/]/);
  if (names.some((name) => name !== '**' && name.split('*').length > 4))
    return 'has more than three stars between two slashes';
  if (/\{[^}]*\.\./.test(pattern)) return 'has a range in braces';
  if (pattern.split('{').length > 4 || /\{(?:.*,){21}/.test(pattern))
    return 'has more than three pairs of braces, or more than 20 commas in them';
  return undefined;
}

/** Patterns for files of the workspace, one a line; the limits keep matching them fast. */
export function readGlobs(reader: InputReader, name: InputName): string[] {
  const count = splitLines(reader.input(name)).length;
  if (count > mostPatterns) {
    const fix = 'Write one that fits them all, such as reports/**/*.xml.';
    addError(reader, name, `has ${count} patterns; at most ${mostPatterns} can be given. ${fix}`);
  }
  return parseLines(reader, name, (line, refuse) => {
    const pattern = withoutWorkspace(line, reader.workspace);
    const fix = 'Write one pattern a line, such as reports/**/*.xml.';
    if (byteLength(pattern) > mostPatternBytes) return refuse(`is longer than ${mostPatternBytes} bytes. ${fix}`);
    const excess = findExcess(pattern);
    if (excess !== undefined) return refuse(`${excess}. ${fix}`);
    if (!/^(?:[\\/]|[a-z]:)/i.test(pattern) && !pattern.split(/[\\/]/).includes('..')) return pattern;
    return refuse(
      `('${quoteForLog(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`,
    );
  });
}

/**
 * The pattern below the workspace. In a job with a container `${{ github.workspace }}` is the path outside of it, which
 * ends as the path inside does: /home/runner/work/shop/shop for /__w/shop/shop.
 * See https://docs.github.com/actions/reference/contexts-reference#github-context
 */
function withoutWorkspace(pattern: string, workspace: string): string {
  const [path = '', root = ''] = [pattern, workspace].map((each) => each.replace(/[\\/]+/g, '/').replace(/\/$/, ''));
  if (root !== '' && path.startsWith(`${root}/`)) return path.slice(root.length + 1);
  const outside = root.startsWith('/__w/') && path.startsWith('/') ? `work${root.slice(4)}/` : undefined;
  return outside !== undefined && path.includes(outside) ? path.slice(path.indexOf(outside) + outside.length) : pattern;
}

/** The lines `Name: value` of `webhook-headers`. */
export function readHeaders(reader: InputReader): (readonly [string, string])[] {
  const forbidden =
    /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;
  return parseLines(reader, 'webhook-headers', (line, refuse) => {
    const [, name = '', value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
    if (value === undefined)
      return refuse("is not 'Name: value' in plain ASCII. Write one header a line, such as X-Team: ci.");
    if (forbidden.test(name)) return refuse(`sets ${name}, which the action sets itself. Remove this line.`);
    return [name, value] as const;
  });
}

/** The lines `KEY=value`, or the members of the JSON object, of `global-params`. */
export function readParams(reader: InputReader): MessageOptions['globalParams'] {
  const text = reader.input('global-params');
  try {
    if (text.startsWith('{'))
      return Object.entries<unknown>(JSON.parse(text)).map(([key, value]) => ({
        key,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }));
  } catch {
    const fix = 'Write one KEY=value a line, or an object in JSON.';
    addError(reader, 'global-params', `begins with { but is not valid JSON. ${fix}`);
    return [];
  }
  return parseLines(reader, 'global-params', (line, refuse) => {
    const at = line.indexOf('=');
    if (at < 1) return refuse("is not 'KEY=value'. Write one a line, such as VERSION=1.2.");
    return { key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
  });
}
