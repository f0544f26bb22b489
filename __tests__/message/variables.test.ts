import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concatText } from '../../src/message/message.ts';
import { dateTime, variableNames } from '../../src/message/variables.ts';
import type { LocalizedText } from '../../src/text/text.ts';
import { composed, type Scenario } from '../support/composed.ts';
import { partsOf } from '../support/message.ts';
import { anyText } from '../support/texts.ts';

const env = {
  MINE: '**x**',
  EMPTY: '',
  GITHUB_REF_NAME: '@all',
  NESTED: '${MINE}',
  MY_TOKEN: 't',
  INPUT_X: 'i',
  STATE_X: 's',
  ACTIONS_X: 'a',
  GITHUB_ENV: '/f',
  AUTHOR_NAME: 'Mona',
  MY_INPUT_NAME: 'in',
  MY_GITHUB_ENV: 'env',
  GITHUB_ENVIRONMENT: 'prod',
  HTTPS_PROXY: 'p',
  API_KEY: 'k',
};
const referenceIn = ({ en }: LocalizedText) => /\$\{(\w+)\}/.exec(en)?.[1];

/** What becomes of the custom content of a message. */
function expand(custom: string) {
  const { message, warnings, refused } = composed({ env, settings: { custom } });
  return { spans: partsOf(message).custom, unknown: warnings.map(referenceIn), refused: refused.map(referenceIn) };
}
const text = (value: string) => expand(value).spans.map((span) => `${span.source}:${span.text}`);

describe('references', () => {
  test.each<[string, string[]]>([
    ['a ${STATUS} b', ['template:a ', 'value:SUCCESS', 'template: b']],
    ['${PIPELINE_URL}', ['value:https://github.com/octo/widget/actions/runs/156539']],
    ['${MINE}', ['value:**x**']],
    ['${MINE|raw}', ['raw:**x**']],
    ['${STATUS|raw}', ['raw:SUCCESS']],
    ['${MINE:-none}', ['value:**x**']],
    ['${NOBODY:-a|raw b}', ['template:a|raw b']],
    ['${MINE|raw:-none}', ['raw:**x**']],
    ['${MINE:-none|raw}', ['raw:**x**']],
    ['${NOBODY|raw:-**none**}', ['template:**none**']],
    ['${NOBODY:-**none**|raw}', ['template:**none**']],
    ['$${MINE|raw}', ['template:${MINE|raw}']],
    ['${MINE | raw}', ['template:${MINE | raw}']],
    ['a${MINE}${STATUS}', ['template:a', 'value:**x**SUCCESS']],
    ['${GITHUB_REF_NAME}', ['value:@all']],
    ['${AUTHOR_NAME}', ['value:Mona']],
    [
      '${MY_INPUT_NAME} ${MY_GITHUB_ENV} ${GITHUB_ENVIRONMENT}',
      ['value:in', 'template: ', 'value:env', 'template: ', 'value:prod'],
    ],
    ['${BUILD_REMARK:-none}', ['template:none']],
    ['${EMPTY:-none}', ['template:none']],
    ['${NOBODY:-none}', ['template:none']],
    ['${NOBODY:-}', []],
    ['$${STATUS}', ['template:${STATUS}']],
    ['${NESTED}', ['value:${MINE}']],
    ['${NESTED|raw}', ['raw:${MINE}']],
    ['${', ['template:${']],
    ['${}', ['template:${}']],
    ['${ a', ['template:${ a']],
    ['${a b}', ['template:${a b}']],
    ['$(id) {{x}} <% y %>', ['template:$(id) {{x}} <% y %>']],
  ])('%s', (given, spans) => {
    expect(text(given)).toEqual(spans);
  });

  test.each([
    'MY_TOKEN',
    'INPUT_X',
    'STATE_X',
    'ACTIONS_X',
    'GITHUB_ENV',
    'HTTPS_PROXY',
    'API_KEY',
    'GITHUB_TOKEN',
    'GH_PAT',
  ])('to %s are refused and left as written', (name) => {
    const result = expand(`x \${${name}:-d}`);
    expect(result.spans).toEqual([{ source: 'template', text: `x \${${name}:-d}` }]);
    expect([result.refused, result.unknown]).toEqual([[name], []]);
  });

  test('with an unknown filter are left as written and named', () => {
    const result = expand('${MINE|upper}');
    expect(result.spans).toEqual([{ source: 'template', text: '${MINE|upper}' }]);
    expect(result.unknown).toEqual(['MINE']);
  });

  test('to credentials are refused as raw too', () => {
    expect(expand('${MY_TOKEN|raw}')).toMatchObject({
      spans: [{ source: 'template', text: '${MY_TOKEN|raw}' }],
      refused: ['MY_TOKEN'],
    });
  });

  test.each(['NOBODY', '__proto__', 'constructor', 'toString'])(
    'to %s, which is unknown, are left as written and named once',
    (name) => {
      const result = expand(`\${${name}} \${${name}}`);
      expect(result.spans.map((span) => span.text).join('')).toBe(`\${${name}} \${${name}}`);
      expect(result.unknown).toEqual([name]);
    },
  );

  test('never throw and keep what is around them', () => {
    fc.assert(fc.property(anyText(), (any) => text(`a${any}b`).join('').length > 0));
  });

  test('take linear time', () => {
    const before = process.cpuUsage().user;
    text('${'.repeat(65_536));
    text('${A:-'.repeat(20_000));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(2000);
  });

  test('are all in the table of the documents', () => {
    const table = readFileSync('docs/variables.md', 'utf8');
    const named = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(named).toEqual([...variableNames]);
  });
});

