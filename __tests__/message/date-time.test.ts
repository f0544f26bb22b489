import { expect, test } from '@jest/globals';
import { dateTime } from '../../src/message/date-time.ts';
import { readable } from '../../src/message/message.ts';
import { composed } from '../support/messages.ts';

const moment = new Date('2026-03-28T23:05:09.999Z');

test.each([
  ['UTC', '2026-03-28-23-05-09'],
  ['Asia/Shanghai', '2026-03-29-07-05-09'],
  ['America/St_Johns', '2026-03-28-20-35-09'],
  ['Pacific/Kiritimati', '2026-03-29-13-05-09'],
  ['Europe/Berlin', '2026-03-29-00-05-09'],
])('%s', (zone, text) => {
  expect(dateTime(moment, zone)).toBe(text);
});

test('DATETIME is in the zone of the input', () => {
  const { message } = composed({ settings: { custom: '${DATETIME}', timeZone: 'Asia/Shanghai' } });
  expect(readable(message.custom)).toBe('2026-11-24-18-03-12');
});
