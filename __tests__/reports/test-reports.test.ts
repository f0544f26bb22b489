import { cpSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseReport } from '../../src/reports/parse-report.ts';
import { type Limits, limitBytes, readTestReports } from '../../src/reports/test-reports.ts';

function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  cpSync('__tests__/fixtures/reports', join(folder, 'reports/deep'), { recursive: true });
  return folder;
}

/** What is read, with the warnings in English. */
async function read(patterns: readonly string[], folder: string, limits?: Limits) {
  const { results, warnings } = await readTestReports(patterns, folder, limits);
  return { results, warnings: warnings.map(({ en }) => en) };
}

test('the reports of all tools together, each once', async () => {
  const { results, warnings } = await read(['reports/**/*.{xml,trx}', 'reports/deep/node.xml'], workspace());
  expect(warnings).toEqual([]);
  expect([results?.failed, results?.flaky, results?.failures.length]).toEqual([184, 8, 10]);
});

test('a report that is broken is named, and the others count', async () => {
  const folder = workspace();
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/cut.xml'), '<testsuite><testcase name="a"/>');
  writeFileSync(join(folder, 'b/empty.xml'), '');
  writeFileSync(join(folder, 'b/huge.xml'), '');
  truncateSync(join(folder, 'b/huge.xml'), 101 * 1024 * 1024);
  mkdirSync(join(folder, 'b/folder.xml'));
  symlinkSync('/etc/hosts', join(folder, 'b/link.xml'));
  symlinkSync('nowhere', join(folder, 'b/lost.xml'));
  const { results, warnings } = await read(['b/*.xml', 'reports/deep/node.xml'], folder);
  expect(results).toMatchObject({ passed: 1, failed: 2, skipped: 2 });
  expect(warnings).toEqual([
    'test-reports: b/cut.xml is not well-formed XML (line 1), and is not counted.',
    'test-reports: b/empty.xml is empty, and is not counted.',
    'test-reports: b/folder.xml is not a regular file, and is not counted.',
    'test-reports: b/huge.xml is larger than 100 MiB, and is not counted.',
    'test-reports: b/link.xml is a link that leaves the workspace, and is not counted.',
    'test-reports: b/lost.xml cannot be read, and is not counted.',
  ]);
});

test('no file is one warning and no result', async () => {
  expect(await read(['out/*.xml'], workspace())).toEqual({
    results: undefined,
    warnings: ['test-reports: no file matches out/*.xml.'],
  });
  expect((await read(['*.xml'], '/nowhere/at/all')).results).toBeUndefined();
});

test('what is not read in time gets a warning', async () => {
  const limits = { files: 100, signal: AbortSignal.abort() };
  const { results, warnings } = await read(['none', 'reports/**/*.xml'], workspace(), limits);
  expect([results, warnings]).toEqual([
    undefined,
    ['test-reports: no file matches none.', 'test-reports: reading took too long; 37 of 37 files are not counted.'],
  ]);
});

test('what is read before the time is over counts', async () => {
  const folder = workspace();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.xml`), '');
  let asked = 0;
  const signal = {
    get aborted() {
      return asked++ > 0;
    },
  } as AbortSignal;
  expect((await read(['*.xml'], folder, { files: 100, signal })).warnings).toEqual([
    'test-reports: a.xml is empty, and is not counted.',
    'test-reports: reading took too long; 2 of 3 files are not counted.',
  ]);
});

test('of too many files the first are read, with a warning', async () => {
  const limits = { files: 1, signal: new AbortController().signal };
  const two = ['reports/deep/node.xml', 'reports/deep/pytest.xml'];
  const { results, warnings } = await read(two, workspace(), limits);
  expect(results).toMatchObject({ passed: 1, failed: 2, skipped: 2 });
  expect(warnings).toEqual(['test-reports: 2 files match; only the first 1 are read.']);
  expect((await read(two, workspace(), { ...limits, files: 2 })).warnings).toEqual([]);
});

test('a pattern with too many entries to look at gets a warning', async () => {
  const limits = { files: 100, entries: 3, signal: new AbortController().signal };
  const { warnings } = await read(['reports/**/*.xml'], workspace(), limits);
  expect(warnings).toEqual(['test-reports: reports/**/*.xml matches too many files to search; name the folder.']);
});

test('a report of 100 MiB is read, one of a byte more is not', async () => {
  const folder = workspace();
  writeFileSync(join(folder, 'most.xml'), '');
  truncateSync(join(folder, 'most.xml'), 100 * 1024 * 1024);
  writeFileSync(join(folder, 'more.xml'), '');
  truncateSync(join(folder, 'more.xml'), 100 * 1024 * 1024 + 1);
  expect((await read(['m*.xml'], folder)).warnings).toEqual([
    'test-reports: more.xml is larger than 100 MiB, and is not counted.',
    'test-reports: most.xml is not well-formed XML (line 1), and is not counted.',
  ]);
});

test('names are on one line, long ones shortened', async () => {
  const [warning] = (await read([`a\u2028${'x'.repeat(200)}`], workspace())).warnings;
  expect(warning).toBe(`test-reports: no file matches a ${'x'.repeat(155)}….`);
});

test('a list in one pattern gets the hint', async () => {
  const { warnings } = await readTestReports(['a.xml, b.xml'], workspace());
  expect(warnings).toEqual([
    {
      en: 'test-reports: no file matches a.xml, b.xml; write one pattern per line.',
      zh: 'test-reports：没有文件匹配 a.xml, b.xml；请每行写一个通配符。',
    },
  ]);
});

test('every warning is in Chinese too', async () => {
  const folder = workspace();
  writeFileSync(join(folder, 'empty.xml'), '');
  writeFileSync(join(folder, 'cut.xml'), '<testsuite>');
  const limits = { files: 2, entries: 40, signal: new AbortController().signal };
  const { warnings } = await readTestReports(['none.xml', '*.xml', 'reports/deep/node.xml'], folder, limits);
  expect(warnings.map(({ zh }) => zh)).toEqual([
    'test-reports：没有文件匹配 none.xml。',
    'test-reports：有 3 个匹配的文件，只读取前 2 个。',
    'test-reports：cut.xml 不是格式正确的 XML（第 1 行），未计入。',
    'test-reports：empty.xml 是空文件，未计入。',
  ]);
});

test('files beside reports are passed over', async () => {
  const folder = workspace();
  mkdirSync(join(folder, 'target'));
  writeFileSync(join(folder, 'target/testng-results.xml'), '<testng-results failed="3"><suite/></testng-results>');
  writeFileSync(
    join(folder, 'target/failsafe-summary.xml'),
    '<failsafe-summary result="255"><failures>1</failures></failsafe-summary>',
  );
  expect(await read(['target/*.xml'], folder)).toEqual({ results: undefined, warnings: [] });
});

test('what is read is counted, whatever the size of the file was', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('<testsuite>');
    yield new TextEncoder().encode('</testsuite>');
  }
  const size = '<testsuite></testsuite>'.length;
  expect(await parseReport(limitBytes(chunks(), size))).toMatchObject({ failed: 0 });
  expect(await parseReport(limitBytes(chunks(), size - 1))).toMatchObject({
    problem: { en: 'is larger than 100 MiB' },
  });
});
