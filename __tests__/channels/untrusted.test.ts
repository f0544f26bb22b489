import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dingtalk } from '../../src/channels/robots/dingtalk.ts';
import { lark } from '../../src/channels/robots/lark.ts';
import { wecom } from '../../src/channels/robots/wecom.ts';
import { composed, everything, pushOf, type Scenario } from '../support/messages.ts';

const attempt = { now: new Date('2026-11-24T10:00:00Z'), form: 'full', id: 'msg_1' } as const;
const target = { url: new URL('https://example.test/x'), secret: '', headers: [] };
type Body = {
  readonly at?: { readonly atMobiles: string[]; readonly atUserIds: string[]; readonly isAtAll: boolean };
  readonly markdown?: { readonly text?: string; readonly content?: string };
  readonly card?: unknown;
};

const attacks = [
  '@all',
  '@所有人',
  '<@all>',
  '<@zhangsan>',
  '<at id=all></at>',
  '<at user_id="all">x</at>',
  '&lt;at id=all&gt;',
  '&#60;at id=all&#62;',
  '&amp;lt;@all&amp;gt;',
  '[x](dtmd://dingtalkclient/sendMessage?content=x)',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  '<https://evil.example>',
  '[x][1]',
  '(https://evil.example)',
  '[x]: https://evil.example',
  '# big',
  '## big',
  '> quote',
  '- item',
  '1. item',
  '```',
  '| a | b |',
  '---',
  '===',
  '<font color="warning">x</font>',
  '<img src=x onerror=y>',
  '\u202eabc\u2066',
  '\u200b\u200f\ufeff',
  '\u0000\u001b[31m\u0085',
  '\ud800',
  `e${'\u0301'.repeat(500)}`,
  '::error::x',
  '##[error]x',
  'a\n# b\r\n> c\u2028- d',
  '${SECRET}',
  '$(id)',
  '{{x}}',
  '"\\\u2028',
  '\\',
  '!',
  '👨‍👩‍👧‍👦'.repeat(50),
  '*_~`',
];

/** Any text in every field that somebody else can choose. */
function hostile(text: string, more: Scenario = {}): Scenario {
  return {
    env: { GITHUB_ACTOR: text, GITHUB_WORKFLOW: text, GITHUB_JOB: text, GITHUB_REF: `refs/heads/${text}`, ...more.env },
    event: pushOf(text),
    found: { job: { id: 1, name: text, startedAt: '', url: '' } },
    settings: {
      content: [...everything, 'author'],
      custom: 'Title: ${CI_COMMIT_TITLE} by ${BUILD_EXECUTOR} on ${CI_COMMIT_REF_NAME}',
      ...more.settings,
    },
  };
}

async function bodyOf(channel: typeof dingtalk, scenario: Scenario): Promise<Body> {
  const { wires } = await channel.encode(composed(scenario).message, target, attempt);
  expect(wires).toHaveLength(1);
  return JSON.parse(wires[0]?.body ?? '') as Body;
}

/** Links of our own: to the repository, the commit, the job. Everything else that looks like one is somebody else's. */
const ours = /\]\(https:\/\/github\.com\/octo\/widget[\w/-]*\)/g;

