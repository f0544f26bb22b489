import type { ChannelName } from '../../src/channels/index.ts';
import { parseSelector } from '../../src/status.ts';
import type { LocalizedText } from '../../src/text/text.ts';
import type { ForeignStep, Row, Source } from './source.ts';

/** The plug-ins of Yunxiao Flow. https://help.aliyun.com/document_detail/612048.html */
export const plugins: Readonly<Record<string, { readonly channel: ChannelName; readonly title: string }>> = {
  DingTalkPlugin: { channel: 'dingtalk', title: '钉钉机器人通知插件' },
  WechatPlugin: { channel: 'wecom', title: '企业微信机器人通知插件' },
  FeishuPlugin: { channel: 'lark', title: '飞书机器人通知插件' },
  EmailPlugin: { channel: 'email', title: '邮件通知插件' },
  WebhookPlugin: { channel: 'webhook', title: 'Webhook 通知插件' },
};

/** The labels of the panel, in both languages of the service, by the field of its YAML. */
const labels: Readonly<Record<string, readonly string[]>> = {
  webhook: ['webhook url', 'webhook地址', 'webhook 地址', 'webhook'],
  secret: ['secret', '加签密钥', '加签秘钥', '签名密钥'],
  triggerState: ['run status', 'running status', '运行状态', 'triggerstate', '运行时机'],
  noticeContent: ['notification content', '通知内容', 'noticecontent'],
  customContent: ['custom content', 'custom message content', '自定义内容', 'customcontent'],
  at: ['@mobile', '@user_id', '@手机号', '@用户id', '@用户 id', '@phone number', 'at'],
  email: ['email address', '邮箱地址', '邮件地址', 'email', '收件人'],
};