describe('the values', () => {
  const push = { GITHUB_REPOSITORY: 'octo/widget' };
  const value = (name: string, scenario: Scenario = {}) =>
    concatText(
      partsOf(composed({ ...scenario, env: { ...push, ...scenario.env }, settings: { custom: `\${${name}}` } }).message)
        .custom,
    );
  const sha = '6113728f27ae82c7b1a177c8d03f9e96e0adf246';

  test.each([
    ['PIPELINE_ID', '0'],
    ['PIPELINE_NAME', 'CI'],
    ['BUILD_NUMBER', '19'],
    ['BUILD_REMARK', ''],
    ['BUILD_EXECUTOR', 'octocat'],
    ['BUILD_MESSAGE', 'octocat·push'],
    ['DATETIME', '2026-11-24-10-03-12'],
    ['TIMESTAMP', '1795514592000'],
    ['CI_SOURCE_NAME', 'widget'],
    ['CI_COMMIT_REF_NAME', 'main'],
    ['CI_COMMIT_TITLE', 'Repair the login on slow networks'],
    ['CI_COMMIT_SHA', sha],
    ['CI_COMMIT_ID', '6113728f'],
    ['STATUS', 'SUCCESS'],
    ['STATUS_NAME', 'Succeeded'],
    ['STAGE_NAME', 'build'],
    ['TASK_NAME', 'build'],
    ['PIPELINE_URL', 'https://github.com/octo/widget/actions/runs/156539'],
    ['DURATION', '3m 12s'],
    ['COMMIT_AUTHOR', 'mona'],
    ['EVENT_NAME', 'push'],
    ['REPOSITORY', 'octo/widget'],
  ])('%s', (name, text) => {
    expect(value(name)).toBe(text);
  });

  test('are empty where nothing is known, and never the word for it', () => {
    const empty = 'REPOSITORY SHA REF ACTOR EVENT_NAME WORKFLOW WORKFLOW_REF JOB'.split(' ');
    const bare = { event: {}, env: Object.fromEntries(empty.map((name) => [`GITHUB_${name}`, ''])) };
    for (const name of variableNames) expect(value(name, bare)).not.toMatch(/undefined|null|NaN/);
    expect(value('BUILD_MESSAGE', bare)).toBe('·');
    expect(value('CI_COMMIT_ID', bare)).toBe('');
  });

  test('of the remark comes from the run', () => {
    expect(value('BUILD_REMARK', { run: { remark: 'By hand' } })).toBe('By hand');
  });
});

describe('DATETIME', () => {
  const moment = new Date('2026-03-28T23:05:09.999Z');

  test.each([
    ['UTC', '2026-03-28-23-05-09'],
    ['Asia/Shanghai', '2026-03-29-07-05-09'],
    ['America/St_Johns', '2026-03-28-20-35-09'],
    ['Pacific/Kiritimati', '2026-03-29-13-05-09'],
    ['Europe/Berlin', '2026-03-29-00-05-09'],
  ])('in %s', (zone, text) => {
    expect(dateTime(moment, zone)).toBe(text);
  });

  test('is in the zone of the input', () => {
    const { message } = composed({ settings: { custom: '${DATETIME}', timeZone: 'Asia/Shanghai' } });
    expect(concatText(partsOf(message).custom)).toBe('2026-11-24-18-03-12');
  });
});
