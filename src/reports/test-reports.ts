import { createReadStream } from 'node:fs';
import { type LocalizedText, toSingleLine, truncateBytes } from '../text/text.ts';
import { parseReport } from './parse-report.ts';
import { mergeResults, type ReportResult, type TestResults } from './results.ts';
import { findFiles, type MatchedFile } from './workspace-files.ts';
import { DocumentError } from './xml.ts';

/** Bytes of one report. */
const maxBytes = 100 * 1024 * 1024;

/** How much is looked at and read. */
export type Limits = { readonly files: number; readonly entries?: number; readonly signal: AbortSignal };

/** The delivery needs the rest of the minute. */
const defaultLimits = (): Limits => ({ files: 5_000, signal: AbortSignal.timeout(15_000) });

const tooLarge: LocalizedText = { en: 'is larger than 100 MiB', zh: '超过 100 MiB' };
/** Why a file is not opened. */
const problems = {
  outside: { en: 'is a link that leaves the workspace', zh: '是指向工作区之外的链接' },
  unreadable: { en: 'cannot be read', zh: '无法读取' },
  kind: { en: 'is not a regular file', zh: '不是普通文件' },
} as const;
/** Why a pattern finds nothing, or not all. */
const misses = {
  none: (pattern: string) => ({ en: `no file matches ${pattern}.`, zh: `没有文件匹配 ${pattern}。` }),
  list: (pattern: string) => ({
    en: `no file matches ${pattern}; write one pattern per line.`,
    zh: `没有文件匹配 ${pattern}；请每行写一个通配符。`,
  }),
  many: (pattern: string) => ({
    en: `${pattern} has too many files to look at; name the folder.`,
    zh: `${pattern} 涉及的文件过多，无法全部查找；请写明目录。`,
  }),
} as const;

/**
 * Reads the test reports of the workspace that match the globs of `test-reports`, each once. Never throws.
 * Returns their combined result (undefined when none could be read), and a sentence for each that does not count.
 */
export async function readTestReports(
  patterns: readonly string[],
  workspace: string,
  { files: maxFiles, entries, signal } = defaultLimits(),
): Promise<{ results: TestResults | undefined; warnings: readonly LocalizedText[] }> {
  const warnings: LocalizedText[] = [];
  const warn = ({ en, zh }: LocalizedText) => warnings.push({ en: `test-reports: ${en}`, zh: `test-reports：${zh}` });
  const read: TestResults[] = [];
  const found = await findFiles(patterns, workspace, entries);
  for (const { name, problem } of found)
    if (problem === 'none' || problem === 'list' || problem === 'many') warn(misses[problem](quote(name)));
  const files = found.filter(({ path }) => path !== '');
  if (files.length > maxFiles)
    warn({
      en: `${files.length} files match; only the first ${maxFiles} are read.`,
      zh: `有 ${files.length} 个匹配的文件，只读取前 ${maxFiles} 个。`,
    });
  for (const [index, file] of files.slice(0, maxFiles).entries()) {
    if (signal.aborted) {
      const left = files.length - index;
      warn({
        en: `reading took too long; ${left} of ${files.length} files are not counted.`,
        zh: `读取时间过长，${files.length} 个文件中有 ${left} 个未计入。`,
      });
      break;
    }
    const results = await readReport(file, signal);
    if (!('problem' in results)) read.push(results);
    else if (results.problem) {
      const { en, zh } = results.problem;
      warn({ en: `${quote(file.name)} ${en}, and is not counted.`, zh: `${quote(file.name)} ${zh}，未计入。` });
    }
  }
  return {
    results: read.length === 0 ? undefined : mergeResults(read),
    warnings,
  };
}

async function readReport({ path, size, problem }: MatchedFile, signal: AbortSignal): Promise<ReportResult> {
  if (problem === 'outside' || problem === 'unreadable' || problem === 'kind') return { problem: problems[problem] };
  if (size === 0) return { problem: { en: 'is empty', zh: '是空文件' } };
  if (size > maxBytes) return { problem: tooLarge };
  return parseReport(limitBytes(createReadStream(path, { highWaterMark: 256 * 1024, signal })));
}

/** What is read is counted: a file may grow after its size was asked. Throws a DocumentError. */
export async function* limitBytes(chunks: AsyncIterable<Uint8Array>, limit = maxBytes): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) throw new DocumentError(tooLarge);
    yield chunk;
  }
}

function quote(name: string): string {
  return truncateBytes(toSingleLine(name), 160);
}
