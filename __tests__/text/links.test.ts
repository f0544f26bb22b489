import { describe, expect, test } from '@jest/globals';
import { disableForgedLinks, keepWebLinks, plainText, sanitizeLine } from '../../src/text/links.ts';
import { fillTemplate, placeholder } from '../../src/text/text.ts';

const server = 'https://github.com';
const safe = (text: string) => sanitizeLine(text, server);

describe('a value without foreign links', () => {
  test.each([
    ['see https://evil.example/x', 'see https:∕∕evil.example/x'],
    ['HTTP://evil.example ftp://x', 'HTTP:∕∕evil.example ftp:∕∕x'],
    ['https:\\/\\/evil.example', 'https:∕∕evil.example'],
    ['https:\\//evil.example', 'https:∕∕evil.example'],
    ['https:/\\/evil.example', 'https:∕∕evil.example'],
    ['www.evil.example WWW.evil.example', 'www․evil.example WWW․evil.example'],
    ['x_www.evil.example', 'x_www․evil.example'],
    ['a\nb://c', 'a b:∕∕c'],
    ['a: b. c:/d www', 'a: b. c:/d www'],
    ['plain', 'plain'],
  ])('%s is %s', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  test.each([
    'https://github.com',
    'https://github.com/octo/hello',
    'see https://github.com/octo, (https://github.com/x) and "https://github.com/y"',
    'https://github.com next',
  ])('%s leads to the server and stays', (text) => {
    expect(safe(text)).toBe(text);
  });

  test.each([
    ['https://github.com.evil.example', 'https:∕∕github.com.evil.example'],
    ['https://github.com@evil.example', 'https:∕∕github.com@evil.example'],
    ['xhttps://github.com/x', 'xhttps:∕∕github.com/x'],
    ['9https://github.com/x', '9https:∕∕github.com/x'],
    ['+https://github.com/x', '+https:∕∕github.com/x'],
    ['-https://github.com/x', '-https:∕∕github.com/x'],
    ['http://github.com/x', 'http:∕∕github.com/x'],
    ['://github.com/x', ':∕∕github.com/x'],
    ['https:\\/\\/github.com/x', 'https:∕∕github.com/x'],
  ])('%s does not lead to the server', (text, expected) => {
    expect(safe(text)).toBe(expected);
  });
});

describe('a link of the user with values (V) in it', () => {
  const read = (template: string, values: readonly string[], markdown: boolean) =>
    fillTemplate(
      disableForgedLinks(template.replaceAll('V', placeholder), values, server, markdown),
      ({ text }) => text,
    );

  test.each<[string, string, readonly string[], string]>([
    ['in its path', '[x](https://x.test/V)', ['feat/a b(c)'], '[x](https://x.test/feat/a%20b%28c%29)'],
    ['in its query', '[x](https://x.test?q=V)', ["a'*!_~"], '[x](https://x.test?q=a%27%2a%21%5f%7e)'],
    ['in its fragment', '[x](HTTP://x.test#V)', ['../?#'], '[x](HTTP://x.test#../%3F%23)'],
    ['at the beginning of its path', '[x](https://x.testV)', ['/a/b'], '[x](https://x.test/a/b)'],
    ["below the user's own folder", '[x](docs/V)', ['www.a/b'], '[x](docs/www%2ea/b)'],
    ['in the fragment of the page', '[x](#V)', ['a b'], '[x](#a%20b)'],
    [
      'as an address on the server',
      '[x](V)',
      ['https://github.com/octo/a(b) c'],
      '[x](https://github.com/octo/a%28b%29%20c)',
    ],
    ['as the server and its path', '[x](V/V/actions)', [server, 'octo/x'], '[x](https://github.com/octo/x/actions)'],
    ['as an address in angle brackets', '<V>', [`${server}/octo`], '<https://github.com/octo>'],
    ['as a port', 'https://x.test:V/x', ['8080'], 'https://x.test:8080/x'],
    [
      'behind it',
      '[x](https://x.test)V <https://x.test>V',
      ['.evil', 'evil'],
      '[x](https://x.test).evil <https://x.test>evil',
    ],
    ['in the color of a text', '<font color="V">', ['red'], '<font color="red">'],
    ['as the id of a person', '<@V> <at id=V></at>', ['mona', 'mona'], '<@mona> <at id=mona></at>'],
  ])('stays a link with a value %s', (_, template, values, expected) => {
    expect(read(template, values, true)).toBe(expected);
  });

  test.each<[string, string, readonly string[], string]>([
    ['inline', '[x](V)', ['www.evil.example/x'], '[x］(www․evil.example/x)'],
    ['inline behind white space', '[x]( \nV)', ['evil.example'], '[x］( \nevil.example)'],
    ['inline in angle brackets', '[x](<V>)', ['evil.example'], '[x］(<evil.example>)'],
    ['inline as a path', '[x](/V)', ['/evil.example'], '[x］(//evil.example)'],
    ['inline behind a scheme', '[x](https:V)', ['evil.example'], '[x］(https:evil.example)'],
    ['inline as a host', '[x](https://V/b)', ['evil.example'], '[x］(https:∕∕evil.example/b)'],
    ['inline behind a host', '[x](https://x.testV)', ['.evil'], '[x］(https://x.test .evil)'],
    ['inline behind a name', '[x](https://x.testV)', ['@evil'], '[x］(https://x.test @evil)'],
    ['a picture', '![x](V)', ['https://evil.example'], '![x］(https:∕∕evil.example)'],
    ['a mail', '[x](mailto:V)', ['a@evil.example'], '[x］(mailto:a@evil.example)'],
    ['a definition', '[x]: V', ['evil.example'], '[x]： evil.example'],
    ['a definition on two lines', '[x]:\n<V>', ['evil.example'], '[x]：\n<evil.example>'],
    ['angle brackets', '<V>', ['https://evil.example'], '‹https:∕∕evil.example>'],
    ['angle brackets with a scheme', '<https:V>', ['//evil.example'], '‹https:∕∕evil.example>'],
    ['a tag', "<a href='V'>x</a>", ['evil.example'], "‹a href='evil.example'>x</a>"],
    ['a tag with other attributes', '<a x=V href="https://x.test">', ['a'], '‹a x=a href="https://x.test">'],
    ['a server that goes on', '[x](V.evil)', [server], '[x］(https:∕∕github.com.evil)'],
  ])('in which a value chooses the host is no link: %s', (_, template, values, expected) => {
    expect(read(template, values, true)).toBe(expected);
  });

  test.each<[string, readonly string[], string]>([
    ['V:V', ['https', '//evil.example'], 'https:∕∕evil.example'],
    ['V/V', ['https:/', 'evil.example'], 'https:∕∕evil.example'],
    ['V//V', ['https:', 'evil.example'], 'https:∕∕evil.example'],
    ['V:\\/\\/V', ['https', 'evil.example'], 'https:∕∕evil.example'],
    ['V.V', ['www', 'evil.example'], 'www․evil.example'],
    ['wV', ['ww.evil.example'], 'www․evil.example'],
    ['https://V', ['evil.example'], 'https:∕∕evil.example'],
    ['https://x.V', ['evil.example'], 'https://x. evil.example'],
    ['https://x.testV', [':80@evil'], 'https://x.test :80@evil'],
    ['https://www.x.testV', ['.evil'], 'https://www.x.test .evil'],
    ['"https://x.test"V', ['@evil.example'], '"https://x.test" @evil.example'],
    ['VV', [server, '.evil.example'], 'https:∕∕github.com.evil.example'],
    ['V://x.test', ['dtmd'], 'dtmd:∕∕x.test'],
    ['https://x.test[VV', ['://', '@evil.example'], 'https://x.test[ : ∕∕@evil.example'],
    ['xV', [`${server}/a`], 'xhttps:∕∕github.com/a'],
  ])('is not forged by the text beside values: %s', (template, values, expected) => {
    expect(read(template, values, false)).toBe(expected);
    expect(read(template, values, true)).toBe(expected);
  });

  test.each<[string, readonly string[]]>([
    ['V/V', [server, 'octo/x']],
    ['https:V', ['//github.com/octo']],
    ['V: V, V. V', ['fix', '/x', 'a', 'b']],
  ])('or other text stays as it is written: %s', (template, values) => {
    const [first = '', ...rest] = template.split('V');
    expect(read(template, values, true)).toBe(first + rest.map((own, index) => `${values[index]}${own}`).join(''));
  });
});

test.each([
  ['[x](dtmd://dingtalkclient/y)', '[x](dtmd：//dingtalkclient/y)'],
  ['a+b.c-d://x FTP://x', 'a+b.c-d：//x FTP：//x'],
  ['[x](https://x.test) HTTP://y', '[x](https://x.test) HTTP://y'],
  ['a: b, time 10:00 // c', 'a: b, time 10:00 // c'],
  ['httpsx://y', 'httpsx：//y'],
])('markup of a value: %s has no links but those of the web', (text, expected) => {
  expect(keepWebLinks(text)).toBe(expected);
});

test('a text without markup has values as they were written, and the lines of the user as they are', () => {
  const spans = [
    { source: 'template', text: 'See https://x.test/\r\n[docs](https://x.test/' },
    { source: 'value', text: 'a b/https://evil.example' },
    { source: 'template', text: '),\n' },
    { source: 'value', text: ' www.evil.example\n' },
    { source: 'raw', text: '\r\n[x](dtmd://y) https://z.test' },
  ] as const;
  expect(plainText(spans, server)).toBe(
    'See https://x.test/\n[docs](https://x.test/a%20b/https%3A//evil.example),\nwww․evil.example\n[x](dtmd：//y) https://z.test',
  );
  expect(plainText([], server)).toBe('');
});
