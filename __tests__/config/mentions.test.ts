import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { configWith, destinations, findProblems } from '../support/config.ts';
import { cpuMs } from '../support/cpu.ts';

type Robot = 'dingtalk' | 'wecom' | 'lark' | 'email';

const mentioned = async (channel: Robot, mentions: string, map = '') =>
  (await configWith({ ...destinations[channel], mentions, 'mention-map': map })).mentions;

describe('mentions', () => {
  test('are read in every form, once', async () => {
    const text = '13800000000，+1-5550100200、zhangsan @mona all\nactor, 13800000000；author';
    expect(await mentioned('dingtalk', text, 'Mona: lisi')).toEqual([
      { kind: 'mobile', value: '13800000000' },
      { kind: 'mobile', value: '+1-5550100200' },
      { kind: 'id', value: 'zhangsan' },
      { kind: 'login', login: 'mona' },
      { kind: 'all' },
      { kind: 'actor' },
      { kind: 'author' },
    ]);
  });

  test.each([
    '8613800000000',
    '+8613800000000',
    '008613800000000',
    '+86-13800000000',
    '138-0000-0000',
    '@13800000000',
    '１３８００００００００',
  ])('%s is the mobile number 13800000000', async (text) => {
    expect(await mentioned('dingtalk', text)).toEqual([{ kind: 'mobile', value: '13800000000' }]);
  });

  test.each<[Robot, string, string]>([
    ['dingtalk', 'ou_7d8a6e6df7621556ce0d21922b676706', 'an open ID'],
    ['wecom', 'ou_7d8a6e6df7621556ce0d21922b676706', 'an open ID'],
    ['dingtalk', 'mona@example.com', 'an email address'],
    ['wecom', 'mona@example.com', 'an email address'],
    ['lark', 'mona@example.com', 'an email address'],
    ['lark', '13800000000', 'a mobile number'],
    ['lark', '8613800000000', 'a mobile number'],
    ['email', '13800000000', 'a mobile number'],
    ['email', 'zhangsan', 'a user ID'],
    ['email', 'ou_1', 'an open ID'],
  ])('of %s: %s is refused as %s', async (channel, mentions, kind) => {
    expect(await findProblems({ ...destinations[channel], mentions })).toEqual([
      expect.stringMatching(`^mentions: has '${mentions}', ${kind}.* Write `),
    ]);
  });

  test('reject the names of people', async () => {
    expect(await findProblems({ ...destinations.wecom, mentions: '张三, zhang/san' })).toEqual([
      "mentions: has '张三', which is not an ID: nobody can be mentioned by name. Write a user ID (zhangsan) or a mobile number (13800000000, +1-5550100200).",
      "mentions: has 'zhang/san', which is not an ID: nobody can be mentioned by name. Write a user ID (zhangsan) or a mobile number (13800000000, +1-5550100200).",
    ]);
  });

  test.each<[string, object]>([
    ['@@zhangsan', { kind: 'login', login: 'zhangsan' }],
    ['@9mona', { kind: 'login', login: '9mona' }],
    ['@mona-[bot]', { kind: 'login', login: 'mona-[bot]' }],
    ['@-mona', { kind: 'id', value: '-mona' }],
    ['@_mona', { kind: 'id', value: '_mona' }],
    ['@mona.x', { kind: 'id', value: 'mona.x' }],
    ['x13800000000', { kind: 'id', value: 'x13800000000' }],
    ['13800000000x', { kind: 'id', value: '13800000000x' }],
    ['138oo0000000', { kind: 'id', value: '138oo0000000' }],
    ['1abcdefghij', { kind: 'id', value: '1abcdefghij' }],
    ['xou_1', { kind: 'id', value: 'xou_1' }],
    ['ou_1.x', { kind: 'id', value: 'ou_1.x' }],
    ['allan', { kind: 'id', value: 'allan' }],
    ['+18613800000000', { kind: 'mobile', value: '+18613800000000' }],
    ['+86-138000000001', { kind: 'mobile', value: '+86-138000000001' }],
    ['所有人', { kind: 'all' }],
    ['@ALL', { kind: 'all' }],
  ])('the kind of %s follows from its form', async (text, request) => {
    expect(await mentioned('dingtalk', text)).toEqual([request]);
  });

  test('a login of digits is one when the map has it', async () => {
    expect(await mentioned('dingtalk', '@13800000000', '13800000000: lisi')).toEqual([
      { kind: 'login', login: '13800000000' },
    ]);
  });

  test('an address may have several dots', async () => {
    expect(await mentioned('email', 'mona.lisa+ci@x.y.test')).toEqual([
      { kind: 'address', value: 'mona.lisa+ci@x.y.test' },
    ]);
  });

  test.each<[Robot, string, string]>([
    [
      'email',
      'zhangsan',
      "has 'zhangsan', a user ID, which the channel email does not support. Write an email address (mona@example.com).",
    ],
    [
      'email',
      'émil@x.test',
      "has 'émil@x.test', which is not an ID: nobody can be mentioned by name. Write an email address (mona@example.com).",
    ],
    [
      'email',
      'a@x.test/',
      "has 'a@x.test/', which is not an ID: nobody can be mentioned by name. Write an email address (mona@example.com).",
    ],
    [
      'dingtalk',
      '13800000ooo',
      "has '13800000ooo', which looks like a mobile number but is not one. Write 13800000000 or +1-5550100200.",
    ],
    [
      'dingtalk',
      '+12-34-56',
      "has '+12-34-56', which looks like a mobile number but is not one. Write 13800000000 or +1-5550100200.",
    ],
    [
      'lark',
      'a+1234567',
      "has 'a+1234567', which is not an ID: nobody can be mentioned by name. Write an open ID (ou_…) or a user ID (zhangsan).",
    ],
    [
      'lark',
      'x/12345678',
      "has 'x/12345678', which is not an ID: nobody can be mentioned by name. Write an open ID (ou_…) or a user ID (zhangsan).",
    ],
    [
      'lark',
      '+12/',
      "has '+12/', which is not an ID: nobody can be mentioned by name. Write an open ID (ou_…) or a user ID (zhangsan).",
    ],
  ])('of %s: %s is refused in these words', async (channel, mentions, problem) => {
    expect(await findProblems({ ...destinations[channel], mentions })).toEqual([`mentions: ${problem}`]);
  });

  test('are a hundred at most', async () => {
    const people = (count: number) => Array.from({ length: count }, (_, n) => `u${n}`).join();
    expect(await mentioned('dingtalk', people(100))).toHaveLength(100);
    expect(await findProblems({ ...destinations.dingtalk, mentions: people(101) })).toEqual([
      "mentions: names 101 people; at most 100 can be mentioned. Use 'all'.",
    ]);
  });

  test.each(['everyone', 'Everybody', '@here', '全体', '全体成员', '全员'])(
    '%s is refused with the word for everybody',
    async (mentions) => {
      expect(await findProblems({ ...destinations.dingtalk, mentions })).toEqual([
        expect.stringContaining("write 'all'"),
      ]);
    },
  );

  test.each(['committer', 'pusher', 'me', 'Owner', 'user', 'sender', '@committer', 'reviewers', '提交者', '触发者'])(
    '%s is refused with the words for people of the run',
    async (word) => {
      const words = (place: Robot) => findProblems({ ...destinations[place], mentions: word });
      const problem = `mentions: has '${word}', which is neither an ID nor a word that 'mentions' supports. Write 'author' (who wrote the commit), 'actor' (who started the run), or the person's ID.`;
      expect([await words('dingtalk'), await words('lark'), await words('email')]).toEqual(
        Array.from({ length: 3 }, () => [problem]),
      );
    },
  );

  test('a login that is also such a word is one when the map has it', async () => {
    expect(await mentioned('dingtalk', '@owner', 'owner: lisi')).toEqual([{ kind: 'login', login: 'owner' }]);
    expect(await mentioned('dingtalk', 'owners, meg, user1')).toHaveLength(3);
  });

  test.each<[Robot, string]>([
    ['dingtalk', '1380000000'],
    ['dingtalk', '138-0000-000'],
    ['dingtalk', '13800-000-000'],
    ['dingtalk', '138-000-00000'],
    ['dingtalk', '138.0000.0000'],
    ['dingtalk', '86-13800000000'],
    ['wecom', '138-0000-000'],
    ['wecom', '13800-000-0001'],
  ])('of %s: %s is a slip of a mobile number', async (channel, word) => {
    expect(await findProblems({ ...destinations[channel], mentions: word })).toEqual([
      `mentions: has '${word}', which looks like a mobile number but is not one. Write 13800000000 or +1-5550100200.`,
    ]);
  });

  test.each<[Robot, string]>([
    ['lark', '138-0000-000'],
    ['dingtalk', '138-0000-00x'],
    ['dingtalk', '12-0000-00000'],
    ['wecom', '1380000000'],
  ])('of %s: %s is an ID', async (channel, word) => {
    expect(await mentioned(channel, word)).toEqual([{ kind: 'id', value: word }]);
  });

  test('all cannot be mailed', async () => {
    expect(await findProblems({ ...destinations.email, mentions: 'all' })).toEqual([
      expect.stringContaining('only bots'),
    ]);
  });

  test('of the webhook are not used, with a warning', async () => {
    const { mentions, warnings } = await configWith({ ...destinations.webhook, mentions: '张三' });
    expect(mentions).toEqual([]);
    expect(warnings.map(({ en }) => en)).toEqual([expect.stringContaining("'mentions' is not used")]);
  });

  test('never throw, and end in linear time', async () => {
    const pieces = fc.constantFrom(
      '@',
      '+',
      '1',
      '86',
      'o',
      'u_',
      '.',
      '-',
      'a@b.',
      ',',
      '，',
      '\n',
      '张',
      '\u0000',
      ':',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), async (parts) => {
        const text = parts.join('');
        await findProblems({ ...destinations.dingtalk, mentions: text, 'mention-map': text });
      }),
    );
    for (const piece of ['a@a.', '1', '+1-', '@', 'ou_', 'a:', 'a.a-']) {
      const text = piece.repeat(65_536 / piece.length);
      const spent = await cpuMs(() => findProblems({ ...destinations.dingtalk, mentions: text, 'mention-map': text }));
      expect(spent).toBeLessThan(1000);
    }
  });
});

