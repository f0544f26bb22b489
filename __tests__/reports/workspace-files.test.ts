import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFiles } from '../../src/reports/workspace-files.ts';
import { cpuMs } from '../support/cpu.ts';

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
    ['a/{x,y}.log', ['a/x.log', 'a/y.log']],
    ['{a,a/b}/x.log', ['a/b/x.log', 'a/x.log']],
    ['**/{x.log,z.txt}', ['a/b/c/z.txt', 'a/b/x.log', 'a/x.log', 'x.log']],
    ['a/[!y].log', ['a/x.log']],
    ['a/[^y].log', ['a/x.log']],
    ['?.log', ['x.log']],
    ['a/.h*/*', ['a/.hidden/x.log']],
    ['**/.hidden/*.log', ['a/.hidden/x.log']],
    ['{a/.hidden,d}/*', ['a/.hidden/x.log']],
  ])('%s is %j', async (pattern, names) => {
    expect(await found(pattern)).toEqual(names);
  });

  test.each(['z.log', 'a/*.txt', 'none/*.log', 'x.log/*', '**/none'])(
    '%s without a match is reported',
    async (pattern) => {
      expect(await found(pattern)).toEqual([`${pattern} none`]);
    },
  );

  test('that ends with ** takes everything below, folders too', async () => {
    expect(await found('a/b/**')).toEqual(['a/b/c kind', 'a/b/c/z.txt', 'a/b/x.log']);
  });

  test('looks at a limited number of entries, and reports when there were more', async () => {
    const names = async (entries: number) =>
      (await findFiles(['**/x.log'], workspace, entries)).map(({ name }) => name);
    expect(await names(100)).toEqual(['a/b/x.log', 'a/x.log', 'x.log']);
    const few = await findFiles(['**/x.log'], workspace, 3);
    expect(few[0]).toMatchObject({ name: '**/x.log', problem: 'many' });
    expect(few.length).toBeLessThan(4);
    expect((await findFiles(['a/x.log'], workspace, 0)).map(({ problem }) => problem)).toEqual([undefined]);
    const problems = async (pattern: string, entries: number) =>
      (await findFiles([pattern], workspace, entries)).flatMap(({ problem }) => problem ?? []);
    expect([await problems('*.log', 0), await problems('*.log', 1)]).toEqual([['many'], []]);
    expect([await problems('*/y.*', 1), await problems('*/y.*', 100)]).toEqual([['many'], []]);
  });

  test('of many ** in many folders is found at once', async () => {
    const deep = join('d', ...Array.from({ length: 14 }, () => 'e'));
    mkdirSync(join(workspace, deep), { recursive: true });
    writeFileSync(join(workspace, deep, 'deep.log'), '');
    expect(await found(`${'**/'.repeat(12)}deep.*`)).toEqual([`${deep}/deep.log`]);
  });

  test.each(['*', '**', '?env', '[.]env', '[!a]env', '*(.)env', '@(.env)', '+(.)env'])(
    '%s does not take .env, whose dot is not written',
    async (pattern) => {
      writeFileSync(join(workspace, '.env'), '');
      expect((await findFiles([pattern], workspace)).map(({ name }) => name)).not.toContain('.env');
    },
  );

  test.each(['.env', '.e*', '.*', '{.,x}env', './.env'])('%s takes .env', async (pattern) => {
    writeFileSync(join(workspace, '.env'), '');
    expect(await found(pattern)).toContain('.env');
  });

  test.each(['report*(1).xml', '*t-(1).xml', 'report?(1).xml', 'report-(?).xml'])(
    '%s takes brackets as they are',
    async (pattern) => {
      writeFileSync(join(workspace, 'report-(1).xml'), '');
      expect(await found(pattern)).toEqual(['report-(1).xml']);
    },
  );

  test.each(['a.xml, b.xml', 'a.xml,b.xml', 'a.xml;b.xml', 'a.xml，b.xml', 'a.xml b.xml', '{a,b}.xml,c.xml'])(
    '%s that nothing fits is a list',
    async (pattern) => {
      expect(await found(pattern)).toEqual([`${pattern} list`]);
    },
  );

  test.each(['{a,b}.xml', 'my reports/*.xml', 'a b.xml'])('%s that nothing fits is no list', async (pattern) => {
    expect(await found(pattern)).toEqual([`${pattern} none`]);
  });

  test.each(['*-*-*-x', '*a*a*b', '*-*a*x'])('%s is matched at once against hostile names', async (pattern) => {
    for (let index = 0; index < 10; index += 1) writeFileSync(join(workspace, `${index}${'-'.repeat(240)}`), '');
    for (let index = 0; index < 10; index += 1) writeFileSync(join(workspace, `${index}${'a'.repeat(240)}`), '');
    const spent = await cpuMs(async () => expect(await found(pattern)).toEqual([`${pattern} none`]));
    expect(spent).toBeLessThan(2_000);
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

  test('that leaves the workspace is reported, also where its name only begins like the workspace', async () => {
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

  test('of a broken link is reported', async () => {
    symlinkSync('nowhere', join(workspace, 'a/lost.log'));
    expect(await found('a/*.log')).toEqual(['a/lost.log unreadable', 'a/x.log', 'a/y.log']);
  });

  test('that is a link to a folder is not followed by wildcards', async () => {
    symlinkSync('../a', join(workspace, 'd/again'));
    expect(await found('d/**/*.log', 'd/*/*.log')).toEqual(['d/**/*.log none', 'd/*/*.log none']);
    expect(await found('d/again/*.log')).toEqual(['d/again/x.log', 'd/again/y.log']);
  });
});

test('no workspace has no files', async () => {
  expect(await findFiles(['*'], join(workspace, 'gone'))).toEqual([{ name: '*', path: '', size: 0, problem: 'none' }]);
});
