import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../../src/channels/email/markdown.ts';
import type { Span } from '../../../src/message/message.ts';
import { markup, own, value } from '../../support/message.ts';

const html = (...spans: readonly Span[]) => renderMarkdown(spans, 'https://github.com').trim();

describe('custom content', () => {
  test('is the Markdown of the user, with each line break', () => {
    expect(html(own('# a\n\n- **b**\n\nc\r\nd'))).toBe(
      '<h1>a</h1>\n<ul>\n<li><strong>b</strong></li>\n</ul>\n<p>c<br>\nd</p>',
    );
  });

  test('has no raw HTML, no image and no bare link', () => {
    expect(html(own('<b>a</b> ![x](https://ok.test/i.png) https://ok.test'))).toBe(
      '<p>&lt;b&gt;a&lt;/b&gt; <a href="https://ok.test/i.png">x</a> https://ok.test</p>',
    );
  });

  test.each([
    ['[x](HTTPS://ok.test/a%20b)', '<a href="HTTPS://ok.test/a%20b">x</a>'],
    ['[x](http://ok.test)', '<a href="http://ok.test">x</a>'],
    ['[x](mailto:a@ok.test?subject=b)', '<a href="mailto:a@ok.test?subject=b">x</a>'],
    ['<a@ok.test>', '<a href="mailto:a@ok.test">a@ok.test</a>'],
    ['[x](javascript:a)', '[x](javascript:a)'],
    ['[x](ftp://ok.test)', '[x](ftp://ok.test)'],
    ['[x](/a)', '[x](/a)'],
    ['[x](xhttps://ok.test)', '[x](xhttps://ok.test)'],
    ['![](https://ok.test/i.png?a&b)', '<a href="https://ok.test/i.png?a&amp;b">https://ok.test/i.png?a&amp;b</a>'],
    ['![*a* "b](https://ok.test/i.png "title")', '<a href="https://ok.test/i.png">*a* &quot;b</a>'],
    ['[![build](https://ok.test/b.svg)](https://ci.test)', '<a href="https://ci.test">build</a>'],
    ['[x](http://ok.test)![y](http://ok.test/y)', '<a href="http://ok.test">x</a><a href="http://ok.test/y">y</a>'],
    ['![x](javascript:a)', '![x](javascript:a)'],
    ['![x](data:image/png;base64,AA==)', '![x](data:image/png;base64,AA==)'],
    ['[x](<https://ok test/>)', '[x](&lt;https://ok test/&gt;)'],
  ])('%s becomes %s', (text, link) => {
    expect(html(own(text))).toBe(`<p>${link}</p>`);
  });
});

describe('a value', () => {
  test.each<[string, readonly Span[], string]>([
    ['is no Markdown', [own('a '), value('**b** `c` [d](https://e.test)\n- f')], 'a **b** `c` [d](https:∕∕e.test) - f'],
    ['is no HTML', [own('`'), value('<b>&"\''), own('`')], '<code>&lt;b&gt;&amp;&quot;&#39;</code>'],
    ['stays apart from the next', [value('a'), value('b'), own(' '), value('a')], 'ab a'],
    ['cannot be made by the user', [own('a\u{f0000}b\u{ffffd} '), value('c')], 'ab c'],
    [
      'is encoded in a link',
      [own('[x](https://ok.test/'), value('a b/<c>'), own(')')],
      '<a href="https://ok.test/a%20b/%3Cc%3E">x</a>',
    ],
    [
      'leads to the server',
      [own('[x]('), value('https://github.com/o'), own(')')],
      '<a href="https://github.com/o">x</a>',
    ],
    ['leads to no other place', [own('[x]('), value('https://evil.test'), own(')')], '[x］(https:∕∕evil.test)'],
    [
      'chooses no picture',
      [own('![x]('), value('https://evil.test/i.png'), own(')')],
      '![x］(https:∕∕evil.test/i.png)',
    ],
    ['makes no host', [own('[x](https://'), value('evil.test'), own('/y)')], '[x］(https:∕∕evil.test/y)'],
    ['is encoded in a bare link', [own('https://ok.test/'), value('a b')], 'https://ok.test/a%20b'],
  ])('%s', (_, spans, expected) => {
    expect(html(...spans)).toBe(`<p>${expected}</p>`);
  });

  test('is the right one of very many', () => {
    const spans = Array.from({ length: 3000 }, (_, at) => value(`${at} `));
    expect(html(...spans)).toContain('1998 1999 2000'.replaceAll(' ', ''));
  });
});

describe('markup of a value', () => {
  test('is Markdown, with links to http(s) alone', () => {
    expect(html(markup('**a** [x](https://ok.test) [y](mailto:m@evil.test) dtmd://z'))).toBe(
      '<p><strong>a</strong> <a href="https://ok.test">x</a> [y](mailto:m@evil.test) dtmd：//z</p>',
    );
  });

  test('makes no mail to somebody else of the letters of the user', () => {
    const given = markup('[y](mailto:mallory@evil.test) [z](https://ok.test/mailto:z@ok.test)');
    expect(html(own('<m@ok.test> '), given)).toBe(
      '<p><a href="mailto:m@ok.test">m@ok.test</a> [y](mailto:mallory@evil.test) <a href="https://ok.test/mailto:z@ok.test">z</a></p>',
    );
  });
});
