import { describe, expect, test } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { emailHtml, escapeHtml } from '../../../src/channels/email/html.ts';
import { renderMarkdown } from '../../../src/channels/email/markdown.ts';
import type { Block, Message, Value } from '../../../src/message/message.ts';
import { statusCodes } from '../../../src/status.ts';
import { field, list, messageOf, own, value, withParts } from '../../support/message.ts';

const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![i](http://evil.test/i.png) [d](dtmd://run)';
const href = 'https://e.test/?"><b>';
const anybody: Value = { text: hostile, url: href };
const blocks: readonly Block[] = [
  { kind: 'reason', pieces: [{ text: hostile, strong: true }] },
  { kind: 'evidence', quotes: [{ name: hostile, text: hostile, url: href }], rest: 'and 2 more' },
  { kind: 'field', field: { name: 'commit', label: hostile, list: false, values: [anybody] } },
  { kind: 'custom', spans: [] },
  { kind: 'where', parts: [[anybody], [{ text: hostile }]] },
  { kind: 'who', parts: [hostile] },
];
const message = {
  ...messageOf({ status: 'FAIL', title: [value(hostile)], link: { text: hostile, url: 'https://e.test/run' } }),
  blocks,
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
      const own = { source: 'template', text: '<team@example.com> ' } as const;
      const html = renderMarkdown([own, { source: 'raw', text }], server);
      expect(html.match(/href="[^"]*"/g)).toEqual(['href="mailto:team@example.com"']);
    },
  );

  test('is a link of the author of the workflow', () => {
    const text = '[mail](mailto:team@example.com?subject=CI)';
    expect(renderMarkdown([{ source: 'template', text }], server)).toContain(
      'href="mailto:team@example.com?subject=CI"',
    );
  });
});

describe('the HTML of an email', () => {
  const custom = renderMarkdown(
    [
      { source: 'template', text: `# Own\n\n${hostile}\n\n<script>alert(1)</script>\n\n- [ok](https://ok.test)` },
      { source: 'value', text: `${hostile} [y](https://evil.test)` },
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
    expect(widths).toEqual(['104', undefined]);
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
    expect(links).toEqual([href, href, 'http://evil.test/i.png', 'https://ok.test', href, 'https://e.test/run']);
  });

  test('shows the reason beside the subject in the list of mails', () => {
    const reason = {
      kind: 'reason',
      pieces: [{ text: 'make', strong: true }, { text: ' · 1 of 2 tests failed' }],
    } as const;
    const page = emailHtml({ ...message, blocks: [reason, ...blocks] }, { subject: '', custom: '', missing: [] });
    expect(page).toContain('<div style="display:none">make · 1 of 2 tests failed</div>');
  });

  test('has a dark scheme', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });
});

