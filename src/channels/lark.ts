import type { Field, Message, Value } from '../message/message.ts';
import type { StatusCode } from '../status.ts';
import { hmacSha256 } from '../text/bytes.ts';
import { plainText, sanitizeLine } from '../text/links.ts';
import { toSingleLine } from '../text/text.ts';
import type { Attempt, HttpTarget } from './channel.ts';
import { createChatBot } from './chat-bot.ts';
import { escapeMessage, type MarkdownDialect } from './escape.ts';
import type { TextPosition } from './escape-rules.ts';
import { colons, statusMark } from './markdown.ts';

/** The body of a message. https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure */
type LarkBody = Readonly<{ msg_type: 'text'; content: { text: string } } | { msg_type: 'interactive'; card: Card }>;
type Card = Readonly<{
  schema: '2.0';
  header: { title: PlainText; template: string };
  body: { elements: readonly Node[] };
}>;
type Node =
  | Text
  | Readonly<{ tag: 'column_set'; flex_mode: 'none'; columns: readonly Column[] }>
  | Readonly<{
      tag: 'button';
      text: PlainText;
      type: 'primary';
      behaviors: readonly [{ type: 'open_url'; default_url: string }];
    }>;
type Column = Readonly<{ tag: 'column'; width: 'weighted'; weight: number; elements: readonly Text[] }>;
type Text = Readonly<{ tag: 'markdown'; content: string } | { tag: 'div'; text: PlainText }>;
type PlainText = Readonly<{ tag: 'plain_text'; content: string }>;

/** Whole body, UTF-8 bytes: 20 KB. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkBytes = 20_000;

/** Colors of a card's header. */
const templates: Readonly<Record<StatusCode, string>> = {
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

/** `<at`, also after white space, and `<a` at the end, which what follows could complete. */
const mention = /<(?=[\s/]*(?:at(?![a-z0-9])|(?:a\s*)?$))/gi;

/** A code span shows entities as they are written: look-alikes there. */
const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'emphasis', 'bold', 'code', 'brackets', 'cell', 'end', 'begin', 'start'],
  mention: () => mention,
  mentionPrefix: /<[\s/]*(?:a\s*)?$/i,
  lineBreak: '\n\n',
  entities,
};

/**
 * Untrusted text inside card Markdown: the service's own entities, `&` first, which show it as it was written.
 * https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/rich-text
 */
function entities(text: string, { start, table }: TextPosition): string {
  const shown = text.replace(/[&<>!*/[\]()#+"'`$_~\\-]/g, entity);
  const cell = table ? shown.replaceAll('|', entity) : shown;
  return start ? cell.replace(/^(?:\d{1,9}\.|=|\||:)/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1))) : cell;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Lark / Feishu custom bot: card JSON 2.0, untrusted text in plain-text nodes, a button to the run. */
export const lark = createChatBot({
  title: 'Lark',
  bytes: larkBytes,
  codeKeys: ['code', 'StatusCode'],
  textKeys: ['msg', 'StatusMessage'],
  codes: async () => (await import('./lark-codes.ts')).larkCodes,
  async drawing(_, target, attempt) {
    const signature = signatureOf(target, attempt);
    const draw = (candidate: Message) => {
      const content =
        attempt.variant === 'plain' ? textOf(candidate) : cardOf(candidate, escapeMessage(candidate, dialect).custom());
      const body = JSON.stringify({ ...signature, ...content });
      return { bodies: [body], counted: body };
    };
    return { url: target.url, secrets: signature.sign === undefined ? [] : [signature.sign], draw };
  },
});

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

function cardOf(message: Message, custom: string): LarkBody {
  const { status, link, mentions } = message;
  const mentioned = mentions.map((each) => `<at id=${each.kind === 'all' ? 'all' : each.value}></at>`).join(' ');
  const elements: readonly Node[] = [
    ...fieldsOf(message).flatMap((field) => nodesOf(field, message.identity.server)),
    ...[custom, mentioned].filter((text) => text !== '').map(markdown),
    {
      tag: 'button',
      text: plain(link.text),
      type: 'primary',
      behaviors: [{ type: 'open_url', default_url: link.url }],
    },
  ];
  const header = { title: plain(titleOf(message)), template: templates[status] };
  return { msg_type: 'interactive', card: { schema: '2.0', header, body: { elements } } };
}

function titleOf({ title, status, identity }: Message): string {
  return `${statusMark(status)}${toSingleLine(plainText(title, identity.server))}`;
}

/** The button is the link. */
function fieldsOf({ fields }: Message): readonly Field[] {
  return fields.filter(({ name }) => name !== 'link');
}

/** Label and value side by side; a list below its label, on the whole width. */
function nodesOf({ label, values, list }: Field, server: string): Node[] {
  const head = markdown(`**${label}**`);
  // One node keeps the lines together.
  if (list && values.every(({ url }) => url === undefined))
    return [head, textNode(values.map((value) => shown(value, server)).join('\n'))];
  const nodes = values.map((value) => valueNode(value, server));
  if (list) return [head, ...nodes];
  return [{ tag: 'column_set', flex_mode: 'none', columns: [column(1, [head]), column(2, nodes)] }];
}

function column(weight: number, elements: readonly Text[]): Column {
  return { tag: 'column', width: 'weighted', weight, elements };
}

/** A value with a link needs Markdown; all other untrusted text is a plain-text node. */
function valueNode(value: Value, server: string): Text {
  const { text, url, status } = value;
  if (url === undefined) return textNode(shown(value, server));
  return markdown(`${statusMark(status)}[${entities(sanitizeLine(text, server), {})}](${url})`);
}

function shown({ text, status }: Value, server: string): string {
  return statusMark(status) + sanitizeLine(text, server);
}

function markdown(content: string): Text {
  return { tag: 'markdown', content };
}

function textNode(content: string): Text {
  return { tag: 'div', text: plain(content) };
}

function plain(content: string): PlainText {
  return { tag: 'plain_text', content };
}

/** The form that even a strict parser takes: text messages know no markup but the `at` tag. */
function textOf(message: Message): LarkBody {
  const { server } = message.identity;
  const lines = fieldsOf(message).map(({ label, values, list }) => {
    const parts = values.map((value) => shown(value, server));
    return `${label}${colons[message.language]}${parts.join(list ? '\n  ' : ' ')}`;
  });
  const written = [titleOf(message), ...lines, plainText(message.custom, server).trim()]
    .join('\n')
    .replace(mention, '‹');
  const mentions = message.mentions.map((each) => `<at user_id="${each.kind === 'all' ? 'all' : each.value}"></at>`);
  const text = [written, mentions.join(' '), message.link.url].filter((line) => line !== '').join('\n');
  return { msg_type: 'text', content: { text } };
}
