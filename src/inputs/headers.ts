import { complain, lines, type Reader } from './reader.ts';

const forbiddenHeaders =
  /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|keep-alive|cookie|proxy-.*|webhook-(?:id|timestamp|signature)|x-hub-signature-256)$/i;

/** The lines `Name: value` of `webhook-headers`. */
export function headersOf(reader: Reader): (readonly [string, string])[] {
  return lines(reader.input('webhook-headers')).flatMap((line, index) => {
    const match = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*([\x20-\x7e\t]*)$/.exec(line);
    const name = match?.[1] ?? '';
    const problem =
      match === null
        ? "is not 'Name: value' in plain ASCII. Write one header a line, such as X-Team: ci."
        : forbiddenHeaders.test(name)
          ? `sets ${name}, which the action sets itself. Remove this line.`
          : undefined;
    if (problem === undefined) return [[name, match?.[2] ?? ''] as const];
    complain(reader, 'webhook-headers', `line ${index + 1} ${problem}`);
    return [];
  });
}
