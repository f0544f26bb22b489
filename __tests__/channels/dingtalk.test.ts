import { describe, expect, test } from '@jest/globals';
import { dingtalk, dingtalkBytes, dingtalkCodes, signDingtalk } from '../../src/channels/dingtalk.ts';
import { describeHttpChannel } from '../support/channel.ts';
import { answer, describeAnswers, describeCut } from '../support/chat-bot.ts';
import { composed, pushOf, type Scenario } from '../support/composed.ts';
import { bareLinks } from '../support/effects.ts';
import { serviceReplies } from '../support/http-service.ts';
import { field, list, messageOf, own, value } from '../support/message.ts';
import { bodyOf, markdownEffects } from '../support/untrusted-text.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };

describeHttpChannel('dingtalk', serviceReplies.dingtalk, async (message) => {
  const { markdown, at } = await bodyOf(dingtalk, message);
  expect(at).toEqual({ atMobiles: [], atUserIds: [], isAtAll: false });
  return [...markdownEffects(markdown?.text ?? ''), bareLinks(markdown?.title ?? '')];
});

describeAnswers(dingtalk, {
  codes: dingtalkCodes,
  shape: (errcode, errmsg) => ({ errcode, errmsg }),
  documented: {
    again: '-1 90018',
    never:
      '40035 43002 43004 88 300001 300005 310000 130101 410100 400013 400101 400102 400105 400106 400401 430101 430102 430103 430104 460101 101002 90030 404 1111',
  },
});

describeCut(dingtalk, dingtalkBytes);

test.each([
  [1577262236757, 'this is secret', 'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM='],
  [
    1700000000000,
    'SEC000000000000000000000000000000000000000000000000000000000000abcd',
    'LfRah3Ez4ZqolKBE6aWwJvYZ+oYrCgeT747Rkk7rtDI=',
  ],
  [1893456000123, 'SEC密钥-中文-test', 'CMprk4AP2riAas8zU/iEW6aO+0GVapC/obHtNzTNKYc='],
])('the signature at %d is that of the vectors', (timestamp, secret, sign) => {
  expect(signDingtalk(timestamp, secret)).toBe(sign);
});

test.each([
  { errcode: 0, errmsg: 'ok' },
  { errcode: '0', errmsg: 'ok' },
  { errmsg: 'ok', errcode: 0 },
])('success is code 0, as a number or a text: %j', async (body) => {
  expect(await dingtalk.parseResponse(answer(body))).toEqual({ kind: 'accepted' });
});

describe('the cause of 310000', () => {
  test.each([
    [
      'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中;link:请参考本接口对应文档',
      'signature does not match',
    ],
    ['description:关键词不匹配;solution:请联系群管理员查看此机器人的关键词;link:x', 'keywords'],
    ['description:来源IP 203.0.113.7 不在IP白名单;solution:x', "bot's allowlist"],
    ['description:时间戳无效;solution:x', 'more than an hour off'],
    ['keywords not in content, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]', 'keywords'],
    ['ip 203.0.113.7 not in whitelist', "bot's allowlist"],
    ['invalid timestamp, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]', 'more than an hour off'],
    ['sign not match, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]', 'signature does not match'],
  ])('is understood in both languages: %s', async (errmsg, meaning) => {
    const parsed = await dingtalk.parseResponse(answer({ errcode: 310000, errmsg }));
    expect(parsed).toMatchObject({
      kind: 'failed',
      code: '310000',
      message: { en: expect.stringContaining(meaning) },
    });
    expect(JSON.stringify(parsed)).not.toMatch(/solution|description|more:|https/);
  });
});

test('a message that was too long is tried once more, shorter', async () => {
  const errmsg = 'message too long, exceed 20000 bytes';
  expect(await dingtalk.parseResponse(answer({ errcode: 460101, errmsg }))).toMatchObject({
    fallback: 'short',
    retry: false,
  });
});

test('an `@` is changed only where it would meet an id that is mentioned', async () => {
  const mentions = [
    { kind: 'mobile', value: '+8613800000000' },
    { kind: 'id', value: 'user.1' },
    { kind: 'all' },
  ] as const;
  const event = pushOf('@types/node @13800000000 @user.1 @userX1 @all @所有人 a@b.c');
  const shown = async (settings: Scenario['settings']) =>
    (await bodyOf(dingtalk, composed({ event, settings: { content: ['commit'], ...settings } }).message)).markdown
      ?.text;
  expect(await shown({})).toContain('@types/node @13800000000 @user.1 @userX1 @all @所有人 a@b.c');
  expect(await shown({ mentions })).toContain('@types/node ＠13800000000 ＠user.1 @userX1 ＠all ＠所有人 a@b.c');
});

