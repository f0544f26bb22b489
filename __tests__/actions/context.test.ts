import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findEventProblem } from '../../src/actions/context.ts';
import { type RunnerContext, readRunInfo } from '../../src/github/run.ts';
import { buildContext } from '../support/context.ts';

const folder = mkdtempSync(join(tmpdir(), 'context-'));
const path = join(folder, 'event.json');

describe('an event file', () => {
  test('that holds an object is sound', () => {
    writeFileSync(path, '{"a":1}');
    expect(findEventProblem(path)).toBeUndefined();
  });

  test.each([
    ['', 'is empty', '为空'],
    ['\ufeff \n', 'is empty', '为空'],
    ['{', 'is not valid JSON', '不是有效的 JSON'],
    // The toolkit cannot read it.
    ['\ufeff{"a":1}', 'is not valid JSON', '不是有效的 JSON'],
    ['[]', 'holds no JSON object', '不是 JSON 对象'],
    ['null', 'holds no JSON object', '不是 JSON 对象'],
    ['3', 'holds no JSON object', '不是 JSON 对象'],
  ])('that holds %j has a problem', (text, en, zh) => {
    writeFileSync(path, text);
    expect(findEventProblem(path)).toEqual({ en, zh });
  });

  test('that is missing, or is a folder, has a problem', () => {
    expect([findEventProblem(undefined)?.en, findEventProblem('')?.en]).toEqual([
      'is missing (GITHUB_EVENT_PATH is not set)',
      'is missing (GITHUB_EVENT_PATH is not set)',
    ]);
    expect(findEventProblem(`${path}.none`)?.en).toBe('is missing or cannot be read');
    expect(findEventProblem(dirname(path))?.en).toBe('is not a file');
  });

  test('of 25 MiB is read, a byte more is not', () => {
    writeFileSync(path, '{"a":1}'.padEnd(25 * 1024 * 1024));
    expect(findEventProblem(path)).toBeUndefined();
    truncateSync(path, 25 * 1024 * 1024 + 1);
    expect(findEventProblem(path)?.en).toBe('is larger than 25 MiB');
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
    const { loadContext } = await import('file://${process.cwd()}/src/actions/context.ts');
    const { context, warning } = await loadContext();
    console.log(JSON.stringify({ context, warning: warning?.en ?? '' }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return JSON.parse(output) as { context: RunnerContext; warning: string };
}

describe('the context of the toolkit', () => {
  test('is that of the runner, with the event', () => {
    writeFileSync(path, '{"ref":"refs/heads/main"}');
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

  test.each(['{', '[]', 'null', '\ufeff{}', ''])('keeps all but the event where that is %j', (text) => {
    writeFileSync(path, text);
    const { context, warning } = loaded({ ...full, GITHUB_EVENT_PATH: path });
    expect(warning).toMatch(/^The event file .*; the message has fewer facts\.$/);
    expect(readRunInfo({ ...context, env: full }, 'job')).toEqual(readRunInfo(buildContext(full, {}), 'job'));
  });

  test('of no runner knows nothing', () => {
    const { context } = loaded({});
    const run = readRunInfo({ ...context, env: {} }, 'job');
    expect(run).toEqual(readRunInfo(buildContext({}, {}), 'job'));
    expect(run).toMatchObject({ runId: undefined, sha: undefined, repository: undefined });
  });
});

const root = new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/', import.meta.url);
type Kind = { readonly name: string; readonly examples: readonly object[] };
const kinds = JSON.parse(readFileSync(new URL('index.json', root), 'utf8')) as Kind[];

test('an event of any kind is sound', () => {
  expect(kinds.length).toBeGreaterThan(50);
  const problems = kinds.map(({ name, examples }) => {
    writeFileSync(path, JSON.stringify(examples[0] ?? {}));
    return [name, findEventProblem(path)] as const;
  });
  expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
});
