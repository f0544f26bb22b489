import type { CodeRow } from './bot-errors.ts';

const newWebhook = {
  en: "Copy the robot's webhook URL again into the secret behind 'webhook-url'.",
  zh: "重新复制机器人的 Webhook 地址，写入 'webhook-url' 所用的密钥。",
};
const bug = { en: 'Report this as a bug of the action.', zh: '这是本 action 的缺陷，请报告。' };

/** Error codes of the WeCom group robot. https://developer.work.weixin.qq.com/document/path/90313 */
export const wecomCodes: readonly CodeRow[] = [
  {
    code: '-1',
    message: { en: 'the service is busy', zh: '服务繁忙' },
    advice: { en: 'Run the step again later.', zh: '稍后重新运行。' },
    retry: 'yes',
  },
  {
    code: '6000',
    message: { en: 'the data is being changed', zh: '数据正在变更' },
    advice: { en: 'Run the step again later.', zh: '稍后重新运行。' },
    retry: 'yes',
  },
  { code: '40008', message: { en: 'the message type is not valid', zh: '消息类型无效' }, advice: bug },
  { code: '40006', message: { en: 'the file size is not valid', zh: '文件大小无效' }, advice: bug },
  { code: '40007', message: { en: 'the media id is not valid', zh: 'media_id 无效' }, advice: bug },
  { code: '40009', message: { en: 'the picture size is not valid', zh: '图片大小无效' }, advice: bug },
  {
    code: '40033',
    message: { en: 'the message holds characters that are not allowed', zh: '消息中有不允许的字符' },
    advice: {
      en: "Take unusual characters out of 'custom-content' and 'title'.",
      zh: "去掉 'custom-content' 和 'title' 中的特殊字符。",
    },
  },
  { code: '40035', message: { en: 'a parameter is not valid', zh: '参数无效' }, advice: bug },
  {
    code: '40058',
    words: ['exceed max length'],
    message: { en: 'the message is too long', zh: '消息过长' },
    advice: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
    fallback: 'short',
  },
  { code: '40058', message: { en: 'a parameter is not valid', zh: '参数无效' }, advice: bug },
  { code: '40063', message: { en: 'a parameter is empty', zh: '参数为空' }, advice: bug },
  { code: '40123', message: { en: 'the picture format is not valid', zh: '图片格式无效' }, advice: bug },
  { code: '41006', message: { en: 'the media id is missing', zh: '缺少 media_id' }, advice: bug },
  { code: '41010', message: { en: 'a link is missing', zh: '缺少链接' }, advice: bug },
  { code: '41016', message: { en: 'a title is missing', zh: '缺少标题' }, advice: bug },
  { code: '44001', message: { en: 'the media is empty', zh: '多媒体文件为空' }, advice: bug },
  { code: '44004', message: { en: 'the content is empty', zh: '内容为空' }, advice: bug },
  {
    code: '45001',
    message: { en: 'the media is too large', zh: '多媒体文件过大' },
    advice: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
  },
  {
    code: '45002',
    message: { en: 'the message is too long', zh: '消息过长' },
    advice: { en: "Shorten 'custom-content'.", zh: "缩短 'custom-content'。" },
    fallback: 'short',
  },
  { code: '45008', message: { en: 'the number of articles is not valid', zh: '图文数量无效' }, advice: bug },
  {
    code: '45009',
    message: { en: 'more than 20 messages in a minute', zh: '一分钟内超过 20 条消息' },
    advice: {
      en: "A WeCom robot takes at most 20 messages a minute: use 'scope: workflow' to send one message for the whole run.",
      zh: "企业微信机器人每分钟最多接收 20 条消息：用 'scope: workflow'，整个运行只发一条消息。",
    },
    retry: 'rate-limited',
  },
  {
    code: '45033',
    message: { en: 'too many calls at once', zh: '并发调用过多' },
    advice: { en: 'Run the step again later.', zh: '稍后重新运行。' },
    retry: 'yes',
  },
  {
    code: '45034',
    message: { en: 'a link has no scheme', zh: '链接缺少协议头' },
    advice: {
      en: "Begin every link in 'custom-content' with https://.",
      zh: "'custom-content' 中的每个链接都要以 https:// 开头。",
    },
  },
  {
    code: '85002',
    message: { en: 'the message holds forbidden words', zh: '消息中有违禁词' },
    advice: {
      en: "Take the text it objects to out of 'custom-content', or use 'content' to leave the line out.",
      zh: "从 'custom-content' 中去掉被拒的文字，或用 'content' 去掉那一行。",
    },
  },
  {
    code: '93000',
    message: { en: 'the webhook URL is not valid or the robot was removed', zh: 'Webhook 地址无效，或机器人已被移除' },
    advice: newWebhook,
  },
  {
    code: '93004',
    message: { en: 'the robot is disabled', zh: '机器人已停用' },
    advice: { en: "Enable the robot in the group's settings.", zh: '在群设置中启用机器人。' },
  },
  {
    code: '93008',
    message: { en: 'the robot is not in the group', zh: '机器人不在群里' },
    advice: { en: 'Add the robot to the group again.', zh: '重新把机器人添加到群里。' },
  },
];
