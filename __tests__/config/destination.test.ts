import { describe, expect, test } from '@jest/globals';
import { type Given, places, problemsOf, settingsWith, warningsOf } from '../support/settings.ts';

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
});

test('there are 50 URLs at most', async () => {
  const urls = (count: number) => Array.from({ length: count }, (_, index) => `${dingtalk}${index}`).join('\n');
  expect((await settingsWith({ 'webhook-url': urls(50) })).destination.targets).toHaveLength(50);
  expect(await problemsOf({ 'webhook-url': urls(51) })).toEqual([
    expect.stringMatching(/^webhook-url: has 51 URLs; at most 50 are allowed\. Write one per line/),
  ]);
});

test('a mail has one target', async () => {
  const { destination } = await settingsWith(places.email);
  expect(destination).toMatchObject({
    transport: 'smtp',
    channel: 'email',
    targets: [{ to: [{ address: 'a@x.test' }] }],
  });
  expect(destination.targets).toHaveLength(1);
  expect(await problemsOf({ ...places.email, 'smtp-host': '' })).toHaveLength(1);
});

test('headers are for the webhook alone', async () => {
  const { destination, warnings } = await settingsWith({ 'webhook-url': dingtalk, 'webhook-headers': 'nonsense' });
  expect(destination.targets).toMatchObject([{ headers: [] }]);
  expect(warnings.map(({ en }) => en)).toEqual([
    expect.stringContaining("'webhook-headers' is not used by the channel dingtalk"),
  ]);
});

test('a receiver without TLS is worth a warning, but on the same machine', async () => {
  const warnings = async (url: string) => await warningsOf({ 'webhook-url': url });
  expect(await warnings('http://ci.example.com/h')).toEqual([expect.stringContaining('unencrypted')]);
  expect(await warnings('http://127.0.0.1:9/h')).toEqual([]);
  expect(await warnings('http://localhost/h')).toEqual([]);
});

describe('secrets', () => {
  test('are given to their URLs', async () => {
    const targets = async (secret: string) =>
      (await settingsWith({ 'webhook-url': `${dingtalk}1\n${dingtalk}2`, secret })).destination.targets;
    expect(await targets('one\n-')).toMatchObject([{ secret: 'one' }, { secret: '' }]);
    expect(await targets('one')).toMatchObject([{ secret: 'one' }, { secret: 'one' }]);
    expect(await targets('')).toMatchObject([{ secret: '' }, { secret: '' }]);
  });

  test('are not counted without URLs', async () => {
    expect(await problemsOf({ channel: 'webhook', secret: 'a\nb' })).toEqual([
      expect.stringMatching(/^webhook-url: is empty\. If it comes from a secret/),
    ]);
  });

  test.each([
    ['a\nb', /^secret: has 2 lines for 3 URLs\. Give one for all/],
    ['http://x.test/canary', /^secret: is a URL/],
    ['https://x.test/canary', /^secret: is a URL\. Put the URL in 'webhook-url'/],
  ])('%j are refused', async (secret, expected) => {
    const found = await problemsOf({ 'webhook-url': `${dingtalk}\n${dingtalk}\n${dingtalk}`, secret });
    expect(found).toEqual([expect.stringMatching(expected)]);
  });
});
