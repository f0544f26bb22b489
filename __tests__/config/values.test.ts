import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs.ts';
import { splitLines, splitWords } from '../../src/config/values.ts';
import { configWith, destinations, findProblems, type StepInputs } from '../support/config.ts';

const { dingtalk, email } = destinations;

describe('words', () => {
  test.each([
    ['', []],
    [' , ，、 ', []],
    ['a,b;c d\ne\tf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a，b、c；d\u3000e', ['a', 'b', 'c', 'd', 'e']],
  ])('of %j', (text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    [' a \r\n\n b,c ', ['a', 'b,c']],
  ])('of %j', (text, expected) => {
    expect(splitLines(text)).toEqual(expected);
  });
});

test('underscores are read as hyphens, in any case', async () => {
  const { content } = await configWith({ ...dingtalk, content: 'Failed_Steps, PULL-REQUEST' });
  expect(content).toEqual(['failed-steps', 'pull-request']);
});

test('an unknown value is reported once', async () => {
  expect(await findProblems({ ...dingtalk, content: 'zzzz, zzzz' })).toEqual([
    expect.stringMatching(/^content: has an unknown value 'zzzz'\. Allowed: /),
  ]);
});

describe('numbers', () => {
  test.each(['1', '10', '50'])('%s is one', async (timeout) => {
    expect((await configWith({ ...dingtalk, timeout })).timeoutMs).toBe(Number(timeout) * 1000);
  });

  test.each(['0', '51', '-1', '1.5', '1e1', '0x1', '١', '', 'NaN', 'Infinity'])('%j is rejected', async (timeout) => {
    expect(await findProblems({ ...dingtalk, timeout })).toEqual([
      expect.stringMatching(/^timeout: must be a whole number/),
    ]);
  });
});

describe('a unit behind a number', () => {
  const fix = async (timeout: string) =>
    (await findProblems({ ...dingtalk, timeout })).map((text) => text.endsWith(' Write it without a unit.'));

  test.each(['10s', '5 sec', '5  MIN'])('%s is noticed', async (timeout) => {
    expect(await fix(timeout)).toEqual([true]);
  });

  test.each(['s', 'x10s', '10s1', '1.5s', '10-s', '100'])('%s is rejected', async (timeout) => {
    expect(await fix(timeout)).toEqual([false]);
  });
});

describe('flags', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s is %s', async (text, expected) => {
    expect((await configWith({ ...dingtalk, 'fail-on-error': text })).failOnError).toBe(expected);
  });

  test.each([
    ['yes', 'Write true.'],
    ['ON', 'Write true.'],
    ['0', 'Write false.'],
    ['no', 'Write false.'],
    ['tRue', "fail-on-error: must be true or false, not 'tRue'."],
    ['oyes', "not 'oyes'."],
    ['yes!', "not 'yes!'."],
    ['ono', "not 'ono'."],
    ['none', "not 'none'."],
    ['', "not ''."],
  ])('%j is rejected', async (text, expected) => {
    const [found = '', ...others] = await findProblems({ ...dingtalk, 'fail-on-error': text });
    expect(others).toEqual([]);
    expect(found.slice(found.indexOf(expected))).toBe(expected);
  });
});

describe('a list that is set but holds nothing', () => {
  test.each<[InputName, StepInputs]>([
    ['run-status', dingtalk],
    ['content', dingtalk],
    ['mention-on', dingtalk],
    ['mentions', dingtalk],
    ['email-to', email],
    ['email-cc', email],
    ['email-bcc', email],
    ['email-from', email],
    ['email-reply-to', email],
  ])('is an error: %s', async (input, place) => {
    for (const text of [',', ' , ', '，、;'])
      expect(await findProblems({ ...place, [input]: text })).toEqual([
        expect.stringMatching(`^${input}: has only separators`),
      ]);
  });

  test('is an error for the URLs', async () => {
    for (const text of [',', ',\n,'])
      expect((await findProblems({ 'webhook-url': text }))[0]).toMatch(/^webhook-url: /);
  });
});

