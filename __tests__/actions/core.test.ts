import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
  annotate,
  appendSummary,
  flush,
  exit as leave,
  logLine,
  saveValues,
  setSecret,
} from '../../src/actions/core.ts';
import { readPairs } from '../support/command-files.ts';
import { ownRunner } from '../support/own-process.ts';

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

/** What the toolkit itself prints and writes for these texts, in a fresh process. */
const real = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'toolkit-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STATE: join(folder, 'state') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const code = `
    const core = await import('@actions/core');
    for (const [index, text] of ${JSON.stringify(texts)}.entries()) {
      core.setSecret(text);
      for (const level of ['error', 'warning', 'notice']) core[level](text, { title: 'Message Notification' });
      core.setOutput('output-' + index, text);
      core.saveState('state-' + index, text);
    }`;
  const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ...files },
    encoding: 'utf8',
  });
  return { stdout, outputs: readPairs(files.GITHUB_OUTPUT), state: readPairs(files.GITHUB_STATE) };
})();

const pairsOf = (name: string) => texts.map((text, index) => [`${name}-${index}`, text] as const);
const runner = ownRunner();

test('the door issues the same commands as the public entry of the toolkit', () => {
  for (const text of texts) {
    setSecret(text);
    for (const level of ['error', 'warning', 'notice'] as const) annotate(level, text);
  }
  // A `##[` in a message would be a command of its own to the runner: there the door is stricter.
  expect(runner.printed().replaceAll('## [', '##[')).toBe(real.stdout.replaceAll('\n\n', '\n').replace(/^\n/, ''));
  expect(runner.printed()).toContain('::notice title=Message Notification::## [error]x\n');
});

test('the door writes outputs and state that the runner reads as those of the toolkit', () => {
  expect([saveValues('OUTPUT', pairsOf('output')), saveValues('STATE', pairsOf('state'))]).toEqual([true, true]);
  const { outputs, state, variables } = runner.left();
  expect([outputs, state, variables]).toEqual([real.outputs, real.state, {}]);
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

test('what cannot be written is told to the caller', () => {
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

test.each([
  ['::error::x', ': :error::x'],
  ['  ::error::x', '  : :error::x'],
  ['\u2028::error::x', '\u2028: :error::x'],
  ['a ##[error]x\r\n\n::set-output name=a::b', 'a ## [error]x ::set-output name=a::b'],
  ['##[error]x', '## [error]x'],
  ['a ##[error]x', 'a ## [error]x'],
  ['a #\u200b#[error]x', 'a #\u200b# [error]x'],
  ['a ##\u200b[error]x', 'a ##\u200b [error]x'],
  [':\u200b:error::x', ':\u200b :error::x'],
  ['a\n', 'a '],
  ['修复::x ## ❌ [a]', '修复: :x ## ❌ [a]'],
  ["It's sent (status FAIL, attempts 1).", "It's sent (status FAIL, attempts 1)."],
  ['x::y', 'x::y'],
  ['# a heading [link]', '# a heading [link]'],
  ['', ''],
])('a log line is never a command: %j', (text, line) => {
  logLine(text);
  expect(runner.printed()).toBe(`${line}\n`);
});

test('nothing is printed before it is asked for, and nothing twice', () => {
  logLine('one');
  annotate('notice', '100 %');
  expect(jest.mocked(fs.writeSync)).not.toHaveBeenCalled();
  flush();
  flush();
  expect(jest.mocked(fs.writeSync)).toHaveBeenCalledTimes(1);
  expect(runner.printed()).toBe('one\n::notice title=Message Notification::100 %25\n');
});

/** Lets the descriptor take so many bytes at a time, or refuse with an error of that code. */
function slowly(...takes: readonly (number | string)[]): void {
  const write = jest.mocked(fs.writeSync);
  const usual = write.getMockImplementation() ?? fs.writeSync;
  for (const take of takes)
    write.mockImplementationOnce((file, bytes) => {
      if (typeof take === 'string') throw Object.assign(new Error(take), { code: take });
      return usual(file, (bytes as unknown as Uint8Array).subarray(0, take) as never);
    });
}

test('what a pipe takes in parts, or not at once, arrives whole', () => {
  slowly(3, 'EAGAIN', 1, 'EAGAIN');
  logLine('one line');
  expect(runner.printed()).toBe('one line\n');
});

test('what nobody reads is given up', () => {
  slowly('EPIPE');
  logLine('lost');
  logLine('lost too');
  flush();
  logLine('next');
  expect(runner.printed()).toBe('next\n');
});

describe('the end', () => {
  const platform = process.platform;
  const left = (resources: readonly string[]) => {
    const exit = jest.spyOn(process, 'exit').mockImplementation((() => {}) as never);
    const execve = jest.spyOn(process, 'execve').mockImplementation((() => {}) as never);
    jest.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([...resources]);
    logLine('last line');
    leave(3);
    const [printed, calls] = [runner.printed(), [exit.mock.calls, execve.mock.calls]];
    return [printed, ...calls];
  };
  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: platform });
  });

  test('writes what was said, and has the code', () => {
    expect(left(['TCPSocketWrap'])).toEqual(['last line\n', [[3]], []]);
  });

  (platform === 'win32' ? test.skip : test)('does not wait for a name server', () => {
    const shell = ['/bin/sh', ['sh', '-c', 'exit 3'], {}];
    expect(left(['TTYWrap', 'GetAddrInfoReqWrap'])).toEqual(['last line\n', [[3]], [shell]]);
  });

  test('is the usual one on Windows', () => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
    expect(left(['GetAddrInfoReqWrap'])).toEqual(['last line\n', [[3]], []]);
  });
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
    const { logLine, flush } = await import('file://${process.cwd()}/src/actions/core.ts');
    for (let line = 0; line < 20_000; line += 1) logLine(line + ' ' + '中'.repeat(20));
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
    const { logLine, flush } = await import('file://${process.cwd()}/src/actions/core.ts');
    process.stdin.on('end', () => {
      logLine('x'.repeat(200_000));
      flush();
      process.exit(7);
    }).resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.destroy();
  child.stdin.end();
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(7);
});
