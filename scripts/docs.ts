/** Writes the generated tables of the documents anew: `npm run docs`. A test says when they are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generated } from '../__tests__/support/tables.ts';
import { untranslated } from '../__tests__/support/translation.ts';

for (const [path, remake] of generated()) {
  const before = readFileSync(path, 'utf8');
  const after = remake(before);
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(`${path} written`);
}
for (const path of untranslated()) console.log(`${path} is not translated yet`);
