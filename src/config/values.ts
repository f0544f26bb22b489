import { addError, addUnknown, type InputMessage, type InputName, type InputReader } from './inputs.ts';

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
  return reader
    .input(name)
    .split('\n')
    .flatMap((each, index) => {
      const line = each.trim();
      if (line === '' || line.startsWith('#')) return [];
      const value = parse(line, (message) => {
        addError(reader, name, message, index + 1);
        return undefined;
      });
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
  if (value === undefined) addUnknown(reader, name, [word], parse.allowed);
  return value;
}

/** Each value of an input; those that are not understood become one problem. */
export function parseWords<T>(reader: InputReader, name: InputName, parse: Parse<T>): T[] {
  if (rejectJson(reader, name, 'commas')) return [];
  const words = splitWords(reader.input(name));
  rejectEmptyList(reader, name, words.length);
  const values = words.map((word) => ({ word, value: parse(word) }));
  const unknown = values.flatMap(({ word, value }) => (value === undefined ? [word] : []));
  if (unknown.length > 0) addUnknown(reader, name, [...new Set(unknown)], parse.allowed);
  return values.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

/** A whole number within bounds. */
export function parseWholeNumber(
  reader: InputReader,
  name: InputName,
  least: number,
  most: number,
): number | undefined {
  const text = reader.input(name);
  const value = Number(text);
  if (String(value) === text && Number.isInteger(value) && value >= least && value <= most) return value;
  const unit = /^\d+\s*[a-z]+$/i.test(text);
  addError(reader, name, ['notANumber', text, least, most, unit]);
  return undefined;
}

/** A boolean of YAML 1.2. */
export function parseFlag(reader: InputReader, name: InputName): boolean | undefined {
  const text = reader.input(name);
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  const meant = /^(?:yes|y|on|1)$/i.test(text) ? 'true' : /^(?:no|n|off|0)$/i.test(text) ? 'false' : '';
  addError(reader, name, ['notAFlag', text, meant]);
  return undefined;
}
