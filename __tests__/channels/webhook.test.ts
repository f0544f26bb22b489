import { describe, expect, test } from '@jest/globals';
import { signHub, signStandardWebhook, webhook } from '../../src/channels/webhook.ts';
import { describeHttpChannel } from '../support/channel.ts';
import { bodyOf } from '../support/hostile.ts';
import { stands } from '../support/http-service.ts';
import { answer } from '../support/robot.ts';

// The payload is data: nobody reads markup in it, whatever it holds.
describeHttpChannel('webhook', stands.webhook, async (message) => {
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
  expect(await webhook.decode(answer('', status))).toEqual({ kind: 'accepted' });
});

test('a failing status is no success, whatever the body says', async () => {
  expect(await webhook.decode(answer('{"errcode":0}', 503))).toMatchObject({ kind: 'failed', retry: 'yes' });
});
