import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the action of the sources, for every step that starts it in this process and its children. The folder holds
 * `action.yml` and `dist`, like a checkout of the action. Returns what removes it.
 */
export function build(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  execFileSync(process.execPath, ['scripts/build.ts', join(folder, 'dist')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  copyFileSync('action.yml', join(folder, 'action.yml'));
  // Workers inherit the environment of the parent.
  process.env.ACTION_UNDER_TEST = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
