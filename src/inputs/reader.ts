import { byteLength } from '../text/bytes.ts';
import { shown } from '../text/cut.ts';
import type { Allowed } from './hints.ts';
import type { Input, InputName } from './names.ts';

/** One thing wrong with the configuration: which input, what is wrong, what is allowed or the likely fix. */
export type Problem = { readonly input: InputName; readonly text: string };

/** The configuration cannot be used. Carries every problem found, so that a user fixes them in one go. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `Input '${problem.input}' ${problem.text}`).join('\n'));
    this.problems = problems;
  }
}

/** Reads inputs and collects what is wrong with them, so that all problems are reported at once. */
export type Reader = {
  readonly input: Input;
  /** Texts that are long are loaded only when there is something to say. */
  readonly problems: { readonly input: InputName; readonly text: string | Promise<string> }[];
  readonly warnings: string[];
};

const mostProblemsOfOneInput = 8;

/** Notes a problem; the text follows "Input '<name>' ". */
export function complain(reader: Reader, input: InputName, text: string | Promise<string>): void {
  if (reader.problems.filter((problem) => problem.input === input).length < mostProblemsOfOneInput)
    reader.problems.push({ input, text });
}

/** Notes a word that is not allowed, with what is and the likely one. */
export function refuseWord(reader: Reader, input: InputName, word: string, allowed: Allowed): void {
  complain(
    reader,
    input,
    import('./hints.ts').then(({ unknownWord }) => unknownWord(input, word, allowed)),
  );
}

/** The error with all that was noted. */
export async function errorOf({ problems }: Reader): Promise<InputError> {
  return new InputError(await Promise.all(problems.map(async ({ input, text }) => ({ input, text: await text }))));
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

/** The words that an input understands. `parse` gives undefined for any other. */
export type Vocabulary<T> = Allowed & { readonly parse: (word: string) => T | undefined };

/** Each word of an input; one problem for each that is not understood. */
export function parseWords<T>(reader: Reader, name: InputName, vocabulary: Vocabulary<T>): T[] {
  const parsed: T[] = [];
  for (const word of words(reader.input(name))) {
    const value = vocabulary.parse(word);
    if (value === undefined) refuseWord(reader, name, word, vocabulary);
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
  const word = reader.input(name);
  const found = allowed.find((candidate) => candidate === word.toLowerCase());
  if (found === undefined) refuseWord(reader, name, word, { words: allowed });
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