describe('a page', () => {
  const link = { text: 'View the run', url: 'https://github.com/octo/widget/actions/runs/1?a=1&b=2' };
  const linked = { text: '<b>', url: 'https://example.test/1', status: 'FAIL' } as const;
  const some = messageOf({
    status: 'FAIL',
    title: [own('Build of\n'), value('main & "co"')],
    fields: [field('job', 'a', linked), list('steps', linked, 'b\nc'), field('link', 'View')],
    link,
  });
  const missing = [
    { name: 'a.log', reason: 'none' },
    { name: 'b', reason: 'size' },
  ] as const;
  const page = (message: Message, custom = '') =>
    emailHtml(message, { subject: 'S <1>', custom, missing: [...missing] });
  const font =
    'font-family:-apple-system,BlinkMacSystemFont,&#39;Segoe UI&#39;,&#39;Noto Sans&#39;,&#39;PingFang SC&#39;,&#39;Microsoft YaHei&#39;,Helvetica,Arial,sans-serif';
  const anchor = '❌ <a class="link" href="https://example.test/1" style="color:#0969da">&lt;b&gt;</a>';

  test('has the title after its emoji, under a bar of its color', () => {
    expect(page(some)).toContain(
      `<tr><td class="ink" style="padding:16px 24px 0;border-top:6px solid #cf222e;${font};color:#1f2328"><h1 class="ink" dir="auto" style="margin:0;font-size:18px;color:#1f2328">❌ Build of main &amp; &quot;co&quot;</h1></td></tr>`,
    );
  });

  test('has labels beside values, and a list on the whole width', () => {
    const ink = `${font};font-size:14px;color:#1f2328`;
    expect(page(some)).toContain(
      `<tr><td valign="top" class="soft" style="${font};font-size:14px;color:#59636e">The job</td><td valign="top" class="ink" dir="auto" style="${ink}">a ${anchor}</td></tr>
<tr><td colspan="2" class="ink" dir="auto" style="${ink}"><span class="soft" style="color:#59636e">The steps</span><br>${anchor}<br>b c</td></tr>
</table>`,
    );
    expect(page(some)).not.toContain('The link');
  });

  test('has no table without lines', () => {
    expect(page({ ...some, blocks: [] })).not.toContain('colgroup');
  });

  test('has custom content, what is not attached, and a button', () => {
    const soft = `dir="auto" style="padding:4px;${font};font-size:13px;color:#59636e"`;
    const color = 'bgcolor="#0969da" style="border-radius:6px;padding:10px 20px"';
    const custom = { kind: 'custom', spans: [own('x')] } as const;
    expect(page({ ...some, blocks: [...some.blocks, custom] }, '<p>x</p>')).toContain(`</table>
<div class="ink md" dir="auto" style="padding:4px;${font};font-size:15px;color:#1f2328"><p>x</p></div>
<div class="soft" ${soft}>Not attached: a.log (no file matches)</div>
<div class="soft" ${soft}>Not attached: b (all files together may have 10 MiB)</div>

<table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="padding:12px 4px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td ${color}><a href="https://github.com/octo/widget/actions/runs/1?a=1&amp;b=2" style="${font};font-size:15px;font-weight:600;text-decoration:none;color:#ffffff">View the run</a></td></tr></table></td></tr></table>
</td></tr>`);
  });

  test('shows the evidence as quotes, where and who, and a second button for the changes', () => {
    const summary: readonly Block[] = [
      { kind: 'reason', pieces: [{ text: 'Run npm test', strong: true }, { text: ' · 1 of 2 tests failed' }] },
      { kind: 'evidence', quotes: [{ name: 'cart › adds', text: 'expected 2' }], rest: 'and 3 more' },
      { kind: 'where', parts: [[{ text: 'o/r', url: 'https://e.test/r' }], [{ text: 'main' }]] },
      { kind: 'who', parts: ['mona', '3m 12s'] },
    ];
    const links = [...some.links, { text: 'Changes', url: 'https://e.test/c' }] as const;
    const text = page({ ...some, blocks: summary, links }).replace(
      / (?:style|class|dir|role|cellpadding|cellspacing|bgcolor)="[^"]*"/g,
      '',
    );
    expect(text).toContain('<div><b>Run npm test</b> · 1 of 2 tests failed</div>');
    expect(text).toContain('<div>cart › adds<br>expected 2</div>\n<div>and 3 more</div>');
    expect(text).toContain('<div><a href="https://e.test/r">o/r</a> · main</div>\n<div>mona · 3m 12s</div>');
    expect(text).toContain('<a href="https://e.test/c">Changes</a>');
  });

  test('shows the first two lines in the list of mails, without the repository', () => {
    const fields = [field('repository', 'o/r'), field('a', 'x', 'www.y'), list('b', 'z'), field('c', 'w')];
    expect(page(withParts(some, { fields }))).toContain('<div style="display:none">x www․y · z</div>');
    const long = withParts(some, { fields: [field('a', '长'.repeat(100))] });
    expect(page(long)).toContain(`none">${'长'.repeat(65)}…</div>`);
  });

  test('names its language, its subject and why it came', () => {
    expect(page(some)).toContain('<!doctype html>\n<html lang="en" dir="ltr">');
    expect(page(some)).toContain('<title>S &lt;1&gt;</title>');
    expect(page(some)).toContain('a workflow in octo/widget lists your address');
    const chinese = page({ ...some, language: 'zh' });
    expect(chinese).toContain('<html lang="zh-CN" dir="ltr">');
    expect(chinese).toContain('octo/widget 的工作流');
    expect(chinese).toContain('未附上 a.log：没有匹配的文件');
  });
});

test('text is escaped as HTML, also inside of an attribute', () => {
  expect(escapeHtml(`<a href="x" b='y'> & c`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt; &amp; c');
});

/** Contrast of two colors: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test.each(statusCodes)('the bar of %s can be seen on white and on near-black', (status) => {
  const html = emailHtml(messageOf({ status }), { subject: 'x', custom: '', missing: [] });
  const [, bar = ''] = /border-top:6px solid (#[0-9a-f]{6})/.exec(html) ?? [];
  expect(contrast(bar, '#ffffff')).toBeGreaterThan(4.5);
  expect(contrast(bar, '#0d1117')).toBeGreaterThan(3);
});

test('white text is readable on the button', () => {
  const html = emailHtml(messageOf({}), { subject: 'x', custom: '', missing: [] });
  const [, button = ''] = /<td bgcolor="(#[0-9a-f]{6})" style="border-radius/.exec(html) ?? [];
  expect(contrast(button, '#ffffff')).toBeGreaterThan(4.5);
});
