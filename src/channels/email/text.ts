import type { Field, Message } from '../../message/message.ts';
import { readable } from '../../message/message.ts';
import { oneLine, ownLines } from '../../text/clean.ts';

/** Why the reader gets this e-mail, in both languages; the same sentence in both parts. */
export const reasons = {
  en: (repository: string) =>
    `You receive this because a workflow of ${repository} names your address in email-to, email-cc or email-bcc.`,
  zh: (repository: string) =>
    `您收到此邮件，是因为 ${repository} 的工作流在 email-to、email-cc 或 email-bcc 中填写了您的地址。`,
} as const;

/** The text part: the same facts as the HTML part, in the same order. */
export function emailText(message: Message): string {
  const title = oneLine(readable(message.title));
  const custom = ownLines(
    message.custom.map((span) => (span.trust === 'plain' ? oneLine(span.text) : span.text)).join(''),
  );
  const parts = [
    title,
    message.fields.map(line).join('\n'),
    custom.trim(),
    `${oneLine(message.link.text)}: ${message.link.url}`,
    `-- \n${reasons[message.language](oneLine(message.identity.repository))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function line(field: Field): string {
  const values = field.values.map(({ text, url }) => oneLine(text) + (url === undefined ? '' : ` (${url})`));
  return field.list
    ? [`${field.label}:`, ...values.map((text) => `* ${text}`)].join('\n')
    : `${field.label}: ${values.join(' ')}`;
}
