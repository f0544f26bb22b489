import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { truncateSpans } from '../../src/channels/truncate-spans.ts';
import { markup, own, value } from '../support/message.ts';

describe('spans', () => {
  test('that fit exactly are the very same', () => {
    const spans = [own('four'), value('中')];
    expect(truncateSpans(spans, 7)).toBe(spans);
  });

  test('that are too long end in the one that does not fit, and keep its trust', () => {
    expect(truncateSpans([own('four'), value('eight888'), markup('rest')], 10)).toEqual([own('four'), value('eig…')]);
    expect(truncateSpans([own('four'), markup('中中中')], 10)).toEqual([own('four'), markup('中…')]);
  });

  test('of which the next has no room for a mark end in the one before', () => {
    expect(truncateSpans([own('a '), own('bcdef'), value('x'.repeat(9))], 9)).toEqual([own('a '), own('bcdef')]);
  });

  test('without any room are none', () => {
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

  test('leaves nothing of a definition of a link and no mark of a list alone', () => {
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
