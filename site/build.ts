/** Builds the configurator page: `site/dist/index.html`, one file without any other; `--serve` also shows it locally. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { parse } from 'yaml';

/** Replaces the module that uses Node and the tables of HTML entities by the browser's own, and reads YAML as data. */
export const sitePlugin: Plugin = {
  name: 'site',
  setup(builder) {
    builder.onResolve({ filter: /\/text\/bytes\.ts$|^\.\/bytes\.ts$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === resolve('src/text/bytes.ts') ? { path: resolve('site/bytes.ts') } : undefined,
    );
    builder.onResolve({ filter: /^entities$/ }, () => ({ path: resolve('site/entities.ts') }));
    // No text is searched for bare links here, and no answer of a service is read.
    builder.onResolve({ filter: /^linkify-it$|-(?:codes|errors)\.ts$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'exports.LinkifyIt = class {}' }));
    builder.onLoad({ filter: /\.yml$/ }, ({ path }) => ({
      contents: JSON.stringify(parse(readFileSync(path, 'utf8'))),
      loader: 'json',
    }));
    // A table of the documents: the name in the first cell, its meaning in the second.
    builder.onLoad({ filter: /\.md$/ }, ({ path }) => {
      const rows = readFileSync(path, 'utf8').matchAll(/^\| `(\w+)` \| (.*?) \|$/gm);
      const meanings = [...rows].map(([, name, meaning = '']) => [name, meaning.replaceAll('`', '')]);
      return { contents: JSON.stringify(Object.fromEntries(meanings)), loader: 'json' };
    });
  },
};

/** A file bundled for a browser. A module of Node in it is an error. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // `light-dark()` must stay: the stage has a look of its own.
    loader: { '.css': 'text' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    plugins: [sitePlugin],
  });
  return outputFiles[0]?.text ?? '';
}

/** The whole page. */
export async function page(): Promise<{ readonly html: string; readonly script: string }> {
  // Inside of an HTML element `</script` would end it.
  const script = (await bundle('site/main.tsx')).trim().replaceAll('</script', '<\\/script');
  const style = readFileSync('site/style.css', 'utf8');
  const hash = createHash('sha256').update(script).digest('base64');
  // Functions, because `$` has a meaning in a replacement.
  const html = readFileSync('site/index.html', 'utf8')
    .replace('sha256-of-the-script', () => `sha256-${hash}`)
    .replace('/* style */', () => style)
    .replace('/* script */', () => script);
  return { html, script };
}

async function write(): Promise<void> {
  const { html, script } = await page();
  mkdirSync('site/dist', { recursive: true });
  writeFileSync('site/dist/index.html', html);
  console.log(`site/dist/index.html: script ${Math.round(gzipSync(script).length / 1024)} KiB compressed`);
}

/** Shows the page; each reload builds it anew. */
function serve(port: number): void {
  const server = createServer(async (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    try {
      response.end((await page()).html);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    }
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/`);
  });
}

if (import.meta.main) {
  await write();
  if (process.argv.includes('--serve')) serve(Number(process.env.PORT ?? 4173));
}
