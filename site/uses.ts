import { type ChannelName, channels } from '../src/channels/index.ts';
import { warnOfStrangers } from '../src/inputs/destination.ts';
import type { InputName } from '../src/inputs/names.ts';

export const channelNames = ['dingtalk', 'wecom', 'lark', 'email', 'webhook'] as const satisfies readonly ChannelName[];
export const channelTable = channels;

const cache = new Map<string, boolean>();

/** Whether a channel makes use of an input: the action would warn of it if it did not. */
export function usesInput(channel: ChannelName, name: InputName): boolean {
  const key = `${channel} ${name}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const warnings: string[] = [];
  const input = (asked: InputName) => (asked === name ? 'x' : '');
  warnOfStrangers({ input, problems: [], warnings, fileWarnings: [] }, channel);
  cache.set(key, warnings.length === 0);
  return warnings.length === 0;
}
