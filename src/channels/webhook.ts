import { fromBase64, hmacSha256 } from '../text/bytes.ts';
import type { HttpChannel } from './channel.ts';

const title = 'The webhook receiver';

/**
 * Generic webhook: the task payload in the form that is asked for, signed in two common ways over the exact bytes.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export const webhook: HttpChannel = {
  transport: 'http',
  title,
  encode(message, target, attempt) {
    const body = JSON.stringify(message.flow ?? message.task);
    const timestamp = Math.floor(attempt.now.getTime() / 1000);
    const signatures = signaturesOf(target.secret, attempt.id, timestamp, body);
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'User-Agent': 'message-notification',
      ...Object.fromEntries(target.headers),
      'webhook-id': attempt.id,
      'webhook-timestamp': String(timestamp),
      ...signatures,
    };
    return {
      wires: [{ url: target.url, headers, body }],
      notes: [],
      secrets: Object.values(signatures).flatMap(withAndWithoutPrefix),
    };
  },
  async decode(reply) {
    if (reply.kind === 'answer' && reply.status >= 200 && reply.status < 300) return { kind: 'accepted' };
    const { noAnswerVerdict, statusVerdict } = await import('./http-answers.ts');
    return reply.kind === 'answer' ? statusVerdict(reply, title) : noAnswerVerdict(reply);
  },
};

/**
 * The Standard Webhooks signature of `<id>.<timestamp>.<body>`, timestamp in seconds. A secret with the prefix
 * `whsec_` is base64 and decoded; any other is used as UTF-8 bytes.
 */
export function signStandardWebhook(secret: string, id: string, timestamp: number, body: string): string {
  const key = secret.startsWith('whsec_') ? fromBase64(secret.slice('whsec_'.length)) : secret;
  return `v1,${hmacSha256(key, `${id}.${timestamp}.${body}`, 'base64')}`;
}

/** GitHub's `X-Hub-Signature-256`: the key is the secret as it is written. */
export function signHub(secret: string, body: string): string {
  return `sha256=${hmacSha256(secret, body, 'hex')}`;
}

function signaturesOf(secret: string, id: string, timestamp: number, body: string): Record<string, string> {
  if (secret === '') return {};
  return {
    'webhook-signature': signStandardWebhook(secret, id, timestamp, body),
    'X-Hub-Signature-256': signHub(secret, body),
  };
}

/** `sha256=…` and `v1,…`: a receiver may quote either form. */
function withAndWithoutPrefix(signature: string): string[] {
  return [signature, signature.replace(/^(?:sha256=|v1,)/, '')];
}
