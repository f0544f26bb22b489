import { describe, expect, test } from '@jest/globals';
import type { HttpChannel, Verdict } from '../../src/channels/channel.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { failed, MESSAGE, mail, OK, robot, run, START, TARGET, world } from '../support/delivery-world.ts';

describe('repetition', () => {
  test('a success is one attempt with the id of the service', async () => {
    const { delivery, lines } = await run([OK]);
    expect(delivery).toEqual({
      outcome: 'sent',
      attempts: 1,
      code: '',
      reason: '',
      advice: '',
      id: 'their-id',
      notes: [],
    });
    expect(lines).toEqual([]);
  });

  test('three failures and a success are four attempts, encoded afresh under one id', async () => {
    const { delivery, attempts, pauses, lines } = await run([failed('E'), failed('E'), failed('E'), OK]);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 4 });
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(attempts.map(({ now }) => now.getTime() - START)).toEqual([0, 1000, 3000, 7000]);
    expect(new Set(attempts.map(({ id }) => id))).toEqual(new Set(['our-id']));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Robot: attempt 1 failed: it is E (E); trying again in 1.0 s');
  });

  test.each([
    [0, [1000, 4000, 16_000]],
    [0.5, [1500, 6000, 24_000]],
    [1, [2000, 8000, 32_000]],
  ])(
    'a service that counts messages is tried again spread over the minute that it counts: %d',
    async (drawn, pauses) => {
      const full = failed('FULL', { retry: 'later' });
      const { delivery, ...seen } = await run([full, full, full, full], { random: () => drawn });
      expect(seen.pauses).toEqual(pauses);
      expect(delivery).toMatchObject({ outcome: 'failed', attempts: 4 });
    },
  );

  test('what cannot succeed is tried once', async () => {
    const { delivery, pauses } = await run([failed('NO', { retry: false })]);
    expect(delivery).toMatchObject({
      outcome: 'failed',
      attempts: 1,
      code: 'NO',
      reason: 'it is NO (NO)',
      id: 'our-id',
    });
    expect(pauses).toEqual([]);
  });

  test('retries are all that is repeated', async () => {
    expect((await run([failed('E')], { retries: 1 })).delivery).toMatchObject({
      attempts: 2,
      reason: 'it is E (E), after 2 attempts',
    });
    expect((await run([failed('E')], { retries: 0 })).delivery.attempts).toBe(1);
  });

  test('what is worth one more attempt is tried twice only', async () => {
    expect((await run([failed('E', { retry: 'once' })])).delivery.attempts).toBe(2);
  });

  test.each([
    [0, 800],
    [1, 1200],
  ])('with %i drawn the first pause is %i ms', async (drawn, ms) => {
    expect((await run([failed('E'), OK], { random: () => drawn })).pauses).toEqual([ms]);
  });

  test('an error in encoding is told, not thrown, and its text is not shown', async () => {
    const { channel } = robot([OK]);
    const broken: HttpChannel = { ...channel, encode: () => Promise.reject(new Error('canary')) };
    const place = world();
    const parcel = { channel: broken, target: TARGET, message: MESSAGE, transmit: place.world.post };
    const delivery = await deliver(parcel, 'our-id', place.world);
    expect(delivery).toMatchObject({ outcome: 'failed', code: 'INTERNAL' });
    expect(JSON.stringify([delivery, place.trace])).not.toContain('canary');
  });
});

describe('time', () => {
  test('a pause that is asked for is kept', async () => {
    expect((await run([failed('B', { retry: { afterMs: 5000 } }), OK])).pauses).toEqual([5000]);
  });

  test('a moment that has passed is at once', async () => {
    expect((await run([failed('B', { retry: { afterMs: 0 } }), OK])).pauses).toEqual([]);
  });

  test('a pause of a day is given up at once', async () => {
    const { delivery, pauses } = await run([failed('B', { retry: { afterMs: 86_400_000 } })]);
    expect(pauses).toEqual([]);
    expect(delivery.reason).toBe('it is B (B); the service asks to wait 86400 s, longer than the time left');
  });

  test('all attempts end by the deadline, the last one shortened', async () => {
    const { delivery, timeouts, pauses } = await run(
      [failed('TIMEOUT')],
      { retries: 10, timeoutMs: 25_000 },
      { exchangeMs: 25_000 },
    );
    expect(timeouts).toEqual([25_000, 25_000, 7000]);
    expect(pauses).toEqual([1000, 2000]);
    expect(delivery.reason).toMatch(/no time left to try again$/);
  });

  test('nothing is begun after the deadline', async () => {
    expect((await run([OK], { deadline: START })).delivery).toMatchObject({
      outcome: 'failed',
      attempts: 0,
      code: 'DEADLINE',
    });
  });
});

