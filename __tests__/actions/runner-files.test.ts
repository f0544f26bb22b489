import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { appendSummary, readEvent, saveValues } from '../../src/actions/runner-files.ts';
import { type RunnerContext, readRunInfo } from '../../src/github/run.ts';
import { readPairs } from '../support/command-files.ts';
import { buildContext } from '../support/context.ts';
import { useRunner } from '../support/in-process-runner.ts';

const texts = ['plain', '100% done', 'two\nlines\r\nthree', 'a::error::b', 'é 中文 😀', 'ghadelimiter_0\nx', ''];
const runner = useRunner();
const folder = mkdtempSync(join(tmpdir(), 'files-'));

test('outputs and state are read by the runner as those of the toolkit', () => {
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

test('later values are appended', () => {
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
    const { saveValues } = await import('file://${process.cwd()}/src/actions/runner-files.ts');
    console.log(saveValues('STATE', [['a', 'b'.repeat(100_000)]]), saveValues('STATE', [['a', 'b']]));`;
    // No file of this process may be larger than 512 or 1024 bytes: a longer write ends in the middle.
    const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, '--input-type=module', '-e', code];
    const env = { ...process.env, GITHUB_STATE: path };
    expect(execFileSync('sh', limited, { env, encoding: 'utf8' })).toBe('false true\n');
    expect(readFileSync(path, 'utf8')).toBe('before<<x\n1\nx\na<<ghadelimiter_0\nb\nghadelimiter_0\n');
  },
);

const path = join(folder, 'event.json');

describe('an event file', () => {
  test.each(['{"a":1}', '\ufeff{"a":1}', ' {"a":1}\r\n'])('that holds an object is sound: %j', (text) => {
    writeFileSync(path, text);
    expect(readEvent(path)).toEqual({ event: { a: 1 } });
  });

  test.each([
    ['', 'is empty', '为空'],
    ['\ufeff \n', 'is empty', '为空'],
    ['{', 'is not valid JSON', '不是有效的 JSON'],
    ['[]', 'contains no JSON object', '不是 JSON 对象'],
    ['null', 'contains no JSON object', '不是 JSON 对象'],
    ['3', 'contains no JSON object', '不是 JSON 对象'],
  ])('that holds %j has a problem', (text, en, zh) => {
    writeFileSync(path, text);
    expect(readEvent(path)).toEqual({ event: {}, problem: { en, zh } });
  });

  test('that is missing, or is a folder, has a problem', () => {
    expect([readEvent(undefined).problem?.en, readEvent('').problem?.en]).toEqual([
      'is missing (GITHUB_EVENT_PATH is not set)',
      'is missing (GITHUB_EVENT_PATH is not set)',
    ]);
    expect(readEvent(`${path}.none`).problem?.en).toBe('is missing or cannot be read');
    expect(readEvent(dirname(path)).problem?.en).toBe('is not a file');
  });

  test('of 25 MiB is read, a byte more is not', () => {
    writeFileSync(path, '{"a":1}'.padEnd(25 * 1024 * 1024));
    expect(readEvent(path).problem).toBeUndefined();
    truncateSync(path, 25 * 1024 * 1024 + 1);
    expect(readEvent(path).problem?.en).toBe('is larger than 25 MiB');
  });
});

const full = {
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_ACTOR: 'octocat',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '156539',
  GITHUB_RUN_NUMBER: '19',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/widget',
  GITHUB_SERVER_URL: 'https://ghe.example.com',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3',
};

/** What is loaded in a fresh process, since the toolkit reads its environment once; a number that is not known is null. */
function loaded(env: Readonly<Record<string, string>>) {
  const code = `
    const { loadContext } = await import('file://${process.cwd()}/src/actions/runner-files.ts');
    const { context, warning } = await loadContext();
    console.log(JSON.stringify({ context, warning: warning?.en ?? '' }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return JSON.parse(output) as { context: RunnerContext; warning: string };
}

describe('the context of the toolkit', () => {
  test.each(['', '\ufeff'])('is that of the runner, with the event behind %j', (mark) => {
    writeFileSync(path, `${mark}{"ref":"refs/heads/main"}`);
    const { context, warning } = loaded({ ...full, GITHUB_EVENT_PATH: path });
    expect([warning, context.payload, context.eventName, context.runId]).toEqual([
      '',
      { ref: 'refs/heads/main' },
      'push',
      156_539,
    ]);
    expect(readRunInfo({ ...context, env: full }, 'job')).toEqual(
      readRunInfo(buildContext(full, { ref: 'refs/heads/main' }), 'job'),
    );
  });

  test.each(['{', ''])('keeps all but the event where that is %j', (text) => {
    writeFileSync(path, text);
    const { context, warning } = loaded({ ...full, GITHUB_EVENT_PATH: path });
    expect(warning).toMatch(/^The event file .*; the message has fewer facts\.$/);
    expect(readRunInfo({ ...context, env: full }, 'job')).toEqual(readRunInfo(buildContext(full, {}), 'job'));
  });

  test('without a runner is empty', () => {
    const { context } = loaded({});
    const run = readRunInfo({ ...context, env: {} }, 'job');
    expect(run).toEqual(readRunInfo(buildContext({}, {}), 'job'));
    expect(run).toMatchObject({ runId: undefined, sha: undefined, repository: undefined });
  });
});

const root = new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/', import.meta.url);
type Kind = { readonly name: string; readonly examples: readonly object[] };
const kinds = JSON.parse(readFileSync(new URL('index.json', root), 'utf8')) as Kind[];

test('an event of any kind is read', () => {
  expect(kinds.length).toBeGreaterThan(50);
  const problems = kinds.map(({ name, examples }) => {
    writeFileSync(path, JSON.stringify(examples[0] ?? {}));
    return [name, readEvent(path).problem] as const;
  });
  expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
});
