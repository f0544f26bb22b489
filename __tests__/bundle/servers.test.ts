/** Servers other than github.com: GitHub Enterprise Server, Gitea and Forgejo. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type HttpService, httpService } from '../support/http-service.ts';
import { runStage } from '../support/runner.ts';

type Server = { readonly url: string; readonly paths: string[]; close(): Promise<void> };

/** A server of code whose API answers by path; everything else is not there. */
async function serverWith(answers: (url: string) => Readonly<Record<string, unknown>>): Promise<Server> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    paths.push(path);
    const answer = answers(url)[path];
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, paths, close };
}

let service: HttpService;
let server: Server | undefined;
beforeEach(async () => {
  service = await httpService('webhook', 'accept');
});
afterEach(async () => {
  await service.close();
  await server?.close();
});

/** Reports a failure once and returns the payload. */
async function payload(env: Record<string, string>, github: Record<string, unknown>) {
  const step = { with: { 'webhook-url': service.url.href, status: 'failure' }, env };
  const main = await runStage(step, 'main', { github: { token: 'token-of-the-test', ...github } });
  expect(main.exitCode).toBe(0);
  return { ...JSON.parse(service.requests.at(-1)?.body ?? '{}'), log: main.stdout };
}

describe('GitHub Enterprise Server', () => {
  test.each(['', '/git'])('gets the links and lookups, with the path prefix %j', async (prefix) => {
    server = await serverWith((url) => ({
      [`${prefix}/api/v3/repos/octo/hello/actions/runs/156539`]: { id: 156_539, workflow_id: 77, html_url: url },
      [`${prefix}/api/v3/repos/octo/hello/actions/runs/156539/attempts/1/jobs`]: {
        total_count: 1,
        jobs: [{ id: 5, name: 'build (20)', status: 'in_progress', runner_name: 'local', steps: [] }],
      },
    }));
    const github = { server_url: `https://ghe.example.com${prefix}`, api_url: `${server.url}${prefix}/api/v3` };
    const { task, sources } = await payload({}, github);
    expect(task).toMatchObject({
      pipelineId: 77,
      taskName: 'build (20)',
      pipelineUrl: `https://ghe.example.com${prefix}/octo/hello/actions/runs/156539`,
    });
    expect(sources[0].repo).toBe(`https://ghe.example.com${prefix}/octo/hello.git`);
    expect(server.paths.every((path) => path.startsWith(`${prefix}/api/v3/repos/octo/hello/`))).toBe(true);
  });
});

describe('the end of a job on Forgejo, whose runner has no status for a canceled one', () => {
  const env = { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', ACT: 'true' };
  const run = '/api/v1/repos/octo/hello/actions/runs/156539';

  test.each([
    ['failure', 'cancelled', 'CANCELED'],
    ['success', 'cancelled', 'CANCELED'],
    ['failure', 'running', 'FAIL'],
    ['success', 'running', 'SUCCESS'],
    ['failure', undefined, 'FAIL'],
  ] as const)('is read from its server: %s and %s there is %s', async (status, there, code) => {
    server = await serverWith(() => (there === undefined ? {} : { [run]: { id: 156_539, status: there } }));
    const github = { token: 'token-of-the-test', server_url: server.url, api_url: `${server.url}/api/v1` };
    const step = { with: { 'webhook-url': service.url.href, 'run-status': 'success, fail, cancel' }, env };
    const main = await runStage(step, 'main', { github });
    expect(server.paths).toEqual([]);
    await runStage(step, 'post', { github, status, state: main.state });
    expect(service.requests.map(({ body }) => JSON.parse(body).task.statusCode)).toEqual([code]);
  });
});

describe('the page of a run', () => {
  const run = '/api/v1/repos/octo/hello/actions/runs/156539';
  // What act, and what is built on it, sets for every step.
  const act = { ACT: 'true', RUNNER_PERFLOG: '/dev/null' };
  const daemon = { ...act, GITEA_ACTIONS: 'true', GITEA_STATE: '/state' };

  test.each([
    ['Gitea from 1.26 on goes by the id, as its API says', daemon, '/octo/hello/actions/runs/9001'],
    ["Gitea's exec is a Gitea too", { ...act, GITEA_STATE: '/state' }, '/octo/hello/actions/runs/9001'],
  ])('of %s', async (_, env, path) => {
    server = await serverWith((url) => ({ [run]: { id: 156_539, html_url: `${url}${path}` } }));
    const { task } = await payload(env, { server_url: server.url, api_url: `${server.url}/api/v1` });
    expect(task.pipelineUrl).toBe(`${server.url}${path}`);
  });

  test('of an older Gitea, which has no such API, has the number', async () => {
    server = await serverWith(() => ({}));
    const { task, log } = await payload(daemon, { server_url: server.url, api_url: `${server.url}/api/v1` });
    expect(task.pipelineUrl).toBe(`${server.url}/octo/hello/actions/runs/19`);
    expect(log).not.toContain('permission');
  });

  test('of Gitea is never on another host', async () => {
    server = await serverWith(() => ({ [run]: { id: 156_539, html_url: 'https://evil.example/octo/hello' } }));
    const { task } = await payload(daemon, { server_url: server.url, api_url: `${server.url}/api/v1` });
    expect(task.pipelineUrl).toBe(`${server.url}/octo/hello/actions/runs/19`);
  });

  test('of Forgejo has the number, in every attempt, without a lookup', async () => {
    server = await serverWith(() => ({}));
    const env = { ...act, FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' };
    const github = { server_url: server.url, api_url: `${server.url}/api/v1`, run_attempt: '2', token: '' };
    const { task } = await payload(env, github);
    expect(task.pipelineUrl).toBe(`${server.url}/octo/hello/actions/runs/19`);
    expect(server.paths).toEqual([]);
  });
});
