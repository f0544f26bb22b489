import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { everyRow } from '../support/rows.ts';
import { documentPaths, readSnippets, untranslatedLines } from '../support/snippets.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const chineseOf = (path: string) => path.replace(/\.md$/, '.zh-CN.md');

/** Pages for those who change the action, and measurements. */
const forDevelopers = /^docs\/(?:adr\/|(?:architecture|performance|reliability|testing)\.md$)/;
const pages = documentPaths().filter((path) => !path.includes('.zh-CN.') && !forDevelopers.test(path));

/** The documents that a Chinese page shows as they stand, from a file or from a bot's own words. */
const shownAsTheyAre = ['docs/rollout.md'];

const fences = /^```(\w*)\n([\s\S]*?)^```$/gm;
const prose = (path: string) => read(path).replace(fences, '');
const headings = (path: string) => [...prose(path).matchAll(/^(#+) (.*)$/gm)];

/** The bones of both languages; a line that one of them has in Chinese counts by its key in both. */
function pair(english: string, chinese: string): [string[], string[]] {
  const [one, other] = [untranslatedLines(english), untranslatedLines(chinese)];
  const keyed = (line: string, like: string | undefined) =>
    like !== undefined && /(?::|-)$/.test(like) && line.startsWith(like) ? like : line;
  const indented = (line: string, like: string | undefined) =>
    like === '' && line.trim() !== '' ? '' : keyed(line, like);
  return [one.map((line, index) => indented(line, other[index])), other];
}

/** A row of figures without its words. */
const plain = (row: string) => row.match(/\d[\d.,]*/g)?.join(' ');

/** How GitHub names the place of a heading. */
const slug = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

describe('the Chinese page', () => {
  test('exists, and each leads to the other', () =>
    everyRow(pages, (path) => {
      const chinese = chineseOf(path);
      expect([chinese, existsSync(chinese)]).toEqual([chinese, true]);
      expect(read(path)).toContain(`[中文](${basename(chinese)})`);
      expect(read(chinese)).toContain(`[English](${basename(path)})`);
    }));

  test('has its headings', () =>
    everyRow(pages, (path) => {
      const levels = (each: string) => headings(each).map(([, marks]) => marks);
      expect(levels(chineseOf(path))).toEqual(levels(path));
    }));

  test('has its blocks, but for language, comments and texts for people', () =>
    everyRow(pages, (path) => {
      const [english, chinese] = [path, chineseOf(path)].map((each) => [...read(each).matchAll(fences)]);
      expect(chinese?.map(([, kind]) => kind)).toEqual(english?.map(([, kind]) => kind));
      for (const [index, [, , text = '']] of (english ?? []).entries()) {
        const [one, other] = pair(text, chinese?.[index]?.[2] ?? '');
        expect(other).toEqual(one);
      }
    }));

  test('has as many rows in its tables', () =>
    everyRow(pages, (path) => {
      const rows = (each: string) => prose(each).match(/^\|/gm)?.length;
      expect(rows(chineseOf(path))).toBe(rows(path));
    }));

  test('has the same measurements', () =>
    everyRow(pages, (path) => {
      const numbers = (each: string) => prose(each).match(/\d[\d.,]*(?= ?%)|^\| \d+ \|.*/gm);
      expect(numbers(chineseOf(path))?.map(plain)).toEqual(numbers(path)?.map(plain));
    }));

  test('is in Chinese in every step', () =>
    everyRow(
      pages.filter((path) => !shownAsTheyAre.includes(path)),
      (path) => {
        for (const { name, text } of readSnippets(chineseOf(path))) {
          const { jobs } = parse(text) as { jobs: Record<string, { steps?: { uses?: string; with?: object }[] }> };
          const steps = Object.values(jobs).flatMap(({ steps = [] }) => steps);
          const ours = steps.filter(({ uses = '' }) => uses.startsWith('message-notification/'));
          expect([name, ours.filter((step) => !JSON.stringify(step).includes('"language":"zh"'))]).toEqual([name, []]);
        }
      },
    ));

  test('leads to Chinese pages', () =>
    everyRow(pages, (path) => {
      const chinese = chineseOf(path);
      const links = [...prose(chinese).matchAll(/\]\((?!https?:)([^)#\s]+\.md)/g)].map(([, link = '']) => link);
      const english = links.filter(
        (link) => link !== basename(path) && existsSync(chineseOf(normalize(join(dirname(chinese), link)))),
      );
      expect(english).toEqual([]);
    }));

  test('shows Chinese pictures where there are some', () =>
    everyRow(pages, (path) => {
      const images = [...read(chineseOf(path)).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, image = '']) => image);
      const chinese = (image: string) => normalize(join(dirname(path), image.replace(/(\.\w+)$/, '-zh$1')));
      expect(images.filter((image) => !/-zh\.\w+$/.test(image) && existsSync(chinese(image)))).toEqual([]);
    }));

  test('uses one word for each thing', () =>
    everyRow(pages, (path) => {
      const text = prose(chineseOf(path)).replace(/`[^`]*`/g, '');
      expect(
        text.match(
          /.{0,10}(?:艾特|提及|复合 Action|(?<!“)代码库|报告者|排错|用法大全|拉取请求|任务列表|执行器|工作流程|步驟|流水线(?!名称|的变量|阶段)).{0,10}/g,
        ) ?? [],
      ).toEqual([]);
    }));
});

/** Words that readers of Chinese asked for. */
const asReadersSay = [
  '放在作业（job）的**最前面**',
  '无法 @ 任何人',
  '发送失败时，日志会说明原因和处理办法',
  '仅失败时通知',
  '整个运行只发一条消息',
  '没有收到消息？步骤的日志会说明原因',
  '复制可以直接使用的步骤',
  '原样显示',
  '大量作业共用一个机器人',
];

test('README.zh-CN.md answers what its readers asked for', () =>
  everyRow(asReadersSay, (words) => {
    expect(read('README.zh-CN.md')).toContain(words);
  }));

test('each page leads only to headings that exist', () =>
  everyRow([...documentPaths(), 'CONTRIBUTING.md', 'CHANGELOG.md'], (path) => {
    const links = [...prose(path).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
    const missing = links.filter(([, file = '', place = '']) => {
      const target = file === '' ? path : normalize(join(dirname(path), file));
      return !headings(target).some(([, , heading = '']) => slug(heading) === decodeURIComponent(place));
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  }));
