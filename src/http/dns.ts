import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';

type Resolve = (host: string, options: LookupOptions) => Promise<LookupAddress | LookupAddress[]>;

/**
 * Resolves names one after the other, each within `limitMs` milliseconds, and never asks again for one that still hangs:
 * the system's resolver has two threads for names, and a lookup cannot be stopped
 * (https://nodejs.org/api/dns.html#implementation-considerations).
 */
export function createResolver(resolve: Resolve, limitMs = 5_000): LookupFunction {
  const hanging = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();
  const ask = async (host: string, options: LookupOptions) => {
    const noAnswer = Object.assign(new Error('no answer'), { code: 'EAI_AGAIN' });
    if (hanging.has(host)) throw noAnswer;
    hanging.add(host);
    const answer = resolve(host, options).finally(() => hanging.delete(host));
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(limit.reject, limitMs, noAnswer);
    return Promise.race([answer, limit.promise]).finally(() => clearTimeout(timer));
  };
  return (host, options, callback) => {
    const found = queue.then(() => ask(host, options));
    queue = found.then(
      (answer) => (Array.isArray(answer) ? callback(null, answer) : callback(null, answer.address, answer.family)),
      (error) => callback(error, []),
    );
  };
}

/** The resolver of every connection of this process. */
export const resolveName: LookupFunction = createResolver(lookup);