describe('the map', () => {
  const line = 'octocat: 13800000000 zhangsan ou_1 mona@example.com';

  test.each<[Robot, object]>([
    ['dingtalk', { kind: 'mobile', value: '13800000000' }],
    ['wecom', { kind: 'id', value: 'zhangsan' }],
    ['lark', { kind: 'id', value: 'ou_1' }],
    ['email', { kind: 'address', value: 'mona@example.com' }],
  ])('may be shared: %s takes its kind', async (channel, mention) => {
    const { mentionMap } = await configWith({ ...destinations[channel], 'mention-map': line });
    expect(mentionMap.get('octocat')).toEqual([mention]);
  });

  test('has every id of the first kind that the channel takes', async () => {
    const map = 'mona : 13800000000 @@zhangsan, 13900000000\nlisa: zhangsan allan';
    const { mentionMap } = await configWith({ ...destinations.dingtalk, 'mention-map': map });
    expect([...mentionMap]).toEqual([
      [
        'mona',
        [
          { kind: 'mobile', value: '13800000000' },
          { kind: 'mobile', value: '13900000000' },
        ],
      ],
      [
        'lisa',
        [
          { kind: 'id', value: 'zhangsan' },
          { kind: 'id', value: 'allan' },
        ],
      ],
    ]);
    const wecom = await configWith({ ...destinations.wecom, 'mention-map': map });
    expect(wecom.mentionMap.get('mona')).toEqual([{ kind: 'id', value: 'zhangsan' }]);
  });

  test('may have no id for this channel', async () => {
    const { mentionMap } = await configWith({ ...destinations.lark, 'mention-map': 'Octocat: 13800000000' });
    expect(mentionMap.get('octocat')).toEqual([]);
  });

  test('takes full-width colons and separators, an @ and the logins of apps', async () => {
    const text = '@mona：@lisi、wangwu\ndependabot[bot]: zhaoliu';
    const { mentionMap } = await configWith({ ...destinations.wecom, 'mention-map': text });
    expect([...mentionMap]).toEqual([
      [
        'mona',
        [
          { kind: 'id', value: 'lisi' },
          { kind: 'id', value: 'wangwu' },
        ],
      ],
      ['dependabot[bot]', [{ kind: 'id', value: 'zhaoliu' }]],
    ]);
  });

  test.each([
    ['mona zhangsan', /^mention-map: line 1 \('mona zha…'\) is not 'github-login: id'. Use a colon/],
    ['mona=13800000000', /^mention-map: line 1 \('mona=138…'\) is not 'github-login: id'/],
    ['mona:', /^mention-map: line 1 \('mona:'\) is not/],
    ['mo@na: lisi', /^mention-map: line 1 \('mo@na: l…'\) is not/],
    ['mona: 张三', /^mention-map: has '张三', which is not an ID/],
    ['mona: all', /^mention-map: has 'all'/],
    ['mona: @all', /^mention-map: has '@all'/],
    ['mona: author', /^mention-map: has 'author', which is not an ID/],
    ['mona: Committer', /^mention-map: has 'Committer', which is not an ID/],
    ['mona: none', /^mention-map: has 'none', which is not an ID/],
    ['mona: everyone', /^mention-map: has 'everyone', which is not an ID/],
    ['mona: 138-0000-000', /^mention-map: has '138-0000-000', which looks like a mobile number/],
  ])('%s is refused', async (text, expected) => {
    expect(await findProblems({ ...destinations.dingtalk, 'mention-map': text })).toEqual([
      expect.stringMatching(expected),
    ]);
  });
});