/** The field of a label of the panel; `exact` leaves out the words that YAML of other kinds has too. */
export function fieldOf(label: string): string | undefined {
  const bare = label
    .trim()
    .replace(/^["'*\s]+|["'\s]+$/g, '')
    .toLowerCase();
  return Object.entries(labels).find(([field, words]) => field.toLowerCase() === bare || words.includes(bare))?.[0];
}

const states: Readonly<Record<string, string>> = {
  成功: 'success',
  运行成功: 'success',
  失败: 'fail',
  运行失败: 'fail',
  取消: 'cancel',
  已取消: 'cancel',
  跳过: 'skip',
  已跳过: 'skip',
  等待执行: 'wait',
  等待: 'wait',
  运行中: 'running',
};
const lines: Readonly<Record<string, string>> = {
  流水线名称: 'pipelineName',
  流水线: 'pipelineName',
  执行人: 'operator',
  任务: 'pipelineTask',
  任务名称: 'pipelineTask',
  阶段: 'pipelineStage',
  阶段名称: 'pipelineStage',
  状态: 'status',
  运行状态: 'status',
};

const split = (value: string) =>
  value
    .split(/[,，、;；\s]+/)
    .map((word) => word.trim())
    .filter(Boolean);

/** The fields of the plug-ins. The third cell of the page is what is different. */
export const rows: readonly (Row & { readonly different: LocalizedText })[] = [
  {
    from: ['webhook'],
    there: { en: 'Webhook Url, `webhook`', zh: 'Webhook 地址，`webhook`' },
    here: { en: '`webhook-url`', zh: '`webhook-url`' },
    different: { en: 'several, one per line', zh: '可以有多个，每行一个' },
    convert: (value, to) => to.secret('webhook-url', value, `${to.channel.toUpperCase()}_URL`),
  },
  {
    from: ['secret', 'secretKey', 'sign'],
    there: { en: 'Secret 加签密钥', zh: '加签密钥' },
    here: { en: '`secret`', zh: '`secret`' },
    different: {
      en: 'also for the webhook: [signed](../verify.md)',
      zh: 'Webhook 也可以用：[带签名](../verify.zh-CN.md)',
    },
    convert: (value, to) => to.secret('secret', value, `${to.channel.toUpperCase()}_SECRET`),
  },
  {
    from: ['triggerState'],
    there: { en: '运行状态, `triggerState`', zh: '运行状态，`triggerState`' },
    here: { en: '`run-status`', zh: '`run-status`' },
    different: { en: 'see below', zh: '见下文' },
    convert: (value, to) => {
      const words = split(value).map((word) => states[word] ?? word.toLowerCase());
      to.set('run-status', words.join(', '));
      if (words.some((word) => ['SKIP', 'WAITING'].includes(parseSelector(word) ?? ''))) to.changed(neverByItself);
    },
  },
  {
    from: ['noticeContent'],
    there: { en: '通知内容, `noticeContent`', zh: '通知内容，`noticeContent`' },
    here: { en: '`content`', zh: '`content`' },
    different: {
      en: 'the same values, and [more](../content.md); the title already has workflow, job and status',
      zh: '同样的值，[还有更多](../content.zh-CN.md)；标题已经写明工作流、作业和状态',
    },
    convert: (value, to) =>
      to.set(
        'content',
        split(value)
          .map((word) => lines[word] ?? word)
          .join(', '),
      ),
  },
  {
    from: ['customContent'],
    there: { en: '自定义内容, `customContent`', zh: '自定义内容，`customContent`' },
    here: { en: '`custom-content`', zh: '`custom-content`' },
    different: {
      en: 'variables are plain text: they cannot mention anybody or make a link',
      zh: '变量是纯文本：无法 @ 任何人，也不能成为链接',
    },
    convert: (value, to) => to.text('custom-content', value),
  },
  {
    from: ['at', 'atMobiles', 'atUsers'],
    there: { en: '@手机号 / @user_ID, `at`', zh: '@手机号 / @用户 id，`at`' },
    here: { en: '`mentions`', zh: '`mentions`' },
    different: {
      en: 'IDs of the channel, `all`; also `actor`, `author` and `@login` with `mention-map`; quote a number that starts with `+`',
      zh: '该渠道的 ID、`all`；也可以通过 `mention-map` 使用 `actor`、`author` 和 `@login`；以 `+` 开头的号码要加引号',
    },
    convert: (value, to) =>
      to.set(
        'mentions',
        split(value.replace(/\s+/g, ','))
          .map((one) => one.replace(/^@/, ''))
          .join(', '),
      ),
  },
  {
    from: ['email', 'emails', 'receivers', 'to'],
    there: { en: '邮箱地址', zh: '邮箱地址' },
    here: { en: '`email-to`, and the `smtp-*` inputs', zh: '`email-to` 和 `smtp-*` 输入' },
    different: {
      en: 'your own mail server sends the email',
      zh: '邮件由你自己的邮件服务器发送',
    },
    convert: (value, to) => {
      to.set('email-to', split(value).join(', '));
      to.changed(ownServer);
    },
  },
  {
    from: [],
    there: { en: '–', zh: '–' },
    here: {
      en: '`mention-on`, `title`, `scope`, `dry-run`, …',
      zh: '`mention-on`、`title`、`scope`、`dry-run` 等',
    },
    different: { en: '', zh: '' },
  },
];

const neverByItself: LocalizedText = {
  en: 'A job that is skipped or waits runs no step. Report `skip` from a last job with `needs`, and `wait` from an earlier job with `status: waiting`.',
  zh: '被跳过或在等待的作业不会运行任何步骤。`skip` 请在最后一个作业中用 `needs` 通知，`wait` 请在前面的作业中用 `status: waiting` 通知。',
};
const ownServer: LocalizedText = {
  en: 'Flow sends with its own mail server. Here you fill in yours: `smtp-host`, `smtp-username`, `smtp-password`.',
  zh: 'Flow 用自己的邮件服务器发送。这里请填写你的：`smtp-host`、`smtp-username`、`smtp-password`。',
};

/** The plug-in of a step whose `uses` is the plug-in's name; a panel says it by its title, its URL or its fields. */
function channelOf({ uses, inputs }: ForeignStep): ChannelName {
  const named = Object.entries(plugins).find(([name]) => uses.toLowerCase().includes(name.toLowerCase()))?.[1].channel;
  const hints: readonly (readonly [RegExp, ChannelName])[] = [
    [/钉钉|dingtalk/i, 'dingtalk'],
    [/企业微信|wechat|wecom|qyapi/i, 'wecom'],
    [/飞书|feishu|lark/i, 'lark'],
  ];
  const hinted = [inputs.webhook ?? '', uses].flatMap(
    (text) => hints.find(([pattern]) => pattern.test(text))?.[1] ?? [],
  )[0];
  if (named !== undefined && named !== 'webhook') return named;
  if (hinted !== undefined) return hinted;
  if (named !== undefined) return named;
  if (inputs.email !== undefined && inputs.webhook === undefined) return 'email';
  if (inputs.at !== undefined) return /^[\d\s,，+]+$/.test(inputs.at) ? 'dingtalk' : 'wecom';
  return inputs.secret === undefined && inputs.noticeContent === undefined ? 'webhook' : 'dingtalk';
}

export const yunxiaoFlow: Source = {
  name: 'Yunxiao Flow',
  uses: [],
  signs: ['triggerState', 'noticeContent', 'customContent'],
  channelOf,
  rows,
};

/** Fields of the panel written as lines `label: value`; undefined for other text. */
export function panelStep(text: string): ForeignStep | undefined {
  const inputs: Record<string, string> = {};
  const title: string[] = [];
  let last: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    // Copied from the page, a label is a line of its own.
    const match = /^\s*([^:：]{1,40}?)\s*(?:[:：]\s*(.*))?$/.exec(line);
    const field = match === null ? undefined : fieldOf(match[1] ?? '');
    if (field !== undefined) {
      inputs[field] = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? '';
      last = field;
    } else if (last === undefined) title.push(line);
    else if (line.trim() !== '') inputs[last] = `${inputs[last] ?? ''}\n${line.replace(/^\s*-\s+/, '').trim()}`.trim();
  }
  const found = Object.keys(inputs);
  const enough = found.some((field) => ['triggerState', 'noticeContent', 'customContent'].includes(field));
  const addressed = inputs.webhook !== undefined || inputs.email !== undefined;
  if (!addressed || (found.length < 2 && !enough)) return undefined;
  return { uses: title.join(' ').slice(0, 200), condition: 'none', inputs, env: {} };
}
