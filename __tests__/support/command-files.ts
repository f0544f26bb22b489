import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** Creates the empty command files of one stage and returns the variables that point to them. */
export function createCommandFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, `${name.toLowerCase()}_file`);
      writeFileSync(path, '');
      return [`GITHUB_${name}`, path];
    }),
  );
}

/** Reads `key=value` and `key<<DELIMITER` blocks of a command file; throws on what the runner refuses. */
export function readPairs(path: string): Readonly<Record<string, string>> {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
      if (end < 0) throw new Error(`Matching delimiter not found: ${line}`);
      pairs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals >= 0) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}
