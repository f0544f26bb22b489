import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { composed, pushOf, type Scenario } from '../support/composed.ts';

const schema = JSON.parse(readFileSync('docs/flow.schema.json', 'utf8')) as object;
const valid = new Ajv({ allErrors: true }).compile(schema);

/** The payload as a receiver parses it. */
function flow(scenario: Scenario = {}): Record<string, unknown> {
  const settings = { ...scenario.settings, payloadFormat: 'flow' } as const;
  return JSON.parse(JSON.stringify(composed({ ...scenario, settings }).message.flow)) as Record<string, unknown>;
}

/** Receivers in typed languages: a value of another type, or a key that is missing, is an error. */
function strictText(value: unknown, ...keys: readonly string[]): void {
  expect(Object.keys(value as object).sort()).toEqual([...keys].sort());
  for (const key of keys) expect([key, typeof (value as Record<string, unknown>)[key]]).toEqual([key, 'string']);
}

describe('payload-format: flow', () => {
  test('has texts only in task', () => {
    const { task } = flow() as { task: Record<string, string> };
    strictText(
      task,
      ...'pipelineId pipelineName stageName taskName buildNumber statusCode statusName pipelineUrl message'.split(' '),
      ...'executorId executorName pipelineTags pipelineEnvironment flowInstId pipelineInstId pipelineMark'.split(' '),
    );
    expect(task).toMatchObject({
      pipelineId: '156539',
      buildNumber: '19',
      executorId: 'octocat',
      executorName: 'octocat',
      flowInstId: '156539',
      pipelineInstId: '1',
    });
  });

  test('keeps the id of the workflow where it is known', () => {
    expect(flow({ run: { workflowId: 183 } })).toMatchObject({ task: { pipelineId: '183' } });
  });

  test('has the source with its commit in data', () => {
    const { sources } = flow({ event: pushOf('Fix the roof\n\nMore') }) as { sources: Record<string, unknown>[] };
    const { data, ...source } = sources[0] ?? {};
    strictText(source, 'name', 'sign', 'type', 'repo', 'branch', 'commitId', 'privousCommitId');
    const { args, ...texts } = data as Record<string, unknown>;
    strictText(texts, 'repo', 'branch', 'commitId', 'privousCommitId', 'commitMsg');
    expect([source, args, texts.commitMsg, texts.branch]).toEqual([
      {
        name: 'octo/widget',
        sign: '',
        type: 'githubGit',
        repo: 'https://github.com/octo/widget.git',
        branch: 'main',
        commitId: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
        privousCommitId: 'ecd7a3c4a4b5f6e7d8c9b0a1f2e3d4c5b6a79880',
      },
      [],
      'Fix the roof',
      'main',
    ]);
  });

  test('has at most 4 KiB of the first line of a commit', () => {
    const { sources } = flow({ event: pushOf('x'.repeat(3_000_000)) }) as {
      sources: [{ data: { commitMsg: string } }];
    };
    expect(Buffer.byteLength(sources[0].data.commitMsg)).toBe(4096);
  });

  test('has empty texts for what is not known', () => {
    const names = 'REPOSITORY SHA REF RUN_ID ACTOR WORKFLOW WORKFLOW_REF JOB'
      .split(' ')
      .map((name) => `GITHUB_${name}`);
    const unknown = flow({ env: Object.fromEntries(names.map((name) => [name, ''])), event: {} });
    expect(unknown).toMatchObject({
      event: 'task',
      action: 'status',
      task: { pipelineId: '', executorId: '', executorName: '', flowInstId: '', pipelineInstId: '1' },
      sources: [
        { name: '', data: { repo: '', branch: '', commitId: '', privousCommitId: '', commitMsg: '', args: [] } },
      ],
    });
  });

  test('has parameters with an id, no pipeline and no artifacts', () => {
    const { globalParams, pipeline, artifacts } = flow({ settings: { globalParams: [{ key: 'a', value: '1' }] } });
    expect([globalParams, pipeline, artifacts]).toEqual([[{ id: null, key: 'a', value: '1' }], null, []]);
  });

  test.each<[string, Scenario]>([
    ['a push', {}],
    ['nothing known', { env: { GITHUB_RUN_ID: '', GITHUB_REPOSITORY: '', GITHUB_SHA: '', GITHUB_REF: '' }, event: {} }],
    ['a pull request', { event: { pull_request: { number: 1, head: { sha: 'a'.repeat(40), ref: 'x' } } } }],
  ])('fits its schema: %s', (_, scenario) => {
    expect(valid(flow(scenario)) || valid.errors).toBe(true);
  });

  test('the example of the documents fits the schema', () => {
    const page = readFileSync('docs/task.md', 'utf8');
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => JSON.parse(match[1] ?? '') as object);
    expect(valid(examples[1]) || valid.errors).toBe(true);
    const documented = JSON.parse(readFileSync('docs/task.schema.json', 'utf8')) as object;
    const check = new Ajv().compile(documented);
    expect(check(examples[0]) || check.errors).toBe(true);
  });

  test('is made only when configured', () => {
    expect(composed().message.flow).toBeUndefined();
  });
});
