import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { changedIn, measuredChannels } from '../../support/as-written.ts';

const titles = readFileSync('__tests__/fixtures/titles.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '');

describe('a text that has no effect', () => {
  test.each([
    '@types/node',
    '[skip ci]',
    'dependabot[bot]',
    '#123',
    'a -> b',
    '`code`',
    'C++ & C#',
    'issue!',
    'user@example.com',
    'List <3 and a < b',
    'C:\\Users\\mona',
    '[ISSUE-1]: fix it',
    '*: bump to Go 1.25',
    'see https://github.com/octo/widget/pull/1 for more',
  ])('arrives as it was written in every channel: %s', async (text) => {
    expect(await changedIn(text)).toEqual([]);
  });

  test('arrives as it was written but for DingTalk, which would show it bold: __init__.py', async () => {
    expect(await changedIn('__init__.py')).toEqual(['dingtalk']);
    expect(await changedIn('snake_case of _private')).toEqual([]);
  });

  test.each([
    'Run npm test',
    'build (ubuntu, node 24)',
    'cart › keeps the cart for a guest',
    'test_cart.py::test_total[2-3]',
    'com.example.CartTest.total',
    'TestCart/keeps_the_guest',
    'expected 2 items, got 0',
    "TypeError: Cannot read properties of undefined (reading 'id')",
    'AssertionError: assert 1 == 2',
    'src/cart.ts:42',
  ])('arrives as it was written as the reason and as evidence: %s', async (text) => {
    expect(await changedIn(text, 'failure')).toEqual([]);
  });

  test('is at least 99 of 100 titles of commits, names of branches and people', async () => {
    const changed = new Map(measuredChannels.map((name) => [name, 0]));
    // `__init__.py` has an effect in DingTalk.
    const pair = /(?<!\w)(_+)\w+\1(?!\w)/;
    for (const title of titles)
      for (const name of await changedIn(title))
        if (name !== 'dingtalk' || !pair.test(title)) changed.set(name, (changed.get(name) ?? 0) + 1);
    expect(titles).toHaveLength(200);
    expect([...changed].filter(([, count]) => count > titles.length / 100)).toEqual([]);
  });
});

describe('a text that would have an effect', () => {
  test.each([
    '<@all> <b>x</b>',
    '[x](https://evil.example)',
    'https://evil.example',
    'an `unpaired backtick',
    '**bold**',
  ])('is changed where it would have it: %s', async (text) => {
    expect((await changedIn(text)).length).toBeGreaterThan(0);
  });

  test.each([
    ['a star beside the bold of the reason', '*: bump to Go 1.25'],
    ['a list at the start of a quoted line', '- expected'],
    ['a heading at the start of a quoted line', '# expected'],
  ])('is changed in the reason or as evidence: %s', async (_, text) => {
    expect(await changedIn(text, 'failure')).toEqual(['dingtalk', 'wecom', 'wecom (markdown_v2)']);
  });
});
