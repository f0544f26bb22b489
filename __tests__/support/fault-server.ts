import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { type Listening, listen } from './listen.ts';

/** A server that answers in one awkward way, and what it saw. */
export type FaultServer = Listening & {
  /** Heads and bodies as they came, one entry a connection. */
  readonly seen: string[];
};

/** Begins to act when the head of the request is complete. */
type Act = (socket: Socket, seen: string) => void;

const reply =
  (text: string): Act =>
  (socket) =>
    void socket.end(text);
const json = (head: string, body = '{"errcode":0}') =>
  reply(`HTTP/1.1 ${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

/** Writes `piece` again and again until the peer is gone. */
const drip =
  (head: string, piece: string, everyMs: number): Act =>
  (socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(piece), everyMs);
    socket.on('close', () => clearInterval(timer));
  };

/** Every HTTP fault that a server alone can make; names are those of the tests. */
export const FAULTS = {
  'resets at once': (socket) => void socket.resetAndDestroy(),
  'closes at once': (socket) => void socket.end(),
  'resets in mid-answer': (socket) =>
    void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"err', () =>
      setTimeout(() => socket.resetAndDestroy(), 20),
    ),
  'is silent': () => undefined,
  'drips headers': drip('HTTP/1.1 200 OK\r\n', 'X-Slow: 1\r\n', 50),
  'sends endless headers': drip('HTTP/1.1 200 OK\r\n', `X-Long: ${'a'.repeat(4000)}\r\n`, 1),
  'sends an endless body': drip('HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(16_384), 1),
  'ends before Content-Length': reply('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"errcode":0}'),
  'never ends its chunks': (socket) =>
    void socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'),
  'sends bytes after its answer': reply('HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"errcode":0}<!-- seen -->'),
  'adds a comment': json('200 OK', '{"errcode":0,"errmsg":"ok"}<!-- seen -->'),
  'counts letters instead of bytes': reply(
    'HTTP/1.1 200 OK\r\nContent-Length: 29\r\n\r\n{"errcode":0,"errmsg":"发送成功，谢谢"}',
  ),
  'counts letters of a refusal': reply(
    'HTTP/1.1 200 OK\r\nContent-Length: 38\r\n\r\n{"errcode":310000,"errmsg":"关键词不匹配，请检查"}',
  ),
  'answers HTML': reply('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>'),
  'cuts its JSON': json('200 OK', '{"errcode":'),
  'answers JSON without a code': json('200 OK', '{"ok":true}'),
  'answers gzip': json('200 OK\r\nContent-Encoding: gzip', '\u001f\u008b'),
  'answers 204': reply('HTTP/1.1 204 No Content\r\n\r\n'),
  'redirects elsewhere': json('302 Found\r\nLocation: http://127.0.0.1:9/elsewhere', ''),
  'redirects to itself': json('307 Temporary Redirect\r\nLocation: /', ''),
  'redirects for good': json('308 Permanent Redirect\r\nLocation: /', ''),
  'answers 400 early': json('400 Bad Request', 'no'),
  'answers 403': json('403 Forbidden', ''),
  'answers 408': json('408 Request Timeout', ''),
  'answers 410': json('410 Gone', ''),
  'answers 413': json('413 Content Too Large', ''),
  'asks for a pause of a second': json('429 Too Many Requests\r\nRetry-After: 1', ''),
  'asks for a pause of a day': json('429 Too Many Requests\r\nRetry-After: 86400', ''),
  'asks for a pause in garbage': json('429 Too Many Requests\r\nRetry-After: soon', ''),
  'answers 500': json('500 Internal Server Error', ''),
  'answers 503': json('503 Service Unavailable', ''),
  'answers 999': json('999 Denied', ''),
  'answers HTTP/1.0 without a length': reply('HTTP/1.0 200 OK\r\n\r\n{"errcode":0}'),
  'answers twice': (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 500 No\r\n\r\n'),
  'switches the protocol': reply('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
  'speaks another protocol': reply('SSH-2.0-OpenSSH_9.2\r\n'),
  /** Told to a peer that has not said anything in HTTP, as a web server does to TLS. */
  'speaks at once': json('400 Bad Request', ''),
  'answers well': json('200 OK'),
} as const satisfies Readonly<Record<string, Act>>;

export type FaultName = keyof typeof FAULTS;

/** Starts a server with one fault on a free port of the loopback. */
export async function faultServer(name: FaultName, host = '127.0.0.1'): Promise<FaultServer> {
  const seen: string[] = [];
  const server = createServer((socket) => perform(socket, seen, FAULTS[name]));
  return { ...(await listen(server, host)), seen };
}

const tls = (file: string) => readFileSync(new URL(`../fixtures/tls/${file}.pem`, import.meta.url));

/** The test CA, which signed all certificates but the self-signed one. */
export const CA_FILE = new URL('../fixtures/tls/ca.pem', import.meta.url).pathname;

/** A TLS server that answers well, with the certificate of that name. */
export async function tlsServer(
  certificate: 'good' | 'expired' | 'wrong-host' | 'self-signed' | 'old-protocol',
): Promise<FaultServer> {
  const seen: string[] = [];
  const old = certificate === 'old-protocol';
  const version = old ? ({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const) : {};
  const options = { key: tls('key'), cert: tls(old ? 'good' : certificate), ...version };
  const server = createTlsServer(options, (socket) => perform(socket, seen, FAULTS['answers well']));
  server.on('tlsClientError', () => undefined);
  return { ...(await listen(server)), seen };
}

/** A proxy that is reached over TLS, with the certificate of that name. */
export async function tlsProxyServer(certificate: 'good' | 'self-signed', port: number): Promise<FaultServer> {
  const seen: string[] = [];
  const server = createTlsServer({ key: tls('key'), cert: tls(certificate) }, (socket) =>
    perform(socket, seen, tunnelTo(port)),
  );
  server.on('tlsClientError', () => undefined);
  return { ...(await listen(server)), seen };
}

const tunnelTo =
  (port: number): Act =>
  (socket, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      if (head.startsWith('CONNECT')) socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      else upstream.write(head);
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  };

/** A CONNECT and forward proxy. `tunnel` reaches `port` on the loopback whatever host is asked for. */
export async function proxyServer(
  behavior: 'tunnel' | '407' | '403' | '502' | 'html' | 'silent' | 'garbage' | 'close',
  port = 0,
): Promise<FaultServer> {
  const seen: string[] = [];
  const act: Act = (socket, head) => {
    if (behavior === 'silent') return;
    if (behavior === 'close') return void socket.end();
    if (behavior === 'garbage') return void socket.end('<html>who are you?</html>\r\n\r\n');
    if (behavior === 'html') return void socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>');
    if (behavior !== 'tunnel') return void socket.end(`HTTP/1.1 ${behavior} No\r\nContent-Length: 0\r\n\r\n`);
    tunnelTo(port)(socket, head);
  };
  const server = createServer((socket) => perform(socket, seen, act));
  return { ...(await listen(server)), seen };
}

function perform(socket: Socket, seen: string[], act: Act): void {
  const index = seen.push('') - 1;
  let acted = false;
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const all = (seen[index] ?? '') + chunk.toString('latin1');
    seen[index] = all;
    const tlsHello = act === FAULTS['speaks at once'] && all.startsWith('\x16');
    if (acted || !(tlsHello || all.includes('\r\n\r\n'))) return;
    acted = true;
    act(socket, all);
  });
}