/** A small reader of Markdown that takes as markup whatever any client might. */
function markupIn(markdown: string): string[] {
  const text = markdown
    .replace(ours, ')')
    .replace(/^#### /, '')
    .replace(/<\/?font( color="(?:info|comment|warning)")?>/g, '');
  const found = [
    ...text.matchAll(/\]\s*[([:]|!\[/g),
    ...text.matchAll(/<\/?[a-z@!?]/gi),
    ...text.matchAll(/(?:https?|dtmd|javascript|ftp):\/\//gi),
    ...text.matchAll(/\bwww\./gi),
    ...text.matchAll(/^\s{0,3}(?:#{1,6}\s|[-+*]\s|\d+[.)]\s|`{3}|~{3}|={3,}\s*$|-{3,}\s*$)/gm),
    ...text.matchAll(/`/g),
    ...text.matchAll(/&(?:#\d+|#x[\da-f]+|\w+);/gi),
  ];
  return found.map((match) => match[0]);
}

const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?:\p{M}){10}/u;

function expectClean(text: string): void {
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(forbidden);
}

async function expectHarmless(text: string): Promise<void> {
  const ding = await bodyOf(dingtalk, hostile(text));
  expect(markupIn(ding.markdown?.text ?? '')).toEqual([]);
  expect(ding.at).toEqual({ atMobiles: [], atUserIds: [], isAtAll: false });
  expect(ding.markdown?.text).not.toContain('@');
  const com = (await bodyOf(wecom, hostile(text))).markdown?.content ?? '';
  // Our own lines begin with a quote mark.
  expect(markupIn(com.replace(/^> /gm, ''))).toEqual([]);
  expect(com).not.toMatch(/<\s*@/);
  const card = await bodyOf(lark, hostile(text));
  for (const node of markdownNodes(card.card)) expect(markdownOfLark(node)).toEqual([]);
  for (const body of [ding.markdown?.text ?? '', com, JSON.stringify(card)]) expectClean(body);
}

/** Every text of a card that the service reads as Markdown; plain-text nodes are text whatever they hold. */
function markdownNodes(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(markdownNodes);
  if (typeof card !== 'object' || card === null) return [];
  const node = card as Record<string, unknown>;
  const own = node.tag === 'markdown' || node.tag === 'lark_md' ? [String(node.content)] : [];
  return [...own, ...Object.values(node).flatMap(markdownNodes)];
}

/** Lark decodes entities to text after it looked for markup, so they count as letters. */
function markdownOfLark(markdown: string): string[] {
  return markupIn(markdown.replace(/&#\d+;/g, 'x').replace(/^\*\*[\w ]+\*\*$/, ''));
}

describe('untrusted text', () => {
  test.each(attacks)('arrives harmless: %j', (text) => expectHarmless(text));

  test('arrives harmless whatever it is', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...attacks, ' ', 'a', '(', ')', '[', ']', '!', '<', '@', ':', '/', '&', '#'), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    );
    await fc.assert(fc.asyncProperty(text, expectHarmless), { numRuns: 300 });
  });

  test('stays readable', async () => {
    const ding = await bodyOf(dingtalk, hostile('fix(api): keep user_name in [WIP] #12, 50% faster & safer'));
    expect(ding.markdown?.text).toContain('fix(api): keep user_name in ［WIP］ #12, 50% faster & safer');
  });
});

describe("the user's own text", () => {
  const env = { A: '<', B: '@all>', C: '<a', D: 't id=all></at>', E: '**bold** <@all> <at id=all></at> @13800000000' };

  test('of the environment keeps its markup but mentions nobody', async () => {
    const scenario = { env, settings: { custom: '${E}' } };
    const com = (await bodyOf(wecom, scenario)).markdown?.content ?? '';
    expect(com).toContain('**bold**');
    expect(com).not.toContain('<@all>');
    expect(JSON.stringify(await bodyOf(lark, scenario))).not.toContain('<at id=all>');
    expect((await bodyOf(dingtalk, scenario)).markdown?.text).not.toContain('@138');
  });

  test.each([['${A}${B}'], ['${C}${D}'], ['${A}at id=all></at>'.replace('at', '${X:-}at')]])(
    'cannot be split into a mention: %s',
    async (custom) => {
      const scenario = { env, settings: { custom } };
      expect((await bodyOf(wecom, scenario)).markdown?.content).not.toContain('<@all>');
      expect(JSON.stringify(await bodyOf(lark, scenario))).not.toContain('<at id=all>');
    },
  );

  test('of the inputs keeps markup and mentions', async () => {
    const scenario = { settings: { custom: '**bold** <@zhangsan> [docs](https://example.com/a_b)' } };
    expect((await bodyOf(wecom, scenario)).markdown?.content).toContain(
      '**bold** <@zhangsan> [docs](https://example.com/a_b)',
    );
  });

  test.each([
    '[x](dtmd://dingtalkclient/sendMessage?content=x)',
    '[x]( dtmd://x)',
    '[x](<dtmd://x>)',
    '[x](javascript:alert)',
    '[x](data:text/html,x)',
    '<dtmd://x>',
    '[x](d&#116;md&colon;//x)',
    '[x][1]\n\n[1]: dtmd://x',
    '[x](DTMD://x)',
    '![x](file:///etc/passwd)',
  ])('has every link dead that is not http(s): %s', async (custom) => {
    for (const channel of [dingtalk, wecom]) {
      const body = await bodyOf(channel, { settings: { custom } });
      const text = body.markdown?.text ?? body.markdown?.content ?? '';
      expect(text).not.toMatch(/(?:dtmd|file):\/\/|\]\(\s*<?(?:javascript|data|dtmd)/i);
      expect(text).not.toMatch(/&colon;|&#0*58;/i);
    }
  });
});
