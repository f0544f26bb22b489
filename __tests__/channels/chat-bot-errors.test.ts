import { describe, expect, test } from '@jest/globals';
import { type ChatBotOptions, createChatBot } from '../../src/channels/chat-bot.ts';
import type { HttpResult } from '../../src/http/client.ts';
import { answer } from '../support/chat-bot.ts';

const says = (message: string, advice: string) => ({
  message: { en: message, zh: `${message} zh` },
  advice: { en: advice, zh: `${advice} zh` },
});
const service: ChatBotOptions = {
  title: { en: 'Robby', zh: '机器人' },
  bytes: 600,
  createRenderer: () => ({
    url: new URL('https://robot.test/'),
    secrets: [],
    render: () => ({ bodies: [], measuredText: '' }),
  }),
  codeKeys: ['code'],
  textKeys: ['text'],
  codes: [
    { codes: ['7'], words: ['too fast', '太快'], ...says('too many messages', 'Send fewer.'), retry: 'rate-limited' },
    { codes: ['7'], words: ['too long'], ...says('the message is too long', 'Shorten it.'), fallback: 'short' },
    { codes: ['7'], ...says('not accepted', 'Look it up.') },
    { codes: ['8'], ...says('busy', 'Wait.'), retry: 'yes' },
    { codes: ['6'], ...says('many causes', 'Look.') },
  ],
  tooMany: { ...says('too many', 'Later.'), retry: 'rate-limited' },
  ambiguousCodes: ['6'],
};
const refused = async (
  said: { readonly code: string; readonly text: string } | undefined,
  reply: HttpResult = answer('x'),
  more: Partial<ChatBotOptions> = {},
) => {
  const said200 = said === undefined ? reply : { ...reply, body: JSON.stringify(said) };
  const result = await createChatBot({ ...service, ...more }).parseResponse(said200 as HttpResult);
  if (result.kind !== 'failed') throw new Error('not failed');
  return result;
};

describe('a code of the service', () => {
  test.each([
    ['7', 'You are Too Fast!', 'Robby: too many messages (7: You are Too Fast!)', 'rate-limited'],
    ['7', '太快了', 'Robby: too many messages (7: 太快了)', 'rate-limited'],
    ['7', 'too long', 'Robby: the message is too long (7: too long)', false],
    ['7', '', 'Robby: not accepted (7)', false],
    ['8', 'too fast', 'Robby: busy (8: too fast)', 'yes'],
    ['9', 'what', 'Robby: rejected with a code unknown to this action (9: what)', false],
  ])('%s with the text %j is %s', async (code, text, said, retry) => {
    expect(await refused({ code, text })).toMatchObject({ kind: 'failed', code, message: { en: said }, retry });
  });

  test('that is in no document is looked up by its number', async () => {
    expect(await refused({ code: '9', text: '' })).toMatchObject({
      advice: { en: 'Search for the code in the documentation of Robby.' },
    });
  });

  test('counts more than the HTTP status', async () => {
    expect(await refused({ code: '8', text: '' }, answer('x', 403))).toMatchObject({
      code: '8',
      advice: { en: 'Wait.' },
    });
  });

  test('has its text on one line, without links and what no reader needs', async () => {
    const text = ' a\nb   c: https://x.test/y?z, see: http://x.test hint 5 ';
    expect(await refused({ code: '8', text })).toMatchObject({
      message: { en: 'Robby: busy (8: a b c:  see:  hint 5)' },
    });
    const shorten = (line: string) => line.replace(/ hint \d$/, '');
    expect(await refused({ code: '8', text }, undefined, { shorten })).toMatchObject({
      message: { en: 'Robby: busy (8: a b c:  see:)', zh: '机器人：busy zh（8：a b c:  see:）' },
    });
  });

  test('has at most 256 bytes of text', async () => {
    const said = await refused({ code: '8', text: '长'.repeat(300) });
    expect(said.message.en).toBe(`Robby: busy (8: ${'长'.repeat(84)}…)`);
  });
});

