import type { HttpReply } from '../http/types.ts';
import type { Failure } from './channel.ts';
import { toFailure } from './error-table.ts';
import { checkProxy, networkCodes, otherFailure, otherStatus, statusCodes } from './http-codes.ts';

type Answer = Extract<HttpReply, { kind: 'answer' }>;
type NoAnswer = Extract<HttpReply, { kind: 'no-answer' }>;

/** Failures in which the request may have been read. */
const ambiguous: readonly string[] = ['TIMEOUT', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE', 'ECONNABORTED', 'CANCELLED'];

/** What it means that no answer came. */
export function networkFailure({ code, host, proxy, seconds, bodySent }: NoAnswer): Failure {
  const fits = (name: string) => (name.endsWith('*') ? code.startsWith(name.slice(0, -1)) : code === name);
  const [on, textOf, own, then = false] = networkCodes.find(([names]) => names.some(fits)) ?? otherFailure;
  const text = textOf(proxy ? `the proxy ${host}` : host, `${seconds} s`);
  const arrival = bodySent && ambiguous.includes(code) ? '; unknown whether it arrived' : '';
  const advice = proxy && !code.startsWith('PROXY_') ? checkProxy : own;
  return toFailure(code, [on, text + arrival, advice, then]);
}

/** What an answer of `service` (its name for people) means by its status alone: any but 2xx. */
export function statusFailure(reply: Answer, service: string): Failure {
  const rowOf = (status: number) => statusCodes.find(([on]) => on === status);
  const row = rowOf(reply.status) ?? rowOf(Math.floor(reply.status / 100)) ?? otherStatus;
  const [, text, , then] = row;
  const afterMs = then === undefined ? undefined : retryAfterMs(reply.headers['retry-after'], serverTime(reply));
  const more = { text: `${service}: ${text}`, ...(afterMs !== undefined && { retry: { afterMs } }) };
  return toFailure(`HTTP ${reply.status}`, row, more);
}

/** The server's own clock when it tells it: a runner's clock that is off must not change the pause. */
function serverTime({ headers, at }: Answer): number {
  const time = httpDate(headers.date ?? '');
  return Number.isNaN(time) ? at : time;
}

/**
 * Milliseconds that a `Retry-After` header asks for at the moment `now` (ms since 1970), 0 for a moment that has
 * passed, undefined when it is not one of the two forms of https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 * (a fraction is rounded up).
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value)) * 1000;
  const time = httpDate(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

/** Date.parse alone takes `-5` for a year. */
function httpDate(value: string): number {
  const form = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{10,40}$/;
  return form.test(value) ? Date.parse(/GMT$/.test(value) ? value : `${value} GMT`) : Number.NaN;
}
