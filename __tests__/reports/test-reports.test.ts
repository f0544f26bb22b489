import { cpSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTestReports } from '../../src/reports/test-reports.ts';

function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  cpSync('__tests__/fixtures/junit', join(folder, 'reports/deep'), { recursive: true });
  return folder;
}

test('the reports of all tools together, each once', async () => {
  const { results, warnings } = await readTestReports(['reports/**/*.xml', 'reports/deep/node.xml'], workspace());
  expect(warnings).toEqual([]);
  expect([results?.failed, results?.failures.length]).toEqual([21, 10]);
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
  const { results, warnings } = await readTestReports(['b/*.xml', 'reports/deep/node.xml'], folder);
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
  expect(await readTestReports(['out/*.xml'], workspace())).toEqual({
    results: undefined,
    warnings: ['test-reports: no file matches out/*.xml.'],
  });
  expect((await readTestReports(['*.xml'], '/nowhere/at/all')).results).toBeUndefined();
});

test('what is not read in time is told', async () => {
  const limits = { files: 100, signal: AbortSignal.abort() };
  const { results, warnings } = await readTestReports(['none', 'reports/**/*.xml'], workspace(), limits);
  expect([results, warnings]).toEqual([
    undefined,
    ['test-reports: no file matches none.', 'test-reports: reading took too long; 7 of 7 files are not counted.'],
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
  expect((await readTestReports(['*.xml'], folder, { files: 100, signal })).warnings).toEqual([
    'test-reports: a.xml is empty, and is not counted.',
    'test-reports: reading took too long; 2 of 3 files are not counted.',
  ]);
});

test('of too many files the first are read, and that is told', async () => {
  const limits = { files: 1, signal: new AbortController().signal };
  const two = ['reports/deep/node.xml', 'reports/deep/pytest.xml'];
  const { results, warnings } = await readTestReports(two, workspace(), limits);
  expect(results).toMatchObject({ passed: 1, failed: 2, skipped: 2 });
  expect(warnings).toEqual(['test-reports: 2 files match; only the first 1 are read.']);
  expect((await readTestReports(two, workspace(), { ...limits, files: 2 })).warnings).toEqual([]);
});

test('a pattern with too much to look at is told', async () => {
  const limits = { files: 100, entries: 3, signal: new AbortController().signal };
  const { warnings } = await readTestReports(['reports/**/*.xml'], workspace(), limits);
  expect(warnings).toEqual(['test-reports: reports/**/*.xml has too many files to look at; name the folder.']);
});

test('a report of 100 MiB is read, one of a byte more is not', async () => {
  const folder = workspace();
  writeFileSync(join(folder, 'most.xml'), '');
  truncateSync(join(folder, 'most.xml'), 100 * 1024 * 1024);
  writeFileSync(join(folder, 'more.xml'), '');
  truncateSync(join(folder, 'more.xml'), 100 * 1024 * 1024 + 1);
  expect((await readTestReports(['m*.xml'], folder)).warnings).toEqual([
    'test-reports: more.xml is larger than 100 MiB, and is not counted.',
    'test-reports: most.xml is not well-formed XML (line 1), and is not counted.',
  ]);
});

test('names are told on one line, long ones cut', async () => {
  const [warning] = (await readTestReports([`a\u2028${'x'.repeat(200)}`], workspace())).warnings;
  expect(warning).toBe(`test-reports: no file matches a ${'x'.repeat(155)}….`);
});
