import { expect, test } from '@jest/globals';
import type { HttpChannel } from '../../../src/channels/channel.ts';
import { dingtalk } from '../../../src/channels/dingtalk.ts';
import { disableOtherSchemes } from '../../../src/channels/escape.ts';
import { lark } from '../../../src/channels/lark.ts';
import { wecom } from '../../../src/channels/wecom.ts';
import { composed, pushOf, type Scenario } from '../../support/composed.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };
async function bodies(channel: HttpChannel, scenario: Scenario): Promise<string[]> {
  const { requests } = await channel.render(composed(scenario).message, target, attempt);
  return requests.map((request) => request.body);
}

test.each([
  ['${CI_COMMIT_TITLE}', 'fix: a\\b at 10:30', 'fix: a&#92;b at 10:30'],
  ['[x](${CI_COMMIT_TITLE})', 'dtmd://d', '[x］(dtmd:∕∕d)'],
])('in Lark %s with the title %s is text and no foreign link', async (custom, title, expected) => {
  const [card] = await bodies(lark, { event: pushOf(title), settings: { custom, content: [] } });
  expect(card).toContain(`"content":"${expected}"`);
});

test('hostile white space takes linear time', async () => {
  const env = { W: ['](', '] ', '<', '](<', '</', '<a'].map((start) => start + ' '.repeat(20_000)).join('x') };
  const before = process.cpuUsage().user;
  for (const channel of [dingtalk, wecom, lark]) await bodies(channel, { env, settings: { custom: '${W} <${W}' } });
  disableOtherSchemes(env.W);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1500);
});

test.each([' ', '![', '``a', '\\', '<', '*a ', '[x]: ', 'a://', '- ', '| '])(
  '%j repeated takes linear time',
  async (unit) => {
    const text = unit.repeat(60_000 / unit.length);
    const scenarios = [
      { settings: { custom: `${text}\${CI_COMMIT_TITLE}` } },
      { env: { W: text }, settings: { custom: 'a ${W} b ${W|raw}' } },
      { event: pushOf(text) },
    ];
    const before = process.cpuUsage().user;
    for (const channel of [dingtalk, wecom, lark]) for (const scenario of scenarios) await bodies(channel, scenario);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(2000);
  },
);

const env = {
  B: '@all>',
  SP: ' @all>',
  D: 't id=all></at>',
  F: 'at id=all></at>',
  Z: '<\u200d@all>',
  J: '<at\u200d id=all>',
};
test.each(['<${B}', '<${SP}', '<a${D}', '<${F}', '< ${F}', '${Z}', '${J}'])(
  '%s mentions nobody and hides no character',
  async (custom) => {
    const scenario = { env, settings: { custom } };
    const [com] = await bodies(wecom, scenario);
    expect(com).not.toMatch(/<[\s\u200c\u200d]*@/);
    const [card] = await bodies(lark, scenario);
    expect(card).not.toMatch(/<\s*at\b/);
    expect(card).not.toContain('\u2060');
  },
);

test("the user's own mention with an id of the environment stays", async () => {
  const settings = { custom: '<at id=${WHO}></at> <@${WHO}>' };
  expect((await bodies(wecom, { env: { WHO: 'mona' }, settings }))[0]).toContain('<@mona>');
  expect((await bodies(lark, { env: { WHO: 'mona' }, settings }))[0]).toContain('<at id=mona></at>');
});

test('a title is one line whatever a variable holds', async () => {
  const scenario = { env: { M: 'one\n# two\n\n> three' }, settings: { title: 'KW ${M}', content: [] } };
  for (const channel of [dingtalk, wecom])
    expect((await bodies(channel, scenario))[0]).toContain('KW one # two > three');
});

test("WeCom's second message alone shows what happened where", async () => {
  const settings = { title: 'Build of ${CI_COMMIT_TITLE}', mentions: [{ kind: 'all' }] as const };
  const [, companion] = await bodies(wecom, { event: pushOf('<@all> https://evil.example'), settings });
  expect(JSON.parse(companion ?? '')).toEqual({
    msgtype: 'text',
    text: {
      content: '✅ Build of ‹@all> https:∕∕evil.example',
      mentioned_list: ['@all'],
      mentioned_mobile_list: [],
    },
  });
});
