import { describe, expect, test } from '@jest/globals';
import { wecom, wecomBytes, wecomCodes } from '../../src/channels/wecom.ts';
import type { Span } from '../../src/message/message.ts';
import { describeHttpChannel } from '../support/channel.ts';
import { answer, describeAnswers, describeCut } from '../support/chat-bot.ts';
import { composed, pushOf, type Scenario } from '../support/composed.ts';
import { serviceReplies } from '../support/http-service.ts';
import { field, list, markup, messageOf, own, type Parts, value } from '../support/message.ts';
import { bodyOf, markdownEffects } from '../support/untrusted-text.ts';

describeHttpChannel('wecom', serviceReplies.wecom, async (message) => {
  const { markdown, markdown_v2: rich } = await bodyOf(wecom, message);
  return rich === undefined ? markdownEffects(markdown?.content ?? '', false) : markdownEffects(rich.content);
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
  expect(await wecom.parseResponse(answer({ errcode: 0, errmsg: 'ok' }))).toEqual({ kind: 'accepted' });
});

test('the text is shown without the address of the runner, and ends before its link', async () => {
  const errmsg =
    'invalid webhook url, hint: [177], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=93000';
  expect(await wecom.parseResponse(answer({ errcode: 93000, errmsg }))).toMatchObject({
    message: { en: expect.stringMatching(/\(93000: invalid webhook url, hint: \[177\]\)$/) },
  });
});

test('a message that was too long is tried once more, shorter', async () => {
  const errmsg = 'markdown.content exceed max length 4096. invalid Request Parameter';
  expect(await wecom.parseResponse(answer({ errcode: 40058, errmsg }))).toMatchObject({
    fallback: 'short',
    retry: false,
  });
});

test('a rate limit is retried later: the service counts the last minute', async () => {
  const errmsg = 'api freq out of limit';
  expect(await wecom.parseResponse(answer({ errcode: 45009, errmsg }))).toMatchObject({ retry: 'rate-limited' });
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
    ['colors', '<font color="info">green</font>'],
    ['a value of any kind', 'Title: ${CI_COMMIT_TITLE}'],
  ])('is not used for %s', async (_, custom) => {
    expect(await typeOf({ event: pushOf('- *x* ![y](z) ```'), settings: { custom } })).toBe('markdown');
  });

  test('has no colors and mentions by the second message, those of the text too', async () => {
    const custom = '- <font color="info">done</font> by <@lisi>\n- <@all>';
    const mentions = [{ kind: 'id', value: 'zhangsan' }] as const;
    const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };
    const attempt = { now: new Date(0), variant: 'full', id: 'msg_1' } as const;
    const { requests } = await wecom.render(composed({ settings: { custom, mentions } }).message, target, attempt);
    const [rich, companion] = requests.map((request) => JSON.parse(request.body));
    expect(rich.markdown_v2.content).toContain('- done by @lisi\n- @all');
    expect(rich.markdown_v2.content).not.toMatch(/<font|<@/);
    expect(companion.text.mentioned_list).toEqual(['zhangsan', 'lisi', '@all']);
  });
});

