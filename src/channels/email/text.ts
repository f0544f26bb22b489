import type { Field, Message } from '../../message/message.ts';
import type { Language } from '../../status.ts';
import { plainText, sanitizeLine } from '../../text/links.ts';
import { toSingleLine } from '../../text/text.ts';
import { colons, statusMark } from '../markdown.ts';
import type { Attached, MissingReason } from './types.ts';

const reasonsMissing: Readonly<Record<MissingReason, Readonly<Record<Language, string>>>> = {
  none: { en: 'no file matches', zh: '没有匹配的文件' },
  list: { en: 'no file matches; write one pattern per line', zh: '没有匹配的文件；每行写一个模式' },
  outside: { en: 'a link that leaves the workspace', zh: '链接指向工作区之外' },
  unreadable: { en: 'cannot be read', zh: '无法读取' },
  kind: { en: 'not a regular file', zh: '不是普通文件' },
  size: { en: 'all files together may have 10 MiB', zh: '附件总大小不得超过 10 MiB' },
  many: { en: 'too many files to look through', zh: '文件过多，无法全部查找' },
  server: { en: 'the mail server refused the size', zh: '邮件服务器拒绝了该大小' },
};
const missingShown = 20;

/** What is not attached and why, one sentence each. */
export function missingFileNotes(missing: Attached['missing'], language: Language): string[] {
  const lines = missing.slice(0, missingShown).map(({ name, reason }) => {
    const why = reasonsMissing[reason][language];
    return language === 'zh' ? `未能附上 ${name}：${why}` : `Not attached: ${name} (${why})`;
  });
  const more = missing.length - missingShown;
  if (more > 0) lines.push(language === 'zh' ? `另有 ${more} 个文件未能附上` : `Not attached: ${more} more`);
  return lines;
}

/** Why the reader gets this e-mail, in both languages; the same sentence in both parts. */
export const footers = {
  en: (repository: string) =>
    `You receive this because a workflow of ${repository} names your address in email-to, email-cc, email-bcc or mentions.`,
  zh: (repository: string) =>
    `您收到此邮件，是因为 ${repository} 的工作流在 email-to、email-cc、email-bcc 或 mentions 中填写了您的地址。`,
} as const;

/** The lines of both parts: the link has a place of its own below them. */
export function fieldsShown({ fields }: Message): readonly Field[] {
  return fields.filter(({ name }) => name !== 'link');
}

/** The text part: the same facts as the HTML part, in the same order. */
export function emailText(message: Message, missing: Attached['missing']): string {
  const { language, identity, link } = message;
  const parts = [
    statusMark(message.status) + toSingleLine(plainText(message.title, identity.server)),
    fieldsShown(message)
      .map((field) => line(field, message))
      .join('\n'),
    plainText(message.custom, identity.server).trim(),
    missingFileNotes(missing, language).join('\n'),
    `${toSingleLine(link.text)}${colons[language]}${link.url}`,
    `-- \n${footers[language](toSingleLine(identity.repository))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function line({ label, values, list }: Field, { language, identity, link }: Message): string {
  const texts = values.map(({ text, status }) => statusMark(status) + sanitizeLine(text, identity.server));
  // The link below leads to the repository and the run too.
  const addresses = values.map(({ url = '' }) => (link.url.startsWith(url) ? '' : ` (${url})`));
  const head = label + colons[language];
  return list
    ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join('\n')
    : head + texts.join(' ') + addresses.join('');
}
