import { describe, expect, test } from '@jest/globals';
import type { EncodedMessage, HttpChannel } from '../../src/channels/channel.ts';
import type { Destination } from '../../src/config/destination.ts';
import { deliver, deliverToAll } from '../../src/delivery/deliver.ts';
import { composed } from '../support/composed.ts';
import {
  createTestContext,
  failed,
  MESSAGE,
  OK,
  runDelivery,
  START,
  scriptedChannel,
  TARGET,
} from '../support/delivery-context.ts';

const say = (en: string) => ({ en, zh: `${en} zh` });

describe('repetition', () => {
  test('a success is one attempt with the id of the service', async () => {
    const { delivery, lines } = await runDelivery([OK]);
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
    const { delivery, attempts, pauses, lines } = await runDelivery([failed('E'), failed('E'), failed('E'), OK]);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 4 });
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(attempts.map(({ now }) => now.getTime() - START)).toEqual([0, 1000, 3000, 7000]);
    expect(new Set(attempts.map(({ id }) => id))).toEqual(new Set(['our-id']));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Robot: attempt 1 failed: it is E (E); trying again in 1.0 s');
  });

  test('an error in encoding is reported, not thrown, and its text is not shown', async () => {
    const { channel } = scriptedChannel([OK]);
    const broken: HttpChannel = { ...channel, render: () => Promise.reject(new Error('canary')) };
    const place = createTestContext();
    const job = { channel: broken, target: TARGET, message: MESSAGE, send: place.context.post };
    const delivery = await deliver(job, 'our-id', place.context);
    expect(delivery).toEqual({
      outcome: 'failed',
      attempts: 1,
      code: 'INTERNAL',
      reason: { en: 'the message could not be made (INTERNAL)', zh: '无法生成消息（INTERNAL）' },
      advice: {
        en: 'This is a bug of the action: please report it with the inputs used.',
        zh: '这是本 action 的缺陷：请连同所用的输入一起报告。',
      },
      id: 'our-id',
      notes: [],
    });
    expect(JSON.stringify([delivery, place.trace])).not.toContain('canary');
  });
});

describe('cancellation', () => {
  test('before the start sends nothing', async () => {
    const { delivery, attempts } = await runDelivery([OK], { cancelled: () => true });
    expect(delivery).toEqual({
      outcome: 'failed',
      attempts: 0,
      code: 'CANCELLED',
      reason: 'canceled before the first attempt (CANCELLED)',
      advice: 'Run the job again if the message is needed.',
      id: 'our-id',
      notes: [],
    });
    expect(attempts).toEqual([]);
  });

  test('during a pause begins no attempt', async () => {
    let cancelled = false;
    const pause = async () => {
      cancelled = true;
    };
    const { delivery } = await runDelivery([failed('E')], { pause, cancelled: () => cancelled });
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 1, reason: 'it is E (E); canceled' });
  });

  test('during an attempt lets it succeed', async () => {
    let asked = 0;
    expect((await runDelivery([OK], { cancelled: () => asked++ > 0 })).delivery.outcome).toBe('sent');
  });
});

describe('an attempt', () => {
  test('hides its secrets before anything is sent, and keeps each note once', async () => {
    const seen: string[] = [];
    const render = (): EncodedMessage<never> => ({
      requests: [{} as never],
      notes: [say('a'), say('b')],
      secrets: ['sign'],
    });
    const { channel } = scriptedChannel([failed('E'), OK]);
    const place = createTestContext({ hide: (secrets) => seen.push(`hide ${secrets}`) });
    const send = async () => {
      seen.push('sent');
      return {} as never;
    };
    const job = { channel: { ...channel, render }, target: TARGET, message: MESSAGE, send };
    const delivery = await deliver(job, 'our-id', place.context);
    expect(seen).toEqual(['hide sign', 'sent', 'hide sign', 'sent']);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 2, notes: [say('a'), say('b')] });
  });

  test('addresses everybody at first', async () => {
    expect((await runDelivery([OK])).attempts).toEqual([{ now: new Date(START), variant: 'full', id: 'our-id' }]);
  });

  test('is made once however late it is, with five seconds', async () => {
    const { timeouts, delivery } = await runDelivery([OK], { clock: () => START + 3_600_000 });
    expect([timeouts, delivery.outcome]).toEqual([[5_000], 'sent']);
    expect((await runDelivery([failed('E')], { clock: () => START + 3_600_000 })).delivery.attempts).toBe(1);
  });

  test.each([-3_600_000, 3_600_000])('is not lost when the wall clock jumps by %i ms', async (jump) => {
    let asked = 0;
    const now = () => new Date(START + (asked++ > 0 ? jump : 0));
    const { delivery } = await runDelivery([failed('E'), failed('E'), OK], { now });
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 3 });
  });
});

