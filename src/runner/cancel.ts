/** After a cancel the runner waits 7.5 s before it kills; one attempt under way may use this much of it (ms). */
const attemptMs = 6_500;

/** The runner's cancel: SIGINT, later SIGTERM. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
export type Cancellation = {
  cancelled(): boolean;
  /** Aborts with the cancel: nothing new is begun. */
  readonly atOnce: AbortSignal;
  /** Aborts 6.5 s after the cancel: an attempt under way may end. */
  readonly attempts: AbortSignal;
  /** Waits `ms` milliseconds; returns early on cancel. */
  pause(ms: number): Promise<void>;
};

/** Listens for the runner's cancel until the process ends, so that a cancelled step still writes its outputs. */
export function listenForCancel(): Cancellation {
  const atOnce = new AbortController();
  const attempts = new AbortController();
  const onSignal = () => {
    if (!atOnce.signal.aborted) setTimeout(() => attempts.abort(), attemptMs).unref();
    atOnce.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    cancelled: () => atOnce.signal.aborted,
    atOnce: atOnce.signal,
    attempts: attempts.signal,
    pause: (ms) => pauseUntil(ms, atOnce.signal),
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
