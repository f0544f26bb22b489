import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { githubApi } from '../support/github-api.ts';
import { canaries, runStage, type StageResult, type Step } from '../support/runner.ts';
import { findPieces, secretEncodings } from '../support/secret-encodings.ts';
import { scriptedSmtpServer, smtpScript } from '../support/smtp-service.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()));
});

const planted = {
  ...canaries,
  url: 'canary-url-token-11aa',
  secret: 'SECcanary?key/with+odd=22bb',
  header: 'canary-header-33cc',
  proxy: 'canary@proxy:44dd',
  password: 'canary password/55ee',
  token: 'ghs_canary66ff',
  access: 'ya29.canary77aa',
} as const;

/** Every planted value as it is, URL-encoded, in JSON and in base64. */
const forms = Object.values(planted).flatMap((value) => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  Buffer.from(value).toString('base64'),
]);

/** All that leaves a step; the lines that ask the runner to mask a value must name it. */
function said({ stdout, stderr, outputs, summary }: StageResult): string {
  const log = stdout.replace(/^::add-mask::.*$/gm, '');
  return [log, stderr, JSON.stringify(outputs), ...Object.values(outputs), summary].join('\n');
}

function leaks(result: StageResult, more: readonly string[] = []): string[] {
  const text = said(result);
  return [...forms, ...more].filter((form) => text.includes(form));
}

/** A receiver that sends back whatever it got: path, headers and body. `made` are the signatures that it saw. */
async function echo(status: number, shape: (heard: string) => string) {
  const made: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const sign = new URL(request.url ?? '', 'http://x').searchParams.get('sign');
    const inBody = /"sign":"([^"]+)"/.exec(body)?.[1];
    const { 'webhook-signature': standard, 'x-hub-signature-256': hub } = request.headers;
    for (const value of [sign, inBody, standard, hub]) if (value) made.push(String(value));
    const heard = [...made, request.url, JSON.stringify(request.headers), body.slice(0, 200)].join(' ');
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(shape(heard));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, made };
}

