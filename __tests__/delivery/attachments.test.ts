import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findAttachments } from '../../src/delivery/attachments.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, 'out'));
  writeFileSync(join(workspace, 'out/a.txt'), 'aaa');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

describe('attachments', () => {
  test('are the matching files, none twice', async () => {
    const { attachments, warnings } = await findAttachments(['out/*.txt', 'out/a.txt'], workspace);
    expect(attachments).toMatchObject([{ filename: 'a.txt', bytes: 3 }]);
    expect(warnings).toEqual([]);
  });

  test('that are missing or a folder are a warning', async () => {
    const { attachments, warnings, problems } = await findAttachments(['none.txt', 'out'], workspace);
    expect([attachments.length, warnings.length, problems.length]).toEqual([0, 2, 0]);
  });

  test('outside the workspace are a problem', async () => {
    symlinkSync('/etc/passwd', join(workspace, 'link'));
    const { attachments, problems } = await findAttachments(['../x', '/etc/passwd', 'link'], workspace);
    expect([attachments.length, problems.length]).toEqual([0, 3]);
  });

  test('over 10 MiB in total are left out with a warning', async () => {
    writeFileSync(join(workspace, 'big.bin'), '');
    truncateSync(join(workspace, 'big.bin'), 10 * 1024 * 1024);
    const { attachments, warnings } = await findAttachments(['out/a.txt', 'big.bin'], workspace);
    expect(attachments.map(({ filename }) => filename)).toEqual(['a.txt']);
    expect(warnings).toHaveLength(1);
  });
});
