import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadAttachments } from '../../src/actions/send.ts';
import { ownRunner } from '../support/own-process.ts';
import { ownStep } from '../support/own-step.ts';

const runner = ownRunner();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'send-'));
});
afterEach(() => {
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
  rmSync(folder, { recursive: true });
});

const warnings = () => runner.left().annotations.filter((text) => text.startsWith('warning'));

describe('attachments', () => {
  const mail = {
    'webhook-url': '',
    'email-to': 'a@x.test',
    'smtp-host': 'smtp.x.test',
    'email-from': 'b@x.test',
    status: 'failure',
  };
  const files = { ...mail, 'email-attachments': 'log.txt\nnone.txt' };
  const here = () => ({ env: { GITHUB_WORKSPACE: folder } });

  test.each([
    ['a robot', {}],
    ['a mail without files', mail],
  ])('of %s are none', async (_, inputs) => {
    const step = await ownStep(inputs, here());
    expect(await loadAttachments(step, 'FAIL')).toBe(step.settings.destination);
  });

  test('are read at the end, and those that are missing are named', async () => {
    writeFileSync(join(folder, 'log.txt'), 'the log');
    const { targets } = await loadAttachments(await ownStep(files, here()), 'FAIL');
    const [target] = targets;
    expect('attached' in target && target.attached).toEqual({
      files: [{ filename: 'log.txt', content: Buffer.from('the log') }],
      missing: [{ name: 'none.txt', reason: 'none' }],
    });
    expect(warnings()).toEqual(['warning: Not attached: none.txt (no file matches)']);
  });

  test('that are missing are named in the language of the log', async () => {
    await loadAttachments(await ownStep({ ...files, language: 'zh' }, here()), 'FAIL');
    expect(warnings()).toContain('warning: 未能附上 none.txt：没有匹配的文件');
  });

  test.each(['RUNNING', 'WAITING'] as const)('are not missed while the job is %s', async (status) => {
    const { targets } = await loadAttachments(await ownStep(files, here()), status);
    const [target] = targets;
    expect('attached' in target && target.attached).toEqual({ files: [], missing: [] });
    expect(warnings()).toEqual([]);
  });
});
