import type { HttpTarget } from '../channels/channel.ts';
import type { MailTarget } from '../channels/email/mail.ts';
import { type ChannelBy, type ChannelName, channels } from '../channels/index.ts';
import { targetsOf } from './http-targets.ts';
import type { InputName } from './names.ts';
import type { Reader } from './reader.ts';

/** Where to deliver: one channel, its targets. */
export type Destination =
  | {
      readonly transport: 'http';
      readonly channel: ChannelBy<'http'>;
      readonly targets: readonly [HttpTarget, ...HttpTarget[]];
    }
  | { readonly transport: 'smtp'; readonly channel: ChannelBy<'smtp'>; readonly targets: readonly [MailTarget] };

/** What the inputs of some channels only hold when nobody set them. */
const untouched: readonly string[] = ['', 'documented'];

/** The targets of the channel, or undefined when something is wrong (said to the reader). */
export async function destinationOf(reader: Reader, channel: ChannelName): Promise<Destination | undefined> {
  if (isHttp(channel)) {
    const [first, ...others] = await targetsOf(reader, channel);
    return first === undefined ? undefined : { transport: 'http', channel, targets: [first, ...others] };
  }
  const { mailTargetOf } = await import('./mail-target.ts');
  const target = await mailTargetOf(reader);
  return target === undefined ? undefined : { transport: 'smtp', channel, targets: [target] };
}

/** Warns of inputs that belong to other channels only. */
export function warnOfStrangers(reader: Reader, channel: ChannelName): void {
  const own: readonly InputName[] = channels[channel].inputs;
  for (const input of new Set(Object.values(channels).flatMap((row): readonly InputName[] => row.inputs))) {
    if (!untouched.includes(reader.input(input)) && !own.includes(input)) {
      reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
    }
  }
}

function isHttp(channel: ChannelName): channel is ChannelBy<'http'> {
  return channels[channel].transport === 'http';
}
