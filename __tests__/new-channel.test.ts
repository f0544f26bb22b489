import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { composed } from './support/composed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-channel-'));
  for (const path of ['docs/channels', 'docs/i18n', 'examples', 'site', '__tests__/channels'])
    mkdirSync(join(folder, path), { recursive: true });
  cpSync('src', join(folder, 'src'), { recursive: true });
  for (const path of [
    'docs/architecture.md',
    'action.yml',
    'docs/i18n/zh.yml',
    'examples/README.md',
    'examples/README.zh-CN.md',
    'site/words.ts',
  ])
    cpSync(path, join(folder, path));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/new-channel.ts'), ...args], { cwd: folder, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('npm run new-channel', () => {
  test('writes every place of a channel and lists what to do next', () => {
    const { status, stdout } = run('zulip');
    expect([status, stdout.match(/^ {2}[\w./-]+$/gm)?.length]).toEqual([0, 12]);
    expect(stdout).toContain('npm test -- zulip');
    expect(read('src/channels/zulip.ts')).toContain('export const zulip: HttpChannel');
    // A webhook takes any URL, so it stays behind.
    expect(read('src/channels/index.ts')).toMatch(/\n {2}zulip: \{[\s\S]*\n {2}webhook: \{/);
    expect(read('docs/architecture.md')).toMatch(/^\| `src\/channels` \| .*`zulip\.ts`/m);
    expect(read('__tests__/channels/zulip.test.ts')).toContain("describeHttpChannel('zulip'");
    for (const manifest of ['action.yml', 'docs/i18n/zh.yml'])
      expect(read(manifest)).toMatch(/description: .*`zulip`.*`email`/);
  });

  test('writes a channel that sends the text of a message', async () => {
    run('zulip');
    const { zulip } = await import(join(folder, 'src/channels/zulip.ts'));
    const { requests } = zulip.render(composed().message, { url: new URL('https://zulip.example/zulip/hook') });
    expect(JSON.parse(requests[0].body).text).toContain('Repair the login on slow networks');
  });

  test('writes a channel that compiles, in the action and on the page', () => {
    const schemas = ['docs/task.schema.json', 'docs/flow.schema.json'];
    for (const path of ['__tests__/support', 'site', ...schemas, 'package.json', 'tsconfig.json'])
      cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    run('zulip');
    for (const project of ['tsconfig.json', 'site/tsconfig.json']) {
      const args = [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '-p', project];
      expect(spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout).toBe('');
    }
  });

  test('marks the Chinese page as not translated', () => {
    run('zulip');
    const mark = '<!-- not translated yet -->';
    expect([
      read('docs/channels/zulip.md').includes(mark),
      read('docs/channels/zulip.zh-CN.md').includes(mark),
    ]).toEqual([false, true]);
  });

  test.each([[''], ['Zulip'], ['zu-lip'], ['../x'], ['wecom'], ['zulip', 'x']])(
    'refuses %j and writes nothing',
    (...args) => {
      const before = read('src/channels/index.ts');
      const { status, stderr } = run(...args);
      expect([status, read('src/channels/index.ts')]).toEqual([1, before]);
      expect(stderr).toContain('Usage: npm run new-channel NAME');
    },
  );
});
