import type { Mention, Message } from '../../message/message.ts';
import { byteLength, hmacSha256 } from '../../text/bytes.ts';
import { oneLine } from '../../text/clean.ts';
import { cutBytes } from '../../text/cut.ts';
import { plainText } from '../../text/links.ts';
import type { Attempt, HttpChannel, HttpTarget } from '../channel.ts';
import { colons, markOf } from '../marks.ts';
import { jsonRequest, judge } from './answer.ts';
import { asWritten, rules, tagOfRaw } from './as-written.ts';
import { fitTo } from './fit.ts';
import { hardBreaks } from './own-links.ts';
import type { RobotService } from './refusal.ts';
import { type Dialect, linkedTitle, paragraphs, spell, spellList, spellValue, surroundings } from './spell.ts';

/** The body of a message. https://open.dingtalk.com/document/development/custom-robots-send-group-messages */
type DingTalkBody = {
  readonly msgtype: 'markdown';
  /** The title is what the list of conversations shows. */
  readonly markdown: { readonly title: string; readonly text: string };
  readonly at: {
    readonly atMobiles: readonly string[];
    readonly atUserIds: readonly string[];
    readonly isAtAll: boolean;
  };
};

/** Whole body, UTF-8 bytes; more is refused with 460101. */
export const dingtalkBytes = 20_000;

const service: RobotService = {
  title: 'DingTalk',
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: async () => (await import('./dingtalk-codes.ts')).dingtalkCodes,
  // "description:…;solution:…;link:…" and ", more: […]": the advice says it.
  brief: (text) => text.replace(/^description:([^;]*);.*/, '$1').replace(/,? ?more: ?\[.*/, ''),
};
const { tag, entity, link, emphasis, code, cell, brackets, end, begin, start } = rules;
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

function body(message: Message): DingTalkBody {
  const title = `${markOf(message.status)}${oneLine(plainText(message.title, message.identity.server))}`;
  return {
    msgtype: 'markdown',
    markdown: { title: cutBytes(title, 256), text: text(message) },
    at: {
      atMobiles: idsOf(message.mentions, 'mobile'),
      atUserIds: idsOf(message.mentions, 'id'),
      isAtAll: message.mentions.some((mention) => mention.kind === 'all'),
    },
  };
}

function text(message: Message): string {
  const dialect = dialectOf(message);
  const title = linkedTitle(message, dialect);
  const colon = colons[message.language].trim();
  const mentions = message.mentions.map((mention) =>
    mention.kind === 'all' ? '@所有人' : `@${atNumber(mention.value)}`,
  );
  const shown = title.linked || message.fields.some(({ name }) => name === 'link');
  const blocks = [
    `#### ${title.text}`,
    ...paragraphs(message.fields, lineBreak, ({ label, values, list }) =>
      list
        ? [`**${label}${colon}**`, ...spellList(values, dialect)].join(lineBreak)
        : `**${label}${colon}** ${values.map((value) => spellValue(value, dialect)).join(' ')}`,
    ),
    spell(message.custom, dialect, (markdown) => hardBreaks(markdown, lineBreak)).trim(),
    mentions.join(' '),
    shown ? '' : `[${message.link.text}](${message.link.url})`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Mentions are made by `at` alone; an `@` is changed only where it would meet an id that stands there. */
function dialectOf(message: Message): Dialect {
  const {
    mentions,
    identity: { server },
  } = message;
  const around = surroundings(message);
  const names = mentions.flatMap((mention) =>
    mention.kind === 'all' ? ['all', '所有人'] : [mention.value, atNumber(mention.value)],
  );
  const named = names.map((name) => name.replace(/[^a-z0-9]/gi, '\\$&')).join('|');
  const mention = () => new RegExp(named === '' ? '(?!)' : `@(?=${named}|$)`, 'gi');
  const inert = asWritten([tag, entity, link, emphasis, code, cell, brackets, end, begin, start], server);
  return {
    plain: (text, place) => {
      const shown = inert(text, { ...place, ...around });
      return shown.includes('@') ? shown.replace(mention(), '＠') : shown;
    },
    disarmed: () => new RegExp(`${tagOfRaw.source}|${mention().source}`, 'gi'),
    server,
  };
}

function idsOf(mentions: readonly Mention[], kind: 'mobile' | 'id'): string[] {
  return mentions.flatMap((mention) => (mention.kind === kind ? [atNumber(mention.value)] : []));
}

// Mainland numbers are registered without their country code; foreign ones keep it (`+1-123…`).
function atNumber(value: string): string {
  return value.replace(/^\+86-?/, '');
}
