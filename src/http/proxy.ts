import type { Agent } from 'node:http';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

/** The way through a proxy. `host` is the proxy's host and port, without its credentials. */
export type ProxyRoute = { readonly agent: Agent; readonly host: string };

/** Carries a system-like code, so that nothing of the variable's value is ever shown. */
const UNUSABLE = Object.assign(new Error('the proxy variable is not an http(s) URL'), { code: 'PROXY_URL' });

/**
 * The proxy that the environment names for `url`, or undefined for a direct connection.
 * `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` (exact, `.suffix`, `*`, `host:port`), lower case first:
 * https://github.com/Rob--W/proxy-from-env. Loopback hosts are always direct.
 * `signal` closes a connection to the proxy that is still being made.
 */
export function proxyRoute(url: URL, signal: AbortSignal): ProxyRoute | undefined {
  if (isLoopback(url.hostname)) return undefined;
  const value = getProxyForUrl(url);
  if (value === '') return undefined;
  const proxy = URL.parse(value);
  if (!proxy || !/^https?:$/.test(proxy.protocol)) throw UNUSABLE;
  // The agents hand their options to net.connect, which takes a signal; their types do not say so.
  const options: { keepAlive: false; signal: AbortSignal } = { keepAlive: false, signal };
  const agent = url.protocol === 'https:' ? new HttpsProxyAgent(proxy, options) : new HttpProxyAgent(proxy, options);
  return { agent, host: `${proxy.hostname}:${proxy.port || (proxy.protocol === 'https:' ? '443' : '80')}` };
}

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}
