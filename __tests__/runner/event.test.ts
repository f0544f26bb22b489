import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readEvent } from '../../src/runner/event.ts';

const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');

test('an object is read', () => {
  writeFileSync(path, '{"a":1}');
  expect(readEvent(path)).toEqual({ event: { a: 1 }, warning: '' });
});

test.each([[''], ['{'], ['[]'], ['null'], ['3']])('%j gives an empty event and one warning', (text) => {
  writeFileSync(path, text);
  expect(readEvent(path)).toEqual({ event: {}, warning: expect.stringMatching(/^The event file .+\.$/) });
});

test('a missing or too big file gives an empty event and one warning', () => {
  expect(readEvent(undefined).warning).toContain('missing');
  expect(readEvent(`${path}.none`).warning).toContain('missing');
  writeFileSync(path, '{}');
  truncateSync(path, 25 * 1024 * 1024 + 1);
  expect(readEvent(path)).toEqual({ event: {}, warning: expect.stringContaining('25 MiB') });
});
