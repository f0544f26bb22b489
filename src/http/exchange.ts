import { codeOf } from './codes.ts';
import { direct } from './direct.ts';
import type { Ending } from './ending.ts';
import { proxyVariable } from './environment.ts';
import { hostOf } from './hosts.ts';
import type { Connect, Exchange, HttpReply, Post } from './types.ts';

type Answer = Extract<HttpReply, { kind: 'answer' }>;
type NoAnswer = Extract<HttpReply, { kind: 'no-answer' }>;

const maxBodyBytes = 64 * 1024;

/** A `Post` that `ending` ends early, with the code `CANCELLED`. */
export function postUntil(ending?: Ending): Post {
  return (request, timeoutMs) => exchange({ ...request, method: 'POST' }, timeoutMs, ending);
}

/**
 * One request and its answer over its own connection: no redirect, no keep-alive, the whole of it within `timeoutMs`
 * milliseconds. Never throws.
 */
export async function exchange(request: Exchange, timeoutMs: number, ending?: Ending): Promise<HttpReply> {
  const started = process.uptime();
  let bodySent = false;
  const miss = (code: string, proxy?: string): NoAnswer => ({
    kind: 'no-answer',
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
  miss(code: string, proxy?: string): NoAnswer;
  sent(): void;
};

function converse(connect: Connect, request: Exchange, { timeoutMs, ending, miss, sent }: Limits): Promise<HttpReply> {
  return new Promise((resolve) => {
    const answer = collect(request.maxBytes ?? maxBodyBytes);
    let forget = () => {};
    const settle = (reply: HttpReply) => {
      clearTimeout(timer);
      forget();
      // After a whole answer the server closes, as it is told to; doing it here costs time.
      if (reply.kind === 'no-answer' || reply.end !== 'whole') connection.close();
      resolve(reply);
    };
    const fail = (code: string) => settle(answer.reply('cut') ?? miss(code, connection.proxyAt(code)));
    const finish = (end: Answer['end']) => settle(answer.reply(end) ?? miss('ECONNRESET'));
    const connection = verifying(() =>
      connect(request, {
        sent,
        failed: fail,
        head: answer.begin,
        body: (bytes) => {
          if (!answer.add(bytes)) finish('capped');
        },
        ended: (whole) => finish(whole ? 'whole' : 'cut'),
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
  let head: Pick<Answer, 'status' | 'headers' | 'at'> | undefined;
  return {
    begin: (status: number, headers: Answer['headers']) => {
      head = { status, headers, at: Date.now() };
    },
    /** False: there is no more room. */
    add: (bytes: Uint8Array) => {
      chunks.push(bytes.subarray(0, Math.max(0, room)));
      room -= bytes.length;
      return room >= 0;
    },
    reply: (end: Answer['end']): Answer | undefined =>
      head && { kind: 'answer', ...head, body: text(Buffer.concat(chunks), end !== 'whole'), end },
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
