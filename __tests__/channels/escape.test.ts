import { describe, expect, test } from '@jest/globals';
import { disableOtherSchemes, escapeMessage, hardBreaks, type MarkdownDialect } from '../../src/channels/escape.ts';
import type { Span } from '../../src/message/message.ts';
import { field, markup, messageOf, own, type Parts, value } from '../support/message.ts';

const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'emphasis', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
  mention: ({ mentions }) => (mentions.length === 0 ? /(?!)/g : /@(?=all)/gi),
  mentionPrefix: /<\s*$/,
};
const all = { kind: 'all' } as const;

const title = (...spans: readonly Span[]) => escapeMessage(messageOf({ title: spans }), dialect).title();
const customBy = (change: Partial<MarkdownDialect>, spans: readonly Span[], more: Parts = {}) =>
  escapeMessage(messageOf({ custom: spans, ...more }), { ...dialect, ...change }).custom();
const custom = (...spans: readonly Span[]) => customBy({}, spans);

describe('a title', () => {
  test('can be a link unless the words of the user hold markup', () => {
    expect(title(own('Build of '), value('[x] `<y>\\'))).toMatchObject({ linked: true });
    for (const mark of ['[', ']', '<', '`', '\\']) expect(title(own(`a ${mark} b`))).toMatchObject({ linked: false });
    expect(title(markup('<b>'))).toMatchObject({ linked: false });
  });

  test('is one line, whatever it holds', () => {
    expect(title(own(' a \n\n  b\n'), value(' c\nd '), own('\t\n'))).toEqual({ text: 'a b c d', linked: true });
    expect(title(own('')).text).toBe('');
  });

  test('has values that cannot end its link, and start no block', () => {
    expect(title(value('# a] b')).text).toBe('# a］ b');
    expect(title(own('`x` '), value('a] b')).text).toBe('`x` a] b');
    expect(title(own('<br> '), value('# a')).text).toBe('<br> # a');
    expect(title(value('# a'), own(' <br>')).text).toBe('＃ a <br>');
  });
});

describe('a value', () => {
  test('of a line is text, as the text of a link too', () => {
    const { value: shown } = escapeMessage(messageOf(), dialect);
    expect(shown('a] <b>')).toBe('a] ‹b>');
    expect(shown('a] <b>', { linked: true })).toBe('a］ ‹b>');
    expect(shown('# a')).toBe('# a');
    expect(shown('# a', { start: true })).toBe('＃ a');
    expect(shown('a* \\', { before: '*', after: '*', stars: true })).toBe('a∗ ＼');
  });

  test.each<[string, readonly Span[], string]>([
    ['at the start of a line', [own('a\n'), value('# b')], 'a\n＃ b'],
    ['at the start of the text', [value('- b'), own(' c')], '－ b c'],
    ['after marks of lists and quotes', [own('> * 1. '), value('- b')], '> * 1. － b'],
    ['after another value at the start', [value('a'), value('# b')], 'a＃ b'],
    ['in a line', [own('a '), value('# b')], 'a # b'],
    ['in a cell', [own('| '), value('a | b'), own(' |')], '| a ∣ b |'],
    ['without a table', [own('a '), value('a | b')], 'a a | b'],
    ['in the text of a link', [own('[x '), value('a] b'), own('](https://ok.test)')], '[x a］ b](https://ok.test)'],
    ['in the text of a defined link', [own('[x '), value('a] b'), own('][y]')], '[x a］ b][y]'],
    [
      'before a link on another line',
      [own('x '), value('a] b'), own('\n[y](https://ok.test)')],
      'x a] b\n[y](https://ok.test)',
    ],
    ['behind a bracket', [own('[x]'), value('(/y)')], '[x]（/y)'],
    ['before a parenthesis', [own('x '), value('[y]'), own('(/z)')], 'x [y］(/z)'],
    ['before a bold word', [own('x '), value('\\'), own('**z**')], 'x ＼**z**'],
    [
      'in the address of a link',
      [own('[x](https://ok.test/'), value('a b)'), own(')')],
      '[x](https://ok.test/a%20b%29)',
    ],
    ['as the address of a link', [own('[x]('), value('dtmd://y'), own(')')], '[x］(dtmd:∕∕y)'],
    ['after a bare link', [own('https://ok.test/'), value('<@x>')], 'https://ok.test/%3C%40x%3E'],
  ])('%s is escaped for its position', (_, spans, expected) => {
    expect(custom(...spans)).toBe(expected);
  });

  test('is not confused with a placeholder character in the text of the user', () => {
    expect(custom(own('a\ue000b '), value('c'), markup('\ue000d'))).toBe('ab cd');
  });

  test('far behind the start of a long line is not at its start', () => {
    const spaces = ' '.repeat(600);
    expect(custom(own(`x${spaces}`), value('# b'))).toBe(`x${spaces}# b`);
    expect(custom(own(`x\n${' '.repeat(500)}`), value('# b'))).toBe(`x\n${' '.repeat(500)}＃ b`);
  });

  test('far before an end of a link is in it or not', () => {
    const rest = (length: number) => `${'y'.repeat(length)}](https://ok.test)`;
    expect(custom(own('[x '), value('a] b'), own(rest(400)))).toContain('a］ b');
    expect(custom(own('x '), value('a] b'), own(rest(600)))).toContain('a] b');
  });
});

