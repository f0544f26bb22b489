import { postUntil } from '../http/exchange.ts';
import type { World } from './deliver.ts';

/** All of it, look-ups and pauses included, must end within this many milliseconds. */
const totalMs = 60_000;

/** What the world needs to know of the step. */
export type Surroundings = Pick<World, 'timeoutMs' | 'retries' | 'cancelled' | 'pause' | 'log' | 'hide'> & {
  /** When the process started, in ms since 1970. */
  readonly begun: number;
  /** Ends attempts under way. */
  readonly attempts: AbortSignal;
};

/** The real world for a delivery. */
export function realWorld({ begun, attempts, ...step }: Surroundings): World {
  return {
    ...step,
    post: postUntil(attempts),
    sendMail: async (mail, timeoutMs) => (await import('./smtp.ts')).sendMail(mail, timeoutMs, attempts),
    now: () => new Date(),
    random: Math.random,
    deadline: begun + totalMs,
  };
}
