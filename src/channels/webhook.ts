import { fromBase64, hmacSha256 } from '../text/bytes.ts';
import type { LocalizedText } from '../text/text.ts';
import { type HttpChannel, type HttpTarget, jsonHeaders } from './channel.ts';
import { networkFailure, statusFailure } from './transport-errors.ts';

const title: LocalizedText = { en: 'The webhook receiver', zh: 'Webhook 接收端' };

/**
 * Generic webhook: the task payload in the form that is asked for, signed in two common ways over the exact bytes.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export const webhook: HttpChannel = {
  title,
  render({ flow, task }, { url, secret, headers }, { now, id }) {
    const body = JSON.stringify(flow ?? task);
    const timestamp = Math.floor(now.getTime() / 1000);
    const signatures =
      secret === ''
        ? {}
        : {
            'webhook-signature': signStandardWebhook(secret, id, timestamp, body),
            'X-Hub-Signature-256': signHub(secret, body),
          };
    const all = mergeHeaders(
      Object.entries(jsonHeaders),
      headers,
      Object.entries({ 'webhook-id': id, 'webhook-timestamp': String(timestamp), ...signatures }),
    );
    // With and without `sha256=` and `v1,`: a receiver may quote either form.
    const secrets = Object.values(signatures).flatMap((each) => [each, each.replace(/^(?:sha256=|v1,)/, '')]);
    return { requests: [{ method: 'POST', url, headers: all, body }], notes: [], secrets };
  },
  parseResponse(response) {
    if (response.kind === 'response' && response.status >= 200 && response.status < 300) return { kind: 'accepted' };
    return response.kind === 'response' ? statusFailure(response, title) : networkFailure(response);
  },
};

/** Names have no case (RFC 9110, section 5.1): the last header of a name counts, in its own spelling. */
function mergeHeaders(...lists: readonly HttpTarget['headers'][]): Record<string, string> {
  const byName = new Map(lists.flat().map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
  return Object.fromEntries(byName.values());
}

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
