import { describe, expect, test } from '@jest/globals';
import {
  networkErrors,
  networkFailure,
  parseRetryAfter,
  statusErrors,
  statusFailure,
} from '../../src/channels/transport-errors.ts';

const silence = {
  kind: 'network-error',
  code: 'TIMEOUT',
  host: 'h:443',
  bodySent: false,
  proxy: false,
  seconds: 10,
} as const;
const answer = {
  kind: 'response',
  status: 200,
  headers: {},
  body: 'x',
  end: 'complete',
  receivedAt: Date.parse('2026-01-01T00:00:00Z'),
} as const;

describe('the failure of a network code', () => {
  test.each([
    ['ECONNREFUSED', 'yes', 'connection refused by h:443'],
    ['ENOTFOUND', 'once', 'no IP address found for h:443'],
    ['EAI_AGAIN', 'yes', 'the DNS server did not respond for h:443'],
    ['TIMEOUT', 'yes', 'no response from h:443 within 10 s'],
    ['ECONNRESET', 'yes', 'connection to h:443 closed before the response'],
    ['ENETUNREACH', 'yes', 'no network route to h:443'],
    ['CERT_HAS_EXPIRED', false, 'the TLS certificate of h:443 is expired or not yet valid'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', false, 'the TLS certificate of h:443 is self-signed'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, 'the TLS certificate of h:443 is for another host'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', false, 'no TLS connection with h:443'],
    ['HPE_HEADER_OVERFLOW', false, 'the response headers of h:443 are too long'],
    ['HPE_INVALID_CONSTANT', false, 'the response of h:443 is not HTTP'],
    ['EWHATEVER', false, 'request to h:443 failed'],
  ])('%s: repeated %s, %s', (code, retry, text) => {
    expect(networkFailure({ ...silence, code })).toMatchObject({ kind: 'failed', code, retry, message: { en: text } });
  });

  test.each(['TIMEOUT', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE', 'ECONNABORTED', 'CANCELLED'])(
    '%s warns that the message may have arrived once its body was sent, and only then',
    (code) => {
      expect(networkFailure({ ...silence, code, bodySent: true }).message.en).toMatch(/; unknown whether it arrived$/);
      expect(networkFailure({ ...silence, code }).message.en).not.toContain('arrived');
    },
  );

  test('a code that only begins like a known one is unknown', () => {
    expect(networkFailure({ ...silence, code: 'ENOTFOUND2', bodySent: true }).message.en).toBe(
      'request to h:443 failed',
    );
  });

  test('the advice for a proxy fits its answer; without one it is to check the proxy', () => {
    const advice = (code: string) => networkFailure({ ...silence, code, proxy: true }).advice.en;
    expect(advice('PROXY_407')).toBe("Put them into the runner's proxy variable, percent-encoded.");
    expect(advice('ETIMEDOUT')).toBe('Check the proxy and its log, or list the destination in NO_PROXY.');
  });

  test.each([
    ['ECONNREFUSED', 'connection refused by the proxy h:443'],
    ['TIMEOUT', 'no response from the proxy h:443 within 10 s'],
    ['ENOTFOUND', 'no IP address found for the proxy h:443'],
    ['PROXY_407', 'the proxy h:443 requires a username and a password'],
    ['PROXY_502', 'the proxy h:443 did not open a tunnel'],
  ])('%s at the proxy names the proxy', (code, text) => {
    const result = networkFailure({ ...silence, code, proxy: true });
    expect(result.message.en).toBe(text);
    expect(result.advice.en).toMatch(/proxy|percent-encoded/);
  });

  test.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])(
    '%s leads to NODE_EXTRA_CA_CERTS',
    (code) => {
      expect(networkFailure({ ...silence, code }).advice.en).toContain('NODE_EXTRA_CA_CERTS');
    },
  );

  test('every row has a message without and an advice with a final stop, in both languages', () => {
    for (const { message, advice } of networkErrors) {
      expect(Object.values(message).filter((text) => /[.。]$/.test(text))).toEqual([]);
      expect([advice.en.at(-1), advice.zh.at(-1)]).toEqual(['.', '。']);
    }
    for (const { message, advice } of statusErrors) {
      expect(Object.values(message).filter((text) => /[.。]$/.test(text))).toEqual([]);
      expect([advice.en.at(-1), advice.zh.at(-1)]).toEqual(['.', '。']);
    }
  });
});

describe('the failure of an HTTP status', () => {
  const service = { en: 'Robot', zh: '机器人' };
  const retried = (status: number) => statusFailure({ ...answer, status }, service).retry !== false;

  test('repeats 408, 425, 429 and every 5xx, and no other status from 300 to 999', () => {
    const all = Array.from({ length: 700 }, (_, index) => index + 300);
    const expected = all.filter((status) => [408, 425, 429].includes(status) || (status >= 500 && status < 600));
    expect(all.filter(retried)).toEqual(expected);
  });

  test.each([
    [302, 'Robot: redirect not followed'],
    [401, 'Robot: not authorized'],
    [404, 'Robot: not found'],
    [408, 'Robot: the service waited too long for the request'],
    [413, 'Robot: message too large'],
    [422, 'Robot: request refused'],
    [429, 'Robot: too many messages'],
    [507, 'Robot: the service failed'],
    [999, 'Robot: unexpected status'],
  ])('%i is %s', (status, text) => {
    expect(statusFailure({ ...answer, status }, service)).toMatchObject({
      message: { en: text },
      code: `HTTP ${status}`,
    });
  });

  test('what is permanent stays so, whatever the service asks', () => {
    expect(statusFailure({ ...answer, status: 404, headers: { 'retry-after': '5' } }, service).retry).toBe(false);
  });

  test('a date is compared with the clock of this machine when the server sends none', () => {
    const headers = { date: 'soon', 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' };
    expect(statusFailure({ ...answer, status: 503, headers }, service).retry).toEqual({ afterMs: 7000 });
  });

  test('a date is read by the clock of the server', () => {
    const headers = { date: 'Tue, 01 Jan 2030 00:00:00 GMT', 'retry-after': 'Tue, 01 Jan 2030 00:00:05 GMT' };
    expect(statusFailure({ ...answer, status: 503, headers }, service).retry).toEqual({ afterMs: 5000 });
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['2', 2000],
    ['0', 0],
    ['1.5', 2000],
    [' 2\t', 2000],
    ['1.123456', 2000],
    ['1.1234567', undefined],
    ['1234567890123', undefined],
    ['x Thu, 01 Jan 2026 00:00:30 GMT', undefined],
    ['Thu, 01 Jan 2026 00:00:30 GMT (about then, or a little later, if it pleases you)', undefined],
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
    expect(parseRetryAfter(header, now)).toBe(ms);
  });
});
