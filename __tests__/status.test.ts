import { describe, expect, test } from '@jest/globals';
import {
  isFinal,
  parseSelector,
  parseStatus,
  payloadStatusName,
  type StatusCode,
  statusCodes,
  statusLabel,
  statusMark,
} from '../src/status.ts';
import { everyRow } from './support/rows.ts';

const words: Readonly<Record<StatusCode, readonly string[]>> = {
  SUCCESS: ['success', 'succeeded'],
  FAIL: ['fail', 'failure', 'failed', 'timed_out', 'startup_failure'],
  CANCELED: ['cancel', 'cancelled', 'canceled'],
  SKIP: ['skip', 'skipped'],
  FINISH: ['neutral', 'finish'],
  RUNNING: ['in_progress', 'running'],
  WAITING: ['wait', 'waiting', 'queued', 'requested', 'pending', 'action_required'],
  CANCELLING: ['cancelling', 'canceling'],
  UNKOWN: ['stale', 'unknown', 'unkown'],
};
const cases = Object.entries(words).flatMap(([code, all]) => all.map((word) => [word, code] as const));

describe('a word of GitHub, of an input or of the payload', () => {
  test('is its status, in any case', () =>
    everyRow(cases, ([word, code]) =>
      expect([parseStatus(word), parseStatus(` ${word.toUpperCase()}\n`)]).toEqual([code, code]),
    ));

  test('may be the code itself', () => {
    expect(statusCodes.map(parseStatus)).toEqual(statusCodes);
  });

  test('is no other word', () =>
    everyRow(['', 'ok', '__proto__', 'toString', 'constructor', 'succes', 'done'], (word) =>
      expect([parseStatus(word), parseSelector(word)]).toEqual([undefined, undefined]),
    ));
});

test('run-status accepts its own words too', () =>
  everyRow(
    [
      ['broken', 'broken'],
      [' FIXED ', 'fixed'],
      ['finish', 'end'],
      ['Finished', 'end'],
      ['failure', 'FAIL'],
    ],
    ([word = '', selector]) => expect(parseSelector(word)).toBe(selector),
  ));

test('what runs, waits or is being canceled has not ended', () => {
  expect(statusCodes.filter((code) => !isFinal(code))).toEqual(['RUNNING', 'WAITING', 'CANCELLING']);
});

const labels: readonly [StatusCode, string, string, string][] = [
  ['UNKOWN', 'Unknown', '未知', 'Unknown'],
  ['RUNNING', 'Running', '运行中', 'Running'],
  ['WAITING', 'Waiting to run', '等待运行', 'Waiting'],
  ['CANCELLING', 'Canceling', '取消中', 'Canceling'],
  ['CANCELED', 'Canceled', '已取消', 'Canceled'],
  ['FINISH', 'Finished', '已完成', 'Finished'],
  ['SUCCESS', 'Successfully run', '运行成功', 'Succeeded'],
  ['FAIL', 'Failed to run', '运行失败', 'Failed'],
  ['SKIP', 'Skipped', '已跳过', 'Skipped'],
];

test('each status has its name in the payload and in messages, in both languages', () =>
  everyRow(labels, ([code, english, chinese, word]) => {
    expect([payloadStatusName(code, 'en'), payloadStatusName(code, 'zh')]).toEqual([english, chinese]);
    expect([statusLabel(code, 'en'), statusLabel(code, 'zh')]).toEqual([word, chinese]);
  }));

test('every status has an emoji with a space after it, a text without a status has none', () => {
  expect(statusMark('SUCCESS')).toBe('✅ ');
  expect(statusMark('FAIL')).toBe('❌ ');
  expect(statusMark('UNKOWN')).toBe('❔ ');
  for (const code of statusCodes) expect(statusMark(code)).toMatch(/^\p{Extended_Pictographic}\ufe0f? $/u);
  expect(statusMark(undefined)).toBe('');
});
