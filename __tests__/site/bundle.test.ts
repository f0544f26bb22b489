import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundle, page } from '../../site/build.ts';
import { sha256Hex, signatureMark, signatureMarkHex } from '../../site/bytes.ts';
import { readManifest } from '../support/manifest.ts';
import { readTranslation } from '../support/translation.ts';

describe('the stations from the inputs to the wire', () => {
  test('bundle for a browser without a module of Node', async () => {
    const script = await bundle('site/report.ts');
    expect(script).not.toMatch(/getBuiltinModule|process\.env|\bBuffer\./);
  }, 30_000);
});

describe('the page', () => {
  let html = '';
  let script = '';

  beforeAll(async () => {
    ({ html, script } = await page());
  }, 30_000);

  test('has at most 200 KiB, compressed', () => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(200 * 1024);
  });

  test('is one file that refers to no other and allows no connection', () => {
    const own = html.slice(0, html.indexOf('<style>'));
    expect(own).toContain("default-src 'none'");
    expect(own).toContain("connect-src 'none'");
    expect(own).not.toMatch(/(?:src|href)="(?!data:)/);
    const hash = createHash('sha256').update(script).digest('base64');
    expect(own).toContain(`script-src 'sha256-${hash}'`);
    expect(html.split('<script').length).toBe(2 + script.split('<script').length - 1);
  });

  test('keeps the script whole inside of the HTML', () => {
    expect(script).not.toMatch(/<\/script/i);
  });
});

describe('bytes in a browser', () => {
  test.each(['', 'abc', '中文🙂'.repeat(40), 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'x'.repeat(1000)])(
    'the digest is that of Node (%#)',
    (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  test('a mark is as long as the signature that it stands for', () => {
    const digest = createHash('sha256').update('x');
    expect(signatureMark.length).toBe(44);
    expect(signatureMarkHex.length).toBe(digest.digest('hex').length);
  });
});

describe('docs/i18n/zh.yml', () => {
  const { inputs, outputs } = readManifest();
  const zh = readTranslation();
  const words = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word).sort();

  test('translates every input and output and no other', () => {
    expect(Object.keys(zh.inputs)).toEqual(Object.keys(inputs));
    expect(Object.keys(zh.outputs)).toEqual(Object.keys(outputs));
  });

  test.each(Object.keys(inputs))('names the same words for %s as action.yml', (name) => {
    expect(words(zh.inputs[name]?.description ?? '')).toEqual(words(inputs[name]?.description ?? ''));
    expect(zh.inputs[name]?.label).toMatch(/\S/);
  });

  test.each(Object.keys(outputs))('names the same words for the output %s as action.yml', (name) => {
    expect(words(zh.outputs[name] ?? '')).toEqual(words(outputs[name]?.description ?? ''));
  });
});
