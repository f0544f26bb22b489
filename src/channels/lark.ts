import { type Field, type Group, groupBlocks, type Link, type Message, type Value } from '../message/message.ts';
import { phrases } from '../message/phrases.ts';
import { groupText, linkLines, plainTitle, toParagraphs } from '../message/plain-text.ts';
import { type StatusCode, statusMark } from '../status.ts';
import { hmacSha256 } from '../text/bytes.ts';
import { sanitizeLine } from '../text/links.ts';
import type { Language } from '../text/text.ts';
import type { ErrorRow, Variant } from './channel.ts';
import { advice, type CodeRow, commonErrors, createChatBot } from './chat-bot.ts';
import { type EscapedMessage, escapeMessage, type MarkdownDialect } from './escape.ts';
import type { TextPosition } from './escape-rules.ts';
import { writeValue } from './markdown.ts';

/** Whole body, UTF-8 bytes: 20 KB. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkBytes = 20_000;
/** Elements of a card, nested ones too, the texts inside of them not counted. https://open.feishu.cn/document/feishu-cards/card-json-v2-structure */
const maxElements = 200;
/** The text of a link to a picture without a description. */
const pictures: Readonly<Record<Language, string>> = { en: 'picture', zh: '图片' };

/** Colors of a card's header; of every other status it is grey. */
const templates: { readonly [Status in StatusCode]?: string } = {
  SUCCESS: 'green',
  FAIL: 'red',
  RUNNING: 'blue',
  WAITING: 'yellow',
  FINISH: 'turquoise',
  UNKOWN: 'orange',
};

/** `<at`, also after white space, and `<a` at the end, which what follows could complete. */
const mention = /<(?=[\s/\u200c\u200d]*(?:at(?![a-z0-9])|(?:a\s*)?$))/gi;

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

const entity = (character: string) => `&#${character.charCodeAt(0)};`;

/** A card that is not accepted is sent once more as a text. */
const badCard = {
  advice: {
    en: "Check the Markdown of 'custom-content' and the IDs in 'mentions'; if both are correct, report this as a bug of the action.",
    zh: "检查 'custom-content' 中的 Markdown 和 'mentions' 中的 ID；如果都正确，请报告为本 action 的缺陷。",
  },
  fallback: 'plain',
} as const;
const checkIds = {
  en: "Check that every ID in 'mentions' is the open ID (ou_…) or user ID of a member of this group.",
  zh: "检查 'mentions' 中的每个 ID 是否为该群成员的 open ID（ou_…）或用户 ID。",
};
const tooMany: ErrorRow = {
  message: { en: 'too many messages', zh: '消息过多' },
  advice: {
    en: "A Lark bot accepts at most 5 messages per second and 100 per minute: use 'scope: workflow' to send one message for the whole run.",
    zh: "飞书机器人每秒最多接收 5 条、每分钟最多 100 条消息：用 'scope: workflow'，整个运行只发一条消息。",
  },
  retry: 'rate-limited',
};

/**
 * Error codes of the Lark / Feishu custom bot, and those of every message from 11230 on.
 * https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 * https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code
 */
