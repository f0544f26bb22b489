import { describe, expect, test } from '@jest/globals';
import {
  isFinal,
  parseSelector,
  parseStatus,
  payloadStatusName,
  type StatusCode,
  statusCodes,
  statusLabel,
} from '../src/status.ts';

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
  test.each(cases)('%s is %s', (word, code) => {
    expect([parseStatus(word), parseStatus(` ${word.toUpperCase()}\n`)]).toEqual([code, code]);
  });

  test.each(statusCodes)('the code %s is a word too', (code) => {
    expect(parseStatus(code)).toBe(code);
  });

  test.each(['', 'toString', 'constructor', 'succes', 'done'])('%j is none', (word) => {
    expect([parseStatus(word), parseSelector(word)]).toEqual([undefined, undefined]);
  });
});

test.each([
  ['broken', 'broken'],
  [' FIXED ', 'fixed'],
  ['finish', 'end'],
  ['Finished', 'end'],
  ['failure', 'FAIL'],
])('run-status %s selects %s', (word, selector) => {
  expect(parseSelector(word)).toBe(selector);
});

test('what runs, waits or is being cancelled has not ended', () => {
  expect(statusCodes.filter((code) => !isFinal(code))).toEqual(['RUNNING', 'WAITING', 'CANCELLING']);
});

test.each<[StatusCode, string, string, string]>([
  ['UNKOWN', 'Unknown', '未知', 'Unknown'],
  ['RUNNING', 'Running', '运行中', 'Running'],
  ['WAITING', 'Waiting to run', '等待运行', 'Waiting'],
  ['CANCELLING', 'Canceling', '取消中', 'Canceling'],
  ['CANCELED', 'Canceled', '已取消', 'Canceled'],
  ['FINISH', 'Finished', '已完成', 'Finished'],
  ['SUCCESS', 'Successfully run', '运行成功', 'Succeeded'],
  ['FAIL', 'Failed to run', '运行失败', 'Failed'],
  ['SKIP', 'Skipped', '已跳过', 'Skipped'],
])('%s is called %s and %s in the payload, %s in messages', (code, english, chinese, word) => {
  expect([payloadStatusName(code, 'en'), payloadStatusName(code, 'zh')]).toEqual([english, chinese]);
  expect([statusLabel(code, 'en'), statusLabel(code, 'zh')]).toEqual([word, chinese]);
});
