import { describe, expect, test } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { emailHtml } from '../../../src/channels/email/html.ts';
import { renderMarkdown } from '../../../src/channels/email/markdown.ts';
import type { Message } from '../../../src/message/message.ts';

const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![i](http://evil.test/i.png) [d](dtmd://run)';
const message = {
  status: 'FAIL',
  statusName: hostile,
  language: 'en',
  title: [{ trust: 'plain', text: hostile }],
  fields: [{ name: 'commit', label: hostile, list: false, values: [{ text: hostile, url: 'https://e.test/?"><b>' }] }],
  custom: [],
  mentions: [],
  link: { text: hostile, url: 'https://e.test/run' },
  identity: { repository: hostile, branch: hostile, server: 'https://github.com' },
} as unknown as Message;

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function elements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}

/** The elements of the page, and what the parser had to mend. */
function pageOf(custom: string) {
  const errors: string[] = [];
  const html = emailHtml(message, { subject: hostile, custom, missing: [{ name: hostile, reason: 'none' }] });
  const tree = parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  return { html, errors, all: elements(tree.childNodes) };
}

const voids = new Set(['col', 'meta', 'br', 'hr']);

describe('mailto: in custom content', () => {
  const server = 'https://github.com';

  test.each(['[mail](mailto:mallory@evil.example)', '<mallory@evil.example>', '[mail](mailto\\:mallory@evil.example)'])(
    'is no link of a value that was declared to be markup: %s',
    (text) => {
      const own = { trust: 'own', text: '<team@example.com> ' } as const;
      const html = renderMarkdown([own, { trust: 'markup', text }], server);
      expect(html.match(/href="[^"]*"/g)).toEqual(['href="mailto:team@example.com"']);
    },
  );

  test('is a link of the author of the workflow', () => {
    const text = '[mail](mailto:team@example.com?subject=CI)';
    expect(renderMarkdown([{ trust: 'own', text }], server)).toContain('href="mailto:team@example.com?subject=CI"');
  });
});

describe('the HTML of an e-mail', () => {
  const custom = renderMarkdown(
    [
      { trust: 'own', text: `# Own\n\n${hostile}\n\n<script>alert(1)</script>\n\n- [ok](https://ok.test)` },
      { trust: 'plain', text: `${hostile} [y](https://evil.test)` },
    ],
    'https://github.com',
  );
  const { html, errors, all } = pageOf(custom);

  test('is well formed, every element is closed', () => {
    expect(errors).toEqual([]);
    const unclosed = all.filter(({ tagName, sourceCodeLocation }) => {
      return !voids.has(tagName) && tagName !== 'tbody' && !sourceCodeLocation?.endTag;
    });
    expect(unclosed.map(({ tagName }) => tagName)).toEqual([]);
  });

  test('gives the labels the same narrow column, whether or not a list comes first', () => {
    const widths = all.filter(({ tagName }) => tagName === 'col').map(({ attrs }) => attrs[0]?.value);
    expect(widths).toEqual(['28%', undefined]);
    expect(all.filter(({ tagName, attrs }) => tagName === 'td' && attrs.some(({ name }) => name === 'width'))).toEqual(
      [],
    );
  });

  test('loads nothing and runs nothing', () => {
    const names = new Set(all.map(({ tagName }) => tagName));
    const active = ['script', 'img', 'link', 'iframe', 'object', 'svg', 'form', 'video', 'base'];
    expect(active.filter((name) => names.has(name))).toEqual([]);
    const attributes = all.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^on|^src|background$/.test(name))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/i);
  });

  test('links only to what the action or the author of the workflow names', () => {
    const links = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    // A picture in the author's own Markdown is left as a link.
    expect(links).toEqual(['https://e.test/?"><b>', 'http://evil.test/i.png', 'https://ok.test', 'https://e.test/run']);
  });

  test('says the status above a title that does not say it, and not twice', () => {
    const titled = (text: string) =>
      ({ ...message, statusName: 'Failed', title: [{ trust: 'plain', text }] }) as Message;
    const count = (text: string) =>
      emailHtml(titled(text), { subject: '', custom: '', missing: [] }).split('>Failed<').length - 1;
    expect([count('Nightly'), count('CI / build Failed · #19')]).toEqual([1, 0]);
  });

  test('shows what failed beside the subject in the list of mails', () => {
    const list = { name: 'failed-steps', label: 'Failed steps', list: true, values: [{ text: 'build / make' }] };
    const repository = { name: 'repository', label: 'Repository', list: false, values: [{ text: 'o/r' }] };
    const page = emailHtml({ ...message, fields: [repository, list] }, { subject: '', custom: '', missing: [] });
    expect(page).toContain('<div style="display:none">build / make</div>');
  });

  test('has a dark scheme', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });
});
