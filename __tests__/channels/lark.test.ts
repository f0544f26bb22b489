import { describe, expect, test } from '@jest/globals';
import { lark, larkBytes, larkCodes, signLark } from '../../src/channels/lark.ts';
import type { Message, Span } from '../../src/message/message.ts';
import { describeHttpChannel } from '../support/channel.ts';
import { answer, describeAnswers, describeCut } from '../support/chat-bot.ts';
import { bareLinks, effectsOfMarkdown, effectsOfPatterns } from '../support/effects.ts';
import { serviceReplies } from '../support/http-service.ts';
import { field, list, markup, messageOf, own, partsOf, value } from '../support/message.ts';
import { bodyOf, expectClean } from '../support/untrusted-text.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };

describeHttpChannel('lark', serviceReplies.lark, async (message) => {
  const { markdown, plain } = textsOfCard((await bodyOf(lark, message)).card);
  const text = (await bodyOf(lark, message, 'plain')).content?.text ?? '';
  for (const each of [...plain, ...markdown, text]) expectClean(each);
  return [
    ...markdown.flatMap((each) => [effectsOfMarkdown(each), effectsOfPatterns(each, /<[\s/]*at\b/gi)]),
    ...plain.map(bareLinks),
    bareLinks(text),
    text.match(/<[\s/]*at\b/gi) ?? [],
  ];
});

type Node = Readonly<Record<string, unknown>>;
/** Every text of a card that the service reads as Markdown, and every other text. */
function textsOfCard(part: unknown): { markdown: string[]; plain: string[] } {
  if (typeof part !== 'object' || part === null) return { markdown: [], plain: [] };
  const node = part as Node;
  const inner = Object.values(node).map(textsOfCard);
  const own = typeof node.content === 'string' ? [node.content] : [];
  const isMarkdown = node.tag === 'markdown' || node.tag === 'lark_md';
  return {
    markdown: [...(isMarkdown ? own : []), ...inner.flatMap((each) => each.markdown)],
    plain: [...(isMarkdown ? [] : own), ...inner.flatMap((each) => each.plain)],
  };
}

describeAnswers(lark, {
  codes: larkCodes,
  shape: (code, msg) => ({ code, data: {}, msg }),
  documented: {
    again: '11232 11233 11247 99991400',
    never:
      '9499 19001 19002 19021 19022 19024 11246 11310 200621 200732 10002 19036 19007 11231 11237 11242 11249 11248 11312 11235',
  },
});

describeCut(lark, larkBytes);

test.each([
  [1599360473, 'demo', 'l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8='],
  [1700000000, 'AbCdEfGhIjKlMnOpQrStUv', 'f+lWXYD8kUfJ/ZGi8+vfRB4ZG/0Un8ytATvG1pORXcU='],
  [1893456000, '密钥-中文-test', 'Qd6vV37i0SPSzreBAsAuXk6dj2a/72Kd0Xdu14VmtW4='],
])('the signature at %d is that of the vectors', (timestamp, secret, sign) => {
  expect(signLark(timestamp, secret)).toBe(sign);
});

test.each([
  { code: 0, msg: 'success', StatusCode: 0 },
  { StatusCode: 0, StatusMessage: 'success' },
])('success is code 0, in the form of today and of old: %j', async (body) => {
  expect(await lark.parseResponse(answer(body))).toEqual({ kind: 'accepted' });
});

test('the old code is no success when the new one refuses', async () => {
  expect(await lark.parseResponse(answer({ code: 19024, StatusCode: 0 }))).toMatchObject({
    kind: 'failed',
    code: '19024',
  });
});

test.each([
  [11246, 'ErrCode: 200410'],
  [9499, 'Bad Request'],
])('a card that was refused by %i is tried once more as plain text', async (code, msg) => {
  expect(await lark.parseResponse(answer({ code, msg }))).toMatchObject({ fallback: 'plain', retry: false });
});

test.each([
  [9499, 'frequency limited'],
  [11232, 'frequency limited'],
  [99991400, 'request trigger frequency limit'],
])('%i (%s) is repeated later: the service counts the last minute', async (code, msg) => {
  expect(await lark.parseResponse(answer({ code, msg }))).toMatchObject({ retry: 'rate-limited' });
});

