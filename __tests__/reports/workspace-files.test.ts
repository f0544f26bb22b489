import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFiles } from '../../src/reports/workspace-files.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  for (const folder of ['a/b/c', 'a/.hidden', 'd']) mkdirSync(join(workspace, folder), { recursive: true });
  for (const name of ['x.log', 'a/x.log', 'a/y.log', 'a/b/x.log', 'a/b/c/z.txt', 'a/.hidden/x.log', 'd/..x'])
    writeFileSync(join(workspace, name), name);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** The names that were found, each with its problem. */
async function found(...patterns: string[]): Promise<string[]> {
  return (await findFiles(patterns, workspace)).map(({ name, problem }) => (problem ? `${name} ${problem}` : name));
}

describe('a pattern', () => {
  test.each<[string, string[]]>([
    ['x.log', ['x.log']],
    ['./a//x.log', ['a/x.log']],
    ['a\\b\\x.log', ['a/b/x.log']],
    ['.//a/./*.log', ['a/x.log', 'a/y.log']],
    ['a\\*\\x.log', ['a/b/x.log']],
    ['*/', ['a kind', 'd kind', 'x.log']],
    ['a/b/**/', ['a/b/c kind', 'a/b/c/z.txt', 'a/b/x.log']],
    ['*/x.log', ['a/x.log']],
    ['a/*/x.log', ['a/b/x.log']],
    ['**/x.log', ['a/b/x.log', 'a/x.log', 'x.log']],
    ['a/**/x.log', ['a/b/x.log', 'a/x.log']],
    ['a/**/**/z.txt', ['a/b/c/z.txt']],
    ['**/b/**/*.txt', ['a/b/c/z.txt']],
    ['a/.hidden/*', ['a/.hidden/x.log']],
    ['a/[xy].log', ['a/x.log', 'a/y.log']],
    ['d/..x', ['d/..x']],
  ])('%s is %j', async (pattern, names) => {
    expect(await found(pattern)).toEqual(names);
  });

  test.each(['z.log', 'a/*.txt', 'none/*.log', 'x.log/*', '**/none'])(
    '%s that nothing fits is told',
    async (pattern) => {
      expect(await found(pattern)).toEqual([`${pattern} none`]);
    },
  );

  test('that ends with ** takes everything below, folders too', async () => {
    expect(await found('a/b/**')).toEqual(['a/b/c kind', 'a/b/c/z.txt', 'a/b/x.log']);
  });

  test('looks at so many entries of folders, and says when there were more', async () => {
    const names = async (entries: number) =>
      (await findFiles(['**/x.log'], workspace, entries)).map(({ name }) => name);
    expect(await names(100)).toEqual(['a/b/x.log', 'a/x.log', 'x.log']);
    expect(await names(3)).toEqual(['**/x.log', 'a/x.log', 'x.log']);
    expect((await findFiles(['a/x.log'], workspace, 0)).map(({ problem }) => problem)).toEqual([undefined]);
    const problems = async (pattern: string, entries: number) =>
      (await findFiles([pattern], workspace, entries)).flatMap(({ problem }) => problem ?? []);
    expect([await problems('*.log', 3), await problems('*.log', 4)]).toEqual([['many'], []]);
    expect([await problems('*/y.*', 3), await problems('*/y.*', 100)]).toEqual([['many'], []]);
  });

  test('of many ** in many folders is found at once', async () => {
    const deep = join('d', ...Array.from({ length: 14 }, () => 'e'));
    mkdirSync(join(workspace, deep), { recursive: true });
    writeFileSync(join(workspace, deep, 'deep.log'), '');
    expect(await found(`${'**/'.repeat(12)}deep.*`)).toEqual([`${deep}/deep.log`]);
  });

  test('of two takes no file twice', async () => {
    expect(await found('a/y.log', 'a/*.log', '**/y.log', 'x.log')).toEqual(['a/y.log', 'a/x.log', 'x.log']);
  });
});

describe('a path', () => {
  test('has its size and itself without links', async () => {
    symlinkSync('a', join(workspace, 'link'));
    const [file] = await findFiles(['link/y.log'], workspace);
    expect(file).toEqual({ name: 'link/y.log', path: expect.stringMatching(/\/a\/y\.log$/), size: 7 });
  });

  test('that leaves the workspace is told, also where its name only begins as the workspace does', async () => {
    const sibling = `${workspace}-2`;
    mkdirSync(sibling);
    writeFileSync(join(sibling, 'x'), '');
    symlinkSync(sibling, join(workspace, 'near'));
    symlinkSync('..', join(workspace, 'up'));
    symlinkSync('.', join(workspace, 'here'));
    const names = await found('near/x', 'near', 'up', '../x.log', 'here', 'nowhere/../x.log');
    rmSync(sibling, { recursive: true });
    expect(names).toEqual(['near/x outside', 'near outside', 'up outside', '../x.log none', 'here kind', 'x.log']);
  });

  test('of a link to nothing is told', async () => {
    symlinkSync('nowhere', join(workspace, 'a/lost.log'));
    expect(await found('a/*.log')).toEqual(['a/lost.log unreadable', 'a/x.log', 'a/y.log']);
  });

  test('is not followed out of a folder by **', async () => {
    symlinkSync('.', join(workspace, 'd/again'));
    expect(await found('d/**/*.log')).toEqual(['d/**/*.log none']);
  });
});

test('no workspace has no files', async () => {
  expect(await findFiles(['*'], join(workspace, 'gone'))).toEqual([{ name: '*', path: '', size: 0, problem: 'none' }]);
});
