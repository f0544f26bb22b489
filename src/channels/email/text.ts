import type { Message, Value } from '../../message/message.ts';
import { type LocalizedText, toSingleLine } from '../../text/text.ts';
import { linkLines, plainTitle, toParagraphs } from '../plain-text.ts';
import type { Attached, MissingReason } from './types.ts';

const reasonsMissing: Readonly<Record<MissingReason, LocalizedText>> = {
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
export function missingFileNotes(missing: Attached['missing']): LocalizedText[] {
  const notes = missing.slice(0, missingShown).map(({ name, reason }): LocalizedText => {
    const { en, zh } = reasonsMissing[reason];
    return { en: `Not attached: ${name} (${en})`, zh: `未能附上 ${name}：${zh}` };
  });
  const more = missing.length - missingShown;
  if (more > 0) notes.push({ en: `Not attached: ${more} more`, zh: `另有 ${more} 个文件未能附上` });
  return notes;
}

/** Why the reader gets this email; the same sentence in both parts. */
export const footers = {
  en: (repository: string) => `You are receiving this email because a workflow in ${repository} lists your address.`,
  zh: (repository: string) => `您收到此邮件，是因为 ${repository} 的工作流将您设为收件人。`,
} as const;

/** The text part: the same facts as the HTML part, in the same order. */
export function emailText(message: Message, missing: Attached['missing']): string {
  const { language, identity, links } = message;
  // The links below lead to the repository and the run too.
  const addressOf = ({ url = '' }: Value) => (links[0].url.startsWith(url) ? '' : ` (${url})`);
  const parts = [
    plainTitle(message),
    ...toParagraphs(message, addressOf),
    missingFileNotes(missing)
      .map((note) => note[language])
      .join('\n'),
    linkLines(message).join('\n'),
    `-- \n${footers[language](toSingleLine(identity.repository))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
