import { setTimeout as delay } from 'node:timers/promises';
import type { Mail, MailReply, Rejected, SendMail } from '../channels/email/types.ts';
import { type HttpPost, type HttpResult, sendRequest } from '../http/client.ts';
import type { LocalizedText, Redact } from '../text/text.ts';

/** Everything outside that a delivery touches. */
export type DeliveryContext = {
  /** Never throws, ends within `timeoutMs`. */
  post(request: HttpPost, timeoutMs: number): Promise<HttpResult>;
  /** The attempts at one e-mail: each knows the earlier ones. Never throws, ends within `timeoutMs`. */
  sendMail(mail: Mail, timeoutMs: number): Promise<MailReply>;
  /** Wall clock, for signatures. */
  now(): Date;
  /** Milliseconds on a clock that only runs forward. */
  clock(): number;
  /** 0 to 1, as `Math.random`. */
  random(): number;
  /** Waits `ms` milliseconds; returns early on cancel. */
  pause(ms: number): Promise<void>;
  cancelled(): boolean;
  /** By `clock`: nothing is waited for, and no further attempt begins, after this. */
  readonly deadline: number;
  /** Milliseconds for one exchange. */
  readonly timeoutMs: number;
  /** Further attempts after a failure that may pass; a fallback form does not count. */
  readonly retries: number;
  log(line: LocalizedText): void;
  /** Receives secrets that were made for one attempt. */
  hide(secrets: readonly string[]): void;
};

/** What the step gives to a delivery. */
export type ContextOptions = Pick<DeliveryContext, 'timeoutMs' | 'retries' | 'log' | 'hide'> & {
  /** Ends pauses, and begins no further attempt. */
  readonly cancelSignal: AbortSignal;
  /** Ends an attempt under way. */
  readonly inFlightSignal: AbortSignal;
  readonly redact: Redact;
};

/** The whole step, lookups and pauses included, must end within this many milliseconds. */
const totalMs = 60_000;

/** The context of a real delivery. Responses are redacted here, before they are parsed or shortened. */
export function createDeliveryContext(options: ContextOptions): DeliveryContext {
  const { cancelSignal, inFlightSignal, redact, ...step } = options;
  let send: SendMail | undefined;
  return {
    ...step,
    post: async (request, timeoutMs) => redactResponse(await sendRequest(request, timeoutMs, inFlightSignal), redact),
    async sendMail(mail, timeoutMs) {
      send ??= (await import('./smtp.ts')).createMailSender();
      return redactReply(await send(mail, timeoutMs, inFlightSignal), redact);
    },
    pause: (ms) => delay(ms, undefined, { signal: cancelSignal }).catch(() => {}),
    cancelled: () => cancelSignal.aborted,
    now: () => new Date(),
    // Counts from the start of the process.
    clock: () => performance.now(),
    random: Math.random,
    deadline: totalMs,
  };
}

/** In JSON only strings change, and keys that are not plain words: a short secret must not break a key or a code. */
export function redactResponse(reply: HttpResult, redact: Redact): HttpResult {
  if (reply.kind === 'network-error') return reply;
  try {
    const answer: unknown = JSON.parse(reply.body);
    const body = JSON.stringify(redactJson(answer, redact));
    return body === JSON.stringify(answer) ? reply : { ...reply, body };
  } catch {
    return { ...reply, body: redact(reply.body, reply.end === 'complete') };
  }
}

function redactJson(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value, true);
  if (Array.isArray(value)) return value.map((each) => redactJson(each, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    /^[a-z]{1,16}$/i.test(key) ? key : redact(key, true),
    redactJson(each, redact),
  ]);
  return Object.fromEntries(entries);
}

/** Addresses stay: the next attempt goes to some of them. */
function redactReply(reply: MailReply, redact: Redact): MailReply {
  const redactEach = (entries: readonly Rejected[]) =>
    entries.map((entry) => ({ ...entry, text: redact(entry.text, true) }));
  const { earlier } = reply;
  const redacted = {
    rejected: redactEach(reply.rejected),
    ...(earlier && { earlier: { ...earlier, refused: redactEach(earlier.refused) } }),
  };
  return reply.kind === 'accepted'
    ? { ...reply, ...redacted }
    : { ...reply, ...redacted, text: redact(reply.text, true) };
}