describe('text elsewhere in the message', () => {
  test('decides whether a star has a partner', () => {
    expect(custom(own('a '), value('*b'))).toBe('a *b');
    expect(custom(own('a* '), value('*b'))).toBe('a* ∗b');
    expect(custom(value('*b'), own(' '), value('c'))).toBe('*b c');
    expect(custom(value('*b'), own(' '), value('c*'))).toBe('∗b c∗');
    expect(customBy({}, [value('*b')], { fields: [field('x', 'y*')] })).toBe('∗b');
    expect(customBy({}, [value('*b')], { title: [own('*')] })).toBe('∗b');
    expect(customBy({}, [value('*b')], { title: [value('c*')] })).toBe('∗b');
    expect(customBy({}, [value('*b')], { title: [value('c')], fields: [field('x', 'y')] })).toBe('*b');
  });

  test('decides whether brackets refer to a link', () => {
    expect(custom(value('[x]'), own('\n\n[x]: https://ok.test'))).toBe('［x］\n\n[x]: https://ok.test');
    expect(custom(value('[x]'), own('\n > [x y]: https://ok.test'))).toContain('［x］');
    expect(custom(own('x '), value('[x]'), own(' b [x]: c'))).toBe('x [x] b [x]: c');
    expect(custom(own('x '), value('[x]'), own('\n[x] : https://ok.test'))).toContain('x [x]');
    expect(customBy({}, [own('x '), value('[x]')], { title: [own('[x]: https://ok.test')] })).toBe('x ［x］');
  });
});

describe('markup of a value', () => {
  test('keeps its colors and links and mentions nobody', () => {
    const given = 'a <font color="info">b</font><br><https://ok.test> <@all> <img src=x> @all dtmd://x';
    const kept = 'a <font color="info">b</font><br><https://ok.test>';
    expect(customBy({}, [markup(given)], { mentions: [all] })).toBe(`${kept} ‹＠all> ‹img src=x> ＠all dtmd：//x`);
    expect(custom(markup(given))).toBe(`${kept} ‹@all> ‹img src=x> @all dtmd：//x`);
  });
});

describe('a mention', () => {
  test("of a value mentions nobody, the user's own does", () => {
    expect(customBy({}, [own('@all '), value('@all @x')], { mentions: [all] })).toBe('@all ＠all @x');
  });

  test('that the user began is not completed by a value', () => {
    expect(custom(own('a <'), value('x'), own(' <'))).toBe('a ‹x <');
    expect(customBy({ mentionPrefix: /(?!)/ }, [own('a <'), value('x')])).toBe('a ‹x');
  });
});

