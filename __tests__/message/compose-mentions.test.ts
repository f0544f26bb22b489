import { describe, expect, test } from '@jest/globals';
import type { Mention } from '../../src/message/message.ts';
import { composed, type Scenario } from '../support/composed.ts';

const boss: Mention = { kind: 'id', value: 'boss-id' };
const mona: Mention = { kind: 'mobile', value: '13800000000' };
const settings = {
  mentions: [{ kind: 'author' }],
  mentionMap: new Map([
    ['boss', [boss]],
    ['mona', [mona]],
  ]),
} as const;
const named = (kind: 'actor' | 'author'): Scenario => ({ settings: { ...settings, mentions: [{ kind }] } });
const pushBy = (author: object): Scenario => ({ event: { head_commit: { message: 'x', author } }, settings });

describe('the author', () => {
  test('is mentioned by login', () => {
    expect(composed(pushBy({ name: 'Anybody', username: 'Mona' })).message.mentions).toEqual([mona]);
  });

  test('cannot take the name of another', () => {
    const { message, warnings } = composed(pushBy({ name: 'boss', email: 'boss@example.test' }));
    expect(message.mentions).toEqual([]);
    expect(warnings).toEqual([
      {
        en: expect.stringMatching(/^Not mentioned: the GitHub login of the author is not known\. .*contents: read/),
        zh: expect.stringMatching(/^未能 @ 提交人：.*contents: read/),
      },
    ]);
  });

  test('is read from the API where the event has only a name', () => {
    const run = { authorName: 'boss', authorLogin: 'mona' };
    expect(composed({ ...pushBy({ name: 'boss' }), run }).message.mentions).toEqual([mona]);
  });
});

const of = (scenario: Scenario) => {
  const { message, warnings } = composed(scenario);
  return [message.mentions, warnings.map(({ en }) => en)];
};
const advice = 'Add a line such as';

describe('the actor', () => {
  test('is mentioned by login in any case', () => {
    expect(of({ ...named('actor'), env: { GITHUB_ACTOR: 'MONA' } })).toEqual([[mona], []]);
  });

  test('who is not in the map is named in the warning', () => {
    expect(of({ ...named('actor'), env: { GITHUB_ACTOR: 'Hubot' } })).toEqual([
      [],
      [`Not mentioned: the actor (hubot) is not in 'mention-map'. ${advice} hubot: 13800000000.`],
    ]);
  });

  test('without a login matches no line of the map', () => {
    expect(of({ ...named('actor'), env: { GITHUB_ACTOR: '' } })).toEqual([
      [],
      ["Not mentioned: the GitHub login of the actor is not known. Use @login in 'mentions'."],
    ]);
  });
});

describe('a login', () => {
  const mentionsTo = (login: string, mentionMap: ReadonlyMap<string, readonly Mention[]>): Scenario => ({
    settings: { mentions: [{ kind: 'login', login }], mentionMap },
  });

  test('is mentioned by all its ids', () => {
    expect(of(mentionsTo('Hubot', new Map([['hubot', [mona, boss]]])))).toEqual([[mona, boss], []]);
  });

  test('that is not in the map is named with an at sign', () => {
    expect(of(mentionsTo('Mona', new Map()))).toEqual([
      [],
      [`Not mentioned: @mona is not in 'mention-map'. ${advice} mona: 13800000000.`],
    ]);
  });

  test('and a role in the run are named in Chinese', () => {
    const warnings = (scenario: Scenario) => composed(scenario).warnings.map(({ zh }) => zh.split('：')[0]);
    expect([
      warnings(mentionsTo('mona', new Map())),
      warnings({ ...named('actor'), env: { GITHUB_ACTOR: 'Hubot' } }),
    ]).toEqual([['未能 @mona'], ['未能 @ 触发者（hubot）']]);
  });

  test('that has only ids of other channels gets its own warning', () => {
    expect(of(mentionsTo('mona', new Map([['mona', []]])))).toEqual([
      [],
      [`Not mentioned: @mona has no ID for this channel in 'mention-map'. ${advice} mona: 13800000000.`],
    ]);
  });
});

test('everybody and ids are mentioned as configured, nobody twice', () => {
  const mentions = [{ kind: 'all' }, boss, { kind: 'author' }, mona, boss] as const;
  expect(of({ settings: { ...settings, mentions } })).toEqual([[{ kind: 'all' }, boss, mona], []]);
});

describe('mention-on', () => {
  test.each([
    [['FAIL'], 'FAIL', undefined, true],
    [['FAIL'], 'SUCCESS', undefined, false],
    [[], 'SUCCESS', undefined, true],
    [['broken'], 'FAIL', 'SUCCESS', true],
    [['broken'], 'FAIL', 'FAIL', false],
    // A failure whose history cannot be read counts as new.
    [['broken'], 'FAIL', undefined, true],
    [['fixed'], 'SUCCESS', undefined, false],
  ] as const)('%j at the end %s after %s', (mentionOn, status, previous, mentioned) => {
    const run = previous === undefined ? {} : { history: { previous } };
    const scenario = { status, run, settings: { mentions: [boss], mentionOn } };
    expect(of(scenario)).toEqual([mentioned ? [boss] : [], []]);
  });
});
