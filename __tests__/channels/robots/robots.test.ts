import { describe, expect, test } from '@jest/globals';
import type { HttpChannel } from '../../../src/channels/channel.ts';
import { dingtalk, signDingtalk } from '../../../src/channels/robots/dingtalk.ts';
import { dingtalkCodes } from '../../../src/channels/robots/dingtalk-codes.ts';
import { lark, signLark } from '../../../src/channels/robots/lark.ts';
import { larkCodes } from '../../../src/channels/robots/lark-codes.ts';
import type { CodeRow } from '../../../src/channels/robots/refusal.ts';
import { wecom } from '../../../src/channels/robots/wecom.ts';
import { wecomCodes } from '../../../src/channels/robots/wecom-codes.ts';
import { signHub, signStandardWebhook, webhook } from '../../../src/channels/webhook.ts';
import type { HttpReply } from '../../../src/http/types.ts';

const answer = (body: unknown, status = 200): HttpReply => ({
  kind: 'answer',
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
  end: 'whole',
  at: 0,
});

describe('signatures', () => {
  test.each([
    [1577262236757, 'this is secret', 'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM='],
    [
      1700000000000,
      'SEC000000000000000000000000000000000000000000000000000000000000abcd',
      'LfRah3Ez4ZqolKBE6aWwJvYZ+oYrCgeT747Rkk7rtDI=',
    ],
    [1893456000123, 'SEC密钥-中文-test', 'CMprk4AP2riAas8zU/iEW6aO+0GVapC/obHtNzTNKYc='],
  ])('of DingTalk at %d are those of the vectors', (timestamp, secret, sign) => {
    expect(signDingtalk(timestamp, secret)).toBe(sign);
  });

  test.each([
    [1599360473, 'demo', 'l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8='],
    [1700000000, 'AbCdEfGhIjKlMnOpQrStUv', 'f+lWXYD8kUfJ/ZGi8+vfRB4ZG/0Un8ytATvG1pORXcU='],
    [1893456000, '密钥-中文-test', 'Qd6vV37i0SPSzreBAsAuXk6dj2a/72Kd0Xdu14VmtW4='],
  ])('of Lark at %d are those of the vectors', (timestamp, secret, sign) => {
    expect(signLark(timestamp, secret)).toBe(sign);
  });

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

const tables: readonly [string, HttpChannel, readonly CodeRow[], (code: number, text: string) => unknown][] = [
  ['DingTalk', dingtalk, dingtalkCodes, (errcode, errmsg) => ({ errcode, errmsg })],
  ['WeCom', wecom, wecomCodes, (errcode, errmsg) => ({ errcode, errmsg })],
  ['Lark', lark, larkCodes, (code, msg) => ({ code, data: {}, msg })],
];

describe.each(tables)('%s', (title, channel, codes, shape) => {
  test.each(codes.map((row) => [`${row.code} ${row.words ?? ''}`, row] as const))('explains %s', async (_, row) => {
    const verdict = await channel.decode(answer(shape(Number(row.code), row.words?.[0] ?? 'text of the service')));
    expect(verdict).toMatchObject({
      kind: 'failed',
      code: row.code,
      advice: row.advice,
      retry: row.retry ?? false,
    });
    if (verdict.kind !== 'failed') throw new Error('not failed');
    expect(verdict.text).toContain(row.code);
    expect(verdict.text).toContain(row.text);
    expect(verdict.fallback).toBe(row.fallback);
  });

  test('takes an unknown code for a permanent failure and shows it', async () => {
    expect(await channel.decode(answer(shape(987654, 'strange')))).toMatchObject({
      kind: 'failed',
      code: '987654',
      retry: false,
      text: expect.stringContaining('987654: strange'),
    });
  });

  test.each([
    ['a page', '<html>login</html>'],
    ['cut JSON', '{"errcode":'],
    ['JSON without a code', '{"ok":true}'],
    ['an array', '[0]'],
    ['null', 'null'],
    ['nothing', ''],
    ['an interception', '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"u"}'],
  ])('does not take %s for success', async (_, body) => {
    expect(await channel.decode(answer(body))).toMatchObject({
      kind: 'failed',
      retry: false,
      text: expect.stringContaining(`not an answer of ${title}`),
    });
  });

  test('does not take code 0 with a failing HTTP status for success', async () => {
    expect(await channel.decode(answer(shape(0, 'ok'), 502))).toMatchObject({ kind: 'failed', retry: 'yes' });
  });
});

describe('success', () => {
  test.each([
    ['DingTalk', dingtalk, { errcode: 0, errmsg: 'ok' }],
    ['DingTalk with a text', dingtalk, { errcode: '0', errmsg: 'ok' }],
    ['WeCom', wecom, { errcode: 0, errmsg: 'ok' }],
    ['Lark', lark, { code: 0, msg: 'success', StatusCode: 0 }],
    ['Lark of old', lark, { StatusCode: 0, StatusMessage: 'success' }],
  ] as const)('of %s is its own code 0', async (_, channel, body) => {
    expect(await channel.decode(answer(body))).toEqual({ kind: 'accepted' });
  });

  test.each([200, 201, 202, 204, 205])('of a webhook is HTTP %d', async (status) => {
    expect(await webhook.decode(answer('', status))).toEqual({ kind: 'accepted' });
  });

  test('of Lark is not told by the old code when the new one refuses', async () => {
    expect(await lark.decode(answer({ code: 19024, StatusCode: 0 }))).toMatchObject({ kind: 'failed', code: '19024' });
  });
});

test("WeCom's text is shown without the address of the runner", async () => {
  const errmsg = 'invalid webhook url, hint: [x], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/x';
  const verdict = await wecom.decode(answer({ errcode: 93000, errmsg }));
  expect(verdict).toMatchObject({ kind: 'failed', code: '93000' });
  expect(JSON.stringify(verdict)).not.toMatch(/203\.0\.113\.7|https:/);
});

test.each([
  [
    'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中;link:请参考本接口对应文档',
    'signature does not match',
  ],
  ['description:关键词不匹配;solution:请联系群管理员查看此机器人的关键词;link:x', 'keywords'],
  ['description:来源IP 203.0.113.7 不在IP白名单;solution:x', "robot's list"],
  ['description:时间戳无效;solution:x', 'more than an hour off'],
  ['invalid timestamp, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]', 'more than an hour off'],
  ['sign not match, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]', 'signature does not match'],
])('DingTalk is understood in both languages: %s', async (errmsg, meaning) => {
  const verdict = await dingtalk.decode(answer({ errcode: 310000, errmsg }));
  expect(verdict).toMatchObject({ kind: 'failed', code: '310000', text: expect.stringContaining(meaning) });
  expect(JSON.stringify(verdict)).not.toMatch(/solution|description|more:|https/);
});

test("WeCom's text ends before its link", async () => {
  const errmsg =
    'invalid webhook url, hint: [177], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=93000';
  expect(await wecom.decode(answer({ errcode: 93000, errmsg }))).toMatchObject({
    text: expect.stringMatching(/\(93000: invalid webhook url, hint: \[177\]\)$/),
  });
});

test.each([' ', ',', ', ', 'from ip: ', 'from ip:', '\t', 'more info at '])(
  'a long text of %j is read in linear time',
  async (piece) => {
    const errmsg = piece.repeat(Math.floor(63_000 / piece.length));
    const before = process.cpuUsage().user;
    for (const channel of [dingtalk, wecom, lark])
      await channel.decode(answer({ errcode: 93000, code: 19001, errmsg, msg: errmsg }));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(400);
  },
);

/** Written from the services' documents, not from the tables: code → whether another attempt can succeed. */
const documented: Readonly<Record<string, readonly [channel: HttpChannel, again: string, never: string]>> = {
  DingTalk: [
    dingtalk,
    '-1 90018',
    '40035 43002 43004 88 300001 300005 310000 130101 410100 400013 400101 400102 400105 400106 400401 430101 430102 430103 430104 460101',
  ],
  WeCom: [
    wecom,
    '-1 6000 45009 45033',
    '40008 40006 40007 40009 40033 40035 40058 40063 40123 41006 41010 41016 44001 44004 45001 45002 45008 45034 85002 93000 93004 93008',
  ],
  Lark: [lark, '11232 99991400', '9499 19001 19002 19021 19022 19024 11246 11310 200621 200732 10002 19036 19007'],
};

test.each(Object.entries(documented))('%s repeats what its documents call passing and nothing else', async (_, row) => {
  const [channel, again, never] = row;
  const retried = async (code: string) => {
    const body = { errcode: Number(code), code: Number(code), errmsg: 'x', msg: 'x' };
    const verdict = await channel.decode(answer(body));
    expect(JSON.stringify(verdict)).not.toContain('not in its documents');
    return verdict.kind === 'failed' && verdict.retry !== false ? [code] : [];
  };
  const all = `${again} ${never}`.split(' ');
  expect((await Promise.all(all.map(retried))).flat()).toEqual(again.split(' '));
});

test.each([
  [dingtalk, 460101, 'exceed 20000 bytes', 'short'],
  [wecom, 40058, 'markdown.content exceed max length 4096', 'short'],
  [lark, 11246, 'ErrCode: 200410', 'plain'],
  [lark, 9499, 'Bad Request', 'plain'],
] as const)('a form that was refused is tried once more in another: %#', async (channel, code, text, fallback) => {
  expect(await channel.decode(answer({ errcode: code, code, errmsg: text, msg: text }))).toMatchObject({
    fallback,
    retry: false,
  });
});

test.each([
  ['a Lark 9499 that speaks of frequency', lark, 9499, 'frequency limited'],
  ['a Lark 11232', lark, 11232, 'frequency limited'],
  ['a Lark 99991400', lark, 99991400, 'request trigger frequency limit'],
  ['a WeCom 45009', wecom, 45009, 'api freq out of limit'],
] as const)('%s is repeated later, since the service counts the last minute', async (_, channel, code, text) => {
  expect(await channel.decode(answer({ errcode: code, code, errmsg: text, msg: text }))).toMatchObject({
    retry: 'later',
  });
});
