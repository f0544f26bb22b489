import { createServer, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

/** How the API behaves: as it should, with a refusal, without any answer, or with half of one. */
export type ApiBehavior = 'good' | 401 | 403 | 404 | 429 | 'silent' | 'cut';

/** What the API knows about `octo/hello`. */
export type ApiData = {
  readonly jobs?: readonly ApiJob[];
  /** Conclusions of earlier runs of the workflow, the latest first. */
  readonly earlier?: readonly string[];
  /** Conclusions of earlier attempts of this run, by number. */
  readonly attempts?: Readonly<Record<string, string>>;
  /** Annotations by the id of their job; 403 when the token may not read them. */
  readonly annotations?: Readonly<Record<string, readonly ApiAnnotation[]>> | 403;
  readonly artifacts?: readonly { readonly name: string; readonly size_in_bytes: number; readonly expired?: boolean }[];
};

export type ApiAnnotation = {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly message: string;
};

export type ApiJob = {
  readonly id: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly failedStep?: string;
};

export type GithubApi = {
  /** Overrides of the `github` context. */
  readonly github: Readonly<Record<string, string>>;
  /** Path and query of every request. */
  readonly requests: string[];
  /** The first request has come. */
  readonly asked: Promise<void>;
  close(): Promise<void>;
};

/** Starts a server on a free port of the loopback that answers as https://docs.github.com/en/rest/actions documents. */
export async function githubApi(data: ApiData = {}, behavior: ApiBehavior = 'good'): Promise<GithubApi> {
  const requests: string[] = [];
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    resolve();
    const url = new URL(request.url ?? '', 'http://api.test');
    const body = answerTo(url, data);
    reply(response, body === 403 ? 403 : behavior, body);
  });
  const { port, close } = await listen(server);
  const api = `http://127.0.0.1:${port}/api/v3`;
  return { github: { token: 'ghs_canaryOfTheTest123', api_url: api }, requests, asked, close };
}

function reply(response: ServerResponse, behavior: ApiBehavior, body: unknown): void {
  if (behavior === 'silent') return;
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  if (typeof behavior === 'number') {
    const spent = behavior === 429 ? { 'Retry-After': '60', 'X-RateLimit-Remaining': '0' } : {};
    const error = { message: 'Resource not accessible by integration', status: String(behavior) };
    response.writeHead(behavior, { ...headers, ...spent }).end(JSON.stringify(error));
    return;
  }
  const text = JSON.stringify(body ?? { message: 'Not Found', status: '404' });
  const status = body === undefined ? 404 : 200;
  if (behavior === 'good') response.writeHead(status, headers).end(text);
  else response.writeHead(status, headers).end(text.slice(0, text.length / 2));
}

function answerTo(url: URL, data: ApiData): unknown {
  const path = url.pathname.replace(/^\/api\/v3\/repos\/octo\/hello\//, '');
  const jobs = data.jobs ?? [];
  const one = /^actions\/jobs\/(\d+)$/.exec(path)?.[1];
  if (one !== undefined) return jobs.filter((job) => job.id === Number(one)).map(jobObject)[0];
  if (/^actions\/runs\/\d+\/attempts\/\d+\/jobs$/.test(path)) return pageOf(jobs, url);
  const annotated = /^check-runs\/(\d+)\/annotations$/.exec(path)?.[1];
  if (annotated !== undefined) return data.annotations === 403 ? 403 : slice(data.annotations?.[annotated] ?? [], url);
  const artifacts = data.artifacts ?? [];
  if (/^actions\/runs\/\d+\/artifacts$/.test(path)) return { total_count: artifacts.length, artifacts };
  const attempt = /^actions\/runs\/\d+\/attempts\/(\d+)$/.exec(path)?.[1];
  if (attempt !== undefined && data.attempts?.[attempt]) return runObject(156_539, 19, data.attempts[attempt]);
  if (/^actions\/runs\/\d+$/.test(path)) return { ...runObject(156_539, 19, ''), status: 'in_progress' };
  if (/^actions\/workflows\/[^/]+\/runs$/.test(path)) {
    const runs = (data.earlier ?? []).map((conclusion, index) => runObject(156_000 - index, 18 - index, conclusion));
    return { total_count: runs.length, workflow_runs: runs };
  }
  return undefined;
}

function pageOf(jobs: readonly ApiJob[], url: URL): unknown {
  return { total_count: jobs.length, jobs: slice(jobs, url).map(jobObject) };
}

function slice<T>(all: readonly T[], url: URL): readonly T[] {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const from = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
  return all.slice(from, from + size);
}

function jobObject(job: ApiJob): unknown {
  const ended = job.status === 'completed' ? '2026-05-04T10:02:05Z' : null;
  const step = { name: job.failedStep, status: 'completed', conclusion: 'failure', number: 2 };
  return {
    id: job.id,
    run_id: 156_539,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    started_at: '2026-05-04T10:00:00Z',
    completed_at: ended,
    runner_name: `runner of ${job.id}`,
    steps: job.failedStep ? [step] : [],
  };
}

function runObject(id: number, number: number, conclusion: string): Readonly<Record<string, unknown>> {
  return {
    id,
    name: 'CI',
    run_number: number,
    workflow_id: 7,
    event: 'push',
    head_branch: 'main',
    head_sha: String(number).padStart(2, '0').repeat(20),
    status: 'completed',
    conclusion: conclusion || null,
    display_title: 'Fix the roof',
    run_started_at: '2026-05-04T09:59:00Z',
    head_commit: { id: 'a', message: 'Fix the roof', author: { name: 'Ann', email: 'ann@example.test' } },
  };
}
