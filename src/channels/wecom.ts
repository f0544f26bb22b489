import type { Message } from '../message/message.ts';
import type { StatusCode } from '../status.ts';
import { byteLength } from '../text/bytes.ts';
import { plainText } from '../text/links.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import { createChatBot } from './chat-bot.ts';
import { type EscapedMessage, escapeMessage, type MarkdownDialect, templateText } from './escape.ts';
import { type MarkdownStyle, statusMark, toMarkdown } from './markdown.ts';

/** The bodies of a message. https://developer.work.weixin.qq.com/document/path/91770 */
type WeComBody = Readonly<
  | { msgtype: 'markdown'; markdown: { content: string } }
  | { msgtype: 'markdown_v2'; markdown_v2: { content: string } }
  | {
      msgtype: 'text';
      text: { content: string; mentioned_list: readonly string[]; mentioned_mobile_list: readonly string[] };
    }
>;

/** `markdown.content`, UTF-8 bytes; more is refused with 40058. https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomBytes = 4096;
// More mentions than this would leave no room for the message; they move to the companion text.
const mentionBytes = 1024;

/** Colors of a status: `<font>` knows these three alone. */
const fonts: Readonly<Record<StatusCode, 'info' | 'comment' | 'warning'>> = {
  SUCCESS: 'info',
  FAIL: 'warning',
  CANCELED: 'comment',
  CANCELLING: 'comment',
  SKIP: 'comment',
  RUNNING: 'info',
  WAITING: 'comment',
  FINISH: 'info',
  UNKOWN: 'warning',
};

const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'bold', 'code', 'brackets', 'end', 'begin', 'start'],
  mention: () => /<(?=[\s\u200c\u200d]*(?:@|$))/gi,
  mentionPrefix: /<[\s\u200c\u200d]*$/,
};
const richDialect: MarkdownDialect = {
  ...dialect,
  rules: ['tag', 'entity', 'link', 'emphasis', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
};

/** What only `markdown_v2` shows: fences, lists, rules, nested quotes, tables, images, italics. */
const richer = [
  /^ {0,3}(?:```|~~~)/m,
  /^[ \t]{0,16}(?:[-*+]|\d{1,9}\.)[ \t]+\S/m,
  /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$/m,
  /^ {0,3}>[ \t]{0,3}>/m,
  /^[ \t]{0,3}\|?[ \t]{0,3}:?-+:?[ \t]*\|[-:| \t]*$/m,
  /!\[[^[\]\n]*\]\(/,
  /(?<![*\w\\])\*(?![*\s])[^*\n]+(?<![\s*\\])\*(?![*\w])/,
];

/**
 * WeCom group robot: `markdown` with user ids mentioned inline, or `markdown_v2` where the user's own text needs it.
 * What neither can mention is mentioned by a short text. https://developer.work.weixin.qq.com/document/path/91770
 */
export const wecom = createChatBot({
  title: 'WeCom',
  bytes: wecomBytes,
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: async () => (await import('./wecom-codes.ts')).wecomCodes,
  // The caller's address, and a link to a page about the code.
  brief: (text) => text.replace(/,? ?from ip: ?[\d.:a-f]*/i, '').replace(/,? ?more info at(?: https?:\S*)?/i, ''),
  async drawing(message, { url }) {
    const own = templateText(message.custom);
    const rich = richer.some((pattern) => pattern.test(own));
    const draw = (candidate: Message) => {
      const { body, content, left } = rich
        ? richMarkdown(candidate, escapeMessage(candidate, richDialect))
        : markdown(candidate, escapeMessage(candidate, dialect));
      const bodies: readonly WeComBody[] = [body, ...companionOf(candidate, left)];
      return { bodies: bodies.map((each) => JSON.stringify(each)), counted: content };
    };
    return { url, secrets: [], draw };
  },
});

/** A message as drawn, and the user ids that are left for the companion. */
type Drawn = { readonly body: WeComBody; readonly content: string; readonly left: readonly string[] };

function markdown(message: Message, spelled: EscapedMessage): Drawn {
  const ids = idsOf(message);
  const inline = ids.map((id) => `<@${id}>`).join(' ');
  const fits = byteLength(inline) <= mentionBytes;
  const coloured = (colour: string, text: string) => `<font color="${colour}">${text}</font>`;
  const content = toMarkdown(message, spelled, styleOf(message, coloured, fits ? inline : ''));
  return { body: { msgtype: 'markdown', markdown: { content } }, content, left: fits ? [] : ids };
}

/** `markdown_v2` knows neither colours nor mentions. */
function richMarkdown(message: Message, spelled: EscapedMessage): Drawn {
  const left = idsOf(message);
  const custom = spelled
    .custom()
    .replace(/<\/?font\b[^<>]*>/gi, '')
    .replace(/<@([^<>\s]{1,64})>/g, (_, id: string) => {
      left.push(id === 'all' ? '@all' : id);
      return `@${id}`;
    });
  const style = styleOf(message, (_, text) => text, '');
  const content = toMarkdown(message, { ...spelled, custom: () => custom.trim() }, style);
  return { body: { msgtype: 'markdown_v2', markdown_v2: { content } }, content, left };
}

/** Lists as plain text, all else as a quote; the empty line between them ends the quote. */
function styleOf(
  { status }: Message,
  coloured: (colour: string, text: string) => string,
  mentions: string,
): MarkdownStyle {
  return {
    gap: '\n',
    lineBreak: '\n',
    heading: (title) => `### ${coloured(fonts[status], title)}`,
    line: ({ name }, label, values) =>
      `> ${coloured('comment', label)} ${name === 'status' ? coloured(fonts[status], values) : values}`,
    mentions,
  };
}

function idsOf({ mentions }: Message): string[] {
  return mentions.flatMap((mention) => (mention.kind === 'id' ? [mention.value] : []));
}

/** The second message, which mentions and says by itself what happened where: its reader may see nothing else. */
function companionOf(message: Message, ids: readonly string[]): WeComBody[] {
  const mobiles = message.mentions.flatMap((mention) =>
    mention.kind === 'mobile' ? [mention.value.replace(/^\+86-?/, '')] : [],
  );
  const all = message.mentions.some(({ kind }) => kind === 'all') ? ['@all'] : [];
  if (ids.length + mobiles.length + all.length === 0) return [];
  const { repository, server } = message.identity;
  const title = truncateBytes(toSingleLine(plainText(message.title, server)), 1024);
  // Texts know no markup but the mention.
  const lines = [`${statusMark(message.status)}${title}`, repository, message.link.url];
  const content = lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/<(?=[\s\u200c\u200d]*@)/g, '‹');
  const text = { content, mentioned_list: [...new Set([...ids, ...all])], mentioned_mobile_list: mobiles };
  return [{ msgtype: 'text', text }];
}
