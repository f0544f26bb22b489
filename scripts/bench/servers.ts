/** Local services for the benchmark: a receiver over HTTP and HTTPS, GitHub's API, mail servers. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { SMTPServerOptions } from 'smtp-server';
import { listen } from '../../__tests__/support/listen.ts';
import { accepting } from '../../__tests__/support/smtp-service.ts';

/** A key and its certificate in PEM. */
export type Certificate = { readonly key: string; readonly cert: string };

/** Ports of the services. */
export type Services = {
  readonly http: number;
  readonly https: number;
  readonly api: number;
  readonly plainMail: number;
  readonly secureMail: number;
  /** Messages that arrived so far, by HTTP or by mail. */
  received(): number;
  close(): void;
};

// All three robots take this answer for success; a webhook needs only the status.
const accept =
  (arrived: () => void): RequestListener =>
  (request, response) => {
    request.resume().on('end', () => {
      arrived();
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"errcode":0,"errmsg":"ok","code":0,"msg":"success"}');
    });
  };

const commit = {
  sha: 'a'.repeat(40),
  commit: { message: 'Make it faster\n\nBody', author: { name: 'Octo Cat' } },
  author: { login: 'octocat' },
};
const job = {
  id: 11,
  name: 'build',
  status: 'in_progress',
  conclusion: null,
  started_at: '2026-01-01T00:00:00Z',
  completed_at: null,
  runner_name: 'local',
  html_url: 'https://github.com/octo/hello/actions/runs/7/job/11',
  steps: [],
};
const run = {
  id: 7,
  workflow_id: 1,
  display_title: 'Make it faster',
  run_started_at: '2026-01-01T00:00:00Z',
  head_commit: { message: 'Make it faster', author: { name: 'Octo Cat' } },
  actor: { login: 'octocat' },
};

/** The run with this number has 300 jobs; any other one has three. */
export const bigRun = 300;

/** One page of the jobs of a run, as GitHub pages them. */
function jobsOf(path: string) {
  const total = path.includes(`/runs/${bigRun}/`) ? 300 : 3;
  const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1);
  const count = Math.max(0, Math.min(100, total - (page - 1) * 100));
  const jobs = Array.from({ length: count }, (_, index) => {
    const id = 11 + (page - 1) * 100 + index;
    return {
      ...job,
      id,
      name: `build (${id})`,
      status: 'completed',
      conclusion: 'success',
      completed_at: '2026-01-01T00:01:00Z',
    };
  });
  return { total_count: total, jobs };
}

const api: RequestListener = (request, response) => {
  const path = request.url ?? '';
  if (path.startsWith('/refused')) {
    response
      .writeHead(403, { 'Content-Type': 'application/json' })
      .end('{"message":"Resource not accessible by integration"}');
    return;
  }
  const answer = path.includes('/commits/')
    ? commit
    : /\/jobs\/\d+/.test(path)
      ? job
      : path.includes('/jobs')
        ? jobsOf(path)
        : run;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
};

/** Starts all services on free loopback ports. */
export async function startServices(tls: Certificate): Promise<Services> {
  let received = 0;
  const arrived = () => {
    received += 1;
  };
  const mail = (options: SMTPServerOptions) =>
    accepting({
      ...options,
      onAuth: ({ username }, _session, done) => done(null, { user: username }),
      onData: (stream, _session, done) =>
        void stream.resume().on('end', () => {
          arrived();
          done();
        }),
    });
  const [http, https, rest, plainMail, secureMail] = await Promise.all([
    listen(createServer(accept(arrived))),
    listen(createSecureServer(tls, accept(arrived))),
    listen(createServer(api)),
    mail({ hideSTARTTLS: true }),
    mail({ ...tls, disabledCommands: [] }),
  ]);
  const all = [http, https, rest, plainMail, secureMail] as const;
  return {
    http: http.port,
    https: https.port,
    api: rest.port,
    plainMail: plainMail.port,
    secureMail: secureMail.port,
    received: () => received,
    close: () => void Promise.all(all.map((one) => one.close())),
  };
}
