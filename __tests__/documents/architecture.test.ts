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

test('docs/architecture.md names the shapes of a title and of a response as the sources do', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const lines = page.match(/^(?:Six|Five) shapes: .*$/gm) ?? [];
  const types = lines.flatMap((line) => [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .join('\n');
  expect([lines.length, types.length]).toEqual([2, 9]);
  expect(types.filter((name) => !new RegExp(`^(?:export )?type ${name}\\b`, 'm').test(sources))).toEqual([]);
});
