import type { Field, Message, Value } from '../../message/message.ts';
import type { StatusCode } from '../../status.ts';
import { byteLength, hmacSha256 } from '../../text/bytes.ts';
import { oneLine } from '../../text/clean.ts';
import { plainText, safeLine } from '../../text/links.ts';
import type { Attempt, HttpChannel, HttpTarget } from '../channel.ts';
import { colons, markOf } from '../marks.ts';
import { jsonRequest, judge } from './answer.ts';
import { asWritten, type Place, rules, tagOfRaw } from './as-written.ts';
import { fitTo } from './fit.ts';
import { hardBreaks } from './own-links.ts';
import type { RobotService } from './refusal.ts';
import { type Dialect, spell } from './spell.ts';

/** The body of a message. https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure */
type LarkBody =
  | { readonly msg_type: 'text'; readonly content: { readonly text: string } }
  | { readonly msg_type: 'interactive'; readonly card: Card };

type Card = {
  readonly schema: '2.0';
  readonly header: { readonly title: PlainText; readonly template: string };
  readonly body: { readonly elements: readonly Node[] };
};

type PlainText = { readonly tag: 'plain_text'; readonly content: string };
type Text = { readonly tag: 'markdown'; readonly content: string } | { readonly tag: 'div'; readonly text: PlainText };
type Column = {
  readonly tag: 'column';
  readonly width: 'weighted';
  readonly weight: number;
  readonly elements: readonly Text[];
};
type Node =
  | Text
  | { readonly tag: 'column_set'; readonly flex_mode: 'none'; readonly columns: readonly Column[] }
  | {
      readonly tag: 'button';
      readonly text: PlainText;
      readonly type: 'primary';
      readonly behaviors: readonly [{ readonly type: 'open_url'; readonly default_url: string }];
    };

/** Whole body, UTF-8 bytes: 20 KB. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkBytes = 20_000;

const service: RobotService = {
  title: 'Lark',
  codeKeys: ['code', 'StatusCode'],
  textKeys: ['msg', 'StatusMessage'],
  codes: async () => (await import('./lark-codes.ts')).larkCodes,
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
 * Untrusted text inside card Markdown: the service's own entities, `&` first, which show it as it was written.
 * https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/rich-text
 */
function entities(text: string, { start, table }: Place): string {
  const shown = text.replace(/[&<>!*/[\]()#+"'`$_~\\-]/g, entity);
  const cell = table ? shown.replaceAll('|', entity) : shown;
  return start ? cell.replace(/^(?:\d{1,9}\.|=|\||:)/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1))) : cell;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** `<at`, also after white space, and `<a` at the end, which what follows could complete. */
const mention = /<(?=[\s/]*(?:at(?![a-z0-9])|(?:a\s*)?$))/gi;

function dialectOf({ identity: { server } }: Message): Dialect {
  // A code span shows entities as they are written: look-alikes there.
  const inCode = asWritten(Object.values(rules), server);
  return {
    plain: (text, place) =>
      place.inCode
        ? inCode(text, { ...place, stars: true }).replace(mention, '‹')
        : entities(safeLine(text, server), place),
    disarmed: () => new RegExp(`${tagOfRaw.source}|${mention.source}`, 'gi'),
    halfMention: /<[\s/]*(?:a\s*)?$/i,
    server,
  };
}

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

function content(message: Message, attempt: Attempt): LarkBody {
  if (attempt.form === 'plain') return { msg_type: 'text', content: { text: textOf(message) } };
  const header = { title: plain(titleOf(message)), template: colours[message.status] };
  return { msg_type: 'interactive', card: { schema: '2.0', header, body: { elements: elements(message) } } };
}

function titleOf({ title, status, identity }: Message): string {
  return `${markOf(status)}${oneLine(plainText(title, identity.server))}`;
}

function elements(message: Message): Node[] {
  const dialect = dialectOf(message);
  const custom = spell(message.custom, dialect, (text) => hardBreaks(text, '\n\n')).trim();
  const mentions = message.mentions.map((each) => `<at id=${each.kind === 'all' ? 'all' : each.value}></at>`);
  return [
    ...fieldsOf(message).flatMap((field) => nodesOf(field, dialect)),
    ...[custom, mentions.join(' ')]
      .filter((text) => text !== '')
      .map((text) => ({ tag: 'markdown', content: text }) as const),
    {
      tag: 'button',
      text: plain(message.link.text),
      type: 'primary',
      behaviors: [{ type: 'open_url', default_url: message.link.url }],
    },
  ];
}

/** The button is the link. */
function fieldsOf({ fields }: Message): readonly Field[] {
  return fields.filter(({ name }) => name !== 'link');
}

/** Label and value side by side; a list below its label, on the whole width. */
function nodesOf({ label, values, list }: Field, dialect: Dialect): Node[] {
  const head: Text = { tag: 'markdown', content: `**${label}**` };
  const nodes = values.map((value) => valueNode(value, dialect));
  if (!list) return [{ tag: 'column_set', flex_mode: 'none', columns: [column(1, [head]), column(2, nodes)] }];
  const texts = nodes.flatMap((node) => (node.tag === 'div' ? [node.text.content] : []));
  // One node keeps the lines together.
  return texts.length === nodes.length ? [head, { tag: 'div', text: plain(texts.join('\n')) }] : [head, ...nodes];
}

function column(weight: number, parts: readonly Text[]): Column {
  return { tag: 'column', width: 'weighted', weight, elements: parts };
}

/** A value with a link needs Markdown; all other untrusted text is a plain-text node. */
function valueNode({ text, url, status }: Value, dialect: Dialect): Text {
  return url === undefined
    ? { tag: 'div', text: plain(markOf(status) + safeLine(text, dialect.server)) }
    : { tag: 'markdown', content: `${markOf(status)}[${dialect.plain(text, {})}](${url})` };
}

function plain(text: string): PlainText {
  return { tag: 'plain_text', content: text };
}

/** The form that even a strict parser takes: text messages know no markup but the `at` tag. */
function textOf(message: Message): string {
  const { server } = message.identity;
  const lines = fieldsOf(message).map(({ label, values, list }) => {
    const parts = values.map((value) => markOf(value.status) + safeLine(value.text, server));
    return `${label}${colons[message.language]}${parts.join(list ? '\n  ' : ' ')}`;
  });
  const written = [titleOf(message), ...lines, plainText(message.custom, server).trim()]
    .join('\n')
    .replace(mention, '‹');
  const mentions = message.mentions.map((each) => `<at user_id="${each.kind === 'all' ? 'all' : each.value}"></at>`);
  return [written, mentions.join(' '), message.link.url].filter((line) => line !== '').join('\n');
}
