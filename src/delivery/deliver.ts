import { type Channel, type HttpChannel, type HttpTarget, toFailure } from '../channels/channel.ts';
import { channels } from '../channels/index.ts';
import type { Destination } from '../config/destination.ts';
import type { Message } from '../message/message.ts';
import type { DeliveryContext } from './delivery-context.ts';
import {
  type Delivery,
  type DeliveryState,
  type FailedResult,
  toDelivery,
  toStoppedDelivery,
  waitBeforeRetry,
} from './retry.ts';

/** Delivers to every target in parallel; each fails alone. */
export async function deliverToAll(
  destination: Destination,
  message: Message,
  context: DeliveryContext,
): Promise<Delivery[]> {
  const { post, sendMail, random } = context;
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    const [target] = destination.targets;
    const job = { channel, target, message, send: sendMail };
    return [await deliver(job, createDeliveryId(random), context)];
  }
  const channel: HttpChannel = await channels[destination.channel].load();
  const deliverTo = (target: HttpTarget) =>
    deliver({ channel, target, message, send: post }, createDeliveryId(random), context);
  return Promise.all(destination.targets.map(deliverTo));
}

/** Minimum time of an attempt that begins at the deadline. */
const leastMs = 5_000;

/** Identifies one delivery, 96 random bits: not a secret, so that `node:crypto` need not load. */
function createDeliveryId(random: () => number): string {
  const parts = [random(), random(), random()].map((part) => Math.floor(part * 2 ** 32).toString(16));
  return `msg_${parts.map((part) => part.padStart(8, '0')).join('')}`;
}

/** One message for one target, and how its requests are sent. */
export type DeliveryJob<Target, Request, Reply> = {
  readonly channel: Channel<Target, Request, Reply>;
  readonly target: Target;
  readonly message: Message;
  readonly send: (request: Request, timeoutMs: number) => Promise<Reply>;
};

/**
 * Delivers one message to one target: the only place that repeats attempts, all but the first of them before
 * `context.deadline`. Every attempt is rendered (and signed) again under the same `id`. Never throws.
 */
export async function deliver<Target, Request, Reply>(
  job: DeliveryJob<Target, Request, Reply>,
  id: string,
  context: DeliveryContext,
): Promise<Delivery> {
  const counts = { attempts: 0, accepted: 0, answerId: '', codes: new Set<string>(), notes: new Map() };
  const state: DeliveryState = { id, title: job.channel.title, variant: 'full', ...counts };
  let problem: FailedResult | undefined;
  // One attempt is always made, even after the deadline.
  while (!context.cancelled() && (problem === undefined || context.clock() < context.deadline)) {
    problem = await attempt(job, state, context);
    if (problem === undefined) return toDelivery(state, undefined);
    const end = await waitBeforeRetry(problem, state, context);
    if (end !== undefined) return toDelivery(state, problem, end);
  }
  return toStoppedDelivery(state, problem, context);
}

/** One attempt: all requests not accepted yet. Returns the first problem. */
async function attempt<Target, Request, Reply>(
  { channel, target, message, send }: DeliveryJob<Target, Request, Reply>,
  state: DeliveryState,
  context: DeliveryContext,
): Promise<FailedResult | undefined> {
  state.attempts += 1;
  const { variant, id } = state;
  try {
    const now = context.now();
    const rendered = await channel.render(message, target, { now, variant, id });
    for (const note of rendered.notes) state.notes.set(note.en, note);
    context.hide(rendered.secrets);
    for (const request of rendered.requests.slice(state.accepted)) {
      const left = Math.max(leastMs, context.deadline - context.clock());
      const result = await channel.parseResponse(await send(request, Math.min(context.timeoutMs, left)));
      if (result.kind !== 'failed') state.answerId ||= result.id ?? '';
      if (result.kind !== 'accepted') return result;
      state.accepted += 1;
    }
    return undefined;
  } catch {
    // A defect of ours; its text may quote a URL.
    return toFailure('INTERNAL', {
      message: { en: 'the message could not be made', zh: '无法生成消息' },
      advice: {
        en: 'This is a bug of the action: please report it with the inputs used.',
        zh: '这是本 action 的缺陷：请连同所用的输入一起报告。',
      },
    });
  }
}
