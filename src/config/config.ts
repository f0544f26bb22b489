import { type ChannelName, channels } from '../channels/index.ts';
import type { MessageOptions } from '../message/options.ts';
import { type Destination, readChannel, readDestination } from './destination.ts';
import { addError, type InputReader, toInputError } from './inputs.ts';
import { readMessageOptions } from './message-options.ts';
import type { Input, InputName } from './names.ts';
import { type RunOptions, readRunOptions } from './run-options.ts';

/** Everything a user configured, checked. */
export type Config = MessageOptions &
  RunOptions & {
    readonly destination: Destination;
    readonly warnings: readonly string[];
  };

/**
 * Inputs to settings. `eventName` is what triggered the workflow; `workspace` is its folder.
 * @throws InputError with every problem at once
 */
export async function readConfig(input: Input, eventName: string, workspace = ''): Promise<Config> {
  const reader: InputReader = { input, workspace, problems: [], warnings: [] };
  const channel = readChannel(reader);
  const wishes = await readMessageOptions(reader, channel);
  const wiring = await readRunOptions(reader, wishes.scope);
  if (wishes.scope === 'workflow-run' && eventName !== 'workflow_run')
    addError(reader, 'scope', ({ messages }) => messages.otherTrigger);
  if (wishes.rendersText && wiring.testReports.length > 0 && !wishes.content.includes('tests'))
    reader.warnings.push(
      "Input 'test-reports' is not used, because 'content' has no 'tests'. Add that word, or remove the reports.",
    );
  const destination = channel && (await readDestination(reader, channel));
  if (channel !== undefined) warnOfStrangers(reader, channel);
  if (destination === undefined || reader.problems.length > 0) throw await toInputError(reader);
  return { ...wishes, ...wiring, destination, warnings: [...new Set(reader.warnings)] };
}

/** Warns of inputs that belong to other channels only. */
function warnOfStrangers(reader: InputReader, channel: ChannelName): void {
  const own: readonly InputName[] = channels[channel].inputs;
  for (const input of new Set(Object.values(channels).flatMap((row): readonly InputName[] => row.inputs))) {
    // A default is nobody's wish.
    if (!own.includes(input) && !['', 'documented'].includes(reader.input(input)))
      reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
  }
}
