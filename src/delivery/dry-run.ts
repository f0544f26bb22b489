import type { Mail, Mailbox } from '../channels/email/types.ts';
import { channels } from '../channels/index.ts';
import type { Destination } from '../config/destination.ts';
import type { Message } from '../message/message.ts';
import { linkLines, plainTitle, toParagraphs } from '../message/plain-text.ts';
import { type Language, type LocalizedText, truncateBytes } from '../text/text.ts';

const heading: LocalizedText = { en: 'Message Notification: dry run', zh: '消息通知：只预览，未发送' };
const bodyLabels = {
  http: { en: 'Body of the request:', zh: '请求体：' },
  smtp: { en: 'The email:', zh: '邮件：' },
} as const;
const logins = {
  none: { en: 'no login', zh: '不登录' },
  password: { en: 'login with a password', zh: '用密码登录' },
  token: { en: 'login with an access token', zh: '用访问令牌登录' },
} as const;

/** UTF-8 bytes of the readable message; GitHub drops a job summary of more than 1 MiB. */
const readableBytes = 128 * 1024;

/** What would be sent, as Markdown for the job summary: the readable message and the exact bodies of the requests. */
export async function renderDryRun(destination: Destination, message: Message, now: Date): Promise<string> {
  const text = [plainTitle(message), ...toParagraphs(message), linkLines(message).join('\n')];
  const bodies = await renderBodies(destination, message, now);
  return [
    `### ${heading[message.language]}`,
    fence(truncateBytes(text.join('\n\n'), readableBytes), 'text'),
    bodyLabels[destination.transport][message.language],
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

/** Where a mail would go and how: none of it is in its text. */
function describeMail({ server, from, to, cc, recipients, subject }: Mail, language: Language): string {
  const show = (people: readonly Mailbox[]) =>
    people.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
  const visible = new Set([...to, ...cc].map(({ address }) => address));
  const blind = recipients.filter((address) => !visible.has(address)).length;
  const { host, port, security } = server;
  const login = logins[server.login.kind];
  const lines: readonly LocalizedText[] = [
    {
      en: `Server: ${host}:${port} (${security}, ${login.en})`,
      zh: `服务器：${host}:${port}（${security}，${login.zh}）`,
    },
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
