import { createReadStream } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maxFailures, mergeResults, readJunit } from '../../src/reports/junit.ts';

const fixture = (tool: string) => readJunit(createReadStream(`__tests__/fixtures/junit/${tool}.xml`));
const bytes = (text: string) => new TextEncoder().encode(text);
/** The bytes in pieces of `size`, so that every border is met. */
async function* pieces(all: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
const read = (text: string, size?: number) => readJunit(pieces(bytes(text), size));
const suite = (inside: string) => `<?xml version="1.0"?><testsuites><testsuite>${inside}</testsuite></testsuites>`;

describe('the reports that tools write', () => {
  test.each([
    ['jest-junit', [2, 3, 1], ['sum nested 登录页面在慢速网络下可用', 'Error: 超时：5000 毫秒']],
    ['pytest', [3, 4, 2], ['test_sample › test_error', 'failed on setup with "RuntimeError: no database"']],
    ['surefire', [3, 3, 1], ['SampleTest › fails', 'sum & total ==> expected: <5> but was: <4>']],
    ['go-junit-report', [2, 3, 1], ['example.com/sample › TestTable/中文', 'sample_test.go:15: got 3, want 4']],
    [
      'gotestsum',
      [2, 3, 1],
      [
        'example.com/sample › TestPanics',
        'panic: runtime error: index out of range [3] with length 0 [recovered, repanicked]',
      ],
    ],
    [
      'phpunit',
      [2, 3, 1],
      ['SampleTest › testName with data set "中文"', 'Failed asserting that two strings are identical.'],
    ],
    ['node', [1, 2, 2], ['fails', 'sum & <total>4 !== 5']],
  ] as const)('%s', async (tool, [passed, failed, skipped], [name, text]) => {
    const results = await fixture(tool);
    expect(results).toMatchObject({ passed, failed, skipped, failures: expect.arrayContaining([{ name, text }]) });
    expect('failures' in results && results.failures).toHaveLength(failed);
  });

  // As their documentation shows them; these tools were not run.
  test.each([
    [
      'JunitXml.TestLogger of .NET',
      '<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="Sample.dll" tests="2" skipped="0" failures="1" errors="0" time="1.2345"><testcase classname="Sample.SumTests" name="Adds(a: 1, b: 2)" time="0.0012" /><testcase classname="Sample.SumTests" name="Fails" time="0.01"><failure type="failure" message="Assert.Equal() Failure&#xD;&#xA;Expected: 5">at Sample</failure></testcase><system-out>x</system-out></testsuite></testsuites>',
      {
        passed: 1,
        failed: 1,
        seconds: 1.2345,
        failures: [{ name: 'SumTests › Fails', text: 'Assert.Equal() Failure' }],
      },
    ],
    [
      'Gradle',
      '<?xml version="1.0" encoding="UTF-8"?><testsuite name="com.acme.SumTest" tests="2" skipped="1" failures="1" errors="0" time="1,234.5"><properties/><testcase name="fails()" classname="com.acme.SumTest" time="0.1"><failure message="java.lang.AssertionError: 4" type="java.lang.AssertionError">java.lang.AssertionError: 4</failure></testcase><testcase name="later()" classname="com.acme.SumTest" time="0.0"><skipped/></testcase><system-out><![CDATA[]]></system-out></testsuite>',
      {
        failed: 1,
        skipped: 1,
        seconds: 1234.5,
        failures: [{ name: 'SumTest › fails()', text: 'java.lang.AssertionError: 4' }],
      },
    ],
    [
      'cargo-nextest',
      '<testsuites name="nextest-run" tests="2" failures="1" errors="0" time="0.014"><testsuite name="sample" tests="2" disabled="0" errors="0" failures="1"><testcase name="tests::adds" classname="sample" time="0.006"><flakyFailure message="x" type="y"/></testcase><testcase name="tests::overflows" classname="sample" time="0.005"><failure message="thread &apos;tests::overflows&apos; (77) panicked at src/lib.rs:9:23" type="test failure with exit code 101">thread \'tests::overflows\' (77) panicked at src/lib.rs:9:23:\nassertion `left == right` failed: two and two\n  left: 4</failure></testcase></testsuite></testsuites>',
      {
        passed: 1,
        failed: 1,
        seconds: 0.014,
        failures: [{ name: 'sample › tests::overflows', text: 'assertion `left == right` failed: two and two' }],
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toMatchObject(expected);
  });
});

describe('counting', () => {
  test('nested suites are counted once, and what suites say of themselves does not count', async () => {
    const text =
      '<testsuites tests="99" failures="7"><testsuite time="2"><testsuite time="1"><testcase name="a"/></testsuite><testcase name="b"/></testsuite></testsuites>';
    expect(await read(text)).toEqual({ passed: 2, failed: 0, skipped: 0, seconds: 2, failures: [] });
  });

  test('a test that passed in a later try has passed; one that failed in all has failed once', async () => {
    const flaky = '<testcase name="a"><flakyFailure message="x"/><flakyError message="y"/></testcase>';
    const bad = '<testcase name="b"><failure message="first"/><rerunFailure message="again"/></testcase>';
    expect(await read(suite(flaky + bad))).toMatchObject({
      passed: 1,
      failed: 1,
      failures: [{ name: 'b', text: 'first' }],
    });
  });

  test('a failure and the error of its clean-up are one failed test', async () => {
    const both = '<testcase name="a"><failure message="the reason"/><error message="teardown"/></testcase>';
    expect(await read(suite(both))).toMatchObject({ failed: 1, failures: [{ name: 'a', text: 'the reason' }] });
  });

  test('a suite that could not start is a failure by its own word', async () => {
    const text = '<testsuites><testsuite name="broken.test.js" tests="0" errors="1"/></testsuites>';
    expect(await read(text)).toMatchObject({ passed: 0, failed: 1, failures: [{ name: 'broken.test.js', text: '' }] });
  });

  test('a test that was not run is skipped', async () => {
    expect(
      await read(suite('<testcase name="a" status="notrun"/><testcase name="b" result="suppressed"/>')),
    ).toMatchObject({ passed: 0, skipped: 2 });
  });

  test('a suite with tests is no failure by its own word, nor one that holds such a suite', async () => {
    const inner = '<testsuite name="x" errors="2" failures="1"/>';
    expect(await read(`<testsuites><testsuite errors="7">${inner}</testsuite></testsuites>`)).toMatchObject({
      failed: 3,
      failures: [{ name: 'x', text: '' }],
    });
    const held = '<testsuite errors="1"><testcase name="a"/></testsuite>';
    expect(await read(`<testsuites failures="9">${held}</testsuites>`)).toMatchObject({ passed: 1, failed: 0 });
    expect(await read('<testsuite errors="many" failures="-1"/>')).toMatchObject({ failed: 0, failures: [] });
    expect(await read('<testsuite errors="12"/>')).toMatchObject({ failed: 12 });
    expect(await read('<testsuite errors="1x"/>')).toMatchObject({ failed: 0 });
    expect(await read('<testsuite errors="1"/>')).toMatchObject({ failed: 1, failures: [{ name: '', text: '' }] });
  });

  test.each([
    ['the whole', '<testsuites time="9"><testsuite time="2"><testcase time="1"/></testsuite></testsuites>', 9],
    [
      'its outermost suites',
      '<testsuites><testsuite time="2"/><testsuite time="3"><testsuite time="1"/></testsuite></testsuites>',
      5,
    ],
    ['its tests', '<testsuites><testsuite><testcase time="1"/><testcase time="0.5"/></testsuite></testsuites>', 1.5],
    ['nobody', '<testsuites><testsuite><testcase/></testsuite></testsuites>', undefined],
    ['nobody in numbers', '<testsuite time="soon"/>', undefined],
    ['commas', '<testsuite time=" 1,234,567.5 "/>', 1234567.5],
    ['commas that are none', '<testsuite time="1,5"/>', undefined],
    ['an exponent', '<testsuite time="1e-3"/>', 0.001],
    ['an exponent of two digits', '<testsuite time="2E-10"/>', 2e-10],
    ['an exponent without a sign', '<testsuite time="1e3"/>', 1000],
    ['a comma at its end', '<testsuite time="1,234"/>', 1234],
    ['a number without an end', '<testsuite time="2."/>', 2],
    ['too long a number', '<testsuite time="1234567890"/>', undefined],
  ])('the time is told by %s', async (_, text, seconds) => {
    expect(await read(text)).toHaveProperty('seconds', seconds);
  });

  test.each([
    ['name="a" classname="com.acme.SumTest"', 'SumTest › a'],
    ['name="a" classname="com.acme.sum"', 'com.acme.sum › a'],
    ['name="a" classname="my-app.SumTest"', 'my-app.SumTest › a'],
    ['name="a" classname="com.acme.SumTest inner"', 'com.acme.SumTest inner › a'],
    ['name="a" classname="SumTest"', 'SumTest › a'],
    ['name="sum adds" classname="sum"', 'sum adds'],
    ['name="a" classname="test"', 'a'],
    ['name="a" classname="latest"', 'latest › a'],
    ['name="a"', 'a'],
    ['classname="x"', 'x › '],
  ])('a test with %s is called %j', async (attributes, name) => {
    expect(await read(suite(`<testcase ${attributes}><error/></testcase>`))).toMatchObject({ failures: [{ name }] });
  });

  test.each([
    ['Failed', 'why', 'why'],
    ['Test failed.', 'why', 'why'],
    ['failed badly', 'why', 'failed badly'],
    ['the test failed', 'why', 'the test failed'],
    ['=== RUN   TestAdds', 'why', 'why'],
    ['--- FAIL: TestAdds (0.00s)', 'why', 'why'],
    ["thread 'main' panicked at src/lib.rs:3:5:", 'why', 'why'],
    ["thread 'main' (77) panicked at src/lib.rs:3:5:", 'why', 'why'],
    ['c::a FAILED', 'why', 'why'],
    ['\r\r\n  first \rsecond', 'why', 'first'],
    ['', '\n', ''],
  ])('of the message %j and the text %j the reason is %j', async (message, content, text) => {
    const attribute = message.replaceAll('\r', '&#13;').replaceAll('\n', '&#10;');
    const xml = `<testcase name="a" classname="c"><failure message="${attribute}">${content}</failure></testcase>`;
    expect(await read(suite(xml))).toMatchObject({ failures: [{ text }] });
  });

  test.each([
    ['a failure, then skipped', '<failure/><skipped/>', { failed: 1, skipped: 0 }],
    ['skipped, then a failure', '<skipped/><failure/>', { failed: 1, skipped: 0 }],
    ['skipped', '<skipped/>', { passed: 0, skipped: 1 }],
    ['a failure in its output', '<system-out><failure/></system-out>', { passed: 1, failed: 0 }],
  ])('%s', async (_, inside, counts) => {
    expect(await read(suite(`<testcase name="a">${inside}</testcase>`))).toMatchObject(counts);
  });

  test('a reason is the text of the first failure alone, with what stands in it', async () => {
    const inside = '<failure>\n<b>bold</b> why</failure>not this<error>nor this</error>';
    expect(await read(suite(`<testcase name="a">${inside}</testcase>`))).toMatchObject({
      failures: [{ text: 'bold why' }],
    });
    const next = '<testcase name="a"><failure/>x</testcase><testcase name="b"><failure/></testcase>y';
    expect(await read(suite(next))).toMatchObject({ failures: [{ text: '' }, { text: '' }] });
  });

  test('tests beside a suite count too, and failures outside of tests do not', async () => {
    expect(await read('<testsuites><testcase name="a"/><failure/></testsuites>')).toMatchObject({
      passed: 1,
      failed: 0,
    });
  });

  test.each(['notrun', 'disabled', 'suppressed'])('the status %s is one of a test that was not run', async (status) => {
    expect(await read(suite(`<testcase status="${status}"/>`))).toMatchObject({ passed: 0, skipped: 1 });
    expect(await read(suite(`<testcase result="${status}"/>`))).toMatchObject({ passed: 0, skipped: 1 });
  });

  test('a report may be one suite, or have none', async () => {
    expect(await read('<testsuite/>')).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
    expect(await read('<testsuites/>')).toEqual({ passed: 0, failed: 0, skipped: 0, failures: [] });
    expect(await read('<testcase/>')).toEqual({ problem: 'is not a JUnit XML report' });
  });

  test('output is no reason', async () => {
    const text = '<testcase name="a"><system-out>noise</system-out><failure>\n\n  why\nmore</failure></testcase>';
    expect(await read(suite(text))).toMatchObject({ failures: [{ name: 'a', text: 'why' }] });
  });

  test('only the first failures are named, and long texts are cut', async () => {
    const many = `<testcase name="${'长'.repeat(500)}"><failure message="${'x'.repeat(5000)}"/></testcase>`.repeat(30);
    const results = await read(suite(many), 4096);
    if (!('failures' in results)) throw new Error('not read');
    expect([results.failed, results.failures.length]).toEqual([30, maxFailures]);
    for (const { name, text } of results.failures) expect(bytes(name + text).length).toBeLessThanOrEqual(500);
  });

  test('no time is not zero seconds', async () => {
    expect(await read(suite('<testcase name="a"/>'))).toMatchObject({ seconds: undefined });
    expect(await read(suite('<testcase name="a" time="soon"/><testcase name="b" time="1e-3"/>'))).toMatchObject({
      seconds: 0.001,
    });
  });

  test('reports together are their sum', () => {
    const one = { passed: 1, failed: 2, skipped: 3, seconds: 0.5, failures: [{ name: 'a', text: '' }] };
    expect(mergeResults([one, { ...one, seconds: undefined }])).toEqual({
      passed: 2,
      failed: 4,
      skipped: 6,
      seconds: 0.5,
      failures: [
        { name: 'a', text: '' },
        { name: 'a', text: '' },
      ],
    });
    const many = { ...one, seconds: undefined, failures: Array.from({ length: 7 }, () => ({ name: 'a', text: '' })) };
    expect(mergeResults([many, many])).toMatchObject({ seconds: undefined, failed: 4 });
    expect(mergeResults([many, many]).failures).toHaveLength(maxFailures);
  });
});

describe('encodings', () => {
  const text = suite('<testcase name="登录"><failure message="超时"/></testcase>');
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (const [index, unit] of units.entries()) view.setUint16(index * 2, unit, !bigEndian);
    return new Uint8Array(view.buffer);
  };
  test.each([
    ['UTF-8 with a byte-order mark', bytes(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(false, true)],
    ['UTF-16, big end first', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    ['UTF-8 that calls itself UTF-16', bytes(text.replace('1.0"', '1.0" encoding="utf-16"'))],
  ])('%s', async (_, all) => {
    for (const size of [1, 7, 4096])
      expect(await readJunit(pieces(all, size))).toMatchObject({ failures: [{ name: '登录', text: '超时' }] });
  });

  test('GBK by its declaration', async () => {
    const head = bytes('<?xml version="1.0" encoding="GBK"?><testsuite><testcase name="');
    const tail = bytes('"><error/></testcase></testsuite>');
    const all = Uint8Array.from([...head, 0xb5, 0xc7, 0xc2, 0xbc, ...tail]);
    expect(await readJunit(pieces(all))).toMatchObject({ failures: [{ name: '登录', text: '' }] });
  });

  test('an encoding that nobody knows is a problem', async () => {
    expect(await read('<?xml version="1.0" encoding="klingon"?><testsuite/>')).toEqual({
      problem: 'is in the encoding klingon, which is not known here',
    });
  });
});

describe('characters that XML does not know', () => {
  const failure = (message: string) => suite(`<testcase name="a"><failure message="${message}"/></testcase>`);

  test.each([
    ['the colours of a terminal', '&#27;[31mExpected 5&#x1B;[0m', 'Expected 5'],
    ['the halves of an emoji', 'good &#55357;&#56832; bad', 'good 😀 bad'],
    ['a zero', 'a&#0;b', 'a\0b'],
  ])('%s as a reference do not cost the report', async (_, message, text) => {
    expect(await read(failure(message))).toMatchObject({ failed: 1, failures: [{ name: 'a', text }] });
  });

  test('a number beyond Unicode is an error', async () => {
    expect(await read(failure('&#x110000;'))).toEqual({ problem: 'is not well-formed XML (line 1)' });
  });
});

describe('what is no report', () => {
  test('a value that is too long for the memory is named as such', async () => {
    const xml = suite(`<testcase name="a"><failure message="${'x'.repeat(2 ** 21)}"/></testcase>`);
    expect(await read(xml, 65_536)).toEqual({ problem: 'has a value of more than 1 MiB (line 1)' });
  });

  test.each([
    ['cut off', '<testsuites><testsuite><testcase name="a"/>', 'is not well-formed XML (line 1)'],
    ['wrong nesting', '<testsuite>\n<testcase></testsuite>', 'is not well-formed XML (line 2)'],
    ['bare text', 'no tests today', 'is not well-formed XML (line 1)'],
    ['another document', '<html><body/></html>', 'is not a JUnit XML report'],
    ['nothing', '', 'is not a JUnit XML report'],
    ['an unknown entity', '<testsuite>&nbsp;</testsuite>', 'is not well-formed XML (line 1)'],
    [
      'entities that grow',
      `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(10)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><testsuite><testcase name="&j;"/></testsuite>`,
      'is not well-formed XML (line 1)',
    ],
    [
      'an entity that reads a file',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite>&a;</testsuite>',
      'is not well-formed XML (line 1)',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await read(text)).toEqual({ problem });
  });

  test('a stream that breaks is a problem', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes(suite('').slice(0, 30));
      throw new Error('EIO');
    }
    expect(await readJunit(broken())).toEqual({ problem: 'could not be read' });
  });

  test('any bytes are a result or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), async (all, size) => {
        expect(await readJunit(pieces(Uint8Array.from([...bytes('<testsuite>'), ...all]), size))).toBeInstanceOf(
          Object,
        );
      }),
    );
  });
});

test('any names and reasons arrive, however the bytes are split', async () => {
  const plain = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => /^[^\s\p{C}]+$/u.test(text));
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
  await fc.assert(
    fc.asyncProperty(plain, plain, fc.integer({ min: 1, max: 40 }), async (name, text, size) => {
      fc.pre(!/^(?:test )?failed\.?$/i.test(text));
      const xml = suite(`<testcase name="${escaped(name)}"><failure message="${escaped(text)}"/></testcase>`);
      expect(await read(xml, size)).toMatchObject({ failures: [{ name, text }] });
    }),
  );
});

test('50 MB are read in a few seconds and little memory', async () => {
  const one = bytes(
    `<testcase classname="a.B" name="c"><system-out><![CDATA[${'x'.repeat(500)}]]></system-out></testcase>\n`,
  );
  const times = Math.ceil((50 * 1024 * 1024) / one.length);
  async function* many(): AsyncGenerator<Uint8Array> {
    yield bytes('<testsuite>');
    for (let index = 0; index < times; index += 1) yield one;
    yield bytes('</testsuite>');
  }
  const before = process.cpuUsage();
  expect(await readJunit(many())).toMatchObject({ passed: times, failed: 0 });
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
}, 30_000);
