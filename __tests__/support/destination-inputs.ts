import { type ChannelDefinition, type ChannelName, channels } from '../../src/channels/index.ts';
import type { StepInputs } from './config.ts';

/** Inputs that say where to send, for any channel of the registry; at `origin` instead of the service itself. */
export function destinationInputs(channel: ChannelName, origin?: string): StepInputs {
  const { transport, url }: ChannelDefinition = channels[channel];
  if (transport === 'smtp')
    return {
      'email-to': 'Team <team@example.com>',
      'email-from': 'CI <ci@example.com>',
      'smtp-host': 'smtp.example.com',
    };
  const { origin: home, href } = new URL(
    (url?.example ?? 'https://example.com/hooks/ci').replace('…', 'never-used-0001'),
  );
  return { 'webhook-url': origin === undefined ? href : href.replace(home, origin) };
}
