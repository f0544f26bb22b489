import { channelDefinitions } from '../src/channels/index.ts';

/**
 * What an input is in the preview when only the run can know it (a secret, a variable of the repository) or when what
 * is written has a problem. Nothing here is real; a test sends with these values.
 */

/** The example of the channel's row with a token that none has; a receiver of one's own has none. */
function urlOf(channel: string, index: number): string {
  const row = channelDefinitions.find(([name, { aliases }]) => name === channel || aliases.includes(channel))?.[1];
  const url = row?.url?.example.replace('…', '00000000-0000-0000-0000-000000000000') ?? 'https://hooks.example.com/ci';
  return index === 0 ? url : url.replace(/(?:0{12})?$/, String(index).padStart(12, '0'));
}

const tlsServer = 'smtps://ci%40example.com:password@smtp.example.com:465';

const values: Readonly<Record<string, string>> = {
  channel: 'webhook',
  secret: 'secret-of-the-preview',
  'run-status': 'success, fail, cancel',
  content: 'repository, branch, commit',
  scope: 'job',
  status: 'follow',
  language: 'en',
  'payload-format': 'documented',
  'time-zone': 'UTC',
  'email-to': 'team@example.com',
  'email-from': 'ci@example.com',
  'smtp-host': 'smtp.example.com',
  'smtp-username': 'ci@example.com',
  'smtp-password': 'password-of-the-preview',
  'smtp-access-token': 'token-of-the-preview',
  'smtp-url': 'smtp://ci%40example.com:password@smtp.example.com:587',
  'github-token': 'token-of-the-preview',
  timeout: '10',
  retries: '3',
  'fail-on-error': 'false',
  'dry-run': 'false',
};

/**
 * The example for an input. `round` counts from 0: an example that did not help is followed by nothing at all. `index`
 * counts the secrets of one input, which are not the same.
 */
export function exampleValue(
  input: string,
  channel: string,
  round: number,
  { security = '', index = 0 }: { readonly security?: string | undefined; readonly index?: number } = {},
): string {
  if (input === 'webhook-url') return urlOf(channel, index);
  // A server that is only in a secret has the security that is asked for.
  if (input === 'smtp-url' && security === 'tls') return tlsServer;
  return round > 1 ? '' : (values[input] ?? '');
}
