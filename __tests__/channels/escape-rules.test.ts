import { describe, expect, test } from '@jest/globals';
import {
  createEscaper,
  type EscapeRule,
  escapeRules,
  rawTag,
  type TextPosition,
} from '../../src/channels/escape-rules.ts';
import { decoded, effectsOfMarkdown, effectsOfPatterns } from '../support/effects.ts';
import { everyRow } from '../support/rows.ts';

/** An attack on each rule: the value, the text around it (`V`), and where in it the value stands. */
const attacks: Readonly<
  Record<
    // The readers of this test see nothing in `_x_`, which is documented by no service.
    Exclude<keyof typeof escapeRules, 'underscore'>,
    readonly (readonly [value: string, around: string, place?: TextPosition])[]
  >
> = {
  tag: [
    ['<@all>', 'V'],
    ['<img src=x>', 'V'],
    ['<', 'V@all>', { after: '@' }],
  ],
  entity: [['&lt;@all&gt;', 'V']],
  link: [['[x](/y)', 'V']],
  emphasis: [
    ['*a*', 'V'],
    ['*a', 'V b*', { stars: true }],
  ],
  bold: [
    ['**a**', 'V'],
    ['**a', 'V b**', { stars: true }],
  ],
  code: [
    ['a ` b', 'V [x](https://ok.test) `c`'],
    ['\\`a`', 'V [x](https://ok.test) `c`'],
    ['``a``', '`V', { before: '`' }],
  ],
  brackets: [
    ['a] b', '[V](https://ok.test)', { linked: true }],
    ['[z]', 'V\n\n[z]: https://ok.test', { defined: true }],
  ],
  cell: [['a | b', '| V | c |\n|---|---|\n| d | e |', { table: true }]],
  end: [
    ['\\', 'V*bold*', { after: '*' }],
    ['x!', 'V[y](https://ok.test)', { after: '[' }],
    ['[x]', 'V(/y)', { after: '(' }],
  ],
  begin: [['(/y)', '[x]V', { before: ']' }]],
  start: [
    ...['# x', '> x', '- x', '+ x', '* x', '1. x', '1) x', '---', '___', '~~~'].map(
      (value) => [value, 'a\n\nV', { start: true }] as const,
    ),
    ['```x```', 'a\n\nV', { start: true }],
    ['===', 'a\nV', { start: true }],
    [':-:', '| a |\nV', { start: true }],
    ['[x]: y', 'V\n\n[x]', { start: true }],
    ['[x', 'V]: y\n\n[x]', { start: true }],
  ],
};

const all: readonly EscapeRule[] = Object.values(escapeRules);

function effects(value: string, around: string): unknown {
  const markdown = around.replace('V', () => value);
  return [
    effectsOfMarkdown(markdown),
    effectsOfMarkdown(decoded(markdown)),
    ...[markdown, decoded(markdown)].map((text) => effectsOfPatterns(text, /<\s*@/g)),
  ];
}

describe.each(Object.entries(attacks))('the rule %s', (name, cases) => {
  // A dialect has one of these two, and a star at the start of a line is theirs.
  const stars: readonly EscapeRule[] = [escapeRules.emphasis, escapeRules.bold];
  const rule: EscapeRule = escapeRules[name as keyof typeof escapeRules];
  const enough = all.filter((each) => each === rule || !stars.includes(each) || !stars.includes(rule));
  const without = all.filter(
    (each) => each !== rule && !(stars.includes(each) && (stars.includes(rule) || name === 'start')),
  );

  test('stops an attack that no other rule stops', () =>
    everyRow(cases, ([value, around, place = {}]) => {
      const harmless = effects('x', around);
      expect(effects(createEscaper(enough)(value, place), around)).toEqual(harmless);
      expect(effects(createEscaper(without)(value, place), around)).not.toEqual(harmless);
    }));
});

type Case = readonly [value: string, place: TextPosition, shown: string];
const elsewhere: TextPosition = {};

