import type { Socket } from 'node:net';
import { answerReader } from './answer-reader.ts';
import { coded, codeOf } from './codes.ts';
import type { Connect, Exchange } from './types.ts';

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
function requestOf({ method, url, headers, body }: Exchange): Buffer {
  const bytes = Buffer.from(body ?? '');
  const lines = [`${method} ${url.pathname}${url.search} HTTP/1.1`, `Host: ${url.host}`];
  for (const name in headers) lines.push(`${name}: ${headers[name]}`);
  lines.push('Accept-Encoding: identity', 'Connection: close');
  if (method === 'POST') lines.push(`Content-Length: ${bytes.length}`);
  if (lines.some((line) => !/^[\t -~\xa0-\xff]+$/.test(line))) throw coded('ERR_INVALID_CHAR');
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}
