import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLength } from '../../src/text/bytes.ts';
import { quoteForLog, truncateBytes } from '../../src/text/text.ts';
import { anyText } from '../support/texts.ts';

describe('truncateBytes', () => {
  test.each([
    ['short', 10, 'short'],
    ['中文中文', 12, '中文中文'],
    ['中文中文', 11, '中文…'],
    ['ab👨‍👩‍👧‍👦cd', 20, 'ab…'],
    ['e\u0301e\u0301e\u0301', 8, 'e\u0301…'],
    ['🇨🇳🇨🇳', 12, '🇨🇳…'],
    ['abc', 2, ''],
    ['abcd', 3, '…'],
    ['abc', 3, 'abc'],
  ])('%s to %d bytes', (text, bytes, expected) => {
    expect(truncateBytes(text, bytes)).toBe(expected);
  });

  test.each([
    ['before a grapheme that is too long', `e${'\u0301'.repeat(200)}f`, 300, '…'],
    ['before a grapheme far from the beginning', `${'x'.repeat(500)}e\u0301yyy`, 504, `${'x'.repeat(500)}…`],
    ['where it fits', `${'x'.repeat(600)}yy`, 600, `${'x'.repeat(597)}…`],
    ['inside of an endless grapheme', `e${'\u0301'.repeat(900)}f`, 1004, `e${'\u0301'.repeat(500)}…`],
  ])('cuts %s', (_, text, bytes, expected) => {
    expect(truncateBytes(text, bytes)).toBe(expected);
  });

  test('never exceeds the limit and never breaks a character', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      anyText(),
      fc.constantFrom('中'.repeat(500), '👨‍👩‍👧‍👦'.repeat(90), `e${'\u0301'.repeat(900)}`),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 900 }), (any, bytes) => {
        const cut = truncateBytes(any, bytes);
        expect(byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(cut === any || cut.endsWith('…')).toBe(true);
        expect(any.startsWith(cut === any ? cut : cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  test('cuts only between graphemes, as the segmenter of the language sees them', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r\n',
        '1',
        '#',
        '中',
        'é',
        'e\u0301',
        '中\u0301',
        '1\ufe0f\u20e3',
        '👨‍👩‍👧‍👦',
        '🇨🇳',
        '한',
        '\u0600a',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.integer({ min: 3, max: 90 }), (parts, bytes) => {
        const text = parts.join('');
        const cut = truncateBytes(text, bytes);
        const borders = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
        if (cut !== text) expect(borders).toContain(cut.length - 1);
      }),
      { numRuns: 500 },
    );
  });

  test('takes linear time on 1 MiB', () => {
    const before = process.cpuUsage().user;
    for (const unit of ['a', '中', '👨‍👩‍👧‍👦', '\u0301']) truncateBytes(unit.repeat(1_000_000 / unit.length), 20_000);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(500);
  });
});

test('a foreign word is shown on one line and short', () => {
  expect(quoteForLog('a\u202e\nb')).toBe('a b');
  expect(quoteForLog('x'.repeat(48))).toBe('x'.repeat(48));
  expect(quoteForLog('x'.repeat(49))).toBe(`${'x'.repeat(45)}…`);
});
