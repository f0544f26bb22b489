import { describe, expect, test } from '@jest/globals';
import type { DeliveryResult } from '../../src/channels/channel.ts';
import { failed, OK, runDelivery, START } from '../support/delivery-context.ts';

describe('what is repeated', () => {
  test.each([
    [0, [1000, 4000, 16_000]],
    [0.5, [1500, 6000, 24_000]],
    [1, [2000, 8000, 32_000]],
  ])(
    'a service that counts messages is tried again spread over the minute that it counts: %d',
    async (drawn, pauses) => {
      const full = failed('FULL', { retry: 'rate-limited' });
      const { delivery, ...seen } = await runDelivery([full, full, full, full], { random: () => drawn });
      expect(seen.pauses).toEqual(pauses);
      expect(delivery).toMatchObject({ outcome: 'failed', attempts: 4 });
    },
  );

  test('what cannot succeed is tried once', async () => {
    const { delivery, pauses } = await runDelivery([failed('NO', { retry: false })]);
    expect(delivery).toMatchObject({
      outcome: 'failed',
      attempts: 1,
      code: 'NO',
      reason: 'it is NO (NO)',
      id: 'our-id',
    });
    expect(pauses).toEqual([]);
  });

  test("a failure is repeated as often as 'retries' allows", async () => {
    expect((await runDelivery([failed('E')], { retries: 1 })).delivery).toMatchObject({
      attempts: 2,
      reason: 'it is E (E), after 2 attempts',
    });
    expect((await runDelivery([failed('E')], { retries: 0 })).delivery.attempts).toBe(1);
  });

  test('what is worth one more attempt is tried twice only', async () => {
    expect((await runDelivery([failed('E', { retry: 'once' })])).delivery.attempts).toBe(2);
  });

  test.each([
    [0, 800],
    [1, 1200],
  ])('with the random number %i the first pause is %i ms', async (drawn, ms) => {
    expect((await runDelivery([failed('E'), OK], { random: () => drawn })).pauses).toEqual([ms]);
  });
});

test('the log in Chinese has full-width signs and names the service once', async () => {
  const message = { en: 'Robot: busy (7: slow)', zh: '机器人：繁忙（7：slow）' };
  const lines: string[] = [];
  await runDelivery([failed('7', { message }), OK], { log: ({ zh }) => lines.push(zh) });
  expect(lines).toEqual(['机器人：第 1 次尝试失败：繁忙（7：slow）；1.0 秒后重试']);
});

describe('the log has', () => {
  const no = failed('NO', { retry: false });
  const long = 'the service asks to wait 86400 s, longer than the time left';

  test.each<[string, readonly DeliveryResult[], Parameters<typeof runDelivery>[1], readonly string[]]>([
    ['that it is not retried', [no], {}, ['it is NO (NO); not retried']],
    [
      'that it is not repeated again',
      [failed('E', { retry: 'once' })],
      {},
      ['it is E (E); trying again in 1.0 s', 'it is E (E); not retried again'],
    ],
    ['that no attempts are left', [failed('E')], { retries: 0 }, ['it is E (E); no attempts left']],
    [
      'that another form is tried',
      [failed('CARD', { retry: false, fallback: 'plain' }), OK],
      {},
      ['it is CARD (CARD); trying the plain form'],
    ],
    ['that a pause is too long', [failed('B', { retry: { afterMs: 86_400_000 } })], {}, [`it is B (B); ${long}`]],
    ['that it was cancelled', [failed('E')], { cancelled: afterwards() }, ['it is E (E); canceled']],
  ])('%s', async (_, results, over, said) => {
    const { lines } = await runDelivery(results, over);
    expect(lines).toEqual(said.map((text, index) => `Robot: attempt ${index + 1} failed: ${text}`));
  });

  test('neither the name of the service nor a code twice', async () => {
    const { lines, delivery } = await runDelivery([
      failed('42', { message: { en: 'Robot: refused (42 of them)', zh: '' }, retry: false }),
    ]);
    expect(lines).toEqual(['Robot: attempt 1 failed: refused (42 of them); not retried']);
    expect(delivery.reason).toBe('Robot: refused (42 of them)');
  });

  test('every reason of its own kind once more', async () => {
    const { delivery, lines } = await runDelivery([
      failed('A', { retry: 'once' }),
      failed('B', { retry: 'once' }),
      failed('A', { retry: 'once' }),
    ]);
    expect([delivery.attempts, lines.at(-1)]).toEqual([3, 'Robot: attempt 3 failed: it is A (A); not retried again']);
    expect(delivery.reason).toBe('it is A (A), after 3 attempts');
  });
});

/** Cancelled from the second look on. */
function afterwards(): () => boolean {
  let asked = 0;
  return () => asked++ > 0;
}

