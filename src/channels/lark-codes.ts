import type { CodeRow } from './bot-errors.ts';

const newWebhook = {
  en: "Copy the bot's webhook URL again into the secret behind 'webhook-url'.",
  zh: "重新复制机器人的 Webhook 地址，写入 'webhook-url' 所用的密钥。",
};
const rate = {
  en: "A Lark bot takes at most 5 messages a second and 100 a minute: use 'scope: workflow' to send one message for the whole run.",
  zh: "飞书机器人每秒最多接收 5 条、每分钟最多 100 条消息：用 'scope: workflow'，整个运行只发一条消息。",
};
const card = {
  en: "Report this as a bug of the action; check that every id in 'mentions' is a member of the group and that the group allows mentioning all.",
  zh: "这是本 action 的缺陷，请报告；同时检查 'mentions' 中的每个 id 都是群成员，并且该群允许 @ 所有人。",
};

/** Error codes of the Lark / Feishu custom bot. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkCodes: readonly CodeRow[] = [
  {
    code: '9499',
    words: ['frequency'],
    message: { en: 'too many messages', zh: '消息过多' },
    advice: rate,
    retry: 'rate-limited',
  },
  {
    code: '9499',
    message: { en: 'the request was not accepted', zh: '请求未被接受' },
    advice: card,
    fallback: 'plain',
  },
  {
    code: '19001',
    message: { en: 'the webhook URL is wrong or the bot was removed', zh: 'Webhook 地址有误，或机器人已被移除' },
    advice: newWebhook,
  },
  { code: '19002', message: { en: 'a parameter is not valid', zh: '参数无效' }, advice: card, fallback: 'plain' },
  {
    code: '19007',
    message: { en: 'the bot is not enabled', zh: '机器人未启用' },
    advice: { en: "Enable the bot in the group's settings.", zh: '在群设置中启用机器人。' },
  },
  {
    code: '19021',
    message: {
      en: 'the signature does not match or is more than an hour off',
      zh: '签名不匹配，或时间戳相差超过一小时',
    },
    advice: {
      en: "Copy the bot's signing key into the secret behind 'secret'; on your own runner, set the clock.",
      zh: "把机器人的签名密钥写入 'secret' 所用的密钥；自托管运行器请校准时钟。",
    },
  },
  {
    code: '19022',
    message: { en: "the runner's address is not in the bot's list", zh: '运行器的 IP 地址不在机器人的白名单中' },
    advice: {
      en: 'Let the bot check a signature instead of addresses, or use a runner with a fixed address.',
      zh: '让机器人改用签名校验，不按 IP 地址检查；或使用地址固定的运行器。',
    },
  },
  {
    code: '19024',
    message: { en: "none of the bot's keywords is in the message", zh: '消息中没有机器人的自定义关键词' },
    advice: { en: "Put one of the bot's keywords into 'title'.", zh: "把其中一个关键词写进 'title'。" },
  },
  {
    code: '19036',
    message: { en: 'the message is too large', zh: '消息过大' },
    advice: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
    fallback: 'short',
  },
  { code: '11232', message: { en: 'too many messages', zh: '消息过多' }, advice: rate, retry: 'rate-limited' },
  { code: '11246', message: { en: 'the card was not accepted', zh: '卡片未被接受' }, advice: card, fallback: 'plain' },
  {
    code: '11310',
    message: { en: 'the card holds a part that is not supported', zh: '卡片中有不支持的组件' },
    advice: card,
    fallback: 'plain',
  },
  {
    code: '200621',
    message: { en: 'the card could not be read', zh: '无法解析卡片' },
    advice: card,
    fallback: 'plain',
  },
  {
    code: '200732',
    message: { en: 'the card holds a variable of the wrong type', zh: '卡片中有类型错误的变量' },
    advice: card,
    fallback: 'plain',
  },
  { code: '10002', message: { en: 'the card was not accepted', zh: '卡片未被接受' }, advice: card, fallback: 'plain' },
  { code: '99991400', message: { en: 'too many calls', zh: '调用次数过多' }, advice: rate, retry: 'rate-limited' },
];
