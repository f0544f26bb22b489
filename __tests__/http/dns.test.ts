import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createResolver } from '../../src/http/dns.ts';

/** A system whose resolver never answers for names that begin with `hang`. */
function system() {
  const asked: string[] = [];
  let pending = 0;
  let most = 0;
  const resolver = createResolver(async (host) => {
    asked.push(host);
    if (host.startsWith('hang')) return Promise.race([]);
    most = Math.max(most, ++pending);
    await setImmediate();
    pending -= 1;
    if (host === 'lost') throw Object.assign(new Error('lost'), { code: 'ENOTFOUND' });
    return { address: '192.0.2.1', family: 4 };
  }, 50);
  const resolve = (host: string) =>
    new Promise<unknown>((done) => {
      resolver(host, {}, (error, address, family) => done(error?.code ?? [address, family]));
    });
  return { asked, resolve, most: () => most };
}

test('a name that hangs does not keep another from its answer', async () => {
  const { resolve } = system();
  expect(await Promise.all(['hang', 'good'].map(resolve))).toEqual(['EAI_AGAIN', ['192.0.2.1', 4]]);
});

test('a name that still hangs is not resolved again, so that it takes one thread', async () => {
  const { asked, resolve } = system();
  for (const _ of [1, 2, 3]) expect(await resolve('hang')).toBe('EAI_AGAIN');
  expect(await resolve('good')).toEqual(['192.0.2.1', 4]);
  expect(asked).toEqual(['hang', 'good']);
});

test('names are resolved one after the other', async () => {
  const { most, resolve } = system();
  await Promise.all(['a', 'b', 'c'].map(resolve));
  expect(most()).toBe(1);
});

test('a name that is not found keeps its code, and the next one is resolved', async () => {
  const { resolve } = system();
  expect(await Promise.all(['lost', 'good'].map(resolve))).toEqual(['ENOTFOUND', ['192.0.2.1', 4]]);
});