describe('a message', () => {
  const target = { url: new URL('https://example.test/hook/x'), secret: '', headers: [] };
  const attempt = { now: new Date(1599360473999), variant: 'full', id: 'msg_1' } as const;
  const text = (content: string) => ({ tag: 'plain_text', content });
  const div = (content: string) => ({ tag: 'div', text: text(content) });
  const markdown = (content: string) => ({ tag: 'markdown', content });
  const columns = (label: string, ...values: readonly object[]) => ({
    tag: 'column_set',
    flex_mode: 'none',
    columns: [
      { tag: 'column', width: 'weighted', weight: 1, elements: [markdown(`**${label}**`)] },
      { tag: 'column', width: 'weighted', weight: 2, elements: values },
    ],
  });
  const button = (label: string, type: 'primary' | 'default', url: string) => ({
    tag: 'column',
    width: 'auto',
    elements: [{ tag: 'button', text: text(label), type, behaviors: [{ type: 'open_url', default_url: url }] }],
  });
  const view = button('View', 'primary', 'https://example.test/run');
  const buttons = (...columns: readonly object[]) => ({ tag: 'column_set', flex_mode: 'flow', columns });
  const message = messageOf({
    status: 'FAIL',
    title: [own('Build of\n'), value('*a* https://evil.test')],
    fields: [
      field('job', '<b>\nx', { text: 'a_b (c)', url: 'https://example.test/1', status: 'SKIP' }),
      list('jobs', { text: 'a', status: 'SUCCESS' }, 'www.evil.test'),
      list('steps', 'a', { text: 'make', url: 'https://example.test/2' }),
      field('link', 'View'),
    ],
    custom: [own('# Hello\n<at id=ou_9></at> '), value('<at id=all>'), own('\nbye ')],
    mentions: [{ kind: 'id', value: 'ou_1' }, { kind: 'all' }],
    link: { text: 'View', url: 'https://example.test/run' },
  });

  test('is a card: labels beside values, lists below theirs, links as Markdown, a button', async () => {
    expect(await bodyOf(lark, message)).toEqual({
      msg_type: 'interactive',
      card: {
        schema: '2.0',
        config: { summary: { content: '❌ Build of *a* https:∕∕evil.test' } },
        header: {
          title: text('❌ Build of *a* https:∕∕evil.test'),
          subtitle: text('octo/widget · main · run 19'),
          template: 'red',
        },
        body: {
          elements: [
            columns('The job', div('<b> x'), markdown('⏭️ [a&#95;b &#40;c&#41;](https://example.test/1)')),
            markdown('**The jobs**'),
            div('✅ a\nwww․evil.test'),
            markdown('**The steps**'),
            markdown('a<br>[make](https://example.test/2)'),
            markdown('# Hello\n\n<at id=ou_9></at> &#60;at id=all&#62;\n\nbye'),
            buttons(view),
            markdown('<at id=ou_1></at> <at id=all></at>'),
          ],
        },
      },
    });
  });

  test('of a title alone is a card with a button', async () => {
    const { card } = await bodyOf(lark, messageOf({ status: 'WAITING', link: partsOf(message).link }));
    expect(card).toMatchObject({ header: { template: 'yellow' }, body: { elements: [buttons(view)] } });
  });

  test('has the reason, the evidence as quotes in one element, where, who in grey, and two buttons', async () => {
    const changes = { text: 'Changes', url: 'https://example.test/changes' };
    const summary: Message = {
      ...messageOf({ status: 'FAIL' }),
      title: { kind: 'default', word: 'Failed', place: 'widget PR #57', subject: 'CI / build', ref: 'PR #57' },
      blocks: [
        { kind: 'reason', pieces: [{ text: 'npm *test*', strong: true }, { text: ' · 2 of 9 tests failed' }] },
        {
          kind: 'evidence',
          quotes: [
            { name: '1. <b>', text: '- why' },
            { name: 'b', text: '', url: 'https://example.test/b' },
          ],
          rest: 'and 1 more',
        },
        { kind: 'where', parts: [[{ text: 'o/r', url: 'https://example.test/r' }], [{ text: '*x*' }]] },
        { kind: 'who', parts: ['mona', '3m 12s'] },
      ],
      links: [{ text: 'View', url: 'https://example.test/run' }, changes],
    };
    const { card } = (await bodyOf(lark, summary)) as {
      card?: { header: object; config: object; body: { elements: unknown } };
    };
    expect(card?.header).toEqual({
      title: text('❌ Failed: CI / build'),
      subtitle: text('octo/widget · PR #57 · run 19'),
      template: 'red',
    });
    expect(card?.config).toEqual({ summary: { content: '❌ Failed: widget PR #57 · CI / build' } });
    expect(card?.body.elements).toEqual([
      markdown('**npm &#42;test&#42;** · 2 of 9 tests failed'),
      markdown('> 1&#46; &#60;b&#62;<br>&#45; why\n\n> [b](https://example.test/b)\n\nand 1 more'),
      markdown('[o&#47;r](https://example.test/r) · &#42;x&#42;'),
      { tag: 'div', text: { ...text('mona · 3m 12s'), text_color: 'grey' } },
      buttons(view, button('Changes', 'default', changes.url)),
    ]);
  });

  test('in the plain form is a text that mentions only whom it may', async () => {
    const { msg_type, content } = (await bodyOf(lark, { ...message, language: 'zh' }, 'plain')) as {
      msg_type?: string;
      content?: { text: string };
    };
    expect(msg_type).toBe('text');
    expect(content?.text).toBe(
      [
        '❌ Build of *a* https:∕∕evil.test',
        'The job：<b> x ⏭️ a_b (c)',
        'The jobs：\n* ✅ a\n* www․evil.test',
        'The steps：\n* a\n* make',
        '# Hello\n‹at id=ou_9>‹/at> ‹at id=all>\nbye',
        'View：https://example.test/run',
        '<at user_id="ou_1"></at> <at user_id="all"></at>',
      ].join('\n'),
    );
  });

  test('in the plain form has no empty line without mentions', async () => {
    const { content } = await bodyOf(lark, messageOf({ status: 'FAIL', link: partsOf(message).link }), 'plain');
    expect(content?.text).toBe('❌ Build\nView: https://example.test/run');
  });

  test('is signed in its body, by the seconds of the attempt', async () => {
    const { requests, secrets } = await lark.render(message, { ...target, secret: 'demo' }, attempt);
    const sign = 'l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=';
    const body = JSON.parse(requests[0]?.body ?? '') as Readonly<Record<string, unknown>>;
    expect(body).toMatchObject({ timestamp: '1599360473', sign, msg_type: 'interactive' });
    expect(requests.map(({ url }) => url)).toEqual([target.url]);
    expect(secrets).toEqual([sign]);
  });

  test('without a key is not signed', async () => {
    const { requests, secrets } = await lark.render(message, target, attempt);
    expect(Object.keys(JSON.parse(requests[0]?.body ?? ''))).toEqual(['msg_type', 'card']);
    expect(secrets).toEqual([]);
  });
});

