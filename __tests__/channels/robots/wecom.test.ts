import { describe, expect, test } from '@jest/globals';
import { wecom, wecomBytes } from '../../../src/channels/robots/wecom.ts';
import { wecomCodes } from '../../../src/channels/robots/wecom-codes.ts';
import { describeHttpChannel } from '../../support/channel.ts';
import { bodyOf, effects } from '../../support/hostile.ts';
import { stands } from '../../support/http-service.ts';
import { composed, pushOf, type Scenario } from '../../support/messages.ts';
import { answer, describeAnswers, describeCut } from '../../support/robot.ts';

describeHttpChannel('wecom', stands.wecom, async (message) => {
  const { markdown, markdown_v2: rich } = await bodyOf(wecom, message);
  return rich === undefined ? effects(markdown?.content ?? '', false) : effects(rich.content);
});

describeAnswers(wecom, {
  codes: wecomCodes,
  shape: (errcode, errmsg) => ({ errcode, errmsg }),
  documented: {
    again: '-1 6000 45009 45033',
    never:
      '40008 40006 40007 40009 40033 40035 40058 40063 40123 41006 41010 41016 44001 44004 45001 45002 45008 45034 85002 93000 93004 93008',
  },
});

// The JSON around the content is not counted.
describeCut(wecom, wecomBytes + 100);

test('success is code 0', async () => {
  expect(await wecom.decode(answer({ errcode: 0, errmsg: 'ok' }))).toEqual({ kind: 'accepted' });
});

test('the text is shown without the address of the runner, and ends before its link', async () => {
  const errmsg =
    'invalid webhook url, hint: [177], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=93000';
  expect(await wecom.decode(answer({ errcode: 93000, errmsg }))).toMatchObject({
    text: expect.stringMatching(/\(93000: invalid webhook url, hint: \[177\]\)$/),
  });
});

test('a message that was too long is tried once more, shorter', async () => {
  const errmsg = 'markdown.content exceed max length 4096. invalid Request Parameter';
  expect(await wecom.decode(answer({ errcode: 40058, errmsg }))).toMatchObject({ fallback: 'short', retry: false });
});

test('what is too many is repeated later: the service counts the last minute', async () => {
  const errmsg = 'api freq out of limit';
  expect(await wecom.decode(answer({ errcode: 45009, errmsg }))).toMatchObject({ retry: 'later' });
});

describe('markdown_v2', () => {
  const typeOf = async (scenario: Scenario) => (await bodyOf(wecom, composed(scenario).message)).msgtype;

  test.each([
    ['a list', '- one\n- two'],
    ['a numbered list', 'Steps:\n1. one'],
    ['a list of a value', '- ${CI_COMMIT_TITLE}'],
    ['an image', '![chart](https://example.com/chart.png)'],
    ['italics', 'this is *important*'],
    ['fenced code', '```\nnpm test\n```'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a table without edges', 'a | b\n--- | ---\n1 | 2'],
    ['a rule', 'above\n\n---\n\nbelow'],
    ['a quote in a quote', '> a\n> > b'],
  ])("is used where the user's text holds %s", async (_, custom) => {
    expect(await typeOf({ settings: { custom } })).toBe('markdown_v2');
  });

  test('is used for such a value that the user declares to be markup', async () => {
    expect(await typeOf({ env: { REPORT: '- one' }, settings: { custom: '${REPORT|raw}' } })).toBe('markdown_v2');
  });

  test.each([
    ['plain text', 'All is well - really. 2 * 3 * 4, a * b, 1.5 and -x'],
    ['headings, bold text, links, code and quotes', '# a\n**b** [c](https://example.com) `d`\n> e\n\n**f*'],
    ['colours', '<font color="info">green</font>'],
    ['a value of any kind', 'Title: ${CI_COMMIT_TITLE}'],
  ])('is not used for %s', async (_, custom) => {
    expect(await typeOf({ event: pushOf('- *x* ![y](z) ```'), settings: { custom } })).toBe('markdown');
  });

  test('has no colours and mentions by the second message, those of the text too', async () => {
    const custom = '- <font color="info">done</font> by <@lisi>\n- <@all>';
    const mentions = [{ kind: 'id', value: 'zhangsan' }] as const;
    const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };
    const attempt = { now: new Date(0), form: 'full', id: 'msg_1' } as const;
    const { wires } = await wecom.encode(composed({ settings: { custom, mentions } }).message, target, attempt);
    const [rich, companion] = wires.map((wire) => JSON.parse(wire.body));
    expect(rich.markdown_v2.content).toContain('- done by @lisi\n- @all');
    expect(rich.markdown_v2.content).not.toMatch(/<font|<@/);
    expect(companion.text.mentioned_list).toEqual(['zhangsan', 'lisi', '@all']);
  });
});
