import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The Chinese of `action.yml`. */
export type Translation = {
  readonly inputs: Readonly<Record<string, { readonly label: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, string>>;
};

/** Reads `docs/i18n/zh.yml`. */
export function readTranslation(): Translation {
  return parse(readFileSync('docs/i18n/zh.yml', 'utf8')) as Translation;
}
