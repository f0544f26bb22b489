import { describe, expect, test } from '@jest/globals';
import { firstSentence } from '../../site/help.ts';
import { allWords } from '../../site/words.ts';
import { readManifest } from '../support/manifest.ts';
import { readTranslation } from '../support/translation.ts';

const english = readManifest().inputs;
const chinese = readTranslation().inputs;

test('the first sentence of a help text is complete in both languages', () => {
  const wrong = Object.keys(english).filter((name) => {
    const en = firstSentence(english[name]?.description ?? '');
    const zh = firstSentence(chinese[name]?.description ?? '');
    const alone = /^[A-Z`].*[^:;,…][.)]$/.test(en) && /[^：；，…][。）]$/.test(zh);
    return !alone || en.length > 140 || zh.length > 110;
  });
  expect(wrong).toEqual([]);
});

/** Every text of the table, with where it stands. */
function textsIn(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node(...['A', 'B', 'C'].slice(0, node.length)))]];
  return Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('the words of the page', () => {
  const en = textsIn(allWords.en, '');
  const zh = textsIn(allWords.zh, '');
  /** The same in both languages. */
  const names = new Set(['YAML', ':', '：', ', ', '、']);

  test('are there in both languages', () => {
    expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
  });

  test('are Chinese in Chinese, but for services without a Chinese name', () => {
    const said = zh.filter(([path]) => !/^\.channels\.\w+\.title$/.test(path));
    expect(said.filter(([, text]) => !names.has(text) && !/[\u4e00-\u9fff/]/.test(text))).toEqual([]);
  });

  test('are plain American English in English', () => {
    const foreign = /[\u4e00-\u9fff]|e-mail|robot|look-up|colour|cancelled|one a line/i;
    expect(en.filter(([, text]) => !names.has(text) && foreign.test(text))).toEqual([]);
  });
});
