import { byteLength } from '../text/bytes.ts';
import { shown } from '../text/cut.ts';
import type { InputName } from './names.ts';
import { complain, lines, type Reader } from './reader.ts';

const mostPatterns = 100;
const mostStars = 20;
const mostPatternBytes = 1024;

/** Patterns for files of the workspace, one a line; the limits keep matching them fast. */
export function globs(reader: Reader, name: InputName): string[] {
  const patterns = lines(reader.input(name));
  if (patterns.length > mostPatterns) {
    const hint = 'Write one that fits them all, such as reports/**/*.xml.';
    complain(reader, name, `has ${patterns.length} patterns; at most ${mostPatterns} can be given. ${hint}`);
    return [];
  }
  return patterns.flatMap((pattern, index) => {
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
