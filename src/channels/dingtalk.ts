import type { Message } from '../message/message.ts';
import { plainTitle } from '../message/plain-text.ts';
import { hmacSha256 } from '../text/bytes.ts';
import { truncateBytes } from '../text/text.ts';
import type { Attempt, ErrorRow, HttpTarget } from './channel.ts';
import { type CodeRow, createChatBot } from './chat-bot.ts';
import { type EscapedMessage, escapeMessage, type MarkdownDialect } from './escape.ts';
import { type MarkdownStyle, toMarkdown } from './markdown.ts';

/** The body of a message. https://open.dingtalk.com/document/development/custom-robots-send-group-messages */
type DingTalkBody = Readonly<{
  msgtype: 'markdown';
  /** The title is what the list of conversations shows. */
  markdown: { title: string; text: string };
  at: { atMobiles: readonly string[]; atUserIds: readonly string[]; isAtAll: boolean };
}>;

/** Whole body, UTF-8 bytes; more is refused with 460101. */
export const dingtalkBytes = 20_000;

/** UTF-8 bytes of the title in the list of conversations. */
const maxListTitleBytes = 256;

/** Mentions are made by `at` alone; an `@` is changed only where it would meet an id that stands there. */
const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'emphasis', 'underscore', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
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
  // Two blanks on both sides, as the service writes it.
  softBreak: '  \n  ',
  heading: ({ mark, word, colon, text, link }) => {
    const title = `${word}${colon}${text}`;
    return `#### ${mark} ${link === '' ? title : `[${title}](${link})`}`;
  },
  line: (_, label, values) => `**${label}** ${values}`,
  who: (text) => text,
};

const newWebhook = {
  en: "Copy the bot's webhook URL again into the GitHub secret that the input 'webhook-url' uses.",
  zh: "重新复制机器人的 Webhook 地址，填入输入 'webhook-url' 引用的 GitHub Secret。",
};
const rate = {
  en: "A DingTalk bot takes at most 20 messages per minute and then nothing for 10 minutes: use 'scope: workflow' to send one message for the whole run.",
  zh: "钉钉机器人每分钟最多接收 20 条消息，超过后 10 分钟内全部拒收：用 'scope: workflow'，整个运行只发一条消息。",
};
const content = {
  en: "Take the text or link it objects to out of 'custom-content', or use 'content' to omit that line.",
  zh: "从 'custom-content' 中去掉被拒的文字或链接，或用 'content' 去掉那一行。",
};

const tooMany: ErrorRow<object> = {
  message: { en: 'more than 20 messages in one minute', zh: '一分钟内超过 20 条消息' },
  advice: rate,
};
const tooLong: ErrorRow<object> = {
  message: { en: 'the message is too long', zh: '消息过长' },
  advice: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
  fallback: 'short',
};

