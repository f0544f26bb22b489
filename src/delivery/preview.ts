import { channels } from '../channels/index.ts';
import { colons } from '../channels/marks.ts';
import type { Destination } from '../inputs/destination.ts';
import { type Message, readable } from '../message/message.ts';
import { oneLine } from '../text/clean.ts';

/** What would be sent, as Markdown for the job summary: the readable message and the exact bodies of the requests. */
export async function preview(destination: Destination, message: Message, now: Date): Promise<string> {
  const lines = message.fields.map(
    ({ label, values, list }) =>
      label + colons[message.language] + values.map((value) => oneLine(value.text)).join(list ? ', ' : ' '),
  );
  const text = [oneLine(readable(message.title)), ...lines, readable(message.custom), message.link.url];
  const bodies = await bodiesOf(destination, message, now);
  return [
    '### Message Notification: dry run',
    fence(text.filter((line) => line !== '').join('\n'), 'text'),
    'Body of the request:',
    ...bodies.map((body) => fence(body, destination.transport === 'smtp' ? 'text' : 'json')),
    '',
  ].join('\n\n');
}

async function bodiesOf(destination: Destination, message: Message, now: Date): Promise<string[]> {
  const attempt = { now, form: 'full', id: 'msg_dry-run' } as const;
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    const { wires } = await channel.encode(message, destination.targets[0], attempt);
    return wires.map(({ text }) => text);
  }
  const channel = await channels[destination.channel].load();
  // A signature is good for an hour: none is shown.
  const { wires } = await channel.encode(message, { ...destination.targets[0], secret: '' }, attempt);
  return wires.map(({ body }) => body);
}

/** A fence longer than any run of backticks inside. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}
