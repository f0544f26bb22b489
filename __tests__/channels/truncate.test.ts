import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { truncateMessage } from '../../src/channels/truncate.ts';
import { wecom, wecomBytes } from '../../src/channels/wecom.ts';
import type { Block, Field, Message } from '../../src/message/message.ts';
import { listTexts } from '../../src/message/message.ts';
import { byteLength } from '../../src/text/bytes.ts';
import { composed, pushOf } from '../support/composed.ts';
import { field, list, markup, messageOf, own, type Parts, partsOf, value } from '../support/message.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };

async function content(
  title: string,
  custom: string,
  keyword = 'Deploy',
): Promise<{ text: string; notes: readonly string[]; mentioned: string }> {
  const mentions = [{ kind: 'id', value: 'zhangsan' }] as const;
  const scenario = { event: pushOf(title), settings: { custom, mentions, title: `${keyword} \${CI_COMMIT_TITLE}` } };
  const { requests, notes } = await wecom.render(composed(scenario).message, target, attempt);
  const body = JSON.parse(requests[0]?.body ?? '') as {
    markdown?: { content: string };
    markdown_v2?: { content: string };
  };
  return {
    text: (body.markdown ?? body.markdown_v2)?.content ?? '',
    notes: notes.map(({ en }) => en),
    mentioned: requests.map((request) => request.body).join('\n'),
  };
}

