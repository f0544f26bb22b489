import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Given, places, problemsOf, settingsWith } from '../support/settings.ts';

const { 'webhook-url': dingtalk } = places.dingtalk;
const { 'webhook-url': wecom } = places.wecom;
const { 'webhook-url': lark } = places.lark;

async function targetOf(given: Given): Promise<string> {
  const { destination } = await settingsWith(given);
  return `${destination.channel} ${destination.transport === 'http' ? destination.targets[0].url.href : ''}`;
}

describe('the channel', () => {
  test.each([
    [dingtalk, 'dingtalk'],
    ['https://private.example/robot/send?access_token=x', 'dingtalk'],
    ['https://private.example/robot/send', 'dingtalk'],
    [wecom, 'wecom'],
    ['https://open.larksuite.com/open-apis/bot/v2/hook/x', 'lark'],
    ['https://example.com/hook', 'webhook'],
  ])('of %s is %s by its path', async (url, channel) => {
    expect(await targetOf({ 'webhook-url': url })).toBe(`${channel} ${url}`);
  });

  test.each([
    ['wechat', wecom, 'wecom'],
    ['feishu', lark, 'lark'],
    ['FeiShu', lark, 'lark'],
  ])('%s is known', async (channel, url, expected) => {
    expect(await targetOf({ channel, 'webhook-url': url })).toBe(`${expected} ${url}`);
  });

  test.each([
    [
      'https://oapi.dingtalk.com/robot/send/?access_token=x',
      'dingtalk https://oapi.dingtalk.com/robot/send?access_token=x',
    ],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/x/', 'lark https://open.feishu.cn/open-apis/bot/v2/hook/x'],
    [
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send//?key=x',
      'wecom https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x',
    ],
    ['https://example.com/hook/', 'webhook https://example.com/hook/'],
  ])('of %s is told in spite of the slash', async (url, expected) => {
    expect(await targetOf({ 'webhook-url': url })).toBe(expected);
  });

  test.each([
    ['https://hooks.slack.com/services/T0/B0/x'],
    ['https://open.feishu.cn/anycross/trigger/callback/x'],
    ['https://www.feishu.cn/flow/api/trigger-webhook/x'],
    ['https://private.example/robot/send?access_token=x'],
  ])('is the webhook for %s when the user says so', async (url) => {
    expect(await targetOf({ channel: 'webhook', 'webhook-url': url })).toBe(`webhook ${url}`);
  });
});