describe('custom content', () => {
  test('has hard line breaks only where the dialect needs them', () => {
    expect(customBy({ lineBreak: '  \n' }, [own('a\n'), value('b\nc')])).toBe('a  \nb c');
    expect(custom(own(' a\r\nb\n'))).toBe('a\nb');
  });

  test('that is empty is empty', () => {
    expect(custom()).toBe('');
  });

  test('has no links but http(s)', () => {
    expect(custom(own('[x](dtmd:'), value('y'), own(')'))).toBe('[x］(dtmd:y)');
  });
});

describe('a service with entities of its own', () => {
  const entities = (text: string) => text.replace(/[<`*]/g, (mark) => `{${mark}}`);
  const shown = (...spans: readonly Span[]) => customBy({ entities }, spans);

  test('shows values by them, on one line and without foreign links', () => {
    expect(shown(own('a '), value('<@x>\n*y* https://evil.test'))).toBe('a {<}@x> {*}y{*} https:∕∕evil.test');
  });

  test.each<[string, readonly Span[], string]>([
    ['a code span', [own('a `'), value('<b> *c*'), own('`')], 'a `‹b> ∗c∗`'],
    ['a span of two marks', [own('``'), value('<b>'), own('``')], '``‹b>``'],
    ['a fence', [own('```\n'), value('<b>'), own('\n```\n'), value('<c>')], '```\n‹b>\n```\n{<}c>'],
    ['a fence of tildes', [own('  ~~~\n`x`\n'), value('<b>')], '~~~\n`x`\n‹b>'],
  ])('shows look-alikes in %s, where it has none', (_, spans, expected) => {
    expect(shown(...spans)).toBe(expected);
  });

  test.each<[string, readonly Span[]]>([
    ['behind a code span', [own('`a` '), value('<b>')]],
    ['below a line with a backtick', [own('`a\n'), value('<b>')]],
    ['below a fence that ended', [own('```\na\n```\n'), value('<b>')]],
    ['beside tildes in a line', [own('a ~~~\n'), value('<b>')]],
  ])('uses them %s', (_, spans) => {
    expect(shown(...spans)).toContain('{<}b>');
  });

  test('takes no notice of links that the user defined', () => {
    expect(shown(own('[x]: https://ok.test\n`'), value('[x]'), own('`'))).toBe('[x]: https://ok.test\n`[x]`');
  });
});

