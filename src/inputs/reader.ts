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

/** Notes words that are not allowed, with what is and the likely ones; '' is an empty input. */
export function refuseWords(reader: Reader, input: InputName, words: readonly string[], allowed: Allowed): void {
  complain(
    reader,
    input,
    import('./hints.ts').then(({ unknownWords }) => unknownWords(input, words, allowed)),
  );
}

/** The error with all that was noted. */
export async function errorOf({ problems }: Reader): Promise<InputError> {
  return new InputError(await Promise.all(problems.map(async ({ input, text }) => ({ input, text: await text }))));
}

/** Words separated by commas (also full-width), semicolons, spaces or lines. */
export function words(text: string): string[] {
  return text === '' ? [] : text.split(/[\s,;，、；]+/).filter((word) => word !== '');
}

/** Lines that are not empty, trimmed. */
export function lines(text: string): string[] {
  if (text === '') return [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The words that an input understands. `parse` gives undefined for any other. */
export type Vocabulary<T> = Allowed & { readonly parse: (word: string) => T | undefined };

/** Each word of an input; those that are not understood become one problem. */
export function parseWords<T>(reader: Reader, name: InputName, vocabulary: Vocabulary<T>): T[] {
  const parsed: T[] = [];
  const unknown: string[] = [];
  for (const word of words(reader.input(name))) {
    const value = vocabulary.parse(word);
    if (value === undefined) unknown.push(word);
    else parsed.push(value);
  }
  if (unknown.length > 0) refuseWords(reader, name, [...new Set(unknown)], vocabulary);
  return parsed;
}

/** One of a few words, any case. */
export function choice<T extends string>(reader: Reader, name: InputName, allowed: readonly T[]): T {
  const word = reader.input(name);
  const found = allowed.find((candidate) => candidate === word.toLowerCase());
  if (found === undefined) refuseWords(reader, name, [word], { words: allowed });
  return found ?? (allowed[0] as T);
}

/** A whole number within bounds. */
export function wholeNumber(reader: Reader, name: InputName, least: number, most: number): number {
  const text = reader.input(name);
  const value = Number(text);
  if (String(value) === text && Number.isInteger(value) && value >= least && value <= most) return value;
  const fix = /^\d+\s*[a-z]+$/i.test(text) ? ' Write it without a unit.' : '';
  complain(reader, name, `must be a whole number from ${least} to ${most}, not '${shown(text)}'.${fix}`);
  return least;
}

/** A boolean of YAML 1.2. */
export function flag(reader: Reader, name: InputName): boolean {
  const text = reader.input(name);
  if (text === 'true' || text === 'True' || text === 'TRUE') return true;
  if (text === 'false' || text === 'False' || text === 'FALSE') return false;
  const meant = /^(?:yes|y|on|1)$/i.test(text) ? 'true' : /^(?:no|n|off|0)$/i.test(text) ? 'false' : undefined;
  const fix = meant === undefined ? '' : ` Write ${meant}.`;
  complain(reader, name, `must be true or false, not '${shown(text)}'.${fix}`);
  return false;
}
