import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { channels } from '../src/channels/index.ts';
import { inputNames } from '../src/config/inputs.ts';
import { type Check, loadLanguageService } from './support/language-service.ts';
import { readManifest } from './support/manifest.ts';
import { everyRow } from './support/rows.ts';
import { documentPaths, readSnippets, wholeWorkflow } from './support/snippets.ts';
import { codePages, documents, withCodes, withTables } from './support/tables.ts';

const manifest = readManifest();
const workflowFolder = '.github/workflows';
let check: Check;

beforeAll(async () => {
  check = await loadLanguageService(manifest);
}, 60_000);

describe('action.yml', () => {
  test('is without objection from the language service', async () => {
    expect(await check('action.yml', readFileSync('action.yml', 'utf8'))).toEqual([]);
  });

  test('declares exactly the inputs that the code reads', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...inputNames].sort());
  });

  test('makes the language service object to an input that is not declared', async () => {
    const text = wholeWorkflow('- uses: message-notification/message-notification@v2\n  with:\n    pigeon: x\n');
    expect((await check('.github/workflows/unknown.yml', text)).join()).toContain('pigeon');
  });

  test('starts post by another file, so that post knows its stage', () => {
    const after = { using: 'node24', main: 'dist/index.js', post: 'dist/post.js', 'post-if': 'always()' };
    expect(manifest.runs).toEqual(after);
  });
});

describe('documents', () => {
  test('have the tables of action.yml', () =>
    everyRow(documents, (path) => {
      const text = readFileSync(path, 'utf8');
      expect(text).toContain('<!-- inputs:start -->');
      expect(text).toContain('<!-- outputs:start -->');
      expect(text).toBe(withTables(text, path));
    }));

  test('have the error tables of the sources', () =>
    everyRow(Object.keys(codePages), (path) => {
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(/^<!-- codes:start -->\n\| .* \|$/m);
      expect(text).toBe(withCodes(text, path));
    }));

  test('show only workflows that the language service accepts', () =>
    everyRow(documentPaths(), async (path) => {
      const found = await Promise.all(
        readSnippets(path).map(({ name, text }) => check(`.github/workflows/${name}.yml`, text)),
      );
      expect(found.flat()).toEqual([]);
    }));

  test('link only to files that exist', () =>
    everyRow(documentPaths(), (path) => {
      const prose = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
      const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
      const base = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
      expect(links.filter((link) => !existsSync(`${base}${link}`))).toEqual([]);
    }));

  test('have a page on each channel with the common headings', () =>
    everyRow(Object.keys(channels), (name) => {
      const page = `docs/channels/${name}.md`;
      if (!existsSync(page)) throw new Error(`${page} is missing: write it with the headings of its neighbors`);
      const text = readFileSync(page, 'utf8');
      const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      // The first heading says how to get the place to send to: a webhook, or a mail server.
      const common = ['Minimal step', 'Mentions', 'Limits', 'Errors and what to do'];
      expect(headings.slice(1).filter((heading) => common.includes(heading ?? ''))).toEqual(common);
      expect(headings[0]).toMatch(/^Get /);
    }));
});

describe('workflow files', () => {
  test('are accepted by the language service', () =>
    everyRow(readdirSync(workflowFolder), async (name) => {
      const path = `${workflowFolder}/${name}`;
      expect(await check(path, readFileSync(path, 'utf8'))).toEqual([]);
    }));

  test('give no more permissions than they name', () =>
    everyRow(readdirSync(workflowFolder), (name) => {
      expect(readFileSync(`${workflowFolder}/${name}`, 'utf8')).toMatch(/^permissions:/m);
    }));
});
