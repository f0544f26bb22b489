import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asWritten, type Place, type Rule, rules } from '../../../src/channels/robots/as-written.ts';
import { safeLine } from '../../../src/text/links.ts';
import { decoded, effectsOfMarkdown, effectsOfPatterns } from '../../support/readers.ts';

/** An attack on each rule: the value, the text around it (`V`), and where in it the value stands. */
const attacks: Readonly<
  Record<keyof typeof rules, readonly (readonly [value: string, around: string, place?: Place])[]>
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

const all: readonly Rule[] = Object.values(rules);

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
  const stars: readonly Rule[] = [rules.emphasis, rules.bold];
  const rule: Rule = rules[name as keyof typeof rules];
  const enough = all.filter((each) => each === rule || !stars.includes(each) || !stars.includes(rule));
  const without = all.filter(
    (each) => each !== rule && !(stars.includes(each) && (stars.includes(rule) || name === 'start')),
  );

  test.each(cases)('stops %j in %j', (value, around, place = {}) => {
    const harmless = effects('x', around);
    expect(effects(asWritten(enough, 'https://github.com')(value, place), around)).toEqual(harmless);
    expect(effects(asWritten(without, 'https://github.com')(value, place), around)).not.toEqual(harmless);
  });
});

test('text of letters, digits and harmless marks is told fast, and by no other result', () => {
  const fast = asWritten(all, 'https://github.com');
  const place: Place = { linked: true, before: ']', after: '(', stars: true, table: true, defined: true, start: true };
  fc.assert(
    fc.property(fc.stringMatching(/^[\w中][\w ,.()#'"+/·中:-]{0,40}$/), (text) => {
      const slow = all.reduce((now, rule) => rule(now, place), safeLine(text, 'https://github.com'));
      expect(fast(text, place)).toBe(slow);
    }),
    { numRuns: 2_000 },
  );
});
