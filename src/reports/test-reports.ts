import { createReadStream } from 'node:fs';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import { mergeResults, type ReportResult, readJunit, type TestResults } from './junit.ts';
import { findFiles, type MatchedFile } from './workspace-files.ts';

/** Bytes of one report. */
const maxBytes = 100 * 1024 * 1024;

/** How much is looked at and read. */
export type Limits = { readonly files: number; readonly entries?: number; readonly signal: AbortSignal };

/** The delivery needs the rest of the minute. */
const usual = (): Limits => ({ files: 5_000, signal: AbortSignal.timeout(15_000) });

/**
 * Reads the JUnit XML reports of the workspace that match the globs of `test-reports`, each once. Never throws.
 * Returns what they say together (undefined when none could be read), and a sentence for each that does not count.
 */
export async function readTestReports(
  patterns: readonly string[],
  workspace: string,
  { files: most, entries, signal } = usual(),
): Promise<{ results: TestResults | undefined; warnings: readonly string[] }> {
  const warnings: string[] = [];
  const warn = (text: string) => warnings.push(`test-reports: ${text}`);
  const read: TestResults[] = [];
  const found = await findFiles(patterns, workspace, entries);
  for (const { name, problem } of found)
    if (problem === 'none') warn(`no file matches ${shown(name)}.`);
    else if (problem === 'many') warn(`${shown(name)} has too many files to look at; name the folder.`);
  const files = found.filter(({ path }) => path !== '');
  if (files.length > most) warn(`${files.length} files match; only the first ${most} are read.`);
  for (const [index, file] of files.slice(0, most).entries()) {
    if (signal.aborted) {
      warn(`reading took too long; ${files.length - index} of ${files.length} files are not counted.`);
      break;
    }
    const results = await readReport(file, signal);
    if ('problem' in results) warn(`${shown(file.name)} ${results.problem}, and is not counted.`);
    else read.push(results);
  }
  return { results: read.length === 0 ? undefined : mergeResults(read), warnings };
}

async function readReport({ path, size, problem }: MatchedFile, signal: AbortSignal): Promise<ReportResult> {
  if (problem === 'outside') return { problem: 'is a link that leaves the workspace' };
  if (problem === 'unreadable') return { problem: 'cannot be read' };
  if (problem === 'kind') return { problem: 'is not a regular file' };
  if (size === 0) return { problem: 'is empty' };
  if (size > maxBytes) return { problem: 'is larger than 100 MiB' };
  return readJunit(createReadStream(path, { highWaterMark: 256 * 1024, signal }));
}

function shown(name: string): string {
  return truncateBytes(toSingleLine(name), 160);
}
