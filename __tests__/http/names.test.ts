import { expect, test } from '@jest/globals';
import { createResolver } from '../../src/http/names.ts';

type Callback = (error: NodeJS.ErrnoException | null, address: string, family?: number) => void;

/** A system whose resolver never answers for names that begin with `hang`. */
function system() {
  const asked: string[] = [];
  let pending = 0;
  let most = 0;
  const resolver = createResolver((host, _, callback) => {
    asked.push(host);
    if (host.startsWith('hang')) return;
    most = Math.max(most, ++pending);
    setImmediate(() => {
      pending -= 1;
      callback(null, '192.0.2.1', 4);
    });
  }, 50);
  const resolve = (host: string) =>
    new Promise<string>((done) => {
      const callback: Callback = (error, address) => done(error?.code ?? address);
      resolver(host, {}, callback as never);
    });
  return { asked, resolve, most: () => most };
}

test('a name that hangs does not keep another from its answer', async () => {
  const { resolve } = system();
  expect(await Promise.all(['hang', 'good'].map(resolve))).toEqual(['EAI_AGAIN', '192.0.2.1']);
});

test('a name that still hangs is not asked again, so that it takes one thread', async () => {
  const { asked, resolve } = system();
  for (const _ of [1, 2, 3]) expect(await resolve('hang')).toBe('EAI_AGAIN');
  expect(await resolve('good')).toBe('192.0.2.1');
  expect(asked).toEqual(['hang', 'good']);
});

test('names are asked one after the other', async () => {
  const { most, resolve } = system();
  await Promise.all(['a', 'b', 'c'].map(resolve));
  expect(most()).toBe(1);
});