describe('cancellation', () => {
  test('before the start sends nothing', async () => {
    const { delivery, attempts } = await run([OK], { cancelled: () => true });
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 0, code: 'CANCELLED' });
    expect(delivery.reason).toContain('cancelled');
    expect(attempts).toEqual([]);
  });

  test('during a pause begins no attempt', async () => {
    let cancelled = false;
    const pause = async () => {
      cancelled = true;
    };
    const { delivery } = await run([failed('E')], { pause, cancelled: () => cancelled });
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 1, reason: 'it is E (E); cancelled' });
  });

  test('during an attempt lets it succeed', async () => {
    let asked = 0;
    expect((await run([OK], { cancelled: () => asked++ > 0 })).delivery.outcome).toBe('sent');
  });
});

describe('fallback forms', () => {
  test('one is used at once and not charged to the retries', async () => {
    const { delivery, attempts, pauses } = await run(
      [failed('CARD', { retry: false, fallback: 'plain' }), failed('E'), OK],
      { retries: 1 },
    );
    expect(attempts.map(({ form }) => form)).toEqual(['full', 'plain', 'plain']);
    expect(pauses).toEqual([1000]);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 3 });
    expect(delivery.notes).toEqual(['sent in the plain form, because: it is CARD (CARD)']);
  });

  test('a second one is not', async () => {
    const { delivery } = await run([failed('LONG', { retry: false, fallback: 'short' })]);
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 2, code: 'LONG', notes: [] });
  });
});

describe('several wires', () => {
  test('those accepted are not sent again', async () => {
    const { delivery, timeouts } = await run([OK, failed('E'), OK], {}, { wires: 2 });
    expect(timeouts).toHaveLength(3);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 2 });
  });

  test('a refused second one is partial', async () => {
    const { delivery } = await run([OK, failed('NO', { retry: false })], {}, { wires: 2 });
    expect(delivery).toMatchObject({
      outcome: 'partial',
      code: 'NO',
      reason: 'only a part was accepted: it is NO (NO)',
    });
  });
});

describe('mail to several', () => {
  const partial = (again: string[], refused: string[]): Verdict => ({
    kind: 'partial',
    id: '<id>',
    code: refused.length > 0 ? '550' : '450',
    text: `refused ${refused}, deferred ${again}`,
    advice: 'Check them.',
    again,
    ...(refused.length > 0 ? { missed: { code: '550', text: `refused ${refused}`, advice: 'Check them.' } } : {}),
  });

  test('only those put off are asked again', async () => {
    const { delivery, attempts } = await mail(partial(['b'], ['c']), OK);
    expect(attempts.map(({ only }) => only)).toEqual([undefined, ['b']]);
    expect(delivery).toMatchObject({
      outcome: 'partial',
      attempts: 2,
      code: '550',
      id: '<id>',
      reason: 'refused c (550), after 2 attempts',
    });
  });

  test('it is sent when none was refused for good', async () => {
    expect((await mail(partial(['b'], []), OK)).delivery.outcome).toBe('sent');
  });

  test('those refused for good are not asked again', async () => {
    expect((await mail(partial([], ['b']))).delivery).toMatchObject({
      outcome: 'partial',
      attempts: 1,
      reason: 'refused b, deferred  (550)',
    });
  });

  test('everybody who was refused for good in any attempt is told', async () => {
    const { delivery } = await mail(partial(['b', 'c'], ['d']), partial(['b'], ['c']), OK);
    expect(delivery).toMatchObject({ outcome: 'partial', reason: 'refused d; refused c (550), after 3 attempts' });
  });

  test('a later failure stays partial', async () => {
    const { delivery } = await mail(partial(['b'], []), failed('550', { retry: false }));
    expect(delivery).toMatchObject({
      outcome: 'partial',
      attempts: 2,
      code: '550',
      reason: 'it is 550; the others have it (550), after 2 attempts',
    });
  });
});