export const larkCodes: readonly CodeRow[] = [
  { codes: ['9499'], message: { en: 'the request was not accepted', zh: '请求未被接受' }, ...badCard },
  {
    codes: ['19001'],
    message: { en: 'the webhook URL is wrong or the bot was removed', zh: 'Webhook 地址有误，或机器人已被移除' },
    advice: advice.newWebhook,
  },
  { codes: ['19002'], message: { en: 'a parameter is not valid', zh: '参数无效' }, ...badCard },
  { codes: ['19007'], ...commonErrors.disabled },
  {
    codes: ['19021'],
    message: {
      en: 'the signature does not match or is more than an hour off',
      zh: '签名不匹配，或时间戳相差超过一小时',
    },
    advice: {
      en: "Copy the bot's signing key into the GitHub secret that the input 'secret' uses; on your own runner, set the clock.",
      zh: "把机器人的签名密钥填入输入 'secret' 引用的 GitHub 密钥（secret）；自托管运行器请校准时钟。",
    },
  },
  {
    codes: ['19022'],
    message: {
      en: "the runner's IP address is not on the bot's allowlist",
      zh: '运行器的 IP 地址不在机器人的白名单中',
    },
    advice: {
      en: 'Let the bot check a signature instead of IP addresses, or use a runner with a fixed IP address.',
      zh: '让机器人改用签名校验，不按 IP 地址检查；或使用地址固定的运行器。',
    },
  },
  { codes: ['19024'], ...commonErrors.noKeyword },
  { codes: ['19036'], ...commonErrors.tooLong },
  { codes: ['11232', '11233', '11247', '99991400'], ...tooMany },
  { codes: ['11231'], message: { en: 'the group was not found', zh: '找不到该群' }, advice: advice.newBot },
  { codes: ['11237'], message: { en: 'the group was dissolved', zh: '该群已解散' }, advice: advice.newBot },
  { codes: ['11249'], message: { en: 'the bot was not found', zh: '找不到该机器人' }, advice: advice.newBot },
  {
    codes: ['11242'],
    message: { en: 'the group is banned', zh: '该群已被封禁' },
    advice: {
      en: "Ask the organization's Lark administrator about the group, or use a bot in another group.",
      zh: '向企业的飞书管理员询问该群的情况，或使用其他群的机器人。',
    },
  },
  {
    codes: ['11248'],
    message: { en: 'the message contains sensitive content', zh: '消息含敏感内容' },
    advice: advice.otherContent,
  },
  {
    codes: ['11312'],
    message: { en: 'the content did not pass the review', zh: '内容未通过审核' },
    advice: advice.otherContent,
  },
  {
    codes: ['11235'],
    message: { en: 'only administrators may mention everybody in this group', zh: '该群仅管理员可以 @ 所有人' },
    advice: {
      en: "Ask the group's administrator to let everybody mention all, or remove 'all' from 'mentions'.",
      zh: "请群管理员允许所有成员 @ 所有人，或从 'mentions' 中去掉 'all'。",
    },
    fallback: 'no-mention-all',
  },
  {
    codes: ['11246'],
    words: ['internal error', '内部错误'],
    message: { en: 'the service failed', zh: '服务出错' },
    advice: advice.later,
    retry: 'yes',
  },
  {
    codes: ['11246'],
    words: ['100290', 'invalid user'],
    message: { en: 'the card mentions an unknown user', zh: '卡片中 @ 了此处不存在的用户' },
    advice: checkIds,
    fallback: 'plain',
  },
  {
    codes: ['11246'],
    words: ['200570', 'image key'],
    message: { en: 'the card contains a picture that was not uploaded to Lark', zh: '卡片中有未上传到飞书的图片' },
    advice: {
      en: "Use only image keys (img_…) of uploaded pictures in 'custom-content', or a link to the picture.",
      zh: "'custom-content' 中只能使用已上传图片的 image_key（img_…），或改为图片链接。",
    },
    fallback: 'plain',
  },
  {
    codes: ['11246', '10002', '200621', '200732'],
    message: { en: 'the card was not accepted', zh: '卡片未被接受' },
    ...badCard,
  },
  {
    codes: ['11310'],
    message: { en: 'the card contains a part that is not supported', zh: '卡片中有不支持的组件' },
    ...badCard,
  },
];

/** Lark / Feishu custom bot: card JSON 2.0, untrusted text in plain-text nodes, a button to the run. */
export const lark = createChatBot({
  title: { en: 'Lark', zh: '飞书' },
  bytes: larkBytes,
  codeKeys: ['code', 'StatusCode'],
  textKeys: ['msg', 'StatusMessage'],
  codes: larkCodes,
  tooMany,
  ambiguousCodes: ['9499', '11246'],
  createRenderer(_, { url, secret }, { now, variant }) {
    const timestamp = Math.floor(now.getTime() / 1000);
    const sign = signLark(timestamp, secret);
    const signature = secret === '' ? {} : { timestamp: String(timestamp), sign };
    const render = (message: Message) => {
      const content = variant === 'plain' ? buildText(message) : buildCard(message, variant);
      const measuredText = JSON.stringify({ ...signature, ...content });
      const elements = measuredText.match(/"tag":"(?!plain_text")/g) ?? [];
      return { bodies: [measuredText], measuredText, hasTooManyParts: elements.length > maxElements };
    };
    return { url, secrets: secret === '' ? [] : [sign], render };
  },
});

/**
 * The signature: HMAC-SHA256 with `timestamp\nsecret` as the key over nothing, base64; the timestamp in seconds.
 * https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
 */
export function signLark(timestamp: number, secret: string): string {
  return hmacSha256(`${timestamp}\n${secret}`, '', 'base64');
}

