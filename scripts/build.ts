/** Builds `dist`: rolldown joins the sources into few scopes, ncc bundles them with the packages as CommonJS (docs/adr/0002-commonjs-bundle.md). */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type OutputChunk, rolldown } from 'rolldown';

const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/**
 * Packages that rolldown joins: they do not say that they have no side effects, so ncc would keep their HTTP client. What
 * they need and is not used goes with them.
 */
const toolkit = /^@actions\/(?:core|github)$/;
const isPackage = (path: string) => path.includes('/node_modules/');

/** The package's name in a path of one of its files. */
const packageOf = (path: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? '';

const out = process.argv[2] ?? 'dist';
rmSync(out, { recursive: true, force: true });
// One scope for the entry and one for each `import()`. What several of them share stands once, in the entry if it needs
// it too, so that a class stays one class.
const sources = await rolldown({
  input: 'src/index.ts',
  platform: 'node',
  external: (name, importer) => !/^[./]/.test(name) && !toolkit.test(name) && !(importer && isPackage(importer)),
  treeshake: { moduleSideEffects: (path) => !isPackage(path) && !path.startsWith('node:') },
});
const { output } = await sources.write({
  dir: 'lib',
  format: 'esm',
  cleanDir: true,
  chunkFileNames: '[name].js',
  comments: false,
});
await sources.close();
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
// ncc collects the licenses of what it joins itself.
const joined = output
  .filter((part): part is OutputChunk => part.type === 'chunk')
  .flatMap(({ modules }) => Object.entries(modules))
  .filter(([path, { renderedLength }]) => isPackage(path) && renderedLength > 0);
for (const name of new Set(joined.map(([path]) => packageOf(path))))
  appendFileSync(`${out}/licenses.txt`, `\n\n${name}\nMIT\n${readFileSync(`node_modules/${name}/LICENSE.md`, 'utf8')}`);
// So that post knows that it is post, whatever became of main.
writeFileSync(`${out}/post.js`, "require('./index.js');\n");
writeFileSync(`${out}/package.json`, `${JSON.stringify({ type: 'commonjs' })}\n`);
console.log(`${out}/index.js ${Math.round(readFileSync(`${out}/index.js`).length / 1024)} KiB`);
