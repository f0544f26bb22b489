import { at } from '../github/json.ts';
import type { Job } from '../github/run-info.ts';
import type { MessageOptions } from '../message/options.ts';
import { parseStatus } from '../status.ts';
import { byteLength } from '../text/bytes.ts';
import { addError, addWarning, type InputMessage, type InputName, type InputReader } from './inputs.ts';
import { hideHeader } from './secrets.ts';
import { parseLines, rejectJson, splitLines } from './values.ts';

const mostPatterns = 100;
const mostPatternBytes = 1024;

/** Patterns for files of the workspace, one per line; the limits keep matching them fast. */
export function readGlobs(reader: InputReader, name: InputName): string[] {
  const count = splitLines(reader.input(name)).length;
  if (count > mostPatterns) addError(reader, name, ['tooManyPatterns', count, mostPatterns]);
  return parseLines(reader, name, (line, reject) => {
    const pattern = toRelative(line, reader.env.GITHUB_WORKSPACE ?? '');
    const problem = findPatternProblem(pattern);
    return problem === undefined ? pattern : reject(problem);
  });
}

/**
 * The pattern below the workspace. In a job with a container `${{ github.workspace }}` is the path outside of it, which
 * ends as the path inside does: /opt/runner/_work/shop/shop for /__w/shop/shop.
 * See https://docs.github.com/actions/reference/contexts-reference#github-context
 */
function toRelative(pattern: string, workspace: string): string {
  const [path = '', root = ''] = [pattern, workspace].map((each) => each.replace(/[\\/]+/g, '/').replace(/\/$/, ''));
  if (root !== '' && path.startsWith(`${root}/`)) return path.slice(root.length + 1);
  const outside = root.startsWith('/__w/') && path.startsWith('/') ? `work${root.slice(4)}/` : undefined;
  return outside !== undefined && path.includes(outside) ? path.slice(path.indexOf(outside) + outside.length) : pattern;
}

/**
 * What is wrong with a pattern. Limits keep matching fast: three stars against a name of 250 characters take 30 ms, six
 * take 40 s; braces multiply.
 */
function findPatternProblem(pattern: string): InputMessage | undefined {
  const names = pattern.split(/[\\/]/);
  if (byteLength(pattern) > mostPatternBytes) return ['longPattern', mostPatternBytes];
  if (names.some((name) => name !== '**' && name.split('*').length > 4)) return ['manyStars'];
  if (/\{[^}]*\.\./.test(pattern)) return ['range'];
  if (pattern.split('{').length > 4 || /\{(?:.*,){21}/.test(pattern)) return ['manyBraces'];
  if (/^\[\s*["']|\.\w+["']?\s*[,;，；、]\s*["']?\S/.test(pattern.replace(/\{[^}]*\}/g, ''))) return ['patternList'];
  return /^(?:[\\/]|[a-z]:)/i.test(pattern) || names.includes('..') ? ['outside', pattern] : undefined;
}

// What the action or the HTTP client sets itself.
const ownHeaders =
  /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;

/** The lines `Name: value` of `webhook-headers`; none for a channel that does not take them. */
export function readHeaders(reader: InputReader, inputs: readonly string[]): (readonly [string, string])[] {
  for (const line of splitLines(reader.input('webhook-headers'))) hideHeader(reader, line);
  if (!inputs.includes('webhook-headers') || rejectJson(reader, 'webhook-headers', 'oneHeader')) return [];
  return parseLines(reader, 'webhook-headers', (line, reject) => {
    const [, name = '', value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line) ?? [];
    if (value === undefined) return reject(['notAHeader']);
    if (ownHeaders.test(name)) return reject(['ownHeader', name]);
    return [name, value] as const;
  });
}

/** The lines `KEY=value`, or the members of the JSON object, of `global-params`. */
export function readParams(reader: InputReader): MessageOptions['globalParams'] {
  const text = reader.input('global-params');
  if (text.startsWith('{')) {
    const params = parseJson(text);
    if (typeof params === 'object' && params !== null)
      return Object.entries<unknown>({ ...params }).map(([key, value]) => ({
        key,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }));
    addError(reader, 'global-params', ['paramsNotJson']);
    return [];
  }
  return parseLines(reader, 'global-params', (line, reject) => {
    const equals = line.indexOf('=');
    if (equals < 1) return reject(['notAParam']);
    return { key: line.slice(0, equals).trim(), value: line.slice(equals + 1).trim() };
  });
}

/** The jobs in the input `needs`, with their results; undefined when it is not given or wrong. */
export function readNeededJobs(reader: InputReader): readonly Job[] | undefined {
  if (reader.input('needs') === '') return undefined;
  const needs = parseJson(reader.input('needs'));
  const problem = findNeedsProblem(needs);
  if (problem !== undefined) addError(reader, 'needs', problem);
  if (problem !== undefined || typeof needs !== 'object' || needs === null) return undefined;
  return Object.keys(needs).map((name) => ({ name, status: readResult(reader, name, at(needs, name, 'result')) }));
}

/** The value, or undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findNeedsProblem(needs: unknown): InputMessage | undefined {
  if (needs === undefined) return ['needsNotJson'];
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) return ['needsNoObject'];
  return Object.keys(needs).length > 0 ? undefined : ['needsNoJob'];
}

function readResult(reader: InputReader, job: string, result: unknown): Job['status'] {
  // Gitea leaves the result of a skipped job empty.
  if (result === '') {
    addWarning(reader, 'needs', ['emptyResult', job]);
    return 'SKIP';
  }
  const status = typeof result === 'string' ? parseStatus(result) : undefined;
  if (status === undefined)
    addError(reader, 'needs', typeof result === 'string' ? ['unknownResult', job, result] : ['noResult', job]);
  return status ?? 'UNKOWN';
}
