import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeNetworkError } from '../../src/channels/transport-errors.ts';
import { createClient as create } from '../../src/github/client.ts';
import { ApiError } from '../../src/github/json.ts';

const createClient = (options: Omit<Parameters<typeof create>[0], 'describe'>) =>
  create({ ...options, describe: describeNetworkError });
const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(request.url ?? '');
  if (request.url?.includes('large')) response.end(`"${'x'.repeat(5 * 1024 * 1024)}"`);
  else if (request.url?.includes('silent')) return;
  else if (request.url?.includes('moved')) response.writeHead(301, { location: '/elsewhere' }).end();
  else response.end('{"a":1}');
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('a server with another host and a path keeps them', async () => {
  const get = createClient({ api: `${base}/git/api/v3`, token: 't' });
  expect(await get('/repos/o/r/actions/runs/7')).toEqual({ a: 1 });
  expect(seen.at(-1)).toBe('/git/api/v3/repos/o/r/actions/runs/7');
});

test('an answer that is too large is not read to the end', async () => {
  await expect(createClient({ api: base, token: 't' })('/large')).rejects.toThrow('the response is larger than 4 MiB');
});

test('a redirect is not followed', async () => {
  await expect(createClient({ api: base, token: 't' })('/moved')).rejects.toThrow('the API returned HTTP 301');
  expect(seen).not.toContain('/elsewhere');
});

test('an abort ends a read at once', async () => {
  const cancel = new AbortController();
  const read = createClient({ api: base, token: 't', cancel: cancel.signal })('/silent');
  cancel.abort();
  await expect(read).rejects.toThrow('the attempt at the API was canceled (CANCELLED)');
});

test.each(['nonsense', 'http://', 'http://[', 'file:///etc'])('%s is no address to read from', async (api) => {
  await expect(createClient({ api, token: 't', timeoutMs: 500 })('/x')).rejects.toMatchObject({ forbidden: false });
});

test('a token with a line break makes no request', async () => {
  const before = seen.length;
  await expect(createClient({ api: base, token: 'a\r\nX: y' })('/x')).rejects.toBeInstanceOf(ApiError);
  expect(seen).toHaveLength(before);
});
