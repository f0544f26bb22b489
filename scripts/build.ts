/** Builds `dist`: rolldown joins the sources into few scopes, ncc bundles them with the packages as CommonJS (docs/adr/0002-commonjs-bundle.md). */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { rolldown } from 'rolldown';

const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/** The same program without the comments that the printer keeps, and with tabs for pairs of spaces but the four of the bundler's own frame. */
function reprint(code: string, charset: 'ascii' | 'utf8'): string {
  const { code: printed } = transformSync(code, { target: 'es2022', legalComments: 'none', charset });
  const shorter = printed
    .replace(/^ *\/\*(?! *[@#]__)(?:[^*]|\*(?!\/))*\*\/\n/gm, '')
    .replaceAll('/* @__PURE__ */ ', '')
    .replace(/^(?: {2})+/gm, (indent) => '\t'.repeat(Math.max(0, indent.length / 2 - 4)));
  // Text replacement may hit a string: it counts only if the program is the same.
  const essence = (text: string) => transformSync(text, { minify: true, ignoreAnnotations: true }).code;
  return essence(shorter) === essence(printed) ? shorter : printed;
}

const out = process.argv[2] ?? 'dist';
rmSync(out, { recursive: true, force: true });
// One scope for the entry and one for each `import()`: a module's wrapper costs every run time. What several of them
// share stands once, in the entry if it needs it too, so that a class stays one class. Packages are left to ncc, which collects their licences.
const sources = await rolldown({
  input: 'src/index.ts',
  platform: 'node',
  external: (name) => !/^[./]/.test(name),
});
await sources.write({ dir: 'lib', format: 'esm', cleanDir: true, chunkFileNames: '[name].js' });
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
// Reprinted without comments (the sources and packages have them) to halve what every run downloads; not minified,
// so that it can be reviewed.
for (const file of readdirSync(out).filter((name) => name.endsWith('.js')))
  writeFileSync(
    `${out}/${file}`,
    // A small file in ASCII is a small string to V8, one byte a character; a large one lies outside its young generation anyway.
    reprint(readFileSync(`${out}/${file}`, 'utf8'), file === 'index.js' ? 'utf8' : 'ascii'),
  );
// So that post knows that it is post, whatever became of main.
writeFileSync(`${out}/post.js`, "require('./index.js');\n");
writeFileSync(`${out}/package.json`, `${JSON.stringify({ type: 'commonjs' })}\n`);
console.log(`${out}/index.js ${Math.round(readFileSync(`${out}/index.js`).length / 1024)} KiB`);
