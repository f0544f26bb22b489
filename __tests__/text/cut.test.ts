import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLength } from '../../src/text/bytes.ts';
import { oneLine } from '../../src/text/clean.ts';
import { cutBytes } from '../../src/text/cut.ts';

describe('cutBytes', () => {
  test.each([
    ['short', 10, 'short'],
    ['中文中文', 12, '中文中文'],
    ['中文中文', 11, '中文…'],
    ['ab👨‍👩‍👧‍👦cd', 20, 'ab…'],
    ['e\u0301e\u0301e\u0301', 8, 'e\u0301…'],
    ['🇨🇳🇨🇳', 12, '🇨🇳…'],
    ['abc', 2, ''],
  ])('%s to %d bytes', (text, bytes, expected) => {
    expect(cutBytes(text, bytes)).toBe(expected);
  });

  test('never exceeds the limit and never breaks a character', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('中'.repeat(500), '👨‍👩‍👧‍👦'.repeat(90), `e${'\u0301'.repeat(900)}`),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 900 }), (any, bytes) => {
        const cut = cutBytes(any, bytes);
        expect(byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(cut === any || cut.endsWith('…')).toBe(true);
        expect(any.startsWith(cut === any ? cut : cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  test('takes linear time on 1 MiB', () => {
    const before = process.cpuUsage().user;
    for (const unit of ['a', '中', '👨‍👩‍👧‍👦', '\u0301']) cutBytes(unit.repeat(1_000_000 / unit.length), 20_000);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(500);
  });
});

describe('oneLine', () => {
  test.each([
    ['a\r\nb\tc\u2028d', 'a b c d'],
    ['\u202ea\u2066b\u200bc\ufeff', 'abc'],
    ['\u0000\u001b[31mx\u0085y', '[31mx y'],
    ['\ud800x', '\ufffdx'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ])('%j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
