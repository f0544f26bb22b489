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
/** The sentence about a file; `problem` follows its name. */
const notCounted = (problem: LocalizedText) => (file: string) => ({
  en: `${file} ${problem.en}, and is not counted.`,
  zh: `${file} ${problem.zh}，未计入。`,
});
/** The sentence for each problem of a pattern or of a file. */
const problems: Readonly<Record<NonNullable<MatchedFile['problem']>, (name: string) => LocalizedText>> = {
  none: (pattern) => ({ en: `no file matches ${pattern}.`, zh: `没有文件匹配 ${pattern}。` }),
  list: (pattern) => ({
    en: `no file matches ${pattern}; write one pattern per line.`,
    zh: `没有文件匹配 ${pattern}；请每行写一个通配符。`,
  }),
  many: (pattern) => ({
    en: `${pattern} matches too many files to search; name the folder.`,
    zh: `${pattern} 涉及的文件过多，无法全部查找；请写明目录。`,
  }),
  outside: notCounted({ en: 'is a link that leaves the workspace', zh: '是指向工作区之外的链接' }),
  unreadable: notCounted({ en: 'cannot be read', zh: '无法读取' }),
  kind: notCounted({ en: 'is not a regular file', zh: '不是普通文件' }),
};

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
  for (const { name, path, problem } of found) if (path === '' && problem) warn(problems[problem](quote(name)));
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
    if (file.problem) warn(problems[file.problem](quote(file.name)));
    else {
      const results = await readReport(file, signal);
      if (!('problem' in results)) read.push(results);
      else if (results.problem) warn(notCounted(results.problem)(quote(file.name)));
    }
  }
  return { results: read.length === 0 ? undefined : mergeResults(read), warnings };
}

async function readReport({ path, size }: MatchedFile, signal: AbortSignal): Promise<ReportResult> {
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
