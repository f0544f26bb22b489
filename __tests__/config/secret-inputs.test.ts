import { describe, expect, test } from '@jest/globals';
import { configWith, destinations, findProblems, findWarnings, type StepInputs } from '../support/config.ts';

const { dingtalk, webhook, email } = destinations;

describe('headers', () => {
  test('are lines', async () => {
    const { destination } = await configWith({
      ...destinations.webhook,
      'webhook-headers': 'X-A: 1\n\nAuthorization:Bearer x',
    });
    expect(destination.targets).toMatchObject([
      {
        headers: [
          ['X-A', '1'],
          ['Authorization', 'Bearer x'],
        ],
      },
    ]);
  });

  test.each([
    'X-Host: x',
    'Hosts: x',
    'X-Webhook-Id: x',
    'Proxied: x',
    'Connection-Id: x',
    'X-A : x',
    'x:x',
    'X-A:\tx',
  ])('%j may be sent', async (line) => {
    const { destination } = await configWith({ ...destinations.webhook, 'webhook-headers': line });
    expect(destination.targets).toMatchObject([{ headers: [[line.split(':')[0]?.trim(), 'x']] }]);
  });

  test.each([
    ['Proxy-Authorization: x', /^webhook-headers: line 1 sets Proxy-Authorization, which/],
    ['X-Hub-Signature-256: x', /^webhook-headers: line 1 sets X-Hub-Signature-256, which/],
    ['Host: x', /^webhook-headers: line 1 sets Host, which the action sets itself/],
    ['X-A: 1\nwebhook-signature: x', /^webhook-headers: line 2 sets webhook-signature/],
    ['nonsense', /^webhook-headers: line 1 is not 'Name: value' in plain ASCII\. Write one/],
    ['{"X-A": "1"}', /^webhook-headers: is JSON, which is not supported here\. Write one header per line/],
    ['X-A: 中', /^webhook-headers: line 1 is not/],
    ['X A: 1', /^webhook-headers: line 1 is not/],
  ])('%j are refused', async (headers, expected) => {
    expect(await findProblems({ ...destinations.webhook, 'webhook-headers': headers })).toEqual([
      expect.stringMatching(expected),
    ]);
  });
});

describe('a weak secret', () => {
  const env = { GITHUB_REPOSITORY: 'octo-organization/message-notification', GITHUB_REF: 'refs/heads/main' };

  test.each<[StepInputs, RegExp]>([
    [{ ...dingtalk, secret: 'abc' }, /^Input 'secret' is shorter than 4 characters/],
    [{ ...dingtalk, secret: 'plain' }, /^Input 'secret' is easy to guess/],
    [{ ...webhook, secret: 'octo-organization' }, /^Input 'secret' is easy to guess/],
    [{ ...webhook, secret: 'Message-Notification' }, /^Input 'secret' is easy to guess/],
    [{ ...webhook, 'webhook-headers': 'Authorization: Bearer abc' }, /^Input 'webhook-headers' is shorter/],
    [{ ...email, 'smtp-username': 'ci', 'smtp-password': '12345' }, /^Input 'smtp-password' is easy to guess/],
    [{ ...email, 'smtp-host': '', 'smtp-url': 'smtp://ci:b@x.test' }, /^Input 'smtp-url' is shorter than 4/],
  ])('gets a warning: %j', async (given, expected) => {
    expect(await findWarnings(given, { env })).toEqual([expect.stringMatching(expected)]);
  });

  test.each<StepInputs>([
    { ...dingtalk, secret: 'SEC0123456789' },
    { ...webhook, secret: '-' },
    { ...webhook, 'webhook-headers': 'Authorization: Bearer abcd1234' },
  ])('is not seen in %j', async (given) => {
    expect(await findWarnings(given, { env })).toEqual([]);
  });
});
