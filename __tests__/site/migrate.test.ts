import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sourceNames, sources } from '../../site/migrate/index.ts';
import { migrationPaths, withMigrationTables } from '../../site/migrate/tables.ts';
import { inputNames } from '../../src/config/inputs.ts';

const names = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort();

describe('the migration pages', () => {
  test('have the tables that the configurator converts by: npm run docs', () => {
    for (const path of migrationPaths) {
      const text = readFileSync(path, 'utf8');
      expect(withMigrationTables(text, path)).toBe(text);
      expect(text).toMatch(/<!-- \w+:start -->\n./);
    }
  });

  test('name the same in both languages', () => {
    const rows = sources.flatMap(({ rows: all }) => all);
    // The documents of the other language are other files.
    const differ = rows.filter(({ here }) => names(here.en).join() !== names(here.zh).join());
    expect(differ.map(({ here }) => here.en)).toEqual([]);
  });

  test('name only inputs that there are, wherever an input is named first', () => {
    const known: readonly string[] = inputNames;
    const first = sources.flatMap(({ rows }) => rows.map(({ here }) => /^`([a-z]+-[a-z-]+)`/.exec(here.en)?.[1] ?? ''));
    expect(first.filter((name) => name !== '' && !known.includes(name))).toEqual([]);
  });

  test('cover at least six actions for chats, the mail action and Yunxiao Flow', () => {
    expect(sourceNames).toContain('dawidd6/action-send-mail');
    expect(sourceNames).toContain('Yunxiao Flow');
    expect(sourceNames.length).toBeGreaterThanOrEqual(8);
    expect(new Set(sourceNames).size).toBe(sourceNames.length);
  });
});
