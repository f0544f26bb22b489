import type { Message } from '../../message/message.ts';
import type { StatusCode } from '../../status.ts';
import { byteLength } from '../../text/bytes.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes } from '../../text/cut.ts';
import { plainText } from '../../text/links.ts';
import type { HttpChannel } from '../channel.ts';
import { colons, markOf } from '../marks.ts';
import { jsonRequest, judge } from './answer.ts';
import { asWritten, type Rule, rules, tagOfRaw } from './as-written.ts';
import { fitTo } from './fit.ts';
import type { RobotService } from './refusal.ts';
import {
  type Dialect,
  linkedTitle,
  paragraphs,
  spell,
  spellList,
  spellValue,
  surroundings,
  userText,
} from './spell.ts';

/** The bodies of a message. https://developer.work.weixin.qq.com/document/path/91770 */
type WeComBody =
  | { readonly msgtype: 'markdown'; readonly markdown: { readonly content: string } }
  | { readonly msgtype: 'markdown_v2'; readonly markdown_v2: { readonly content: string } }
  | {
      readonly msgtype: 'text';
      readonly text: {
        readonly content: string;
        readonly mentioned_list: readonly string[];
        readonly mentioned_mobile_list: readonly string[];
      };
    };

/** `markdown.content`, UTF-8 bytes; more is refused with 40058. https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomBytes = 4096;
// More mentions than this would leave no room for the message; they move to the companion text.
const mentionBytes = 1024;

const service: RobotService = {
  title: 'WeCom',
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: async () => (await import('./wecom-codes.ts')).wecomCodes,
  // The caller's address, and a link to a page about the code.
  brief: (text) => text.replace(/,? ?from ip: ?[\d.:a-f]*/i, '').replace(/,? ?more info at(?: https?:\S*)?/i, ''),
};
/** The three colours there are: green, grey, orange. */
type Colour = 'info' | 'comment' | 'warning';
const colours: Readonly<Record<StatusCode, Colour>> = {
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

const { tag, entity, link, bold, emphasis, code, cell, brackets, end, begin, start } = rules;
const disarmed = () => new RegExp(`${tagOfRaw.source}|<(?=[\\s\\u200c\\u200d]*(?:@|$))`, 'gi');
const halfMention = /<[\s\u200c\u200d]*$/;
const ownMention = /<@([^<>\s]{1,64})>/g;

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
export const wecom: HttpChannel = {
  transport: 'http',
  title: service.title,
  encode(message, target, attempt) {
    const limit = attempt.form === 'short' ? wecomBytes / 2 : wecomBytes;
    const own = userText(message.custom);
    const draw = richer.some((pattern) => pattern.test(own)) ? richMarkdown : markdown;
    const { message: fitting, notes } = fitTo(message, limit, (candidate) => byteLength(draw(candidate).content));
    const { body, mentioned } = draw(fitting);
    const companion = companionOf(fitting, mentioned);
    const bodies = companion === undefined ? [body] : [body, companion];
    return { wires: bodies.map((each) => jsonRequest(target.url, each)), notes, secrets: [] };
  },
  decode: (reply) => judge(service, reply),
};

/** A message as drawn, and the user ids that are left for the companion. */
type Drawn = { readonly content: string; readonly body: WeComBody; readonly mentioned: readonly string[] };

function markdown(message: Message): Drawn {
  const ids = idsOf(message);
  const inline = ids.map((id) => `<@${id}>`).join(' ');
  const fits = byteLength(inline) <= mentionBytes;
  const content = contentOf(message, {
    dialect: dialectOf(message, [tag, entity, link, bold, code, brackets, end, begin, start]),
    coloured: (colour, text) => `<font color="${colour}">${text}</font>`,
    custom: (text) => text,
    mentions: fits ? inline : '',
  });
  return { content, body: { msgtype: 'markdown', markdown: { content } }, mentioned: fits ? [] : ids };
}

function richMarkdown(message: Message): Drawn {
  const own: string[] = [];
  const content = contentOf(message, {
    dialect: dialectOf(message, [tag, entity, link, emphasis, code, cell, brackets, end, begin, start]),
    coloured: (_, text) => text,
    custom: (text) =>
      text.replace(/<\/?font\b[^<>]*>/gi, '').replace(ownMention, (_, id: string) => {
        own.push(id === 'all' ? '@all' : id);
        return `@${id}`;
      }),
    mentions: '',
  });
  return {
    content,
    body: { msgtype: 'markdown_v2', markdown_v2: { content } },
    mentioned: [...idsOf(message), ...own],
  };
}

type Style = {
  readonly dialect: Dialect;
  readonly coloured: (colour: Colour, text: string) => string;
  readonly custom: (text: string) => string;
  readonly mentions: string;
};

function contentOf(message: Message, { dialect, coloured, custom, mentions }: Style): string {
  const title = linkedTitle(message, dialect);
  const shown = title.linked || message.fields.some(({ name }) => name === 'link');
  const blocks = [
    `### ${coloured(colours[message.status], title.text)}`,
    linesOf(message, dialect, coloured),
    custom(spell(message.custom, dialect)).trim(),
    mentions,
    shown ? '' : `[${message.link.text}](${message.link.url})`,
  ];
  return blocks
    .filter((block) => block !== '')
    .join('\n')
    .trimEnd();
}

/** Lists as plain text, all else as a quote; the empty line between them ends the quote. */
function linesOf(message: Message, dialect: Dialect, coloured: Style['coloured']): string {
  const colon = colons[message.language].trim();
  const drawn = paragraphs(message.fields, '\n', ({ name, label, values, list }) => {
    if (list) return [`**${label}${colon}**`, ...spellList(values, dialect)].join('\n');
    const text = values.map((value) => spellValue(value, dialect)).join(' ');
    const shown = name === 'status' ? coloured(colours[message.status], text) : text;
    return `> ${coloured('comment', label + colon)} ${shown}`;
  });
  return drawn.map((paragraph) => `${paragraph}\n`).join('\n');
}

function dialectOf(message: Message, chosen: readonly Rule[]): Dialect {
  const { server } = message.identity;
  const around = surroundings(message);
  const inert = asWritten(chosen, server);
  return { plain: (text, place) => inert(text, { ...place, ...around }), disarmed, halfMention, server };
}

function idsOf({ mentions }: Message): string[] {
  return mentions.flatMap((mention) => (mention.kind === 'id' ? [mention.value] : []));
}

/** The second message, which mentions and says by itself what happened where: its reader may see nothing else. */
function companionOf(message: Message, ids: readonly string[]): WeComBody | undefined {
  const mobiles = message.mentions.flatMap((mention) =>
    mention.kind === 'mobile' ? [mention.value.replace(/^\+86-?/, '')] : [],
  );
  const all = message.mentions.some((mention) => mention.kind === 'all') ? ['@all'] : [];
  if (ids.length + mobiles.length + all.length === 0) return undefined;
  const { repository, server } = message.identity;
  const title = cutBytes(oneLine(plainText(message.title, server)), 1024);
  // Texts know no markup but the mention.
  const lines = [`${markOf(message.status)}${title}`, repository, message.link.url];
  const content = lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/<(?=[\s\u200c\u200d]*@)/g, '‹');
  return {
    msgtype: 'text',
    text: { content, mentioned_list: [...new Set([...ids, ...all])], mentioned_mobile_list: mobiles },
  };
}