/** A receiver that answers by the path that it is asked for. */
async function answering(status: number, answer: (path: string) => string) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(status).end(answer(request.url ?? '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const paths = {
  dingtalk: `/robot/send?access_token=${planted.url}`,
  wecom: `/cgi-bin/webhook/send?key=${planted.url}`,
  lark: `/open-apis/bot/v2/hook/${planted.url}`,
  webhook: `/services/${planted.url}`,
} as const;

function step(url: string, change: Readonly<Record<string, string>> = {}): Step {
  const everything = `${Object.values(planted).join(' ')}`;
  const inputs = {
    'webhook-url': url,
    secret: planted.secret,
    'webhook-headers': `Authorization: Bearer ${planted.header}`,
    'smtp-password': planted.password,
    'smtp-access-token': planted.access,
    'github-token': planted.token,
    title: everything,
    'global-params': `ALL=${everything}`,
    'custom-content': everything,
    status: 'failure',
    retries: '0',
    timeout: '2',
  };
  const proxy = `http://user:${encodeURIComponent(planted.proxy)}@127.0.0.1:9`;
  return { with: { ...inputs, ...change }, env: { HTTPS_PROXY: proxy } };
}

describe('no secret leaves the step', () => {
  const bot = (heard: string) => JSON.stringify({ errcode: 310_000, code: 19_021, errmsg: heard, msg: heard });
  const channels = Object.keys(paths) as (keyof typeof paths)[];

  test.each(channels)('when %s accepts', async (channel) => {
    const { origin, made } = await echo(200, () => '{"errcode":0,"code":0,"errmsg":"ok","msg":"ok"}');
    const result = await runStage(step(origin + paths[channel]), 'main');
    expect(result.outputs.outcome).toBe('sent');
    expect(made.length > 0).toBe(channel !== 'wecom');
    expect(leaks(result, made)).toEqual([]);
  });

  test.each(channels)('when %s quotes the whole request in its refusal', async (channel) => {
    const { origin, made } = await echo(channel === 'webhook' ? 400 : 200, bot);
    const result = await runStage(step(origin + paths[channel]), 'main');
    expect(result.outputs.outcome).toBe('failed');
    expect(leaks(result, made)).toEqual([]);
    // The scheme before the signature is no secret.
    for (const value of made) expect(result.stdout).toContain(`::add-mask::${value.replace(/^(?:v1,|sha256=)/, '')}`);
  });

  test.each(channels.flatMap((channel) => [200, 500].map((status) => [channel, status] as const)))(
    'when %s answers %i and quotes the secret in any form at any offset',
    async (channel, status) => {
      const secret = 'k9/Zq+"&<\'7tT=w%3x\\Yv@pL0?cN:5sRf';
      // Once around each length at which texts of a service are cut: 100 characters of a page, 256 bytes of a text.
      const cases = Object.keys(secretEncodings).flatMap((name, at) => {
        const quoted = secretEncodings[name]?.(secret) ?? '';
        const padding = (least: number) => 'x'.repeat(least + ((at * 7) % 60));
        return [
          { quoted, body: `${padding(40)} ${quoted} y` },
          { quoted, body: bot(`${padding(196)} ${quoted} y`) },
        ];
      });
      const quote = (path: string) => cases[Number(new URL(path, 'http://x').searchParams.get('case'))]?.body ?? '';
      const { origin } = await answering(status, quote);
      const path = paths[channel] + (paths[channel].includes('?') ? '&' : '?');
      const urls = cases.map((_, at) => `${origin}${path}case=${at}`).join('\n');
      const change = { title: 'x', 'custom-content': '', 'global-params': '', content: 'none', secret };
      const { stdout, stderr, outputs, summary, state } = await runStage(step(urls, change), 'main');
      expect(JSON.parse(outputs.results ?? '[]')).toHaveLength(cases.length);
      const log = stdout.replace(/^::add-mask::.*$/gm, '') + stderr;
      for (const text of [log, JSON.stringify(outputs), outputs.results ?? '', summary, JSON.stringify(state)])
        for (const { quoted } of cases) expect(findPieces(text, secret, quoted)).toEqual([]);
    },
  );

  test('in a key of an answer, or where an error of an input cuts what it quotes', async () => {
    const token = 'k9Zq7tTw3xYvpL0cN5sRf8k9Zq7tTw3xYvpL0cN5sRf8'.repeat(4);
    const { origin } = await answering(200, () => JSON.stringify({ [`no bot ${token}`]: token }));
    const url = `${origin}/robot/send?access_token=${token}`;
    const refused = await runStage(
      { with: { 'webhook-url': url, status: 'failure', content: 'none', retries: '0' } },
      'main',
    );
    const wrong = await runStage(
      { with: { 'webhook-url': url, channel: token, language: url, secret: token } },
      'main',
    );
    expect([refused.outputs.outcome, wrong.outputs.outcome]).toEqual(['failed', 'failed']);
    for (const result of [refused, wrong]) expect(findPieces(said(result), token, token)).toEqual([]);
  });

  test('not even a weak one, and links, codes and the form of the message stay', async () => {
    let body = '';
    const server = createServer(async (request, response) => {
      for await (const piece of request.setEncoding('utf8')) body += piece;
      response.end('{"errcode":310000,"errmsg":"octo 310000"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/robot/send?access_token=310000`;
    const inputs = {
      'webhook-url': url,
      secret: 'octo',
      status: 'failure',
      title: '',
      content: 'repository, run',
      retries: '0',
    };
    const { outputs, commands } = await runStage({ with: inputs }, 'main');
    expect(JSON.parse(body).markdown.text).toContain('[***/hello](https://github.com/octo/hello)');
    expect(commands.find(({ name }) => name === 'warning')?.text).toContain("Input 'secret' is easy to guess");
    expect(JSON.parse(outputs.results ?? '')[0]).toMatchObject({ outcome: 'failed', code: '***' });
    expect(outputs.reason).not.toMatch(/octo|310000/);
  });

  test.each(channels)('in the dry run of %s', async (channel) => {
    const result = await runStage(
      step(`https://example.test${paths[channel]}`, { 'dry-run': 'true', channel }),
      'main',
    );
    expect(result.outputs.outcome).toBe('skipped');
    expect(result.summary).toContain('dry run');
    expect(result.summary).not.toContain('"sign"');
    expect(leaks(result)).toEqual([]);
  });

  test.each([
    ['an unreachable proxy', `https://oapi.dingtalk.com${paths.dingtalk}`, {}],
    ['a closed port', `http://127.0.0.1:9${paths.lark}`, {}],
    ['bad input', `"https://oapi.dingtalk.com${paths.dingtalk}"`, { language: 'fr', channel: 'dingtalk' }],
    ['a login in the URL', `https://u:${planted.url}@example.test/hook`, { channel: 'webhook' }],
    ['no URL at all', planted.url, { channel: 'webhook' }],
  ])('at %s', async (_, url, change) => {
    const result = await runStage(step(url, change), 'main');
    expect(result.outputs.outcome).toBe('failed');
    expect(leaks(result)).toEqual([]);
  });

  test('when the API refuses its token', async () => {
    const api = await githubApi({}, 401);
    open.push(api);
    const { origin } = await echo(200, () => '{}');
    const result = await runStage(step(`${origin}/hook`, { status: '' }), 'post', {
      github: api.github,
      status: 'failure',
      state: { stage: 'follow', 'input-webhook-url': `${origin}${paths.webhook}`, 'input-github-token': planted.token },
    });
    expect(leaks(result)).toEqual([]);
  });

  test.each([
    ['password', planted.password, { 'smtp-access-token': '' }],
    ['access token', planted.access, { 'smtp-password': '' }],
  ])('when a mail server quotes the %s', async (_, login, change) => {
    let heard = '';
    const quote = (command: string) => {
      heard = command;
      return `535 5.7.8 no: ${command} ${login}`;
    };
    const service = await scriptedSmtpServer(smtpScript({ AUTH: quote, EHLO: '250-test\r\n250 AUTH PLAIN XOAUTH2' }));
    open.push(service);
    const mail = {
      channel: 'email',
      'smtp-host': '127.0.0.1',
      'smtp-port': String(service.port),
      'smtp-security': 'none',
      'smtp-username': 'ci@x.test',
      'email-to': 'a@x.test',
      'webhook-url': '',
      // Only what the step knows can be hidden.
      title: login,
      'global-params': `LOGIN=${login}`,
      'custom-content': login,
    };
    const result = await runStage(step('', { ...mail, ...change }), 'main');
    expect(result.outputs.outcome).toBe('failed');
    expect(heard).toContain('AUTH');
    expect(leaks(result, [heard.split(' ').at(-1) ?? heard])).toEqual([]);
  });
});
