import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { channelDefinitions } from '../../src/channels/index.ts';
import { everyRow } from '../support/rows.ts';

/** What a phone loads of one picture. */
const mostBytes = 160 * 1024;
const names = channelDefinitions.map(([name]) => name);

describe.each([
  ['docs/messages.md', ''],
  ['docs/messages.zh-CN.md', '-zh'],
])('%s', (path, suffix) => {
  test('shows the messages of every channel, light and dark, in its own language, in small pictures', () =>
    everyRow(names, (name) => {
      for (const theme of ['light', 'dark']) {
        const picture = `images/messages-${name}-${theme}${suffix}.webp`;
        expect(readFileSync(path, 'utf8')).toContain(`](${picture})`);
        expect(statSync(`docs/${picture}`).size).toBeLessThanOrEqual(mostBytes);
      }
    }));
});
