import type { HttpChannel, HttpTarget } from '../channels/channel.ts';
import { channels } from '../channels/index.ts';
import type { Destination } from '../inputs/destination.ts';
import type { Message } from '../message/message.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './retry.ts';
import type { World } from './world.ts';

/** Delivers to every target in parallel; each fails alone. */
export async function send(destination: Destination, message: Message, world: World): Promise<Delivery[]> {
  const { post, sendMail, random } = world;
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    const [target] = destination.targets;
    return [await deliver({ channel, target, message, transmit: sendMail }, idOf(random), world)];
  }
  const channel: HttpChannel = await channels[destination.channel].load();
  const deliverTo = (target: HttpTarget) => deliver({ channel, target, message, transmit: post }, idOf(random), world);
  return Promise.all(destination.targets.map(deliverTo));
}

/** Identifies one delivery, 96 bits of chance: not a secret, so that `node:crypto` need not load. */
function idOf(random: () => number): string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return `msg_${part()}${part()}${part()}`;
}
