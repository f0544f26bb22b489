import { composed } from '../../__tests__/support/messages.ts';
import type { HttpChannel } from '../../src/channels/channel.ts';
import { channels } from '../../src/channels/index.ts';
import type { DeliveryContext } from '../../src/delivery/context.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { HttpReply } from '../../src/http/types.ts';
import type { Message } from '../../src/message/message.ts';
import { type Clock, chance, virtualClock } from './clock.ts';
import { type Robot, type RobotName, robot } from './robots.ts';

/** What came of all messages of one minute. */
export type Outcome = {
  readonly messages: number;
  readonly delivered: number;
  readonly lost: number;
  /** Delivered, but not by the first attempt. */
  readonly delayed: number;
  /** Seconds from the job's end to the delivery, of the slowest one that was delivered. */
  readonly slowest: number;
  /** Seconds that the steps waited in all: what the waiting costs in runner time. */
  readonly waited: number;
  readonly attempts: number;
};

const start = Date.parse('2026-01-01T00:00:00Z');
const minute = 60_000;
const target = { url: new URL('http://127.0.0.1/'), secret: 'SECkey-of-the-simulation', headers: [] };

/** So many messages, spread by chance over one minute, to one robot, by the delivery of the action itself. */
export async function simulate(name: RobotName, messages: number, seed: number): Promise<Outcome> {
  // Loaded before the clock runs: it does not wait for files.
  await Promise.all([import('../../src/delivery/retry.ts'), import('../../src/channels/bot-errors.ts')]);
  const clock = virtualClock(start);
  const random = chance(seed);
  const channel: HttpChannel = await channels[name].load();
  const service = robot(name);
  const message = composed({ status: 'FAIL' }).message;
  const ends = Array.from({ length: messages }, () => random() * minute);
  const all = ends.map((end) => report({ channel, message, service, clock, random }, end));
  await clock.run();
  return summed(await Promise.all(all));
}

type Scene = {
  readonly channel: HttpChannel;
  readonly message: Message;
  readonly service: Robot;
  readonly clock: Clock;
  readonly random: () => number;
};
type Sent = { readonly sent: boolean; readonly attempts: number; readonly seconds: number };

async function report({ channel, message, service, clock, random }: Scene, end: number): Promise<Sent> {
  await clock.wait(end);
  const begun = clock.now();
  const world: DeliveryContext = {
    post: async () => {
      // There and back: 40 to 160 ms, as from a runner abroad.
      await clock.wait(20 + 60 * random());
      const body = service(clock.now());
      await clock.wait(20 + 60 * random());
      return { kind: 'answer', status: 200, headers: {}, body, end: 'whole', at: clock.now() } satisfies HttpReply;
    },
    sendMail: () => Promise.reject(new Error('no mail here')),
    now: () => new Date(clock.now()),
    random,
    pause: (ms) => clock.wait(ms),
    cancelled: () => false,
    deadline: begun + minute,
    timeoutMs: 10_000,
    retries: 3,
    log: () => {},
    hide: () => {},
  };
  const { outcome, attempts } = await deliver({ channel, target, message, transmit: world.post }, 'id', world);
  return { sent: outcome === 'sent', attempts, seconds: (clock.now() - begun) / 1000 };
}

function summed(all: readonly Sent[]): Outcome {
  const sent = all.filter((one) => one.sent);
  const total = (value: (one: Sent) => number) => all.reduce((sum, one) => sum + value(one), 0);
  return {
    messages: all.length,
    delivered: sent.length,
    lost: all.length - sent.length,
    delayed: sent.filter(({ attempts }) => attempts > 1).length,
    slowest: Math.max(0, ...sent.map(({ seconds }) => seconds)),
    waited: total(({ seconds }) => seconds),
    attempts: total(({ attempts }) => attempts),
  };
}
