import type { Socket } from 'node:net';
import type { AnswerEvents } from './answer-reader.ts';
import { answerReader } from './answer-reader.ts';
import { coded, codeOf } from './codes.ts';
import type { HttpRequest } from './types.ts';

/** What is heard of an exchange: the request was handed over, its answer, or the code of what went wrong. */
export type ExchangeEvents = AnswerEvents & { sent(): void; failed(code: string): void };

/** Sends a request on a connection of its own and tells what becomes of it. Throws what is wrong with the request. */
export type Connect = (
  exchange: HttpRequest,
  events: ExchangeEvents,
) => {
  close(): void;
  /** The host of the proxy that this failure is of, if it is one's. */
  proxyAt(code: string): string | undefined;
};

/**
 * One HTTP/1.1 request on a connection of its own. Not by `node:http`, which alone costs a tenth of a report's time
 * (docs/adr/0009-http-on-a-socket.md).
 */
export const direct: Connect = (exchange, events) => {
  const request = requestOf(exchange);
  const socket = socketTo(exchange.url);
  const { push, close } = answerReader(events);
  const guarded = (step: () => void) => {
    try {
      step();
    } catch (error) {
      events.failed(codeOf(error));
    }
  };
  socket.on('data', (bytes) => guarded(() => push(bytes)));
  socket.on('end', () => guarded(close));
  socket.on('close', () => guarded(close));
  socket.on('error', (error) => events.failed(codeOf(error)));
  socket.write(request, (error) => {
    if (!error) events.sent();
  });
  return { close: () => socket.destroy(), proxyAt: () => undefined };
};

/** As `node:https` does it: the server is told its name unless that is an address; its certificate must be for it. */
function socketTo({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace('[', '').replace(']', '');
  const net = process.getBuiltinModule('node:net');
  if (protocol === 'http:') return net.connect(Number(port) || 80, host);
  if (protocol !== 'https:') throw coded('ERR_INVALID_PROTOCOL');
  return process.getBuiltinModule('node:tls').connect({
    host,
    port: Number(port) || 443,
    ...(net.isIP(host) === 0 && { servername: host }),
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: true,
  });
}

/** RFC 9112, section 3. Nothing but printable Latin-1, or a header could end where another begins. */
function requestOf({ method, url, headers, body }: HttpRequest): Buffer {
  const bytes = Buffer.from(body ?? '');
  const lines = [`${method} ${url.pathname}${url.search} HTTP/1.1`, `Host: ${url.host}`];
  for (const name in headers) lines.push(`${name}: ${headers[name]}`);
  lines.push('Accept-Encoding: identity', 'Connection: close');
  if (method === 'POST') lines.push(`Content-Length: ${bytes.length}`);
  if (lines.some((line) => !/^[\t -~\xa0-\xff]+$/.test(line))) throw coded('ERR_INVALID_CHAR');
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}
