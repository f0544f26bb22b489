import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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
  test('take from the tests only what supports them', () => {
    const taken = sources('scripts').flatMap(({ name, text }) =>
      [...text.matchAll(/from '[./]*__tests__\/(?!support\/)[^']*/g)].map(([path]) => `${name}: ${path}`),
    );
    expect(taken).toEqual([]);
  });

  test('that a test imports import no test', () => {
    const imported = sources('__tests__').flatMap(({ text }) =>
      [...text.matchAll(/from '(?:\.\.\/)+(scripts\/[^']*)'/g)].map(([, path = '']) => path),
    );
    expect(imported.filter((path) => readFileSync(path, 'utf8').includes('__tests__'))).toEqual([]);
  });

  test('say how a message is tried', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/try.ts', ...args], { encoding: 'utf8' });
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--channel dingtalk|wecom');
    const wrong = run('--pigeon', 'x');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/^Unknown option '--pigeon'[^\n]*\n\nnpm run try --/);
    expect(wrong.stderr).not.toContain('    at ');
  });
});