test('the notes of an attempt come with a success', async () => {
  const render = (): EncodedMessage<never> => ({ requests: [{} as never], notes: [say('was cut')], secrets: [] });
  const place = createTestContext();
  const job = { channel: { ...scriptedChannel([OK]).channel, render }, target: TARGET, message: MESSAGE };
  const delivery = await deliver({ ...job, send: place.context.post }, 'our-id', place.context);
  expect(delivery.notes).toEqual([say('was cut')]);
});

describe('several requests', () => {
  test('those accepted are not sent again', async () => {
    const { delivery, timeouts } = await runDelivery([OK, failed('E'), OK], {}, { requests: 2 });
    expect(timeouts).toHaveLength(3);
    expect(delivery).toMatchObject({ outcome: 'sent', attempts: 2 });
  });

  test('a refused second one is partial', async () => {
    const { delivery } = await runDelivery([OK, failed('NO', { retry: false })], {}, { requests: 2 });
    expect(delivery).toMatchObject({
      outcome: 'partial',
      code: 'NO',
      reason: 'only a part was accepted: it is NO (NO)',
    });
  });

  test('a part that was accepted without an id is a part', async () => {
    const { delivery } = await runDelivery([{ kind: 'accepted' }, failed('NO', { retry: false })], {}, { requests: 2 });
    expect([delivery.outcome, delivery.id]).toEqual(['partial', 'our-id']);
  });
});

describe('a destination', () => {
  const { message } = composed();
  const url = (name: string) => ({ ...TARGET, url: new URL(`http://127.0.0.1/${name}`) });

  test('of several targets is sent to side by side, each under an id of its own', async () => {
    const destination: Destination = { transport: 'http', channel: 'webhook', targets: [url('a'), url('b')] };
    const arrived: string[] = [];
    const both = Promise.withResolvers<void>();
    const drawn = [0, 0.5, 0.75, 1 / 2 ** 32, 0.25, 0.999];
    const place = createTestContext({
      random: () => drawn.shift() ?? 0,
      post: async (request) => {
        arrived.push(request.url.pathname);
        if (arrived.length === 2) both.resolve();
        await both.promise;
        return { kind: 'response', status: 204, headers: {}, body: '', end: 'complete', receivedAt: START };
      },
    });
    const deliveries = await deliverToAll(destination, message, place.context);
    expect(arrived).toEqual(['/a', '/b']);
    expect(deliveries.map(({ outcome, id }) => [outcome, id])).toEqual([
      ['sent', 'msg_0000000080000000c0000000'],
      ['sent', 'msg_0000000140000000ffbe76c8'],
    ]);
  });

  test('by mail goes to the mail server', async () => {
    const place = { name: '', address: 'a@x.test' };
    const server = { host: 'x.test', port: 25, security: 'none', login: { kind: 'none' } } as const;
    const target = { server, from: place, to: [place], cc: [], bcc: [], replyTo: [], attachments: [] };
    const sent: string[] = [];
    const { context: made } = createTestContext({
      sendMail: async ({ recipients, messageId }) => {
        sent.push(...recipients);
        return { kind: 'accepted', messageId, accepted: recipients, rejected: [], login: false };
      },
    });
    const deliveries = await deliverToAll({ transport: 'smtp', channel: 'email', targets: [target] }, message, made);
    expect([sent, deliveries.map(({ outcome }) => outcome)]).toEqual([['a@x.test'], ['sent']]);
  });
});
