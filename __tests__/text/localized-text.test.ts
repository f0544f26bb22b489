import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { inputNames } from '../../src/config/inputs.ts';
import { everyRow } from '../support/rows.ts';

/** A text in quotes of any kind; its inside is a group. */
const quoted = String.raw`(["'\`])((?:\\[\s\S]|(?!\N)[^\\])*)\N`;
const literal = (group: number) => quoted.replaceAll(String.raw`\N`, `\\${group}`);
const pair = new RegExp(`\\ben:\\s*${literal(1)},\\s*zh:\\s*${literal(3)}`, 'g');

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

type Sentence = { readonly place: string; readonly en: string; readonly zh: string };

const sentences: readonly Sentence[] = globSync('src/**/*.ts').flatMap((place) => {
  const matches = readFileSync(place, 'utf8').matchAll(pair);
  return [...matches].map(([, , en = '', , zh = '']) => ({ place, en, zh }));
});

/** Names of inputs, variables and codes, and numbers: what both languages must say alike. */
function findFacts(text: string): string[] {
  const own = text.replace(/\$\{[^}]*\}/g, '');
  const inputs = [...own.matchAll(/'([a-z][a-z-]+)'/g)].map(([, name = '']) => name);
  const others = own.match(/(?<![\w.])\d+(?:\.\d+)*|\b[A-Z][A-Z\d]*_[A-Z\d_]+\b/g) ?? [];
  return [...new Set([...inputs.filter((name) => (inputNames as readonly string[]).includes(name)), ...others])].sort();
}

test('a sentence names the same inputs, variables and numbers in both languages', async () => {
  expect(sentences.length).toBeGreaterThan(500);
  await everyRow(sentences, async ({ place, en, zh }) => {
    expect({ place, en, facts: findFacts(zh) }).toEqual({ place, en, facts: findFacts(en) });
  });
});

test('no sentence of a person is in English where Chinese is meant', async () => {
  await everyRow(sentences, async ({ place, en, zh }) => {
    if (!/[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(en.replace(/'[^']*'/g, ''))) return;
    expect({ place, en, chinese: isChinese(zh) }).toEqual({ place, en, chinese: true });
  });
});

/** What people or services write, in lists that are compared with it; and the name under which DingTalk knows all. */
const wordLists = /^(?:synonyms|misspellings|words|everybody|lookalikesOfEverybody|nobody|known|names)$/;

/** Texts in Chinese outside of a pair, which may quote a menu in English too; by the properties and constants around them. */
function findChinese(node: unknown, around: readonly string[] = []): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, raw, key, id } = node as Readonly<Record<string, unknown>>;
  const name = ((key ?? id) as { value?: unknown } | undefined)?.value;
  const names = typeof name === 'string' ? [...around, name] : around;
  const text = type === 'StringLiteral' ? value : type === 'TemplateElement' ? raw : '';
  if (isChinese(String(text)))
    return names.some((one) => one === 'zh' || one === 'en' || wordLists.test(one)) ? [] : [String(text)];
  return Object.values(node).flatMap((child) => findChinese(child, names));
}

test('a sentence in Chinese stands beside the English one, as { en, zh }', async () => {
  await everyRow(globSync('src/**/*.ts'), async (place) => {
    const found = findChinese(parseSync(readFileSync(place, 'utf8'), { syntax: 'typescript' }));
    expect({ place, found }).toEqual({ place, found: [] });
  });
});
