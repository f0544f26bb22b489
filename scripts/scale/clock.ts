/** A clock that jumps to the next thing that is due: hours pass in milliseconds, and always in the same order. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the clock has come so far. */
  wait(ms: number): Promise<void>;
  /** Runs until nothing is due any more. */
  run(): Promise<void>;
};

type Due = { readonly at: number; readonly order: number; readonly wake: () => void };

/** Starts at `start`, in ms since 1970. */
export function virtualClock(start: number): Clock {
  const due: Due[] = [];
  let time = start;
  let order = 0;
  const wait = (ms: number) =>
    new Promise<void>((wake) => {
      order += 1;
      insert(due, { at: time + Math.max(0, ms), order, wake });
    });
  const run = async () => {
    await settled();
    for (let next = due.pop(); next; next = due.pop()) {
      time = next.at;
      next.wake();
      await settled();
    }
  };
  return { now: () => time, wait, run };
}

/** Everything that can go on without the clock has done so. */
const settled = () => new Promise<void>((done) => setImmediate(done));

/** Keeps the earliest at the end. */
function insert(due: Due[], entry: Due): void {
  let low = 0;
  let high = due.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = due[middle] as Due;
    if (other.at > entry.at || (other.at === entry.at && other.order > entry.order)) low = middle + 1;
    else high = middle;
  }
  due.splice(low, 0, entry);
}

/** Chance that is the same every time: numbers from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
