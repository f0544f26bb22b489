import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, firstLine, listAt, numberAt, textAt } from '../../src/github/json.ts';

test.each([
  [{ a: { b: 'x' } }, 'x'],
  [{ a: { b: '' } }, undefined],
  [{ a: { b: 3 } }, undefined],
  [{ a: null }, undefined],
  [['a'], undefined],
  ['a', undefined],
  [undefined, undefined],
])('the text at a.b of %j is %s', (value, text) => {
  expect(textAt(value, 'a.b')).toBe(text);
});

test.each([
  [0, 0],
  [7, 7],
  [-1, undefined],
  [1.5, undefined],
  [Number.MAX_VALUE, undefined],
  [Number.NaN, undefined],
  ['7', undefined],
  [null, undefined],
])('the number %p is read as %s', (value, number) => {
  expect(numberAt({ value }, 'value')).toBe(number);
});

test('what is inherited is not there', () => {
  for (const key of ['constructor', 'toString', '__proto__', 'length']) expect(at({}, key)).toBeUndefined();
  expect(textAt({}, 'constructor.name')).toBeUndefined();
});

test('no list is an empty list', () => {
  expect([listAt({ a: [1] }, 'a'), listAt({ a: {} }, 'a'), listAt(null)]).toEqual([[1], [], []]);
});

test.each([
  ['one\n\ntwo', 'one'],
  ['\r\n\n  one \rtwo', 'one'],
  ['one\u2028two', 'one'],
  ['  ', undefined],
  ['', undefined],
  [undefined, undefined],
])('the first line of %j is %j', (text, line) => {
  expect(firstLine(text)).toBe(line);
});

test('any value at any path causes no error', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (value, path) => {
      expect([at(value, path), textAt(value, path), numberAt(value, path)]).toHaveLength(3);
      expect(Array.isArray(listAt(value, path))).toBe(true);
    }),
  );
});
