import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlain, segmentMatcher } from '../../src/reports/glob.ts';
import { cpuMs } from '../support/cpu.ts';

describe('a segment of a pattern', () => {
  test.each([
    ['*', 'a.txt', true],
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a.log', false],
    ['a*c*e', 'abcde', true],
    ['a*c*e', 'abcd', false],
    ['?.txt', '字.txt', true],
    ['?.txt', '.txt', false],
    ['[a-c].txt', 'b.txt', true],
    ['[!a-c].txt', 'b.txt', false],
    ['[^a-c].txt', 'x.txt', true],
    ['[]x].txt', '].txt', true],
    ['[x.txt', '[x.txt', true],
    ['[x].txt', 'x.txt', true],
    ['[b-c].txt', 'a.txt', false],
    ['[ab].txt', '[.txt', false],
    ['[ab].txt', '].txt', false],
    ['[a[!].txt', 'a.txt', true],
    ['[a[!].txt', 'b.txt', false],
    ['[a-].txt', '-.txt', true],
    ['[!].txt', '[!].txt', true],
    ['[].txt', '[].txt', true],
    ['[🚀-🚂].txt', '🚁.txt', true],
    ['[🚀-🚂].txt', '🚃.txt', false],
    ['{a,b}.txt', 'a.txt', false],
    ['', '', true],
  ])('%j takes %j: %j', (segment, name, expected) => {
    expect(segmentMatcher(segment)(name)).toBe(expected);
  });

  test.each(['*', '?env', '[.]env', '[!a]env', '*(.)env', '@(.env)', '+(.)env', '{.,x}env', '**'])(
    '%s does not take .env, whose dot is not written',
    (segment) => {
      expect(segmentMatcher(segment)('.env')).toBe(false);
    },
  );

  test('that begins with a dot takes hidden names', () => {
    expect(['.env', '.e*', '.*'].map((segment) => segmentMatcher(segment)('.env'))).toEqual([true, true, true]);
  });

  test.each(['*', 'a*', '?.txt', '[ab]', 'a['])('%s is matched', (segment) => {
    expect(isPlain(segment)).toBe(false);
  });

  test.each(['a.txt', '', '{a,b}', 'a]'])('%j names one entry', (segment) => {
    expect(isPlain(segment)).toBe(true);
  });

  test('says of short names what a regular expression says', () => {
    const letter = fc.constantFrom('a', 'b', '*', '?');
    fc.assert(
      fc.property(
        fc.array(letter, { maxLength: 6 }),
        fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }),
        (pattern, name) => {
          const regular = new RegExp(`^${pattern.join('').replaceAll('*', '.*').replaceAll('?', '.')}$`);
          expect(segmentMatcher(pattern.join(''))(name.join(''))).toBe(regular.test(name.join('')));
        },
      ),
    );
  });

  test('is matched in linear time', async () => {
    const spent = await cpuMs(() => {
      for (const pattern of ['*-*-*-*-*.log', `${'*-'.repeat(20)}x`, `${'*a'.repeat(20)}b`])
        for (const name of ['-'.repeat(250), 'a'.repeat(250)]) expect(segmentMatcher(pattern)(name)).toBe(false);
    });
    expect(spent).toBeLessThan(1_000);
  });
});
