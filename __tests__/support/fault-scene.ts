import type { Scene } from './fault-cases.ts';
import { CA_FILE, faultServer, proxyServer, tlsServer } from './fault-server.ts';
import { closedPort } from './listen.ts';

// A label of 64 letters is no host name: the system says so itself, and no name server is asked.
const unresolvable = `${'a'.repeat(64)}.test`;

/** A scene that is set: where to send, and what the environment must hold. */
export type Stage = {
  readonly url: URL;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

const PATH = '/robot/send?access_token=canary';

/** Sets a scene on free ports of the loopback. */
export async function stage(scene: Scene): Promise<Stage> {
  if ('proxy' in scene) return proxied(scene.proxy);
  if ('tls' in scene) {
    const { port, close } = await tlsServer(scene.tls);
    return {
      url: new URL(`https://127.0.0.1:${port}${PATH}`),
      env: scene.trusted ? { NODE_EXTRA_CA_CERTS: CA_FILE } : {},
      close,
    };
  }
  if ('server' in scene) {
    const { port, close } = await faultServer(scene.server);
    return { url: new URL(`http://127.0.0.1:${port}${PATH}`), env: {}, close };
  }
  return other(scene.other);
}

async function other(name: Extract<Scene, { other: string }>['other']): Promise<Stage> {
  const nothing = { env: {}, close: async () => undefined };
  if (name === 'unknown host') return { ...nothing, url: new URL(`http://${unresolvable}${PATH}`) };
  if (name === 'closed port') return { ...nothing, url: new URL(`http://127.0.0.1:${closedPort}${PATH}`) };
  const secure = name === 'http on a TLS port';
  const { port, close } = secure ? await tlsServer('good') : await faultServer('speaks at once');
  return { url: new URL(`${secure ? 'http' : 'https'}://127.0.0.1:${port}${PATH}`), env: {}, close };
}

async function proxied(mood: Extract<Scene, { proxy: string }>['proxy']): Promise<Stage> {
  const service = await tlsServer('good');
  const proxy = mood === 'closed port' ? undefined : await proxyServer(mood, service.port);
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
