/** Local services for the benchmark: a receiver over HTTP and HTTPS, GitHub's API, mail servers. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A key and its certificate in PEM. */
export type Certificate = { readonly key: string; readonly cert: string };

/** Ports of the services. */
export type Services = {
  readonly http: number;
  readonly https: number;
  readonly api: number;
  readonly plainMail: number;
  readonly secureMail: number;
  close(): void;
};

// All three robots take this answer for success; a webhook needs only the status.
const accept: RequestListener = (request, response) => {
  request.resume().on('end', () => {
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

const api: RequestListener = (request, response) => {
  const path = request.url ?? '';
  const answer = path.includes('/commits/')
    ? commit
    : /\/jobs\/\d+/.test(path)
      ? job
      : path.includes('/jobs')
        ? { total_count: 1, jobs: [job] }
        : run;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
};

/** Starts all services on free loopback ports. */
export async function startServices(tls: Certificate): Promise<Services> {
  const mailServer = (options: object) =>
    new SMTPServer({
      authOptional: true,
      ...options,
      onAuth: ({ username }, _session, done) => done(null, { user: username }),
      onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
    });
  const plain = mailServer({ hideSTARTTLS: true });
  const secure = mailServer(tls);
  for (const server of [plain, secure]) server.on('error', () => {});
  const servers: readonly Server[] = [
    createServer(accept),
    createSecureServer(tls, accept),
    createServer(api),
    plain.server,
    secure.server,
  ];
  const [http = 0, https = 0, apiPort = 0, plainMail = 0, secureMail = 0] = await Promise.all(servers.map(listen));
  const close = () => {
    for (const server of servers) server.close();
  };
  return { http, https, api: apiPort, plainMail, secureMail, close };
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}
