import { expect, test } from '@jest/globals';
import { formatDuration, formatSeconds, formatSize } from '../../src/message/phrases.ts';

test.each([
  [0, '0s', '0 秒'],
  [-5_000, '0s', '0 秒'],
  [59_499, '59s', '59 秒'],
  [59_500, '1m', '1 分'],
  [192_000, '3m 12s', '3 分 12 秒'],
  [3_599_000, '59m 59s', '59 分 59 秒'],
  [3_605_000, '1h', '1 小时'],
  [7_800_000, '2h 10m', '2 小时 10 分'],
  [21_600_000, '6h', '6 小时'],
  [266_400_000, '3d 2h', '3 天 2 小时'],
  [Number.NaN, '', ''],
])('%d ms reads %s', (ms, en, zh) => {
  expect([formatDuration(ms, 'en'), formatDuration(ms, 'zh')]).toEqual([en, zh]);
});

test('seconds of tests have a decimal below ten', () => {
  expect([formatSeconds(0.42, 'en'), formatSeconds(0.42, 'zh'), formatSeconds(9.94, 'en')]).toEqual([
    '0.4s',
    '0.4 秒',
    '9.9s',
  ]);
  expect([formatSeconds(41.7, 'en'), formatSeconds(41.7, 'zh')]).toEqual(['42s', '42 秒']);
});

test('sizes have the unit that fits', () => {
  expect([formatSize(999), formatSize(1000), formatSize(2_500_000)]).toEqual(['999 B', '1.0 kB', '2.5 MB']);
});
