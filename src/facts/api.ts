import { exchange } from '../http/exchange.ts';
import type { HttpReply } from '../http/types.ts';

/** What came of one read: the parsed JSON, or a few words on why there is none (no URL, no foreign text). */
export type ApiAnswer = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly reason: string };

/** Reads one path of the REST API, for example `/repos/o/r/actions/runs/1`. Never throws. */
export type Get = (path: string) => Promise<ApiAnswer>;

const defaultTimeoutMs = 5_000;
/** All reads of one stage together: the delivery needs the rest of the minute. */
const allReadsMs = 15_000;
/** A page of 100 jobs with their steps stays under 1 MiB. */
const maxBytes = 4 * 1024 * 1024;

function reasonOf(reply: HttpReply & { kind: 'answer' }): string {
  const spent = reply.headers['x-ratelimit-remaining'] === '0' || reply.headers['retry-after'] !== undefined;
  if (reply.status === 429 || (reply.status === 403 && spent))
    return `the rate limit is used up (HTTP ${reply.status})`;
  if (reply.status === 401) return 'the token was refused (HTTP 401)';
  if (reply.status === 403) return 'the token lacks the permission (HTTP 403)';
  if (reply.status === 404) return 'not found, or the token lacks the permission (HTTP 404)';
  return `HTTP ${reply.status}`;
}

function answerOf(reply: HttpReply): ApiAnswer {
  if (reply.kind === 'no-answer') return { ok: false, reason: `no answer (${reply.code})` };
  if (reply.status < 200 || reply.status > 299) return { ok: false, reason: reasonOf(reply) };
  if (reply.end === 'cut') return { ok: false, reason: 'the answer was cut off' };
  if (reply.end === 'capped') return { ok: false, reason: 'the answer is larger than 4 MiB' };
  try {
    return { ok: true, json: JSON.parse(reply.body) as unknown };
  } catch {
    return { ok: false, reason: 'the answer is not valid JSON' };
  }
}

/**
 * A reader of the REST API. See https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 *
 * @param api base URL, `GITHUB_API_URL`; with a path on GitHub Enterprise Server
 * @param timeoutMs milliseconds for one read
 */
export function getFrom(api: string, token: string, timeoutMs = defaultTimeoutMs): Get {
  const headers = {
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    'User-Agent': 'message-notification',
    Authorization: `Bearer ${token}`,
  };
  const end = Date.now() + allReadsMs;
  return async (path) => {
    const left = end - Date.now();
    if (left <= 0) return { ok: false, reason: 'the look-ups took too long' };
    try {
      const url = new URL(`${api}${path}`);
      return answerOf(await exchange({ method: 'GET', url, headers, maxBytes }, Math.min(timeoutMs, left)));
    } catch {
      return { ok: false, reason: 'the request could not be made' };
    }
  };
}
