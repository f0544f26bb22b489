import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import LinkifyIt from 'linkify-it';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { email } from '../../../src/channels/email/email.ts';
import { composed, everything, pushOf } from '../../support/composed.ts';
import { mailTarget } from '../../support/smtp-service.ts';

const target = mailTarget();
const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;

const attacks = [
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>Succeeded</h1>',
  '"><a href="https://evil.example">x</a>',
  "' onclick='x",
  '<!-- x',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '[x](https://evil.example)',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example/path',
  'https:\\/\\/evil.example',
  'https://github.com@evil.example/',
  'https://github.com.evil.example/',
  'http://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  '_www.evil.example',
  '//evil.example',
  '[x]: https://evil.example',
  '[x][1]',
  '# big',
  '> quote',
  '- item',
  '1. item',
  '```',
  '`',
  '``x',
  '**x',
  '*_~`|',
  '| a | b |\n|---|---|',
  '---',
  '=== \n===',
  'a\r\nBcc: evil@example.test\r\n\r\nbody',
  'a\u2028b\u2029c\u0085d',
  '\u202eabc\u2066',
  '=?UTF-8?B?eA==?=',
  '\\',
  ']',
  '](',
  ')',
  '.evil.example/',
  '@evil.example/',
  '\ud800',
  '\u{f0000}',
  '-- \nforged',
];

/** The mail when somebody else chose every name and title, and the values that the user's own text holds. */
async function mailOf(text: string) {
  const { message } = composed({
    status: 'FAIL',
    env: {
      GITHUB_ACTOR: text,
      GITHUB_WORKFLOW: text,
      GITHUB_JOB: text,
      GITHUB_REF: `refs/heads/${text}`,
      VALUE: text,
    },
    event: pushOf(text),
    run: {
      jobName: text,
      startedAt: '',
      jobUrl: '',
      jobs: [{ id: 2, name: text, status: 'FAIL', url: 'https://github.com/o/r/1', failedSteps: [text] }],
      jobsComplete: true,
    } as never,
    settings: {
      content: [...everything, 'failed-steps', 'jobs'],
      custom:
        'Plain ${VALUE} and **bold ${VALUE}**, `code ${VALUE}`.\n\n* item ${VALUE}\n\n' +
        'See [the docs](https://docs.example.test/${VALUE}) of ${VALUE}\n\n```\n${VALUE}\n```\n',
    },
  });
  const { requests } = await email.render(message, target, attempt);
  if (requests[0] === undefined) throw new Error('no mail');
  return requests[0];
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Tags in order with the hosts of their links, and the texts. */
function shapeOf(html: string) {
  const tags: string[] = [];
  const texts: string[] = [];
  const walk = (node: Node) => {
    if ('value' in node) texts.push(node.value);
    if (!('tagName' in node)) return;
    const href = node.attrs.find(({ name }) => name === 'href')?.value;
    const others = node.attrs.map(({ name }) => name).filter((name) => !/^(?:style|class|dir)$/.test(name));
    tags.push(`${node.tagName} ${others.join()} ${href === undefined ? '' : new URL(href).host}`);
    node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return { tags, texts };
}

const reader = new LinkifyIt().set({ fuzzyEmail: false });

/** Links that a mail client makes of a text by itself: with a scheme, or by `www.`. */
function foreignLinks(text: string): string[] {
  // No mail client makes a link of //host.
  const found = (reader.match(text) ?? []).filter(
    ({ schema, raw }) => (schema !== '' && schema !== '//') || /^www\./i.test(raw),
  );
  return found
    .map(({ url }) => url)
    .filter((url) => !/^https:\/\/(?:github\.com|docs\.example\.test)(?:[/?#]|$)/.test(url) && !/^mailto:/.test(url));
}

async function expectInert(text: string) {
  const [hostile, harmless] = [await mailOf(`x ${text} x`), await mailOf('x y x')];
  const [shape, plain] = [shapeOf(hostile.html), shapeOf(harmless.html)];
  expect(shape.tags).toEqual(plain.tags);
  expect(shape.texts.flatMap(foreignLinks)).toEqual([]);
  expect(hostile.text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(harmless.text.split('\n').length);
  expect(foreignLinks(hostile.text)).toEqual([]);
  expect(hostile.subject).not.toMatch(/[\r\n\u0085\u2028\u2029]|=\?/);
  expect(foreignLinks(hostile.subject)).toEqual([]);
}

describe('text that somebody else chose', () => {
  test.each(attacks)('%j changes no tag, no line and no link of an email', expectInert);

  test('of any mixture of attacks changes nothing either', async () => {
    const mixture = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string({ maxLength: 8 })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(mixture, (parts) => expectInert(parts.join(''))),
      { numRuns: 300 },
    );
  });

  test.each([
    '@types/node',
    '[skip ci]',
    'dependabot[bot]',
    '#123',
    'a -> b',
    '`code`',
    'C++ & C#',
    '__init__.py',
    'issue!',
    'user@example.com',
    'feature/x-1_y',
    '<T> of Map<K, V>',
    'https://github.com/o/r/pull/1',
  ])('%s is shown as it was written', async (text) => {
    const { subject, text: part, html } = await mailOf(text);
    expect(subject).toContain(text);
    expect(part).toContain(text);
    const { texts } = shapeOf(html);
    for (const before of ['', 'bold ', 'code ', 'item '])
      expect(texts.map((each) => each.trim())).toContain(before + text);
  });
});
