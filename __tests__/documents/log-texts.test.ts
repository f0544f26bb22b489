import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** Words of other programs, and codes of services: they stand in fixtures and tables. */
const foreign = /^(?:[\d`, ]+|continue-on-error|\\n|.*node24.*|Unexpected input.*|always.*)$/;

/** What the headings of the page quote from the log, in the pieces between what differs from run to run. */
const quoted = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^## (.*)$/gm)]
    .flatMap(([, heading = '']) => [...heading.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text))
    .filter((text) => !foreign.test(text))
    .flatMap((text) => text.split(/…|: |：|'(?=…|$)/))
    .map((piece) => piece.replace(/^[ ']+|[ '.。]+$/g, ''))
    .filter((piece) => piece.length > 1);

test.each(['docs/troubleshooting.md', 'docs/troubleshooting.zh-CN.md'])('%s quotes the log', (path) => {
  const pieces = quoted(path);
  expect(pieces.length).toBeGreaterThan(12);
  expect(pieces.filter((piece) => !sources.includes(piece))).toEqual([]);
});
