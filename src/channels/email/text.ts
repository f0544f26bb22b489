import { type Block, type Field, type Message, titleSpans } from '../../message/message.ts';
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

/** Why the reader gets this email; the same sentence in both parts. */
export const footers = {
  en: (repository: string) => `You are receiving this email because a workflow in ${repository} lists your address.`,
  zh: (repository: string) => `您收到此邮件，是因为 ${repository} 的工作流填写了您的地址。`,
} as const;

/** The title in one line, its mark first. */
export function titleText(message: Message): string {
  const title = plainText(titleSpans(message.headline, message), message.identity.server);
  return `${message.mark} ${toSingleLine(title)}`;
}

/** A block, or labelled lines that follow each other. */
export type Group =
  | Exclude<Block, { readonly kind: 'field' }>
  | { readonly kind: 'fields'; readonly fields: readonly Field[] };

/** Joins labelled lines that follow each other; the link has a place of its own below. */
export function groupBlocks(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    if (block.kind !== 'field') {
      groups.push(block);
      continue;
    }
    if (block.field.name === 'link') continue;
    const last = groups.at(-1);
    if (last?.kind === 'fields') groups[groups.length - 1] = { ...last, fields: [...last.fields, block.field] };
    else groups.push({ kind: 'fields', fields: [block.field] });
  }
  return groups;
}

/** The text part: the same facts as the HTML part, in the same order. */
export function emailText(message: Message, missing: Attached['missing']): string {
  const { language, identity, links, blocks } = message;
  const parts = [
    titleText(message),
    ...groupBlocks(blocks).map((group) => groupText(group, message)),
    missingFileNotes(missing, language).join('\n'),
    links.map(({ text, url }) => `${text}${colons[language]}${url}`).join('\n'),
    `-- \n${footers[language](toSingleLine(identity.repository))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function groupText(group: Group, message: Message): string {
  const { server } = message.identity;
  const plain = (text: string) => sanitizeLine(text, server);
  switch (group.kind) {
    case 'fields':
      return group.fields.map((field) => line(field, message)).join('\n');
    case 'reason':
      return group.pieces.map(({ text, strong }) => (strong ? plain(text) : text)).join('');
    case 'evidence': {
      const quotes = group.quotes.map(({ name, text }) =>
        [name, text]
          .filter((each) => each !== '')
          .map((each) => `> ${plain(each)}`)
          .join('\n'),
      );
      return [...quotes, group.rest].filter((each) => each !== '').join('\n\n');
    }
    case 'custom':
      return plainText(group.spans, server).trim();
    case 'where':
      return group.parts.map((part) => part.map(({ text }) => plain(text)).join(' ')).join(' · ');
    case 'who':
      return group.parts.map(plain).join(' · ');
  }
}

function line({ label, values, list }: Field, { language, identity, links }: Message): string {
  const texts = values.map(({ text, status }) => statusMark(status) + sanitizeLine(text, identity.server));
  // The links below lead to the repository and the run too.
  const addresses = values.map(({ url = '' }) => (links[0].url.startsWith(url) ? '' : ` (${url})`));
  const head = label + colons[language];
  return list
    ? [head.trim(), ...texts.map((text, index) => `* ${text}${addresses[index]}`)].join('\n')
    : head + texts.join(' ') + addresses.join('');
}
