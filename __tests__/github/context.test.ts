import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildContext } from '../../src/github/context.ts';
import { readEvent } from '../../src/github/event.ts';

const folder = mkdtempSync(join(tmpdir(), 'context-'));
const root = new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/', import.meta.url);
type Kind = { readonly name: string; readonly examples: readonly object[] };
const kinds = JSON.parse(readFileSync(new URL('index.json', root), 'utf8')) as Kind[];

const full = {
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_ACTION: '__run',
  GITHUB_ACTOR: 'octocat',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '156539',
  GITHUB_RUN_NUMBER: '19',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'octo/widget',
  GITHUB_SERVER_URL: 'https://ghe.example.com',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3',
};
const cases: readonly Readonly<Record<string, string>>[] = [
  ...kinds.map(({ name, examples }) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(examples[0] ?? {}));
    return { ...full, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  }),
  {},
];

/** The toolkit's own class on each environment in turn, in a fresh process that reads its environment. */
function contextsOfToolkit(): Readonly<Record<string, unknown>>[] {
  const code = `
    import { context } from '@actions/github';
    const bare = { ...process.env };
    const all = ${JSON.stringify(cases)}.map((env) => {
      process.env = { ...bare, ...env };
      const { payload, ...rest } = new context.constructor();
      return { ...rest, payload };
    });
    console.log(JSON.stringify(all));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as Record<string, unknown>[];
}

test("the context of every example event is the toolkit's", () => {
  const theirs = contextsOfToolkit();
  expect(cases.length).toBeGreaterThan(50);
  for (const [index, env] of cases.entries()) {
    const ours = buildContext(env, readEvent(env.GITHUB_EVENT_PATH).event);
    const { graphqlUrl: _, ...expected } = theirs[index] ?? {};
    // A number that is not set is NaN there, and null in JSON.
    const known = Object.entries(expected).filter(([, value]) => value !== null);
    expect(ours).toMatchObject(Object.fromEntries(known));
    if (index === cases.length - 1) expect(ours.runId).toBeUndefined();
  }
});

test('another forge than GitHub is told by what its runner sets', () => {
  expect(buildContext({}, {}).forge).toBe('github');
  expect(buildContext({ GITEA_ACTIONS: 'true' }, {}).forge).toBe('gitea');
  expect(buildContext({ GITEA_STATE: '/state', ACT: 'true' }, {}).forge).toBe('gitea');
  expect(buildContext({ FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, {}).forge).toBe('forgejo');
});
