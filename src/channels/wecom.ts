import { findCustom, findIds, type Message } from '../message/message.ts';
import { plainTitle } from '../message/plain-text.ts';
import type { StatusCode } from '../status.ts';
import { byteLength } from '../text/bytes.ts';
import { truncateBytes } from '../text/text.ts';
import type { ErrorRow } from './channel.ts';
import { advice, type CodeRow, commonErrors, createChatBot } from './chat-bot.ts';
import { type EscapedMessage, escapeMessage, type MarkdownDialect, templateText } from './escape.ts';
import { type MarkdownStyle, toMarkdown } from './markdown.ts';

/** `markdown.content`, UTF-8 bytes; more is refused with 40058. https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomBytes = 4096;
// More mentions than this would leave no room for the message; they move to a second message.
const mentionBytes = 1024;

/** Colors of a status: `<font>` knows green (info), orange (warning) and, for every other status, gray (comment). */
const fonts: { readonly [Status in StatusCode]?: string } = { SUCCESS: 'info', FAIL: 'warning', UNKOWN: 'warning' };

const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'bold', 'code', 'brackets', 'end', 'begin', 'start'],
  mention: () => /<(?=[\s\u200c\u200d]*(?:@|$))/gi,
  mentionPrefix: /<[\s\u200c\u200d]*$/,
};
const markdownV2Dialect: MarkdownDialect = {
  ...dialect,
  rules: ['tag', 'entity', 'link', 'emphasis', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
};

/** What only `markdown_v2` shows: fences, lists, rules, nested quotes, tables, images, italics. */
const markdownV2Only = [
  /^ {0,3}(?:```|~~~)/m,
  /^[ \t]{0,16}(?:[-*+]|\d{1,9}\.)[ \t]+\S/m,
  /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$/m,
  /^ {0,3}>[ \t]{0,3}>/m,
  /^[ \t]{0,3}\|?[ \t]{0,3}:?-+:?[ \t]*\|[-:| \t]*$/m,
  /!\[[^[\]\n]*\]\(/,
  /(?<![*\w\\])\*(?![*\s])[^*\n]+(?<![\s*\\])\*(?![*\w])/,
];

const newWebhook = {
  en: "Copy the webhook URL again into the GitHub secret that the input 'webhook-url' uses: in the group, ··· → 消息推送 (message push).",
  zh: "重新复制 Webhook 地址（群聊 ··· → 消息推送），填入输入 'webhook-url' 引用的 GitHub 密钥（secret）。",
};

const tooMany: ErrorRow = {
  message: { en: 'more than 20 messages in one minute', zh: '一分钟内超过 20 条消息' },
  advice: {
    en: "A WeCom bot accepts at most 20 messages per minute: use 'scope: workflow' to send one message for the whole run.",
    zh: "企业微信机器人每分钟最多接收 20 条消息：用 'scope: workflow'，整个运行只发一条消息。",
  },
  retry: 'rate-limited',
};

/** Error codes of the WeCom group bot. https://developer.work.weixin.qq.com/document/path/90313 */
export const wecomCodes: readonly CodeRow[] = [
  { codes: ['-1'], ...commonErrors.busy },
  {
    codes: ['6000'],
    message: { en: 'the data is being changed', zh: '数据正在变更' },
    advice: advice.later,
    retry: 'yes',
  },
  {
    codes: ['40033'],
    message: { en: 'the message contains characters that are not allowed', zh: '消息中有不允许的字符' },
    advice: {
      en: "Remove special characters from 'custom-content' and 'title'.",
      zh: "去掉 'custom-content' 和 'title' 中的特殊字符。",
    },
  },
  { codes: ['40058'], words: ['exceed max length'], ...commonErrors.tooLong },
  // A mistake of this action; the service's own text names the part.
  {
    codes: '40006 40007 40008 40009 40035 40058 40063 40123 41006 41010 41016 44001 44004 45008'.split(' '),
    message: { en: 'the request is not valid', zh: '请求无效' },
    advice: advice.bug,
  },
  { codes: ['45001'], message: { en: 'the media is too large', zh: '多媒体文件过大' }, advice: advice.shorten },
  { codes: ['45002'], ...commonErrors.tooLong },
  { codes: ['45009'], ...tooMany },
  {
    codes: ['45033'],
    message: { en: 'too many calls at once', zh: '并发调用过多' },
    advice: advice.later,
    retry: 'yes',
  },
  {
    codes: ['45034'],
    message: { en: 'a link has no scheme', zh: '链接缺少协议头' },
    advice: {
      en: "Begin every link in 'custom-content' with https://.",
      zh: "'custom-content' 中的每个链接都要以 https:// 开头。",
    },
  },
  {
    codes: ['85002'],
    message: { en: 'the message contains forbidden words', zh: '消息中有违禁词' },
    advice: advice.otherContent,
  },
  {
    codes: ['93000'],
    message: { en: 'the webhook URL is not valid or the bot was removed', zh: 'Webhook 地址无效，或机器人已被移除' },
    advice: newWebhook,
  },
  { codes: ['93004'], ...commonErrors.disabled },
  {
    codes: ['93008'],
    message: { en: 'the bot is not in the group', zh: '机器人不在群里' },
    advice: {
      en: 'Add the bot to the group again: ··· → 消息推送 (message push).',
      zh: '在群聊 ··· → 消息推送 中重新添加。',
    },
  },
];

/**
 * WeCom group bot: `markdown` with user ids mentioned inline, or `markdown_v2` where the user's own text needs it.
 * What neither can mention is mentioned by a short text. https://developer.work.weixin.qq.com/document/path/91770
 */
export const wecom = createChatBot({
  title: { en: 'WeCom', zh: '企业微信' },
  bytes: wecomBytes,
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: wecomCodes,
  tooMany,
  ambiguousCodes: ['40058'],
  // The caller's address, and a link to a page about the code.
  shorten: (text) => text.replace(/,? ?from ip: ?[\d.:a-f]*/i, '').replace(/,? ?more info at(?: https?:\S*)?/i, ''),
  createRenderer(message, { url }) {
    const own = templateText(findCustom(message));
    const needsV2 = markdownV2Only.some((pattern) => pattern.test(own));
    const render = (candidate: Message) => {
      const { body, content, unmentioned } = needsV2
        ? markdownV2(candidate, escapeMessage(candidate, markdownV2Dialect))
        : markdown(candidate, escapeMessage(candidate, dialect));
      const bodies = [body, ...mentionMessage(candidate, unmentioned)].map((each) => JSON.stringify(each));
      return { bodies, measuredText: content };
    };
    return { url, secrets: [], render };
  },
});

/** A message as rendered, and the user ids that are left for the second message. */
type Rendered = { readonly body: object; readonly content: string; readonly unmentioned: readonly string[] };

function markdown(message: Message, escaped: EscapedMessage): Rendered {
  const ids = findIds(message.mentions, 'id');
  const inline = ids.map((id) => `<@${id}>`).join(' ');
  const fits = byteLength(inline) <= mentionBytes;
  const colored = (color: string, text: string) => `<font color="${color}">${text}</font>`;
  const content = toMarkdown(message, escaped, buildStyle(message, colored, fits ? inline : ''));
  return { body: { msgtype: 'markdown', markdown: { content } }, content, unmentioned: fits ? [] : ids };
}

/** `markdown_v2` knows neither colors nor mentions. */
function markdownV2(message: Message, escaped: EscapedMessage): Rendered {
  const unmentioned = findIds(message.mentions, 'id');
  const custom = escaped
    .custom()
    .replace(/<\/?font\b[^<>]*>/gi, '')
    .replace(/<@([^<>\s]{1,64})>/g, (_, id: string) => {
      unmentioned.push(id === 'all' ? '@all' : id);
      return `@${id}`;
    });
  const style = buildStyle(message, (_, text) => text, '');
  const content = toMarkdown(message, { ...escaped, custom: () => custom.trim() }, style);
  return { body: { msgtype: 'markdown_v2', markdown_v2: { content } }, content, unmentioned };
}

/** Lists as plain text, all else as a quote; the empty line between them ends the quote. */
function buildStyle(
  { status }: Message,
  colored: (color: string, text: string) => string,
  mentions: string,
): MarkdownStyle {
  const color = fonts[status] ?? 'comment';
  return {
    gap: '\n',
    lineBreak: '\n',
    softBreak: '\n',
    // The color ends where the link begins: inside of one it is not shown.
    heading: ({ mark, word, colon, text, link }) => {
      const rest = link === '' || text === '' ? text : `[${text}](${link})`;
      return `### ${mark} ${word === '' ? '' : colored(color, word)}${colon}${rest}`;
    },
    line: ({ name }, label, values) =>
      `> ${colored('comment', label)} ${name === 'status' ? colored(color, values) : values}`,
    who: (text) => colored('comment', text),
    mentions,
  };
}

/** The second message, which mentions and says by itself what happened where: its reader may see nothing else. */
function mentionMessage(message: Message, ids: readonly string[]): object[] {
  const mobiles = findIds(message.mentions, 'mobile').map((number) => number.replace(/^\+86-?/, ''));
  const all = message.mentions.some(({ kind }) => kind === 'all') ? ['@all'] : [];
  if (ids.length + mobiles.length + all.length === 0) return [];
  // Texts know no markup but the mention.
  const content = truncateBytes(plainTitle(message), 1024).replace(/<(?=[\s\u200c\u200d]*@)/g, '‹');
  const text = { content, mentioned_list: [...new Set([...ids, ...all])], mentioned_mobile_list: mobiles };
  return [{ msgtype: 'text', text }];
}
