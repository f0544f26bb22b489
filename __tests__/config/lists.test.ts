import { describe, expect, test } from '@jest/globals';
import { places, problemsOf, settingsWith } from '../support/settings.ts';

const { dingtalk } = places;

describe('globs', () => {
  test('may be a hundred', async () => {
    const given = { ...dingtalk, 'test-reports': 'a.xml\n'.repeat(100) };
    expect((await settingsWith(given)).testReports).toHaveLength(100);
  });

  const problem = (pattern: string) => problemsOf({ ...dingtalk, 'test-reports': pattern });

  test.each([
    'reports/*.xml',
    '**/TEST-*.xml',
    'a b/*.xml',
    '.reports/**',
    '*-*-*-x',
    '*a*b*c/*a*b*c/**/**/*.xml',
    'x'.repeat(1024),
    '..a/b',
    '{a,b}/{c,d}/{e,f}.xml',
    `{a${',a'.repeat(20)}}.xml`,
  ])('may be %s', async (pattern) => {
    expect((await settingsWith({ ...dingtalk, 'test-reports': `\n${pattern}\n` })).testReports).toEqual([pattern]);
  });

  test.each([
    ['a/*-*-*-*.xml', /line 1 has more than 3 stars between two slashes\. Write one/],
    ['a/**-**.xml', /line 1 has more than 3 stars/],
    ['{a,b}{c,d}{e,f}{g,h}', /line 1 has more than 3 pairs of braces/],
    [`{a${',a'.repeat(21)}}.xml`, /more than 20 commas/],
    ['report-{1..9999999}.xml', /line 1 has a range in braces/],
    ['{..,a}/x.xml', /line 1 has a range in braces/],
    ['x'.repeat(1025), /line 1 is longer than 1024 bytes/],
    ['长'.repeat(342), /line 1 is longer than 1024 bytes/],
    ['a.xml\n/tmp/*.xml', /line 2 \('\/tmp\/\*\.xml'\) leaves the workspace/],
    ['\\\\server\\share', /leaves the workspace/],
    ['C:/reports/*.xml', /leaves the workspace/],
    ['a.xml\n'.repeat(101), /has 101 patterns; at most 100 are allowed\. Write one that matches them all, such as/],
    ['a/../../b.xml', /leaves the workspace/],
    ['a\\..\\b.xml', /leaves the workspace/],
  ])('may not be %s', async (pattern, expected) => {
    expect(await problem(pattern)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('an absolute pattern', () => {
  const read = (pattern: string, workspace: string) =>
    settingsWith({ ...dingtalk, 'test-reports': pattern }, { env: { GITHUB_WORKSPACE: workspace } });

  test.each([
    ['/opt/runner/_work/shop/shop/build/*.xml', '/opt/runner/_work/shop/shop', 'build/*.xml'],
    ['/opt/runner/_work/shop/shop/build/*.xml', '/opt/runner/_work/shop/shop/', 'build/*.xml'],
    ['/opt/runner/_work/shop/shop/./a/**', '/opt/runner/_work/shop/shop', './a/**'],
    ['D:\\a\\shop\\shop/build/*.xml', 'D:\\a\\shop\\shop', 'build/*.xml'],
    ['/srv/runner/work/shop/shop/build/*.xml', '/__w/shop/shop', 'build/*.xml'],
    ['/opt/runner/_work/shop/shop/build/*.xml', '/__w/shop/shop', 'build/*.xml'],
    ['/__w/shop/shop/build/*.xml', '/__w/shop/shop', 'build/*.xml'],
  ])('%s inside the workspace %s is %s', async (pattern, workspace, relative) => {
    expect((await read(pattern, workspace)).testReports).toEqual([relative]);
  });

  test.each([
    ['/opt/runner/_work/shop/shop-2/*.xml', '/opt/runner/_work/shop/shop'],
    ['/opt/runner/_work/shop/shop/../*.xml', '/opt/runner/_work/shop/shop'],
    ['/opt/runner/_work/shop/shop', '/opt/runner/_work/shop/shop'],
    ['/etc/*.xml', ''],
    ['/opt/runner/_work/shop/other/*.xml', '/__w/shop/shop'],
  ])('%s outside the workspace %s is refused', async (pattern, workspace) => {
    await expect(read(pattern, workspace)).rejects.toThrow(/leaves the workspace/);
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
    'X-Host: x',
    'Hosts: x',
    'X-Webhook-Id: x',
    'Proxied: x',
    'Connection-Id: x',
    'X-A : x',
    'x:x',
    'X-A:\tx',
  ])('%j may be sent', async (line) => {
    const { destination } = await settingsWith({ ...places.webhook, 'webhook-headers': line });
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
    expect(await problemsOf({ ...places.webhook, 'webhook-headers': headers })).toEqual([
      expect.stringMatching(expected),
    ]);
  });
});

describe('params', () => {
  test.each([
    ['=x', /^global-params: line 1 is not 'KEY=value'/],
    ['A=1\nB', /^global-params: line 2 is not 'KEY=value'/],
    ['{"a":', /^global-params: begins with \{ but is not valid JSON\. Write one KEY=value per line/],
  ])('%j are refused', async (params, expected) => {
    expect(await problemsOf({ ...dingtalk, 'global-params': params })).toEqual([expect.stringMatching(expected)]);
  });

  test('reads params as lines or JSON', async () => {
    expect((await settingsWith({ ...dingtalk, 'global-params': 'A=1=2\n B = x ' })).globalParams).toEqual([
      { key: 'A', value: '1=2' },
      { key: 'B', value: 'x' },
    ]);
    expect((await settingsWith({ ...dingtalk, 'global-params': '{"a":1,"b":"x"}' })).globalParams).toEqual([
      { key: 'a', value: '1' },
      { key: 'b', value: 'x' },
    ]);
  });
});
