import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { channelDefinitions } from '../../src/channels/index.ts';

const mostBytes = 120 * 1024;

describe.each(['docs/messages.md', 'docs/messages.zh-CN.md'])('%s', (path) => {
  test.each(channelDefinitions.map(([name]) => name))('shows the messages of %s, light and dark', (name) => {
    const page = readFileSync(path, 'utf8');
    for (const theme of ['light', 'dark']) expect(page).toContain(`](images/messages-${name}-${theme}.png)`);
  });
});

test.each(channelDefinitions.map(([name]) => name))('the pictures of %s are small', (name) => {
  for (const theme of ['light', 'dark'])
    expect(statSync(`docs/images/messages-${name}-${theme}.png`).size).toBeLessThanOrEqual(mostBytes);
});
