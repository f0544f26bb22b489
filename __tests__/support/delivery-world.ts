import type { Attempt, Encoded, HttpChannel, MailChannel, Verdict } from '../../src/channels/channel.ts';
import type { Mail, MailReply, MailTarget } from '../../src/channels/email/mail.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { World } from '../../src/delivery/world.ts';
import type { HttpReply, HttpRequest } from '../../src/http/types.ts';
import type { Message } from '../../src/message/message.ts';

export const START = Date.parse('2026-01-01T00:00:00Z');
export const MESSAGE = {} as Message;
export const TARGET = { url: new URL('http://127.0.0.1/?access_token=canary'), secret: '', headers: [] };
const MAIL_TARGET = { server: {} } as MailTarget;
export const OK: Verdict = { kind: 'accepted', id: 'their-id' };

type Failed = Extract<Verdict, { kind: 'failed' }>;
export const failed = (code: string, more: Partial<Failed> = {}): Failed => ({
  kind: 'failed',
  code,
  text: `it is ${code}`,
  advice: 'Do something.',
  retry: 'yes',
  ...more,
});

/** A world whose clock moves only by pauses and exchanges. */
export function world(over: Partial<World> = {}, exchangeMs = 0) {
  let time = START;
  const trace = { pauses: [] as number[], timeouts: [] as number[], lines: [] as string[], cancelled: false };
  const exchange = (timeoutMs: number) => {
    trace.timeouts.push(timeoutMs);
    time += exchangeMs;
  };
  const made: World = {
    post: async (_, timeoutMs) => {
      exchange(timeoutMs);
      return { kind: 'answer', status: 200, headers: {}, body: '', end: 'whole', at: time } satisfies HttpReply;
    },
    sendMail: async (_, timeoutMs) => {
      exchange(timeoutMs);
      return { kind: 'accepted', messageId: '', accepted: [], rejected: [], login: false } satisfies MailReply;
    },
    now: () => new Date(time),
    random: () => 0.5,
    pause: async (ms) => {
      trace.pauses.push(ms);
      time += ms;
    },
    cancelled: () => trace.cancelled,
    deadline: START + 60_000,
    timeoutMs: 10_000,
    retries: 3,
    log: (line) => trace.lines.push(line),
    hide: () => {},
    ...over,
  };
  return { world: made, trace };
}

/** Verdicts in the order of the exchanges; the last one stays. */
function scripted<Wire>(verdicts: readonly Verdict[], wires: readonly Wire[]) {
  const attempts: Attempt[] = [];
  let next = 0;
  return {
    attempts,
    encode: (_message: Message, _target: unknown, attempt: Attempt): Encoded<Wire> => {
      attempts.push(attempt);
      return { wires, notes: [], secrets: [] };
    },
    decode: (): Verdict => verdicts[Math.min(next++, verdicts.length - 1)] ?? OK,
  };
}

export function robot(verdicts: readonly Verdict[], count = 1) {
  const wires = Array.from({ length: count }, () => ({}) as HttpRequest);
  const script = scripted(verdicts, wires);
  return { channel: { transport: 'http', title: 'Robot', ...script } satisfies HttpChannel, attempts: script.attempts };
}

export async function run(verdicts: readonly Verdict[], over: Partial<World> = {}, { wires = 1, exchangeMs = 0 } = {}) {
  const { channel, attempts } = robot(verdicts, wires);
  const place = world(over, exchangeMs);
  const parcel = { channel, target: TARGET, message: MESSAGE, transmit: place.world.post };
  const delivery = await deliver(parcel, 'our-id', place.world);
  return { delivery, attempts, ...place.trace };
}

export async function mail(...verdicts: Verdict[]) {
  const script = scripted(verdicts, [{} as Mail]);
  const channel: MailChannel<MailTarget> = { transport: 'smtp', title: 'Mail', ...script };
  const place = world();
  const parcel = { channel, target: MAIL_TARGET, message: MESSAGE, transmit: place.world.sendMail };
  const delivery = await deliver(parcel, 'our-id', place.world);
  return { delivery, attempts: script.attempts, ...place.trace };
}
