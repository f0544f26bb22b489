import { expect, test } from '@jest/globals';
import { type Decision, shouldReport } from '../src/filter.ts';
import { parseSelector, parseStatus, type Selector, type StatusCode, statusCodes } from '../src/status.ts';
import { everyRow } from './support/rows.ts';

const ends: readonly StatusCode[] = ['SUCCESS', 'FAIL', 'CANCELED', 'SKIP', 'FINISH', 'UNKOWN'];
/** What lookups tell of a run. */
const looked = (previous: StatusCode | 'none' | 'unreadable', timedOut?: boolean) => ({
  ...(previous !== 'unreadable' && { history: { previous } }),
  timedOut,
});
const kindOf = (...given: Parameters<typeof shouldReport>) => shouldReport(...given).kind;

test('`finish` selects a status only when it is an end', () => {
  expect(statusCodes.filter((status) => kindOf(['end'], status) === 'report').toSorted()).toEqual(ends.toSorted());
});

test('each status selects itself', () =>
  everyRow(statusCodes, (status) => expect(shouldReport([status], status)).toEqual({ kind: 'report' })));

const decisions: readonly [
  Selector[],
  StatusCode | undefined,
  StatusCode | 'none' | 'unreadable' | undefined,
  Decision['kind'],
][] = [
  [['SUCCESS'], 'FAIL', undefined, 'skip'],
  [['FAIL', 'SUCCESS'], 'RUNNING', undefined, 'skip'],
  // An end that is not known is reported to whoever asked for ends.
  [['FAIL'], 'UNKOWN', undefined, 'report'],
  [['SUCCESS'], 'UNKOWN', undefined, 'report'],
  [['end'], 'UNKOWN', undefined, 'report'],
  [['RUNNING'], 'UNKOWN', undefined, 'skip'],
  [['broken', 'fixed'], 'UNKOWN', 'FAIL', 'skip'],
  // Only a status that history can change is asked about.
  [['broken'], 'FAIL', undefined, 'undecided'],
  [['fixed'], 'SUCCESS', undefined, 'undecided'],
  [['broken', 'FAIL'], 'FAIL', undefined, 'report'],
  [['end', 'fixed'], 'SUCCESS', undefined, 'report'],
  [['fixed'], 'FAIL', undefined, 'skip'],
  [['broken'], 'SUCCESS', undefined, 'skip'],
  [['fixed', 'broken'], 'CANCELED', undefined, 'skip'],
  [['fixed', 'broken'], 'RUNNING', undefined, 'skip'],
  [['broken'], 'FAIL', 'SUCCESS', 'report'],
  [['broken'], 'FAIL', 'FAIL', 'skip'],
  [['broken'], 'FAIL', 'none', 'report'],
  [['broken'], 'FAIL', 'unreadable', 'report'],
  [['broken'], 'FAIL', 'UNKOWN', 'report'],
  [['broken'], 'SUCCESS', 'FAIL', 'skip'],
  [['fixed'], 'SUCCESS', 'FAIL', 'report'],
  [['fixed'], 'SUCCESS', 'SUCCESS', 'skip'],
  [['fixed'], 'SUCCESS', 'none', 'skip'],
  [['fixed'], 'SUCCESS', 'unreadable', 'skip'],
  [['fixed'], 'SUCCESS', 'UNKOWN', 'skip'],
  // While the jobs have yet to tell the status nothing is skipped.
  [['FAIL'], undefined, undefined, 'report'],
  [['CANCELED'], undefined, undefined, 'report'],
  [['broken'], undefined, undefined, 'undecided'],
  [['fixed', 'FAIL'], undefined, undefined, 'undecided'],
  [['broken', 'fixed', 'end'], undefined, undefined, 'report'],
];

test('a status is reported by the selectors and the previous run', () =>
  everyRow(decisions, ([selectors, status, previous, kind]) => {
    expect(kindOf(selectors, status, previous && looked(previous))).toBe(kind);
  }));

test('a skip has a reason', () => {
  const why = (...given: Parameters<typeof shouldReport>) => {
    const decision = shouldReport(...given);
    return decision.kind === 'skip' ? decision.reason : decision.kind;
  };
  expect(why(['FAIL'], 'SKIP')).toEqual({
    en: "the status SKIP is not selected by 'run-status'",
    zh: "'run-status' 未选择状态 SKIP",
  });
  expect(why(['broken'], 'FAIL', looked('FAIL'))).toMatchObject({
    en: 'the previous run failed too, so nothing broke',
  });
  expect(why(['fixed'], 'SUCCESS', looked('none'))).toMatchObject({
    en: 'the previous run is not known to have failed, so nothing was fixed',
  });
  expect(why(['fixed'], 'SUCCESS', looked('SUCCESS'))).toEqual({
    en: 'the previous run is not known to have failed, so nothing was fixed',
    zh: '上一次运行没有失败的记录，不算恢复',
  });
  expect(why(['fixed'], 'SUCCESS', looked('unreadable'))).toEqual({
    en: 'the result of the previous run could not be read, so it is not known whether something was fixed',
    zh: '无法读取上一次运行的结果，不知道是否恢复',
  });
  expect(why(['timeout'], 'CANCELED', looked('none'))).toEqual({
    en: 'it could not be read whether the run exceeded its time',
    zh: '无法读取运行是否超时',
  });
  expect(why(['timeout'], 'CANCELED', looked('none', false))).toMatchObject({
    en: "the status CANCELED is not selected by 'run-status'",
  });
});

const timeouts: readonly [Selector[], StatusCode | undefined, boolean | undefined, Decision['kind']][] = [
  [['timeout'], 'CANCELED', true, 'report'],
  [['timeout'], 'FAIL', true, 'report'],
  [['timeout'], 'CANCELED', false, 'skip'],
  // What cannot be told is no timeout.
  [['timeout'], 'CANCELED', undefined, 'skip'],
  [['timeout'], 'SUCCESS', true, 'skip'],
  [['timeout', 'CANCELED'], 'CANCELED', false, 'report'],
  [['timeout', 'end'], 'CANCELED', undefined, 'report'],
  [['timeout', 'broken'], 'FAIL', false, 'report'],
];

test('a timeout is reported by the selectors and the annotation', () =>
  everyRow(timeouts, ([selectors, status, timedOut, kind]) => {
    expect(kindOf(selectors, status, looked('SUCCESS', timedOut))).toBe(kind);
  }));

test('only the facts that can change the decision are needed', () => {
  const needs = (...given: Parameters<typeof shouldReport>) => {
    const decision = shouldReport(...given);
    return decision.kind === 'undecided' ? decision.needs : [];
  };
  expect([
    needs(['timeout'], 'CANCELED'),
    needs(['timeout', 'broken'], 'FAIL'),
    needs(['timeout', 'fixed'], undefined).toSorted(),
    needs(['timeout'], 'SKIP'),
    needs(['timeout', 'CANCELED'], 'CANCELED'),
  ]).toEqual([['timeout'], ['timeout', 'history'], ['history', 'timeout'], [], []]);
});

test('any other word is rejected as a status', () => {
  for (const word of ['', 'ok', '__proto__', 'constructor', 'toString']) expect(parseStatus(word)).toBeUndefined();
  expect([parseSelector('Broken'), parseSelector('FIXED'), parseSelector('finish')]).toEqual([
    'broken',
    'fixed',
    'end',
  ]);
  expect([parseSelector('timeout'), parseSelector('timed_out')]).toEqual(['timeout', 'timeout']);
});
