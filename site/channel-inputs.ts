import { type ChannelName, channels } from '../src/channels/index.ts';
import type { InputName } from '../src/config/inputs.ts';

/** The channels in the order of the cards. */
export const channelNames = Object.keys(channels) as readonly ChannelName[];

const special: ReadonlySet<string> = new Set(
  channelNames.flatMap((name) => channels[name].inputs as readonly string[]),
);

/** Whether a channel makes use of an input: its own row says it; what no row names is for every channel. */
export function usesInput(channel: ChannelName, name: InputName): boolean {
  if (name === 'content') return channels[channel].rendersText;
  return !special.has(name) || (channels[channel].inputs as readonly string[]).includes(name);
}
