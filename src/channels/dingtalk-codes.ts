import type { CodeRow } from './bot-errors.ts';

const newWebhook = {
  en: "Copy the robot's webhook URL again into the secret behind 'webhook-url'.",
  zh: "重新复制机器人的 Webhook 地址，写入 'webhook-url' 所用的密钥。",
};
const rate = {
  en: "A DingTalk robot takes at most 20 messages a minute and then nothing for 10 minutes: use 'scope: workflow' to send one message for the whole run.",
  zh: "钉钉机器人每分钟最多接收 20 条消息，超过后十分钟内全部拒收：用 'scope: workflow'，整个运行只发一条消息。",
};
const content = {
  en: "Take the text or link it objects to out of 'custom-content', or use 'content' to leave the line out.",
  zh: "从 'custom-content' 中去掉被拒的文字或链接，或用 'content' 去掉那一行。",
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
    message: { en: "none of the robot's keywords is in the message", zh: '消息中没有机器人的自定义关键词' },
    advice: { en: "Put one of the robot's keywords into 'title'.", zh: "把其中一个关键词写进 'title'。" },
  },
  {
    code: '310000',
    words: ['sign not match', '签名不匹配'],
    message: { en: 'the signature does not match', zh: '签名不匹配' },
    advice: {
      en: "Copy the robot's signing key (it begins with SEC) into the secret behind 'secret'.",
      zh: "把机器人的加签密钥（以 SEC 开头）写入 'secret' 所用的密钥。",
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
    message: { en: "the runner's address is not in the robot's list", zh: '运行器的 IP 地址不在机器人的白名单中' },
    advice: {
      en: 'Let the robot check a signature instead of addresses, or use a runner with a fixed address.',
      zh: '让机器人改用加签，不按 IP 地址检查；或使用地址固定的运行器。',
    },
  },
  {
    code: '310000',
    message: { en: "the robot's security settings refused the message", zh: '消息被机器人的安全设置拒收' },
    advice: {
      en: "Compare the robot's security settings (keyword, signature, addresses) with 'title' and 'secret'.",
      zh: "对照机器人的安全设置（关键词、加签、IP 地址）检查 'title' 和 'secret'。",
    },
  },
  { code: '130101', message: { en: 'more than 20 messages in a minute', zh: '一分钟内超过 20 条消息' }, advice: rate },
  { code: '410100', message: { en: 'more than 20 messages in a minute', zh: '一分钟内超过 20 条消息' }, advice: rate },
  {
    code: '400013',
    message: { en: 'the group was dissolved', zh: '群已解散' },
    advice: {
      en: "Create a robot in another group and put its URL into 'webhook-url'.",
      zh: "在其他群里创建机器人，把它的地址写入 'webhook-url'。",
    },
  },
  { code: '400101', message: { en: 'the access token does not exist', zh: 'access_token 不存在' }, advice: newWebhook },
  {
    code: '400102',
    message: { en: 'the robot is disabled', zh: '机器人已停用' },
    advice: { en: "Enable the robot in the group's settings.", zh: '在群设置中启用机器人。' },
  },
  { code: '400105', message: { en: 'the message type is not supported', zh: '不支持该消息类型' }, advice: newWebhook },
  { code: '400106', message: { en: 'the robot does not exist', zh: '机器人不存在' }, advice: newWebhook },
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
  {
    code: '460101',
    message: { en: 'the message is too long', zh: '消息过长' },
    advice: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
    fallback: 'short',
  },
];
