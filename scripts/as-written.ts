/**
 * How many texts arrive as they were written: `npm run as-written -- FILE…`, one text a line, for example the titles of
 * `git log --format=%s`. Prints the share of each channel and the first texts that were changed.
 */
import { readFileSync } from 'node:fs';
import { changedIn, measuredChannels } from '../__tests__/support/as-written.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run as-written -- FILE… (one text a line, for example of git log --format=%s)');
  process.exit(2);
}
const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
const texts = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
const changed = new Map<string, string[]>(measuredChannels.map((name) => [name, []]));
for (const text of texts) for (const name of await changedIn(text)) changed.get(name)?.push(text);

console.log(`${texts.length} different texts`);
for (const [name, list] of changed) {
  console.log(`${name}: ${((100 * (texts.length - list.length)) / texts.length).toFixed(2)} % as written`);
  for (const text of list.slice(0, 10)) console.log(`  changed: ${text}`);
}