/** What each rule makes of a value, and what it leaves alone. */
const changes: Readonly<Record<keyof typeof escapeRules, readonly Case[]>> = {
  underscore: [
    ['__init__.py', elsewhere, '＿＿init＿＿.py'],
    ['mention _all_ or _a b_ now', elsewhere, 'mention ＿all＿ or ＿a b＿ now'],
    ['snake_case_name and _private', elsewhere, 'snake_case_name and _private'],
    ['snake_case_name and trailing_', elsewhere, 'snake_case_name and trailing_'],
    ['a _ b _ c', elsewhere, 'a _ b _ c'],
    ['__a_ x_y_z', elsewhere, '__a_ x_y_z'],
  ],
  tag: [
    ['a <b> </i> <!-- <?x <Z', elsewhere, 'a ‹b> ‹/i> ‹!-- ‹?x ‹Z'],
    ['<+x@y> < @all <\u200d @all', elsewhere, '‹+x@y> ‹ @all ‹\u200d @all'],
    ['a <', elsewhere, 'a ‹'],
    ['a < \u200c', elsewhere, 'a ‹ \u200c'],
    ['a < b <1> <= <中>', elsewhere, 'a < b <1> <= <中>'],
    [`<${'1'.repeat(64)}@ <${'1'.repeat(65)}@`, elsewhere, `‹${'1'.repeat(64)}@ <${'1'.repeat(65)}@`],
    ['<1>2@', elsewhere, '<1>2@'],
    ['<1 2@', elsewhere, '<1 2@'],
  ],
  entity: [
    ['&lt; &#60; &#x3c; &a1;', elsewhere, '＆lt; ＆#60; ＆#x3c; ＆a1;'],
    ['&#60@all &#x3c@all &lt@all &LT;', elsewhere, '＆#60@all ＆#x3c@all ＆lt@all ＆LT;'],
    ['C & D; &; &a b; &##1;', elsewhere, 'C & D; &; &a b; &##1;'],
    [`&${'a'.repeat(31)}; &${'a'.repeat(32)};`, elsewhere, `＆${'a'.repeat(31)}; &${'a'.repeat(32)};`],
  ],
  link: [
    ['[x](y) ![z](w)', elsewhere, '[x］(y) ![z］(w)'],
    ['[x] (y)', elsewhere, '[x] (y)'],
  ],
  emphasis: [
    ['*a*', elsewhere, '∗a∗'],
    ['a *b c* d', elsewhere, 'a ∗b c∗ d'],
    ['** a **', elsewhere, '∗∗ a ∗∗'],
    ['*a b', elsewhere, '*a b'],
    ['a* b', elsewhere, 'a* b'],
    ['a* *b', elsewhere, 'a* *b'],
    ['** a *', elsewhere, '** a *'],
    ['a * b * c', elsewhere, 'a * b * c'],
    ['a * b* c', elsewhere, 'a * b* c'],
    ['*a * b', elsewhere, '*a * b'],
    ['a * b', { stars: true }, 'a * b'],
    ['* a *b c* ** ', { stars: true }, '∗ a ∗b c∗ ∗∗ '],
    ['no star', { stars: true }, 'no star'],
  ],
  bold: [
    ['**a** *b*', elsewhere, '∗∗a∗∗ *b∗'],
    ['a **b', elsewhere, 'a **b'],
    ['*a*', elsewhere, '*a*'],
    ['*a* b', { stars: true }, '∗a* b'],
    ['a *b*', { stars: true }, 'a *b∗'],
    ['a ** b', { stars: true }, 'a ∗∗ b'],
  ],
  code: [
    ['a `b` c', elsewhere, 'a `b` c'],
    ['a `b', elsewhere, 'a ˋb'],
    ['``a` b`` `c', elsewhere, '``a` b`` ˋc'],
    ['```a`', elsewhere, 'ˋˋˋaˋ'],
    ['`a``b`', elsewhere, '`a``b`'],
    ['\\`a`', elsewhere, '\\ˋaˋ'],
    ['`a`', { before: '`' }, 'ˋaˋ'],
    ['`a`', { after: '`' }, 'ˋaˋ'],
    ['`a`', { before: 'x', after: 'y' }, '`a`'],
  ],
  brackets: [
    ['[a] b]', elsewhere, '[a] b]'],
    ['[a]', { defined: true }, '［a］'],
    ['[a] [b [c] d', { linked: true }, '[a] ［b [c] d'],
    ['a] [b', { linked: true }, 'a］ ［b'],
    ['[a `]` b]', { linked: true }, '［a `］` b］'],
    ['[a] b] `c`', { linked: true }, '［a］ b］ `c`'],
    ['[a `b` c]', { linked: true }, '[a `b` c]'],
    ['[a ``]`[`` c]', { linked: true }, '[a ``]`[`` c]'],
    ['[a \\] b]', { linked: true }, '［a \\］ b］'],
    ['plain', { linked: true }, 'plain'],
  ],
  cell: [
    ['a | b|', { table: true }, 'a ∣ b∣'],
    ['a | b', elsewhere, 'a | b'],
  ],
  end: [
    ['a\\', { after: '*' }, 'a＼'],
    ['a\\\\', { linked: true }, 'a＼＼'],
    ['a\\', { after: 'b' }, 'a\\'],
    ['a\\', { after: ' ' }, 'a\\'],
    ['a\\', elsewhere, 'a\\'],
    ['a\\b', { after: '*' }, 'a\\b'],
    ...['!', '/', ':', '@', '[', '`', '{', '~'].map((after) => ['a\\', { after }, 'a＼'] as const),
    ['a!', { after: '[' }, 'a！'],
    ['[a]', { after: '[' }, '[a］'],
    ['a! [b] c', { after: '[' }, 'a! [b] c'],
    ['[a]', { after: '(' }, '[a］'],
    ['[a]', { after: ':' }, '[a］'],
    ['a!', { after: '(' }, 'a!'],
    ['[a]', { after: 'x' }, '[a]'],
  ],
  begin: [
    ['(a', { before: ']' }, '（a'],
    ['[a', { before: ']' }, '［a'],
    [': a', { before: ']' }, '： a'],
    ['a(:[', { before: ']' }, 'a(:['],
    ['(a', { before: 'x' }, '(a'],
  ],
  start: [
    ...['# a', '###### a', '#', '> a', '>a', '- a', '-', '+ a', '+', '* a', '*'].map(
      (text) =>
        [
          text,
          { start: true },
          text.replace(/^./, (mark) => ({ '#': '＃', '>': '›', '-': '－', '+': '＋', '*': '∗' })[mark] ?? mark),
        ] as const,
    ),
    ['---', { start: true }, '－--'],
    ['_ _ _', { start: true }, '＿ _ _'],
    ['===', { start: true }, '＝=='],
    ['|-:|', { start: true }, '∣-:|'],
    [':--', { start: true }, '：--'],
    ['~~~ a', { start: true }, '～~~ a'],
    ['```a', { start: true }, 'ˋˋˋa'],
    ['````', { start: true }, 'ˋˋˋˋ'],
    ['[^a]', { start: true }, '［^a]'],
    ['[a', { start: true }, '［a'],
    ['[ab]: c', { start: true }, '［ab]: c'],
    ['[ab]:c d "', { start: true }, '[ab]:c d "'],
    ['[ab]:cd  "t"', { start: true }, '［ab]:cd  "t"'],
    ["[ab]: cd 't'", { start: true }, "［ab]: cd 't'"],
    ['[ab]: cd (t)', { start: true }, '［ab]: cd (t)'],
    ['[ab] c', { start: true }, '[ab] c'],
    ['[ab]: c d', { start: true }, '[ab]: c d'],
    ['1. a', { start: true }, '1․ a'],
    ['123456789) a', { start: true }, '123456789） a'],
    ['2.', { start: true }, '2․'],
    ['1234567890. a', { start: true }, '1234567890. a'],
    ...['#1', '####### a', '-Wall', '+1', '*a', '=a', '_a', '~~a', '``a', 'a # b', '1.5', '1 .', 'a. b'].map(
      (text) => [text, { start: true }, text] as const,
    ),
    ['# a', elsewhere, '# a'],
    ['1. a', elsewhere, '1. a'],
  ],
};

