import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { signHub, signStandardWebhook, webhook } from '../../src/channels/webhook.ts';
import type { YunxiaoPayload } from '../../src/message/payload.ts';
import { describeHttpChannel } from '../support/channel.ts';
import { answer } from '../support/chat-bot.ts';
import { serviceReplies } from '../support/http-service.ts';
import { messageOf } from '../support/message.ts';
import { bodyOf } from '../support/untrusted-text.ts';

// The payload is data: nobody reads markup in it, whatever it holds.
describeHttpChannel('webhook', serviceReplies.webhook, async (message) => {
  expect(await bodyOf(webhook, message)).toEqual(message.task);
  return [];
});

describe('the signatures', () => {
  test.each([
    [
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1614265330,
      '{"test": 2432232314}',
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    ],
    [
      'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
      'msg_ci_0001',
      1700000000,
      '{"event":"task","message":"构建成功"}',
      'v1,ySNg3bhWpBiCMCTkfshjX6tWxt08UJitBhs+pWMyZ68=',
    ],
  ])('of Standard Webhooks are those of the vectors', (secret, id, timestamp, body, signature) => {
    expect(signStandardWebhook(secret, id, timestamp, body)).toBe(signature);
  });

  test.each([
    [
      "It's a Secret to Everybody",
      'Hello, World!',
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    ],
    [
      'hub-secret-0001',
      '{"event":"task","message":"构建成功"}',
      'sha256=10103213b4ca315bf710c617dae8149dc3f2c0ed23c5673d4b98e629b3787d7a',
    ],
  ])("of GitHub's kind are those of the vectors", (secret, body, header) => {
    expect(signHub(secret, body)).toBe(header);
  });
});

test.each([200, 201, 202, 204, 205])('success is HTTP %d', async (status) => {
  expect(await webhook.parseResponse(answer('', status))).toEqual({ kind: 'accepted' });
});

test('a failing status is no success, whatever the body is', async () => {
  expect(await webhook.parseResponse(answer('{"errcode":0}', 503))).toMatchObject({ kind: 'failed', retry: 'yes' });
});

describe('a request', () => {
  const url = new URL('https://example.test/hook');
  const attempt = { now: new Date(1700000000999), variant: 'full', id: 'msg_1' } as const;
  const message = messageOf();
  const encode = (secret: string, headers: readonly (readonly [string, string])[] = []) =>
    webhook.render(message, { url, secret, headers }, attempt);
  const plain = {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'message-notification',
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1700000000',
  };

  test('without a key has the payload, the id and the seconds, and nothing to hide', async () => {
    expect(await encode('')).toEqual({
      requests: [{ method: 'POST', url, headers: plain, body: JSON.stringify(message.task) }],
      notes: [],
      secrets: [],
    });
  });

  test('has the headers of the user, which cannot change what is signed', async () => {
    const { requests } = await encode('', [
      ['User-Agent', 'mine'],
      ['X-Mine', 'a'],
      ['webhook-id', 'x'],
    ]);
    expect(requests[0]?.headers).toEqual({ ...plain, 'User-Agent': 'mine', 'X-Mine': 'a' });
  });

  test('is signed in two ways, both hidden with and without the name of the way', async () => {
    const { requests, secrets } = await encode('key-of-the-test');
    const body = requests[0]?.body ?? '';
    const hmac = (text: string, form: 'base64' | 'hex') =>
      createHmac('sha256', 'key-of-the-test').update(text).digest(form);
    const [standard, hub] = [hmac(`msg_1.1700000000.${body}`, 'base64'), hmac(body, 'hex')];
    expect(requests[0]?.headers).toEqual({
      ...plain,
      'webhook-signature': `v1,${standard}`,
      'X-Hub-Signature-256': `sha256=${hub}`,
    });
    expect(secrets).toEqual([`v1,${standard}`, standard, `sha256=${hub}`, hub]);
  });

  test('has the other payload when configured', async () => {
    const flow = { task: { pipelineId: 1 } } as unknown as YunxiaoPayload;
    const { requests } = await webhook.render({ ...message, flow }, { url, secret: '', headers: [] }, attempt);
    expect(requests[0]?.body).toBe('{"task":{"pipelineId":1}}');
  });
});

test.each([
  [199, 'The webhook receiver: unexpected status'],
  [300, 'The webhook receiver: redirect not followed'],
  [404, 'The webhook receiver: not found'],
])('HTTP %d is decided by its status', async (status, text) => {
  expect(await webhook.parseResponse(answer('', status))).toMatchObject({ kind: 'failed', message: { en: text } });
});

test('no answer is explained by the code of the connection', async () => {
  const silence = {
    kind: 'network-error',
    code: 'ECONNREFUSED',
    host: 'h:1',
    bodySent: false,
    proxy: false,
    seconds: 1,
  } as const;
  expect(await webhook.parseResponse(silence)).toMatchObject({
    kind: 'failed',
    message: { en: 'connection refused by h:1' },
  });
});

test('a header of the user replaces ours whatever the case of its letters, but not what is signed', async () => {
  const headers = [
    ['content-type', 'application/cloudevents+json'],
    ['USER-AGENT', 'mine'],
    ['Webhook-Id', 'theirs'],
    ['x-a', '1'],
    ['X-A', '2'],
  ] as const;
  const { requests } = await webhook.render(
    messageOf(),
    { url: new URL('https://example.test/x'), secret: '', headers },
    { now: new Date(0), variant: 'full', id: 'msg_1' },
  );
  const names = Object.keys(requests[0]?.headers ?? {});
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(requests[0]?.headers).toMatchObject({
    'content-type': 'application/cloudevents+json',
    'USER-AGENT': 'mine',
    'webhook-id': 'msg_1',
    'X-A': '2',
  });
});
