import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { networkFailure } from '../../src/channels/transport-errors.ts';
import { sendRequest } from '../../src/http/client.ts';
import { findProxy, supportsProxies } from '../../src/http/proxy.ts';
import {
  CA_FILE,
  type FaultServer,
  faultServer,
  proxyServer,
  tlsProxyServer,
  tlsServer,
} from '../support/fault-server.ts';
import { closedPort } from '../support/listen.ts';
import { postInChild } from '../support/post-in-child.ts';

const post = sendRequest;

const NAMES = [
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
];
const before = NAMES.map((name) => [name, process.env[name]] as const);
const authorities = getCACertificates('default');
const open: FaultServer[] = [];

beforeAll(() => setDefaultCACertificates([...authorities, readFileSync(CA_FILE, 'utf8')]));
beforeEach(() => {
  for (const name of NAMES) delete process.env[name];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
afterAll(() => {
  setDefaultCACertificates(authorities);
  for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
});

async function through(behavior: Parameters<typeof proxyServer>[0], scheme: 'http' | 'https', timeoutMs = 1000) {
  const service = scheme === 'https' ? await tlsServer('good') : await faultServer('answers well');
  const proxy = await proxyServer(behavior, service.port);
  open.push(service, proxy);
  process.env[`${scheme.toUpperCase()}_PROXY`] = `http://user:pr0xy-canary@127.0.0.1:${proxy.port}`;
  const url = new URL(`${scheme}://service.example/robot?access_token=canary`);
  const reply = await post({ method: 'POST', url, headers: {}, body: '{}' }, timeoutMs);
  return { reply, service, proxy, host: `127.0.0.1:${proxy.port}` };
}

test.each(['http', 'https'] as const)('%s goes through the proxy with its user and password', async (scheme) => {
  const { reply, proxy, service } = await through('tunnel', scheme);
  expect(reply).toMatchObject({ kind: 'response', status: 200, body: '{"errcode":0}' });
  const user = `proxy-authorization: Basic ${Buffer.from('user:pr0xy-canary').toString('base64')}`;
  expect(proxy.seen[0]).toContain(user);
  expect(service.seen).toHaveLength(1);
  if (scheme === 'https') expect(service.seen[0]).not.toMatch(/proxy-authorization/i);
});

test.each([
  ['407', 'PROXY_407', false],
  ['403', 'PROXY_403', false],
  ['502', 'PROXY_502', 'yes'],
  ['html', 'ECONNRESET', 'yes'],
  ['garbage', 'PROXY_ANSWER', false],
  ['close', 'ECONNRESET', 'yes'],
  ['silent', 'TIMEOUT', 'yes'],
] as const)('a proxy that answers %s is reported with the code %s', async (behavior, code, retry) => {
  const { reply, host, service } = await through(behavior, 'https', 300);
  expect(reply).toMatchObject({ kind: 'network-error', code, proxy: true, host, bodySent: false });
  const failure = reply.kind === 'network-error' ? networkFailure(reply) : undefined;
  expect(failure).toMatchObject({ retry, message: { en: expect.stringContaining(`proxy ${host}`) } });
  expect(JSON.stringify([reply, failure])).not.toContain('canary');
  expect(service.seen).toEqual([]);
});

test('a 407 over plain HTTP is an answer like any other, and its row names the proxy', async () => {
  expect((await through('407', 'http')).reply).toMatchObject({ kind: 'response', status: 407 });
});

test.each(['http', 'https'] as const)('a proxy that refuses %s is named as the proxy', async (scheme) => {
  process.env[`${scheme.toUpperCase()}_PROXY`] = `http://127.0.0.1:${closedPort}`;
  const reply = await post(
    { method: 'POST', url: new URL(`${scheme}://service.example/`), headers: {}, body: '' },
    1000,
  );
  expect(reply).toMatchObject({
    kind: 'network-error',
    code: 'ECONNREFUSED',
    proxy: true,
    host: `127.0.0.1:${closedPort}`,
  });
});

test.each([
  ['good', { kind: 'response', status: 200 }],
  ['self-signed', { kind: 'network-error', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', proxy: true }],
] as const)('a proxy over TLS with a certificate that is %s', async (certificate, expected) => {
  const service = await tlsServer('good');
  const proxy = await tlsProxyServer(certificate, service.port);
  open.push(service, proxy);
  const { reply, env } = await postInChild('https://service.example/', {
    HTTPS_PROXY: `https://user:pr0xy-canary@127.0.0.1:${proxy.port}`,
    NODE_EXTRA_CA_CERTS: CA_FILE,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
  expect(env).toBe('0');
  expect(reply).toMatchObject(expected);
  // The credentials go only to a proxy that is who it says it is.
  expect(proxy.seen.join('').includes('proxy-authorization')).toBe(certificate === 'good');
});

test.each([
  ['expired', 'CERT_HAS_EXPIRED'],
  ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['old-protocol', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'],
] as const)('a service behind a proxy is named as the service when its TLS is %s', async (certificate, code) => {
  const service = await tlsServer(certificate);
  const [plain, secure] = [await proxyServer('tunnel', service.port), await tlsProxyServer('good', service.port)];
  open.push(service, plain, secure);
  for (const proxy of [`http://127.0.0.1:${plain.port}`, `https://127.0.0.1:${secure.port}`]) {
    const { reply } = await postInChild('https://service.example/', {
      HTTPS_PROXY: proxy,
      NODE_EXTRA_CA_CERTS: CA_FILE,
    });
    expect(reply).toMatchObject({ kind: 'network-error', code, proxy: false, host: 'service.example:443' });
  }
});

test('a certificate behind a proxy is verified whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
  const service = await tlsServer('self-signed');
  const proxy = await proxyServer('tunnel', service.port);
  open.push(service, proxy);
  const { reply } = await postInChild('https://service.example/', {
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
  expect(reply).toMatchObject({ kind: 'network-error', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', proxy: false });
  expect(service.seen.join('')).not.toContain('canary');
});

test.each(['socks5://user:canary@proxy.example', 'canary.example:3128', 'canary', '//canary.example'])(
  'a variable that is not the URL of a proxy is named without its value: %s',
  async (value) => {
    process.env.HTTPS_PROXY = value;
    const reply = await post({ method: 'POST', url: new URL('https://service.example/'), headers: {}, body: '' }, 1000);
    expect(reply).toMatchObject({ kind: 'network-error', code: 'PROXY_URL', host: 'HTTPS_PROXY', proxy: false });
    expect(JSON.stringify(reply)).not.toContain('canary');
  },
);

test.each(['p%zz', 'p%', 'p%ff'])(
  'a password with a bad per cent (%s) names the variable and is not retried',
  async (password) => {
    process.env.HTTPS_PROXY = `http://user:${password}@proxy.example:3128`;
    const reply = await post({ method: 'POST', url: new URL('https://service.example/'), headers: {}, body: '' }, 1000);
    if (reply.kind === 'response') throw new Error('answered');
    const failure = networkFailure(reply);
    expect(failure).toMatchObject({
      retry: false,
      message: { en: expect.stringContaining('the variable HTTPS_PROXY') },
    });
    expect(failure.advice.en).toContain('%25');
    expect(JSON.stringify([reply, failure])).not.toContain(password);
  },
);

describe('no proxy is used', () => {
  const route = (url: string) => findProxy(new URL(url), process.env)?.href;

  test.each([
    ['service.example', 'service.example', true],
    ['service.example', 'other.example', false],
    ['.example', 'service.example', true],
    ['*.example', 'service.example', true],
    ['example', 'service.example', true],
    ['SERVICE.EXAMPLE', 'service.example', true],
    ['vice.example', 'service.example', false],
    ['other.example service.example', 'service.example', true],
    ['*', 'service.example', true],
    ['service.example:8443', 'service.example:8443', true],
    ['service.example:8443', 'service.example', false],
    ['a.example, service.example', 'service.example', true],
    ['example:443', 'service.example', false],
  ])('NO_PROXY %s for %s: %s', (value, host, direct) => {
    process.env.HTTPS_PROXY = 'http://proxy.example:3128';
    process.env.NO_PROXY = value;
    expect(route(`https://${host}/x`) === undefined).toBe(direct);
  });

  test.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('for the loopback host %s', (host) => {
    process.env.HTTP_PROXY = 'http://proxy.example:3128';
    expect(route(`http://${host}:8080/x`)).toBeUndefined();
  });
});

test.each([
  ['24.4.0', false],
  ['24.5.0', true],
  ['24.21.0', true],
  ['25.0.0', true],
  ['22.20.0', false],
])('Node %s can use a proxy: %s', (version, can) => {
  expect(supportsProxies(version)).toBe(can);
});