describe('a message that is too long', () => {
  test('fits the limit whatever its parts are, and keeps keyword, link and mention', async () => {
    const unit = fc.constantFrom('a', '中', '👨‍👩‍👧‍👦', 'e\u0301', ' ', '**', '[x](https://a.b)', '\n', '<');
    const long = fc.tuple(unit, fc.integer({ min: 0, max: 9000 })).map(([text, times]) => text.repeat(times));
    await fc.assert(
      fc.asyncProperty(long, long, async (title, custom) => {
        const { text, notes, mentioned } = await content(title, custom);
        expect(byteLength(text)).toBeLessThanOrEqual(wecomBytes);
        expect(text).toContain('Deploy');
        expect(mentioned).toContain('zhangsan');
        expect(text).toContain('/actions/runs/156539/job/4242)');
        if (text.includes('…')) expect(notes).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  test('gives up the custom content before the lines', async () => {
    const { text, notes } = await content('A title', '长'.repeat(5000));
    expect(notes).toEqual([`Shortened to the service's limit of ${wecomBytes} bytes: custom-content.`]);
    expect(text).toContain('octo/widget');
    expect(byteLength(text)).toBeGreaterThan(wecomBytes - 60);
  });

  test('never ends in the middle of a URL', async () => {
    for (let more = 0; more < 30; more++) {
      const { text } = await content('A title', `${'x '.repeat(1800 + more)}https://ok.example/${'y'.repeat(900)}`);
      expect(text.match(/https:\/\/(?!github\.com\/)[^\s)]*/g) ?? []).toEqual([]);
    }
  });

  test('takes little time for 128 KiB', async () => {
    await content('warm', 'x'.repeat(9000));
    const before = process.cpuUsage().user;
    await content('A title', '构建👨‍👩‍👧‍👦 **x** [y](https://a.b) '.repeat(2600));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(400);
  });
});

describe('of a message, in this order', () => {
  const texts = (message: Message) => {
    const { title, fields, custom } = partsOf(message);
    return [title, ...fields.map(({ values }) => values), custom].map((parts) =>
      parts.map(({ text }) => text).join('+'),
    );
  };
  /** What is left where the service counts the texts and 10 bytes for each line. */
  const left = (change: Parts, limit: number) => {
    const measure = (candidate: Message) => {
      const { title, fields, custom } = partsOf(candidate);
      const all = [...title, ...custom, ...fields.flatMap(({ values }) => values)];
      return byteLength(all.map(({ text }) => text).join('')) + 10 * fields.length;
    };
    const { message, notes } = truncateMessage(messageOf({ title: [], ...change }), limit, measure);
    return { texts: texts(message), note: notes.map(({ en }) => en).join(), message };
  };
  const note = (limit: number, names: string) => `Shortened to the service's limit of ${limit} bytes: ${names}.`;

  test('nothing is cut and nothing noted when it fits to the byte', () => {
    const change = { title: [value('x'.repeat(512))], fields: [field('a', 'bcd')], custom: [own('efghi')] };
    expect(left(change, 530)).toEqual({
      texts: ['x'.repeat(512), 'bcd', 'efghi'],
      note: '',
      message: messageOf(change),
    });
  });

  test('the title keeps the words of the user, and 96 bytes of each value', () => {
    const title = [own('Deploy '), value('v'.repeat(600)), markup('m'.repeat(97)), own(' done')];
    const cut = `Deploy +${'v'.repeat(93)}…+${'m'.repeat(93)}…+ done`;
    expect(left({ title }, 9000)).toMatchObject({ texts: [cut, ''], note: note(9000, 'title') });
    const [words] = left({ title: [own('k'.repeat(600)), value('v')] }, 9000).texts;
    expect(words).toBe(`${'k'.repeat(509)}…`);
  });

  test('the evidence goes first, as many quotes as must, with a mark in their place', () => {
    const quotes = ['one', 'two', 'three'].map((name) => ({ name, text: 'x'.repeat(20) }));
    const evidence: Block = { kind: 'evidence', quotes, rest: '' };
    const { blocks } = messageOf({ fields: [field('a', 'b')], custom: [own('c')] });
    const message = { ...messageOf(), blocks: [evidence, ...blocks] };
    const size = (each: Message) => each.blocks.flatMap(listTexts).join('').length;
    const shown = (limit: number) => {
      const cut = truncateMessage(message, limit, size);
      return [
        cut.message.blocks.map((block) => (block.kind === 'evidence' ? block.quotes.length : block.kind)),
        cut.notes[0]?.en,
      ];
    };
    expect(shown(73)).toEqual([[3, 'field', 'custom'], undefined]);
    expect(shown(72)).toEqual([[2, 'field', 'custom'], note(72, 'evidence')]);
    expect(shown(20)).toEqual([['field', 'custom'], note(20, 'evidence')]);
  });

  test('then labelled lines give way to custom content that has room without them', () => {
    const fields = [field('a', 'b'.repeat(60)), field('c', 'd'.repeat(40))];
    const change = { fields, custom: [own('e'.repeat(100))] };
    expect(left(change, 210)).toMatchObject({
      texts: ['', `${'b'.repeat(45)}…`, 'd'.repeat(40), 'e'.repeat(100)],
      note: note(210, 'a'),
    });
    expect(left(change, 160)).toMatchObject({ texts: ['', 'd'.repeat(40), 'e'.repeat(100)], note: note(160, 'a') });
    expect(left(change, 100)).toMatchObject({ texts: ['', 'e'.repeat(100)], note: note(100, 'a, c') });
  });

  test('then the custom content, to the last byte', () => {
    const change = { fields: [field('a', 'b'.repeat(40))], custom: [own('c'.repeat(100))] };
    expect(left(change, 99)).toMatchObject({
      texts: ['', 'b'.repeat(40), `${'c'.repeat(46)}…`],
      note: note(99, 'custom-content'),
    });
    expect(left(change, 54)).toMatchObject({ texts: ['', 'b'.repeat(40), 'c…'] });
  });

  test('custom content of which only the ellipsis would be left is removed', () => {
    const change = { fields: [field('a', 'b'.repeat(40))], custom: [own('c'.repeat(100))] };
    for (const limit of [50, 52, 53]) expect(partsOf(left(change, limit).message).custom).toEqual([]);
  });

  test('then the longest values are halved, down to 48 bytes', () => {
    const fields = [
      field('a', 'a'.repeat(100)),
      field('b', 'b'.repeat(100), 'b'.repeat(40)),
      field('c', 'c'.repeat(60)),
    ];
    const halved = [`${'a'.repeat(47)}…`, `${'b'.repeat(47)}…+${'b'.repeat(40)}`];
    expect(left({ fields, custom: [own('x'.repeat(300))] }, 280)).toEqual({
      texts: ['', ...halved, 'c'.repeat(60), ''],
      note: note(280, 'custom-content, a, b'),
      message: expect.anything(),
    });
    const [, ...short] = left({ fields }, 220).texts;
    expect(short).toEqual([`${'a'.repeat(47)}…`, `${'b'.repeat(47)}…+${'b'.repeat(40)}`, `${'c'.repeat(45)}…`, '']);
  });

  test('a value of more than the room is cut to it before it is halved', () => {
    const fields = [field('a', 'a'.repeat(5000)), field('b', 'b'.repeat(60))];
    expect(left({ fields }, 200)).toMatchObject({
      texts: ['', `${'a'.repeat(97)}…`, 'b'.repeat(60), ''],
      note: note(200, 'a'),
    });
  });

  test('then as many of the last entries of the longest list go as must, with a mark in their place', () => {
    const fields = [field('a', '1', '2'), list('b', '1', '2', '3', '4', '5', '6', '7'), list('c', ...'1234567')];
    expect(left({ fields }, 45).texts).toEqual(['', '1+2', '1+2+3+4+5+6+7', '1+2+3+…', '']);
    expect(left({ fields }, 42)).toMatchObject({ texts: ['', '1+2', '1+2+…', '1+2+…', ''], note: note(42, 'b, c') });
    expect(left({ fields: [fields[0], fields[1]] as Field[] }, 27).texts).toEqual(['', '1+2', '1+2+…', '']);
    const jobs = list('jobs', ...Array.from({ length: 117 }, (_, index) => String(100 + index)));
    expect(partsOf(left({ fields: [jobs] }, 10 + 114 * 3 + 3).message).fields[0]?.values).toHaveLength(115);
  });

  test('of two entries one is left, without a mark for the other', () => {
    expect(left({ fields: [list('a', 'x', 'y')] }, 11).texts).toEqual(['', 'x', '']);
    const three = list('a', ...['x', 'y', 'z'].map((text) => text.repeat(10)));
    expect(left({ fields: [three] }, 25).texts).toEqual(['', `${'x'.repeat(10)}+…`, '']);
  });

  test('lines of one value go last, from the first', () => {
    const fields = [field('a', 'x'), field('b', 'y'), field('c', 'z')];
    expect(left({ fields }, 22)).toMatchObject({ texts: ['', 'y', 'z', ''], note: note(22, 'a') });
    expect(left({ fields, title: [own('k')] }, 5)).toMatchObject({ texts: ['k', ''], note: note(5, 'a, b, c') });
  });

  test('nothing more is cut where nothing is left, and a line without a value ends the search', () => {
    expect(left({ title: [own('keyword')] }, 3).texts).toEqual(['keyword', '']);
    expect(left({ fields: [field('a')] }, 3).texts).toEqual(['', '']);
  });

  test('links and marks of values stay', () => {
    const linked = { text: 'x'.repeat(60), url: 'https://example.test', status: 'FAIL' } as const;
    expect(partsOf(left({ fields: [field('a', linked)] }, 60).message).fields[0]?.values).toEqual([
      { ...linked, text: `${'x'.repeat(45)}…` },
    ]);
  });
});
