import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { answerOf, asTriggeringRun, scenarioNames, scenarios } from '../../site/scenarios.ts';

type Example = { readonly name: string; readonly examples: readonly unknown[] };

const path = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json';
const examples = JSON.parse(readFileSync(path, 'utf8')) as readonly Example[];

/** The paths of all members; the members of a list share one. */
function pathsOf(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, `${prefix}[]`));
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, one]) => pathsOf(one, `${prefix}.${key}`));
}

/** The members that real events of this name have; a list or an object may be empty or absent in some. */
function realPaths(name: string): ReadonlySet<string> {
  const found = examples.filter((example) => example.name === name).flatMap((example) => example.examples);
  return new Set(
    found
      .flatMap((example) => pathsOf(example))
      .flatMap((one) => one.split(/(?=[.[])/).map((_, index, all) => all.slice(0, index + 1).join(''))),
  );
}

const webhooks = scenarioNames.filter((name) => scenarios[name].github.event_name !== 'schedule');

describe('an event of a scenario', () => {
  test.each(webhooks)('has only members that real ones have: %s', (name) => {
    const { event, github } = scenarios[name];
    const real = realPaths((github.event_name ?? '').replace('_target', ''));
    expect(pathsOf(event).filter((one) => !real.has(one))).toEqual([]);
  });

  test.each(webhooks)('has only members that real ones have: the run of %s', (name) => {
    const real = realPaths('workflow_run');
    const { event } = asTriggeringRun(scenarios[name], new Date(0));
    expect(pathsOf(event).filter((one) => !real.has(one))).toEqual([]);
  });
});

test('the REST API of a scenario answers nothing else', () => {
  expect(answerOf(scenarios.success, '/repos/octo-org/shop/issues', new Date(0))).toBeUndefined();
});
