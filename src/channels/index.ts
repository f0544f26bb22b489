import type { LocalizedText } from '../text/text.ts';
import type { HttpChannel } from './channel.ts';
import type { MailChannel } from './email/types.ts';

/** The kind of a person's id by its form. */
export type IdKind = 'mobile' | 'id' | 'open-id' | 'address';

/** The webhook URL of a service's bots. */
export type BotUrl = {
  /** The domains of the service. Relays and private installations have other hosts. */
  readonly domains: readonly string[];
  /** How the path ends, on every host; what stands before it belongs to a relay. */
  readonly path: RegExp;
  /** The query parameter that identifies the bot, where its path does not. */
  readonly token?: string;
  readonly example: string;
  /** Another product of the same vendor, by the beginning of its path, and why it does not work here. */
  readonly commonMistake?: { readonly path: string; readonly reason: LocalizedText };
};

/** All that the rest of the action may know of a channel, which itself is loaded only when a step uses it. */
export type ChannelDefinition = {
  /** Other names of the channel. */
  readonly aliases: readonly string[];
  /** Names that people write by mistake: this channel is suggested to them. */
  readonly misspellings: readonly string[];
  /** Without a name, a step is for the first channel whose input is set and whose `url`, if it has one, fits. */
  readonly impliedByInput: 'webhook-url' | 'email-to';
  readonly url?: BotUrl;
  /** The inputs that it takes of those that not every channel takes. */
  readonly inputs: readonly string[];
  /** IDs of the vendor that no bot of the channel can mention, and what to write instead. */
  readonly unusableIds?: { readonly pattern: RegExp; readonly reason: LocalizedText };
  /** The ids by which it mentions people; of several of one person it takes those of the first kind. */
  readonly mentions: readonly IdKind[];
  /** Whether it shows title, lines and custom content, or carries the payload alone. */
  readonly rendersText: boolean;
} & (
  | { readonly transport: 'http'; readonly load: () => Promise<HttpChannel> }
  | { readonly transport: 'smtp'; readonly load: () => Promise<MailChannel> }
);

/** The inputs of a channel that shows a message. */
const messageInputs = ['title', 'custom-content', 'mentions', 'mention-on', 'mention-map', 'test-reports'] as const;
const botInputs = ['webhook-url', ...messageInputs] as const;
export const mailInputs = [
  'email-to',
  'email-cc',
  'email-bcc',
  'email-from',
  'email-reply-to',
  'email-attachments',
] as const;
export const serverInputs = ['smtp-url', 'smtp-host', 'smtp-port', 'smtp-security'] as const;
export const loginInputs = ['smtp-username', 'smtp-password', 'smtp-access-token'] as const;

/** Every channel. Nothing else in `src` names one; a test checks this. */
export const channels = {
  dingtalk: {
    load: async () => (await import('./dingtalk.ts')).dingtalk,
    transport: 'http',
    aliases: [],
    misspellings: ['dingding', 'ding', 'dingtalk-robot', '钉钉', '钉钉机器人'],
    impliedByInput: 'webhook-url',
    url: {
      domains: ['dingtalk.com'],
      path: /\/robot\/send$/,
      token: 'access_token',
      example: 'https://oapi.dingtalk.com/robot/send?access_token=…',
      commonMistake: {
        path: '/v1.0/robot/',
        reason: {
          en: 'belongs to a DingTalk app bot, which works differently. Create a custom bot in the group and copy its webhook URL.',
          zh: '属于钉钉应用机器人，用法不同。请在群里创建自定义机器人，并复制它的 Webhook 地址。',
        },
      },
    },
    inputs: [...botInputs, 'secret'],
    mentions: ['mobile', 'id'],
    rendersText: true,
  },
  wecom: {
    load: async () => (await import('./wecom.ts')).wecom,
    transport: 'http',
    aliases: ['wechat'],
    misspellings: 'qywx weixin wework wxwork work-wechat wechat-work wechatwork 企业微信 企业微信机器人 微信'.split(
      ' ',
    ),
    impliedByInput: 'webhook-url',
    url: {
      domains: ['weixin.qq.com'],
      path: /\/cgi-bin\/webhook\/send$/,
      token: 'key',
      example: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…',
    },
    inputs: botInputs,
    mentions: ['id', 'mobile'],
    rendersText: true,
  },
  lark: {
    load: async () => (await import('./lark.ts')).lark,
    transport: 'http',
    aliases: ['feishu'],
    misspellings: ['larksuite', 'feishu-bot', 'lark-bot', '飞书', '飞书机器人'],
    impliedByInput: 'webhook-url',
    url: {
      domains: ['feishu.cn', 'larksuite.com', 'larkoffice.com'],
      path: /\/open-apis\/bot\/v2\/hook\/[^/]+$/,
      example: 'https://open.feishu.cn/open-apis/bot/v2/hook/…',
      commonMistake: {
        path: '/flow/api/trigger-webhook/',
        reason: {
          en: 'starts a Feishu workflow, which is not a bot. Create a custom bot in the group and copy its webhook URL.',
          zh: '用来触发飞书流程，不是机器人。请在群里创建自定义机器人，并复制它的 Webhook 地址。',
        },
      },
    },
    inputs: [...botInputs, 'secret'],
    mentions: ['open-id', 'id'],
    unusableIds: {
      pattern: /^on_\w{1,64}$/,
      reason: {
        en: 'a union ID, which a custom bot does not know. Write the open ID (ou_…) or the user ID; look it up by email or mobile number in the API explorer of the Feishu/Lark open platform.',
        zh: '是 union ID，自定义机器人无法识别。请填写 open ID（ou_…）或用户 ID，可以在飞书开放平台的 API 调试台用邮箱或手机号查询。',
      },
    },
    rendersText: true,
  },
  webhook: {
    load: async () => (await import('./webhook.ts')).webhook,
    transport: 'http',
    aliases: [],
    misspellings: ['http', 'https', 'hook', 'url', 'custom', 'generic'],
    impliedByInput: 'webhook-url',
    inputs: ['webhook-url', 'secret', 'webhook-headers', 'payload-format'],
    mentions: [],
    rendersText: false,
  },
  email: {
    load: async () => (await import('./email/email.ts')).email,
    transport: 'smtp',
    aliases: [],
    misspellings: ['mail', 'e-mail', 'smtp', 'gmail', '邮件', '邮箱', '电子邮件'],
    impliedByInput: 'email-to',
    inputs: [...messageInputs, ...mailInputs, ...serverInputs, ...loginInputs],
    mentions: ['address'],
    rendersText: true,
  },
} as const satisfies Readonly<Record<string, ChannelDefinition>>;

export type ChannelName = keyof typeof channels;

/** The channels of one transport. */
export type ChannelBy<Transport extends ChannelDefinition['transport']> = {
  [Name in ChannelName]: (typeof channels)[Name]['transport'] extends Transport ? Name : never;
}[ChannelName];

/** Every channel with its name, in the order in which they are tried. */
export const channelDefinitions = Object.entries(channels) as readonly (readonly [ChannelName, ChannelDefinition])[];
