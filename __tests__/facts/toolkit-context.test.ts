import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readEvent } from '../../src/facts/event.ts';
import { factsOf } from '../../src/facts/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'context-'));
const path = join(folder, 'event.json');
writeFileSync(
  path,
  JSON.stringify({ ref: 'refs/heads/main', head_commit: { id: 'f'.repeat(40), message: 'Fix it\n\nBody' } }),
);
const env = {
  GITHUB_EVENT_PATH: path,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_ACTOR: 'octocat',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '156539',
  GITHUB_RUN_NUMBER: '19',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'octo/widget',
  GITHUB_SERVER_URL: 'https://ghe.example.com',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3',
};

/** The toolkit's own view of a run, from its public entry in a fresh process: it reads the environment when imported. */
function contextOfToolkit(): Record<string, unknown> {
  const code =
    "import('@actions/github').then(({ context }) => console.log(JSON.stringify({ ...context, ...context.repo })))";
  const output = execFileSync(process.execPath, ['-e', code], {
    env: { ...env, PATH: process.env.PATH },
    encoding: 'utf8',
  });
  return JSON.parse(output) as Record<string, unknown>;
}

test("the facts of a run agree with the toolkit's context", () => {
  const context = contextOfToolkit();
  const { event } = readEvent(path);
  const facts = factsOf(env, event, 'this-run');
  expect(event).toEqual(context.payload);
  expect([facts.sha, facts.workflow, facts.actor, facts.job, facts.eventName]).toEqual([
    context.sha,
    context.workflow,
    context.actor,
    context.job,
    context.eventName,
  ]);
  expect([Number(facts.runId), facts.runNumber, facts.runAttempt]).toEqual([
    context.runId,
    context.runNumber,
    context.runAttempt,
  ]);
  expect([facts.repository, facts.api, facts.server]).toEqual([
    `${context.owner}/${context.repo}`,
    context.apiUrl,
    context.serverUrl,
  ]);
});
