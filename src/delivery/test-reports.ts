import { createReadStream } from 'node:fs';
import { type JunitRead, readJunit, type TestResults, together } from '../facts/junit.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import { type Found, filesOf } from './files.ts';

/** Bytes of one report. */
const maxBytes = 100 * 1024 * 1024;
const maxFiles = 5_000;
/** All reports together: the delivery needs the rest of the minute. */
const maxMs = 15_000;

/**
 * Reads the JUnit XML reports of the workspace that match the globs of `test-reports`, each once. Never throws.
 * Returns what they say together (undefined when none could be read), and a sentence for each that does not count.
 *
 * @param signal ends the reading; what is not read is told
 */
export async function readTestReports(
  patterns: readonly string[],
  workspace: string,
  signal = AbortSignal.timeout(maxMs),
): Promise<{ results: TestResults | undefined; warnings: readonly string[] }> {
  const warnings: string[] = [];
  const read: TestResults[] = [];
  const files = await filesOf(patterns, workspace);
  if (files.length > maxFiles) warnings.push(`${files.length} files match; only the first ${maxFiles} are read.`);
  for (const [index, file] of files.slice(0, maxFiles).entries()) {
    if (signal.aborted) {
      warnings.push(`reading took too long; ${files.length - index} of ${files.length} files are not counted.`);
      break;
    }
    const results = await readReport(file, signal);
    if ('problem' in results) warnings.push(sentence(cutBytes(oneLine(file.name), 160), results.problem));
    else read.push(results);
  }
  const results = read.length === 0 ? undefined : together(read);
  return { results, warnings: warnings.map((text) => `test-reports: ${text}`) };
}

async function readReport({ path, size, problem }: Found, signal: AbortSignal): Promise<JunitRead> {
  if (problem !== undefined) return { problem };
  if (size === 0) return { problem: 'is empty' };
  if (size > maxBytes) return { problem: 'is larger than 100 MiB' };
  return readJunit(createReadStream(path, { highWaterMark: 256 * 1024, signal }));
}

function sentence(name: string, problem: string): string {
  if (problem === 'none') return `no file matches ${name}.`;
  if (problem === 'many') return `${name} has too many files to look at; name the folder.`;
  return `${name} ${problems[problem] ?? problem}, and is not counted.`;
}

const problems: Readonly<Record<string, string>> = {
  outside: 'is a link that leaves the workspace',
  unreadable: 'cannot be read',
  kind: 'is not a regular file',
};
