import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createLog, exit } from '../../src/actions/log.ts';
import { main } from '../../src/main.ts';
import type { Language } from '../../src/text/text.ts';
import { commandLines, forgedCommands, wrongInputs } from '../support/forged-commands.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { setStageVariables } from '../support/in-process-step.ts';
import { readLog } from '../support/log.ts';
import { everyRow } from '../support/rows.ts';
import { inputVariables } from '../support/runner.ts';

const runner = useRunner();
const hide = (text: string) => text.replaceAll('key', '***');
const log = (language: Language = 'en') => createLog(language, { redact: hide });

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
  log().info(text);
  expect(runner.printed()).toBe(`${line}\n`);
});

test('no line of an error about inputs is a command, whatever they hold', () =>
  everyRow(commandLines, async (line) => {
    const printed = runner.printed().length;
    const env = inputVariables({ with: wrongInputs(line) }, { github: {}, job: {} });
    setStageVariables(env);
    expect(await main('main', env, Date.now())).toBe(1);
    for (const name of ['SIGINT', 'SIGTERM', 'uncaughtException', 'beforeExit']) process.removeAllListeners(name);
    const { commands } = readLog(runner.printed().slice(printed));
    expect(commands.map(({ name }) => name)).toContain('error');
    expect(forgedCommands(commands)).toEqual([]);
  }));

test('an annotation is one command, whatever its text holds', () => {
  log().error('100 % of\na::b, ##[error]x');
  log().warning('w');
  log().notice('n');
  expect(runner.printed()).toBe(
    [
      '::error title=Message Notification::100 %25 of%0Aa::b, ## [error]x',
      '::warning title=Message Notification::w',
      '::notice title=Message Notification::n',
      '',
    ].join('\n'),
  );
});

describe('a sentence in two languages', () => {
  const text = { en: 'The key is wrong.', zh: 'key 不正确。' };

  test.each<[Language, string]>([
    ['en', 'The *** is wrong.'],
    ['zh', '*** 不正确。'],
  ])('is printed in that of the step (%s), without secrets', (language, shown) => {
    const own = createLog(language, { redact: hide });
    own.info(text);
    own.error(text);
    expect([own.show(text), runner.left().lines, runner.left().annotations]).toEqual([
      shown,
      [shown],
      [`error: ${shown}`],
    ]);
  });
});

describe('the end', () => {
  const platform = process.platform;
  const end = (resources: readonly string[]) => {
    const exited = jest.spyOn(process, 'exit').mockImplementation((() => {}) as never);
    const execve = jest.spyOn(process, 'execve').mockImplementation((() => {}) as never);
    jest.spyOn(process, 'getActiveResourcesInfo').mockReturnValue([...resources]);
    jest.useFakeTimers();
    const written = Promise.withResolvers<() => void>();
    jest.mocked(process.stdout.write).mockImplementation(((_: string, done: () => void) => {
      written.resolve(done);
      return false;
    }) as never);
    exit(3);
    return { written: written.promise, calls: () => [exited.mock.calls, execve.mock.calls] };
  };
  afterEach(() => {
    jest.useRealTimers();
    Object.defineProperty(process, 'platform', { value: platform });
  });

  test('comes when the log is written, and has the code', async () => {
    const { written, calls } = end(['TCPSocketWrap']);
    const done = await written;
    expect(calls()).toEqual([[], []]);
    done();
    expect(calls()).toEqual([[[3]], []]);
  });

  test('comes after ten seconds when nobody reads the log', () => {
    const { calls } = end([]);
    jest.advanceTimersByTime(9_999);
    expect(calls()).toEqual([[], []]);
    jest.advanceTimersByTime(1);
    expect(calls()).toEqual([[[3]], []]);
  });

  (platform === 'win32' ? test.skip : test)('does not wait for a name server', async () => {
    const { written, calls } = end(['TTYWrap', 'GetAddrInfoReqWrap']);
    (await written)();
    expect(calls()).toEqual([[[3]], [['/bin/sh', ['sh', '-c', 'exit 3'], {}]]]);
  });

  test('is the usual one on Windows', async () => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
    const { written, calls } = end(['GetAddrInfoReqWrap']);
    (await written)();
    expect(calls()).toEqual([[[3]], []]);
  });
});

const module = `file://${process.cwd()}/src/actions/log.ts`;
const start = (code: string) => [
  '--input-type=module',
  '-e',
  `const { createLog, exit } = await import('${module}');${code}`,
];

test('every byte of a long log arrives at a slow reader, whatever ends the process', async () => {
  const code = `
    const log = createLog('en', { redact: (text) => text });
    for (let line = 0; line < 20_000; line += 1) log.info(line + ' ' + '中'.repeat(20));
    exit(7);
    process.stderr.write('ended');`;
  const child = spawn(process.execPath, start(code), { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  // Nothing is read until the process has said all and wants to end.
  await once(child.stderr, 'data');
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  const lines = text.split('\n');
  expect([lines.length, lines.at(-1), (await exited)[0]]).toEqual([20_001, '', 7]);
  expect(lines.slice(0, -1).every((line, index) => line === `${index} ${'中'.repeat(20)}`)).toBe(true);
});
