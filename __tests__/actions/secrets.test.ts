import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedact, createSecrets, type Secrets } from '../../src/actions/secrets.ts';
import type { InputName } from '../../src/config/inputs.ts';
import type { Redact } from '../../src/text/text.ts';
import { findProblems } from '../support/config.ts';
import { cpuMs } from '../support/cpu.ts';
import { useRunner } from '../support/in-process-runner.ts';
import { findPieces, secretEncodings } from '../support/secret-encodings.ts';

type Inputs = Partial<Record<InputName, string>>;

const runner = useRunner();

/** The secrets of a step, and what the runner was asked to mask. */
type Known = Secrets & { readonly values: readonly string[] };

/** The secrets of a step with these inputs, whatever else is wrong with them. */
async function secretsOf(inputs: Inputs, env: Readonly<Record<string, string>> = {}): Promise<Known> {
  const secrets = createSecrets(env);
  const mail = Object.keys(inputs).some((name) => name.startsWith('smtp-'));
  const channel: Inputs = mail ? { channel: 'email' } : { channel: 'webhook' };
  await findProblems({ ...channel, ...inputs }, { env, addSecret: secrets.add });
  const masks = runner.left().annotations.filter((text) => text.startsWith('add-mask: '));
  return { ...secrets, values: masks.map((text) => text.slice('add-mask: '.length)) };
}

