import { createServer, type IncomingHttpHeaders } from 'node:http';
import { listen } from './listen.ts';

/** How the service behaves towards a request. */
export type Behavior = 'accept' | 'refuse' | 'busy' | 'hang up' | 'garbage';

/** The services that people know, and a plain receiver. */
export type Service = 'dingtalk' | 'wecom' | 'lark' | 'webhook';

/** One request as it came. */
export type ReceivedRequest = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type HttpService = {
  /** With the path that the service is known by. */
  readonly url: URL;
  readonly requests: ReceivedRequest[];
  /** The first request has come. */
  readonly asked: Promise<void>;
  close(): Promise<void>;
};

/** A status and a body. */
type Answer = readonly [status: number, body: string];

/** A stand-in of a service: where it listens and what it says, as the real one words it. */
export type ServiceReplies = { readonly path: string } & Readonly<Record<'accept' | 'refuse' | 'busy', Answer>>;

/** The services that people know; a bot refuses with HTTP 200. */
export const serviceReplies: Readonly<Record<Service, ServiceReplies>> = {
  dingtalk: {
    path: '/robot/send?access_token=token-of-the-test',
    accept: [200, '{"errcode":0,"errmsg":"ok"}'],
    refuse: [200, '{"errcode":310000,"errmsg":"keywords not in content"}'],
    busy: [200, '{"errcode":-1,"errmsg":"system busy"}'],
  },
  wecom: {
    path: '/cgi-bin/webhook/send?key=key-of-the-test',
    accept: [200, '{"errcode":0,"errmsg":"ok"}'],
    refuse: [200, '{"errcode":93000,"errmsg":"invalid webhook url"}'],
    busy: [200, '{"errcode":-1,"errmsg":"system busy"}'],
  },
  lark: {
    path: '/open-apis/bot/v2/hook/hook-of-the-test',
    accept: [200, '{"StatusCode":0,"StatusMessage":"success","code":0,"data":{},"msg":"success"}'],
    refuse: [200, '{"code":19021,"msg":"sign match fail or timestamp is not within one hour from current time"}'],
    busy: [200, '{"code":11232,"msg":"frequency limited"}'],
  },
  webhook: { path: '/hook', accept: [204, ''], refuse: [410, ''], busy: [503, ''] },
};

/** Starts a service on a free port of the loopback. The n-th request meets the n-th behavior; the last behavior stays. */
export async function httpService(
  service: Service | ServiceReplies,
  ...behaviors: readonly [Behavior, ...Behavior[]]
): Promise<HttpService> {
  const stand = typeof service === 'string' ? serviceReplies[service] : service;
  const requests: ReceivedRequest[] = [];
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const behavior = behaviors[Math.min(requests.length, behaviors.length - 1)] ?? 'accept';
    const { method = '', url: path = '', headers } = request;
    let body = '';
    request.setEncoding('utf8');
    for await (const chunk of request) body += chunk;
    requests.push({ method, path, headers, body });
    resolve();
    if (behavior === 'hang up') return void request.socket.destroy();
    if (behavior === 'garbage') return void response.setHeader('Content-Type', 'text/html').end('<html>Log in</html>');
    const [status, text] = stand[behavior];
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
  });
  const { port, close } = await listen(server);
  return { url: new URL(stand.path, `http://127.0.0.1:${port}`), requests, asked, close };
}
