import { complain, lines, type Reader } from './reader.ts';

/** The lines `KEY=value`, or the members of the JSON object, of `global-params`. */
export function paramsOf(reader: Reader): { key: string; value: string }[] {
  const text = reader.input('global-params');
  if (text.startsWith('{')) {
    try {
      const object = JSON.parse(text) as Record<string, unknown>;
      return Object.keys(object).map((key) => ({
        key,
        value: typeof object[key] === 'string' ? object[key] : JSON.stringify(object[key]),
      }));
    } catch {
      complain(
        reader,
        'global-params',
        'begins with { but is not valid JSON. Write one KEY=value a line, or an object in JSON.',
      );
      return [];
    }
  }
  return lines(text).flatMap((line, index) => {
    const at = line.indexOf('=');
    if (at > 0) return [{ key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }];
    complain(reader, 'global-params', `line ${index + 1} is not 'KEY=value'. Write one a line, such as VERSION=1.2.`);
    return [];
  });
}
