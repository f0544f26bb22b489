/** Checks that the committed `dist` is what the sources build: `npm run dist`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [committed, built] = [readdirSync('dist'), readdirSync(folder)];
  const stale = [...new Set([...committed, ...built])].filter(
    (name) =>
      !committed.includes(name) ||
      !built.includes(name) ||
      !readFileSync(join('dist', name)).equals(readFileSync(join(folder, name))),
  );
  for (const name of stale)
    console.error(`dist/${name} is not what the sources build. Run npm run build and commit dist.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
