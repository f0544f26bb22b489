import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs.ts';
import { configWith, destinations, findNotes, findProblems, type StepInputs } from '../support/config.ts';

const { dingtalk, wecom, lark, email } = destinations;

describe('people', () => {
  const mentionsOf = async (given: StepInputs) => (await configWith(given)).mentions;

  test.each(['on_7d8a6e6df7', '@on_7d8a6e6df7', '"on_7d8a6e6df7"'])('a union ID is an error: %s', async (mentions) => {
    for (const place of [lark, dingtalk, wecom, email])
      expect(await findProblems({ ...place, mentions })).toEqual([
        expect.stringMatching(/^mentions: has '@?on_7d8a6e6df7', a union ID.*open ID \(ou_…\).*look it up/),
      ]);
  });

  test('an open ID with an @ is no login, unless the map has it', async () => {
    expect(await mentionsOf({ ...lark, mentions: '@ou_7d8a6e6df7' })).toEqual([{ kind: 'id', value: 'ou_7d8a6e6df7' }]);
    const map = { 'mention-map': 'ou_corp: zhangsan' };
    expect(await mentionsOf({ ...lark, mentions: '@ou_corp', ...map })).toEqual([{ kind: 'login', login: 'ou_corp' }]);
  });

  test.each(['1380000000', '138000000000', '19912345678901'.slice(0, 12), '"1590000000"'])(
    'a mobile number with a slip is an error for a service that knows people by it: %s',
    async (mentions) => {
      expect(await findProblems({ ...dingtalk, mentions })).toEqual([
        expect.stringMatching(/looks like a mobile number/),
      ]);
      expect(await findProblems({ ...dingtalk, mentions: 'actor', 'mention-map': `mona: ${mentions}` })).toEqual([
        expect.stringMatching(/^mention-map: .*looks like a mobile number/),
      ]);
      expect(await mentionsOf({ ...wecom, mentions })).toEqual([{ kind: 'id', value: mentions.replaceAll('"', '') }]);
    },
  );

  test('a mobile number in groups is an error, no list of staff numbers', async () => {
    for (const place of [dingtalk, wecom])
      expect(await findProblems({ ...place, mentions: 'ops 138 0000 0000, qa' })).toEqual([
        expect.stringMatching(/has '138 0000 0000', which looks like a mobile number/),
      ]);
  });

  test.each(['1280000000', '204817', '2380000000', '012345678901', '1234567890123456'])(
    'other digits are a staff number, named once in the log: %s',
    async (mentions) => {
      expect(await mentionsOf({ ...dingtalk, mentions })).toEqual([{ kind: 'id', value: mentions }]);
      expect(await findNotes({ ...dingtalk, mentions: `${mentions}, ${mentions}` })).toEqual([
        `Input 'mentions' has ${mentions}, which is used as a user ID (staff number), not as a mobile number. If a mobile number is meant, write all of its 11 digits.`,
      ]);
      expect(await findNotes({ ...dingtalk, mentions: 'zhangsan, 13800000000' })).toEqual([]);
    },
  );

  test('a login of the map without its @ is a user ID, with a note in the log', async () => {
    const given = { ...dingtalk, 'mention-map': 'Mona: 13800000000\nlisi: lisi' };
    expect(await mentionsOf({ ...given, mentions: 'mona' })).toEqual([{ kind: 'id', value: 'mona' }]);
    expect(await findNotes({ ...given, mentions: 'mona' })).toEqual([
      "Input 'mentions' has 'mona', which is used as a user ID. If the login in 'mention-map' is meant, write '@mona'.",
    ]);
    expect(await findNotes({ ...given, mentions: '@mona, lisi, zhangsan, author' })).toEqual([]);
  });

  test.each([
    '"13188888888","13188888888"',
    "'13188888888' 13188888888",
    '“13188888888”，13188888888',
    '# the team\n13188888888\n\n#13900000000',
  ])('quotes are taken off, comments and blank lines skipped: %j', async (mentions) => {
    expect(await mentionsOf({ ...dingtalk, mentions })).toEqual([{ kind: 'mobile', value: '13188888888' }]);
  });

  test('quotes are taken off in the map, comments and blank lines skipped', async () => {
    const map = '# who is who\n\n"octocat": "13800000000"\n\'mona\': \'13900000000\' # on Mondays\n#lisa: 1';
    const { mentionMap } = await configWith({ ...dingtalk, mentions: 'actor', 'mention-map': map });
    expect([...mentionMap]).toEqual([
      ['octocat', [{ kind: 'mobile', value: '13800000000' }]],
      ['mona', [{ kind: 'mobile', value: '13900000000' }]],
    ]);
  });

  test.each<[InputName, string]>([
    ['mentions', '["13800000000"]'],
    ['mention-map', '{"octocat": "13800000000"}'],
    ['mention-map', '{\n  "octocat": "13800000000",\n  "mona": "13900000000"\n}'],
    ['mention-on', '["fail"]'],
    ['run-status', '["fail", "success"]'],
    ['content', '["branch"]'],
  ])('JSON in %s is one error: %j', async (input, text) => {
    expect(await findProblems({ ...dingtalk, mentions: 'actor', [input]: text })).toEqual([
      expect.stringMatching(`^${input}: is JSON`),
    ]);
  });

  test('a name with a blank in quotes is no two IDs', async () => {
    expect(await findProblems({ ...wecom, mentions: '"zhang san"' })).toEqual([
      expect.stringMatching(/^mentions: has 'zhang san', which is not an ID/),
    ]);
  });

  test.each(['none', 'None', 'nobody', 'null', 'undefined', 'false', '无'])(
    '%s mentions nobody and is an error',
    async (mentions) => {
      for (const place of [dingtalk, wecom, lark, email])
        expect(await findProblems({ ...place, mentions })).toEqual([
          expect.stringMatching(/To mention nobody, remove/),
        ]);
    },
  );
});
