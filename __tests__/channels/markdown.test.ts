import { describe, expect, test } from '@jest/globals';
import { escapeMessage, type MarkdownDialect } from '../../src/channels/escape.ts';
import { type MarkdownStyle, toMarkdown } from '../../src/channels/markdown.ts';
import { field, list, messageOf, own, type Parts, value } from '../support/message.ts';

const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'emphasis', 'bold', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
  mention: () => /@(?=all)/gi,
};
const style: MarkdownStyle = {
  gap: '\n',
  lineBreak: ' \\\n',
  softBreak: ' ~\n',
  heading: ({ mark, word, colon, text, link }) =>
    `= ${mark} ${word}${colon}${link === '' ? text : `[${text}](${link})`}`,
  line: (_, label, values) => `${label} ${values}`,
  who: (text) => `(${text})`,
  mentions: '',
};
const link = { text: 'View', url: 'https://example.test/run' };

function rendered(change: Parts, how: Partial<MarkdownStyle> = {}): string {
  const message = messageOf({ status: 'FAIL', link, ...change });
  return toMarkdown(message, escapeMessage(message, dialect), { ...style, ...how });
}

describe('a message in Markdown', () => {
  test('is its title with the mark of the status, as a link', () => {
    expect(rendered({ title: [own(' Build of '), value('main')] })).toBe(
      '= ❌ [Build of main](https://example.test/run)\n[View](https://example.test/run)',
    );
  });

  test('has the link below the lines where the title has markup of its own', () => {
    const title = [own('[Docs](https://example.test/docs)')];
    expect(rendered({ title })).toBe('= ❌ [Docs](https://example.test/docs)\n[View](https://example.test/run)');
    const fields = [field('link', 'x')];
    expect(rendered({ title, fields })).toBe('= ❌ [Docs](https://example.test/docs)\nThe link: x');
    expect(rendered({ title: [own('`a`')], fields: [field('job', 'x')] })).toContain('[View]');
  });

  test('has one line below the other, and a list as a paragraph of its own', () => {
    const fields = [
      field('one', 'a', 'b'),
      field('two', 'c'),
      list('three', 'd', 'e'),
      field('four', 'f'),
      field('five', 'g'),
    ];
    expect(rendered({ fields, language: 'zh' })).toBe(
      [
        '= ❌ [Build](https://example.test/run)',
        'The one： a b \\',
        'The two： c',
        '',
        '**The three：** \\',
        '· d \\',
        '· e',
        '',
        'The four： f \\',
        'The five： g',
        '',
        '[View](https://example.test/run)',
      ].join('\n'),
    );
  });

  test('has the marks and links of values', () => {
    const linked = { text: 'make', url: 'https://example.test/1', status: 'SKIP' } as const;
    expect(rendered({ fields: [field('one', linked, 'b'), list('two', linked, 'c')] })).toContain(
      'The one: ⏭️ [make](https://example.test/1) b\n\n**The two:** \\\n⏭️ [make](https://example.test/1) \\\n· c',
    );
  });

  test('has values that cannot end their link', () => {
    const one = field('one', 'a] b', { text: 'a] b', url: 'https://example.test/1' });
    expect(rendered({ fields: [one] })).toContain('The one: a] b [a］ b](https://example.test/1)');
  });

  test('has custom content and mentions in this order, with nothing where there is none', () => {
    const fields = [field('one', 'a')];
    expect(rendered({ fields, custom: [own(' *x* ')] }, { mentions: '@me', gap: '\n\n' })).toBe(
      '= ❌ [Build](https://example.test/run)\n\nThe one: a\n\n*x*\n\n[View](https://example.test/run)\n\n@me',
    );
    expect(rendered({ fields }, { mentions: '@me' })).toBe(
      '= ❌ [Build](https://example.test/run)\nThe one: a\n\n[View](https://example.test/run)\n@me',
    );
  });
});