describe('a message', () => {
  const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };
  const attempt = { now: new Date(0), variant: 'full', id: 'msg_1' } as const;
  const bodies = async (parts: Parts) => {
    const message = messageOf(parts);
    const { requests, secrets } = await wecom.render(message, target, attempt);
    expect(secrets).toEqual([]);
    expect(requests.map(({ url }) => url)).toEqual(requests.map(() => target.url));
    return requests.map(({ body }) => JSON.parse(body) as unknown);
  };
  const link = { text: 'View', url: 'https://example.test/run' };
  const fields = [field('status', 'Failed'), field('job', 'make', 'x'), list('jobs', 'a', 'b'), field('by', 'Mona')];
  const parts = { status: 'FAIL', fields, link } as const;
  const base = messageOf(parts);

  test('has colors, quotes its lines and mentions ids', async () => {
    const mentions = [
      { kind: 'id', value: 'zhangsan' },
      { kind: 'id', value: 'lisi' },
    ] as const;
    const content = [
      '### ❌ [Build](https://example.test/run)',
      '> <font color="comment">The status:</font> <font color="warning">Failed</font>',
      '> <font color="comment">The job:</font> make x',
      '',
      '**The jobs:**',
      '· a',
      '· b',
      '',
      '> <font color="comment">The by:</font> Mona',
      '',
      'Hello **you** ‹@all>',
      '[View](https://example.test/run)',
      '<@zhangsan> <@lisi>',
    ].join('\n');
    const custom = [own('Hello **you** '), value('<@all>')];
    expect(await bodies({ ...parts, custom, mentions })).toEqual([{ msgtype: 'markdown', markdown: { content } }]);
  });

  test('ends with its last line', async () => {
    const content =
      '### ✅ [Build](https://example.test/run)\n> <font color="comment">The job:</font> a\n\n[View](https://example.test/run)';
    expect(await bodies({ status: 'SUCCESS', fields: [field('job', 'a')], link })).toEqual([
      { msgtype: 'markdown', markdown: { content } },
    ]);
  });

  test('in markdown_v2 has no colors, and mentions by the second message', async () => {
    const custom = [own(' - <FONT color="info">one</font> <@lisi> <@'), value('wang'), own('> <@all> <@zhangsan>\n')];
    const mentions = [{ kind: 'id', value: 'zhangsan' }] as const;
    const content = [
      '### ❌ [Build](https://example.test/run)',
      '> The status: Failed',
      '> The job: make x',
      '',
      '**The jobs:**',
      '· a',
      '· b',
      '',
      '> The by: Mona',
      '',
      '- one @lisi @wang @all @zhangsan',
      '',
      '[View](https://example.test/run)',
    ].join('\n');
    expect(await bodies({ ...parts, custom, mentions })).toEqual([
      { msgtype: 'markdown_v2', markdown_v2: { content } },
      {
        msgtype: 'text',
        text: {
          content: '❌ Build',
          mentioned_list: ['zhangsan', 'lisi', 'wang', '@all'],
          mentioned_mobile_list: [],
        },
      },
    ]);
  });

  test('mentions mobile numbers and all by the second message', async () => {
    const mentions = [
      { kind: 'mobile', value: '+86-13800000000' },
      { kind: 'mobile', value: '+1-123' },
      { kind: 'mobile', value: '+8613900000000' },
      { kind: 'mobile', value: '1+86-2' },
      { kind: 'id', value: 'lisi' },
      { kind: 'all' },
    ] as const;
    const [first, second] = await bodies({
      ...parts,
      title: [value('a < @x <@y <  @z < b'), own(' '.repeat(2))],
      mentions,
    });
    expect(JSON.stringify(first)).toContain('Mona\\n\\n[View](https://example.test/run)\\n<@lisi>"');
    expect(second).toEqual({
      msgtype: 'text',
      text: {
        content: '❌ a ‹ @x ‹@y ‹  @z < b',
        mentioned_list: ['@all'],
        mentioned_mobile_list: ['13800000000', '+1-123', '13900000000', '1+86-2'],
      },
    });
  });

  test('with a mobile number alone needs the second message too', async () => {
    const mentions = [{ kind: 'mobile', value: '138' }] as const;
    expect(await bodies({ ...parts, identity: { ...base.identity, repository: '' }, mentions })).toMatchObject([
      { msgtype: 'markdown' },
      { text: { content: '❌ Build', mentioned_list: [], mentioned_mobile_list: ['138'] } },
    ]);
  });

  test.each([
    ['a number and all', 'x', [{ kind: 'mobile', value: '138' }, { kind: 'all' }]],
    [
      'an id and a number in markdown_v2',
      '- x',
      [
        { kind: 'id', value: 'lisi' },
        { kind: 'mobile', value: '138' },
      ],
    ],
    ['all in markdown_v2', '- x', [{ kind: 'all' }]],
  ] as const)('that mentions %s needs the second message', async (_, text, mentions) => {
    expect(await bodies({ ...parts, custom: [own(text)], mentions })).toHaveLength(2);
  });

  test('that mentions nobody needs no second message', async () => {
    for (const text of ['x', '- x']) expect(await bodies({ ...parts, custom: [own(text)] })).toHaveLength(1);
  });

  test('with more than 1024 bytes of ids mentions them by the second message', async () => {
    // 20 bytes and a space each; the last makes it 1024 or 1025.
    const ids = (last: number) => [
      ...Array.from({ length: 48 }, (_, at) => `user-of-17-byt-${at + 10}`),
      'x'.repeat(last),
    ];
    const mentioned = async (last: number) =>
      bodies({ ...parts, mentions: ids(last).map((id) => ({ kind: 'id', value: id }) as const) });
    const inline = await mentioned(13);
    expect(inline).toHaveLength(1);
    expect(JSON.stringify(inline)).toContain('<@user-of-17-byt-10> <@user-of-17-byt-11>');
    expect(await mentioned(14)).toMatchObject([{ msgtype: 'markdown' }, { text: { mentioned_list: ids(14) } }]);
  });

  test('has a second message with a title of at most 1024 bytes', async () => {
    const title = Array.from({ length: 20 }, () => own('长'.repeat(25)));
    const [, companion] = await bodies({ ...parts, title, mentions: [{ kind: 'all' }] });
    expect(JSON.stringify(companion)).toContain(`❌ ${'长'.repeat(169)}…`);
  });
});