describe.each(Object.entries(changes))('the rule %s by itself', (name, cases) => {
  test('changes what it must, and nothing else', () =>
    everyRow(cases, ([text, place, shown]) =>
      expect(escapeRules[name as keyof typeof escapeRules](text, place)).toBe(shown),
    ));
});

test('a value is written by the rules of the dialect alone', () => {
  const shown = createEscaper([escapeRules.tag, escapeRules.cell]);
  expect(shown('<b> *a* | c', { table: true })).toBe('‹b> *a* ∣ c');
  expect(shown('# a', elsewhere)).toBe('# a');
});

describe('a tag in raw markup', () => {
  test.each([
    '<b>',
    '<!--',
    '<?x',
    '</b>',
    '<1@',
    '<@all>',
    '<',
    '<fonts>',
    '<brx>',
    '<ftp:x>',
    '<xhttps:>',
    '<A>',
    `<${'1'.repeat(64)}@`,
  ])('is one: %s', (text) => {
    expect(text.replace(rawTag, '‹')).toBe(`‹${text.slice(1)}`);
  });

  test.each([
    '<font color="red">',
    '</font>',
    '<FONT>',
    '<br>',
    '<br/>',
    '</br>',
    '<https://x>',
    '<http://x>',
    '< b',
    '<1>',
    '<1 2@',
    `<${'1'.repeat(65)}@`,
  ])('is disabled: %s', (text) => {
    expect(text.replace(rawTag, '‹')).toBe(text);
  });
});
