import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

type Locked = { readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>> };
const semver = createRequire(import.meta.url)('semver') as { satisfies(version: string, range: string): boolean };

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe('the package', () => {
  test.each(['20.19.0', '22.13.0', '24.0.0'])('installs on Node %s without a warning of the engine', (version) => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
    const unfit = Object.entries(packages).filter(
      ([, { engines }]) => !semver.satisfies(version, engines?.node ?? '*'),
    );
    expect(unfit.map(([name]) => name)).toEqual([]);
  });

  test('has a script for every `npm run` of the documents', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', '.ci/run', ...pages('docs')];
    const named = documents.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

describe('the scripts', () => {
  const imports = (folder: string) =>
    sources(folder).flatMap(({ name, text }) =>
      [...text.matchAll(/(?:from |import\()'(\.[^']*)'/g)].map(([, path = '']) => ({
        from: posix.join(folder, name),
        to: posix.join(folder, posix.dirname(name), path),
      })),
    );
  const floorOf = (path: string) => (path.startsWith('__tests__/support/') ? 'support' : path.split('/')[0]);
  const shown = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`;

  test('and the tests share `support`, which imports nothing from them', () => {
    const wrong = [...imports('scripts'), ...imports('__tests__')].filter(({ from, to }) => {
      const [above, below] = [floorOf(from), floorOf(to)];
      if (above === 'support' && from.endsWith('.test.ts')) return false;
      return below !== above && (above === 'support' || above === 'scripts' || below === 'scripts')
        ? ['scripts', '__tests__'].includes(below ?? '')
        : false;
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('include a command that tries a message', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/demo.ts', ...args], { encoding: 'utf8' });
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Channels: dingtalk, wecom');
    const wrong = run('--pigeon', 'x');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/^Unknown option '--pigeon'[^\n]*\n\nnpm run demo /);
    expect(wrong.stderr).not.toContain('    at ');
  });
});
