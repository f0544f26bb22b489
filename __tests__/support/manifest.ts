import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** `action.yml` as far as the runner needs it. */
export type Manifest = {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
};

const parsed = new Map<string, Manifest>();

/** Reads `action.yml` of a folder. */
export function readManifest(folder = resolve('.')): Manifest {
  const text = readFileSync(join(folder, 'action.yml'), 'utf8');
  // Two for each stage of a step: parsing takes longer than many a stage.
  const manifest = parsed.get(text) ?? (parse(text) as Manifest);
  parsed.set(text, manifest);
  return manifest;
}
