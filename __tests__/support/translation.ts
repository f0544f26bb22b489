import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentPaths } from './snippets.ts';

/** The Chinese of `action.yml`. */
export type Translation = {
  readonly inputs: Readonly<Record<string, { readonly label: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, string>>;
};

/** Reads `docs/i18n/zh.yml`. */
export function readTranslation(): Translation {
  return parse(readFileSync('docs/i18n/zh.yml', 'utf8')) as Translation;
}

/** Chinese pages that are a marked copy of the English one: whoever adds a page need not write Chinese. */
export function untranslated(): readonly string[] {
  return documentPaths().filter(
    (path) => path.includes('.zh-CN.') && readFileSync(path, 'utf8').includes('\n<!-- not translated yet -->\n'),
  );
}
