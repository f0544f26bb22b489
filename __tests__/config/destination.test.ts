import { describe, expect, test } from '@jest/globals';
import { configWith, destinations, findProblems, findWarnings, type StepInputs } from '../support/config.ts';

const { 'webhook-url': dingtalk } = destinations.dingtalk;
const { 'webhook-url': wecom } = destinations.wecom;
const { 'webhook-url': lark } = destinations.lark;

async function targetOf(given: StepInputs): Promise<string> {
  const { destination } = await configWith(given);
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
});

test('there are 50 URLs at most', async () => {
  const urls = (count: number) => Array.from({ length: count }, (_, index) => `${dingtalk}${index}`).join('\n');
  expect((await configWith({ 'webhook-url': urls(50) })).destination.targets).toHaveLength(50);
  expect(await findProblems({ 'webhook-url': urls(51) })).toEqual([
    expect.stringMatching(/^webhook-url: has 51 URLs; at most 50 are allowed\. Write one per line/),
  ]);
});

test('a mail has one target', async () => {
  const { destination } = await configWith(destinations.email);
  expect(destination).toMatchObject({
    transport: 'smtp',
    channel: 'email',
    targets: [{ to: [{ address: 'a@x.test' }] }],
  });
  expect(destination.targets).toHaveLength(1);
  expect(await findProblems({ ...destinations.email, 'smtp-host': '' })).toHaveLength(1);
});

test('headers are for the webhook alone', async () => {
  const { destination, warnings } = await configWith({ 'webhook-url': dingtalk, 'webhook-headers': 'nonsense' });
  expect(destination.targets).toMatchObject([{ headers: [] }]);
  expect(warnings.map(({ en }) => en)).toEqual([
    expect.stringContaining("'webhook-headers' is not used by the channel dingtalk"),
  ]);
});

test('a receiver without TLS is worth a warning, but on the same machine', async () => {
  const warnings = async (url: string) => await findWarnings({ 'webhook-url': url });
  expect(await warnings('http://ci.example.com/h')).toEqual([expect.stringContaining('unencrypted')]);
  expect(await warnings('http://127.0.0.1:9/h')).toEqual([]);
  expect(await warnings('http://localhost/h')).toEqual([]);
});

describe('secrets', () => {
  test('are given to their URLs', async () => {
    const targets = async (secret: string) =>
      (await configWith({ 'webhook-url': `${dingtalk}1\n${dingtalk}2`, secret })).destination.targets;
    expect(await targets('one\n-')).toMatchObject([{ secret: 'one' }, { secret: '' }]);
    expect(await targets('one')).toMatchObject([{ secret: 'one' }, { secret: 'one' }]);
    expect(await targets('')).toMatchObject([{ secret: '' }, { secret: '' }]);
  });

  test('are not counted without URLs', async () => {
    expect(await findProblems({ channel: 'webhook', secret: 'a\nb' })).toEqual([
      expect.stringMatching(/^webhook-url: is empty\. If it comes from a secret/),
    ]);
  });

  test.each([
    ['a\nb', /^secret: has 2 lines, but 'webhook-url' has 3\. Give one for all/],
    ['http://x.test/canary', /^secret: is a URL/],
    ['https://x.test/canary', /^secret: is a URL\. Put the URL in 'webhook-url'/],
  ])('%j are refused', async (secret, expected) => {
    const found = await findProblems({ 'webhook-url': `${dingtalk}\n${dingtalk}\n${dingtalk}`, secret });
    expect(found).toEqual([expect.stringMatching(expected)]);
  });
});

const channelOf = async (given: StepInputs) => (await configWith(given)).destination.channel;