describe('time', () => {
  test('a requested pause is kept', async () => {
    expect((await runDelivery([failed('B', { retry: { afterMs: 5000 } }), OK])).pauses).toEqual([5000]);
  });

  test('a moment that has passed is at once', async () => {
    expect((await runDelivery([failed('B', { retry: { afterMs: 0 } }), OK])).pauses).toEqual([]);
  });

  test('a pause of a day is given up at once', async () => {
    const { delivery, pauses } = await runDelivery([failed('B', { retry: { afterMs: 86_400_000 } })]);
    expect(pauses).toEqual([]);
    expect(delivery.reason).toBe('it is B (B); the service asks to wait 86400 s, longer than the time left');
  });

  test('all attempts end by the deadline, the last one shortened', async () => {
    const { delivery, timeouts, pauses } = await runDelivery(
      [failed('TIMEOUT')],
      { retries: 10, timeoutMs: 25_000 },
      { exchangeMs: 25_000 },
    );
    expect(timeouts).toEqual([25_000, 25_000, 7000]);
    expect(pauses).toEqual([1000, 2000]);
    expect(delivery.reason).toMatch(/no time left to try again$/);
  });

  test.each([
    [1500, 2],
    [1499, 1],
  ])('an attempt after a pause has half a second: with %i ms in all there are %i attempts', async (ms, attempts) => {
    const { delivery } = await runDelivery([failed('E'), failed('E', { retry: false })], { deadline: START + ms });
    expect(delivery.attempts).toBe(attempts);
  });

  test.each([
    [1, 'no time left to try again'],
    [999, 'no time left to try again'],
    [1000, 'the service asks to wait 1 s, longer than the time left'],
    [1001, 'the service asks to wait 2 s, longer than the time left'],
  ])(
    'a service that asks for %i ms, where the pause is a second anyway, is named as the cause only when it is',
    async (afterMs, why) => {
      const { delivery } = await runDelivery([failed('E', { retry: { afterMs } })], { deadline: START + 1200 });
      expect(delivery.reason).toBe(`it is E (E); ${why}`);
    },
  );

  test('a pause of a service that is shorter than ours is not the one that is made', async () => {
    expect((await runDelivery([failed('B', { retry: { afterMs: 10 } }), OK])).pauses).toEqual([1000]);
  });

  test('a requested pause does not shorten later pauses', async () => {
    const { pauses } = await runDelivery([failed('B', { retry: { afterMs: 0 } }), failed('E'), OK]);
    expect(pauses).toEqual([2000]);
  });

  test('that runs out in a pause begins no attempt', async () => {
    let time = START;
    const pause = async () => {
      time = START + 60_000;
    };
    const { delivery } = await runDelivery([failed('E')], { clock: () => time, pause });
    expect(delivery).toMatchObject({ attempts: 1, reason: 'it is E (E); no time left to try again' });
  });
});

describe('fallback forms', () => {
  test('one is used at once and not charged to the retries', async () => {
    const { delivery, attempts, pauses } = await runDelivery(
      [failed('CARD', { retry: false, fallback: 'plain' }), failed('E'), OK],
      { retries: 1 },
    );
    expect(attempts.map(({ variant: form }) => form)).toEqual(['full', 'plain', 'plain']);
    expect(pauses).toEqual([1000]);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 3 });
    expect(delivery.notes).toEqual(['Sent in the plain form because of this: it is CARD (CARD).']);
  });

  test('after a retry the retries go on where they were', async () => {
    const plain = failed('CARD', { retry: false, fallback: 'plain' });
    const { delivery, pauses } = await runDelivery([failed('E'), plain, failed('E'), failed('E'), OK]);
    expect([delivery.attempts, pauses]).toEqual([5, [1000, 2000, 4000]]);
    const { delivery: end } = await runDelivery([failed('E'), plain, failed('E')], { retries: 1 });
    expect(end).toMatchObject({ outcome: 'failed', attempts: 3, notes: [] });
  });

  test('a second one is not', async () => {
    const { delivery } = await runDelivery([failed('LONG', { retry: false, fallback: 'short' })]);
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 2, code: 'LONG', notes: [] });
  });
});

describe('a part of the recipients', () => {
  const partial = (retry: 'yes' | false): DeliveryResult => ({
    ...failed('450', { retry }),
    kind: 'partial',
    id: '<id>',
  });

  test('that nothing more can reach ends the delivery as partial', async () => {
    expect((await runDelivery([partial(false)])).delivery).toMatchObject({
      outcome: 'partial',
      attempts: 1,
      code: '450',
      id: '<id>',
      reason: 'it is 450 (450)',
    });
  });

  test('that may be reached later is tried again', async () => {
    expect((await runDelivery([partial('yes'), OK])).delivery).toEqual({
      outcome: 'sent',
      attempts: 2,
      code: '',
      reason: '',
      advice: '',
      id: '<id>',
      notes: [],
    });
  });

  test('stays partial when the attempts are used up, under the id that was given first', async () => {
    const { delivery } = await runDelivery([partial('yes'), { ...partial('yes'), id: '<other>' } as DeliveryResult], {
      retries: 1,
    });
    expect([delivery.outcome, delivery.id, delivery.attempts]).toEqual(['partial', '<id>', 2]);
  });
});
