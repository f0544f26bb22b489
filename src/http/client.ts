import http, { type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import { resolveName } from './names.ts';
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

/** A service answered, whatever it said. Nothing in it holds a URL. */
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

/** No answer came. Nothing in it holds a URL or the text of a foreign error. */
export type NetworkError = {
  readonly kind: 'network-error';
  /** The system's code, for example `ECONNREFUSED`, `TIMEOUT`, `CERT_HAS_EXPIRED`, `PROXY_407`. */
  readonly code: string;
  /** Host and port only: `bots.example.com:443`. */
  readonly host: string;
  /** Whether the failure was at the proxy, which `host` then names. */
  readonly proxy: boolean;
  /** Whether the whole body had been handed over: then it may have arrived. */
  readonly bodySent: boolean;
  /** Seconds that the attempt lasted. */
  readonly seconds: number;
};

export type HttpResult = HttpResponse | NetworkError;

const maxBodyBytes = 64 * 1024;
/** Bytes before the body, Node's own default. */
const maxHeaderSize = 16 * 1024;

/** What is known of a request while it is under way. */
type Progress = {
  bodySent: boolean;
  proxy: URL | undefined;
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
  const progress: Progress = { bodySent: false, proxy: undefined, tunnel: false };
  try {
    progress.proxy = findProxy(request.url, process.env);
    const sent = await open(request, progress, timeoutMs, signal);
    return await readResponse(sent, request.maxBytes ?? maxBodyBytes);
  } catch (error) {
    const ended = signal.aborted ? (cancel?.aborted ? 'CANCELLED' : 'TIMEOUT') : undefined;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { ...toNetworkError(error, ended, request.url, progress), bodySent: progress.bodySent, seconds };
  }
}

type Sent = { readonly response: IncomingMessage; readonly request: ClientRequest };

/** Resolves with the head of the answer. */
async function open(
  { method, url, headers, body }: HttpRequest,
  progress: Progress,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Sent> {
  const secure = url.protocol === 'https:';
  // Loading `node:https` takes 26 ms, which a request inside of one's own network need not pay.
  const { Agent, request: send } = secure ? await import('node:https') : http;
  // https://nodejs.org/api/http.html#built-in-proxy-support. The timeout is for the tunnel: a request that is closed
  // does not close a connection that is still opening one.
  const proxyEnv = progress.proxy && { http_proxy: progress.proxy.href, https_proxy: progress.proxy.href };
  const agent: Agent = new Agent(proxyEnv && { proxyEnv, timeout: timeoutMs });
  return withVerification(
    () =>
      new Promise<Sent>((resolve, reject) => {
        const request = send(url, {
          method,
          headers: { ...headers, 'Accept-Encoding': 'identity' },
          agent,
          signal,
          maxHeaderSize,
          lookup: resolveName,
          // For the connection to the service, which behind a proxy is made later.
          ...(secure && { rejectUnauthorized: true }),
        });
        request.on('socket', () => {
          progress.tunnel = secure;
        });
        request.on('finish', () => {
          progress.bodySent = true;
        });
        request.on('response', (response) => resolve({ response, request }));
        request.on('error', reject);
        request.end(body);
      }),
  );
}

/** Connects without NODE_TLS_REJECT_UNAUTHORIZED=0, which is read at once: a connection to a proxy has no option for it. */
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
function readResponse({ response, request }: Sent, maxBytes: number): Promise<HttpResponse> {
  const { statusCode: status = 0 } = response;
  const head = { kind: 'response', status, headers: joinHeaders(response), receivedAt: Date.now() } as const;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (end: HttpResponse['end']) => {
      resolve({ ...head, body: toText(Buffer.concat(chunks).subarray(0, maxBytes), end !== 'complete'), end });
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

/** One value for each name, in small letters. */
function joinHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

/** UTF-8 without a byte-order mark; a character cut at the end is dropped. */
function toText(bytes: Uint8Array, partial: boolean): string {
  return new TextDecoder().decode(bytes, { stream: partial });
}

/** Only the code of an error is kept: its text may quote the URL or a header. `ended` is our own reason to stop. */
function toNetworkError(
  error: unknown,
  ended: string | undefined,
  url: URL,
  { proxy, tunnel }: Progress,
): Pick<NetworkError, 'kind' | 'code' | 'host' | 'proxy'> {
  const kind = 'network-error';
  const code = ended ?? readCode(error);
  const { variable } = readFields(error);
  if (variable !== undefined) return { kind, code, host: String(variable), proxy: false };
  // A plain proxy has no certificate; one over TLS is asked for its own first.
  const ofService =
    proxy?.protocol === 'http:' && /^(?!ERR_PROXY)(?:[^E]|EPROTO|ERR_)/.test(code) && ended === undefined;
  if (proxy === undefined || tunnel || ofService) return { kind, code, host: hostAndPort(url), proxy: false };
  return { kind, code: ended ?? readProxyCode(error, code), host: hostAndPort(proxy), proxy: true };
}

const readFields = (error: unknown): Readonly<Record<string, unknown>> => Object(error);

function readCode(error: unknown): string {
  const { code } = readFields(error);
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'ECONNRESET';
}

/** The code of a tunnel that was not opened: `PROXY_407`, `PROXY_ANSWER` for what is no answer to CONNECT. */
function readProxyCode(error: unknown, code: string): string {
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return 'PROXY_ANSWER';
  if (code !== 'ERR_PROXY_TUNNEL') return code;
  const { statusCode } = readFields(error);
  if (statusCode === undefined) return 'ECONNRESET';
  const status = Number(statusCode);
  return status >= 100 && status <= 999 ? `PROXY_${status}` : 'PROXY_ANSWER';
}

/** Host and port of a URL, never its path: it may hold a token. */
function hostAndPort({ hostname, port, protocol }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