/** A card: https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure */
function buildCard(message: Message, variant: Variant): object {
  const { status, links, mentions, blocks } = message;
  const mentioned = mentions.map((each) => `<at id=${each.kind === 'all' ? 'all' : each.value}></at>`).join(' ');
  const escaped = escapeMessage(message, dialect);
  const custom = linkPictures(escaped.custom(), message.language);
  const allowed = variant === 'no-mention-all' ? custom.replace(/<at id=["']?all["']?>(?:<\/at>)?/gi, '@all') : custom;
  const elements = [
    ...groupBlocks(blocks, 'elsewhere').flatMap((group) => groupNodes(group, message, escaped, allowed)),
    { tag: 'column_set', flex_mode: 'flow', columns: links.map(buttonColumn) },
    ...(mentioned === '' ? [] : [markdown(mentioned)]),
  ];
  const header = {
    title: plain(plainTitle(message, false)),
    subtitle: plain(buildSubtitle(message)),
    template: templates[status] ?? 'grey',
  };
  // What the list of chats and the lock screen show.
  const summary = { content: plainTitle(message) };
  return { msg_type: 'interactive', card: { schema: '2.0', config: { summary }, header, body: { elements } } };
}

/** `octo-org/shop · main · run 128` */
function buildSubtitle({ identity, title, language }: Message): string {
  const { repository, branch, server, runNumber, runAttempt } = identity;
  const ref = title.kind === 'default' ? title.ref : branch;
  const run = runNumber === 0 ? '' : phrases.run(runNumber, runAttempt)[language];
  const parts = [sanitizeLine(repository, server), sanitizeLine(ref, server), run];
  return parts.filter((part) => part !== '').join(' · ');
}

function buttonColumn({ text, url }: Link, index: number): object {
  const behaviors = [{ type: 'open_url', default_url: url }];
  const button = { tag: 'button', text: plain(text), type: index === 0 ? 'primary' : 'default', behaviors };
  return { tag: 'column', width: 'auto', elements: [button] };
}

function groupNodes(group: Group, message: Message, escaped: EscapedMessage, custom: string): readonly object[] {
  const write = (value: Value) => writeValue(value, escaped, { start: true });
  switch (group.kind) {
    case 'fields':
      return group.fields.flatMap((field) => fieldNodes(field, message, escaped));
    case 'reason':
      return [markdown(group.pieces.map(({ text, strong }) => (strong ? `**${write({ text })}**` : text)).join(''))];
    case 'evidence': {
      const quotes = group.quotes.map(({ name, text, url }) =>
        [`> ${write({ text: name, url })}`, write({ text })].filter((line) => line !== '').join('<br>'),
      );
      return [markdown([...quotes, group.rest].filter((text) => text !== '').join('\n\n'))];
    }
    case 'custom':
      return custom === '' ? [] : [markdown(custom)];
    case 'where':
      return [markdown(group.parts.map((part) => part.map(write).join(' ')).join(' · '))];
    case 'who':
      return [{ tag: 'div', text: { ...plain(groupText(group, message)), text_color: 'grey' } }];
  }
}

/** Label and value side by side; a list below its label, on the whole width and in one element. */
function fieldNodes({ label, values, list }: Field, { identity }: Message, escaped: EscapedMessage): object[] {
  const writeText = ({ text, status }: Value) => statusMark(status) + sanitizeLine(text, identity.server);
  const head = markdown(`**${label}**`);
  if (!list) {
    // A value with a link needs Markdown; all other untrusted text is a plain-text node.
    const nodes = values.map((value) =>
      value.url === undefined ? textNode(writeText(value)) : markdown(writeValue(value, escaped)),
    );
    return [{ tag: 'column_set', flex_mode: 'none', columns: [column(1, [head]), column(2, nodes)] }];
  }
  if (values.every(({ url }) => url === undefined)) return [head, textNode(values.map(writeText).join('\n'))];
  const lines = values.map((value, index) => writeValue(value, escaped, { start: index === 0 }));
  return [head, markdown(lines.join('<br>'))];
}

/** A picture of the web as a link: a card shows only pictures that were uploaded, and is refused as a whole else. */
function linkPictures(custom: string, language: Language): string {
  return custom.replace(/!\[([^[\]]*)\](?!\(\s*<?img_)/g, (_, text: string) => `[${text || pictures[language]}]`);
}

/** The form that even a strict parser takes: text messages know no markup but the `at` tag. */
function buildText(message: Message): object {
  const written = [plainTitle(message), ...toParagraphs(message)].join('\n').replace(mention, '‹');
  const mentions = message.mentions.map((each) => `<at user_id="${each.kind === 'all' ? 'all' : each.value}"></at>`);
  const text = [written, ...linkLines(message), mentions.join(' ')].filter((line) => line !== '').join('\n');
  return { msg_type: 'text', content: { text } };
}

const column = (weight: number, elements: object[]) => ({ tag: 'column', width: 'weighted', weight, elements });
/** Markdown of a card: what is untrusted in it is escaped before. */
const markdown = (content: string) => ({ tag: 'markdown', content });
/** Text that is shown as it is. */
const textNode = (content: string) => ({ tag: 'div', text: plain(content) });
const plain = (content: string) => ({ tag: 'plain_text', content });
