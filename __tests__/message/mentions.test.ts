import { describe, expect, test } from '@jest/globals';
import type { Mention } from '../../src/message/message.ts';
import { composed, type Scenario } from '../support/messages.ts';

const boss: Mention = { kind: 'id', value: 'boss-id' };
const mona: Mention = { kind: 'mobile', value: '13800000000' };
const settings = {
  mentions: [{ kind: 'author' }],
  mentionMap: new Map([
    ['boss', [boss]],
    ['mona', [mona]],
  ]),
} as const;
const pushBy = (author: object): Scenario => ({ event: { head_commit: { message: 'x', author } }, settings });

describe('the author', () => {
  test('is mentioned by login', () => {
    expect(composed(pushBy({ name: 'Anybody', username: 'Mona' })).message.mentions).toEqual([mona]);
  });

  test('cannot take the name of another', () => {
    const { message, warnings } = composed(pushBy({ name: 'boss', email: 'boss@example.test' }));
    expect(message.mentions).toEqual([]);
    expect(warnings.join()).toContain('Not mentioned: the author');
  });

  test('is told by the look-up of the commit where the event has only a name', () => {
    const found = { commit: { authorName: 'boss', authorLogin: 'mona' } };
    expect(composed({ ...pushBy({ name: 'boss' }), found }).message.mentions).toEqual([mona]);
  });
});
