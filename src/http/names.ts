import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

type Answer = [error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number];
type Resolve = (host: string, options: LookupOptions, callback: (...answer: Answer) => void) => void;

/** What one name may take, in milliseconds. */
const limitMs = 5_000;

/**
 * Resolves names one after the other, each within 5 seconds, and never asks again for one that still hangs: the system's
 * resolver has two threads for names, and a lookup cannot be stopped
 * (https://nodejs.org/api/dns.html#implementation-considerations).
 */
export function createResolver(resolve: Resolve, timeoutMs = limitMs): LookupFunction {
  const hanging = new Set<string>();
  let queue: Promise<void> = Promise.resolve();
  return (host, options, callback) => {
    const step = () =>
      new Promise<void>((next) => {
        const end = (...[error, address, family]: Answer) => {
          clearTimeout(timer);
          next();
          callback(error, address, family);
        };
        const giveUp = () => end(Object.assign(new Error('no answer'), { code: 'EAI_AGAIN' }), []);
        const timer = setTimeout(giveUp, hanging.has(host) ? 0 : timeoutMs);
        if (hanging.has(host)) return;
        hanging.add(host);
        resolve(host, options, (...answer) => {
          hanging.delete(host);
          end(...answer);
        });
      });
    queue = queue.then(step);
  };
}

/** The resolver of every connection of this process. */
export const resolveName: LookupFunction = createResolver((host, options, callback) =>
  lookup(host, options, callback as never),
);
