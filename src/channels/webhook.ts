import type { HttpChannel } from './channel.ts';
import { noAnswerVerdict, statusVerdict } from './http-answers.ts';
import { hmacBase64 } from './robots/answer.ts';

/**
 * Generic webhook: the task payload, signed in two common ways over the exact bytes.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export const webhook: HttpChannel = {
  transport: 'http',
  title: 'The webhook receiver',
  encode(message, target, attempt) {
    const body = JSON.stringify(message.task);
    const timestamp = Math.floor(attempt.now.getTime() / 1000);
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'message-notification',
      ...Object.fromEntries(target.headers),
      'webhook-id': attempt.id,
      'webhook-timestamp': String(timestamp),
      ...signatures(target.secret, attempt.id, timestamp, body),
    };
    return { wires: [{ url: target.url, headers, body }], notes: [] };
  },
  decode(reply) {
    if (reply.kind === 'no-answer') return noAnswerVerdict(reply);
    if (reply.status >= 200 && reply.status < 300) return { kind: 'accepted' };
    return statusVerdict(reply, 'The webhook receiver');
  },
};

/**
 * The Standard Webhooks signature of `<id>.<timestamp>.<body>`, timestamp in seconds. A secret with the prefix
 * `whsec_` is base64 and decoded; any other is used as UTF-8 bytes.
 */
export function signStandardWebhook(secret: string, id: string, timestamp: number, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
  return `v1,${hmacBase64(key, `${id}.${timestamp}.${body}`)}`;
}

/** GitHub's `X-Hub-Signature-256`: the key is the secret as it is written. */
export function signHub(secret: string, body: string): string {
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return `sha256=${createHmac('sha256', secret).update(body, 'utf8').digest('hex')}`;
}

function signatures(secret: string, id: string, timestamp: number, body: string): Record<string, string> {
  if (secret === '') return {};
  return {
    'webhook-signature': signStandardWebhook(secret, id, timestamp, body),
    'X-Hub-Signature-256': signHub(secret, body),
  };
}