describe('the form that the text of the user needs', () => {
  const typeOf = async (text: string) => (await bodyOf(wecom, messageOf({ custom: [own(text)] }))).msgtype;

  test.each([
    ...['~~~\nx\n~~~', 'a\n   ```\nx', '* x', '+ x', '\t- x', '12. x', '- - -', '***', '* * *', '> > x', '   >>x'],
    ...[':-|-:\n', 'a|b\n-|-', '| a |\n|:-:|', '![](x)', '-  x', '---\t', 'a *b* c', '*b c*', '(*b*)', '> a\n - b'],
  ])('%j is rich', async (text) => {
    expect(await typeOf(text)).toBe('markdown_v2');
  });

  test.each([
    ...[
      '    ```',
      '-x',
      '1.x',
      '1234567890. x',
      '-- -x',
      '--',
      '> x > y',
      '     >> x',
      'a | b',
      'a|b\n-x|-',
      'x ---',
      'x ***',
      '***x',
      '-a-a-',
      'a b:-|-',
      ':-|-x',
      'ab-|-',
      '|ab-|-',
      '![x] (y)',
    ],
    ...['![x\n](y)', '**b**', 'a* b*', '*a *', '\\*a*', 'a*b*c', '*a\nb*', '_a_', '- ', 'x - y', '# a', '*a\\*'],
  ])('%j is not', async (text) => {
    expect(await typeOf(text)).toBe('markdown');
  });
});

test.each([
  ['denied, from ip: 2001:db8::1, hint: x', 'denied, hint: x'],
  ['denied From IP:1.2.3.4', 'denied'],
  ['denied, more info at', 'denied'],
  ['denied,from ip: 1.2.3.4', 'denied'],
  ['denied more info at http://x.test/y?z see', 'denied see'],
  ['denied,more info at', 'denied'],
  ['(deniedmore info at', '(denied'],
])('the text %j is shown without the parts that only the service needs', async (errmsg, shown) => {
  expect(await wecom.parseResponse(answer({ errcode: 93000, errmsg }))).toMatchObject({
    message: { en: expect.stringContaining(`(93000: ${shown})`) },
  });
});

describe.each([
  ['markdown', 'so: '],
  ['markdown_v2', '- x\n\nso: '],
])('custom content in %s', (type, start) => {
  const shown = async (...spans: readonly Span[]) => {
    const body = (await bodyOf(wecom, messageOf({ custom: [own(start), ...spans] }))) as Readonly<
      Record<string, unknown>
    >;
    expect(body.msgtype).toBe(type);
    const { content } = body[type] as { content: string };
    const [before = ''] = content.split(/\n+\[View log\]/);
    return before.slice(before.lastIndexOf(start) + start.length);
  };

  test.each([
    [[value('<b> < @all')], '‹b> ‹ @all'],
    [[value('&lt;')], '＆lt;'],
    [[value('[x](y)')], '[x］(y)'],
    [[value('**a**')], '∗∗a∗∗'],
    [[value('`a')], 'ˋa'],
    [[own('[y '), value('a] b'), own('](https://ok.test)')], '[y a］ b](https://ok.test)'],
    [[value('a!'), own('[y](https://ok.test)')], 'a！[y](https://ok.test)'],
    [[own('[y]'), value('(z)')], '[y]（z)'],
    [[own('\n'), value('# y')], '\n＃ y'],
    [[own('< \u200d '), value('@all>')], '‹ \u200d @all>'],
    [[markup('< @all> <\u200d \u200c@x a < b <  ')], '‹ @all> ‹\u200d \u200c@x a < b ‹'],
  ])('shows %j without effect', async (spans, expected) => {
    expect(await shown(...spans)).toBe(expected);
  });

  test('escapes the stars and cells that take effect there', async () => {
    const rich = type === 'markdown_v2';
    expect(await shown(value('*a*'))).toBe(rich ? '∗a∗' : '*a*');
    expect(await shown(own('| '), value('a|b'))).toBe(rich ? '| a∣b' : '| a|b');
  });
});

test('markdown_v2 ends without the space that separates a color', async () => {
  const custom = [own('- a <font color="info">b</font> <font></font>')];
  const { markdown_v2: rich } = await bodyOf(wecom, messageOf({ custom }));
  expect(rich?.content).toMatch(/\n- a b\n\n\[View log\]\([^)]*\)$/);
});
