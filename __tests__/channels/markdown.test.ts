import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMessage, type MarkdownDialect } from '../../src/channels/escape.ts';
import { type MarkdownStyle, spellingOf, toMarkdown } from '../../src/channels/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { field, list, messageOf, own, value } from '../support/message.ts';

const dialect: MarkdownDialect = {
  rules: ['tag', 'entity', 'link', 'emphasis', 'bold', 'code', 'cell', 'brackets', 'end', 'begin', 'start'],
  mention: () => /@(?=all)/gi,
};
const style: MarkdownStyle = {
  gap: '\n',
  lineBreak: ' \\\n',
  heading: (title) => `= ${title}`,
  line: (_, label, values) => `${label} ${values}`,
  mentions: '',
};
const link = { text: 'View', url: 'https://example.test/run' };

async function drawn(change: Partial<Message>, how: Partial<MarkdownStyle> = {}): Promise<string> {
  const message = messageOf({ status: 'FAIL', link, ...change });
  return toMarkdown(message, (await spellingOf(message))(message, dialect), { ...style, ...how });
}

describe('a message in Markdown', () => {
  test('is its title with the mark of the status, as a link', async () => {
    expect(await drawn({ title: [own(' Build of '), value('main')] })).toBe(
      '= ❌ [Build of main](https://example.test/run)',
    );
  });

  test('has the link below the lines where the title has markup of its own', async () => {
    const title = [own('[Docs](https://example.test/docs)')];
    expect(await drawn({ title })).toBe('= ❌ [Docs](https://example.test/docs)\n[View](https://example.test/run)');
    const fields = [field('link', 'x')];
    expect(await drawn({ title, fields })).toBe('= ❌ [Docs](https://example.test/docs)\nThe link: x');
    expect(await drawn({ title: [own('`a`')], fields: [field('job', 'x')] })).toContain('[View]');
  });

  test('has one line below the other, and a list as a paragraph of its own', async () => {
    const fields = [
      field('one', 'a', 'b'),
      field('two', 'c'),
      list('three', 'd', 'e'),
      field('four', 'f'),
      field('five', 'g'),
    ];
    expect(await drawn({ fields, language: 'zh' })).toBe(
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
      ].join('\n'),
    );
  });

  test('has the marks and links of values', async () => {
    const linked = { text: 'make', url: 'https://example.test/1', status: 'SKIP' } as const;
    expect(await drawn({ fields: [field('one', linked, 'b'), list('two', linked, 'c')] })).toContain(
      'The one: ⏭️ [make](https://example.test/1) b\n\n**The two:** \\\n⏭️ [make](https://example.test/1) \\\n· c',
    );
  });

  test('has values that cannot end their link', async () => {
    const one = field('one', 'a] b', { text: 'a] b', url: 'https://example.test/1' });
    expect(await drawn({ fields: [one] })).toContain('The one: a] b [a］ b](https://example.test/1)');
  });

  test('has custom content and mentions in this order, with nothing where there is none', async () => {
    const fields = [field('one', 'a')];
    expect(await drawn({ fields, custom: [own(' *x* ')] }, { mentions: '@me', gap: '\n\n' })).toBe(
      '= ❌ [Build](https://example.test/run)\n\nThe one: a\n\n*x*\n\n@me',
    );
    expect(await drawn({ fields }, { mentions: '@me' })).toBe(
      '= ❌ [Build](https://example.test/run)\nThe one: a\n\n@me',
    );
  });
});

test('a message without unusual text is spelled as the rules would, and most messages are none of theirs', async () => {
  const usual = fc.constantFrom('main', 'fix(login): repair (#12)', '3m 12s', '修复·2', 'v1.2-rc');
  const text = fc.oneof({ weight: 9, arbitrary: usual }, fc.stringMatching(/^[\w中][\w ,.()#'"+/·中:-]{0,20}$/));
  const words = fc.constantFrom(' / ', ' Failed · #19', 'Deploy: ', ' ');
  const written = fc.oneof({ weight: 9, arbitrary: words }, fc.stringMatching(/^[\w ,.()#·中:/-]{0,12}$/));
  const spans = fc.array(fc.oneof(text.map(value), written.map(own)), { minLength: 1 });
  const fields = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }).map((texts) => field('name', ...texts)));
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(spans, fields, async (title, lines) => {
      const message = messageOf({ title, fields: lines });
      const spelling = await spellingOf(message);
      if (spelling !== escapeMessage) plain += 1;
      const [fast, slow] = [spelling(message, dialect), escapeMessage(message, dialect)];
      expect(fast.title()).toEqual(slow.title());
      expect(fast.custom()).toBe(slow.custom());
      for (const each of lines.flatMap((line) => line.values))
        for (const linked of [true, false]) expect(fast.value(each.text, linked)).toBe(slow.value(each.text, linked));
    }),
    { numRuns: 500 },
  );
  // About one of twenty.
  expect(plain).toBeGreaterThan(0);
});
