import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { appendSummary, saveValues } from '../../src/actions/files.ts';
import { readPairs } from '../support/command-files.ts';
import { ownRunner } from '../support/own-process.ts';

const texts = ['plain', '100% done', 'two\nlines\r\nthree', 'a::error::b', 'é 中文 😀', 'ghadelimiter_0\nx', ''];
const runner = ownRunner();
const folder = mkdtempSync(join(tmpdir(), 'files-'));

test('outputs and state are what the runner reads of those of the toolkit', () => {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STATE: join(folder, 'state') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const code = `
    const core = await import('@actions/core');
    for (const [index, text] of ${JSON.stringify(texts)}.entries()) {
      core.setOutput('name-' + index, text);
      core.saveState('name-' + index, text);
    }`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, ...files } });
  const pairs = texts.map((text, index) => [`name-${index}`, text] as const);
  expect([saveValues('OUTPUT', pairs), saveValues('STATE', pairs)]).toEqual([true, true]);
  const { outputs, state, variables } = runner.left();
  expect([outputs, state, variables]).toEqual([readPairs(files.GITHUB_OUTPUT), readPairs(files.GITHUB_STATE), {}]);
  expect(Object.values(outputs)).toHaveLength(texts.length);
});

test('what is written later goes behind what is there', () => {
  saveValues('ENV', [['A', '1']]);
  saveValues('ENV', [
    ['B', 'ghadelimiter_0\nghadelimiter_1'],
    ['C', ''],
  ]);
  expect(runner.left().variables).toEqual({ A: '1', B: 'ghadelimiter_0\nghadelimiter_1', C: '' });
  expect([appendSummary('# One'), appendSummary('# Two')]).toEqual([true, true]);
  expect(runner.left().summary).toBe('# One\n# Two\n');
});

test('a file that cannot be written is reported to the caller', () => {
  runner.lose('OUTPUT');
  runner.lose('STEP_SUMMARY');
  expect([saveValues('OUTPUT', [['a', 'b']]), appendSummary('x'), saveValues('STATE', [['a', 'b']])]).toEqual([
    false,
    false,
    true,
  ]);
  process.env.GITHUB_OUTPUT = tmpdir();
  expect(saveValues('OUTPUT', [['a', 'b']])).toBe(false);
  delete process.env.GITHUB_OUTPUT;
  expect(saveValues('OUTPUT', [['a', 'b']])).toBe(false);
});

(process.platform === 'win32' ? test.skip : test)(
  'a disk that is full in the middle of a value keeps the file as it was',
  () => {
    const path = join(folder, 'full');
    writeFileSync(path, 'before<<x\n1\nx\n');
    const code = `
    const { saveValues } = await import('file://${process.cwd()}/src/actions/files.ts');
    console.log(saveValues('STATE', [['a', 'b'.repeat(100_000)]]), saveValues('STATE', [['a', 'b']]));`;
    // No file of this process may be larger than 512 or 1024 bytes: a longer write ends in the middle.
    const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, '--input-type=module', '-e', code];
    const env = { ...process.env, GITHUB_STATE: path };
    expect(execFileSync('sh', limited, { env, encoding: 'utf8' })).toBe('false true\n');
    expect(readFileSync(path, 'utf8')).toBe('before<<x\n1\nx\na<<ghadelimiter_0\nb\nghadelimiter_0\n');
  },
);
