/** Builds `dist`: tsc emits `lib`, ncc bundles it as CommonJS (docs/adr/0002-commonjs-bundle.md). */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });

const out = process.argv[2] ?? 'dist';
rmSync('lib', { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// Without a `type`, ncc takes the entry for CommonJS while webpack still reads the ES modules below.
writeFileSync('lib/package.json', '{}\n');
node(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/index.js',
  '-o',
  out,
  '--target',
  'es2022',
  '--no-source-map-register',
  '--no-cache',
  '--license',
  'licenses.txt',
);
writeFileSync(`${out}/package.json`, `${JSON.stringify({ type: 'commonjs' })}\n`);
console.log(`${out}/index.js ${Math.round(readFileSync(`${out}/index.js`).length / 1024)} KiB`);
