import type { AddressInfo, Server, Socket } from 'node:net';

/** A server on a free port of the loopback. */
export type Listening = { readonly port: number; close(): Promise<void> };

/** Nothing listens there (RFC 863); a port that was free a moment ago may be another suite's by now. */
export const closedPort = 9;

/** Starts any server on a free port; `close` ends its connections too. */
export async function listen(server: Server, host = '127.0.0.1'): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, close };
}
