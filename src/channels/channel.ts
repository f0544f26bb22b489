import type { HttpReply, HttpRequest } from '../http/types.ts';
import type { Message } from '../message/message.ts';
import type { Mail, MailReply } from './email/types.ts';

/**
 * Whether another attempt can succeed: never, one more, as many as are allowed, as many but `later`, because the service
 * counts the messages of the last minute, or not before so many milliseconds.
 */
export type RetryPolicy = false | 'once' | 'yes' | 'later' | { readonly afterMs: number };

/** `full`: as configured. `plain`: without the service's richer format. `short`: cut to half. */
export type Variant = 'full' | 'plain' | 'short';

/** What a failure means for the user and for the delivery. */
export type ErrorInfo = {
  /** What happened, one sentence without a final stop; no URL, no secret. */
  readonly text: string;
  /** What the user should do next, one sentence with a final stop. */
  readonly advice: string;
  readonly retry: RetryPolicy;
  /** Another form of the same message that is worth one attempt. */
  readonly fallback?: Variant;
};

/** About recipients that never will have it. `code` is the service's or the system's: what a user searches for. Never empty. */
export type RejectedRecipients = Pick<ErrorInfo, 'text' | 'advice'> & { readonly code: string };

/** Nobody has it. */
export type Failure = RejectedRecipients & ErrorInfo & { readonly kind: 'failed' };

/** Some recipients have it, some do not. */
export type PartialSuccess = RejectedRecipients & {
  readonly kind: 'partial';
  /** Absent when nobody has it yet. */
  readonly id?: string;
  /** The recipients that may still accept it later (4xx). */
  readonly again: readonly string[];
  /** What is to be said of those refused for good, whatever comes later: the delivery stays partial. */
  readonly missed?: RejectedRecipients;
};

/** What a service's answer means for one attempt: accepted (`id` is the service's own, when it gives one), or what is wrong. */
export type DeliveryResult = { readonly kind: 'accepted'; readonly id?: string } | Failure | PartialSuccess;

/** One attempt's worth of wire data. Several wires are sent one after the other (WeCom's companion text). */
export type EncodedMessage<Wire> = {
  readonly requests: readonly Wire[];
  /** What was cut or could not be said; shown once in the log. */
  readonly notes: readonly string[];
  /** Made for this attempt and worth hiding: signatures, in every form in which the wires show them. */
  readonly secrets: readonly string[];
};

/** The moment and the form of one attempt. */
export type Attempt = {
  /** Wall clock of this attempt: signatures are made from it. */
  readonly now: Date;
  readonly variant: Variant;
  /** Identifies the delivery; the same for every attempt at one target. */
  readonly id: string;
  /** E-mail only: the recipients to address in this attempt; all when absent. */
  readonly only?: readonly string[];
};

/** A place that messages go to over HTTP. An empty `secret` signs nothing. */
export type HttpTarget = {
  readonly url: URL;
  readonly secret: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** What a channel is: two pure functions around the wire. */
export type Channel<Target, Wire, Reply> = {
  /** The service's name as people write it, for sentences. */
  readonly title: string;
  /** Pure: the same message, target and attempt give the same bytes. */
  encode(message: Message, target: Target, attempt: Attempt): EncodedMessage<Wire> | Promise<EncodedMessage<Wire>>;
  /** Pure: decides from the service's own answer; the moment of the answer is part of it. */
  decode(reply: Reply): DeliveryResult | Promise<DeliveryResult>;
};

/** A channel whose wire is HTTP. */
export type HttpChannel = Channel<HttpTarget, HttpRequest, HttpReply> & { readonly transport: 'http' };

/** A channel whose wire is SMTP. */
export type MailChannel<Target> = Channel<Target, Mail, MailReply> & { readonly transport: 'smtp' };
