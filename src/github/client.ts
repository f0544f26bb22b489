import { type HttpResponse, type HttpResult, type NetworkError, sendRequest } from '../http/client.ts';
import type { LocalizedText } from '../text/text.ts';
import { ApiError, type ApiGet } from './json.ts';

// In one chunk: every lookup needs the API.
export { completeRunInfo } from './lookups.ts';

/** How the API is reached. */
export type ApiOptions = {
  /** Base URL, `GITHUB_API_URL`; with a path on GitHub Enterprise Server. */
  readonly api: string;
  readonly token: string;
  /** Milliseconds for one read. */
  readonly timeoutMs?: number;
  /** An abort ends every read at once. */
  readonly cancel?: AbortSignal;
  /** The words for a request that got no answer, the same as those of a delivery. */
  describe(error: NetworkError): LocalizedText;
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
export function createClient({ api, token, timeoutMs = 5_000, cancel, describe }: ApiOptions): ApiGet {
  const headers = {
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    'User-Agent': 'message-notification',
    Authorization: `Bearer ${token}`,
  };
  const end = performance.now() + allReadsMs;
  return limitConcurrency(async (path) => {
    const left = end - performance.now();
    if (left <= 0) throw new ApiError({ en: 'the lookups took too long', zh: '查询总时间已用完' });
    const url = URL.parse(`${api}${path}`);
    if (url === null) throw new ApiError({ en: 'the request could not be made', zh: '无法发出请求' });
    const answer = await sendRequest({ method: 'GET', url, headers, maxBytes }, Math.min(timeoutMs, left), cancel);
    return parseAnswer(answer, describe);
  });
}

/** At most three reads are under way: each waits for the third before it. */
function limitConcurrency(get: ApiGet): ApiGet {
  const reads: Promise<unknown>[] = [];
  return (path) => {
    const before = Promise.resolve(reads.at(-maxParallel)).catch(() => undefined);
    const read = before.then(() => get(path));
    reads.push(read);
    return read;
  };
}

function parseAnswer(reply: HttpResult, describe: ApiOptions['describe']): unknown {
  if (reply.kind === 'network-error') throw new ApiError(describe(reply));
  if (reply.status < 200 || reply.status > 299) throw toRefusal(reply);
  if (reply.end === 'aborted') throw new ApiError({ en: 'the response was cut off', zh: '响应被截断' });
  if (reply.end === 'truncated') throw new ApiError({ en: 'the response is larger than 4 MiB', zh: '响应超过 4 MiB' });
  try {
    return JSON.parse(reply.body);
  } catch {
    throw new ApiError({ en: 'the response is not valid JSON', zh: '响应不是有效的 JSON' });
  }
}

function toRefusal({ status, headers }: HttpResponse): ApiError {
  const isExhausted = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && isExhausted))
    return new ApiError({ en: `the rate limit is used up (HTTP ${status})`, zh: `已达到频率限制（HTTP ${status}）` });
  if (status === 401) return new ApiError({ en: 'the token was rejected (HTTP 401)', zh: '令牌被拒绝（HTTP 401）' });
  if (status === 403)
    return new ApiError({ en: 'the token lacks the permission (HTTP 403)', zh: '令牌缺少权限（HTTP 403）' }, true);
  if (status === 404) return new ApiError({ en: 'it was not found (HTTP 404)', zh: '未找到（HTTP 404）' }, true);
  return new ApiError({ en: `the API returned HTTP ${status}`, zh: `API 返回 HTTP ${status}` });
}
