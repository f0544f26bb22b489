import type { Mail, Mailbox } from '../channels/email/types.ts';
import { channels } from '../channels/index.ts';
import { linkLines, plainTitle, toParagraphs } from '../channels/plain-text.ts';
import type { Destination } from '../config/destination.ts';
import type { Message } from '../message/message.ts';

/** What would be sent, as Markdown for the job summary: the readable message and the exact bodies of the requests. */
export async function renderDryRun(destination: Destination, message: Message, now: Date): Promise<string> {
  const text = [plainTitle(message), ...toParagraphs(message), linkLines(message).join('\n')];
  const bodies = await bodiesOf(destination, message, now);
  return [
    '### Message Notification: dry run',
    fence(text.join('\n\n'), 'text'),
    'Body of the request:',
    ...bodies.map((body) => fence(body, destination.transport === 'smtp' ? 'text' : 'json')),
    '',
  ].join('\n\n');
}

async function bodiesOf(destination: Destination, message: Message, now: Date): Promise<string[]> {
  const attempt = { now, variant: 'full', id: 'msg_dry-run' } as const;
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    const { requests: wires } = await channel.render(message, destination.targets[0], attempt);
    return wires.map((mail) => `${describeMail(mail)}\n\n${mail.text}`);
  }
  const channel = await channels[destination.channel].load();
  // A signature is good for an hour: none is shown.
  const { requests: wires } = await channel.render(message, { ...destination.targets[0], secret: '' }, attempt);
  return wires.map(({ body }) => body);
}

/** Where a mail would go and how: none of it is in its text. */
function describeMail({ server, from, to, cc, recipients, subject }: Mail): string {
  const show = (people: readonly Mailbox[]) =>
    people.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
  const visible = new Set([...to, ...cc].map(({ address }) => address));
  const blind = recipients.filter((address) => !visible.has(address)).length;
  const lines = [
    `Server: ${server.host}:${server.port} (${server.security}, login: ${server.login.kind})`,
    `From: ${show([from])}`,
    `To: ${show(to)}`,
    ...(cc.length > 0 ? [`Cc: ${show(cc)}`] : []),
    ...(blind > 0 ? [`Bcc: ${blind}`] : []),
    `Subject: ${subject}`,
  ];
  return lines.join('\n');
}

/** A fence longer than any run of backticks inside. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}
