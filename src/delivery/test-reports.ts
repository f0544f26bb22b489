import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { readJunit, together } from '../facts/junit.ts';
import type { TestResults } from '../facts/tests.ts';
import { oneLine } from '../text/clean.ts';
import { cutBytes } from '../text/cut.ts';
import { isInside, pathsOf } from './files.ts';

/** What the reports say together, and a sentence for each that does not count. */
export type TestReports = {
  /** Undefined when no report could be read. */
  readonly results: TestResults | undefined;
  readonly warnings: readonly string[];
};

/** Bytes of one report. */
const maxBytes = 100 * 1024 * 1024;
const maxFiles = 5_000;

/** All reports together: the delivery needs the rest of the minute. */
const maxMs = 15_000;

/**
 * Reads the JUnit XML reports of the workspace that match the globs of `test-reports`, each once. Never throws.
 *
 * @param signal ends the reading; what is not read is told
 */
export async function readTestReports(
  patterns: readonly string[],
  workspace: string,
  signal = AbortSignal.timeout(maxMs),
): Promise<TestReports> {
  const warnings: string[] = [];
  const read: TestResults[] = [];
  const root = await realpath(workspace).catch(() => workspace);
  const paths = await filesOf(patterns, root, warnings);
  for (const [index, path] of paths.entries()) {
    if (signal.aborted) {
      warnings.push(
        `test-reports: reading took too long; ${paths.length - index} of ${paths.length} files are not counted.`,
      );
      break;
    }
    const results = await readReport(path, root, signal);
    if ('problem' in results)
      warnings.push(`test-reports: ${nameOf(path, root)} ${results.problem}, and is not counted.`);
    else read.push(results);
  }
  return { results: read.length === 0 ? undefined : together(read), warnings };
}

async function filesOf(patterns: readonly string[], root: string, warnings: string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const { paths, complete } = await pathsOf(pattern, root);
    if (paths.length === 0) warnings.push(`test-reports: no file matches ${named(pattern)}.`);
    if (!complete) warnings.push(`test-reports: ${named(pattern)} has too many files to look at; name the folder.`);
    for (const path of paths) files.add(await realpath(path).catch(() => path));
  }
  if (files.size > maxFiles)
    warnings.push(`test-reports: ${files.size} files match; only the first ${maxFiles} are read.`);
  return [...files].slice(0, maxFiles);
}

async function readReport(path: string, root: string, signal: AbortSignal): ReturnType<typeof readJunit> {
  if (!isInside(root, path)) return { problem: 'is a link that leaves the workspace' };
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return { problem: 'cannot be read' };
  if (!facts.isFile()) return { problem: 'is not a regular file' };
  if (facts.size === 0) return { problem: 'is empty' };
  if (facts.size > maxBytes) return { problem: 'is larger than 100 MiB' };
  return readJunit(createReadStream(path, { highWaterMark: 256 * 1024, signal }));
}

function nameOf(path: string, root: string): string {
  return named(isInside(root, path) ? relative(root, path) : basename(path));
}

function named(text: string): string {
  return cutBytes(oneLine(text), 160);
}
