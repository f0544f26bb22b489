import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { maxAttachmentBytes, readAttachments } from '../../src/actions/send.ts';
import { cpuMs } from '../support/cpu.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, 'out/deep'), { recursive: true });
  for (const name of ['out/a.txt', 'out/b.txt', 'out/deep/c.txt', 'out/.env', '.env', 'out/[x].txt'])
    writeFileSync(join(workspace, name), name);
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

async function found(...patterns: string[]) {
  const { files, missing } = await readAttachments(patterns, workspace);
  return {
    files: files.map(({ content }) => Buffer.from(content).toString()),
    missing: missing.map(({ name, reason }) => `${name} ${reason}`),
  };
}

/** Bytes that this process has read, https://man7.org/linux/man-pages/man5/proc_pid_io.5.html */
const bytesRead = () => Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

function isOpen(path: string): boolean {
  return readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === realpathSync(path);
    } catch {
      // Closed since the folder was read.
      return false;
    }
  });
}

describe('attachments', () => {
  test.each<[string, string[]]>([
    ['out/a.txt', ['out/a.txt']],
    ['./out/a.txt', ['out/a.txt']],
    ['out\\a.txt', ['out/a.txt']],
    ['out/?.txt', ['out/a.txt', 'out/b.txt']],
    ['**/*.txt', ['out/[x].txt', 'out/a.txt', 'out/b.txt', 'out/deep/c.txt']],
    ['out/**', ['out/[x].txt', 'out/a.txt', 'out/b.txt', 'out/deep/c.txt']],
    ['out/[x].txt', ['out/[x].txt']],
    ['.env', ['.env']],
    ['**/.e*', ['.env', 'out/.env']],
  ])('of %s are its files in order', async (pattern, files) => {
    expect((await found(pattern)).files).toEqual(files);
  });

  test.each(['[.]env', '*(.)env', '?env', '*', '**/*env', 'out/*v'])('of %s are no hidden files', async (pattern) => {
    expect((await found(pattern)).files).toEqual([]);
  });

  test('are attached once, in the order of the patterns', async () => {
    expect(await found('out/b.txt', 'out/[ab].txt')).toEqual({ files: ['out/b.txt', 'out/a.txt'], missing: [] });
  });

  test('of a list in one pattern are named with that hint', async () => {
    expect(await found('a.zip,b.zip', 'out/{a,b}.txt')).toEqual({
      files: ['out/a.txt', 'out/b.txt'],
      missing: ['a.zip,b.zip list'],
    });
  });

  test('that are not there, or no files, are named', async () => {
    expect(await found('none.txt', 'out')).toEqual({ files: [], missing: ['none.txt none', 'out kind'] });
  });

  test('that leave the workspace by a link, or lead nowhere, are named and the rest is attached', async () => {
    symlinkSync('/etc/passwd', join(workspace, 'link'));
    symlinkSync('/etc', join(workspace, 'folder'));
    symlinkSync('nowhere', join(workspace, 'dangling'));
    expect(await found('link', 'folder/hosts', 'dangling', 'out/a.txt')).toEqual({
      files: ['out/a.txt'],
      missing: ['link outside', 'folder/hosts outside', 'dangling unreadable'],
    });
  });

  test('that cannot be read are named', async () => {
    chmodSync(workspace, 0o755);
    chmodSync(join(workspace, 'out/a.txt'), 0);
    const root = process.geteuid?.() === 0;
    // Root may read everything: then somebody else looks.
    if (root) process.seteuid?.(65_534);
    const result = await found('out/a.txt');
    if (root) process.seteuid?.(0);
    expect(result).toEqual({ files: [], missing: ['out/a.txt unreadable'] });
  });

  test('over 10 MiB in total are named', async () => {
    writeFileSync(join(workspace, 'big.bin'), '');
    truncateSync(join(workspace, 'big.bin'), 10 * 1024 * 1024);
    expect(await found('out/a.txt', 'big.bin', 'out/b.txt')).toEqual({
      files: ['out/a.txt', 'out/b.txt'],
      missing: ['big.bin size'],
    });
  });

  test('that grow after they were measured are read with a bound', async () => {
    const [first, grows] = [join(workspace, 'first.bin'), join(workspace, 'grows.bin')];
    for (const path of [first, grows]) writeFileSync(path, '');
    truncateSync(first, 8 * 1024 * 1024);
    const before = bytesRead();
    const reading = readAttachments(['first.bin', 'grows.bin'], workspace);
    // All files are measured before the first one is opened.
    while (!isOpen(first)) await nextTurn();
    truncateSync(grows, 1024 ** 3);
    const { files, missing } = await reading;
    expect([files.map(({ filename }) => filename), missing]).toEqual([
      ['first.bin'],
      [{ name: 'grows.bin', reason: 'size' }],
    ]);
    expect(bytesRead() - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('of a pattern with many stars are found at once among names of many dashes', async () => {
    for (let index = 0; index < 20; index += 1) writeFileSync(join(workspace, `${index}${'-'.repeat(240)}`), '');
    const spent = await cpuMs(async () => expect((await found('*-*-*-x')).files).toEqual([]));
    expect(spent).toBeLessThan(1_000);
  });

  test('of 10 MiB are all that is attached, to the byte', async () => {
    writeFileSync(join(workspace, 'big.bin'), '');
    truncateSync(join(workspace, 'big.bin'), maxAttachmentBytes - 'out/a.txt'.length);
    const { files, missing } = await readAttachments(['out/a.txt', 'big.bin', 'out/b.txt'], workspace);
    expect([files.map(({ filename }) => filename), missing]).toEqual([
      ['a.txt', 'big.bin'],
      [{ name: 'out/b.txt', reason: 'size' }],
    ]);
  });

  test('have names on one line, and long names are shortened in the log', async () => {
    const name = `out/a\u2028${'x'.repeat(200)}.txt`;
    writeFileSync(join(workspace, name), 'x');
    const { files, missing } = await readAttachments([name, 'y'.repeat(300)], workspace);
    expect(files.map(({ filename }) => filename)).toEqual([`a ${'x'.repeat(200)}.txt`]);
    expect(missing.map((each) => each.name)).toEqual([`${'y'.repeat(117)}…`]);
  });

  test('need no workspace', async () => {
    expect(await readAttachments(['*.txt'], join(workspace, 'gone'))).toEqual({
      files: [],
      missing: [{ name: '*.txt', reason: 'none' }],
    });
  });
});
