import { describe, expect, test } from '@jest/globals';
import { encodeInUrl, keepWebLinks, plainText, sanitizeLine, unclosedUrl } from '../../src/text/links.ts';

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

describe('a value inside of a link of the user', () => {
  test.each([
    ['is a part of its path', 'feat/a b(c)', 'https://x.test/', 'feat/a%20b%28c%29'],
    ['is a part of its query', "a'*!_~", 'https://x.test?q=', 'a%27%2a%21%5f%7e'],
    ['is a part of its fragment', '../?#', 'HTTP://x.test#', '../%3F%23'],
    ['is on one line', 'a\nb', 'https://x.test/', 'a%20b'],
    ['begins its path', '/a/b', 'https://x.test', '/a/b'],
    ['begins no path without a host', '/a/b', 'x', ' %2Fa%2Fb'],
    ['is no part of its host', 'evil', 'https://x.test', ' evil'],
    ['is no part of its host, whatever stands before', '.evil/x', 'see https://x.test', ' .evil%2Fx'],
    ['is a link to the server', 'https://github.com/octo/a(b) c', '', 'https://github.com/octo/a%28b%29%20c'],
    ['is the server', 'https://github.com/', '', 'https://github.com/'],
    ['is no other link', 'https://evil.example/x', '', 'https%3A%2F%2Fevil.example%2Fx'],
    [
      'is no host that begins like the server',
      'https://github.com.evil.example',
      '',
      'https%3A%2F%2Fgithub.com.evil.example',
    ],
    ['begins no path inside of another', '/b', 'ftp://x.test/a', ' %2Fb'],
    ['is no part of what only looks like a link', 'a/b', 'xhttps://x.test/', ' a%2Fb'],
    ['is no link to the server behind something', 'https://github.com/x', 'x', ' https%3A%2F%2Fgithub.com%2Fx'],
    ['is no link by another name', 'www.evil.example', 'x', ' www․evil.example'],
  ])('%s', (_, text, before, expected) => {
    expect(encodeInUrl(text, before, server)).toBe(expected);
  });
});

describe('an open link', () => {
  test.each<[string, string | undefined]>([
    ['see [docs](https://x.test/', 'https://x.test/'],
    ['[docs](<https://x.test/', 'https://x.test/'],
    ['[docs](', ''],
    ['see HTTPS://x.test/a', 'HTTPS://x.test/a'],
    ['see http://x.test/a', 'http://x.test/a'],
    ['see https://x.test/a b', undefined],
    ['[docs](https://x.test) ', undefined],
    ['[docs](https://x.test)', undefined],
    ['[docs](a b', undefined],
    ['ftp://x.test', undefined],
    ['plain', undefined],
    ['', undefined],
    [`[docs](${'x'.repeat(510)}`, 'x'.repeat(510)],
    [`[docs](${'x'.repeat(511)}`, undefined],
  ])('before a value: %s', (before, expected) => {
    expect(unclosedUrl(before)).toBe(expected);
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
