import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readEvent } from '../../src/github/event.ts';

const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');

test('an object is read', () => {
  writeFileSync(path, '{"a":1}');
  expect(readEvent(path)).toEqual({ event: { a: 1 }, warning: '' });
});

test('a byte-order mark is no part of it', () => {
  writeFileSync(path, '\ufeff{"a":1}');
  expect(readEvent(path)).toEqual({ event: { a: 1 }, warning: '' });
});

const without = (reason: string) => ({
  event: {},
  warning: `The event file ${reason}; the message has fewer facts.`,
});

test.each([
  ['', 'is empty'],
  ['\ufeff \n', 'is empty'],
  ['{', 'is not valid JSON'],
  ['[]', 'holds no JSON object'],
  ['null', 'holds no JSON object'],
  ['3', 'holds no JSON object'],
])('%j gives an empty event and one warning', (text, reason) => {
  writeFileSync(path, text);
  expect(readEvent(path)).toEqual(without(reason));
});

test('a missing file or a folder gives an empty event and one warning', () => {
  const unset = 'is missing (GITHUB_EVENT_PATH is not set)';
  expect([readEvent(undefined), readEvent('')]).toEqual([without(unset), without(unset)]);
  expect(readEvent(`${path}.none`)).toEqual(without('is missing or cannot be read'));
  expect(readEvent(dirname(path))).toEqual(without('is not a file'));
});

test('25 MiB are read, a byte more is not', () => {
  writeFileSync(path, '{"a":1}'.padEnd(25 * 1024 * 1024));
  expect(readEvent(path)).toEqual({ event: { a: 1 }, warning: '' });
  truncateSync(path, 25 * 1024 * 1024 + 1);
  expect(readEvent(path)).toEqual(without('is larger than 25 MiB'));
});
