import type { MailTarget } from '../channels/email/mail.ts';
import type { ChannelName } from '../channels/index.ts';
import { type Target, targetsOf } from './http-targets.ts';
import type { InputName } from './names.ts';
import type { Reader } from './reader.ts';

/** Where to deliver: one channel, its targets. */
export type Destination =
  | { readonly channel: Exclude<ChannelName, 'email'>; readonly targets: readonly [Target, ...Target[]] }
  | { readonly channel: 'email'; readonly targets: readonly [MailTarget] };

/** Inputs that belong to some channels only. */
const owners: readonly { readonly input: InputName; readonly channels: readonly ChannelName[] }[] = [
  { input: 'secret', channels: ['dingtalk', 'lark', 'webhook'] },
  { input: 'webhook-headers', channels: ['webhook'] },
  { input: 'payload-format', channels: ['webhook'] },
  { input: 'webhook-url', channels: ['dingtalk', 'wecom', 'lark', 'webhook'] },
  { input: 'mentions', channels: ['dingtalk', 'wecom', 'lark', 'email'] },
  { input: 'custom-content', channels: ['dingtalk', 'wecom', 'lark', 'email'] },
  ...(
    [
      'email-to',
      'email-cc',
      'email-bcc',
      'email-from',
      'email-reply-to',
      'email-attachments',
      'smtp-url',
      'smtp-host',
      'smtp-port',
      'smtp-username',
      'smtp-password',
      'smtp-access-token',
    ] as const
  ).map((input) => ({ input, channels: ['email'] as const })),
];

/** What the inputs of some channels only hold when nobody set them. */
const untouched: readonly string[] = ['', 'documented'];

/** The targets of the channel, or undefined when something is wrong (said to the reader). */
export async function destinationOf(
  reader: Reader,
  channel: ChannelName,
  workspace: string,
): Promise<Destination | undefined> {
  if (channel !== 'email') {
    const [first, ...others] = targetsOf(reader, channel);
    return first === undefined ? undefined : { channel, targets: [first, ...others] };
  }
  const { mailTargetOf } = await import('./mail-target.ts');
  const target = await mailTargetOf(reader, workspace);
  return target === undefined ? undefined : { channel, targets: [target] };
}

/** Warns of inputs that the channel does not use. */
export function warnOfStrangers(reader: Reader, channel: ChannelName): void {
  for (const { input, channels } of owners) {
    if (!untouched.includes(reader.input(input)) && !channels.includes(channel)) {
      reader.warnings.push(`Input '${input}' is not used by the channel ${channel}. Remove it, or check 'channel'.`);
    }
  }
}
