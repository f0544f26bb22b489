import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Finds what GitHub's own language service objects to; the name of the file picks the mode (action or workflow). */
export type Check = (name: string, text: string) => Promise<readonly string[]>;

const entry = `
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
export async function check(name, text, options) {
  const document = TextDocument.create('file:///repository/' + name, 'yaml', 1, text);
  const found = await validate(document, options);
  return found.map((one) => name + ':' + (one.range.start.line + 1) + ' ' + one.message);
}
`;

/** Bundles the language service, which a plain import cannot load, and gives its check; `action` describes this action. */
export async function loadLanguageService(action: unknown): Promise<Check> {
  const folder = mkdtempSync(join(tmpdir(), 'language-service-'));
  const outfile = join(folder, 'check.mjs');
  try {
    await build({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      // Parts of it are CommonJS and ask for Node's modules by `require`.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const { check } = await import(pathToFileURL(outfile).href);
    const options = { actionsMetadataProvider: { fetchActionMetadata: fetchOnly(action) } };
    return async (name, text) => {
      const known = text.replace(/uses: \.\/$/gm, 'uses: message-notification/message-notification@v2');
      const found: readonly string[] = await check(name, known, options);
      // The actions of others would have to be fetched: the tests use no network.
      return found.filter((line) => !/Unable to resolve action `(?!message-notification\/)/.test(line));
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unknown inputs are found only for an action whose metadata is known: ours. */
function fetchOnly(action: unknown) {
  return async (reference: { owner: string; name: string }) =>
    reference.owner === 'message-notification' ? action : undefined;
}