describe('a link that is not http(s)', () => {
  test.each([
    ['[x](dtmd://d)', '[x］(dtmd：//d)'],
    ['[x](dtmd\\://d)', '[x］(dtmd：//d)'],
    ['[x](\\dtmd:d)', '[x］(\\dtmd:d)'],
    ['[x](javascript:d)', '[x］(javascript:d)'],
    ['[x] (JAVASCRIPT:d)', '[x］ (JAVASCRIPT:d)'],
    ['[x](a-b+c.d2:e)', '[x］(a-b+c.d2:e)'],
    ['[x](mailto :e)', '[x］(mailto :e)'],
    ['[x](ht\ue000tp:e)', '[x］(ht\ue000tp:e)'],
    ['[x](\ue000:e)', '[x］(\ue000:e)'],
    ['[x](httpsx:e)', '[x］(httpsx:e)'],
    ['[x](dtm&#100;:d)', '[x](dtm＆#100;:d)'],
    ['[x](&#x64;tmd:d)', '[x](＆#x64;tmd:d)'],
    ['[x](java&Tab;script:d)', '[x](java＆Tab;script:d)'],
    ['[x][1]\n\n[1]: dtmd:d', '[x][1]\n\n[1]： dtmd:d'],
    ['[1] :\n <dtmd:d', '[1]：\n ‹dtmd:d'],
    ['[1]:<javascript:x>', '[1]：‹javascript:x>'],
    ['<javascript:alert(1)>', '‹javascript:alert(1)>'],
    ['< mailto:x>', '‹mailto:x>'],
    ['-dtmd://d', '-dtmd：//d'],
    ['a dtmd\\:\\/\\/d and a1+b.c-d://e', 'a dtmd：\\/\\/d and a1+b.c-d：//e'],
    ['\ue000://d', '\ue000：//d'],
    ['[x](java\tscript:d)', '[x］(java\tscript:d)'],
    ['[x](<java\tscript:d>)', '[x］(java\tscript:d>)'],
    ['[a](x:b) [c](y:d)', '[a］(x:b) [c］(y:d)'],
    ['[a]: x:b\n[c]: X:d <E:f> <g:h>', '[a]： x:b\n[c]： X:d ‹E:f> ‹g:h>'],
  ])('is no link: %j', (given, dead) => {
    expect(disableOtherSchemes(given)).toBe(dead);
  });

  test.each([
    ...['&#9;', '&#10;', '&#13;', '&#58;', '&#92;', '&#65;', '&#69;', '&#70;', '&#89;', '&#90;', '&#97;', '&#99;'],
    ...['&#100;', '&#119;', '&#120;', '&#122;', '&#0000097;', '&#x9;', '&#xa;', '&#xD;', '&#x3a;', '&#x41;', '&#x4f;'],
    ...['&#x6f;', '&#x50;', '&#x5a;', '&#x7A;', '&#x00061;', '&colon;', '&bsol;', '&tab;', '&NewLine;'],
  ])('cannot be written with %s', (given) => {
    expect(disableOtherSchemes(`x${given}y`)).toBe(`x＆${given.slice(1)}y`);
  });

  test.each([
    '[x](https://example.com/a?b=c:d)',
    '[x](HTTP:\\//example.com)',
    '[x](<http://example.com>)',
    '[x]: https://example.com',
    '[x]: <https://example.com>',
    '<https://example.com>',
    'https:\\/\\/example.com',
    '<font color="info">a: b</font>',
    '<at id=ou_1></at>: hello',
    '<@zhangsan>: hello',
    '<a b:c>',
    '[x](/a:b)',
    `[x](${'a'.repeat(33)}:b)`,
    'a1b2 & c: d',
    'x:/y',
    '2://x',
    '中://x',
    '&#60; b &amp; &#42; &#64; &#91; &#96; &#123; &#8; &#14; &#57; &#900; &#x40; &#x5b; &#x60; &#x7b; &#x8; &#x3b;',
    '&#x415; &#651; &#1234; &colons; &#00000000097;',
    'Status: done, 10:30',
    'no mark at all',
  ])('is not made from other text: %s', (given) => {
    expect(disableOtherSchemes(given)).toBe(given);
  });
});

describe('a line break', () => {
  const broken = (text: string) => hardBreaks(text, '~\n');

  test.each([
    ['between lines of prose is hard', 'a\nb\nc', 'a~\nb~\nc'],
    ['beside an empty line stays', 'a\n\nb', 'a\n\nb'],
    ['at the end stays', 'a\n', 'a\n'],
    ['of Windows is none of ours', 'a\r\nb', 'a\r~\nb'],
    ['before a list stays', 'a\n- b\n* c\n + d\n\t1. e\n22) f', 'a\n- b\n* c\n + d\n\t1. e\n22) f'],
    ['after a list is hard', '- a\nb', '- a~\nb'],
    [
      'before headings, quotes, tables and lines below headings stays',
      'a\n# b\n> c\n| d |\n===',
      'a\n# b\n> c\n| d |\n===',
    ],
    ['before a number that begins no list is hard', 'a\n1.b\n12', 'a\n1.b~\n12'],
    ['at and inside of a fence stays', 'a\n```\nb\nc\n```\nd\ne', 'a\n```\nb\nc\n```\nd~\ne'],
    ['at and inside of a fence of tildes stays', '   ~~~ sh\nb\nc\n~~~\nd', '   ~~~ sh\nb\nc\n~~~\nd'],
    ['after an indented or a short fence is hard', '    x\nb\nx ```\nc', '    x~\nb~\nx ```~\nc'],
  ])('%s', (_, given, expected) => {
    expect(broken(given)).toBe(expected);
  });
});

test('line breaks and links take linear time in white space', () => {
  const before = process.cpuUsage().user;
  hardBreaks(' \n'.repeat(65_536), '  \n');
  for (const start of ['](', '] ', '<', '](<', ':']) disableOtherSchemes(`${start}${' '.repeat(60_000)}x:`);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(600);
});
