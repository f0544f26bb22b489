import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HttpChannel } from '../../src/channels/channel.ts';
import type { Block, Message, Span, Value } from '../../src/message/message.ts';
import { toSingleLine } from '../../src/text/text.ts';
import { attacks } from './attacks.ts';
import { composed } from './composed.ts';
import { decoded, effectsOfMarkdown, effectsOfPatterns } from './effects.ts';
import { everyRow } from './rows.ts';
import { anyText } from './texts.ts';

/** What a message does in a channel besides showing text, as several readers see it. */
export type ReadEffects = (message: Message) => Promise<readonly (readonly string[])[]>;

const url = 'https://github.com/octo/widget/actions/runs/1';

/** The user's own text around a value (`V`), each as a place where values stand. */
const places = [
  'Title: V by V on V, V and `code`',
  'V',
  'V V\nV',
  '**V** *V* V**bold** V',
  '[V](https://ok.test/a) V[z](https://ok.test) [q]V [V][z] \n\n[z]: https://ok.test',
  '[x](V) [y](https://ok.test/?q=V) [z](https://ok.test/V/b) [w](https://V/b) https://ok.testV https://ok.test/V',
  '# V\n\n> V\n> > V\n\n- V\n- a\n  - V\n\n1. V\n\nx\nV\n',
  '| a | V |\n|---|---|\n| V | c |\n\nend V',
  '`V` and ``V`` V\n\n```\nV\n```\n\nV',
  'V: x, V) y, V. z, V`a`, !V',
  'a\n\n    V\n\nV***V***',
];

function spansOf(text: string, value: string): Span[] {
  return text
    .split(/(V)/)
    .map((part): Span => (part === 'V' ? { source: 'value', text: value } : { source: 'template', text: part }))
    .filter((span) => span.text !== '');
}

/** Nobody's words: what the message does with them is what the user wrote and the action adds. */
const nothing = 'x';

const base = composed().message;
/** Messages with a value in every place where somebody else's words can stand, and in one place alone. */
function messagesOf(value: string, place: string): Message[] {
  const all = messageOf(value, place);
  const none = messageOf(nothing, nothing);
  const custom = (from: Message) => from.blocks.filter(({ kind }) => kind === 'custom');
  const others = (from: Message) => from.blocks.filter(({ kind }) => kind !== 'custom');
  const withCustom = { ...none, blocks: [...others(none), ...custom(all)] };
  // Apart, since a message of long values everywhere would be cut.
  const halves = [all.blocks.slice(0, 3), all.blocks.slice(3)].map((blocks) => ({ ...all, blocks }));
  if (place !== places[0]) return [...halves, withCustom];
  return [
    ...halves,
    { ...none, title: all.title },
    { ...none, title: defaultTitle(value) },
    withCustom,
    ...others(all).map((block) => ({ ...none, blocks: [block] })),
  ];
}

/** Of those the ones that no place before has too. */
function newMessagesOf(value: string, place: string): Message[] {
  return messagesOf(value, place).slice(place === places[0] ? 0 : 1);
}

function defaultTitle(value: string): Message['title'] {
  return { kind: 'default', word: 'Failed', place: value, subject: value, ref: value };
}

function messageOf(value: string, place: string, title = 'V done'): Message {
  const values = [{ text: value }, { text: value, url }, { text: value, url, status: 'FAIL' as const }];
  const field = (name: string, all: readonly Value[], list: boolean): Block => ({
    kind: 'field',
    field: { name, label: name, values: all, list },
  });
  return {
    ...base,
    title: { kind: 'own', spans: spansOf(title, value) },
    blocks: [
      { kind: 'reason', pieces: [{ text: value, strong: true }, { text: ' · 1 of 2 tests failed' }] },
      {
        kind: 'evidence',
        quotes: [
          { name: value, text: value },
          { name: value, text: '', url },
        ],
        rest: 'and 1 more',
      },
      field('commit', [{ text: 'abc1234', url }, ...values.slice(0, 1)], false),
      field('jobs', values, true),
      field('run', values.slice(1, 2), false),
      { kind: 'custom', spans: spansOf(place, value) },
      { kind: 'where', parts: [[{ text: value }], [{ text: value, url }, { text: value }]] },
      { kind: 'who', parts: [value, value] },
    ],
  };
}

