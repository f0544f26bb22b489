import { type Mention, type Message, readable } from '../../message/message.ts';
import { byteLength, hmacSha256 } from '../../text/bytes.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes } from '../../text/cut.ts';
import type { Attempt, HttpChannel, HttpTarget } from '../channel.ts';
import { jsonRequest, judge } from './answer.ts';
import { dingtalkCodes } from './dingtalk-codes.ts';
import { fitTo } from './fit.ts';
import { deadenForeignLinks, hardBreaks, lookAlikes } from './look-alikes.ts';
import { type Dialect, spell, spellTitle, statusMarks } from './spell.ts';

/** Whole body, UTF-8 bytes; more is refused with 460101. */
export const dingtalkBytes = 20_000;

const service = { title: 'DingTalk', codeKeys: ['errcode'], textKeys: ['errmsg'], codes: dingtalkCodes };
const dialect: Dialect = { plain: lookAlikes, disarm: (text) => text.replace(/@/g, '＠') };
const lineBreak = '  \n';

/**
 * DingTalk custom robot: Markdown with the mentions both in `at` and in the text.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalk: HttpChannel = {
  transport: 'http',
  title: service.title,
  encode(message, target, attempt) {
    const limit = attempt.form === 'short' ? dingtalkBytes / 2 : dingtalkBytes;
    const { message: fitting, notes } = fitTo(message, limit, (candidate) =>
      byteLength(JSON.stringify(body(candidate))),
    );
    const { url, secrets } = signed(target, attempt);
    return { wires: [jsonRequest(url, body(fitting))], notes, secrets };
  },
  decode: (reply) => judge(service, reply),
};

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

function body(message: Message): unknown {
  const mark = statusMarks[message.status];
  const title = cutBytes(`${mark} ${oneLine(readable(message.title))}`, 256);
  return { msgtype: 'markdown', markdown: { title, text: text(message, mark) }, at: at(message.mentions) };
}

function text(message: Message, mark: string): string {
  const lines = message.fields.map((field) => {
    const values = field.values.map((value) =>
      value.url ? `[${lookAlikes(value.text)}](${value.url})` : lookAlikes(value.text),
    );
    return `**${field.label}:**${field.list ? lineBreak : ' '}${values.join(field.list ? lineBreak : ' ')}`;
  });
  const custom = hardBreaks(deadenForeignLinks(spell(message.custom, dialect)), lineBreak).trim();
  const mentions = message.mentions.map((mention) =>
    mention.kind === 'all' ? '@所有人' : `@${atNumber(mention.value)}`,
  );
  const blocks = [
    `#### ${mark} ${spellTitle(message.title, dialect)}`,
    lines.join(lineBreak),
    custom,
    mentions.join(' '),
    `[${message.link.text}](${message.link.url})`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function at(mentions: readonly Mention[]): unknown {
  const values = (kind: 'mobile' | 'id') =>
    mentions.flatMap((mention) => (mention.kind === kind ? [atNumber(mention.value)] : []));
  return {
    atMobiles: values('mobile'),
    atUserIds: values('id'),
    isAtAll: mentions.some((mention) => mention.kind === 'all'),
  };
}

// Mainland numbers are registered without their country code; foreign ones keep it (`+1-123…`).
function atNumber(value: string): string {
  return value.replace(/^\+86-?/, '');
}