describe('without a code of the service', () => {
  test.each([
    ['<html>Log in: https://login.test/</html>', 200, 'HTTP 200: <html>Log in:'],
    [' \n', 204, 'HTTP 204, empty'],
    ['é'.repeat(200), 299, `HTTP 299: ${'é'.repeat(100)}`],
  ])('an answer of %j is not one of the service', async (body, status, seen) => {
    expect(await refused(undefined, answer(body, status))).toMatchObject({
      kind: 'failed',
      code: `HTTP ${status}`,
      message: { en: `not a response of Robby (${seen})` },
      advice: {
        en: "Check that 'webhook-url' is the URL of a Robby bot and that no proxy or login page responds in its place.",
      },
      retry: false,
    });
  });

  test('an answer that was cut off is requested again', async () => {
    const cut = { ...answer('{"co'), end: 'aborted' } as HttpResult;
    expect(await refused(undefined, cut)).toMatchObject({
      message: {
        en: 'not a response of Robby (HTTP 200, cut off: {"co)',
        zh: '机器人：这不是机器人的回复（HTTP 200，不完整：{"co）',
      },
      retry: 'yes',
    });
    expect(await refused(undefined, { ...answer(''), end: 'truncated' } as HttpResult)).toMatchObject({ retry: false });
  });

  test.each([
    [199, 'unexpected status'],
    [300, 'redirect not followed'],
    [404, 'not found'],
    [503, 'the service failed'],
  ])('HTTP %i is decided by its status', async (status, text) => {
    expect(await refused(undefined, answer('x', status))).toMatchObject({
      code: `HTTP ${status}`,
      message: { en: `Robby: ${text}` },
    });
  });

  test('no answer is explained by the code of the connection', async () => {
    const silence = {
      kind: 'network-error',
      code: 'ECONNREFUSED',
      host: 'h:1',
      bodySent: false,
      proxy: false,
      seconds: 1,
    };
    expect(await refused(undefined, silence as HttpResult)).toMatchObject({
      message: { en: 'connection refused by h:1' },
    });
  });
});

test('code 0 with a failing HTTP status is decided by the status', async () => {
  for (const code of ['0', '00', '-0'])
    expect(await refused({ code, text: 'ok' }, answer('x', 502))).toMatchObject({ code: 'HTTP 502' });
});

describe('a text that says "too many" or "too long"', () => {
  const many = [
    'too many request',
    'frequency limited psm[x]',
    'send too fast',
    'Rate limit exceeded',
    'rate-limited',
    'api freq out of limit',
  ];
  const manyZh = [
    'webhook调用次数达到上限',
    '发送速度太快而限流',
    '请求过于频繁',
    '请求太多',
    '调用次数超出限制',
    '接口频次超限',
    '触发流控',
  ];
  const long = [
    'message is too long',
    'exceed max length 4096',
    'message too long, exceed 20000 bytes',
    'body too large',
    'The length of the message content reaches its limit.',
  ];
  const longZh = ['消息内容过长', '内容超过长度限制', '消息体太大', '超出最大长度', '消息长度超限'];

  test.each([...many, ...manyZh])('decides for a code with many causes and for an unknown one: %s', async (text) => {
    for (const code of ['6', '99'])
      expect(await refused({ code, text })).toMatchObject({ code, retry: 'rate-limited', advice: { en: 'Later.' } });
    expect(await refused({ code: '8', text })).toMatchObject({ advice: { en: 'Wait.' } });
  });

  test.each([...long, ...longZh])('sends the short form: %s', async (text) => {
    for (const code of ['6', '99']) expect(await refused({ code, text })).toMatchObject({ fallback: 'short' });
    expect((await refused({ code: '8', text })).fallback).toBeUndefined();
  });

  test.each(['no', 'sign not match', '签名不匹配', 'invalid parameter'])('is another one: %s', async (text) => {
    expect(await refused({ code: '6', text })).toMatchObject({ advice: { en: 'Look.' } });
    expect(await refused({ code: '99', text })).toMatchObject({
      message: { en: expect.stringContaining('unknown to this action') },
    });
  });
});

test("the runner's address is not shown, whichever service quotes it: logs may be public", async () => {
  for (const address of [
    '203.0.113.7',
    '2001:db8::7',
    '2a00::7',
    '::1',
    '::ffff:203.0.113.7',
    '2001:db8:1:2:3:4:5:6',
  ]) {
    const { message } = await refused({
      code: '8',
      text: `ip ${address} not in whitelist, at 10:20:30 std::io v1.2.3`,
    });
    expect(message.en).toBe('Robby: busy (8: ip *** not in whitelist, at 10:20:30 std::io v1.2.3)');
  }
});