describe('custom content', () => {
  const shown = async (...spans: readonly Span[]) => {
    const { card } = await bodyOf(lark, messageOf({ custom: spans }));
    return textsOfCard(card).markdown.join('|');
  };

  test.each([
    [
      'a value with every mark',
      [own('a '), value('&<>!*/[]()#+"\'`$_~\\-|=')],
      `a ${[...'&<>!*/[]()#+"\'`$_~\\-'].map((mark) => `&#${mark.charCodeAt(0)};`).join('')}|=`,
    ],
    ['a value in a table', [own('| '), value('a|b'), own(' |')], '| a&#124;b |'],
    ['a number at the start', [value('1. a 2. b')], '1&#46; a 2. b'],
    ['a number of two digits at the start', [value('12. a')], '12&#46; a'],
    ['a long number at the start', [value('1234567890. a')], '1234567890. a'],
    ['a mark below a heading', [own('a\n'), value('=')], 'a\n\n&#61;'],
    ['a mark of a table at the start', [value('|-')], '&#124;&#45;'],
    ['a colon at the start', [value(':-')], '&#58;&#45;'],
    ['a colon in a line', [own('a '), value(':')], 'a :'],
    ['a value in code', [own('`'), value('<at id=all> *x*'), own('`')], '`‹at id=all> ∗x∗`'],
    [
      'markup of a value',
      [markup('<font color="red">a</font> <at id=all></at> < /AT> <atx> <img>')],
      '<font color="red">a</font> ‹at id=all>‹/at> ‹ /AT> ‹atx> ‹img>',
    ],
    ['a mention that a value would complete', [own('<'), value('at id=all>')], '‹at id=all&#62;'],
    ['a mention with a letter missing', [own('< a'), value('t id=all>')], '‹ at id=all&#62;'],
    ["the user's own mention", [own('<at id=all></at>')], '<at id=all></at>'],
  ])('shows %s as it was written, without effect', async (_, spans, expected) => {
    expect(await shown(...spans)).toBe(expected);
  });
});

