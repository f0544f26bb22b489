import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('docs/architecture.md names only files and folders that exist', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const named = [...page.matchAll(/`((?:src|site)\/?[\w./-]*)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('docs/architecture.md describes every file of src', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const table = page.slice(page.indexOf('## What is where'), page.indexOf('## The page'));
  const rows = [...table.matchAll(/^\| `(src\/[\w/]+)` \| (.*) \|$/gm)];
  const named = rows.flatMap(([, folder = '', text = '']) =>
    [...text.matchAll(/`([\w-]+\.ts)`/g)].map(([, file]) => `${folder}/${file}`),
  );
  const entries = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => `${parentPath}/${name}`).filter((path) => /\/.*\//.test(path));
  expect(named.toSorted()).toEqual(files.toSorted());
});

test('docs/architecture.md follows a title, a response, a secret and a new input', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const walks = page.split(/^## /m).filter((section) => section.startsWith('Follow a '));
  expect(walks.map((walk) => walk.split('\n')[0])).toEqual([
    'Follow a commit title',
    'Follow a response',
    'Follow a secret',
    'Follow a new input',
  ]);
  for (const walk of walks) expect(walk.match(/^\d\. .*`src\//gm)?.length).toBeGreaterThanOrEqual(2);
});
