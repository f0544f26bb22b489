import { postUntil } from '../http/exchange.ts';
import type { Settings } from '../inputs/settings.ts';
import type { World } from './deliver.ts';

/** All of it, look-ups and pauses included, must end within this many milliseconds. */
export const totalMs = 60_000;
/** After a cancel the runner waits 7.5 s before it kills; one attempt under way may use this much of it (ms). */
const cancelMs = 6_500;

/** Turns SIGINT into a flag that ends pauses at once and attempts within seconds. */
export type Cancellation = {
  cancelled(): boolean;
  readonly attempts: AbortSignal;
  pause(ms: number): Promise<void>;
  release(): void;
};

/** Listens for the runner's cancel. */
export function listenForCancel(): Cancellation {
  const pauses = new AbortController();
  const attempts = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onSignal = () => {
    pauses.abort();
    timer ??= setTimeout(() => attempts.abort(), cancelMs).unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    cancelled: () => pauses.signal.aborted,
    attempts: attempts.signal,
    pause: (ms) => pauseUntil(ms, pauses.signal),
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      clearTimeout(timer);
    },
  };
}

function pauseUntil(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

/** The real world for a delivery. `begun` is when the process started, in ms since 1970. */
export function realWorld(
  settings: Settings,
  cancellation: Cancellation,
  begun: number,
  log: (line: string) => void,
  hide: (secrets: readonly string[]) => void,
): World {
  return {
    post: postUntil(cancellation.attempts),
    sendMail: async (mail, timeoutMs) => (await import('./smtp.ts')).sendMail(mail, timeoutMs, cancellation.attempts),
    now: () => new Date(),
    random: Math.random,
    pause: cancellation.pause,
    cancelled: cancellation.cancelled,
    deadline: begun + totalMs,
    timeoutMs: settings.timeoutMs,
    retries: settings.retries,
    log,
    hide,
  };
}