describe('a bot behind a relay', () => {
  test.each([
    ['dingtalk', 'https://relay.example/dingtalk/robot/send?access_token=x'],
    ['dingtalk', 'https://relay.example:8443/a/b/robot/send/?access_token=x'],
    ['dingtalk', 'http://relay.example/dingtalk/robot/send'],
    ['wecom', 'https://relay.example/wx/cgi-bin/webhook/send?key=x'],
    ['lark', 'https://relay.example/proxy/open-apis/bot/v2/hook/x'],
  ])('is detected as %s by the end of its path: %s', async (channel, url) => {
    expect(await channelOf({ 'webhook-url': url })).toBe(channel);
  });

  test.each([
    ['dingtalk', 'https://relay.example//robot//send?access_token=x'],
    ['dingtalk', 'https://relay.example/Robot/Send?access_token=x'],
    ['dingtalk', 'https://relay.example/robot%2Fsend?access_token=x'],
    ['dingtalk', 'https://relay.example/?url=https://oapi.dingtalk.com/robot/send?access_token=x'],
    [
      'dingtalk',
      `https://relay.example/?to=${encodeURIComponent('https://oapi.dingtalk.com/robot/send?access_token=x')}`,
    ],
    ['wecom', `https://relay.example/${encodeURIComponent('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x')}`],
    ['lark', 'https://relay.example/get?u=https://open.feishu.cn/open-apis/bot/v2/hook/x&v=1'],
  ])('is detected as %s in other spellings and in an address inside of the address: %s', async (channel, url) => {
    expect(await channelOf({ 'webhook-url': url })).toBe(channel);
  });

  test.each([
    'https://ci.example.com/robot/send/status',
    'https://ci.example.com/robot/sender',
    'https://ci.example.com/?next=/robot/send',
    'https://ci.example.com/?next=https://ci.example.com/robot/sender',
    'https://ci.example.com/xrobot/send',
  ])('is not detected in %s', async (url) => {
    expect(await channelOf({ 'webhook-url': url })).toBe('webhook');
  });

  test.each(['dingtalk', 'wecom', 'lark', 'feishu'])('of the named channel %s is believed', async (channel) => {
    const expected = channel === 'feishu' ? 'lark' : channel;
    expect(await channelOf({ channel, 'webhook-url': 'https://relay.example/notify/7f3a' })).toBe(expected);
  });

  test.each<[string, string, RegExp]>([
    ['dingtalk', 'https://oapi.dingtalk.com/robot/sent?access_token=x', /not the URL of a bot/],
    ['dingtalk', 'https://open.dingtalk.com/document/x', /not the URL of a bot/],
    ['wecom', 'https://work.weixin.qq.com/wework_admin', /not the URL of a bot/],
    ['lark', 'https://open.feishu.cn/document/client-docs/bot-v3', /not the URL of a bot/],
    ['lark', 'https://oapi.dingtalk.com/robot/send?access_token=x', /of the channel dingtalk, not lark/],
    ['lark', 'https://relay.example/x/robot/send?access_token=x', /of the channel dingtalk, not lark/],
    ['lark', 'https://hooks.slack.com/services/T0/B0/x', /webhook of Slack/],
    ['', 'https://open.dingtalk.com/document/x', /not the URL of a bot/],
    ['', 'https://open.larksuite.com/anycross/trigger/callback/x', /not the URL of a bot/],
  ])('is not believed where %j has the URL %s', async (channel, url, expected) => {
    expect(await findProblems({ channel, 'webhook-url': url })).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a webhook of another service', () => {
  test.each([
    ['Microsoft Teams', 'https://prod-12.westus.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?sig=x'],
    ['Microsoft Teams', 'https://prod-01.chinaeast2.logic.azure.cn/workflows/abc/triggers/manual/paths/invoke'],
    [
      'Microsoft Teams',
      'https://default0a1b.e3.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/x',
    ],
    ['Microsoft Teams', 'https://0a1b.environment.api.gov.powerplatform.microsoft.us/powerautomate/x'],
    ['Microsoft Teams', 'https://contoso.webhook.office.com/webhookb2/x'],
    ['Microsoft Teams', 'https://outlook.office.com/webhook/x/IncomingWebhook/y'],
    ['Google Chat', 'https://chat.googleapis.com/v1/spaces/x/messages?key=k'],
  ])('of %s is named: %s', async (service, url) => {
    const [found, ...others] = await findProblems({ 'webhook-url': url });
    expect(others).toEqual([]);
    expect(found).toMatch(new RegExp(`^webhook-url: is a webhook of ${service}.*'channel: webhook'`));
    expect(await channelOf({ channel: 'webhook', 'webhook-url': url })).toBe('webhook');
  });

  test.each(['https://logic.azure.com.example/workflows/x', 'https://x.logic.azure.com/hook'])(
    'is not seen in %s',
    async (url) => {
      expect(await channelOf({ 'webhook-url': url })).toBe('webhook');
    },
  );
});