describe('a request', () => {
  const target = { url: new URL('https://example.test/robot/send?access_token=t'), secret: '', headers: [] };
  const attempt = { now: new Date(1577262236757), variant: 'full', id: 'msg_1' } as const;
  const link = { text: 'View', url: 'https://example.test/run' };

  test('is Markdown, with the mentions in the text and in `at`', async () => {
    const message = messageOf({
      status: 'FAIL',
      title: [own('Build of '), value('a*b* @13800000000')],
      fields: [
        field('job', 'make', { text: 'x', url: 'https://example.test/1' }),
        field('by', 'Mona'),
        list('jobs', 'a', 'b'),
      ],
      custom: [own('# Hello\nall\nof you '), value('@所有人')],
      mentions: [
        { kind: 'mobile', value: '+86-13800000000' },
        { kind: 'mobile', value: '+1-123' },
        { kind: 'id', value: 'u.1' },
        { kind: 'all' },
      ],
      link,
    });
    expect(await bodyOf(dingtalk, message)).toEqual({
      msgtype: 'markdown',
      markdown: {
        title: '❌ Build of a*b* @13800000000',
        text: [
          '#### ❌ [Build of a∗b∗ ＠13800000000](https://example.test/run)',
          '**The job:** make [x](https://example.test/1)  \n**The by:** Mona',
          '**The jobs:**  \n· a  \n· b',
          '# Hello  \nall  \nof you ＠所有人',
          '[View](https://example.test/run)',
          '@13800000000 @+1-123 @u.1 @所有人',
        ].join('\n\n'),
      },
      at: { atMobiles: ['13800000000', '+1-123'], atUserIds: ['u.1'], isAtAll: true },
    });
  });

  test('of a plain message mentions nobody', async () => {
    expect(await bodyOf(dingtalk, messageOf({ status: 'SUCCESS', fields: [field('job', 'make')], link }))).toEqual({
      msgtype: 'markdown',
      markdown: {
        title: '✅ Build',
        text: '#### ✅ [Build](https://example.test/run)\n\n**The job:** make\n\n[View](https://example.test/run)',
      },
      at: { atMobiles: [], atUserIds: [], isAtAll: false },
    });
  });

  test('has a title of at most 256 bytes in the list of conversations', async () => {
    const { markdown } = await bodyOf(dingtalk, messageOf({ status: 'FAIL', title: [value('长'.repeat(100))] }));
    expect(markdown?.title).toBe(`❌ ${'长'.repeat(83)}…`);
    expect(markdown?.text).toContain('长'.repeat(100));
  });

  test('is signed in its URL, by the milliseconds of the attempt', async () => {
    const { requests, secrets } = await dingtalk.render(messageOf(), { ...target, secret: 'this is secret' }, attempt);
    const sign = 'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=';
    expect(requests.map(({ url }) => [...url.searchParams])).toEqual([
      [
        ['access_token', 't'],
        ['timestamp', '1577262236757'],
        ['sign', sign],
      ],
    ]);
    expect(secrets).toEqual([sign]);
    expect(target.url.search).toBe('?access_token=t');
  });

  test('without a key goes to the URL as it is', async () => {
    const { requests, secrets } = await dingtalk.render(messageOf(), target, attempt);
    expect([requests[0]?.url.href, secrets]).toEqual([target.url.href, []]);
  });
});

test('an id with characters of regular expressions matches only itself', async () => {
  const shown = async (mention: string, text: string) => {
    const mentions = [{ kind: 'id', value: mention }] as const;
    return (await bodyOf(dingtalk, messageOf({ custom: [value(text)], mentions }))).markdown?.text;
  };
  expect(await shown('a.b', '@a.b @axb @A.B')).toContain('＠a.b @axb ＠A.B');
  expect(await shown('+8613', '@13 @+8613 @8613')).toContain('＠13 ＠+8613 @8613');
  expect(await shown('(x', 'y@')).toContain('y＠');
});

test.each([
  ['description:关键词不匹配;solution:请联系群管理员;link:x', '关键词不匹配'],
  ['a description:b;c;d', 'a description:b;c;d'],
  ['keywords not in content, more: [https://x.test] y', 'keywords not in content'],
  ['keywords not in content more:[x', 'keywords not in content'],
  ['keywords not in content,more: [x', 'keywords not in content'],
  ['once more: x', 'once more: x'],
])('the text %j is shown without the parts that only the service needs', async (errmsg, shown) => {
  expect(await dingtalk.parseResponse(answer({ errcode: 400102, errmsg }))).toMatchObject({
    message: { en: `DingTalk: the bot is disabled (400102: ${shown})` },
  });
});

test('an id that looks like a number of the mainland in its middle is mentioned as it is', async () => {
  const { at } = await bodyOf(dingtalk, messageOf({ mentions: [{ kind: 'id', value: 'a+86-1' }] }));
  expect(at).toEqual({ atMobiles: [], atUserIds: ['a+86-1'], isAtAll: false });
});

test.each([
  ['{"errcode":101002,"errmsg":"message is too long"}', { code: '101002', fallback: 'short' }],
  ['{"errcode":310000,"errmsg":"描述：消息过长"}', { code: '310000', fallback: 'short' }],
  ['{"errcode":90030,"errmsg":"webhook调用次数达到上限"}', { code: '90030', retry: false }],
  ['{"errcode":404,"errmsg":"请求的URI地址不存在"}', { code: '404', retry: false }],
  ['{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"u"}', { code: '1111', retry: false }],
  ['{"status":0,"punish":"deny"}', { code: '1111', retry: false }],
  ['{"errcode":0,"status":1111,"punish":"deny"}', { code: '1111', retry: false }],
])('the answer %s is known', async (body, expected) => {
  const result = await dingtalk.parseResponse(answer(body));
  expect(result).toMatchObject({ kind: 'failed', ...expected });
  expect(JSON.stringify(result)).not.toMatch(/unknown to this action|Report this as a bug/);
});

test('a refusal by the list of addresses does not show the address', async () => {
  const result = await dingtalk.parseResponse(answer('{"errcode":310000,"errmsg":"ip 203.0.113.9 not in whitelist"}'));
  expect(JSON.stringify(result)).not.toContain('203.0.113.9');
  expect(result).toMatchObject({ code: '310000', advice: { en: expect.stringContaining('fixed IP address') } });
});

test('a pair of underscores at the ends of a word in a value is shown by look-alikes', async () => {
  const message = composed({ event: pushOf('Fix __init__.py of _all_ in snake_case') }).message;
  const { requests } = await dingtalk.render(message, target, attempt);
  expect(JSON.parse(requests[0]?.body ?? '').markdown.text).toContain('Fix ＿＿init＿＿.py of ＿all＿ in snake_case');
});
