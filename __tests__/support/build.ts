/** Builds the action once before any suite, so that every test that starts it proves the sources under test. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** jest's `globalSetup`. The folder holds `action.yml` and `dist`, like a checkout of the action. */
export default function build(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  execFileSync(process.execPath, ['scripts/build.ts', join(folder, 'dist')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  copyFileSync('action.yml', join(folder, 'action.yml'));
  // Workers inherit the environment of the parent.
  process.env.ACTION_UNDER_TEST = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
