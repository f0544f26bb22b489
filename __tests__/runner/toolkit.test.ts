import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPairs } from '../support/command-files.ts';

const texts = [
  'plain',
  '100% done',
  'two\nlines\r\nthree',
  'a::error::b',
  'a,b:c',
  '##[error]x',
  'é 中文 😀',
  'ghadelimiter_0\nx',
];

/** Runs code in a fresh process with empty command files; the runner reads such files after the process ends. */
function inFreshProcess(code: string): { stdout: string; outputs: Readonly<Record<string, string>>; summary: string } {
  const folder = mkdtempSync(join(tmpdir(), 'toolkit-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ...files },
    encoding: 'utf8',
  });
  return { stdout, outputs: readPairs(files.GITHUB_OUTPUT), summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

const list = JSON.stringify(texts);
const real = inFreshProcess(`
  const core = await import('@actions/core');
  for (const [index, text] of ${list}.entries()) {
    core.setSecret(text);
    core.error(text, { title: 'Message Notification' });
    core.warning(text, { title: 'Message Notification' });
    core.setOutput('output-' + index, text);
  }`);
const ours = inFreshProcess(`
  const toolkit = await import('file://${process.cwd()}/src/runner/toolkit.ts');
  for (const [index, text] of ${list}.entries()) {
    toolkit.maskInLog(text);
    toolkit.annotate('error', text);
    toolkit.annotate('warning', text);
    toolkit.save('OUTPUT', [['output-' + index, text]]);
  }
  toolkit.writeLine('::error::x');
  toolkit.writeLine('  ::error::x');
  toolkit.writeLine('a ##[error]x\\n::set-output name=a::b');
  toolkit.writeLine('修复::x ## ❌ [a]');
  toolkit.appendSummary('# Title');
  toolkit.flush();`);

test('the door issues the same commands as the public entry of the toolkit', () => {
  const commands = ours.stdout.split('\n').filter((line) => line.startsWith('::'));
  // A `##[` in a message would be a command of its own to the runner: there the door is stricter.
  expect(commands.map((line) => line.replace('## [', '##['))).toEqual(
    real.stdout.split('\n').filter((line) => line !== ''),
  );
});

test('the door writes outputs that the runner reads as those of the toolkit', () => {
  expect(ours.outputs).toEqual(real.outputs);
  expect(Object.values(ours.outputs)).toHaveLength(texts.length);
});

test('a log line is never a command', () => {
  const lines = ours.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  expect(lines).toEqual([': :error::x', '  : :error::x', 'a ## [error]x ::set-output name=a::b', '修复: :x ## ❌ [a]']);
  expect(ours.summary).toContain('# Title');
});

test('every byte arrives although the pipe is full and does not block', async () => {
  // A look at `process.stdout` makes the pipe one that refuses what it has no room for; nothing is read until it did.
  const code = `
    process.stdout.writable;
    const { default: fs } = await import('node:fs');
    const write = fs.writeSync;
    fs.writeSync = (...given) => {
      try {
        return write(...given);
      } catch (error) {
        write(2, error.code);
        throw error;
      }
    };
    const { writeLine, flush } = await import('file://${process.cwd()}/src/runner/toolkit.ts');
    for (let line = 0; line < 20_000; line += 1) writeLine(line + ' ' + '中'.repeat(20));
    flush();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [refused] = await once(child.stderr.setEncoding('utf8'), 'data');
  expect(refused).toContain('EAGAIN');
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  const lines = text.split('\n');
  expect([lines.length, lines.at(-1)]).toEqual([20_001, '']);
  expect(lines.slice(0, -1).every((line, index) => line === `${index} ${'中'.repeat(20)}`)).toBe(true);
});

test('a log that nobody reads costs nothing else', async () => {
  const code = `
    const { writeLine, flush } = await import('file://${process.cwd()}/src/runner/toolkit.ts');
    process.stdin.on('end', () => {
      writeLine('x'.repeat(200_000));
      flush();
      process.exit(7);
    }).resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.destroy();
  child.stdin.end();
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(7);
});
