import type { Mention, Message } from '../../message/message.ts';
import type { StatusCode } from '../../status.ts';
import { byteLength } from '../../text/bytes.ts';
import type { HttpChannel } from '../channel.ts';
import { jsonRequest, judge } from './answer.ts';
import { fitTo } from './fit.ts';
import { deadenForeignLinks, lookAlikes } from './look-alikes.ts';
import { type Dialect, spell, spellTitle, statusMarks } from './spell.ts';
import { wecomCodes } from './wecom-codes.ts';

/** `markdown.content`, UTF-8 bytes; more is refused with 40058. https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomBytes = 4096;
// More mentions than this would leave no room for the message; they move to the companion text.
const mentionBytes = 1024;

const service = { title: 'WeCom', codeKeys: ['errcode'], textKeys: ['errmsg'], codes: wecomCodes };
// `<` at the end could become a mention with what follows it.
const disarm = (text: string) => text.replace(/<(?=[\s\u200c\u200d]*(?:@|$))/g, '＜');
const dialect: Dialect = { plain: lookAlikes, disarm, begun: /<[\s\u200c\u200d]*$/ };

/** The three colours there are: green, grey, orange. */
const colours: Readonly<Record<StatusCode, 'info' | 'comment' | 'warning'>> = {
  SUCCESS: 'info',
  RUNNING: 'info',
  FINISH: 'info',
  WAITING: 'comment',
  SKIP: 'comment',
  CANCELED: 'comment',
  CANCELLING: 'comment',
  UNKOWN: 'warning',
  FAIL: 'warning',
};

/**
 * WeCom group robot: Markdown with user ids mentioned inline; `all` and mobile numbers by a short companion text,
 * because Markdown cannot mention them. https://developer.work.weixin.qq.com/document/path/91770
 */
export const wecom: HttpChannel = {
  transport: 'http',
  title: service.title,
  encode(message, target, attempt) {
    const limit = attempt.form === 'short' ? wecomBytes / 2 : wecomBytes;
    const { message: fitting, notes } = fitTo(message, limit, (candidate) => byteLength(content(candidate)));
    const markdown = { msgtype: 'markdown', markdown: { content: content(fitting) } };
    const companion = companionText(fitting);
    const bodies = companion === undefined ? [markdown] : [markdown, companion];
    return { wires: bodies.map((body) => jsonRequest(target.url, body)), notes, secrets: [] };
  },
  decode: (reply) => judge(service, reply),
};

function content(message: Message): string {
  const lines = message.fields.map((field) => {
    const values = field.values.map((value) => {
      const text = lookAlikes(value.text);
      if (value.url) return `[${text}](${value.url})`;
      return field.name === 'status' ? coloured(message.status, text) : text;
    });
    return field.list
      ? [`> ${field.label}:`, ...values.map((value) => `> ${value}`)].join('\n')
      : `> ${field.label}: ${values.join(' ')}`;
  });
  const title = `${statusMarks[message.status]} ${spellTitle(message.title, dialect)}`;
  const blocks = [
    coloured(message.status, title),
    // The empty line ends the quote; without it what follows would belong to it.
    lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    deadenForeignLinks(spell(message.custom, dialect)).trim(),
    inline(message.mentions),
    `[${message.link.text}](${message.link.url})`,
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function coloured(status: StatusCode, text: string): string {
  return `<font color="${colours[status]}">${text}</font>`;
}

function inline(mentions: readonly Mention[]): string {
  const text = mentions.flatMap((mention) => (mention.kind === 'id' ? [`<@${mention.value}>`] : [])).join(' ');
  return byteLength(text) > mentionBytes ? '' : text;
}

function companionText(message: Message): unknown {
  const ids =
    inline(message.mentions) === ''
      ? message.mentions.flatMap((mention) => (mention.kind === 'id' ? [mention.value] : []))
      : [];
  const mobiles = message.mentions.flatMap((mention) =>
    mention.kind === 'mobile' ? [mention.value.replace(/^\+86-?/, '')] : [],
  );
  const all = message.mentions.some((mention) => mention.kind === 'all') ? ['@all'] : [];
  if (ids.length + mobiles.length + all.length === 0) return undefined;
  const { runNumber } = message.identity;
  return {
    msgtype: 'text',
    text: {
      content: `${statusMarks[message.status]} ${message.statusName}${runNumber === 0 ? '' : ` #${runNumber}`}`,
      mentioned_list: [...ids, ...all],
      mentioned_mobile_list: mobiles,
    },
  };
}
