import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether the request comes from someone who knows the secret and is less than five minutes old. `body`: the raw bytes. */
export function verify(secret, headers, body, now = Date.now()) {
  const id = headers['webhook-id'] ?? '';
  const time = headers['webhook-timestamp'] ?? '';
  if (!/^\d+$/.test(time) || Math.abs(now / 1000 - Number(time)) > 300) return false;
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  const expected = createHmac('sha256', key).update(`${id}.${time}.`).update(body).digest();
  return (headers['webhook-signature'] ?? '').split(' ').some((part) => {
    const given = Buffer.from(part.replace(/^v1,/, ''), 'base64');
    return part.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
