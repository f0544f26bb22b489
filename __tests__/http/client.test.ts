import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sendRequest } from '../../src/http/client.ts';
import { CA_FILE, type FaultName, type FaultServer, faultServer, tlsServer } from '../support/fault-server.ts';
import { httpService } from '../support/http-service.ts';
import { closedPort, listen } from '../support/listen.ts';
import { postInChild } from '../support/post-in-child.ts';

const post = sendRequest;

const open: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function against(name: FaultName, { body = '{"a":"é"}', timeoutMs = 1_000 } = {}) {
  const server = await faultServer(name);
  open.push(server);
  const url = new URL(`http://127.0.0.1:${server.port}/robot?access_token=canary`);
  const reply = await post({ method: 'POST', url, headers: { 'Content-Type': 'application/json' }, body }, timeoutMs);
  return { reply, server, host: `127.0.0.1:${server.port}` };
}

describe('post', () => {
  test('sends the bytes as given, once, without keep-alive or compression', async () => {
    const { reply, server } = await against('answers well');
    expect(reply).toEqual({
      kind: 'response',
      status: 200,
      receivedAt: expect.any(Number),
      headers: { 'content-length': '13' },
      body: '{"errcode":0}',
      end: 'complete',
    });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatch(/^POST \/robot\?access_token=canary HTTP\/1\.1\r\n/);
    expect(server.seen[0]).toMatch(/\r\nContent-Length: 10\r\n/);
    expect(server.seen[0]).toMatch(/\r\nAccept-Encoding: identity\r\n/);
    expect(server.seen[0]).toMatch(/\r\nConnection: close\r\n/);
  });

  test.each([
    ['resets at once', 'ECONNRESET', true],
    ['closes at once', 'ECONNRESET', true],
    ['is silent', 'TIMEOUT', true],
    ['drips headers', 'TIMEOUT', true],
    ['sends endless headers', 'HPE_HEADER_OVERFLOW', true],
    ['switches the protocol', 'HPE_UPGRADE', true],
    ['speaks another protocol', 'HPE_INVALID_CONSTANT', true],
  ] as const)('a server that %s gives no answer, code %s', async (name, code, bodySent) => {
    const { reply, server, host } = await against(name);
    expect(reply).toMatchObject({ kind: 'network-error', code, host, bodySent, proxy: false });
    expect(JSON.stringify(reply)).not.toContain('canary');
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['resets in mid-answer', 200, 'aborted', '{"err'],
    ['ends before Content-Length', 200, 'aborted', '{"errcode":0}'],
    ['sends bytes after its answer', 200, 'complete', '{"errcode":0}'],
    ['counts letters instead of bytes', 200, 'complete', '{"errcode":0,"errmsg":"发送'],
    ['never ends its chunks', 200, 'aborted', '{}'],
    ['answers 204', 204, 'complete', ''],
    ['answers HTTP/1.0 without a length', 200, 'complete', '{"errcode":0}'],
    ['answers twice', 200, 'complete', '{}'],
    ['redirects elsewhere', 302, 'complete', ''],
    ['redirects to itself', 307, 'complete', ''],
    ['answers 999', 999, 'complete', ''],
  ] as const)('a server that %s is answered once with %i, %s', async (name, status, end, body) => {
    const { reply, server } = await against(name);
    expect(reply).toMatchObject({ kind: 'response', status, end, body });
    expect(server.seen).toHaveLength(1);
  });

  test('headers of 15 KiB are read, those of 17 KiB are refused', async () => {
    const answer = async (bytes: number) => {
      const server = await listen(
        createServer((socket) =>
          socket
            .on('error', () => {})
            .once('data', () =>
              socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(bytes)}\r\nContent-Length: 2\r\n\r\n{}`),
            ),
        ),
      );
      open.push({ ...server, seen: [] });
      return post({ method: 'POST', url: new URL(`http://127.0.0.1:${server.port}/`), headers: {}, body: '' }, 2000);
    };
    expect(await answer(15 * 1024)).toMatchObject({ status: 200, body: '{}', end: 'complete' });
    expect(await answer(17 * 1024)).toMatchObject({ kind: 'network-error', code: 'HPE_HEADER_OVERFLOW' });
  });

  test('an endless body is read up to 64 KiB', async () => {
    const { reply } = await against('sends an endless body', { timeoutMs: 5000 });
    expect(reply).toMatchObject({ kind: 'response', status: 200, end: 'truncated', body: 'x'.repeat(65_536) });
  });

  test('a body of exactly 64 KiB is complete, a longer one is truncated without half a character', async () => {
    const answers = async (body: string) => {
      const length = Buffer.byteLength(body);
      const server = createServer(
        (socket) => void socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n${body}`),
      );
      const listening = await listen(server);
      open.push({ ...listening, seen: [] });
      return post(
        { method: 'POST', url: new URL(`http://127.0.0.1:${listening.port}/`), headers: {}, body: '' },
        5_000,
      );
    };
    expect(await answers('x'.repeat(65_536))).toMatchObject({ end: 'complete', body: 'x'.repeat(65_536) });
    expect(await answers(`${'x'.repeat(65_535)}é`)).toMatchObject({ end: 'truncated', body: 'x'.repeat(65_535) });
    expect(await answers('\ufeff{"errcode":0}')).toMatchObject({ end: 'complete', body: '{"errcode":0}' });
  });

  test('half a character at the end of a complete body becomes a replacement character', async () => {
    const server = createServer((socket) => void socket.end(Buffer.from('HTTP/1.1 200 OK\r\n\r\nx\xc3', 'latin1')));
    const listening = await listen(server);
    open.push({ ...listening, seen: [] });
    const reply = await post(
      { method: 'POST', url: new URL(`http://127.0.0.1:${listening.port}/`), headers: {}, body: '' },
      5_000,
    );
    expect(reply).toMatchObject({ end: 'complete', body: 'x\ufffd' });
  });

  test.each(['is silent', 'sends an endless body'] as const)(
    'the connection to a server that %s is closed',
    async (name) => {
      const closed = Promise.withResolvers<void>();
      const server = createServer((socket) => {
        socket
          .on('close', () => closed.resolve())
          .on('error', () => {})
          .resume();
        if (name !== 'is silent') socket.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(100_000)}`);
      });
      const listening = await listen(server);
      open.push({ ...listening, seen: [] });
      const reply = await post(
        { method: 'POST', url: new URL(`http://127.0.0.1:${listening.port}/`), headers: {}, body: '' },
        300,
      );
      await closed.promise;
      if (reply.kind === 'network-error') {
        expect(reply.seconds).toBeGreaterThanOrEqual(0.3);
        expect(reply.seconds).toBeLessThan(20);
        expect(reply.seconds * 10).toBe(Math.round(reply.seconds * 10));
      }
    },
  );

  test('an early answer to a long body is the answer, not a broken pipe', async () => {
    const { reply } = await against('answers 400 early', { body: 'x'.repeat(1_000_000) });
    expect(reply).toMatchObject({ kind: 'response', status: 400, body: 'no' });
  });

  test('a closed port refuses', async () => {
    const reply = await post(
      { method: 'POST', url: new URL(`http://127.0.0.1:${closedPort}/x`), headers: {}, body: '' },
      1000,
    );
    expect(reply).toMatchObject({ kind: 'network-error', code: 'ECONNREFUSED', bodySent: false });
  });

  test.each([
    ['a header with a line break', 'http://127.0.0.1:9/', { 'X-A': 'a\r\nb' }, 'ERR_INVALID_CHAR'],
    ['another protocol', 'ftp://127.0.0.1:9/', {}, 'ERR_INVALID_PROTOCOL'],
  ])('%s is no exception', async (_, url, headers, code) => {
    expect(await post({ method: 'POST', url: new URL(url), headers, body: '' }, 1000)).toMatchObject({
      kind: 'network-error',
      code,
    });
  });

  test('an abort ends the attempt at once', async () => {
    const server = await faultServer('is silent');
    open.push(server);
    const stop = new AbortController();
    const reply = sendRequest(
      { method: 'POST', url: new URL(`http://127.0.0.1:${server.port}/`), headers: {}, body: '' },
      60_000,
      stop.signal,
    );
    setImmediate(() => stop.abort());
    expect(await reply).toMatchObject({ kind: 'network-error', code: 'CANCELLED' });
  });

  test('a service on IPv6 is reached by its address', async () => {
    const server = await faultServer('answers well', '::1').catch(() => undefined);
    if (!server) return;
    open.push(server);
    const reply = await post(
      { method: 'POST', url: new URL(`http://[::1]:${server.port}/`), headers: {}, body: '' },
      1000,
    );
    expect(reply).toMatchObject({ kind: 'response', status: 200 });
  });
});

describe('TLS', () => {
  test.each([
    ['expired', /^(CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/],
    ['self-signed', /^DEPTH_ZERO_SELF_SIGNED_CERT$/],
    ['good', /^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/],
    ['old-protocol', /^(ERR_SSL_|EPROTO)/],
  ] as const)('a server with a certificate that is %s, of a CA unknown here, gets nothing', async (name, code) => {
    const server = await tlsServer(name);
    open.push(server);
    const reply = await post(
      { method: 'POST', url: new URL(`https://127.0.0.1:${server.port}/`), headers: {}, body: 'canary' },
      1000,
    );
    expect(reply).toMatchObject({ kind: 'network-error', code: expect.stringMatching(code), bodySent: false });
    expect(server.seen.join('')).not.toContain('canary');
  });

  test('plain HTTP on the other side is a TLS failure', async () => {
    const service = await httpService('webhook', 'accept');
    const url = new URL(service.url.href.replace('http:', 'https:'));
    const reply = await post({ method: 'POST', url, headers: {}, body: '' }, 2000);
    await service.close();
    expect(reply).toMatchObject({
      kind: 'network-error',
      code: expect.stringMatching(/^(ERR_SSL_|EPROTO)/),
      bodySent: false,
    });
  });

  test('TLS on the other side is not an answer over plain HTTP', async () => {
    const server = await tlsServer('good');
    open.push(server);
    const reply = await post(
      { method: 'POST', url: new URL(`http://127.0.0.1:${server.port}/`), headers: {}, body: '' },
      2000,
    );
    expect(reply).toMatchObject({ kind: 'network-error', code: expect.stringMatching(/^(HPE_|ECONNRESET)/) });
  });
});

describe('TLS with the CA known', () => {
  const before = getCACertificates('default');
  beforeAll(() => setDefaultCACertificates([...before, readFileSync(CA_FILE, 'utf8')]));
  afterAll(() => setDefaultCACertificates(before));

  test.each([
    ['expired', { kind: 'network-error', code: 'CERT_HAS_EXPIRED', bodySent: false }],
    ['wrong-host', { kind: 'network-error', code: 'ERR_TLS_CERT_ALTNAME_INVALID', bodySent: false }],
    ['good', { kind: 'response', status: 200, body: '{"errcode":0}' }],
  ] as const)('a certificate that is %s has its own code', async (name, expected) => {
    const server = await tlsServer(name);
    open.push(server);
    const reply = await post(
      { method: 'POST', url: new URL(`https://127.0.0.1:${server.port}/`), headers: {}, body: 'canary' },
      1000,
    );
    expect(reply).toMatchObject(expected);
    expect(server.seen.join('').includes('canary')).toBe(name === 'good');
  });
});

test('a certificate is verified whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
  const server = await tlsServer('self-signed');
  open.push(server);
  const { reply, said } = await postInChild(`https://127.0.0.1:${server.port}/`, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  // Node would warn that it verifies nothing.
  expect(said).toBe('');
  expect(reply).toMatchObject({ kind: 'network-error', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(server.seen.join('')).not.toContain('canary');
});

// A named pipe without a writer keeps the only thread that names are resolved on: the lookup hangs.
(process.platform === 'win32' ? test.skip : test)('a name lookup that hangs ends with the timeout', async () => {
  const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const module = new URL('../../src/http/client.ts', import.meta.url).href;
  const script = `import { open } from 'node:fs';
  const { sendRequest } = await import('${module}');
  await import('node:net');
  open('${pipe}', 'r', () => {});
  const reply = await sendRequest({ method: 'POST', url: new URL('http://service.example/'), headers: {}, body: '{}' }, 300);
  console.log(JSON.stringify(reply));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { UV_THREADPOOL_SIZE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  expect(JSON.parse(line.toString())).toMatchObject({ kind: 'network-error', code: 'TIMEOUT', bodySent: false });
});

test('a request with maxBytes reads longer answers', async () => {
  const server = await faultServer('sends an endless body');
  open.push(server);
  const url = new URL(`http://127.0.0.1:${server.port}/`);
  const reply = await sendRequest({ method: 'GET', url, headers: {}, maxBytes: 100_000 }, 5000);
  expect(reply.kind === 'response' && reply.body.length).toBe(100_000);
  expect(server.seen[0]).toMatch(/^GET \/ /);
});

test.each(['is silent', 'sends an endless body'] as const)(
  'a process ends by itself after a server that %s',
  async (name) => {
    const server = await faultServer(name);
    open.push(server);
    const module = new URL('../../src/http/client.ts', import.meta.url).href;
    const script = `const { sendRequest } = await import('${module}');
    const url = new URL('http://127.0.0.1:${server.port}/');
    console.log((await sendRequest({ method: 'POST', url, headers: {}, body: "{}" }, 300)).kind);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const killer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const [status] = await once(child, 'exit');
    clearTimeout(killer);
    expect(status).toBe(0);
  },
);
