import { describe, expect, test } from '@jest/globals';
import { disableOtherSchemes, hardBreaks } from '../../src/channels/escape.ts';

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
