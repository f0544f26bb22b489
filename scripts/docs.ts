/** Writes the generated tables of the documents (`--write`), or says which are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Manifest, readManifest } from '../__tests__/support/manifest.ts';

type Described = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

/** Documents with generated tables. */
export const documents = ['README.md', 'README.zh-CN.md'] as const;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string) => (text === '' ? '' : `\`${text}\``);

function inputs(described: Described): string {
  const rows = Object.entries(described).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${cell(code(input.default ?? ''))} |`,
  );
  return ['| Input | Meaning | Default |', '|---|---|---|', ...rows].join('\n');
}

function outputs(described: Described): string {
  const rows = Object.entries(described).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

/** The text with its generated tables made anew from `action.yml`. */
export function withTables(text: string, manifest: Manifest): string {
  const tables = { inputs: inputs(manifest.inputs), outputs: outputs(manifest.outputs) };
  return Object.entries(tables).reduce(
    (whole, [name, table]) =>
      whole.replace(
        new RegExp(`<!-- ${name}:start -->[\\s\\S]*?<!-- ${name}:end -->`),
        () => `<!-- ${name}:start -->\n${table}\n<!-- ${name}:end -->`,
      ),
    text,
  );
}

function refresh(write: boolean): void {
  const manifest = readManifest();
  for (const path of documents) {
    const before = readFileSync(path, 'utf8');
    const after = withTables(before, manifest);
    if (after === before) continue;
    if (write) writeFileSync(path, after);
    else process.exitCode = 1;
    console.log(write ? `${path} written` : `${path} is out of date: npm run golden`);
  }
}

if (import.meta.main) refresh(process.argv.includes('--write'));