/**
 * Error codes of the DingTalk custom robot.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalkCodes: readonly CodeRow[] = [
  {
    code: '-1',
    message: { en: 'the service is busy', zh: '服务繁忙' },
    advice: { en: 'Run the step again later.', zh: '稍后重新运行。' },
    retry: 'yes',
  },
  {
    code: '88',
    message: { en: 'this is the URL of another DingTalk product', zh: '这是钉钉其他产品的地址' },
    advice: newWebhook,
  },
  { code: '90018', message: { en: 'too many calls', zh: '调用次数过多' }, advice: rate, retry: 'yes' },
  { code: '40035', message: { en: 'a parameter is missing', zh: '缺少参数' }, advice: newWebhook },
  {
    code: '43002',
    message: { en: 'the request was not a POST', zh: '请求方法不是 POST' },
    advice: { en: 'Check that no proxy rewrites the request.', zh: '检查是否有代理改写了请求。' },
  },
  {
    code: '43004',
    message: { en: 'the content type was not accepted', zh: '不接受该内容类型（Content-Type）' },
    advice: { en: 'Check that no proxy rewrites the request.', zh: '检查是否有代理改写了请求。' },
  },
  { code: '300001', message: { en: 'the access token does not exist', zh: 'access_token 不存在' }, advice: newWebhook },
  { code: '300005', message: { en: 'the access token does not exist', zh: 'access_token 不存在' }, advice: newWebhook },
  {
    code: '310000',
    words: ['keyword', '关键词'],
    message: { en: "none of the bot's keywords is in the message", zh: '消息中没有机器人的自定义关键词' },
    advice: { en: "Put one of the bot's keywords into 'title'.", zh: "把其中一个关键词写进 'title'。" },
  },
  {
    code: '310000',
    words: ['sign not match', '签名不匹配'],
    message: { en: 'the signature does not match', zh: '签名不匹配' },
    advice: {
      en: "Copy the bot's signing key (it begins with SEC) into the GitHub secret that the input 'secret' uses.",
      zh: "把机器人的加签密钥（以 SEC 开头）填入输入 'secret' 引用的 GitHub Secret。",
    },
  },
  {
    code: '310000',
    words: ['timestamp', '时间戳'],
    message: { en: 'the signature is more than an hour off', zh: '签名的时间戳相差超过一小时' },
    advice: {
      en: "Set the runner's clock; GitHub-hosted runners are right.",
      zh: '校准运行器的时钟；GitHub 托管的运行器是准的。',
    },
  },
  {
    code: '310000',
    words: ['whitelist', '白名单'],
    message: { en: "the runner's address is not in the bot's list", zh: '运行器的 IP 地址不在机器人的白名单中' },
    advice: {
      en: 'Let the bot check a signature instead of addresses, or use a runner with a fixed address.',
      zh: '让机器人改用加签，不按 IP 地址检查；或使用地址固定的运行器。',
    },
  },
  {
    code: '310000',
    message: { en: "the bot's security settings rejected the message", zh: '消息被机器人的安全设置拒收' },
    advice: {
      en: "Compare the bot's security settings (keyword, signature, addresses) with 'title' and 'secret'.",
      zh: "对照机器人的安全设置（关键词、加签、IP 地址）检查 'title' 和 'secret'。",
    },
  },
  { code: '130101', ...tooMany },
  { code: '410100', ...tooMany },
  {
    code: '400013',
    message: { en: 'the group was dissolved', zh: '群已解散' },
    advice: {
      en: "Create a bot in another group and put its URL into 'webhook-url'.",
      zh: "在其他群里创建机器人，把它的地址写入 'webhook-url'。",
    },
  },
  { code: '400101', message: { en: 'the access token does not exist', zh: 'access_token 不存在' }, advice: newWebhook },
  {
    code: '400102',
    message: { en: 'the bot is disabled', zh: '机器人已停用' },
    advice: { en: "Enable the bot in the group's settings.", zh: '在群设置中启用机器人。' },
  },
  { code: '400105', message: { en: 'the message type is not supported', zh: '不支持该消息类型' }, advice: newWebhook },
  { code: '400106', message: { en: 'the bot does not exist', zh: '机器人不存在' }, advice: newWebhook },
  {
    code: '400401',
    message: { en: 'a required part is missing', zh: '缺少必需的内容' },
    advice: { en: 'Report this as a bug of the action.', zh: '这是本 action 的缺陷，请报告。' },
  },
  { code: '430101', message: { en: 'the message holds an unsafe link', zh: '消息中有不安全的链接' }, advice: content },
  { code: '430102', message: { en: 'the message holds unsuitable text', zh: '消息中有不合适的文字' }, advice: content },
  {
    code: '430103',
    message: { en: 'the message holds an unsuitable picture', zh: '消息中有不合适的图片' },
    advice: content,
  },
  {
    code: '430104',
    message: { en: 'the message holds unsuitable content', zh: '消息中有不合适的内容' },
    advice: content,
  },
  { code: '460101', ...tooLong },
  { code: '101002', ...tooLong },
  {
    code: '90030',
    message: { en: "the organization's quota of webhook calls is used up", zh: '组织的 Webhook 调用次数已达上限' },
    advice: {
      en: "Ask the organization's DingTalk administrator for a larger quota; 'scope: workflow' and 'run-status' save messages.",
      zh: "请组织的钉钉管理员提高额度；用 'scope: workflow' 和 'run-status' 可减少消息。",
    },
  },
  { code: '404', message: { en: 'the URL does not exist', zh: '请求的地址不存在' }, advice: newWebhook },
  {
    code: '1111',
    message: { en: "DingTalk blocks the runner's address for some minutes", zh: '钉钉暂时拦截运行器的 IP 地址' },
    advice: {
      en: 'Run the step again in ten minutes: too many calls came from this address, which other jobs may share.',
      zh: '十分钟后重新运行：来自该 IP 地址的调用过多，其他作业可能与它共用该地址。',
    },
  },
];

/**
 * DingTalk custom bot: Markdown with the mentions both in `at` and in the text.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalk = createChatBot({
  title: 'DingTalk',
  bytes: dingtalkBytes,
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: dingtalkCodes,
  tooMany,
  tooLong,
  vague: ['310000'],
  // The block of an address, which comes without a code: `{"status":1111,"punish":"deny",…}`
  findCode: ({ status, punish }) => (punish === 'deny' ? String(status) : undefined),
  // "description:…;solution:…;link:…" and ", more: […]": the advice says it.
  shorten: (text) => text.replace(/^description:([^;]*);.*/, '$1').replace(/,? ?more: ?\[.*/, ''),
  createRenderer(_, target, attempt) {
    const render = (message: Message) => {
      const body = JSON.stringify(buildBody(message, escapeMessage(message, dialect)));
      return { bodies: [body], measuredText: body };
    };
    return { ...sign(target, attempt), render };
  },
});

/**
 * The signature: HMAC-SHA256 with the secret over `timestamp\nsecret`, base64; the timestamp in milliseconds.
 * https://open.dingtalk.com/document/dingstart/customize-robot-security-settings
 */
export function signDingtalk(timestamp: number, secret: string): string {
  return hmacSha256(secret, `${timestamp}\n${secret}`, 'base64');
}

function sign({ url, secret }: HttpTarget, { now }: Attempt): { url: URL; secrets: readonly string[] } {
  if (secret === '') return { url, secrets: [] };
  const signature = signDingtalk(now.getTime(), secret);
  const address = new URL(url);
  address.searchParams.set('timestamp', String(now.getTime()));
  address.searchParams.set('sign', signature);
  return { url: address, secrets: [signature] };
}

function buildBody(message: Message, escaped: EscapedMessage): DingTalkBody {
  const { mentions } = message;
  const names = mentions.map((each) => (each.kind === 'all' ? '@所有人' : `@${atNumber(each.value)}`));
  const idsOf = (kind: 'mobile' | 'id') =>
    mentions.flatMap((each) => (each.kind === kind ? [atNumber(each.value)] : []));
  const text = toMarkdown(message, escaped, { ...style, mentions: names.join(' ') });
  return {
    msgtype: 'markdown',
    markdown: { title: truncateBytes(plainTitle(message), maxListTitleBytes), text },
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
