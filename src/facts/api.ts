import type { Ending } from '../http/ending.ts';
import { exchange } from '../http/exchange.ts';
import type { HttpReply } from '../http/types.ts';
import type { ApiAnswer, Get } from './get.ts';

// One chunk: whoever reads the API looks something up.
export { lookUp } from './look-ups.ts';

/** How the API is reached. */
export type Api = {
  /** Base URL, `GITHUB_API_URL`; with a path on GitHub Enterprise Server. */
  readonly api: string;
  readonly token: string;
  /** Milliseconds for one read. */
  readonly timeoutMs?: number;
  /** An abort ends every read at once. */
  readonly ending?: Ending;
};

const defaultTimeoutMs = 5_000;
/** All reads of one stage together: the delivery needs the rest of the minute. */
const allReadsMs = 15_000;
const maxParallel = 3;
/** A page of 100 jobs with their steps stays under 1 MiB. */
const maxBytes = 4 * 1024 * 1024;

/**
 * A reader of the REST API that has at most three reads under way.
 * See https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function getFrom({ api, token, timeoutMs = defaultTimeoutMs, ending }: Api): Get {
  const headers = {
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    'User-Agent': 'message-notification',
    Authorization: `Bearer ${token}`,
  };
  const end = Date.now() + allReadsMs;
  return limited(async (path) => {
    const left = end - Date.now();
    if (left <= 0) return unread('the look-ups took too long');
    try {
      const url = new URL(`${api}${path}`);
      return answerOf(await exchange({ method: 'GET', url, headers, maxBytes }, Math.min(timeoutMs, left), ending));
    } catch {
      return unread('the request could not be made');
    }
  });
}

function limited(get: Get): Get {
  let free = maxParallel;
  const waiting: (() => void)[] = [];
  return async (path) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await get(path);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

function answerOf(reply: HttpReply): ApiAnswer {
  if (reply.kind === 'no-answer') return unread(silenceOf(reply));
  if (reply.status < 200 || reply.status > 299) return refusalOf(reply);
  if (reply.end === 'cut') return unread('the answer was cut off');
  if (reply.end === 'capped') return unread('the answer is larger than 4 MiB');
  try {
    return { ok: true, json: JSON.parse(reply.body) as unknown };
  } catch {
    return unread('the answer is not valid JSON');
  }
}

function refusalOf({ status, headers }: HttpReply & { kind: 'answer' }): ApiAnswer {
  const spent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && spent)) return unread(`the rate limit is used up (HTTP ${status})`);
  if (status === 401) return unread('the token was refused (HTTP 401)');
  if (status === 403) return { ok: false, refused: true, reason: 'the token lacks the permission (HTTP 403)' };
  if (status === 404) return { ok: false, refused: true, reason: 'it was not found (HTTP 404)' };
  return unread(`the API answered HTTP ${status}`);
}

const silences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  ENOTFOUND: 'the name of the host was not found',
  EAI_AGAIN: 'the name of the host could not be looked up',
  TIMEOUT: 'no answer in time',
  CANCELLED: 'the run was cancelled',
};

function silenceOf({ code, proxy }: HttpReply & { kind: 'no-answer' }): string {
  return `${silences[code] ?? 'no answer'}${proxy ? ' at the proxy' : ''} (${code})`;
}

function unread(reason: string): ApiAnswer {
  return { ok: false, refused: false, reason };
}
