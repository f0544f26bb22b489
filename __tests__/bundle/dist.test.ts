import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { canaries, runStage } from '../support/runner.ts';

const kib = 1024;
// The bundle of the sources under test; that the committed one is the same is a check of its own.
const dist = join(process.env.ACTION_UNDER_TEST ?? '.', 'dist');

describe('the bundle', () => {
  test('has an entry of at most 150 KiB', () => {
    expect(statSync(join(dist, 'index.js')).size).toBeLessThanOrEqual(150 * kib);
  });

  test('is at most 1.5 MiB in all', () => {
    const sizes = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(dist, name)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1.5 * kib * kib);
  });

  test('can be reviewed: it is not minified', () => {
    const lines = readFileSync(join(dist, 'index.js'), 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });

  test('has no HTTP client of the toolkit', () => {
    for (const name of readdirSync(dist)) expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/undici|octokit/i);
  });

  test('names the licenses of what it contains', () => {
    const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8');
    for (const name of ['markdown-it', 'nodemailer', 'sax']) expect(licenses).toMatch(new RegExp(`^${name}$`, 'm'));
  });

  test('says that it is CommonJS', () => {
    expect(JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' });
  });

  test('fails at once on bad input, naming it, and shows no token of the runner', async () => {
    const result = await runStage({ with: { channel: 'pigeon' } }, 'main');
    // The runner swallows the lines that ask it to hide a value.
    const log = result.stdout.replace(/^::add-mask::.*$/gm, '') + result.stderr;
    expect(result.exitCode).toBe(1);
    expect(log).toContain("Input 'channel'");
    for (const canary of Object.values(canaries)) expect(log).not.toContain(canary);
  });
});