describe('known secrets', () => {
  test.each<[string, Partial<Record<InputName, string>>, readonly string[]]>([
    ['one secret a line, not the `-` for none', { secret: 'SECone1\n-\nSECtwo2' }, ['SECone1', 'SECtwo2']],
    [
      'a URL and its token',
      { 'webhook-url': 'https://oapi.dingtalk.com/robot/send?access_token=abcdef' },
      ['https://oapi.dingtalk.com/robot/send?access_token=abcdef', 'abcdef'],
    ],
    [
      'long parts of a path, and shorter ones with a digit',
      { 'webhook-url': 'https://h.test/services/T0000001/aaaaaaaaaaaaaaaa/abcdefgh' },
      ['https://h.test/services/T0000001/aaaaaaaaaaaaaaaa/abcdefgh', 'T0000001', 'aaaaaaaaaaaaaaaa'],
    ],
    [
      'the tokens of a URL inside of a URL',
      {
        'webhook-url': `https://h.test/?to=${encodeURIComponent('https://oapi.dingtalk.com/robot/send?access_token=abcdef')}\nhttps://h.test/${encodeURIComponent('https://open.feishu.cn/open-apis/bot/v2/hook/a1b2c3d4')}`,
      },
      ['abcdef', 'a1b2c3d4'],
    ],
    ['nothing of a URL that holds no more than a host', { 'webhook-url': 'https://h.test' }, []],
    [
      'a URL in quotes also without them',
      { 'webhook-url': '"https://h.test/?k=123456"' },
      ['https://h.test/?k=123456', '123456'],
    ],
    ['a text that is no URL', { 'webhook-url': 'only-the-token-of-it' }, ['only-the-token-of-it']],
    ['two URLs', { 'webhook-url': 'https://a.test/?k=aaaaaa\nhttps://b.test/?k=bbbbbb' }, ['aaaaaa', 'bbbbbb']],
    ['a login in the URL', { 'webhook-url': 'https://user1:p%40ss@h.test/' }, ['user1', 'p%40ss', 'p@ss']],
    ['the password of `smtp-url`', { 'smtp-url': 'smtps://me:p%40ssword@h.test' }, ['p%40ssword', 'p@ssword']],
    ['an `smtp-url` that cannot be read', { 'smtp-url': 'me:p@ssword@h.test:x' }, ['me:p@ssword@h.test:x']],
    [
      'a header and its credential',
      { 'webhook-headers': 'Authorization: Bearer abcd1234' },
      ['Bearer abcd1234', 'abcd1234'],
    ],
    ['no short header', { 'webhook-headers': 'X-A: 1234567' }, []],
    [
      'the password, the access token and the token',
      { 'smtp-password': 'pass', 'smtp-access-token': 'acce', 'github-token': 'ghs_' },
      ['pass', 'acce', 'ghs_'],
    ],
  ])('are %s', async (_, inputs, values) => {
    const found = (await secretsOf(inputs)).values;
    for (const value of values) expect(found).toContain(value);
    if (values.length === 0) expect(found).toEqual([]);
  });

  test.each<[string, Partial<Record<InputName, string>>]>([
    ['a branch in a URL', { 'webhook-url': 'https://h.test/?branch=production' }],
    ['words in a path', { 'webhook-url': 'https://h.test/hooks/message-notification' }],
    ['the repository in a path', { 'webhook-url': 'https://h.test/hooks/octo-tools-2024' }],
    ['the commit in a URL', { 'webhook-url': 'https://h.test/?sha=6113728f27ae82c7b1a177c8d03f9e96e0adf246' }],
    ['words under names with a k', { 'webhook-url': 'https://h.test/?task=production&kind=release' }],
    ['a media type', { 'webhook-headers': 'Accept: application/json' }],
    ['words about a password', { 'webhook-headers': 'X-Note: reset your password' }],
    ['words after a token', { 'webhook-headers': 'X-Note: send token please' }],
    ['words in capitals', { 'webhook-headers': 'X-A: CI-BUILD-MAIN' }],
    ['the repository in a header', { 'webhook-headers': 'X-Repository: Octo/octo-tools-2024' }],
    ['the commit in a header', { 'webhook-headers': 'X-Sha: 6113728f27ae82c7b1a177c8d03f9e96e0adf246' }],
  ])('do not include common values: %s', async (_, inputs) => {
    const env = {
      GITHUB_REPOSITORY: 'octo/octo-tools-2024',
      GITHUB_SHA: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    };
    expect((await secretsOf(inputs, env)).values).toEqual(
      Object.values(inputs).filter((value) => value.startsWith('https')),
    );
  });

  test.each<[string, Partial<Record<InputName, string>>, string]>([
    [
      'words under the name of a credential',
      { 'webhook-url': 'https://h.test/?apiKey=correct-horse' },
      'correct-horse',
    ],
    ['words in a header of that name', { 'webhook-headers': 'X-Gitlab-Token: correct horse' }, 'correct horse'],
    ['letters in one long row', { 'webhook-url': 'https://h.test/?id=qwertzuiopasdfghjkl' }, 'qwertzuiopasdfghjkl'],
    ['words after Bearer', { 'webhook-headers': 'X-A: Bearer abcdefgh' }, 'abcdefgh'],
    ['words after Bearer and many spaces', { 'webhook-headers': 'X-A: Bearer   abcdefgh' }, 'abcdefgh'],
    ['a word and a number', { 'webhook-headers': 'X-A: build-4f9a2c7e' }, 'build-4f9a2c7e'],
    ['a word that begins with a digit', { 'webhook-headers': 'X-A: 1abcdefg' }, '1abcdefg'],
    ['a word in mixed case', { 'webhook-headers': 'X-A: QwErTzUiOp' }, 'QwErTzUiOp'],
    ['digits under any name', { 'webhook-headers': 'X-Id: abcd1234' }, 'abcd1234'],
  ])('are %s', async (_, inputs, value) => {
    expect((await secretsOf(inputs, { GITHUB_REF_NAME: 'main' })).values).toContain(value);
  });

  // printf '\0me\0p@ssword' | base64
  const plain = 'AG1lAHBAc3N3b3Jk';
  test.each<[string, Partial<Record<InputName, string>>, readonly string[]]>([
    ['of both inputs', { 'smtp-username': 'me', 'smtp-password': 'p@ssword' }, [plain, 'p@ssword']],
    ['of `smtp-url`', { 'smtp-url': 'smtps://me:p%40ssword@h.test' }, [plain, 'p%40ssword', 'p@ssword']],
    ['of an input and `smtp-url`', { 'smtp-username': 'me', 'smtp-url': 'smtps://x:p%40ssword@h.test' }, [plain]],
  ])('include a login by AUTH PLAIN %s', async (_, inputs, values) => {
    expect((await secretsOf(inputs)).values).toEqual(expect.arrayContaining([...values]));
  });

  test.each<[string, Partial<Record<InputName, string>>]>([
    ['a user without a password', { 'smtp-username': 'me' }],
    ['a word that is no URL', { 'webhook-url': 'fifteen-letters' }],
    ['a short part of a path', { 'webhook-url': 'https://h.test/' }],
  ])('include no part of %s', async (_, inputs) => {
    expect((await secretsOf(inputs)).values).toEqual([]);
  });

  test.each<[string, Partial<Record<InputName, string>>, readonly string[]]>([
    [
      'of a URL',
      { 'webhook-url': 'https://h.test/a1b2c3d/abcdefghijklmno/e5f6a7b8?k=12345&id=x1y2z3' },
      ['https://h.test/a1b2c3d/abcdefghijklmno/e5f6a7b8?k=12345&id=x1y2z3', 'e5f6a7b8', 'x1y2z3'],
    ],
    ['of a text of sixteen', { 'webhook-url': 'sixteen-letters!' }, ['sixteen-letters!']],
    [
      'of two headers with Windows line ends',
      { 'webhook-headers': 'X-A: a1b2c3d4\r\nX-B: e5f6a7b8' },
      ['a1b2c3d4', 'e5f6a7b8'],
    ],
    ['of a header after its colon', { 'webhook-headers': 'X-Token:   a1b2:c3d4  ' }, ['a1b2:c3d4']],
    [
      'of a URL in many quotes',
      { 'webhook-url': '""https://h.test/?k=1234567""' },
      ['""https://h.test/?k=1234567""', 'https://h.test/?k=1234567', '1234567'],
    ],
    [
      'of a URL with a quote inside',
      { 'webhook-url': "https://h.test/?k=12'3456" },
      ["https://h.test/?k=12'3456", 'https://h.test/?k=12%273456', "12'3456"],
    ],
    ['of a login that is no URL', { 'smtp-url': 'p@ss@host' }, ['p@ss@host']],
    ['of no line that is `-` or empty', { secret: '-\r\n\r\n SECret1 \r\n' }, ['SECret1']],
  ])('are exactly those %s', async (_, inputs, values) => {
    expect((await secretsOf(inputs)).values).toEqual(values);
  });

  test('are the tokens of the runner and the passwords of proxies', async () => {
    const env = {
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token',
      HTTPS_PROXY: 'http://u:pass%2Fword@p.test:8080',
      http_proxy: 'http://p.test:8080',
    };
    const values = ['runtime-token', 'id-token', 'http://u:pass%2Fword@p.test:8080', 'pass%2Fword', 'pass/word'];
    expect([...(await secretsOf({}, env)).values].sort()).toEqual(values.sort());
  });

  test('are no values of fewer than four characters', async () => {
    const { values, redact } = await secretsOf({ secret: 'abc', 'smtp-password': 'abcd' });
    expect([values, redact('abc abcd')]).toEqual([['abcd'], 'abc ***']);
  });

  test('include what is added later, each masked once', async () => {
    const { add, redact } = await secretsOf({ secret: 'SECone12' });
    expect(redact('SECone12 signature')).toBe('*** signature');
    for (const value of [' signature ', 'signature', 'SECone12', 'abc', '', 'four']) add(value);
    expect(runner.left().annotations).toEqual(['add-mask: SECone12', 'add-mask: signature', 'add-mask: four']);
    expect(redact('SECone12 signature four abc')).toBe('*** *** *** abc');
  });
});

