import type { Mail, Mailbox } from '../channels/email/types.ts';
import { channels } from '../channels/index.ts';
import type { Destination } from '../config/destination.ts';
import type { Message } from '../message/message.ts';
import { linkLines, plainTitle, toParagraphs } from '../message/plain-text.ts';
import type { Language, LocalizedText } from '../text/text.ts';

const heading: LocalizedText = { en: 'Message Notification: dry run', zh: 'Message Notification：只预览，未发送' };
const bodyLabel: LocalizedText = { en: 'Body of the request:', zh: '请求体：' };

/** What would be sent, as Markdown for the job summary: the readable message and the exact bodies of the requests. */
export async function renderDryRun(destination: Destination, message: Message, now: Date): Promise<string> {
  const text = [plainTitle(message), ...toParagraphs(message), linkLines(message).join('\n')];
  const bodies = await renderBodies(destination, message, now);
  return [
    `### ${heading[message.language]}`,
    fence(text.join('\n\n'), 'text'),
    bodyLabel[message.language],
    ...bodies.map((body) => fence(body, destination.transport === 'smtp' ? 'text' : 'json')),
    '',
  ].join('\n\n');
}

async function renderBodies(destination: Destination, message: Message, now: Date): Promise<string[]> {
  const attempt = { now, variant: 'full', id: 'msg_dry-run' } as const;
  if (destination.transport === 'smtp') {
    const channel = await channels[destination.channel].load();
    const { requests } = await channel.render(message, destination.targets[0], attempt);
    return requests.map((mail) => `${describeMail(mail, message.language)}\n\n${mail.text}`);
  }
  const channel = await channels[destination.channel].load();
  // A signature is good for an hour: none is shown.
  const { requests } = await channel.render(message, { ...destination.targets[0], secret: '' }, attempt);
  return requests.map(({ body }) => body);
}

/** Where a mail would go and how: none of it is in its text. `login` and `security` stay in the words of the inputs. */
function describeMail({ server, from, to, cc, recipients, subject }: Mail, language: Language): string {
  const show = (people: readonly Mailbox[]) =>
    people.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
  const visible = new Set([...to, ...cc].map(({ address }) => address));
  const blind = recipients.filter((address) => !visible.has(address)).length;
  const place = `${server.host}:${server.port} (${server.security}, login: ${server.login.kind})`;
  const lines: readonly LocalizedText[] = [
    { en: `Server: ${place}`, zh: `服务器：${place}` },
    { en: `From: ${show([from])}`, zh: `发件人：${show([from])}` },
    { en: `To: ${show(to)}`, zh: `收件人：${show(to)}` },
    ...(cc.length > 0 ? [{ en: `Cc: ${show(cc)}`, zh: `抄送：${show(cc)}` }] : []),
    ...(blind > 0 ? [{ en: `Bcc: ${blind}`, zh: `密送：${blind} 人` }] : []),
    { en: `Subject: ${subject}`, zh: `主题：${subject}` },
  ];
  return lines.map((line) => line[language]).join('\n');
}

/** A fence longer than any run of backticks inside. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}
