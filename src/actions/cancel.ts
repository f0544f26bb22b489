import { type Ending, ending } from '../http/ending.ts';

/** After a cancel the runner waits 7.5 s before it kills; one attempt under way may use this much of it (ms). */
const attemptMs = 6_500;

/** The runner's cancel: SIGINT, later SIGTERM. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
export type Cancellation = {
  cancelled(): boolean;
  /** With the cancel: nothing new is begun. */
  readonly atOnce: Ending;
  /** 6.5 s after the cancel: an attempt under way may end. */
  readonly attempts: Ending;
  /** Waits `ms` milliseconds; returns early on cancel. */
  pause(ms: number): Promise<void>;
};

/** Listens for the runner's cancel until the process ends, so that a cancelled step still writes its outputs. */
export function listenForCancel(): Cancellation {
  const atOnce = ending();
  const attempts = ending();
  const onSignal = () => {
    setTimeout(attempts.reach, attemptMs).unref();
    atOnce.reach();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { cancelled: () => atOnce.reached, atOnce, attempts, pause: (ms) => pauseUntil(ms, atOnce) };
}

function pauseUntil(ms: number, { onReached }: Ending): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    onReached(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
