import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderDryRun } from '../../src/delivery/dry-run.ts';
import { composed, pushOf } from '../support/composed.ts';
import { readManifest } from '../support/manifest.ts';

const inputs = Object.keys(readManifest().inputs);

describe.each([
  ['README.md', '## Inputs', 'docs/images/phones.webp'],
  ['README.zh-CN.md', '## 输入', 'docs/images/phones-zh.webp'],
])('%s', (path, inputsHeading, picture) => {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

  test('has at most 160 lines', () => {
    expect(lines.length).toBeLessThanOrEqual(160);
  });

  test('begins with one line, the picture and a whole workflow', () => {
    const first = lines.slice(0, 26).join('\n');
    expect(first).toContain(picture);
    expect(first.match(/^```$/gm)).toEqual(['```']);
    expect(first.indexOf(picture)).toBeLessThan(first.indexOf('```yaml'));
  });

  test('shows only whole workflows, each with its permissions', () => {
    expect(blocks.length).toBe(4);
    for (const block of blocks) expect(Object.keys(parse(block))).toEqual(['on', 'permissions', 'jobs']);
  });

  test('names twelve inputs, all of action.yml', () => {
    const section = text.split(`${inputsHeading}\n`)[1]?.split('\n\n[')[0] ?? '';
    const named = [...section.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
    const values = ['en', 'zh'];
    expect(named.filter((name) => !inputs.includes(name) && !values.includes(name))).toEqual([]);
    expect(named.filter((name) => inputs.includes(name)).length).toBe(12);
  });

  test('gives only inputs that action.yml has', () => {
    const given = blocks.flatMap((block) =>
      Object.values<{ steps?: { uses?: string; with?: object }[] }>(parse(block).jobs)
        .flatMap(({ steps = [] }) => steps)
        .filter(({ uses = '' }) => uses.startsWith('message-notification/'))
        .flatMap((step) => Object.keys(step.with ?? {})),
    );
    const inTable = [...text.matchAll(/[`>]([a-z]+-[a-z-]+): /g)].map(([, name = '']) => name);
    expect([...given, ...inTable].filter((name) => !inputs.includes(name))).toEqual([]);
    expect(given.length).toBeGreaterThan(8);
  });

  test('has the two commands behind the one that clones, near the end', () => {
    const end = lines.slice(-25).join('\n');
    expect(end).toMatch(/^git clone \S+ && cd \S+\nnpm ci && npm run demo\b.*\nnpm ci && npm test$/m);
  });

  test('leads to the configurator', () => {
    expect(text).toContain('](https://message-notification.github.io/message-notification/)');
  });
});

test('README.zh-CN.md leads those who come from Yunxiao Flow to their page before the first heading', () => {
  const [top = ''] = readFileSync('README.zh-CN.md', 'utf8').split('\n## ');
  expect(top).toMatch(/云效 Flow.*\]\(docs\/migrate\/yunxiao-flow\.zh-CN\.md\)/);
});

test('the pictures of the first screen exist', () => {
  for (const path of ['README.md', 'README.zh-CN.md'])
    for (const [, source = ''] of readFileSync(path, 'utf8').matchAll(/<img src="([^"]+)"/g))
      expect([source, existsSync(source)]).toEqual([source, true]);
});

test('a dry run in Chinese has ： after its labels, as the message has', async () => {
  const target = { url: new URL('https://oapi.dingtalk.com/robot/send?access_token=x'), secret: '', headers: [] };
  const { message } = composed({ status: 'FAIL', event: pushOf('修复解析器'), settings: { language: 'zh' } });
  const text = await renderDryRun(
    { transport: 'http', channel: 'dingtalk', targets: [target] },
    message,
    new Date('2026-11-24T10:03:12Z'),
  );
  expect(text).toMatch(/^分支：main$/m);
  expect(text).not.toMatch(/^分支:/m);
});
