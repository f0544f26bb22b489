import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Ending } from './ending.ts';
import { proxyVariable } from './environment.ts';
import { hostOf } from './hosts.ts';
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

const maxBodyBytes = 64 * 1024;
const maxHeaderBytes = 16 * 1024;

/** A `Post` that `ending` ends early, with the code `CANCELLED`. */
export function postUntil(ending?: Ending): Post {
  return (request, timeoutMs) => exchange({ ...request, method: 'POST' }, timeoutMs, ending);
}

/**
 * One request and its answer over its own connection (https://nodejs.org/api/http.html): no redirect, no keep-alive,
 * the whole of it within `timeoutMs` milliseconds. Never throws.
 */
export async function exchange(request: Exchange, timeoutMs: number, ending?: Ending): Promise<HttpReply> {
  const started = process.uptime();
  const progress: Progress = { bodySent: false, route: undefined, throughProxy: false };
  const miss = (code: string): NoAnswer => {
    const atProxy = !progress.throughProxy && progress.route?.stands(code) === true;
    return {
      kind: 'no-answer',
      code,
      host: atProxy && progress.route ? progress.route.host : hostOf(request.url),
      bodySent: progress.bodySent,
      proxy: atProxy,
      seconds: Math.round((process.uptime() - started) * 10) / 10,
    };
  };
  try {
    // Not by import(): the bundler's would wrap every name that the module exports.
    const secure = request.url.protocol === 'https:';
    const lib = secure ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
    if (proxyVariable(process.env) !== undefined) {
      const { proxyRoute } = await import('./proxy.ts');
      progress.route = proxyRoute(request.url, process.env, { make: lib.Agent, timeoutMs });
    }
    return await converse(lib.request, request, progress, { timeoutMs, ending, miss });
  } catch (error) {
    const reply = miss(codeOf(error));
    return isVariable(error) ? { ...reply, host: error.variable } : reply;
  }
}

type Limits = {
  readonly timeoutMs: number;
  readonly ending: Ending | undefined;
  readonly miss: (code: string) => NoAnswer;
};

function converse(
  send: typeof import('node:http').request,
  exchange: Exchange,
  progress: Progress,
  { timeoutMs, ending, miss }: Limits,
): Promise<HttpReply> {
  return new Promise((resolve) => {
    const body = Buffer.from(exchange.body ?? '');
    const request = verifying(() => open(send, exchange, body.length, progress.route));
    const answer = collect(exchange.maxBytes ?? maxBodyBytes);
    let forget = () => {};
    const settle = (reply: HttpReply) => {
      clearTimeout(timer);
      forget();
      resolve(reply);
      // After a whole answer Node.js closes the connection by itself.
      if (reply.kind === 'no-answer' || reply.end !== 'whole') request.destroy();
    };
    const fail = (code: string) => settle(answer.reply('cut') ?? miss(code));
    const timer = setTimeout(() => fail('TIMEOUT'), timeoutMs);
    if (ending) forget = ending.onReached(() => fail('CANCELLED'));
    request.on('finish', () => {
      progress.bodySent = true;
    });
    request.on('error', (error) => {
      const code = codeOf(error);
      fail(progress.throughProxy ? code : (progress.route?.codeOf(code, error) ?? code));
    });
    request.on('close', () => fail('ECONNRESET'));
    // For https this is told once the tunnel stands; plain http always talks to the proxy itself.
    request.on('socket', () => {
      progress.throughProxy = exchange.url.protocol === 'https:';
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
    // For the connection to the service, which through a proxy is made later.
    ...(url.protocol === 'https:' ? { rejectUnauthorized: true } : {}),
    maxHeaderSize: maxHeaderBytes,
  });
}

/** Connects without NODE_TLS_REJECT_UNAUTHORIZED=0, which is read at once: a connection to a proxy has no option for it. */
function verifying<T>(connect: () => T): T {
  const told = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  if (told === undefined) return connect();
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  try {
    return connect();
  } finally {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = told;
  }
}

/** Reads an answer up to `maxBytes` and tells it once it has ended, in whichever way. */
function collect(maxBytes: number) {
  const chunks: Buffer[] = [];
  let room = maxBytes;
  let incoming: IncomingMessage | undefined;
  let at = 0;
  const reply = (end: 'whole' | 'capped' | 'cut'): HttpReply | undefined => {
    if (!incoming) return undefined;
    // What came in one packet with the fault is still in the stream's buffer: reading it emits `data`.
    if (end === 'cut') while (incoming.read() !== null);
    const body = text(Buffer.concat(chunks), end !== 'whole');
    return { kind: 'answer', status: incoming.statusCode ?? 0, headers: flat(incoming.headers), body, end, at };
  };
  const read = (response: IncomingMessage, settle: (reply: HttpReply) => void) => {
    incoming = response;
    at = Date.now();
    const finish = (end: 'whole' | 'capped' | 'cut') => {
      const answer = reply(end);
      if (answer) settle(answer);
    };
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk.subarray(0, Math.max(0, room)));
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
  if (!partial) return bytes.toString('utf8').replace(/^\ufeff/, '');
  return new TextDecoder().decode(bytes, { stream: true });
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return Object.fromEntries(entries);
}

function isVariable(error: unknown): error is { readonly variable: string } {
  return error instanceof Error && 'variable' in error;
}

/** The system's code only: foreign texts may quote the URL or a header. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'ECONNRESET';
}
