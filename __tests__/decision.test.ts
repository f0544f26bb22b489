import { expect, test } from '@jest/globals';
import { decide, needsHistory } from '../src/decision.ts';
import { type Selector, type StatusCode, selectorOf, statusCodes, statusOf } from '../src/status.ts';

const ends: readonly StatusCode[] = ['SUCCESS', 'FAIL', 'CANCELED', 'SKIP', 'FINISH', 'UNKOWN'];

test.each(statusCodes)('`finish` selects %s only when it is an end', (status) => {
  expect(decide(['end'], status, undefined).notify).toBe(ends.includes(status));
});

test.each<[Selector[], StatusCode, StatusCode | 'none' | undefined, boolean]>([
  [['SUCCESS'], 'SUCCESS', undefined, true],
  [['SUCCESS'], 'FAIL', undefined, false],
  [['RUNNING'], 'UNKOWN', undefined, false],
  [['FAIL'], 'UNKOWN', undefined, true],
  [['broken'], 'FAIL', 'SUCCESS', true],
  [['broken'], 'FAIL', 'FAIL', false],
  [['broken'], 'FAIL', 'none', true],
  [['broken'], 'FAIL', undefined, true],
  [['broken'], 'SUCCESS', 'FAIL', false],
  [['fixed'], 'SUCCESS', 'FAIL', true],
  [['fixed'], 'SUCCESS', 'SUCCESS', false],
  [['fixed'], 'SUCCESS', undefined, false],
  [['fixed', 'broken'], 'CANCELED', 'FAIL', false],
])('%j with status %s after %s notifies: %s', (selectors, status, previous, notify) => {
  const decision = decide(selectors, status, previous);
  expect(decision.notify).toBe(notify);
  if (!decision.notify) expect(decision.reason.length).toBeGreaterThan(10);
});

test('history is asked for only when it can change the decision', () => {
  expect(needsHistory(['broken'], 'FAIL')).toBe(true);
  expect(needsHistory(['broken', 'FAIL'], 'FAIL')).toBe(false);
  expect(needsHistory(['fixed'], 'FAIL')).toBe(false);
});

test.each<[string, StatusCode]>([
  ['success', 'SUCCESS'],
  ['failure', 'FAIL'],
  ['timed_out', 'FAIL'],
  ['startup_failure', 'FAIL'],
  ['cancelled', 'CANCELED'],
  ['skipped', 'SKIP'],
  ['neutral', 'FINISH'],
  ['in_progress', 'RUNNING'],
  ['running', 'RUNNING'],
  ['queued', 'WAITING'],
  ['requested', 'WAITING'],
  ['waiting', 'WAITING'],
  ['pending', 'WAITING'],
  ['action_required', 'WAITING'],
  ['cancelling', 'CANCELLING'],
  ['stale', 'UNKOWN'],
  ['UNKOWN', 'UNKOWN'],
  [' Failure ', 'FAIL'],
])('the word %s is %s', (word, code) => {
  expect(statusOf(word)).toBe(code);
});

test('no other word is a status', () => {
  for (const word of ['', 'ok', '__proto__', 'constructor', 'toString']) expect(statusOf(word)).toBeUndefined();
  expect([selectorOf('Broken'), selectorOf('FIXED'), selectorOf('finish')]).toEqual(['broken', 'fixed', 'end']);
});
