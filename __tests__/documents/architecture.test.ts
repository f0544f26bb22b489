import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('docs/architecture.md names only files and folders that exist', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const named = [...page.matchAll(/`((?:src|site)\/?[\w./-]*)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
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
