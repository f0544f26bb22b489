import type { HttpChannel } from '../channels/channel.ts';
import { channels } from '../channels/index.ts';
import type { Destination } from '../inputs/destination.ts';
import type { Message } from '../message/message.ts';
import { type Courier, courier, deliver } from './deliver.ts';
import type { Delivery } from './retry.ts';
import type { World } from './world.ts';

/** Delivers to every target in parallel; each fails alone. */
export async function send(destination: Destination, message: Message, world: World): Promise<Delivery[]> {
  const couriers = await couriersOf(destination, message, world);
  return Promise.all(couriers.map((one) => deliver(one, idOf(world.random), world)));
}

async function couriersOf(destination: Destination, message: Message, world: World): Promise<Courier[]> {
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    return destination.targets.map((target) => courier(channel, target, message, world.sendMail));
  }
  const channel: HttpChannel = await channels[destination.channel].load();
  return destination.targets.map((target) => courier(channel, target, message, world.post));
}

/** Identifies one delivery, 96 bits of chance: not a secret, so that `node:crypto` need not load. */
function idOf(random: () => number): string {
  const part = () => Math.floor(random() * 2 ** 32).toString(16);
  return `msg_${[part(), part(), part()].map((text) => text.padStart(8, '0')).join('')}`;
}
