import type { FaultPeer } from './fault-cases.ts';
import { CA_FILE, faultServer, proxyServer, tlsServer } from './fault-server.ts';
import { closedPort } from './listen.ts';

// A label of 64 letters is no host name: the system says so itself, and no name server is asked.
const unresolvable = `${'a'.repeat(64)}.test`;

/** A peer that has started: where to send, and what the environment must hold. */
export type StartedPeer = {
  readonly url: URL;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

const PATH = '/robot/send?access_token=canary';

/** Starts a peer on free ports of the loopback. */
export async function startPeer(peer: FaultPeer): Promise<StartedPeer> {
  if ('proxy' in peer) return startBehindProxy(peer.proxy);
  if ('tls' in peer) {
    const { port, close } = await tlsServer(peer.tls);
    return {
      url: new URL(`https://127.0.0.1:${port}${PATH}`),
      env: peer.trusted ? { NODE_EXTRA_CA_CERTS: CA_FILE } : {},
      close,
    };
  }
  if ('server' in peer) {
    const { port, close } = await faultServer(peer.server);
    return { url: new URL(`http://127.0.0.1:${port}${PATH}`), env: {}, close };
  }
  return startOther(peer.other);
}

async function startOther(name: Extract<FaultPeer, { other: string }>['other']): Promise<StartedPeer> {
  const nothing = { env: {}, close: async () => undefined };
  if (name === 'unknown host') return { ...nothing, url: new URL(`http://${unresolvable}${PATH}`) };
  if (name === 'closed port') return { ...nothing, url: new URL(`http://127.0.0.1:${closedPort}${PATH}`) };
  const secure = name === 'http on a TLS port';
  const { port, close } = secure ? await tlsServer('good') : await faultServer('speaks at once');
  return { url: new URL(`${secure ? 'http' : 'https'}://127.0.0.1:${port}${PATH}`), env: {}, close };
}

async function startBehindProxy(behavior: Extract<FaultPeer, { proxy: string }>['proxy']): Promise<StartedPeer> {
  const service = await tlsServer('good');
  const proxy = behavior === 'closed port' ? undefined : await proxyServer(behavior, service.port);
  const close = async () => {
    await service.close();
    await proxy?.close();
  };
  const env = {
    HTTPS_PROXY: `http://user:canary@127.0.0.1:${proxy?.port ?? closedPort}`,
    NODE_EXTRA_CA_CERTS: CA_FILE,
  };
  return { url: new URL(`https://service.example${PATH}`), env, close };
}
