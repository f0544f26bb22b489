import { dingtalkBytes } from '../src/channels/dingtalk.ts';
import type { ChannelName } from '../src/channels/index.ts';
import { larkBytes } from '../src/channels/lark.ts';
import { wecomBytes } from '../src/channels/wecom.ts';
import { byteLength } from '../src/text/bytes.ts';

/** What a service counts of a body, and how much of it it takes; both in UTF-8 bytes. */
export type Measured = { readonly bytes: number; readonly limit: number | undefined };

type Limit = { readonly bytes: number; counted(body: string): string };

const limits: Partial<Readonly<Record<ChannelName, Limit>>> = {
  dingtalk: { bytes: dingtalkBytes, counted: (body) => body },
  wecom: { bytes: wecomBytes, counted: contentOf },
  lark: { bytes: larkBytes, counted: (body) => body },
};

export function measure(channel: string, body: string): Measured {
  const limit = Object.hasOwn(limits, channel) ? limits[channel as ChannelName] : undefined;
  return { bytes: byteLength(limit === undefined ? body : limit.counted(body)), limit: limit?.bytes };
}

/** WeCom counts the text of the message alone. */
function contentOf(body: string): string {
  const parsed = JSON.parse(body) as Readonly<Record<string, { readonly content?: string } | undefined>>;
  return Object.values(parsed).find((part) => typeof part === 'object')?.content ?? body;
}
