/**
 * The URL, with credentials, of the proxy that the environment names for `url`, or undefined for a direct connection.
 * Node's agent speaks to it; which one it is, and what NO_PROXY excepts, is decided as the runner decides it, so that an
 * error can name the proxy.
 * @throws an error with the code `PROXY_URL` and the name of the `variable` when its value is no URL of a proxy
 */
export function findProxy(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const name = `${url.protocol.replace(':', '')}_proxy`;
  const variable = [name, name.toUpperCase()].find((each) => env[each]);
  if (variable === undefined || !supportsProxies(process.versions.node)) return undefined;
  if (isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  return parseProxyUrl(variable, env[variable] ?? '');
}

/** Node silently ignores a proxy without a scheme or with another one, and throws for a bad `%`. */
function parseProxyUrl(variable: string, value: string): URL {
  const url = URL.parse(value);
  if (url && /^https?:\/\//i.test(value) && isEncoded(url.username + url.password)) return url;
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

/** As the runner reads NO_PROXY: `host`, `.suffix`, `*.suffix` (each with all below it), `*`, and `host:port` for that host alone. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname.toLowerCase();
  const actual = port || (protocol === 'https:' ? '443' : '80');
  const entries = list.toLowerCase().match(/[^\s,]+/g) ?? [];
  return entries.some((entry) => {
    const suffix = entry.replace(/^\*?\.?/, '');
    return entry === '*' || entry === `${host}:${actual}` || host === suffix || host.endsWith(`.${suffix}`);
  });
}

/** Whether a host name is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

/** Whether Node's http can use a proxy: since v24.5.0, which runners have since 2.328.0. */
export function supportsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5);
}
