import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalizeLines, percentDecode, toSingleLine } from '../../src/text/text.ts';
import { anyText } from '../support/texts.ts';

/** What nobody sees: controls, soft hyphen, zero-width and direction marks, invisible operators, interlinear marks. */
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
const breaks = ['\n', '\r', '\t', '\u0085', '\u2028', '\u2029'];

function seen(character: string, instead: (found: string) => string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (breaks.includes(character)) return instead(character);
  return unseen.some(([low, high]) => code >= low && code <= high) ? '' : character;
}

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('toSingleLine', () => {
  test.each([
    ['a\r\nb\tc\u2028d', 'a b c d'],
    ['\u202ea\u2066b\u200bc\ufeff', 'abc'],
    ['\u0000\u001b[31mx\u0085y', '[31mx y'],
    ['\ud800x', '\ufffdx'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    [' a  b ', 'a  b'],
    ['\u00a0中\u2028', '中'],
    ['ok – “中文” ✓ ×', 'ok – “中文” ✓ ×'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    [`e${'\u0301'.repeat(8)}`, `e${'\u0301'.repeat(8)}`],
    [`e${'\u0301'.repeat(30)}f${'\u0302'.repeat(9)}`, `e${'\u0301'.repeat(8)}f${'\u0302'.repeat(8)}`],
  ])('%j', (text, expected) => {
    expect(toSingleLine(text)).toBe(expected);
  });

  test('keeps of every character what is seen', () => {
    const wrong = characters.filter((each) => toSingleLine(`a${each}b`) !== `a${seen(each, () => ' ')}b`);
    expect(wrong.map((each) => each.charCodeAt(0).toString(16))).toEqual([]);
  });

  test('is the same when it is done again', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(toSingleLine(toSingleLine(text))).toBe(toSingleLine(text));
      }),
    );
  });
});

describe('normalizeLines', () => {
  test.each([
    [' a\n\tb ', ' a\n\tb '],
    ['a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['a\u202eb\u0000\nc', 'ab\nc'],
    ['\ud800', '\ufffd'],
    [`e${'\u0301'.repeat(9)}`, `e${'\u0301'.repeat(8)}`],
  ])('%j', (text, expected) => {
    expect(normalizeLines(text)).toBe(expected);
  });

  test('keeps of every character what is seen', () => {
    const wrong = characters.filter((each) => {
      const kept = seen(each, (found) => (found === '\t' ? found : '\n'));
      return normalizeLines(`a${each}b`) !== `a${kept}b`;
    });
    expect(wrong.map((each) => each.charCodeAt(0).toString(16))).toEqual([]);
  });
});

test.each([
  ['p%2Fw%40', 'p/w@'],
  ['100%', '100%'],
  ['%zz', '%zz'],
  ['', ''],
])('%s without percent-encoding is %s', (text, expected) => {
  expect(percentDecode(text)).toBe(expected);
});
