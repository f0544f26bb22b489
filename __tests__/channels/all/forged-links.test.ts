import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import LinkifyIt from 'linkify-it';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { channels } from '../../../src/channels/index.ts';
import type { Message, Span } from '../../../src/message/message.ts';
import { toSingleLine } from '../../../src/text/text.ts';
import { bareLinks, decoded } from '../../support/effects.ts';
import { messageOf } from '../../support/message.ts';
import { mailTarget } from '../../support/smtp-service.ts';

/**
 * No value chooses the host or the scheme of a link, whatever the user wrote around it: not alone, not together with
 * another value, not together with the user's own `:`, `/`, `.`, brackets and quotes.
 */

type Node = DefaultTreeAdapterTypes.ChildNode;
type Found = { readonly links: string[]; readonly texts: string[] };

/** Addresses of links in HTML, and its texts outside of links. */
function readHtml(html: string): Found {
  const found: Found = { links: [], texts: [] };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) found.texts.push(node.value);
    if ('attrs' in node) {
      const urls = node.attrs.filter(({ name }) => /(?:href|src|url)$/.test(name));
      found.links.push(...urls.map(({ value }) => value));
      if (node.nodeName === 'a') return;
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return found;
}

const autolinker = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
autolinker.add('//', null).add('ftp:', 'http:').add('dtmd:', 'http:');
const autolinks = (text: string) => [
  ...(autolinker.match(text) ?? []).map(({ url }) => url),
  ...bareLinks(text).map(toUrl),
];
const toUrl = (place: string) => (/^(?:[a-z][a-z0-9+-]*:$|\/\/)/i.test(place) ? place : `https://${place}`);

const commonMark = new MarkdownIt({ html: true, linkify: false });
commonMark.validateLink = () => true;
const micromarkOptions = {
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  extensions: [gfmAutolinkLiteral()],
  htmlExtensions: [gfmAutolinkLiteralHtml()],
};

/** Everything that three readers of Markdown and an autolinker make a link of. */
function linksOfMarkdown(markdown: string): string[] {
  const pages = [
    commonMark.render(markdown),
    marked.parse(markdown, { async: false }),
    micromark(markdown, micromarkOptions),
  ].map(readHtml);
  return [
    ...pages.flatMap(({ links, texts }) => [...links, ...texts.flatMap(autolinks)]),
    ...autolinks(markdown.replace(/\]\([^)]*\)/g, ' ')),
    // HTML reads numbers without their semicolon too.
    ...autolinks(decoded(markdown.replace(/&#x?[\da-f]+(?![\da-f;])/gi, '$&;')).replace(/\]\([^)]*\)/g, ' ')),
    ...autolinks(decoded(markdown).replace(/\]\([^)]*\)/g, ' ')),
  ];
}

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const hook = { url: new URL('https://hook.test/x'), secret: '', headers: [] };
const mailbox = mailTarget({ name: '', address: 'team@mail.test' });

/** The links of everything that a channel sends. */
const readers: Readonly<Record<string, (message: Message) => Promise<string[]>>> = {
  dingtalk: async (message) => bodiesOf('dingtalk', message),
  wecom: async (message) => bodiesOf('wecom', { ...message, mentions: [{ kind: 'all' }] }),
  lark: async (message) => bodiesOf('lark', message),
  'lark (text)': async (message) => bodiesOf('lark', message, 'plain'),
  email: async (message) => {
    const { requests } = await (await channels.email.load()).render(message, mailbox, attempt);
    const { links, texts } = readHtml(requests[0]?.html ?? '');
    return [...links, ...[...texts, requests[0]?.text ?? '', requests[0]?.subject ?? ''].flatMap(autolinks)];
  },
};

async function bodiesOf(name: 'dingtalk' | 'wecom' | 'lark', message: Message, variant: 'full' | 'plain' = 'full') {
  const { requests } = await (await channels[name].load()).render(message, hook, { ...attempt, variant });
  return requests.flatMap(({ body }) => textsIn(JSON.parse(body)));
}

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;

