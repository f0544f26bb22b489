import http, { type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import type { SecureContext } from 'node:tls';
import { resolveName } from './dns.ts';
import { findProxy } from './proxy.ts';

/** One HTTP request. The body is what is signed: it is sent byte for byte. */
export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Names are sent as given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes of the answer that are read; 64 KiB when absent. */
  readonly maxBytes?: number;
};

/** A request that delivers a message. */
export type HttpPost = HttpRequest & { readonly method: 'POST'; readonly body: string };

/** A response with any status. Contains no URL. */
export type HttpResponse = {
  readonly kind: 'response';
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most `maxBytes`, decoded as UTF-8, without a byte-order mark. */
  readonly body: string;
  /** `truncated` after `maxBytes`; `aborted` when the connection ended too early. */
  readonly end: 'complete' | 'truncated' | 'aborted';
  /** When the answer began, in ms since 1970. */
  readonly receivedAt: number;
};

/** No response. Contains no URL and no text of a foreign error. */
export type NetworkError = {
  readonly kind: 'network-error';
  /** The system's code, for example `ECONNREFUSED`, `TIMEOUT`, `CERT_HAS_EXPIRED`, `PROXY_407`. */
  readonly code: string;
  /** Host and port only: `bots.example.com:443`. */
  readonly host: string;
  /** Whether the failure was at the proxy, which `host` then names. */
  readonly proxy: boolean;
  /** Whether the whole body had been sent: then it may have arrived. */
  readonly bodySent: boolean;
  /** Seconds that the attempt lasted. */
  readonly seconds: number;
};

export type HttpResult = HttpResponse | NetworkError;

const maxBodyBytes = 64 * 1024;

/** What is known of a request while it is under way. */
type Progress = {
  bodySent: boolean;
  proxy: URL | undefined;
  /** Whether the service behind the proxy is asked for its certificate: the proxy's own has been accepted. */
  handshake: boolean;
  /** Whether the service behind the proxy is reached; with plain HTTP the proxy answers all the time. */
  tunnel: boolean;
};

/**
 * Sends one request on a connection of its own: no redirect, no keep-alive, the whole of it within `timeoutMs`
 * milliseconds, or until `cancel`. Never throws.
 */
export async function sendRequest(request: HttpRequest, timeoutMs: number, cancel?: AbortSignal): Promise<HttpResult> {
  const started = performance.now();
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(cancel ? [cancel] : [])]);
  const progress: Progress = { bodySent: false, proxy: undefined, handshake: false, tunnel: false };
  try {
    progress.proxy = findProxy(request.url, process.env);
    return await exchange(request, progress, timeoutMs, signal);
  } catch (error) {
    const ended = signal.aborted ? (cancel?.aborted ? 'CANCELLED' : 'TIMEOUT') : undefined;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const { bodySent } = progress;
    return { kind: 'network-error', ...describeError(error, ended, request.url, progress), bodySent, seconds };
  }
}

async function exchange(
  { method, url, headers, body, maxBytes = maxBodyBytes }: HttpRequest,
  progress: Progress,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const secure = url.protocol === 'https:';
  // Loading `node:https` takes 26 ms, which a request over plain http does not need.
  const { Agent, request: start } = secure ? await import('node:https') : http;
  // The timeout is for the tunnel: a request that is closed does not close a connection that is still opening one.
  const proxyEnv = progress.proxy && { http_proxy: progress.proxy.href, https_proxy: progress.proxy.href };
  const agent: Agent = new Agent(proxyEnv && { proxyEnv, timeout: timeoutMs });
  const watched = secure && progress.proxy && (await watchHandshake(progress));
  const send = () =>
    new Promise<HttpResponse>((resolve, reject) => {
      const request = start(url, {
        method,
        headers: { ...headers, 'Accept-Encoding': 'identity' },
        agent,
        signal,
        lookup: resolveName,
        // For the connection to the service, which behind a proxy is made later.
        ...(secure && { rejectUnauthorized: true }),
        ...(watched && { secureContext: watched }),
      });
      request.on('socket', () => Object.assign(progress, { tunnel: secure }));
      request.on('finish', () => Object.assign(progress, { bodySent: true }));
      request.on('response', (response) => resolve(readResponse(request, response, maxBytes)));
      request.on('error', reject);
      // A switch to another protocol, which nobody asked for, is neither an answer nor an error to Node.
      request.on('close', () => reject(Object.assign(new Error(), { code: 'HPE_UPGRADE' })));
      request.end(body);
    });
  return withVerification(send);
}

/** The usual TLS settings, which record when they are used: Node's errors do not say whether the proxy or the service failed. */
async function watchHandshake(progress: Progress): Promise<SecureContext> {
  const { createSecureContext } = await import('node:tls');
  const usual = createSecureContext();
  const get = () => {
    progress.handshake = true;
    return usual.context;
  };
  return Object.create(usual, { context: { get } });
}

/** Connects with NODE_TLS_REJECT_UNAUTHORIZED unset: a connection to a proxy has no option for it. */
function withVerification<T>(connect: () => T): T {
  const value = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  if (value === undefined) return connect();
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  try {
    return connect();
  } finally {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = value;
  }
}

/** Reads the body up to `maxBytes`; a connection that ends too early leaves what has come. */
function readResponse(request: ClientRequest, response: IncomingMessage, maxBytes: number): Promise<HttpResponse> {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  const head = { status: response.statusCode ?? 0, headers: Object.fromEntries(headers), receivedAt: Date.now() };
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (end: HttpResponse['end']) => {
      // Without a byte-order mark, and without the first bytes of a character that was cut.
      const decoder = new TextDecoder();
      const body = decoder.decode(Buffer.concat(chunks).subarray(0, maxBytes), { stream: end !== 'complete' });
      resolve({ kind: 'response', ...head, body, end });
      if (end !== 'complete') request.destroy();
    };
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) finish('truncated');
    });
    // What came in one packet with the fault is still in the stream's buffer: reading it emits `data`.
    request.on('error', () => {
      while (response.read());
    });
    response.on('error', () => finish('aborted'));
    response.on('close', () => finish(response.complete ? 'complete' : 'aborted'));
  });
}

/**
 * What failed, and at which host. Only the code of an error is kept: its text may quote the URL or a header. `ended` is
 * our own reason to stop.
 */
function describeError(error: unknown, ended: string | undefined, url: URL, { proxy, handshake, tunnel }: Progress) {
  const { code: thrown, variable, statusCode }: Readonly<Record<string, unknown>> = Object(error);
  const isCode = typeof thrown === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(thrown);
  const code = ended ?? (isCode ? thrown : 'ECONNRESET');
  const ofService = handshake && /^(?!ERR_PROXY)(?:[^E]|EPROTO|ERR_)/.test(code) && !ended;
  if (proxy === undefined || tunnel || ofService)
    return { code, host: variable === undefined ? hostAndPort(url) : String(variable), proxy: false };
  return { code: toProxyCode(code, statusCode), host: hostAndPort(proxy), proxy: true };
}

/** The code of a tunnel that was not opened: `PROXY_407`, `PROXY_ANSWER` for what is no answer to CONNECT. */
function toProxyCode(code: string, statusCode: unknown): string {
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return 'PROXY_ANSWER';
  if (code !== 'ERR_PROXY_TUNNEL') return code;
  if (statusCode === undefined) return 'ECONNRESET';
  const status = Number(statusCode);
  return status >= 100 && status <= 999 ? `PROXY_${status}` : 'PROXY_ANSWER';
}

/** Host and port of a URL, never its path: it may hold a token. */
function hostAndPort({ hostname, port, protocol }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
