import type { HttpChannel, MailChannel } from './channel.ts';
import type { MailTarget } from './email/types.ts';

/** What an id of a person is by its looks. */
export type IdKind = 'mobile' | 'id' | 'open-id' | 'address';

/** The URL by which a service knows its robot. */
export type BotUrl = {
  /** Hosts of the service itself; private ones keep the path, which tells the channel. */
  readonly hosts: readonly string[];
  readonly path: RegExp;
  /** The parameter that names the robot, where its path does not. */
  readonly token?: string;
  readonly example: string;
  /** Other things of the same vendor, told by the beginning of their path, and why they do not do. */
  readonly commonMistake?: { readonly path: string; readonly reason: string };
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
  /** The ids by which it mentions people; of several of one person it takes those of the first kind. */
  readonly mentions: readonly IdKind[];
  /** Whether it shows title, lines and custom content, or carries the payload alone. */
  readonly rendersText: boolean;
} & (
  | { readonly transport: 'http'; readonly load: () => Promise<HttpChannel> }
  | { readonly transport: 'smtp'; readonly load: () => Promise<MailChannel<MailTarget>> }
);

/** The inputs of a channel that shows a message. */
const messageInputs = ['title', 'custom-content', 'mentions', 'mention-on', 'mention-map', 'test-reports'] as const;
const robotInputs = ['webhook-url', ...messageInputs] as const;
const mailInputs = ['email-to', 'email-cc', 'email-bcc', 'email-from', 'email-reply-to', 'email-attachments'] as const;
const serverInputs = ['smtp-url', 'smtp-host', 'smtp-port', 'smtp-security'] as const;
const loginInputs = ['smtp-username', 'smtp-password', 'smtp-access-token'] as const;

/** Every channel. Nothing else in `src` names one: a test looks. */
export const channels = {
  dingtalk: {
    load: async () => (await import('./dingtalk.ts')).dingtalk,
    transport: 'http',
    aliases: [],
    misspellings: ['dingding', 'ding', 'dingtalk-robot', '钉钉'],
    impliedByInput: 'webhook-url',
    url: {
      hosts: ['oapi.dingtalk.com', 'api.dingtalk.com'],
      path: /^\/robot\/send$/,
      token: 'access_token',
      example: 'https://oapi.dingtalk.com/robot/send?access_token=…',
      commonMistake: {
        path: '/v1.0/robot/',
        reason:
          'belongs to a DingTalk app robot, which works differently. Create a custom robot in the group and copy its webhook URL.',
      },
    },
    inputs: [...robotInputs, 'secret'],
    mentions: ['mobile', 'id'],
    rendersText: true,
  },
  wecom: {
    load: async () => (await import('./wecom.ts')).wecom,
    transport: 'http',
    aliases: ['wechat'],
    misspellings: 'qywx weixin wework wxwork work-wechat wechat-work wechatwork 企业微信 微信'.split(' '),
    impliedByInput: 'webhook-url',
    url: {
      hosts: ['qyapi.weixin.qq.com'],
      path: /^\/cgi-bin\/webhook\/send$/,
      token: 'key',
      example: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…',
    },
    inputs: robotInputs,
    mentions: ['id', 'mobile'],
    rendersText: true,
  },
  lark: {
    load: async () => (await import('./lark.ts')).lark,
    transport: 'http',
    aliases: ['feishu'],
    misspellings: ['larksuite', 'feishu-bot', 'lark-bot', '飞书'],
    impliedByInput: 'webhook-url',
    url: {
      hosts: ['open.feishu.cn', 'open.larksuite.com', 'open.larkoffice.com'],
      path: /^\/open-apis\/bot\/v2\/hook\/[^/]+$/,
      example: 'https://open.feishu.cn/open-apis/bot/v2/hook/…',
      commonMistake: {
        path: '/flow/api/trigger-webhook/',
        reason: 'starts a Feishu flow, which is not a bot. Create a custom bot in the group and copy its webhook URL.',
      },
    },
    inputs: [...robotInputs, 'secret'],
    mentions: ['open-id', 'id'],
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
    misspellings: ['mail', 'e-mail', 'smtp', 'gmail', '邮件', '邮箱'],
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