test.each([
  [{ code: 19007, msg: 'off' }, 'off'],
  [{ StatusCode: 19007, StatusMessage: 'was off' }, 'was off'],
])('%j is reported with the text of the service', async (body, said) => {
  expect(await lark.parseResponse(answer(body))).toMatchObject({
    message: { en: `Lark: the bot is disabled (19007: ${said})` },
  });
});

test.each([
  ['{"code":9499,"msg":"too many request"}', { code: '9499', retry: 'rate-limited' }],
  ['{"code":9499,"msg":"Bad Request"}', { code: '9499', retry: false, fallback: 'plain' }],
  ['{"code":11235,"msg":"This group is set to only admin can mention @All."}', { fallback: 'no-mention-all' }],
  ['{"code":11246,"msg":"internal error"}', { retry: 'yes' }],
  [
    '{"code":11246,"msg":"ErrCode: 100290; ErrMsg: invalid user"}',
    { fallback: 'plain', advice: { en: expect.stringContaining('open ID') } },
  ],
  [
    '{"code":11246,"msg":"ErrCode: 200570; image key is wrong"}',
    { fallback: 'plain', advice: { en: expect.stringContaining('img_') } },
  ],
  ['{"code":11246,"msg":"ErrCode: 11310; ErrMsg: element exceeds the limit"}', { fallback: 'short' }],
  ['{"code":11246,"msg":"ErrCode: 11310; ErrMsg: unsupported type of block"}', { fallback: 'plain' }],
  ['{"code":11247,"msg":"x"}', { retry: 'rate-limited' }],
  ['{"code":11231,"msg":"x"}', { retry: false, message: { en: 'Lark: the group was not found (11231: x)' } }],
  ['{"code":11237,"msg":"x"}', { retry: false, advice: { en: expect.stringContaining('an existing group') } }],
  ['{"code":11242,"msg":"x"}', { retry: false, message: { en: 'Lark: the group is banned (11242: x)' } }],
  ['{"code":11248,"msg":"x"}', { message: { en: 'Lark: the message contains sensitive content (11248: x)' } }],
  ['{"code":11249,"msg":"x"}', { retry: false, message: { en: 'Lark: the bot was not found (11249: x)' } }],
  ['{"code":11312,"msg":"x"}', { retry: false, advice: { en: expect.stringContaining('Remove the rejected text') } }],
])('the answer %s is known', async (body, expected) => {
  expect(await lark.parseResponse(answer(body))).toMatchObject({ kind: 'failed', ...expected });
});

describe('a card', () => {
  const cardOf = async (change: Parameters<typeof messageOf>[0], variant: 'full' | 'no-mention-all' = 'full') => {
    const { requests } = await lark.render(messageOf(change), target, { ...attempt, variant });
    return requests[0]?.body ?? '';
  };

  test('holds 117 jobs with links in one element, within 200 elements', async () => {
    const jobs = Array.from({ length: 117 }, (_, index) => ({
      text: `job ${index}`,
      url: `https://github.com/o/r/${index}`,
    }));
    const body = await cardOf({ fields: [list('jobs', ...jobs)] });
    expect(body.match(/"tag":"markdown"/g)).toHaveLength(2);
    expect(body).toContain('[job 0](https://github.com/o/r/0)<br>[job 1]');
    expect(body).toContain('[job 116]');
  });

  test('has links in the place of pictures that were not uploaded', async () => {
    const custom = [own('![chart](https://ok.test/x.png) ![](https://ok.test/y.png) ![up](img_v2_1)')];
    expect(await cardOf({ custom })).toContain(
      '[chart](https://ok.test/x.png) [picture](https://ok.test/y.png) ![up](img_v2_1)',
    );
  });

  test("mentions everybody neither by an input nor in the user's text where the group does not allow it", async () => {
    const change = { custom: [own('<at id=all></at> read')], mentions: [{ kind: 'all' }] as const };
    expect(await cardOf(change)).toContain('<at id=all></at>');
    const without = await cardOf(change, 'no-mention-all');
    expect(without).not.toContain('<at');
    expect(without).toContain('@all read');
  });
});
