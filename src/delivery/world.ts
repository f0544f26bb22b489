import type { MailReply } from '../channels/email/mail.ts';
import { postUntil } from '../http/exchange.ts';
import type { HttpReply } from '../http/types.ts';
import type { World } from './deliver.ts';

/** All of it, look-ups and pauses included, must end within this many milliseconds. */
const totalMs = 60_000;

/** What the world needs to know of the step. */
export type Surroundings = Pick<World, 'timeoutMs' | 'retries' | 'cancelled' | 'pause' | 'log' | 'hide'> & {
  /** When the process started, in ms since 1970. */
  readonly begun: number;
  /** Ends attempts under way. */
  readonly attempts: AbortSignal;
  /** Hides what must not be shown; `whole` is false for a text that was cut off. */
  redact(text: string, whole: boolean): string;
};

/** The real world for a delivery. What a service says is redacted here, before anybody judges or cuts it. */
export function realWorld({ begun, attempts, redact, ...step }: Surroundings): World {
  const post = postUntil(attempts);
  return {
    ...step,
    post: async (request, timeoutMs) => redactedAnswer(await post(request, timeoutMs), redact),
    sendMail: async (mail, timeoutMs) => {
      const { sendMail } = await import('./smtp.ts');
      return redactedReply(await sendMail(mail, timeoutMs, attempts), redact);
    },
    now: () => new Date(),
    random: Math.random,
    deadline: begun + totalMs,
  };
}

type Redact = Surroundings['redact'];

function redactedAnswer(reply: HttpReply, redact: Redact): HttpReply {
  return reply.kind === 'answer' ? { ...reply, body: redact(reply.body, reply.end === 'whole') } : reply;
}

/** Addresses stay: the next attempt goes to some of them. */
function redactedReply(reply: MailReply, redact: Redact): MailReply {
  const rejected = reply.rejected.map((entry) => ({ ...entry, text: redact(entry.text, true) }));
  return reply.kind === 'accepted' ? { ...reply, rejected } : { ...reply, rejected, text: redact(reply.text, true) };
}
