import type { Agent, AgentOptions } from 'node:http';
import { nodeSpeaksToProxies } from './environment.ts';
import { isLoopback } from './hosts.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The way through a proxy. */
export type ProxyRoute = {
  readonly agent: Agent;
  /** The proxy's host and port, without its credentials. */
  readonly host: string;
  /** Whether a failure stands for the proxy as long as nobody behind it has answered. */
  stands(code: string): boolean;
  /** The code of a tunnel that was not opened: `PROXY_407`, `PROXY_ANSWER` for what is no answer to CONNECT. */
  codeOf(code: string, error: Error): string;
};

/**
 * The proxy that the environment names for `url`, or undefined for a direct connection: Node's own support, since
 * v24.5.0 (https://nodejs.org/api/http.html#built-in-proxy-support); before it there is none, and a warning says so.
 * @throws an error with the code `PROXY_URL` and the name of the `variable` when its value is no URL of a proxy
 */
export function proxyRoute(
  url: URL,
  env: Env,
  { make, timeoutMs }: { make: new (options: AgentOptions) => Agent; timeoutMs: number },
): ProxyRoute | undefined {
  const variable =
    isLoopback(url.hostname) || bypassed(url, env.no_proxy || env.NO_PROXY || '') ? undefined : variableFor(url, env);
  if (variable === undefined || !nodeSpeaksToProxies(process.versions.node)) return undefined;
  const proxy = proxyUrl(variable, env[variable] ?? '');
  // The timeout is for the tunnel: an abort of the request does not close a connection that is still opening one.
  const agent = new make({ proxyEnv: { http_proxy: proxy.href, https_proxy: proxy.href }, timeout: timeoutMs });
  const host = `${proxy.hostname}:${proxy.port || (proxy.protocol === 'https:' ? '443' : '80')}`;
  return { agent, host, stands: (code) => proxyCodes.test(code), codeOf: tunnelCode };
}

const proxyCodes = /^(?:PROXY_\d|PROXY_ANSWER|E(?!RR_|PROTO)|TIMEOUT|CANCELLED)/;

function tunnelCode(code: string, error: Error): string {
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return 'PROXY_ANSWER';
  if (code !== 'ERR_PROXY_TUNNEL') return code;
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === undefined) return 'ECONNRESET';
  return Number(status) >= 100 && Number(status) <= 999 ? `PROXY_${status}` : 'PROXY_ANSWER';
}

/** The name of the variable with the proxy for `url`: the one for its scheme, else for all; lower case first. */
function variableFor(url: URL, env: Env): string | undefined {
  const names = [`${url.protocol.replace(':', '')}_proxy`, 'all_proxy'];
  return names.flatMap((name) => [name, name.toUpperCase()]).find((name) => env[name]);
}

function proxyUrl(variable: string, value: string): URL {
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  if (url && /^https?:$/.test(url.protocol) && isEncoded(url.username + url.password)) return url;
  // Nothing of the value: it may hold a password.
  throw Object.assign(new Error('not the URL of a proxy'), { code: 'PROXY_URL', variable });
}

function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

/** As the runner reads NO_PROXY: `host`, `.suffix`, `*.suffix` (each with all below it), `host:port` and `*`. */
function bypassed({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname.toLowerCase();
  const actual = port || (protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', wanted = actual] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const suffix = name.replace(/^\*?\.?/, '');
      return wanted === actual && (name === '*' || host === suffix || host.endsWith(`.${suffix}`));
    });
}
