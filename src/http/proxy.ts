import type { IncomingMessage } from 'node:http';
import { maxHeadBytes } from './answer-reader.ts';
import { codeOf } from './codes.ts';
import type { Connect } from './direct.ts';
import { direct } from './direct.ts';
import { nodeSpeaksToProxies } from './environment.ts';
import { isLoopback } from './hosts.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A proxy: its URL with credentials, and its host and port without. */
type Proxy = { readonly href: string; readonly host: string };

/** How `url` is reached where the environment names a proxy. Throws as `proxyFor` does. */
export function connectorFor(url: URL, env: Env, timeoutMs: number): Connect {
  const proxy = proxyFor(url, env);
  return proxy ? through(proxy, timeoutMs) : direct;
}

/**
 * The proxy that the environment names for `url`, or undefined for a direct connection.
 * @throws an error with the code `PROXY_URL` and the name of the `variable` when its value is no URL of a proxy
 */
export function proxyFor(url: URL, env: Env): Proxy | undefined {
  const variable =
    isLoopback(url.hostname) || bypassed(url, env.no_proxy || env.NO_PROXY || '') ? undefined : variableFor(url, env);
  if (variable === undefined || !nodeSpeaksToProxies(process.versions.node)) return undefined;
  const proxy = proxyUrl(variable, env[variable] ?? '');
  return { href: proxy.href, host: `${proxy.hostname}:${proxy.port || (proxy.protocol === 'https:' ? '443' : '80')}` };
}

/**
 * By Node's own support, since v24.5.0 (https://nodejs.org/api/http.html#built-in-proxy-support). The timeout (ms) is for
 * the tunnel: closing the request does not close a connection that is still opening one.
 */
const through =
  ({ href, host }: Proxy, timeoutMs: number): Connect =>
  ({ url, method, headers, body = '' }, events) => {
    const secure = url.protocol === 'https:';
    const lib = secure ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
    const length = method === 'POST' ? { 'Content-Length': String(Buffer.byteLength(body)) } : {};
    const request = lib.request(url, {
      method,
      headers: { ...headers, 'Accept-Encoding': 'identity', ...length },
      agent: new lib.Agent({ proxyEnv: { http_proxy: href, https_proxy: href }, timeout: timeoutMs }),
      // For the connection to the service, which is made later.
      ...(secure ? { rejectUnauthorized: true } : {}),
      maxHeaderSize: maxHeadBytes,
    });
    // For https told once the tunnel stands; plain http always talks to the proxy itself.
    let tunnel = false;
    request.on('socket', () => {
      tunnel = secure;
    });
    request.on('finish', events.sent);
    let incoming: IncomingMessage | undefined;
    request.on('response', (response) => {
      if (response.statusCode === 407) return events.failed('PROXY_407');
      incoming = response;
      events.head(response.statusCode ?? 0, flat(response.headers));
      response.on('data', events.body);
      response.on('end', () => events.ended(response.complete));
      response.on('error', () => events.ended(false));
    });
    request.on('error', (error) => {
      // What came in one packet with the fault is still in the stream's buffer: reading it emits `data`.
      while (incoming?.read());
      events.failed(tunnel ? codeOf(error) : tunnelCode(error));
    });
    request.on('close', () => events.failed('ECONNRESET'));
    request.end(body);
    return { close: () => request.destroy(), proxyAt: (code) => (!tunnel && proxyCodes.test(code) ? host : undefined) };
  };

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

/** Failures that stand for the proxy as long as nobody behind it has answered. */
const proxyCodes = /^(?:PROXY_\d|PROXY_ANSWER|E(?!RR_|PROTO)|TIMEOUT|CANCELLED)/;

/** The code of a tunnel that was not opened: `PROXY_407`, `PROXY_ANSWER` for what is no answer to CONNECT. */
function tunnelCode(error: Error): string {
  const code = codeOf(error);
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
