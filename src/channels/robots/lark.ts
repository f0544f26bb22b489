import { type Field, type Message, readable } from '../../message/message.ts';
import type { StatusCode } from '../../status.ts';
import { byteLength, hmacSha256 } from '../../text/bytes.ts';
import { oneLine, ownLines } from '../../text/clean.ts';
import type { Attempt, HttpChannel, HttpTarget } from '../channel.ts';
import { jsonRequest, judge } from './answer.ts';
import { fitTo } from './fit.ts';
import { larkCodes } from './lark-codes.ts';
import { deadenForeignLinks, hardBreaks } from './look-alikes.ts';
import { type Dialect, spell, statusMarks } from './spell.ts';

/** Whole body, UTF-8 bytes: 20 KB. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkBytes = 20_000;

const service = {
  title: 'Lark',
  codeKeys: ['code', 'StatusCode'],
  textKeys: ['msg', 'StatusMessage'],
  codes: larkCodes,
};

const colours: Readonly<Record<StatusCode, string>> = {
  SUCCESS: 'green',
  FAIL: 'red',
  CANCELED: 'grey',
  CANCELLING: 'grey',
  SKIP: 'grey',
  RUNNING: 'blue',
  WAITING: 'yellow',
  FINISH: 'turquoise',
  UNKOWN: 'orange',
};

/**
 * Untrusted text inside card Markdown: the service's own entities, `&` first.
 * https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/rich-text
 */
function entities(text: string): string {
  return (
    oneLine(text)
      // `:` and `\` stay out of the entities: as such they could spell a scheme inside the user's own link.
      .replace(/\\/g, '＼')
      .replace(/[&<>!*/[\]()#+"'`$_~|@=-]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/^(\d{1,9})\./, '$1&#46;')
      .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}&#46;`)
  );
}

const disarm = (text: string) => text.replace(/<(?=[\s/]*(?:at(?![\p{L}\p{N}])|(?:a\s*)?$))/giu, '＜');
const dialect: Dialect = { plain: entities, disarm, begun: /<[\s/]*(?:a\s*)?$/i };

/** Lark / Feishu custom bot: card JSON 2.0, untrusted text in plain-text nodes, a button to the run. */
export const lark: HttpChannel = {
  transport: 'http',
  title: service.title,
  encode(message, target, attempt) {
    const limit = attempt.form === 'short' ? larkBytes / 2 : larkBytes;
    const signature = signatureOf(target, attempt);
    const body = (candidate: Message) => ({ ...signature, ...content(candidate, attempt) });
    const { message: fitting, notes } = fitTo(message, limit, (candidate) =>
      byteLength(JSON.stringify(body(candidate))),
    );
    return {
      wires: [jsonRequest(target.url, body(fitting))],
      notes,
      secrets: signature.sign === undefined ? [] : [signature.sign],
    };
  },
  decode: (reply) => judge(service, reply),
};

/**
 * The signature: HMAC-SHA256 with `timestamp\nsecret` as the key over nothing, base64; the timestamp in seconds.
 * https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 */
export function signLark(timestamp: number, secret: string): string {
  return hmacSha256(`${timestamp}\n${secret}`, '', 'base64');
}

function signatureOf({ secret }: HttpTarget, { now }: Attempt): { timestamp?: string; sign?: string } {
  if (secret === '') return {};
  const timestamp = Math.floor(now.getTime() / 1000);
  return { timestamp: String(timestamp), sign: signLark(timestamp, secret) };
}

function content(message: Message, attempt: Attempt): Record<string, unknown> {
  if (attempt.form === 'plain') return { msg_type: 'text', content: { text: plainText(message) } };
  const title = `${statusMarks[message.status]} ${oneLine(readable(message.title))}`;
  const header = { title: { tag: 'plain_text', content: title }, template: colours[message.status] };
  return { msg_type: 'interactive', card: { schema: '2.0', header, body: { elements: elements(message) } } };
}

function elements(message: Message): unknown[] {
  const custom = hardBreaks(deadenForeignLinks(spell(message.custom, dialect)), '\n\n').trim();
  const mentions = message.mentions.map((mention) => `<at id=${mention.kind === 'all' ? 'all' : mention.value}></at>`);
  const markdown = [custom, mentions.join(' ')].filter((text) => text !== '');
  return [
    ...message.fields.map(row),
    ...markdown.map((text) => ({ tag: 'markdown', content: text })),
    {
      tag: 'button',
      text: { tag: 'plain_text', content: message.link.text },
      type: 'primary',
      behaviors: [{ type: 'open_url', default_url: message.link.url }],
    },
  ];
}

/** Label and value side by side. A value with a link needs Markdown; all other untrusted text is a plain-text node. */
function row(field: Field): unknown {
  const column = (weight: number, parts: readonly unknown[]) => ({
    tag: 'column',
    width: 'weighted',
    weight,
    elements: parts,
  });
  const label = { tag: 'markdown', content: `**${field.label}**` };
  return { tag: 'column_set', flex_mode: 'none', columns: [column(1, [label]), column(3, values(field))] };
}

function values(field: Field): unknown[] {
  const nodes = field.values.map((value) =>
    value.url
      ? { tag: 'markdown', content: `[${entities(value.text)}](${value.url})` }
      : { tag: 'div', text: { tag: 'plain_text', content: oneLine(value.text) } },
  );
  return nodes;
}

/** The form that even a strict parser takes: text messages know no markup but the `at` tag. */
function plainText(message: Message): string {
  const inert = (text: string) => text.replace(/</g, '＜');
  const lines = message.fields.map((field) => {
    const parts = field.values.map((value) => inert(oneLine(value.text)));
    return `${field.label}: ${parts.join(field.list ? '\n  ' : ' ')}`;
  });
  const mentions = message.mentions.map(
    (mention) => `<at user_id="${mention.kind === 'all' ? 'all' : mention.value}"></at>`,
  );
  return [
    `${statusMarks[message.status]} ${inert(oneLine(readable(message.title)))}`,
    ...lines,
    inert(ownLines(readable(message.custom))).trim(),
    mentions.join(' '),
    message.link.url,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