describe('a URL is refused', () => {
  test.each<[string, string, RegExp, string?]>([
    ['that is none', 'nonsense', /is not a URL\. Copy it again, beginning with https/],
    ['without https', 'oapi.dingtalk.com/robot/send?access_token=canary0123456789', /does not begin with https/],
    ['without https but with a port', 'ci.example.com:8080/canary0123456789', /does not begin with https/],
    ['that is a token', 'canary0123456789canary0123456789', /is only a token or a key/],
    ['with a login', 'https://u:canary@x.test/h', /holds a user name or password.*webhook-headers/],
    ['of ftp', 'ftp://x.test/h', /begins with ftp:/],
    ['of a file', 'file:///etc/passwd', /begins with file:/],
    ['of data', 'data:text/plain,x', /begins with data:/],
    ['in quotes', `"${dingtalk}"`, /has quotes around/],
    ['in an expression', '${{ secrets.DINGTALK_URL }}', /^webhook-url: holds a reference that was not filled in/],
    ['in a variable', '$DINGTALK_URL', /not filled in/],
    ['with a variable', 'https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}', /not filled in/],
    ['in a list of commas', `${dingtalk},${dingtalk}`, /Write each on a line/],
    ['of an app robot', 'https://api.dingtalk.com/v1.0/robot/groupMessages/send', /app robot/],
    ['of a Feishu flow', 'https://www.feishu.cn/flow/api/trigger-webhook/x', /Feishu flow/, 'lark'],
    ['of http to a public robot', dingtalk.replace('https', 'http'), /begins with http:.*in clear/],
    ['of another robot', dingtalk, /of the channel dingtalk, not lark\. Write 'channel: dingtalk'/, 'lark'],
    ['of a robot for the webhook', dingtalk, /of the channel dingtalk, not webhook/, 'webhook'],
    [
      'without a path',
      'https://oapi.dingtalk.com/',
      /not the URL of a robot of the channel dingtalk, which looks like/,
    ],
    ['with another path', 'https://api.dingtalk.com/robot/sent?access_token=canary', /looks like oapi\.ding/],
    ['of version 1', 'https://open.feishu.cn/open-apis/bot/hook/canary', /looks like open.*\/v2\/hook/],
    ['without its id', 'https://open.larksuite.com/open-apis/bot/v2/hook/', /looks like open.*\/v2\/hook/],
    ['without its token', 'https://oapi.dingtalk.com/robot/send', /has no access_token/],
    ['with an empty token', 'https://oapi.dingtalk.com/robot/send?access_token=', /has no access_token/],
    ['without its key', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?token=canary', /has no key/],
    [
      'of a private host without the path',
      'https://x.test/canary',
      /not the URL of a robot of the channel lark/,
      'lark',
    ],
    ['with a dot behind the host', 'https://oapi.dingtalk.com./robot/send', /has no access_token/],
    ['of Slack with a dot', 'https://hooks.slack.com./services/T0/B0/canary', /webhook of Slack/],
    ['of Slack', 'https://hooks.slack.com/services/T0/B0/canary', /webhook of Slack/],
    ['of Discord', 'https://discord.com/api/webhooks/1/canary', /webhook of Discord/],
    ['of Teams', 'https://octo.webhook.office.com/webhookb2/canary', /webhook of Microsoft Teams/],
    ['of Telegram', 'https://api.telegram.org/botcanary/sendMessage', /webhook of Telegram/],
  ])('%s', async (_, url, expected, channel = '') => {
    const found = await problemsOf({ channel, 'webhook-url': url });
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found.join()).not.toContain('canary');
  });

  test('with its line, when there are several', async () => {
    expect(await problemsOf({ 'webhook-url': `${dingtalk}\nnonsense\n${wecom}` })).toEqual([
      expect.stringMatching(/^webhook-url: line 2 is not a URL/),
      expect.stringMatching(/^webhook-url: line 3 is the URL of a robot of the channel wecom, not dingtalk/),
    ]);
  });

  test('with 50 others', async () => {
    const urls = Array.from({ length: 51 }, () => dingtalk).join('\n');
    expect(await problemsOf({ 'webhook-url': urls })).toEqual([expect.stringMatching(/has 51 URLs; at most 50/)]);
  });

  test('in linear time, and nothing is ever thrown', async () => {
    const pieces = fc.constantFrom(
      'https://',
      'oapi.dingtalk.com',
      '/',
      '?',
      '{',
      '@',
      ':',
      '%',
      '[',
      ' ',
      '\n',
      '。',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), async (parts) => {
        await problemsOf({ 'webhook-url': parts.join(''), 'webhook-headers': parts.join(':'), secret: parts.join('') });
      }),
    );
    for (const piece of ['/', 'a.', 'a-', '{', '\u3000', 'https://a,', ': ', 'x:']) {
      const text = piece.repeat(65_536 / piece.length);
      const start = performance.now();
      await problemsOf({ 'webhook-url': `https://x.test${text}`, 'webhook-headers': text });
      await problemsOf({ 'webhook-url': text });
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

test('a receiver without TLS is worth a warning, but on the same machine', async () => {
  const warnings = async (url: string) => (await settingsWith({ 'webhook-url': url })).warnings;
  expect(await warnings('http://ci.example.com/h')).toEqual([expect.stringContaining('in clear')]);
  expect(await warnings('http://127.0.0.1:9/h')).toEqual([]);
  expect(await warnings('http://localhost/h')).toEqual([]);
});

describe('secrets', () => {
  test('are given to their URLs', async () => {
    const targets = async (secret: string) =>
      (await settingsWith({ 'webhook-url': `${dingtalk}\n${dingtalk}`, secret })).destination.targets;
    expect(await targets('one\n-')).toMatchObject([{ secret: 'one' }, { secret: '' }]);
    expect(await targets('one')).toMatchObject([{ secret: 'one' }, { secret: 'one' }]);
    expect(await targets('')).toMatchObject([{ secret: '' }, { secret: '' }]);
  });

  test.each([
    ['a\nb', /^secret: has 2 lines for 3 URLs\. Give one for all/],
    ['https://x.test/canary', /^secret: holds a URL\. The URL belongs into 'webhook-url'/],
  ])('%j are refused', async (secret, expected) => {
    const found = await problemsOf({ 'webhook-url': `${dingtalk}\n${dingtalk}\n${dingtalk}`, secret });
    expect(found).toEqual([expect.stringMatching(expected)]);
  });
});

describe('headers', () => {
  test('are lines', async () => {
    const { destination } = await settingsWith({
      ...places.webhook,
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
    ['Host: x', /^webhook-headers: line 1 sets Host, which the action sets itself/],
    ['X-A: 1\nwebhook-signature: x', /^webhook-headers: line 2 sets webhook-signature/],
    ['nonsense', /^webhook-headers: line 1 is not 'Name: value' in plain ASCII\. Write one/],
    ['{"X-A": "1"}', /^webhook-headers: line 1 is not/],
    ['X-A: 中', /^webhook-headers: line 1 is not/],
    ['X A: 1', /^webhook-headers: line 1 is not/],
  ])('%j are refused', async (headers, expected) => {
    expect(await problemsOf({ ...places.webhook, 'webhook-headers': headers })).toEqual([
      expect.stringMatching(expected),
    ]);
  });
});
