import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;
export type CommandFile = (typeof names)[number];

/** A file that is not there, or one on a full disk (Linux only). */
export type FileFault = 'missing' | 'full';

/** Creates the empty command files of one stage and returns the variables that point to them. */
export function createCommandFiles(
  folder: string,
  faults: Partial<Readonly<Record<CommandFile, FileFault>>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name) => {
      const path = faults[name] === 'full' ? '/dev/full' : join(folder, `${name.toLowerCase()}_file`);
      if (faults[name] === undefined) writeFileSync(path, '');
      return [`GITHUB_${name}`, path];
    }),
  );
}

/** The text of a command file; '' when there is none. */
export function readFile(path: string | undefined): string {
  return path === undefined || path === '/dev/full' ? '' : readIfThere(path);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What the runner reads from a command file; throws on what it refuses. */
export function readPairs(path: string | undefined): Readonly<Record<string, string>> {
  const { pairs, problem } = readUpTo(readFile(path));
  if (problem !== '') throw new Error(problem);
  return pairs;
}

/** What the runner keeps of a command file whose writer may have been killed: all before the first thing it refuses. */
export function readTornPairs(path: string | undefined): Readonly<Record<string, string>> {
  return readUpTo(readFile(path)).pairs;
}

/** `key=value` and `key<<DELIMITER` blocks up to the first line that the runner refuses. */
function readUpTo(text: string): { readonly pairs: Readonly<Record<string, string>>; readonly problem: string } {
  const lines = text.split(/\r?\n/);
  const pairs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
      if (end < 0) return { pairs, problem: `Matching delimiter not found: ${line}` };
      pairs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals >= 0) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      return { pairs, problem: `Invalid format '${line}'` };
    }
  }
  return { pairs, problem: '' };
}
