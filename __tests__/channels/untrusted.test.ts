import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HttpChannel } from '../../src/channels/channel.ts';
import type { MailTarget } from '../../src/channels/email/mail.ts';
import { channels } from '../../src/channels/index.ts';
import type { Message, Span } from '../../src/message/message.ts';
import { oneLine } from '../../src/text/clean.ts';
import { attacks } from '../support/attacks.ts';
import { composed } from '../support/messages.ts';
import { bareLinks, decoded, effectsOfHtml, effectsOfMarkdown, effectsOfPatterns } from '../support/readers.ts';
import { localServer } from '../support/smtp-service.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), form: 'full', id: 'msg_1' } as const;
const hook = { url: new URL('https://example.test/x'), secret: '', headers: [] };
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
    .map((part): Span => (part === 'V' ? { trust: 'plain', text: value } : { trust: 'own', text: part }))
    .filter((span) => span.text !== '');
}

const base = composed().message;
/** A message with a value in every place where somebody else's words can stand. */
function messageOf(value: string, place: string, title = 'V done'): Message {
  const values = [{ text: value }, { text: value, url }, { text: value, url, status: 'FAIL' as const }];
  return {
    ...base,
    title: spansOf(title, value),
    fields: [
      { name: 'commit', label: 'Commit', values: [{ text: 'abc1234', url }, ...values.slice(0, 1)], list: false },
      { name: 'jobs', label: 'Jobs', values, list: true },
      { name: 'run', label: 'Run', values: values.slice(1, 2), list: false },
    ],
    custom: spansOf(place, value),
  };
}

type Reader = (message: Message) => Promise<readonly (readonly string[])[]>;

async function bodyOf(channel: HttpChannel, message: Message, form: 'full' | 'plain' = 'full') {
  const { wires } = await channel.encode(message, hook, { ...attempt, form });
  return JSON.parse(wires[0]?.body ?? '') as {
    readonly at?: unknown;
    readonly msgtype?: string;
    readonly markdown?: { readonly title?: string; readonly text?: string; readonly content?: string };
    readonly markdown_v2?: { readonly content: string };
    readonly content?: { readonly text: string };
    readonly card?: unknown;
  };
}

function clean(text: string): void {
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?:\p{M}){10}/u,
  );
}

/** What Markdown does, read in three ways. */
const atSign = /<(?:\s|\u200c|\u200d)*@/g;
function effects(markdown: string, italics = true): readonly (readonly string[])[] {
  clean(markdown);
  return [
    effectsOfMarkdown(markdown, italics),
    effectsOfMarkdown(decoded(markdown), italics),
    effectsOfPatterns(markdown, atSign),
    effectsOfPatterns(decoded(markdown), atSign),
  ];
}

type Node = Readonly<Record<string, unknown>>;
/** Every text of a card that the service reads as Markdown, and every other text. */
function textsOfCard(part: unknown): { markdown: string[]; plain: string[] } {
  if (typeof part !== 'object' || part === null) return { markdown: [], plain: [] };
  const node = part as Node;
  const inner = Object.values(node).map(textsOfCard);
  const own = typeof node.content === 'string' ? [node.content] : [];
  const isMarkdown = node.tag === 'markdown' || node.tag === 'lark_md';
  return {
    markdown: [...(isMarkdown ? own : []), ...inner.flatMap((each) => each.markdown)],
    plain: [...(isMarkdown ? [] : own), ...inner.flatMap((each) => each.plain)],
  };
}

const box = { name: 'Team', address: 'team@example.test' };
const mailbox: MailTarget = {
  server: localServer(25),
  from: box,
  to: [box],
  cc: [],
  bcc: [],
  replyTo: [],
  attachments: [],
};

/** One reader a channel: what a message does in it. */
const readers: Readonly<Record<keyof typeof channels, Reader>> = {
  dingtalk: async (message) => {
    const { markdown, at } = await bodyOf(await channels.dingtalk.load(), message);
    expect(at).toEqual({ atMobiles: [], atUserIds: [], isAtAll: false });
    return [...effects(markdown?.text ?? ''), bareLinks(markdown?.title ?? '')];
  },
  wecom: async (message) => {
    const { markdown, markdown_v2: rich } = await bodyOf(await channels.wecom.load(), message);
    return rich === undefined ? effects(markdown?.content ?? '', false) : effects(rich.content);
  },
  lark: async (message) => {
    const channel = await channels.lark.load();
    const { card } = await bodyOf(channel, message);
    const { markdown, plain } = textsOfCard(card);
    const text = (await bodyOf(channel, message, 'plain')).content?.text ?? '';
    for (const each of [...plain, ...markdown, text]) clean(each);
    return [
      ...markdown.flatMap((each) => [effectsOfMarkdown(each), effectsOfPatterns(each, /<[\s/]*at\b/gi)]),
      ...plain.map(bareLinks),
      bareLinks(text),
      text.match(/<[\s/]*at\b/gi) ?? [],
    ];
  },
  webhook: async (message) => {
    expect(await bodyOf(await channels.webhook.load(), message)).toEqual(message.task);
    return [];
  },
  email: async (message) => {
    const { wires } = await (await channels.email.load()).encode(message, mailbox, attempt);
    const { html = '', text = '', subject = '' } = wires[0] ?? {};
    for (const each of [html, text, subject]) clean(each);
    expect(subject).not.toMatch(/[\r\n]/);
    return [effectsOfHtml(html), bareLinks(text.replace(/https:\/\/ok\.test\S*/g, ''))];
  },
};

/** Nobody's words: what the message does with them is what the user wrote and the action adds. */
const nothing = 'x';

async function expectHarmless(name: keyof typeof channels, value: string, place: string): Promise<void> {
  // A value that is nothing but invisible characters is no text.
  if (oneLine(value) === '') return;
  const read = readers[name];
  const [written, without] = [await read(messageOf(value, place)), await read(messageOf(nothing, place))];
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

describe.each(Object.keys(channels) as (keyof typeof channels)[])('untrusted text in %s', (name) => {
  test.each(attacks)('has no effect: %j', async (attack) => {
    for (const place of places) await expectHarmless(name, attack, place);
  });

  test('has no effect whatever it is', async () => {
    const piece = fc.constantFrom(...attacks, ...' a1()[]!<>@:/&#*`|_~-=+.\\"\'');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...places), (value, place) => expectHarmless(name, `a${value}`, place)),
      { numRuns: Number(process.env.UNTRUSTED_RUNS ?? 200) },
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...places), (value, place) =>
        expectHarmless(name, value === '' ? 'a' : value, place),
      ),
      { numRuns: Number(process.env.UNTRUSTED_RUNS ?? 200) },
    );
  });
});
