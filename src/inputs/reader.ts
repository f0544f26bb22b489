import { byteLength } from '../text/bytes.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import type { Problem } from './errors.ts';
import type { Input, InputName } from './names.ts';

/** Reads inputs and collects what is wrong with them, so that all problems are reported at once. */
export type Reader = {
  readonly input: Input;
  readonly problems: Problem[];
  readonly warnings: string[];
  /** About files that may only appear while the job runs: for the stage that sends. */
  readonly fileWarnings: string[];
};

/** Notes a problem; the text follows "Input '<name>' ". */
export function complain(reader: Reader, input: InputName, text: string): void {
  reader.problems.push({ input, text });
}

/** Words separated by commas (also full-width), semicolons, spaces or lines. */
export function words(text: string): string[] {
  return text.split(/[\s,;，、；]+/u).filter((word) => word !== '');
}

/** Lines that are not empty, trimmed. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A word as it may be shown in an error: one line, short. */
export function shown(word: string): string {
  return cutBytes(oneLine(word), 48);
}

/** Each word through `parse`; unknown ones become one problem each that lists what is allowed and suggests the nearest. */
export function parseWords<T>(
  reader: Reader,
  name: InputName,
  allowed: readonly string[],
  parse: (word: string) => T | undefined,
): T[] {
  const parsed: T[] = [];
  for (const word of words(reader.input(name))) {
    const value = parse(word);
    if (value === undefined) complain(reader, name, unknownWord(word, allowed));
    else parsed.push(value);
  }
  return parsed;
}

const mostStars = 20;
const mostPatternBytes = 1024;

/** Patterns for files of the workspace, one a line; the limits keep matching them fast. */
export function globs(reader: Reader, name: InputName): string[] {
  return lines(reader.input(name)).flatMap((pattern, index) => {
    const problem = globProblem(pattern);
    if (problem === undefined) return [pattern];
    complain(reader, name, `line ${index + 1} ${problem}`);
    return [];
  });
}

function globProblem(pattern: string): string | undefined {
  if (byteLength(pattern) > mostPatternBytes)
    return `is longer than ${mostPatternBytes} bytes. Write one pattern a line, such as reports/**/*.xml.`;
  if (pattern.split('*').length > mostStars + 1)
    return `has more than ${mostStars} stars. Write one pattern a line, such as reports/**/*.xml.`;
  if (/^(?:[\\/]|[a-z]:)/i.test(pattern) || pattern.split(/[\\/]/).includes('..'))
    return `('${shown(pattern)}') leaves the workspace. Name files relative to it, such as reports/**/*.xml.`;
  return undefined;
}

/** One of a few words, any case. */
export function choice<T extends string>(reader: Reader, name: InputName, allowed: readonly T[]): T {
  const word = reader.input(name).toLowerCase();
  const found = allowed.find((candidate) => candidate === word);
  if (found === undefined) complain(reader, name, unknownWord(word, allowed));
  return found ?? (allowed[0] as T);
}

/** A whole number within bounds. */
export function wholeNumber(reader: Reader, name: InputName, least: number, most: number): number {
  const text = reader.input(name);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  complain(reader, name, `must be a whole number from ${least} to ${most}, not '${shown(text)}'.`);
  return least;
}

/** A boolean of YAML 1.2. */
export function flag(reader: Reader, name: InputName): boolean {
  const text = reader.input(name);
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (!/^(?:false|False|FALSE)$/.test(text)) complain(reader, name, `must be true or false, not '${shown(text)}'.`);
  return false;
}

/** What to say about a word that is not allowed; suggests the nearest. */
export function unknownWord(word: string, allowed: readonly string[]): string {
  if (word === '') return `is empty. Allowed: ${allowed.join(', ')}.`;
  const near = nearest(word.toLowerCase(), allowed);
  const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
  return `has an unknown word '${shown(word)}'.${hint} Allowed: ${allowed.join(', ')}.`;
}

function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > 32) return undefined;
  const scored = allowed.map((candidate) => ({ candidate, distance: distance(word, candidate.toLowerCase()) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= 2 ? best.candidate : undefined;
}

/** Edits (insert, delete, replace) from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
