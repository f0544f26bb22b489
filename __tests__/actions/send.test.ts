import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { environmentWarnings, loadAttachments } from '../../src/actions/send.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { loadStep } from '../support/in-process-step.ts';

const runner = useRunner();
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
    ['a bot', {}],
    ['a mail without files', mail],
  ])('of %s attach nothing', async (_, inputs) => {
    const step = await loadStep(inputs, here());
    expect(await loadAttachments(step, 'FAIL')).toBe(step.settings.destination);
  });

  test('are read at the end, and those that are missing are named', async () => {
    writeFileSync(join(folder, 'log.txt'), 'the log');
    const { targets } = await loadAttachments(await loadStep(files, here()), 'FAIL');
    const [target] = targets;
    expect('attached' in target && target.attached).toEqual({
      files: [{ filename: 'log.txt', content: Buffer.from('the log') }],
      missing: [{ name: 'none.txt', reason: 'none' }],
    });
    expect(warnings()).toEqual(['warning: Not attached: none.txt (no file matches)']);
  });

  test('that are missing are named in the language of the log', async () => {
    await loadAttachments(await loadStep({ ...files, language: 'zh' }, here()), 'FAIL');
    expect(warnings()).toContain('warning: 未附上 none.txt：没有匹配的文件');
  });

  const odd = { ...mail, 'email-attachments': 'log.txt\nnone.txt\na,b\nout' };

  test('that are missing are named with the reason', async () => {
    mkdirSync(join(folder, 'out'));
    const { targets } = await loadAttachments(await loadStep(odd, here()), 'SUCCESS');
    const [target] = targets;
    expect('attached' in target && target.attached?.missing).toEqual([
      { name: 'log.txt', reason: 'none' },
      { name: 'none.txt', reason: 'none' },
      { name: 'a,b', reason: 'list' },
      { name: 'out', reason: 'kind' },
    ]);
    expect(warnings()).toEqual([
      'warning: Not attached: log.txt (no file matches)',
      'warning: Not attached: none.txt (no file matches)',
      'warning: Not attached: a,b (no file matches; write one pattern per line)',
      'warning: Not attached: out (not a regular file)',
    ]);
  });

  test.each(['RUNNING', 'WAITING'] as const)(
    'that may still come are not missed while the job is %s',
    async (status) => {
      mkdirSync(join(folder, 'out'));
      const { targets } = await loadAttachments(await loadStep(odd, here()), status);
      const [target] = targets;
      expect('attached' in target && target.attached).toEqual({
        files: [],
        missing: [{ name: 'out', reason: 'kind' }],
      });
      expect(warnings()).toEqual(['warning: Not attached: out (not a regular file)']);
    },
  );
});

test('no warning is made for an environment that is respected', () => {
  expect(environmentWarnings({ HTTPS_PROXY: 'http://user:canary@proxy.example' }, '24.5.0')).toEqual([]);
  expect(environmentWarnings({ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, '24.4.0')).toEqual([]);
});

test.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])(
  'a Node without proxies gets a warning with the name of %s, its own version and the runner to update to',
  (name) => {
    const [warning, ...others] = environmentWarnings({ [name]: 'http://user:canary@proxy.example' }, '24.4.0');
    expect(others).toEqual([]);
    expect(warning?.en).toMatch(new RegExp(`\\b${name}\\b.*24\\.4\\.0.*2\\.328`));
    expect(JSON.stringify(warning)).not.toContain('canary');
  },
);

test('a variable that turns off the verification of certificates gets a warning with its name', () => {
  expect(environmentWarnings({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, '24.5.0')).toMatchObject([
    { en: expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED') },
  ]);
});

test.each(['all_proxy', 'ALL_PROXY'])('%s alone is ignored, and the warning names HTTPS_PROXY', (name) => {
  const warnings = environmentWarnings({ [name]: 'http://user:canary@proxy.example' }, '24.5.0');
  expect(warnings).toMatchObject([{ en: expect.stringMatching(new RegExp(`${name} is ignored.*HTTPS_PROXY`)) }]);
  expect(JSON.stringify(warnings)).not.toContain('canary');
  expect(environmentWarnings({ [name]: 'http://a.example', HTTPS_PROXY: 'http://b.example' }, '24.5.0')).toEqual([]);
});
