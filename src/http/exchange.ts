import { codeOf } from './codes.ts';
import type { Connect } from './direct.ts';
import { direct } from './direct.ts';
import type { Ending } from './ending.ts';
import { proxyVariable } from './environment.ts';
import { hostOf } from './hosts.ts';
import type { HttpRequest, HttpResponse, HttpResult, NetworkError, SendHttp } from './types.ts';

const maxBodyBytes = 64 * 1024;

/** A `SendHttp` that `ending` ends early, with the code `CANCELLED`. */
export function postUntil(ending?: Ending): SendHttp {
  return (request, timeoutMs) => exchange(request, timeoutMs, ending);
}

/**
 * One request and its answer over its own connection: no redirect, no keep-alive, the whole of it within `timeoutMs`
 * milliseconds. Never throws.
 */
export async function exchange(request: HttpRequest, timeoutMs: number, ending?: Ending): Promise<HttpResult> {
  const started = process.uptime();
  let bodySent = false;
  const miss = (code: string, proxy?: string): NetworkError => ({
    kind: 'network-error',
    code,
    host: proxy ?? hostOf(request.url),
    bodySent,
    proxy: proxy !== undefined,
    seconds: Math.round((process.uptime() - started) * 10) / 10,
  });
  const sent = () => {
    bodySent = true;
  };
  try {
    const connect: Connect =
      proxyVariable(process.env) === undefined
        ? direct
        : (await import('./proxy.ts')).connectorFor(request.url, process.env, timeoutMs);
    return await converse(connect, request, { timeoutMs, ending, miss, sent });
  } catch (error) {
    const reply = miss(codeOf(error));
    return isVariable(error) ? { ...reply, host: error.variable } : reply;
  }
}

type Limits = {
  readonly timeoutMs: number;
  readonly ending: Ending | undefined;
  miss(code: string, proxy?: string): NetworkError;
  sent(): void;
};

function converse(
  connect: Connect,
  request: HttpRequest,
  { timeoutMs, ending, miss, sent }: Limits,
): Promise<HttpResult> {
  return new Promise((resolve) => {
    const answer = collect(request.maxBytes ?? maxBodyBytes);
    let forget = () => {};
    const settle = (reply: HttpResult) => {
      clearTimeout(timer);
      forget();
      // After a whole answer the server closes, as it is told to; doing it here costs time.
      if (reply.kind === 'network-error' || reply.end !== 'complete') connection.close();
      resolve(reply);
    };
    const fail = (code: string) => settle(answer.reply('aborted') ?? miss(code, connection.proxyAt(code)));
    const finish = (end: HttpResponse['end']) => settle(answer.reply(end) ?? miss('ECONNRESET'));
    const connection = verifying(() =>
      connect(request, {
        sent,
        failed: fail,
        head: answer.begin,
        body: (bytes) => {
          if (!answer.add(bytes)) finish('truncated');
        },
        ended: (whole) => finish(whole ? 'complete' : 'aborted'),
      }),
    );
    const timer = setTimeout(() => fail('TIMEOUT'), timeoutMs);
    if (ending) forget = ending.onReached(() => fail('CANCELLED'));
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

/** Keeps an answer up to `maxBytes`. */
function collect(maxBytes: number) {
  const chunks: Uint8Array[] = [];
  let room = maxBytes;
  let head: Pick<HttpResponse, 'status' | 'headers' | 'receivedAt'> | undefined;
  return {
    begin: (status: number, headers: HttpResponse['headers']) => {
      head = { status, headers, receivedAt: Date.now() };
    },
    /** False: there is no more room. */
    add: (bytes: Uint8Array) => {
      chunks.push(bytes.subarray(0, Math.max(0, room)));
      room -= bytes.length;
      return room >= 0;
    },
    reply: (end: HttpResponse['end']): HttpResponse | undefined =>
      head && { kind: 'response', ...head, body: text(Buffer.concat(chunks), end !== 'complete'), end },
  };
}

/** UTF-8 without a byte-order mark; a character cut at the end is dropped. */
function text(bytes: Buffer, partial: boolean): string {
  if (partial) return new TextDecoder().decode(bytes, { stream: true });
  return bytes.toString('utf8', bytes.toString('utf8', 0, 3) === '\ufeff' ? 3 : 0);
}

function isVariable(error: unknown): error is { readonly variable: string } {
  return error instanceof Error && 'variable' in error;
}
