import type { Attempt, DeliveryResult, EncodedMessage, HttpChannel } from '../../src/channels/channel.ts';
import type { MailReply } from '../../src/channels/email/types.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { DeliveryContext } from '../../src/delivery/delivery-context.ts';
import type { Delivery } from '../../src/delivery/retry.ts';
import type { HttpPost, HttpResult } from '../../src/http/client.ts';
import type { Message } from '../../src/message/message.ts';

export const START = Date.parse('2026-01-01T00:00:00Z');
export const MESSAGE = {} as Message;
/** A delivery with its sentences in English. */
export type EnglishDelivery = Omit<Delivery, 'reason' | 'advice' | 'notes'> &
  Readonly<Record<'reason' | 'advice', string> & { notes: readonly string[] }>;

export const inEnglish = (delivery: Delivery): EnglishDelivery => ({
  ...delivery,
  reason: delivery.reason.en,
  advice: delivery.advice.en,
  notes: delivery.notes.map(({ en }) => en),
});
export const TARGET = { url: new URL('http://127.0.0.1/?access_token=canary'), secret: '', headers: [] };
export const OK: DeliveryResult = { kind: 'accepted', id: 'their-id' };

type Failed = Extract<DeliveryResult, { kind: 'failed' }>;
export const failed = (code: string, more: Partial<Failed> = {}): Failed => ({
  kind: 'failed',
  code,
  message: { en: `it is ${code}`, zh: `是 ${code}` },
  advice: { en: 'Do something.', zh: '做点什么。' },
  retry: 'yes',
  ...more,
});

/** A context whose clock moves only by pauses and exchanges. */
export function createTestContext(over: Partial<DeliveryContext> = {}, exchangeMs = 0) {
  let time = START;
  const trace = { pauses: [] as number[], timeouts: [] as number[], lines: [] as string[], cancelled: false };
  const exchange = (timeoutMs: number) => {
    trace.timeouts.push(timeoutMs);
    time += exchangeMs;
  };
  const made: DeliveryContext = {
    post: async (_, timeoutMs) => {
      exchange(timeoutMs);
      return {
        kind: 'response',
        status: 200,
        headers: {},
        body: '',
        end: 'complete',
        receivedAt: time,
      } satisfies HttpResult;
    },
    sendMail: async (_, timeoutMs) => {
      exchange(timeoutMs);
      return { kind: 'accepted', messageId: '', accepted: [], rejected: [], login: false } satisfies MailReply;
    },
    now: () => new Date(time),
    clock: () => time,
    random: () => 0.5,
    pause: async (ms) => {
      trace.pauses.push(ms);
      time += ms;
    },
    cancelled: () => trace.cancelled,
    deadline: START + 60_000,
    timeoutMs: 10_000,
    retries: 3,
    log: (line) => trace.lines.push(line.en),
    hide: () => {},
    ...over,
  };
  return { context: made, trace };
}

/** Results in the order of the exchanges; the last one stays. */
function scripted<Request>(results: readonly DeliveryResult[], requests: readonly Request[]) {
  const attempts: Attempt[] = [];
  let next = 0;
  return {
    attempts,
    render: (_message: Message, _target: unknown, attempt: Attempt): EncodedMessage<Request> => {
      attempts.push(attempt);
      return { requests, notes: [], secrets: [] };
    },
    parseResponse: (): DeliveryResult => results[Math.min(next++, results.length - 1)] ?? OK,
  };
}

export function scriptedChannel(results: readonly DeliveryResult[], count = 1) {
  const requests = Array.from({ length: count }, () => ({}) as HttpPost);
  const script = scripted(results, requests);
  return {
    channel: { title: { en: 'Robot', zh: '机器人' }, ...script } satisfies HttpChannel,
    attempts: script.attempts,
  };
}

export async function runDelivery(
  results: readonly DeliveryResult[],
  over: Partial<DeliveryContext> = {},
  { requests = 1, exchangeMs = 0 } = {},
) {
  const { channel, attempts } = scriptedChannel(results, requests);
  const place = createTestContext(over, exchangeMs);
  const job = { channel, target: TARGET, message: MESSAGE, send: place.context.post };
  const delivery = await deliver(job, 'our-id', place.context);
  return { delivery: inEnglish(delivery), attempts, ...place.trace };
}
