/** Every channel, loaded only when a step uses it. */
export const channels = {
  dingtalk: async () => (await import('./robots/dingtalk.ts')).dingtalk,
  wecom: async () => (await import('./robots/wecom.ts')).wecom,
  lark: async () => (await import('./robots/lark.ts')).lark,
  webhook: async () => (await import('./webhook.ts')).webhook,
  email: async () => (await import('./email/email.ts')).email,
} as const;

export type ChannelName = keyof typeof channels;
