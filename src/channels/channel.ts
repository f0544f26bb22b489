import type { HttpPost, HttpResult } from '../http/client.ts';
import type { Message } from '../message/message.ts';
import type { LocalizedText } from '../text/text.ts';

/**
 * Whether another attempt can succeed: never; one more; as many as are allowed; as many, spread over a minute, because
 * the service counts messages per minute; or not before so many milliseconds.
 */
export type RetryPolicy = false | 'once' | 'yes' | 'rate-limited' | { readonly afterMs: number };

/**
 * `full`: as configured. `plain`: without the service's richer format. `short`: cut to half. `no-mention-all`: without the
 * mention of everybody.
 */
export type Variant = 'full' | 'plain' | 'short' | 'no-mention-all';

/** Why a delivery failed, and what helps. */
export type DeliveryError = {
  /** The service's or the system's: what a user searches for. Never empty. */
  readonly code: string;
  /** What happened, one sentence without a final stop; no URL, no secret. */
  readonly message: LocalizedText;
  /** What the user should do next, one sentence with a final stop. */
  readonly advice: LocalizedText;
  readonly retry: RetryPolicy;
  /** Another form of the same message that is worth one attempt. */
  readonly fallback?: Variant;
};

/** Nobody has the message. */
export type Failure = DeliveryError & { readonly kind: 'failed' };

/**
 * What a service's answer means for one attempt. `partial`: some have the message, the error is about the others. `id` is
 * the service's own id of the message, when it gives one.
 */
export type DeliveryResult =
  | { readonly kind: 'accepted'; readonly id?: string }
  | (DeliveryError & { readonly kind: 'partial'; readonly id?: string })
  | Failure;

/** One row of a table of errors: what detects it, what it means, what the user should do. Printed into `docs/channels/`. */
export type ErrorRow<Match = object> = Match & {
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
  /** Absent: another attempt does not help. */
  readonly retry?: Exclude<RetryPolicy, false | object>;
  readonly fallback?: Variant;
};

/** The result for a row that fits. `more` is what only the answer itself tells. */
export function toFailure(
  code: string,
  { message, advice, retry, fallback }: ErrorRow,
  more: Partial<DeliveryError> = {},
): Failure {
  return { kind: 'failed', code, message, advice, retry: retry ?? false, ...(fallback && { fallback }), ...more };
}

/** One attempt's requests, sent one after the other (the text with WeCom's mentions is a second one). */
export type EncodedMessage<Request> = {
  readonly requests: readonly Request[];
  /** What was shortened or omitted; shown once in the log. */
  readonly notes: readonly LocalizedText[];
  /** Made for this attempt and worth hiding: signatures, in every form in which the requests show them. */
  readonly secrets: readonly string[];
};

/** The moment and the form of one attempt. */
export type Attempt = {
  /** Wall clock of this attempt: signatures are made from it. */
  readonly now: Date;
  readonly variant: Variant;
  /** Identifies the delivery; the same for every attempt at one target. */
  readonly id: string;
};

/** A place that messages go to over HTTP. An empty `secret` signs nothing. */
export type HttpTarget = {
  readonly url: URL;
  readonly secret: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** The headers of a request with JSON; names are sent as given. */
export const jsonHeaders = {
  'Content-Type': 'application/json; charset=utf-8',
  'User-Agent': 'message-notification',
} as const;

/** What a channel is: two pure functions, before and after the request. */
export type Channel<Target, Request, Response> = {
  /** The service's name as people write it, for sentences. */
  readonly title: LocalizedText;
  /** Pure: the same message, target and attempt give the same bytes. */
  render(
    message: Message,
    target: Target,
    attempt: Attempt,
  ): EncodedMessage<Request> | Promise<EncodedMessage<Request>>;
  /** Pure: decides from the service's own answer; the moment of the answer is part of it. */
  parseResponse(response: Response): DeliveryResult | Promise<DeliveryResult>;
};

export type HttpChannel = Channel<HttpTarget, HttpPost, HttpResult> & {
  /** UTF-8 bytes of a message that the service accepts; undefined where it has no limit of its own. */
  readonly limit?: number;
};
