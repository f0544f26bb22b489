import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** `action.yml` as far as the runner needs it. */
export type Manifest = {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
};

/** Reads `action.yml` of a folder. */
export function readManifest(folder = resolve('.')): Manifest {
  return parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
}
