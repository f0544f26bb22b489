import { type ChannelName, channels } from '../channels/index.ts';
import type { Chosen } from '../message/fields.ts';
import type { Wishes } from '../message/wishes.ts';
import { channelOf, type Destination, destinationOf } from './destination.ts';
import type { Input, InputName } from './names.ts';
import { complain, errorOf, type Reader } from './reader.ts';
import { type Wiring, wiringOf } from './wiring.ts';
import { wishesOf } from './wishes.ts';

/** Everything a user configured, checked. */
export type Settings = Wishes &
  Chosen &
  Wiring & {
    readonly destination: Destination;
    readonly warnings: readonly string[];
  };

/**
 * Inputs to settings. `eventName` is what triggered the workflow.
 * @throws InputError with every problem at once
 */
export async function settingsOf(input: Input, eventName: string): Promise<Settings> {
  const reader: Reader = { input, problems: [], warnings: [] };
  const channel = channelOf(reader);
  const wishes = await wishesOf(reader, channel);
  const wiring = await wiringOf(reader, wishes.scope);
  if (wishes.scope === 'workflow-run' && eventName !== 'workflow_run')
    complain(reader, 'scope', ({ said }) => said.otherTrigger);
  if (wishes.speaks && wiring.testReports.length > 0 && !wishes.content.includes('tests'))
    reader.warnings.push(
      "Input 'test-reports' is not used, because 'content' has no 'tests'. Add that word, or remove the reports.",
    );
  const destination = channel && (await destinationOf(reader, channel));
  if (channel !== undefined) warnOfStrangers(reader, channel);
  if (destination === undefined || reader.problems.length > 0) throw await errorOf(reader);
  return { ...wishes, ...wiring, destination, warnings: [...new Set(reader.warnings)] };
}

/** Warns of inputs that belong to other channels only. */
function warnOfStrangers(reader: Reader, channel: ChannelName): void {
  const own: readonly InputName[] = channels[channel].inputs;
  for (const input of new Set(Object.values(channels).flatMap((row): readonly InputName[] => row.inputs))) {
    // A default is nobody's wish.
    if (!own.includes(input) && !['', 'documented'].includes(reader.input(input)))
      reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
  }
}
