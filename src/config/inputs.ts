import { quoteForLog } from '../text/truncate.ts';
import type { Input, InputName } from './names.ts';

/** One thing wrong with the configuration: which input, what is wrong, what is allowed or the likely fix. */
export type InputProblem = { readonly input: InputName; readonly text: string };

/** The configuration cannot be used. Carries every problem found, so that a user fixes them in one go. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map((problem) => `Input '${problem.input}' ${problem.text}`).join('\n'));
    this.problems = problems;
  }
}

/** A sentence, or how to word it with `hints.ts`, which is loaded only when something is wrong. */
type Text = string | ((hints: typeof import('./suggestions.ts')) => string);

/** Reads inputs and collects what is wrong with them. What is read beside a problem is never used. */
export type InputReader = {
  readonly input: Input;
  /** The folder of the workspace; '' where there is none. */
  readonly workspace: string;
  readonly problems: { readonly input: InputName; readonly text: Text }[];
  readonly warnings: string[];
};

const mostProblemsOfOneInput = 8;

/** Notes a problem; the text follows "Input '<name>' ". */
export function addError(reader: InputReader, input: InputName, text: Text): void {
  if (reader.problems.filter((problem) => problem.input === input).length < mostProblemsOfOneInput)
    reader.problems.push({ input, text });
}

/** Notes words that are not understood, with those that are and the likely ones; '' is an empty input. */
export function addUnknownWords(
  reader: InputReader,
  input: InputName,
  unknown: string[],
  words?: readonly string[],
): void {
  addError(reader, input, (hints) => hints.describeUnknownWords(unknown, hints.allowedWords(input, words)));
}

/** The error with all that was noted. */
export async function toInputError({ problems }: InputReader): Promise<InputError> {
  const hints = await import('./suggestions.ts');
  return new InputError(
    problems.map(({ input, text }) => ({ input, text: typeof text === 'string' ? text : text(hints) })),
  );
}

/** Words separated by commas (also full-width), semicolons, spaces or lines. */
export function splitWords(text: string): string[] {
  return text === '' ? [] : (text.match(/[^\s,;，、；]+/g) ?? []);
}

/** Lines that are not empty, trimmed. */
export function splitLines(text: string): string[] {
  return text === '' ? [] : (text.match(/\S[^\n]*/g) ?? []).map((line) => line.trim());
}

/** The lines of an input, each as `parse` reads it; of one that is wrong it says why. */
export function parseLines<T>(
  reader: InputReader,
  name: InputName,
  parse: (line: string, refuse: (text: string) => undefined) => T | undefined,
): T[] {
  return splitLines(reader.input(name)).flatMap((line, index) => {
    const value = parse(line, (text) => void addError(reader, name, `line ${index + 1} ${text}`));
    return value === undefined ? [] : [value];
  });
}

/** What a word means; undefined when it is not understood. */
type Parse<T> = { (word: string): T | undefined; readonly words?: readonly string[] };

/** Words that stand for themselves, in any case and with `_` for `-`. */
export function oneOf<T extends string>(words: readonly T[]): Parse<T> {
  const parse = (word: string) => {
    const key = word.toLowerCase().replaceAll('_', '-');
    return words.find((each) => each.toLowerCase() === key);
  };
  return Object.assign(parse, { words });
}

/** The one word of an input. */
export function parseWord<T>(reader: InputReader, name: InputName, parse: Parse<T>): T {
  const word = reader.input(name);
  const value = parse(word);
  if (value === undefined) addUnknownWords(reader, name, [word], parse.words);
  return value as T;
}

/** Each word of an input; those that are not understood become one problem. */
export function parseWords<T>(reader: InputReader, name: InputName, parse: Parse<T>): T[] {
  const given = splitWords(reader.input(name));
  const values = given.map((word) => parse(word));
  const unknown = () => new Set(given.filter((_, index) => values[index] === undefined));
  if (values.includes(undefined)) addUnknownWords(reader, name, [...unknown()], parse.words);
  return values as T[];
}

/** A whole number within bounds. */
export function parseWholeNumber(reader: InputReader, name: InputName, least: number, most: number): number {
  const text = reader.input(name);
  const value = Number(text);
  if (String(value) !== text || !Number.isInteger(value) || value < least || value > most) {
    const fix = /^\d+\s*[a-z]+$/i.test(text) ? ' Write it without a unit.' : '';
    addError(reader, name, `must be a whole number from ${least} to ${most}, not '${quoteForLog(text)}'.${fix}`);
  }
  return value;
}

/** A boolean of YAML 1.2. */
export function parseFlag(reader: InputReader, name: InputName): boolean {
  const text = reader.input(name);
  if (text === 'false' || text === 'False' || text === 'FALSE') return false;
  if (text !== 'true' && text !== 'True' && text !== 'TRUE') {
    const fix = /^(?:yes|y|on|1)$/i.test(text) ? ' Write true.' : /^(?:no|n|off|0)$/i.test(text) ? ' Write false.' : '';
    addError(reader, name, `must be true or false, not '${quoteForLog(text)}'.${fix}`);
  }
  return true;
}
