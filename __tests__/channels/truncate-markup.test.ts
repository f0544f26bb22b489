import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { truncateMarkup, truncateSpans } from '../../src/channels/truncate-markup.ts';
import { markup, own, value } from '../support/message.ts';

describe('spans', () => {
  test('that fit exactly are unchanged', () => {
    const spans = [own('four'), value('中')];
    expect(truncateSpans(spans, 7)).toBe(spans);
  });

  test('that are too long end in the one that does not fit, and keep its trust', () => {
    expect(truncateSpans([own('four'), value('eight888'), markup('rest')], 10)).toEqual([own('four'), value('eig…')]);
    expect(truncateSpans([own('four'), markup('中中中')], 10)).toEqual([own('four'), markup('中…')]);
  });

  test('without room for the ellipsis end in the span before', () => {
    expect(truncateSpans([own('a '), own('bcdef'), value('x'.repeat(9))], 9)).toEqual([own('a '), own('bcdef')]);
  });

  test('without any room are removed', () => {
    expect(truncateSpans([own('four')], 2)).toEqual([]);
  });
});

describe('a cut', () => {
  const cut = (text: string, bytes: number) => truncateSpans([own(text)], bytes)[0]?.text;

  test('leaves no half of an address', () => {
    expect(cut('see https://ok.example/yyyyyyyy', 20)).toBe('see …');
    expect(cut('see x+https://ok.example/yyyyyyyy', 24)).toBe('see …');
    expect(cut('see https://ok.example/yyyyyyyy', 9)).toBe('see ht…');
    expect(cut('see (DTMD.a-1://ok.example/yyyyyyyy', 22)).toBe('see (…');
    expect(cut('line\nhttps://ok.example/yyyyyyyy', 20)).toBe('line\n…');
    expect(cut('://ok.example/yyyyyyyy', 10)).toBe('…');
  });

  test('keeps an address that is whole', () => {
    expect(cut('see [x]: and what comes', 20)).toBe('see [x]: and what…');
    expect(cut('https://ok.example yyyyyyyyyyy', 25)).toBe('https://ok.example yyy…');
  });

  test('leaves no part of a link definition and no list mark alone', () => {
    expect(cut('text\n[x]: https://ok.example/y', 20)).toBe('text\n…');
    expect(cut('text\n> > [xy z]:  longer than that', 20)).toBe('text\n…');
    expect(cut('text\n 1. longer than that', 12)).toBe('text\n 1. …');
    expect(cut('text\n* longer than that', 10)).toBe('text\n* …');
  });

  test('keeps the line above one that ends before its first word', () => {
    expect(truncateSpans([own('text\n- '), value('longer than that')], 9)).toEqual([own('text\n…')]);
    expect(truncateSpans([own('text\n>\t*+.)12-'), value('longer than that')], 15)).toEqual([own('text\n…')]);
    expect(truncateSpans([own('text\n- x'), value('longer than that')], 10)).toEqual([own('text\n- x')]);
  });

  test('of any text fits, and loses nothing before the last line', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '中', '\n', '-', '[x]: ', 'https://', '👨‍👩‍👧‍👦') });
    fc.assert(
      fc.property(fc.array(text), fc.nat({ max: 60 }), (texts, bytes) => {
        const whole = texts.join('');
        const kept = truncateSpans(texts.map(own), bytes)
          .map((span) => span.text)
          .join('');
        expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(bytes + 3);
        expect(whole.startsWith(kept.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('Markdown that is cut', () => {
  const cut = (text: string, bytes: number) =>
    truncateMarkup([own(text)], bytes)
      .map((span) => span.text)
      .join('');
  const long = 'y'.repeat(40);

  test.each([
    ['a fence', `a\n\`\`\`js\n${long}\n\`\`\`\nb`, 20, 'a\n```js\nyyyyyyyyy…\n```'],
    ['a fence of tildes', `~~~~\n\`\`\`\n${long}\n~~~~`, 20, '~~~~\n```\nyyyyyyyy…\n~~~~'],
    ['a fence that was closed', `\`\`\`\na\n\`\`\`\n${long}`, 20, '```\na\n```\nyyyyyyy…'],
    ['code', `see \`${long}\``, 12, 'see `yyyy…`'],
    ['code of two marks', `a \`\`b\` ${long}\`\``, 15, 'a ``b` yyyyy…``'],
    ['bold', `**${long}**`, 12, '**yyyyyyy…**'],
    ['bold of which a half is left', `yyyyy **${long}**`, 10, 'yyyyy …'],
    ['italics in bold', `**a *${long}* b**`, 12, '**a *yyyy…***'],
    ['what is struck', `~~${long}~~`, 12, '~~yyyyyyy…~~'],
    ['bold of underscores', `__${long}__ a`, 12, '__yyyyyyy…__'],
    ['words with underscores', `snake_case ${long}`, 16, 'snake_case yy…'],
    ['stars that pair with nothing', `* a * b ${long}`, 14, '* a * b yyy…'],
    ['bold of a paragraph before', `**a\n\n${long}`, 14, '**a\n\nyyyyyy…'],
    ['a color', `<font color="info">${long}</font>`, 26, '<font color="info">yyyy…</font>'],
    ['a tag in a tag', `<a href="x"><b>z</b><i>${long}`, 28, '<a href="x"><b>z</b><i>yy…</i></a>'],
    ['a line break', `<br>${long}`, 10, '<br>yyy…'],
    ['half a tag', `a <font color="${long}">`, 20, 'a …'],
    ['half of a mention', `a <@${long}>`, 14, 'a …'],
    ['half a link', `see [docs](https://ok.test/${long})`, 30, 'see docs…'],
    ['half a picture', `see ![docs](https://ok.test/${long})`, 30, 'see docs…'],
    ['the row of a table', `| a | b |\n|---|---|\n| ${long} | c |`, 30, '| a | b |\n|---|---|\n| yyyyy… |'],
    ['a quote', `> a\n> ${long}`, 12, '> a\n> yyy…'],
  ])('has %s closed', (_, text, bytes, expected) => {
    expect(cut(text, bytes)).toBe(expected);
  });

  test('is unchanged when nothing is cut', () => {
    expect(cut('```\n**a', 20)).toBe('```\n**a');
  });

  test('is read in linear time', () => {
    const before = process.cpuUsage().user;
    for (const piece of ['`', '``a', '*', '**a ', '<a ', '[x](', '| ', '_a_', '<a>']) cut(piece.repeat(20_000), 19_000);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1500);
  });
});
