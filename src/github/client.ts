import type { Ending } from '../http/ending.ts';
import { exchange } from '../http/exchange.ts';
import type { HttpReply } from '../http/types.ts';
import { ApiError, type ApiGet } from './get.ts';

// One chunk: whoever reads the API looks something up.
export { runLookups } from './lookups.ts';

/** How the API is reached. */
export type ApiOptions = {
  /** Base URL, `GITHUB_API_URL`; with a path on GitHub Enterprise Server. */
  readonly api: string;
  readonly token: string;
  /** Milliseconds for one read. */
  readonly timeoutMs?: number;
  /** An abort ends every read at once. */
  readonly ending?: Ending;
};

/** All reads of one stage together: the delivery needs the rest of the minute. */
const allReadsMs = 15_000;
const maxParallel = 3;
/** A page of 100 jobs with their steps stays under 1 MiB. */
const maxBytes = 4 * 1024 * 1024;

/**
 * A reader of the REST API; a path begins with `/`.
 * See https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function createClient({ api, token, timeoutMs = 5_000, ending }: ApiOptions): ApiGet {
  const headers = {
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    'User-Agent': 'message-notification',
    Authorization: `Bearer ${token}`,
  };
  const end = Date.now() + allReadsMs;
  return limited(async (path) => {
    const left = end - Date.now();
    if (left <= 0) throw new ApiError('the look-ups took too long');
    const url = URL.parse(`${api}${path}`);
    if (url === null) throw new ApiError('the request could not be made');
    return jsonOf(await exchange({ method: 'GET', url, headers, maxBytes }, Math.min(timeoutMs, left), ending));
  });
}

/** At most three reads are under way: each waits for the third before it. */
function limited(get: ApiGet): ApiGet {
  const reads: Promise<unknown>[] = [];
  return (path) => {
    const before = Promise.resolve(reads.at(-maxParallel)).catch(() => undefined);
    const read = before.then(() => get(path));
    reads.push(read);
    return read;
  };
}

function jsonOf(reply: HttpReply): unknown {
  if (reply.kind === 'no-answer') throw new ApiError(silenceOf(reply));
  if (reply.status < 200 || reply.status > 299) throw refusalOf(reply);
  if (reply.end === 'cut') throw new ApiError('the answer was cut off');
  if (reply.end === 'capped') throw new ApiError('the answer is larger than 4 MiB');
  try {
    return JSON.parse(reply.body);
  } catch {
    throw new ApiError('the answer is not valid JSON');
  }
}

function refusalOf({ status, headers }: HttpReply & { kind: 'answer' }): ApiError {
  const spent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && spent)) return new ApiError(`the rate limit is used up (HTTP ${status})`);
  if (status === 401) return new ApiError('the token was refused (HTTP 401)');
  if (status === 403) return new ApiError('the token lacks the permission (HTTP 403)', true);
  if (status === 404) return new ApiError('it was not found (HTTP 404)', true);
  return new ApiError(`the API answered HTTP ${status}`);
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
