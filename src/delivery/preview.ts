import type { Attempt } from '../channels/channel.ts';
import { channels } from '../channels/index.ts';
import { colons } from '../channels/marks.ts';
import type { Destination } from '../inputs/destination.ts';
import type { Settings } from '../inputs/settings.ts';
import { type Message, readable } from '../message/message.ts';
import { oneLine } from '../text/clean.ts';

/** What would be sent, as Markdown for the job summary: the readable message and the exact bodies of the requests. */
export async function preview(settings: Settings, message: Message, now: Date): Promise<string> {
  const { destination } = settings;
  const attempt = { now, form: 'full', id: 'msg_dry-run' } as const;
  const wires =
    destination.transport === 'smtp'
      ? await texts(destination, message, attempt)
      : await bodies(destination, message, attempt);
  const lines = message.fields.map(
    ({ label, values, list }) =>
      label + colons[message.language] + values.map((value) => oneLine(value.text)).join(list ? ', ' : ' '),
  );
  const text = [oneLine(readable(message.title)), ...lines, readable(message.custom), message.link.url].filter(
    (line) => line !== '',
  );
  return [
    '### Message Notification: dry run',
    fence(text.join('\n'), 'text'),
    'Body of the request:',
    ...wires.map((wire) => fence(wire, destination.transport === 'smtp' ? 'text' : 'json')),
    '',
  ].join('\n\n');
}

async function texts(
  { channel, targets: [target] }: Extract<Destination, { transport: 'smtp' }>,
  message: Message,
  attempt: Attempt,
): Promise<string[]> {
  const { wires } = await (await channels[channel].load()).encode(message, target, attempt);
  return wires.map((mail) => mail.text);
}

async function bodies(
  { channel, targets: [target] }: Extract<Destination, { transport: 'http' }>,
  message: Message,
  attempt: Attempt,
): Promise<string[]> {
  if (target === undefined) return [];
  // A signature is good for an hour: none is shown.
  const { wires } = await (await channels[channel].load()).encode(message, { ...target, secret: '' }, attempt);
  return wires.map((wire) => wire.body);
}

/** A fence longer than any run of backticks inside. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}
