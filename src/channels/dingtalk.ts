import { findIds, type Message } from '../message/message.ts';
import { plainTitle } from '../message/plain-text.ts';
import { hmacSha256 } from '../text/bytes.ts';
import { truncateBytes } from '../text/text.ts';
import type { Attempt, ErrorRow, HttpTarget } from './channel.ts';
import { advice, type CodeRow, commonErrors, createChatBot } from './chat-bot.ts';
import { type EscapedMessage, escapeMessage, type MarkdownDialect } from './escape.ts';
import { type MarkdownStyle, toMarkdown } from './markdown.ts';

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

const rateAdvice = {
  en: "A DingTalk bot accepts at most 20 messages per minute and then rejects all for 10 minutes: use 'scope: workflow' to send one message for the whole run.",
  zh: "钉钉机器人每分钟最多接收 20 条消息，超过后 10 分钟内全部拒收：用 'scope: workflow'，整个运行只发一条消息。",
};
const checkProxy = { en: 'Check that no proxy rewrites the request.', zh: '检查是否有代理改写了请求。' };

const tooMany: ErrorRow = {
  message: { en: 'more than 20 messages in one minute', zh: '一分钟内超过 20 条消息' },
  advice: rateAdvice,
};

/**
 * Error codes of the DingTalk custom bot.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalkCodes: readonly CodeRow[] = [
  { codes: ['-1'], ...commonErrors.busy },
  {
    codes: ['88'],
    message: { en: 'this is the URL of another DingTalk product', zh: '这是钉钉其他产品的地址' },
    advice: advice.newWebhook,
  },
  { codes: ['90018'], message: { en: 'too many calls', zh: '调用次数过多' }, advice: rateAdvice, retry: 'yes' },
  { codes: ['40035'], message: { en: 'a parameter is missing', zh: '缺少参数' }, advice: advice.newWebhook },
  { codes: ['43002'], message: { en: 'the request was not a POST', zh: '请求方法不是 POST' }, advice: checkProxy },
  {
    codes: ['43004'],
    message: { en: 'the content type was not accepted', zh: '不接受该内容类型（Content-Type）' },
    advice: checkProxy,
  },
  {
    codes: ['300001', '300005', '400101'],
    message: { en: 'the access token does not exist', zh: 'access_token 不存在' },
    advice: advice.newWebhook,
  },
  { codes: ['310000'], words: ['keyword', '关键词'], ...commonErrors.noKeyword },
  {
    codes: ['310000'],
    words: ['sign not match', '签名不匹配'],
    message: { en: 'the signature does not match', zh: '签名不匹配' },
    advice: {
      en: "Copy the bot's signing key (it begins with SEC) into the GitHub secret that the input 'secret' uses.",
      zh: "把机器人的加签密钥（以 SEC 开头）填入输入 'secret' 引用的 GitHub 密钥（secret）。",
    },
  },
  {
    codes: ['310000'],
    words: ['timestamp', '时间戳'],
    message: { en: 'the timestamp of the signature is more than an hour off', zh: '签名的时间戳相差超过一小时' },
    advice: {
      en: "Correct the runner's clock; the clocks of GitHub-hosted runners are right.",
      zh: '校准运行器的时钟；GitHub 托管的运行器是准的。',
    },
  },
  {
    codes: ['310000'],
    words: ['whitelist', '白名单'],
    message: {
      en: "the runner's IP address is not on the bot's allowlist",
      zh: '运行器的 IP 地址不在机器人的白名单中',
    },
    advice: {
      en: 'Let the bot check a signature instead of IP addresses, or use a runner with a fixed IP address.',
      zh: '让机器人改用加签，不按 IP 地址检查；或使用地址固定的运行器。',
    },
  },
  {
    codes: ['310000'],
    message: { en: "the bot's security settings rejected the message", zh: '消息被机器人的安全设置拒收' },
    advice: {
      en: "Compare the bot's security settings (keyword, signature, IP addresses) with 'title' and 'secret'.",
      zh: "对照机器人的安全设置（关键词、加签、IP 地址）检查 'title' 和 'secret'。",
    },
  },
  { codes: ['130101', '410100'], ...tooMany },
  {
    codes: ['400013'],
    message: { en: 'the group was dissolved', zh: '群已解散' },
    advice: advice.newBot,
  },
  { codes: ['400102'], ...commonErrors.disabled },
  {
    codes: ['400105'],
    message: { en: 'the message type is not supported', zh: '不支持该消息类型' },
    advice: advice.newWebhook,
  },
  { codes: ['400106'], message: { en: 'the bot does not exist', zh: '机器人不存在' }, advice: advice.newWebhook },
  { codes: ['400401'], message: { en: 'a required part is missing', zh: '缺少必需的内容' }, advice: advice.bug },
  {
    codes: ['430101'],
    message: { en: 'the message contains an unsafe link', zh: '消息中有不安全的链接' },
    advice: advice.otherContent,
  },
  {
    codes: ['430102'],
    message: { en: 'the message contains unsuitable text', zh: '消息中有不合适的文字' },
    advice: advice.otherContent,
  },
  {
    codes: ['430103'],
    message: { en: 'the message contains an unsuitable picture', zh: '消息中有不合适的图片' },
    advice: advice.otherContent,
  },
  {
    codes: ['430104'],
    message: { en: 'the message contains unsuitable content', zh: '消息中有不合适的内容' },
    advice: advice.otherContent,
  },
  { codes: ['460101', '101002'], ...commonErrors.tooLong },
  {
    codes: ['90030'],
    message: { en: "the organization's quota of webhook calls is used up", zh: '组织的 Webhook 调用次数已达上限' },
    advice: {
      en: "Ask the organization's DingTalk administrator for a larger quota; 'scope: workflow' and 'run-status' reduce the number of messages.",
      zh: "请组织的钉钉管理员提高额度；用 'scope: workflow' 和 'run-status' 可减少消息。",
    },
  },
  { codes: ['404'], message: { en: 'the URL does not exist', zh: '请求的地址不存在' }, advice: advice.newWebhook },
  {
    codes: ['1111'],
    message: { en: "DingTalk blocks the runner's IP address for some minutes", zh: '钉钉暂时拦截运行器的 IP 地址' },
    advice: {
      en: 'Run the step again in ten minutes: too many calls came from this IP address, which other jobs may share.',
      zh: '十分钟后重新运行：来自该 IP 地址的调用过多，其他作业可能与它共用该地址。',
    },
  },
];

/**
 * DingTalk custom bot: Markdown with the mentions both in `at` and in the text.
 * https://open.dingtalk.com/document/development/custom-robots-send-group-messages
 */