describe('globs', () => {
  test('may be a hundred', async () => {
    const given = { ...dingtalk, 'test-reports': 'a.xml\n'.repeat(100) };
    expect((await configWith(given)).testReports).toHaveLength(100);
  });

  const problem = (pattern: string) => findProblems({ ...dingtalk, 'test-reports': pattern });

  test.each([
    'reports/*.xml',
    '**/TEST-*.xml',
    'a b/*.xml',
    '.reports/**',
    '*-*-*-x',
    '*a*b*c/*a*b*c/**/**/*.xml',
    'x'.repeat(1024),
    '..a/b',
    '{a,b}/{c,d}/{e,f}.xml',
    `{a${',a'.repeat(20)}}.xml`,
  ])('may be %s', async (pattern) => {
    expect((await configWith({ ...dingtalk, 'test-reports': `\n${pattern}\n` })).testReports).toEqual([pattern]);
  });

  test.each([
    ['a/*-*-*-*.xml', /line 1 has more than 3 stars between two slashes\. Write one/],
    ['a/**-**.xml', /line 1 has more than 3 stars/],
    ['{a,b}{c,d}{e,f}{g,h}', /line 1 has more than 3 pairs of braces/],
    [`{a${',a'.repeat(21)}}.xml`, /more than 20 commas/],
    ['report-{1..9999999}.xml', /line 1 has a range in braces/],
    ['{..,a}/x.xml', /line 1 has a range in braces/],
    ['x'.repeat(1025), /line 1 is longer than 1024 bytes/],
    ['长'.repeat(342), /line 1 is longer than 1024 bytes/],
    ['a.xml\n/tmp/*.xml', /line 2 \('\/tmp\/\*\.xml'\) leaves the workspace/],
    ['\\\\server\\share', /leaves the workspace/],
    ['C:/reports/*.xml', /leaves the workspace/],
    ['a.xml\n'.repeat(101), /has 101 patterns; at most 100 are allowed\. Write one that matches them all, such as/],
    ['a/../../b.xml', /leaves the workspace/],
    ['a\\..\\b.xml', /leaves the workspace/],
  ])('may not be %s', async (pattern, expected) => {
    expect(await problem(pattern)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('an absolute pattern', () => {
  const read = (pattern: string, workspace: string) =>
    configWith({ ...dingtalk, 'test-reports': pattern }, { env: { GITHUB_WORKSPACE: workspace } });

  test.each([
    ['/opt/runner/_work/shop/shop/build/*.xml', '/opt/runner/_work/shop/shop', 'build/*.xml'],
    ['/opt/runner/_work/shop/shop/build/*.xml', '/opt/runner/_work/shop/shop/', 'build/*.xml'],
    ['/opt/runner/_work/shop/shop/./a/**', '/opt/runner/_work/shop/shop', './a/**'],
    ['D:\\a\\shop\\shop/build/*.xml', 'D:\\a\\shop\\shop', 'build/*.xml'],
    ['/opt/ci-work/shop/shop/build/*.xml', '/__w/shop/shop', 'build/*.xml'],
    ['/opt/runner/_work/shop/shop/build/*.xml', '/__w/shop/shop', 'build/*.xml'],
    ['/__w/shop/shop/build/*.xml', '/__w/shop/shop', 'build/*.xml'],
  ])('%s inside the workspace %s is %s', async (pattern, workspace, relative) => {
    expect((await read(pattern, workspace)).testReports).toEqual([relative]);
  });

  test.each([
    ['/opt/runner/_work/shop/shop-2/*.xml', '/opt/runner/_work/shop/shop'],
    ['/opt/runner/_work/shop/shop/../*.xml', '/opt/runner/_work/shop/shop'],
    ['/opt/runner/_work/shop/shop', '/opt/runner/_work/shop/shop'],
    ['/etc/*.xml', ''],
    ['/opt/runner/_work/shop/other/*.xml', '/__w/shop/shop'],
  ])('%s outside the workspace %s is refused', async (pattern, workspace) => {
    await expect(read(pattern, workspace)).rejects.toThrow(/leaves the workspace/);
  });
});

describe('patterns of files', () => {
  test.each(['a.xml, b.xml', 'a.xml,b.xml', 'out/*.xml;more/*.xml', 'a.xml，b.xml', '["a.xml"]', '"a.xml", "b.xml"'])(
    'on one line are an error, in reports as in attachments: %s',
    async (text) => {
      expect(await findProblems({ ...dingtalk, content: 'tests', 'test-reports': text })).toEqual([
        expect.stringMatching(/^test-reports: line 1 is a list\. Write one pattern per line/),
      ]);
      expect(await findProblems({ ...email, 'email-attachments': text })).toEqual([
        expect.stringMatching(/^email-attachments: line 1 is a list\. Write one pattern per line/),
      ]);
    },
  );

  test.each(['{a,b}.xml', '{a.xml,b.xml}', 'Doe, Jane.xml', 'v1.2/report.xml', '[ab].xml', '# all\nout/*.xml'])(
    'may hold %j',
    async (text) => {
      expect(await findProblems({ ...dingtalk, content: 'tests', 'test-reports': text })).toEqual([]);
    },
  );

  test('inside the workspace may be absolute, for attachments too', async () => {
    const given = { ...email, 'email-attachments': '/opt/runner/_work/shop/shop/out/*.log' };
    const { destination } = await configWith(given, { env: { GITHUB_WORKSPACE: '/opt/runner/_work/shop/shop' } });
    expect(destination.targets).toMatchObject([{ attachments: ['out/*.log'] }]);
  });
});

describe('params', () => {
  test.each([
    ['=x', /^global-params: line 1 is not 'KEY=value'/],
    ['A=1\nB', /^global-params: line 2 is not 'KEY=value'/],
    ['{"a":', /^global-params: begins with \{ but is not valid JSON\. Write one KEY=value per line/],
  ])('%j are refused', async (params, expected) => {
    expect(await findProblems({ ...dingtalk, 'global-params': params })).toEqual([expect.stringMatching(expected)]);
  });

  test('reads params as lines or JSON', async () => {
    expect((await configWith({ ...dingtalk, 'global-params': 'A=1=2\n B = x ' })).globalParams).toEqual([
      { key: 'A', value: '1=2' },
      { key: 'B', value: 'x' },
    ]);
    expect((await configWith({ ...dingtalk, 'global-params': '{"a":1,"b":"x"}' })).globalParams).toEqual([
      { key: 'a', value: '1' },
      { key: 'b', value: 'x' },
    ]);
  });
});

const read = (needs: unknown) => configWith({ ...destinations.webhook, needs: JSON.stringify(needs) });

describe('needs', () => {
  test('keeps the name and the result of each job', async () => {
    const { neededJobs, scope } = await read({
      build: { result: 'failure', outputs: {} },
      lint: { result: 'skipped' },
    });
    expect(scope).toBe('workflow');
    expect(neededJobs).toEqual([
      { name: 'build', status: 'FAIL' },
      { name: 'lint', status: 'SKIP' },
    ]);
  });

  test('takes the empty result of Gitea for a skipped job, with a warning', async () => {
    const { neededJobs, warnings } = await read({ build: { result: 'success' }, lint: { result: '' } });
    expect(neededJobs).toContainEqual({ name: 'lint', status: 'SKIP' });
    expect(warnings.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Input 'needs' has no result for the job 'lint'.* skipped/),
    ]);
  });

  test.each([
    ['{', 'is not valid JSON'],
    ['build, test', 'is not valid JSON'],
    ['Object', 'is not valid JSON'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['3', 'is not a JSON object'],
    ['{}', 'contains no job'],
    ['{"a":{"result":"odd"},"b":{"result":"success"}}', "has the unknown result 'odd' for the job 'a'"],
    ['{"a":{"outputs":{}}}', "has no result for the job 'a'"],
    ['{"a":"success"}', "has no result for the job 'a'"],
  ])('%s is a problem that shows the right form', async (needs, problem) => {
    const [found, ...others] = await findProblems({ ...destinations.webhook, needs });
    expect(others).toEqual([]);
    expect(found).toContain(`needs: ${problem}`);
    expect(found).toContain('Write needs: ${{ toJSON(needs) }}');
  });
});
