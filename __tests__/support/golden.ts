import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';

/** Where the golden messages lie. */
export const goldenFolder = '__tests__/golden';

/** Compares a text with its golden file; `npm run golden` writes the files anew. */
export function expectGolden(name: string, text: string): void {
  const path = join(goldenFolder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run golden and read what it writes`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