export const dingtalk = createChatBot({
  title: { en: 'DingTalk', zh: '钉钉' },
  bytes: dingtalkBytes,
  codeKeys: ['errcode'],
  textKeys: ['errmsg'],
  codes: dingtalkCodes,
  tooMany,
  ambiguousCodes: ['310000'],
  // The block of an address, which comes without a code: `{"status":1111,"punish":"deny",…}`
  findCode: ({ punish }) => (punish === 'deny' ? '1111' : undefined),
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

/** https://open.dingtalk.com/document/development/custom-robots-send-group-messages */
function buildBody(message: Message, escaped: EscapedMessage): object {
  const { mentions } = message;
  const names = mentions.map((each) => (each.kind === 'all' ? '@所有人' : `@${atNumber(each.value)}`));
  const text = toMarkdown(message, escaped, { ...style, mentions: names.join(' ') });
  return {
    msgtype: 'markdown',
    // The title is what the list of conversations shows.
    markdown: { title: truncateBytes(plainTitle(message), maxListTitleBytes), text },
    at: {
      atMobiles: findIds(mentions, 'mobile').map(atNumber),
      atUserIds: findIds(mentions, 'id').map(atNumber),
      isAtAll: mentions.some(({ kind }) => kind === 'all'),
    },
  };
}

// Mainland numbers are registered without their country code; foreign ones keep it (`+1-123…`).
function atNumber(value: string): string {
  return value.replace(/^\+86-?/, '');
}