/** Links of every text of a body; Markdown is what the service reads as such. */
function textsIn(json: Json, isMarkdown = false): string[] {
  if (typeof json === 'string') return isMarkdown ? linksOfMarkdown(json) : autolinks(json);
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((each) => textsIn(each));
  const object = json as { readonly [key: string]: Json };
  const markup = 'markdown' in object || 'markdown_v2' in object || object.tag === 'markdown';
  return Object.entries(object).flatMap(([key, value]) => {
    if (key === 'markdown')
      return textsIn(
        (value as { text?: string; content?: string }).text ?? (value as { content?: string }).content ?? '',
        true,
      ).concat(autolinks(String((value as { title?: string }).title ?? '')));
    if (key === 'markdown_v2') return textsIn((value as { content: string }).content, true);
    return textsIn(value, markup && key === 'content');
  });
}

/** The user's own marks, which a channel may have replaced so that they start nothing. */
const asWritten = (text: string) => text.replace(/[‹＆：］＃]/g, (mark) => '<&:]#'['‹＆：］＃'.indexOf(mark)] ?? mark);

/** What may stand in a link: the server, or a host that stands wholly in the user's own text. */
function forged(links: readonly string[], spans: readonly Span[]): string[] {
  // Text of the user between two values.
  const own = spans
    .map(({ source, text }) => (source !== 'value' ? text.replaceAll('\\', '') : toSingleLine(text) && '\0'))
    .join('');
  return links.filter((link) => {
    if (/^(?:mailto:|#|\?|$)/i.test(link)) return false;
    const [, scheme, host = ''] = /^(?:([a-z][a-z0-9+.-]*):)?[/\\]{0,3}([^/?#\\]*)/i.exec(link) ?? [];
    if (scheme !== undefined && !/^https?$/i.test(scheme)) return !own.includes(`${scheme}:`);
    const name = asWritten(decodeURI(host.replace(/%(?![\da-f]{2})/gi, ''))).replace(
      /#.*$|^.*@|\\|(?::\d*|[(),;!*'"])+$/g,
      '',
    );
    // No client takes a host with a blank or such a mark in it: https://url.spec.whatwg.org/#forbidden-host-code-point
    if (/[\s<>[\]^|]/.test(name)) return false;
    // A host that was cut is the beginning of one that may stand there.
    const begun = name.replace(/…$/, '');
    const isServer = begun === name ? name === 'github.com' : 'github.com'.startsWith(begun);
    return !isServer && !own.includes(begun);
  });
}

const own = fc.constantFrom(
  ...[
    ':',
    '/',
    '//',
    '.',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '<',
    '>',
    ' ',
    '\n',
    '\n\n',
    '\\',
    '@',
    '?',
    '#',
    '!',
    '*',
    '`',
  ],
  ...['[a](', '[b]: ', '![c](', '](', '<a href="', "<link url='", '<font color="', '</', '|', '- ', '> '],
  ...[
    'https://ok.test',
    'https://ok.test/',
    '[d](https://ok.test/',
    'https:',
    'https',
    'http',
    'www',
    'www.',
    'ok.test',
  ],
  ...['&#47;', '&colon;', '&#46;', 'mailto:', 'x', '看'],
);
const foreign = fc.constantFrom(
  ...[
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\ufe0f',
    '\u{1F3FB}',
    '\u05d0',
    '\u00a0',
    '\u3000',
    '\t',
    '\ud800',
  ],
  ...[
    '&#58//',
    '&#58;//',
    '&#x2f',
    '&colon',
    '&sol;',
    '&amp;#58;',
    '\\/',
    '\\.',
    '\\:',
    '：//',
    '／',
    '．',
    'ｗｗｗ.',
    '］(',
  ],
  ...[
    'h\u200bttps://evil.example',
    'https:/\u200b/evil.example',
    'https:\u00ad//evil.example',
    'w\u2060ww.evil.example',
  ],
  ...[
    'https',
    'https:',
    'https:/',
    'https://',
    'HTTP',
    'ht',
    'tps://evil.example',
    '://',
    ':',
    '/',
    '//',
    '.',
    'www',
    'www.',
  ],
  ...['evil.example', '//evil.example/x', '.evil.example', '@evil.example', '/evil.example', 'www.evil.example'],
  ...[
    'https://evil.example',
    'https://github.com',
    'https://github.com/octo',
    'javascript',
    'javascript:x',
    'dtmd://x',
  ],
  ...[
    '(https://evil.example)',
    ']: https://evil.example',
    '\\',
    ')',
    '>',
    '"',
    "' href='evil.example",
    ' ',
    '?',
    '#',
    '8080',
    'a',
  ],
);
const span = fc.oneof(
  own.map((text): Span => ({ source: 'template', text })),
  foreign.map((text): Span => ({ source: 'value', text })),
);

/** Text of somebody else, as a whole. */
const untrusted = fc.array(fc.oneof(own, foreign), { maxLength: 6 }).map((parts) => parts.join(''));

/** The compact form with these values at every place that takes some. */
function summaryOf([
  step = '',
  test = '',
  error = '',
  more = '',
  branch = '',
  commit = '',
  who = '',
  when = '',
]: string[]) {
  const url = 'https://github.com/octo/hello';
  return [
    { kind: 'reason', pieces: [{ text: 'Failed at ' }, { text: step, strong: true }] },
    {
      kind: 'evidence',
      quotes: [
        { name: test, text: error, url },
        { name: more, text: '' },
      ],
      rest: '',
    },
    { kind: 'where', parts: [[{ text: branch }, { text: commit, url }], [{ text: more, url }]] },
    { kind: 'who', parts: [who, when] },
  ] as const satisfies Message['blocks'];
}

describe.each(Object.entries(readers))('in %s', (_, read) => {
  const harmless = async (spans: readonly Span[]) => {
    const title = spans.length === 0 ? [{ source: 'template', text: 'x' } as const] : spans;
    const links = await read(messageOf({ title, custom: spans }));
    expect(forged(links, spans)).toEqual([]);
  };

  test.each<[string, ...string[]]>([
    ['V:V', 'https', '//evil.example/x'],
    ['V/V', 'https:/', 'evil.example'],
    ['V//V', 'https:', 'evil.example'],
    ['V.V', 'www', 'evil.example'],
    ['VV', 'https://github.com', '.evil.example'],
    ['[docs](V)', 'www.evil.example/x'],
    ['[docs](/V)', '/evil.example'],
    ['[docs](https://V/x)', '/evil.example'],
    ['[docs](<V>)', 'evil.example'],
    ['[docs][d]\n\n[d]: V', 'evil.example'],
    ['![docs](V)', 'https://evil.example'],
    ['<V>', 'https://evil.example'],
    ['<a href="V">x</a>', '//evil.example'],
    ['https://ok.test.V', 'evil.example'],
    ['(https://ok.test)V', '@evil.example'],
  ])('%s leads nowhere with the values of somebody else', async (template, ...values) => {
    const parts = template.split('V');
    await harmless(
      parts
        .flatMap((text, index): Span[] => [
          { source: 'template', text },
          ...(index < values.length ? [{ source: 'value' as const, text: values[index] ?? '' }] : []),
        ])
        .filter(({ text }) => text !== ''),
    );
  });

  const runs = { numRuns: Number(process.env.UNTRUSTED_RUNS ?? 200) };

  test('no template lets a value choose a host or a scheme', async () => {
    await fc.assert(fc.asyncProperty(fc.array(span, { maxLength: 9 }), harmless), runs);
  });

  test('no reason, evidence, place or person lets a value choose a host or a scheme', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(untrusted, { minLength: 8, maxLength: 8 }), async (values) => {
        expect(forged(await read(messageOf({ blocks: summaryOf(values) })), [])).toEqual([]);
      }),
      runs,
    );
  });
});