/** The body of the first request. */
export async function bodyOf(channel: HttpChannel, message: Message, variant: 'full' | 'plain' = 'full') {
  const attempt = { now: new Date('2026-11-24T10:00:00Z'), variant, id: 'msg_1' } as const;
  const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };
  const { requests } = await channel.render(message, target, attempt);
  return JSON.parse(requests[0]?.body ?? '') as {
    readonly at?: unknown;
    readonly msgtype?: string;
    readonly markdown?: { readonly title?: string; readonly text?: string; readonly content?: string };
    readonly markdown_v2?: { readonly content: string };
    readonly content?: { readonly text: string };
    readonly card?: unknown;
  };
}

const unclean =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?:\p{M}){10}/u;

/** No control, no direction mark, no half of a letter, no flood of marks. */
export function expectClean(text: string): void {
  // Thousands of texts: an `expect` for each would take longer than all the rest.
  if (text.isWellFormed() && !unclean.test(text)) return;
  expect(text).toBe('a text without controls, direction marks, halves of letters and floods of marks');
}

/** What Markdown does, read in three ways. */
const atSign = /<(?:\s|\u200c|\u200d)*@/g;
export function markdownEffects(markdown: string, italics = true): readonly (readonly string[])[] {
  expectClean(markdown);
  const read = (text: string) => [effectsOfMarkdown(text, italics), effectsOfPatterns(text, atSign)];
  const plain = read(markdown);
  const twice = decoded(markdown);
  return [...plain, ...(twice === markdown ? plain : read(twice))];
}

const known = new Map<string, ReturnType<ReadEffects>>();
function readOnce(read: ReadEffects, place: string, messages: typeof messagesOf): ReturnType<ReadEffects> {
  const key = `${messages.name} ${place}`;
  const seen = known.get(key) ?? Promise.all(messages(nothing, place).map(read)).then((each) => each.flat());
  known.set(key, seen);
  return seen;
}

async function expectHarmless(read: ReadEffects, value: string, place: string, messages = messagesOf): Promise<void> {
  // A value that is nothing but invisible characters is no text.
  if (toSingleLine(value) === '') return;
  const written = (await Promise.all(messages(value, place).map(read))).flat();
  const without = await readOnce(read, place, messages);
  // A careless reader may miss a link of ours, but must find nothing that is not there without the value.
  expect(written.map((each, index) => more(each, without[index] ?? []))).toEqual(written.map(() => []));
}

function more(found: readonly string[], expected: readonly string[]): string[] {
  const left = [...expected];
  return found.filter((effect) => {
    const at = left.indexOf(effect);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Tests that nobody else's text has any effect in a channel, in no place of a message. */
export function describeUntrusted(read: ReadEffects): void {
  const runs = { numRuns: Number(process.env.UNTRUSTED_RUNS ?? 200) };
  const place = fc.constantFrom(...places);
  const piece = fc.constantFrom(...attacks, ...' a1()[]!<>@:/&#*`|_~-=+.\\"\'');
  const text = fc.oneof(
    anyText({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(piece, { maxLength: 8 })
      .map((parts) => parts.join(''))
      // A longer one is cut, and a message that is cut has other parts than one that is whole.
      .filter((parts) => parts.length <= 600),
  );

  describe('untrusted text', () => {
    test('has no effect when it is a known attack', () =>
      everyRow(attacks, (attack) => everyRow(places, (place) => expectHarmless(read, attack, place, newMessagesOf))));

    test.each([
      ['after a letter', 'a'],
      ['by itself', ''],
    ])('has no effect whatever it is, %s', async (_, before) => {
      const harmless = (value: string, where: string) => expectHarmless(read, `${before}${value}` || 'a', where);
      await fc.assert(fc.asyncProperty(text, place, harmless), runs);
    });
  });
}
