import { describe, expect, test } from '@jest/globals';
import { areHarmless, isPlain, templateText } from '../../src/channels/plain.ts';
import { field, list, markup, messageOf, own, value } from '../support/message.ts';

describe('a value', () => {
  test.each([
    'octo/widget',
    '6113728',
    '3m 12s',
    'fix(login): repair (#12), again',
    'Mona\'s "build" + test_2',
    '12:30',
    '修复 登录·2',
    '1.5',
    '2)x',
    'the www of it.',
    'w.x ww.x',
    'a 1. b',
    'a',
  ])('%j is harmless everywhere', (text) => {
    expect(areHarmless([text])).toBe(true);
  });

  test.each([
    ...['<@all>', 'a*b', 'a|b', '`a`', 'a[b', 'a]b', 'C & D', 'a\\b', 'x@y', 'a~b', 'a=b', 'a!', 'a?', 'a;b'],
    ...['# x', '- x', '+ x', '_x', '(x', ' x', 'x ', '', '1. x', '12) x', '1.', 'a\nb', 'a\tb', 'a\u202eb', '👍', '·x'],
    ...['https://x', 'a:/b', 'a:\\b', 'a:', 'www.x', 'see WwW.x', 'xwww.y'],
  ])('%j is looked at by the rules', (text) => {
    expect(areHarmless([text])).toBe(false);
    expect(areHarmless(['fine', text, 'fine'])).toBe(false);
  });

  test('beside others is harmless only if all are', () => {
    expect(areHarmless(['a', 'b', '3m'])).toBe(true);
    expect(areHarmless([])).toBe(false);
  });
});

describe('a message', () => {
  const title = [value('CI'), own(' / '), value('build'), own(' Failed · #19')];

  test('of harmless texts needs no rule', () => {
    expect(isPlain(messageOf({ title, fields: [field('branch', 'main'), list('jobs', 'a', 'b')] }))).toBe(true);
    expect(isPlain(messageOf({ title: [own('Deploy: '), value('main'), own(':')] }))).toBe(true);
  });

  test.each([
    ['custom content', { custom: [own('x')] }],
    ['an unusual title', { title: [own('# '), value('*x*')] }],
    ["markup in the user's title", { title: [own('**Build**')] }],
    ['markup of a value', { title: [markup('<b>')] }],
    ['a link in pieces', { title: [own('x:'), own('//y')] }],
    ['a title of two lines', { title: [own('a\nb')] }],
    ['an unusual value', { fields: [field('branch', 'main', '<@all>')] }],
    ['an unusual value of a list', { fields: [field('branch', 'main'), list('jobs', '- x')] }],
  ])('with %s needs the rules', (_, change) => {
    expect(isPlain(messageOf({ title, ...change }))).toBe(false);
  });
});

test("the user's own text has a letter for each value, and the markup of values as it is", () => {
  expect(templateText([own('a '), value('<@all>'), markup('*b*')])).toBe('a x*b*');
});
