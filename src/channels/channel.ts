import type { HttpReply, HttpRequest } from '../http/types.ts';
import type { Message } from '../message/message.ts';
import type { Mail, MailReply } from './email/mail.ts';

/** Why a delivery failed. The first four are permanent, the last three may pass. */
export type FailureKind = 'auth' | 'refused' | 'too-long' | 'malformed' | 'rate-limited' | 'unavailable' | 'timeout';

/** What a service's answer means for one attempt. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly id?: string; readonly notes?: readonly string[] }
  | {
      readonly kind: 'failed';
      readonly failure: FailureKind;
      /** The service's or the system's own code: what a user searches for. Never empty. */
      readonly code: string;
      /** What happened, one sentence without a final stop; no URL, no secret. */
      readonly text: string;
      /** What the user should do next, one sentence with a final stop. */
      readonly advice: string;
      /** Whether another attempt can succeed. `afterMs` asks for at least that pause. */
      readonly retry: boolean;
      readonly afterMs?: number;
      /** Another form of the same message that is worth one attempt. */
      readonly fallback?: Form;
    }
  | {
      /** Some recipients have it, some do not. */
      readonly kind: 'partial';
      /** Absent when nobody has it yet. */
      readonly id?: string;
      readonly code: string;
      readonly text: string;
      readonly advice: string;
      /** The recipients that may still accept it later (4xx); empty when none. */
      readonly again: readonly string[];
      /** The recipients refused for good; unknown when absent: then it stays `partial` whatever comes later. */
      readonly refused?: readonly string[];
    };

/** `full`: as configured. `plain`: without the service's richer format. `short`: cut to half. */
export type Form = 'full' | 'plain' | 'short';

/** One attempt's worth of wire data. Several wires are sent one after the other (WeCom's companion text). */
export type Encoded<Wire> = {
  readonly wires: readonly Wire[];
  /** What was cut or could not be said; shown once in the log. */
  readonly notes: readonly string[];
};

/** The moment and the form of one attempt. */
export type Attempt = {
  /** Wall clock of this attempt: signatures are made from it. */
  readonly now: Date;
  readonly form: Form;
  /** Identifies the delivery; the same for every attempt at one target. */
  readonly id: string;
  /** E-mail only: the recipients to address in this attempt; all when absent. */
  readonly only?: readonly string[];
};

/** A place that messages go to over HTTP. */
export type HttpTarget = { readonly url: URL; readonly secret: string };

type Common<Target, Wire, Reply> = {
  /** The service's name as people write it, for sentences. */
  readonly title: string;
  /** Pure: the same message, target and attempt give the same bytes. */
  encode(message: Message, target: Target, attempt: Attempt): Encoded<Wire> | Promise<Encoded<Wire>>;
  /** Pure: decides from the service's own answer. */
  decode(reply: Reply): Verdict;
};

/** A channel whose wire is HTTP. */
export type HttpChannel = Common<
  HttpTarget & { readonly headers: readonly (readonly [string, string])[] },
  HttpRequest,
  HttpReply
> & {
  readonly transport: 'http';
};

/** The mail channel. */
export type MailChannel<Target> = Common<Target, Mail, MailReply> & { readonly transport: 'smtp' };
