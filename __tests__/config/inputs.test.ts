import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/config/inputs.ts';
import { splitLines, splitWords } from '../../src/config/values.ts';
import { type Given, places, problemsOf, settingsWith } from '../support/settings.ts';

const { dingtalk } = places;

describe('words', () => {
  test.each([
    ['', []],
    [' , ，、 ', []],
    ['a,b;c d\ne\tf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a，b、c；d\u3000e', ['a', 'b', 'c', 'd', 'e']],
  ])('of %j', (text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    [' a \r\n\n b,c ', ['a', 'b,c']],
  ])('of %j', (text, expected) => {
    expect(splitLines(text)).toEqual(expected);
  });
});

test('of one input eight problems are told, of each', async () => {
  const mentions = Array.from({ length: 9 }, (_, index) => `张${index}`).join();
  const found = await problemsOf({ ...dingtalk, mentions, timeout: 'x', needs: '{}', 'time-zone': 'Mars' });
  const inputs = found.map((text) => text.split(':')[0]);
  expect(inputs.filter((input) => input === 'mentions')).toHaveLength(8);
  expect(inputs.filter((input) => input !== 'mentions').sort()).toEqual(['needs', 'time-zone', 'timeout']);
});

test('underscores stand for hyphens, in any case', async () => {
  const { content } = await settingsWith({ ...dingtalk, content: 'Failed_Steps, PULL-REQUEST' });
  expect(content).toEqual(['failed-steps', 'pull-request']);
});

test('a word that nobody knows is told once', async () => {
  expect(await problemsOf({ ...dingtalk, content: 'zzzz, zzzz' })).toEqual([
    expect.stringMatching(/^content: has an unknown value 'zzzz'\. Allowed: /),
  ]);
});

describe('numbers', () => {
  test.each(['1', '10', '50'])('%s is one', async (timeout) => {
    expect((await settingsWith({ ...dingtalk, timeout })).timeoutMs).toBe(Number(timeout) * 1000);
  });

  test.each(['0', '51', '-1', '1.5', '1e1', '0x1', '١', '', 'NaN', 'Infinity'])('%j is none', async (timeout) => {
    expect(await problemsOf({ ...dingtalk, timeout })).toEqual([
      expect.stringMatching(/^timeout: must be a whole number/),
    ]);
  });
});

describe('a unit behind a number', () => {
  const fix = async (timeout: string) =>
    (await problemsOf({ ...dingtalk, timeout })).map((text) => text.endsWith(' Write it without a unit.'));

  test.each(['10s', '5 sec', '5  MIN'])('%s is noticed', async (timeout) => {
    expect(await fix(timeout)).toEqual([true]);
  });

  test.each(['s', 'x10s', '10s1', '1.5s', '10-s', '100'])('%s is none', async (timeout) => {
    expect(await fix(timeout)).toEqual([false]);
  });
});

describe('flags', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s is %s', async (text, expected) => {
    expect((await settingsWith({ ...dingtalk, 'fail-on-error': text })).failOnError).toBe(expected);
  });

  test.each([
    ['yes', 'Write true.'],
    ['ON', 'Write true.'],
    ['0', 'Write false.'],
    ['no', 'Write false.'],
    ['tRue', "fail-on-error: must be true or false, not 'tRue'."],
    ['oyes', "not 'oyes'."],
    ['yes!', "not 'yes!'."],
    ['ono', "not 'ono'."],
    ['none', "not 'none'."],
    ['', "not ''."],
  ])('%j is none', async (text, expected) => {
    const [found = '', ...others] = await problemsOf({ ...dingtalk, 'fail-on-error': text });
    expect(others).toEqual([]);
    expect(found.slice(found.indexOf(expected))).toBe(expected);
  });
});

test('an error tells every problem on a line of its own', () => {
  const error = new InputError([
    { input: 'timeout', text: { en: 'is a.', zh: '甲。' } },
    { input: 'retries', text: { en: 'is b.', zh: '乙。' } },
  ]);
  expect(error.name).toBe('InputError');
  expect(error.message).toBe("Input 'timeout' is a.\nInput 'retries' is b.");
});

test('whatever the inputs hold, settings are made or an InputError says why', async () => {
  const names = [
    'content',
    'run-status',
    'title',
    'global-params',
    'time-zone',
    'needs',
    'status',
    'scope',
    'mention-on',
  ];
  const given = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.json()), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(given, async (some) => {
      for (const text of await problemsOf({ ...dingtalk, ...(some as Given) })) expect(text).toMatch(/^[\w-]+: .*\.$/s);
    }),
  );
});
