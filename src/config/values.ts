import { at } from '../github/json.ts';
import type { Job } from '../github/run-info.ts';
import type { MessageOptions } from '../message/options.ts';
import { parseStatus } from '../status.ts';
import { byteLength } from '../text/bytes.ts';
import { addError, addWarning, type InputMessage, type InputName, type InputReader } from './inputs.ts';

/** Values separated by commas (also full-width), semicolons, spaces, lines; quotes around them are taken off. */
export function splitWords(text: string): string[] {
  return text.match(/[^\s,;，、；"'`“”‘’]+/g) ?? [];
}

/** Lines that are not empty, trimmed. */
export function splitLines(text: string): string[] {
  return (text.match(/\S[^\n]*/g) ?? []).map((line) => line.trim());
}

/** Adds an error for a list that is set but holds nothing: most often the variables in it are empty. */
export function rejectEmptyList(reader: InputReader, name: InputName, count: number): void {
  if (count === 0 && reader.input(name) !== '') addError(reader, name, ['onlySeparators']);
}

/**
 * The lines of an input, each as `parse` reads it; of one that is wrong it says why. Blank lines, and lines that begin
 * with `#`, are skipped.
 */
export function parseLines<T>(
  reader: InputReader,
  name: InputName,
  parse: (line: string, reject: (message: InputMessage) => undefined) => T | undefined,
): T[] {
  const lines = reader.input(name).split('\n');
  return lines.flatMap((each, index) => {
    const line = each.trim();
    if (line === '' || line.startsWith('#')) return [];
    const value = parse(line, (message) => void addError(reader, name, message, index + 1));
    return value === undefined ? [] : [value];
  });
}

/** Adds an error when an input is JSON where lines or a list are expected; tells whether it is. */
export function rejectJson(reader: InputReader, name: InputName, form: 'commas' | 'oneHeader' | 'onePerson'): boolean {
  if (!/^[[{]/.test(reader.input(name))) return false;
  addError(reader, name, ['json', form]);
  return true;
}

/** What a value means; undefined when it is not understood. `allowed`: the values, if they are listed nowhere else. */
type Parse<T> = { (word: string): T | undefined; readonly allowed?: readonly string[] };

/** Values that stand for themselves, in any case and with `_` for `-`. */
export function oneOf<T extends string>(allowed: readonly T[]): Parse<T> {
  const parse = (word: string) => {
    const key = word.toLowerCase().replaceAll('_', '-');
    return allowed.find((each) => each.toLowerCase() === key);
  };
  return Object.assign(parse, { allowed });
}

/** The one value of an input. */
export function parseWord<T>(reader: InputReader, name: InputName, parse: Parse<T>): T | undefined {
  const word = reader.input(name);
  const value = parse(word);
  if (value === undefined) addError(reader, name, ['unknown', [word], parse.allowed]);
  return value;
}

/** Each value of an input; those that are not understood become one problem. */
export function parseWords<T>(reader: InputReader, name: InputName, parse: Parse<T>): T[] {
  if (rejectJson(reader, name, 'commas')) return [];
  const words = splitWords(reader.input(name));
  rejectEmptyList(reader, name, words.length);
  const unknown = words.filter((word) => parse(word) === undefined);
  if (unknown.length > 0) addError(reader, name, ['unknown', [...new Set(unknown)], parse.allowed]);
  return words.map(parse).filter((value) => value !== undefined);
}

/** A whole number within bounds; undefined with an error. */
export function parseWholeNumber(reader: InputReader, name: InputName, min: number, max: number) {
  const text = reader.input(name);
  const value = Number(text);
  if (String(value) === text && Number.isInteger(value) && value >= min && value <= max) return value;
  const unit = /^\d+\s*(?:[a-z]+|秒|次)$/i.test(text);
  addError(reader, name, ['notANumber', text, min, max, unit]);
  return undefined;
}

/** A boolean of YAML 1.2. */
export function parseFlag(reader: InputReader, name: InputName): boolean | undefined {
  const text = reader.input(name);
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  const meant = /^(?:yes|y|on|1|是|开)$/i.test(text) ? 'true' : /^(?:no|n|off|0|否|关)$/i.test(text) ? 'false' : '';
  addError(reader, name, ['notAFlag', text, meant]);
  return undefined;
}

const maxPatterns = 100;
const maxPatternBytes = 1024;

/** Patterns for files of the workspace, one per line; the limits keep matching them fast. */
export function readGlobs(reader: InputReader, name: InputName): string[] {
  const count = splitLines(reader.input(name)).length;
  if (count > maxPatterns) addError(reader, name, ['tooManyPatterns', count, maxPatterns]);
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
  if (byteLength(pattern) > maxPatternBytes) return ['longPattern', maxPatternBytes];
  if (names.some((name) => name !== '**' && name.split('*').length > 4)) return ['manyStars'];
  if (/\{[^}]*\.\./.test(pattern)) return ['braceRange'];
  if (pattern.split('{').length > 4 || /\{(?:.*,){21}/.test(pattern)) return ['manyBraces'];
  if (/^\[\s*["']|\.\w+["']?\s*[,;，；、]\s*["']?\S/.test(pattern.replace(/\{[^}]*\}/g, ''))) return ['patternList'];
  return /^(?:[\\/]|[a-z]:)/i.test(pattern) || names.includes('..') ? ['outsideWorkspace', pattern] : undefined;
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

/** The jobs in the input `needs`, with their results; undefined when it is not given. */
export function readNeededJobs(reader: InputReader): readonly Job[] | undefined {
  if (reader.input('needs') === '') return undefined;
  const needs = parseJson(reader.input('needs'));
  const isObject = typeof needs === 'object' && needs !== null && !Array.isArray(needs);
  const jobs = isObject ? Object.entries(needs) : [];
  if (needs === undefined) addError(reader, 'needs', ['needsNotJson']);
  else if (jobs.length === 0) addError(reader, 'needs', [isObject ? 'needsNoJob' : 'needsNoObject']);
  return jobs.map(([name, job]) => ({ name, status: readResult(reader, name, at(job, 'result')) }));
}

/** The value, or undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