describe('redaction', () => {
  let redact: Redact;
  beforeEach(async () => {
    redact = (await secretsOf({ secret: 'SECcanary', 'webhook-url': 'https://h.test/x?key=abcdefgh' })).redact;
  });

  test.each([
    ['no secret at all: 100% & "more" \\n', 'no secret at all: 100% & "more" \\n'],
    ['SECcanary', '***'],
    ['a SECcanary b SECcanary', 'a *** b ***'],
    ['https://h.test/x?key=abcdefgh', '***'],
    ['https://h.test/x?key=abcdefgh&more', '***&more'],
    // What nobody sees is taken away before the text is shown.
    ['a SEC\u200bcan\u00adary z', 'a *** z'],
    // Neither valid UTF-8 nor a character.
    ['%c3%28 &#9999999; SECcanary', '%c3%28 &#9999999; ***'],
  ])('of %s', (text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  test('takes the beginning of a secret at the end of a text that was cut off', () => {
    expect([redact('say SECcan', false), redact('say SECcan', true)]).toEqual(['say ***', 'say SECcan']);
    expect([redact('say SEC', false), redact('SECcanary', false)]).toEqual(['say SEC', '***']);
  });

  test('hides a secret beyond ASCII', async () => {
    const { redact } = await secretsOf({ secret: '密码é😀word' });
    const texts = ['密码é😀word', encodeURIComponent('密码é😀word'), encodeURIComponent('密码é😀word').toLowerCase()];
    const escaped = '\\u5bc6\\u7801\\u00e9\\ud83d\\ude00word';
    expect([...texts.map((text) => redact(text)), redact(escaped)]).toEqual(['***', '***', '***', '***']);
  });

  test.each(['SECcanar', 'SECcana…', '…', '%', '%e4', '&#', '\\', 'SECcanary', '%53'])(
    'is quick with many %s',
    async (piece) => {
      expect(await cpuMs(() => redact(piece.repeat(65_536 / piece.length), false))).toBeLessThan(2_000);
    },
  );
});

describe('a secret that a service quotes', () => {
  const secret = 'k9/Zq+"&<\'7 tT=w%3x\\Yv@pL0?cN:5sRf';
  let redact: Redact;
  beforeEach(async () => {
    redact = (await secretsOf({ secret })).redact;
  });

  test.each(Object.keys(secretEncodings))('%s is hidden at every offset', async (name) => {
    const quoted = secretEncodings[name]?.(secret) ?? '';
    expect(quoted).not.toBe('');
    expect(findPieces(redact(quoted), secret, quoted)).toEqual([]);
    for (let offset = 0; offset < 300; offset += 1) {
      const shown = redact(`${'x'.repeat(offset)} ${quoted} y`);
      expect(findPieces(shown, secret, quoted)).toEqual([]);
    }
  });

  test('is hidden, whatever its characters are', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme-ascii' }).filter((text) => text.trim() === text),
        fc.constantFrom(...Object.keys(secretEncodings)),
        fc.stringMatching(/^[a-z :,]{0,20}$/),
        (value, name, before) => {
          const quoted = secretEncodings[name]?.(value) ?? '';
          const redact = createRedact([value]);
          expect(findPieces(redact(before + quoted), value, quoted)).toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const redact = (secret: string, text: string, whole?: boolean) => createRedact([secret])(text, whole);

describe('a secret is found', () => {
  test.each([
    ['pass\bword', 'a pass\\bword z'],
    ['pass\fword', 'a pass\\fword z'],
    ['pass\nword', 'a pass\\nword z'],
    ['pass\rword', 'a pass\\rword z'],
    ['pass\tword', 'a pass\\tword z'],
    ['pass/word', 'a pass\\/word z'],
    ["pass'word", 'a pass&apos;word z'],
    ['pass"word', 'a pass&quot;word z'],
    ['pass<&>word', 'a pass&lt;&amp;&gt;word z'],
    ['pass word', 'a pass+word z'],
    ['pässword', 'a p%C3%A4ssword z'],
    ['pass word', 'a pass%20word z'],
    ["pass'word", 'a pass&#39;word z'],
    ["pass'word", 'a pass%27word z'],
    ['pä"ssword', 'a p\\u00e4\\"ssword z'],
  ])('%j as it stands in %j', (secret, text) => {
    expect(redact(secret, text)).toBe('a *** z');
  });

  test('in base64 with and without what fills it up, and of base64url', () => {
    // printf 'pass?word>1' | base64
    expect(redact('pass?word>1', 'a cGFzcz93b3JkPjE= z')).toBe('a *** z');
    expect(redact('pass?word>1', 'a cGFzcz93b3JkPjE z')).toBe('a *** z');
    expect(redact('~~~~~~', 'a fn5-fn5- z')).toBe('a *** z');
  });

  test('overlapping, side by side and one in the other', () => {
    expect(createRedact(['secret', 'cretword'])('a secretword, secretsecret z')).toBe('a ***, ****** z');
    expect(createRedact(['word', 'password'])('password word')).toBe('*** ***');
  });

  test('that was added later', () => {
    const values = ['first1'];
    const hide = createRedact(values);
    expect(hide('first1 second2')).toBe('*** second2');
    values.push('second2');
    expect(hide('first1 second2')).toBe('*** ***');
  });

  test('by its beginning before the sign of a cut', () => {
    expect(redact('password', "say 'a passw…' b pass… c pas… passw")).toBe("say 'a ***…' b ***… c pas… passw");
    expect(redact('pass word', 'say pass%20w…')).toBe('say ***…');
  });

  test('by its beginning where a text was cut off, from four characters on', () => {
    expect(redact('password', 'a passw', false)).toBe('a ***');
    expect(redact('password', 'a pass', false)).toBe('a ***');
    expect(redact('password', 'a pas', false)).toBe('a pas');
    expect(redact('password', 'a passw')).toBe('a passw');
  });
});

test.each([
  '',
  'nothing here',
  'a pass%25252577ord z',
  'a pass&AMP;word z',
  '%zz &#9999999; \\u12 \\',
  '&#1114112;',
  '100 % & more',
])('%j stays as it is', (text) => {
  expect(redact('password', text)).toBe(text);
});
