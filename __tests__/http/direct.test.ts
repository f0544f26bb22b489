import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { direct } from '../../src/http/direct.ts';
import type { HttpRequest } from '../../src/http/types.ts';
import { type Listening, listen } from '../support/listen.ts';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** What is heard of one exchange, in order. */
function heard(exchange: HttpRequest): Promise<unknown[]> {
  return new Promise((resolve) => {
    const events: unknown[] = [];
    direct(exchange, {
      sent: () => events.push('sent'),
      head: (status) => events.push(status),
      body: (bytes) => events.push(Buffer.from(bytes).toString()),
      ended: (whole) => resolve([...events, whole]),
      failed: (code) => resolve([...events, code]),
    });
  });
}

type Request = Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'> & { readonly body: string };

/** Node's own server, which tells what it was asked. */
async function asked(path: string, exchange: Omit<HttpRequest, 'url'>, host = '127.0.0.1') {
  const seen: Request[] = [];
  const server = createServer(async (request, response) => {
    const parts = await request.setEncoding('utf8').toArray();
    seen.push({ method: request.method, url: request.url, rawHeaders: request.rawHeaders, body: parts.join('') });
    response.end('ok');
  });
  const listening = await listen(server, host);
  open.push(listening);
  const place = `${host.includes(':') ? `[${host}]` : host}:${listening.port}`;
  const events = await heard({ ...exchange, url: new URL(`http://${place}${path}`) });
  return { seen, events, place };
}

describe('a request', () => {
  test('arrives as Node reads it, with the body byte for byte', async () => {
    const headers = { 'Content-Type': 'application/json', 'X-Team': 'café' };
    const { seen, events, place } = await asked('/a%20b?c=%C3%A9&d', {
      method: 'POST',
      headers,
      body: '{"a":"é 😀"}\r\n',
    });
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/a%20b?c=%C3%A9&d',
        rawHeaders: [
          ...['Host', place, 'Content-Type', 'application/json', 'X-Team', 'café'],
          ...['Accept-Encoding', 'identity', 'Connection', 'close', 'Content-Length', '17'],
        ],
        body: '{"a":"é 😀"}\r\n',
      },
    ]);
    expect(events).toEqual(['sent', 200, 'ok', true]);
  });

  test('without a body has no length where none is asked for', async () => {
    const { seen } = await asked('/', { method: 'GET', headers: {} });
    expect(seen[0]?.rawHeaders).not.toContain('Content-Length');
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/', body: '' });
  });

  test('of an empty body says so', async () => {
    const { seen } = await asked('/', { method: 'POST', headers: {}, body: '' });
    expect(seen[0]?.rawHeaders).toEqual(expect.arrayContaining(['Content-Length', '0']));
  });

  test.each([
    ['a line break', { 'X-A': 'a\r\nX-B: b' }],
    ['a line feed', { 'X-A': 'a\nb' }],
    ['a NUL', { 'X-A': 'a\0b' }],
    ['a letter beyond Latin-1', { 'X-A': '中' }],
    ['a line break in a name', { 'X-A: a\r\nX-B': 'b' }],
  ])('with %s in a header is not made', (_, headers) => {
    const url = new URL('http://127.0.0.1:9/');
    const events = { sent: () => {}, head: () => {}, body: () => {}, ended: () => {}, failed: () => {} };
    const code = 'ERR_INVALID_CHAR';
    expect(() => direct({ method: 'POST', url, headers }, events)).toThrow(expect.objectContaining({ code }));
  });
});

test('an answer that ends with its connection ends while the request is still on its way', async () => {
  const server = createPlainServer((socket) => void socket.pause().end('HTTP/1.0 413 No\r\n\r\ntoo long'));
  const listening = await listen(server, '127.0.0.1');
  open.push(listening);
  const url = new URL(`http://127.0.0.1:${listening.port}/`);
  expect(await heard({ method: 'POST', url, headers: {}, body: 'x'.repeat(16_000_000) })).toEqual([
    413,
    'too long',
    true,
  ]);
});

describe('a server that speaks TLS', () => {
  const tls = '__tests__/fixtures/tls';
  const hellos: { readonly servername: string; readonly protocols: string[] }[] = [];
  const secure = async () => {
    const ALPNCallback = (hello: (typeof hellos)[number]) => {
      hellos.push(hello);
      return 'http/1.1';
    };
    const pem = { key: readFileSync(`${tls}/key.pem`), cert: readFileSync(`${tls}/good.pem`) };
    const listening = await listen(createSecureServer({ ...pem, ALPNCallback }), '127.0.0.1');
    open.push(listening);
    return listening.port;
  };

  test.each([
    ['is told its name', 'localhost', 'localhost'],
    ['is told no name when it is reached by an address', '127.0.0.1', false],
  ])('%s, and HTTP/1.1', async (_, host, servername) => {
    const url = new URL(`https://${host}:${await secure()}/`);
    // Its authority is unknown here: nothing is sent.
    expect(await heard({ method: 'GET', url, headers: {} })).toEqual(['UNABLE_TO_VERIFY_LEAF_SIGNATURE']);
    expect(hellos.splice(0)).toEqual([{ servername, protocols: ['http/1.1'] }]);
  });
});
