import type { YAMLException } from 'js-yaml';
import type { LocalizedText } from '../src/text/text.ts';

/** YAML that cannot be read; line and column count from 1. */
export type BrokenYaml = {
  readonly kind: 'broken';
  readonly line: number;
  readonly column: number;
  readonly reason: LocalizedText;
};

/** What the parser says, in plain words. Its own name keys and aliases, which may hold anything. */
const reasons: readonly (readonly [pattern: RegExp, reason: LocalizedText])[] = [
  [/\btab\b/, { en: 'there is a tab in the indentation; use spaces', zh: '缩进中有制表符，请改用空格' }],
  [/duplicated/, { en: 'this key is there twice', zh: '这个键出现了两次' }],
  [/within a (?:double|single) quoted/, { en: 'the closing quote is missing', zh: '缺少右引号' }],
  [/end of the stream within a flow/, { en: 'the closing bracket is missing', zh: '缺少右括号' }],
  [/comma|found ','/, { en: 'a comma is missing or is one too many', zh: '缺少逗号，或多了逗号' }],
  [/escape|hexadecimal/, { en: 'what follows the backslash is not valid', zh: '反斜杠后面的内容无效' }],
  [/alias/, { en: 'there is no anchor (&) of this name', zh: '没有这个名称的锚点（&）' }],
  [
    /indentation|end of the stream or a document separator|block mapping entry|':'|key-value/,
    {
      en: 'the indentation is wrong, a colon is missing, or this value needs quotes',
      zh: '缩进不对、缺少冒号，或者这个值需要加引号',
    },
  ],
];
const bare: LocalizedText = {
  en: 'an expression starts with `${{`, here the `$` is missing',
  zh: '表达式以 `${{` 开头，这里缺少 `$`',
};
const unknown: LocalizedText = { en: 'this cannot be read', zh: '这里无法解析' };

/** Where a text stops being YAML, and why. */
export function brokenAt({ reason, mark }: YAMLException, text: string): BrokenYaml {
  // The parser takes `{{ x }}` for a map as a key, and does not say where.
  const brackets = /complex keys/.test(reason) ? /(?<![$'"{])\{\{/.exec(text) : null;
  if (brackets !== null) {
    const before = text.slice(0, brackets.index).split('\n');
    return { kind: 'broken', line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason: bare };
  }
  const line = mark?.line ?? 0;
  const column = Math.min(mark?.column ?? 0, text.split('\n')[line]?.length ?? 0);
  const known = reasons.find(([pattern]) => pattern.test(reason));
  return { kind: 'broken', line: line + 1, column: column + 1, reason: known?.[1] ?? unknown };
}
