import type { Field, Message } from '../../message/message.ts';
import { oneLine } from '../../text/clean.ts';
import { plainText, safeLine } from '../../text/links.ts';
import { markOf } from '../marks.ts';
import type { Attached, MissingReason } from './mail.ts';

const missingReasons: Readonly<Record<'en' | 'zh', Readonly<Record<MissingReason, string>>>> = {
  en: {
    none: 'no file matches',
    listed: 'no file matches; write one pattern a line, without braces',
    outside: 'a link that leaves the workspace',
    unreadable: 'cannot be read',
    kind: 'not a regular file',
    size: 'all files together may have 10 MiB',
    many: 'too many files to look through',
    server: 'the mail server refused the size',
  },
  zh: {
    none: '没有匹配的文件',
    listed: '没有匹配的文件；每行写一个模式，不支持花括号',
    outside: '链接指向工作区之外',
    unreadable: '无法读取',
    kind: '不是普通文件',
    size: '附件总大小不得超过 10 MiB',
    many: '文件过多，无法全部查找',
    server: '邮件服务器拒绝了该大小',
  },
};
const missingShown = 20;

/** What is not attached and why, one sentence each. */
export function notAttached(missing: Attached['missing'], language: 'en' | 'zh'): string[] {
  const lines = missing
    .slice(0, missingShown)
    .map(({ name, reason }) =>
      language === 'zh'
        ? `未能附上 ${name}：${missingReasons.zh[reason]}`
        : `Not attached: ${name} (${missingReasons.en[reason]})`,
    );
  const more = missing.length - missingShown;
  if (more <= 0) return lines;
  return [...lines, language === 'zh' ? `另有 ${more} 个文件未能附上` : `Not attached: ${more} more`];
}

/** Why the reader gets this e-mail, in both languages; the same sentence in both parts. */
export const reasons = {
  en: (repository: string) =>
    `You receive this because a workflow of ${repository} names your address in email-to, email-cc or email-bcc.`,
  zh: (repository: string) =>
    `您收到此邮件，是因为 ${repository} 的工作流在 email-to、email-cc 或 email-bcc 中填写了您的地址。`,
} as const;

/** The text part: the same facts as the HTML part, in the same order. */
export function emailText(message: Message, missing: Attached['missing']): string {
  const { server } = message.identity;
  const title = oneLine(plainText(message.title, server));
  // The link stands below.
  const fields = message.fields.filter(({ name }) => name !== 'link');
  const parts = [
    title,
    fields.map((field) => line(field, server)).join('\n'),
    plainText(message.custom, server).trim(),
    notAttached(missing, message.language).join('\n'),
    `${oneLine(message.link.text)}: ${message.link.url}`,
    `-- \n${reasons[message.language](oneLine(message.identity.repository))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function line(field: Field, server: string): string {
  const values = field.values.map(
    ({ text, url, status }) => markOf(status) + safeLine(text, server) + (url === undefined ? '' : ` (${url})`),
  );
  return field.list
    ? [`${field.label}:`, ...values.map((text) => `* ${text}`)].join('\n')
    : `${field.label}: ${values.join(' ')}`;
}
