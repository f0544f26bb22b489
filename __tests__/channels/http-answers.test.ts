import { describe, expect, test } from '@jest/globals';
import { noAnswerVerdict, retryAfterMs, statusVerdict } from '../../src/channels/http-answers.ts';
import { networkCodes } from '../../src/channels/http-codes.ts';

const silence = {
  kind: 'no-answer',
  code: 'TIMEOUT',
  host: 'h:443',
  bodySent: false,
  proxy: false,
  seconds: 10,
} as const;
const answer = {
  kind: 'answer',
  status: 200,
  headers: {},
  body: 'x',
  end: 'whole',
  at: Date.parse('2026-01-01T00:00:00Z'),
} as const;

describe('noAnswerVerdict', () => {
  test.each([
    ['ECONNREFUSED', 'yes', 'connection refused by h:443'],
    ['ENOTFOUND', 'once', 'no address found for h:443'],
    ['EAI_AGAIN', 'yes', 'the name server did not answer for h:443'],
    ['TIMEOUT', 'yes', 'no answer from h:443 in 10 s'],
    ['ECONNRESET', 'yes', 'connection to h:443 closed before the answer'],
    ['ENETUNREACH', 'yes', 'no network route to h:443'],
    ['CERT_HAS_EXPIRED', false, 'the TLS certificate of h:443 is expired or not yet valid'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', false, 'the TLS certificate of h:443 is self-signed'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, 'the TLS certificate of h:443 is for another host'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', false, 'no TLS connection with h:443'],
    ['HPE_HEADER_OVERFLOW', false, 'the headers of the answer of h:443 are too long'],
    ['HPE_INVALID_CONSTANT', false, 'the answer of h:443 is not HTTP'],
    ['EWHATEVER', false, 'no exchange with h:443'],
  ])('%s: repeated %s, %s', (code, retry, text) => {
    expect(noAnswerVerdict({ ...silence, code })).toMatchObject({ kind: 'failed', code, retry, text });
  });

  test('says that the message may have arrived once its body was sent', () => {
    const verdict = noAnswerVerdict({ ...silence, code: 'ECONNRESET', bodySent: true });
    expect(verdict.text).toMatch(/; unknown whether it arrived$/);
  });

  test.each([
    ['ECONNREFUSED', 'connection refused by the proxy h:443'],
    ['TIMEOUT', 'no answer from the proxy h:443 in 10 s'],
    ['ENOTFOUND', 'no address found for the proxy h:443'],
    ['PROXY_407', 'the proxy h:443 asks for a user and a password'],
    ['PROXY_502', 'the proxy h:443 did not open a tunnel'],
  ])('%s at the proxy says so', (code, text) => {
    const verdict = noAnswerVerdict({ ...silence, code, proxy: true });
    expect(verdict.text).toBe(text);
    expect(verdict.advice).toMatch(/proxy|percent-encoded/);
  });

  test.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])(
    '%s leads to NODE_EXTRA_CA_CERTS',
    (code) => {
      expect(noAnswerVerdict({ ...silence, code }).advice).toContain('NODE_EXTRA_CA_CERTS');
    },
  );

  test.each(networkCodes)('the row of %j is a text without and an advice with a final stop', (_, text, advice) => {
    expect(text('the host', '10 s')).not.toMatch(/\.$/);
    expect(advice).toMatch(/\.$/);
  });
});

describe('statusVerdict', () => {
  const retried = (status: number) => statusVerdict({ ...answer, status }, 'Robot').retry !== false;

  test('repeats 408, 425, 429 and every 5xx, and no other status from 300 to 999', () => {
    const all = Array.from({ length: 700 }, (_, index) => index + 300);
    const expected = all.filter((status) => [408, 425, 429].includes(status) || (status >= 500 && status < 600));
    expect(all.filter(retried)).toEqual(expected);
  });

  test.each([
    [302, 'Robot: redirect refused'],
    [401, 'Robot: not authorised'],
    [404, 'Robot: not found'],
    [408, 'Robot: the service waited too long for the request'],
    [413, 'Robot: message too large'],
    [422, 'Robot: request refused'],
    [429, 'Robot: too many messages'],
    [507, 'Robot: the service failed'],
    [999, 'Robot: unexpected status'],
  ])('%i is %s', (status, text) => {
    expect(statusVerdict({ ...answer, status }, 'Robot')).toMatchObject({ text, code: `HTTP ${status}` });
  });

  test('a date is read by the clock of the server', () => {
    const headers = { date: 'Tue, 01 Jan 2030 00:00:00 GMT', 'retry-after': 'Tue, 01 Jan 2030 00:00:05 GMT' };
    expect(statusVerdict({ ...answer, status: 503, headers }, 'Robot').retry).toEqual({ afterMs: 5000 });
  });
});

describe('retryAfterMs', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['2', 2000],
    ['0', 0],
    ['1.5', 2000],
    ['86400', 86_400_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Thursday, 01-Jan-26 00:00:30 GMT', 30_000],
    ['Thu Jan  1 00:00:30 2026', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['-5', undefined],
    ['0x10', undefined],
    ['1e9', undefined],
    ['Infinity', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s asks for %s ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});
