import type { Message } from '../message/message.ts';
import { hmacSha256 } from '../text/bytes.ts';
import { plainText } from '../text/links.ts';
import { toSingleLine, truncateBytes } from '../text/text.ts';
import type { Attempt, HttpTarget } from './channel.ts';
import { createChatBot } from './chat-bot.ts';
import { type EscapedMessage, escapeMessage, type MarkdownDialect } from './escape.ts';
import { type MarkdownStyle, statusMark, toMarkdown } from './markdown.ts';

/** The body of a message. https://open.dingtalk.com/document/development/custom-robots-send-group-messages */
type DingTalkBody = Readonly<{
  msgtype: 'markdown';
  /** The title is what the list of conversations shows. */
  markdown: { title: string; text: string };
  at: { atMobiles: readonly string[]; atUserIds: readonly string[]; isAtAll: boolean };
}>;

/** Whole body, UTF-8 bytes; more is refused with 460101. */
export const dingtalkBytes = 20_000;

/** Mentions are made by `at` alone; an `@` is changed only where it would meet an id that stands there. */
const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'emphasis', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
  mention: ({ mentions }) => {
    const names = mentions.flatMap((each) =>
      each.kind === 'all' ? ['all', '所有人'] : [each.value, atNumber(each.value)],
    );
    const named = names.map((name) => name.replace(/[^a-z0-9]/gi, '\\$&')).join('|');
    return new RegExp(named === '' ? '(?!)' : `@(?=${named}|$)`, 'gi');
  },
  lineBreak: '  \n',
};

const style: Omit<MarkdownStyle, 'mentions'> = {
  gap: '\n\n',
  lineBreak: '  \n',
  heading: (title) => `#### ${title}`,
  line: (_, label, values) => `**${label}** ${values}`,
};

/**
 * DingTalk custom robot: Markdown with the mentions both in `at` and in the text.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalk = createChatBot({
  title: 'DingTalk',
  bytes: dingtalkBytes,
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: async () => (await import('./dingtalk-codes.ts')).dingtalkCodes,
  // "description:…;solution:…;link:…" and ", more: […]": the advice says it.
  brief: (text) => text.replace(/^description:([^;]*);.*/, '$1').replace(/,? ?more: ?\[.*/, ''),
  async drawing(_, target, attempt) {
    const draw = (candidate: Message) => {
      const body = JSON.stringify(bodyOf(candidate, escapeMessage(candidate, dialect)));
      return { bodies: [body], counted: body };
    };
    return { ...signed(target, attempt), draw };
  },
});

/**
 * The signature: HMAC-SHA256 with the secret over `timestamp\nsecret`, base64; the timestamp in milliseconds.
 * https://open.dingtalk.com/document/dingstart/customize-robot-security-settings
 */
export function signDingtalk(timestamp: number, secret: string): string {
  return hmacSha256(secret, `${timestamp}\n${secret}`, 'base64');
}

function signed({ url, secret }: HttpTarget, { now }: Attempt): { url: URL; secrets: readonly string[] } {
  if (secret === '') return { url, secrets: [] };
  const sign = signDingtalk(now.getTime(), secret);
  const address = new URL(url);
  address.searchParams.set('timestamp', String(now.getTime()));
  address.searchParams.set('sign', sign);
  return { url: address, secrets: [sign] };
}

function bodyOf(message: Message, spelled: EscapedMessage): DingTalkBody {
  const { mentions, status } = message;
  const title = `${statusMark(status)}${toSingleLine(plainText(message.title, message.identity.server))}`;
  const names = mentions.map((each) => (each.kind === 'all' ? '@所有人' : `@${atNumber(each.value)}`));
  const idsOf = (kind: 'mobile' | 'id') =>
    mentions.flatMap((each) => (each.kind === kind ? [atNumber(each.value)] : []));
  const text = toMarkdown(message, spelled, { ...style, mentions: names.join(' ') });
  return {
    msgtype: 'markdown',
    markdown: { title: truncateBytes(title, 256), text },
    at: {
      atMobiles: idsOf('mobile'),
      atUserIds: idsOf('id'),
      isAtAll: mentions.some(({ kind }) => kind === 'all'),
    },
  };
}

// Mainland numbers are registered without their country code; foreign ones keep it (`+1-123…`).
function atNumber(value: string): string {
  return value.replace(/^\+86-?/, '');
}
