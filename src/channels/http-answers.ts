import type { HttpReply } from '../http/types.ts';
import type { Verdict } from './channel.ts';
import { networkRow } from './network-codes.ts';
import { STATUS_CLASSES, STATUS_CODES, STATUS_OTHER } from './status-codes.ts';

type Failed = Extract<Verdict, { kind: 'failed' }>;
type Answer = Extract<HttpReply, { kind: 'answer' }>;
type NoAnswer = Extract<HttpReply, { kind: 'no-answer' }>;

const UNKNOWN_ARRIVAL = '; unknown whether it arrived';
/** Failures in which the request may have been read. */
const AMBIGUOUS: readonly string[] = ['TIMEOUT', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE', 'ECONNABORTED', 'CANCELLED'];

/** What it means that no answer came. Pure. */
export function noAnswerVerdict(reply: NoAnswer): Failed {
  const row = networkRow(reply.code);
  const host = reply.proxy && !reply.code.startsWith('PROXY_') ? `the proxy ${reply.host}` : reply.host;
  const fill = (text: string) =>
    text
      .replace('host {host}', reply.proxy ? host : `host ${host}`)
      .replace('{host}', host)
      .replace('{seconds}', String(reply.seconds))
      .replace('{code}', reply.code);
  const arrival = reply.bodySent && AMBIGUOUS.includes(reply.code) ? UNKNOWN_ARRIVAL : '';
  return {
    kind: 'failed',
    failure: row.failure,
    code: reply.code,
    text: fill(row.text) + arrival,
    advice: row.advice,
    retry: row.retry,
  };
}

/**
 * What an answer means by its status alone. A 2xx that comes here was not understood as an answer of `service`
 * (its name for people): cut off is worth another attempt, anything else is not.
 */
export function statusVerdict(reply: Answer, service: string, now: Date = new Date()): Failed {
  if (reply.status >= 200 && reply.status < 300) return misread(reply, service);
  const row = STATUS_CODES[reply.status] ?? STATUS_CLASSES[Math.floor(reply.status / 100)] ?? STATUS_OTHER;
  const afterMs = row.retry ? retryAfterMs(reply.headers['retry-after'], serverTime(reply, now)) : undefined;
  return {
    kind: 'failed',
    failure: row.failure,
    code: `HTTP ${reply.status}`,
    text: `${service}: ${row.text.replace('{status}', String(reply.status))}`,
    advice: row.advice,
    retry: row.retry,
    ...(afterMs === undefined ? {} : { afterMs }),
  };
}

function misread(reply: Answer, service: string): Failed {
  const code = `HTTP ${reply.status}`;
  if (reply.end === 'cut') {
    const text = `the answer of ${service} was cut off${UNKNOWN_ARRIVAL}`;
    return {
      kind: 'failed',
      failure: 'unavailable',
      code,
      text,
      advice: 'Check the network if it stays.',
      retry: true,
    };
  }
  const type = /^[\w.+-]{1,30}\/[\w.+-]{1,40}/.exec(reply.headers['content-type'] ?? '')?.[0] ?? 'no type';
  const what = reply.body === '' ? 'empty' : type;
  const text = `not an answer of ${service} (status ${reply.status}, ${what})`;
  const advice = `Check the URL, and whether a proxy or a login page answers in place of ${service}.`;
  return { kind: 'failed', failure: 'malformed', code, text, advice, retry: false };
}

/** The server's own clock when it tells it: a runner's clock that is off must not change the pause. */
function serverTime(reply: Answer, now: Date): Date {
  const time = httpDate(reply.headers.date ?? '');
  return Number.isNaN(time) ? now : new Date(time);
}

/**
 * Milliseconds that a `Retry-After` header asks for, 0 for a moment that has passed, undefined when it is
 * not one of the two forms of https://www.rfc-editor.org/rfc/rfc9110#name-retry-after (a fraction is rounded up).
 */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value)) * 1000;
  const time = httpDate(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now.getTime());
}

/** Date.parse alone takes `-5` for a year. */
function httpDate(value: string): number {
  const form = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/;
  return form.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : Number.NaN;
}
