import type { ClientRequest, IncomingMessage } from 'node:http';
import type { ProxyRoute } from './proxy.ts';
import type { HttpReply, Post } from './types.ts';

/** One HTTP exchange in general; `post` is the special case that deliveries use. */
export type Exchange = {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Names are sent as given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes of the answer that are read; 64 KiB when absent. */
  readonly maxBytes?: number;
};

type NoAnswer = Extract<HttpReply, { kind: 'no-answer' }>;

/** What is known about an exchange while it runs. */
type Progress = { bodySent: boolean; route: ProxyRoute | undefined; throughProxy: boolean };

const MAX_BODY_BYTES = 64 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'] as const;

/** Sends one POST over its own connection (https://nodejs.org/api/http.html). Ends within `timeoutMs` milliseconds. */
export const post: Post = (request, timeoutMs) => exchange({ ...request, method: 'POST' }, timeoutMs);

/** A `Post` that an abort of `signal` ends early, with the code `CANCELLED`. */
export function postUntil(signal: AbortSignal): Post {
  return (request, timeoutMs) => exchange({ ...request, method: 'POST' }, timeoutMs, signal);
}

/**
 * One request and its answer: no redirect, no keep-alive, the whole of it within `timeoutMs` milliseconds.
 * Never throws and leaves neither a timer nor a socket behind.
 */
export async function exchange(request: Exchange, timeoutMs: number, signal?: AbortSignal): Promise<HttpReply> {
  const started = process.uptime();
  const progress: Progress = { bodySent: false, route: undefined, throughProxy: false };
  const ended = new AbortController();
  const miss = (code: string): NoAnswer => {
    const proxy = code.startsWith('PROXY_') || (progress.route !== undefined && !progress.throughProxy);
    return {
      kind: 'no-answer',
      code,
      host: proxy && progress.route ? progress.route.host : hostOf(request.url),
      bodySent: progress.bodySent,
      proxy,
      seconds: Math.round((process.uptime() - started) * 10) / 10,
    };
  };
  try {
    if (PROXY_VARIABLES.some((name) => process.env[name] || process.env[name.toUpperCase()])) {
      const { proxyRoute } = await import('./proxy.ts');
      progress.route = proxyRoute(request.url, ended.signal);
    }
    const lib = request.url.protocol === 'https:' ? await import('node:https') : await import('node:http');
    return await converse(lib.request, request, progress, { timeoutMs, signal, miss });
  } catch (error) {
    return miss(codeOf(error));
  } finally {
    ended.abort();
  }
}

type Limits = {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly miss: (code: string) => NoAnswer;
};

function converse(
  send: typeof import('node:http').request,
  exchange: Exchange,
  progress: Progress,
  { timeoutMs, signal, miss }: Limits,
): Promise<HttpReply> {
  return new Promise((resolve) => {
    const body = Buffer.from(exchange.body ?? '');
    const request = open(send, exchange, body.length, progress.route);
    const answer = collect(exchange.maxBytes ?? MAX_BODY_BYTES);
    const settle = (reply: HttpReply) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(reply);
      request.destroy();
    };
    const fail = (code: string) => settle(answer.reply('cut') ?? miss(code));
    const timer = setTimeout(() => fail('TIMEOUT'), timeoutMs);
    const cancel = () => fail('CANCELLED');
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
    request.on('finish', () => {
      progress.bodySent = true;
    });
    request.on('error', (error) => fail(codeOf(error)));
    request.on('close', () => fail('ECONNRESET'));
    request.on('proxyConnect', (connect: ProxyAnswer) => {
      const code = refusalOf(connect);
      if (code) settle(miss(code));
      else progress.throughProxy = true;
    });
    request.on('response', (response) => {
      if (progress.route && response.statusCode === 407) settle(miss('PROXY_407'));
      else answer.read(response, settle);
    });
    request.end(body);
  });
}

function open(
  send: typeof import('node:http').request,
  { url, method, headers }: Exchange,
  bytes: number,
  route: ProxyRoute | undefined,
): ClientRequest {
  const length = method === 'POST' ? { 'Content-Length': String(bytes) } : {};
  return send(url, {
    method,
    headers: { ...headers, 'Accept-Encoding': 'identity', ...length },
    agent: route?.agent ?? false,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
}

/** Reads an answer up to `maxBytes` and tells it once it has ended, in whichever way. */
function collect(maxBytes: number) {
  const chunks: Buffer[] = [];
  let room = maxBytes;
  let head: Pick<Extract<HttpReply, { kind: 'answer' }>, 'status' | 'headers' | 'at'> | undefined;
  const reply = (end: 'whole' | 'capped' | 'cut'): HttpReply | undefined =>
    head && { kind: 'answer', ...head, body: text(Buffer.concat(chunks), end !== 'whole'), end };
  const read = (response: IncomingMessage, settle: (reply: HttpReply) => void) => {
    head = { status: response.statusCode ?? 0, headers: flat(response.headers), at: Date.now() };
    const finish = (end: 'whole' | 'capped' | 'cut') => {
      const whole = reply(end);
      if (whole) settle(whole);
    };
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk.subarray(0, room));
      room -= chunk.length;
      if (room < 0) finish('capped');
    });
    response.on('end', () => finish(response.complete ? 'whole' : 'cut'));
    response.on('error', () => finish('cut'));
  };
  return { read, reply };
}

/** UTF-8 without a byte-order mark; a character cut at the end is dropped. */
function text(bytes: Buffer, partial: boolean): string {
  return new TextDecoder().decode(bytes, { stream: partial });
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return Object.fromEntries(entries);
}

/** Host and port, never the path: it may hold a token. */
function hostOf(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

type ProxyAnswer = { readonly statusCode?: number; readonly headers?: Readonly<Record<string, unknown>> };

/** The code of a CONNECT that was not granted. Over plain HTTP the proxy is not asked, so there is no status. */
function refusalOf({ statusCode, headers }: ProxyAnswer): string {
  if (statusCode === undefined) return '';
  if (statusCode === 200) return String(headers?.['content-type'] ?? '').includes('html') ? 'PROXY_HTML' : '';
  return statusCode >= 100 && statusCode <= 999 ? `PROXY_${statusCode}` : 'PROXY_ANSWER';
}

/** The system's code only: foreign texts may quote the URL or a header. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'ECONNRESET';
}
