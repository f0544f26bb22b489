/** Local stand-ins for the services, for the demo: they accept what arrives and check its signature independently. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type ParsedMail, simpleParser } from 'mailparser';
import { listen } from './listen.ts';
import { acceptingSmtpServer } from './smtp-service.ts';

/** Something that a receiver got: as a person would read it, and what is wrong with it. */
export type Arrival = { readonly channel: string; readonly text: string; readonly problems: readonly string[] };

/** The receivers of one run. */
export type Receivers = {
  readonly httpPort: number;
  readonly smtpPort: number;
  readonly arrivals: readonly Arrival[];
  close(): Promise<void>;
};

/** The signing keys that the receivers expect. */
export const secrets = {
  dingtalk: 'SECdemo00000000000000000000000000000000000000000000000000000000demo',
  lark: 'demoLarkSigningKey0000',
  webhook: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
} as const;

/** User and password at the mail server; used only over TLS. */
export const login = { username: 'ci@example.com', password: 'demo-password-0001' } as const;

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);
const problem = (bad: boolean, text: string): readonly string[] => (bad ? [text] : []);

type Received = { readonly url: URL; readonly headers: IncomingMessage['headers']; readonly body: string };
type Json = Record<string, unknown>;
const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], value);

function dingtalk({ url, body }: Received): Arrival {
  const time = url.searchParams.get('timestamp') ?? '';
  const expected = hmac(secrets.dingtalk, `${time}\n${secrets.dingtalk}`).digest('base64');
  const json: unknown = JSON.parse(body);
  const mentions = JSON.stringify(at(json, 'at') ?? {});
  return {
    channel: 'dingtalk',
    text: `${at(json, 'markdown', 'title')}\n${at(json, 'markdown', 'text')}\nmentions: ${mentions}`,
    problems: [
      ...problem(url.searchParams.get('sign') !== expected, 'the signature does not match'),
      ...problem(!isRecent(Number(time)), 'the timestamp is not in milliseconds of now'),
      ...problem(at(json, 'msgtype') !== 'markdown', 'the message is not Markdown'),
    ],
  };
}

function wecom({ url, body }: Received): Arrival {
  const json: unknown = JSON.parse(body);
  const companion = at(json, 'msgtype') === 'text';
  const text = companion ? JSON.stringify(at(json, 'text')) : String(at(json, 'markdown', 'content'));
  return {
    channel: 'wecom',
    text,
    problems: [
      ...problem(!url.searchParams.get('key'), 'the key is missing'),
      ...problem(Buffer.byteLength(text) > 4096, 'the text is longer than 4096 bytes'),
    ],
  };
}

function lark({ body }: Received): Arrival {
  const json: unknown = JSON.parse(body);
  const time = String(at(json, 'timestamp'));
  const expected = hmac(`${time}\n${secrets.lark}`, '').digest('base64');
  const lines = [
    String(at(json, 'card', 'header', 'title', 'content')),
    ...[at(json, 'card', 'header', 'subtitle', 'content') ?? []].flat().map(String),
    ...texts(at(json, 'card', 'body', 'elements')),
  ];
  return {
    channel: 'lark',
    text: lines.join('\n'),
    problems: [
      ...problem(at(json, 'sign') !== expected, 'the signature does not match'),
      ...problem(!isRecent(Number(time) * 1000), 'the timestamp is not in seconds of now'),
      ...problem(at(json, 'card', 'schema') !== '2.0', 'the card is not of schema 2.0'),
    ],
  };
}

/** All texts of a card and the links of its buttons, in reading order. */
function texts(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (['content', 'default_url'].includes(key) ? [value] : []) : texts(value),
  );
}

function webhook({ headers, body }: Received): Arrival {
  const id = String(headers['webhook-id']);
  const time = String(headers['webhook-timestamp']);
  const key = Buffer.from(secrets.webhook.slice('whsec_'.length), 'base64');
  const signature = `v1,${hmac(key, `${id}.${time}.${body}`).digest('base64')}`;
  const hub = `sha256=${hmac(secrets.webhook, body).digest('hex')}`;
  return {
    channel: 'webhook',
    text: JSON.stringify(JSON.parse(body), null, 2),
    problems: [
      ...problem(
        !String(headers['webhook-signature']).split(' ').includes(signature),
        'webhook-signature does not match',
      ),
      ...problem(headers['x-hub-signature-256'] !== hub, 'X-Hub-Signature-256 does not match'),
      ...problem(!isRecent(Number(time) * 1000), 'webhook-timestamp is not in seconds of now'),
    ],
  };
}

function email(mail: ParsedMail, secure: boolean, user: string | undefined): Arrival {
  const to = [mail.to ?? []].flat().map((address) => address.text);
  return {
    channel: 'email',
    text: `From: ${mail.from?.text}\nTo: ${to.join(', ')}\nSubject: ${mail.subject}\n\n${mail.text}`,
    problems: [
      ...problem(!mail.html, 'the HTML part is missing'),
      ...problem(!mail.messageId, 'the Message-ID is missing'),
      ...problem(secure && user !== login.username, 'nobody logged in'),
    ],
  };
}

const isRecent = (ms: number) => Math.abs(Date.now() - ms) < 3_600_000;

function receive(request: Received): readonly [Arrival, string] {
  const { pathname } = request.url;
  if (pathname === '/robot/send') return [dingtalk(request), '{"errcode":0,"errmsg":"ok"}'];
  if (pathname === '/cgi-bin/webhook/send') return [wecom(request), '{"errcode":0,"errmsg":"ok"}'];
  if (pathname.startsWith('/open-apis/bot/v2/hook/')) return [lark(request), '{"code":0,"msg":"success","data":{}}'];
  return [webhook(request), ''];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts all receivers on free loopback ports; mail asks for STARTTLS and a login when a certificate is given. */
export async function startReceivers(tls?: { readonly key: string; readonly cert: string }): Promise<Receivers> {
  const arrivals: Arrival[] = [];
  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    try {
      const [arrival, answer] = receive({ url, headers: request.headers, body: await bodyOf(request) });
      arrivals.push(arrival);
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
    } catch (error) {
      arrivals.push({ channel: url.pathname, text: '', problems: [String(error)] });
      response.writeHead(400).end();
    }
  });
  const web = await listen(http);
  const mail = await acceptingSmtpServer({
    ...(tls ? { ...tls, disabledCommands: [] } : {}),
    authOptional: !tls,
    onAuth: ({ username, password }, _session, done) =>
      username === login.username && password === login.password
        ? done(null, { user: username })
        : done(new Error('Invalid login')),
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((parsed) => arrivals.push(email(parsed, tls !== undefined, session.user)))
        .then(() => done(), done);
    },
  });
  const close = async () => {
    await Promise.all([web.close(), mail.close()]);
  };
  return { httpPort: web.port, smtpPort: mail.port, arrivals, close };
}
