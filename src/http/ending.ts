/** The moment from which something must end; an `AbortSignal` without the cost of loading one. */
export type Ending = {
  readonly reached: boolean;
  /** Calls back at that moment, at once if it has come. Returns what takes the callback away. */
  onReached(callback: () => void): () => void;
};

/** An ending that `reach` brings about. */
export function ending(): Ending & { reach(): void } {
  const callbacks = new Set<() => void>();
  let reached = false;
  return {
    get reached() {
      return reached;
    },
    reach: () => {
      reached = true;
      for (const callback of callbacks) callback();
    },
    onReached: (callback) => {
      if (reached) callback();
      else callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}

/** The ending of a signal. */
export function endingBy(signal: AbortSignal): Ending {
  const { reach, ...end } = ending();
  signal.addEventListener('abort', reach);
  if (signal.aborted) reach();
  return {
    get reached() {
      return signal.aborted;
    },
    onReached: end.onReached,
  };
}
